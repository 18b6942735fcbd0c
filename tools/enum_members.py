"""Members of enums as constants of the module that names them, set where the enum is imported: compiled code looks a member up in its class each time it is
named, which takes longer than what is mostly done with it, a comparison."""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterator
from typing import TypeGuard

_ENUM = re.compile(r"^class (\w+)\((?:Str|Int)?Enum\):", re.MULTILINE)


def enums(source: str) -> list[str]:
    """The names of the enums that a module defines."""
    return _ENUM.findall(source)


def named(module: ast.Module, known: Container[str]) -> Iterator[tuple[ast.ImportFrom, ast.Attribute, str]]:
    """The members of known enums that the functions of a module name, with the import of the enum and what the constant is called.

    The last of a line comes first, so that the columns of the others stay. A pattern of ``match`` has to be a dotted name, and stays.
    """
    imports = {alias.name: node for node in module.body if isinstance(node, ast.ImportFrom) for alias in node.names if alias.name in known and not alias.asname}
    patterns = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.MatchValue)}
    bodies = [statement for node in ast.walk(module) if isinstance(node, ast.FunctionDef) for statement in node.body]
    found = {id(node): node for body in bodies for node in ast.walk(body) if _is_member(node, imports) and id(node) not in patterns}
    for node in sorted(found.values(), key=lambda node: (node.lineno, -node.col_offset)):
        name = ast.unparse(node)
        yield imports[name.partition(".")[0]], node, "_" + name.replace(".", "_")


def _is_member(node: ast.AST, imports: Container[str]) -> TypeGuard[ast.Attribute]:
    return isinstance(node, ast.Attribute) and node.attr.isupper() and isinstance(node.value, ast.Name) and node.value.id in imports
