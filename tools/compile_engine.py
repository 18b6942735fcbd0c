"""Compile the engine: `make compile`, or python -m tools.compile_engine. Needs a C compiler, Python's headers and requirements-compile.txt.

mypyc, mypy's compiler, makes C of the typed sources; what comes out lies in a folder of its own below .cache/compiled, named after a digest of the
sources (service/compiled.py looks for it). It is kept only if it gives the same answers as the sources do. CC names another compiler. --where-possible
says so in one line and succeeds where there is no compiler, or are no headers.

The C is compiled twice where the compiler is GCC: first so that it counts what runs while the claims on record are checked, then with these counts, by
which GCC keeps what is seldom run away from what always is. A check takes a seventh less time (https://gcc.gnu.org/onlinedocs/gcc/Instrumentation-Options.html,
-fprofile-generate). --quick leaves that out, for tests, which want the answers only.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import chdir, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from service.compiled import BUILDS, ROOT, SUFFIX, current, digest
from tools import prepare

# Not compiled: tables have nothing to run, and a subclass of a type of Python's own cannot be.
LEFT_OUT = ("near_parts.py",)
LEVEL, PROFILED_LEVEL = "-O1", "-O2"  # of optimisation: without counts, -O2 takes twice as long and makes nothing faster that was measured
COUNTING, COUNTED = ("-fprofile-generate", "-fprofile-update=single"), ("-fprofile-use", "-fprofile-correction")
PROFILED = "profiled"  # a file in a build that was compiled by counts


class Unit(NamedTuple):
    """A file of C, and the library that it is linked into."""

    source: Path
    library: str


class Code(NamedTuple):
    """What mypyc made: the files of C, where their headers lie, and the folder for their objects and for the counts of what ran."""

    units: Sequence[Unit]
    include: Collection[str]
    folder: Path


def main() -> int:
    quick = "--quick" in sys.argv[1:] or not _counts()
    if (build := current()) and (quick or (build / PROFILED).exists()):
        print(f"The compiled engine is up to date: {build.relative_to(ROOT)}")
        return 0
    if wanting := missing():
        print(f"The engine cannot be compiled here: {wanting} (on Debian and Ubuntu: apt-get install gcc libc6-dev python3-dev).", file=sys.stderr)
        return 0 if "--where-possible" in sys.argv[1:] else 1
    print(f"Compiling the engine, {'three' if quick else 'nine'} minutes ...", flush=True)
    os.chdir(ROOT)
    start = time.monotonic()
    (ROOT / BUILDS).mkdir(parents=True, exist_ok=True)
    name = digest()
    with TemporaryDirectory(dir=ROOT / BUILDS, prefix="building-") as folder:
        made = _build(_code(Path(folder)), quick)
        built = time.monotonic() - start
        _verify(made)
        if digest() != name:
            sys.exit("The sources changed while they were compiled; once more, please.")
        shutil.rmtree(ROOT / BUILDS / name, ignore_errors=True)
        made.rename(ROOT / BUILDS / name)
    _forget_others(name)
    print(f"Compiled into {BUILDS / name} in {built:.0f} s; the answers are the same.")
    return 0


def missing() -> str:
    """What is not here of what it takes; "" where all is."""
    compiler, headers = _tool("CC")[0], Path(sysconfig.get_path("include"), "Python.h")
    if shutil.which(compiler) is None:
        return f"there is no {compiler}"
    return "" if headers.exists() else f"there is no {headers}"


def sources() -> list[str]:
    """The modules that are compiled, as paths below the root."""
    engine = ROOT / "service" / "engine"
    paths = (path.relative_to(engine).as_posix() for path in sorted(engine.rglob("*.py")))
    return [f"service/engine/{path}" for path in paths if not path.endswith("__init__.py") and not path.startswith(LEFT_OUT)]


def _counts() -> bool:
    """Whether the compiler can count what runs as GCC does: what others make of the same flags is not what they read."""
    found = shutil.which(_tool("CC")[0])
    return found is not None and "Free Software Foundation" in subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout


def _code(folder: Path) -> Code:
    """The sources as C, below ``folder``."""
    from mypyc.build import mypycify  # takes a second to load

    options = ("--config-file=", "--explicit-package-bases", "--ignore-missing-imports", f"--cache-dir={folder / 'mypy'}")
    prepare.copy(ROOT, folder / "sources", sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "service").rglob("engine/**/*.py")))
    told = io.StringIO()
    try:
        with chdir(folder / "sources"), redirect_stdout(told):  # warnings, too, of what makes nothing wrong
            found = mypycify([*options, *sources()], multi_file=True, group_name="service_engine", target_dir=str(folder / "c"))
    except SystemExit:
        lines = told.getvalue().splitlines()
        sys.exit("\n".join([line for line in lines if "error: " in line] or lines[-20:] or ["mypyc ended without a word."]))
    units = [Unit(Path(source), extension.name) for extension in found for source in extension.sources]
    return Code(units, {sysconfig.get_path("include"), *found[0].include_dirs}, folder)


def _build(code: Code, quick: bool) -> Path:
    """The folder of modules that they are compiled into."""
    if quick:
        return _modules(code, "modules", (LEVEL,), ("-Wl,--strip-all",))
    counting = _modules(code, "counting", (PROFILED_LEVEL, *COUNTING), COUNTING[:1])
    answered = _answers([str(counting)])  # writes the counts beside the objects when it ends
    if not any(code.folder.glob("*.gcda")):
        sys.exit(f"Nothing was counted of what runs: {answered}")
    made = _modules(code, "modules", (PROFILED_LEVEL, *COUNTED), ("-Wl,--strip-all",))
    (made / PROFILED).touch()
    return made


def _modules(code: Code, name: str, flags: Sequence[str], link_flags: Sequence[str]) -> Path:
    """Objects on all cores, then a library for each module and one that has them all, in a folder of that name."""
    made = code.folder / name
    made.mkdir()
    with ThreadPoolExecutor(_cores()) as pool:
        units = sorted(code.units, key=lambda unit: -unit.source.stat().st_size)
        objects = dict(zip(units, pool.map(lambda unit: _object(unit, code, flags), units), strict=True))
        libraries = {unit.library for unit in units}
        linked = {library: [path for unit, path in objects.items() if unit.library == library] for library in libraries}
        list(pool.map(lambda library: _link(made / f"{library}{SUFFIX}", linked[library], link_flags), libraries))
    return made


def _object(unit: Unit, code: Code, flags: Sequence[str]) -> Path:
    """Compiles one file -> its object."""
    target = code.folder / f"{unit.library}-{unit.source.stem}.o"
    warnings = "-w"  # they are about what mypyc writes, which nobody here reads
    always = ("-fPIC", "-fwrapv", "-fvisibility=hidden", "-DNDEBUG", warnings, *(f"-I{path}" for path in code.include))
    _run([*_tool("CC"), *always, *flags, "-c", str(unit.source), "-o", str(target)])
    return target


def _link(target: Path, objects: Sequence[Path], flags: Sequence[str]) -> None:
    strange = sys.platform != "linux"  # to its linker --strip-all is
    _run([*_tool("LDSHARED"), *map(str, sorted(objects)), "-o", str(target), *(flag for flag in flags if not (strange and flag.startswith("-Wl,")))])


def _tool(name: str) -> list[str]:
    """A program as Python itself was built with, or the one that the environment names."""
    return (os.environ.get(name) or str(sysconfig.get_config_var(name))).split()


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr[-4000:]}")


def _verify(made: Path) -> None:
    """The compiled engine answers as the interpreted one; ends the program where it does not."""
    plain, compiled = (_answers(arguments) for arguments in ([], [str(made)]))
    if plain != compiled:
        sys.exit(f"The compiled engine does not answer as the sources do ({plain} and {compiled}); it is not kept.")


def _answers(arguments: Sequence[str]) -> str:
    """What tools.answers prints, by the sources or by a build."""
    done = subprocess.run([sys.executable, "-m", "tools.answers", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else done.stderr[-2000:]


def _forget_others(name: str) -> None:
    """Builds of other sources go; a build under way stays."""
    for path in _others(name):
        shutil.rmtree(path)


def _others(name: str) -> Iterator[Path]:
    return (path for path in (ROOT / BUILDS).iterdir() if path.name != name and not path.name.startswith("building-"))


def _cores() -> int:
    """The cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


if __name__ == "__main__":
    raise SystemExit(main())
