"""Judging extremes: "nobody is younger than Brandt" is "Brandt is the youngest", "no man was freed before him" that he was the first."""

from __future__ import annotations

from service.engine.compare.dates import compare_dates
from service.engine.compare.words import WordRelation, is_generic_person
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line, has_word
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding, told_by
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import LIGHT_VERBS, slots_of

_LINES = 8
_NO_ADJECTIVES = frozenset("former other never ever her number member order another offer matter under over later after earlier either rather".split())


def judge_extreme(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """A denial that anything goes further -> a finding by the superlative on record, else an open one; none for any other proposition."""
    if not p.negated:
        return []
    compared = _compared(sentence) or _outdone(p, sentence) or _unbeaten(sentence)
    first = any(preposition == "before" for preposition, _ in p.obliques)
    if not compared and not first:
        return []
    if compared in _UNBEATEN and (borne_out := _by_record(p, sentence, corpus)):
        return borne_out
    wanted = {"first"} if first and not compared else {stem + "est" for stem in _stems(compared)}
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]:
        if (any(w.low in wanted for w in line.sentence.words) or _goes_furthest(compared, line)) and _all_in(p, sentence, line, compared):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=True)]
    if first:
        return []
    text = "The record does not tell of the extreme."
    return [Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, p.first, p.last, text, reason=Reason.NOT_MENTIONED, gap=True)]


def _compared(sentence: Sentence) -> str:
    """The comparative that a denial turns into an extreme: "is younger than", "a longer debate"; not "the larger trial", nor "no longer"."""
    words = sentence.words
    than = any(word.low == "than" for word in words)
    if than and (most := next((words[i].low for i in range(1, len(words) - 1) if words[i - 1].low == "more" and words[i + 1].low == "than"), "")):
        return most  # "more common than"
    for index, word in enumerate(words):
        if word.tag not in ("A", "R") or len(word.low) < 5 or not word.low.endswith("er") or word.low in _NO_ADJECTIVES:
            continue
        before = words[index - 1].low if index else ""
        noun = index + 1 < len(words) and words[index + 1].tag in ("N", "A")
        if than and before != "the" or before in ("a", "an", "no", "any") and noun:
            return word.low
    return ""


def _goes_furthest(compared: str, line: Line) -> bool:
    """Whether a line has an adjective with "most": "the most common of them"."""
    words = line.sentence.words
    return any(words[i - 1].low == "most" and words[i].low == compared for i in range(1, len(words)))


def _outdone(p: Proposition, sentence: Sentence) -> str:
    """ "No quake has been deadlier": the comparative that a denied copula says of its subject."""
    if p.predicate != "be" or p.agent is None or p.agent.name or p.agent.pronoun or p.complement is not None:
        return ""
    said = [sentence.words[at].low for _, at in p.adjectives]
    return next((low for low in said if len(low) > 4 and low.endswith("er") and low not in _NO_ADJECTIVES), "")


def _unbeaten(sentence: Sentence) -> str:
    """ "Had ever cost more", "more than ever before"."""
    words = sentence.words
    ever = any(word.low in ("ever", "never", "before") for word in words)
    return next((w.low for i, w in enumerate(words) if ever and w.low in _UNBEATEN and (i + 1 == len(words) or words[i + 1].low in _ENDING)), "")


_ENDING = frozenset((".", "for", "on", "than", "in", "before", "from"))
# "no club has ever paid more": the record that such a denial claims
_UNBEATEN = frozenset(("more", "higher", "larger", "bigger", "greater", "dearer"))
_PAID = frozenset("pay receive cost fetch earn spend sell buy get raise bring make".split())


def _by_record(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "No Norvian club had ever received more for a player", by "a record for a Norvian club" of what was paid; none where there is no such record."""
    for line in candidates(slots_of(p, sentence.words), sentence.words, corpus)[:_LINES]:
        for of_whom in _records(line):
            mine = [slot.mention for slot in slots_of(p, sentence.words) if slot.kind == "noun" and slot.key == of_whom.head]
            if any(m is not None and set(of_whom.mods) == set(m.mods) for m in mine) and _rest_in(p, sentence, line):
                return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=True)]
    return []


def _records(line: Line) -> list[Mention]:
    """For whom a line calls something a record: "a record for a Norvian club"."""
    said = [p for p in line.sentence.propositions if p.complement is not None and p.complement.head == "record"]
    return [m for p in said for preposition, m in p.obliques if preposition == "for" and m.head]


def _rest_in(p: Proposition, sentence: Sentence, line: Line) -> bool:
    """Whether the line has the nouns and names of the statement, and a sum where that speaks of paying."""
    paid = any(slot.kind == "verb" and slot.key in _PAID for slot in slots_of(p, sentence.words))
    if paid and not any(q.form == "money" for q in line.sentence.quantities):
        return False
    slots = [slot for slot in slots_of(p, sentence.words) if slot.kind in ("noun", "name", "entity") and slot.key not in _UNBEATEN]
    return all(slot.key in line.entities if slot.kind == "entity" else _said(slot.key, line) for slot in slots)


def _stems(comparative: str) -> set[str]:
    """ "Younger" and "deadlier" -> what a superlative puts its ending to: "young", "deadli"; "larger" has "larg"."""
    return {comparative[:-2]}


def _all_in(p: Proposition, sentence: Sentence, line: Line, compared: str) -> bool:
    """Whether the line has everything else that the statement speaks of, at the same time."""
    for slot in slots_of(p, sentence.words):
        if slot.kind == "date" and slot.date is not None:
            if not any(compare_dates(slot.date.date, other.date).relation in AGREES for other in line.sentence.dates):
                return False
        elif slot.kind == "entity":
            if slot.key not in line.entities:
                return False
        elif slot.kind in ("noun", "modifier", "verb", "name") and not _said(slot.key, line) and not (slot.kind == "noun" and is_generic_person(slot.key)):
            if slot.key in LIGHT_VERBS or slot.key == compared or compared.startswith(slot.key[:4]):
                continue
            return False
    return True


def _said(key: str, line: Line) -> bool:
    return key.lower() in line.lows or has_word(line, key, WordRelation.BROADER)
