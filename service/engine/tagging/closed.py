"""Words of the closed classes, numbers and punctuation: "that", "her", "no", "one", by the words around them."""

from __future__ import annotations

from service.engine.lexicon import forms, participle_of
from service.engine.tagging.endings import tensed
from service.engine.tagging.word import VERBS
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import MONTH_NAMES, TIMES, WEEKDAY_NAMES
from service.engine.vocabulary.closed_class import AUX_BE, AUX_DO, AUX_HAVE, CLOSED, NUMBER_WORDS
from service.engine.vocabulary.speech import DEEMING, REPORTING, UNREALISED

_BEFORE_SUMS = frozenset("about around roughly nearly almost some over more less at up $ \u20ac \u00a3 an a".split())
# "said on Monday that": no relative pronoun
_CALENDAR = frozenset(name.lower() for name in (*WEEKDAY_NAMES, *MONTH_NAMES))
# nouns whose "that" opens what they are about: "the claim that he fled"
_CONTENT_NOUNS = frozenset(
    "case fact claim news report idea belief view truth statement allegation rumor rumour conclusion accusation assertion suggestion complaint "
    "charge fear concern worry hope warning promise pledge doubt suspicion argument opinion assurance announcement admission denial criticism "
    "prediction notion theory reports claims allegations accusations rumors rumours suggestions complaints fears concerns worries hopes warnings "
    "promises doubts suspicions charges beliefs assurances".split()
)
_KNOWING = frozenset(
    "know remember feel realize realise understand notice see guess suppose assume rule ensure read discover prove forget imagine doubt worry".split()
)
_TELLING = REPORTING | UNREALISED | DEEMING | _KNOWING
_ARTICLES = frozenset(("a", "an", "the"))
_THEMSELVES = frozenset("himself herself itself themselves myself ourselves".split())

# "left right after the vote", "was freed right at the border"; not "had the right to", "was right about"
_RIGHT_THERE = frozenset("after before at in on behind beside next then now there here outside inside near through".split())
_BEFORE_RIGHT = VERBS | {"N", "NP", "PR", "R"}
_BEFORE_BACKING = frozenset("not n't did does do will would can could may might should must to".split())
_LEADING = frozenset(
    "drive bring send take follow walk fly escort lead accompany order call see get carry let want invite guide help chase ride".split()
)
# what a home is for or is: "nursing home", "care home"
_HOMES = frozenset("nursing care retirement foster holiday vacation rest family mobile childhood detention funeral second".split())


def _tells(verb: str) -> bool:
    """Whether a verb may have a "that" behind it which opens what is told or thought."""
    return any(form.lemma in _TELLING for form in forms(verb) if form.pos == "v")


def _leads(verb: str) -> bool:
    """Whether a verb has somebody go: "drove her home"."""
    return any(form.lemma in _LEADING for form in forms(verb) if form.pos == "v")


_BY_NEIGHBOURS = frozenset(
    "' mine back home today yesterday tomorrow right straight worth half first second so far all both each longer more less last nearby pending".split()
).union(_THEMSELVES)


def _by_neighbours(token: Token, previous: str, before: str, following: str) -> tuple[str, str] | None:
    """The base form and the tag of one of these words where those beside it tell; None where they do not."""
    low = token.low
    if low == "'" and previous in ("N", "NP") and before.endswith("s") and token.join == "+" and following[:1].isalpha():
        return "'s", "POS"  # "the hostages' release"
    if low == "mine" and previous in ("D", "S", "POS", "A", "N", "NP"):
        return low, "N"
    if low == "back" and before in _BEFORE_BACKING and CLOSED.get(following) in ("D", "S"):
        return low, "V"  # "did not back the mayor"
    if low == "back" and previous in ("S", "D", "POS"):
        return low, "N"  # "on her back"
    if low in ("home", "today", "yesterday", "tomorrow") and previous in ("D", "S", "POS", "A"):
        return low, "N"
    if low == "home" and before in _HOMES:
        return low, "N"  # "a nursing home in Lipova"
    if low in _THEMSELVES and previous == "X" and participle_of(following):
        return low, "R"  # "was himself dismissed"
    if low in ("right", "straight") and (following == "away" or following in _RIGHT_THERE and previous in _BEFORE_RIGHT):
        return low, "R"  # "called him right after the vote"
    if low == "worth" and (following[:1].isdigit() or following in _BEFORE_SUMS or following in NUMBER_WORDS):
        return low, "P"  # "paintings worth 40 million"
    if low == "half" and before in ("first", "second"):
        return low, "N"
    if low in ("first", "second") and following == "half":
        return low, "A"
    if low == "so" and following == "far" or low == "far" and before == "so":
        return low, "R"  # "nobody so far"
    if low == "so" and previous == "X" and any(form.pos in ("a", "r") for form in forms(following)):
        return low, "R"  # "had never been so young"
    if low in ("all", "both", "each") and previous == "X" and participle_of(following):
        return low, "R"  # "were all freed", "have both left"
    if low == "longer" and before in ("no", "any"):
        return low, "R"
    if low in ("more", "less") and following.endswith("ly") and any(form.pos == "r" for form in forms(following)):
        return low, "R"  # "more slowly"
    if low in ("first", "last") and previous in ("N", "NP", "PR") and participle_of(following):
        return low, "R"  # "a dye first made in 1856"
    if low == "nearby" and previous in ("V", "VD", "VG") and (following in CLOSED or not following[:1].isalpha() or tensed(following)):
        return low, "R"  # "who live nearby"
    if low == "pending" and previous != "X" and CLOSED.get(following) in ("D", "S"):
        return low, "P"  # "was released pending his trial"
    return None


def closed(token: Token, previous: str, before: str, following: str, state: str) -> tuple[str, str]:
    low = token.low
    first = low[0]
    if first.isdigit():
        return low, "M"
    if low in NUMBER_WORDS and low != "one":
        return low, "M"
    kind = CLOSED.get(low)
    if low in _BY_NEIGHBOURS and (told := _by_neighbours(token, previous, before, following)) is not None:
        return told
    if low == "won" and following not in ("t", "'", "\u2019"):
        kind = None  # of winning, not a "won't" that has lost its apostrophe
    if kind is None:
        return ("", "") if first.isalpha() or (first == "'" and len(low) > 1) else (low, ".")
    if kind == "D" and low == "that" and following in TIMES and previous in VERBS and not _tells(before):
        return low, "D"  # "was arrested that night and held for a year"
    if (
        kind == "D"
        and low == "that"
        and following
        and (
            previous in ("N", "NP", "V", "VD", "VN", "VG", "A", "M")
            and (CLOSED.get(following) != "P" or following in ("as", "in", "at", "by", "after", "for", "since", "up"))
        )
    ):
        return low, "C" if previous not in ("N", "NP") and before not in NUMBER_WORDS or before in _CONTENT_NOUNS or before in _CALENDAR else "PR"
    if kind == "D" and low == "that" and previous == "P" and before in ("out", "up") and CLOSED.get(following) in ("PR", "D", "S", "EX"):
        return low, "C"  # "did not rule out that he would go"
    if kind == "D" and low == "that" and previous == "C" and CLOSED.get(following) in ("PR", "D", "S", "EX"):
        return low, "C"  # "said that he would go and that she would stay"
    if low == "neither" and following not in CLOSED and (tensed(following) or state == "base" and any(form.pos == "v" for form in forms(following))):
        return low, "NEG"  # "neither smoked nor drank"
    if low == "neither" and before in AUX_BE and (following in _ARTICLES or following[:1].isdigit() or any(form.pos == "a" for form in forms(following))):
        return low, "NEG"  # "is neither rich nor famous", "is neither a doctor nor a nurse"
    if low == "no" and following == "longer":
        return low, "NEG"
    if kind == "POS" and previous in ("PR", "EX", "W"):
        return "be", "X"
    if kind == "POS" and (CLOSED.get(following) in ("D", "NEG", "P") or following in AUX_BE or following in ("been", "going")):
        return "be", "X"
    hers = following == "home" and (previous in VERBS or before in AUX_HAVE) and not _leads(before)
    if low == "her" and (hers or following in ("home", "back") and previous in ("P", "T")):
        return low, "S"  # "at her home", "on her back", "lost her home"; but "drove her home"
    if kind == "S" and low == "her" and (following == "only" or following == "will" and previous == "P"):
        return low, "S"  # "her only son", "in her will"
    if kind == "S" and low == "her" and (not following or not following[0].isalnum() or CLOSED.get(following) in ("P", "C", "X", "D", "T", "PR", "R")):
        return low, "PR"
    if low == "mine" and previous in ("D", "S", "POS", "A", "M", "N", "NP"):
        return low, "N"  # that is dug
    if kind == "X":
        if low in ("will", "may", "can", "might", "must") and (previous in ("D", "S", "POS", "A") or low == "will" and before == "free"):
            return low, "N"
        if low in AUX_BE:
            return "be", "X"
        if low in AUX_HAVE:
            return "have", "X"
        if low in AUX_DO:
            return "do", "X"
    if kind == "P" and low in ("following", "including", "regarding", "concerning") and previous == "X":
        return low[:-3] if low != "following" else "follow", "VG"
    if kind == "PR" and low == "one" and previous in ("P", ".", "V", "VD", "D") and following and CLOSED.get(following) in (None, "P"):
        return low, "M"
    if kind == "PR" and low == "one" and previous == "C" and following == "with":
        return low, "M"  # "three with burns and one with a broken leg"
    if kind == "PR" and low == "one":
        return low, "M" if CLOSED.get(following) is None and following[:1].isalpha() and state != "base" else "PR"
    return low, kind
