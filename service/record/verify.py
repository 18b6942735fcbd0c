"""``python -m service.record.verify SEEDS ARTICLE``: holds the claims against the file that their ranges refer to.

The file's SHA-256 picks the article among the seeds. Then, for each claim: its range lies inside its paragraph; every number, date, name and quoted
word of its value stands in the range (a number that is derived is calculated again instead); and no sentence of ours repeats eight words of the article.
Exit status 0 when all holds, 1 when something does not, 2 when the command itself is wrong.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from service.engine.model import Article, Claim, Entity, EntityKind
from service.record.errors import SeedError
from service.record.spellings import day_forms, month_forms, number_forms, relative_forms
from service.record.store import read_articles
from service.record.values import derivation, references

RUN = 8
"""So many words in a row make a copy."""

_STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ")
_WORD = re.compile(r"[^\W_]+(?:['.,][^\W_]+)*")


class Fault(NamedTuple):
    """What does not hold: of which claim (or entity, or the article), in which field, and why."""

    where: str
    field: str
    problem: str


class _Wanted(NamedTuple):
    """Something of a value that must stand in the range: any one of ``forms``. Names keep their capitals, so that "US" is not "us"."""

    field: str
    forms: tuple[str, ...]
    capitals: bool = False


def verify(article: Article, text: str) -> tuple[Fault, ...]:
    """An article on record and the text of its file -> what does not hold, in the order of the seed; empty when all does."""
    plain = text.translate(_STRAIGHT)  # one code point for one: ranges stay
    paragraphs = _paragraphs(text)
    entities = {entity.id: entity for entity in article.entities}
    claims = {claim.id: claim for claim in article.claims}
    runs = _runs(_words(plain))
    faults: list[Fault] = list(_copied("article", (("title", article.title),), runs))
    for entity in article.entities:
        faults += _copied(f"entity {entity.id}", (("descriptions", each) for each in entity.descriptions), runs)
    for claim in article.claims:
        where = f"claim {claim.id}"
        own_words = [("text", claim.text), *((f"value.{key}", str((claim.value or {}).get(key) or "")) for key in ("of", "among", "action", "text"))]
        faults += [Fault(where, *problem) for problem in _misplaced(claim, paragraphs)]
        faults += [Fault(where, *problem) for problem in _missing(claim, plain[claim.source.start : claim.source.end], entities)]
        faults += [Fault(where, *problem) for problem in _miscalculated(claim, claims)]
        faults += _copied(where, own_words, runs)
    return tuple(faults)


def _paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    """Where each line that is not blank starts and ends."""
    return tuple(match.span() for match in re.finditer(r"[^\n]+", text) if match.group().strip())


def _misplaced(claim: Claim, paragraphs: Sequence[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    number, start, end = claim.source.paragraph, claim.source.start, claim.source.end
    if number > len(paragraphs):
        yield "source.paragraph", f"the article has {len(paragraphs)} paragraphs, not {number}"
        return
    first, last = paragraphs[number - 1]
    if not first <= start < end <= last:
        yield "source.range", f"[{start}, {end}] is not inside paragraph {number}, which is [{first}, {last}]"


def _missing(claim: Claim, passage: str, entities: Mapping[str, Entity]) -> Iterator[tuple[str, str]]:
    for wanted in _wanted(claim.value or {}, entities):
        if not any(_stands(form, passage, wanted.capitals) for form in wanted.forms):
            yield wanted.field, f"{wanted.forms[0]!r} does not stand in the range: {passage!r}"


def _stands(form: str, passage: str, capitals: bool) -> bool:
    """Whether a form stands in a passage as words of their own: 200 not in "1,200", "Gaza" not in "Gazan"."""
    pattern = rf"(?<!\w)(?<!\d[.,]){re.escape(form)}(?!\w)(?![.,]\d)"
    return re.search(pattern, passage, 0 if capitals else re.IGNORECASE) is not None


def _wanted(value: Mapping[str, object], entities: Mapping[str, Entity]) -> Iterator[_Wanted]:
    """A typed value -> everything in it that can be looked for."""
    if value.get("type") == "quantity" and derivation(value) is None:
        numbers = {value[key]: key for key in ("max", "min") if isinstance(value[key], int | float)}  # one number is looked for once
        yield from (_Wanted(f"value.{key}", number_forms(float(str(number)), str(value["hedge"]))) for number, key in numbers.items())
    elif value.get("type") == "date":
        yield from _wanted_of_date(value)
    for key in ("name", "words"):
        if isinstance(value.get(key), str):
            yield _Wanted(f"value.{key}", (str(value[key]),), capitals=key == "name")
    for key, named in references(value):
        yield _Wanted(f"value.{key}", _called(entities[named]), capitals=True)


def _wanted_of_date(value: Mapping[str, object]) -> Iterator[_Wanted]:
    year, month, day, relative = value["year"], value["month"], value["day"], value["relative"]
    if isinstance(year, int):
        yield _Wanted("value.year", (str(year),))
    if isinstance(month, int):
        yield _Wanted("value.month", month_forms(month))
    if isinstance(day, int):
        yield _Wanted("value.day", day_forms(day))
    if isinstance(relative, dict):
        yield _Wanted("value.relative.amount", relative_forms(relative["unit"], relative["amount"]))
    yield from (_Wanted(f"value.{key}", (str(value[key]),)) for key in ("weekday", "part") if value[key] is not None)


def _called(entity: Entity) -> tuple[str, ...]:
    """The forms that name an entity: its names and descriptions without their article, also in capitals; of a person's name any word will do."""
    names = [name.removeprefix("the ") for name in (*entity.names, *entity.descriptions)]
    words = [word for name in entity.names for word in name.split()] if entity.kind is EntityKind.PERSON else []
    return tuple(dict.fromkeys((*names, *words, *(name.upper() for name in names))))


def _miscalculated(claim: Claim, claims: Mapping[str, Claim]) -> Iterator[tuple[str, str]]:
    """Whether a derived number is what its premises make it."""
    derived = derivation(claim.value)
    if derived is None or claim.value is None:
        return
    first, *others = (float(str((claims[premise].value or {}).get("min"))) for premise in derived[1])
    result = first - sum(others) if derived[0] == "difference" else first + sum(others)
    if not claim.value["min"] == claim.value["max"] == result:
        yield "value.derived", f"the {derived[0]} of {', '.join(derived[1])} is {result:g}, not {claim.value['min']}"


def _words(text: str) -> list[str]:
    return [word.removesuffix("'s") for word in _WORD.findall(text.translate(_STRAIGHT).casefold())]


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Every run of so many words as make a copy."""
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _copied(where: str, texts: Iterator[tuple[str, str]] | Sequence[tuple[str, str]], runs: frozenset[tuple[str, ...]]) -> Iterator[Fault]:
    for field, text in texts:
        for run in sorted(_runs(_words(text)) & runs)[:1]:
            yield Fault(where, field, f"repeats {RUN} words of the article: {' '.join(run)!r}")


def main(arguments: Sequence[str]) -> int:
    """The command line; returns the exit status. Faults go to standard output, one a line."""
    if len(arguments) != 2:
        print("usage: python -m service.record.verify SEEDS ARTICLE", file=sys.stderr)
        return 2
    try:
        articles = read_articles(Path(arguments[0]))
        content = Path(arguments[1]).read_bytes()
    except (SeedError, OSError) as error:
        print(f"cannot read {error.filename}: {error.strerror}" if isinstance(error, OSError) else error, file=sys.stderr)
        return 2
    found = hashlib.sha256(content).hexdigest()
    article = next((article for article in articles if article.sha256 == found), None)
    if article is None:
        print(f"{arguments[1]} has the SHA-256 {found}, which no article of {arguments[0]} names:")
        print("\n".join(f"  {article.id} is of {article.sha256}" for article in articles))
        return 1
    faults = verify(article, content.decode("utf-8"))
    told = f"faults: {len(faults)}" if faults else "no fault"
    print("\n".join((f"{article.id}: {len(article.claims)} claims, the SHA-256 fits, {told}", *(": ".join(fault) for fault in faults))))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
