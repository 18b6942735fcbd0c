"""The compiled engine: found only where it is of these very sources, and with the same outcomes as they have."""

from __future__ import annotations

import ast
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from service import compiled
from tests.bench.cases import OUTCOMES
from tests.bench.frozen import parse_table, text_of
from tests.live import ROOT, served
from tools import compile_engine, native_tuples, prepare


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A root with an engine of two modules, and a build of it."""
    engine = tmp_path / "service" / "engine"
    (engine / "dates").mkdir(parents=True)
    (engine / "check.py").write_text("A = 1\n", encoding="utf-8")
    (engine / "dates" / "days.py").write_text("B = 1\n", encoding="utf-8")
    (tmp_path / compiled.BUILDS / compiled.digest(tmp_path)).mkdir(parents=True)
    return tmp_path


@pytest.fixture
def unchanged() -> Iterator[None]:
    before = list(sys.meta_path)
    yield
    sys.meta_path[:] = before


def engine(root: Path) -> Path:
    return root / "service" / "engine"


def test_a_build_of_these_sources_is_found(house: Path) -> None:
    build = compiled.current(house)
    assert build is not None
    assert build.parent == house / compiled.BUILDS


@pytest.mark.parametrize(
    "edit",
    [
        lambda root: (engine(root) / "check.py").write_text("A = 2\n", encoding="utf-8"),
        lambda root: (engine(root) / "dates" / "days.py").write_text("B = 1", encoding="utf-8"),
        lambda root: (engine(root) / "new.py").touch(),
        lambda root: (engine(root) / "check.py").rename(engine(root) / "checks.py"),
        lambda root: (engine(root) / "check.py").unlink(),
        lambda root: shutil.rmtree(root / compiled.BUILDS),
    ],
    ids=["an edit", "a line's end", "a new module", "another name", "one gone", "no build"],
)
def test_a_build_of_other_sources_is_never_found(house: Path, edit: object) -> None:
    assert callable(edit)
    edit(house)
    assert compiled.current(house) is None


def test_nor_is_one_for_another_python(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "SUFFIX", ".cpython-399-x86_64-linux-gnu.so")
    assert compiled.current(house) is None


def test_touching_a_source_changes_nothing(house: Path) -> None:
    (engine(house) / "check.py").touch()
    assert compiled.current(house) is not None


def test_only_what_was_compiled_is_found_in_a_build(tmp_path: Path) -> None:
    (tmp_path / f"service.engine.check{compiled.SUFFIX}").touch()
    finder = compiled.Finder(tmp_path)
    spec = finder.find_spec("service.engine.check")
    assert spec is not None
    assert spec.origin == str(tmp_path / f"service.engine.check{compiled.SUFFIX}")
    assert finder.find_spec("service.engine.draft") is None
    assert finder.find_spec("json") is None


@pytest.mark.usefixtures("unchanged")
def test_an_engine_that_is_loaded_stays(house: Path) -> None:
    from service.engine import check  # noqa: F401

    assert compiled.use(None) is False
    with pytest.raises(RuntimeError, match="loaded already"):
        compiled.use(compiled.current(house))
    assert not compiled.in_use()


def test_everything_is_compiled_but_what_is_named() -> None:
    found = compile_engine.sources()
    assert len(found) > 100
    assert "service/engine/weighing.py" in found
    assert "service/engine/dates/reader.py" in found
    for name in compile_engine.LEFT_OUT:
        assert (ROOT / "service" / "engine" / name).exists(), f"{name}: is gone; take it from the list"
    assert not [path for path in found if "__init__" in path]


PREPARED = [
    ("a constant", "WORDS = frozenset(A)\n", "WORDS: Final = frozenset(A)\n"),
    ("a private one", "_MOST = 3\n", "_MOST: Final = 3\n"),
    ("one with its type", "_TABLE: dict[str, int] = {}\n", "_TABLE: Final[dict[str, int]] = {}\n"),
    ("behind letters of more bytes", "DÉ = 'é'; A1 = 2\n", "DÉ = 'é'; A1: Final = 2\n"),
    ("marked already", "A1: Final = 2\n", None),
    ("assigned twice", "A1 = 2\nA1 = 3\n", None),
    ("assigned by a function", "A1 = 2\ndef f() -> None:\n    global A1\n    A1 = 3\n", None),
    ("a tuple", "A1 = (1, 2)\n", None),
    ("no constant", "a1 = 2\nT = TypeVar('T')\n", None),
    (
        "a frozen dataclass",
        "@dataclass(frozen=True, slots=True)\nclass A:\n    x: int\n    y: str = ''\n\n\n",
        "@dataclass(frozen=True, slots=True)\nclass A:\n    x: int\n    y: str = ''\n"
        "    def __init__(self, x: int, y: str = '') -> None: self.x = x; self.y = y  # type: ignore\n\n",
    ),
    (
        "one at the end",
        "@dataclass(frozen=True)\nclass A:\n    x: int\n",
        "@dataclass(frozen=True)\nclass A:\n    x: int\n    def __init__(self, x: int) -> None: self.x = x  # type: ignore\n",
    ),
    ("a named tuple without room", "class Amount(NamedTuple):\n    x: int\n    y: str = ''\n", None),
    ("one that stays a tuple", 'class A(NamedTuple):\n    """A.\n\n    More.\n    """\n\n    x: int\n', None),
    ("a loop over two", "for a, b in zip(x, y, strict=True):\n    pass\n", "for a, b in zip(x, y):\n    pass\n"),
    ("one that may change", "@dataclass\nclass A:\n    x: int\n\n\n", None),
    ("one that inherits", "@dataclass(frozen=True)\nclass A(B):\n    x: int\n\n\n", None),
    ("one with a default that is made", "@dataclass(frozen=True)\nclass A:\n    x: list[int] = field(default_factory=list)\n\n\n", None),
]


@pytest.mark.parametrize(("name", "source", "expected"), PREPARED, ids=[row[0] for row in PREPARED])
def test_what_the_compiler_is_given(name: str, source: str, expected: str | None) -> None:
    opening = '"""What it is."""'
    imported = "; from typing import Final" if expected and "Final" in expected else ""
    assert prepare.prepared(f"{opening}\n{source}") == f"{opening}{imported}\n{expected or source}"


def test_a_dataclass_that_another_inherits_from_is_left_alone() -> None:
    source = '"""What it is."""\n@dataclass(frozen=True)\nclass A:\n    x: int\n\n\nclass B(A):\n    y = 1\n'
    assert set(prepare.bases(source)) == {"A"}
    assert prepare.prepared(source, frozenset(("A",))) == source != prepare.prepared(source)


NAMED = '''"""What it is."""
from typing import NamedTuple

class Amount(NamedTuple):
    """Made and read."""

    x: int
    y: str = ""
    of: Amount | None = None

    @property
    def twice(self) -> int:
        return 2 * self.x
'''


def test_a_named_tuple_becomes_a_class_that_does_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Any] = {}
    for source in (NAMED, prepare.prepared(NAMED)):
        monkeypatch.setitem(sys.modules, "made", ModuleType("made"))
        space = vars(sys.modules["made"])
        exec(compile(source, "made", "exec", flags=annotations.compiler_flag), space)
        kind = space["Amount"]
        one = kind(1, of=kind(2))
        other = one._replace(y="b")
        told = (one.twice, other.x, other.y, other.of is one.of, one == other, other == one._replace(y="b"), hash(other) == hash(one._replace(y="b")))
        assert pickle.loads(pickle.dumps(one)) == one
        made[kind.__bases__[0].__name__] = told
    assert made == {"tuple": made["tuple"], "object": made["tuple"]}
    assert made["object"] == (2, 1, "b", True, False, True, True)


def test_every_named_tuple_that_is_made_a_class_is_there() -> None:
    sources = [(ROOT / path).read_text("utf-8") for path in compile_engine.sources()]
    for name in native_tuples.PLAIN:
        assert any(f"class {name}(NamedTuple)" in source for source in sources), f"{name}: is gone; take it from the list"


def test_every_statement_stays_in_its_line() -> None:
    """But docstrings, and the fields of a named tuple, which become arguments."""
    for path in compile_engine.sources():
        source = (ROOT / path).read_text("utf-8")
        before, after = ast.parse(source), ast.parse(prepare.prepared(source))
        gone = {id(each) for node in native_tuples.found(before) for each in node.body if isinstance(each, ast.AnnAssign)}
        gone |= {id(node) for node in ast.walk(before) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)}
        lines = {node.lineno for node in ast.walk(before) if isinstance(node, ast.stmt) and id(node) not in gone}
        assert lines <= {node.lineno for node in ast.walk(after) if isinstance(node, ast.stmt)}


def test_without_a_compiler_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("CC", "no-such-compiler")
    monkeypatch.setattr(compile_engine, "current", lambda: None)
    for arguments, status in ([], 1), (["--where-possible"], 0):
        monkeypatch.setattr(sys, "argv", ["compile_engine", *arguments])
        assert compile_engine.main() == status
        assert "there is no no-such-compiler" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "by_counts", "again"),
    [([], True, False), ([], False, True), (["--quick"], True, False), (["--quick"], False, False)],
    ids=["compiled by counts", "compiled quickly", "quick, by counts", "quick, quickly"],
)
def test_what_was_compiled_quickly_is_compiled_again_by_counts(
    arguments: list[str], by_counts: bool, again: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if by_counts:
        (tmp_path / compile_engine.PROFILED).touch()
    monkeypatch.setattr(sys, "argv", ["compile_engine", *arguments])
    for name, there in (("ROOT", tmp_path.parent), ("current", lambda: tmp_path), ("_counts", lambda: True), ("missing", lambda: "nothing to compile with")):
        monkeypatch.setattr(compile_engine, name, there)
    assert compile_engine.main() == int(again)
    assert ("up to date" in capsys.readouterr().out) is not again


def test_only_gcc_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, words, counts in (("like-gcc", "Copyright (C) 2022 Free Software Foundation, Inc.", True), ("another", "another compiler, version 1", False)):
        (tmp_path / name).write_text(f"#!/bin/sh\necho '{words}'\n", "utf-8")
        (tmp_path / name).chmod(0o755)
        monkeypatch.setenv("CC", str(tmp_path / name))
        assert compile_engine._counts() is counts
    monkeypatch.setenv("CC", "no-such-compiler")
    assert not compile_engine._counts()


# The build itself: make pytest makes it, wherever there is a compiler


@pytest.fixture(scope="module")
def build() -> Path:
    if (found := compiled.current()) is None:
        if wanting := compile_engine.missing():
            pytest.skip(f"{wanting}, so the engine is not compiled here")
        pytest.fail("no build of these sources: make compile")
    return found


def test_the_compiled_engine_has_the_frozen_outcomes(build: Path) -> None:
    """Of every labelled statement, in a process of its own."""
    program = f"""
from pathlib import Path
from service import compiled
assert compiled.use(Path({str(build)!r}))
from tests.bench.cases import project_sets
from tests.bench.frozen import as_table, frozen
from tests.bench.runs import Service, run_sets
from service.engine import check, weighing
assert check.__file__.endswith(compiled.SUFFIX) and weighing.__file__.endswith(compiled.SUFFIX)
print(as_table(frozen(outcome for each in run_sets(project_sets(), Service()) for outcome in each).values()))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr
    assert parse_table(done.stdout) == parse_table(text_of(OUTCOMES))


def test_the_server_takes_it_and_says_so(build: Path, tmp_path: Path) -> None:
    said = {"1": "The engine is the compiled one.", "0": "The engine is the interpreted one"}
    answers = []
    for wanted, line in said.items():
        with served(tmp_path, WORKERS="1", COMPILED=wanted) as server:
            assert server.ask("GET", "/readyz")[1]["compiled"] is (wanted == "1")
            assert line in server.log()
            answers.append(server.ask("POST", "/v1/checks", {"statement": "Roni Krivoi, 35, was freed by Hamas."}))
    assert answers[0] == answers[1]
    assert answers[0][0] == 200


def _starred(tree: ast.AST) -> Iterator[int]:
    """The lines of ``x in (*a, *b)``."""
    for node in ast.walk(tree):
        displays = [side for side in node.comparators if isinstance(side, ast.Tuple | ast.List)] if isinstance(node, ast.Compare) else []
        if any(isinstance(one, ast.Starred) and isinstance(operator, ast.In | ast.NotIn) for side in displays for one in side.elts for operator in node.ops):
            yield node.lineno


def test_the_engine_has_nothing_that_the_compiler_falls_over() -> None:
    """mypyc 1.x fails on a membership test in a display with a star, minutes into a build."""
    assert list(_starred(ast.parse("x in (*a, b)"))) == [1]
    paths = sorted((ROOT / "service" / "engine").rglob("*.py"))
    assert [f"{path.name}:{line}" for path in paths for line in _starred(ast.parse(path.read_text(encoding="utf-8")))] == []
