"""YAML as the seeds write it: the safe subset, no key twice, no anchors; a date stays the text that it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any, ClassVar

import yaml

from service.record.errors import Path, SeedError, locate


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The safe loader (libyaml's where PyYAML has it) without timestamps: how precise a date is, is ours to say."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def read_yaml(file: File) -> object:
    """A file with one YAML document -> plain data.

    Raises SeedError for a file that cannot be read, is not UTF-8, is not YAML, repeats a key of a mapping or uses an anchor.
    """
    try:
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        raise SeedError(str(file), "", "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SeedError(str(file), "", "", f"is not UTF-8 at byte {error.start}") from error
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        document: object = loader.construct_document(node) if node is not None else None
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a number that only looks like one
        raise SeedError(str(file), "", "", f"is not YAML: {error}") from error
    for path, problem in _faults(node, (), set()):
        raise SeedError(str(file), *locate(document, path), problem)
    return document


def _faults(node: yaml.Node | None, path: Path, seen: set[int]) -> Iterator[tuple[Path, str]]:
    """What the parser lets pass and we do not: where it stands and what it is."""
    if node is None:
        return
    if id(node) in seen:
        yield path, "an anchor is used again; write the value out"
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _faults(child, (*path, index), seen)
    elif isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, child in node.value:
            step = (*path, str(key.value))
            if str(key.value) in keys:
                yield step, f"the key is given twice (line {key.start_mark.line + 1})"
            keys.add(str(key.value))
            yield from _faults(child, step, seen)
