"""The figures that the tests of faults find: each is told in a line at the end of the run, whether it passed or not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

_NAME = "figure"


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Call it with a line."""
    return lambda line: record_property(_NAME, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints the lines, also those that came from other processes."""
    reports = [report for reports in terminalreporter.stats.values() for report in reports if isinstance(report, pytest.TestReport)]
    lines = [line for report in reports if report.when == "teardown" or report.failed for name, line in report.user_properties if name == _NAME]
    if lines:
        terminalreporter.section("figures")
        for line in dict.fromkeys(map(str, lines)):
            terminalreporter.write_line(line)
