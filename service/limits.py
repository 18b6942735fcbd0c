"""Every limit of the service in one place: what is enforced is read from here, and so is what ``GET /v1/limits`` publishes.

Names end in their unit. openapi.yaml says the same, and a test holds the two together.
"""

from __future__ import annotations

from typing import Final

BODY_BYTES: Final = 1024 * 1024
STATEMENT_CHARACTERS: Final = 2_000
EVIDENCE_CHARACTERS: Final = 100_000
DRAFT_CHARACTERS: Final = 200_000
BATCH_ITEMS: Final = 100
PAGE_CLAIMS: Final = 500
PAGE_CLAIMS_DEFAULT: Final = 50
ID_CHARACTERS: Final = 200
WORDS_CHARACTERS: Final = 200
CURSOR_CHARACTERS: Final = 200
QUERY_PARAMETERS: Final = 50
ERRORS_LISTED: Final = 50
ERROR_CHARACTERS: Final = 200

# The server's, which gunicorn.conf.py passes on.
REQUEST_LINE_BYTES: Final = 8_190  # a statement in a query string; a longer one goes by POST
HEADER_FIELDS: Final = 64
HEADER_FIELD_BYTES: Final = 8_190
KEEP_ALIVE_SECONDS: Final = 5
REQUEST_SECONDS: Final = 20  # for a request to arrive whole
ANSWER_SECONDS: Final = 30  # for an answer to be taken, once it is made
STOP_SECONDS: Final = 8  # for requests under way at a stop; container runtimes kill after 10


def published() -> dict[str, int]:
    """Every limit under its name in lower case, in the order in which they stand here."""
    return {name.lower(): value for name, value in globals().items() if name.isupper()}
