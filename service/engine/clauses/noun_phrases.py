"""What noun phrases say by themselves: an apposition or a title what somebody is, "nine dead" that nine are, "its two goalkeepers" that it has two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.clauses.clause import Clause
from service.engine.compare.words import names_person
from service.engine.layout import Chunk
from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import Word

Tail = tuple[tuple[str, Mention], ...]
# of whom a body has so many: "the 900 members of the union"
_MEMBERS = frozenset("member employee worker resident inhabitant pupil student patient inmate passenger subscriber player".split())
_OF_WHOM = frozenset("from for with at in on".split())  # what follows a description of somebody and belongs to it


def tail_of(described: Mention, clauses: Sequence[Clause]) -> Tail:
    """What hangs on an apposition by a preposition, taken from the clause around it: "Lind, a nurse from Oslo, was found" was not found from Oslo."""
    tail: list[tuple[str, Mention]] = []
    end = described.last
    for clause in clauses if described.head and not described.name else ():
        for one in [one for one in clause.obliques if one[0] in _OF_WHOM]:
            if one[1].first == end + 1 and clause.subject is not described:
                tail.append(one)
                clause.obliques.remove(one)
                end = one[1].last
    return tuple(tail)


def apposed(left: Mention, right: Mention, tail: Tail) -> Proposition:
    """What one of two noun phrases side by side says of the other."""
    if not right.head and right.quantity is not None:
        measured = right.quantity.form in ("measure", "duration")
        p = Proposition("be", -1, right.first, right.last, agent=left, origin="measure" if measured else "age")
        return p._replace(complement=right) if measured else p._replace(age=right.quantity)
    if right.name and not left.name:
        return Proposition("be", -1, left.first, right.last, agent=right, complement=left, origin="apposition")
    last = tail[-1][1].last if tail else right.last
    return Proposition("be", -1, right.first, last, agent=left, complement=right, obliques=tail, origin="apposition")


def said_by(chunks: Sequence[Chunk], words: Sequence[Word]) -> list[Proposition]:
    """What the noun phrases of a sentence say alone."""
    found: list[Proposition] = []
    for at, chunk in enumerate(chunks):
        m = chunk.value
        if not isinstance(m, Mention):
            continue
        if (had := _had(m)) is not None:
            found.append(had)
        if words[m.first].low in ("a", "an") and not m.name and m.quantity is None:
            found += _fitted_with(m, at, chunks, words)
        if _counted_as(m, words):
            found.append(Proposition("be", -1, m.first, m.last, agent=m, adjectives=((m.head, m.head_at),), origin="count"))  # "nine dead"
        elif m.of is not None and m.of.quantity is not None and m.of.quantity.form == "duration" and not m.of.head and not _is_a_penalty(m):
            measured = m._replace(of=None, last=m.head_at + 1)
            found.append(Proposition("last", -1, m.first, m.last, agent=measured, patient=m.of, past=True, origin="measure"))
    return found


def _is_a_penalty(m: Mention) -> bool:
    """ "A prison term of four years": what somebody gets, or another only asks for, as the clause around it says."""
    return m.determiner in ("a", "an") and m.head == "term" and not {"prison", "jail"}.isdisjoint(m.mods)


def _fitted_with(m: Mention, at: int, chunks: Sequence[Chunk], words: Sequence[Word]) -> Iterator[Proposition]:
    """ "A wing with 140 beds and eight rooms": it has so many."""
    if names_person(m.head) or at + 2 >= len(chunks) or chunks[at + 1].kind != "P" or words[chunks[at + 1].first].low != "with":
        return
    for place in range(at + 2, min(at + 8, len(chunks)), 2):
        part = chunks[place].value
        if not isinstance(part, Mention) or part.quantity is None or part.quantity.form != "cardinal" or not part.head or part.partitive or part.name:
            return
        if names_person(part.head):
            return  # "a bus with 40 pupils" has no pupils
        yield Proposition("have", -1, m.first, part.last, agent=m, patient=part, origin="possession")
        if place + 1 >= len(chunks) or words[chunks[place + 1].first].low not in ("and", ","):
            return


def _counted_as(m: Mention, words: Sequence[Word]) -> bool:
    """Whether an adjective is what is counted."""
    if m.quantity is None or not m.head or m.name or m.partitive or not 0 <= m.head_at < len(words):
        return False
    return words[m.head_at].tag == "A" and m.quantity.form in ("cardinal", "vague")


def _had(mention: Mention) -> Proposition | None:
    """ "None of its 120 patients", "the club's two goalkeepers": so many of them it has."""
    counted = mention.whole or mention.quantity
    if (body := mention.of) is not None and mention.determiner == "the" and mention.head in _MEMBERS and not body.plural and not mention.partitive:
        mention = mention._replace(possessor=body, of=None)  # "the 2,350 members of the union"
    if mention.whole is not None and not (mention.plural or mention.partitive):  # "the elder of his two sons": he has two
        mention, counted = mention._replace(plural=True, whole=None, mods=mention.mods[1:]), mention.whole
    if mention.possessor is None or not mention.head or not mention.plural or counted is None or counted.form != "cardinal":
        return None
    if mention.partitive != (mention.whole is not None):
        return None
    thing = mention._replace(possessor=None, quantity=counted, whole=None, determiner="", partitive=False)
    return Proposition("have", -1, mention.first, mention.last, agent=mention.possessor, patient=thing, origin="possession")
