"""A bare Flask application that echoes JSON, for the service to stand beside: no validation, no record, nothing to compute.

``ECHO_BYTES`` is how much longer than the request its answers are, so that they are as long as the service's.
"""

from __future__ import annotations

import os

from flask import Flask, Response, jsonify, request

app = Flask(__name__, static_folder=None)
_FILLER = "x" * int(os.environ.get("ECHO_BYTES") or 0)


@app.post("/v1/checks")
def echo() -> Response:
    """What was sent, made longer."""
    return jsonify({**request.get_json(), "filler": _FILLER})


@app.get("/readyz")
def readyz() -> Response:
    """It serves."""
    return jsonify(status="ready")
