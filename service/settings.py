"""What an operator may set of the application. Its environment is read here and nowhere else; gunicorn.conf.py reads the server's own."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

# "https://cms.example.com", "http://localhost:3000", "chrome-extension://..."; nothing that a pattern could be taken for
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[A-Za-z0-9.:\[\]-]+", re.ASCII)


class BadSetting(ValueError):
    """A setting that cannot be used; its text is the one line for people."""


@dataclass(frozen=True)
class Settings:
    """The settings of one process: ``seeds`` is the folder of the seed files, ``cors_origins`` whose pages' scripts may ask."""

    seeds: Path = SEEDS
    cors_origins: tuple[str, ...] = ()

    @classmethod
    def from_env(cls, env: Mapping[str, str] = os.environ) -> Settings:
        """The environment (``SEEDS``, ``CORS_ORIGINS``) -> settings; raises BadSetting.

        A variable that is set and empty counts as not set, as compose files have it.
        """
        return cls(seeds=Path(env.get("SEEDS") or cls.seeds), cors_origins=_origins(env.get("CORS_ORIGINS") or ""))


def _origins(text: str) -> tuple[str, ...]:
    """Origins joined by commas, or ``*``, -> each; raises BadSetting."""
    origins = tuple(part.strip() for part in text.split(",") if part.strip())
    for origin in origins:
        if not _ORIGIN.fullmatch(origin) and origins != ("*",):
            raise BadSetting(f"CORS_ORIGINS must be * alone or origins such as https://cms.example.com, joined by commas, not {origin!r}.")
    return origins
