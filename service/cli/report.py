"""What was found, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from service.cli.places import Lines
from service.engine.check import ENGINE_VERSION
from service.engine.draft import Conflict, DraftAnswer, DraftSentence
from service.engine.model import Verdict


def text(name: str, source: str, answer: DraftAnswer) -> str:
    """A line for each finding in the manner of compilers: ``name:line:column: what is wrong``."""
    lines = Lines(source)
    found = [line for sentence in answer.sentences for line in _contradicted(name, lines, sentence)]
    found += [_conflict(name, lines, conflict) for conflict in answer.conflicts]
    return "".join(line + "\n" for line in found)


def counts(answer: DraftAnswer) -> str:
    """How many sentences there are of each outcome; a single one is told with the reason for its verdict."""
    if len(answer.sentences) == 1:
        (sentence,) = answer.sentences
        return f"{_words(sentence.verdict)}: {_one_line(sentence.explanation)}\n"
    told = ", ".join(f"{count} {_words(outcome)}" for outcome, count in answer.counts.items())
    conflicts = len(answer.conflicts)
    return f"{len(answer.sentences)} sentences: {told}; {conflicts} conflict{'' if conflicts == 1 else 's'} within the draft\n"


def _words(outcome: str) -> str:
    return str(outcome).replace("_", " ")


def _contradicted(name: str, lines: Lines, sentence: DraftSentence) -> Iterator[str]:
    for part in sentence.parts:
        if part.verdict is Verdict.CONTRADICTED:
            at = lines.position(part.span.start)
            instead = f" [{_one_line(part.span.text)} -> {part.correction}]" if part.correction else ""
            yield f"{name}:{at.line}:{at.column}: {part.kind.value}: {_one_line(part.explanation)}{instead}"


def _conflict(name: str, lines: Lines, conflict: Conflict) -> str:
    at, before = lines.position(conflict.second.span.start), lines.position(conflict.first.span.start)
    return f"{name}:{at.line}:{at.column}: {conflict.kind.value}: {_one_line(conflict.explanation)} (see {before.line}:{before.column})"


def _one_line(text: str) -> str:
    """A text that cannot break the line, nor speak to the terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def json_text(name: str, answer: DraftAnswer, revision: str | None) -> str:
    """The answer as ``POST /v1/drafts`` gives it, under the file's name; ``revision`` is the record's, None where none was read."""
    whole = {
        "file": name,
        "sentences": [asdict(sentence) for sentence in answer.sentences],
        "conflicts": [asdict(conflict) for conflict in answer.conflicts],
        "counts": dict(answer.counts),
        "record": {"revision": revision, "engine": ENGINE_VERSION},
    }
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
