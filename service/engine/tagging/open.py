"""Words of the open classes: noun, verb or adjective, by how common each is and what stands around; unknown words by their shape."""

from __future__ import annotations

from service.engine.lexicon import Form, forms
from service.engine.tagging.endings import ENDING_TAGS, UNCHANGED, is_past, nounish, only_noun
from service.engine.tokens import Token
from service.engine.vocabulary.closed_class import CLOSED, NUMBER_WORDS
from service.engine.vocabulary.titles import ABBREVIATED

_NOMINAL_BEFORE = frozenset(("D", "S", "A", "POS", "P", "M"))
SUBJECT_BEFORE = frozenset(("N", "NP", "PR"))
_VERB_AFTER = frozenset(("D", "S", "P", "T", "PR", "NEG", "M", "W"))
_MOVING = frozenset(("move", "lead", "drive", "run"))
_WHITHER = frozenset(("to", "from", "into", "out", "away", "toward", "towards", "back", "off"))
_CLOSING = frozenset(("final", "giant", "elite"))  # nouns, where a noun goes before: "the cup final"


def open_class(token: Token, previous: str, following: str, state: str, opening: bool, plural: bool) -> tuple[str, str]:
    options = forms(token.low)
    if not options:
        return _guess(token, previous, state)
    if token.is_capital and not opening and all(form.pos == "N" for form in options):
        return token.low, "NP"
    verbs = [form for form in options if form.pos == "v"]
    if token.low == "cost" and previous == "C" and state != "base" and (following[:1].isdigit() or CLOSED.get(following) in ("D", "S", "PR")):
        return "cost", "V"  # "stranded 300 people and cost the town 11 million"
    if verbs and len(options) > len(verbs):
        verb = next((form for form in verbs if form.ending == ""), verbs[0]) if state == "base" or previous == "T" else verbs[0]  # "would lay off"
        if _takes_verb(verb, options, previous, following, state, plural):
            if verb.ending == "" and verb.lemma in UNCHANGED and (state in ("be", "have") or (previous in ("N", "NP") and not plural)):
                return verb.lemma, "VN" if state in ("be", "have") else "VD"  # "was hit", "the car hit"
            return verb.lemma, ENDING_TAGS[verb.ending]
        options = tuple(form for form in options if form.pos != "v")
    best = options[0]
    if best.pos == "v" and (state == "base" or previous == "T"):
        best = next((form for form in verbs if form.ending == ""), best)
    if best.pos == "v":
        return best.lemma, ENDING_TAGS[best.ending]
    return nominal(options, previous, following)


def _takes_verb(verb: Form, options: tuple[Form, ...], previous: str, following: str, state: str, plural: bool) -> bool:
    """Whether a word that may be a verb or something else is a verb here; ``plural`` tells whether the word before it is."""
    if verb.lemma == "people":
        return False  # "most people in the town": nobody peoples anything in the news
    if verb.lemma == "let":
        return True  # outside of tennis nothing is one
    other = max(form.frequency for form in options if form.pos != "v")
    adjective = any(form.pos == "a" and form.ending == "" for form in options)
    if state == "base" and verb.ending == "":
        return True
    if state in ("be", "have") and verb.ending in ("ed", "en", "ing") and previous != "D":
        leading = verb.ending == "ing" and verb.lemma in _MOVING and following in _WHITHER  # "is moving to another club"
        return not adjective or verb.frequency * 3 >= other or other < 4 or following == "by" or leading
    if state == "be" and verb.lemma == "run" and following in ("over", "down"):
        return True  # "had been run over by a tram"
    if state in ("be", "have") and verb.ending == "":
        return verb.lemma in UNCHANGED and (state == "have" or verb.lemma not in ("run", "become", "come", "cost"))
    if previous == "M" and verb.ending in ("ed", "en") and CLOSED.get(following, "") in ("P", "C", "X", "R", "D", ""):
        return not following or following in CLOSED or not following[0].isalpha()
    if previous == "C" and verb.ending == "" and CLOSED.get(following) == "X" and not state:
        return False  # "that pay had fallen"
    if previous == "POS" and verb.ending == "ed" and (following[:1].isdigit() or CLOSED.get(following) in ("P", "R", "D")) and verb.frequency >= other:
        return True  # "while Brenn's fell 5 percent"
    if previous in _NOMINAL_BEFORE:
        if verb.ending in ("ed", "en", "ing"):
            return previous in ("P",) and verb.ending == "ing"
        return False
    if previous in ("VD", "V", "VN") and verb.ending == "" and not state and not plural and verb.lemma not in UNCHANGED:
        return False  # "escaped capture"
    next_tag = "M" if following[:1].isdigit() or following in NUMBER_WORDS else CLOSED.get(following)
    if previous == "." and verb.ending == "" and next_tag in ("D", "S") and all(form.pos in ("v", "a") for form in options):
        return True  # "his brothers, Piet and Emil, own a bakery"
    if previous == "." and verb.ending == "" and (not following or (next_tag is None and following[0].isalpha() and only_noun(following))):
        return False  # "finance minister": a command has its determiner
    if previous == "." and verb.ending == "" and (next_tag == "X" or following in UNCHANGED or is_past(following)):
        return False  # "Weld was fined", "ferry sank": what opens a clause before its verb is its subject
    if previous in SUBJECT_BEFORE:
        if verb.ending in ("ed", "en"):
            return True
        if verb.ending == "ing":
            return verb.frequency >= other or next_tag in _VERB_AFTER
        if previous == "PR":
            return True
        if verb.ending == "" and not plural and not (verb.lemma in UNCHANGED and next_tag in ("D", "S", "P", "PR", "M")):
            return False  # a singular subject needs an ending
        if verb.ending == "" and plural and next_tag in ("D", "S") and all(form.pos in ("v", "a") for form in options):
            return True  # "the brothers own a bakery": no adjective stands between a noun and a determiner
        there = verb.ending == "" and plural and next_tag in ("EX", "R")  # "350 people work there"
        return (next_tag in _VERB_AFTER or there) and verb.frequency * 2 >= other or verb.frequency > 4 * other
    if verb.ending in ("ed", "en"):
        return not adjective or verb.frequency > other or next_tag in ("P", "D")
    if verb.ending == "s" and previous not in ("R", "PR", "C", "."):
        return False
    return verb.frequency > other


def nominal(options: tuple[Form, ...], previous: str, following: str) -> tuple[str, str]:
    best = options[0]
    noun = next((form for form in options if form.pos in ("n", "N")), None)
    adjective = next((form for form in options if form.pos == "a"), None)
    if noun and adjective:
        follows_noun = bool(following) and following[0].isalpha() and CLOSED.get(following) is None and nounish(following)
        if previous == "N" and noun.pos == "n" and (adjective.frequency < 5 * noun.frequency + 5 or noun.lemma in _CLOSING):
            return noun.lemma, "N"  # an adjective does not follow its noun
        best = adjective if follows_noun and adjective.frequency * 2 >= noun.frequency or adjective.frequency > 4 * noun.frequency + 4 else noun
        if (previous in ("D", "S", "POS", "A") or (previous == "M" and noun.lemma in _CLOSING)) and not follows_noun:
            best = noun
    return best.lemma, _TAGS[best.pos]


_TAGS = {"n": "N", "N": "NP", "a": "A", "r": "R", "v": "V"}


def _guess(token: Token, previous: str, state: str) -> tuple[str, str]:
    """An unknown word, by its shape."""
    low = token.low
    if token.is_capital:
        return ABBREVIATED.get(low.rstrip("."), low), "NP"
    if low.endswith("ly"):
        return low, "R"
    if low.endswith("ing") and len(low) > 5:
        return low[:-3], "VG" if previous not in ("D", "A", "S") else "N"
    if low.endswith("ed") and len(low) > 4:
        return low[:-2], "VD" if previous in SUBJECT_BEFORE or state else "A"
    if low.endswith("s") and not low.endswith("ss") and len(low) > 3:
        return low[:-1], "N"
    return low, "N"
