"""Which texts hold nothing to read."""

from __future__ import annotations

import re

_BLANK = re.compile(r"[\s\ufeff]*")


def is_blank(text: str) -> bool:
    """Whether a text shows nothing: blanks by Unicode, the separators U+001C to U+001F, or a byte order mark, all of which not every language calls blank."""
    return _BLANK.fullmatch(text) is not None
