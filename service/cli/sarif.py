"""What was found as SARIF 2.1.0, the form in which code hosts and editors take the results of checkers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from service.cli.places import Lines
from service.engine.check import ENGINE_VERSION
from service.engine.draft import Conflict, DraftAnswer, DraftPart
from service.engine.model import Kind, Span, Verdict

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
Json = dict[str, Any]


def sarif_text(name: str, source: str, answer: DraftAnswer) -> str:
    """An answer -> the log of one run, with a result for each contradicted part and for each conflict."""
    log = _Log(name, Lines(source))
    results = [log.contradicted(part) for sentence in answer.sentences for part in sentence.parts if part.verdict is Verdict.CONTRADICTED]
    results += [log.conflict(conflict) for conflict in answer.conflicts]
    rules = list(_rules({result["ruleId"] for result in results}))
    for result in results:
        result["ruleIndex"] = next(index for index, rule in enumerate(rules) if rule["id"] == result["ruleId"])
    driver = {"name": "fact-check", "semanticVersion": ENGINE_VERSION, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rules(used: set[str]) -> Iterator[Json]:
    """The rules that the results name, in the order of the kinds."""
    for kind in Kind:
        noun = kind.value.replace("_", " ")
        for rule, told in (("contradicted", f"The record has another {noun}."), ("conflict", f"The draft has another {noun} elsewhere.")):
            if f"{kind.value}/{rule}" in used:
                yield {"id": f"{kind.value}/{rule}", "shortDescription": {"text": told}, "defaultConfiguration": {"level": "error"}}


class _Log:
    """Makes results about one file."""

    def __init__(self, name: str, lines: Lines) -> None:
        self._artifact = {"uri": quote(PurePath(name).as_posix())}
        self._lines = lines

    def contradicted(self, part: DraftPart) -> Json:
        """A part that the record contradicts, with its correction as a fix."""
        result = self._result(f"{part.kind.value}/contradicted", part.explanation, part.span, part.quote.prefix + part.quote.suffix)
        if part.correction:
            replacement = {"deletedRegion": self._region(part.span), "insertedContent": {"text": part.correction}}
            result["fixes"] = [
                {"description": {"text": f"Write {part.correction}"}, "artifactChanges": [{"artifactLocation": self._artifact, "replacements": [replacement]}]}
            ]
        return result

    def conflict(self, conflict: Conflict) -> Json:
        """Two places at odds: the later one, with the earlier one as a related location."""
        mark = conflict.second
        result = self._result(f"{conflict.kind.value}/conflict", conflict.explanation, mark.span, mark.quote.prefix + mark.quote.suffix)
        result["relatedLocations"] = [{"id": 1, **self._location(conflict.first.span), "message": {"text": "the other value"}}]
        return result

    def _result(self, rule: str, message: str, span: Span, around: str) -> Json:
        digest = hashlib.sha256("\0".join((rule, span.text, around)).encode("utf-8", "replace")).hexdigest()
        return {
            "ruleId": rule,
            "level": "error",
            "message": {"text": message},
            "locations": [self._location(span)],
            "partialFingerprints": {"quote/v1": digest[:32]},
        }

    def _location(self, span: Span) -> Json:
        return {"physicalLocation": {"artifactLocation": self._artifact, "region": {**self._region(span), "snippet": {"text": span.text}}}}

    def _region(self, span: Span) -> Json:
        start, end = self._lines.position(span.start), self._lines.position(span.end)
        return {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
            "charOffset": span.start,
            "charLength": span.end - span.start,
        }
