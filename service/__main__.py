"""`python -m service check "..."` and `python -m service draft FILE`: checks without a server."""

from __future__ import annotations

import sys

from service import compiled

compiled.use(compiled.current())
from service.cli.main import main  # noqa: E402 - which engine it is has to be said before

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
