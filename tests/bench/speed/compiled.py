"""The compiled engine beside the interpreted one: a process of its own that checks the same statements whenever it is told to.

python -m tests.bench.speed.compiled MOST: each line on standard input is a round, answered by a line of JSON, the microseconds of processor time of each check.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from service import compiled

ROOT = Path(__file__).resolve().parents[3]

Round = Callable[[], list[float]]


@contextmanager
def rounds(most: int | None) -> Iterator[Round | None]:
    """A function that has every statement (or the first ``most``) checked once by the compiled engine; None where there is none of these sources."""
    build = compiled.current()
    if build is None:
        yield None
        return
    command: Sequence[str] = (sys.executable, "-m", "tests.bench.speed.compiled", str(build), str(most or 0))
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, answered = process.stdin, process.stdout

        def one() -> list[float]:
            print(file=asked, flush=True)
            times: list[float] = json.loads(answered.readline())
            return times

        yield one
        asked.close()  # which ends it


def main(build: str, most: str) -> None:
    compiled.use(Path(build))
    from service.serving.garbage import settle
    from tests.bench.speed.alone import checks, micros  # loads the engine

    works = checks(int(most) or None)
    settle()
    for _ in sys.stdin:
        print(json.dumps([micros(work) for work in works]), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
