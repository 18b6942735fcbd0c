"""Every limit of the API in one place; openapi.yaml says the same and a test holds the two together."""

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
