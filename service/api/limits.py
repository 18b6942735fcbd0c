"""/v1/limits: how much of everything a caller may send or ask for."""

from __future__ import annotations

from flask import Blueprint, Response, current_app

from service import limits
from service.api import conditional
from service.api.queries import no_query

blueprint = Blueprint("limits", __name__, url_prefix="/v1/limits")


@blueprint.get("")
def get_limits() -> Response:
    """Every limit, from where it is enforced."""
    no_query()
    rates = [{"statements": rate.amount, "seconds": rate.seconds} for rate in current_app.extensions["rates"]]
    return conditional.answer({"limits": limits.published(), "rates": rates})
