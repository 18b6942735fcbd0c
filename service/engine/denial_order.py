"""A denial that stands apart from its verb, put beside it: "Never did the mayor resign" reads like "The mayor did not resign", "has not, however, been
freed" like "has not been freed", "has by no means been freed" too.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import forms
from service.engine.tokens import Token
from service.engine.vocabulary.denying import ASIDES, AUXILIARIES, DENYING_PHRASES, FRONTED_ALONE, INTENSIFIERS, JOINED_ONLY_AT_FIRST

_DENYING = frozenset("not n't never nor neither nowhere no anything far without".split())
_NOT = frozenset(("not", "n't", "never"))
_OPENING = frozenset(',;:"\u2014'.split()) | frozenset(("and", "but", "that", "because", "though", "although", '"'))
_LEADING = frozenset("in on at during since after before throughout from within under".split())
_CLOSING = {",": ",", "\u2014": "\u2014", "\u2013": "\u2013", "(": ")", "-": "-"}
_GOING_ON = frozenset("and or nor but yet only just merely simply until because".split())
_FAR, _WIDE = 12, 8  # tokens from the denial to its auxiliary; of an insertion
_BE = frozenset("is are was were am".split())
_HAVE = frozenset("has have had".split())
_DETERMINING = frozenset("a an the this that these those his her its their any some my our your".split())
_PRONOUNS = frozenset("he she it they we i you there anybody anyone somebody someone this that these those".split())
_PREPOSITIONS = frozenset("in on at to from of under over with without by for among between against about".split())


def denials_in_place(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a sentence with each denial beside the verb that it is of; the same tokens where all of them are."""
    if not any(token.low in _DENYING for token in tokens):
        return tokens
    tokens = _plainly(_opened_by(_all_but(tokens)))
    tokens = _uninterrupted(tokens)
    at = 0
    while at < len(tokens) - 3:
        if tokens[at].low in _OPENERS and (at == 0 or tokens[at - 1].low in _OPENING) and (told := _turned(tokens, at)) is not None:
            return told
        at += 1
    return tokens


_OPENERS = frozenset(phrase[0] for phrase in DENYING_PHRASES) | FRONTED_ALONE | _LEADING


def _phrase(tokens: Sequence[Token], at: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """The place behind the longest of some phrases that begins at a place; 0 where none does."""
    for length in (5, 4, 3, 2, 1):
        if at + length <= len(tokens) and tuple([token.low for token in tokens[at : at + length]]) in phrases:
            return at + length
    return 0


_ALL_BUT = {"anything": "but", "far": "from"}


def _all_but(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Is anything but free", "was far from being safe" with a plain "not"; who "is far from home" or "from Oslo" is there all the same."""
    at = next((i for i in range(1, len(tokens) - 2) if tokens[i + 1].low == _ALL_BUT.get(tokens[i].low) and tokens[i - 1].low in _STATE), 0)
    if not at:
        return tokens
    first, last, end = tokens[at], tokens[at + 1], at + 2
    if first.low == "far":
        if tokens[end].low == "being":
            end += 1
        elif tokens[end].is_capital or not any(form.pos == "a" for form in forms(tokens[end].low)[:1]):
            return tokens
    return [*tokens[:at], Token(first.text, "not", first.start, last.end, first.join), *tokens[end:]]


def _opened_by(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Far from resigning, she ran again" and "Without resigning, she ..." with a plain "not"."""
    first, at = tokens[0], 1 if tokens[0].low == "without" else 2
    if at == 2 and [token.low for token in tokens[:at]] != ["far", "from"] or len(tokens) <= at:
        return tokens
    doing = any(form.pos == "v" and form.ending == "ing" for form in forms(tokens[at].low))
    if not doing or not any(token.low == "," for token in tokens):
        return tokens
    return [Token(first.text, "not", first.start, tokens[at - 1].end, first.join), *tokens[at:]]


_STATE = _BE | frozenset("be been remain remains remained seem seems seemed look looks looked".split())


def _plainly(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Has by no means been freed" with a plain "not", "never, ever" and "did not in any way" without what only stresses them."""
    found: list[Token] = []
    at, changed = 0, False
    while at < len(tokens):
        token = tokens[at]
        before = found[-1].low if found else ""
        if before in AUXILIARIES and (end := _phrase(tokens, at, DENYING_PHRASES)) and end - at > 1:
            found.append(Token(token.text, "not", token.start, tokens[end - 1].end, token.join))
            at, changed = end, True
            continue
        found.append(token)
        at += 1
        if token.low in _NOT:
            comma = at < len(tokens) and tokens[at].low == ","
            end = _phrase(tokens, at + comma, INTENSIFIERS)
            if end and end < len(tokens) and not (comma and tokens[end].low == "."):
                at, changed = end + (comma and tokens[end].low == ","), True
    return found if changed else tokens


def _uninterrupted(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Has not, she said, been freed" as ", she said, has not been freed": what stands between the denial and its verb goes before the auxiliary,
    and away where it tells nothing."""
    for at in range(2, len(tokens) - 3):
        closing = _CLOSING.get(tokens[at].low) if tokens[at - 1].low in _NOT else None
        if closing is None or tokens[at + 1].low in _GOING_ON:
            continue
        end = next((i for i in range(at + 2, min(at + 2 + _WIDE, len(tokens) - 1)) if tokens[i].low == closing), 0)
        start = at - 2 if tokens[at - 2].low in AUXILIARIES else at - 1 if tokens[at - 1].low == "never" else 0
        if not end or not start or tokens[end + 1].low in _GOING_ON or tokens[end + 1].low in (".", ","):
            continue
        inside = tuple([token.low for token in tokens[at + 1 : end]])
        if inside in ASIDES:
            return [*tokens[:at], *tokens[end + 1 :]]
        if '"' in inside or start == at - 2 and not _begins(tokens[start], tokens[end + 1]):
            continue  # "it does not," said Holm, the head of the laboratory
        behind = tokens[end].end
        return [*tokens[:start], *tokens[at : end + 1], *[_placed(token, behind) for token in tokens[start:at]], *tokens[end + 1 :]]
    return tokens


def _placed(token: Token, at: int) -> Token:
    """A token in another place of the text, where it takes no room: what is marked there is marked without it."""
    return Token(token.text, token.low, at, at, "")


def _turned(tokens: Sequence[Token], at: int) -> Sequence[Token] | None:
    """The tokens with the denial that opens a clause at a place, and the auxiliary behind it, put behind the subject; None for any other clause."""
    led: list[Token] = []
    end = _phrase(tokens, at, DENYING_PHRASES)
    if not end and tokens[at].low in FRONTED_ALONE and (at == 0 or tokens[at].low not in JOINED_ONLY_AT_FIRST):
        end = at + 1
    if not end:
        if tokens[at].low not in _LEADING or tokens[at + 1].low not in ("no", "none"):
            return None
        none = tokens[at + 1]  # "in no interview did she": not in any
        led = [tokens[at], Token(none.text, "any", none.start, none.end, none.join)]
        end = at + 2
    verb = next((i for i in range(end, min(end + _FAR, len(tokens) - 2)) if tokens[i].low in AUXILIARIES), 0)
    if not verb or led and verb == end:
        return None
    between = [*led, *tokens[end:verb]]
    apart = verb > end and not led and tokens[end].low not in _LEADING
    if apart and (verb > end + 1 or tokens[end].low not in ("again", "before", "since", "once", "ever", "yet")):
        return None
    if any(token.low in ",;:" for token in between):
        return None
    subject = _end_of_subject(tokens, verb)
    if not subject or not (tokens[subject].is_word or tokens[subject].is_number):
        return None  # "neither did she": that is read with what was said before
    behind = tokens[subject - 1].end
    auxiliary, denial = _placed(tokens[verb], behind), Token("not", "not", behind, behind, "")
    adverbs = [_placed(token, behind) for token in between] if between and between[0].low not in _LEADING else []
    return [*tokens[:at], *(between if not adverbs else []), *tokens[verb + 1 : subject], auxiliary, denial, *adverbs, *tokens[subject:]]


def _end_of_subject(tokens: Sequence[Token], verb: int) -> int:
    """The place where the subject behind an auxiliary ends, and the verb or what is said of it begins; 0 where none is found."""
    first = verb + 1
    if tokens[first].low in _PRONOUNS:
        return first + 1
    if not (tokens[first].low in _DETERMINING or tokens[first].is_capital or tokens[first].is_number or _noun(tokens[first])):
        return 0
    at = first + 1
    while at < min(first + _FAR, len(tokens) - 1):
        token, before = tokens[at], tokens[at - 1]
        ended = not token.is_capital and token.is_word and before.low not in _DETERMINING and (before.is_capital or _noun(before))
        goes_on = _noun(token) and tokens[at + 1].is_word and _begins(tokens[verb], tokens[at + 1])  # "did the old ferry leave"
        if ended and not goes_on and _begins(tokens[verb], token):
            return at
        at += 1
    return 0


def _noun(token: Token) -> bool:
    return any(form.pos in ("n", "N") for form in forms(token.low))


def _begins(auxiliary: Token, token: Token) -> bool:
    """Whether a word is of the form that an auxiliary asks for: "did ... resign", "has ... resigned", "was ... fired", "was ... a doctor"."""
    if auxiliary.low in _HAVE:
        return token.low == "been" or any(form.pos == "v" and form.ending in ("ed", "en") for form in forms(token.low))
    if auxiliary.low in _BE:
        if token.low in _DETERMINING or token.low in _PREPOSITIONS or token.low == "being":
            return token.low != "of"
        return any(form.pos == "a" and not form.ending or form.pos == "v" and form.ending in ("ed", "en", "ing") for form in forms(token.low))
    return token.low in ("be", "have", "do") or any(form.pos == "v" and not form.ending for form in forms(token.low))
