"""How the service is served: gunicorn reads this file from the directory that it starts in.

One parent loads the record once and freezes it out of the garbage collector's sight; the workers are forked from it and share those
pages. Each worker's place has a listening socket of its own, so that the kernel spreads connections evenly. The server's environment
is read here, the application's in ``service/settings.py``.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import Any

from gunicorn.sock import create_sockets

from service import compiled, limits
from service.access.addresses import is_loopback
from service.observe import metrics_files
from service.serving import garbage
from service.serving.listeners import free_place, open_listeners


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
_allow_open = _whole("ALLOW_OPEN", 0, 0, 1)
_address = f"[{_host}]:{_port}" if ":" in _host else f"{_host}:{_port}"

compiled.use(compiled.current() if _whole("COMPILED", 1, 0, 1) else None)  # before anything of the engine is loaded

# The workers write what they count to files here, which a scrape of /metrics sums up. Set before the library that does it is loaded.
os.environ["PROMETHEUS_MULTIPROC_DIR"] = metrics_files.prepare(os.environ.get("PROMETHEUS_MULTIPROC_DIR") or "", "GUNICORN_PID" in os.environ)
from service.observe import metrics  # noqa: E402

wsgi_app = "service.app:create_app()"
bind = _address

gc.disable()  # until the record is loaded, see service/serving/garbage.py: looking for garbage among what is being built takes a third of the start
preload_app = True
workers = _whole("WORKERS", min(_cores(), 4), 1, 64)
worker_class = "service.serving.worker.PatientWorker"  # gthread, whose threads wait for no client
threads = _whole("THREADS", 2, 1, 64)  # one may be busy with a heavy request; more would only take turns at the one processor that Python lets them use
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # heartbeats in memory: the root may be read-only
control_socket_disable = True  # it would want a writable home

timeout = 30  # seconds without a heartbeat before a worker is killed
graceful_timeout = limits.STOP_SECONDS
keepalive = limits.KEEP_ALIVE_SECONDS
backlog = 1024
limit_request_line = limits.REQUEST_LINE_BYTES
limit_request_fields = limits.HEADER_FIELDS
limit_request_field_size = limits.HEADER_FIELD_BYTES

forwarded_allow_ips = ""  # nobody's word on scheme or path is taken here, not this machine's either: TRUSTED_PROXIES says whom to believe

logger_class = "service.observe.gunicorn.Log"  # gunicorn's own words in the form of the service's log; requests are logged there, once
accesslog = None


def on_starting(server: Any) -> None:
    """Refuse to serve everybody by mistake; open the sockets, one for each place of a worker; refuse a port that is taken."""
    _refuse_everybody(server.app.wsgi())
    if server.master_pid:  # an upgrade in place (SIGUSR2): the sockets are inherited
        return
    try:
        opened = open_listeners(_host, _port, workers, backlog)
    except OSError as error:
        sys.exit(f"Cannot listen on {_address}: {error.strerror}. Another port: PORT=8001.")
    server.LISTENERS = create_sockets(server.cfg, server.log, opened)


def nworkers_changed(server: Any, new: int, old: int | None) -> None:
    """Every place keeps its worker (SIGTTOU would leave one whose connections nobody accepts): WORKERS says how many there are."""
    if old is not None and new < len(server.LISTENERS):
        server.log.warning("The number of workers stays %d: WORKERS says how many, at the start.", old)
        server._num_workers = old


def pre_fork(server: Any, worker: Any) -> None:
    """A new worker takes the place of the one that went, or will go: the oldest go first. It counts in files that no other worker writes."""
    staying = sorted(server.WORKERS.values(), key=lambda other: other.age)[-(server.num_workers - 1) :] if server.num_workers > 1 else []
    worker.door = free_place((other.door for other in staying), len(server.LISTENERS))
    worker.sockets = [server.LISTENERS[worker.door]]
    worker.ledger = metrics.free_ledger(server.pid, (other.ledger for other in server.WORKERS.values()))


def post_fork(server: Any, worker: Any) -> None:
    """The other places' sockets are the parent's, and so are its counts."""
    metrics.settle(worker.ledger)
    if tracing := server.app.callable.extensions.get("tracing"):
        tracing.start()
    for listener in server.LISTENERS:
        if listener not in worker.sockets:
            listener.close()


def _refuse_everybody(app: Any) -> None:
    """Where others than this machine can reach it, either keys or the operator's word are needed."""
    if not (is_loopback(_host) or _allow_open or app.extensions.get("keys")):
        sys.exit(
            f"Not serving everybody who can reach {_address}: set API_KEYS or API_KEYS_FILE (python -m service key NAME makes a key), "
            "or ALLOW_OPEN=1 where something in front lets nobody else through."
        )


# Without double quotation marks, which a line of JSON would escape. Where others are served, it would want a key.
_TRY = " Try: curl -s 'http://{}/v1/checks?statement=Krivoi,%2035,%20was%20freed%20by%20Hamas.'"


def when_ready(server: Any) -> None:
    """The record is loaded: keep the garbage collector from touching, and so copying, its pages, and say where to knock."""
    garbage.settle()
    if not server.log.console:
        server.log.info("Serving on http://%s. %s%s", _address, _engine(), _TRY.format(_address) if is_loopback(_host) else "")
        return
    print(_engine(), flush=True)
    print(f"Serving on http://{_address} - try:", flush=True)
    print(
        f"""  curl -s http://{_address}/v1/checks -H 'Content-Type: application/json' -d '{{"statement": "Krivoi, 35, was freed by Hamas."}}'""",
        flush=True,
    )


def _engine() -> str:
    """Which one runs, in a line."""
    if compiled.in_use():
        return "The engine is the compiled one."
    return "The engine is the interpreted one; after make compile, some minutes, checks take a quarter of the time."


def on_reload(server: Any) -> None:
    """SIGHUP: new workers get a newly read record; if it cannot be read, they get the old one and the log says why."""
    try:
        server.app.callable = server.app.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever is wrong with the new record, the old one goes on serving
        server.log.error("Reload failed, the record loaded before goes on serving: %s", error)
        server.app.callable.extensions["shelf"].stale = True
    finally:
        garbage.settle()


def worker_exit(server: Any, worker: Any) -> None:
    """In a worker that is about to end: its last spans go out."""
    if tracing := server.app.callable.extensions.get("tracing"):
        tracing.stop()


def child_exit(server: Any, worker: Any) -> None:
    """In the parent, once a worker is gone, however it went."""
    metrics.gone(worker.ledger)


def post_request(worker: Any, request: Any, environ: Any, answer: Any) -> None:
    """In a worker, once an answer is out."""
    garbage.between_requests()
