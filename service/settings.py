"""What an operator may set of the application. Its environment is read here and nowhere else; gunicorn.conf.py reads the server's own."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from service.access.addresses import is_loopback
from service.access.keys import BadKeys, Key, read_keys
from service.access.rates import BadRate, Rate, read_rates

LEVELS: Final = ("debug", "info", "warning", "error")
FORMATS: Final = ("auto", "json", "console")
SEEDS = Path(__file__).resolve().parent.parent / "seeds"

# "https://cms.example.com", "http://localhost:3000", "chrome-extension://..."; nothing that a pattern could be taken for
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[A-Za-z0-9.:\[\]-]+", re.ASCII)

_PUBLIC_RATE: Final = "6000/minute"  # a hundred statements a second: a newsroom typing, not a program that asks for all it can
_REDIS = re.compile(r"(rediss?|redis\+unix)://\S+")
_PROXIES = re.compile(r"[0-9]", re.ASCII)


class BadSetting(ValueError):
    """A setting that cannot be used; its text is the one line for people."""


@dataclass(frozen=True)
class Settings:
    """The settings of one process.

    ``seeds`` is the folder of the seed files, ``cors_origins`` whose pages' scripts may ask, ``keys`` who may ask (none: everybody), ``rates`` how
    much each may ask (none: as much as they like), ``redis_url`` where machines count together, ``trusted_proxies`` how many stand in front,
    ``log_level`` is the least that is logged; ``log_format`` auto is console on a terminal and JSON everywhere else; ``tracing`` asks for spans of
    OpenTelemetry.
    """

    seeds: Path = SEEDS
    cors_origins: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    rates: tuple[Rate, ...] = ()
    redis_url: str | None = None
    trusted_proxies: int = 0
    log_level: str = "info"
    log_format: str = "auto"
    tracing: bool = False

    @classmethod
    def from_env(cls, env: Mapping[str, str] = os.environ) -> Settings:
        """The environment -> settings; raises BadSetting. A variable that is set and empty counts as not set, as compose files have it."""
        return cls(
            seeds=Path(env.get("SEEDS") or cls.seeds),
            cors_origins=_origins(env.get("CORS_ORIGINS") or ""),
            keys=_keys(env.get("API_KEYS") or "", env.get("API_KEYS_FILE") or ""),
            rates=_rates(env.get("RATE_LIMIT") or ("off" if is_loopback(env.get("HOST") or "localhost") else _PUBLIC_RATE)),
            redis_url=_redis(env.get("REDIS_URL") or ""),
            trusted_proxies=_proxies(env.get("TRUSTED_PROXIES") or "0"),
            log_level=_one_of("LOG_LEVEL", env.get("LOG_LEVEL") or cls.log_level, LEVELS),
            log_format=_one_of("LOG_FORMAT", env.get("LOG_FORMAT") or cls.log_format, FORMATS),
            tracing=_wants_tracing(env),
        )


def _wants_tracing(env: Mapping[str, str]) -> bool:
    """Whether OpenTelemetry's own variables ask for traces: a collector is named and nothing turns them off."""
    named = env.get("OTEL_EXPORTER_OTLP_ENDPOINT") or env.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
    off = (env.get("OTEL_SDK_DISABLED") or "").lower() == "true" or (env.get("OTEL_TRACES_EXPORTER") or "").lower() == "none"
    return bool(named) and not off


def _one_of(name: str, text: str, known: tuple[str, ...]) -> str:
    """A value of a closed set, however its letters are written; raises BadSetting."""
    if text.lower() not in known:
        raise BadSetting(f"{name} must be one of {', '.join(known)}, not {text!r}.")
    return text.lower()


def _origins(text: str) -> tuple[str, ...]:
    """Origins joined by commas, or ``*``, -> each; raises BadSetting."""
    origins = tuple(part.strip() for part in text.split(",") if part.strip())
    for origin in origins:
        if not _ORIGIN.fullmatch(origin) and origins != ("*",):
            raise BadSetting(f"CORS_ORIGINS must be * alone or origins such as https://cms.example.com, joined by commas, not {origin!r}.")
    return origins


def _keys(listed: str, file: str) -> tuple[Key, ...]:
    """The keys of a list or of a file; raises BadSetting. A list without a key is refused: it was meant to keep somebody out."""
    if listed and file:
        raise BadSetting("Set API_KEYS or API_KEYS_FILE, not both.")
    name = "API_KEYS_FILE" if file else "API_KEYS"
    try:
        keys = read_keys(Path(file).read_text(encoding="utf-8") if file else listed)
    except OSError as error:
        raise BadSetting(f"API_KEYS_FILE cannot be read: {file}: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadSetting(f"API_KEYS_FILE cannot be read: {file}: not UTF-8.") from None
    except BadKeys as error:
        raise BadSetting(f"{name} cannot be used: {error}.") from None
    if not keys and (listed or file):
        raise BadSetting(f"{name} holds no key.")
    return keys


def _rates(text: str) -> tuple[Rate, ...]:
    """Limits, or ``off``; raises BadSetting."""
    try:
        return () if text == "off" else read_rates(text)
    except BadRate as error:
        raise BadSetting(f"RATE_LIMIT {error}.") from None


def _redis(text: str) -> str | None:
    """An address, which may hold a password and so is never repeated; raises BadSetting."""
    if text and not _REDIS.fullmatch(text):
        raise BadSetting("REDIS_URL must be an address such as redis://redis:6379/0 (redis, rediss or redis+unix).")
    return text or None


def _proxies(text: str) -> int:
    """How many proxies stand in front; raises BadSetting."""
    if not _PROXIES.fullmatch(text):
        raise BadSetting(f"TRUSTED_PROXIES must be a whole number from 0 to 9, not {text!r}.")
    return int(text)
