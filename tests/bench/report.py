"""Scores as tables for a terminal of 120 columns."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from textwrap import shorten, wrap

from service.engine.model import Verdict
from tests.bench.cases import LETTERS
from tests.bench.metrics import CRASH, LABELS, Score
from tests.bench.runs import Outcome
from tests.bench.scoring import ENGINE, SetScore

WIDTH = 120
_FIGURES = "     n    acc  macF1   cons P/R    cont P/R    unkn P/R  flips"
_SHORT = {"similarity": "simil.", "words+numbers": "words"}
_LETTERS = {str(verdict): letter for verdict, letter in LETTERS.items()} | {CRASH: "!"}


def set_report(found: SetScore) -> Iterator[str]:
    """Everything about one set."""
    yield from ("", f"{found.set.name} ".ljust(WIDTH, "="), f"{'':22}{_FIGURES}")
    for name, total in found.total.items():
        yield f"{name:22}{_row(total)}"
    if found.numeric[ENGINE].n:
        for name, numeric in found.numeric.items():
            yield f"{name + ', numeric':22}{_row(numeric)}"
    yield from ("", *_confusion(found.total[ENGINE]), "", _timing(found))
    for name, setting in found.settings.items():
        yield from wrap(f"{name}: {setting}", WIDTH, subsequent_indent="  ")
    if found.phenomena:
        yield from ("", f"{'by ' + ('tag' if found.set.pairs else 'phenomenon'):22}{_FIGURES}   " + "".join(f"{_SHORT[name]:>8}" for name in found.settings))
    for group, scores in found.phenomena.items():
        beside = "".join(f"{_share(scores[name].accuracy):>8}" for name in found.settings)
        yield f"{shorten(group, 21, placeholder='…'):22}{_row(scores[ENGINE])}   {beside}"


def summary(scores: Sequence[SetScore]) -> Iterator[str]:
    """One line a set."""
    yield from ("", "all sets ".ljust(WIDTH, "="))
    yield f"{'':26}{'n':>6}{'acc':>8}{'macF1':>8}{'flips':>12}{'c prec':>8}{'x prec':>8}{'numeric':>9}{'simil.':>8}{'words':>8}{'p50 µs':>9}{'p99 µs':>9}"
    for found in scores:
        total, rivals = found.total[ENGINE], [found.total[name].accuracy for name in found.settings]
        precision = "".join(f"{_share(total.precision(str(label))):>8}" for label in (Verdict.CONSISTENT, Verdict.CONTRADICTED))
        yield (
            f"{shorten(found.set.name, 25, placeholder='…'):26}{total.n:>6}{_share(total.accuracy):>8}{_share(total.macro_f1):>8}{_flips(total):>12}{precision}"
            f"{_share(found.numeric[ENGINE].accuracy):>9}{''.join(f'{_share(value):>8}' for value in rivals)}{found.check.p50:>9.0f}{found.check.p99:>9.0f}"
        )


def failures(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """The failing rows by what they test, flips marked; two lines a row."""
    wrong = [outcome for outcome in outcomes if not outcome.right]
    for outcome in sorted(wrong, key=lambda outcome: outcome.case.groups):
        case = outcome.case
        mark = "FLIP" if _is_flip(outcome) else ""
        yield _cut(f"{case.id}  {_LETTERS[case.expected]}>{_LETTERS[outcome.got]} {mark:4}  {','.join(case.groups) or '-'}: {case.statement}")
        yield _cut(f"    {outcome.kind} {outcome.reason} {outcome.claim}: {outcome.explanation}")


def _row(found: Score) -> str:
    pairs = "".join(f"  {_share(found.precision(label)):>4}/{_share(found.recall(label)):<5}" for label in LABELS)
    return f"{found.n:>6}{_share(found.accuracy):>7}{_share(found.macro_f1):>7}{pairs}{found.flips:>6}"


def _share(value: float) -> str:
    """A share of one with three digits: .942, 1.00, - for none."""
    if math.isnan(value):
        return "-"
    return "1.00" if value >= 0.9995 else f"{value:.3f}"[1:]


def _flips(found: Score) -> str:
    return f"{found.flips} ({found.flips / found.n:.1%})" if found.n else "-"


def _confusion(found: Score) -> Iterator[str]:
    got = (*LABELS, CRASH) if found.crashes else LABELS
    yield f"{'expected':22}" + "".join(f"{label:>14}" for label in got)
    for label in LABELS:
        yield f"  {label:20}" + "".join(f"{found.confusion.get((label, each), 0):>14}" for each in got)


def _timing(found: SetScore) -> str:
    line = f"one check: p50 {found.check.p50:.0f} µs, p99 {found.check.p99:.0f} µs"
    if found.set.pairs:
        line += f"; its evidence compiled too: p50 {found.with_evidence.p50:.0f} µs, p99 {found.with_evidence.p99:.0f} µs"
    return line


def _is_flip(outcome: Outcome) -> bool:
    return {outcome.case.expected, outcome.got} == {Verdict.CONSISTENT, Verdict.CONTRADICTED}


def _cut(line: str) -> str:
    line = " ".join(line.splitlines())
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"
