"""The headers that every answer has unless its view has said otherwise: nothing sniffed, framed, embedded elsewhere or told to other sites.

Written out rather than taken from a library: these are constants, and those that know of HTTPS belong to the proxy that ends it.
"""

from __future__ import annotations

from collections.abc import Sequence

Header = tuple[str, str]

STANDARD: tuple[Header, ...] = (
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)
_LOWER = tuple((name.lower(), (name, value)) for name, value in STANDARD)


def complete(headers: Sequence[Header], request_id: str) -> list[Header]:
    """An answer's headers -> the same with those of ``STANDARD`` that it lacks, and the request's id."""
    present = {name.lower() for name, _ in headers}
    return [*headers, *(header for name, header in _LOWER if name not in present), ("X-Request-ID", request_id)]
