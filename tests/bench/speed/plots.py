"""Panels of horizontal bars as SVG, by hand: text that scales, and colours that follow the reader's light or dark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_WIDTH, _LABELS, _RIGHT, _ROW, _HEAD = 760, 250, 120, 28, 46
_STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f2933 }
  .head { font-weight: 600; font-size: 14px } .quiet { fill: #5f6b7a; font-size: 12px }
  .value { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round }
  .page { fill: #ffffff } .axis { stroke: #d5dbe3 } .goal { stroke: #b45309; stroke-dasharray: 4 3; stroke-width: 1.5 } .told { fill: #b45309; font-size: 12px }
  .ours { fill: #2f6fde } .other { fill: #a3aebd } .third { fill: #12958a } .dot { fill: #1f2933; opacity: .55 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6ebf1 } .value { stroke: #12161c } .quiet { fill: #9aa7b6 } .page { fill: #12161c } .axis { stroke: #36404c } .goal { stroke: #f0a43c } .told { fill: #f0a43c }
    .ours { fill: #5b93f5 } .other { fill: #66727f } .third { fill: #2fbcae } .dot { fill: #f4f7fa; opacity: .6 }
  }
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """``value`` with what is written behind it; ``dots`` are the single runs; ``hue`` is ours, other or third."""

    label: str
    value: float
    text: str
    hue: str = "ours"
    dots: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars on one scale from zero; ``goal`` is a line across them, with the words for it."""

    title: str
    note: str
    bars: Sequence[Bar]
    goal: tuple[float, str] | None = None

    @property
    def height(self) -> int:
        """In pixels, with the gap to what follows."""
        return _HEAD + _ROW * len(self.bars) + (40 if self.goal else 22)


def write(path: Path, title: str, panels: Sequence[Panel]) -> None:
    """The panels, one under the other, as the file ``path``; ``title`` is for those who cannot see it."""
    height = sum(panel.height for panel in panels) + 16
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" aria-label="{escape(title)}">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        f'<rect class="page" width="{_WIDTH}" height="{height}" rx="8"/>',
    ]
    top = 8
    for panel in panels:
        lines += _panel(panel, top)
        top += panel.height
    path.write_text("\n".join([*lines, "</svg>", ""]), encoding="utf-8")


def _panel(panel: Panel, top: int) -> Iterator[str]:
    most = max([bar.value for bar in panel.bars] + [dot for bar in panel.bars for dot in bar.dots] + ([panel.goal[0]] if panel.goal else []))
    scale = (_WIDTH - _LABELS - _RIGHT) / (most or 1)
    bottom = top + _HEAD + _ROW * len(panel.bars)
    yield f'<text class="head" x="20" y="{top + 20}">{escape(panel.title)}</text><text class="quiet" x="20" y="{top + 37}">{escape(panel.note)}</text>'
    yield f'<line class="axis" x1="{_LABELS}" y1="{top + _HEAD}" x2="{_LABELS}" y2="{bottom}"/>'
    for number, bar in enumerate(panel.bars):
        yield from _bar(bar, top + _HEAD + _ROW * number, scale)
    if panel.goal:
        at = _LABELS + panel.goal[0] * scale
        yield f'<line class="goal" x1="{at:.1f}" y1="{top + _HEAD}" x2="{at:.1f}" y2="{bottom + 4}"/>'
        yield f'<text class="told" x="{at:.1f}" y="{bottom + 18}" text-anchor="middle">{escape(panel.goal[1])}</text>'
    for number, bar in enumerate(panel.bars):  # last, so that no line crosses them
        yield _value(bar, top + _HEAD + _ROW * number, scale)


def _bar(bar: Bar, top: int, scale: float) -> Iterator[str]:
    middle, length = top + _ROW / 2, bar.value * scale
    yield f'<text x="{_LABELS - 10}" y="{middle + 4.5}" text-anchor="end">{escape(bar.label)}</text>'
    yield f'<rect class="{bar.hue}" x="{_LABELS}" y="{top + 5}" width="{length:.1f}" height="{_ROW - 10}" rx="2"/>'
    for dot in bar.dots:
        yield f'<circle class="dot" cx="{_LABELS + dot * scale:.1f}" cy="{middle}" r="2"/>'


def _value(bar: Bar, top: int, scale: float) -> str:
    """What is written behind a bar and its dots."""
    behind = _LABELS + max(bar.value, *bar.dots, 0.0) * scale + 8
    return f'<text class="value" x="{behind:.1f}" y="{top + _ROW / 2 + 4.5}">{escape(bar.text)}</text>'
