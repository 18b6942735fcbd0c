"""Participles whose auxiliary was said before: "six were killed and 40 others hurt", "a house was destroyed and two cars damaged"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import forms
from service.engine.tagging.word import IN_PHRASE, Word

_BEHIND = frozenset((".", "P", "C", "R", "POS"))
_VERBAL = frozenset(("V", "VD", "VN", "X"))
# participles that look like the verb itself and are seldom nouns
_SAME = frozenset(("hurt", "hit", "shut"))


def find_elided(words: list[Word]) -> None:
    """Tag as a participle what ends a noun phrase behind "and", where a passive stands before and no verb of its own follows."""
    passive = next((at for at in range(1, len(words)) if words[at].tag in ("VD", "VN") and _auxiliary(words, at)), -1)
    if passive < 0:
        return
    for at in range(passive + 1, len(words)):
        if words[at].low in ("and", "but", "while") and words[at].tag in ("C", "P"):
            if (bare := _bare_participle(words, passive, at)) > 0:
                words[bare] = Word(words[bare], words[bare].lemma, "VD")
            end = at + 1
            while end < len(words) and words[end].tag in IN_PHRASE:
                end += 1
            last = end - 1
            if last > at + 1 and words[last].tag in ("A", "N") and (lemma := _participle(words[last].low)) and _over(words, end) and _thing(words, last - 1):
                words[last] = Word(words[last], lemma, "VD")


def _bare_participle(words: Sequence[Word], passive: int, at: int) -> int:
    """Where right behind "and" a participle stands that looks like the verb itself and has no object: "was struck by a branch and slightly hurt"; else 0."""
    verb = at + 1
    while verb < len(words) and words[verb].tag == "R":
        verb += 1
    if verb + 1 >= len(words) or words[verb].tag != "V" or words[verb].low not in _SAME_AS_VERB or words[verb + 1].tag not in _BEHIND:
        return 0
    return 0 if any(word.tag in _VERBAL for word in words[passive + 1 : at]) else verb


_SAME_AS_VERB = frozenset("hurt hit shut cut beat split overrun put set".split())


def _auxiliary(words: Sequence[Word], at: int) -> bool:
    before = at - 1
    while before > 0 and words[before].tag in ("R", "NEG"):
        before -= 1
    return words[before].tag == "X" and words[before].lemma == "be"


def _participle(low: str) -> str:
    """The verb whose participle a word is, where it is hardly ever anything else; "" for any other word."""
    options = forms(low)
    verb = next((form for form in options if form.pos == "v" and (form.ending in ("ed", "en") or form.lemma in _SAME)), None)
    return verb.lemma if verb is not None and not any(form.pos == "n" and form.frequency > verb.frequency for form in options) else ""


def _over(words: Sequence[Word], end: int) -> bool:
    """Whether nothing that would need a noun before it follows: a verb of the phrase's own, or one of what narrows it."""
    if end < len(words) and words[end].tag not in _BEHIND:
        return False
    for word in words[end:]:
        if word.tag in _VERBAL:
            return False
        if word.tag in (".", "C"):
            break
    return True


def _thing(words: Sequence[Word], at: int) -> bool:
    """Whether a noun, a name, a number or "others" stands there, so that the phrase has somebody without its last word."""
    return words[at].tag in ("N", "NP", "M") or words[at].low in ("others", "another", "some", "many", "all", "both")
