"""The page in a real browser: paste, check, open a mark, filter, jump, copy, by pointer and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.draft import DRAFT, OPEN, QUESTION, RIGHT, TWICE, WRONG_AGE


def checked(page: Page, text: str = DRAFT) -> Page:
    """Pastes and checks."""
    live = page.locator("#live")
    if live.is_visible():
        live.uncheck()
    page.get_by_label("Draft or statement").fill(text)
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator(".result")).to_be_visible()
    return page


def sentence(page: Page, words: str) -> str:
    """The mark of the sentence that begins so, as its class has it."""
    found = page.locator(".sentence").filter(has_text=words)
    return (found.get_attribute("class") or "").removeprefix("sentence ").removesuffix(" here")


def test_a_draft_comes_back_in_marks(page: Page) -> None:
    checked(page)
    marks = {words: sentence(page, words) for words in (WRONG_AGE, RIGHT, OPEN, QUESTION)}
    assert marks == {WRONG_AGE: "contradicted", RIGHT: "consistent", OPEN: "unknown", QUESTION: "not-checked"}
    expect(page.locator(".sentence").filter(has_text=WRONG_AGE).locator(".tag")).to_have_text(re.compile("^contradicted"))
    expect(page.get_by_role("heading", level=2).first).to_be_focused()
    expect(page.get_by_role("status").first).to_have_text(re.compile(r"^\d+ contradicted, \d+ unknown, \d+ consistent, 1 not checked, 1 given two values\.$"))


def test_contradictions_are_listed_first_and_the_first_one_is_open(page: Page) -> None:
    checked(page)
    badges = page.locator(".finding summary .badge").all_inner_texts()
    assert badges == sorted(badges, key=["contradicted", "unknown", "consistent", "not checked"].index)
    expect(page.locator(".finding details").first).to_have_attribute("open", "")


def test_a_mark_opens_the_part_the_claim_and_its_paragraph(page: Page) -> None:
    checked(page)
    page.get_by_role("link", name="consistent sentence 2", exact=True).click()
    page.locator("mark", has_text="35").click()
    finding = page.locator(".finding details[open]")
    expect(finding).to_have_count(1)
    expect(finding.locator("summary")).to_be_focused()
    expect(finding.locator("blockquote").first).to_have_text("Roni Krivoi is 25 years old.")
    finding.get_by_role("link", name="Paragraph 7").first.click()
    expect(page.locator("#claim-krivoi-age")).to_be_in_viewport()
    finding.get_by_role("link", name="Show in the text").click()
    expect(page.locator(".sentence.here .tag")).to_be_focused()


def test_two_values_for_one_thing_lead_to_both_places(page: Page) -> None:
    checked(page)
    page.locator(".sentence", has_text=TWICE).locator(".tag.clash").click()
    expect(page.locator("#c1")).to_be_in_viewport()
    expect(page.locator("#c1")).to_contain_text("Elena Trufanova")
    page.locator("#c1").get_by_role("link").first.click()
    expect(page.locator(".sentence.here")).to_contain_text("Elena Trufanova, 53")


def test_the_correction_is_copied(opened: Callable[..., Page]) -> None:
    page = checked(opened(permissions=["clipboard-read", "clipboard-write"]))
    page.get_by_role("button", name="Copy 25").click()
    expect(page.get_by_role("status").first).to_have_text("Copied: 25")
    assert page.evaluate("navigator.clipboard.readText()") == "25"


def test_the_filter_shows_one_verdict(page: Page) -> None:
    checked(page)
    every = page.locator(".finding").count()
    page.locator(".filter label", has_text="unknown").click()
    shown = page.locator(".finding:visible")
    assert 0 < shown.count() < every
    assert set(shown.locator("summary .badge").all_inner_texts()) == {"unknown"}
    page.get_by_role("radio", name="All").check(force=True)
    expect(page.locator(".finding:visible")).to_have_count(every)


def test_jumping_goes_round_the_marks(page: Page) -> None:
    checked(page)
    marks = page.locator(".sentence:is(.contradicted, .unknown)")
    for number in [*range(marks.count()), 0]:
        page.get_by_role("button", name="Next mark").click()
        expect(marks.nth(number)).to_have_class(re.compile("here"))
    page.keyboard.press("Alt+ArrowUp")
    expect(marks.last).to_have_class(re.compile("here"))
    expect(page.get_by_role("status").first).to_have_text(re.compile(rf"^Mark {marks.count()} of {marks.count()}: "))


def test_it_checks_while_one_types_and_leaves_the_view_alone(page: Page) -> None:
    text = page.get_by_label("Draft or statement")
    text.press_sequentially("Hamas released three Israeli Russian hostages.")
    expect(page.locator(".sentence").filter(has_text="Hamas released three Israeli Russian hostages.")).to_have_class("sentence consistent")
    expect(text).to_be_focused()
    page.locator(".finding summary").click()
    text.press("End")
    text.press_sequentially(" Krivoi, 35, was freed by Hamas.")
    expect(page.locator(".sentence.contradicted")).to_have_count(1)
    expect(page.locator("details[data-text^='Hamas released']")).to_have_attribute("open", "")


def test_no_check_while_one_types_where_that_is_not_wanted(page: Page) -> None:
    page.get_by_label("while I type").uncheck()
    page.get_by_label("Draft or statement").press_sequentially("Krivoi, 35, was freed.")
    page.wait_for_timeout(1200)
    expect(page.locator(".result")).to_have_count(0)


def test_by_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Draft or statement")).to_be_focused()
    page.keyboard.type("Krivoi, 35, was freed by Hamas.")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Check", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#result-title")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name="All")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="contradicted")).to_be_checked()
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="contradicted sentence 1")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#f1 summary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#f1")).not_to_have_attribute("open", "")


def test_a_text_of_ones_own_to_check_against(page: Page) -> None:
    page.get_by_text("or against a text of your own").click()
    page.get_by_label("Text to check against").fill("The ferry sank on Monday.\n\nThree people died.")
    checked(page, "Two people died.")
    assert sentence(page, "Two people died.") == "contradicted"
    expect(page.locator(".finding figcaption").first).to_have_text("Paragraph 2 of your text")
    expect(page.get_by_text("Held against the text that you pasted.")).to_be_visible()


def test_script_is_text(page: Page) -> None:
    hostile = "<script>document.title='gone'</script> Krivoi, 35, was freed by Hamas. <img src=x onerror=alert(1)>"
    checked(page, hostile)
    expect(page.locator(".reading")).to_contain_text("<script>document.title='gone'</script>")
    expect(page.locator(".reading img")).to_have_count(0)
    assert "gone" not in page.title()


def test_a_service_that_is_gone_loses_nothing(page: Page) -> None:
    page.get_by_label("while I type").uncheck()
    page.get_by_label("Draft or statement").fill("Krivoi, 35, was freed.")
    page.route("**/", lambda route: route.fulfill(status=503, content_type="application/problem+json", body="{}") if route.request.method == "POST" else None)
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_role("status").first).to_have_text(re.compile("no answer"))
    expect(page.get_by_label("Draft or statement")).to_have_value("Krivoi, 35, was freed.")


def test_claims_are_searched_and_chosen_by_kind(page: Page) -> None:
    every = page.locator("#claims li").count()
    page.get_by_label("Kind").select_option("age")
    expect(page.locator("#claims li .kind").first).to_have_text("Ages")
    assert 0 < page.locator("#claims li").count() < every
    page.get_by_label("Words").fill("Krivoy")
    expect(page.locator("#claims li").first).to_contain_text("Roni Krivoi is 25 years old.")
    page.get_by_role("row", name="Irina Tatti").get_by_role("link", name="paragraph 21").first.click()
    expect(page.locator("#p21")).to_be_in_viewport()
    expect(page.locator("#claims li")).to_have_count(every)
