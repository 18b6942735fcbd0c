"""The contract for people: all of it is drawn, and can be tried, within what the page's own policy allows."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.contract.examples import operations


def test_every_operation_is_there_and_one_can_be_tried(opened: Callable[..., Page]) -> None:
    page = opened("docs")
    expect(page.locator(".opblock")).to_have_count(len(list(operations())))
    livez = page.locator("#operations-operations-livez")
    livez.locator(".opblock-summary-control").first.click()
    livez.locator(".execute").click()
    expect(livez.locator(".live-responses-table .response .response-col_status").first).to_have_text("200")
