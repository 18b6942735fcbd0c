"""What belongs to which verb, doer and degree: gapped figures, superlatives, what there is, one subject with two verbs."""

from __future__ import annotations

from functools import cache

import pytest

from service.engine.check import check
from service.engine.corpus import Corpus, compile_text

# what else is in the paper: a text of a few sentences is judged in another way
REST = (
    " The weather service forecast rain for Sunday. Apples cost two crowns a kilo on the island of Oll. A choir from Pellworth sang at"
    ' the opening of a library. "We like the sea," said a poet, Lucius Amberg, 71. The museum of clocks in Vint is closed on Mondays.'
    " An orange cat slept on the roof of the post office. Bakers in Dreel want longer holidays. The comet will be seen in August."
)
TEXTS = {
    "aspect": (
        "The dairy stopped making butter in 2019 but still makes cheese. Orla Venn, a nurse, gave up smoking last year. The council has "
        "decided to stop publishing a newsletter and will continue to run the library. The railway will cease to carry parcels. Since May"
        " the mill has kept grinding flour at night. The team went on training in the rain. The choir quit singing carols. The harbor "
        "resumed loading ships on Friday."
    ),
    "bind": (
        "The firm closed a mill and sold a farm. The thieves took a clock but left a painting. The storm tore off roofs and flooded "
        "cellars. The mayor praised the nurses and blamed the builders. The farmer lost his barn but saved his cows. She repaired the "
        "engine and painted the hull. The union accepted the wage offer but rejected the new shifts. The court fined the driver and "
        "jailed the owner. The clinic had enough beds but was short of doctors. The boat was loaded with timber and towed a raft. He "
        "plays the cello and builds violins."
    ),
    "gapping": (
        "Northmark returned 62 fishermen and Selland 41. Hale Motors sold 310 buses last year and Brinn 275. The school in Torva took in "
        "40 children and the one in Lenk 25. The north wing holds 80 beds and the south wing 60."
    ),
    "superl": (
        "The oldest of the ships, the Corvina, was built in 1921. The most expensive of the houses was sold to a dentist, Amos Feld. The "
        "longest bridge in the valley, the Tarn Bridge, has nine arches. The Corvina is the largest of the ships."
    ),
    "before": (
        "The factory burned down on Thursday. It had burned once before, in 1988, when two workers died. The truck, which was found on "
        "Sunday, had been stolen on Tuesday from a farmer."
    ),
    "before2": (
        "Robbers raided a bank in Holm on Friday morning. Their car was found on Saturday in a wood. It had been stolen on Wednesday from"
        " a doctor. The bank was raided once before, in 2003."
    ),
    "thereare": (
        "Thieves stole six statues from the park in Lindau on Monday. The police said that four officers guarded the gate. Two swimmers "
        "drowned in the lake. The town has three schools, and there are 40 rooms in the castle."
    ),
    "stopgoon": (
        "The bakery will stop selling cakes in March but go on selling bread. The line will cease carrying mail but continue to carry "
        "passengers. The firm has given up making boats and kept making engines."
    ),
    "runout": (
        "The clinic's head, Rosa Venn, said that it had enough water but was running out of bandages. The camp has plenty of tents but "
        "lacks blankets. The pilot said that the plane had enough fuel but had lost a wheel."
    ),
    "heof": (
        "Col. Jan Orsk, 44, was on the list but did not come. Selland said that he was ill. Northmark said that he had escaped. Pilot Ivo"
        " Marn, 29, was shot down in May. Selland says that he died of his wounds. His widow, Anna, sued Norvia."
    ),
    "he": (
        "Capt. Ivo Sorn, 33, was on the list but was not handed over. Varland said that he had drowned in March. The Ostry firm Delmar "
        "has 400 workers. Its head, Paul Reeve, said that Delmar would move. Delmar said that he would step down in June. Lt. Nils Brand,"
        " 24, did not cross. Ostry says that he stayed behind of his own will. His mother, Gerda, does not believe it. The prisoner Omar "
        "Tell, 50, died in a camp. Sudria denied that he had been beaten."
    ),
    "still": (
        "Nine students were held after the march; all nine were let go the next morning. The cook, Jan Polk, 40, was burned on the arm; "
        "he was treated at St. Anne hospital and went home the same day. The tunnel, shut by a flood, was opened again at noon on Friday."
        " About 8,000 homes lost electricity, which was restored on Thursday. The fire was put out after six hours. A boy who had gone "
        "missing, Tim Ruda, 9, turned up at his aunt's house on Sunday. The strike, which began on May 2, ended on Friday. The ferry "
        "line, suspended in March, runs again. The second driver, Ada Prill, was discharged from the clinic on Tuesday. A third, Uwe "
        "Hahn, is still in intensive care."
    ),
}
ROWS = [
    ("aspect", "The dairy stopped making butter in 2019.", "consistent"),
    ("aspect", "The dairy still makes butter.", "contradicted"),
    ("aspect", "The dairy makes cheese.", "consistent"),
    ("aspect", "The dairy has stopped making cheese.", "contradicted"),
    ("aspect", "The dairy no longer makes butter.", "consistent"),
    ("aspect", "The council will continue to run the library.", "consistent"),
    ("aspect", "The council will stop running the library.", "contradicted"),
    ("aspect", "The railway will continue to carry parcels.", "contradicted"),
    ("aspect", "The railway will no longer carry parcels.", "consistent"),
    ("aspect", "The dairy has stopped making ice cream.", "unknown"),
    ("aspect", "The mill grinds flour at night.", "consistent"),
    ("aspect", "The mill has stopped grinding flour.", "contradicted"),
    ("aspect", "The team trained in the rain.", "consistent"),
    ("aspect", "The choir stopped singing hymns.", "unknown"),
    ("aspect", "The harbor is loading ships again.", "consistent"),
    ("bind", "The firm closed a mill.", "consistent"),
    ("bind", "The firm sold a farm.", "consistent"),
    ("bind", "The thieves took a painting.", "contradicted"),
    ("bind", "The thieves left a clock.", "contradicted"),
    ("bind", "The thieves took a carpet.", "unknown"),
    ("bind", "The mayor blamed the nurses.", "contradicted"),
    ("bind", "The mayor praised the builders.", "contradicted"),
    ("bind", "The farmer lost his cows.", "contradicted"),
    ("bind", "The farmer saved his cows.", "consistent"),
    ("bind", "The union rejected the wage offer.", "contradicted"),
    ("bind", "The union accepted the new shifts.", "contradicted"),
    ("bind", "The court jailed the owner.", "consistent"),
    ("bind", "The clinic was short of beds.", "contradicted"),
    ("bind", "The clinic was short of doctors.", "consistent"),
    ("bind", "The clinic was short of money.", "unknown"),
    ("bind", "The boat was loaded with bricks.", "unknown"),
    ("bind", "The boat was loaded with timber.", "consistent"),
    ("bind", "The union accepted the wage offer.", "consistent"),
    ("bind", "He builds violins.", "consistent"),
    ("bind", "She painted the hull.", "consistent"),
    ("bind", "The storm flooded roofs.", "unknown"),
    ("gapping", "Northmark returned 62 fishermen.", "consistent"),
    ("gapping", "Selland returned 62 fishermen.", "contradicted"),
    ("gapping", "Selland returned 41 fishermen.", "consistent"),
    ("gapping", "Northmark returned 41 fishermen.", "contradicted"),
    ("gapping", "Brinn sold 275 buses last year.", "consistent"),
    ("gapping", "Brinn sold 310 buses last year.", "contradicted"),
    ("gapping", "Hale Motors sold 275 buses last year.", "contradicted"),
    ("gapping", "Selland sold 40 buses last year.", "unknown"),
    ("gapping", "The north wing holds 80 beds.", "consistent"),
    ("gapping", "The south wing holds 80 beds.", "contradicted"),
    ("gapping", "The south wing holds 60 beds.", "consistent"),
    ("gapping", "Northmark returned more fishermen than Selland did.", "consistent"),
    ("gapping", "Selland returned more fishermen than Northmark did.", "contradicted"),
    ("superl", "The Corvina is the oldest of the ships.", "consistent"),
    ("superl", "The Corvina is the smallest of the ships.", "contradicted"),
    ("superl", "The Tarn Bridge is the shortest bridge in the valley.", "contradicted"),
    ("superl", "The Tarn Bridge is the longest bridge in the valley.", "consistent"),
    ("superl", "The Tarn Bridge is the least long bridge in the valley.", "contradicted"),
    ("superl", "The cheapest of the houses was sold to Amos Feld.", "contradicted"),
    ("superl", "The least expensive of the houses was sold to a dentist.", "contradicted"),
    ("superl", "The most expensive of the houses was sold to Amos Feld.", "consistent"),
    ("superl", "The Corvina is the fastest of the ships.", "unknown"),
    ("superl", "The Tarn Bridge is the oldest bridge in the valley.", "unknown"),
    ("before", "The farmer bought the truck before the fire.", "unknown"),
    ("before2", "The car was stolen before the raid.", "consistent"),
    ("before2", "The car was found after the raid.", "consistent"),
    ("before2", "The car was stolen after the raid.", "contradicted"),
    ("before2", "The car was found before the raid.", "contradicted"),
    ("before2", "The car was repaired before the raid.", "unknown"),
    ("thereare", "There are 90 statues in the park.", "unknown"),
    ("thereare", "There are 12 statues in the park.", "unknown"),
    ("thereare", "There are six officers in the town.", "unknown"),
    ("thereare", "There are 300 swimmers in the lake.", "unknown"),
    ("thereare", "There are three schools in the town.", "consistent"),
    ("thereare", "There are five schools in the town.", "contradicted"),
    ("thereare", "There are 40 rooms in the castle.", "consistent"),
    ("thereare", "There are 14 rooms in the castle.", "contradicted"),
    ("stopgoon", "The bakery will stop selling bread.", "contradicted"),
    ("stopgoon", "The bakery will stop selling cakes in March.", "consistent"),
    ("stopgoon", "The bakery will go on selling bread.", "consistent"),
    ("stopgoon", "The bakery will go on selling cakes.", "contradicted"),
    ("stopgoon", "The line will cease carrying passengers.", "contradicted"),
    ("stopgoon", "The line will cease carrying mail.", "consistent"),
    ("stopgoon", "The firm has given up making engines.", "contradicted"),
    ("stopgoon", "The firm has given up making boats.", "consistent"),
    ("stopgoon", "The bakery will stop selling coffee.", "unknown"),
    ("runout", "Rosa Venn said that the clinic was running out of water.", "contradicted"),
    ("runout", "Rosa Venn said that the clinic was running out of bandages.", "consistent"),
    ("runout", "The camp lacks tents.", "contradicted"),
    ("runout", "Venn said that the clinic was running out of money.", "unknown"),
    ("runout", "The pilot said that the plane had lost fuel.", "contradicted"),
    ("heof", "Selland said that Orsk was ill.", "consistent"),
    ("heof", "Selland says that Marn died of his wounds.", "consistent"),
    ("heof", "Selland said that Orsk had three sons.", "unknown"),
    ("he", "Varland said that Sorn had drowned.", "consistent"),
    ("he", "Varland said that Brand had drowned.", "unknown"),
    ("he", "Ostry says that Brand stayed behind of his own will.", "consistent"),
    ("he", "Gerda is Brand's mother.", "consistent"),
    ("he", "Sudria denied that Tell had been beaten.", "consistent"),
    ("he", "Sudria said that Tell had been beaten.", "contradicted"),
    ("he", "Delmar said that Reeve would step down in June.", "consistent"),
    ("still", "The students are still being held.", "contradicted"),
    ("still", "The detained students are still in custody.", "contradicted"),
    ("still", "All nine students have been released.", "consistent"),
    ("still", "Jan Polk is still in the hospital.", "contradicted"),
    ("still", "Jan Polk has left the hospital.", "consistent"),
    ("still", "The tunnel is still closed.", "contradicted"),
    ("still", "The tunnel has been reopened.", "consistent"),
    ("still", "The power is still out.", "contradicted"),
    ("still", "Thousands of homes are still without power.", "contradicted"),
    ("still", "The power is back.", "consistent"),
    ("still", "The fire is still burning.", "contradicted"),
    ("still", "The fire has been put out.", "consistent"),
    ("still", "Tim Ruda is still missing.", "contradicted"),
    ("still", "The strike is still going on.", "contradicted"),
    ("still", "The strike is over.", "consistent"),
    ("still", "Ada Prill is still in the clinic.", "contradicted"),
    ("still", "Uwe Hahn is still in intensive care.", "consistent"),
    ("still", "Jan Polk is still married.", "unknown"),
    ("still", "The students are still angry.", "unknown"),
    ("still", "The water is still cut off.", "unknown"),
]


@cache
def corpus(text: str) -> Corpus:
    return compile_text(TEXTS[text] + REST)


@pytest.mark.parametrize(("text", "statement", "verdict"), ROWS, ids=[row[1] for row in ROWS])
def test_rows(text: str, statement: str, verdict: str) -> None:
    assert str(check(statement, corpus(text)).verdict) == verdict
