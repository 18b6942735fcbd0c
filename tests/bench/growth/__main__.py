"""python -m tests.bench.growth [--sizes 100,1000] [--out docs]."""

import sys

from tests.bench.growth.report import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
