"""Whose pages may ask this service from a browser: nobody's, unless the operator names their origins.

Credentials that a browser sends by itself are never allowed (no Access-Control-Allow-Credentials): a script of another origin gets only what anybody
who reaches the service, or holds the key that the script sends, gets. But a service on loopback would otherwise be open to every page that a browser
on the same machine shows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from flask import Flask, Response, request
from flask_cors import CORS


def register(app: Flask, origins: Sequence[str]) -> None:
    """Lets scripts of pages from these origins call /v1 and /v2 and see what they need of the answers."""
    if not origins:
        return
    everybody = list(origins) == ["*"]
    exact = "*" if everybody else [re.compile(re.escape(origin) + r"\Z", re.IGNORECASE) for origin in origins]
    CORS(
        app,
        resources={r"/v[12]/.*": {"origins": exact}},
        methods=["GET", "POST"],
        allow_headers=["Accept", "Authorization", "Content-Type", "If-None-Match", "Traceparent", "X-Request-ID"],
        expose_headers=["Allow", "ETag", "RateLimit", "RateLimit-Policy", "Retry-After", "WWW-Authenticate", "X-Request-ID"],
        max_age=600,
        send_wildcard=everybody,
        vary_header=False,
    )
    if not everybody:
        app.after_request(_tell_caches)


def _tell_caches(response: Response) -> Response:
    """An answer to no origin, or to one that may not ask, is not for one that may: a shared cache has to tell them apart, whoever asked first."""
    if request.path.startswith(("/v1/", "/v2/")):
        response.vary.add("Origin")
    return response
