"""`python -m service check "..."` and `python -m service draft FILE`: checks without a server."""

from __future__ import annotations

import sys

from service.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
