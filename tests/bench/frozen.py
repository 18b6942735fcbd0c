"""The frozen outcome of each project case, and the failures that are known: tables under tests/cases/, and what changed between two of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.cases import LETTERS, Case, CaseSet
from tests.bench.metrics import CRASH
from tests.bench.runs import Outcome

_LETTERS = {str(verdict): letter for verdict, letter in LETTERS.items()} | {CRASH: "!"}
_AUTOMATIC = re.compile(r"[^:]*:[cxu]>[cxu!]")  # a cause that nobody wrote by hand
_HEADER = ("id", "expected", "got", "kind", "claim", "reason")
FLIPPED = ("broken", "changed", "fixed", "relabelled")


class Frozen(NamedTuple):
    """A row of outcomes.tsv: both verdicts as letters, then the kind and the evidence of the part that decided, and why."""

    id: str
    expected: str
    got: str
    kind: str
    claim: str
    reason: str


class Change(NamedTuple):
    """What became of a case: fixed, broken, changed (from wrong to wrong), relabelled, moved (the same verdict on other grounds), new or gone."""

    how: str
    before: Frozen | None
    after: Frozen | None


def frozen(outcomes: Iterable[Outcome]) -> dict[str, Frozen]:
    return {
        each.case.id: Frozen(each.case.id, _LETTERS[each.case.expected], _LETTERS[each.got], each.kind, each.claim, each.reason) for each in outcomes
    }


def as_table(rows: Iterable[Frozen]) -> str:
    return "".join("\t".join(row) + "\n" for row in (_HEADER, *rows))


def parse_table(text: str) -> dict[str, Frozen]:
    rows = (Frozen(*line.split("\t")) for line in text.splitlines()[1:] if line)
    return {row.id: row for row in rows}


def changes(before: Mapping[str, Frozen], after: Mapping[str, Frozen]) -> list[Change]:
    """Every case that is not as it was, in the order of ``after``."""
    found = [Change(_how(before.get(id), row), before.get(id), row) for id, row in after.items() if before.get(id) != row]
    return found + [Change("gone", row, None) for id, row in before.items() if id not in after]


def _how(before: Frozen | None, after: Frozen) -> str:
    if before is None:
        return "new"
    if before.expected != after.expected:
        return "relabelled"
    if before.got == after.got:
        return "moved"
    if after.got == after.expected:
        return "fixed"
    return "broken" if before.got == before.expected else "changed"


def told(found: Sequence[Change], cases: Mapping[str, Case]) -> Iterator[str]:
    """The flipped cases, one line each, then how many there are of every sort."""
    for how in FLIPPED:
        for change in found:
            if change.how == how and change.before and change.after:
                yield _line(change.how, change.before, change.after, cases)
    counts = {how: sum(change.how == how for change in found) for how in (*FLIPPED, "moved", "new", "gone")}
    yield ", ".join(f"{count} {how}" for how, count in counts.items() if count) or "nothing changed"


def _line(how: str, before: Frozen, after: Frozen, cases: Mapping[str, Case]) -> str:
    shown = f"{how:10} {after.id:12} {before.expected}>{before.got} -> {after.expected}>{after.got}  {after.kind} {after.reason} {after.claim}"
    statement = cases[after.id].statement if after.id in cases else ""
    return f"{shown}: {statement}"


def known_failures(outcomes: Iterable[Outcome], causes: Mapping[str, str]) -> dict[str, str]:
    """Every failing case with its cause: the one written by hand where there is one, else what it tests and what went wrong."""
    found = {}
    for outcome in outcomes:
        if not outcome.right:
            cause = causes.get(outcome.case.id, "")
            by_hand = bool(cause) and not _AUTOMATIC.fullmatch(cause)
            found[outcome.case.id] = cause if by_hand else automatic_cause(outcome)
    return found


def automatic_cause(outcome: Outcome) -> str:
    return f"{','.join(outcome.case.groups)}:{_LETTERS[outcome.case.expected]}>{_LETTERS[outcome.got]}"


def known_as_table(causes: Mapping[str, str]) -> str:
    """By cause, and within one in the order of the cases."""
    rows = sorted(causes.items(), key=lambda item: item[1])
    return "id\tcause\n" + "".join(f"{id}\t{cause}\n" for id, cause in rows)


def parse_known(text: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in text.splitlines()[1:] if line)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def by_id(sets: Iterable[CaseSet]) -> dict[str, Case]:
    return {case.id: case for each in sets for case in each.cases}
