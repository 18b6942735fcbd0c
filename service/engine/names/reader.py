"""The runs of a sentence -> its names: a run is taken apart into nationalities, places, offices and the names themselves.

"Israeli Prime Minister Benjamin Netanyahu" is a demonym and a person with a title; "Transport Minister Helga Lund" a person, her department is for
the caller to read; "White House" before an office is a name of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from service.engine.names.hints import DEMONYM, PEOPLE_OF, PERSON, PLACE, PLACES, WORK, hint_of, longest
from service.engine.names.letters import Sentence
from service.engine.names.runs import runs
from service.engine.names.works import titles_of_works
from service.engine.tokens import Token
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.org_words import NATIONAL_BODIES, ORG_WORDS
from service.engine.vocabulary.places import AFTER, BODIES_AFTER
from service.engine.vocabulary.titles import COURTESY, NAMESAKES, PARTS, TITLES


class NameMention:
    """A name in a sentence: the half-open range of its tokens, without title and possessive ending.

    ``title`` is the office or courtesy title right before it, as written. ``country`` is what a demonym or place belongs to ("Thai": Thailand).
    """

    __slots__ = ("country", "first", "kind_hint", "last", "possessive", "text", "title")

    def __init__(
        self, first: int, last: int, text: str, title: str | None = None, possessive: bool = False, kind_hint: str | None = None, country: str | None = None
    ) -> None:
        self.first = first
        self.last = last
        self.text = text
        self.title = title
        self.possessive = possessive
        self.kind_hint = kind_hint  # person, organization, place, demonym, work
        self.country = country

    def of_kind(self, kind_hint: str) -> NameMention:
        """The same name, known to be of this kind."""
        return NameMention(self.first, self.last, self.text, self.title, self.possessive, kind_hint, self.country)


def read_names(tokens: Sequence[Token], common: Callable[[str], bool], known: frozenset[str] = frozenset()) -> tuple[NameMention, ...]:
    """Tokens of one sentence, whether a lower-case word is an ordinary one, and lower-case parts of names on record -> its names in order. Linear."""
    sentence = Sentence(tokens, common, known)
    works = [_work(sentence, first, last) for first, last in titles_of_works(tokens)]
    found = [mention for start, end in runs(sentence) for mention in _taken_apart(sentence, start, end)]
    outside = [m for m in found if all(m.last <= work.first or work.last <= m.first for work in works)]
    return tuple(sorted([*outside, *works], key=lambda m: m.first)) if works else tuple(found)


def _work(sentence: Sentence, first: int, last: int) -> NameMention:
    """A title in quotation marks; one with a given name in it may be what somebody is called: "Big Tony"."""
    called = any(sentence.lows[index] in GIVEN for index in (first, last - 1))
    return NameMention(first, last, _text(sentence, first, last), kind_hint=None if called else WORK)


def _taken_apart(sentence: Sentence, start: int, end: int) -> list[NameMention]:
    found: list[NameMention] = []
    title: str | None = None
    if start > 1 and sentence.lows[start - 1] == "of" and _is_title(sentence.lows[start - 2]):
        start = _after_office(sentence, start, end)
    while start < end:
        stop, kind, country = longest(sentence.lows, start, end)
        if kind and _stands_alone(sentence, start, stop, end, kind):
            found.append(_known(sentence, start, stop, kind, country))
            start, title = stop, None
            continue
        office = _office(sentence, start, end)
        if office is None:
            found.append(_named(sentence, start, end, title))
            break
        before, after, title = office
        before = _without_links(sentence, start, before)
        if before > start and (before > start + 1 or _leads(sentence, start) or sentence.tokens[start].text.isupper()):
            found.append(_named(sentence, start, before, None))
        start = after
    return found


def _without_links(sentence: Sentence, start: int, end: int) -> int:
    """ "The National Party of Prime Minister Otto Hallam": the "of" before an office belongs to no name."""
    while end > start and sentence.tokens[end - 1].text in ("of", "for", "and", "the"):
        end -= 1
    return end


def _is_title(low: str) -> bool:
    return low.rstrip(".") in TITLES


def _after_office(sentence: Sentence, start: int, end: int) -> int:
    """ "Secretary of State Antony Blinken": the run after the "of" begins with the office's own word."""
    lows = sentence.lows
    return next((index for index in range(start + 1, end) if lows[index] in GIVEN and sentence.common(lows[index - 1])), start)


def _stands_alone(sentence: Sentence, start: int, stop: int, end: int, kind: str) -> bool:
    """Whether a place or nationality at the head of a run is a mention of its own: "Russian" in "Russian Foreign Ministry", not in "British Airways"."""
    if stop == end or sentence.tokens[stop].join == "-":
        return True
    low, after, text = sentence.lows[start], sentence.lows[stop], sentence.tokens[start].text
    if after in ("of", "&", "and", ",", "for") or not sentence.tokens[stop].text[0].isalnum():
        return False
    if low in GIVEN and stop == start + 1 and not sentence.common(after) and not _is_title(after):
        return False  # Jordan Henderson, Christian Bale
    if _is_title(after) or after in PARTS or _before_office(sentence, stop, end):
        return True
    adjective = kind == DEMONYM or "." in low or text in ("US", "UK", "EU")
    if not adjective or after in NATIONAL_BODIES:
        return adjective
    return longest(sentence.lows, stop, end)[1] != "" or after in GIVEN or not (sentence.common(after) or after in ORG_WORDS)


def _before_office(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only ordinary words stand before an office: "White House Press Secretary"."""
    for index in range(start, end):
        if _is_title(sentence.lows[index]):
            return index > start
        if sentence.lows[index] in GIVEN or not sentence.common(sentence.lows[index]):
            break
    return False


def _leads(sentence: Sentence, index: int) -> bool:
    """Whether a word before an office is a name: the Norrline of "Norrline chief Anna Berg", not the Transport of "Transport Minister"."""
    low = sentence.lows[index]
    return low in PLACES or low in PEOPLE_OF or not sentence.common(low)


def _office(sentence: Sentence, start: int, end: int) -> tuple[int, int, str | None] | None:
    """The first office inside ``[start, end)`` -> (where a name before it ends, where its words end, the title), None where there is none."""
    lows = sentence.lows
    for index in range(start, end):
        if not _is_title(lows[index]):
            if lows[index] in GIVEN and not sentence.common(lows[index]):
                return None  # the name has begun
            continue
        if _namesake(sentence, start, index, end):
            return None
        after = index + 1
        while after < end - 1 and _is_title(lows[after]):
            after += 1
        if after == end - 1 and _is_title(lows[after]) and lows[after] not in GIVEN and lows[index] not in COURTESY:
            after = end  # "Attorney General", "Prime Minister": an office without a name
        first = index
        while first > start and lows[first - 1].rstrip(".") in PARTS:
            first -= 1
        before = first
        while before > start and not (lows[before - 1] in ORG_WORDS or _leads(sentence, before - 1)):
            before -= 1
        return before, after, _text(sentence, first, after) if after < end else None
    return None


def _namesake(sentence: Sentence, start: int, index: int, end: int) -> bool:
    """Whether a title is part of what is named after somebody, or of a body's name: "Queen Ada hospital", "General Motors", "Prince of Wales"."""
    rest = sentence.lows[index + 1 : end]
    if not rest:
        return index > start and any(low in GIVEN for low in sentence.lows[start:index])  # Larry King
    if rest[0] in ("of", "&"):
        return True
    low = sentence.lows[index].rstrip(".")
    if any(word in ORG_WORDS for word in rest) and rest[0] not in GIVEN:
        return low not in COURTESY
    follower = _follower(sentence, end)
    return index == start and low in NAMESAKES and len(rest) < 3 and (follower in BODIES_AFTER or follower in AFTER or rest[-1] in AFTER)


def _known(sentence: Sentence, start: int, end: int, kind: str, country: str | None) -> NameMention:
    """A place or nationality by vocabulary."""
    if kind == PLACE:
        kind = hint_of(sentence.lows[start:end], [token.text for token in sentence.tokens[start:end]], None, "")[0] or kind
    return _mention(sentence, start, end, None, kind, country)


def _named(sentence: Sentence, start: int, end: int, title: str | None) -> NameMention:
    lows = [low for low in sentence.lows[start:end] if low != ","]
    texts = ["" if sentence.shouts else token.text for token in sentence.tokens[start:end] if token.text != ","]
    kind, country = hint_of(lows, texts, title, _follower(sentence, end))
    kind = kind or (PERSON if _told_as_person(sentence, start, end) else None)
    if country is None and kind not in (PERSON, PLACE):
        country = longest(sentence.lows, start, end)[2]  # British Airways, Moscow State University
    return _mention(sentence, start, end, title, kind, country)


def _told_as_person(sentence: Sentence, start: int, end: int) -> bool:
    """Whether an age or "who" follows a name between commas: "Caoimhe Ross, who teaches history", "Amund Tveit, 28, said"."""
    if start > 1 and sentence.lows[start - 1] == "," and (sentence.lows[start - 2] in AFTER or sentence.lows[start - 2] == "capital"):
        return False  # "a diver from the capital, Brell, who"
    if sentence.shouts or len(sentence.lows) < end + 3 or sentence.lows[end] != "," or start and sentence.lows[start - 1] in _OF_PLACES:
        return False  # "a nurse from Port Maren, who"
    following, beyond = sentence.lows[end + 1], sentence.lows[end + 2]
    return following == "who" or following.isdigit() and 1 < len(following) < 3 and beyond in (",", ".")


_OF_PLACES = frozenset("from in at near to outside around".split())


def _mention(sentence: Sentence, start: int, end: int, title: str | None, kind: str | None, country: str | None) -> NameMention:
    following = sentence.tokens[end] if end < len(sentence.tokens) else None
    possessive = following is not None and (following.low == "'s" or (following.text == "'" and following.join == "+" and sentence.lows[end - 1].endswith("s")))
    return NameMention(start, end, _text(sentence, start, end), title, possessive, kind, country)


def _follower(sentence: Sentence, end: int) -> str:
    """The small word right after a run, "" where a mark or nothing follows."""
    return sentence.lows[end] if end < len(sentence.tokens) and sentence.tokens[end].text.islower() and sentence.tokens[end].join == "" else ""


def _text(sentence: Sentence, start: int, end: int) -> str:
    if end == start + 1:
        return sentence.tokens[start].text
    pieces = [sentence.tokens[start].text]
    for token in sentence.tokens[start + 1 : end]:
        pieces.append(("-" if token.join == "-" else "" if token.join == "+" else " ") + token.text)
    return "".join(pieces)
