"""One size of record, measured in a process of its own (in_process.py).

The record is loaded in a parent and frozen, as gunicorn.conf.py does it, and looks for garbage between checks, as a worker does, then two workers are forked from it and check statements. Times are the
processor's. Each statement is checked once, so that nothing but the engine's own small caches helps it.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time_ns

from rapidfuzz import fuzz, process

from service.engine.check import check
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.model import Article
from service.engine.read import read
from service.engine.retrieve import CANDIDATES, candidates
from service.engine.slots import slots_of
from service.record.snapshot import Record
from service.serving.garbage import between_requests, settle
from tests.bench.growth.made_up import CLAIMS, SEED, stories, story, with_a_slip, with_another_number
from tests.bench.growth.size import Size
from tests.bench.metrics import percentile
from tests.bench.runs import seed_record
from tests.bench.speed.statements import about_the_record

WORKERS = 2
WARM = 60  # statements that are checked before the clock runs: a service that has just been started answers a little slower
_ROLLUP = Path("/proc/self/smaps_rollup")


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement about a claim on record: as it is, with another number, or with a slip in a name."""

    text: str
    claim: str
    way: str


def measure(claims: int, statements: int = 300, rivals: int = 12) -> Size:
    """A record of so many claims, with the article of seeds/ among them where there is room -> what was found."""
    alone = seed_record()
    articles = _articles(claims, alone)
    asked = list(_asked(claims - sum(len(a.claims) for a in articles[:1] if a.id == alone.articles[0].id), statements))
    before, start, spent = _memory()["Pss"], perf_counter(), _processor()
    record = Record.of(articles)
    load, spent = perf_counter() - start, _processor() - spent
    del articles
    settle()
    parent = _memory()["Pss"] - before
    found = _in_workers(lambda: _worker(record, asked, alone), WORKERS)
    first = found[0]
    texts, chosen = [claim.text for claim in record.claims], asked[:: max(len(asked) // rivals, 1)]
    rival = [_rival(one, texts, record) for one in chosen]
    mean = {key: sum(each["memory"][key] for each in found) / WORKERS for key in ("own", "pss")}
    return Size(
        claims, load, spent, parent, mean["own"], mean["pss"], percentile(first["times"], 0.5), percentile(first["times"], 0.99), first["seeds"], first["alone"],
        first["agree"], percentile([time for time, _ in rival], 0.5), first["recall"], sum(hit for _, hit in rival) / len(rival),
    )  # fmt: skip


def _articles(claims: int, alone: Record) -> list[Article]:
    own = list(alone.articles) if claims > 2 * len(alone.claims) else []
    return own + [made.article for made in stories(claims - sum(len(article.claims) for article in own))]


def _asked(claims: int, count: int) -> Iterator[Asked]:
    """Statements about claims from all over the record, a third of them in each way."""
    chance = random.Random(SEED)
    for number in range(count + WARM):
        at = chance.randrange(claims)
        made = story(at // CLAIMS)
        text, name = made.statements[at % CLAIMS], made.names[at % CLAIMS]
        way = ("as it is", "another number", "a slip in a name")[number % 3]
        said = text if number % 3 == 0 else with_another_number(text) if number % 3 == 1 else with_a_slip(text, name, chance)
        yield Asked(said, made.article.claims[at % CLAIMS].id, way)


def _worker(record: Record, asked: Sequence[Asked], alone: Record) -> dict[str, object]:
    """What one worker finds."""
    for one in asked[:WARM]:
        check(one.text, record.corpus)
    times = [_millis(lambda one=one: check(one.text, record.corpus)) for one in asked[WARM:]]  # type: ignore[misc]
    usage = _memory()
    hits: dict[str, list[bool]] = {}
    for one in asked[WARM:]:
        hits.setdefault(one.way, []).append(one.claim in among(one.text, record.corpus))
    seeds = _beside(record, alone) if len(record.claims) > 2 * len(alone.claims) else (float("nan"),) * 3
    memory = {"own": usage["Private_Clean"] + usage["Private_Dirty"], "pss": usage["Pss"]}
    recall = {way: sum(each) / len(each) for way, each in hits.items()}
    return {"times": times, "memory": memory, "recall": recall, "seeds": seeds[0], "alone": seeds[1], "agree": seeds[2]}


def _beside(record: Record, alone: Record) -> tuple[float, float, float]:
    """The labelled statements against the whole record and against that of seeds/ alone, in turn: median of each, and how many verdicts are the same."""
    large, small, same = [], [], []
    for statement in about_the_record():
        check(statement, alone.corpus)
        small.append(_millis(lambda statement=statement: check(statement, alone.corpus)))  # type: ignore[misc]
        large.append(_millis(lambda statement=statement: check(statement, record.corpus)))  # type: ignore[misc]
        same.append(check(statement, record.corpus).verdict is check(statement, alone.corpus).verdict)
    return percentile(large, 0.5), percentile(small, 0.5), sum(same) / len(same)


def among(statement: str, corpus: Corpus) -> set[str]:
    """The claims among the candidates of a statement's propositions."""
    resolver = Resolver(corpus.table, grow=False)
    found: set[str] = set()
    for sentence in read(statement, corpus.known).sentences:
        resolved = resolver.sentence(sentence, -1)
        for p in resolved.propositions:
            found.update(line.evidence.id for line in candidates(slots_of(p, resolved.words), resolved.words, corpus))
    return found


def _rival(one: Asked, texts: Sequence[str], record: Record) -> tuple[float, bool]:
    """What brute force takes, and whether it finds the claim."""
    start = process_time_ns()
    best = process.extract(one.text, texts, scorer=fuzz.token_set_ratio, limit=CANDIDATES)
    return (process_time_ns() - start) / 1e6, any(record.claims[index].id == one.claim for _, _, index in best)


def _millis(work: Callable[[], object]) -> float:
    start = process_time_ns()
    work()
    took = (process_time_ns() - start) / 1e6
    between_requests()
    return took


def _processor() -> float:
    """Seconds of processor time of this process and of those that it has started and ended."""
    return sum(os.times()[:4])


def _memory() -> dict[str, float]:
    """This process's memory in megabytes by the kernel's names; nothing where there is no such file."""
    if not _ROLLUP.exists():
        return dict.fromkeys(("Pss", "Private_Clean", "Private_Dirty"), float("nan"))
    rows = [line.split() for line in _ROLLUP.read_text(encoding="ascii").splitlines()[1:]]
    return {row[0].rstrip(":"): int(row[1]) / 1024 for row in rows}


def _in_workers(work: Callable[[], dict[str, object]], count: int) -> list[dict[str, object]]:
    """What ``count`` forked workers find, all of them running until the last is done."""
    pipes = []
    for _ in range(count):
        reader, writer = os.pipe()
        if os.fork() == 0:
            with os.fdopen(writer, "w", encoding="utf-8") as out:
                json.dump(work(), out)
            os._exit(0)
        os.close(writer)
        pipes.append(reader)
    found = []
    for reader in pipes:
        with os.fdopen(reader, encoding="utf-8") as given:
            found.append(json.load(given))
    for _ in range(count):
        os.wait()
    return found
