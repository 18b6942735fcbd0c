"""The engine's sources as the compiler is given them: the same lines, with what it cannot see for itself.

- What is assigned once at the top of a module, in capitals, is marked ``Final``: compiled code looks a module's names up in a dictionary, each time they are
  used, unless it is told that they never change.
- A member of an enum that a function names becomes a constant, too (enum_members).
- A named tuple becomes a plain class where nobody takes it apart (native_tuples).
- A frozen dataclass gets an ``__init__`` of its own, which is compiled: the one that the decorator writes is interpreted, and takes ten times as long. Where
  its docstring makes room, it gets ``__eq__`` and ``__hash__``, too.
- ``zip`` does not ask whether all are of one length: a loop over the plain ``zip`` becomes one over indexes.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools import enum_members, native_tuples

_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")
_STRICT = re.compile(rb"(\bzip\(.*), strict=(?:True|False)\)")


def copy(root: Path, target: Path, paths: Iterable[str]) -> None:
    """The files at ``paths`` below ``root`` -> the same below ``target``, prepared."""
    sources = {path: (root / path).read_text("utf-8") for path in paths}
    inherited = frozenset(base for source in sources.values() for base in bases(source))
    enums = frozenset(name for source in sources.values() for name in enum_members.enums(source))
    for path, source in sources.items():
        copied = target / path
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_text(prepared(source, inherited, enums), "utf-8")


def bases(source: str) -> Iterable[str]:
    """The names of the classes that those of a module inherit from."""
    return (ast.unparse(base) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef) for base in node.bases)


def prepared(source: str, inherited: frozenset[str] = frozenset(), enums: frozenset[str] = frozenset()) -> str:
    """The source of a module -> what the compiler is given, each statement in its line.

    Classes that are ``inherited`` from keep the ``__init__`` they have; ``enums`` are the names of the engine's enums.
    """
    module = ast.parse(source)
    lines = [line.encode() for line in source.splitlines(keepends=True)]  # columns are counted in bytes
    lines = [_STRICT.sub(rb"\1)", line) for line in lines]
    members = _name_members(module, lines, enums)
    for node, fields in _frozen(module, inherited):
        _compare(lines, node, fields)
        behind = fields[-1].end_lineno
        assert behind is not None
        if lines[behind : behind + 1] in ([], [b"\n"]):  # else there is no line to spare
            lines[behind : behind + 1] = [_initialiser(fields).encode()]
    classes = [node for node in native_tuples.found(module) if native_tuples.rewrite(lines, node)]
    constants = list(_constants(module))
    for each in constants:
        if isinstance(each, ast.Assign):
            _insert(lines, each.targets[0].end_lineno, each.targets[0].end_col_offset, b": Final")
        else:
            _insert(lines, each.annotation.end_lineno, each.annotation.end_col_offset, b"]")
            _insert(lines, each.annotation.lineno, each.annotation.col_offset, b"Final[")
    if constants or classes or members:
        opening = _opening(module)
        needed = "; from typing import Final" + (f"; {native_tuples.OPENING}" if classes else "")
        _insert(lines, opening.end_lineno, opening.end_col_offset, needed.encode())
    return b"".join(lines).decode()


def _name_members(module: ast.Module, lines: list[bytes], enums: frozenset[str]) -> bool:
    """Has functions ask for members of imported enums by plain names -> whether any does."""
    needed: dict[ast.ImportFrom, dict[str, str]] = {}
    for imported, node, constant in enum_members.named(module, enums):
        line, name = lines[node.lineno - 1], ast.unparse(node)
        if line[node.col_offset : node.end_col_offset] == name.encode():  # not in a formatted string, of which Python 3.11 does not tell the columns
            lines[node.lineno - 1] = line[: node.col_offset] + constant.encode() + line[node.end_col_offset :]
            needed.setdefault(imported, {})[constant] = name
    for imported, members in needed.items():
        _insert(lines, imported.end_lineno, imported.end_col_offset, "".join(f"; {constant}: Final = {name}" for constant, name in members.items()).encode())
    return bool(needed)


def _constants(module: ast.Module) -> Iterable[ast.Assign | ast.AnnAssign]:
    """The statements that give a constant its value. Tuples are none: they would be put together from their parts at each use."""
    stored = Counter(node.id for node in ast.walk(module) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load))
    stored.update(name for node in ast.walk(module) if isinstance(node, ast.Global) for name in node.names)
    for node in module.body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
        elif isinstance(node, ast.AnnAssign) and node.value is not None and "Final" not in ast.unparse(node.annotation):
            target = node.target
        else:
            continue
        once = isinstance(target, ast.Name) and _CONSTANT.fullmatch(target.id) and stored[target.id] == 1
        if once and not isinstance(node.value, ast.Tuple):
            yield node


def _frozen(module: ast.Module, inherited: frozenset[str]) -> Iterable[tuple[ast.ClassDef, Sequence[ast.AnnAssign]]]:
    """Each frozen dataclass that neither inherits nor is inherited from and whose defaults are plain values, with its fields."""
    for node in module.body:
        alone = isinstance(node, ast.ClassDef) and not node.bases and node.name not in inherited
        if isinstance(node, ast.ClassDef) and alone and any(ast.unparse(each).startswith("dataclass(frozen=True") for each in node.decorator_list):
            fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
            if not any(isinstance(each.value, ast.Call) and ast.unparse(each.value.func) == "field" for each in fields):
                yield node, fields


def _compare(lines: list[bytes], node: ast.ClassDef, fields: Sequence[ast.AnnAssign]) -> None:
    """Puts ``__eq__`` and ``__hash__`` in the place of a docstring of two lines and more."""
    told = node.body[0]
    if not isinstance(told, ast.Expr) or told.end_lineno is None or told.end_lineno <= told.lineno:
        return
    names = [ast.unparse(field.target) for field in fields]
    equal = " and ".join(f"self.{name} == other.{name}" for name in names)
    lines[told.lineno - 1 : told.end_lineno] = [
        f"    def __eq__(self, other: object) -> bool: return self is other or isinstance(other, {node.name}) and {equal}\n".encode(),
        f"    def __hash__(self) -> int: return hash(({', '.join(f'self.{name}' for name in names)},))\n".encode(),
        *[b"\n"] * (told.end_lineno - told.lineno - 1),
    ]


def _initialiser(fields: Sequence[ast.AnnAssign]) -> str:
    """A line that defines ``__init__``. The compiler's own assignments do not ask whether a field may be assigned."""
    taken = ", ".join(ast.unparse(field) for field in fields)
    kept = "; ".join(f"self.{name} = {name}" for name in (ast.unparse(field.target) for field in fields))
    return f"    def __init__(self, {taken}) -> None: {kept}  # type: ignore\n"


def _opening(module: ast.Module) -> ast.stmt:
    """What an import may stand behind: ``from __future__ import annotations``, else the docstring."""
    return next((node for node in module.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"), module.body[0])


def _insert(lines: list[bytes], line: int | None, column: int | None, text: bytes) -> None:
    assert line is not None
    assert column is not None
    before = lines[line - 1]
    lines[line - 1] = before[:column] + text + before[column:]
