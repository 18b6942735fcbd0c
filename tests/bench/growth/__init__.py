"""How the service holds up as the record grows: python -m tests.bench.growth, part of `make bench`."""

from tests.bench.growth.report import main, run

__all__ = ["main", "run"]
