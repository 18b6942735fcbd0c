"""The desk where keys are listed, in a real browser: the key as a password, the page's script behind it, and what is told to whoever has none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, HttpCredentials, Page, expect

from tests.api.holders import KEY, LINE
from tests.browser.conftest import WAIT
from tests.live import served


@pytest.fixture(scope="module")
def locked_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("locked"), WORKERS="1", API_KEYS=LINE, RATE_LIMIT="1000/day") as server:
        yield f"http://127.0.0.1:{server.port}/"


def visit(browser: Browser, address: str, password: str) -> tuple[Page, int]:
    context = browser.new_context(http_credentials=HttpCredentials(username="anybody", password=password))
    page = context.new_page()
    page.set_default_timeout(WAIT)
    answer = page.goto(address)
    assert answer
    return page, answer.status


def test_with_the_key_the_desk_works_its_script_included(browser: Browser, locked_site: str) -> None:
    page, status = visit(browser, locked_site, KEY)
    assert status == 200
    page.get_by_label("Draft or statement").fill("Roni Krivoi, 35, was freed by Hamas.")
    expect(page.locator(".sentence.contradicted")).to_be_visible()  # by the script, while one types
    page.context.close()


def test_with_another_it_says_what_is_wanted(browser: Browser, locked_site: str) -> None:
    page, status = visit(browser, locked_site, "guessed")
    assert status == 401
    expect(page.get_by_role("heading", level=1)).to_have_text("A key is needed")
    expect(page.get_by_text("the key as the password")).to_be_visible()
    page.context.close()
