"""Where the workers' counts are kept, from the start to the end of the process that keeps them; each case in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.live import ROOT

HEAD = "import os, sys\nfrom pathlib import Path\nfrom service.observe import metrics_files\nmetrics_files.MEMORY = Path(sys.argv[1])\n"


def run(folder: Path, program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", HEAD + program, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def test_one_is_made_and_gone_at_the_end(tmp_path: Path) -> None:
    done = run(tmp_path, "made = metrics_files.prepare('', False)\nassert Path(made).is_dir()\nassert metrics_files.prepare(made, False) == made\nprint(made)")
    assert done.stdout.startswith(str(tmp_path / "fact-check-metrics-"))
    assert list(tmp_path.iterdir()) == []


def test_a_worker_that_ends_leaves_it_to_its_parent(tmp_path: Path) -> None:
    program = "made = metrics_files.prepare('', False)\nif os.fork() == 0: sys.exit()\nos.wait()\nassert Path(made).is_dir()"
    assert run(tmp_path, program).returncode == 0


def test_another_parents_is_not_taken_over(tmp_path: Path) -> None:
    done = run(tmp_path, "print(metrics_files.prepare('/dev/shm/fact-check-metrics-old', True))")
    assert done.stdout.startswith(str(tmp_path / "fact-check-metrics-"))
    assert "old" not in done.stdout


@pytest.mark.parametrize(("upgrade", "left"), [(False, ["notes.txt"]), (True, ["counter_1.db", "notes.txt"])])
def test_one_that_is_given_is_emptied_of_counts_and_kept(tmp_path: Path, upgrade: bool, left: list[str]) -> None:
    given = tmp_path / "given"
    given.mkdir()
    for name in ("counter_1.db", "notes.txt"):
        (given / name).touch()
    assert run(tmp_path, f"print(metrics_files.prepare({str(given)!r}, {upgrade}))").stdout == f"{given}\n"
    assert sorted(file.name for file in given.iterdir()) == left


def test_one_that_is_missing_is_made(tmp_path: Path) -> None:
    run(tmp_path, f"metrics_files.prepare({str(tmp_path / 'a' / 'b')!r}, False)")
    assert (tmp_path / "a" / "b").is_dir()


def test_one_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(tmp_path, f"metrics_files.prepare({str(tmp_path / 'file' / 'x')!r}, False)")
    assert done.returncode == 1
    assert done.stderr.startswith("Cannot keep metrics in ")
    assert done.stderr.count("\n") == 1
