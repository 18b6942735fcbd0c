"""Settings from the environment, and what starting with bad ones says."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.app import create_app
from service.settings import SEEDS, Settings


@pytest.mark.parametrize(("env", "seeds"), [({}, SEEDS), ({"SEEDS": ""}, SEEDS), ({"SEEDS": "/srv/seeds"}, Path("/srv/seeds"))])
def test_from_env(env: dict[str, str], seeds: Path) -> None:
    assert Settings.from_env(env) == Settings(seeds)


def test_a_record_that_cannot_be_loaded_ends_the_start_with_one_line(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"\ACannot load the record: .*no seed file.*\Z"):
        create_app(Settings(tmp_path))
