"""Score the engine, and two naive rivals beside it, on labelled statements.

    python -m tests.bench.score [PATH ...] [--article FILE.txt] [--only-paths] [--failures] [--json FILE] [--jobs N] [--repeat N]

Every labelled case of the project, and each PATH: a table of statements (.tsv) or JSON lines (.jsonl, .jsonl.gz), with evidence of their own or about an
article. tests/cases/README.md tells the formats and reads a table with you.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from service.engine.check import ENGINE_VERSION
from tests.bench.cases import CaseError, CaseSet, file_set, project_sets
from tests.bench.report import failures, set_report, summary
from tests.bench.runs import Service, run_sets
from tests.bench.scoring import SetScore, score_set


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        sets = chosen(options.paths, options.article, only_paths=options.only_paths)
    except CaseError as error:
        print(error, file=sys.stderr)
        return 2
    scores = [score_set(*pair) for pair in zip(sets, run_sets(sets, Service(), options.jobs, options.repeat), strict=True)]
    if options.json:
        write_json(options.json, scores)
    try:
        for found in scores:
            print("\n".join(set_report(found)))
            if options.failures:
                print("\n".join(["", *failures(found.outcomes)]))
        print("\n".join(summary(scores)), flush=True)
    except BrokenPipeError:  # `| head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def chosen(paths: Sequence[Path], article: Path | None, *, only_paths: bool) -> tuple[CaseSet, ...]:
    """The project's sets and those of the files named; a name that is taken gets its folder before it."""
    sets = [] if only_paths else list(project_sets())
    for path in paths:
        sets.append(file_set(path, article, {each.name for each in sets} | {each.name.rpartition("/")[2] for each in sets}))
    if not sets:
        raise CaseError("--only-paths needs a PATH")
    return tuple(sets)


def write_json(path: Path, scores: Sequence[SetScore]) -> None:
    figures = {"engine": ENGINE_VERSION, "sets": [found.figures() for found in scores]}
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.score", description="Score the engine on labelled statements, two naive rivals beside it.")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="more labelled statements: .tsv, .jsonl or .jsonl.gz")
    parser.add_argument("--article", type=Path, metavar="FILE.txt", help="what the statements of each PATH are about (else the .txt beside it, else the record)")
    parser.add_argument("--only-paths", action="store_true", help="leave the project's own cases out")
    parser.add_argument("--failures", action="store_true", help="list the rows that fail")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there too")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once (1: the times are truest)")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="time each check N times and keep the shortest")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
