"""Text -> tokens and sentences. ``join`` is shown behind a slash: "+" where a token follows directly, "-" where a hyphen was dropped."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.tokens import _TOKEN, _pieces, sentences, tokenise

TOKENS = [
    ("words and a stop", "The ferry sank.", "The ferry sank ./+"),
    ("possessive", "Thorne's dog", "Thorne 's/+ dog"),
    ("contraction", "It didn't sink", "It did n't/+ sink"),
    ("apostrophe within a name", "O'Brien left", "O'Brien left"),
    ("hyphens go, and are remembered", "a 25-year-old", "a 25 year/- old/-"),
    ("range", "8-10 boats", "8 10/- boats"),
    ("relative by marriage is one word", "his mother-in-law", "his mother-in-law"),
    ("letter behind a number", "2.4m people", "2.4 m/+ people"),
    ("grouped digits", "1,200 people", "1,200 people"),
    ("ordinal", "the 21st", "the 21st"),
    ("decade", "the 1990s", "the 1990s"),
    ("clock time", "5:50 p.m.", "5:50 p.m."),
    ("title keeps its stop", "Mr. Smith", "Mr. Smith"),
    ("initials keep theirs", "the U.S. army", "the U.S. army"),
    ("number sign", "No. 5 won", "No. 5 won"),
    ("letters of any script", "Ærø 京都 Ελλάδα", "Ærø 京都 Ελλάδα"),
    ("figures that are no digits", "Ⅷ x² ½", "Ⅷ x² ½"),
    ("other white space", "one\u2003two\x1cthree", "one two three"),
    ("marks behind a word", "so, no; yes: go!", "so ,/+ no ;/+ yes :/+ go !/+"),
    ("nothing", "", ""),
]


@pytest.mark.parametrize(("name", "text", "expected"), TOKENS, ids=[row[0] for row in TOKENS])
def test_tokens(name: str, text: str, expected: str) -> None:
    assert " ".join(token.text + ("/" + token.join if token.join else "") for token in tokenise(text)) == expected


SENTENCES = [
    ("two", "He left. She stayed.", ["He left.", "She stayed."]),
    ("every closing mark", "Wait! What? Yes.", ["Wait!", "What?", "Yes."]),
    ("a title ends none", "Mr. Smith left. He was late.", ["Mr. Smith left.", "He was late."]),
    ("initials may end one", "Holm lives in the U.S. The mayor knows.", ["Holm lives in the U.S.", "The mayor knows."]),
    ("the quote closes with it", '"Stop." He ran.', ['"Stop."', "He ran."]),
    ("decimal point ends none", "It cost 1.5 million. True.", ["It cost 1.5 million.", "True."]),
    ("stray stop", "He said. and then", ["He said. and then"]),
    ("blank line", "A headline\n\nThe ferry sank.", ["A headline", "The ferry sank."]),
    ("nothing", "", []),
]


@pytest.mark.parametrize(("name", "text", "expected"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_sentences(name: str, text: str, expected: list[str]) -> None:
    tokens = tokenise(text)
    assert [text[tokens[first].start : tokens[last - 1].end] for first, last in sentences(tokens, text)] == expected


def test_what_a_token_is() -> None:
    word, number, mark = tokenise("Tarnby 12 !")
    assert (word.is_word, word.is_capital, number.is_number, mark.is_word) == (True, True, True, False)
    assert word.low == "tarnby"


@settings(max_examples=150)
@given(st.text(max_size=80))
def test_tokens_stand_in_order_and_are_the_text_that_they_point_at(text: str) -> None:
    tokens = tokenise(text)
    assert all(token.start < token.end and text[token.start] == token.text[0] for token in tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    ranges = sentences(tokens, text)
    assert [index for first, last in ranges for index in range(first, last)] == list(range(len(tokens)))


@given(st.text(alphabet="abÉ3½²३'.,:;-–—!?\"()%$ _\u0301\u00a0\u2028\n19nds", max_size=20))
def test_what_stands_between_white_space_is_taken_apart_as_the_whole_text_would_be(text: str) -> None:
    """Of most words nothing has to be found out; what is found out of the rest is what the expression finds in all of it."""
    assert _pieces(text) == [(match.group(), match.start()) for match in _TOKEN.finditer(text)]
