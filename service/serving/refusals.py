"""Problem documents (RFC 9457) for what never reaches the application: bytes that are no request, or that do not come in time."""

# mypy: disable-error-code="import-untyped"
# gunicorn has no types of its own

from __future__ import annotations

import json
from http import HTTPStatus

from gunicorn.http import errors

from service.observe.headers import complete
from service.observe.request_ids import request_id

PROBLEM = "application/problem+json"
_TITLES = {  # written down: Python's own phrases change with its versions, and with them would the types of problems
    400: "Bad Request",
    408: "Request Timeout",
    413: "Request Entity Too Large",
    414: "Request-URI Too Long",
    417: "Expectation Failed",
    431: "Request Header Fields Too Large",
    501: "Not Implemented",
}
_SLUGS = {413: "too-large"}  # as the application calls it, which refuses what announces as much
_DETAILS = {
    400: "This is not a request that can be read.",
    408: "The request did not arrive in time.",
    413: "The body is larger than a body may be.",
    414: "The address is longer than an address may be; send what is in it as a body.",
    417: "Nothing but 100-continue can be expected.",
    431: "The header fields are larger or more than they may be.",
    501: "This transfer coding is not known here.",
}
_UNREADABLE = {
    errors.LimitRequestLine: 414,
    errors.ExpectationFailed: 417,
    errors.LimitRequestHeaders: 431,
    errors.UnsupportedTransferCoding: 501,
    errors.ParseException: 400,
}


def refusal(status: int) -> bytes:
    """A status -> the whole answer that says it, and that nothing more is read."""
    title = _title_of(status)
    problem: dict[str, object] = {"type": f"urn:fact-check:problem:{slug_of(status)}", "title": title, "status": status}
    problem["detail"] = _DETAILS.get(status, HTTPStatus(status).description or title)
    body = json.dumps(problem).encode() + b"\n"
    headers = [("Connection", "close"), ("Content-Type", PROBLEM), ("Content-Length", str(len(body))), ("Cache-Control", "no-store")]
    lines = "".join(f"{name}: {value}\r\n" for name, value in complete(headers, request_id({})))
    return f"HTTP/1.1 {status} {title}\r\n{lines}\r\n".encode() + body


def slug_of(status: int) -> str:
    """The end of the type of the problem that says this status."""
    return _SLUGS.get(status) or _title_of(status).lower().replace(" ", "-")


def _title_of(status: int) -> str:
    return _TITLES.get(status) or HTTPStatus(status).phrase


def status_of(answer: bytes) -> int:
    """The status of an answer of gunicorn's own."""
    return int(answer.split(b" ", 2)[1])


def status_of_error(error: BaseException) -> int:
    """The status for what gunicorn's parser raises; 500 for anything else."""
    return next((status for sort, status in _UNREADABLE.items() if isinstance(error, sort)), 500)
