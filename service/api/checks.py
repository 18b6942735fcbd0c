"""/v1/checks: statements held against the record, one article of it, or a text of the caller's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from flask import Blueprint, Response

from service.api import conditional, problems, quota, shelf, wire
from service.api.bodies import json_body
from service.api.dumping import dumper
from service.api.errors import FieldError, Invalid
from service.api.queries import no_query, query
from service.api.schemas import AnswerOut, BatchIn, CheckQuery, CheckRequest, load, load_check, load_item, own_id
from service.engine.check import Corpus, check, check_all, compile_text
from service.engine.model import Answer
from service.observe.seen import note
from service.record.snapshot import NotOnRecord, Record

blueprint = Blueprint("checks", __name__, url_prefix="/v1/checks")

Compiler = Callable[[str], Corpus]

_QUERY, _BATCH = CheckQuery(), BatchIn()
_dump = dumper(AnswerOut())


@blueprint.post("")
def create_check() -> Response:
    """One statement, sent as JSON."""
    no_query()
    wanted = load_check(json_body())
    return wire.answer(judge(wanted, shelf.record()))


@blueprint.get("")
def get_check() -> Response:
    """One statement, sent in the address: for curl, links and caches."""
    wanted: CheckRequest = query(_QUERY)
    return conditional.answer(judge(wanted, shelf.record()))


@blueprint.post("/batch")
def create_checks() -> Response:
    """Many statements, each with an answer or a problem of its own."""
    no_query()
    items = load(_BATCH, json_body())["items"]
    quota.charge(len(items))
    record = shelf.record()
    compile_once = cache(compile_text)  # items often share their evidence; forgotten with the request
    loaded = [_asked(item, f"/items/{index}", record, compile_once) for index, item in enumerate(items)]
    answers = iter(check_all([one for one in loaded if not isinstance(one, Invalid)]))
    results = [_refused(item, one) if isinstance(one, Invalid) else _answered(item, next(answers), record) for item, one in zip(items, loaded, strict=True)]
    return wire.answer({"results": results, "record": shelf.stamp(record)})


def judge(wanted: CheckRequest, record: Record, compiler: Compiler = compile_text) -> dict[str, object]:
    """A request -> the engine's answer as it goes out; raises Invalid where its article is not on record."""
    return _out(check(wanted.statement, corpus_for(wanted.article, wanted.evidence, record, compiler)), record)


def corpus_for(article: str | None, evidence: str | None, record: Record, compiler: Compiler = compile_text) -> Corpus:
    """What is checked against: the caller's own text, else one article, else the whole record; raises Invalid."""
    if evidence is not None:
        return compiler(evidence)
    try:
        return record.corpus_of(article)
    except NotOnRecord:
        raise Invalid.field("/article", "No article on record has this id.") from None


def _out(answer: Answer, record: Record) -> dict[str, object]:
    note(answer)
    return {**_dump(answer), "record": shelf.stamp(record)}


def _asked(item: object, pointer: str, record: Record, compiler: Compiler) -> tuple[str, Corpus] | Invalid:
    """One item of a batch -> its statement and what that is held against; or what is wrong with it, with pointers that lead to it in the batch."""
    try:
        wanted = load_item(item)
        return wanted.statement, corpus_for(wanted.article, wanted.evidence, record, compiler)
    except Invalid as error:
        return Invalid([FieldError(pointer + entry.pointer, entry.detail) for entry in error.errors])


def _answered(item: object, answer: Answer, record: Record) -> dict[str, object]:
    return {"id": own_id(item), "status": 200, "answer": _out(answer, record)}


def _refused(item: object, error: Invalid) -> dict[str, object]:
    return {"id": own_id(item), "status": 422, "problem": problems.describe(error)}
