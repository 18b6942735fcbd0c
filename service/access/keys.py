"""API keys: 256 random bits each, of which the service knows only the SHA-256.

A fast hash is the right one here. Slow, salted hashes (bcrypt, Argon2) protect secrets that people choose, because those can be guessed from their
hash; 2**256 keys cannot be, at any speed. What has to be fast is the check, which every request pays, and which a flood of wrong keys must not turn
into work. This holds for keys that ``new_key`` made, and for no others: no hash of a chosen password belongs in the list.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

PREFIX: Final = "fact_"  # so that scanners for leaked secrets, and people, see what it is
_LINE = re.compile(r"([A-Za-z0-9._-]{1,64}):([0-9a-f]{64})", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
_COMMENT = re.compile(r"#.*")


class BadKeys(ValueError):
    """A list of keys that cannot be used; its text says what is wrong, for people, and names no hash."""


class NoKey(Exception):
    """A request without a key, where one is needed."""


class WrongKey(Exception):
    """A request with a key that is not, or no longer, on the list."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as the service knows it: the holder's name, which is what limits count by, and the SHA-256 of the key."""

    name: str
    digest: bytes


def new_key(name: str) -> tuple[str, str]:
    """A holder's name -> a fresh key and the line for the list; raises BadKeys for a name that no line can hold."""
    if not _NAME.fullmatch(name):
        raise BadKeys(f"a name has 1 to 64 letters, digits, dots, dashes and underscores, not {name!r}")
    secret = PREFIX + secrets.token_urlsafe(32)
    return secret, f"{name}:{_digest(secret).hex()}"


def read_keys(text: str) -> tuple[Key, ...]:
    """``NAME:SHA256`` lines, or the same joined by commas, with blank lines and ``#`` comments -> the keys; raises BadKeys.

    A name may stand more than once: while a key is being replaced, the old and the new one are both its holder's.
    """
    entries = re.split(r"[\s,]+", "\n".join(_COMMENT.sub("", line) for line in text.splitlines()))
    keys = tuple(_key(number, entry) for number, entry in enumerate(filter(None, entries), 1))
    if len({key.digest for key in keys}) < len(keys):
        raise BadKeys("one key stands there twice")
    return keys


def holder(presented: str, keys: Iterable[Key]) -> str | None:
    """A key as it was sent -> its holder's name, None where it is nobody's. Takes as long for each: every key is compared, whatever was found."""
    digest = _digest(presented)
    found = [key.name for key in keys if hmac.compare_digest(key.digest, digest)]
    return found[0] if found else None


def _key(number: int, entry: str) -> Key:
    match = _LINE.fullmatch(entry)
    if match is None:
        raise BadKeys(f"entry {number} is not NAME:SHA256, as `python -m service key NAME` prints it")
    return Key(match[1], bytes.fromhex(match[2]))


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).digest()
