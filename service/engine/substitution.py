"""What the evidence has in the place of a word that the statement has and it has not, as features.

A statement that contradicts by a word ("was directed by F. Gary Gray") mostly keeps the words around it: between the partners of the word's neighbours the
evidence then has another of its sort, its rival. A statement that adds something has neighbours without a rival between them.
"""

from __future__ import annotations

from service.engine.align import Alignment
from service.engine.compare.words import relate
from service.engine.items import ADJECTIVE, ADVERB, NAME, NOUN, TYPED, VERB, Item

Rivals = dict[int, tuple[float, int]]  # a missing item -> how well its best rival stands in its place, and which one that is

SUBSTITUTION = {
    "sub_best": "best rival for a missing item: an unused item between the same neighbours", "sub_names": "for a name", "sub_nouns": "for a noun",
    "sub_verbs": "for a verb", "sub_adjectives": "for an adjective", "sub_modifier": "missing words before a word found that has another before it",
    "known_modifier": "that has one found elsewhere", "sub_head": "missing words after a word found that another follows",
    "rival_link": "missing names and nouns whose preposition leads to an unused one", "unused_names": "names of the evidence that were not used",
    "opens_with_name": "the evidence opens with an unused name", "unused_between": "weight of unused items among those used", "unused_before": "before them",
}  # fmt: skip

_NOTHING = -5.0
_COMPARABLE = {NAME: "pna", NOUN: "pna", ADJECTIVE: "a", VERB: "v", ADVERB: "r"}
_CLASHES = (0.0, 2.0, 0.0, 0.5, 0.0, 0.0, 0.0, 3.0)  # by the relation's number: SIBLING, NARROWER and, last, OPPOSITE (-1)
_SAME_LINK, _SAME_KIND = 2.0, 1.5
_STEP, _FARTHEST = 0.7, 4


def rivals_of(alignment: Alignment, missing: list[int], found: list[int]) -> Rivals:
    """The best rival for each missing item that has one."""
    rivals: Rivals = {}
    kinds, theirs = alignment.statement.kinds, alignment.evidence.items
    total, room = len(kinds), len(theirs)
    bounds = [-1, *found, total]
    at = 0
    for here in missing:
        while bounds[at + 1] < here:
            at += 1
        left, right = bounds[at], bounds[at + 1]
        low = alignment.partner[left] if left >= 0 else -1
        high = alignment.partner[right] if right < total else room
        comparable = _COMPARABLE[kinds[here]]
        best, place = _NOTHING, -1
        for there in range(low + 1, high):
            if there not in alignment.used and theirs[there].kind in comparable:
                before = abs((here - left) - (there - low)) if left >= 0 else _FARTHEST
                after = abs((right - here) - (high - there)) if right < total else _FARTHEST
                score = _likeness(alignment.statement.items[here], theirs[there]) - _STEP * min(before, after, _FARTHEST)
                if score >= best:
                    best, place = score, there
        if place >= 0:
            rivals[here] = (best + (left >= 0) + (right < total), place)
    return rivals


def _likeness(mine: Item, theirs: Item) -> float:
    score = _SAME_LINK if mine.link and mine.link == theirs.link else 0.0
    if mine.kind == theirs.kind:
        score += _SAME_KIND
        if mine.kind != NAME:
            score += _CLASHES[relate(mine.key, theirs.key)]
    return score


def substitution_features(alignment: Alignment, missing: list[int], rivals: Rivals) -> list[float]:
    """In the order of SUBSTITUTION."""
    statement, evidence, used = alignment.statement, alignment.evidence, alignment.used
    best = {NAME: _NOTHING, NOUN: _NOTHING, VERB: _NOTHING, ADJECTIVE: _NOTHING, ADVERB: _NOTHING}
    for here, (score, _) in rivals.items():
        kind = statement.kinds[here]
        if score > best[kind]:
            best[kind] = score
    first, last = (min(used), max(used)) if used else (0, 0)
    names, between, before = 0, 0.0, 0.0
    links: set[tuple[str, str]] = set()
    for there, item in enumerate(evidence.items):
        if there not in used:
            names += item.kind == NAME
            links.add((item.link, item.kind))
            if there < first:
                before += item.weight
            elif there < last:
                between += item.weight
    mine = [statement.items[here] for here in missing if statement.kinds[here] in "pn"]
    return [
        max(best.values()), best[NAME], best[NOUN], best[VERB], best[ADJECTIVE], *_modifiers(alignment, missing),
        sum([bool(item.link) and (item.link, item.kind) in links for item in mine]), names, evidence.kinds[:1] == NAME and 0 not in used, between, before,
    ]  # fmt: skip


def _modifiers(alignment: Alignment, missing: list[int]) -> tuple[int, int, int]:
    """Missing words right before or after a word found, by what stands in that place in the evidence."""
    other = known = heads = 0
    mine, theirs, borne = alignment.statement.items, alignment.evidence.items, alignment.borne
    for here in missing:
        if here + 1 < len(mine) and borne[here + 1] and mine[here + 1].first == mine[here].last:
            there = alignment.partner[here + 1] - 1
            if there >= 0 and theirs[there].last == theirs[there + 1].first and theirs[there].kind not in TYPED:
                other += there not in alignment.used
                known += there in alignment.used
        if here and borne[here - 1] and mine[here - 1].last == mine[here].first:
            there = alignment.partner[here - 1] + 1
            if there < len(theirs) and theirs[there - 1].last == theirs[there].first and theirs[there].kind not in TYPED:
                heads += there not in alignment.used
    return other, known, heads
