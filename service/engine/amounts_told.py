"""The quantities of a sentence of evidence, each with what it counts and the event that it is of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence, meant_by
from service.engine.slots import event_families, families_of_word, participants
from service.engine.vocabulary.comparing import MORE_OR_LESS
from service.engine.vocabulary.fates import CASUALTIES

WHOLE = "whole"  # the role of what a part is of


class Amount(NamedTuple):
    """A quantity of an evidence sentence with what it counts and the event that it takes part in."""

    quantity: QuantityMention
    mention: Mention | None
    predicate: str
    negated: bool
    mood: str
    role: str
    context: frozenset[str]  # event families of the proposition
    owner: Proposition | None = None


def amounts_of(sentence: Sentence) -> tuple[Amount, ...]:
    """Every quantity of a sentence; one that no proposition holds stands alone."""
    found: list[Amount] = []
    seen: set[int] = {q.age.first for q in sentence.propositions if q.age is not None} | _differences(sentence)
    ages = frozenset(seen)
    for p in (q for one in sentence.propositions for q in (one, *one.governed)):
        context = event_families(p)
        for role, mention in participants(p):
            for m in _nested(mention):
                if m.quantity is not None and m.quantity.form != "age" and m.quantity.first not in ages:
                    counted = mention if m is not mention and not m.head else m  # "a fee of $150 million"
                    befell = families_of_word(meant_by(m)) & CASUALTIES  # "28 of the dead were found in Lirna"
                    if m.quantity.form == "duration" and m.head:
                        befell |= families_of_word(m.head)  # "nine years of rule"
                    found.append(Amount(m.quantity, counted, p.predicate, p.negated, p.mood, role, context | befell, p))
                    seen.add(m.quantity.first)
    for m in sentence.mentions:
        if m.whole is not None and m.partitive and m.whole.form == "cardinal" and m.head:  # "71 of the 180 seats": there are 180
            found.append(Amount(m.whole, m._replace(quantity=m.whole, whole=None, partitive=False), "", False, "asserted", WHOLE, frozenset()))
        if m.quantity is not None and m.quantity.form != "age" and m.quantity.first not in seen:
            found.append(Amount(m.quantity, m, "", False, "asserted", "", frozenset()))
            seen.add(m.quantity.first)
    return tuple(found)


def _differences(sentence: Sentence) -> set[int]:
    """Where bare numbers stand by which something is more than something else: the two of "nine floors, two more than were permitted"."""
    words = sentence.words
    behind = ((q.first, words[q.last].low, words[q.last + 1].low) for q in sentence.quantities if q.last + 1 < len(words))
    return {first for first, word, than in behind if word in MORE_OR_LESS and than == "than"}




def _nested(mention: Mention) -> Iterator[Mention]:
    yield mention
    if mention.of is not None:
        yield from _nested(mention.of)
