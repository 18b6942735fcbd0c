"""The real service on a loopback port, and a page of it in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import resources
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.browser import chromium
from tests.live import served

WAIT = 60_000  # milliseconds for anything that the page is to do; it does it in a tenth of a second on a machine that is not busy
expect.set_options(timeout=WAIT)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("site"), WORKERS="1") as server:
        yield f"http://127.0.0.1:{server.port}/"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A module's browser: one that lived longer would leave its event loop to the tests of other modules."""
    if chromium.PATH is None:
        pytest.skip(chromium.WHY_NOT)
    with chromium.browser() as running:
        yield running


@pytest.fixture
def opened(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """``opened(**options of the context)`` -> the page; a test fails where a script of the page did, or where it asked for anything elsewhere."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(path: str = "", **options: Any) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(WAIT)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if told(message) else None)
        page.on("request", lambda request: None if request.url.startswith(site) else faults.append(request.url))
        page.goto(site + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults


def told(message: ConsoleMessage) -> bool:
    """Whether the browser complains of the page: not of an answer's status, which is the test's own doing."""
    return message.type in ("error", "warning") and not message.text.startswith("Failed to load resource")


@pytest.fixture
def page(opened: Callable[..., Page]) -> Page:
    return opened()


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core's own script, as its package carries it."""
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
