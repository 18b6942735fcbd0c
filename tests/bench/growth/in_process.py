"""python -m tests.bench.growth.in_process CLAIMS: a size of record in a process of its own, by the engine that `make run` takes, as JSON."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

from service import compiled


def main(claims: str) -> None:
    compiled.use(compiled.current())
    from tests.bench.growth.one_size import measure  # loads the engine

    json.dump(asdict(measure(int(claims))), sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
