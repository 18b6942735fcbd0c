"""A newsroom's record of checkable claims behind a small HTTP service."""
