"""The words are tested: every curl of README.md is run against the real server, and its answer is held against what stands there.

Answers are laid out for reading. "…" stands for any value; as a key for more fields, at the end of a list for more entries.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from service import limits
from tests.live import ROOT, Server, served

DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md")
README = (ROOT / "README.md").read_text(encoding="utf-8")
ADDRESS = "http://127.0.0.1:8000"
ANY = "…"


@dataclass(frozen=True)
class Call:
    """A documented call: the command's words, and the answer as it stands there (status line and headers only where curl shows them)."""

    words: tuple[str, ...]
    head: tuple[str, ...]
    body: str

    @property
    def name(self) -> str:
        return " ".join(word for word in self.words[1:] if not word.startswith("-"))[:70]


def calls(text: str) -> list[Call]:
    """The ```console blocks: `$ curl ...`, continued by a backslash, then the answer."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        command, _, answer = block.replace("\\\n", " ").partition("\n")
        if not command.startswith("$ curl "):
            continue
        head, body = "", answer
        if answer.startswith("HTTP/"):
            head, _, body = answer.partition("\n\n")
        found.append(Call(tuple(shlex.split(command[2:])), tuple(head.splitlines()), body.strip()))
    return found


CALLS = calls(README)


def differences(documented: object, real: object, where: str = "$") -> Iterator[str]:
    """Where the real answer is not the documented one."""
    if documented == ANY:
        return
    if isinstance(documented, dict) and isinstance(real, dict):
        for key in documented.keys() | (set() if ANY in documented else real.keys()):
            if key != ANY and (key not in real or key not in documented):
                yield f"{where}.{key}: {'missing' if key not in real else 'not documented'}"
            elif key != ANY:
                yield from differences(documented[key], real[key], f"{where}.{key}")
    elif isinstance(documented, list) and isinstance(real, list):
        whole = not (documented and documented[-1] == ANY)
        expected = documented if whole else documented[:-1]
        if len(real) < len(expected) or (whole and len(real) != len(expected)):
            yield f"{where}: {len(real)} entries"
        for number, pair in enumerate(zip(expected, real, strict=False)):
            yield from differences(*pair, f"{where}[{number}]")
    elif documented != real or isinstance(documented, bool) != isinstance(real, bool):
        yield f"{where}: {real!r}, not {documented!r}"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with served(tmp_path_factory.mktemp("readme")) as running:
        yield running


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_a_documented_call_gets_its_documented_answer(call: Call, server: Server) -> None:
    assert [word for word in call.words if ADDRESS in word], "call the address that `make run` serves"
    words = [word.replace(ADDRESS, f"http://127.0.0.1:{server.port}") for word in call.words]
    done = subprocess.run([*words, "--max-time", "60"], capture_output=True, check=True, timeout=90)
    answer = done.stdout.decode().replace("\r\n", "\n")
    if call.head:
        head, _, answer = answer.partition("\n\n")
        for line in call.head:
            shown = re.escape(line).replace(ANY, ".+")
            assert re.search(f"^{shown}$", head, re.MULTILINE), f"{line!r} is not in:\n{head}"
    if not call.body:
        assert answer == ""
        return
    assert list(differences(json.loads(call.body), json.loads(answer))) == [], answer


def test_there_are_ten_calls_and_none_says_nothing() -> None:
    assert len(CALLS) >= 10
    for call in CALLS:
        assert call.head or re.search(r'": (?!"…")\S', call.body), f"{call.name}: an answer of dots"


@pytest.mark.parametrize(
    ("documented", "real", "count"),
    [
        ({"a": 1}, {"a": 1}, 0),
        ({"a": 1}, {"a": 2}, 1),
        ({"a": 1}, {"a": True}, 1),
        ({"a": 1}, {"a": 1, "b": 2}, 1),
        ({"a": 1, ANY: ANY}, {"a": 1, "b": 2}, 0),
        ({"a": 1, "b": ANY}, {"a": 1}, 1),
        ({"a": [1, ANY]}, {"a": [1, 2, 3]}, 0),
        ({"a": [1, ANY]}, {"a": []}, 1),
        ({"a": [1]}, {"a": [1, 2]}, 1),
        ({"a": {"b": [{"c": 1}]}}, {"a": {"b": [{"c": 2}]}}, 1),
        ({"a": None}, {"a": "null"}, 1),
    ],
)
def test_the_comparison_finds_what_differs(documented: object, real: object, count: int) -> None:
    assert len(list(differences(documented, real))) == count


def test_every_limit_is_the_real_one() -> None:
    section = README.partition("\n## Limits\n")[2].partition("\n## ")[0]
    for number in (limits.STATEMENT_CHARACTERS, limits.EVIDENCE_CHARACTERS, limits.DRAFT_CHARACTERS, limits.BATCH_ITEMS, limits.PAGE_CLAIMS):
        assert f"{number:,}" in section
    assert f"{limits.BODY_BYTES // 1024 // 1024} MiB" in section


def test_every_variable_is_documented_and_every_documented_one_is_read() -> None:
    section = README.partition("\n## Configuration\n")[2].partition("\n## ")[0]
    sources = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("gunicorn.conf.py", "service/settings.py"))
    read = set(re.findall(r"""(?:environ\.get\(|env\.get\(|_whole\()"([A-Z_]+)\"""", sources))
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", section, re.MULTILINE)) == read


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_target_file_and_link_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`make ([a-z-]+)", text):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"make {target}"
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (ROOT / link).exists(), link
    for path in re.findall(r"`((?:service|seeds|tests|tools)/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path
