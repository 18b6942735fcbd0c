"""The page for people who see, point, print or browse in other ways: no script, narrow screens, dark, paper, and what axe-core finds."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.draft import DRAFT, OPEN, WRONG_AGE
from tests.browser.test_checking import checked, sentence

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


def violations(page: Page, axe: str, within: str = "html") -> list[str]:
    """What axe-core finds, a line each."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found = page.evaluate("([within, tags]) => axe.run(within, {runOnly: tags})", [within, RULES])["violations"]
    return [f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing(opened: Callable[..., Page], axe: str, screen: str) -> None:
    page = opened(**SCREENS[screen])
    assert violations(page, axe) == []
    checked(page)
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
    page.wait_for_timeout(500)
    assert violations(page, axe) == []
    for mark in ("contradicted", "unknown", "consistent"):
        page.get_by_role("radio", name=mark).check(force=True)
        assert violations(page, axe, ".result") == []


def test_axe_finds_nothing_where_something_is_wrong(opened: Callable[..., Page], axe: str) -> None:
    page = opened("?article=nowhere&kind=nothing")
    expect(page.get_by_role("alert")).to_contain_text("No article on record has this id.")
    assert violations(page, axe) == []


def test_without_script(opened: Callable[..., Page]) -> None:
    page = checked(opened(java_script_enabled=False))
    expect(page).to_have_url(re.compile(r"/#result$"))
    assert (sentence(page, WRONG_AGE), sentence(page, OPEN)) == ("contradicted", "unknown")
    assert page.get_by_label("Draft or statement").input_value() == DRAFT
    every = page.locator(".finding").count()
    page.locator(".filter label", has_text="unknown").click()
    assert 0 < page.locator(".finding:visible").count() < every
    page.get_by_role("link", name=re.compile("^unknown sentence")).last.click()
    expect(page).to_have_url(re.compile(r"#f\d+$"))
    page.locator(".finding:visible summary").last.click()
    expect(page.locator(".finding:visible details").last).to_have_attribute("open", "")
    assert page.locator(".scripted:visible").count() == 0


def test_without_script_claims_are_searched(opened: Callable[..., Page]) -> None:
    page = opened(java_script_enabled=False)
    page.get_by_label("Kind").select_option("age")
    page.get_by_label("Words").fill("Krivoy")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#claims li").first).to_contain_text("Roni Krivoi is 25 years old.")


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1920])
def test_nothing_is_wider_than_the_screen(opened: Callable[..., Page], width: int) -> None:
    page = opened(viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    checked(page, DRAFT + "\n" + "endless" * 60)
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_dark_is_dark(opened: Callable[..., Page]) -> None:
    ground = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]"
    assert opened(color_scheme="light").evaluate(ground) > 200
    assert opened(color_scheme="dark").evaluate(ground) < 60


def test_on_paper_there_is_the_text_and_every_finding(page: Page) -> None:
    checked(page)
    page.emulate_media(media="print")
    for hidden in ("#compose", ".tools", "#browse", ".masthead nav"):
        expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator(".reading")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".finding .inside:visible").count() == page.locator(".finding").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".finding details[open]").count() == 1
    assert len(page.pdf()) > 10_000
