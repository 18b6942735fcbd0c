"""/v1/drafts: whole drafts, sentence by sentence, in one answer or as each sentence is decided."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint, Response, request

from service.api import problems, shelf, wire
from service.api.bodies import json_body
from service.api.checks import corpus_for
from service.api.draft_schemas import ConflictOut, DraftIn, DraftRequest, DraftSentenceOut
from service.api.dumping import dumper
from service.api.queries import no_query
from service.api.schemas import load
from service.engine.draft import DraftCheck, DraftSentence
from service.observe.seen import noted
from service.record.snapshot import Record

blueprint = Blueprint("drafts", __name__, url_prefix="/v1/drafts")

JSON, LINES = "application/json", "application/x-ndjson"

_DRAFT = DraftIn()
_dump, _dump_conflict = dumper(DraftSentenceOut()), dumper(ConflictOut())


@blueprint.post("")
def create_draft() -> Response:
    """One draft, sent as JSON; answered whole, or line by line where the caller asks for that."""
    no_query()
    wanted: DraftRequest = load(_DRAFT, json_body())
    record = shelf.record()
    checking = DraftCheck(wanted.text, corpus_for(wanted.article, wanted.evidence, record), wanted.format, wanted.offsets)
    sentences = noted(checking)
    if request.accept_mimetypes.best_match([JSON, LINES], JSON) == LINES:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}  # the second for proxies that would gather the lines
        return Response(_lines(checking, sentences, record), content_type=LINES, headers=headers)
    return wire.answer({"sentences": [_dump(sentence) for sentence in sentences], **_summary(checking, record)})


def _summary(checking: DraftCheck, record: Record) -> dict[str, object]:
    """What there is to say of a draft once all of it is checked."""
    return {"conflicts": [_dump_conflict(conflict) for conflict in checking.conflicts], "counts": checking.counts, "record": shelf.stamp(record)}


def _lines(checking: DraftCheck, sentences: Iterator[DraftSentence], record: Record) -> Iterator[bytes]:
    """A line of JSON for each sentence, and a last one that has the rest, or the problem that ended it: the status is sent by then."""
    try:
        for sentence in sentences:
            yield wire.encode({"sentence": _dump(sentence)})
        yield wire.encode({"summary": _summary(checking, record)})
    except Exception as error:  # noqa: BLE001 - whatever it is, the caller must not take a torn answer for a whole one
        yield wire.encode({"problem": problems.tell(error)})
