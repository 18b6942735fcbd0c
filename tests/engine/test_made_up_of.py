"""Of whom the dead, the arrested and the hurt are made up, "none" and "all twelve" of those counted before, and who the only person of a sentence is."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

BUS = compile_text(
    "Bus plunges off bridge in Maldra; 12 dead, one missing\n\n"
    "PORT ELSE, Maldra — A bus plunged off a bridge on Saturday, killing 12 people and injuring 30, the police said. One passenger was still missing.\n\n"
    "Eight of the dead were pupils and two were teachers: a biologist, Rana Colt, 44, and a coach, Piet Marsh, 38. All 12 drowned, said the coroner.\n\n"
    "Nineteen nurses fell ill at the clinic, but none died. The police arrested 40 people, 11 of them recruits, and were looking for two more.\n\n"
    "The manager, Aldo Prine, praised the crew. It was the last ride for Abel Stroud, who is to retire in May. His daughter, Mina, is a mechanic.\n\n"
    '"I heard a bang," said Vera Noll, 52, a baker from Sorlen who climbed out through the roof with her husband, Otto.\n\n'
    "Three inspectors were suspended and two others escaped. The detained are Karl Brem, 33, a former guard; his cousin, Ilse, 29; and a welder, Amir Dost.\n\n"
    "Prine said that the brakes had failed and denied that the bus had been overloaded.\n"
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("One passenger is missing.", "consistent"),
        ("Two teachers were killed.", "consistent"),
        ("Eight pupils died.", "consistent"),
        ("Eight teachers were killed.", "contradicted"),
        ("Five pupils were killed.", "contradicted"),
        ("Three drivers were killed.", "unknown"),
        ("Twelve people were killed.", "consistent"),
        ("Rana Colt survived.", "contradicted"),
        ("Piet Marsh was killed.", "consistent"),
        ("None of the nurses died.", "consistent"),
        ("Three of the nurses died.", "contradicted"),
        ("Eleven recruits were arrested.", "consistent"),
        ("The police were looking for two people.", "consistent"),
        ("Mina Stroud is Abel's daughter.", "consistent"),
        ("Otto Noll is Vera's husband.", "consistent"),
        ("Vera Noll climbed out through the roof.", "consistent"),
        ("Karl Brem was detained.", "consistent"),
        ("Ilse Brem is still at large.", "contradicted"),
        ("Amir Dost has been arrested.", "consistent"),
        ("Prine denied that the bus had been overloaded.", "consistent"),
        ("Two of the dead were from Sorlen.", "unknown"),
    ],
)
def test_made_up_of(statement: str, verdict: str) -> None:
    assert check(statement, BUS).verdict == verdict


LEAKS = compile_text(
    "Inspectors found 18 leaks in the tanker in March, and only seven had been sealed by May. The yard has 60 welders and 12 painters inside on most days.\n\n"
    "Sixty pupils are in the choir, seven of them with asthma. Thirty-one guests were on the terrace, five of them on crutches.\n\n"
    "The orchard was bought by Palmer Foods, which owns 14 orchards. A cottage in the Losken hills that belongs to the singer was burgled.\n\n"
    "The company was fined 4,000 marks in 2015. The nurse was released after six weeks.\n"
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Eleven of the leaks had not been sealed.", "consistent"),
        ("All of the leaks had been sealed.", "contradicted"),
        ("Nine leaks had been sealed.", "contradicted"),
        ("There were 25 people in the tanker.", "unknown"),
        ("Sixty pupils in the choir have asthma.", "contradicted"),
        ("Seven pupils have asthma.", "consistent"),
        ("Nine of the pupils have asthma.", "contradicted"),
        ("Thirty-one guests were on crutches.", "contradicted"),
        ("The cottage belongs to the singer.", "consistent"),
        ("The terrace belongs to the singer.", "unknown"),
        ("The tanker belongs to Palmer Foods.", "unknown"),
        ("The company was fined in 2021.", "unknown"),
        ("The company was fined 40,000 marks in 2015.", "contradicted"),
        ("The nurse was held for six weeks.", "consistent"),
        ("The nurse was held for six days.", "contradicted"),
    ],
)
def test_some_of_them(statement: str, verdict: str) -> None:
    assert check(statement, LEAKS).verdict == verdict


SON = compile_text(
    "Banker's son rescued after 12 days; one kidnapper on the run\n\n"
    "LORN, Vesta — The son of a banker was rescued unhurt on Monday, 12 days after masked men pulled him from a bus, the police said.\n\n"
    "Tobin Ark, 19, a medical student, was found in a cellar in Drem. He was taken on May 9. His father, Joss Ark, 58, is the president of the Bank of Vesta.\n\n"
    "No shots were fired during the operation, and the police praised a postman. Some 300 officers had looked for the student.\n"
)


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Tobin Ark was rescued on Monday.", "consistent"),
        ("Tobin Ark was rescued on Thursday.", "contradicted"),
        ("Tobin Ark was held for 12 days.", "consistent"),
        ("Tobin Ark was held for 20 days.", "contradicted"),
        ("Tobin Ark was injured.", "contradicted"),
        ("Tobin Ark was unhurt.", "consistent"),
        ("Joss Ark's son was rescued.", "consistent"),
        ("Tobin Ark was beaten.", "unknown"),
        ("Joss Ark paid a ransom.", "unknown"),
    ],
)
def test_whom_the_lead_means(statement: str, verdict: str) -> None:
    assert check(statement, SON).verdict == verdict
