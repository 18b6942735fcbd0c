"""A small made-up article and a good seed of it, for tests to spoil one thing at a time."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import yaml

TEXT = (
    "Dam holds after quake\n"
    "\n"
    "Engineers reached the Orla Dam on May 3. Some 1,200 people had left the valley; twelve hundred beds were ready.\n"
    "Ana Ruiz, 41, the chief engineer, said the dam was safe. Three of five gates opened, and Ruiz’s brother, Leo, ran two.\n"
)


def at(quote: str) -> list[int]:
    """Where a quote stands in the article, as a claim's range."""
    start = TEXT.index(quote)
    return [start, start + len(quote)]


def claim(id: str, kind: str, text: str, quote: str, value: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A claim as the YAML has it; the paragraph follows from the quote."""
    paragraph = len([line for line in TEXT[: TEXT.index(quote) + len(quote)].split("\n") if line.strip()])
    return {"id": id, "kind": kind, "text": text, "subject": None, "value": value, "source": {"paragraph": paragraph, "range": at(quote)}} | more


def seed() -> dict[str, Any]:
    """The whole good seed, fresh each time."""
    return {
        "article": {"id": "dam", "title": "A dam and an earthquake", "publisher": None, "published": None, "sha256": hashlib.sha256(TEXT.encode()).hexdigest()},
        "entities": [
            {"id": "ana-ruiz", "kind": "person", "names": ["Ana Ruiz", "Anna Ruiz"], "gender": "f", "descriptions": ["the chief engineer"]},
            {"id": "leo-ruiz", "kind": "person", "names": ["Leo Ruiz"], "gender": "m"},
            {"id": "orla-dam", "kind": "place", "names": ["the Orla Dam"]},
        ],
        "claims": [
            claim("dam-evacuated", "count", "About 1,200 people left the valley.", "Some 1,200 people", quantity(1200, "about")),
            claim("dam-beds", "count", "The valley had 1,200 beds ready.", "twelve hundred beds", quantity(1200)),
            claim("dam-ruiz-age", "age", "Ana Ruiz is 41 years old.", "Ana Ruiz, 41", quantity(41, unit="year"), subject="ana-ruiz"),
            claim("dam-ruiz-name", "name", "The chief engineer is called Ana Ruiz.", "Ana Ruiz, 41", {"type": "name", "name": "Ana Ruiz"}, subject="ana-ruiz"),
            claim("dam-ruiz-role", "role", "Ana Ruiz is an engineer.", "Ana Ruiz, 41, the chief engineer", {"type": "role", "role": "chief engineer"}, subject="ana-ruiz"),
            claim("dam-brother", "relation", "Leo Ruiz is the brother of Ana Ruiz.", "Ruiz’s brother, Leo", {"type": "relation", "relation": "brother", "object": "ana-ruiz"}, subject="leo-ruiz"),
            claim("dam-reached-date", "date", "The Orla Dam saw engineers on May 3.", "reached the Orla Dam on May 3", {"type": "date", "month": 5, "day": 3}, subject="orla-dam"),
            claim("dam-reached", "place", "Engineers went to the Orla Dam.", "reached the Orla Dam", {"type": "place", "way": "to", "place": "orla-dam"}),
            claim("dam-safe", "quote", "Ana Ruiz called the dam safe.", "said the dam was safe", {"type": "quote", "words": "was safe"}, attribution="ana-ruiz"),
            claim("dam-gates", "count", "The dam has five gates.", "Three of five gates opened", quantity(5)),
            claim("dam-gates-opened", "count", "Three gates of the dam opened.", "Three of five gates opened", quantity(3)),
            claim("dam-gates-shut", "count", "Two gates of the dam stayed shut.", "Three of five gates opened", quantity(2, derived=["dam-gates", "dam-gates-opened"])),
        ],
    }  # fmt: skip


def quantity(number: float, hedge: str = "exact", unit: str | None = None, derived: list[str] | None = None) -> dict[str, Any]:
    """A number as the YAML has it."""
    value: dict[str, Any] = {"type": "quantity", "min": number, "max": number, "hedge": hedge, "unit": unit}
    return value | ({"derived": {"operation": "difference", "claims": derived}} if derived else {})


def write(directory: Path, document: object, name: str = "dam.yaml") -> Path:
    """The document as a seed file of a directory; returns the directory."""
    directory.mkdir(exist_ok=True)
    (directory / name).write_text(document if isinstance(document, str) else yaml.safe_dump(document, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return directory
