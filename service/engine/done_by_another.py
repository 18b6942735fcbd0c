"""Where likeness of words bears nothing out beside a few sentences: a deed that the text tells of another one, of another day, or of something else.

"The wife was killed" has every word of "a man was killed and his wife was injured", "the mayor's wife resigned" nearly every word of "the mayor resigned".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.engine.cast_otherwise import heard
from service.engine.compare.alike import of_another_force, same_one
from service.engine.compare.dates import date_relation
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.event import Event, event_of, in_role
from service.engine.lexicon import is_common
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation
from service.engine.reading import OUTRIGHT, Mention, Sentence, is_known
from service.engine.vocabulary.calendar import WEEKDAY_NAMES
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.hedges_of_scope import NOT_QUITE
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.titles import GENDERED

_CORE = ("agent", "patient", "to:")
_WHERE = frozenset(("in:", "at:", "on:", "near:", "from:"))
_TENSED = OUTRIGHT | {"conjoined"}
# "the deputy mayor" is another one than the mayor
_OTHERS = frozenset("deputy vice former ex acting assistant late future next previous would-be".split())
_EVERY_WEEK = frozenset(day.lower() + "s" for day in WEEKDAY_NAMES)
_LANDS = frozenset(land.replace("-", " ") for land in DEMONYMS.values())
_AND, _SPACE = frozenset(("and", "as", "with", "or", "&")), 6  # words between two who are named together


def done_by_another(sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether the lines tell a deed of the sentence only of others than it does, tell its opposite, or neither of the deed nor of what it was done to."""
    checks = (_of_another, _undone, _of_nothing_there, _not_quite)
    return any(found(stated, lines) for stated in _deeds(sentence) for found in checks)


def _deeds(sentence: Sentence) -> Iterable[Event]:
    return (event_of(p) for p in sentence.propositions if p.at >= 0 and p.origin in _TENSED and not p.negated)


def _of_another(stated: Event, lines: Sequence[Line]) -> bool:
    alike = [e for line in lines for e in line.events if _same_deed(stated, e)]
    if not alike:
        return False
    if not stated.light and any(
        mine is not None and not mine.pronoun and all((m := in_role(e, role)) is not None and _apart(mine, m, lines) for e in alike)
        for role in _CORE
        if (mine := in_role(stated, role)) is not None
    ):
        return True
    if any(m.name and all(_another_place(m, in_role(e, role), lines) for e in alike) for role, m in stated.cast if role in _WHERE):
        return True
    on = stated.proposition.dates
    told = [e.proposition.dates for e in alike]
    return bool(on) and all(dates and all(date_relation(d.date, t.date) is Relation.DISJOINT for d in on for t in dates) for dates in told)


def _same_deed(stated: Event, event: Event) -> bool:
    if stated.light and event.light:
        return bool(stated.says) and not set(stated.says).isdisjoint(event.says)
    return not stated.light and not event.light and relate(stated.predicate, event.predicate, "v") >= WordRelation.SYNONYM


def _another_place(mine: Mention, theirs: Mention | None, lines: Sequence[Line]) -> bool:
    """Whether two places, or days of every week, differ by name: "in Marseille" of what was in Lyon. A land, or what else the lines name, may hold it."""
    if theirs is None or not theirs.name or mine.hint != theirs.hint or same_one(mine, theirs):
        return False
    name = mine.name.lower()
    if name in _EVERY_WEEK:
        return theirs.name.lower() in _EVERY_WEEK
    return mine.hint == "place" and name not in _LANDS and not mine.name.isupper() and not _named(mine, lines)


def _named(mention: Mention, lines: Sequence[Line]) -> bool:
    words = mention.name.lower().split()
    return any(line.lows.issuperset(words) for line in lines)


def _apart(mine: Mention, theirs: Mention, lines: Sequence[Line]) -> bool:
    """Whether two who do the same are told apart: by name, by noun, by whose they are, or by a word before the noun that makes another one of them.

    Only one of whom the lines tell something else is told apart by what he is called: others may be the same under another name.
    """
    if theirs.pronoun:
        return False
    if names_person(mine.head) and any(owner is not None and same_one(owner, theirs) for owner in (mine.possessor, mine.of)):
        return True  # "the singer's manager" is not the singer
    if mine.name or theirs.name:
        return _other_name(mine, theirs, lines) and not _beside(mine, theirs, lines) and _elsewhere(mine, lines)
    if of_another_force(mine, theirs) or mine.head == theirs.head and _of_other_parties(mine, theirs):
        return True
    if not names_person(mine.head):
        return False
    if not same_one(mine, theirs):
        if mine.head in GENDERED and theirs.head in GENDERED:
            return GENDERED[mine.head] != GENDERED[theirs.head]
        kin = mine.head in RELATIONS or theirs.head in RELATIONS
        if not kin and (is_generic_person(mine.head) or is_generic_person(theirs.head)):
            return False
        return names_person(theirs.head) and (kin or relate(mine.head, theirs.head, "n") <= WordRelation.SIBLING) and _elsewhere(mine, lines)
    if _OTHERS & (set(mine.mods) - set(theirs.mods)):
        return True
    return mine.of is not None and bool(mine.of.name) and not _named(mine.of, lines)


def _of_other_parties(mine: Mention, theirs: Mention) -> bool:
    """Whether two of one noun are told apart by the country or the body before it: an Iranian delegation, and one of the Red Cross."""
    one, other = _parties(mine), _parties(theirs)
    return bool(one) and bool(other) and one.isdisjoint(other)


def _parties(m: Mention) -> set[str]:
    """The countries and names before a noun, or whose it is."""
    near = [owner for owner in (m.possessor, m.of) if owner is not None]
    owners = {owner.name.lower() for owner in near if owner.name}
    before = owners.union(m.mods, *[owner.mods for owner in near])  # "a delegation of Iranian officials"
    return {DEMONYMS.get(one, one).lower() for one in before if one in DEMONYMS or one in owners or not is_common(one)}


def _other_name(mine: Mention, theirs: Mention, lines: Sequence[Line]) -> bool:
    """Whether two are known by different names, and at least one of them for a person, a place or a body."""
    if not (is_known(mine) and is_known(theirs)) or mine.entity == theirs.entity or theirs.name.isupper():
        return False
    called = [_hint(m, lines) for m in (mine, theirs)]
    return any(called) and (not all(called) or called[0] == called[1]) and all(_by_name(m, lines) for m in (mine, theirs))


def _hint(mention: Mention, lines: Sequence[Line]) -> str:
    """What kind of name a mention has, or the one whom it means has elsewhere."""
    same = (m.hint for line in lines for m in line.sentence.mentions if m.entity == mention.entity and m.name)
    return mention.hint or next((hint for hint in same if hint), "")


def _by_name(mention: Mention, lines: Sequence[Line]) -> bool:
    return bool(mention.name) or any(m.name and m.entity == mention.entity for line in lines for m in line.sentence.mentions)


def _elsewhere(mention: Mention, lines: Sequence[Line]) -> bool:
    """Whether somebody does or undergoes something in the lines."""
    return any(role in _CORE and same_one(mention, m) for line in lines for e in line.events if not e.light for role, m in e.cast)


def _beside(mine: Mention, theirs: Mention, lines: Sequence[Line]) -> bool:
    """Whether the two are named one after the other somewhere, as those are who do a thing together: "Holm as well as Brun"."""
    for line in lines:
        words, at = line.sentence.words, {m.entity: m for m in line.sentence.mentions}
        if mine.entity in at and theirs.entity in at:
            first, second = sorted((at[mine.entity], at[theirs.entity]), key=lambda m: m.first)
            between = {word.low for word in words[first.last : second.first]}
            if between & _AND and len(between) <= _SPACE:
                return True
    return False


def _undone(stated: Event, lines: Sequence[Line]) -> bool:
    """Whether a line tells the opposite of the same one, and none tells the deed itself: "the reactor was restarted" of one that was shut down."""
    if stated.light or any(_same_deed(stated, e) for line in lines for e in line.events):
        return False
    against = [e for line in lines for e in line.events if not e.light and relate(stated.predicate, e.predicate, "v") is WordRelation.OPPOSITE]
    return any(same_one(in_role(stated, role), in_role(e, role)) for e in against for role in _CORE)


def _of_nothing_there(stated: Event, lines: Sequence[Line]) -> bool:
    """Whether no word of the lines tells of the deed, and none of what it was done to: "hired 300 nurses" of a company that cut 300 jobs."""
    what = in_role(stated, "patient")
    if stated.light or what is None or what.name or what.pronoun or not what.head:
        return False
    words = [what.head, *what.mods, *(m.head for m in (what.of, what.possessor) if m is not None)]
    return not heard(stated.predicate, "v", lines) and not any(heard(word, "n", lines) for word in words)


def _not_quite(stated: Event, lines: Sequence[Line]) -> bool:
    """Whether it nearly happened, where no line has such a word: "almost resigned" of who resigned."""
    said = NOT_QUITE & set(stated.proposition.adverbs)
    return bool(said) and not any(NOT_QUITE & line.lows for line in lines)
