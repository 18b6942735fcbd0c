"""Every refusal and every failure as a problem document (RFC 9457), from one table. Nothing of the inside gets out."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass
from http import HTTPStatus

from flask import Flask, Response
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound, RequestEntityTooLarge, TooManyRequests

from service.access.keys import NoKey, WrongKey
from service.api import wire
from service.api.errors import FieldError, Invalid, MalformedJson, NotForm, NotJson, NotReady
from service.api.identity import REALM
from service.limits import BODY_BYTES, ERROR_CHARACTERS, ERRORS_LISTED
from service.observe.seen import refused
from service.record.snapshot import NotOnRecord

log = logging.getLogger(__name__)

TYPE = "urn:fact-check:problem:"


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of problem: its status, the end of its ``type``, its title and, where the exception has no words of its own, its detail."""

    status: int
    slug: str
    title: str
    detail: str | None = None


SORTS: dict[type[Exception], Sort] = {
    MalformedJson: Sort(400, "malformed-json", "The body is not JSON"),
    NoKey: Sort(401, "no-key", "A key is needed", "Send an API key: Authorization: Bearer and the key."),
    WrongKey: Sort(401, "wrong-key", "The key is not known", "This API key is not, or no longer, on the list."),
    NotOnRecord: Sort(404, "not-on-record", "Not on record", "Nothing on record has this id."),
    NotFound: Sort(404, "not-found", "Nothing here", "Nothing is served at this address; /openapi.yaml says what is served."),
    MethodNotAllowed: Sort(405, "method-not-allowed", "Not this method", "This address does not take this method; Allow says which it takes."),
    RequestEntityTooLarge: Sort(413, "too-large", "The body is too large", f"A body has at most {BODY_BYTES} bytes."),
    NotJson: Sort(415, "not-json", "The body is not sent as JSON"),
    NotForm: Sort(415, "not-a-form", "The body is not sent as a form"),
    Invalid: Sort(422, "invalid", "The request cannot be used"),
    TooManyRequests: Sort(
        429, "too-many", "Too much at a time", "The limit on what one caller may ask is reached; Retry-After says in how many seconds to ask again."
    ),
    NotReady: Sort(503, "not-ready", "Not ready", "The record is not loaded yet; try again in a moment."),
}
INTERNAL = Sort(500, "internal", "Something went wrong here", "This is our fault, not the request's. The log has it under the id in instance.")


def register(app: Flask) -> None:
    """Lets this module answer for every exception of the application."""
    app.register_error_handler(Exception, respond)


def respond(error: Exception) -> Response:
    """An exception that a view or Flask raised -> the answer that tells of it."""
    problem = tell(error)
    response = Response(wire.encode(problem), status=int(str(problem["status"])), content_type="application/problem+json")
    response.headers["Cache-Control"] = "no-store"
    for name, value in _headers(error):
        response.headers[name] = value
    return response


def tell(error: Exception) -> dict[str, object]:
    """An exception that ends a request -> its problem document; the request is noted as refused for it."""
    problem = describe(error)
    refused(str(problem["type"]).removeprefix(TYPE))
    return problem


def describe(error: Exception) -> dict[str, object]:
    """An exception -> its problem document. One that is in no table is logged under a fresh id, and the document has the id only."""
    sort = _sort(error)
    problem: dict[str, object] = {"type": TYPE + sort.slug, "title": sort.title, "status": sort.status, "detail": sort.detail or str(error)}
    if sort is INTERNAL:
        problem["instance"] = instance = uuid.uuid4().urn
        log.error("unexpected %s, %s", type(error).__name__, instance, exc_info=error)
    if isinstance(error, Invalid):
        problem["errors"] = [_field(entry) for entry in error.errors[:ERRORS_LISTED]]
    return problem


def _sort(error: Exception) -> Sort:
    """The row of the table for an exception; other HTTP errors of Flask's speak for themselves, anything else is internal."""
    for ancestor in type(error).__mro__:
        if ancestor in SORTS:
            return SORTS[ancestor]
    if isinstance(error, HTTPException) and error.code is not None and 400 <= error.code < 500:
        status = HTTPStatus(error.code)
        return Sort(error.code, status.phrase.lower().replace(" ", "-"), status.phrase, error.description)
    return INTERNAL


def _headers(error: Exception) -> list[tuple[str, str]]:
    """The headers that a status owes to the caller."""
    if isinstance(error, MethodNotAllowed):
        return [("Allow", ", ".join(sorted(error.valid_methods or ())))]
    if isinstance(error, (NoKey, WrongKey)):
        told = ', error="invalid_token", error_description="not a key, or no longer one"' if isinstance(error, WrongKey) else ""
        return [("WWW-Authenticate", f'Bearer realm="{REALM}"{told}')]  # RFC 6750, section 3: no error where nothing was sent
    if isinstance(error, NotReady):
        return [("Retry-After", "1")]
    if isinstance(error, NotForm):
        return [("Accept", "application/x-www-form-urlencoded"), ("Accept-Encoding", "identity")]
    if isinstance(error, NotJson):
        return [("Accept", "application/json"), ("Accept-Encoding", "identity")]
    return []


def _field(error: FieldError) -> dict[str, str]:
    """A field's error for the wire. Names of the caller's own are in it, so it is cut to a length that nobody can abuse."""
    return {"pointer": error.pointer[:ERROR_CHARACTERS], "detail": error.detail[:ERROR_CHARACTERS]}
