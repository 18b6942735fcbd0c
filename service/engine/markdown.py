"""Markdown -> blocks of what a reader sees, with their places in the source.

Written by hand, as no parser of Markdown tells where inline text stands (markdown-it-py maps lines only). It reads what drafts hold: headings, lists,
quotations, tables, code, links, images, footnotes, emphasis and inline HTML; a construct that it does not know is read as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.engine.blocks import Block, Builder, Line, lines_of
from service.engine.markup import put_entity

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_RULE = re.compile(r"[ \t>]*(?:(?:[-*_][ \t]*){3,}|=+[ \t]*|-+[ \t]*)\Z")
_TABLE_RULE = re.compile(r"[ \t]*+\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-*+:?[ \t]*+)++\Z")
_DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\]]{1,200}\]:")
_QUOTED = re.compile(r"[ \t]{0,3}>[ \t]?")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|[ \t]*\[\^[^\]\s]{1,100}\]:[ \t]*")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|\Z)")
_FRONT = re.compile(r"---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|\Z)")

_TARGET = r"\([ \t]*(?:<[^<>\n]{0,1000}>|[^()\s<]{0,2000}(?:\([^()\s]{0,1000}\)[^()\s]{0,1000})?)(?:\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?[ \t]*\)"
_INLINE = re.compile(
    rf"""
    (?P<escaped>\\[!-/:-@\[-`{{-~])
  | (?P<dropped>
        !\[[^\[\]]{{0,1000}}\](?:{_TARGET}|\[[^\[\]]{{0,200}}\])   # an image
      | \[\^[^\]\s]{{1,100}}\]                                      # a footnote's mark
      | <(?:https?|mailto|ftp):[^\s<>]{{1,2000}}>                   # an address
      | </?[A-Za-z][^<>]{{0,1000}}>                                 # a tag
      | \[(?=[^\[\]]{{0,1000}}\](?:\(|\[))                          # a link's beginning ...
      | \](?:{_TARGET}|\[[^\[\]]{{0,200}}\])                        # ... and its end
      | `+ | ~~
      | (?<=\S)\*{{1,3}}(?!\d) | (?<!\d)\*{{1,3}}(?=\S)
      | (?<![^\W_])_{{1,3}}(?=[^\s_]) | (?<=[^\s_])_{{1,3}}(?![^\W_])
    )
  | (?P<entity>&)
    """,
    re.VERBOSE,
)


def markdown_blocks(source: str) -> Iterator[Block]:
    """Markdown -> its blocks. Never raises."""
    hidden = list(_hidden(source))
    builder = Builder(source)
    pending: list[tuple[int, int]] = []  # the ranges of the paragraph being read
    for starts, ranges in _lines(source, hidden):
        if starts:
            yield from _paragraph(builder, pending)
            pending = []
        pending.extend(ranges)
    yield from _paragraph(builder, pending)


def _hidden(source: str) -> Iterator[tuple[int, int]]:
    """The ranges that are not for readers: front matter and comments."""
    front = _FRONT.match(source)
    at = front.end() if front else 0
    if front:
        yield 0, at
    while (start := source.find("<!--", at)) >= 0 and (end := source.find("-->", start + 4)) >= 0:
        at = end + 3
        yield start, at


def _lines(source: str, hidden: list[tuple[int, int]]) -> Iterator[tuple[bool, list[tuple[int, int]]]]:
    """Each line as (whether a block starts with it, what of it is read); a line that is no text starts an empty one."""
    fence = ""
    lines = lines_of(source)
    table = {i for i, line in enumerate(lines) if "|" in line.text and any(_TABLE_RULE.match(near.text) for near in lines[max(0, i - 1) : i + 2])}
    rows: set[int] = set()
    following = 0
    after_heading = False
    for index, line in enumerate(lines):
        while following < len(hidden) and hidden[following][1] <= line.start:
            following += 1
        mark = _FENCE.match(line.text)
        if fence or mark:
            fence = _fence(fence, mark[1] if mark else "", line.text)
            yield True, []
        elif _says_nothing(line.text) or _inside(line, hidden, following):
            yield True, []
        elif "|" in line.text and (index in table or index - 1 in rows):
            rows.add(index)
            yield from _cells(line)
        else:
            starts, first, last = _text_of(line)
            heading = _HEADING.match(line.text) is not None
            yield starts or after_heading, [r for r in _visible((first, last), hidden, following) if r[0] < r[1]]
            after_heading = heading
            continue
        after_heading = False


def _fence(fence: str, mark: str, text: str) -> str:
    """The fence that is open after a line of code or a line that opens or closes it."""
    if not fence:
        return mark
    return "" if mark.startswith(fence) and not text.strip().strip(fence[0]) else fence


def _says_nothing(text: str) -> bool:
    """Whether a line is blank, a rule, an underline of a heading or of a table's head, or tells where a link leads."""
    return not text.strip() or bool(_RULE.match(text) or _TABLE_RULE.match(text) or _DEFINITION.match(text))


def _inside(line: Line, hidden: list[tuple[int, int]], following: int) -> bool:
    return following < len(hidden) and hidden[following][0] <= line.start and line.end <= hidden[following][1]


def _visible(stretch: tuple[int, int], hidden: list[tuple[int, int]], following: int) -> Iterator[tuple[int, int]]:
    """A stretch without what is hidden of it; ``following`` is the first that may be in it."""
    start, end = stretch
    for index in range(following, len(hidden)):
        first, last = hidden[index]
        if first >= end:
            break
        yield start, min(first, end)
        start = max(start, last)
    yield start, end


def _cells(line: Line) -> Iterator[tuple[bool, list[tuple[int, int]]]]:
    """Each cell of a table's row is a block of its own."""
    for cell in re.finditer(r"(?:\\\||[^|])+", line.text):
        yield True, [(line.start + cell.start(), line.start + cell.end())]
    yield True, []


def _text_of(line: Line) -> tuple[bool, int, int]:
    """A line -> (whether it starts a block, its text's range without the marks of quotations, lists and headings)."""
    at, starts = 0, False
    while quoted := _QUOTED.match(line.text, at):
        at = quoted.end()
    if item := _ITEM.match(line.text, at):
        at, starts = item.end(), True
    end = len(line.text)
    if heading := _HEADING.match(line.text[at:]):
        at, starts = at + heading.end(), True
        bare = line.text.rstrip(" \t").rstrip("#")
        end = len(bare) if bare[-1:] in (" ", "\t") and len(bare) >= at else end
    return starts, line.start + at, line.start + end


def _paragraph(builder: Builder, ranges: list[tuple[int, int]]) -> Iterator[Block]:
    """The ranges of a block, a line each -> the block, without its inline mark-up."""
    previous = None
    for start, end in ranges:
        if previous is not None:
            builder.put("\n", previous, max(start, previous))
        _inline(builder, start, end)
        previous = end
    yield from builder.cut()


def _inline(builder: Builder, at: int, end: int) -> None:
    """Copies what is read of ``source[at:end]``."""
    for match in _INLINE.finditer(builder.source, at, end):
        start, last = match.span()
        if start < at:  # behind an entity
            continue
        builder.copy(at, start)
        at = last
        if match["escaped"]:
            builder.put(match[0][1], start, last)
        elif match["entity"]:
            at = put_entity(builder, start)
    builder.copy(at, end)
