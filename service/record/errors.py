"""The one error of a seed file that cannot be loaded, and how a place in such a file is named to people."""

from __future__ import annotations

Path = tuple[str | int, ...]
"""Keys and list positions from the top of a document down to one value."""

_SECTIONS = {"claims": "claim", "entities": "entity"}


class SeedError(Exception):
    """A seed file is refused. ``str()`` is one line: file, the claim (or entity, or article), the field, what is wrong with it."""

    def __init__(self, file: str, where: str, field: str, problem: str) -> None:
        """``where`` is as people would say it ("claim ferry-dead"); an empty ``where`` or ``field`` is left out of the line."""
        self.file, self.where, self.field, self.problem = file, where, field, problem
        line = ": ".join(part for part in (file, where, field, problem) if part)
        super().__init__(" ".join(line.split()))


def locate(document: object, path: Path) -> tuple[str, str]:
    """The place ``path`` of a parsed document -> ("claim ferry-dead", "value.min"); a claim without an id goes by its number, from 1."""
    match path:
        case (str() as section, int() as index, *rest) if section in _SECTIONS:
            return f"{_SECTIONS[section]} {_name(document, section, index)}", _dotted(rest)
        case ("article", *rest):
            return "article", _dotted(rest)
    return "", _dotted(list(path))


def _name(document: object, section: str, index: int) -> str:
    """The id of entry ``index`` of a section, or "#4" where it has no usable one."""
    entries = document.get(section) if isinstance(document, dict) else None
    entry = entries[index] if isinstance(entries, list) and index < len(entries) else None
    named = entry.get("id") if isinstance(entry, dict) else None
    return named if isinstance(named, str) and named.strip() else f"#{index + 1}"


def _dotted(path: list[str | int]) -> str:
    """["value", "derived", 0] -> "value.derived.0"."""
    return ".".join(str(step) for step in path)
