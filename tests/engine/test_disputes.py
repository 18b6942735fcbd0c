"""Dealings told in everyday phrases: received, downed tools, fell to the rebels, cut ties, acted on a warning, stayed until the end."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

REPORT = compile_text(
    "Governor Odile Marsh refused to meet the farmers' delegation. Painter Ilse Brandt has been unemployed since May. Nurse Piet Harms resigned from the Albany clinic on Monday. "
    "Rebels captured the village of Orsk on Friday. The talks between Lothia and Zemra broke down. Both armies respected the truce that Karl Vester had arranged. "
    "The island state of Besa broke off diplomatic relations with Lothia. Captain Ewa Stolz ignored the warnings about the storm. The bakery Krume took on many new workers this year. "
    "Tram drivers at Rulex downed tools on Wednesday. Envoy Nora Lind walked out of the conference. The prisoner Anton Weil was treated well by his guards. "
    "The board of the bank Norvik voted to reject the merger. The guard Tom Ruiz was off duty when the fire broke out. Diplomat Sara Quill was thrown out of Peru in June. "
    "Pilot Jan Roth was promoted to captain. Coach Mira Falk ordered her players to leave the pitch. Minister Paul Breen recalled his ambassador from Lima. "
    "Police stayed away from the stadium at Holm all week. Minister Rosa Dell condemned the bombing of the port."
)

TOLD = [
    ("Marsh received the farmers' delegation.", {"contradicted"}),
    ("Brandt is out of work.", {"consistent"}),
    ("Harms resigned from his job at the Albany clinic.", {"consistent"}),
    ("The village of Orsk fell to the rebels.", {"consistent"}),
    ("The negotiations between Lothia and Zemra collapsed.", {"consistent"}),
    ("The truce arranged by Vester was broken by both armies.", {"contradicted"}),
    ("Besa cut diplomatic ties with Lothia.", {"consistent"}),
    ("Stolz acted on the warnings about the storm.", {"contradicted"}),
    ("Krume hired nobody this year.", {"contradicted"}),
    ("Tram drivers at Rulex went on strike.", {"consistent"}),
    ("Tram drivers at Rulex kept working on Wednesday.", {"contradicted"}),
    ("Lind stayed at the conference until the end.", {"contradicted"}),
    ("Weil was mistreated by his guards.", {"contradicted"}),
    ("The board of Norvik said no to the merger.", {"consistent"}),
    ("Ruiz was on duty when the fire broke out.", {"contradicted"}),
    ("Quill was expelled from Peru.", {"consistent"}),
    ("Roth moved up to the rank of captain.", {"consistent", "unknown"}),
    ("Falk told her players to leave the pitch.", {"consistent"}),
    ("Breen called his ambassador home from Lima.", {"consistent"}),
    ("The police avoided the stadium at Holm.", {"consistent"}),
    ("Dell spoke out against the bombing of the port.", {"consistent"}),
    ("Brandt is out of danger.", {"unknown"}),  # no other thing that somebody is out of
    ("Roth received a letter from Falk.", {"unknown"}),
    ("Orsk fell to the army.", {"contradicted", "unknown"}),
]


@pytest.mark.parametrize(("statement", "verdicts"), TOLD)
def test_disputes(statement: str, verdicts: set[str]) -> None:
    assert check(statement, REPORT).verdict in verdicts
