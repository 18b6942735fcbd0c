"""Noun phrases that only measure: how long, how far off, how big what stands before them is, so much for each."""

from __future__ import annotations

from service.engine.clauses.walk import PERIODS, Walk
from service.engine.reading import Mention
from service.engine.vocabulary.calendar import DAY_PARTS, SEASONS

_OFF = frozenset("down up away off below above beneath underground inside apart north south east west offshore inland downstream upstream".split())


def is_time(mention: Mention) -> bool:
    """ "Hours", "two hours": a stretch of time and nothing else."""
    return mention.head in PERIODS or not mention.head and mention.quantity is not None and mention.quantity.form in ("duration", "article")


def lasts_throughout(mention: Mention) -> bool:
    """ "All week", "the whole night": as long as that."""
    whole = mention.determiner == "all" or len(mention.mods) == 1 and mention.mods[0] in ("whole", "entire")
    return whole and mention.head in PERIODS | _PARTS_OF_DAY and mention.of is None and not mention.plural and mention.quantity is None


_PARTS_OF_DAY = SEASONS.keys() | DAY_PARTS.keys() | {"weekend"}
# "took all day" tells of the day
SPENDING = frozenset("be spend last take waste lose need miss have get become remain devote enjoy mark dominate cover fill occupy ruin describe".split())


def measures_last(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a measure with its adjective stands right behind what it measures: "an avalanche 400 meters wide"."""
    before = walk.chunk(position - 1)
    if mention.quantity is None or mention.quantity.form != "measure" or walk.words[mention.head_at].tag != "A" or mention.of is not None:
        return False
    return before is not None and isinstance(before.value, Mention) and before.value.head != "" and before.value is walk.last and before.last == mention.first


def measured(walk: Walk, position: int, mention: Mention) -> int:
    """Take a measure for one of what stands before it -> the position behind it."""
    assert walk.last is not None
    walk.appositions.append((walk.last, mention._replace(head="", mods=(mention.head,))))
    return position + 1


def measures_off(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a measure that opens a sentence says how far off something is: "Two meters down, under a beam, lay a boy"."""
    if mention.head or mention.quantity is None or mention.quantity.form not in ("measure", "duration"):
        return False
    return walk.low(position + 1) in _OFF and walk.low(position + 2) in (",", "in", "under", "on", "from", "at")


def says_how_far(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a measure behind an object says how far from somewhere it was: "stopped two cars some 25 kilometers from Brenn"."""
    told, before = mention.quantity, walk.chunk(position - 1)
    if mention.head or told is None or told.quantity.unit not in _LENGTHS or before is None or before.value is not walk.top.objects[-1]:
        return False
    return walk.low(position + 1) == "from"


_LENGTHS = frozenset(("km", "m", "mile", "foot", "yard", "nautical mile"))


def rated(before: object, mention: Mention) -> bool:
    """Whether a number beside it is so much for each of what ``mention`` names."""
    while isinstance(before, Mention) and before.of is not None:
        before = before.of  # "an offer of 39 marks a share"
    if not isinstance(before, Mention) or before.quantity is None:
        return False
    return mention.head in PERIODS or mention.head in _EACH or before.quantity.form in ("money", "measure", "percent")


# of what so much is paid or given for each: "46 marks a share", "80 pesos a ton"
_EACH = frozenset(
    "share ton tonne barrel head person kilo kilogram liter litre gallon ounce pound acre hectare meter metre mile household family seat ticket unit piece "
    "copy bottle visit".split()
)
