"""What may stand before and behind the head of a noun phrase."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.layout import Layout
from service.engine.lexicon import verbs_of
from service.engine.names import NameMention
from service.engine.reading import Mention
from service.engine.tagging.word import Word
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.demonyms import DEMONYMS, PEOPLES
from service.engine.vocabulary.disclaiming import OWN_WILL


def citizen(low: str) -> str:
    """ "Russians" -> "russian"; "" for what is no plural of people of a nation."""
    return low[:-1] if low.endswith("s") and (low[:-1] in DEMONYMS if low in DEMONYMS else low not in PEOPLES) else ""


def compounded(words: Sequence[Word], last: int, form: str) -> bool:
    """Whether a number only makes an adjective with the singular noun that hangs on it by a hyphen: of a four-story building there is one."""
    if form != "cardinal" or last + 1 >= len(words) or words[last].join != "-" or words[last].tag != "N" or words[last].lemma != words[last].low:
        return False
    return words[last + 1].tag in ("N", "A", "VG") and words[last + 1].join != "-"


_PARTICLES = frozenset("over out up down in off away back on".split())


def names_what_it_is(head: str, words: Sequence[Word], named: NameMention, determiner: str) -> bool:
    """Whether a noun before a name says what the name is of, and not: "in the shootout Northgate's keeper saved", "after his release Krivoi was taken"."""
    if names_person(head) or head in COLLECTIVES:
        return True
    following = words[named.last].tag if named.last < len(words) else ""
    done = determiner != "the" and bool(verbs_of(head)) and following in ("X", "VD", "V")
    return following != "POS" and not done and not _done_by_it(words, named)


def _done_by_it(words: Sequence[Word], named: NameMention) -> bool:
    """Whether a name has a verb of its own, and the sentence goes on with that of the noun: "the list Norland handed over has been lost"."""
    at = named.last
    if named.kind_hint == "demonym" or at + 1 >= len(words) or words[at].tag != "VD":
        return False
    behind = at + 2 if words[at + 1].low in _PARTICLES and at + 2 < len(words) else at + 1
    return words[behind].tag in ("X", "VD") and words[behind].low != "been"


def one_more(words: Sequence[Word], index: int, layout: Layout) -> bool:
    """Whether "and" and another demonym go before the noun: "Israeli and Russian citizenship"."""
    following = layout.names.get(index + 1)
    if index >= len(words) or words[index].low not in ("and", "or") or following is None or following.kind_hint != "demonym":
        return False
    return more_noun(words, following.last, layout)


def more_noun(words: Sequence[Word], index: int, layout: Layout) -> bool:
    """Whether a noun phrase goes on after a demonym: "Thai hostages", not "the Russians said"."""
    return (
        index < len(words)
        and (words[index].tag in ("N", "NP", "A", "VN") or words[index].tag == "VD" and words[index].join == "-")
        and index not in layout.dated
    )


def charged_with(words: Sequence[Word], start: int, index: int) -> bool:
    """ "accused Haller of buying votes": the verb of the charge, and nothing that belongs to the one charged."""
    if words[index + 1].tag != "VG" or start == 0:
        return False
    return any(word.lemma in _CHARGES for word in words[max(start - 3, 0) : start])


_CHARGES = frozenset("accuse suspect convict acquit".split())


def of_own_will(words: Sequence[Word], index: int) -> bool:
    """Whether "of his own free will" stands at a place: how it was done, and of nothing before it."""
    if index + 3 >= len(words) or words[index].low != "of" or words[index + 1].tag != "S" or words[index + 2].low != "own":
        return False
    return words[index + 3].low in OWN_WILL or words[index + 3].low == "free" and index + 4 < len(words) and words[index + 4].low in OWN_WILL


def peopled(head: str, of: Mention) -> bool:
    """Whether so many of nothing else are people: "a town of 31,000"."""
    return head in _PEOPLED and not of.head and of.quantity is not None and of.quantity.form == "cardinal"


_PEOPLED = frozenset(
    "city town village county district province region state country nation republic island suburb settlement community municipality port resort "
    "population parish neighborhood neighbourhood".split()
)


def owned_so(mods: Sequence[str], lows: Sequence[str]) -> list[str]:
    """ "A privately owned railway" is private, "a state-owned" one public."""
    private, public = not _PRIVATELY.isdisjoint(lows), not _PUBLICLY.isdisjoint(lows)
    if private == public:
        return list(mods)
    return ["private" if private else "public", *(mod for mod in mods if mod not in OWNED and mod not in _PUBLICLY)]


OWNED = frozenset("own owned hold held".split())
_PRIVATELY = frozenset(("privately", "family"))
_PUBLICLY = frozenset(("state", "government", "publicly"))
