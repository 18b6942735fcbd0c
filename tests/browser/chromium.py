"""Where the browser of these tests is, and how it is started: Debian's Chromium, which `make chromium` installs where it may."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

PATH = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
WHY_NOT = "no Chromium here and none could be installed: `make chromium` as root on Debian, or CHROMIUM=/path/to/chromium"


@contextmanager
def browser() -> Iterator[Browser]:
    """Chromium without a screen; gone at the end. No sandbox: containers give it no namespaces, and it sees nothing but our own page."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=PATH, args=["--no-sandbox", "--disable-gpu"], timeout=120_000)
        try:
            yield running
        finally:
            running.close()
