"""Files in every format become cases, and what is printed of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from service.engine.model import Verdict
from tests.bench import score as command
from tests.bench.cases import Case, CaseError, CaseSet, file_set
from tests.bench.report import WIDTH, failures, set_report, summary
from tests.bench.runs import Outcome
from tests.bench.scoring import score_set

HARBOUR = "The ferry carried 216 people. Three of them are missing.\nIts captain, Jonas Brandt, 51, was detained on Monday."


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id\tverdict\tphenomenon\tstatement\nq-1\tx\tage\tHe is 9.\n", ("q-1", Verdict.CONTRADICTED, ("age",), "He is 9.")),
        ("# verdict\tphenomenon\tstatement\t(c, x, u)\n\nc\tbound\tAt least two.\n", ("some-001", Verdict.CONSISTENT, ("bound",), "At least two.")),
        ("# verdict\tstatement\nunknown\tWhy?\n", ("some-001", Verdict.UNKNOWN, (), "Why?")),
    ],
)
def test_a_table_of_two_three_or_four_columns(tmp_path: Path, text: str, expected: tuple[object, ...]) -> None:
    (case,) = file_set(written(tmp_path / "some.tsv", text)).cases
    assert (case.id, case.expected, case.groups, case.statement) == expected
    assert case.evidence is None


def test_statements_are_about_the_article_named_or_the_text_beside_them(tmp_path: Path) -> None:
    table, other = written(tmp_path / "port.tsv", "c\tYes.\n"), written(tmp_path / "other.txt", "Another.")
    assert file_set(table, other).cases[0].evidence == "Another."
    written(tmp_path / "port.txt", HARBOUR)
    assert file_set(table).cases[0].evidence == HARBOUR
    assert not file_set(table).pairs


def test_pairs_bring_their_evidence(tmp_path: Path) -> None:
    row = {"id": "p1", "evidence": HARBOUR, "statement": "Yes.", "label": "contradicted", "numeric": True, "tags": ["a", "b"]}
    path = tmp_path / "pairs.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(row) + "\n").encode()))
    found = file_set(path)
    assert (found.name, found.pairs) == ("pairs", True)
    assert found.cases == (Case("p1", "Yes.", Verdict.CONTRADICTED, HARBOUR, ("a", "b"), True),)


def test_json_lines_may_be_statements_about_an_article(tmp_path: Path) -> None:
    path = written(tmp_path / "rows.jsonl", '{"statement": "Yes.", "verdict": "c", "phenomenon": "age"}\n')
    (case,) = file_set(path, written(tmp_path / "t.txt", HARBOUR)).cases
    assert (case.id, case.evidence, case.groups) == ("rows-00001", HARBOUR, ("age",))


def test_a_name_that_is_taken_gets_its_folder(tmp_path: Path) -> None:
    path = written(tmp_path / "hostages.tsv", "c\tYes.\n")
    assert file_set(path, taken={"hostages"}).name == f"{tmp_path.name}/hostages"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.tsv", "c\tYes.\nmaybe\tNo.\n", "a.tsv:2: 'maybe' is no verdict"),
        ("a.tsv", "just words\n", "a.tsv:1: 1 columns"),
        ("a.tsv", "# nothing\n", "no case is in it"),
        ("a.tsv", "q\tc\tage\tYes.\nq\tc\tage\tNo.\n", "the id 'q' comes twice"),
        ("a.jsonl", '{"label": "c"}\n', "a.jsonl:1: not an object with a statement"),
        ("a.jsonl", "[]\n", "a.jsonl:1: not an object"),
    ],
)
def test_a_bad_file_is_refused_with_its_place(tmp_path: Path, name: str, text: str, said: str) -> None:
    with pytest.raises(CaseError) as caught:
        file_set(written(tmp_path / name, text))
    assert said in str(caught.value)


# What is printed


def test_the_tables_fit_a_terminal() -> None:
    rows = [("a", "The ferry carried 216 people. " * 9, Verdict.CONSISTENT), ("b", "Two of them\nare missing.", Verdict.CONTRADICTED)]
    cases = tuple(Case(id, statement, verdict, HARBOUR, ("a-very-long-phenomenon-it-is",), True) for id, statement, verdict in rows)
    each = CaseSet("a-set-whose-name-is-longer-than-its-column", cases, pairs=True)
    found = score_set(each, tuple(Outcome(case, Verdict.CONSISTENT, micros=123456.7, with_evidence=234567.8) for case in cases))
    lines = [*set_report(found), *summary([found]), *failures(found.outcomes)]
    assert max(map(len, lines)) <= WIDTH
    assert [line for line in lines if line.startswith("b  x>c FLIP")]


def test_the_command_scores_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "port.txt", HARBOUR)
    table = written(tmp_path / "port.tsv", "x\tage\tJonas Brandt is 61.\nc\tage\tJonas Brandt is 51 years old.\nu\tquestion\tWho is it?\n")
    assert command.main([str(table), "--only-paths", "--failures", "--json", str(tmp_path / "out.json")]) == 0
    said = capsys.readouterr().out
    assert "port ====" in said
    assert "all sets ====" in said
    (figures,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["sets"]
    assert figures["total"]["engine"]["accuracy"] == 1
    assert set(figures["total"]) == {"engine", "similarity", "words+numbers"}
    assert set(figures["phenomena"]) == {"age", "question"}


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--only-paths", str(tmp_path / "none.tsv")]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'none.tsv'}: No such file or directory\n"
