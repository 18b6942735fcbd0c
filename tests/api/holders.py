"""Two keys for the tests, the same on every run, and their lines."""

from __future__ import annotations

import hashlib

KEY, OTHER = "fact_Test-of-the-cms_0123456789", "fact_Test-of-the-desk_0123456789"
LINE, OTHER_LINE = (f"{name}:{hashlib.sha256(key.encode()).hexdigest()}" for name, key in (("cms", KEY), ("desk", OTHER)))
