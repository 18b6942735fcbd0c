"""Processes that die, stop or are replaced, under load, for real: whoever gets an answer gets the right one, and nobody loses one who need not."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.faults.load import Client, Load, Tally, right_answers, workers
from tests.faults.statements import some
from tests.live import PATIENCE, ROOT, Server, served, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts processes in /proc")

Tell = Callable[[str], None]
BROKEN, WHOLE = "\nclams:", "\nclaims:"
PROBES = 12  # connections of their own: enough that every worker's socket gets some


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    with served(tmp_path, WORKERS="2", SEEDS=str(tmp_path / "seeds")) as running:
        wait_until(lambda: len(workers(running)) == 2, running)
        yield running


def until_whole(server: Server, count: int, statement: str, began: float) -> float:
    """Waits until there are ``count`` workers and every probe is answered at once -> seconds since ``began``."""
    wait_until(lambda: len(workers(server)) == count and probed(server, statement), server)
    return time.monotonic() - began


def probed(server: Server, statement: str) -> bool:
    """Whether connections to every worker's socket are answered."""
    for _ in range(PROBES):
        client = Client(server.port, timeout=5)
        try:
            if client.check(statement)[0] != 200:
                return False
        except (OSError, HTTPException):
            return False
        finally:
            client.close()
    return True


def killed(server: Server, kills: int) -> tuple[Tally, list[float]]:
    """Kills a worker ``kills`` times under load -> what became of the requests, and the seconds until all was whole again."""
    answers = right_answers(server, some(40))
    statement = next(iter(answers))
    took = []
    with Load(server, answers) as tally:
        for kill in range(kills):
            time.sleep(0.3)
            victim = sorted(workers(server))[kill % 2]
            os.kill(victim, signal.SIGKILL)
            began = time.monotonic()
            wait_until(lambda victim=victim: victim not in workers(server), server)
            took.append(until_whole(server, 2, statement, began))
    return tally, took


def test_workers_are_killed(server: Server, tell: Tell) -> None:
    tally, took = killed(server, 3)
    tell(f"SIGKILL, {len(took)} times: {tally}; whole again after {max(took):.2f} s at most")
    assert tally.wrong == []
    assert tally.right > 0
    assert len(tally.failures) <= 8 * len(took)  # what a worker had in hand, one request a client


@pytest.mark.soak
def test_workers_are_killed_20_times_in_a_row(server: Server, tell: Tell) -> None:
    tally, took = killed(server, 20)
    tell(f"SIGKILL, {len(took)} times: {tally}; whole again after {max(took):.2f} s at most")
    assert tally.wrong == []
    assert max(took) < 2 * max(os.getloadavg()[0] / (os.cpu_count() or 1), 1)  # where others work on the same cores, it takes its share longer


def reloaded(server: Server, times: int) -> Tally:
    """SIGHUP ``times`` times under load."""
    with Load(server, right_answers(server, some(40))) as tally:
        for _ in range(times):
            old = workers(server)
            time.sleep(0.2)
            server.process.send_signal(signal.SIGHUP)
            wait_until(lambda old=old: not workers(server) & old and len(workers(server)) == 2, server)
    return tally


@pytest.mark.parametrize("times", [2, pytest.param(20, marks=pytest.mark.soak)])
def test_a_reload_loses_no_request(server: Server, tell: Tell, times: int) -> None:
    tally = reloaded(server, times)
    tell(f"SIGHUP, {times} times: {tally}")
    assert tally.wrong == []
    assert [failure.error for failure in tally.failures] == []
    assert tally.right > 0


def test_a_broken_seed_leaves_the_old_record_and_says_so(server: Server, tmp_path: Path, tell: Tell) -> None:
    seed = next((tmp_path / "seeds").glob("*.yaml"))
    whole = seed.read_text(encoding="utf-8")
    before = server.ask("GET", "/readyz")[1]
    seed.write_text(whole.replace(WHOLE, BROKEN, 1), encoding="utf-8")
    tally = reloaded(server, 1)
    after = server.ask("GET", "/readyz")[1]
    tell(f"SIGHUP with a broken seed: {tally}")
    assert (tally.wrong, tally.failures) == ([], [])
    assert "the record loaded before goes on serving" in server.log()
    assert seed.name in server.log()
    assert after["record"] == before["record"]
    assert (before["stale"], after["stale"]) == (False, True)

    seed.write_text(whole, encoding="utf-8")
    reloaded(server, 1)
    assert server.ask("GET", "/readyz")[1]["stale"] is False


def stopped(server: Server) -> tuple[Tally, list[str]]:
    """SIGTERM under load -> what became of the requests, and the failures of those that had begun on a connection that stood before it."""
    with Load(server, right_answers(server, some(40))) as tally:
        time.sleep(0.5)
        sent = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=PATIENCE) == 0
    lost = [failure.error for failure in tally.failures if failure.began < sent and failure.connected < sent]
    return tally, lost


def test_a_stop_loses_no_request_that_was_accepted(server: Server, tell: Tell) -> None:
    tally, lost = stopped(server)
    tell(f"SIGTERM: {tally} after it; of those accepted before it, {len(lost)} lost")
    assert tally.wrong == []
    assert lost == []
    assert not [failure.error for failure in tally.failures if "Incomplete" in failure.error]


@pytest.mark.soak
def test_ten_stops_lose_no_request_that_was_accepted(tmp_path: Path, tell: Tell) -> None:
    lost: list[str] = []
    right = 0
    for stop in range(10):
        folder = tmp_path / str(stop)
        folder.mkdir()
        with served(folder, WORKERS="2") as server:
            tally, torn = stopped(server)
        lost += torn + tally.wrong
        right += tally.right
    tell(f"SIGTERM, 10 times: {right} answered right, {len(lost)} of those accepted before it lost")
    assert lost == []
