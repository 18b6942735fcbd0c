"""What gunicorn is given of ours: its own log in the form of the service's, and answers of ours to requests that never reach the application."""

from __future__ import annotations

import sys
from typing import Any, ClassVar

from gunicorn.glogging import Logger

from service.observe import logs
from service.settings import BadSetting, Settings


class Log(Logger):
    """gunicorn's log, written where and as the service's is; ``console`` says whether for people. Requests are logged by the application, once."""

    console: bool
    _last: ClassVar[Settings | None] = None  # what was last good

    def setup(self, cfg: Any) -> None:
        """Called at the start, where it raises SystemExit with one line for people, and at every reload, where a bad setting leaves the last good ones."""
        super().setup(cfg)
        try:
            settings = Log._last = Settings.from_env()
        except BadSetting as error:
            if Log._last is None:
                raise SystemExit(str(error)) from None
            settings = Log._last  # the application is about to refuse the new ones, and to say why
        self.console = settings.log_format == "console" or (settings.log_format == "auto" and sys.stdout.isatty())
        logs.configure(settings.log_level, "console" if self.console else "json", sys.stdout)
        for log in (self.error_log, self.access_log):
            log.handlers.clear()
        self.error_log.setLevel(logs.LEVELS[settings.log_level])
        self.error_log.propagate = True
