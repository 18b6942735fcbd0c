"""Where workers write what they count: a directory in memory, made at the start and gone at the end, or one that the operator names.

Knows nothing of the library that fills it, which looks for the directory when it is loaded: call ``prepare`` before that.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import MutableMapping
from pathlib import Path

VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
MEMORY = Path("/dev/shm")  # noqa: S108 - the root may be read-only, and nobody else can foresee the name that is made there

_PREFIX = "fact-check-metrics-"
_done = False


def prepare(env: MutableMapping[str, str]) -> None:
    """Once in a process: a directory that holds no counts of an earlier run, under its variable in ``env``; raises SystemExit with one line for people.

    At a reload the counts go on. After an upgrade in place (SIGUSR2) the new parent makes a directory of its own, as the old one removes its.
    """
    global _done
    if _done:
        return
    given = env.get(VARIABLE)
    try:
        if given and not Path(given).name.startswith(_PREFIX):
            _clear(Path(given), upgrade="GUNICORN_PID" in env)
        else:
            env[VARIABLE] = _make()
    except OSError as error:
        raise SystemExit(f"Cannot keep metrics in {error.filename}: {error.strerror}. Name a directory: {VARIABLE}=/path.") from None
    _done = True


def _make() -> str:
    made = tempfile.mkdtemp(prefix=_PREFIX, dir=MEMORY if os.access(MEMORY, os.W_OK) else None)
    atexit.register(_remove, made, os.getpid())
    return made


def _remove(directory: str, owner: int) -> None:
    """At the end of the process that made it; workers inherit the call and are not meant."""
    if os.getpid() == owner:
        shutil.rmtree(directory, ignore_errors=True)


def _clear(directory: Path, upgrade: bool) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    if not upgrade:
        for file in directory.glob("*.db"):
            file.unlink(missing_ok=True)
