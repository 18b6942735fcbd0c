"""Words -> noun phrases and verb groups: the head, what is counted, who has it, of what it is."""

from __future__ import annotations

import pytest

from service.engine.chunks import Layout, chunk
from service.engine.read import read
from service.engine.reading import Mention, VerbGroup
from service.engine.tagger import tag
from service.engine.tokens import tokenise

# the first noun phrase of a sentence -> some of its fields
PHRASES = [
    ("count, demonym and noun", "The three Thai hostages left.", {"head": "hostage", "mods": ("thai",), "count": 3, "determiner": "the", "plural": True}),
    ("some of a group", "Three of the hostages left.", {"head": "hostage", "count": 3, "partitive": True}),
    ("none of a group", "None of the boats left.", {"head": "boat", "determiner": "no", "partitive": True}),
    ("none of those told of", "None of them left.", {"head": "them", "determiner": "no", "partitive": True, "pronoun": True}),
    ("all", "All the boats left.", {"head": "boat", "determiner": "all"}),
    ("title before a name", "Captain Elias Thorne left.", {"name": "Elias Thorne", "titles": ("captain",), "hint": "person"}),
    ("former title", "Former mayor Karl Holm left.", {"name": "Karl Holm", "titles": ("former", "mayor")}),
    ("whose", "Karl Holm's old mother left.", {"head": "mother", "mods": ("old",), "possessor": "Karl Holm"}),
    ("of whom", "The captain of the ferry left.", {"head": "captain", "of": "ferry"}),
    ("whose wife's sister", "Karl Holm's wife's sister left.", {"head": "sister", "possessor": "wife"}),
    ("superlative", "The oldest ship left.", {"head": "ship", "mods": ("most", "old")}),
    ("a dozen", "A dozen rescue boats left.", {"head": "boat", "mods": ("rescue",), "count": 12}),
    ("bound", "More than 200 people left.", {"head": "people", "count": 200}),
    ("crew members are crew", "Crew members left.", {"head": "crew"}),
    ("pronoun", "She left.", {"head": "she", "pronoun": True}),
    ("plural pronoun", "They left.", {"head": "they", "pronoun": True, "plural": True}),
]


def fields(mention: Mention) -> dict[str, object]:
    shown: dict[str, object] = dict(mention._asdict())
    shown["count"] = mention.quantity.quantity.low if mention.quantity is not None else None
    for role in ("possessor", "of"):
        other = shown[role]
        shown[role] = (other.name or other.head) if isinstance(other, Mention) else None
    return shown


@pytest.mark.parametrize(("name", "sentence", "expected"), PHRASES, ids=[row[0] for row in PHRASES])
def test_noun_phrases(name: str, sentence: str, expected: dict[str, object]) -> None:
    found = fields(read(sentence).sentences[0].mentions[0])
    assert {key: found[key] for key in expected} == expected


GROUPS = [
    ("past", "They freed it", {"lemma": "free", "form": "finite", "past": True}),
    ("passive", "It was freed", {"lemma": "free", "passive": True, "past": True}),
    ("perfect passive", "It has been freed", {"lemma": "free", "passive": True}),
    ("denied", "They did not free it", {"lemma": "free", "negated": True, "past": True}),
    ("future", "They will free it", {"lemma": "free", "modal": "will"}),
    ("shortened future", "They'll free it", {"lemma": "free", "modal": "will"}),
    ("possible", "They may free it", {"lemma": "free", "modal": "may"}),
    ("copula", "They are sailors", {"lemma": "be", "form": "finite"}),
    ("has as a verb of its own", "They have boats", {"lemma": "have", "form": "finite"}),
    ("a state, not an action", "They are missing", {"lemma": "missing"}),
]


@pytest.mark.parametrize(("name", "sentence", "expected"), GROUPS, ids=[row[0] for row in GROUPS])
def test_verb_groups(name: str, sentence: str, expected: dict[str, object]) -> None:
    groups = [c.value for c in chunk(tag(tokenise(sentence)), Layout({}, {}, frozenset())) if isinstance(c.value, VerbGroup)]
    assert len(groups) == 1
    found = groups[0]._asdict()
    assert {key: found[key] for key in expected} == expected


def test_chunks_cover_all_words_but_those_of_dates() -> None:
    words = tag(tokenise("The old mayor , a sailor , left Tarnby in May because it rained ."))
    chunks = chunk(words, Layout({}, {}, frozenset((9,))))
    assert [index for c in chunks for index in range(c.first, c.last)] == [index for index in range(len(words)) if index != 9]
