"""What a request of LanguageTool's protocol asks for: a text, plain or annotated, its language, and which rules count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from marshmallow import Schema, fields

from service.api import bodies
from service.api.errors import Invalid
from service.api.schemas import load
from service.engine.blocks import Block, Builder, plain_blocks
from service.limits import DRAFT_CHARACTERS

ENGLISH = {
    "en": "English",
    "en-US": "English (US)",
    "en-GB": "English (GB)",
    "en-AU": "English (Australian)",
    "en-CA": "English (Canada)",
    "en-NZ": "English (New Zealand)",
    "en-ZA": "English (South African)",
}


class Piece(Schema):
    """A stretch of an annotated text: words, or mark-up and what it stands for."""

    text = fields.String(allow_none=True, load_default=None)
    markup = fields.String(allow_none=True, load_default=None)
    interpretAs = fields.String(allow_none=True, load_default=None)

    class Meta:
        unknown = "exclude"


class Data(Schema):
    """The field ``data``: a text, or pieces of one."""

    text = fields.String(allow_none=True, load_default=None)
    annotation = fields.List(fields.Nested(Piece), allow_none=True, load_default=None)

    class Meta:
        unknown = "exclude"


_DATA = Data()
_HALF = re.compile("[\ud800-\udfff]")  # which data, being JSON, can hold by an escape; it is no character, and takes no place in UTF-16


@dataclass(frozen=True, slots=True)
class Rules:
    """Ids of rules or of categories that are switched on or off."""

    enabled: frozenset[str]
    disabled: frozenset[str]


@dataclass(frozen=True)
class CheckForm:
    """A request, read. ``blocks`` are those of ``text``, mark-up left out."""

    text: str
    blocks: Iterator[Block]
    language: str
    rules: Rules
    categories: Rules
    enabled_only: bool
    guessed: bool  # the language is left to us
    _ends: list[int] = field(default_factory=list)

    def admits(self, rule: Any) -> bool:
        """Whether a match of this rule is wanted."""
        name, category = rule["id"], rule["category"]["id"]
        if self.enabled_only:
            return name in self.rules.enabled or category in self.categories.enabled
        if name in self.rules.disabled:
            return False
        return category not in self.categories.disabled or name in self.rules.enabled

    def code_point(self, offset: int) -> int:
        """An offset in UTF-16 units -> the index of the code point in the text."""
        if not self._ends and not self.text.isascii():
            self._ends.extend(accumulate(2 if char > "\uffff" else 1 for char in self.text))
        return bisect_right(self._ends, offset) if self._ends else offset


def read_form(sent: Mapping[str, str]) -> CheckForm:
    """The fields of a form -> what they ask for; raises Invalid, and MalformedJson for ``data``."""
    text, blocks = _text(sent)
    rules, categories = (Rules(_ids(sent, f"enabled{what}"), _ids(sent, f"disabled{what}")) for what in ("Rules", "Categories"))
    return CheckForm(text, blocks, _language(sent), rules, categories, sent.get("enabledOnly") == "true", sent.get("language") == "auto")


def _ids(sent: Mapping[str, str], name: str) -> frozenset[str]:
    return frozenset(part.strip() for part in sent.get(name, "").split(",")) - {""}


def _language(sent: Mapping[str, str]) -> str:
    """The language by its code as it is listed; ``auto`` is English, as there is no other; a text that is not will be refused."""
    asked = sent.get("language", "")
    if asked == "auto":
        return "en-US"
    found = next((code for code in ENGLISH if code.lower() == asked.lower().replace("_", "-")), None)
    if found is None:
        raise Invalid.field("/language", "Missing." if not asked else "Not a language that is checked here: en, en-US and so on, or auto.")
    return found


def _text(sent: Mapping[str, str]) -> tuple[str, Iterator[Block]]:
    """The text and its blocks; a text of blanks has none, and that is no error: editors send empty paragraphs too."""
    if ("text" in sent) == ("data" in sent):
        raise Invalid.field("/text", "Give text or data, one of the two.")
    if "text" in sent:
        return _bounded(sent["text"]), plain_blocks(sent["text"])
    data = load(_DATA, bodies.read(sent["data"].encode()))
    if data["annotation"] is None:
        return _bounded(data["text"] or ""), plain_blocks(data["text"] or "")
    return _annotated(data["annotation"])


def _bounded(text: str) -> str:
    if len(text) > DRAFT_CHARACTERS:
        raise Invalid.field("/text", f"Longer than {DRAFT_CHARACTERS} characters.")
    if found := _HALF.search(text):
        raise Invalid.field("/text", f"Has half of a surrogate pair at {found.start()}.")
    return text


def _annotated(pieces: list[dict[str, str | None]]) -> tuple[str, Iterator[Block]]:
    """Pieces -> the whole text, which offsets count, and the blocks of what is to be read of it; neither is longer than a draft may be."""
    if sum(len((piece["text"] or "") + (piece["interpretAs"] or "")) for piece in pieces) > DRAFT_CHARACTERS:
        raise Invalid.field("/data", f"Stands for more than {DRAFT_CHARACTERS} characters.")
    text = _bounded("".join((piece["text"] or "") + (piece["markup"] or "") for piece in pieces))
    return text, _blocks(Builder(text), pieces)


def _blocks(builder: Builder, pieces: list[dict[str, str | None]]) -> Iterator[Block]:
    at = 0
    for piece in pieces:
        words, markup = len(piece["text"] or ""), len(piece["markup"] or "")
        builder.copy(at, at + words)
        at += words
        if markup:
            builder.put(piece["interpretAs"] or "", at, at + markup)
            at += markup
    for whole in builder.cut():
        for block in plain_blocks(whole.text):
            first, last = block.base, block.base + len(block.text)
            yield Block(block.text, 0, (whole.starts or ())[first:last], (whole.ends or ())[first:last])
