"""Prepositions in other words, read as the one that says the same: "prior to" and "ahead of" as "before", "following" as "after", "nobody but" as "except".

What stands in the line of time is told from what stands in a ranking: "resigned ahead of the vote", but "finished ahead of Brun", "two points ahead of her".
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.tagging.word import Word
from service.engine.tokens import Token
from service.engine.vocabulary.order import AHEAD_IN_A_RANKING, BESIDES_EVENTS, ORDER_PHRASES, RANKED_BY
from service.engine.vocabulary.scope import EVERYBODY

_LAST = frozenset(phrase[-1] for phrase in ORDER_PHRASES)
_TELLING = frozenset(word for phrase in ORDER_PHRASES for word in phrase) - {"in", "of", "to", "the", "on", "up"}
_WHOLE = frozenset(("no", "none", "every", "all"))
_NOUNS = frozenset(("A", "N", "NP", "M"))
_OF_THEM = frozenset(("of", "the", "them", "these", "those"))
_ONE = frozenset(("NP", "D", "S", "PR", "M"))


def with_order_words(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a sentence with each phrase for an order as one token whose ``low`` is the plain word; the same tokens where there is none."""
    if not any(token.low in _TELLING for token in tokens):
        return tokens
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        if token.low in _LAST and (phrase := _ending(found)) and (phrase[0] != "ahead" or _in_time(tokens, found[:-2], token)):
            at = len(found) - len(phrase)
            first = found[at]
            del found[at:]
            found.append(Token(first.text, ORDER_PHRASES[phrase], first.start, token.end, first.join))
    return found


def _ending(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The phrase in which tokens end; empty where they end in none."""
    for phrase in ORDER_PHRASES:
        at = len(tokens) - len(phrase)
        if at >= 0 and all(tokens[at + i].low == word for i, word in enumerate(phrase)):
            return phrase
    return ()


def _in_time(tokens: Sequence[Token], before: Sequence[Token], last: Token) -> bool:
    """Whether "ahead of" says when, and not how somebody stands."""
    following = next((token.low for token in tokens if token.start >= last.end), "")
    if before and before[-1].low in AHEAD_IN_A_RANKING or following in BESIDES_EVENTS:
        return False
    return not any(token.low in RANKED_BY for token in tokens)


def in_plain_words(words: list[Word]) -> list[Word]:
    """The words of a sentence with a "following" that is no verb and no adjective as "after", and the "but" of "nobody but" as "except"."""
    for at, word in enumerate(words):
        if word.low == "following" and word.tag == "P":
            words[at] = _plain(word, "after")
        elif word.low == "but" and at and _leaves_one_out(words, at):
            words[at] = _plain(word, "except")
    return words


def _plain(word: Word, low: str) -> Word:
    return Word(Token(word.text, low, word.start, word.end, word.join), low, "P")


def _leaves_one_out(words: Sequence[Word], at: int) -> bool:
    """Whether a "but" stands right behind everybody or nobody, who open the clause, and before one of them and the verb: "no minister but Holm resigned"."""
    if at + 2 >= len(words) or words[at + 1].tag not in _ONE or not any(w.tag in ("X", "V", "VD") for w in words[at + 2 :]):
        return False
    start = at - 1
    if words[start].low == "one" and start and words[start - 1].low == "no":
        start -= 1
    elif words[start].low not in EVERYBODY:
        while start > 0 and (words[start].tag in _NOUNS or words[start].low in _OF_THEM):
            start -= 1
        if words[start].low not in _WHOLE or start == at - 1:
            return False
    return start == 0 or words[start - 1].tag in (".", "C")
