"""Offices, votes and companies told by other words: who was named to lead it, got the go-ahead, lost his seat to whom, put his name to what."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

BESIDE = (
    "The harvest festival in Orrin drew a large crowd last weekend.\n\nEngineer Paula Dreck repaired the clock on the town hall.\n\n"
    "A museum in Lindow lent a painting to a gallery abroad.\n\nThe orchestra of Brell played a new piece in March.\n\n"
    "Fisherman Odo Lint found an old anchor in his net.\n\nThe school in Marnow will get a new roof next year."
)

TOLD = [
    ("The council of Brenn gave the tunnel plan the green light on Monday.", "The council approved the tunnel plan.", "consistent"),
    ("The council of Brenn gave the tunnel plan the green light on Monday.", "The council rejected the tunnel plan.", "contradicted"),
    ("The tunnel plan got the go-ahead from the council on Monday.", "The council approved the tunnel plan.", "consistent"),
    ("The council gave its blessing to the merger plan.", "The council rejected the merger plan.", "contradicted"),
    ("The council rejected the tunnel plan.", "The council gave the tunnel plan the thumbs-up.", "contradicted"),
    ("Karla Vos was named to lead the board of Norrline on Monday.", "Vos was appointed head of the board of Norrline.", "consistent"),
    ("Karla Vos was named to lead the board of Norrline on Monday.", "Vos resigned from the board of Norrline.", "unknown"),
    ("Emil Lind took over the presidency from Karla Vos in May.", "Lind succeeded Vos as president.", "consistent"),
    ("Emil Lind took over the presidency from Karla Vos in May.", "Vos succeeded Lind as president.", "contradicted"),
    ("Karla Vos handed the chairmanship to Emil Lind in May.", "Lind succeeded Vos as chairman.", "consistent"),
    ("Minister Karla Vos was removed from the cabinet on Monday.", "Vos was dismissed.", "consistent"),
    ("Minister Karla Vos was removed from the cabinet on Monday.", "Vos kept her post.", "contradicted"),
    ("Minister Karla Vos kept her job in the reshuffle.", "Vos was removed from the cabinet.", "contradicted"),
    ("The committee passed over Emil Lind and chose Karla Vos as coach.", "The committee chose Lind as coach.", "contradicted"),
    ("The committee passed over Emil Lind and chose Karla Vos as coach.", "The committee did not choose Lind.", "consistent"),
    ("Parliament rejected the housing bill on Monday.", "Lawmakers threw out the housing bill.", "consistent"),
    ("Parliament rejected the housing bill on Monday.", "Lawmakers passed the housing bill.", "contradicted"),
    ("Karla Vos claimed victory late on Sunday.", "Vos conceded defeat.", "contradicted"),
    ("Emil Lind admitted defeat late on Sunday.", "Lind claimed victory late on Sunday.", "contradicted"),
    ("Emil Lind admitted defeat late on Sunday.", "Lind won.", "contradicted"),
    ("Karla Vos was a supporter of the tunnel project.", "Vos opposed the tunnel project.", "contradicted"),
    ("Karla Vos opposed the tunnel project.", "Vos was an opponent of the tunnel project.", "consistent"),
    ("Karla Vos opposed the tunnel project.", "Vos was a backer of the tunnel project.", "contradicted"),
    ("The election in Ormia was rigged, the observers said.", "The observers said the election in Ormia was fair.", "contradicted"),
    ("The mayor lost his seat to Karla Vos on Sunday.", "Vos beat the mayor on Sunday.", "consistent"),
    ("The mayor lost his seat to Karla Vos on Sunday.", "The mayor beat Karla Vos on Sunday.", "contradicted"),
    ("The king swore in Karla Vos as minister on Monday.", "Vos was sworn in as minister.", "consistent"),
    ("The bakery Lumor made its bread cheaper in May.", "Lumor raised the price of its bread in May.", "contradicted"),
    ("The bakery Lumor made its bread cheaper in May.", "Lumor cut the price of its bread in May.", "consistent"),
    ("The railway Norrline was unable to pay its workers in May.", "Norrline paid its workers in May.", "contradicted"),
    ("The railway Norrline paid its workers in May.", "Norrline was unable to pay its workers in May.", "contradicted"),
    ("The share price of Norrline fell on Monday.", "Shares in Norrline dropped on Monday.", "consistent"),
    ("The share price of Norrline fell on Monday.", "Norrline shares rose on Monday.", "contradicted"),
    ("Shares in Norrline fell on Monday.", "The value of Norrline stock climbed on Monday.", "contradicted"),
    ("Karla Vos owns most of the shares of Norrline.", "Vos founded Norrline.", "unknown"),
    ("Emil Lind put his signature to the treaty on Monday.", "Lind signed the treaty.", "consistent"),
    ("Emil Lind signed the treaty on Monday.", "Lind refused to put his name to the treaty.", "contradicted"),
    ("The brand Lumor entered Japan in 2019.", "Lumor stayed out of Japan in 2019.", "contradicted"),
    ("The brand Lumor stayed out of Japan.", "Lumor expanded into Japan.", "contradicted"),
    ("Police officers raided the offices of Norrline on Monday.", "Norrline's offices were searched by the police.", "consistent"),
    ("The dairy Lumor took its cheese off the shelves in May.", "Lumor recalled its cheese.", "consistent"),
    ("The dairy Lumor took its cheese off the shelves in May.", "Lumor withdrew its cheese from sale.", "consistent"),
    ("The state gave the museums more money in May.", "The state cut funding for museums in May.", "contradicted"),
    ("The state gave the museums less money in May.", "The state cut funding for museums in May.", "consistent"),
    ("The court upheld the verdict on Monday.", "The court quashed the verdict.", "contradicted"),
    ("The president vetoed the tax law on Monday.", "The president signed the tax law.", "contradicted"),
    ("The president signed the tax law on Monday.", "The president refused to sign the tax law.", "contradicted"),
    ("The council banned cyclists from the park.", "Cyclists were forbidden to enter the park.", "consistent"),
    ("The council banned cyclists from entering the park.", "Cyclists were allowed to enter the park.", "contradicted"),
    ("Bank Lumor and insurer Tarn merged in May.", "Lumor and Tarn became a single company.", "consistent"),
    ("Bank Lumor and insurer Tarn merged in May.", "Lumor bought Tarn.", "unknown"),
    ("Karla Vos ran unopposed in the election.", "Nobody stood against Vos in the election.", "consistent"),
    ("Emil Lind ran against Karla Vos in the election.", "Vos ran unopposed in the election.", "contradicted"),
    ("Karla Vos turned down the job offer from Norrline.", "Vos did not accept Norrline's job offer.", "consistent"),
    ("Karla Vos turned down the job offer from Norrline.", "Vos accepted Norrline's job offer.", "contradicted"),
]


@pytest.mark.parametrize(("evidence", "statement", "verdict"), TOLD)
def test_is_told_in_other_words(evidence: str, statement: str, verdict: str) -> None:
    assert check(statement, compile_text(f"{evidence}\n\n{BESIDE}")).verdict.value == verdict


def test_nobody_is_said_to_have_done_what_he_is_barred_from() -> None:
    text = compile_text(f"The council banned cyclists from entering the park.\n\n{BESIDE}")
    assert check("The cyclists entered the park.", text).verdict.value != "consistent"
