"""Numbers of a statement that none of its parts holds: what the parts bear out does not bear out those.

A reader of sentences passes over words that fit no place in a clause. Of words that is well enough; a number that was passed over is part of what
the statement asserts, so it stands only where a line that bears the rest out has it, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.compare.quantities import quantity_relation
from service.engine.model import Kind, Quantity, Reason, Relation, Verdict
from service.engine.parts import AGREES, Finding
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import participants

FORMS = frozenset(("cardinal", "duration", "money", "percent", "measure"))


def with_unheld(findings: Sequence[Finding], sentence: Sentence) -> list[Finding]:
    """The findings of a sentence; where all of them are consistent, an open one for each number that nothing bears out."""
    if not sentence.quantities or any(f.verdict is not Verdict.CONSISTENT for f in findings) or any(f.kind is Kind.ORDER or f.firm for f in findings):
        return list(findings)
    held = set(_held(sentence)) | {i for f in findings if isinstance(f.stated, Quantity) for i in range(f.first, f.last)}
    loose = [q for q in sentence.quantities if q.form in FORMS and q.first not in held and not _borne(q, findings) and not _one_of(q, sentence)]
    return [*findings, *(_open(q) for q in loose)]


def _one_of(q: QuantityMention, sentence: Sentence) -> bool:
    """ "Is one of the owners": is an owner."""
    words = sentence.words
    if words[q.first].low == "one" and any(p.predicate == "merge" for p in sentence.propositions):
        return True  # "became one company"
    return words[q.first].low == "one" and q.last < len(words) and words[q.last].low == "of"


def _held(sentence: Sentence) -> Iterator[int]:
    """Where the numbers stand that a proposition or a date holds."""
    for date in sentence.dates:
        yield from range(date.first, date.last)
    for p in sentence.propositions:
        yield from _in_proposition(p)


def _in_proposition(p: Proposition) -> Iterator[int]:
    if p.age is not None:
        yield p.age.first
    for mention in [m for _, m in participants(p)] + ([p.speaker] if p.speaker is not None else []):
        yield from _in_mention(mention)
    for governed in p.governed:
        yield from _in_proposition(governed)


def _in_mention(mention: Mention) -> Iterator[int]:
    for q in (mention.quantity, mention.whole, mention.excepted):
        if q is not None:
            yield q.first
    for inner in (mention.of, mention.possessor):
        if inner is not None:
            yield from _in_mention(inner)


def _borne(stated: QuantityMention, findings: Sequence[Finding]) -> bool:
    """Whether some line that bore a part out has the number."""
    there = [q.quantity for f in findings if f.line is not None for q in f.line.sentence.quantities]
    return any(quantity_relation(stated.quantity, q) in AGREES for q in there)


def _open(q: QuantityMention) -> Finding:
    text = "The record does not mention this number."
    return Finding(Verdict.UNKNOWN, Kind.COUNT, Relation.ABSENT, q.first, q.last, text, q.quantity, reason=Reason.NOT_MENTIONED, gap=True, apart=True)
