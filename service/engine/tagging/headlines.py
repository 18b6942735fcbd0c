"""Sentences in which no verb was seen, as headlines drop what would show it: "Tehran supplies drones", "POLICE ARREST TWO"."""

from __future__ import annotations

from service.engine.lexicon import forms
from service.engine.tagging.endings import ENDING_TAGS, UNCHANGED
from service.engine.tagging.open import SUBJECT_BEFORE
from service.engine.tagging.word import Word

MANY = frozenset("police people crew staff public media press youth personnel cattle".split())


def find_verb(words: list[Word]) -> None:
    """A sentence needs a verb: where none was seen, the noun after a noun that could be one is it ("Tehran supplies drones")."""
    for index in range(1, len(words) - 1):
        word = words[index]
        if word.tag != "N" or words[index - 1].tag not in SUBJECT_BEFORE or words[index - 1].tag == "POS":
            continue
        verb = next((form for form in forms(word.low) if form.pos == "v" and (form.ending in ("s", "ed") or form.lemma in UNCHANGED)), None)
        if verb is not None and words[index + 1].tag not in (".", "POS", "X"):
            words[index] = Word(word, verb.lemma, ENDING_TAGS[verb.ending])
            return
    for index in range(1, len(words) - 1):  # "POLICE ARREST TWO": many do it, so the verb has no ending
        word, before = words[index], words[index - 1]
        many = before.tag == "N" and (before.lemma != before.low or before.low in MANY)
        verb = next((form for form in forms(word.low) if form.pos == "v" and form.ending == ""), None)
        if word.tag == "N" and many and verb is not None and words[index + 1].tag in ("M", "D", "S", "N", "NP", "PR"):
            words[index] = Word(word, verb.lemma, "V")
            return


def find_verb_of_headline(words: list[Word]) -> None:
    """ "Regulator fines Corvair over canceled flights": one noun does it to a name, where the other verb is further on."""
    verb = next((form for form in forms(words[1].low) if form.pos == "v" and form.ending == "s"), None)
    if verb is not None and words[0].lemma == words[0].low and words[1].join == "":
        words[1] = Word(words[1], verb.lemma, "V")
