"""/v2 by clients that are not ours, over a socket: one from PyPI, one from npm."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live import Server, served

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # what it thinks of its own dependencies
    import language_tool_python

GRAMMA = "gramma@1.6.0"  # a command line and library for LanguageTool servers, with Markdown sent as annotated text
TEXT = "😀 Roni Krivoi, 35, was freed by Hamas. He is a sound engineer."


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with served(tmp_path_factory.mktemp("languagetool")) as running:
        yield running


def test_language_tool_python(server: Server) -> None:
    with language_tool_python.LanguageTool("en-US", remote_server=f"http://127.0.0.1:{server.port}") as tool:
        (match,) = tool.check(TEXT)
        assert (match.rule_id, match.category, match.replacements) == ("FACT_AGE_CONTRADICTED", "FACT_AGE", ["25"])
        assert TEXT[match.offset : match.offset + match.error_length] == "35"
        assert match.message == "The record gives Roni Krivoi's age as 25; the statement says 35."
        assert tool.correct(TEXT) == TEXT.replace("35", "25")
        assert tool.check("Roni Krivoi, 25, was freed by Hamas.") == []
        tool.disabled_rules = {"FACT_AGE_CONTRADICTED"}
        assert tool.check(TEXT) == []


@pytest.fixture(scope="module")
def gramma(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client in it, from npm; the test is skipped where there is no npm or no registry."""
    if not (shutil.which("npm") and shutil.which("node")):
        pytest.skip("npm and node are not installed")
    folder = tmp_path_factory.mktemp("npm")
    done = subprocess.run(
        ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder), GRAMMA], capture_output=True, text=True, check=False, timeout=240
    )
    if done.returncode:
        pytest.skip(f"npm cannot install {GRAMMA}: {done.stderr.strip().splitlines()[-1:]}")
    return folder


@pytest.mark.parametrize(("text", "markdown", "offset"), [(TEXT, False, 16), ("# News\n\nRoni **Krivoi**, 35, was freed by Hamas.", True, 25)])
def test_gramma_from_npm(server: Server, gramma: Path, text: str, markdown: bool, offset: int) -> None:
    program = """
      const {check} = require("gramma");
      const [text, api_url, markdown] = JSON.parse(process.argv[1]);
      check(text, {api_url, markdown, language: "en-US", dictionary: [], rules: {}}).then(answer => console.log(JSON.stringify(answer)));
    """
    sent = json.dumps([text, f"http://127.0.0.1:{server.port}/v2/check", markdown])
    done = subprocess.run(["node", "-e", program, sent], cwd=gramma, env=os.environ | {"HOME": str(gramma)}, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    (match,) = answer["matches"]
    assert (match["word"], match["offset"], match["replacements"]) == ("35", offset, [{"value": "25"}])
