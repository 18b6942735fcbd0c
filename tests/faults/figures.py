"""The figures that the tests of faults find: each is told in a line at the end of the run, whether it passed or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import pytest

_LINE, _COUNT = "figure", "count"


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Call it with a line."""
    return lambda line: record_property(_LINE, line)


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Call it with a line that has places for a sum and for the number of tests that it is of, and with this test's part of the sum."""
    return lambda line, number: record_property(_COUNT, [line, number])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints the lines, also those that came from other processes."""
    reports = [report for reports in terminalreporter.stats.values() for report in reports if isinstance(report, pytest.TestReport)]
    found = [found for report in reports if report.when == "teardown" or report.failed for found in report.user_properties]
    counts: dict[str, list[int]] = defaultdict(list)
    for name, value in found:
        if name == _COUNT and isinstance(value, (list, tuple)):
            counts[value[0]].append(value[1])
    lines = [str(value) for name, value in found if name == _LINE] + [line.format(sum(parts), len(parts)) for line, parts in counts.items()]
    if lines:
        terminalreporter.section("figures")
        for line in dict.fromkeys(lines):
            terminalreporter.write_line(line)
