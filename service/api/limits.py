"""/v1/limits: how much of everything a caller may send or ask for."""

from __future__ import annotations

from flask import Blueprint, Response

from service import limits
from service.api import conditional
from service.api.queries import no_query

blueprint = Blueprint("limits", __name__, url_prefix="/v1/limits")


@blueprint.get("")
def get_limits() -> Response:
    """Every limit, from where it is enforced."""
    no_query()
    return conditional.answer({"limits": limits.published()})
