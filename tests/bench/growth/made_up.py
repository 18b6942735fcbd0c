"""Articles without end, made up from a fixed seed: many names, places, things counted and dates, with statements about their claims.

Every claim comes with another way to say it, so that what is looked for is not the claim's own words; a statement may have a slip of the keys in a name, or
another number. The articles are the same for every size: a record of ten thousand claims begins with those of one of a thousand.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source
from service.engine.vocabulary.given_names import GIVEN

SEED = 20231130
_ONSETS = "b br d dr f g gr h j k kr l m n p pr r s st t tr v z".split()
_VOWELS = "a e i o u".split()
_ENDS = "nel mar ruk vand lin tor sen berg mann dal kov stad ler nik zan poulis rell vik dorf ton".split()
_TOWN_ENDS = "mora stad holm vik burg dale mouth haven grad nau ria sund".split()
_GIVEN = sorted(name for name, entry in GIVEN.items() if entry.gender and not entry.short and len(name) > 3)
_ROLES = "director captain treasurer mayor secretary chairman chemist surveyor lawyer spokesman engineer librarian".split()
_BODIES = ("Rescue Service", "Water Board", "Harbour Trust", "Grain Company", "Railway", "Mining Union", "Relief Fund", "Hospital")
_THINGS = (
    "tents blankets lorries generators ambulances pumps vaccines boats rifles tractors books computers bricks trees masks drones bridges wagons seeds "
    "stoves ladders helmets radios mattresses buckets engines tyres filters turbines panels batteries bicycles sacks pipes cables doors windows chairs"
).split()
_EVENTS = "flood earthquake strike trial election festival fire blast siege storm avalanche march auction derailment".split()
_MONTHS = "January February March April May June July August September October November December".split()

# kind, the claim, another way to say it; {n} is the number that may be changed
_SENTENCES: tuple[tuple[Kind, str, str], ...] = (
    (Kind.AGE, "{p} is {n} years old.", "{p} is aged {n}."),
    (Kind.AGE, "{q} is {n} years old.", "{q}, {n}, spoke to reporters."),
    (Kind.ROLE, "{p} is the {role} of the {body}.", "{p} serves as {role} of the {body}."),
    (Kind.ROLE, "{q} is a {role} in {town}.", "{q} works as a {role} in {town}."),
    (Kind.COUNT, "The {body} sent {n} {things} to {town} on {date}.", "On {date} {n} {things} were sent to {town} by the {body}."),
    (Kind.COUNT, "{p} bought {n} {things} for {town}.", "{n} {things} for {town} were purchased by {p}."),
    (Kind.COUNT, "{n} {things} were stolen from the {body} in {year}.", "In {year} thieves stole {n} {things} from the {body}."),
    (Kind.COUNT, "{q} donated {n} {things} to the {body}.", "The {body} was given {n} {things} by {q}."),
    (Kind.CASUALTY, "The {event} in {town} killed {n} people on {date}.", "{n} people died in the {event} in {town} on {date}."),
    (Kind.CASUALTY, "The {event} in {town} injured {n} people.", "{n} people were hurt in the {event} in {town}."),
    (Kind.PLACE, "{p} was born in {town}.", "{p} comes from {town}."),
    (Kind.PLACE, "{r} moved to {town} in {year}.", "In {year} {r} moved to {town}."),
    (Kind.DATE, "The {event} in {town} began on {date}.", "The {event} in {town} started on {date}."),
    (Kind.DATE, "The {body} opened on {date}.", "On {date} the {body} opened."),
    (Kind.STATUS, "{r} was released on {date}.", "{r} was freed on {date}."),
    (Kind.STATUS, "{s} was rescued from the {event} in {town}.", "{s} was saved from the {event} in {town}."),
    (Kind.STATUS, "{s} was arrested in {town} on {date}.", "Police detained {s} in {town} on {date}."),
    (Kind.RELATION, "{p} is the {kin} of {r}.", "{p} is {r}'s {kin}."),
    (Kind.RELATION, "{s} is the cousin of {q}.", "{s} is {q}'s cousin."),
    (Kind.EVENT, "{p} accused {s} of fraud.", "{s} was accused of fraud by {p}."),
    (Kind.EVENT, "{q} met {r} in {town} on {date}.", "{q} and {r} met in {town} on {date}."),
    (Kind.EVENT, "The {body} sued {s} for {n} million euros.", "{s} was sued by the {body} for {n} million euros."),
    (Kind.NEGATION, "{r} did not attend the {event} in {town}.", "{r} never attended the {event} in {town}."),
    (Kind.ORDER, "{p} is older than {s}.", "{s} is younger than {p}."),
    (Kind.EVENT, "{s} won the race from {town} to {other} in {n} minutes.", "It took {s} {n} minutes to win the race from {town} to {other}."),
)
CLAIMS = len(_SENTENCES)  # of an article


@dataclass(frozen=True, slots=True)
class Story:
    """An article with, for each of its claims in turn, a statement that it bears out, and the name in it that a slip may hit."""

    article: Article
    statements: tuple[str, ...]
    names: tuple[str, ...]


def stories(claims: int, seed: int = SEED) -> Iterator[Story]:
    """Articles that have so many claims together."""
    number = 0
    while claims > 0:
        yield story(number, min(claims, CLAIMS), seed)
        claims -= CLAIMS
        number += 1


def story(number: int, claims: int = CLAIMS, seed: int = SEED) -> Story:
    """The article of a number, whichever were made before it."""
    chance = random.Random(f"{seed}/{number}")
    people = {key: _person(chance) for key in "pqrs"}
    towns = [_town(chance), _town(chance)]
    body = f"{towns[0]} {chance.choice(_BODIES)}"
    fixed = {**{key: name for key, (name, _) in people.items()}, "town": towns[0], "other": towns[1], "body": body}
    name = f"story-{number}"
    entities = [
        *(Entity(f"{name}-{key}", EntityKind.PERSON, (called,), gender) for key, (called, gender) in people.items()),
        *(Entity(town.lower(), EntityKind.PLACE, (town,)) for town in dict.fromkeys(towns)),
        Entity(body.lower().replace(" ", "-"), EntityKind.ORGANIZATION, (f"the {body}",)),
    ]
    made, said, named = [], [], []
    for place, (kind, claim, other) in enumerate(_SENTENCES[:claims]):
        filled = {**fixed, **_chosen(chance, people["p"][1])}
        subject = next((f"{name}-{key}" for key in "pqrs" if claim.startswith(f"{{{key}}}")), None)
        text = claim.format(**filled)
        made.append(Claim(f"{name}-{place}", kind, text, Source(name, place // 5 + 1, place * 80, place * 80 + len(text)), subject, {"type": "text", "text": text}))
        said.append(other.format(**filled))
        named.append(fixed[next(key for key in ("p", "q", "r", "s", "town", "body") if f"{{{key}}}" in claim)])
    return Story(Article(name, f"News from {towns[0]}", f"{number:064x}", tuple(entities), tuple(made)), tuple(said), tuple(named))


def with_a_slip(statement: str, name: str, chance: random.Random) -> str:
    """The statement with one slip in the last word of a name: two letters swapped, or one doubled, left out or exchanged; never the first letter."""
    word = max(name.split(), key=len)
    at = chance.randrange(1, len(word) - 2)
    slips = [
        word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + word[at] + word[at:], word[:at] + word[at + 1 :],
        word[:at] + chance.choice("bdgkmt") + word[at + 1 :],
    ]  # fmt: skip
    return statement.replace(word, chance.choice([slip for slip in slips if slip != word]))


def with_another_number(statement: str) -> str:
    """The statement with its first number three greater; as it is where it has none."""
    words = statement.split()
    first = next((index for index, word in enumerate(words) if word.strip(",.").isdigit()), None)
    if first is None:
        return statement
    digits = words[first].strip(",.")
    words[first] = words[first].replace(digits, str(int(digits) + 3))
    return " ".join(words)


def _chosen(chance: random.Random, gender: str) -> dict[str, str]:
    year = chance.randint(1960, 2023)
    return {
        "n": str(chance.randint(19, 95)), "role": chance.choice(_ROLES), "things": chance.choice(_THINGS), "event": chance.choice(_EVENTS), "year": str(year),
        "date": f"{chance.choice(_MONTHS)} {chance.randint(1, 28)}, {year}", "kin": "mother" if gender == "f" else "father",
    }  # fmt: skip


def _person(chance: random.Random) -> tuple[str, str]:
    given = chance.choice(_GIVEN)
    return f"{given.capitalize()} {_word(chance, _ENDS)}", GIVEN[given].gender or "f"


def _town(chance: random.Random) -> str:
    return _word(chance, _TOWN_ENDS)


def _word(chance: random.Random, ends: Sequence[str]) -> str:
    syllables = [chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(2)]
    return ("".join(syllables) + chance.choice(ends)).capitalize()
