"""What is delivered beside the code: locks, Makefile, image, what CI runs. Each fact that the README states is one here."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
RUNTIME, COMPILE, TEST = (ROOT / f"requirements{name}.txt" for name in ("", "-compile", "-test"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDS = PROJECT["project"]["dependencies"]
COMPILE_NEEDS = PROJECT["dependency-groups"]["compile"]
TEST_NEEDS = [*COMPILE_NEEDS, *(need for need in PROJECT["dependency-groups"]["test"] if need != {"include-group": "compile"})]


def locked(path: Path) -> dict[str, tuple[Requirement, frozenset[str]]]:
    """A lock file as name -> what it pins, and the hashes that it allows. Every line must be understood."""
    pins: dict[str, tuple[Requirement, frozenset[str]]] = {}
    text = re.sub(r"^ *#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for line in text.replace("\\\n", " ").splitlines():
        requirement, *hashes = line.split(" --hash=")
        assert hashes, f"no hash: {line}"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value.strip()) for value in hashes), line
        pin = Requirement(requirement)
        assert re.fullmatch(r"==[^*,]+", str(pin.specifier)), f"not pinned exactly: {requirement}"
        pins[canonicalize_name(pin.name)] = pin, frozenset(value.strip() for value in hashes)
    return pins


def dry(*arguments: str) -> str:
    """What make would do. The make that runs these tests must not be heard in it."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("MAKE") and name != "MFLAGS"}
    done = subprocess.run(["make", *arguments], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


# The locks


@pytest.mark.parametrize(("needs", "lock"), [(NEEDS, RUNTIME), (NEEDS + COMPILE_NEEDS, COMPILE), (NEEDS + TEST_NEEDS, TEST)], ids=["runtime", "compile", "test"])
def test_every_direct_need_is_pinned_in_the_lock(needs: list[str], lock: Path) -> None:
    pins = locked(lock)
    for need in map(Requirement, needs):
        assert pins[canonicalize_name(need.name)][0].specifier == need.specifier, f"{need}: run `make lock`"


def test_every_direct_need_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for need in NEEDS + TEST_NEEDS:
        assert re.search(rf'^    "{re.escape(need)}", +# \S', text, re.MULTILINE), f"{need}: say in a comment what it is for"


def test_the_tests_run_on_what_is_delivered() -> None:
    tested = locked(TEST)
    for lock in (RUNTIME, COMPILE):
        assert {name: tested[name] for name in locked(lock)} == locked(lock)


@pytest.mark.parametrize("lock", [RUNTIME, COMPILE, TEST], ids=["runtime", "compile", "test"])
def test_the_lock_is_complete(lock: Path) -> None:
    """What a pinned package needs is pinned too, and it is what is installed here."""
    pins = locked(lock)
    for name, (pin, _) in pins.items():
        if pin.marker and not pin.marker.evaluate():
            continue
        assert metadata.version(name) in pin.specifier, f"{name}: .venv is stale, run `make clean`"
        for line in metadata.requires(name) or []:
            need = Requirement(line)
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                assert canonicalize_name(need.name) in pins, f"{name} needs {need}: run `make lock`"


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-compile.txt", "requirements-test.txt", "pyproject.toml", "Makefile", "Dockerfile", ".ci/run"])
def test_no_registry_is_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8").replace("http://127.0.0.1", "")
    assert "://" not in text
    assert "index-url" not in text.replace("--no-emit-index-url", "")


# The commands


def test_ci_runs_what_a_developer_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & stat.S_IXUSR
    commands = [line for line in script.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert commands == ["set -euo pipefail", 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', "exec make test"]


def test_make_test_runs_everything() -> None:
    plan = dry("--dry-run", "--always-make", "test")
    for step in ("ruff check .", "mypy --strict service", "tools.compile_engine", "pytest ", " --cov"):
        assert step in plan
    assert " --cov" not in dry("--dry-run", "--always-make", "pytest", "PYTEST_ARGS=-k readme")  # a part of the tests cannot reach the floor
    assert "tools.compile_engine --where-possible --quick" in plan  # the answers are what is tested, not the speed
    assert plan.index("ruff") < plan.index("mypy") < plan.rindex("pytest")  # pytest's closing line is the last that CI shows
    assert PROJECT["tool"]["coverage"]["run"]["branch"] is True
    assert PROJECT["tool"]["coverage"]["report"]["fail_under"] >= 90
    assert PROJECT["tool"]["pytest"]["ini_options"]["filterwarnings"][0] == "error"


def test_make_run_installs_by_hash() -> None:
    plan = dry("--dry-run", "--always-make", "run")
    assert "--require-hashes --requirement requirements.txt" in plan
    assert plan.rstrip().endswith("gunicorn")


def test_make_help_names_every_target() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^\.PHONY: (.+)$", text, re.MULTILINE)
    assert targets
    assert set(targets[1].split()) == set(re.findall(r"^  make (\S+)", dry("help"), re.MULTILINE))


def test_make_says_what_it_wants() -> None:
    assert "make verify-seeds ARTICLE=path" in dry("verify-seeds", "ARTICLE=")


def test_an_old_python_is_refused_with_a_word(tmp_path: Path) -> None:
    said = dry("-f", str(ROOT / "Makefile"), "-C", str(tmp_path), "PYTHON=", ".venv/pyvenv.cfg")
    assert "Python 3.11 or newer is needed" in said


# The image


def stages() -> list[list[str]]:
    """The Dockerfile's instructions, continued lines joined, stage by stage."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    lines = [line.strip() for line in re.sub(r"\\\n", " ", text).splitlines() if line.strip()]
    starts = [number for number, line in enumerate(lines) if line.startswith("FROM ")]
    return [lines[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]


def test_the_dockerfile_is_clean() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([hadolint, "Dockerfile"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_image_is_built_on_an_exact_base() -> None:
    bases = [stage[0].split()[1] for stage in stages()]
    assert len(bases) == 3
    assert bases[1] == bases[2]
    assert re.fullmatch(r"python:\d+\.\d+\.\d+-slim-\w+", bases[2])
    assert bases[0] == bases[2].replace("-slim-", "-")  # the same Python on the same Debian, with a compiler


def test_the_final_stage_holds_no_tools() -> None:
    final = stages()[-1]
    assert not [line for line in final if line.startswith("RUN ")]
    assert not [line for stage in stages() for line in stage if "apt-get" in line or "requirements-test" in line]
    for stage in stages()[:2]:
        assert [line for line in stage if "--require-hashes" in line and "--only-binary=:all:" in line]
    assert [line for line in stages()[0] if line.startswith("RUN python -m tools.compile_engine")]
    assert [line for line in stages()[1] if "compiled.use(compiled.current())" in line]


def test_the_image_runs_as_nobody_and_stops_on_a_signal() -> None:
    final = stages()[-1]
    assert "USER 10001:10001" in final
    assert final[-1] == 'CMD ["gunicorn"]'
    assert next(line for line in final if line.startswith("HEALTHCHECK")).count("/readyz") == 1


def test_only_what_is_copied_enters_the_build() -> None:
    ignored = [line for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    copied = {
        source.rstrip("/")
        for stage in stages()
        for line in stage
        if line.startswith("COPY ") and "--from" not in line
        for source in line.split()[1:-1]
    }
    assert ignored[0] == "*"
    assert allowed == copied
    assert [source for source in copied if not (ROOT / source).exists()] == []
