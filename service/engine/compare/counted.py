"""What two numbers count, by the nouns behind them: "three hostages", "three Israelis", "three"."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, excludes, is_generic_person, names_person, relate
from service.engine.lexicon import is_common
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention
from service.engine.vocabulary.compass import POINTS
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.titles import GENDERED

# people called by what happened to them: the same as "people" where the event is the same
EVENT_ROLES = frozenset(
    "hostage captive victim casualty fatality survivor prisoner detainee dead dead_person abductee evacuee injured missing worker civilian".split()
)
_COUNTED_AS_PEOPLE = frozenset("name life soul body".split())
# who may be some of a number that has no noun
_SOME_OF_ALL = frozenset(
    "child woman man girl boy baby teenager adult soldier officer policeman firefighter worker student pupil foreigner tourist civilian".split()
)


def counted_alike(mine: Mention | None, theirs: Mention | None) -> int:
    """0 where two noun phrases count different things, 1 where they may count the same, 2 where they surely do."""
    if mine is None or theirs is None:
        return 1
    mine, theirs = _plain(mine), _plain(theirs)
    if theirs.head and not mine.head and theirs.quantity is None and theirs.of is not None:
        return 1  # "a fee of $150 million" is no rival of "is paying $3.2 billion"
    if mine.head in _SOME_OF_ALL and not theirs.head and theirs.quantity is not None and not theirs.partitive:
        return 1  # three children may be among the 14 who were killed
    if not mine.head or not theirs.head or theirs.pronoun or mine.pronoun or theirs.head in ("other", "others", "one"):
        return 2 if not (mine.head and theirs.head) or mine.head == theirs.head or is_generic_person(mine.head) else 1
    if mine.head in POINTS and theirs.head in POINTS:
        return 2  # "12 miles north of Sarik" measures what "12 miles south" does
    if excludes(mine.head, theirs.head) or _of_other_nations(mine, theirs):
        return 0
    relation = relate(mine.head, theirs.head, "n")
    if relation >= WordRelation.BROADER:
        return 2
    if mine.head in GENDERED and GENDERED[mine.head] != GENDERED.get(theirs.head):
        return 1 if {mine.head, theirs.head} & EVENT_ROLES or names_person(theirs.head) else 0  # of three who were freed two are women
    if is_generic_person(mine.head) and _is_people(theirs.head) or is_generic_person(theirs.head) and _is_people(mine.head):
        return 2 if {mine.head, theirs.head} & EVENT_ROLES or is_generic_person(mine.head) and is_generic_person(theirs.head) else 1
    return 1 if relation in (WordRelation.NARROWER, WordRelation.RELATED) else 0


def more_than_a_sort(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether more people are counted than the line has women, men, boys or girls: beside "the two women in the cabin" there may have been others."""
    if mine is None or theirs is None or mine.quantity is None or theirs.quantity is None or theirs.head not in GENDERED or mine.head in GENDERED:
        return False
    return is_generic_person(mine.head) and mine.quantity.quantity.low > theirs.quantity.quantity.high


def _of_other_nations(mine: Mention, theirs: Mention) -> bool:
    """Whether two are people of different nations: seven Thais are no seven Iranians."""
    if mine.head != "people" or theirs.head != "people" or not mine.mods or not theirs.mods:
        return False
    ours = {DEMONYMS.get(mod, mod) for mod in mine.mods if mod in DEMONYMS or not is_common(mod)}
    others = {DEMONYMS.get(mod, mod) for mod in theirs.mods if mod in DEMONYMS or not is_common(mod)}
    return bool(ours) and bool(others) and ours.isdisjoint(others)


def _is_people(noun: str) -> bool:
    return noun in EVENT_ROLES or names_person(noun)


def _plain(mention: Mention) -> Mention:
    """Counted people called by their nation, or by the names, lives and souls that stand for them, are people."""
    if mention.head in _COUNTED_AS_PEOPLE:
        return mention._replace(head="people")
    if mention.head in DEMONYMS or mention.head + "s" in DEMONYMS:
        return mention._replace(head="people", mods=(*mention.mods, mention.head))
    return mention


def qualified_alike(mine: Mention | None, theirs: Mention | None, line: Line, said: frozenset[str]) -> bool:
    """Whether neither side narrows down what it counts by a word that the other lacks."""
    if mine is None or theirs is None:
        return True
    ours = set(mine.mods)
    other = set(theirs.mods)
    return not (other - ours - said) and not {m for m in ours if m not in line.terms}
