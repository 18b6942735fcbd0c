"""Parts of a group, what was before and after a change, delays, gifts, shares of two and what a thing is fitted with, held against short reports."""

from __future__ import annotations

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

VERDICTS = {"c": "consistent", "x": "contradicted", "u": "unknown"}

T0 = compile_text(
    "The treaty must be signed by both kings within 40 days. All nine councillors voted for the plan at a meeting that lasted three hours. Both "
    "brothers were jailed for six years. None of the eight firms paid more than 2,000 crowns."
)
T1 = compile_text("A judge on Monday cut the fine of Orlo Bank to 12 million crowns from 19 million. Its rival, Halme Bank, was fined 4 million.")
T2 = compile_text("The council shortened the school year to 36 weeks from 40. A club shortened its season by three weeks.")
T3 = compile_text("The ban on Petra Holm was reduced to two years from five on Friday. Her coach, Jan Mell, was banned for eight years.")
T4 = compile_text(
    "A court on Tuesday cut the fine of Marta Ruhl, a baker who sold bad bread to a school, to 400 marks from 900. Her partner, Otto Lehn, was "
    "fined 2,000 marks."
)
T5 = compile_text(
    "The body of Anna Pohl, a nurse from Bern, was found on Monday. The house of Ivo Lenz, a retired pilot who lives in Tarn, burned down. Police "
    "freed the son of Karl Ott, a singer."
)
T6 = compile_text(
    "A school in Bern was closed on Monday after a fire. The school had not been insured. Its pupils will be taught at Halden School. \n\nA court "
    "fined a bank 4 million crowns. The bank did not appeal. Nordia Bank said that it was not involved."
)
T7 = compile_text("Velt Bank dismissed 300 people. The bank said that it would close 12 branches. A court will hear the case.")
T8 = compile_text(
    "A bus hit a wall near Tarn on Monday. Nine people were injured in the crash, two seriously, and the driver was arrested. The bus belonged to "
    "a firm from Bern that has 40 of them. It was on its way to a market. The firm said that it would pay for the wall. Nobody was killed. The "
    "mayor, Ott Lamm, 50, visited the clinic on Tuesday. The road was closed for six hours. Police asked for witnesses."
)
T9 = compile_text(
    "A mine near Tarn was flooded on Monday. Eleven miners were rescued on Friday, one with a broken arm. Eight of the miners were flown to a "
    "hospital, three in critical condition. The mine belongs to a firm from Bern that has 40 of them. The firm said that it would pay for the "
    "damage. Nobody was killed. The mayor, Ott Lamm, 50, visited the clinic on Tuesday. The road was closed for six hours. Police asked for "
    "witnesses."
)
T10 = compile_text(
    "BERN, Tarn — A library with 300 seats and six reading rooms opened on Monday at the Orlo school, three years later than planned, officials "
    "said. \n\nThe 62-page contract gives Halden 70 percent of the oil and Tarn 30 percent. The largest donation, 4 million marks, came from Ruth "
    "Amsel, 66, a retired baker from Bern whose grandson, Paul, 12, is a pupil at the school. The head of the teachers' union, Kai Brandt, 40, "
    "said that the library was short of books. Mayor Ott Lamm said that the state auditor would report on the delay within 30 days. The library "
    "failed a safety check in April and passed a second one in July. \n\nIt was the mayor's fourth visit this year. The bridge is to cost 40 "
    "million marks. His spokesman, Ivo Renn, said that it would be ready by 2030 and denied that it would block the view. \n\nA ship with a "
    "24-member crew sank on Tuesday. The 31 crew members of a second ship, the Marta, were saved. Between 100 and 120 pupils demonstrated nearby."
)
T11 = compile_text(
    "The school failed a fire inspection in March because of a locked door and passed a second one in August. Mayor Ott Lamm, 50, lost his first "
    "election in 2008 and won the next one in 2012. Karin Voss sold a small bakery in Bern and bought a larger one in Tarn. The council said that "
    "the judge would report on the fire within 60 days. The mayor promised that he would resign within three months. Tarn is to pay 80 million "
    "marks toward a bridge at Ulm, in Halden, that will have two lanes. A hotel with 40 rooms and three bars burned down. A bus with 30 seats was "
    "stolen. The plan, which runs to 90 pages, was published on Friday. The house of Ida Renn, a dentist whose brother, Max, 30, is a pilot, was "
    "sold."
)
BOAT = compile_text(
    "A boat sank off Tarn on Monday and 14 people were saved. Also rescued were a dog and the captain, Nils Rand, 44. Still missing is the cook, "
    "Ana Voss, 31. Arrested on Friday was the owner, Piet Holm, 60. Still held in Bern are two sailors, Ove Lund, 25, and Jan Mott, 28. The mate, "
    "Karl Ruud, was freed."
)

CASES = [
    (BOAT, "c", "Nils Rand was rescued."),
    (BOAT, "c", "Piet Holm was arrested on Friday."),
    (BOAT, "x", "Piet Holm was not arrested."),
    (BOAT, "u", "Ana Voss was arrested."),
    (T0, "c", "Both kings must sign the treaty within 40 days."),
    (T0, "x", "Both kings must sign the treaty within 70 days."),
    (T0, "c", "Both brothers were jailed for six years."),
    (T0, "c", "All the councillors voted for the plan."),
    (T0, "c", "Both brothers were jailed."),
    (T0, "u", "Both brothers were jailed in May."),
    (T1, "c", "The fine was cut by 7 million crowns."),
    (T1, "x", "The fine was cut by 9 million crowns."),
    (T1, "c", "The fine was reduced to 12 million crowns."),
    (T1, "x", "The fine was reduced to 15 million crowns."),
    (T1, "c", "The first fine was 19 million crowns."),
    (T1, "x", "The first fine was 29 million crowns."),
    (T1, "c", "Orlo Bank's original fine was 19 million crowns."),
    (T1, "c", "Orlo Bank's fine had been 19 million crowns."),
    (T1, "c", "Orlo Bank's fine is now 12 million crowns."),
    (T2, "c", "The school year was shortened by four weeks."),
    (T2, "x", "The school year was shortened by two weeks."),
    (T2, "c", "The school year was previously 40 weeks."),
    (T2, "x", "The school year was previously 45 weeks."),
    (T3, "c", "The ban was reduced by three years."),
    (T3, "x", "The ban was reduced by four years."),
    (T3, "c", "Holm's first ban was five years."),
    (T3, "x", "Holm's first ban was eight years."),
    (T3, "c", "Holm's original ban was five years."),
    (T3, "c", "Holm was first banned for five years."),
    (T4, "c", "Marta Ruhl is a baker."),
    (T4, "x", "Marta Ruhl is a plumber."),
    (T4, "c", "Ruhl's first fine was 900 marks."),
    (T4, "x", "Ruhl's first fine was 700 marks."),
    (T4, "c", "Ruhl's new fine is 400 marks."),
    (T4, "c", "The fine was cut by 500 marks."),
    (T4, "x", "The fine was cut by 300 marks."),
    (T4, "c", "Ruhl was originally fined 900 marks."),
    (T4, "x", "Ruhl was originally fined 1,200 marks."),
    (T4, "u", "Ruhl was fined in May."),
    (T4, "c", "Lehn was fined 2,000 marks."),
    (T4, "x", "Lehn was fined 900 marks."),
    (T5, "c", "Anna Pohl was a nurse."),
    (T5, "c", "Ivo Lenz is a retired pilot."),
    (T5, "c", "Karl Ott is a singer."),
    (T5, "c", "Anna Pohl's body was found on Monday."),
    (T6, "c", "The school was closed after a fire."),
    (T6, "x", "The school was insured."),
    (T6, "c", "The bank was fined 4 million crowns."),
    (T6, "x", "The bank appealed."),
    (T6, "u", "Nordia Bank was fined."),
    (T7, "c", "The bank dismissed 300 people."),
    (T7, "c", "The bank said it would close 12 branches."),
    (T7, "x", "The bank said it would close 20 branches."),
    (T8, "x", "Nine people were seriously injured."),
    (T8, "c", "Two people were seriously injured."),
    (T8, "x", "Four people were seriously injured."),
    (T8, "c", "Nine people were injured."),
    (T9, "x", "Eight miners were in critical condition."),
    (T9, "c", "Three miners were in critical condition."),
    (T9, "x", "Eleven miners had a broken arm."),
    (T9, "c", "One miner had a broken arm."),
    (T9, "c", "Eleven miners were rescued on Friday."),
    (T9, "c", "Eight miners were flown to a hospital."),
    (T10, "c", "The new library has 300 seats."),
    (T10, "x", "The new library has 500 seats."),
    (T10, "c", "There are six reading rooms in the new library."),
    (T10, "x", "There are nine reading rooms in the new library."),
    (T10, "c", "The library opened three years late."),
    (T10, "x", "The library opened five years late."),
    (T10, "c", "Ruth Amsel gave 4 million marks."),
    (T10, "x", "Ruth Amsel gave 9 million marks."),
    (T10, "c", "Ruth Amsel donated 4 million marks."),
    (T10, "c", "Ruth Amsel's grandson is Paul."),
    (T10, "c", "Amsel's grandson Paul is 12."),
    (T10, "x", "Paul is Ruth Amsel's son."),
    (T10, "c", "The auditor is to report within 30 days."),
    (T10, "c", "The library passed a safety check in July."),
    (T10, "x", "The library passed a safety check in May."),
    (T10, "c", "The contract is 62 pages long."),
    (T10, "x", "The contract is 26 pages long."),
    (T10, "c", "The contract has 62 pages."),
    (T10, "c", "Halden gets 70 percent of the oil."),
    (T10, "x", "Halden gets 30 percent of the oil."),
    (T10, "c", "Tarn gets 30 percent of the oil."),
    (T10, "x", "Tarn gets 70 percent of the oil."),
    (T10, "c", "Halden gets more than half of the oil."),
    (T10, "c", "The bridge is to cost 40 million marks."),
    (T10, "x", "The bridge is to cost 14 million marks."),
    (T10, "x", "The spokesman said that the bridge would block the view."),
    (T10, "c", "The spokesman denied that the bridge would block the view."),
    (T10, "c", "The Marta had a crew of 31."),
    (T10, "x", "The Marta had a crew of 13."),
    (T10, "c", "Fewer than 130 pupils demonstrated."),
    (T11, "c", "The school passed a fire inspection in August."),
    (T11, "x", "The school passed a fire inspection in March."),
    (T11, "c", "Karin Voss bought a bakery in Tarn."),
    (T11, "c", "The judge is to report within 60 days."),
    (T11, "c", "Tarn is to pay 80 million marks toward the bridge."),
    (T11, "x", "Tarn is to pay 18 million marks toward the bridge."),
    (T11, "c", "The hotel had 40 rooms."),
    (T11, "x", "The hotel had 60 rooms."),
    (T11, "c", "The hotel had three bars."),
    (T11, "x", "The hotel had five bars."),
    (T11, "c", "The bus had 30 seats."),
    (T11, "c", "The plan is 90 pages long."),
    (T11, "x", "The plan is 19 pages long."),
    (T11, "c", "Ida Renn is a dentist."),
    (T11, "c", "Max is Ida Renn's brother."),
    (T11, "x", "Max is Ida Renn's son."),
    (T11, "u", "The hotel had 40 guests."),
    (T11, "u", "The bakery in Tarn had 40 seats."),
]


@pytest.mark.parametrize(("corpus", "expected", "statement"), CASES, ids=[statement for _, _, statement in CASES])
def test_held_against_the_text(corpus: Corpus, expected: str, statement: str) -> None:
    answer = check(statement, corpus)
    assert str(answer.verdict) == VERDICTS[expected], answer.explanation
