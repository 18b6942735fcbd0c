"""Sentence -> who did what to whom, whether it is denied, in which mood, and on whose word."""

from __future__ import annotations

import pytest

from service.engine.read import read
from service.engine.reading import Mention, Proposition

Row = tuple[str, str, str, str | None, str | None]

# what the sentence does -> sentence, predicate, doer, undergoer
CAST: list[Row] = [
    ("active", "The rescuers freed the sailor.", "free", "rescuer", "sailor"),
    ("passive", "The sailor was freed by the rescuers.", "free", "rescuer", "sailor"),
    ("passive without a doer", "The sailor was freed.", "free", None, "sailor"),
    ("undergone without a passive", "The ferry sank on Friday.", "sink", None, "ferry"),
    ("names", "Karl Holm sued Petra Lund.", "sue", "Karl Holm", "Petra Lund"),
    ("two objects", "The police gave the sailor a medal.", "award", "police", "medal"),
    ("second verb, same doer", "The police arrested the captain and freed the sailor.", "free", "police", "sailor"),
    ("second passive verb", "The ferry was found and towed.", "tow", None, "ferry"),
    ("object relative", "The boat that the sailor stole was found.", "steal", "sailor", "boat"),
    ("subject relative", "Police arrested the sailor who stole the boat.", "steal", "sailor", "boat"),
    ("relative of the subject", "The sailor who stole the boat was fined.", "fine", None, "sailor"),
    ("object in a relative of the subject", "The sailor who stole the boat was fined.", "steal", "sailor", "boat"),
    ("two verbs in a row", "The men that robbed the shop fled.", "flee", "man", None),
    ("name behind a noun", "A man called John Weld was arrested.", "arrest", None, "man"),
    ("object named", "Petra Lund has a son named Karl.", "name", None, "son"),
    ("reduced relative of the subject", "The report published on Monday blamed the pilot.", "blame", "report", "pilot"),
    ("what was reduced", "The report published on Monday blamed the pilot.", "publish", None, "report"),
    ("between commas", "The company, founded in 1952, makes glass.", "make", "company", "glass"),
    ("in which", "The house in which he lived burned.", "live", "he", None),
    ("whose", "The man whose boat sank was insured.", "insure", None, "man"),
    ("of whom", "The students, two of whom were hurt, fled.", "flee", "student", None),
    ("cleft", "It was Karl Holm who sold the boat.", "sell", "Karl Holm", "boat"),
    ("cleft on the undergoer", "It was Karl Holm that the police arrested.", "arrest", "police", "Karl Holm"),
    ("particle before its object", "The bank turned down the offer.", "reject", "bank", "offer"),
    ("particle behind its object", "The bank turned the offer down.", "reject", "bank", "offer"),
    ("so was", "Karl Holm was fined, and so was his brother.", "fine", None, "brother"),
    ("did too", "The mayor signed the treaty, and the bishop did too.", "sign", "bishop", "treaty"),
    ("participle that opens", "Having lost the vote, the mayor resigned.", "beat", None, "mayor"),
    ("passive participle that opens", "Asked about the deal, the mayor laughed.", "ask", None, "mayor"),
    ("headline with its source", "Police: ferry hit a rock", "hit", "ferry", "rock"),
    ("verb that never changes", "The sailor was hit by a car.", "hit", "car", "sailor"),
    ("plural possessor", "The owners' boat sank.", "sink", None, "boat"),
    ("called, and what she did", "The woman who founded the bank is called Ada Lind.", "found", "Ada Lind", "bank"),
    ("was, and what he did", "The man who shot the mayor was Karl Holm.", "shoot", "Karl Holm", "mayor"),
    ("a second clause without its verb", "Petra Lund got the gun and Karl Holm the rope.", "get", "Karl Holm", "rope"),
    ("not the other way round", "Petra Lund sued Karl Holm, not the other way round.", "sue", "Petra Lund", "Karl Holm"),
    ("headline passive", "Mayor fined, wife cleared", "fine", None, "mayor"),
    ("the relative that agrees", "Norrline is a company with 26 workers that was sold by Calder.", "sell", "Calder", "company"),
    ("a date in front", "On Monday the police arrested Karl Holm.", "arrest", "police", "Karl Holm"),
    ("what somebody said stands between", "Thieves stole the gold, the police said, and left the town.", "leave", "thief", "town"),
    ("a list of those arrested", "Vail, 31, was freed, and Orlan, 27, fled the town.", "flee", "Orlan", "town"),
    ("both do it", "Both own the bank.", "own", "both", "bank"),
    ("a headline of many", "POLICE ARREST TWO AFTER BANK THEFT", "arrest", "police", ""),
    ("participle behind a noun", "The ferry, owned by Norrline, sank.", "own", "Norrline", "ferry"),
    ("idiom", "The gang took hostages and set the captain free.", "free", "gang", "captain"),
    ("having", "Petra Lund has two sons.", "have", "Petra Lund", "son"),
    ("because", "The mayor rejected the plan because the council refused the budget.", "refuse", "council", "budget"),
]


def spoken(mention: Mention | None) -> str | None:
    return (mention.name or mention.head) if mention is not None else None


def propositions(sentence: str, predicate: str) -> list[Proposition]:
    return [p for s in read(sentence).sentences for p in s.propositions if p.predicate == predicate]


@pytest.mark.parametrize(("name", "sentence", "predicate", "agent", "patient"), CAST, ids=[row[0] for row in CAST])
def test_who_did_what_to_whom(name: str, sentence: str, predicate: str, agent: str | None, patient: str | None) -> None:
    assert (agent, patient) in [(spoken(p.agent), spoken(p.patient)) for p in propositions(sentence, predicate)]


IDENTITIES = [
    ("copula", "Petra Lund is a nurse.", "Petra Lund", "nurse"),
    ("apposition", "Petra Lund, a nurse, left Oslo.", "Petra Lund", "nurse"),
    ("apposition the other way round", "The nurse, Petra Lund, left Oslo.", "Petra Lund", "nurse"),
    ("title", "Captain Elias Thorne left.", "Elias Thorne", "captain"),
    ("works as", "Petra Lund works as a nurse.", "Petra Lund", "nurse"),
]


@pytest.mark.parametrize(("name", "sentence", "agent", "complement"), IDENTITIES, ids=[row[0] for row in IDENTITIES])
def test_what_somebody_is_said_to_be(name: str, sentence: str, agent: str, complement: str) -> None:
    assert (agent, complement) in [(spoken(p.agent), spoken(p.complement)) for p in propositions(sentence, "be")]


NEGATIONS = [
    ("plain", "The mayor signed the treaty.", "sign", False),
    ("did not", "The mayor did not sign the treaty.", "sign", True),
    ("n't", "The mayor didn't sign the treaty.", "sign", True),
    ("never", "The mayor never signed the treaty.", "sign", True),
    ("no", "No passengers were killed.", "kill", True),
    ("nobody", "Nobody was arrested.", "arrest", True),
    ("without", "The crew left without signing the treaty.", "sign", True),
    ("failed to", "The mayor failed to sign the treaty.", "sign", True),
    ("refused to", "The mayor refused to sign the treaty.", "sign", True),
    ("managed to", "The mayor managed to sign the treaty.", "sign", False),
    ("it is false that", "It is false that the ferry sank.", "sink", True),
    ("it is not true that", "It is not true that the ferry sank.", "sink", True),
    ("it is true that", "It is true that the ferry sank.", "sink", False),
    ("denied that", "The mayor denied that the ferry sank.", "sink", True),
    ("only the verb that it governs", "The ferry did not sink but the tug burned.", "burn", False),
    ("nor of another", "The mayor did not sign, nor did the bishop.", "sign", True),
    ("nor with a verb", "The mayor said nothing, nor did he sign the treaty.", "sign", True),
    ("neither nor", "Neither the mayor nor the bishop signed the treaty.", "sign", True),
    ("was not, of another", "The mayor was not fined, nor was the bishop.", "fine", True),
    ("cleft denied", "It was not the mayor who signed the treaty.", "sign", True),
    ("not had done", "The club did not have a player sent off.", "send", True),
]


@pytest.mark.parametrize(("name", "sentence", "predicate", "negated"), NEGATIONS, ids=[row[0] for row in NEGATIONS])
def test_what_is_denied(name: str, sentence: str, predicate: str, negated: bool) -> None:
    assert {p.negated for p in propositions(sentence, predicate)} == {negated}


MOODS = [
    ("asserted", "The mayor signed the treaty.", "sign", "asserted"),
    ("will", "The mayor will sign the treaty.", "sign", "prediction"),
    ("may", "The mayor may sign the treaty.", "sign", "possible"),
    ("should", "The mayor should sign the treaty.", "sign", "wish"),
    ("if", "If the ferry sinks, the crew will swim.", "sink", "conditional"),
]


@pytest.mark.parametrize(("name", "sentence", "predicate", "mood"), MOODS, ids=[row[0] for row in MOODS])
def test_moods_of_clauses(name: str, sentence: str, predicate: str, mood: str) -> None:
    assert [p.mood for p in propositions(sentence, predicate)] == [mood]


def test_what_is_only_wanted_is_kept_with_the_wanting() -> None:
    (wanting,) = propositions("The captain wants the crew to leave.", "want")
    assert [(g.predicate, spoken(g.agent)) for g in wanting.governed] == [("leave", "crew")]
    assert propositions("The captain wants the crew to leave.", "leave") == []


SPEAKERS = [
    ("nobody's word", "The ferry sank.", None),
    ("said that", "The mayor said that the ferry sank.", "mayor"),
    ("said, without that", "Petra Lund said the ferry sank.", "Petra Lund"),
    ("said behind it", "The ferry sank, the mayor said.", "mayor"),
    ("quote", '"The ferry sank," said Petra Lund.', "Petra Lund"),
    ("according to", "According to Petra Lund, the ferry sank.", "Petra Lund"),
]


@pytest.mark.parametrize(("name", "sentence", "speaker"), SPEAKERS, ids=[row[0] for row in SPEAKERS])
def test_on_whose_word(name: str, sentence: str, speaker: str | None) -> None:
    assert [spoken(p.speaker) for p in propositions(sentence, "sink")] == [speaker]


def test_dates_belong_to_their_own_verb() -> None:
    sentence = "The ferry sank on Friday and the crew was found on Monday."
    assert [[d.date.weekday for d in p.dates] for verb in ("sink", "find") for p in propositions(sentence, verb)] == [[4], [0]]


def test_each_of_several_doers_did_it() -> None:
    assert [spoken(p.agent) for p in propositions("Petra Lund and Karl Holm signed the treaty.", "sign")] == ["Petra Lund", "Karl Holm"]


def test_circumstances_keep_their_preposition() -> None:
    (handing,) = propositions("The police handed the list to the mayor.", "hand")
    assert [(preposition, spoken(m)) for preposition, m in handing.obliques] == [("to", "mayor")]


def test_two_ages_go_to_two_people_in_turn() -> None:
    ages = [(spoken(p.agent), p.age.quantity.low) for p in propositions("Petra Lund and Karl Holm, 45 and 32, were freed.", "be") if p.age is not None]
    assert ages == [("Petra Lund", 45), ("Karl Holm", 32)]


def test_places_go_to_two_people_in_turn() -> None:
    found = propositions("Petra Lund reported from Oslo and Karl Holm from Rome.", "report")
    assert [(spoken(p.agent), [spoken(m) for _, m in p.obliques]) for p in found] == [("Petra Lund", ["Oslo"]), ("Karl Holm", ["Rome"])]


def test_a_date_inside_leaves_the_noun_its_preposition() -> None:
    (fled,) = propositions("He fled after the Oct. 7 attack.", "flee")
    assert [(preposition, m.head) for preposition, m in fled.obliques] == [("after", "attack")]


@pytest.mark.parametrize("sentence", ["Ties are growing closer, not", "He came, not", "Not", "They left in May, not in", "Nor did he", "whose", "He called it"])
def test_a_sentence_that_breaks_off(sentence: str) -> None:
    assert read(sentence).sentences
