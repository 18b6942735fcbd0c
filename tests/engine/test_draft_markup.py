"""What is read of HTML and Markdown, and in what time, however broken it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

import pytest

from service.engine.blocks import Block, plain_blocks
from service.engine.markdown import markdown_blocks
from service.engine.markup import html_blocks
from tests.growth import cut, growth

Reader = Callable[[str], Iterator[Block]]


def read(reader: Reader, text: str) -> list[str]:
    return [" ".join(block.text.split()) for block in reader(text)]


HTML = [
    ("<p>One</p><p>Two", ["One", "Two"]),
    ("<h1>Title</h1>Body <b>bold</b>ly", ["Title", "Body boldly"]),
    ("<b>2</b>5-year-old", ["25-year-old"]),
    ("<ul><li>a<li>b</ul>", ["a", "b"]),
    ("<table><tr><td>Name</td><td>35</td></tr></table>", ["Name", "35"]),
    ("<!DOCTYPE html><html><head><title>T</title><style>p {}</style></head><body>B</body>", ["T", "B"]),
    ("a<script>if (1 < 2) { '</p>' }</script>b", ["ab"]),
    ("a<SCRIPT >x</ScRiPt >b", ["ab"]),
    ("a<!-- 35 > 25 -->b", ["ab"]),
    ("a<!-- never closed", ["a"]),
    ("<p title='a > b' class=\"c\">x", ["x"]),
    ("AT&T &amp; R&D &lt;b&gt; &eacute; &#233; &#xe9; caf&eacute", ["AT&T & R&D <b> é é é café"]),
    ("&zzzentity; & &; &#; 5 &lt 6", ["&zzzentity; & &; &#; 5 < 6"]),
    ("3 < 4 and 5 > 2", ["3 < 4 and 5 > 2"]),
    ("x <unclosed and the rest", ["x <unclosed and the rest"]),
    ("one\n\ntwo\nthree", ["one two three"]),
    ("killed<sup>1</sup> in", ["killed in"]),
    ("a&nbsp;b", ["a b"]),
    ("", []),
    ("<p></p><br><hr>", []),
]

MARKDOWN = [
    ("# Title\nBody", ["Title", "Body"]),
    ("## Title ##", ["Title"]),
    ("Title\n=====\nBody\n---\nMore", ["Title", "Body", "More"]),
    ("**25**-year-old *Roni* __K__ ~~x~~ `y`", ["25-year-old Roni K x y"]),
    ("snake_case_name 5 * 3 * 2 2*3", ["snake_case_name 5 * 3 * 2 2*3"]),
    ("[Roni Krivoi](http://x.y/a_(b) \"t\") [z][ref] ![a 35](b.png)", ["Roni Krivoi z"]),
    ("- a\n- b\n  c\n1. d\n- [x] e", ["a", "b c", "d", "e"]),
    ("> quoted\n> text\n\nplain", ["quoted text", "plain"]),
    ("a\n```py\nage = 35\n```\nb", ["a", "b"]),
    ("a\n~~~~\n```\n~~~~\nb", ["a", "b"]),
    ("| Name | Age |\n|---|---:|\n| Roni | 35 |\n| A | B |\nx", ["Name", "Age", "Roni", "35", "A", "B", "x"]),
    ("a | b, no table", ["a | b, no table"]),
    ("---\ntitle: 35\n---\nBody", ["Body"]),
    ("one\ntwo\n\nthree", ["one two", "three"]),
    ("died[^1] in\n\n[^1]: A note.", ["died in", "A note."]),
    ("[ref]: http://x 'y'\ntext", ["text"]),
    ("\\*not bold\\* AT&amp;T <b>x</b> <http://a.b> a<!-- 35\n\n36 -->b", ["*not bold* AT&T x a", "b"]),
    ("#hashtag stays", ["#hashtag stays"]),
    ("a  \nb\\\nc", ["a b\\ c"]),
    ("***", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HTML, ids=[row[0][:30] for row in HTML])
def test_html(text: str, expected: list[str]) -> None:
    assert read(html_blocks, text) == expected


@pytest.mark.parametrize(("text", "expected"), MARKDOWN, ids=[row[0][:30] for row in MARKDOWN])
def test_markdown(text: str, expected: list[str]) -> None:
    assert read(markdown_blocks, text) == expected


def test_an_entity_keeps_its_place() -> None:
    text = "<p>R&amp;D &#x1F600; caf&eacute;s</p>"
    (block,) = html_blocks(text)
    assert block.text == "R&D 😀 cafés"
    assert [text[slice(*block.place(i, i + 1))] for i in range(len(block.text))] == [
        "R", "&amp;", "D", " ", "&#x1F600;", " ", "c", "a", "f", "&eacute;", "s",
    ]  # fmt: skip


BROKEN = ["<", "<a", "<a ", "<!--", "</", "<!", '<a b="', "<a x=", "<a '>", "<a \"'>", "a<b ", "<a/", "<script>", "<svg>", "&", "&#", "[", "](", "![", "[a](", "*", "_",
          "`", "|", "| ", "|-", "|:-\n", ">", "\n> ", "#", "# ", " ", "    \n", "\\", "~", "<!---->\n", '](x "', "[^", "a\tb|\n", "\n\n", "=\n", "1. "]  # fmt: skip


@pytest.mark.parametrize("reader", [plain_blocks, html_blocks, markdown_blocks])
def test_the_worst_of_mark_up_costs_no_more_than_its_length(reader: Reader) -> None:
    for piece in BROKEN:
        assert growth(lambda text: deque(reader(text), maxlen=0), cut(piece, 3000), cut(piece, 24_000)) < 28, piece  # linear growth is 8, quadratic 64
