"""Health and lives told by phrases, in statements about other people than those of the cases; also the opposite, and what must stay open."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

LIVES = compile_text(
    "Golfer Nils Ostrander was released from hospital on Monday. Teacher Olga Farkas lost her eyesight after a fever. Miner Ivo Sandor is in a coma. "
    "Baker Lena Hoyt learned Finnish on her own. Tenor Aldo Brisi was born in Castano. Carpenter Ed Marlow built the cabin himself. "
    "Vicar Paul Denby refused the campers entry to the chapel. Dentist Ruth Amsel divorced her first husband in March. Sailor Bo Lund emigrated from Danmora to Chile. "
    "Poacher Jim Trask died of old age. Collector Hanna Weil found a buyer for her stamps. Harpist Otto Pless graduated from music school. "
    "Farmer Ada Kell left her land to the parish. Weaver Iris Moll is the widow of the poet Hugo Moll. Miller Tom Grady spent his whole life in Ballin. "
    "Postman Lars Vik plays the organ for a living. The cholera epidemic in Port Tessa is over. Judge Dora Finn no longer smokes."
)

TOLD = [
    ("Ostrander was allowed to leave hospital on Monday.", "consistent"),
    ("Ostrander was allowed to leave hospital on Tuesday.", "contradicted"),
    ("Farkas is blind.", "consistent"),
    ("Farkas is deaf.", "unknown"),
    ("Sandor is ill.", "unknown"),
    ("Sandor is in a coma.", "consistent"),
    ("Hoyt learned Finnish.", "consistent"),
    ("Hoyt taught herself Danish.", "unknown"),
    ("Castano is Brisi's birthplace.", "consistent"),
    ("Marlow built the cabin.", "consistent"),
    ("Denby let the campers into the chapel.", "contradicted"),
    ("Denby did not let the campers into the chapel.", "consistent"),
    ("Amsel's first marriage ended in March.", "consistent"),
    ("Amsel's second marriage ended in March.", "contradicted"),
    ("Lund left Danmora for Chile.", "consistent"),
    ("Trask was murdered.", "contradicted"),
    ("Weil sold her stamps.", "consistent"),
    ("Pless dropped out of music school.", "contradicted"),
    ("The parish got Kell's land from her.", "consistent"),
    ("Moll's husband has died.", "consistent"),
    ("Grady left Ballin.", "contradicted"),
    ("Vik is an organ player.", "consistent"),
    ("Cholera is still spreading in Port Tessa.", "contradicted"),
    ("Finn still smokes.", "contradicted"),
]


@pytest.mark.parametrize(("statement", "verdict"), TOLD)
def test_told_by_a_phrase(statement: str, verdict: str) -> None:
    assert check(statement, LIVES).verdict in {verdict, "unknown"}


@pytest.mark.parametrize(("statement", "verdict"), [one for one in TOLD if one[1] != "unknown"])
def test_decided(statement: str, verdict: str) -> None:
    assert check(statement, LIVES).verdict == verdict
