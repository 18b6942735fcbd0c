"""Arguments in, exit status out: 0 where nothing is contradicted (or a key is made), 1 where something is, 2 where the call cannot be used."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from service.access.keys import BadKeys, new_key
from service.blanks import is_blank
from service.cli import progress, report, sarif
from service.engine.check import Corpus, compile_text
from service.engine.draft import DraftAnswer, DraftCheck, Format
from service.record.errors import SeedError
from service.record.snapshot import NotOnRecord
from service.record.store import load_record
from service.settings import BadSetting, Settings

CLEAN, CONTRADICTED, UNUSABLE = 0, 1, 2
_SUFFIXES = {".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML, ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN}


class Unusable(Exception):
    """The call asks for something that there is not; the text says what, for people."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is checked, under the name by which a report speaks of it."""

    name: str
    text: str
    form: Format = Format.PLAIN


def main(arguments: Sequence[str]) -> int:
    """The command line without the program's name -> the exit status. Prints the report; what is wrong with the call goes to standard error."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "key":
            return _key(options.name)
        document = _document(options)
        corpus, revision = _against(options)
        answer = _checked(document, corpus)
    except (Unusable, BadKeys, BadSetting, SeedError) as error:
        sys.stderr.write(f"{_PROGRAM}: {error}\n")
        return UNUSABLE
    _print(_WRITERS[options.format](document, answer, revision))
    return CONTRADICTED if answer.counts["contradicted"] or answer.conflicts else CLEAN


_PROGRAM = "python -m service"


def _key(name: str) -> int:
    """Prints a fresh key and the line that lets it in; what they are for goes to standard error. Raises BadKeys."""
    secret, line = new_key(name)
    sys.stderr.write("The key, which is shown this once, and its line for API_KEYS or API_KEYS_FILE:\n")
    sys.stderr.flush()
    _print(f"{secret}\n{line}\n")
    return CLEAN


def _print(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough; Python would complain once more at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Holds statements and drafts against the record. Exit status: 0 nothing is contradicted, 1 something is, 2 the call cannot be used.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="check one statement")
    check.add_argument("statement", metavar="STATEMENT", help="a sentence or a few")
    draft = commands.add_parser("draft", help="check a file, sentence by sentence, and against itself")
    draft.add_argument("file", metavar="FILE", help="a file in UTF-8, - for standard input")
    draft.add_argument(
        "--as", dest="form", type=Format, choices=list(Format), metavar="plain|html|markdown", help="what it is written in; by default its suffix tells"
    )  # fmt: skip
    key = commands.add_parser("key", help="make an API key")
    key.add_argument("name", metavar="NAME", help="its holder: letters, digits, dots, dashes and underscores")
    for command in (check, draft):
        command.add_argument("--format", choices=list(_WRITERS), default="text", help="of the report (default: %(default)s)")
        against = command.add_mutually_exclusive_group()
        against.add_argument("--article", metavar="ID", help="check against this article of the record alone")
        against.add_argument("--evidence", metavar="FILE", help="check against this text instead of the record")
    return parser


def _document(options: argparse.Namespace) -> Document:
    """What is to be checked; raises Unusable."""
    if options.command == "check":
        if is_blank(options.statement):
            raise Unusable("the statement is blank")
        return Document("statement", options.statement)
    name = "stdin" if options.file == "-" else options.file
    form = options.form or _SUFFIXES.get(Path(name).suffix.lower(), Format.PLAIN)
    return Document(name, _read(options.file), form)


def _read(file: str) -> str:
    """A file's text, or that of standard input; raises Unusable."""
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return raw.decode("utf-8-sig") if raw.startswith(b"\xef\xbb\xbf") else raw.decode()
    except OSError as error:
        raise Unusable(f"cannot read {file}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise Unusable(f"cannot read {file}: not UTF-8 at byte {error.start}") from None


def _against(options: argparse.Namespace) -> tuple[Corpus, str | None]:
    """What is checked against, and the record's revision, None where no record is read; raises Unusable, BadSetting and SeedError."""
    if options.evidence is not None:
        return compile_text(_read(options.evidence)), None
    try:
        record = load_record(Settings.from_env().seeds)
        return record.corpus_of(options.article), record.revision
    except NotOnRecord:
        raise Unusable(f"no article on record has the id {options.article}") from None


def _checked(document: Document, corpus: Corpus) -> DraftAnswer:
    checking = DraftCheck(document.text, corpus, document.form)
    sentences = tuple(progress.shown(checking, len(document.text), sys.stderr))
    return DraftAnswer(sentences, tuple(checking.conflicts), checking.counts)


_WRITERS: dict[str, Callable[[Document, DraftAnswer, str | None], str]] = {
    "text": lambda document, answer, _: report.text(document.name, document.text, answer) + report.counts(answer),
    "json": lambda document, answer, revision: report.json_text(document.name, answer, revision),
    "sarif": lambda document, answer, _: sarif.sarif_text(document.name, document.text, answer),
}
