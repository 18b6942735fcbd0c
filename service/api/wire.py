"""Plain data as the bytes of an answer: the same data, the same bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from flask import Response

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False)  # what goes out is made here, and is a tree


def encode(payload: Mapping[str, object] | Sequence[object]) -> bytes:
    """Plain data -> UTF-8 JSON in the order of its keys, on one line. Raises ValueError for NaN and the infinities.

    A lone surrogate can only come from a key that a caller made up and is told about: it goes out as U+FFFD.
    """
    text = _ENCODER.encode(payload) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def answer(payload: Mapping[str, object]) -> Response:
    """Plain data -> an answer that is for this caller at this moment (to a POST, or from a probe)."""
    return Response(encode(payload), content_type="application/json", headers={"Cache-Control": "no-store"})
