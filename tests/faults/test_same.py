"""The same statement, the same bytes: whichever worker answers, in whichever order, beside whatever else, under whichever PYTHONHASHSEED."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from tests.faults.load import Client
from tests.faults.statements import SEED, some
from tests.live import served

Tell = Callable[[str], None]


def answers(folder: Path, statements: list[str], count: int, seed: str, clients: int) -> dict[str, bytes]:
    """The answers of a server of ``count`` workers under one hash seed, asked by ``clients`` at once in an order of their own."""
    folder.mkdir()
    order = random.Random(f"{SEED} {seed}").sample(statements, len(statements))
    with served(folder, WORKERS=str(count), PYTHONHASHSEED=seed) as server:

        def ask(part: list[str]) -> list[tuple[str, bytes]]:
            client = Client(server.port)
            got = []
            for number, statement in enumerate(part):
                status, body = client.check(statement)
                assert status == 200
                got.append((statement, body))
                if number % 20 == 19:
                    client.close()  # the next connection may be another worker's
            client.close()
            return got

        with ThreadPoolExecutor(clients) as pool:
            return dict(pair for part in pool.map(ask, [order[number::clients] for number in range(clients)]) for pair in part)


@pytest.mark.parametrize("count", [1000, pytest.param(10_000, marks=pytest.mark.soak)])
def test_the_same_bytes_from_one_worker_and_from_four(tmp_path: Path, tell: Tell, count: int) -> None:
    statements = list(dict.fromkeys(some(2 * count)))[:count]
    one = answers(tmp_path / "one", statements, 1, "0", 2)
    four = answers(tmp_path / "four", statements, 4, "4711", 8)
    assert len(one) == count
    assert [statement for statement in statements if one[statement] != four[statement]] == []
    digest = sha256(b"".join(one[statement] for statement in statements)).hexdigest()[:12]
    tell(f"{count:,} statements by 1 worker and by 4, in other orders, under other hash seeds: the same bytes (sha256 {digest})")
