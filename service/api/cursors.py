"""Cursors: where the next page of a list begins. Opaque and versioned; good for one revision of the record and one set of filters."""

from __future__ import annotations

import base64
import hashlib
import re

from service.api.errors import Invalid

VERSION = 1
_SHAPE = re.compile(r"([0-9]{1,9})\.[0-9a-f]{16}")


def make(position: int, scope: str) -> str:
    """A position in the list that ``scope`` names (revision and filters, as text) -> its cursor."""
    digest = hashlib.blake2b(f"{VERSION}\n{position}\n{scope}".encode(), digest_size=8).hexdigest()
    return base64.urlsafe_b64encode(f"{position}.{digest}".encode()).decode().rstrip("=")


def read(cursor: str, scope: str) -> int:
    """A cursor -> its position; raises Invalid where it is not the very one that ``make`` gave for this scope.

    There is no secret in it: whoever forges one gets the page that they asked for. The digest is there so that a cursor of another
    revision, of other filters or with a letter lost says so instead of giving a page of something else.
    """
    position = _position(cursor)
    if position is None or make(position, scope) != cursor:
        raise Invalid.field("/cursor", "This is no cursor of this list, its filters and the record's revision; begin without one.")
    return position


def _position(cursor: str) -> int | None:
    """The position that a cursor claims to have, None where it has no such shape."""
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("ascii")
    except ValueError:
        return None
    found = _SHAPE.fullmatch(text)
    return int(found[1]) if found else None
