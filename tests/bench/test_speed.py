"""The bench of speed runs from end to end, and its tables hold figures that can be. Nothing here depends on how fast the machine is."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest

from service import compiled
from service.limits import STATEMENT_CHARACTERS
from tests.bench.runs import seed_record
from tests.bench.speed import alone, around, echo, report, serving, stages, statements, wrk
from tests.bench.speed.plots import Bar, Panel, write
from tests.live import ROOT


def test_statements_are_distinct_and_the_same_every_time() -> None:
    made = statements.distinct(3000, seed_record())
    assert len(set(made)) == 3000
    assert made == statements.distinct(3000, seed_record())
    assert made[:500] != statements.distinct(500, seed_record(), seed=1)
    assert all(text.strip() and len(text) <= STATEMENT_CHARACTERS for text in made)
    labelled = statements.about_the_record()
    assert 0.9 < (sum(map(len, made)) / len(made)) / (sum(map(len, labelled)) / len(labelled)) < 1.1


def test_every_stage_is_seen_and_the_clocks_are_gone_afterwards() -> None:
    some, corpus = statements.about_the_record()[:60], seed_record().corpus
    before = stages.verdict.read
    shares, calls, seconds = stages.share(some, corpus)
    assert stages.verdict.read is before
    assert tuple(shares) == stages.STAGES
    assert sum(shares.values()) == pytest.approx(1)
    assert all(share > 0 for share in shares.values())
    assert calls["verdict"] == len(some)
    assert calls["read"] >= 2 * len(some)  # read, and each sentence resolved
    assert seconds > 0


def test_a_stage_inside_another_is_not_counted_twice() -> None:
    clocks = stages.Clocks()
    inner = clocks.on("compare", lambda: sum(range(50_000)))
    clocks.on("verdict", lambda: [inner(), inner()])()
    assert clocks.calls == {"read": 0, "retrieve": 0, "compare": 2, "verdict": 1, "explain": 0}
    assert 0 < clocks.spent["verdict"] < clocks.spent["compare"]


def test_the_echo_sends_back_what_it_got_and_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(echo, "_FILLER", "x" * 40)
    answer = echo.app.test_client().post("/v1/checks", json={"statement": "He was freed."})
    assert answer.get_json() == {"statement": "He was freed.", "filler": "x" * 40}


def one_slice(rate: float, p99: float, errors: int = 0) -> serving.Slice:
    return serving.Slice(wrk.Load(int(rate), 1.0, 900.0, p99 / 4, p99 / 2, p99, errors), rate, 1e6 / rate)


def some_load(single: Sequence[serving.Slice]) -> serving.Serving:
    beside = [one_slice(2000, 10), one_slice(1000, 20), one_slice(2000, 10)]
    return serving.Serving(8, 1000, 70, 900, {"service": single, "echo": beside, "batch": [one_slice(3000, 90)] * 3})


def test_a_ratio_is_that_of_a_typical_round() -> None:
    found = some_load([one_slice(1000, 20), one_slice(500, 40), one_slice(200, 200)])
    assert (found.share_of_echo, found.p99_over_echo, found.batch_over_single) == (0.5, 2.0, 6.0)
    assert not [row for row in report.of_serving(found) if not row.reached]


def test_a_missed_goal_is_told() -> None:
    rows = list(report.of_serving(some_load([one_slice(900, 31, errors=2)] * 3)))
    assert [row.what.split(",")[0] for row in rows if not row.reached] == ["requests per second", "p99", "failed requests"]
    assert sum("MISSED" in line for line in report.table(rows)) == 3


def test_a_plot_is_well_formed_and_keeps_to_its_page(tmp_path: Path) -> None:
    panel = Panel("A <title>", "a note & more", [Bar("ours", 3.0, "3", dots=[2.5, 4.0]), Bar("nothing", 0.0, "0", "other")], (6.0, "the goal"))
    write(tmp_path / "plot.svg", "Two things", [panel, panel])
    root = ET.fromstring((tmp_path / "plot.svg").read_text(encoding="utf-8"))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for shape in root.iter():
        assert 0 <= float(shape.get("x", "0")) <= width
        assert 0 <= float(shape.get("y", "0")) <= height
        assert float(shape.get("cx", "0")) <= width


def test_the_engine_alone_in_a_small_way() -> None:
    found = alone.measure(rounds=1, most=10)
    assert 0 < found.p50 <= found.p99
    assert set(found.yardsticks) == {alone.RIVAL, alone.WRITING, alone.LOOP}
    assert all(micros > 0 for micros in found.yardsticks.values())
    assert (found.compiled is not None) == (compiled.current() is not None)
    assert found.compiled is None or (0 < found.compiled[0] <= found.compiled[1] and found.compiled[2] > 0)
    assert any("compiled" in row.what for row in report.of_alone(found)) == (found.compiled is not None)


def test_a_request_without_its_check_in_a_small_way() -> None:
    before = around.checks.check
    found = around.measure(rounds=1, most=10)
    assert around.checks.check is before
    assert min(found.service, found.echo, found.times) > 0


def test_the_whole_bench_in_a_small_way() -> None:
    drawn = {path: path.stat().st_mtime_ns for path in (ROOT / "docs").glob("bench-*")}
    surroundings = os.environ | {"BENCH_QUICK": "1", "BENCH_AGAINST": str(ROOT)}
    done = subprocess.run([sys.executable, "-m", "tests.bench.speed"], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=1500)
    assert done.returncode == 0, done.stderr
    assert "one check, the engine alone" in done.stdout
    assert "start to the first 200 from /readyz" in done.stdout
    if wrk.is_here():
        assert [line.split()[2] for line in done.stdout.splitlines() if "failed requests" in line] == ["0"]
        assert "multiple of the other checkout's" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in (ROOT / "docs").glob("bench-*")} == drawn
