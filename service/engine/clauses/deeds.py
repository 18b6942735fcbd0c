"""What a noun tells that somebody did in passing: "with goals by Nunes in the 12th minute and by Moss in the 40th" says that both scored, and when."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.clause import Clause
from service.engine.compare.words import names_person
from service.engine.reading import NOUN, Mention, Proposition, VerbGroup
from service.engine.vocabulary.numbers import ORDINAL_ENDINGS

# nouns of a deed -> the verb that tells it; a penalty can be given, missed and saved, so it is none
DEEDS = {"goal": "score", "try": "score", "touchdown": "score", "header": "score", "equalizer": "score", "hat-trick": "score"}
_DOERS = frozenset(("by", "from"))


def counted_on(clauses: Sequence[Clause]) -> None:
    """Gives "in the 63rd and 88th minutes" its noun twice: an ordinal alone takes that of another one in the sentence."""
    if not any(_is_ordinal(m.head) for clause in clauses for _, m in clause.obliques):
        return
    whole = next((m for clause in clauses for _, m in clause.obliques if any(_is_ordinal(mod) for mod in m.mods)), None)
    if whole is None:
        return
    for clause in clauses:
        clause.obliques = [(q, m._replace(head=whole.head, mods=(m.head,)) if _is_ordinal(m.head) and not m.mods else m) for q, m in clause.obliques]


def deeds_of(clause: Clause) -> list[Proposition]:
    """What the nouns of a clause tell that somebody did; who and when are taken from the clause."""
    found: list[Proposition] = []
    doing = ""
    kept: list[tuple[str, Mention]] = []
    hosts = [m for m in (clause.subject, *clause.objects, *[m for _, m in clause.obliques]) if m is not None and m.head in DEEDS]
    if not hosts:
        return []
    for preposition, m in clause.obliques:
        host = next((host for host in hosts if preposition in _DOERS and host.last + 1 == m.first and _is_somebody(m)), None)
        if host is not None:
            doing = DEEDS[host.head]
        elif not doing or m in hosts:
            doing = ""
            kept.append((preposition, m))
            continue
        if host is not None or _is_somebody(m):
            found.append(_deed(doing, m, clause))
        else:
            found[-1] = found[-1]._replace(obliques=(*found[-1].obliques, (preposition, m)), last=m.last)
    if found:
        clause.obliques = kept
    return found


def crowned(p: Proposition) -> Proposition | None:
    """ "Beat Leth in the final of the cup": whoever did so won the cup; None for any other contest."""
    if p.predicate != "beat" or p.agent is None or p.negated or p.mood != "asserted" or p.origin == NOUN:
        return None
    cup = next((m.of for preposition, m in p.obliques if preposition == "in" and m.head == "final" and m.of is not None and m.of.name), None)
    if cup is None:
        return None
    return Proposition("win", p.at, p.first, p.last, agent=p.agent, patient=cup, past=True, origin="relative", speaker=p.speaker, dates=p.dates)


def _deed(verb: str, who: Mention, clause: Clause) -> Proposition:
    past = isinstance(clause.verb, VerbGroup) and clause.verb.past
    return Proposition(verb, who.first - 1, who.first - 1, who.last, agent=who, past=past, origin="relative", speaker=clause.speaker, mood=clause.mood)


def _is_somebody(mention: Mention) -> bool:
    return bool(mention.name) and mention.hint not in ("place", "organization") or names_person(mention.head)


def _is_ordinal(word: str) -> bool:
    return word[:1].isdigit() and word.endswith(ORDINAL_ENDINGS)


def deeds_in(clauses: Sequence[Clause]) -> list[Proposition]:
    """What the nouns of a sentence's clauses tell that somebody did, before the clauses themselves are read."""
    counted_on(clauses)
    return [p for clause in clauses if clause.obliques for p in deeds_of(clause)]
