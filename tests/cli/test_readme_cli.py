"""The command line as README.md shows it: each call is made, and prints what stands there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys

import pytest

from tests.live import ROOT

SHOWN = re.findall(r"^```console\n\$ \.venv/bin/python (-m service .*)\n((?:.*\n)*?)```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)


def test_there_is_one() -> None:
    assert SHOWN


@pytest.mark.parametrize(("call", "printed"), SHOWN)
def test_a_call_prints_what_stands_there(call: str, printed: str) -> None:
    done = subprocess.run([sys.executable, *shlex.split(call)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == printed
