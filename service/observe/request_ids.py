"""The id by which a request is found again: the caller's own, that of the trace which it is part of, or one made here."""

from __future__ import annotations

import os
import re
from typing import Any

# What proxies and tracers make (hexadecimal, UUIDs, base64, ULIDs) and nothing that could break a log or a header.
_OWN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~+/=:@-]{0,127}", re.ASCII)
# https://www.w3.org/TR/trace-context/#traceparent-header: version, trace, parent, flags; a later version may add fields.
_TRACE = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?", re.ASCII)


def request_id(environ: dict[str, Any]) -> str:
    """A WSGI environment -> ``X-Request-ID`` where it is well formed, else the trace id of ``traceparent``, else 32 random hexadecimal digits."""
    own = environ.get("HTTP_X_REQUEST_ID")
    if own and _OWN.fullmatch(own):
        return str(own)
    traced = _TRACE.fullmatch(environ.get("HTTP_TRACEPARENT", ""))
    return traced[1] if traced else os.urandom(16).hex()
