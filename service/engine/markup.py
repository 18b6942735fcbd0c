"""HTML -> blocks of what a reader sees, with their places in the source.

A scanner of our own: the standard library's parser needs minutes for 200,000 characters of broken mark-up, as its regular expressions start anew
at every ``<`` (measured: 50,000 characters of ``<a/`` take 27 s). This one passes over the text once, whatever it holds, and reads unclosed mark-up as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from service.engine.blocks import Block, Builder

ENTITY = re.compile(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
_NEXT = re.compile(r"[<&]|\s+")
_NAME = re.compile(r"</?([A-Za-z][^\s/<>]{0,60})")
_QUOTED_END = re.compile(r"(?>[^>\"']+|\"[^\"]*\"|'[^']*')*+>")
_BLOCKS = frozenset(
    "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul".split()
)
_UNREAD = frozenset("script style template noscript textarea svg math iframe object canvas audio video sup".split())  # with all that is in them


class _Scanner:
    """One pass over the source. Once a search to the end has failed it is not made again, so that the whole stays linear."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._closed = True  # whether a ">" may still follow
        self._quotes = True  # whether quotes in tags are still believed
        self._unclosed: set[str] = set()

    def past(self, at: int) -> tuple[int, str]:
        """``<`` at ``at`` -> (index behind the mark-up, the element's name or ""); (at, "") where it is an ordinary character."""
        source = self._source
        if source.startswith("<!--", at):
            end = source.find("-->", at + 4)
            return (len(source) if end < 0 else end + 3), ""
        name = _NAME.match(source, at)
        if name is None and source[at + 1 : at + 2] not in ("!", "?"):
            return at, ""
        end = self._end(name.end() if name else at)
        return (end, name[1].lower() if name else "") if end else (at, "")

    def past_unread(self, name: str, at: int) -> int:
        """The index behind the end tag of an element whose content is not read; ``at`` where it has none."""
        if name in self._unclosed:
            return at
        found = re.compile(rf"</{name}\b[^<>]*>?", re.IGNORECASE).search(self._source, at)
        if found is None:
            self._unclosed.add(name)
            return at
        return found.end()

    def _end(self, at: int) -> int:
        """The index behind the ``>`` that ends a tag; 0 where there is none."""
        if self._quotes:
            found = _QUOTED_END.match(self._source, at)
            if found:
                return found.end()
            self._quotes = False
        end = self._source.find(">", at) if self._closed else -1
        self._closed = end >= 0
        return end + 1


def html_blocks(source: str) -> Iterator[Block]:
    """HTML, whole or a fragment, well formed or not -> its blocks. Never raises; linear."""
    builder, scanner, at = Builder(source), _Scanner(source), 0
    while at < len(source):
        found = _NEXT.search(source, at)
        builder.copy(at, found.start() if found else len(source))
        if found is None:
            break
        at = found.end()
        if found[0] == "<":
            end, name = scanner.past(found.start())
            if end == found.start():
                builder.copy(end, at)
                continue
            at = end
            if name in _BLOCKS:
                yield from builder.cut()
            elif name == "br":
                builder.put("\n", found.start(), end)
            elif name in _UNREAD and source[found.start() + 1] != "/":
                at = scanner.past_unread(name, end)
        elif found[0] == "&":
            at = put_entity(builder, found.start())
        else:
            builder.put(" ", found.start(), at)
    yield from builder.cut()


def put_entity(builder: Builder, at: int) -> int:
    """Puts what the entity at ``at`` stands for, or the ampersand that it is; returns the index behind."""
    found = ENTITY.match(builder.source, at)
    meant = unescape(found[0]) if found else ""
    if found is None or meant == found[0]:
        builder.copy(at, at + 1)
        return at + 1
    builder.put(meant, at, found.end())
    return found.end()
