"""An alignment -> the numbers that the referee weighs, by name and in a fixed order.

``FEATURES`` lists every name with what it means; the weights in vocabulary/referee.json carry the same names, and a test holds the two together.
"Missing" is an item of the statement that the evidence does not bear out; "leading" are those before anything was found: a text about "he" or "the film"
seldom repeats the name that a statement opens with, so that those say little.
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.align import Alignment
from service.engine.compare.words import WordRelation, relate
from service.engine.features_values import DATE_FEATURES, QUANTITY_FEATURES, date_features, quantity_features
from service.engine.lines import ADJECTIVE, NAME, NOUN, TYPED, VERB, Line
from service.engine.pairing import Pairing, pair_values
from service.engine.roles import ROLE_FEATURES, role_features
from service.engine.vocabulary.opinion import NATIONS

_PRONOUNS = frozenset("he she it they his its her their him them who this these".split())
_NEGATIONS = frozenset("no not n't never none nobody nothing neither nor without cannot".split())
_MODALS = frozenset("may might could would should plan planned will expected projected hope hoped set likely possible possibly probably if".split())
_TELLING = ("only", "first", "last", "all", "most", "after", "before", "also", "during", "former")
_OPENING = 4  # words in which a pronoun is the subject

SHAPE = {
    "items": "items of the statement", "evidence_items": "items of the evidence", "sentences": "sentences of the evidence",
    "names": "names in the statement", "nouns": "nouns", "verbs": "verbs", "adjectives": "adjectives",
    "found_of_evidence": "items found, of all of the evidence's",
}  # fmt: skip
COVERAGE = {
    "cover": "weight of words borne out, of all", "cover_exact": "the same, equal words only", "miss": "weight of missing words",
    "miss_heaviest": "heaviest missing word", "miss_names": "missing names", "miss_nouns": "missing nouns", "miss_verbs": "missing verbs",
    "miss_adjectives": "missing adjectives", "inner_miss": "missing words but the leading ones", "inner_miss_weight": "their weight",
    "inner_miss_names": "names among them", "inner_miss_nouns": "nouns among them", "inner_miss_adjectives": "adjectives among them",
    "leading_miss": "missing leading words", "first_is_missing_name": "the statement opens with a missing name", "last_name_missing": "how far on the last missing name stands",
    "tail_cover": "weight borne out from the first verb on", "head_cover": "before it", "last_noun": "whether the last noun or name is borne out",
    "last_item": "whether the last item is", "first_verb": "whether the first verb is", "first_name": "whether the first name is",
    "before_miss": "items before the first missing one", "window": "densest stretch of the evidence, of the statement's items",
}  # fmt: skip
ORDER = {
    "run": "longest run in the evidence's own order", "run_share": "of all items", "adjacent": "share of items found next to each other",
    "inversions": "items found before their forerunner", "spread": "stretch that the items found take up, for each",
    "link_same": "items led to by the same preposition", "link_other": "by another",
}  # fmt: skip
RELATIONS = {"synonyms": "", "broader": "", "narrower": "", "siblings": "", "opposites": "items with a partner of that relation"}
POLARITY = {
    "not_stated": "the statement has a negation", "not_recorded": "the evidence has", "not_mismatch": "items borne out, negated on one side only",
    "not_missing": "missing items under a negation", "not_used": "items used that are negated in the evidence",
    "modal_recorded": "the evidence speaks of what may be", "opinion_clash": "opinions stated but not recorded, -1 where either has none",
    "opinion_same": "both have the same opinions", "opinion_recorded": "+1 favourable, -1 not",
    "nation_clash": "nations stated where the evidence has others", "nation_absent": "where it has none", "nation_same": "nations in both",
    **{f"word_{word}": "in the statement less in the evidence" for word in _TELLING},
}  # fmt: skip
SUBSTITUTION = {
    "sub_best": "best rival for a missing item: an unused item between the same neighbours", "sub_names": "for a name", "sub_nouns": "for a noun",
    "sub_verbs": "for a verb", "sub_adjectives": "for an adjective", "sub_modifier": "missing words before a word found that has another before it",
    "added_modifier": "that has none before it", "known_modifier": "that has one found elsewhere", "sub_head": "missing words after a word found that another follows",
    "rival_link": "missing names and nouns whose preposition leads to an unused one", "inserted": "missing stretches between neighbours in the evidence",
    "unused_names": "names of the evidence that were not used", "opens_with_name": "the evidence opens with an unused name",
    "pronoun": "the evidence has a pronoun", "opens_with_pronoun": "as its subject", "unused_between": "weight of unused items among those used", "unused_before": "before them",
    "copula": "the statement says what something is",
}  # fmt: skip
FEATURES: dict[str, str] = {**SHAPE, **COVERAGE, **ORDER, **RELATIONS, **POLARITY, **SUBSTITUTION, **QUANTITY_FEATURES, **DATE_FEATURES, **ROLE_FEATURES}


class Weighed(NamedTuple):
    """The features with the pairings and rivals that they came from, for naming the slot that decides."""

    values: list[float]
    quantities: Pairing
    dates: Pairing
    rivals: dict[int, tuple[float, int]]


def weigh(alignment: Alignment) -> Weighed:
    """An alignment -> its features, in the order of FEATURES."""
    missing = [here for here, borne in enumerate(alignment.borne) if not borne and alignment.statement.kinds[here] not in TYPED]
    found = [here for here, borne in enumerate(alignment.borne) if borne]
    rivals, inserted = _rivals(alignment, missing, found)
    quantities, dates = pair_values(alignment, "q"), pair_values(alignment, "d")
    values = [
        *_shape(alignment, found),
        *_coverage(alignment, missing, found),
        *_order(alignment, found),
        *_relations(alignment),
        *_polarity(alignment, missing, found),
        *_substitution(alignment, missing, found, rivals, inserted),
        *quantity_features(alignment, quantities),
        *date_features(alignment, dates),
        *role_features(alignment.statement.events, alignment.evidence.events),
    ]
    return Weighed(values, quantities, dates, rivals)


def _shape(alignment: Alignment, found: list[int]) -> tuple[float, ...]:
    kinds, evidence = alignment.statement.kinds, alignment.evidence
    total = len(evidence.kinds)
    sentences = evidence.items[-1].sentence + 1 if total else 0
    return len(kinds), total, sentences, kinds.count(NAME), kinds.count(NOUN), kinds.count(VERB), kinds.count(ADJECTIVE), len(found) / (total or 1)


def _coverage(alignment: Alignment, missing: list[int], found: list[int]) -> tuple[float, ...]:
    items, kinds, borne = alignment.statement.items, alignment.statement.kinds, alignment.borne
    total = len(items)
    weights = [item.weight if item.kind not in TYPED else 0.0 for item in items]
    all_of_it = sum(weights) or 1.0
    exact = sum(weights[here] for here in found if alignment.how[here] is WordRelation.SAME)
    miss = sum(weights[here] for here in missing)
    lead = 0
    while lead < len(missing) and (kinds[missing[lead]] == NAME and not any(here < missing[lead] for here in found)):
        lead += 1
    inner = missing[lead:]
    missed = [kinds[here] for here in missing]
    inner_kinds = [kinds[here] for here in inner]
    verb = kinds.find(VERB)
    tail = _share(weights, borne, range(max(verb, 0), total))
    nouns = [here for here in range(total) if kinds[here] in (NOUN, NAME)]
    name = kinds.find(NAME)
    names_missing = [here for here in missing if kinds[here] == NAME]
    return (
        sum(weights[here] for here in found) / all_of_it, exact / all_of_it, miss,
        max((weights[here] for here in missing), default=0.0), missed.count(NAME), missed.count(NOUN), missed.count(VERB),
        missed.count(ADJECTIVE), len(inner), sum(weights[here] for here in inner),
        inner_kinds.count(NAME), inner_kinds.count(NOUN), inner_kinds.count(ADJECTIVE),
        lead, bool(missing and missing[0] == 0 and kinds[0] == NAME), (names_missing[-1] + 1) / total if names_missing else 0.0,
        tail, _share(weights, borne, range(verb)) if verb > 0 else -1.0, _sign(nouns and borne[nouns[-1]], nouns),
        bool(total and borne[-1]), _sign(verb >= 0 and borne[verb], verb >= 0), _sign(name >= 0 and borne[name], name >= 0),
        next((here for here in range(total) if not borne[here]), total), _window(alignment, found),
    )  # fmt: skip


def _share(weights: list[float], borne: tuple[bool, ...], where: range) -> float:
    total = sum(weights[here] for here in where)
    return sum(weights[here] for here in where if borne[here]) / total if total else 0.0


def _sign(holds: object, known: object) -> float:
    return 0.0 if not known else 1.0 if holds else -1.0


def _window(alignment: Alignment, found: list[int]) -> float:
    """The most items found within a stretch of the evidence as long as the statement."""
    total = len(alignment.statement.items)
    places = sorted(alignment.partner[here] for here in found)
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
    for here in found:
        there = alignment.partner[here]
        run = run + 1 if there == last + 1 and here == last_here + 1 else 1
        adjacent += there == last + 1
        inversions += there < last
        best = max(best, run)
        last, last_here = there, here
        mine, theirs = statement[here].link, evidence[there].link
        if mine and theirs:
            same += mine == theirs
            other += mine != theirs
    places = [alignment.partner[here] for here in found]
    spread = (max(places) - min(places) + 1) / len(places) if places else 0.0
    return best, best / (len(statement) or 1), adjacent / (len(found) or 1), inversions, spread, same, other


def _relations(alignment: Alignment) -> tuple[float, ...]:
    count = alignment.how.count
    kinds = (WordRelation.SYNONYM, WordRelation.BROADER, WordRelation.NARROWER, WordRelation.SIBLING, WordRelation.OPPOSITE)
    return tuple([count(kind) for kind in kinds])


def _polarity(alignment: Alignment, missing: list[int], found: list[int]) -> tuple[float, ...]:
    statement, evidence = alignment.statement, alignment.evidence
    mine, theirs = statement.items, evidence.items
    stated, recorded = statement.opinions, evidence.opinions
    nations = [NATIONS[key] for key in statement.keys if key in NATIONS]
    shared = sum(nation in evidence.nations for nation in nations)
    others = len(nations) - shared
    return (
        not _NEGATIONS.isdisjoint(statement.lows), not _NEGATIONS.isdisjoint(evidence.lows),
        sum(mine[here].negated != theirs[alignment.partner[here]].negated for here in found),
        sum(mine[here].negated for here in missing), sum(theirs[there].negated for there in alignment.used), not _MODALS.isdisjoint(evidence.lows),
        len(stated - recorded) if stated and recorded else -1.0, bool(stated) and stated == recorded, ("+" in recorded) - ("-" in recorded),
        others if evidence.nations else 0.0, 0.0 if evidence.nations else others, shared,
        *[(word in statement.lows) - (word in evidence.lows) for word in _TELLING],
    )  # fmt: skip


def _rivals(alignment: Alignment, missing: list[int], found: list[int]) -> tuple[dict[int, tuple[float, int]], int]:
    """For each missing item its best rival: an unused item of the evidence between the partners of the item's neighbours; and the stretches without any."""
    rivals: dict[int, tuple[float, int]] = {}
    inserted = 0
    total, room = len(alignment.statement.items), len(alignment.evidence.items)
    bounds = [-1, *found, total]
    gaps: dict[int, list[int]] = {}
    before = 0
    for here in missing:
        while bounds[before + 1] < here:
            before += 1
        gaps.setdefault(before, []).append(here)
    for before, gap in gaps.items():
        left, right = bounds[before], bounds[before + 1]
        low = alignment.partner[left] if left >= 0 else -1
        high = alignment.partner[right] if right < total else room
        if low >= high:
            continue
        tight = (left >= 0) + (right < total)
        unused = [there for there in range(low + 1, high) if there not in alignment.used]
        inserted += tight == 2 and not unused
        for here in gap:
            best = max((_rivalry(alignment, here, there, (left, right, low, high)), there) for there in unused) if unused else None
            if best is not None and best[0] > _NO_RIVAL:
                rivals[here] = (best[0] + tight, best[1])
    return rivals, inserted


_NO_RIVAL = -8.0
_COMPARABLE = {NAME: "pna", NOUN: "pna", ADJECTIVE: "a", VERB: "v", "r": "r"}
_CLASHES = {WordRelation.SIBLING: 2.0, WordRelation.OPPOSITE: 3.0, WordRelation.NARROWER: 0.5}


def _rivalry(alignment: Alignment, here: int, there: int, frame: tuple[int, int, int, int]) -> float:
    """How well an unused item of the evidence stands in the place of a missing one."""
    mine, theirs = alignment.statement.items[here], alignment.evidence.items[there]
    if theirs.kind not in _COMPARABLE[mine.kind]:
        return 2 * _NO_RIVAL
    left, right, low, high = frame
    off = min(abs((here - left) - (there - low)) if left >= 0 else 4, abs((right - here) - (high - there)) if right < len(alignment.statement.items) else 4, 4)
    score = -0.7 * off
    if mine.link and mine.link == theirs.link:
        score += 2.0
    if mine.kind == theirs.kind:
        score += 1.5
        if mine.kind != NAME:
            score += _CLASHES.get(relate(mine.key, theirs.key), 0.0)
    return score


_NO_SUBSTITUTE = -5.0


def _substitution(alignment: Alignment, missing: list[int], found: list[int], rivals: dict[int, tuple[float, int]], inserted: int) -> tuple[float, ...]:
    statement, evidence, used = alignment.statement, alignment.evidence, alignment.used
    best = dict.fromkeys((NAME, NOUN, VERB, ADJECTIVE), _NO_SUBSTITUTE)
    for here, (score, _) in rivals.items():
        kind = statement.kinds[here]
        best[kind] = max(best.get(kind, _NO_SUBSTITUTE), score)
    unused = [there for there in range(len(evidence.kinds)) if there not in used]
    first, last = (min(used), max(used)) if used else (0, 0)
    links = {(evidence.items[there].link, evidence.kinds[there]) for there in unused}
    rival_links = sum(1 for here in missing if statement.items[here].link and (statement.items[here].link, statement.kinds[here]) in links and statement.kinds[here] in "pn")
    return (
        max((score for score, _ in rivals.values()), default=_NO_SUBSTITUTE), best[NAME], best[NOUN], best[VERB], best[ADJECTIVE],
        *_modifiers(alignment, missing), rival_links, inserted,
        sum(evidence.kinds[there] == NAME for there in unused), bool(unused) and unused[0] == 0 and evidence.kinds[0] == NAME,
        not _PRONOUNS.isdisjoint(evidence.lows), any(word.low in _PRONOUNS for word in evidence.words[:_OPENING]),
        sum(evidence.items[there].weight for there in unused if first < there < last), sum(evidence.items[there].weight for there in unused if there < first),
        _is_copula(statement),
    )  # fmt: skip


def _modifiers(alignment: Alignment, missing: list[int]) -> tuple[float, ...]:
    """Missing words right before or after a word found, by what stands in that place in the evidence."""
    other = added = known = heads = 0
    mine, theirs, borne = alignment.statement.items, alignment.evidence.items, alignment.borne
    for here in missing:
        if here + 1 < len(mine) and borne[here + 1] and mine[here + 1].first == mine[here].last:
            there = alignment.partner[here + 1] - 1
            if there >= 0 and theirs[there].last == theirs[there + 1].first and theirs[there].kind not in TYPED:
                other += there not in alignment.used
                known += there in alignment.used
            else:
                added += 1
        if here and borne[here - 1] and mine[here - 1].last == mine[here].first:
            there = alignment.partner[here - 1] + 1
            if there < len(theirs) and theirs[there - 1].last == theirs[there].first and theirs[there].kind not in TYPED:
                heads += there not in alignment.used
    return other, added, known, heads


def _is_copula(statement: Line) -> bool:
    return VERB not in statement.kinds and any(word.tag == "X" and word.lemma == "be" for word in statement.words)
