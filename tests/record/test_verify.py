"""The claims held against their article: the tool as a person runs it, on a small made-up article."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from service.record.spellings import day_forms, in_words, month_forms, number_forms, relative_forms
from service.record.store import load_record
from service.record.verify import main, verify
from tests.record.made_up import TEXT, at, claim, seed, write

Spoil = Callable[[dict[str, Any]], object]
ROOT = Path(__file__).resolve().parents[2]


def spoilt(id: str, **changes: Any) -> Spoil:
    """Changes keys of one claim; those of its value and source by the name before the double underscore."""

    def spoil(document: dict[str, Any]) -> None:
        found = next(claim for claim in document["claims"] if claim["id"] == id)
        for key, new in changes.items():
            part, _, inner = key.partition("__")
            if inner:
                found[part][inner] = new
            else:
                found[key] = new

    return spoil


def run(tmp_path: Path, document: dict[str, Any], text: str = TEXT) -> int:
    article = tmp_path / "article.txt"
    article.write_bytes(text.encode())
    return main([str(write(tmp_path / "seeds", document)), str(article)])


def test_a_good_seed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, seed()) == 0
    assert capsys.readouterr().out == "dam: 12 claims, the SHA-256 fits, no fault\n"


def test_another_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, seed(), TEXT + " ") == 1
    out = capsys.readouterr().out
    assert "which no article of" in out
    assert f"dam is of {seed()['article']['sha256']}" in out


FAULTS: tuple[tuple[str, Spoil, str], ...] = (
    ("another number", spoilt("dam-ruiz-age", value__min=42, value__max=42), "claim dam-ruiz-age: value.min: '42' does not stand in the range: 'Ana Ruiz, 41'"),
    ("part of a number", spoilt("dam-evacuated", value__min=200, value__max=200), "claim dam-evacuated: value.min: '200' does not stand in the range"),
    ("a number in words", spoilt("dam-gates", value__min=4, value__max=4), "claim dam-gates: value.min: '4' does not stand in the range"),
    ("a range without its number", spoilt("dam-ruiz-age", source__range=at("Ana Ruiz")), "claim dam-ruiz-age: value.min: '41' does not stand"),
    ("another name", spoilt("dam-ruiz-name", value__name="Eva Ruiz"), "claim dam-ruiz-name: value.name: 'Eva Ruiz' does not stand in the range"),
    ("a name in small letters", spoilt("dam-ruiz-name", value__name="ana ruiz"), "claim dam-ruiz-name: value.name: 'ana ruiz' does not stand"),
    ("a range without its place", spoilt("dam-reached", source__range=at("Engineers reached")), "claim dam-reached: value.place: 'Orla Dam' does not stand"),
    ("a range without its person", spoilt("dam-brother", source__range=at("brother, Leo")), "claim dam-brother: value.object: 'Ana Ruiz' does not stand"),
    ("another month", spoilt("dam-reached-date", value__month=6), "claim dam-reached-date: value.month: 'june' does not stand in the range"),
    ("another day", spoilt("dam-reached-date", value__day=4), "claim dam-reached-date: value.day: '4' does not stand in the range"),
    ("a year that is not given", spoilt("dam-reached-date", value__year=2021), "claim dam-reached-date: value.year: '2021' does not stand"),
    ("a weekday that is not given", spoilt("dam-reached-date", value__weekday="monday"), "claim dam-reached-date: value.weekday: 'monday' does not stand"),
    ("an age of the date that is not given", spoilt("dam-reached-date", value__relative={"unit": "year", "amount": -2}), "value.relative.amount: '2' does not"),
    ("a range that leaves its paragraph", spoilt("dam-ruiz-age", source__range=[0, 200]), "claim dam-ruiz-age: source.range: [0, 200] is not inside paragraph 3"),
    ("a range beyond the article", spoilt("dam-ruiz-age", source__range=[9000, 9010]), "claim dam-ruiz-age: source.range: [9000, 9010] is not inside"),
    ("another paragraph", spoilt("dam-ruiz-age", source__paragraph=2), "claim dam-ruiz-age: source.range: "),
    ("a paragraph beyond the last", spoilt("dam-ruiz-age", source__paragraph=4), "source.paragraph: the article has 3 paragraphs, not 4"),
    ("other words of a quote", spoilt("dam-safe", value__words="was unsafe"), "claim dam-safe: value.words: 'was unsafe' does not stand"),
    ("a wrong sum", spoilt("dam-gates-shut", value__min=1, value__max=1), "value.derived: the difference of dam-gates, dam-gates-opened is 2, not 1"),
    ("a copied claim", spoilt("dam-reached", text="The engineers reached the Orla Dam on May 3, some 1,200 strong."), "claim dam-reached: text: repeats 8 words"),
    ("a copied value", spoilt("dam-safe", kind="uncertainty", value={"type": "text", "text": "two: 41, the chief engineer, said the dam was safe"}), "value.text: repeats"),
    ("a copied title", lambda d: d["article"].update(title="Some 1,200 people had left the valley; twelve"), "article: title: repeats 8 words"),
    ("a copied description", lambda d: d["entities"][2].update(descriptions=["reached the Orla Dam on May 3. Some"]), "entity orla-dam: descriptions: repeats 8"),
)


@pytest.mark.parametrize(("spoil", "line"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_what_does_not_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: Spoil, line: str) -> None:
    document = seed()
    spoil(document)
    assert run(tmp_path, document) == 1
    out = capsys.readouterr().out
    assert line in out
    assert re.match(r"dam: 12 claims, the SHA-256 fits, faults: [12]\n", out)


def test_a_sum_that_holds(tmp_path: Path) -> None:
    document = seed()
    value = {"type": "quantity", "min": 8, "max": 8, "derived": {"operation": "sum", "claims": ["dam-gates", "dam-gates-opened"]}}
    document["claims"].append(claim("dam-sum", "count", "Eight is the sum.", "Three of five gates", value))
    assert run(tmp_path, document) == 0


@pytest.mark.parametrize("arguments", [[], ["seeds"], ["a", "b", "c"]])
def test_a_wrong_command(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage" in capsys.readouterr().err


def test_no_article_and_no_seeds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(write(tmp_path / "seeds", seed())), str(tmp_path / "none.txt")]) == 2
    assert "none.txt: No such file" in capsys.readouterr().err
    assert main([str(tmp_path / "empty"), str(tmp_path / "none.txt")]) == 2
    assert "no seed file" in capsys.readouterr().err


NUMBERS: tuple[tuple[float, str], ...] = (
    (0, "no"), (1, "one"), (2, "pair"), (2, "both"), (8, "eight"), (12, "dozen"), (25, "25"), (25, "twenty-five"), (100, "a hundred"), (142, "one hundred forty-two"),
    (142, "a hundred and forty-two"), (200, "two hundred"), (0.5, "half"), (1.5, "1.5"), (1200, "1,200"), (1200, "1200"), (1200, "twelve hundred"),
    (1200, "one thousand two hundred"), (1_200_000, "1.2 million"), (1_200_000, "1,200,000"), (1_000_000, "one million"), (3_000_000_000, "3 billion"),
)  # fmt: skip


@pytest.mark.parametrize(("number", "form"), NUMBERS)
def test_forms_of_numbers(number: float, form: str) -> None:
    assert form in number_forms(number)


def test_vague_numbers_are_words() -> None:
    assert "thousands" in number_forms(1000, "vague")
    assert "1000" not in number_forms(1000, "vague")


def test_forms_of_dates() -> None:
    assert month_forms(10) == ("october", "oct", "octo")
    assert "sept" in month_forms(9)
    assert [day_forms(day)[1] for day in (1, 2, 3, 4, 11, 12, 13, 21, 22, 30)] == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "30th"]
    assert "last" in relative_forms("week", -1)
    assert "five" in relative_forms("year", -5)
    assert relative_forms("day", None) == ("days",)


def test_large_numbers_in_words() -> None:
    assert in_words(1_234_567) == "one million two hundred thirty-four thousand five hundred sixty-seven"


def test_the_example_of_the_readme(tmp_path: Path) -> None:
    """Step by step as the README tells: its article, its seed, the check."""
    readme = (ROOT / "seeds" / "README.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"```text\n(.*?)```", readme, re.DOTALL)
    (document,) = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    record = load_record(write(tmp_path, document))
    assert verify(record.articles[0], text) == ()
    (tmp_path / "ferry.txt").write_bytes(text.encode())
    assert main([str(tmp_path), str(tmp_path / "ferry.txt")]) == 0


def test_ranges_count_code_points(tmp_path: Path) -> None:
    """A character outside the basic plane is one, as the README says."""
    text = "\U0001f30a Flood\n\nThe river rose 3 metres.\n"
    document = seed()
    document["article"]["sha256"] = hashlib.sha256(text.encode()).hexdigest()
    start = text.index("3 metres")
    document["claims"] = [
        {"id": "flood", "kind": "count", "text": "The river rose by 3 metres.", "subject": None, "value": {"type": "quantity", "min": 3, "max": 3},
         "source": {"paragraph": 2, "range": [start, start + 8]}}
    ]  # fmt: skip
    assert run(tmp_path, document, text) == 0
