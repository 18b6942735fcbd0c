"""The application: settings in, a Flask application out that serves the record. What gunicorn starts."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask, Response
from werkzeug.middleware.proxy_fix import ProxyFix

from service.api import articles, checks, claims, cors, drafts, identity, languagetool, limits, metrics, observing, operations, problems, quota
from service.api.shelf import Shelf
from service.desk import page as desk
from service.engine.check import warm
from service.limits import BODY_BYTES
from service.observe.logs import RequestLog
from service.observe.tracing import wanted
from service.observe.watch import Observer
from service.record.errors import SeedError
from service.record.snapshot import Record
from service.record.store import load_record
from service.settings import BadSetting, Settings


class Service(Flask):
    """Flask, but OPTIONS answers 204 with Allow instead of an empty page of HTML."""

    def make_default_options_response(self) -> Response:
        """The answer to OPTIONS of any address that does not answer it by itself."""
        allowed = sorted(super().make_default_options_response().allow)
        response = Response(status=204, headers={"Allow": ", ".join(allowed)})
        del response.headers["Content-Type"]
        return response


def create_app(settings: Settings | None = None, shelf: Shelf | None = None, observers: Sequence[Observer] | None = None) -> Flask:
    """Settings (those of the environment, if none are given) -> the application.

    Without a ``shelf`` the record is loaded at once; a setting or a seed file that cannot be used ends the process with the one line that says why.
    Each request is told to ``observers``; without any, to the log that the server has configured.
    """
    settings = settings or _settings()
    app = Service(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = BODY_BYTES + 1  # service.api.bodies tells why one more
    app.url_map.merge_slashes = False  # a doubled slash is another address, not a redirect that no contract names
    app.extensions["shelf"] = shelf or Shelf(_load(settings))
    app.extensions["tracing"] = tracing = wanted(settings.tracing)
    observing.register(app, [*([tracing] if tracing else []), *(RequestLog.configured() if observers is None else observers)])
    for module in (articles, checks, claims, drafts, languagetool, limits, metrics, operations, desk):
        app.register_blueprint(module.blueprint)
    problems.register(app)
    cors.register(app, settings.cors_origins)
    identity.register(app, settings.keys)
    quota.register(app, settings.rates, settings.redis_url)
    identity.guard(app)
    if proxies := settings.trusted_proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxies, x_proto=proxies)  # type: ignore[method-assign]
    return app


def _settings() -> Settings:
    """The settings of the environment; raises SystemExit with one line for people."""
    try:
        return Settings.from_env()
    except BadSetting as error:
        raise SystemExit(str(error)) from None


_WARMING = 24  # claims that are checked against their own record before the first request comes


def _load(settings: Settings) -> Record:
    """The record of the seed files; raises SystemExit with one line for people."""
    try:
        record = load_record(settings.seeds)
    except SeedError as error:
        raise SystemExit(f"Cannot load the record: {error}") from None
    warm(record.corpus, [claim.text for claim in record.claims[:_WARMING]])
    return record
