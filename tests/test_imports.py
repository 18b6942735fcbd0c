"""Imports point one way, so that each part can be read, tested and replaced without what stands on it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storeys import ENGINE, EVERYWHERE_IN_ENGINE, HOUSE, SETTINGS

ROOT = Path(__file__).resolve().parent.parent

ENGINE_LIBRARIES = {"anyascii", "rapidfuzz"}  # beyond the standard library
ENGINE_NEVER = {  # no disk, no clock, no chance, no network, no other process
    "asyncio", "io", "multiprocessing", "os", "pathlib", "random", "secrets", "shutil", "socket", "subprocess", "tempfile", "threading", "time",
    "urllib",
}  # fmt: skip
WEB = {"flask", "werkzeug", "flask_swagger_ui", "flask_limiter", "gunicorn"}


def modules(root: Path) -> dict[str, Path]:
    """Every module of the service by its dotted name."""
    found = {}
    for path in sorted((root / "service").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(module: str, path: Path, known: set[str]) -> Iterator[str]:
    """What a module imports, at its head or anywhere else; `from a import b` is a.b where that is a module."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, base] if base else above)
            for alias in node.names:
                name = f"{base}.{alias.name}"
                yield name if name in known else base


def storey(layers: tuple[set[str], ...], module: str) -> int | None:
    """The storey of a module or, where it has none of its own, of the package that it is in."""
    while module:
        for number, layer in enumerate(layers):
            if module in layer:
                return number
        module = module.rpartition(".")[0]
    return None


def room(of: str, module: str) -> str:
    """A module's name below ``of``."""
    return module.removeprefix(of).lstrip(".")


def part(module: str) -> str:
    """The part of the house that a module belongs to."""
    return room("service", module).partition(".")[0]


def circle(graph: dict[str, set[str]]) -> list[str]:
    """A way through the imports that comes back to where it started, if there is one."""
    done: set[str] = set()

    def walk(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module not in done:
            for imported in sorted(graph.get(module, ())):
                if found := walk(imported, [*way, module]):
                    return found
            done.add(module)
        return []

    return next((found for module in sorted(graph) if (found := walk(module, []))), [])


def fault_inside(module: str, imported: str) -> str | None:
    """What is wrong with one module of the service importing another, if anything."""
    home, other = part(module), part(imported)
    if not home or not other:
        return "the package itself imports nothing" if other else None
    if other == SETTINGS:
        return f"the {home} knows no settings" if home in {"engine", "access"} else None
    if home == SETTINGS:
        return None if other == "access" else "settings are a leaf"
    if home != other:
        above, below = storey(HOUSE, home), storey(HOUSE, other)
        return None if above is not None and below is not None and above < below else "not downward in the house"
    if home != "engine" or room("service.engine", imported) in {"", *EVERYWHERE_IN_ENGINE}:
        return None
    above, below = (storey(ENGINE, room("service.engine", name)) for name in (module, imported))
    return None if above is not None and below is not None and above <= below else "not downward in the engine"


def fault_outside(module: str, imported: str) -> str | None:
    """What is wrong with a module of the service importing something from outside, if anything."""
    library, home = imported.partition(".")[0], part(module)
    if home in {"engine", "record", "access"} and library in WEB:
        return f"the {home} knows no web"
    if home != "engine":
        return None
    if library in ENGINE_NEVER:
        return "the engine has no disk, clock, chance or network"
    if library not in sys.stdlib_module_names | ENGINE_LIBRARIES:
        return "not a library of the engine"
    return None


def faults(root: Path) -> list[str]:
    known = modules(root)
    graph: dict[str, set[str]] = {}
    found = []
    for module, path in known.items():
        for imported in dict.fromkeys(imports(module, path, set(known))):
            inside = imported == "service" or imported.startswith("service.")
            fault = (fault_inside if inside else fault_outside)(module, imported)
            if fault:
                found.append(f"{module} imports {imported}: {fault}")
            if inside:
                graph.setdefault(module, set()).add(imported)
    if way := circle(graph):
        found.append(f"{' imports '.join(way)}: a circle")
    return found


def test_imports_point_one_way() -> None:
    found = faults(ROOT)
    assert not found, "\n".join(found)


def test_every_module_has_its_storey() -> None:
    for module in modules(ROOT):
        home, inner = part(module), room("service.engine", module)
        assert home in {"", SETTINGS} or storey(HOUSE, home) is not None, f"{module}: add {home!r} to HOUSE of tests/storeys.py, where it stands"
        if home == "engine" and inner:
            assert inner in EVERYWHERE_IN_ENGINE or storey(ENGINE, inner) is not None, f"{module}: add {inner!r} to ENGINE of tests/storeys.py, where it stands"


@pytest.mark.parametrize(
    ("path", "source", "fault"),
    [
        ("engine/read.py", "from service.engine.verdict import decide", "not downward in the engine"),
        ("engine/read.py", "from ..record import store", "not downward in the house"),
        ("engine/dates.py", "def f():\n    from service.engine import check", "not downward in the engine"),
        ("engine/names.py", "from service.engine import names", "a circle"),
        ("engine/compare/words.py", "from service.engine import names", "not downward in the engine"),
        ("engine/model.py", "import service.engine.read", "not downward in the engine"),
        ("engine/read.py", "import service.settings", "the engine knows no settings"),
        ("engine/read.py", "import flask", "the engine knows no web"),
        ("engine/read.py", "from os import path", "the engine has no disk"),
        ("engine/read.py", "import requests", "not a library of the engine"),
        ("access/keys.py", "from flask import request", "the access knows no web"),
        ("access/keys.py", "from service.settings import Settings", "the access knows no settings"),
        ("record/store.py", "from werkzeug import exceptions", "the record knows no web"),
        ("record/store.py", "from service import limits", "not downward in the house"),
        ("api/checks.py", "from service.desk import page", "not downward in the house"),
        ("api/checks.py", "from service import app", "not downward in the house"),
        ("settings.py", "from service.record import store", "settings are a leaf"),
        ("__init__.py", "from service.engine import check", "the package itself imports nothing"),
    ],
)
def test_a_stray_import_is_found(tmp_path: Path, path: str, source: str, fault: str) -> None:
    empty = ("__init__", "settings", "app", "access/keys", "limits", "api/schemas", "desk/page", "record/store", "engine/names", "engine/compare/words", "engine/check")
    for name in empty:
        (tmp_path / "service" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "service" / f"{name}.py").touch()
    (tmp_path / "service" / path).write_text(source, encoding="utf-8")
    (found,) = faults(tmp_path)
    assert fault in found


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app.py", "from service.record import store\nfrom service.settings import Settings"),
        ("settings.py", "from service.access.keys import Key"),
        ("api/checks.py", "from service.engine.check import check\nfrom service import limits\nfrom . import schemas\nimport flask"),
        ("engine/verdict.py", "from service.engine import names\nfrom service.engine.model import Part\nimport re, rapidfuzz"),
        ("engine/compare/slots.py", "from service.engine.compare.words import near"),
        ("engine/dates.py", "from service.engine import quantities"),
    ],
)
def test_a_downward_import_is_none(tmp_path: Path, path: str, source: str) -> None:
    (tmp_path / "service" / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "service" / path).write_text(source, encoding="utf-8")
    assert faults(tmp_path) == []


def test_the_environment_is_read_in_one_place() -> None:
    readers = {
        module
        for module, path in modules(ROOT).items()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"})
        or (isinstance(node, ast.ImportFrom) and node.module == "os" and {alias.name for alias in node.names} & {"environ", "getenv"})
    }
    assert readers <= {"service.settings"}


def test_the_engine_loads_without_the_web() -> None:
    """In a fresh interpreter: every module of the engine, and after it no Flask, no marshmallow, no YAML."""
    names = [name for name in modules(ROOT) if name.startswith("service.engine")]
    program = f"import importlib, sys\nfor name in {names}: importlib.import_module(name)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "service" in loaded
    assert not loaded & (WEB | {"marshmallow", "yaml", "jinja2"})
