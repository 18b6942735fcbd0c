"""A word: what the tagger makes of a token, and what everything behind it reads."""

from __future__ import annotations

from service.engine.tokens import Token

VERBS = frozenset(("V", "VD", "VN", "VG"))  # the tags of full verbs in any form
FINITE = frozenset(("V", "VD", "X"))  # the tags of what may be the verb of a clause
IN_PHRASE = frozenset(("N", "NP", "A", "D", "S", "M", "POS"))  # the tags of which noun phrases are made


class Word(Token):
    """A token with its base form and tag."""

    __slots__ = ("lemma", "tag")

    def __init__(self, token: Token, lemma: str, tag: str) -> None:
        super().__init__(token.text, token.low, token.start, token.end, token.join)
        self.lemma = lemma
        self.tag = tag

    def __reduce__(self) -> tuple[type[Token], tuple[object, ...]]:
        return Word, (Token(self.text, self.low, self.start, self.end, self.join), self.lemma, self.tag)
