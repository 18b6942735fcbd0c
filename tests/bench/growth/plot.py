"""Curves over powers of ten as SVG, by hand: text that scales, and colours that follow the reader's light or dark."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 760, 300, 80, 210, 44, 36
_STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2933 }
  .head { font-weight: 600; font-size: 14px } .quiet { fill: #5f6b7a; font-size: 12px } .page { fill: #ffffff } .axis { stroke: #d5dbe3 }
  .line { fill: none; stroke-width: 2 } .ours { stroke: #2f6fde } .other { stroke: #a3aebd } .third { stroke: #12958a }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6ebf1 } .quiet { fill: #9aa7b6 } .page { fill: #12161c } .axis { stroke: #36404c }
    .ours { stroke: #5b93f5 } .other { stroke: #66727f } .third { stroke: #2fbcae }
  }
"""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Curve:
    """``hue`` is ours, other or third; ``points`` are above zero on both axes."""

    label: str
    hue: str
    points: Sequence[Point]


def write(path: Path, title: str, panels: Sequence[tuple[str, Sequence[Curve]]]) -> None:
    """Panels of curves, each with its head, one under the other, as the file ``path``."""
    height = _HEIGHT * len(panels)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" aria-label="{escape(title)}">',
        f"<title>{escape(title)}</title>", f"<style>{_STYLE}</style>", f'<rect class="page" width="{_WIDTH}" height="{height}" rx="8"/>',
    ]  # fmt: skip
    for number, (head, curves) in enumerate(panels):
        lines += _panel(head, curves, number * _HEIGHT)
    path.write_text("\n".join([*lines, "</svg>", ""]), encoding="utf-8")


def _decades(values: Sequence[float]) -> tuple[int, int]:
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def _panel(head: str, curves: Sequence[Curve], top: int) -> Iterator[str]:
    across, up = (_decades([point[axis] for curve in curves for point in curve.points]) for axis in (0, 1))

    def place(point: Point) -> tuple[float, float]:
        right, above = ((math.log10(value) - low) / (high - low) for value, (low, high) in zip(point, (across, up), strict=True))
        return _LEFT + right * (_WIDTH - _LEFT - _RIGHT), top + _HEIGHT - _BOTTOM - above * (_HEIGHT - _TOP - _BOTTOM)

    yield f'<text class="head" x="20" y="{top + 24}">{escape(head)}</text>'
    for power in range(up[0], up[1] + 1):
        (left, y), (right, _) = place((10.0 ** across[0], 10.0**power)), place((10.0 ** across[1], 10.0**power))
        yield f'<line class="axis" x1="{left:.1f}" y1="{y:.1f}" x2="{right:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="quiet" x="{left - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:,g}</text>'
    for power in range(across[0], across[1] + 1):
        x, y = place((10.0**power, 10.0 ** up[0]))
        yield f'<text class="quiet" x="{x:.1f}" y="{y + 20:.1f}" text-anchor="middle">{10**power:,}</text>'
    for curve in curves:
        yield from _curve(curve, [place(point) for point in curve.points])


def _curve(curve: Curve, places: Sequence[tuple[float, float]]) -> Iterator[str]:
    yield f'<polyline class="line {curve.hue}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>'
    yield from (f'<circle class="line {curve.hue}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in places)
    x, y = places[-1]
    yield f'<text x="{x + 10:.1f}" y="{y + 4:.1f}">{escape(curve.label)}</text>'
