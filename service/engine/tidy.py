"""Marks of treebanks and wikis in a text -> the ordinary ones, each as long as before so that offsets hold.

Collections of pairs come tokenised: brackets are -LRB- and -RRB-, quotes `` and '', references are left half cut.
"""

from __future__ import annotations

import re

_PLAIN = {
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"', "&nbsp;": " ", "\ufffd": " ",
}  # fmt: skip
_MARKS = re.compile("|".join([*map(re.escape, _PLAIN), r"<ref\b[^<>]{0,200}>?", r"</ref>"]))


def tidy(text: str) -> str:
    """Any text -> the same text without such marks, of the same length. Never raises; linear."""
    return _MARKS.sub(lambda found: _PLAIN.get(found.group(), " ").ljust(len(found.group())), text)
