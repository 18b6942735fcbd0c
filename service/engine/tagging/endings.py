"""What the lexicon tells of one word by itself: whether it can be a past tense, a tensed verb, a bare verb, nothing but a noun."""

from __future__ import annotations

from service.engine.lexicon import forms

ENDING_TAGS = {"": "V", "s": "V", "ed": "VD", "en": "VN", "ing": "VG"}
# verbs whose participle is the base form
UNCHANGED = frozenset("put set cut hit let cost run become come read shut quit spread split hurt beat overrun cast burst shed".split())


def bare_verb(low: str) -> str:
    return next((form.lemma for form in forms(low) if form.pos == "v" and form.ending == ""), "")


def tensed(low: str) -> bool:
    """Whether a word can only be a tensed verb or is one far more often: "runs", "sank"."""
    options = forms(low)
    tensed = any(form.pos == "v" and form.ending in ("s", "ed") for form in options)
    return tensed and all(form.pos == "v" or form.frequency * 4 < options[0].frequency for form in options)


def is_past(low: str) -> bool:
    """Whether a word can only be a past tense: "sank", "fled"."""
    options = forms(low)
    return bool(options) and all(form.pos == "v" and form.ending in ("ed", "en") for form in options)


def only_noun(low: str) -> bool:
    options = forms(low)
    return bool(options) and options[0].pos == "n" and all(form.pos == "n" or form.frequency * 4 < options[0].frequency for form in options)


def nounish(low: str) -> bool:
    """Whether a word may go on a noun phrase: not a bare past tense ("the firm hired")."""
    options = forms(low)
    past = max((form.frequency for form in options if form.pos == "v" and form.ending == "ed"), default=-1)
    return past < 0 or any(form.pos != "v" and form.frequency > past for form in options)
