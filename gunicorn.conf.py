"""How the service is served: gunicorn reads this file from the directory that it starts in.

One parent loads the record once and freezes it out of the garbage collector's sight; the workers are forked from it and share those
pages. Each worker listens on a socket of its own (SO_REUSEPORT), so that the kernel spreads connections evenly. The server's environment
is read here, the application's in ``service/settings.py``.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
from typing import Any

from service import limits


def _whole(name: str, default: int, low: int, high: int) -> int:
    """The environment's whole number ``name``, or one line that says what is wrong with it."""
    text = os.environ.get(name) or str(default)
    if not (text.isascii() and text.isdigit() and len(text) < 10 and low <= int(text) <= high):
        sys.exit(f"{name} must be a whole number from {low} to {high}, not {text!r}.")
    return int(text)


def _cores() -> int:
    """The cores that this process may run on (a container is often given fewer than the machine has)."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


_host = os.environ.get("HOST") or "127.0.0.1"
_port = _whole("PORT", 8000, 1, 65535)
_address = f"[{_host}]:{_port}" if ":" in _host else f"{_host}:{_port}"

wsgi_app = "service.app:create_app()"
bind = _address
reuse_port = sys.platform == "linux"  # elsewhere the newest worker would get every connection

preload_app = True
workers = _whole("WORKERS", min(_cores(), 4), 1, 64)
worker_class = "gthread"
threads = _whole("THREADS", 4, 1, 64)
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # heartbeats in memory: the root may be read-only
control_socket_disable = True  # it would want a writable home

timeout = 30  # seconds without a heartbeat before a worker is killed
graceful_timeout = limits.STOP_SECONDS
keepalive = limits.KEEP_ALIVE_SECONDS
backlog = 1024
limit_request_line = limits.REQUEST_LINE_BYTES
limit_request_fields = limits.HEADER_FIELDS
limit_request_field_size = limits.HEADER_FIELD_BYTES

errorlog = "-"
accesslog = "-"
access_log_format = '%(h)s %(t)s "%(m)s %(U)s" %(s)s %(B)s %(M)sms'  # no query string: it may hold somebody's unpublished sentence


def on_starting(server: Any) -> None:
    """Refuse a port that is taken: with SO_REUSEPORT a second server would start as if nothing were, and take half of the requests."""
    if server.master_pid:  # an upgrade in place (SIGUSR2): the port is ours
        return
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(_host, _port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        sys.exit(f"Cannot listen on {_address}: {error.strerror}. Another port: PORT=8001.")


def when_ready(server: Any) -> None:
    """The record is loaded: keep the garbage collector from touching, and so copying, its pages, and say where to knock."""
    _freeze()
    print(f"Serving on http://{_address} - try:", flush=True)
    print(
        f"""  curl -s http://{_address}/v1/checks -H 'Content-Type: application/json' -d '{{"statement": "Krivoi, 35, was freed by Hamas."}}'""",
        flush=True,
    )


def on_reload(server: Any) -> None:
    """SIGHUP: new workers get a newly read record; if it cannot be read, they get the old one and the log says why."""
    try:
        server.app.callable = server.app.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever is wrong with the new record, the old one goes on serving
        server.log.error("Reload failed, the record loaded before goes on serving: %s", error)
    else:
        _freeze()


def _freeze() -> None:
    gc.collect()
    gc.freeze()
