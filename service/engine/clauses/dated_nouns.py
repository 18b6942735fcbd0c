"""What a noun with a date says happened then: "the floods of 2019", "the 2019 floods", whatever else is told of them."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.words import names_event
from service.engine.dates import DateMention
from service.engine.reading import Mention, Proposition, Sentence

# of nature: they take place as well
_CALAMITIES = frozenset(
    "flood earthquake quake storm hurricane cyclone typhoon tornado blizzard drought tsunami avalanche landslide mudslide eruption wildfire heatwave famine "
    "epidemic pandemic outbreak genocide massacre".split()
)


_DURING = frozenset(("in", "on", "at", "during"))


def dated_nouns(sentence: Sentence) -> Iterator[Proposition]:
    """The events that a sentence of evidence dates by the way."""
    for noun in sentence.mentions if sentence.dates else ():
        if noun.name or noun.pronoun or noun.quantity is not None or not (names_event(noun.head) or noun.head in _CALAMITIES):
            continue
        own = next((date for date in sentence.dates if _of_it(noun, date, sentence)), None)
        if own is not None:
            yield Proposition("happen", noun.head_at, noun.first, max(noun.last, own.last), patient=noun, dates=(own,), past=True, origin="participle")


def _of_it(noun: Mention, date: DateMention, sentence: Sentence) -> bool:
    """Whether a date stands before the noun in its phrase, or behind it and "of"."""
    if noun.first <= date.first and date.last <= noun.head_at:
        return True
    words = sentence.words
    if date.last == noun.first and date.first > 0 and words[date.first - 1].tag == "D" and words[date.first].tag != "P":
        return True
    if noun.first == 1 and words[0].low in _DURING and noun.last == date.first - 1 and words[noun.last].low in _DURING:
        return True  # "In a ballot in October, most members backed it"
    behind = date.first - 1 if words[date.first].low != "of" else date.first
    return behind >= noun.head_at + 1 and words[behind].low == "of" and behind == noun.head_at + 1
