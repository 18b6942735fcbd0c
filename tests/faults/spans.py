"""Whether the places of an answer as it goes out hold the words that it says they hold."""

from __future__ import annotations

from typing import Any

UNITS = {"codepoint": ("utf-32-le", 4), "utf16": ("utf-16-le", 2), "byte": ("utf-8", 1)}


def check_answer(answer: dict[str, Any]) -> None:
    """The spans of a check's parts point at what they say."""
    for part in answer["parts"]:
        _points(part["span"], answer["statement"], "codepoint")


def check_draft(answer: dict[str, Any], text: str, unit: str) -> None:
    """The spans of a draft's sentences, parts and conflicts point at what they say; so do the quotes."""
    sentences, conflicts = answer["sentences"], answer["conflicts"]
    places = [*sentences, *(part for sentence in sentences for part in sentence["parts"]), *(conflict[side] for conflict in conflicts for side in ("first", "second"))]
    for place in places:
        _points(place["span"], text, unit)
        quote = place["quote"]
        assert quote["exact"] == place["span"]["text"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
    assert sum(answer["counts"].values()) == len(sentences)


def check_matches(answer: dict[str, Any], text: str) -> None:
    """The matches of LanguageTool's protocol lie in the text, at whole characters."""
    encoded = text.encode("utf-16-le")
    for match in answer["matches"]:
        assert encoded[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")


def _points(span: dict[str, Any], text: str, unit: str) -> None:
    coding, width = UNITS[unit]
    encoded = text.encode(coding)
    assert 0 <= span["start"] < span["end"] <= len(encoded) // width
    assert encoded[span["start"] * width : span["end"] * width].decode(coding) == span["text"]
