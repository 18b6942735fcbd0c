"""The pictures of the README: the service on a free loopback port, its page in Chromium, a draft with planted faults. Run by `make screenshot`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.browser import chromium
from tests.browser.draft import DRAFT
from tests.live import ROOT, served

WIDE = {"width": 1280, "height": 1240}
SHOTS: dict[str, dict[str, Any]] = {
    "desk.png": {"viewport": WIDE, "color_scheme": "light"},
    "desk-dark.png": {"viewport": WIDE, "color_scheme": "dark"},
    "desk-narrow.png": {"viewport": {"width": 390, "height": 1240}, "color_scheme": "light"},
}


def main() -> None:
    """Every picture, into docs/."""
    if chromium.PATH is None:
        sys.exit(chromium.WHY_NOT)
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), WORKERS="1") as server, chromium.browser() as browser:
        for name, options in SHOTS.items():
            shoot(browser, f"http://127.0.0.1:{server.port}/", ROOT / "docs" / name, options)
            print(f"docs/{name}")


def shoot(browser: Browser, address: str, picture: Path, options: dict[str, Any]) -> None:
    """One picture: a checked draft, as one sees it from the top of the page, or from its result where the screen is narrow."""
    with browser.new_context(reduced_motion="reduce", **options) as context:
        page = context.new_page()
        page.goto(address)
        page.locator("#live").uncheck()
        page.locator("#text").fill(DRAFT)
        page.get_by_role("button", name="Check", exact=True).click()
        page.locator("#result-title").wait_for()
        page.locator("#live").evaluate("live => { live.checked = true; }")  # as one finds it
        page.mouse.move(0, 0)
        page.locator("#text").evaluate("text => text.scrollTo(0, 0)")
        top = 0 if options["viewport"] == WIDE else "document.querySelector('#result-title').getBoundingClientRect().top + scrollY - 24"
        page.evaluate(f"document.activeElement.blur(); scrollTo(0, {top})")
        page.wait_for_timeout(300)
        picture.parent.mkdir(exist_ok=True)
        page.screenshot(path=picture)


if __name__ == "__main__":
    main()
