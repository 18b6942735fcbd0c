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
    ("The mayor gave the workers more time.", "The mayor raised the wages of the workers.", "unknown"),
    ("The chairman of Norrline owns a boat.", "The chairman owns most of the shares of Norrline.", "unknown"),
    ("The fans of Brenn chose Karla Vos as player of the year.", "Vos was appointed head of Brenn.", "unknown"),
    ("Emil Lind lost his title to Karla Vos in the final.", "Vos beat Lind in the final.", "consistent"),
    ("The senator lost her seat in May.", "The senator was beaten by Karla Vos.", "unknown"),
    ("Senators praised the budget on Monday.", "The senate passed the budget on Monday.", "unknown"),
    ("Twelve lawmakers rejected the budget.", "Parliament rejected the budget.", "unknown"),
    ("The firm gave its workers a nod of thanks.", "The firm approved its workers.", "unknown"),
    ("Police officers raided a house in Brenn and found guns.", "The police searched a house in Brenn.", "consistent"),
    ("The army raided a village near Brenn.", "The army searched the village.", "unknown"),
    ("The council left the old tax in place.", "The council repealed the old tax.", "contradicted"),
    ("The firm Norrline put the name of its founder on the tower.", "The founder signed the tower.", "unknown"),
    ("The company kept its prices stable in May.", "The company raised its prices in May.", "contradicted"),
    ("Emil Lind was an opponent of Karla Vos in the final.", "Lind opposed the law.", "unknown"),
    ("The museum expanded into the old mill next door.", "The museum bought the old mill.", "unknown"),
    ("The minister said no to the pipeline on Monday.", "The minister rejected the pipeline.", "consistent"),
    ("The minister said no to the pipeline on Monday.", "The minister approved the pipeline.", "contradicted"),
    ("Voters said yes to the new stadium.", "Voters approved the new stadium.", "consistent"),
    ("Voters said yes to the new stadium.", "Voters rejected the new stadium.", "contradicted"),
    ("The senator did not back the budget.", "The senator supported the budget.", "contradicted"),
    ("The senator refused to back the budget.", "The senator did not support the budget.", "consistent"),
    ("The singer came back the same day.", "The singer supported the day.", "unknown"),
    ("He took the shirt off the shelf and paid for it.", "The shirt was recalled.", "unknown"),
    ("The buyer took a tin off the shelf.", "The buyer recalled the tin.", "unknown"),
    ("Karla Vos agreed to a coalition with the Greens.", "Vos ruled out a coalition with the Greens.", "contradicted"),
    ("Karla Vos ruled out a coalition with the Greens.", "Vos agreed to a coalition with the Greens.", "contradicted"),
    ("The court failed to overturn the ban.", "The court upheld the ban.", "consistent"),
    ("The court did not uphold the ban.", "The court upheld the ban.", "contradicted"),
    ("The party rejected the treaty with Ormia.", "The party signed the treaty with Ormia.", "contradicted"),
    ("Karla Vos announced her candidacy for mayor on Monday.", "Vos said she would run for mayor.", "consistent"),
    ("The retailer Tarn opened its head office in Brenn in May.", "Tarn opened its headquarters in Brenn.", "consistent"),
    ("The board fired the editor Karla Vos on Monday.", "Vos quit of her own free will.", "contradicted"),
    ("The editor Karla Vos left the Herald of her own free will.", "The Herald fired Vos.", "contradicted"),
    ("The brewer Tarn stayed out of the Asian market.", "Tarn entered Asia.", "contradicted"),
    ("The brewer Tarn expanded into Japan in May.", "Tarn entered the Japanese market in May.", "consistent"),
    ("The brewer Tarn kept its prices stable in May.", "Tarn raised its prices in May.", "contradicted"),
    ("The brewer Tarn raised its prices in May.", "Tarn kept its prices unchanged in May.", "contradicted"),
    ("Ida Holm became the first female mayor of Brenn.", "No woman had been a judge before Holm.", "unknown"),
    ("The clerk Ida Holm leaked the file to a newspaper.", "Holm is who leaked the file to a newspaper.", "consistent"),
    ("The clerk Ida Holm leaked the file to a newspaper.", "Holm passed the file to a newspaper.", "consistent"),
    ("Karla Vos is the owner of the Herald.", "The Herald belongs to Vos.", "consistent"),
    ("Karla Vos owns most of the shares of Norrline.", "Vos is the majority owner of Norrline.", "consistent"),
    ("Insurer Calvane appointed Mira Tolland as chairwoman in June.", "Tolland became chairwoman of Calvane.", "consistent"),
    ("The engine maker Brask shut its factory in Ollby in May.", "The Ollby factory of Brask was closed down.", "consistent"),
    ("Shoe seller Pilton doubled its sales last year.", "Pilton's sales fell last year.", "contradicted"),
    ("Mill owner Jonas Veld refused to sell his company to Cardo.", "Cardo bought Veld's company.", "contradicted"),
    ("The union called off its strike at carmaker Dorvan on Friday.", "The strike at Dorvan was cancelled.", "consistent"),
    ("Ship builder Quarn won an order for six ferries from Norland.", "Norland ordered six ferries from Quarn.", "consistent"),
    ("Ship builder Quarn lost a contract to its rival Belt.", "Belt won the contract.", "consistent"),
    ("Court officials seized the yacht of banker Leo Marsden.", "Marsden's yacht was confiscated.", "consistent"),
    ("Telecom firm Vexa hid its losses from investors for years.", "Vexa concealed its losses from investors.", "consistent"),
    ("Telecom firm Vexa hid its losses from investors for years.", "Vexa was open with its investors about its losses.", "contradicted"),
    ("Watchmaker Zell stopped making gold watches in 2019.", "Zell no longer makes gold watches.", "consistent"),
    ("Watchmaker Zell stopped making gold watches in 2019.", "Zell still makes gold watches.", "contradicted"),
    ("Senator Paul Greve withdrew from the race for governor on Monday.", "Greve stayed in the race for governor.", "contradicted"),
    ("Premier Nora Vint called an early election for June.", "Vint said an election would be held early.", "consistent"),
    ("President Lena Aust pardoned the spy Ivan Drell.", "Drell was granted a pardon by Aust.", "consistent"),
    ("Minister Carl Honig denied taking money from a builder.", "Honig admitted that he had taken money from a builder.", "contradicted"),
    ("Minister Carl Honig denied taking money from a builder.", "Honig said he had not taken money from a builder.", "consistent"),
    ("Delegate Rosa Pintar abstained in the vote on the budget.", "Pintar voted for the budget.", "contradicted"),
    ("Deputy Mayor Finn Adler took charge of the city after the mayor died.", "Adler became head of the city after the mayor's death.", "consistent"),
    ("The court struck down the voting law of Governor Ann Salter.", "The court upheld Salter's voting law.", "contradicted"),
    ("The court struck down the voting law of Governor Ann Salter.", "Salter's voting law was overturned.", "consistent"),
    ("Parliament lifted the immunity of lawmaker Gregor Tann.", "Tann kept his immunity.", "contradicted"),
    ("Parliament lifted the immunity of lawmaker Gregor Tann.", "Tann was stripped of his immunity.", "consistent"),
    ("Foreign Minister Ada Rhys cancelled her trip to Ormia.", "Rhys did not travel to Ormia.", "consistent"),
    ("Foreign Minister Ada Rhys cancelled her trip to Ormia.", "Rhys went to Ormia.", "contradicted"),
    ("Governor Ida Strom vetoed the gun bill.", "Strom refused to sign the gun bill.", "consistent"),
    ("Governor Ida Strom vetoed the gun bill.", "Strom signed the gun bill into law.", "contradicted"),
]


@pytest.mark.parametrize(("evidence", "statement", "verdict"), TOLD)
def test_is_told_in_other_words(evidence: str, statement: str, verdict: str) -> None:
    assert check(statement, compile_text(f"{evidence}\n\n{BESIDE}")).verdict.value == verdict


def test_nobody_is_said_to_have_done_what_he_is_barred_from() -> None:
    text = compile_text(f"The council banned cyclists from entering the park.\n\n{BESIDE}")
    assert check("The cyclists entered the park.", text).verdict.value != "consistent"


def test_a_noun_bears_out_no_denial() -> None:
    text = compile_text(f"Karla Vos announced her candidacy for mayor on Monday.\n\n{BESIDE}")
    assert check("Vos said she would not run for mayor.", text).verdict.value != "consistent"
    assert check("Vos did not run for mayor.", text).verdict.value != "consistent"


def test_of_two_ways_to_go_the_denial_of_one_says_nothing_of_the_other() -> None:
    text = compile_text(f"Mayor Otto Krall was not dismissed on Tuesday.\n\n{BESIDE}")
    assert check("Krall did not resign.", text).verdict.value == "unknown"
    assert check("Krall was dismissed.", text).verdict.value == "contradicted"
