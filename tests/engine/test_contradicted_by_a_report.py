"""What a full report plainly contradicts: another currency, another end of a span, another holder of a post, another club's captain."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.model import Verdict

HARBOR = compile_text(
    "VARDE — Norrline, a ferry company, said on Tuesday that it would buy two ships for 64 million euros. Its revenue was 310 million euros last year. "
    "Erik Holm, who ran the shipyard in Varde from 1998 to 2011, welcomed the deal. The harbor master, Ines Brandt, 51, said that no dredging was needed. "
    "The museum's director, Karl Weiss, said that the old crane would remain closed. The union said that 40 jobs were at risk; Norrline denied this. "
    "The clerk Otto Lang, 38, a baker's son from Sorlen, who broke his wrist in the storm, was taken to a hospital. The company's treasurer is Ruth Aden. "
    "The lighthouse on Skarv is to be closed in May. A rain shower delayed the ceremony. The pier has 90 lamps. Coffee was served."
)
COURT = compile_text(
    "ORM — Judge Petra Kolb found the banker Jon Reiter guilty on five of nine counts of fraud on Monday and acquitted him of the other four. "
    "His clerk, Anna Moss, was acquitted. Reiter's lawyer, Tomas Bly, said that his client had signed no papers. The prosecutor, Vera Stahl, denied this. "
    "Mayor Nils Ekman, a member of the Civic Alliance, watched the trial. Clara Voss leads the Farmers' Union. His party holds 9 of the 31 seats on the council. "
    "Ekman has promised to build a bridge and to keep the library open. The police chief, Gerd Palm, said that nobody was hurt in a scuffle outside. A dog barked. The trial lasted 40 days. The hall has 200 seats."
)
CLUB = compile_text(
    "Tarn Wolves beat Orm Giants 2-1. TARN — The Wolves beat Orm Giants 2-1 on Saturday and moved up to third place in the league. "
    "The Giants' captain, Lars Bohm, was sent off. The Giants, who have lost three matches in a row, are 15th. The Wolves' coach, Maria Tell, was pleased. "
    "It was Paul Rask's last match for the Wolves. The winger, who joined the Wolves from Varde in 2019, will move to Lund in June for 3 million pounds. "
    "Defender Jan Krol missed the match with a calf injury. The goalkeeper, Ole Sund, saved a penalty. The ground has 9,000 seats. It rained."
)
YES, NO, OPEN = Verdict.CONSISTENT, Verdict.CONTRADICTED, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Norrline will buy two ships for 64 million dollars.", NO),
        ("Norrline will buy two ships for 64 million euros.", YES),
        ("Norrline will buy two ships for 71 million dollars.", OPEN),
        ("Norrline's revenue was 310 million francs last year.", NO),
        ("Holm ran the shipyard until 2009.", NO),
        ("Holm ran the shipyard until 2011.", YES),
        ("Holm ran the shipyard from 1998 to 2012.", NO),
        ("Holm ran the shipyard from 1998.", YES),
        ("Holm ran a school until 2009.", OPEN),
        ("Lang broke his ankle.", OPEN),
        ("Lang broke his wrist.", YES),
        ("The lighthouse on Skarv will remain open.", NO),
        ("Norrline said that 40 jobs were at risk.", NO),
    ],
)
def test_figures_and_ends(statement: str, verdict: Verdict) -> None:
    assert check(statement, HARBOR).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Reiter was found guilty on all nine counts of fraud.", NO),
        ("Reiter was found guilty on five counts.", YES),
        ("Reiter was acquitted on five counts.", NO),
        ("Reiter was acquitted of all charges.", NO),
        ("Reiter was acquitted.", OPEN),
        ("Moss was acquitted.", YES),
        ("Ekman promised to close the library.", NO),
        ("Ekman promised to keep the library open.", YES),
        ("Ekman promised to close the theater.", OPEN),
        ("The Civic Alliance holds 12 of the 31 seats.", NO),
        ("The Civic Alliance holds 9 of the 31 seats.", YES),
        ("The Farmers' Union holds 12 of the 31 seats.", OPEN),
        ("Bly said that his client had signed the papers.", NO),
        ("Mayor Clara Voss watched the trial.", NO),
        ("Tomas Bly is the police chief.", NO),
        ("Gerd Palm is the police chief.", YES),
        ("Tomas Bly was the police chief in 2004.", OPEN),
    ],
)
def test_courts_and_posts(statement: str, verdict: Verdict) -> None:
    assert check(statement, COURT).verdict is verdict


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("Lars Bohm, the Wolves captain, was sent off.", NO),
        ("Lars Bohm, the Giants captain, was sent off.", YES),
        ("Ole Sund is the Wolves' coach.", NO),
        ("The Giants are 14th.", NO),
        ("The Giants are 15th in the league.", YES),
        ("The Wolves are third in the league.", YES),
        ("The Wolves are 15th.", NO),
        ("The Wolves and the Giants drew 1-1.", NO),
        ("Krol missed the match with a knee injury.", NO),
        ("Krol missed the match with a calf injury.", YES),
        ("Rask joined the Wolves from Varde in 2019.", YES),
        ("Rask joined the Wolves from Lund in 2019.", NO),
        ("Rask will move to Orm in June.", NO),
        ("Sund will move to Lund in June.", OPEN),
    ],
)
def test_clubs(statement: str, verdict: Verdict) -> None:
    assert check(statement, CLUB).verdict is verdict


def test_where_somebody_came_from_in_a_short_text() -> None:
    text = compile_text("Karl Berg, who came to Oslo from Bergen in 2001, will move to Tromso in June. Anna Lund joined Norrline in May.")
    assert check("Berg came to Oslo from Tromso in 2001.", text).verdict is NO
    assert check("Berg came to Oslo from Bergen in 2001.", text).verdict is YES


def test_another_one_is_not_meant_by_a_trade_of_which_there_are_two() -> None:
    text = compile_text(
        "Anna Lund, a singer, met Karl Berg in Orm. It was Lund's last concert. The pianist will move to Varde in May. Rain fell. The hall has 300 seats. "
        "A dog barked. The road is wet. Tea was served."
    )
    assert check("Anna Lund will move to Varde in May.", text).verdict is not YES
