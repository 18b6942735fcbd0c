"""The record that is being served, and the name under which every answer gives it."""

from __future__ import annotations

import time

from flask import current_app

from service.api.errors import NotReady
from service.engine.check import ENGINE_VERSION
from service.record.snapshot import Record


class Shelf:
    """Holds the record: empty until one is put there, swapped whole afterwards, so that a request sees one record from begin to end.

    ``loaded`` is when that was, in seconds since 1970; ``stale`` says that a newer record could not be read since then.
    """

    def __init__(self, record: Record | None = None) -> None:
        """With ``record`` it is ready at once."""
        self._record, self.loaded, self.stale = record, time.time(), False

    def put(self, record: Record) -> None:
        """From now on this record is served."""
        self._record, self.loaded, self.stale = record, time.time(), False

    @property
    def record(self) -> Record:
        """The record; raises NotReady where there is none yet."""
        if self._record is None:
            raise NotReady
        return self._record


def record() -> Record:
    """The record that the current application serves; raises NotReady."""
    shelf: Shelf = current_app.extensions["shelf"]
    return shelf.record


def is_stale() -> bool:
    """Whether a newer record than the one that the current application serves could not be read."""
    shelf: Shelf = current_app.extensions["shelf"]
    return shelf.stale


def stamp(record: Record) -> dict[str, str]:
    """What every answer says of its making: the record's revision and the engine's version."""
    return {"revision": record.revision, "engine": ENGINE_VERSION}
