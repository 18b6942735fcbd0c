"""What a text calls its people and things, entered into the table of entities: titles, descriptions, whose relative, of which body."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.groups import members
from service.engine.known import Known
from service.engine.reading import Mention, Proposition
from service.engine.salience import sex_of
from service.engine.vocabulary.collectives import COLLECTIVES, EITHER, LEADING
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.places import AFTER, NATIONS, SETTLEMENTS
from service.engine.vocabulary.titles import COURTESY

_COUNTRIES = frozenset(DEMONYMS.values())  # friends, allies and mediators, and no people

_LIKE = frozenset(("sibling", "spouse", "cousin"))  # relations that one has to another who has the same


def entitle(table: EntityTable, entity: str, mention: Mention, source: int) -> None:
    """What the nouns before a name say of who bears it: "Finance Minister Rolf Tiede", "his brother Karl". ``source`` is the sentence's number."""
    sex = next((told for title in mention.titles if (told := COURTESY.get(title.rstrip(".")))), None)
    if sex is not None and table.known[entity].kind in ("person", ""):
        table.known[entity].kind, table.known[entity].gender = "person", sex  # "Mr. Orun"
    if not mention.titles or (table.known[entity].kind == "person" and not names_person(mention.titles[-1])):
        return
    if mention.titles[-1] in COLLECTIVES and table.known[entity].kind != "person":
        table.known[entity].kind = "organization"  # "the airline Corvair"
    title, owner = mention.titles[-1], mention.possessor.entity if mention.possessor is not None else ""
    whose = owner or (mention.of.entity if mention.of is not None and mention.of.name else "")  # "President Ruslan Aydar of Ardesh"
    table.describe(entity, title, mention.titles[:-1], whose if whose in table.known else "")
    if title in RELATIONS:
        for one in members(owner) or (owner,):
            if one:
                table.relate_kin(entity, title, one, source, (*mention.mods, *mention.titles[:-1]))


def describe(table: EntityTable, known: Known, described: Mention, source: int) -> None:
    """Remember what somebody or something was called, what sort of thing that makes it, and whose relative. ``source`` is the sentence's number."""
    known.kind = _kind(known, described)
    if known.kind == "person" and (sex := sex_of(described.head)) is not None:
        known.gender = sex  # "the missing man is Davit Moran": the text knows better than a list of names
    table.describe(known.id, described.head, described.mods, table.owner_of(described))
    owner = described.possessor or described.of
    if described.head not in RELATIONS:
        return
    kind = RELATIONS[described.head][0]
    if owner is None and kind in _LIKE and len(alike := table.relatives(kind, known.id)) == 1:
        table.relate_kin(known.id, described.head, alike[0].a, source, described.mods)  # "the older brother, Emil": Janek's
    for entity in (members(owner.entity) or (owner.entity,)) if owner is not None else ():
        if entity:
            table.relate_kin(known.id, described.head, entity, source, described.mods)


def _kind(known: Known, described: Mention) -> str:
    """The sort of thing that a description makes of what it describes."""
    if described.head in COLLECTIVES and known.kind != "person":
        return "organization"
    if described.head in LEADING and (described.of or described.possessor) is not None and not known.kind:
        return "person"  # "the head of the company, Piers Langdon"
    if described.head in EITHER or described.plural:
        return "organization" if known.kind == "place" else known.kind  # "its rival Calder Springs"
    if names_person(described.head) and (known.kind == "" or known.kind == "place" and known.display not in _COUNTRIES):
        return "person"
    if not known.kind:
        return "place" if described.head in AFTER or described.head in SETTLEMENTS or described.head in NATIONS else "thing"  # "Brenn, a town of 31,000"
    return known.kind


def affiliate(table: EntityTable, mention: Mention) -> None:
    """ "Lina Dorsey of the Greens", "the National Party of Prime Minister Hallam": the one is a member of the other."""
    of = mention.of
    if of is None or not mention.name or not of.name:
        return
    one, other = table.known.get(mention.entity), table.known.get(of.entity)
    if one is None or other is None or one is other:
        return
    member, body = (one, other) if one.kind == "person" else (other, one)
    if member.kind == "person" and body.kind in ("organization", "") and (body.kind or of.determiner == "the" or mention.determiner == "the"):
        member.owned.setdefault("member", body.id)


def client_of(table: EntityTable, lawyer: str) -> str:
    """ "My client is innocent", as somebody's lawyer says: whose lawyer that is, "" where nobody is told to be one's."""
    known = table.known.get(lawyer)
    return next((whose for noun, whose in known.owned.items() if noun in _COUNSEL), "") if known is not None else ""


_COUNSEL = frozenset("lawyer attorney barrister counsel solicitor defender agent".split())


def looks_like_person(mention: Mention) -> bool:
    """Whether a name is surely somebody's: by its own form or by the title before it."""
    if mention.hint == "person":
        return True
    if mention.hint in ("organization", "place"):
        return False
    return bool(mention.titles) and names_person(mention.titles[-1]) and (mention.titles[-1] not in EITHER or " " in mention.name)


def bears_ones_name(p: Proposition, table: EntityTable) -> None:
    """ "Tarn's chairman, Marcus Tarn": what has somebody of its own name is a body, and not he. The table learns so before anybody is told apart."""
    who, role = p.agent, p.complement
    owner = role.possessor or role.of if role is not None else None
    if p.origin != "apposition" or who is None or role is None or owner is None or not names_person(role.head) or role.head in RELATIONS:
        return
    first, _, last = who.name.rpartition(" ")
    if not first or owner.name.lower() != last.lower() or " " in owner.name:
        return
    known = table.known.get("n:" + last.lower())
    if known is not None and known.kind in ("", "person") and all(" " not in name for name in known.names):
        known.kind = "organization"
