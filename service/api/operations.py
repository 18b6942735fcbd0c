"""What operators and readers of the contract need: alive, ready, the contract and its pages. Nothing here comes from another server."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from flask import Blueprint, Response, abort

from service import compiled
from service.api import conditional, shelf, wire

blueprint = Blueprint("operations", __name__)

CONTRACT = Path(__file__).resolve().parents[2] / "openapi.yaml"
_PAGES = Path(__file__).with_name("docs")
_RENDERER = resources.files("flask_swagger_ui") / "dist"
_POLICY = (  # the renderer has its arrows and marks as data: images
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_ASSETS = {
    "swagger-ui.css": (_RENDERER, "text/css; charset=utf-8"),
    "swagger-ui-bundle.js": (_RENDERER, "text/javascript; charset=utf-8"),
    "favicon-32x32.png": (_RENDERER, "image/png"),
    "start.js": (_PAGES, "text/javascript; charset=utf-8"),
    "page.css": (_PAGES, "text/css; charset=utf-8"),
}


@blueprint.get("/livez")
def livez() -> Response:
    """The process answers. Touches nothing."""
    return wire.answer({"status": "alive"})


@blueprint.get("/readyz")
def readyz() -> Response:
    """The record is loaded, which one it is, whether a newer one could not be read, and which engine judges by it."""
    record = shelf.record()
    entities = sum(len(article.entities) for article in record.articles)
    loaded = {"articles": len(record.articles), "claims": len(record.claims), "entities": entities}
    return wire.answer({"status": "ready", **loaded, "stale": shelf.is_stale(), "compiled": compiled.in_use(), "record": shelf.stamp(record)})


@blueprint.get("/openapi.yaml")
def contract() -> Response:
    """The contract, as it stands in the repository."""
    return conditional.answer_bytes(CONTRACT.read_bytes(), "application/yaml")


@blueprint.get("/docs")
def docs() -> Response:
    """The contract for people."""
    response = conditional.answer_bytes((_PAGES / "index.html").read_bytes(), "text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = _POLICY  # of a 304 too, whose headers a cache takes over
    return response


@blueprint.get("/docs/<asset>")
def docs_asset(asset: str) -> Response:
    """A file of that page; only those that it needs."""
    if asset not in _ASSETS:
        abort(404)
    folder, content_type = _ASSETS[asset]
    return conditional.answer_bytes((folder / asset).read_bytes(), content_type)
