"""`python -m service check "..."` and `python -m service draft FILE`: checks without a server."""

from __future__ import annotations

import sys

from service import compiled

_INSTEAD = "`make run` sets one up in .venv, then call .venv/bin/python -m service"

if sys.version_info < (3, 11):  # noqa: UP036 - whoever calls it with an older one is told so
    sys.stderr.write(f"python -m service: this Python ({sys.executable}) is older than 3.11: {_INSTEAD}\n")
    sys.exit(2)
try:
    compiled.use(compiled.current())
    from service.cli.main import main  # which engine it is has to be said before
except ModuleNotFoundError as error:
    if (error.name or "service").partition(".")[0] == "service":
        raise
    sys.stderr.write(f"python -m service: this Python ({sys.executable}) has no {error.name}, which the service needs: {_INSTEAD}\n")
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
