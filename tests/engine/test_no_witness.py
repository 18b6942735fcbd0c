"""Lines that have the words of a statement and tell another thing: what is only demanded, another one of a sort, another one to whom it was done."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

C, X, U = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN
AROUND = (
    "The river Onna rose by two metres in a night. A bakery in Sarn was closed after a flood. Ten pines from Vell were planted in the park. "
    "The council of Hask voted for a longer tram line. The clock of the town hall in Wirr struck thirteen at noon. "
)


@pytest.mark.parametrize(
    ("evidence", "statement", "verdict"),
    [
        ("The painter Mia Loren finished third, a second behind the winner.", "Loren won the race.", U),
        ("Students across Vell walked out to demand lower fees.", "The students got lower fees.", U),
        ("The nurses of Holm went on strike for higher wages.", "The nurses of Holm have higher wages.", U),
        ("The firm Norjet ordered ten planes from the maker Avion.", "Norjet ordered planes from another maker.", U),
        ("The firm Norjet ordered ten planes from the maker Avion and two from another one.", "Norjet ordered planes from another maker.", C),
        ("The judge Leo Varn was shot dead in his garden.", "Varn was murdered.", C),
        ("The judge Leo Varn was found dead in his garden.", "Varn was murdered.", U),
        ("Pupil Emlyn Cart was expelled from the college for selling papers to friends.", "The friends were expelled.", U),
        ("Pupil Emlyn Cart was expelled from the college for selling papers to friends.", "A pupil was expelled.", C),
        ("The captain Rosa Acht refused to take off because the pilot beside her had been drinking.", "The pilot was dismissed.", U),
        ("The ferry Corinna sank off Skerry in calm waters.", "There was a storm when the ferry sank.", U),
        ("Winger Des Morb is back in training after four months out with a broken foot.", "Morb is still injured.", U),
        ("Winger Des Morb is still injured.", "Morb is still injured.", C),
        ("Student Wil Ock won the medal in 2019.", "Ock is now a professor.", U),
        ("Student Wil Ock won the medal in 2019.", "Ock did not win the medal.", X),
        ("The fisherman Joss Peth pulled two children from a car.", "Peth has two children.", U),
        ("The fisherman Joss Peth pulled two children from a car.", "Peth is a father of two.", U),
        ("The fisherman Joss Peth left two children when he died.", "Peth had two children.", C),
        ("The fire spared the library, and not a single book was damaged.", "No book was harmed in the fire.", C),
        ("The fire spared the library, and not a single book was damaged.", "Some books were damaged.", X),
        ("Nordham sacked its coach Virgil Est on Monday.", "The Sharks have sacked their coach.", U),
        ("Nordham sacked its coach Virgil Est on Monday.", "Nordham has dismissed its coach.", C),
        ("Anna Quint shared the Stone Award with Ulf Pader.", "Pader came away without the award.", X),
        ("The drought has dried up the lake, and all its fish are dead.", "The lake has been fenced.", U),
        ("Father Ben Ricald left the priesthood in order to marry a woman.", "Ricald is married now.", U),
        ("The painter Cora Wyst sold only one picture in her lifetime.", "Wyst's pictures now sell for millions.", U),
        ("Climber Pasang Dolkaran turned back 200 metres below the summit on Thursday.", "Dolkaran got to the camp on Thursday.", U),
        ("A bomb exploded in the hall at noon.", "There was an explosion in the hall.", C),
        ("A blaze destroyed the mill.", "There was a fire in the mill.", C),
    ],
)
def test_what_bears_nothing_out(evidence: str, statement: str, verdict: Verdict) -> None:
    assert check(statement, compile_text(AROUND + "\n\n" + evidence)).verdict is verdict
