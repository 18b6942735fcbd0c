"""Tokens -> base forms and tags, by the lexicon and the words around."""

from __future__ import annotations

import pytest

from service.engine.tagger import tag
from service.engine.tokens import tokenise

# sentence, one of its words -> base form and tag there
TAGS = [
    ("past tense", "The crew left.", "left", "leave/VD"),
    ("noun before a verb of the same form", "The reports were late.", "reports", "report/N"),
    ("plural behind a quantifier", "Most nurses in the country are women.", "nurses", "nurse/N"),
    ("verb behind a quantifier that stands alone", "Both live in Oslo.", "live", "live/V"),
    ("verb behind a pronoun", "She reports daily.", "reports", "report/V"),
    ("the only word that can be the verb", "Tehran supplies drones to Moscow.", "supplies", "supply/V"),
    ("her dog", "Her dog barked.", "Her", "her/S"),
    ("saw her", "The dog saw her.", "her", "her/PR"),
    ("that list", "That list is long.", "That", "that/D"),
    ("said that", "He said that he left.", "that", "that/C"),
    ("may leave", "Voters may leave.", "may", "may/X"),
    ("a pit", "The mine was shut.", "mine", "mine/N"),
    ("of mine", "A friend of mine left.", "mine", "mine/PR"),
    ("the May vote", "The May vote failed.", "May", "may/N"),
    ("it's late", "It's late.", "'s", "be/X"),
    ("Thorne's boat", "Thorne's boat sank.", "'s", "'s/POS"),
    ("base form behind a modal", "The mayor will sign.", "sign", "sign/V"),
    ("base form behind to", "They tried to sign it.", "sign", "sign/V"),
    ("negation", "It did not sink.", "not", "not/NEG"),
    ("number word", "Nine people left.", "Nine", "nine/M"),
    ("digits", "9 people left.", "9", "9/M"),
    ("there", "There were two of them.", "There", "there/EX"),
    ("unknown word with a capital", "The mayor met Zorblatt.", "Zorblatt", "zorblatt/NP"),
    ("unknown adverb", "He spoke blorkly.", "blorkly", "blorkly/R"),
    ("unknown plural", "The zindles came.", "zindles", "zindle/N"),
    ("mark", "It sank.", ".", "./."),
]


@pytest.mark.parametrize(("name", "sentence", "word", "expected"), TAGS, ids=[row[0] for row in TAGS])
def test_tags(name: str, sentence: str, word: str, expected: str) -> None:
    assert expected in [f"{w.lemma}/{w.tag}" for w in tag(tokenise(sentence)) if w.text == word]


def test_what_a_name_reader_took_is_a_proper_noun() -> None:
    assert [word.tag for word in tag(tokenise("Frank Baker left."), frozenset((0, 1)))] == ["NP", "NP", "VD", "."]


def test_as_many_words_as_tokens_at_the_same_places() -> None:
    tokens = tokenise("Thorne's 25-year-old son didn't leave the U.S. in May.")
    assert [(w.text, w.low, w.start, w.end, w.join) for w in tag(tokens)] == [(t.text, t.low, t.start, t.end, t.join) for t in tokens]


def test_no_tokens_no_words() -> None:
    assert tag([]) == []
