"""A whole draft: sentences in their places, who is who from one to the next, corrections that fit, and nothing dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.draft import DraftCheck, DraftSentence, Format, Outcome, check_draft
from service.engine.model import Kind
from service.engine.offsets import Unit
from tests.engine.drafts import CORPUS, cut
from tests.growth import growth


def sentences(text: str, form: Format = Format.PLAIN) -> tuple[DraftSentence, ...]:
    return check_draft(text, CORPUS, form).sentences


SPLITS = [
    ("It sank on Oct. 7 off Riga. Three died.", ["It sank on Oct. 7 off Riga.", "Three died."]),
    ("It left the U.S. on Monday. It sank.", ["It left the U.S. on Monday.", "It sank."]),
    ("It was built in the U.S. The ferry sank.", ["It was built in the U.S.", "The ferry sank."]),
    ("Mr. Holt spoke. Mrs. Berg did not.", ["Mr. Holt spoke.", "Mrs. Berg did not."]),
    ("J. R. Holt spoke. A. Berg did not.", ["J. R. Holt spoke.", "A. Berg did not."]),
    ('"It sank," Holt said. "Three died."', ['"It sank," Holt said.', '"Three died."']),
    ("“It sank.” Three died.", ["“It sank.”", "Three died."]),
    ("Ferry sinks off Riga\n\nThree people died.", ["Ferry sinks off Riga", "Three people died."]),
    ("Ferry sinks off Riga\nThe ferry Aurora sank off Riga on Monday.", ["Ferry sinks off Riga", "The ferry Aurora sank off Riga on Monday."]),
    ("The ferry Aurora, which belongs to a firm in\nRiga, sank on Monday and three people were\nkilled.",
     ["The ferry Aurora, which belongs to a firm in\nRiga, sank on Monday and three people were\nkilled."]),
    ("What we know:\n- The ferry sank\n- Three people died\n1. Berg is 40", ["What we know:", "The ferry sank", "Three people died", "Berg is 40"]),
    ("It sank.\r\n\r\nThree died.", ["It sank.", "Three died."]),
    ("The toll rose 3.5 percent. It sank at 5:30 a.m. on Monday.", ["The toll rose 3.5 percent.", "It sank at 5:30 a.m. on Monday."]),
    ("Who knew? Nobody! It sank...", ["Who knew?", "Nobody!", "It sank..."]),
    (" \n\t", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPLITS, ids=[row[0][:30] for row in SPLITS])
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert [sentence.span.text for sentence in sentences(text)] == expected


OUTCOMES = [
    ("The ferry Aurora sank off Riga.", Outcome.CONSISTENT),
    ("Anna Berg is 40.", Outcome.CONSISTENT),
    ("Anna Berg is 41.", Outcome.CONTRADICTED),
    ("The ferry Aurora sank on Tuesday.", Outcome.CONTRADICTED),
    ("Peter Lind is 12.", Outcome.UNKNOWN),
    ("How old is Anna Berg?", Outcome.NOT_CHECKED),
    ("Recent articles", Outcome.NOT_CHECKED),
    ("***", Outcome.NOT_CHECKED),
]


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES)
def test_every_sentence_has_its_outcome(text: str, outcome: Outcome) -> None:
    (sentence,) = sentences(text)
    assert sentence.verdict is outcome
    assert sentence.explanation
    if outcome is Outcome.NOT_CHECKED:
        assert sentence.parts == ()
        assert sentence.reason is not None


def test_the_counts_are_those_of_the_sentences() -> None:
    answer = check_draft("\n\n".join(text for text, _ in OUTCOMES), CORPUS)
    assert answer.counts == {outcome.value: sum(s.verdict is outcome for s in answer.sentences) for outcome in Outcome}
    assert sum(answer.counts.values()) == len(answer.sentences) == len(OUTCOMES)


def age(text: str) -> tuple[str, str | None, str]:
    """The last sentence's verdict on an age, with the correction and the words that it is for."""
    parts = [part for part in sentences(text)[-1].parts if part.kind is Kind.AGE]
    return (str(parts[0].verdict), parts[0].correction, parts[0].span.text) if parts else ("", None, "")


FOLLOWED = [
    ("Anna Berg was rescued. She is 41.", "contradicted"),
    ("Anna Berg was rescued. She is 40.", "consistent"),
    ("Jan Holt is the mayor of Riga. He is 40.", "contradicted"),
    ("Peter Lind spoke. The first to be rescued was Anna Berg. She is 41.", "contradicted"),
    ("Anna Berg was rescued.\n\nThe sea was calm.\n\nShe is 40.", "consistent"),
    # strangers: what is said of them is not held against those on record
    ("Jan Holt spoke. Peter Lind thanked him. He is 40.", "unknown"),
    ("Jan Holt spoke. Peter Lind thanked the mayor. Lind is 40.", "unknown"),
    ("Anna Berg was rescued. Maria Lind met her. She is 71.", "unknown"),
    ("Jan Holt spoke. A police officer said he is 40.", "unknown"),
]


@pytest.mark.parametrize(("text", "verdict"), FOLLOWED)
def test_he_and_she_are_followed(text: str, verdict: str) -> None:
    assert age(text)[0] == verdict


CORRECTED = [
    ("Anna Berg, 41, was rescued.", "41", "40"),
    ("The 41-year-old Anna Berg was rescued.", "41-year-old", "40-year-old"),
    ("Anna Berg is forty-one.", "forty-one", "forty"),
    ("Anna Berg, forty-one, was rescued.", "forty-one", "forty"),
]


@pytest.mark.parametrize(("text", "wrong", "right"), CORRECTED)
def test_a_correction_fits_in_the_place_of_the_wrong_words(text: str, wrong: str, right: str) -> None:
    assert age(text) == ("contradicted", right, wrong)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [("Two people died.", "Two", "Three"), ("The ferry Aurora sank on Tuesday.", "Tuesday", "Monday"), ("In Riga, two people died.", "two", "three")],
)
def test_figures_and_dates_are_corrected_in_the_words_of_the_draft(text: str, wrong: str, right: str) -> None:
    (part,) = [part for part in sentences(text)[0].parts if part.correction]
    assert (part.span.text, part.correction) == (wrong, right)


def test_a_quote_is_the_words_with_what_stands_around_them() -> None:
    text = "x" * 50 + ". Anna Berg is 41. Y" + "y" * 49
    sentence = sentences(text)[1]
    assert sentence.quote.exact == sentence.span.text == "Anna Berg is 41."
    assert sentence.quote.prefix == "x" * 30 + ". "
    assert sentence.quote.suffix == " Y" + "y" * 30
    assert sentence.parts[0].quote.exact == "41"
    assert sentence.parts[0].quote.prefix.endswith("Anna Berg is ")


def test_sentences_come_as_they_are_decided() -> None:
    checking = DraftCheck("Berg is 40.\n\n" * 50, CORPUS)
    first = next(iter(checking))
    assert (first.number, first.paragraph) == (0, 1)
    assert sum(checking.counts.values()) == 1


@pytest.mark.parametrize("piece", ["the man who ", "a-", "he said that ", "Krivoi ", "(", "The man saw the dog and "])
def test_a_sentence_without_end_spoils_no_other_and_takes_no_time(piece: str) -> None:
    short, long = (f"Anna Berg is 41. {piece * (size // len(piece))}.\n\nJan Holt is 52." for size in (5000, 20_000))
    told = sentences(long)
    assert growth(sentences, short, long) < 10  # linear growth is 4, quadratic 16
    assert [told[index].verdict.value for index in (0, -1)] == ["contradicted", "consistent"]


def test_an_accent_belongs_to_its_letter() -> None:
    (sentence,) = sentences("Anna Berg met Zoe\u0301")
    assert sentence.span.text == "Anna Berg met Zoe\u0301"


pieces = st.sampled_from(
    ["Anna Berg is 41.", " ", "\n", "\n\n", "\r\n", "- ", "# ", "**", "_", "`", "<b>", "</b>", "<p>", "<br/>", "<!-- x", "-->", "&amp;", "&#x1F600;", "&nbsp;", "&",
     "<", ">", "[Riga](http://x)", "![x](y)", "| a | b |\n|---|---|\n", "> ", "😀", "é", "e\u0301", "\u200b", "ﬁ", "Two people died.", "He is 52.", "“", "”", "…", "--", "1. ", "~~~\n",
     "<script>", "</script>", "\\*", "\ufeff", "\u202e", "３"]
)  # fmt: skip
drafts = st.lists(pieces | st.text(st.characters(exclude_categories=("Cs",)), max_size=8), max_size=30).map("".join)


@given(text=drafts, form=st.sampled_from(Format), unit=st.sampled_from(Unit))
def test_every_span_is_where_its_words_are(text: str, form: Format, unit: Unit) -> None:
    answer = check_draft(text, CORPUS, form, unit)
    marks = [mark for conflict in answer.conflicts for mark in (conflict.first, conflict.second)]
    previous = 0
    for placed in [*answer.sentences, *(part for sentence in answer.sentences for part in sentence.parts), *marks]:
        assert placed.span.text
        assert cut(text, placed.span, unit) == placed.span.text == placed.quote.exact
        assert placed.quote.prefix + placed.quote.exact + placed.quote.suffix in text
    for sentence in answer.sentences:
        assert sentence.span.start >= previous
        previous = sentence.span.end
        for part in sentence.parts:
            assert sentence.span.start <= part.span.start < part.span.end <= sentence.span.end


@given(text=drafts, form=st.sampled_from(Format))
def test_the_three_units_tell_of_the_same_words(text: str, form: Format) -> None:
    told = [[(s.span.text, s.verdict, [p.span.text for p in s.parts]) for s in check_draft(text, CORPUS, form, unit).sentences] for unit in Unit]
    assert told[0] == told[1] == told[2]
