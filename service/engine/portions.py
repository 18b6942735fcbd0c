"""How much of a group takes part in an event: "five of the eight hostages", "all but three", "most of the fans", "none of them", "40 percent of the study"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.clauses.excepting import leaves_out
from service.engine.model import Hedge, Quantity
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.slots import participants
from service.engine.vocabulary.scope import ALL, MOST, NONE, NOT_ALL, SOME, WHOLLY

_SHARES = frozenset(("fraction", "percent", "ratio"))
_ROLES = ("agent", "patient", "complement", "other")


class Share(NamedTuple):
    """Between ``low`` and ``high`` of a whole that is 1; an open end does not belong to it."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def within(self, other: Share) -> bool:
        low = self.low > other.low or self.low == other.low and (self.open_low or not other.open_low)
        high = self.high < other.high or self.high == other.high and (self.open_high or not other.open_high)
        return low and high

    def meets(self, other: Share) -> bool:
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        shut = [(s.open_low if s.low == low else False) or (s.open_high if s.high == high else False) for s in (self, other)]
        return not any(shut)

    def rest(self) -> Share:
        """What is left of the whole."""
        return Share(round(1 - self.high, 9), round(1 - self.low, 9), self.open_high, self.open_low)


EVERY, NOTHING = Share(1.0, 1.0), Share(0.0, 0.0)
SOMETHING, NOT_EVERY, MORE_THAN_HALF = Share(0.0, 1.0, True), Share(0.0, 1.0, False, True), Share(0.5, 1.0, True)
SOME_ONLY = Share(0.0, 1.0, True, True)  # "three of them": who knew of all would not have said so


class Portion(NamedTuple):
    """A part of ``group`` in the event of ``proposition``, read as if it were asserted: of a denied one the part is what is denied."""

    proposition: Proposition
    role: str
    group: Mention
    share: Share | None  # None where only the part is counted
    part: Quantity | None = None
    whole: Quantity | None = None
    scoped: bool = True  # said of a part or the whole in so many words; a bare number or noun is not


def portions_of(sentence: Sentence) -> Iterator[Portion]:
    """Every portion that a sentence states."""
    for p in sentence.propositions:
        if p.mood not in ("asserted", "according", "prediction"):
            continue
        if p.negated and p.agent is None and p.patient is None and p.at > 0 and nobody(sentence, p):
            group = Mention(p.first, p.first + 1, "people", p.first, plural=True)
            yield Portion(p._replace(negated=False), "patient", group, NOTHING, Quantity(0, 0), _of_those(sentence, p))
        for role, mention in participants(p):
            shared = mention.quantity is not None and mention.quantity.form in _SHARES
            if (role in _ROLES or shared) and (portion := portion_of(p, role, mention, sentence)) is not None:
                yield portion


def _of_those(sentence: Sentence, p: Proposition) -> Quantity | None:
    """How many they are of whom a bare "none" is said: the 12 of "a bus with 12 people turned back, and none was hurt"."""
    if not any(word.low == "none" for word in sentence.words[p.first : p.at]):
        return None
    counted = [q for q in sentence.quantities if q.form == "cardinal" and q.last <= p.first and q.quantity.low > 1]
    return counted[-1].quantity if counted else None


def nobody(sentence: Sentence, p: Proposition) -> bool:
    """Whether it befell nobody at all: "nobody was hurt", "no one died"; not "nobody else", and not "no one who lives nearby"."""
    lows = [word.low for word in sentence.words[p.first : p.at]]
    if "else" in lows or "who" in lows or any(word.tag == "P" for word in sentence.words[p.first : p.at]):
        return False
    return "nobody" in lows or "none" in lows or "no" in lows and "one" in lows


def carried(portions: Sequence[Portion], before: Sequence[Portion]) -> Iterator[Portion]:
    """The portions of a sentence, those "of them" with the whole that the sentence before counts: "Five were taken there. Three of them went home."."""
    for portion in portions:
        group = portion.group
        if not group.pronoun or portion.part is None or portion.whole is not None or not group.entity.startswith("~"):
            yield portion
            continue
        told = [b.part for b in before if b.part is not None and group.entity[1:] in (b.group.head, b.group.entity[1:])]
        yield of_whole(portion, told[-1]) if told else portion


def portion_of(p: Proposition, role: str, mention: Mention, sentence: Sentence) -> Portion | None:
    """One who takes part -> how much of them does; None where nothing tells."""
    if mention.name and mention.quantity is None and not mention.partitive:
        return None
    group, whole = _group(p, mention, sentence)
    low = sentence.words[mention.first].low if 0 <= mention.first < len(sentence.words) else ""
    bare = Portion(p, role, group, None, None, whole)
    if mention.excepted is not None:
        return _excepting(bare, mention.excepted.quantity)
    if (low in NONE or mention.determiner == "any") and p.negated:
        return bare._replace(proposition=p._replace(negated=False), share=NOTHING, part=Quantity(0, 0))
    if mention.determiner in NOT_ALL:
        return bare._replace(share=NOT_EVERY, whole=whole or _cardinal(mention.quantity))
    if leaves_out(p) and role in _ROLES and (mention.plural or mention.pronoun or mention.quantity is not None or mention.determiner in ALL):
        return bare._replace(share=NOT_EVERY, whole=whole or _cardinal(mention.quantity))
    if mention.determiner in ALL:
        counted = whole or _cardinal(mention.quantity) or (Quantity(2, 2) if mention.determiner == "both" else None)
        return bare._replace(share=EVERY, part=counted, whole=counted)
    if role == "patient" and any(adverb in WHOLLY for adverb in p.adverbs) and mention.quantity is None:
        return bare._replace(share=EVERY)
    if mention.determiner in MOST and (mention.partitive or mention.plural):
        return bare._replace(share=MORE_THAN_HALF, whole=whole or _cardinal(mention.quantity))
    if mention.determiner in SOME and mention.partitive:
        return bare._replace(share=SOMETHING)
    return _counted(bare, mention)


def _counted(bare: Portion, mention: Mention) -> Portion | None:
    """ "Five of the eight", "half of the workers", "40 percent of the study", "31" of those 43."""
    found = mention.quantity
    if found is None:
        return None
    if found.form in _SHARES:
        holds = mention.of is not None or mention.partitive or mention.head
        return bare._replace(share=_as_share(found.quantity), whole=mention.whole.quantity if mention.whole else None) if holds else None
    if found.form not in ("cardinal", "vague"):
        return None
    part, whole = found.quantity, bare.whole
    scoped = mention.partitive or whole is not None or bare.group.head == "those"
    return bare._replace(share=_ratio(part, whole), part=part, scoped=scoped)


def of_whole(portion: Portion, whole: Quantity | None) -> Portion:
    """A counted part with the whole that is known from elsewhere: three freed, and eight on the list."""
    if portion.part is None or portion.whole is not None or whole is None or portion.share is not None or portion.part.low > whole.high:
        return portion
    return portion._replace(share=_ratio(portion.part, whole), whole=whole, scoped=True)


def _group(p: Proposition, mention: Mention, sentence: Sentence) -> tuple[Mention, Quantity | None]:
    """Of whom it is a part, and how many they are: what stands behind "of", or for "31" and "five of them" those counted before them in the sentence."""
    whole = mention.whole.quantity if mention.whole is not None else None
    if mention.head and not mention.pronoun:
        return mention, whole
    for preposition, other in p.obliques:
        if preposition in ("of", "among") and other.head and other.first < mention.first:
            return other, _cardinal(other.quantity)
    before = [m for m in sentence.mentions if m.last <= mention.first and m.quantity is not None and not m.partitive and m.quantity.form == "cardinal"]
    named = [m for m in before if m.head]
    if mention.pronoun and mention.entity.startswith("~"):  # "22,400 runners from 71 countries, 40 percent of them women": of the runners
        named = [m for m in named if m.head == mention.entity[1:]] or named
    if not named or not mention.pronoun and not mention.partitive and not mention.first < p.at:
        return mention, whole  # "17 corners and the guests six": no part of them
    return named[-1], _cardinal((before if mention.pronoun else named)[-1].quantity)


def _excepting(bare: Portion, excepted: Quantity) -> Portion:
    """ "All but three": the whole less three."""
    part, share = None, NOT_EVERY
    if bare.whole is not None and bare.whole.point is not None and excepted.point is not None and bare.whole.point > excepted.point:
        left = bare.whole.point - excepted.point
        ratio = round(left / bare.whole.point, 9)
        part, share = Quantity(left, left), Share(ratio, ratio)
    return bare._replace(share=share, part=part)


def _cardinal(found: QuantityMention | None) -> Quantity | None:
    return found.quantity if found is not None and found.form == "cardinal" else None


def _ratio(part: Quantity, whole: Quantity | None) -> Share | None:
    if whole is None or whole.point is None or whole.point <= 0 or part.low > whole.point:
        return None
    total = whole.point
    low, high = round(max(part.low, 0.0) / total, 9), round(min(part.high, total) / total, 9)
    return Share(low, high, part.hedge is Hedge.MORE_THAN, part.hedge is Hedge.FEWER_THAN and not math.isinf(part.high))


def _as_share(quantity: Quantity) -> Share:
    scale = 0.01 if quantity.unit == "percent" else 1.0
    low, high = round(max(quantity.low * scale, 0.0), 9), round(min(quantity.high * scale, 1.0), 9)
    if quantity.hedge is Hedge.ABOUT:
        low, high = low * 0.95, min(high * 1.05, 1.0)
    return Share(low, high, quantity.hedge is Hedge.MORE_THAN, quantity.hedge is Hedge.FEWER_THAN)
