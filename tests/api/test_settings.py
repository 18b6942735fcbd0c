"""Settings from the environment, and what starting with bad ones says."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.app import create_app
from service.settings import SEEDS, BadSetting, Settings


@pytest.mark.parametrize(("env", "seeds"), [({}, SEEDS), ({"SEEDS": ""}, SEEDS), ({"SEEDS": "/srv/seeds"}, Path("/srv/seeds"))])
def test_from_env(env: dict[str, str], seeds: Path) -> None:
    assert Settings.from_env(env) == Settings(seeds)


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("", ()),
        ("*", ("*",)),
        ("https://cms.example.com", ("https://cms.example.com",)),
        (" https://cms.example.com , http://localhost:3000,", ("https://cms.example.com", "http://localhost:3000")),
        ("moz-extension://0f8c-11", ("moz-extension://0f8c-11",)),
        ("http://[::1]:8080", ("http://[::1]:8080",)),
    ],
)
def test_origins_from_env(text: str, origins: tuple[str, ...]) -> None:
    assert Settings.from_env({"CORS_ORIGINS": text}).cors_origins == origins


@pytest.mark.parametrize("text", ["example.com", "https://*.example.com", "*,https://a.example", "https://a.example/", "null", "https://a b"])
def test_origins_that_cannot_be_used(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadSetting, match="CORS_ORIGINS"):
        Settings.from_env({"CORS_ORIGINS": text})
    monkeypatch.setenv("CORS_ORIGINS", text)
    with pytest.raises(SystemExit, match=r"\ACORS_ORIGINS must be .*\Z"):
        create_app()


def test_a_record_that_cannot_be_loaded_ends_the_start_with_one_line(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"\ACannot load the record: .*no seed file.*\Z"):
        create_app(Settings(tmp_path))


LINE = "cms:" + "0" * 64


@pytest.mark.parametrize(
    ("env", "rates"),
    [
        ({}, ""),
        ({"HOST": "127.0.0.1"}, ""),
        ({"HOST": "0.0.0.0"}, "6000/minute"),
        ({"HOST": "0.0.0.0", "RATE_LIMIT": "off"}, ""),
        ({"HOST": "0.0.0.0", "RATE_LIMIT": ""}, "6000/minute"),
        ({"RATE_LIMIT": "600/minute,200/second"}, "200/second,600/minute"),
    ],
)
def test_rates_are_off_by_default_on_loopback_alone(env: dict[str, str], rates: str) -> None:
    assert ",".join(map(str, Settings.from_env(env).rates)) == rates


def test_keys_from_the_environment_or_a_file(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(f"# who\n{LINE}\n", encoding="utf-8")
    assert Settings.from_env({}).keys == ()
    assert [key.name for key in Settings.from_env({"API_KEYS": LINE, "API_KEYS_FILE": ""}).keys] == ["cms"]
    assert Settings.from_env({"API_KEYS_FILE": str(file)}).keys == Settings.from_env({"API_KEYS": LINE}).keys


@pytest.mark.parametrize(
    ("env", "line"),
    [
        ({"API_KEYS": LINE, "API_KEYS_FILE": "x"}, r"Set API_KEYS or API_KEYS_FILE, not both\."),
        ({"API_KEYS": "cms:abc"}, r"API_KEYS cannot be used: entry 1 is not NAME:SHA256, .*\."),
        ({"API_KEYS": " "}, r"API_KEYS holds no key\."),
        ({"API_KEYS_FILE": "/nowhere/keys"}, r"API_KEYS_FILE cannot be read: /nowhere/keys: No such file or directory\."),
        ({"API_KEYS_FILE": "/dev/null"}, r"API_KEYS_FILE holds no key\."),
        ({"RATE_LIMIT": "many"}, r"RATE_LIMIT must be limits such as .*\."),
        ({"RATE_LIMIT": "5/minute"}, r"RATE_LIMIT must leave room .*\."),
        ({"REDIS_URL": "redis.example.com"}, r"REDIS_URL must be an address such as redis://redis:6379/0 .*\."),
        ({"REDIS_URL": "http://:secret@redis"}, r"REDIS_URL must be an address such as (?!.*secret).*\."),
        ({"TRUSTED_PROXIES": "-1"}, r"TRUSTED_PROXIES must be a whole number from 0 to 9, not '-1'\."),
        ({"TRUSTED_PROXIES": "10"}, r"TRUSTED_PROXIES must be .*\."),
    ],
)
def test_access_settings_that_cannot_be_used_end_the_start_with_one_line(env: dict[str, str], line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadSetting, match=rf"\A{line}\Z"):
        Settings.from_env(env)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit, match=rf"\A{line}\Z"):
        create_app()
