"""Beside one to five sentences: what shares their words and tells another thing is left open, however alike the two are."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CASES = {
    "The company cut 300 jobs at its plant in Essen.": ["u The company fed 300 dogs.", "c The company cut 300 jobs.", "c The company cut 300 jobs in Essen."],
    "The novel, translated by Tom Hale, was written by Inés Prado.": [
        "u Tom Hale wrote the novel.", "u Prado translated the novel.", "c Tom Hale translated the novel.", "c Inés Prado wrote the novel.",
    ],
    "Amara Okafor won the 2019 prize. Her sister, Ngozi, came second.": [
        "u Ngozi Okafor won the prize.", "u Dr. Okafor's brother won the prize.", "u Okafor's sister won the prize.", "c Okafor won the prize.", "c Ngozi came second.",
    ],
    "Ada Ring, the firm's treasurer, resigned; its chairman, Leo Falk, stays.": [
        "u Leo Falk resigned.", "u Ada Ring stays.", "c Ada Ring resigned.", "c The treasurer resigned.",
    ],
    "A man was killed and his wife was injured when their car left the road near Kells.": ["u The wife was killed.", "c A man was killed near Kells."],
    "The mayor resigned on Monday after the audit.": [
        "u The mayor's wife resigned on Monday.", "u The deputy mayor resigned on Monday.", "u The former mayor resigned on Monday.",
        "u The mayor of Leeds resigned on Monday.", "u The mayor almost resigned.", "c The mayor resigned.",
    ],
    "The singer was arrested in Rome on Friday.": ["u The singer's manager was arrested in Rome.", "c The singer was arrested on Friday."],
    "Police arrested a 19-year-old man in Lyon on suspicion of arson.": [
        "u Police arrested a 19-year-old woman.", "u Police arrested a man, 19, in Marseille.", "c A 19-year-old man was arrested in Lyon.",
    ],
    "Brazil lost 2-0 to Peru in Lima.": ["u Peru lost 2-0.", "c Peru beat Brazil 2-0."],
    "The goalkeeper saved two penalties in the shootout.": ["u The goalkeeper scored two goals.", "c The goalkeeper saved two penalties."],
    "The library is open on Saturdays and closed on Sundays.": ["u The library is open on Sundays.", "c The library is open on Saturdays."],
    "Storm Ida killed four people in Cuba and 26 in Haiti.": ["u Storm Ida killed 30 people.", "c Storm Ida killed four people in Cuba."],
    "Snow has met Paul Ek as well as David Loft of the band Ash.": ["c Snow has met David Loft."],
}  # fmt: skip
_VERDICTS = {"c": "consistent", "u": "unknown"}


@pytest.mark.parametrize(("text", "statement", "verdict"), [(text, said[2:], _VERDICTS[said[0]]) for text, some in CASES.items() for said in some])
def test_likeness_of_words_is_no_witness(text: str, statement: str, verdict: str) -> None:
    assert check(statement, compile_text(text)).verdict == verdict
