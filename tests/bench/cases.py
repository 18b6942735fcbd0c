"""Labelled statements on disk -> frozen cases. The formats are told in tests/cases/README.md."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from service.engine.model import Verdict

CASES = Path(__file__).resolve().parents[1] / "cases"
OUTCOMES, KNOWN_FAILURES = CASES / "outcomes.tsv", CASES / "known_failures.tsv"
LETTERS = {Verdict.CONSISTENT: "c", Verdict.CONTRADICTED: "x", Verdict.UNKNOWN: "u"}
_VERDICTS = {word: verdict for verdict, letter in LETTERS.items() for word in (letter, str(verdict))}
_COLUMNS = {2: ("verdict", "statement"), 3: ("verdict", "phenomenon", "statement"), 4: ("id", "verdict", "phenomenon", "statement")}


class CaseError(ValueError):
    """A file of cases that cannot be read; says where and why in one line."""


@dataclass(frozen=True, slots=True)
class Case:
    """A statement, what it is held against and the verdict that people gave it. No ``evidence`` means the record of seeds/."""

    id: str
    statement: str
    expected: Verdict
    evidence: str | None = None
    groups: tuple[str, ...] = ()  # the phenomenon, or a pair's tags
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class CaseSet:
    """The cases of one file. ``pairs`` where each case brings evidence of its own."""

    name: str
    cases: tuple[Case, ...]
    pairs: bool = False


def project_sets(directory: Path = CASES) -> tuple[CaseSet, ...]:
    """Every labelled case of the project: statements about the record, then those about the reports; ids are unique over all."""
    about_record = [path for path in sorted(directory.glob("*.tsv")) if path.name not in (OUTCOMES.name, KNOWN_FAILURES.name)]
    sets = [CaseSet(path.stem, read_cases(path)) for path in about_record]
    for path in sorted((directory / "reports").glob("*.tsv")):
        sets.append(CaseSet(f"reports/{path.stem}", read_cases(path, read_text(path.with_suffix(".txt")))))
    _refuse_doubles((case for each in sets for case in each.cases), directory)
    return tuple(sets)


def file_set(path: Path, article: Path | None = None, taken: Iterable[str] = ()) -> CaseSet:
    """A file by its path. Statements are about ``article``, else about the text of the same name beside the file, else about the record."""
    beside = path.with_name(_stem(path) + ".txt")
    text = read_text(article) if article else read_text(beside) if beside.exists() else None
    cases = read_cases(path, text)
    name = _stem(path)
    pairs = any(case.evidence is not text for case in cases)
    return CaseSet(name if name not in set(taken) else f"{path.resolve().parent.name}/{name}", cases, pairs)


def read_cases(path: Path, article: str | None = None) -> tuple[Case, ...]:
    """The cases of a .tsv, .jsonl or .jsonl.gz; ``article`` is the evidence of the rows that have none of their own."""
    reader = _from_json if path.name.endswith((".jsonl", ".jsonl.gz")) else _from_table
    cases = tuple(reader(path, _lines(path), article))
    if not cases:
        raise CaseError(f"{path}: no case is in it")
    _refuse_doubles(cases, path)
    return cases


def read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise CaseError(f"{path}: {error.strerror}") from error


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line.rstrip("\r\n")
    except OSError as error:
        raise CaseError(f"{path}: {error.strerror or error}") from error


def _from_table(path: Path, lines: Iterable[tuple[int, str]], article: str | None) -> Iterator[Case]:
    ordinal = 0
    for number, line in lines:
        fields = line.split("\t")
        columns: Sequence[str] = _COLUMNS.get(len(fields), ())
        if line.startswith("#") or tuple(fields) == columns:
            continue
        if not columns:
            raise CaseError(f"{path}:{number}: {len(fields)} columns; 2, 3 or 4 are understood")
        ordinal += 1
        row = dict(zip(columns, fields, strict=True))
        phenomenon = row.get("phenomenon", "")
        yield Case(
            row.get("id") or f"{_stem(path)}-{ordinal:03}", row["statement"], _verdict(row["verdict"], path, number), article, (phenomenon,) if phenomenon else ()
        )


def _from_json(path: Path, lines: Iterable[tuple[int, str]], article: str | None) -> Iterator[Case]:
    for number, line in lines:
        try:
            row: dict[str, Any] = json.loads(line)
            label, statement = row.get("label", row.get("verdict")), row["statement"]
        except (ValueError, KeyError, AttributeError) as error:
            raise CaseError(f"{path}:{number}: not an object with a statement and a label: {error}") from error
        groups = (row["phenomenon"],) if row.get("phenomenon") else tuple(row.get("tags", ()))
        evidence = row.get("evidence")
        yield Case(
            str(row.get("id", f"{_stem(path)}-{number:05}")), statement, _verdict(label, path, number), article if evidence is None else evidence,
            groups, bool(row.get("numeric")),
        )  # fmt: skip


def _verdict(word: object, path: Path, number: int) -> Verdict:
    verdict = _VERDICTS.get(str(word).strip().lower())
    if verdict is None:
        raise CaseError(f"{path}:{number}: {word!r} is no verdict; write c, x or u, or the whole word")
    return verdict


def _stem(path: Path) -> str:
    return path.name.removesuffix(".gz").rpartition(".")[0] or path.name


def _refuse_doubles(cases: Iterable[Case], where: Path) -> None:
    seen: set[str] = set()
    for case in cases:
        if case.id in seen:
            raise CaseError(f"{where}: the id {case.id!r} comes twice")
        seen.add(case.id)
