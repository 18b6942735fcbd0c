"""Every way in which a seed file may be wrong, and the one line that says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from service.engine.model import Hedge, Kind, Source
from service.record.errors import SeedError
from service.record.store import load_record
from service.record.values import KIND_TYPES, TYPES
from tests.record.made_up import at, quantity, seed, write

AGE = 2  # the place of dam-ruiz-age among the claims
Spoil = Callable[[dict[str, Any]], object]


def claim_with(**changes: Any) -> Spoil:
    """Spoils keys of the claim dam-ruiz-age."""
    return lambda document: document["claims"][AGE].update(changes)


def value_with(**changes: Any) -> Spoil:
    """Spoils keys of the value of the claim dam-ruiz-age."""
    return lambda document: document["claims"][AGE]["value"].update(changes)


def source_with(**changes: Any) -> Spoil:
    return lambda document: document["claims"][AGE]["source"].update(changes)


def claim_without(key: str) -> Spoil:
    return lambda document: document["claims"][AGE].pop(key)


def claim_as(kind: str, **value: Any) -> Spoil:
    """The claim dam-ruiz-age as one of another kind with another value."""
    return claim_with(kind=kind, value=value)


def article_with(**changes: Any) -> Spoil:
    return lambda document: document["article"].update(changes)


def entity_with(**changes: Any) -> Spoil:
    """Spoils keys of the entity ana-ruiz."""
    return lambda document: document["entities"][0].update(changes)


CLAIM = "claim dam-ruiz-age"
SPOILT: tuple[tuple[str, Spoil, str, str, str], ...] = (
    ("a misspelt key of a claim", claim_with(txet="x"), CLAIM, "txet", "Unknown field"),
    ("a misspelt key of a value", value_with(mim=41), CLAIM, "value.mim", "Unknown field"),
    ("a misspelt key of a source", source_with(line=3), CLAIM, "source.line", "Unknown field"),
    ("a misspelt key of an entity", entity_with(name="Ana"), "entity ana-ruiz", "name", "Unknown field"),
    ("a misspelt key of the article", article_with(sha="x"), "article", "sha", "Unknown field"),
    ("a section nobody knows", lambda d: d.update(people=[]), "", "people", "Unknown field"),
    ("no claims", lambda d: d.pop("claims"), "", "claims", "Missing data"),
    ("an empty list of claims", lambda d: d.update(claims=[]), "", "claims", "Shorter than minimum length 1"),
    ("claims as a mapping", lambda d: d.update(claims={"a": 1}), "", "claims", "Not a valid list"),
    ("no article", lambda d: d.pop("article"), "", "article", "Missing data"),
    ("a publisher left out", lambda d: d["article"].pop("publisher"), "article", "publisher", "Missing data"),
    ("a claim that is a text", lambda d: d["claims"].insert(0, "The dam held."), "claim #1", "", "Invalid input type"),
    ("a claim without an id", claim_without("id"), f"claim #{AGE + 1}", "id", "Missing data"),
    ("a claim without a text", claim_without("text"), CLAIM, "text", "Missing data"),
    ("a claim without a subject", claim_without("subject"), CLAIM, "subject", "Missing data"),
    ("a claim without a value", claim_without("value"), CLAIM, "value", "Missing data"),
    ("a claim without a source", claim_without("source"), CLAIM, "source", "Missing data"),
    ("an id with a space", claim_with(id="ana age"), "claim ana age", "id", "Not an id"),
    ("an id that is a number", claim_with(id=7), f"claim #{AGE + 1}", "id", "Not a valid string"),
    ("an id given twice", claim_with(id="dam-beds"), "claim dam-beds", "id", "'dam-beds' is given twice"),
    ("an entity given twice", entity_with(id="leo-ruiz"), "entity leo-ruiz", "id", "'leo-ruiz' is given twice"),
    ("a kind nobody knows", claim_with(kind="ages"), CLAIM, "kind", "Must be one of"),
    ("a kind that is a list", claim_with(kind=["age"]), CLAIM, "kind", "Must be one of"),
    ("an empty text", claim_with(text=""), CLAIM, "text", "Not one line"),
    ("a text of two lines", claim_with(text="Ana Ruiz is 41.\nShe is."), CLAIM, "text", "Not one line"),
    ("a text that is a number", claim_with(text=41), CLAIM, "text", "Not a valid string"),
    ("a subject nobody knows", claim_with(subject="ana"), CLAIM, "subject", "no entity has the id 'ana'"),
    ("an attribution to nobody", claim_with(attribution="ana"), CLAIM, "attribution", "no entity has the id 'ana'"),
    ("a value that is a number", claim_with(value=41), CLAIM, "value", "Not a mapping"),
    ("a value without a type", claim_with(value={"min": 41}), CLAIM, "value.type", "Must be one of"),
    ("a type nobody knows", value_with(type="number"), CLAIM, "value.type", "Must be one of"),
    ("a type that is a list", value_with(type=["quantity"]), CLAIM, "value.type", "Must be one of"),
    ("a type of another kind", claim_with(kind="name"), CLAIM, "value.type", "takes a value of type name"),
    ("a number as text", value_with(min="41"), CLAIM, "value.min", "Not a finite number"),
    ("a number as truth", value_with(min=True), CLAIM, "value.min", "Not a finite number"),
    ("an infinite number", value_with(max=float("inf")), CLAIM, "value.max", "Not a finite number"),
    ("no number", value_with(min=None, max=None), CLAIM, "value.min", "Neither min nor max"),
    ("an exact number with two ends", value_with(max=42), CLAIM, "value.hedge", "exact takes one number"),
    ("about with one end", value_with(max=None, hedge="about"), CLAIM, "value.hedge", "about takes one number"),
    ("more than with two ends", value_with(hedge="more_than"), CLAIM, "value.hedge", "more_than takes min and no other end"),
    ("at most without its end", value_with(hedge="at_most", max=None), CLAIM, "value.hedge", "at_most takes max and no other end"),
    ("a range upside down", value_with(hedge="range", max=40), CLAIM, "value.min", "min is above max"),
    ("a hedge nobody knows", value_with(hedge="some"), CLAIM, "value.hedge", "Must be one of"),
    ("a derived number from nowhere", value_with(derived={"operation": "sum", "claims": ["dam-gates", "gates"]}), CLAIM, "value.derived.claims", "'gates'"),
    ("a number derived from itself", value_with(derived={"operation": "sum", "claims": ["dam-gates", "dam-ruiz-age"]}), CLAIM, "value.derived.claims", "no other"),
    ("a number derived from a name", value_with(derived={"operation": "sum", "claims": ["dam-gates", "dam-ruiz-name"]}), CLAIM, "value.derived.claims", "no number"),
    ("a number derived from one", value_with(derived={"operation": "sum", "claims": ["dam-gates"]}), CLAIM, "value.derived.claims", "minimum length 2"),
    ("a derived number by division", value_with(derived={"operation": "ratio", "claims": ["dam-gates", "dam-beds"]}), CLAIM, "value.derived.operation", "Must be"),
    ("a relation to nobody", claim_as("relation", type="relation", relation="aunt", object="eva"), CLAIM, "value.object", "no entity has the id 'eva'"),
    ("a place nowhere", claim_as("place", type="place", way="in", place="oslo"), CLAIM, "value.place", "no entity has the id 'oslo'"),
    ("a role for nobody", claim_as("role", type="role", role="chief", organization="un"), CLAIM, "value.organization", "no entity has the id 'un'"),
    ("a way nobody goes", claim_as("place", type="place", way="near", place="orla-dam"), CLAIM, "value.way", "Must be one of"),
    ("an action that happened maybe", claim_as("event", type="action", action="open", happened="no"), CLAIM, "value.happened", "Not true or false"),
    ("an action that happened once", claim_as("event", type="action", action="open", happened=1), CLAIM, "value.happened", "Not true or false"),
    ("a status nobody has", claim_as("status", type="status", status="fine"), CLAIM, "value.status", "Must be one of"),
    ("a date of nothing", claim_as("date", type="date", part="late"), CLAIM, "value.year", "No year"),
    ("a thirteenth month", claim_as("date", type="date", month=13), CLAIM, "value.month", "Must be greater"),
    ("a month as text", claim_as("date", type="date", month="5"), CLAIM, "value.month", "Not a valid integer"),
    ("a weekday nobody knows", claim_as("date", type="date", weekday="Sun"), CLAIM, "value.weekday", "Must be one of"),
    ("a relative date without an amount", claim_as("date", type="date", relative={"unit": "day"}), CLAIM, "value.relative.amount", "Missing data"),
    ("a range upside down in the file", source_with(range=[20, 10]), CLAIM, "source.range", "start is not before end"),
    ("an empty range", source_with(range=[10, 10]), CLAIM, "source.range", "start is not before end"),
    ("a range of three", source_with(range=[1, 2, 3]), CLAIM, "source.range", "Not [start, end]"),
    ("a range below zero", source_with(range=[-1, 3]), CLAIM, "source.range.0", "Must be greater"),
    ("a range of texts", source_with(range=["1", "2"]), CLAIM, "source.range.0", "Not a valid integer"),
    ("a range of fractions", source_with(range=[1.0, 2.0]), CLAIM, "source.range.0", "Not a valid integer"),
    ("paragraph nought", source_with(paragraph=0), CLAIM, "source.paragraph", "Must be greater"),
    ("a paragraph that is true", source_with(paragraph=True), CLAIM, "source.paragraph", "Not a valid integer"),
    ("an entity without names", entity_with(names=[]), "entity ana-ruiz", "names", "Shorter"),
    ("an entity with one name as text", entity_with(names="Ana Ruiz"), "entity ana-ruiz", "names", "Not a valid list"),
    ("an entity with a blank name", entity_with(names=[" "]), "entity ana-ruiz", "names.0", "Not one line"),
    ("an entity of no known kind", entity_with(kind="group"), "entity ana-ruiz", "kind", "Must be one of"),
    ("a gender nobody reads", entity_with(gender="x"), "entity ana-ruiz", "gender", "Must be one of"),
    ("a hash too short", article_with(sha256="ab"), "article", "sha256", "Not a SHA-256"),
    ("a hash with a line end", article_with(sha256="a" * 64 + "\n"), "article", "sha256", "Not a SHA-256"),
    ("a date in words", article_with(published="May 2021"), "article", "published", "Not a date"),
)


@pytest.mark.parametrize(("spoil", "where", "field", "problem"), [row[1:] for row in SPOILT], ids=[row[0] for row in SPOILT])
def test_a_spoilt_seed_stops_with_one_line(tmp_path: Path, spoil: Spoil, where: str, field: str, problem: str) -> None:
    document = seed()
    spoil(document)
    with pytest.raises(SeedError) as caught:
        load_record(write(tmp_path, document))
    line = str(caught.value)
    assert line.startswith(": ".join(part for part in (str(tmp_path / "dam.yaml"), where, field) if part) + ": "), line
    assert problem in line
    assert "\n" not in line


TEXTS: tuple[tuple[str, str, str], ...] = (
    ("nothing", "", "is not a mapping"),
    ("a list", "- a\n- b\n", "is not a mapping"),
    ("no YAML", "claims: [a\n", "is not YAML"),
    ("two documents", "a: 1\n---\nb: 2\n", "is not YAML"),
    ("an unsafe tag", "a: !!python/object/apply:os.getcwd []\n", "is not YAML"),
    ("an impossible number", "a: !!int x\n", "is not YAML"),
    ("a control character", "a: \x01\n", "is not YAML"),
    ("a key twice on top", "article: {}\narticle: {}\n", "article: the key is given twice (line 2)"),
    ("a key twice in a claim", "claims:\n  - id: gates\n    kind: age\n    kind: name\n", "claim gates: kind: the key is given twice (line 4)"),
    ("a key twice in a value", "claims:\n  - id: gates\n    value: {min: 1, min: 2}\n", "claim gates: value.min: the key is given twice (line 3)"),
    ("a key twice in a claim without an id", "claims:\n  - kind: age\n    kind: name\n", "claim #1: kind: the key is given twice (line 3)"),
    ("a key twice in an entity", "entities:\n  - id: ana\n    id: eva\n", "entity eva: id: the key is given twice (line 3)"),
    ("an anchor used again", "claims:\n  - id: gates\n    value: &v {min: 1}\n    source: *v\n", "claim gates: source: an anchor is used again"),
    ("an anchor of a text used again", "article: {id: &a dam, title: *a}\n", "article: title: an anchor is used again"),
    ("an anchor inside itself", "claims: &all [*all]\n", "an anchor is used again"),
)


@pytest.mark.parametrize(("text", "problem"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_a_file_that_is_not_a_seed(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(SeedError) as caught:
        load_record(write(tmp_path, text))
    assert str(caught.value).startswith(f"{tmp_path / 'dam.yaml'}: ")
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_bytes_that_are_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "dam.yaml").write_bytes(b"article: \xff")
    with pytest.raises(SeedError, match="is not UTF-8 at byte 9"):
        load_record(tmp_path)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "dam.yaml").mkdir()
    with pytest.raises(SeedError, match=r"dam\.yaml: cannot be read: "):
        load_record(tmp_path)


@pytest.mark.parametrize("directory", ["empty", "not-there"])
def test_a_directory_without_seeds(tmp_path: Path, directory: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(SeedError, match="no seed file"):
        load_record(tmp_path / directory)


def second() -> dict[str, Any]:
    """Another good seed that clashes with the first in nothing."""
    document = seed()
    document["article"]["id"] = "weir"
    for claim in document["claims"]:
        claim["id"] = claim["id"].replace("dam-", "weir-")
        if (claim["value"].get("derived") or {}).get("claims"):
            claim["value"]["derived"]["claims"] = ["weir-gates", "weir-gates-opened"]
    return document


def test_two_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    record = load_record(write(write(tmp_path, seed(), "b.yaml"), second(), "a.yaml"))
    assert [article.id for article in record.articles] == ["weir", "dam"]
    assert [claim.source.article for claim in record.claims] == ["weir"] * 12 + ["dam"] * 12


CLASHES: tuple[tuple[str, Spoil, str], ...] = (
    ("the same article", article_with(id="dam"), "b.yaml: article: id: the id 'dam' is another file's"),
    ("the same claim", lambda d: d["claims"][0].update(id="dam-beds"), "b.yaml: claim dam-beds: id: the id 'dam-beds' is another file's"),
    ("an entity of another kind", lambda d: d["entities"][2].update(kind="thing"), "b.yaml: entity orla-dam: kind: another file has 'orla-dam' as place"),
)


@pytest.mark.parametrize(("spoil", "line"), [row[1:] for row in CLASHES], ids=[row[0] for row in CLASHES])
def test_two_files_that_clash(tmp_path: Path, spoil: Spoil, line: str) -> None:
    document = second()
    spoil(document)
    with pytest.raises(SeedError) as caught:
        load_record(write(write(tmp_path, seed(), "a.yaml"), document, "b.yaml"))
    assert str(caught.value).endswith(line)


def test_a_good_seed_becomes_what_the_model_says(tmp_path: Path) -> None:
    record = load_record(write(tmp_path, seed()))
    claim = record.claim("dam-ruiz-age")
    assert claim.kind is Kind.AGE
    assert claim.subject == "ana-ruiz"
    assert claim.attribution is None
    assert claim.source == Source("dam", 3, *at("Ana Ruiz, 41"))
    assert record.claim("dam-safe").attribution == "ana-ruiz"
    assert record.entity("dam", "ana-ruiz").names == ("Ana Ruiz", "Anna Ruiz")
    assert record.entity("dam", "orla-dam").gender is None
    assert record.article("dam").published is None


def test_a_value_is_completed_and_keeps_its_numbers(tmp_path: Path) -> None:
    record = load_record(write(tmp_path, seed()))
    assert record.claim("dam-ruiz-age").value == {"type": "quantity", **quantity(41, unit="year"), "of": None, "derived": None}
    value = record.claim("dam-ruiz-age").value or {}
    assert isinstance(value["min"], int)
    assert record.claim("dam-reached-date").value == {
        "type": "date", "year": None, "month": 5, "day": 3, "part": None, "weekday": None, "relative": None, "bound": None,
    }  # fmt: skip


def test_a_date_without_quotes_stays_a_text(tmp_path: Path) -> None:
    text = (write(tmp_path, seed()) / "dam.yaml").read_text().replace("published: null", "published: 2021-03-14")
    assert load_record(write(tmp_path, text)).article("dam").published == "2021-03-14"


@pytest.mark.parametrize("hedge", list(Hedge))
def test_every_hedge_has_a_number_that_fits(tmp_path: Path, hedge: Hedge) -> None:
    document = seed()
    ends: dict[str, dict[str, Any]] = {"more_than": {"max": None}, "at_least": {"max": None}, "fewer_than": {"min": None}, "at_most": {"min": None}}
    document["claims"][AGE]["value"].update({"hedge": str(hedge)} | ends.get(str(hedge), {}))
    assert (load_record(write(tmp_path, document)).claim("dam-ruiz-age").value or {})["hedge"] == hedge


def test_every_kind_has_its_type_and_every_type_a_kind() -> None:
    assert set(KIND_TYPES) == set(Kind)
    assert set(KIND_TYPES.values()) == set(TYPES)
