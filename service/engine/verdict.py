"""From a statement to its parts and its verdict: the ordered rules.

A proposition becomes one part or several: an age, a role, an event with its numbers; who judges it stands in `judges`. ``contradicted`` wins over ``unknown``,
``unknown`` over ``consistent``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.apportioned import judge_apportioned
from service.engine.asking import Asked
from service.engine.asserted import checkable
from service.engine.circumstances import within_circumstances
from service.engine.comparisons import uncompared
from service.engine.corpus import Corpus
from service.engine.crossed import judge_crossed
from service.engine.degrees import to_a_degree
from service.engine.discourse import Resolver
from service.engine.explanations import explained
from service.engine.facts import of_that_post
from service.engine.following import Follower
from service.engine.jointly import jointly
from service.engine.judges import ruling
from service.engine.lands_of_towns import judge_land_of_town
from service.engine.model import Answer, Kind, Part, Reason, Relation, Verdict
from service.engine.other_voice import of_another_voice
from service.engine.parts import Finding, part_of
from service.engine.picked_out import of_another_one
from service.engine.read import read
from service.engine.reading import Proposition, Reading, Sentence
from service.engine.relatives import judge_ranks
from service.engine.second_opinion import reconsider
from service.engine.sequence import bare, judge_orders, without
from service.engine.some_picked_out import of_some
from service.engine.supposed import as_supposed
from service.engine.suspected import without_suspicion
from service.engine.taken_back import taken_back
from service.engine.told_by_deed import by_deed
from service.engine.unheard import without_unheard
from service.engine.unheld_numbers import with_unheld
from service.engine.unnamed import unnamed
from service.engine.unsaid import unsaid
from service.engine.verbatim import verbatim
from service.engine.wider_scope import without_wider_scope

_TOGETHER = 50  # statements: more at a time make nothing faster, and are in memory together
MAX_PROPOSITIONS = 24  # of one sentence: what asserts more in one breath is a list, and its first ones stand for it
_WHY_NOT = {
    "question": "A question asserts nothing that could be checked.",
    "wish": "A wish or a recommendation asserts nothing that could be checked.",
    "prediction": "A prediction cannot be held against the record.",
    "opinion": "An opinion cannot be held against the record.",
    "instruction": "The text speaks to the service and asserts nothing that could be checked.",
    "fragment": "The text is a fragment: it asserts nothing that could be checked.",
    "foreign": "This is not in English, the only language that is read here.",
    "empty": "There are no words to check.",
}


class Found:
    """What the typed slots found in a resolved sentence; ``settled`` is what the referee and the rules for a whole sentence left of it, once that was asked."""

    __slots__ = ("findings", "sentence", "settled")

    def __init__(self, sentence: Sentence, findings: list[Finding]) -> None:
        self.sentence = sentence
        self.findings = findings
        self.settled: list[Finding] | None = None


class Opened(NamedTuple):
    """A sentence half judged: the one that its parts are of, what was found (in it, or before in the same words), and whether it is told to be false."""

    sentence: Sentence
    found: Found
    false: bool


class Judge:
    """Judges the sentences of one text, one after the other. What is said again in the same words of the same is judged once."""

    def __init__(self, resolver: Resolver, corpus: Corpus) -> None:
        self._resolver, self._corpus = resolver, corpus
        self._judged: dict[tuple[str, ...], Found] = {}

    def parts(self, sentence: Sentence, reading: Reading) -> list[Part]:
        """A resolved sentence of a reading -> its parts."""
        return self.close(self.open(sentence, reading), reading)

    def open(self, sentence: Sentence, reading: Reading) -> Opened:
        """The first half of that: what the typed slots find."""
        framed = next((one for one in reading.framed if one.number == sentence.number), None)
        if framed is not None:
            within = self._resolver.sentence(framed.sentence, -1)
            return Opened(within, self._found(within), framed.false)
        said = tuple([word.text for word in sentence.words])
        before = self._judged.get(said)
        if before is None or before.sentence.propositions != sentence.propositions:  # "he" is not always the same one
            before = self._judged[said] = self._found(sentence)
        return Opened(sentence, before, false=False)

    def close(self, opened: Opened, reading: Reading) -> list[Part]:
        """The second half: the referee and the rules for a sentence as a whole."""
        found = opened.found
        if found.settled is None:
            found.settled = self._settled(found)
        findings = taken_back(found.settled) if opened.false else found.settled
        return [part_of(explained(finding, opened.sentence, self._corpus), opened.sentence, reading) for finding in findings]

    def _found(self, sentence: Sentence) -> Found:
        if sentence.mood in ("asserted", "prediction") or (
            sentence.mood == "opinion" and self._corpus.lines and self._corpus.is_few()
        ):
            return Found(sentence, find(sentence, self._resolver, self._corpus))
        why = _WHY_NOT[sentence.mood]
        reason = Reason.LANGUAGE if sentence.mood == "foreign" else Reason.NOT_AN_ASSERTION
        open_ = Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, 0, len(sentence.words), why, reason=reason)
        found = Found(sentence, [open_])
        found.settled = found.findings
        return found

    def _settled(self, found: Found) -> list[Finding]:
        sentence, corpus = found.sentence, self._corpus
        findings = judge_apportioned(reconsider(found.findings, sentence, corpus), sentence)
        findings = as_supposed(without_unheard(to_a_degree(uncompared(with_unheld(findings, sentence), sentence), sentence), sentence, corpus), sentence)
        findings = without_wider_scope(within_circumstances(findings, sentence, corpus), sentence, corpus)
        if sentence.mood != "prediction":
            return findings
        why = _WHY_NOT["prediction"]
        return [f if f.verdict is not Verdict.UNKNOWN else f._replace(reason=Reason.NOT_AN_ASSERTION, explanation=why) for f in findings]


def check(statement: str, corpus: Corpus) -> Answer:
    """A statement -> its parts with a verdict each, and the verdict of the whole. Never raises for any text."""
    return check_all([(statement, corpus)])[0]


def check_all(asked: Sequence[tuple[str, Corpus]]) -> list[Answer]:
    """Statements, each with what it is held against -> for each what ``check`` answers.

    Some at a time go through one stage after the other: the processor's caches then still hold the code and the tables of a stage, and a check takes an
    eighth less time than it takes by itself.
    """
    return [answer for at in range(0, len(asked), _TOGETHER) for answer in _check_some(asked[at : at + _TOGETHER])]


def _check_some(asked: Sequence[tuple[str, Corpus]]) -> list[Answer]:
    readings = [read(statement, corpus.known, corpus.spelt, stated=True) for statement, corpus in asked]
    halves = [_opened(reading, corpus) for reading, (_, corpus) in zip(readings, asked, strict=True)]
    answers: list[Answer] = []
    for (statement, _), reading, (judge, opened) in zip(asked, readings, halves, strict=True):
        answers.append(_whole(statement, reading, [part for half in opened for part in judge.close(half, reading)]))
    return answers


def _opened(reading: Reading, corpus: Corpus) -> tuple[Judge, list[Opened]]:
    resolver = Follower(corpus.table)
    judge = Judge(resolver, corpus)
    return judge, [judge.open(by_deed(resolver.sentence(sentence, -1), corpus), reading) for sentence in reading.sentences]


def find(sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What the typed slots find in one resolved sentence, before the referee is heard."""
    orders = judge_orders(sentence, corpus)
    asserted = [without(p, orders.settled) for p in checkable(sentence)[:MAX_PROPOSITIONS]]
    asserted = [p for p in asserted if p.at not in orders.framing and (p.at not in orders.told or not bare(p))] if orders.told else asserted
    findings = [finding for p in asserted for finding in _ruled(p, sentence, resolver, corpus)]
    besides = [*judge_ranks(sentence, corpus), *judge_land_of_town(sentence, corpus), *(judge_crossed(sentence, corpus) if len(asserted) > 1 else ())]
    return _deduplicated(verbatim([*findings, *orders.findings, *besides], sentence))


def _ruled(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What the judges say of a proposition, as far as it tells whose word and whose deed it is."""
    ruled = without_suspicion(unsaid(ruling(Asked(p, sentence, resolver, corpus)), p, sentence, corpus), p, corpus)
    own = of_that_post(of_another_voice(unnamed(of_another_one(ruled, p), p, corpus), p, corpus), p)
    return of_some(jointly(own, p, sentence), p, sentence)


def _deduplicated(findings: Sequence[Finding]) -> list[Finding]:
    """One finding a slot: a role read twice from the same words counts once; what is said of several has to hold of each."""
    kept: dict[tuple[Kind, int, int], Finding] = {}
    for finding in findings:
        key = (finding.kind, finding.first, finding.last)
        first = kept.setdefault(key, finding)
        if finding.verdict is Verdict.CONTRADICTED and first.verdict is Verdict.UNKNOWN:
            kept[key] = finding  # one figure in two readings of a clause: "was fined 75,000", "the fine was 75,000"
        elif finding.kind in (Kind.EVENT, Kind.STATUS) and first.verdict is Verdict.CONSISTENT and finding.verdict is not Verdict.CONSISTENT:
            kept[key] = finding
    return list(kept.values())


def _whole(statement: str, reading: Reading, parts: Sequence[Part]) -> Answer:
    if not parts:
        reason = Reason.NOT_AN_ASSERTION if reading.sentences else Reason.UNREADABLE
        return Answer(statement, Verdict.UNKNOWN, _WHY_NOT["fragment" if reading.sentences else "empty"], (), reason)
    for verdict in (Verdict.CONTRADICTED, Verdict.UNKNOWN):
        deciding = next((part for part in parts if part.verdict is verdict), None)
        if deciding is not None:
            return Answer(statement, verdict, deciding.explanation, tuple(parts), deciding.reason)
    return Answer(statement, Verdict.CONSISTENT, " ".join(dict.fromkeys(part.explanation for part in parts if part.explanation))[:600], tuple(parts))
