"""Where likeness of words bears nothing out beside a few sentences: the same ones in other places of the event, doing another thing, or only meaning to do it.

"Tarn sold Halvard to Norsk" has every word of "Halvard sold Tarn to Norsk"; "the police arrested the mayor" has all who take part in "the mayor called the
police"; "the minister resigned" all of "the minister is expected to resign".
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.polarity import unrealised
from service.engine.compare.predicates import match_predicate
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.event import Event, event_of
from service.engine.lines_of_evidence import Line
from service.engine.names import gender_of
from service.engine.reading import OUTRIGHT, Mention, Proposition, Sentence, is_known
from service.engine.slots import LIGHT_VERBS, families_of_word
from service.engine.vocabulary.closed_class import FEMININE, MASCULINE
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.speech import UNDONE
from service.engine.vocabulary.states import BECOMING
from service.engine.vocabulary.titles import GENDERED

_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_NONE = WordRelation.NONE
_SIDES = frozenset(("agent", "patient", "to:", "from:"))
_TRYING = frozenset("try attempt struggle".split())  # who tried to may have failed


def not_borne_out(sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether no likeness to the lines bears the sentence out."""
    told = [p for p in sentence.propositions if p.at >= 0 and p.origin in OUTRIGHT and not p.negated]
    deeds = [p for p in told if p.predicate not in LIGHT_VERBS or p.predicate == "give"]
    if any(_only_meant(p, lines) or _in_other_places(event_of(p), lines) or _another_deed(event_of(p), lines) or _of_untold_sex(p, lines) for p in deeds):
        return True
    if any(p.at >= 0 and not p.negated and _of_all(p) for p in sentence.propositions) and all(_ALL.isdisjoint(line.lows) for line in lines):
        return True  # that many did does not tell that everybody did
    if _denied_by_prefix(sentence, lines):
        return True
    return any(p.at >= 0 and p.predicate in BECOMING and not p.negated and _state_of_another(p, lines) for p in sentence.propositions)


def _denied_by_prefix(sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether the one side has a word with a "non" before it, and the other has it only without: permanent members, and non-permanent ones."""
    mine, theirs = {word.low for word in sentence.words}, {low for line in lines for low in line.lows}
    return _denies_a_word(mine, theirs) or _denies_a_word(theirs, mine)


def _denies_a_word(here: set[str], there: set[str]) -> bool:
    return any(low[:3] == "non" and low not in there and low[3:].removeprefix("-") in there - here for low in here)


def _of_all(p: Proposition) -> bool:
    """Whether it is said of everybody, or of all of a sort."""
    return any(m is not None and (m.head in _EVERYBODY or m.determiner in ("every", "each")) for m in (p.agent, p.patient)) or any(
        m.determiner in ("all", "every", "each") and m.partitive for _, m in p.obliques
    )


_EVERYBODY = frozenset("everybody everyone everything".split())
_ALL = frozenset("all every each everybody everyone everything both entire whole none nobody nothing any only unanimous unanimously".split())


def _state_of_another(p: Proposition, lines: Sequence[Line]) -> bool:
    """Whether the lines have what somebody is said to be, and only as what others are with whom he has to do: "defends poor people" makes nobody poor."""
    who = p.agent
    said = [lemma for lemma, _ in p.adjectives] or ([p.complement.head] if p.complement is not None and not p.complement.name else [])
    if who is None or not is_known(who) or len(said) != 1:
        return False
    if p.complement is not None and (p.complement.mods or p.complement.of or p.complement.possessor or p.obliques):
        return False
    having = [line for line in lines if said[0] in line.terms]
    return bool(having) and all(who.entity in line.entities and _only_of_others(said[0], who, line) for line in having)


def _only_of_others(word: str, who: Mention, line: Line) -> bool:
    """Whether a line has a word only within mentions of others with whom somebody has to do in an event."""
    told = {m.head_at for m in line.mentions if m.head == word or word in m.mods}
    if any(m.name or not names_person(m.head) for m in line.mentions if m.head_at in told):
        return False
    deeds = [e for e in line.events if e.predicate not in BECOMING and not e.light and e.proposition.at >= 0]
    both = [e for e in deeds if any(role in ("agent", "patient") and m.entity == who.entity for role, m in e.cast)]
    others = {m.head_at for e in both for _, m in e.cast if m.entity != who.entity}
    return bool(told) and told <= others and not any(_says(e.proposition, word) for e in line.events)


def _says(p: Proposition, word: str) -> bool:
    """Whether a clause says of anybody that he is so."""
    return word in [lemma for lemma, _ in p.adjectives] or p.complement is not None and (p.complement.head == word or word in p.complement.mods)


def _of_untold_sex(p: Proposition, lines: Sequence[Line]) -> bool:
    """Whether it befell women or men not told of before, and no word of the lines tells of anybody's being one: three skaters drowned."""
    sexes = {GENDERED[m.head] for m in (p.agent, p.patient) if m is not None and m.head in GENDERED and not (m.name or m.determiner)}
    return bool(sexes) and not any(sexes & _sexes_in(line) for line in lines)


def _sexes_in(line: Line) -> set[str]:
    """The sexes of which a line has a word, or a given name."""
    found = {sex for word in line.sentence.words if (sex := _sex_of(word.lemma, word.low))}
    given = [gender_of(tuple(m.name.lower().split())) for m in line.sentence.mentions if m.name]
    found.update(sex for sex in given if sex is not None)
    return found


def _sex_of(lemma: str, low: str) -> str:
    if low in FEMININE or lemma.endswith("woman"):
        return "f"
    if low in MASCULINE or lemma.endswith(("man", "men")):
        return "m"
    return GENDERED.get(lemma) or (RELATIONS[lemma][1] or "" if lemma in RELATIONS else "")


def _only_meant(p: Proposition, lines: Sequence[Line]) -> bool:
    """Whether it is told as done, and every line that has the deed has it as planned, wanted or expected."""
    if p.mood != "asserted" or not (p.past or p.perfect):
        return False
    stated = event_of(p)
    found = [(one, line) for line in lines if (one := match_predicate(stated, line)).relation >= _BROADER]
    return bool(found) and all(one.event is not None and unrealised(stated, one) and _to_come(stated, one.event, line) for one, line in found)


def _to_come(stated: Event, event: Event, line: Line) -> bool:
    """Whether a line has it as due, or as what somebody wants, plans or hopes, and of the same ones."""
    if event.ids.isdisjoint(stated.ids) and stated.ids:
        return False
    told = event.proposition
    if told.mood == "prediction":
        return not any(word.low == "would" for word in line.sentence.words[told.first : told.at])  # what was to come then may be over
    hoping = [q for q in line.sentence.propositions if (q.predicate in UNDONE or q.predicate in _TRYING) and not q.negated]
    return any(g.predicate == told.predicate for q in hoping for g in q.governed)


def _in_other_places(stated: Event, lines: Sequence[Line]) -> bool:
    """Whether two who take part have changed places in each clause of a line that has both and the deed."""
    mine = _places(stated)
    if len(mine) < 2:
        return False
    alike = [_places(e) for line in lines for e in line.events if not e.light and relate(stated.predicate, e.predicate, "v") >= _SYNONYM]
    both = [theirs for theirs in alike if len(mine.keys() & theirs.keys()) > 1]
    return bool(both) and all(_changed(mine, theirs) for theirs in both)


def _changed(mine: dict[str, str], theirs: dict[str, str]) -> bool:
    shared = [one for one in mine if one in theirs]
    moved = [one for one in shared if mine[one] != theirs[one]]
    return len(moved) > 1 and {mine[one] for one in moved} == {theirs[one] for one in moved}


def _another_deed(stated: Event, lines: Sequence[Line]) -> bool:
    """Whether all that it tells is who does it to whom, the two stand together in a clause that tells another deed, or the other way round, and no word of
    the lines has the stated one.
    """
    sides = _sides(stated)
    if sides is None or not any(_tells_another(stated, e, sides) for line in lines for e in line.events):
        return False
    return not heard(stated.predicate, "", lines, stated.families)


def heard(lemma: str, pos: str, lines: Sequence[Line], families: frozenset[str] = frozenset()) -> bool:
    """Whether a word of the lines tells of what a lemma means, or of one of its ``families``."""
    meant = families | families_of_word(lemma) | {lemma}
    words = {word.lemma for line in lines for word in line.sentence.words}
    return any(word in meant or not meant.isdisjoint(families_of_word(word)) or relate(lemma, word, pos) > _NONE for word in words)


def _tells_another(stated: Event, event: Event, sides: tuple[str, str]) -> bool:
    theirs = _sides(event)
    if theirs is None or event.light or set(theirs) != set(sides) or (theirs == sides and len(stated.cast) > len(sides)):
        return False
    return relate(stated.predicate, event.predicate, "v") is _NONE and stated.families.isdisjoint(event.families)


def _sides(event: Event) -> tuple[str, str] | None:
    """Doer and undergoer of an event that has both."""
    doer, undergoer = event.proposition.agent, event.proposition.patient
    if doer is None or undergoer is None or doer.pronoun or undergoer.pronoun or not _called(doer) or not _called(undergoer):
        return None
    return _called(doer), _called(undergoer)


def _places(event: Event) -> dict[str, str]:
    """Those by name who take part on a side of an event, and on which."""
    return {_called(m): role for role, m in event.cast if role in _SIDES and m.name and _called(m)}


def _called(m: Mention) -> str:
    return (m.entity or m.head).lstrip("~")
