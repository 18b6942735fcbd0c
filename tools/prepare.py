"""The engine's sources as the compiler is given them: the same lines, with what it cannot see for itself.

- What is assigned once at the top of a module, in capitals, is marked ``Final``: compiled code looks a module's names up in a dictionary, each time they are
  used, unless it is told that they never change.
- A named tuple becomes a plain class where nobody takes it apart (native_tuples).
- A frozen dataclass gets an ``__init__`` of its own, which is compiled: the one that the decorator writes is interpreted, and takes ten times as long.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tools import native_tuples

_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")


def copy(root: Path, target: Path, paths: Iterable[str]) -> None:
    """The files at ``paths`` below ``root`` -> the same below ``target``, prepared."""
    sources = {path: (root / path).read_text("utf-8") for path in paths}
    inherited = frozenset(base for source in sources.values() for base in bases(source))
    for path, source in sources.items():
        copied = target / path
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_text(prepared(source, inherited), "utf-8")


def bases(source: str) -> Iterable[str]:
    """The names of the classes that those of a module inherit from."""
    return (ast.unparse(base) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef) for base in node.bases)


def prepared(source: str, inherited: frozenset[str] = frozenset()) -> str:
    """The source of a module -> what the compiler is given, each statement in its line. Classes that are ``inherited`` from keep the ``__init__`` they have."""
    module = ast.parse(source)
    lines = [line.encode() for line in source.splitlines(keepends=True)]  # columns are counted in bytes
    for fields in _frozen(module, inherited):
        behind = fields[-1].end_lineno
        assert behind is not None
        if lines[behind : behind + 1] in ([], [b"\n"]):  # else there is no line to spare
            lines[behind : behind + 1] = [_initialiser(fields).encode()]
    classes = [node for node in native_tuples.found(module) if native_tuples.rewrite(lines, node)]
    constants = list(_constants(module))
    for node in constants:
        if isinstance(node, ast.Assign):
            _insert(lines, node.targets[0].end_lineno, node.targets[0].end_col_offset, b": Final")
        else:
            _insert(lines, node.annotation.end_lineno, node.annotation.end_col_offset, b"]")
            _insert(lines, node.annotation.lineno, node.annotation.col_offset, b"Final[")
    if constants or classes:
        opening = _opening(module)
        needed = "; from typing import Final" + (f"; {native_tuples.OPENING}" if classes else "")
        _insert(lines, opening.end_lineno, opening.end_col_offset, needed.encode())
    return b"".join(lines).decode()


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


def _frozen(module: ast.Module, inherited: frozenset[str]) -> Iterable[Sequence[ast.AnnAssign]]:
    """The fields of each frozen dataclass that neither inherits nor is inherited from and whose defaults are plain values."""
    for node in module.body:
        alone = isinstance(node, ast.ClassDef) and not node.bases and node.name not in inherited
        if isinstance(node, ast.ClassDef) and alone and any(ast.unparse(each).startswith("dataclass(frozen=True") for each in node.decorator_list):
            fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
            if not any(isinstance(each.value, ast.Call) and ast.unparse(each.value.func) == "field" for each in fields):
                yield fields


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
