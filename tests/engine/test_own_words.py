"""A text held against itself: nothing in it is contradicted, and nearly all of it is borne out."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.engine.check import compile_text
from service.engine.draft import check_draft

REPORTS = sorted((Path(__file__).parents[1] / "cases" / "reports").glob("*.txt"))


@pytest.mark.parametrize("report", REPORTS, ids=[report.stem for report in REPORTS])
def test_a_report_bears_itself_out(report: Path) -> None:
    text = report.read_text(encoding="utf-8")
    counts = check_draft(text, compile_text(text)).counts
    judged = sum(counts.values()) - counts.get("not_checked", 0)
    assert judged > 10
    assert counts.get("contradicted", 0) == 0
    assert counts["consistent"] >= 0.85 * judged
