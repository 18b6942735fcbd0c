"""Whose word it is, and what somebody calls a thing: charges, claims taken up and refused, judgements, quotations told to somebody."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.read import read

TEXT = """
The mill at Orlo, the largest in the valley, was closed on Monday after a fire.
Mara Lund, 51, who runs the mill, rejected a claim by the workers' union that the sprinklers had been broken.
The union's secretary, Jan Osk, accused the owners of ignoring two letters.
Mayor Ida Brenn called the closure "a disaster" and described the owners' silence as disgraceful.
She was critical of the insurers and grateful to the firefighters.
"I am sorry, and nobody will lose a job," Lund told reporters.
The insurers dismissed fears that the site would be sold as groundless.
A plan for a new road was welcomed by the Farmers' League and condemned by hikers.
Osk denied having any shares in the mill.
Rolf Tam, the fire chief, praised the night watchman for calling early, a decision that saved the office.
A new roof will cost 3 million crowns and take a year to build, said the architect, Nils Egge.
"""

CASES = [
    ("c", "Lund denied that the sprinklers had been broken."),
    ("x", "Lund admitted that the sprinklers had been broken."),
    ("c", "The workers' union said that the sprinklers had been broken."),
    ("c", "Jan Osk said that the owners had ignored two letters."),
    ("u", "Ida Brenn said that the owners had ignored two letters."),
    ("c", "Brenn described the closure as a disaster."),
    ("x", "Brenn hailed the closure as a success."),
    ("u", "Brenn called the closure necessary for the valley."),
    ("c", "Brenn called the owners' silence disgraceful."),
    ("c", "The mayor criticized the insurers."),
    ("c", "The mayor thanked the firefighters."),
    ("x", "The mayor praised the insurers."),
    ("c", "Lund apologized."),
    ("c", "Lund told reporters that she was sorry."),
    ("x", "Hikers applauded the plan for a new road."),
    ("c", "Hikers denounced the plan for a new road."),
    ("c", "Osk said that he did not own shares in the mill."),
    ("x", "Osk admitted owning shares in the mill."),
]
_VERDICTS = {"c": "consistent", "x": "contradicted", "u": "unknown"}


@pytest.mark.parametrize(("label", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_verdict(label: str, statement: str) -> None:
    answer = check(statement, compile_text(TEXT.strip()))
    assert answer.verdict == _VERDICTS[label], answer.explanation


# sentence -> predicates in order, each with the head of whose word it is, "-" before what is denied, "?" where it is only alleged
READ = [
    ("The firm denied reports that it would close.", ["deny", "-close firm"]),
    ("Lind confirmed a report that the mill was for sale.", ["confirm", "?be", "be lind"]),
    ("The union repeated its claim that the mine was unsafe.", ["repeat", "be union"]),
    ("Lind was accused of taking bribes.", ["accuse", "?take"]),
    ("Lind was accused by the union of taking bribes.", ["accuse", "take union"]),
    ("Weld accused Lind of buying votes.", ["accuse", "buy weld"]),
    ("Weld denied having any shares.", ["deny", "-have weld"]),
    ("He dismissed fears as groundless.", ["dismiss", "be he"]),
    ("The bill was called a disgrace by Lind.", ["be lind", "call"]),
    ("Lind likened the vote to a bridge.", ["liken", "be lind"]),
    ("Weld was himself dismissed in May.", ["dismiss"]),
    ("The Liberals support the tax.", ["support"]),
    ("Lind had made up his mind.", ["decide"]),
]


@pytest.mark.parametrize(("sentence", "expected"), READ, ids=[sentence for sentence, _ in READ])
def test_whose_word_it_is(sentence: str, expected: list[str]) -> None:
    found = []
    for p in read(sentence).sentences[0].propositions:
        mark = "?" if p.mood == "possible" else "-" if p.negated else ""
        found.append(f"{mark}{p.predicate} {p.speaker.head}" if p.speaker is not None else mark + p.predicate)
    assert found == expected


def test_what_is_said_to_come_is_read_so_of_both_verbs() -> None:
    """ "will cost 3 million and take a year": neither has happened."""
    moods = {p.predicate: p.mood for p in read("The roof will cost 3 million crowns and need a year.").sentences[0].propositions}
    assert moods == {"cost": "prediction", "need": "prediction"}
