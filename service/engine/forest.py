"""Boosted trees kept as data -> the sum of their leaves, in plain Python and fast.

Walking some hundred trees node by node costs a Python step for each node. Here every tree has a lane of 16 bits in one big integer, a bit for each
leaf from left to right. A node whose test fails (the feature is above the threshold) clears the leaves on its left. For each feature the thresholds of
all trees are sorted and the clearings up to each are combined beforehand, so that scoring is one bisection and one AND for each feature; the lowest bit
that is left in a lane is the leaf (QuickScorer, Lucchese et al. 2015, with big integers for the vectors).

Features that mostly have one and the same value together (all those of numbers, where a statement has none) are given as blocks: what a block
clears is remembered by its values.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

_LANE = 16
_LEAVES = _LANE - 1  # the top bit of a lane stays clear: the subtraction that finds the lowest bit borrows from it
_PLACE = bytes(max(byte.bit_length() - 1, 0) for byte in range(256))  # of the one bit of a byte

Node = tuple[int, float, int, int]  # feature, threshold, left, right; a child below zero is the leaf of index -child - 1


class Tree(NamedTuple):
    """``nodes[0]`` is the root; a tree of a single leaf has no nodes."""

    nodes: tuple[Node, ...]
    leaves: tuple[float, ...]


class _Test(NamedTuple):
    """A feature with its thresholds in order; ``masks[n]`` is what is left where its value is above ``thresholds[n]``. ``lowest`` is the first threshold."""

    feature: int
    lowest: float
    thresholds: tuple[float, ...]
    masks: tuple[int, ...]


class _Block(NamedTuple):
    first: int
    last: int
    left: Callable[[tuple[float, ...]], int]  # the block's values -> the leaves that they leave


_REMEMBERED = 2048  # values of a block


class Forest:
    """Trees for each class, compiled."""

    def __init__(self, prior: Sequence[float], classes: Sequence[Sequence[Tree]], blocks: Sequence[tuple[int, int]] = ()) -> None:
        """``blocks`` are half-open ranges of features whose values are remembered together."""
        trees = [tree for group in classes for tree in group]
        self._prior = tuple(prior)
        self._bytes = len(trees) * _LANE // 8
        self._leaves: list[float] = []  # _LANE places for each tree
        self._start, self._guard = 0, 0
        clearings: dict[int, dict[float, int]] = {}
        for lane, tree in enumerate(trees):
            shift = lane * _LANE
            order = _leaf_order(tree)
            if len(order) > _LEAVES:
                raise ValueError(f"a tree has {len(order)} leaves, more than {_LEAVES}")
            self._leaves += [*(tree.leaves[leaf] for leaf in order), *[0.0] * (_LANE - len(order))]
            self._start |= ((1 << len(order)) - 1) << shift
            self._guard |= 1 << (shift + _LEAVES)
            for feature, threshold, cleared in _clearings(tree):
                by_threshold = clearings.setdefault(feature, {})
                by_threshold[threshold] = by_threshold.get(threshold, 0) | cleared << shift
        tests = [_test(feature, by_threshold, self._start) for feature, by_threshold in sorted(clearings.items())]
        self._tests = tuple(test for test in tests if not any(first <= test.feature < last for first, last in blocks))
        self._blocks = tuple(_block(first, last, tests, self._start) for first, last in blocks)
        ends = [sum(len(group) for group in classes[: number + 1]) for number in range(len(classes))]
        self._slices = tuple(zip([0, *ends[:-1]], ends, strict=True))

    def scores(self, values: Sequence[float]) -> list[float]:
        """The features, in the order that the trees number them -> the raw score of each class."""
        state = self._start
        for feature, lowest, thresholds, masks in self._tests:
            value = values[feature]
            if value > lowest:
                state &= masks[bisect_left(thresholds, value) - 1]
        for first, last, left in self._blocks:
            state &= left(tuple(values[first:last]))
        isolated = state & (self._guard - state)
        lanes = isolated.to_bytes(self._bytes, "little")
        return [prior + self._sum(lanes, first, last) for prior, (first, last) in zip(self._prior, self._slices, strict=True)]

    def _sum(self, lanes: bytes, first: int, last: int) -> float:
        """The leaves of some lanes, each of two bytes with one bit in them."""
        leaves, total = self._leaves, 0.0
        for lane in range(first, last):
            low = lanes[2 * lane]
            total += leaves[_LANE * lane + (_PLACE[low] if low else 8 + _PLACE[lanes[2 * lane + 1]])]
        return total


def _test(feature: int, by_threshold: dict[float, int], start: int) -> _Test:
    thresholds = sorted(by_threshold)
    masks: list[int] = []
    mask = start
    for threshold in thresholds:
        mask &= ~by_threshold[threshold]
        masks.append(mask)
    return _Test(feature, thresholds[0], tuple(thresholds), tuple(masks))


def _block(first: int, last: int, tests: Sequence[_Test], start: int) -> _Block:
    own = [test._replace(feature=test.feature - first) for test in tests if first <= test.feature < last]
    return _Block(first, last, lru_cache(_REMEMBERED)(partial(_left, own, start)))


def _left(tests: Sequence[_Test], start: int, values: tuple[float, ...]) -> int:
    for feature, lowest, thresholds, masks in tests:
        if values[feature] > lowest:
            start &= masks[bisect_left(thresholds, values[feature]) - 1]
    return start


def _leaf_order(tree: Tree) -> list[int]:
    """Leaf indexes from left to right."""
    return _under(tree, 0) if tree.nodes else [0]


def _under(tree: Tree, child: int) -> list[int]:
    if child < 0:
        return [-child - 1]
    _, _, left, right = tree.nodes[child]
    return _under(tree, left) + _under(tree, right)


def _clearings(tree: Tree) -> list[tuple[int, float, int]]:
    """Feature, threshold and the leaves that a failed test clears, for each node."""
    place = {leaf: index for index, leaf in enumerate(_leaf_order(tree))}
    return [(feature, threshold, sum(1 << place[leaf] for leaf in _under(tree, left))) for feature, threshold, left, _ in tree.nodes]
