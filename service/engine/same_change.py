"""Whether a change that is stated and one on record are of the same thing, at the same time."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.changes import Change
from service.engine.compare.dates import compare_dates
from service.engine.compare.narrowing import APART, EXCLUDED, narrowed_by, which_one
from service.engine.compare.words import WordRelation, relate
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.parts import AGREES
from service.engine.reading import Mention, Proposition, is_known
from service.engine.vocabulary.change import MEASURES, NAMED_BY
from service.engine.vocabulary.numbers import ORDINALS

_WHOSE = frozenset("in of at for".split())


def same_thing(stated: Change, known: Change, line: Line) -> bool:
    assert stated.subject is not None
    subject = stated.subject
    owners = list(_owners(subject))
    if any(not in_line(owner, line) for owner in owners):
        return False
    if subject.name or is_known(subject):
        return _is_subject(subject, known)
    if subject.head in MEASURES and known.subject is not None and any(_alike(mod, known.subject.head) for mod in subject.mods):
        return True
    named_by = NAMED_BY.get(known.proposition.predicate, "").split()
    if subject.head in named_by and all(mod in named_by or mod in line.terms or mod in line.lows for mod in subject.mods):
        return True  # "the prize money" of what each winner receives
    if any(mod not in line.terms and mod not in line.lows for mod in subject.mods):
        return False
    if known.subject is not None and not known.subject.name and any(_alike(subject.head, noun) for noun in _nouns(known.subject)):
        return True
    return (
        subject.head in MEASURES
        and bool(owners)
        and known.old is not None
        or subject.head in line.terms
        and known.subject is not None
        and bool(known.subject.name)
    )


def same_time(p: Proposition, known: Change, line: Line) -> bool:
    if known.parted and p.dates:  # each part has its own time, and the whole that of all of them
        own = known.proposition.dates
        return bool(own) and all(any(compare_dates(mine.date, d.date).relation in AGREES for d in own) for mine in p.dates)
    for date in p.dates:
        if date.date.bound == "since" and line.sentence.dates and not any(other.date.bound for other in line.sentence.dates):
            return False  # what rose on Wednesday may have fallen since January
        relations = {compare_dates(date.date, other.date).relation for other in line.sentence.dates}
        if relations and not relations & {*AGREES, Relation.ABSENT}:
            return False
    return True


def of_another(p: Proposition, stated: Change, known: Change) -> bool:
    """Whether what changed is one's by name here and another's there: "shares in Brenn", "Calder's shares"."""
    if stated.subject is None or known.subject is None or known.subject.name:
        return False
    if (narrower := narrowed_by(p)) and which_one(narrower, p, known.proposition) in (APART, EXCLUDED):
        return True  # "exports to Chile", "exports to Japan"
    mine = {m.entity for m in (*_owners(stated.subject), *(m for preposition, m in p.obliques if preposition in _WHOSE)) if is_known(m)}
    theirs = {m.entity for m in (*_owners(known.subject), *(m for preposition, m in known.proposition.obliques if preposition in _WHOSE)) if is_known(m)}
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _nouns(subject: Mention) -> list[str]:
    """What is measured: of "the number of robberies" the robberies, too."""
    return [subject.head, subject.of.head] if subject.head in MEASURES and subject.of is not None else [subject.head]


def _owners(subject: Mention) -> Iterator[Mention]:
    """Whose it is: "the share of the vote", "Calder's sales"."""
    for mention in (subject.possessor, subject.of):
        if mention is not None and (mention.entity or not mention.pronoun):
            yield mention
            yield from _owners(mention)


def in_line(mention: Mention, line: Line) -> bool:
    if is_known(mention):
        return mention.entity in line.entities
    noun = mention.entity[1:] or mention.head
    return any(_alike(noun, term) for term in line.terms)


def of_another_turn(mention: Mention, line: Line) -> bool:
    """Whether a line has the thing only as another one in its row: the third quarter, of what is said of the second."""
    row = [mod for mod in mention.mods if mod in ORDINALS]
    there = [m for m in line.sentence.mentions if m.head == mention.head and not ORDINALS.keys().isdisjoint(m.mods)] if row else []
    return bool(there) and not any(row[0] in m.mods for m in there)


def _is_subject(subject: Mention, known: Change) -> bool:
    """Whether it is the same one that rose or fell, not merely one who owns what did."""
    theirs = [m for m in (known.proposition.agent, known.proposition.patient) if m is not None]
    return any(m.entity == subject.entity or m.head == subject.head for m in theirs)


def _alike(one: str, other: str) -> bool:
    return one == other or relate(one, other, "n") >= WordRelation.BROADER or relate(other, one, "n") >= WordRelation.SYNONYM
