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
