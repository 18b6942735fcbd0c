"""Answers to GET that a cache may keep and must ask about: strong ETags, If-None-Match, 304 (RFC 9110, sections 8.8 and 13)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from flask import Response, request

from service.api import wire

JSON = "application/json"


def answer(payload: Mapping[str, object]) -> Response:
    """Plain data -> the answer to a GET: 200 with its ETag, or 304 where the caller has these very bytes already."""
    return answer_bytes(wire.encode(payload), JSON)


def answer_bytes(body: bytes, content_type: str) -> Response:
    """Bytes -> the answer to a GET, as above.

    Written here rather than with werkzeug's ``make_conditional``, which answers If-Match with 412 and Range with 206: neither makes
    sense for a computed answer, and every status is a promise of the contract.
    """
    tag = hashlib.blake2b(body, digest_size=16).hexdigest()
    response = Response(status=304) if _is_known(tag) else Response(body, content_type=content_type)
    response.set_etag(tag)
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept-Encoding"
    return response


def _is_known(tag: str) -> bool:
    """Whether If-None-Match names this tag. Compared weakly: a proxy that compresses an answer weakens its tag."""
    return request.if_none_match.contains_weak(tag)
