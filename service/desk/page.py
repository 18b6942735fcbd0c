"""The page at / and its files. What is pasted comes in the body of a POST, goes back in the answer, and is nowhere else."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from flask import Blueprint, Response, abort, current_app, render_template, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge, TooManyRequests, UnsupportedMediaType

from service.access.keys import NoKey, WrongKey
from service.desk.browse import browse
from service.desk.findings import Result, lay_out
from service.desk.forms import Draft, Shelf, Unusable, read_draft, read_shelf
from service.desk.words import Mark, listed
from service.engine.check import ENGINE_VERSION, compile_text
from service.engine.draft import check_draft
from service.limits import DRAFT_CHARACTERS
from service.observe.seen import note, refused
from service.record.snapshot import Record

blueprint = Blueprint("desk", __name__, template_folder="templates")
blueprint.add_app_template_global(Mark, "Mark")

HTML: Final = "text/html; charset=utf-8"
FORM: Final = "application/x-www-form-urlencoded"
_REFUSED = {413: "This is more than can be checked at a time.", 415: "Send this form as the page sends it."}
_LOCKED = ("This desk is for those who hold a key of it.", "Load the page again and give the key as the password; the user name may be anything.")
_OVERDONE = ("More was asked from here than is answered in a time.", "Go back, wait a minute and press Check again; nothing that you wrote is lost there.")
_SORTS = {413: "too-large", 415: "not-a-form", 422: "invalid", 429: "too-many"}  # as the API calls these problems
_STATIC = Path(__file__).with_name("static")
_ASSETS = {"desk.css": "text/css; charset=utf-8", "desk.js": "text/javascript; charset=utf-8", "icon.svg": "image/svg+xml"}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
}


class Served(Protocol):
    """Whatever holds the record of this application."""

    @property
    def record(self) -> Record:
        """The record, or an exception that says that there is none yet."""


@blueprint.get("/")
def show() -> Response:
    """The form, and what is on record."""
    record = _record()
    try:
        shelf = read_shelf(request.query_string, record)
    except Unusable as unusable:
        return _answer(_page(record, Draft(), Shelf(), errors=unusable.errors), 422)
    page = _page(record, Draft(article=shelf.article), shelf)
    return Response(page, content_type=HTML, headers={"Cache-Control": "no-cache"})


@blueprint.post("/")
def check() -> Response:
    """A text, held against the record or a text of the writer's own; the page with it in marks. Kept nowhere."""
    record = _record()
    try:
        draft = read_draft(_body(), record)
    except Unusable as unusable:
        kept = unusable.kept if isinstance(unusable.kept, Draft) else Draft()
        return _answer(_page(record, kept, Shelf(), errors=unusable.errors), 422)
    except (RequestEntityTooLarge, UnsupportedMediaType) as refused:
        return _answer(_page(record, Draft(), Shelf(), errors={"": _REFUSED[_status(refused)]}), _status(refused))
    result = _result(draft, record)
    return _answer(_page(record, draft, Shelf(article=_shown(draft, result, record)), result), 200)


@blueprint.get("/desk/<asset>")
def asset(asset: str) -> Response:
    """A file of the page; only those that it needs."""
    if asset not in _ASSETS:
        abort(404)
    body = (_STATIC / asset).read_bytes()
    tag = hashlib.blake2b(body, digest_size=16).hexdigest()
    known = request.if_none_match.contains_weak(tag)
    response = Response(status=304) if known else Response(body, content_type=_ASSETS[asset])
    response.set_etag(tag)
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept-Encoding"
    return response


@blueprint.errorhandler(NoKey)
@blueprint.errorhandler(WrongKey)
def locked(error: Exception) -> Response:
    """Has the browser ask for the key, as a password (RFC 7617); what stands on the page is seen by whoever calls that off."""
    refused("wrong-key" if isinstance(error, WrongKey) else "no-key")
    response = _answer(render_template("desk_refused.html", title="A key is needed", lines=_LOCKED), 401)
    response.headers["WWW-Authenticate"] = 'Basic realm="Fact-check desk", charset="UTF-8"'
    return response


@blueprint.errorhandler(TooManyRequests)
def overdone(_: Exception) -> Response:
    """For people; the seconds are in Retry-After."""
    return _answer(render_template("desk_refused.html", title="Too much at a time", lines=_OVERDONE), 429)


@blueprint.after_request
def guard(response: Response) -> Response:
    """Nothing runs and nothing loads but what is ours; the headers that every answer has say the rest."""
    response.headers.update(_HEADERS)
    return response


def _record() -> Record:
    served: Served = current_app.extensions["shelf"]
    return served.record


def _body() -> bytes:
    """The body of a form; raises UnsupportedMediaType and RequestEntityTooLarge.

    Read by hand: Flask's own reading would lose what is wrong with a form. As in the API, a body that fills the limit to its last byte, or
    announces as much, was cut off.
    """
    if request.mimetype != FORM:
        raise UnsupportedMediaType
    most = current_app.config["MAX_CONTENT_LENGTH"]
    if most and (request.content_length or 0) >= most:
        raise RequestEntityTooLarge
    body = request.get_data(cache=False)
    if most and len(body) >= most:
        raise RequestEntityTooLarge
    return body


def _status(error: HTTPException) -> int:
    return error.code or 500


def _result(draft: Draft, record: Record) -> Result:
    own = bool(draft.evidence.strip())
    corpus = compile_text(draft.evidence) if own else record.corpus_of(draft.article or None)
    answer = check_draft(draft.text, corpus)
    for sentence in answer.sentences:
        note(sentence)
    return lay_out(draft.text, answer)


def _shown(draft: Draft, result: Result, record: Record) -> str:
    """The article to show beside a result: the one that was chosen, or the one that is named as evidence most."""
    if draft.article:
        return draft.article
    named = Counter(point.claim.article for finding in result.findings for point in finding.points if point.claim and point.claim.article)
    return named.most_common(1)[0][0] if named else ""


def _page(record: Record, draft: Draft, shelf: Shelf, result: Result | None = None, errors: Mapping[str, str] = MappingProxyType({})) -> str:
    """The whole page."""
    return render_template(
        "desk.html",
        record=record,
        titles={article.id: article.title for article in record.articles},
        engine=ENGINE_VERSION,
        draft=draft,
        errors=errors,
        result=result,
        summary=listed(result.counts, len(result.clashes)) if result else "",
        view=browse(record, shelf),
        most=DRAFT_CHARACTERS,
    )


def _answer(page: str, status: int) -> Response:
    """An answer that holds what somebody wrote: no cache may keep it."""
    if status in _SORTS:
        refused(_SORTS[status])
    return Response(page, status, content_type=HTML, headers={"Cache-Control": "no-store"})
