"""Every regular expression of the service is linear: each is given the worst that can be made of its own characters, at growing lengths."""

from __future__ import annotations

import ast
import importlib
import itertools
import re
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.growth import cut, growth
from tests.live import ROOT

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import re._constants as sre
    import re._parser as sre_parser

Tell = Callable[[str], None]
FUNCTIONS = ("compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer")
STEPS = (20, 30, 100, 300, 1000)  # lengths at which exponential and cubic matching shows
AT_ONCE = 0.02  # seconds, which no linear one needs for so little
SHORT, LONG, TIMES = 750, 6000, 28  # eight times the text: linear growth is 8, quadratic 64
ENDS = ("", "\0")  # nothing, and what no pattern takes


@dataclass(frozen=True)
class Found:
    """A regular expression, where it stands and what the code does with it."""

    where: str
    pattern: re.Pattern[Any]
    methods: tuple[str, ...]


def found() -> list[Found]:
    """All of them: those that modules hold, however deep, and those that stand as text in a call of ``re``."""
    patterns: dict[tuple[str, int], tuple[str, re.Pattern[Any]]] = {}
    paths = [path for path in sorted((ROOT / "service").rglob("*.py")) if path.name != "__main__.py"]
    sources = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path.read_text(encoding="utf-8") for path in paths}
    for name, source in sources.items():
        for label, pattern in [*_held(name), *_written(name, ast.parse(source))]:
            patterns.setdefault((str(pattern.pattern), pattern.flags), (label, pattern))
    return [Found(label, pattern, _methods(label, sources)) for label, pattern in patterns.values()]


def _held(name: str) -> Iterator[tuple[str, re.Pattern[Any]]]:
    for attribute, value in vars(importlib.import_module(name)).items():
        if not attribute.startswith("__"):
            yield from ((f"{name}.{attribute}", pattern) for pattern in _inside(value))


def _inside(value: object, depth: int = 4) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, (list, tuple, set, frozenset)) and len(value) < 5000:
        for each in value:
            yield from _inside(each, depth - 1)
    elif depth and isinstance(value, dict) and len(value) < 5000:
        yield from _inside([*value.keys(), *value.values()], depth - 1)


def _written(name: str, tree: ast.AST) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Texts in calls of re, but for what a name of the module holds anyway; a part that is put in (an f-string's) counts as a word."""
    held = {node.value for node in ast.iter_child_nodes(tree) if isinstance(node, (ast.Assign, ast.AnnAssign))}
    for node in ast.walk(tree):
        if node in held or not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in FUNCTIONS and ast.unparse(node.func.value) == "re" and node.args):
            continue
        text = node.args[0]
        if isinstance(text, ast.JoinedStr):
            yield f"{name}:{node.lineno}", re.compile("".join(str(part.value) if isinstance(part, ast.Constant) else "word" for part in text.values))
        elif isinstance(text, ast.Constant):
            yield f"{name}:{node.lineno}", re.compile(text.value)


def _methods(label: str, sources: dict[str, str]) -> tuple[str, ...]:
    """What is done with the pattern of this name, in its module or wherever it is taken to: matched at a place, or searched for from every place on."""
    module, _, name = label.rpartition(".")
    where = [module] if name.startswith("_") else list(sources)
    used = {method for each in where if each in sources for method in re.findall(rf"\b{re.escape(name)}\.(\w+)\(", sources[each])} & set(FUNCTIONS)
    return ("match",) if used and used <= {"match", "fullmatch"} else ("match", "search")


def characters(pattern: re.Pattern[Any]) -> list[str]:
    """A few characters that stand for every sort that a pattern tells apart."""
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    seen: dict[str, None] = {}

    def walk(item: Any) -> None:
        if isinstance(item, sre_parser.SubPattern):
            for operation, value in item:
                step(operation, value)
        elif isinstance(item, (list, tuple)):
            for each in item:
                walk(each)

    def step(operation: Any, value: Any) -> None:
        if operation in (sre.LITERAL, sre.NOT_LITERAL):
            seen[chr(value)] = None
        elif operation is sre.RANGE:
            seen[chr(value[0])] = None
        elif operation is sre.CATEGORY:
            seen[{sre.CATEGORY_DIGIT: "1", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "a"}.get(value, "-")] = None
        elif operation is sre.ANY:
            seen["x"] = None
        elif operation is sre.IN:
            for inner, inner_value in value:
                step(inner, inner_value)
        else:
            walk(value)

    walk(sre_parser.parse(text, pattern.flags & ~re.DEBUG))
    return list(seen)[:10]


def pieces(pattern: re.Pattern[Any]) -> list[str]:
    """What to repeat: each character, each two of them, and the first few together."""
    alone = characters(pattern)
    return list(dict.fromkeys([*alone, *map("".join, itertools.permutations(alone[:4], 2)), "".join(alone[:4]), "".join(alone)]))


def work_of(found: Found, method: str) -> Callable[[str], object]:
    """What the code does with the pattern, on a text; a search goes on behind each find."""
    pattern: Any = found.pattern
    as_bytes = isinstance(pattern.pattern, bytes)

    def work(text: str) -> object:
        given = text.encode("latin-1", "replace") if as_bytes else text
        return pattern.match(given) if method == "match" else sum(1 for _ in pattern.finditer(given))

    return work


def worst(found: Found) -> float:
    """The greatest growth that any attack brings about; a step that takes too long counts as without bound."""
    most = 0.0
    for method, piece, end in itertools.product(found.methods, pieces(found.pattern) or ["a"], ENDS):
        work = work_of(found, method)
        for length in STEPS:
            if _took(work, cut(piece, length) + end) > AT_ONCE and _took(work, cut(piece, length) + end) > AT_ONCE:
                return float("inf")
        if _took(work, cut(piece, LONG) + end) > AT_ONCE / 4:
            most = max(most, growth(work, cut(piece, SHORT) + end, cut(piece, LONG) + end, AT_ONCE / 100))
    return most


def _took(work: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


PATTERNS = found()


@pytest.mark.parametrize("pattern", PATTERNS, ids=[each.where for each in PATTERNS])
def test_linear(pattern: Found) -> None:
    assert worst(pattern) < TIMES


def test_all_are_looked_at(tell: Tell) -> None:
    told = sum(Path(path).read_text(encoding="utf-8").count("re.compile(") for path in (ROOT / "service").rglob("*.py"))
    tell(f"{len(PATTERNS)} regular expressions, each under its own worst texts of {LONG:,} characters: none grows faster than its text")
    assert len(PATTERNS) >= told * 0.9


@pytest.mark.parametrize("bad", [r"(a+)+$", r"(a|a)*b", r"(\w+\s?)*:", r"a*a*b", r"\s+$", r"x*y"], ids=str)
def test_what_is_not_linear_is_found(bad: str) -> None:
    assert worst(Found("bad", re.compile(bad), ("match", "search"))) > TIMES


@pytest.mark.parametrize("good", [r"[a-z]+", r"\d{1,3}(?:,\d{3})+", r"(?>a+)b", r"(?:ab)*+c"], ids=str)
def test_what_is_linear_is_not(good: str) -> None:
    assert worst(Found("good", re.compile(good), ("match",))) < TIMES
