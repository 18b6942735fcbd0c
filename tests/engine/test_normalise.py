"""Any text -> canonical text, and back to where each of its characters came from."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.normalise import normalise

CANONICAL = [
    ("plain text", "The ferry sank.", "The ferry sank."),
    ("typographic quotes", "“Stop,” she said", '"Stop," she said'),
    ("guillemets", "«Stop»", '"Stop"'),
    ("apostrophe", "it’s", "it's"),
    ("grave accent as a quote", "it`s", "it's"),
    ("en dash", "8–10", "8-10"),
    ("em dash stays", "a—b", "a—b"),
    ("double hyphen is an em dash", "a -- b", "a — b"),
    ("minus", "−5", "-5"),
    ("full width", "Ｆｅｒｒｙ １２", "Ferry 12"),
    ("digits of another script", "٣٥ and ๒๕", "35 and 25"),
    ("a footnote's number behind a number", "25¹² years", "25   years"),
    ("a footnote's number behind a full stop", "He is 25.³", "He is 25. "),
    ("raised digits alone", "He is ²⁵", "He is 25"),
    ("a raised number behind a unit", "40 km²", "40 km2"),
    ("ligature", "ﬁne", "fine"),
    ("ellipsis", "wait…", "wait..."),
    ("no-break space", "40\u00a0boats", "40 boats"),
    ("zero width", "fer\u200bry", "ferry"),
    ("soft hyphen", "fer\u00adry", "ferry"),
    ("direction marks", "\u202eferry\u202c", "ferry"),
    ("byte order mark", "\ufeffferry", "ferry"),
    ("composed accent", "Jose\u0301", "José"),
    ("mark without a composed form", "x\u0301", "x"),
    ("control character", "a\x07b", "a b"),
    ("tab and line feed stay", "a\tb\nc", "a\tb\nc"),
    ("line separator", "a\u2028b", "a\nb"),
    ("lone surrogate", "\ud800x", "x"),
    ("nothing", "", ""),
]


@pytest.mark.parametrize(("name", "text", "expected"), CANONICAL, ids=[row[0] for row in CANONICAL])
def test_canonical_text(name: str, text: str, expected: str) -> None:
    assert normalise(text).text == expected


SPANS = [
    ("untouched", "The ferry sank.", "ferry", "ferry"),
    ("behind what was dropped", "\u200bThe ferry", "ferry", "ferry"),
    ("around what was dropped", "The fer\u200b\u200bry sank", "ferry", "fer\u200b\u200bry"),
    ("behind what grew", "wait… ferry", "ferry", "ferry"),
    ("the part of a ligature is the ligature", "ﬁne", "f", "ﬁ"),
    ("behind a double hyphen", "a -- ferry", "ferry", "ferry"),
]


@pytest.mark.parametrize(("name", "text", "sought", "expected"), SPANS, ids=[row[0] for row in SPANS])
def test_spans_lead_back_into_the_original(name: str, text: str, sought: str, expected: str) -> None:
    canonical = normalise(text)
    start = canonical.text.index(sought)
    span = canonical.span(start, start + len(sought))
    assert span.text == expected == text[span.start : span.end]


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_any_stretch_leads_back(text: str) -> None:
    canonical = normalise(text)
    for start in range(len(canonical.text)):
        span = canonical.span(start, len(canonical.text))
        assert 0 <= span.start < span.end <= len(text)
        assert span.text == text[span.start : span.end]


@settings(max_examples=200)
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_printable_ascii_passes_untouched(text: str) -> None:
    plain = "".join(char for char in text if char.isascii() and char.isprintable() and char not in "`-")
    assert normalise(plain).text == plain
