"""Who asks: the holder of an API key, where the operator has listed keys.

A key comes as ``Authorization: Bearer`` (RFC 6750), as the password of ``Authorization: Basic`` (RFC 7617), which is what browsers can ask people
for, or, under /v2, as the form's ``apiKey``, which is what programs that speak LanguageTool's protocol send. A header goes before a form. Basic is
sent by a browser with every request to this origin, those that other sites cause too; nothing here changes anything, and what comes back other
sites cannot read (``cors`` allows no credentials).
"""

from __future__ import annotations

from typing import Final

from flask import Flask, current_app, g, request
from werkzeug.exceptions import RequestEntityTooLarge

from service.access.keys import Key, NoKey, WrongKey, holder
from service.api.errors import Invalid, NotForm
from service.api.forms import form
from service.observe.seen import current

REALM: Final = "fact-check"

# What needs no key: probes, the contract and its pages, files of the desk that say nothing of the record, and LanguageTool's list of languages,
# which its clients ask for before they have a text to check. Everything else does, so that what is added later is closed until it is named here.
OPEN: Final = frozenset(
    {
        "operations.livez", "operations.readyz", "operations.contract", "operations.docs", "operations.docs_asset",
        "desk.asset", "languagetool.languages",
    }
)  # fmt: skip


def register(app: Flask, keys: tuple[Key, ...]) -> None:
    """Finds out who asks, before anything is counted or refused. Without keys everybody may, and nobody has a name."""
    app.extensions["keys"] = keys
    if keys:
        app.before_request(_identify)


def guard(app: Flask) -> None:
    """Refuses whoever is nobody; after the counting, so that trying keys out is counted too."""
    if app.extensions["keys"]:
        app.before_request(_refuse)


def name() -> str | None:
    """The name of the key that the current request came with, None where there are no keys or it is nobody's."""
    found: str | None = g.get("holder")
    return found


def _identify() -> None:
    presented = _presented()
    g.presented = presented is not None
    g.holder = None if presented is None else holder(presented, current_app.extensions["keys"])
    current().holder = g.holder


def _refuse() -> None:
    """Raises NoKey and WrongKey. OPTIONS is open: a browser asks by it, without credentials, whether it may send any; so is what is not there."""
    if g.holder is None and request.method != "OPTIONS" and request.endpoint is not None and request.endpoint not in OPEN:
        raise WrongKey if g.presented else NoKey


def _presented() -> str | None:
    """The key as it was sent, None where none was."""
    if "Authorization" not in request.headers:
        return _of_the_form() if request.path == "/v2/check" else None
    sent = request.authorization
    if sent is None or sent.type not in ("bearer", "basic"):
        return None
    return sent.token if sent.type == "bearer" else sent.password


def _of_the_form() -> str | None:
    try:
        return form().get("apiKey")
    except (Invalid, NotForm, RequestEntityTooLarge):  # told once it is known that the caller may ask at all
        return None
