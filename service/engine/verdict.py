"""From a statement to its parts and its verdict: the ordered rules.

A proposition becomes one part or several: an age, a role, an event with its numbers; who judges it stands in `judges`. ``contradicted`` wins over ``unknown``,
``unknown`` over ``consistent``.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.asserted import checkable
from service.engine.comparisons import uncompared
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.following import Follower
from service.engine.judges import Asked, ruling
from service.engine.model import Answer, Kind, Part, Reason, Relation, Verdict
from service.engine.parts import Finding, part_of
from service.engine.picked_out import of_another_one
from service.engine.read import read
from service.engine.reading import Proposition, Reading, Sentence
from service.engine.relatives import judge_ranks
from service.engine.second_opinion import reconsider
from service.engine.sequence import bare, judge_orders, without
from service.engine.taken_back import taken_back
from service.engine.unheard import without_unheard
from service.engine.unheld_numbers import with_unheld
from service.engine.unnamed import unnamed
from service.engine.unsaid import unsaid
from service.engine.verbatim import verbatim
from service.engine.vocabulary.policy import POLICY

MAX_PROPOSITIONS = 24  # of one sentence: what asserts more in one breath is a list, and its first ones stand for it
_WHY_NOT = {
    "question": "A question asserts nothing that could be checked.",
    "wish": "A wish or a recommendation asserts nothing that could be checked.",
    "prediction": "A prediction cannot be held against the record.",
    "opinion": "An opinion cannot be held against the record.",
    "instruction": "The text speaks to the service and asserts nothing that could be checked.",
    "fragment": "The text is a fragment: it asserts nothing that could be checked.",
    "empty": "There are no words to check.",
}


class Judge:
    """Judges the sentences of one text, one after the other. What is said again in the same words of the same is judged once."""

    def __init__(self, resolver: Resolver, corpus: Corpus) -> None:
        self._resolver, self._corpus = resolver, corpus
        self._judged: dict[tuple[str, ...], tuple[Sentence, list[Finding]]] = {}

    def parts(self, sentence: Sentence, reading: Reading) -> list[Part]:
        """A resolved sentence of a reading -> its parts."""
        framed = next((one for one in reading.framed if one.number == sentence.number), None)
        if framed is not None:
            within = self._resolver.sentence(framed.sentence, -1)
            findings = self._findings(within)
            return [part_of(finding, within, reading) for finding in (taken_back(findings) if framed.false else findings)]
        said = tuple([word.text for word in sentence.words])
        before = self._judged.get(said)
        if before is None or before[0].propositions != sentence.propositions:  # "he" is not always the same one
            before = self._judged[said] = (sentence, self._findings(sentence))
        return [part_of(finding, sentence, reading) for finding in before[1]]

    def _findings(self, sentence: Sentence) -> list[Finding]:
        if sentence.mood not in ("asserted", "prediction") and not (
            sentence.mood == "opinion" and 0 < len(self._corpus.lines) <= POLICY.few_lines and not self._corpus.curated
        ):
            why = _WHY_NOT[sentence.mood]
            return [Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, 0, len(sentence.words), why, reason=Reason.NOT_AN_ASSERTION)]
        findings = reconsider(find(sentence, self._resolver, self._corpus), sentence, self._corpus)
        findings = without_unheard(uncompared(with_unheld(findings, sentence), sentence), sentence, self._corpus)
        if sentence.mood != "prediction":
            return findings
        why = _WHY_NOT["prediction"]
        return [f if f.verdict is not Verdict.UNKNOWN else f._replace(reason=Reason.NOT_AN_ASSERTION, explanation=why) for f in findings]


def check(statement: str, corpus: Corpus) -> Answer:
    """A statement -> its parts with a verdict each, and the verdict of the whole. Never raises for any text."""
    reading = read(statement, corpus.known, corpus.spelt, stated=True)
    resolver = Follower(corpus.table)
    judge = Judge(resolver, corpus)
    parts: list[Part] = []
    for sentence in reading.sentences:
        parts.extend(judge.parts(resolver.sentence(sentence, -1), reading))
    return _whole(statement, reading, parts)


def find(sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What the typed slots find in one resolved sentence, before the referee is heard."""
    orders = judge_orders(sentence, corpus)
    asserted = [without(p, orders.settled) for p in checkable(sentence)[:MAX_PROPOSITIONS]]
    asserted = [p for p in asserted if p.at not in orders.framing and (p.at not in orders.told or not bare(p))] if orders.told else asserted
    findings = [finding for p in asserted for finding in _ruled(p, sentence, resolver, corpus)]
    return _deduplicated(verbatim([*findings, *orders.findings, *judge_ranks(sentence, corpus)], sentence))


def _ruled(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """What the judges say of a proposition, as far as it tells whose word and whose deed it is."""
    ruled = unsaid(ruling(Asked(p, sentence, resolver, corpus)), p, sentence, corpus)
    return unnamed(of_another_one(ruled, p), p, corpus)


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
