"""A plugin of pytest (-p tests.compiled_engine): the tests meet the engine that `make run` takes, the compiled one where there is one of these sources."""

from __future__ import annotations

from service import compiled

compiled.use(compiled.current())


def pytest_report_header() -> str:
    """Which engine it is."""
    return f"engine: {'compiled' if compiled.in_use() else 'interpreted'}"
