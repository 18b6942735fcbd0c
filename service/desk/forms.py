"""What people send to the page: its form and the filters of its list, read strictly; what is wrong is told in words for people."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from service.blanks import is_blank
from service.engine.model import Kind
from service.limits import DRAFT_CHARACTERS, EVIDENCE_CHARACTERS, QUERY_PARAMETERS, WORDS_CHARACTERS
from service.record.snapshot import Record

_UNSHOWABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Draft:
    """The form: a text, the article to hold it against ("" for the whole record), or a text of the writer's own, which goes first."""

    text: str = ""
    article: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The filters of the list of claims: one article of the record ("" for whichever comes first), a kind ("" for all), words."""

    article: str = ""
    kind: str = ""
    q: str = ""


class Unusable(Exception):
    """Something of the form cannot be used: ``errors`` by field, and ``kept``, what was sent, so that nobody types it again."""

    def __init__(self, errors: Mapping[str, str], kept: Draft | Shelf) -> None:
        super().__init__("The form cannot be used as it is.")
        self.errors, self.kept = errors, kept


def read_draft(body: bytes, record: Record) -> Draft:
    """The body of a form (application/x-www-form-urlencoded) -> the draft; raises Unusable."""
    sent, errors = _pairs(body, ("text", "article", "evidence"))
    draft = Draft(_lines(sent.get("text", "")), sent.get("article", ""), _lines(sent.get("evidence", "")))
    if is_blank(draft.text):
        errors.setdefault("text", "Paste or write something to check.")
    _check_text("text", draft.text, DRAFT_CHARACTERS, errors)
    _check_text("evidence", draft.evidence, EVIDENCE_CHARACTERS, errors)
    _check_article(draft.article, record, errors)
    if errors:
        raise Unusable(errors, draft)
    return draft


def read_shelf(query: bytes, record: Record) -> Shelf:
    """A query string -> the filters of the list; what the page does not know is passed over, as links come with all sorts; raises Unusable."""
    sent, errors = _pairs(query, ("article", "kind", "q"), strict=False)
    shelf = Shelf(sent.get("article", ""), sent.get("kind", ""), sent.get("q", ""))
    if shelf.kind and shelf.kind not in set(Kind):
        errors["kind"] = "There is no such kind of claim."
    _check_text("q", shelf.q, WORDS_CHARACTERS, errors)
    _check_article(shelf.article, record, errors)
    if errors:
        raise Unusable(errors, Shelf())
    return shelf


def _pairs(encoded: bytes, known: tuple[str, ...], strict: bool = True) -> tuple[dict[str, str], dict[str, str]]:
    """Encoded pairs -> the values of the known fields, and what is wrong with the pairs."""
    try:
        pairs = parse_qsl(encoded.decode(), keep_blank_values=True, errors="strict", max_num_fields=QUERY_PARAMETERS)
    except UnicodeDecodeError:
        return {}, {"": "The form did not arrive as UTF-8."}
    except ValueError:
        return {}, {"": "The form has too many fields."}
    names = [name for name, _ in pairs]
    errors = {name: "This field was sent twice." for name in known if names.count(name) > 1}
    if strict and set(names) - set(known):
        errors[""] = "The form has a field that this page does not have."
    return {name: value for name, value in pairs if name in known}, errors


def _lines(text: str) -> str:
    """Text with the line ends that it was written with: forms send each as CR LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _check_text(field: str, text: str, most: int, errors: dict[str, str]) -> None:
    if len(text) > most:
        errors.setdefault(field, f"This has {len(text):,} characters; at most {most:,} can be checked at a time.")
    if _UNSHOWABLE.search(text):
        errors.setdefault(field, "This holds a character that cannot be shown (U+0000).")


def _check_article(article: str, record: Record, errors: dict[str, str]) -> None:
    if article and all(article != known.id for known in record.articles):
        errors.setdefault("article", "No article on record has this id.")
