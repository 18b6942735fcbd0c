"""Which engine runs: the sources as they stand, or what `make compile` made of these very sources.

A build lies in a folder named after a digest of the sources and of the Python that it is for. An edited source has another digest, so a build
that is stale, or for another Python, is never found; nothing compiled ever lies among the sources.
"""

from __future__ import annotations

import hashlib
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
BUILDS = Path(".cache") / "compiled"  # below the root
SUFFIX = str(sysconfig.get_config_var("EXT_SUFFIX"))  # names the Python and the machine
_ENGINE = "service.engine."


class Finder(MetaPathFinder):
    """Finds the compiled modules; what was not compiled is found among the sources, as ever."""

    def __init__(self, build: Path) -> None:
        self.build = build
        self._modules: Mapping[str, Path] = {path.name.removesuffix(SUFFIX): path for path in build.glob(f"*{SUFFIX}")}

    def find_spec(self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where a module of the build is; None for every other."""
        place = self._modules.get(fullname)
        return spec_from_file_location(fullname, place, loader=ExtensionFileLoader(fullname, str(place))) if place else None


def digest(root: Path = ROOT) -> str:
    """What a build of the sources below ``root`` for this Python is called."""
    found = hashlib.sha256(SUFFIX.encode())
    for path in sorted((root / "service" / "engine").rglob("*.py")):
        found.update(f"\0{path.relative_to(root).as_posix()}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return found.hexdigest()[:20]


def current(root: Path = ROOT) -> Path | None:
    """The build of the sources as they stand now; None where there is none."""
    build = root / BUILDS / digest(root)
    return build if build.is_dir() else None


def use(build: Path | None) -> bool:
    """From here on the engine is loaded from ``build``; whether the engine is a compiled one. Raises RuntimeError where the other one is loaded already."""
    if build is not None and not in_use():
        if loaded := [name for name in sys.modules if name.startswith(_ENGINE)]:
            raise RuntimeError(f"the interpreted engine is loaded already: {loaded[0]}")
        sys.meta_path.insert(0, Finder(build))
    return in_use()


def in_use() -> bool:
    """Whether the engine of this process is a compiled one."""
    return any(isinstance(finder, Finder) for finder in sys.meta_path)
