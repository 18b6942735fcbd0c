"""Freeze what the engine makes of every project case, and tell which verdicts flipped.

    python -m tests.bench.freeze [--check] [--against REVISION] [--jobs N]

Writes tests/cases/outcomes.tsv and tests/cases/known_failures.tsv; a cause that somebody wrote by hand stays as long as its case fails. What is printed is
the difference from the committed file (of HEAD, or of another revision). ``--check`` writes nothing and fails where there is something to write.
"""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Sequence

from tests.bench.cases import CASES, KNOWN_FAILURES, OUTCOMES, project_sets
from tests.bench.frozen import as_table, by_id, changes, frozen, known_as_table, known_failures, parse_known, parse_table, text_of, told
from tests.bench.metrics import score
from tests.bench.runs import Service, run_sets


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    sets = project_sets()
    runs = run_sets(sets, Service(), options.jobs)
    outcomes = [outcome for each in runs for outcome in each]
    rows = frozen(outcomes)
    wanted = {
        OUTCOMES: as_table(rows.values()),
        KNOWN_FAILURES: known_as_table(known_failures(outcomes, parse_known(text_of(KNOWN_FAILURES)))),
    }
    print("\n".join(told(changes(parse_table(committed(options.against)), rows), by_id(sets))))
    for each, run in zip(sets, runs, strict=True):
        found = score((outcome.case.expected, outcome.got) for outcome in run)
        print(f"{each.name:20} {found.n:5} cases  accuracy {found.accuracy:.3f}  flips {found.flips}")
    stale = [path for path, text in wanted.items() if text_of(path) != text]
    if options.check:
        return 1 if stale else 0
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")
        print(f"wrote {path.relative_to(CASES.parents[1])}")
    return 0


def committed(revision: str) -> str:
    """outcomes.tsv as it was in a revision; as it lies there where git has none."""
    done = subprocess.run(["git", "show", f"{revision}:./{OUTCOMES.name}"], cwd=CASES, capture_output=True, text=True, encoding="utf-8", check=False)
    return done.stdout if done.returncode == 0 else text_of(OUTCOMES)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.freeze", description="Freeze the outcome of every project case.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where a file is stale")
    parser.add_argument("--against", default="HEAD", metavar="REVISION", help="the revision to compare with (HEAD)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
