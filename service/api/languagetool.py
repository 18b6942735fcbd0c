"""/v2: LanguageTool's HTTP protocol, so that the editors and plug-ins that speak it underline what the record contradicts.

What is contradicted is a match with the explanation as its message and the correction as its replacement; so is what the text says in two ways itself.
Everything else of a text, and everything else that LanguageTool checks, is none of our business: no match.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flask import Blueprint, Response, request

from service.api import conditional, shelf, wire
from service.api.errors import Invalid
from service.api.forms import form
from service.api.languagetool_in import ENGLISH, CheckForm, read_form
from service.engine.draft import Conflict, DraftCheck, DraftSentence
from service.engine.model import Kind, Reason, Span, Verdict
from service.engine.offsets import Ruler, Unit
from service.observe.seen import noted
from service.record.snapshot import Record

blueprint = Blueprint("languagetool", __name__, url_prefix="/v2")

Match = dict[str, Any]  # as the protocol has it

_CONTEXT = 40  # characters of a match's context before and behind
_FIGURES = (Kind.AGE, Kind.COUNT, Kind.CASUALTY, Kind.HOSTAGE_COUNT)
_ENTITIES = (Kind.NAME, Kind.ROLE, Kind.RELATION, Kind.PLACE)


@blueprint.get("/check")
@blueprint.post("/check")
def check() -> Response:
    """The matches of a text."""
    wanted = read_form(form())
    record = shelf.record()
    checking = DraftCheck(wanted.text, record.corpus_of(None), unit=Unit.UTF16, blocks=wanted.blocks)
    sentences = list(noted(checking))
    if wanted.guessed and 2 * len(_foreign(sentences)) > len(sentences):
        raise Invalid.field("/language", "The text is not in English, the only language that is checked here.")
    payload = _answer(wanted, sentences, checking.conflicts, record)
    return conditional.answer(payload) if request.method in ("GET", "HEAD") else wire.answer(payload)


@blueprint.get("/languages")
def languages() -> Response:
    """The languages that can be asked for: English, by any of its names."""
    listed = [{"name": name, "code": "en", "longCode": code} for code, name in ENGLISH.items()]
    return conditional.answer_bytes(wire.encode(listed), conditional.JSON)


@blueprint.get("/info")
def info() -> Response:
    """What serves here."""
    return wire.answer({"software": _software(shelf.record())})


def _software(record: Record) -> dict[str, object]:
    stamp = shelf.stamp(record)
    return {"name": "fact-check", "version": stamp["engine"], "buildDate": stamp["revision"], "apiVersion": 1, "premium": False, "status": ""}


def _answer(wanted: CheckForm, sentences: list[DraftSentence], conflicts: list[Conflict], record: Record) -> dict[str, object]:
    found = [*_contradicted(wanted, sentences), *_conflicting(wanted, sentences, conflicts)]
    matches = sorted((match for match in found if wanted.admits(match["rule"])), key=lambda match: (match["offset"], match["length"]))
    language = {"name": ENGLISH[wanted.language], "code": wanted.language}
    return {
        "software": _software(record),
        "warnings": _warnings(sentences),
        "language": {**language, "detectedLanguage": {**language, "confidence": 1.0}},
        "matches": matches,
        "sentenceRanges": [[sentence.span.start, sentence.span.end] for sentence in sentences],
    }


def _foreign(sentences: list[DraftSentence]) -> list[DraftSentence]:
    """Those that are in another language than English."""
    return [sentence for sentence in sentences if sentence.reason is Reason.LANGUAGE]


def _warnings(sentences: list[DraftSentence]) -> dict[str, object]:
    """What is not in English was not checked; an answer without matches must not be taken for a text without errors."""
    count = len(_foreign(sentences))
    if not count:
        return {"incompleteResults": False}
    told = "1 sentence is" if count == 1 else f"{count} sentences are"
    return {"incompleteResults": True, "incompleteResultsReason": f"{told} not in English and not checked."}


def _contradicted(wanted: CheckForm, sentences: list[DraftSentence]) -> Iterator[Match]:
    """A match for each part that the record contradicts; one place is marked once for one kind."""
    seen: set[tuple[int, int, Kind]] = set()
    for sentence in sentences:
        for part in sentence.parts:
            key = (part.span.start, part.span.end, part.kind)
            if part.verdict is Verdict.CONTRADICTED and key not in seen:
                seen.add(key)
                yield _match(wanted, part.kind, "CONTRADICTED", part.explanation, part.span, sentence, part.correction)


def _conflicting(wanted: CheckForm, sentences: list[DraftSentence], conflicts: list[Conflict]) -> Iterator[Match]:
    """A match for the later of the two places of each conflict, unless it is marked as contradicted already."""
    marked = {part.span for sentence in sentences for part in sentence.parts if part.verdict is Verdict.CONTRADICTED}
    for conflict in conflicts:
        if conflict.second.span not in marked:
            yield _match(wanted, conflict.kind, "CONFLICT", conflict.explanation, conflict.second.span, sentences[conflict.second.sentence], None)


def _match(wanted: CheckForm, kind: Kind, rule: str, message: str, span: Span, sentence: DraftSentence, correction: str | None) -> Match:
    noun = kind.value.replace("_", " ")
    return {
        "message": message,
        "shortMessage": f"Check this {noun}",
        "replacements": [{"value": correction}] if correction else [],
        "offset": span.start,
        "length": span.end - span.start,
        "context": _context(wanted, span),
        "sentence": sentence.span.text,
        "type": {"typeName": "Other"},
        "rule": {
            "id": f"FACT_{kind.upper()}_{rule}",
            "description": f"The record has another {noun}" if rule == "CONTRADICTED" else f"The text has another {noun} elsewhere",
            "issueType": "numbers" if kind in _FIGURES else "inconsistent-entities" if kind in _ENTITIES else "inconsistency",
            "category": {"id": f"FACT_{kind.upper()}", "name": f"Facts: {noun}"},
        },
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def _context(wanted: CheckForm, span: Span) -> dict[str, object]:
    """The words around a match; line breaks become blanks, which leaves every offset as it is."""
    start = wanted.code_point(span.start)
    end = start + len(span.text)
    first = max(start - _CONTEXT, 0)
    text = wanted.text[first : end + _CONTEXT].replace("\n", " ").replace("\r", " ")
    place = Ruler(text, Unit.UTF16).span(start - first, end - first)
    return {"text": text, "offset": place.start, "length": place.end - place.start}
