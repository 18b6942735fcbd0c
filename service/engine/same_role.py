"""A role as it is stated against one on record: the same, a part of it, another of the same sort, or one that may stand beside it."""

from __future__ import annotations

from service.engine.bodies import fit, of_another_department
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import Mention, is_known
from service.engine.recorded import RoleFact
from service.engine.roles_worded import folded, of_a_thing, owned_within
from service.engine.topics import is_the_topics
from service.engine.vocabulary.collectives import INSTITUTIONS
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.hedges_of_scope import RANKS
from service.engine.vocabulary.numbers import ORDINALS
from service.engine.vocabulary.occupations import (
    ADVISING,
    COEXISTING,
    EMPLOYED,
    EVALUATIVE,
    GOVERNING,
    IN_A_GAME,
    IN_SERVICE,
    KINDS_OF_OFFICIAL,
    LEARNED,
    NOT_OCCUPATIONS,
    OFFICES_OF_PLACES,
    OUTDOORS,
    PART_TIME,
    PASSED_ON,
    PLAYERS,
    PORTFOLIOS,
    SEATS,
    TRADES,
)
from service.engine.vocabulary.offices import LESSER, OF_ONE_BODY

FORMER = frozenset("former ex retired".split())
NOT_NOW = FORMER | {"future"}
# what became of somebody is no part of what he is: "the freed hostage"
_OF_NOW = frozenset("free freed release released abduct abducted kidnap kidnapped injure injured wound wounded missing rescue rescued".split())
_TROOPS = frozenset("soldier serviceman servicewoman trooper".split())
_RANKS = frozenset("private corporal sergeant lieutenant captain major colonel general brigadier".split())
# modifiers of a stated role that let another stand beside it
_NO_RIVALS = frozenset(
    "former ex retired future good bad keen avid passionate amateur proud devoted lifelong enthusiastic hobby aspiring would-be part-time".split()
)


def compare_role(stated: Mention, fact: RoleFact, corpus: Corpus) -> Relation:
    """How what somebody is said to be stands to what a line says he is."""
    if (under := _as_deputy(stated, fact.role, corpus) or _as_deputy(fact.role, stated, corpus)) is not None:
        return under
    mine, theirs = owned_within(folded(stated), fact.role), _grown(owned_within(folded(fact.role), stated), stated)
    relation = _compared(mine, fact._replace(role=theirs), corpus)
    another = any(thing is not None and thing.head not in other.mods for thing, other in ((of_a_thing(stated), theirs), (of_a_thing(fact.role), mine)))
    if relation is Relation.DISJOINT and another and stated.head == fact.role.head and stated.head not in PORTFOLIOS:
        return Relation.OVERLAPPING  # the head of one thing can be the head of another
    return relation


def _grown(recorded: Mention, stated: Mention) -> Mention:
    """A role without the "junior" that the statement does not have: a junior clerk is a clerk; but a junior minister is not the minister."""
    if "junior" not in recorded.mods or "junior" in stated.mods or recorded.head in PORTFOLIOS:
        return recorded
    return recorded._replace(mods=tuple([mod for mod in recorded.mods if mod != "junior"]))


def _as_deputy(titled: Mention, bare: Mention, corpus: Corpus) -> Relation | None:
    """ "The deputy director" against "his deputy": the same where he is known to be a director, and open where he is not; None for any other pair."""
    chief = bare.possessor or bare.of
    if bare.head not in LESSER or bare.head not in titled.mods or chief is None or not is_known(chief) or titled.head == bare.head:
        return None
    known = corpus.table.known.get(chief.entity)
    if known is None or known.kind not in ("person", ""):
        return None
    heads = [fact.role.head for fact in corpus.facts.roles_of(chief.entity)]
    return Relation.EQUAL if any(relate(titled.head, head, "n") >= WordRelation.SYNONYM for head in heads) else Relation.OVERLAPPING


def _compared(stated: Mention, fact: RoleFact, corpus: Corpus) -> Relation:
    recorded = fact.role
    if _prosecutes(stated) and _defends(recorded) or _defends(stated) and _prosecutes(recorded):
        return Relation.DISJOINT  # a prosecutor is a lawyer, and no defense lawyer
    relation = relate(stated.head, recorded.head, "n")
    if "most" in recorded.mods and "most" in stated.mods and not names_person(recorded.head) and relation < WordRelation.BROADER:
        return Relation.INSIDE if recorded.head in stated.mods else Relation.ABSENT  # "its oldest" is the oldest bridge
    if stated.head == "player" and (recorded.head in PLAYERS or (recorded.head == "member" and recorded.possessor is not None)):
        relation = WordRelation.BROADER
    if stated.head in _TROOPS and recorded.head in _RANKS:
        relation = WordRelation.BROADER
    line = corpus.lines[fact.line]
    if relation < WordRelation.BROADER:
        body = stated.of or stated.possessor
        if stated.head == "member" and ((recorded.of or recorded.possessor) is None or body is None or body.entity not in corpus.table.known):
            return Relation.ABSENT  # whoever is a member of a party or a club has a trade besides
        if "independent" in recorded.mods and stated.head in IN_SERVICE:
            return Relation.DISJOINT  # an independent expert is no diplomat
        if recorded.head == "member" and ("board" in recorded.mods or (recorded.of is not None and recorded.of.head == "board")):
            return Relation.ABSENT  # who sits on a board has a trade besides
        ranked = "most" in recorded.mods and "most" not in stated.mods  # "the oldest of the three" is no occupation
        if ranked or recorded.head in NOT_OCCUPATIONS or _NO_RIVALS & (set(stated.mods) - set(recorded.mods)):
            return Relation.ABSENT
        one_past = FORMER & set(recorded.mods) and FORMER & set(stated.mods) and not {stated.head, recorded.head} & PASSED_ON
        if FORMER & set(recorded.mods) and "retired" not in stated.mods and not one_past and not {stated.head, recorded.head} <= PASSED_ON:
            return Relation.ABSENT  # who was a judge may have been a teacher, too, and be anything now
        if {stated.head, recorded.head} <= OFFICES_OF_PLACES and not NOT_NOW & {*stated.mods, *recorded.mods}:
            place = corpus.table.owner_of(stated)
            return Relation.DISJOINT if place and place == corpus.table.owner_of(recorded) else Relation.ABSENT
        if _other_office(stated, recorded, corpus):
            return Relation.DISJOINT  # Orm's chairman is not its chief executive
        if {stated.head, recorded.head} <= ADVISING or stated.head in EMPLOYED and TRADES.keys().isdisjoint(stated.mods):
            return Relation.ABSENT  # an analyst may be called a consultant, too, and who works for a fair may be an engineer
        if _besides(stated.head, recorded.head) or _besides(recorded.head, stated.head):
            return Relation.ABSENT
        if relation is not WordRelation.SIBLING and recorded.head != stated.head and not {stated.head, recorded.head}.isdisjoint(COEXISTING):
            return Relation.ABSENT  # one can be an author and an astronomer
        one_of_them = recorded.head == "official" and stated.head in KINDS_OF_OFFICIAL and corpus.table.owner_of(stated) in _owners(recorded) | {""}
        narrower = relation is WordRelation.NARROWER or one_of_them
        open_yet = narrower and not _of_another_trade(stated, recorded) and not _serves_another(stated, recorded, corpus)
        return Relation.OVERLAPPING if open_yet else Relation.DISJOINT
    if "most" in stated.mods and "most" in recorded.mods and _place_in_row(stated) != _place_in_row(recorded):
        return Relation.DISJOINT  # the second-largest is not the largest
    described = _described(fact, corpus)
    if NOT_NOW & set(stated.mods) and not NOT_NOW & set(recorded.mods):
        return Relation.OVERLAPPING
    whose, theirs_is = corpus.table.owner_of(stated), corpus.table.owner_of(recorded)
    if whose and theirs_is and whose != theirs_is and (whose not in line.entities or whose not in _owners(recorded)):
        return Relation.DISJOINT  # "the Northgate captain" where the record has a captain of Rovers
    over = FORMER if FORMER & set(recorded.mods) else frozenset[str]()  # who is retired is a former one
    unsaid = [
        m for m in stated.mods if m not in over and m not in _OF_NOW and m not in recorded.mods and (m in RANKS or m not in line.terms and m not in described)
    ]
    missing = [m for m in unsaid if m in RANKS or not any(relate(m, t) >= WordRelation.BROADER for t in line.terms)]
    spare = [m for m in recorded.mods if m not in stated.mods]
    mine, theirs = stated.possessor or stated.of, recorded.possessor or recorded.of
    if apart(mine, theirs) and mine is not None:
        return Relation.DISJOINT if mine.entity not in _owners(recorded) else Relation.OVERLAPPING  # who speaks for a ministry need not for its country
    if _of_anothers_own(mine, theirs, line) or of_another_department(mine, theirs) or _of_another_body(mine, theirs, corpus):
        return Relation.DISJOINT  # the union's president is not the company's
    if LESSER.isdisjoint(stated.mods) != LESSER.isdisjoint(recorded.mods):
        return Relation.DISJOINT  # the deputy director is not the director, nor the director the deputy one
    if relation >= WordRelation.SYNONYM and of_another_people(stated, fact, corpus):
        return Relation.DISJOINT
    if missing:
        denied = [m[3:].removeprefix("-") for m in missing if m[:3] == "non"]  # "non-permanent" excludes a permanent one, "non-Norlandic" nobody
        if len(denied) == len(missing) and not any(relate(one, mod) >= WordRelation.SYNONYM for one in denied for mod in spare):
            return Relation.OVERLAPPING
        return Relation.DISJOINT if spare and not EVALUATIVE.issuperset(missing) and relation >= WordRelation.SYNONYM else Relation.OVERLAPPING
    if mine is not None and stated.head == recorded.head and set(stated.mods) == set(recorded.mods) and is_the_topics(recorded, mine, line, corpus):
        return Relation.EQUAL if relation >= WordRelation.SYNONYM else Relation.INSIDE
    if mine is not None and mine.entity and mine.entity not in line.entities and not _called_alike(mine, theirs):
        return Relation.OVERLAPPING
    if mine is not None and mine.name and not mine.entity and not said_in(mine, line):
        return Relation.OVERLAPPING
    return Relation.EQUAL if relation >= WordRelation.SYNONYM else Relation.INSIDE


def _of_another_trade(stated: Mention, recorded: Mention) -> bool:
    """Whether somebody is said to have a trade that is none of the workers of whom he is one: a teacher is no postal worker, a mail carrier may be."""
    trades = [TRADES[mod] for mod in recorded.mods if mod in TRADES] if recorded.head == "worker" else []
    return bool(trades) and not any(stated.head in own for own in trades)


def _serves_another(stated: Mention, recorded: Mention, corpus: Corpus) -> bool:
    """Whether somebody is said to be in the service of another one than on record: an official of a movement is no diplomat of a country."""
    if stated.head not in IN_SERVICE or recorded.head not in IN_SERVICE or NOT_NOW & {*stated.mods, *recorded.mods}:
        return False
    mine, theirs = corpus.table.owner_of(stated), corpus.table.owner_of(recorded)
    known, other = corpus.table.known.get(mine), corpus.table.known.get(theirs)
    return known is not None and other is not None and known.kind == "place" and other.kind == "organization" and mine not in _owners(recorded)


def _described(fact: RoleFact, corpus: Corpus) -> set[str]:
    """The words before the nouns by which a record knows whom a role is of."""
    known = corpus.table.known.get(fact.entity)
    return {m for _, mods in known.described for m in mods} if known is not None else set()


def of_another_people(stated: Mention, fact: RoleFact, corpus: Corpus) -> bool:
    """Whether somebody is said to be of one people in what he is, and is on record as of others: "an American expert" of a Russian one."""
    mine = {DEMONYMS[mod] for mod in stated.mods if mod in DEMONYMS}
    if not mine:
        return False
    theirs = {DEMONYMS[mod] for mods in (fact.role.mods, _described(fact, corpus)) for mod in mods if mod in DEMONYMS}
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _place_in_row(role: Mention) -> frozenset[str]:
    return frozenset([mod for mod in role.mods if mod in ORDINALS])


def _other_office(stated: Mention, recorded: Mention, corpus: Corpus) -> bool:
    """Whether two roles are two offices of one body."""
    one, other = OF_ONE_BODY.get(stated.head), OF_ONE_BODY.get(recorded.head)
    if not one or not other or one == other or NOT_NOW & {*stated.mods, *recorded.mods} or {"vice", "deputy"} & {*stated.mods, *recorded.mods}:
        return False
    body = corpus.table.owner_of(stated)
    return bool(body) and body == corpus.table.owner_of(recorded) and all(m.head != "executive" or "chief" in m.mods for m in (stated, recorded))


def _prosecutes(role: Mention) -> bool:
    return role.head == "prosecutor" and FORMER.isdisjoint(role.mods)


def _defends(role: Mention) -> bool:
    """Whether a role is that of somebody's lawyer before a court."""
    return role.head in ("lawyer", "attorney", "counsel") and not {"defense", "defence"}.isdisjoint(role.mods) and FORMER.isdisjoint(role.mods)


def _besides(one: str, other: str) -> bool:
    """Whether somebody can be the one in his free time or for a term, whatever the other is: a referee and a dentist, not a referee and a goalkeeper."""
    if one in GOVERNING and other in LEARNED:
        return True
    return one in OUTDOORS or one in SEATS and other not in SEATS or one in PART_TIME and other not in IN_A_GAME


def _of_another_body(mine: Mention | None, theirs: Mention | None, corpus: Corpus) -> bool:
    """Whether the owner on record is a body that only its noun tells, and the one stated is by name and not of that sort: "its president" of a union."""
    if mine is None or theirs is None or not theirs.entity.startswith("~") or theirs.entity[1:] not in INSTITUTIONS:
        return False
    known = corpus.table.known.get(mine.entity)
    return known is not None and known.kind == "organization" and not fit(theirs._replace(head=theirs.entity[1:], mods=()), known)


def _of_anothers_own(mine: Mention | None, theirs: Mention | None, line: Line) -> bool:
    """Whether a role is of a thing of somebody's and the line has it of such a thing of another's: "its treasurer" behind "her campaign" is none of his."""
    owner = (mine.possessor or mine.of) if mine is not None else None
    if mine is None or theirs is None or owner is None or not is_known(owner) or mine.name or not theirs.pronoun and theirs.head != mine.head:
        return False
    told = [m.possessor or m.of for m in line.sentence.mentions if m.head == mine.head and not m.name]
    others = [m.entity for m in told if m is not None and is_known(m)]
    return bool(others) and owner.entity not in others


def _owners(mention: Mention) -> set[str]:
    """Everybody whose a role is said to be, and whose they are: a ministry's, and its country's."""
    inner = [m for m in (mention.possessor, mention.of) if m is not None]
    return {m.entity for m in inner}.union(*(_owners(m) for m in inner))


def _called_alike(mine: Mention, theirs: Mention | None) -> bool:
    """Whether two owners without a name are called by one noun: "the town's treasurer", though only one of them tells which town."""
    return theirs is not None and not mine.name and not mine.pronoun and not theirs.name and mine.head == theirs.head and theirs.entity.startswith("~")


def apart(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether two owners are both known and not the same."""
    if mine is None or theirs is None or not mine.entity or not theirs.entity or mine.entity.startswith("~") or theirs.entity.startswith("~"):
        return False
    return mine.entity != theirs.entity


def said_in(mention: Mention, line: Line) -> bool:
    return line.lows.issuperset(mention.name.lower().split())
