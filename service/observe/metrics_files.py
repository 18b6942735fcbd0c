"""Where workers write what they count: a directory in memory, made at the start and gone at the end, or one that the operator names.

Knows nothing of the library that fills it, which looks for the directory when it is loaded: call ``prepare`` before that.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - the root may be read-only, and nobody else can foresee the name that is made there

_PREFIX = "fact-check-metrics-"
_prepared: str | None = None


def prepare(given: str, upgrade: bool) -> str:
    """The directory of this process and its workers, which holds no counts of an earlier run; raises SystemExit with one line for people.

    ``given`` is the one that the operator names, "" for one that is made here. At a reload it stays the same, and the counts go on. After an
    ``upgrade`` in place (SIGUSR2) one that is given goes on, and one that was made is made anew, as the parent before removes its own.
    """
    global _prepared
    if _prepared is None:
        try:
            _prepared = _make() if not given or Path(given).name.startswith(_PREFIX) else _clear(Path(given), upgrade)
        except OSError as error:
            raise SystemExit(f"Cannot keep metrics in {error.filename}: {error.strerror}. Name a directory: PROMETHEUS_MULTIPROC_DIR=/path.") from None
    return _prepared


def _make() -> str:
    made = tempfile.mkdtemp(prefix=_PREFIX, dir=MEMORY if os.access(MEMORY, os.W_OK) else None)
    atexit.register(_remove, made, os.getpid())
    return made


def _remove(directory: str, owner: int) -> None:
    """At the end of the process that made it; workers inherit the call and are not meant."""
    if os.getpid() == owner:
        shutil.rmtree(directory, ignore_errors=True)


def _clear(directory: Path, upgrade: bool) -> str:
    directory.mkdir(parents=True, exist_ok=True)
    if not upgrade:
        for file in directory.glob("*.db"):
            file.unlink(missing_ok=True)
    return str(directory)
