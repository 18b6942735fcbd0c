"""What an operator may set of the application. Its environment is read here and nowhere else; gunicorn.conf.py reads the server's own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@dataclass(frozen=True)
class Settings:
    """The settings of one process: ``seeds`` is the folder of the seed files."""

    seeds: Path = SEEDS

    @classmethod
    def from_env(cls, env: Mapping[str, str] = os.environ) -> Settings:
        """The environment (``SEEDS``) -> settings. A variable that is set and empty counts as not set, as compose files have it."""
        return cls(seeds=Path(env.get("SEEDS") or cls.seeds))
