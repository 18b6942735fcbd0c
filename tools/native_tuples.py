"""Named tuples as the compiler had better see them: plain classes with the same fields, which it makes, reads and replaces in a tenth of the time.

That serves where a named tuple is made, read by its fields, compared, hashed, replaced or pickled. One that is taken apart, counted through or put in order
has to stay what it is: the compiler's type checker refuses to take a plain class apart.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

# What a check makes, or reads again and again. A name that is taken apart one day goes from the list.
PLAIN = frozenset(
    "AgeFact Alignment Amount Canonical Change Context DateMention Event Finding Form Found Frame Holding Hooks Interval Judged Kin Layout Line Mention "
    "Numeral Order Pairing Portion Proposition QuantityMention Reading RoleFact Ruling Sentence Share Side Stated Tally VerbGroup Weighed _Entry _Profile _Stretch".split()
)
OPENING = "from typing import cast as _as_type; _KEPT: Final = object()"  # what the classes need at the top of their module


def found(module: ast.Module) -> Iterator[ast.ClassDef]:
    """The named tuples of a module that are made classes."""
    for node in module.body:
        if isinstance(node, ast.ClassDef) and [ast.unparse(base) for base in node.bases] == ["NamedTuple"] and node.name in PLAIN:
            yield node


def rewrite(lines: list[bytes], node: ast.ClassDef) -> bool:
    """Makes a class of a named tuple in the lines of its module, where docstring, fields and the blank lines behind them make room for it -> whether they did.

    What follows the fields stays in its line.
    """
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
    first, end = node.body[0].lineno - 1, fields[-1].end_lineno
    assert end is not None
    while end < len(lines) and not lines[end].strip():
        end += 1
    written = [f"    {line}\n".encode() for line in _class_body(node.name, fields)]
    if len(written) > end - first:
        return False
    lines[node.lineno - 1] = lines[node.lineno - 1].replace(b"(NamedTuple)", b"")
    lines[first:end] = written + [b"\n"] * (end - first - len(written))
    return True


def _class_body(name: str, fields: list[ast.AnnAssign]) -> Iterator[str]:
    """What stands in the class, a line each. ``_replace`` takes anything and has it checked when it runs: the sources are checked before."""
    types = {ast.unparse(field.target): ast.unparse(field.annotation) for field in fields}
    values = ", ".join(f"self.{each}" for each in types)
    kept = ", ".join(f"self.{each} if {each} is _KEPT else _as_type({kind!r}, {each})" for each, kind in types.items())
    yield f"def __init__(self, {', '.join(map(ast.unparse, fields))}) -> None: " + "; ".join(f"self.{each}: {kind} = {each}" for each, kind in types.items())
    yield f"def _replace(self, *, {', '.join(f'{each}: object = _KEPT' for each in types)}) -> {name}: return {name}({kept})"
    yield f"def __eq__(self, other: object) -> bool: return self is other or isinstance(other, {name}) and " + " and ".join(
        f"self.{each} == other.{each}" for each in types
    )
    yield f"def __hash__(self) -> int: return hash(({values},))"
    yield f"def __reduce__(self) -> tuple[type[{name}], tuple[object, ...]]: return {name}, ({values},)"
