"""An alignment -> the numbers that the referee weighs, by name and in a fixed order.

``FEATURES`` lists every name with what it means; the weights in vocabulary/referee.json carry the same names, and a test holds the two together.
"Missing" is an item of the statement that the evidence does not bear out; "leading" are the names before anything was found: a text about "he" or "the film"
seldom repeats the name that a statement opens with, so that those say little.
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.align import Alignment
from service.engine.compare.words import WordRelation
from service.engine.features_values import DATE_FEATURES, GROWTH, QUANTITY_FEATURES, date_features, growth, quantity_features
from service.engine.items import ADJECTIVE, DATE, NAME, NOUN, QUANTITY, TYPED, VERB
from service.engine.pairing import Pairing, pair_values
from service.engine.substitution import SUBSTITUTION, Rivals, rivals_of, substitution_features

SHAPE = {
    "items": "items of the statement", "evidence_items": "items of the evidence", "sentences": "sentences of the evidence",
    "names": "names in the statement", "nouns": "nouns", "verbs": "verbs", "found_of_evidence": "items found, of all of the evidence's",
}  # fmt: skip
COVERAGE = {
    "cover": "weight of words borne out, of all", "cover_exact": "the same, equal words only", "miss": "weight of missing words",
    "miss_heaviest": "heaviest missing word", "miss_names": "missing names", "miss_nouns": "missing nouns", "miss_verbs": "missing verbs",
    "miss_adjectives": "missing adjectives", "inner_miss": "missing words but the leading ones", "inner_miss_weight": "their weight",
    "inner_miss_names": "names among them", "inner_miss_nouns": "nouns among them", "inner_miss_adjectives": "adjectives among them",
    "leading_miss": "missing leading names",
    "last_name_missing": "how far on the last missing name stands",
    "tail_cover": "weight borne out from the first verb on", "head_cover": "before it, -1 where there is nothing",
    "last_noun": "1 where the last noun or name is borne out, else -1",
    "last_item": "1 where the last item is", "first_verb": "1 where the first verb is, else -1", "before_miss": "items before the first that is not borne out",
    "window": "most items found within a stretch of the evidence as long as the statement, of its items",
}  # fmt: skip
ORDER = {
    "run": "longest run in the evidence's own order", "run_share": "of all items", "adjacent": "share of items found next to each other",
    "inversions": "items found before their forerunner", "spread": "stretch that the items found take up, for each",
    "link_same": "items led to by the same preposition", "link_other": "by another",
}  # fmt: skip
POLARITY = {
    "opposites": "items whose partner is an opposite, not negated on one side only", "not_stated": "the statement has a negation",
    "not_mismatch": "items borne out, negated on one side only", "not_main": "the first verb is one, or the last item where there is none",
    "modal_recorded": "the evidence speaks of what may be", "anaphoric": "the evidence opens with a pronoun",
    "opinion_clash": "opinions stated but not recorded, -1 where either has none",
    "opinion_recorded": "+1 favourable, -1 not", "nation_clash": "nations stated where the evidence has others", "nation_absent": "where it has none",
    "nation_same": "nations in both",
}  # fmt: skip
FEATURES: dict[str, str] = {**SHAPE, **COVERAGE, **ORDER, **POLARITY, **SUBSTITUTION, **QUANTITY_FEATURES, **DATE_FEATURES, **GROWTH}


_SAME = WordRelation.SAME
_OPPOSITE = WordRelation.OPPOSITE


class Weighed(NamedTuple):
    """The features with the pairings and rivals that they came from, for naming the item that decides."""

    values: list[float]
    quantities: Pairing
    dates: Pairing
    rivals: Rivals


def weigh(alignment: Alignment) -> Weighed:
    """An alignment -> its features, in the order of FEATURES."""
    kinds = alignment.statement.kinds
    missing = [here for here, borne in enumerate(alignment.borne) if not borne and kinds[here] not in TYPED]
    found = [here for here, borne in enumerate(alignment.borne) if borne]
    rivals = rivals_of(alignment, missing, found)
    quantities, dates = pair_values(alignment, QUANTITY), pair_values(alignment, DATE)
    values = [
        *_shape(alignment, found),
        *_coverage(alignment, missing, found),
        *_order(alignment, found),
        *_polarity(alignment, found),
        *substitution_features(alignment, missing, rivals),
        *quantity_features(alignment, quantities),
        *date_features(alignment, dates),
        growth(alignment, quantities, dates),
    ]
    return Weighed(values, quantities, dates, rivals)


def _shape(alignment: Alignment, found: list[int]) -> tuple[float, ...]:
    kinds, evidence = alignment.statement.kinds, alignment.evidence
    total = len(evidence.kinds)
    sentences = evidence.items[-1].sentence + 1 if total else 0
    shares = len(found) / (total or 1)
    return len(kinds), total, sentences, kinds.count(NAME), kinds.count(NOUN), kinds.count(VERB), shares


def _coverage(alignment: Alignment, missing: list[int], found: list[int]) -> tuple[float, ...]:
    kinds, borne, how = alignment.statement.kinds, alignment.borne, alignment.how
    total = len(kinds)
    weights = [0.0 if item.kind in TYPED else item.weight for item in alignment.statement.items]
    all_of_it = sum(weights) or 1.0
    missed = "".join([kinds[here] for here in missing])
    lead = len(missed) - len(missed.lstrip(NAME))
    while lead and found and found[0] < missing[lead - 1]:
        lead -= 1
    inner, inner_kinds = missing[lead:], missed[lead:]
    miss_weights = [weights[here] for here in missing]
    miss = sum(miss_weights)
    covered = sum([weights[here] for here in found])
    exact = sum([weights[here] for here in found if how[here] is _SAME])
    verb = kinds.find(VERB)
    noun = max(kinds.rfind(NOUN), kinds.rfind(NAME))
    return (
        covered / all_of_it, exact / all_of_it, miss, max(miss_weights, default=0.0),
        missed.count(NAME), missed.count(NOUN), missed.count(VERB), missed.count(ADJECTIVE), len(inner), sum([weights[here] for here in inner]),
        inner_kinds.count(NAME), inner_kinds.count(NOUN), inner_kinds.count(ADJECTIVE), lead,
        (missing[missed.rfind(NAME)] + 1) / total if NAME in missed else 0.0, _share(weights, borne, max(verb, 0), total),
        _share(weights, borne, 0, verb) if verb > 0 else -1.0, 0.0 if noun < 0 else 1.0 if borne[noun] else -1.0, bool(total) and borne[-1],
        0.0 if verb < 0 else 1.0 if borne[verb] else -1.0, borne.index(False) if False in borne else total, _window(alignment, found),
    )  # fmt: skip


def _share(weights: list[float], borne: tuple[bool, ...], first: int, last: int) -> float:
    total = sum(weights[first:last])
    return sum([weights[here] for here in range(first, last) if borne[here]]) / total if total else 0.0


def _window(alignment: Alignment, found: list[int]) -> float:
    total = len(alignment.statement.kinds)
    places = sorted([alignment.partner[here] for here in found])
    best = low = 0
    for high, place in enumerate(places):
        while place - places[low] > total:
            low += 1
        best = max(best, high - low + 1)
    return best / (total or 1)


def _order(alignment: Alignment, found: list[int]) -> tuple[float, ...]:
    run = best = adjacent = inversions = same = other = 0
    last, last_here = -9, -9
    statement, evidence = alignment.statement.items, alignment.evidence.items
    places = [alignment.partner[here] for here in found]
    for here, there in zip(found, places, strict=True):
        if there == last + 1:
            adjacent += 1
            run = run + 1 if here == last_here + 1 else 1
        else:
            run = 1
            inversions += there < last
        if run > best:
            best = run
        last, last_here = there, here
        mine, theirs = statement[here].link, evidence[there].link
        if mine and theirs:
            same += mine == theirs
            other += mine != theirs
    spread = (max(places) - min(places) + 1) / len(places) if places else 0.0
    return best, best / (len(statement) or 1), adjacent / (len(found) or 1), inversions, spread, same, other


def _polarity(alignment: Alignment, found: list[int]) -> tuple[float, ...]:
    statement, evidence, partner = alignment.statement, alignment.evidence, alignment.partner
    mine, theirs = statement.items, evidence.items
    opposites = [here for here, how in enumerate(alignment.how) if how is _OPPOSITE] if _OPPOSITE in alignment.how else []
    differing = [here for here in found if mine[here].negated != theirs[partner[here]].negated]
    main = statement.kinds.find(VERB)
    stated, recorded = statement.opinions, evidence.opinions
    shared = len(statement.nations & evidence.nations)
    others = len(statement.nations) - shared
    return (
        sum([mine[here].negated == theirs[partner[here]].negated for here in opposites]), statement.denies, len(differing),
        (main if main >= 0 else len(mine) - 1) in differing, evidence.doubts, evidence.anaphoric,
        len(stated - recorded) if stated and recorded else -1.0, ("+" in recorded) - ("-" in recorded),
        others if evidence.nations else 0.0, 0.0 if evidence.nations else others, shared,
    )  # fmt: skip
