"""The command line: exit statuses, reports, standard input, the bar."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from service.access.keys import holder, read_keys
from service.app import create_app
from service.cli import progress
from service.cli.main import main
from service.cli.places import Lines
from service.engine.draft import DraftCheck
from tests.engine.drafts import CORPUS
from tests.live import ROOT

WRONG = "Roni Krivoi, 35, was freed by Hamas.\nMaria Lind is 34. Lind is 43.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft one.txt"
    path.write_text(WRONG, encoding="utf-8")
    return path


CALLS = [
    (["check", "Roni Krivoi is 25."], 0, "consistent: "),
    (["check", "Roni Krivoi is 35."], 1, "[35 -> 25]"),
    (["check", "How old is Krivoi?"], 0, "not checked: "),
    (["check", "Roni Krivoi is 25. Roni Krivoi is 35."], 1, "2 sentences: 1 consistent, 1 contradicted, 0 unknown, 0 not checked; 1 conflict within the draft"),
    (["check", "Roni Krivoi is 35.", "--article", "russian-israeli-hostages"], 1, ":1:16: age: "),
    (["check", "Maria Lind is 34. Lind is 43."], 1, "; 1 conflict within the draft"),
]


@pytest.mark.parametrize(("call", "status", "shown"), CALLS, ids=[" ".join(row[0])[:40] for row in CALLS])
def test_check(call: list[str], status: int, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(call) == status
    assert shown in capsys.readouterr().out


def test_draft_tells_where_and_what_instead(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", str(draft)]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first == f"{draft}:1:14: age: The record gives Roni Krivoi's age as 25; the statement says 35. [35 -> 25]"
    assert second == f"{draft}:2:27: age: The draft gives two values for the age of Lind: “34” first, “43” later. (see 2:15)"
    assert last.startswith("3 sentences: ")


def test_draft_as_json(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", str(draft), "--format", "json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["file", "sentences", "conflicts", "counts", "record"]
    assert answer["counts"]["contradicted"] == 1
    assert [WRONG[s["span"]["start"] : s["span"]["end"]] for s in answer["sentences"]] == [s["quote"]["exact"] for s in answer["sentences"]]


@pytest.mark.parametrize("against", [{}, {"evidence": "Roni Krivoi is 25. Maria Lind is 34."}])
def test_the_json_of_a_file_is_the_answer_to_a_posted_draft(tmp_path: Path, draft: Path, capsys: pytest.CaptureFixture[str], against: dict[str, str]) -> None:
    options = []
    if against:
        (tmp_path / "text").write_text(against["evidence"], encoding="utf-8")
        options = ["--evidence", str(tmp_path / "text")]
    main(["draft", str(draft), "--format", "json", *options])
    told = json.loads(capsys.readouterr().out)
    answer = create_app(observers=()).test_client().post("/v1/drafts", json={"text": WRONG, **against}).get_json()
    if against:
        answer["record"]["revision"] = None  # no record is read then
    assert told == {"file": str(draft), **answer}


@pytest.mark.parametrize(("name", "text"), [("a.html", "<p>Roni <b>Krivoi</b> is <i>35</i>."), ("a.md", "Roni **Krivoi** is *35*."), ("a.txt", "Roni Krivoi is 35.")])
def test_what_a_file_is_written_in_is_told_by_its_suffix(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["draft", str(tmp_path / name)]) == 1
    assert f"{name}:1:{text.index('35') + 1}: age: " in capsys.readouterr().out
    assert main(["draft", str(tmp_path / name), "--as", "plain"]) in (0, 1)


def test_against_a_text(tmp_path: Path, draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evidence = tmp_path / "evidence.txt"
    evidence.write_text("Roni Krivoi is 36.", encoding="utf-8-sig")
    assert main(["draft", str(draft), "--evidence", str(evidence)]) == 1
    assert "[35 -> 36]" in capsys.readouterr().out


UNUSABLE = [
    (["draft", "no-such-file"], "cannot read no-such-file: No such file or directory"),
    (["draft", "."], "cannot read .: Is a directory"),
    (["check", " "], "the statement is blank"),
    (["check", "x", "--article", "nowhere"], "no article on record has the id nowhere"),
    (["check", "x", "--evidence", "no-such-file"], "cannot read no-such-file"),
]


@pytest.mark.parametrize(("call", "told"), UNUSABLE, ids=[" ".join(row[0]) for row in UNUSABLE])
def test_what_cannot_be_used_is_told_in_one_line(call: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(call) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("python -m service: ")
    assert told in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("call", [[], ["chek", "x"], ["draft"], ["draft", "a", "b"], ["check", "x", "--format", "xml"], ["draft", "a", "--as", "docx"],
                                  ["check", "x", "--article", "a", "--evidence", "b"]])  # fmt: skip
def test_a_call_that_is_none(call: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(call)
    assert ended.value.code == 2
    assert "usage: python -m service" in capsys.readouterr().err


def test_bytes_that_are_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_bytes(b"ab\xff")
    assert main(["draft", str(tmp_path / "a")]) == 2
    assert "not UTF-8 at byte 2" in capsys.readouterr().err


@pytest.mark.parametrize(("setting", "value"), [("SEEDS", "/no/such/folder"), ("CORS_ORIGINS", "nonsense")])
def test_settings_that_cannot_be_used(setting: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(setting, value)
    assert main(["check", "x"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_report_cannot_speak_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Maria Lind\x1b[2J is 34. Lind is 43.", encoding="utf-8")
    main(["draft", str(tmp_path / "a.txt")])
    assert "\x1b" not in capsys.readouterr().out


def run(*words: str, text: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "service", *words], cwd=ROOT, input=text, capture_output=True, text=True, check=False, timeout=60)


def test_the_program_reads_standard_input_and_says_nothing_on_the_other_stream() -> None:
    done = run("draft", "-", text=WRONG)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("stdin:1:14: age: ")
    assert run("check", "Roni Krivoi is 25.").returncode == 0


def test_a_python_without_what_the_service_needs_is_told_in_one_line() -> None:
    done = subprocess.run([sys.executable, "-S", "-m", "service", "check", "x"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "make run" in done.stderr
    assert ".venv/bin/python -m service" in done.stderr


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("repeats", "terminal", "drawn"), [(2_000, Terminal(), True), (2, Terminal(), False), (2_000, io.StringIO(), False)])
def test_a_bar_is_drawn_for_long_drafts_on_a_terminal(repeats: int, terminal: io.StringIO, drawn: bool) -> None:
    text = "How old is she? " * repeats
    assert len(list(progress.shown(DraftCheck(text, CORPUS), len(text), terminal))) == repeats
    assert ("[####" in terminal.getvalue()) is drawn
    assert terminal.getvalue().endswith("\r\x1b[K") is drawn


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [("", 0, (1, 1)), ("ab", 1, (1, 2)), ("a\nb", 1, (1, 2)), ("a\nb", 2, (2, 1)), ("a\r\nb", 3, (2, 1)), ("a\rb", 2, (2, 1)), ("😀\n😀b", 3, (2, 2))],
)
def test_lines_and_columns(text: str, offset: int, place: tuple[int, int]) -> None:
    assert Lines(text).position(offset) == place


def sarif(draft: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["draft", str(draft), "--format", "sarif"]) == 1
    log: dict[str, Any] = json.loads(capsys.readouterr().out)
    return log


def test_sarif_has_the_structure_that_the_standard_requires(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = sarif(draft, capsys)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "fact-check"
    assert run["columnKind"] == "unicodeCodePoints"
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(set(ids)) == len(ids)
    assert [result["ruleId"] for result in run["results"]] == ["age/contradicted", "age/conflict"]
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("none", "note", "warning", "error")
        assert result["message"]["text"]
        assert result["partialFingerprints"]
        for location in [*result["locations"], *result.get("relatedLocations", [])]:
            place = location["physicalLocation"]
            assert place["artifactLocation"]["uri"].endswith("draft%20one.txt")
            region = place["region"]
            assert min(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) >= 1
            assert WRONG[region["charOffset"] : region["charOffset"] + region["charLength"]] == region["snippet"]["text"]


def test_a_fix_of_sarif_puts_the_draft_right(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (fix,) = sarif(draft, capsys)["runs"][0]["results"][0]["fixes"]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    region = replacement["deletedRegion"]
    start = region["charOffset"]
    fixed = WRONG[:start] + replacement["insertedContent"]["text"] + WRONG[start + region["charLength"] :]
    assert fixed.startswith("Roni Krivoi, 25, was freed by Hamas.")


def test_sarif_of_a_clean_draft_has_no_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "clean.txt"
    path.write_text("Roni Krivoi is 25.", encoding="utf-8")
    assert main(["draft", str(path), "--format", "sarif"]) == 0
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_a_key_is_made_and_its_line_lets_it_in(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "cms"]) == 0
    printed = capsys.readouterr()
    secret, line = printed.out.splitlines()
    assert holder(secret, read_keys(line)) == "cms"
    assert "this once" in printed.err
    assert secret not in printed.err


def test_a_key_without_a_fit_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "the desk"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("python -m service: a name has 1 to 64 ")
