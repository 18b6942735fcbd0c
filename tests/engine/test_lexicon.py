"""What English words there are: the ways to take one, its base form, its senses."""

from __future__ import annotations

import pytest

from service.engine.lexicon import ancestors, antonyms, forms, is_common, parents, senses, verbs_of

# word -> (part of speech, base form, ending) of the most frequent way to take it
FIRST = [
    ("past", "freed", ("v", "free", "ed")),
    ("irregular past", "went", ("v", "go", "ed")),
    ("irregular plural", "children", ("n", "child", "s")),
    ("participle of its own", "stolen", ("v", "steal", "en")),
    ("doubled consonant", "running", ("v", "run", "ing")),
    ("y and ies", "carries", ("v", "carry", "s")),
    ("plural in men", "gunmen", ("n", "gunman", "s")),
    ("base form", "nurse", ("n", "nurse", "")),
    ("comparative", "better", ("a", "good", "er")),
]


@pytest.mark.parametrize(("name", "word", "expected"), FIRST, ids=[row[0] for row in FIRST])
def test_the_most_frequent_way_to_take_a_word(name: str, word: str, expected: tuple[str, str, str]) -> None:
    assert forms(word)[0][:3] == expected


@pytest.mark.parametrize(("word", "parts"), [("flies", {"n", "v"}), ("running", {"n", "v", "a"}), ("zzyzx", set())], ids=["noun or verb", "three ways", "no word"])
def test_ways_to_take_a_word(word: str, parts: set[str]) -> None:
    assert {form.pos for form in forms(word)} == parts


@pytest.mark.parametrize(("word", "common"), [("table", True), ("freed", True), ("zzyzx", False), ("oslo", False)])
def test_common_words_are_no_names(word: str, common: bool) -> None:
    assert is_common(word) is common


def test_senses_and_what_stands_above_them() -> None:
    first = senses("dog", "n")[0]
    assert first in ancestors("dog", "n")
    assert set(parents(first)) <= ancestors("dog", "n")
    assert set(senses("animal", "n")[:1]) <= ancestors("dog", "n", 9)


def test_antonyms_and_derived_verbs() -> None:
    assert "fall" in antonyms("rise", "v")
    assert "arrive" in verbs_of("arrival")


def test_a_word_that_is_none_has_nothing() -> None:
    assert (senses("zzyzx", "n"), antonyms("zzyzx", "n"), verbs_of("zzyzx"), ancestors("zzyzx", "n")) == ((), frozenset(), frozenset(), frozenset())
