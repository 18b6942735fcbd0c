"""/v1/claims: the claims on record."""

from __future__ import annotations

from flask import Blueprint, Response

from service.api import conditional, cursors, shelf
from service.api.dumping import dumper
from service.api.errors import FieldError, Invalid
from service.api.queries import no_query, query
from service.api.schemas import ClaimOut, ClaimsQuery, ClaimsRequest
from service.record.snapshot import ClaimFilter, Record

blueprint = Blueprint("claims", __name__, url_prefix="/v1/claims")

_QUERY = ClaimsQuery()
_dump = dumper(ClaimOut())


@blueprint.get("")
def list_claims() -> Response:
    """One page of the claims that a filter admits."""
    wanted: ClaimsRequest = query(_QUERY)
    record = shelf.record()
    _known(wanted, record)
    return conditional.answer({**_page(wanted, record), "record": shelf.stamp(record)})


@blueprint.get("/<id>")
def get_claim(id: str) -> Response:
    """One claim with its source."""
    no_query()
    record = shelf.record()
    return conditional.answer({**_dump(record.claim(id)), "record": shelf.stamp(record)})


def _known(wanted: ClaimsRequest, record: Record) -> None:
    """Raises Invalid where a filter names what is not on record: a slip would otherwise look like an article that claims nothing."""
    errors = []
    if wanted.article is not None and not record.has_article(wanted.article):
        errors.append(FieldError("/article", "No article on record has this id."))
    if wanted.subject is not None and not record.has_entity(wanted.subject):
        errors.append(FieldError("/subject", "Nobody and nothing on record has this id."))
    if errors:
        raise Invalid(errors)


def _page(wanted: ClaimsRequest, record: Record) -> dict[str, object]:
    """The page that is asked for, how many claims there are on all pages, and where the next one begins; raises Invalid for its cursor."""
    wanted_claims = ClaimFilter(wanted.article, wanted.kinds, wanted.subject, wanted.attributed, wanted.q)
    scope = _scope(wanted_claims, record)
    start = 0 if wanted.cursor is None else cursors.read(wanted.cursor, scope)
    found = record.select(wanted_claims)
    end = start + wanted.limit
    following = cursors.make(end, scope) if end < len(found) else None
    return {"claims": [_dump(claim) for claim in found[start:end]], "total": len(found), "next_cursor": following}


def _scope(wanted: ClaimFilter, record: Record) -> str:
    """What a cursor is good for: this revision and these filters, in whatever order they were given."""
    return repr((record.revision, wanted.article, sorted(wanted.kinds), wanted.subject, wanted.attributed, wanted.q))
