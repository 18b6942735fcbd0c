"""Texts -> who is meant by each mention. Entities are shown as "n:<name>", a relative who is never named as "a:<relation>:<whose>", an unnamed thing as "~<noun>"."""

from __future__ import annotations

import pytest

from service.engine.discourse import Resolver
from service.engine.entities import EntityTable
from service.engine.known import Match
from service.engine.read import read

# what stands for whom -> text, the mention (its last occurrence), its entity
MENTIONS = [
    ("she", "Anna Lund left Oslo. She was tired.", "she", "n:anna lund"),
    ("he of two", "Karl Holm met Anna Lund. He smiled.", "he", "n:karl holm"),
    ("she of two", "Karl Holm met Anna Lund. She smiled.", "she", "n:anna lund"),
    ("surname", "Petra Lund left. Lund was tired.", "Lund", "n:petra lund"),
    ("surname behind a title", "Mayor Petra Lund left. Mayor Lund was tired.", "Lund", "n:petra lund"),
    ("title", "Captain Elias Thorne was rescued. The captain smiled.", "captain", "n:elias thorne"),
    ("description in apposition", "Elena Marsh, a doctor, left. The doctor sang.", "doctor", "n:elena marsh"),
    ("description first", "The mayor, Petra Lund, spoke. The mayor left.", "mayor", "n:petra lund"),
    ("copula", "Elena Marsh is a doctor. The doctor sang.", "doctor", "n:elena marsh"),
    ("her mother, named", "Anna Lund left with her mother, Ida Moss. Her mother sang.", "mother", "n:ida moss"),
    ("her mother, never named", "Anna Lund left. Her mother stayed.", "mother", "a:mother:n:anna lund"),
    ("she who was never named", "Karl Holm left. His mother stayed. She sang.", "she", "a:mother:n:karl holm"),
    ("the relation read the other way", "Anna Lund left. Her husband, Karl Holm, stayed. His wife sang.", "wife", "n:anna lund"),
    ("the company", "Norrline, a shipping company, owns a ferry. The company sold it.", "company", "n:norrline"),
    ("it, of a named thing", "The ferry Halcyon sank. It was old.", "it", "n:halcyon"),
    ("the ferry, once named", "The ferry Halcyon sank. The ferry was old.", "ferry", "n:halcyon"),
    ("it, of an unnamed thing", "The ferry sank. It was old.", "it", "~ferry"),
    ("a body by what it is", "Norrline, an airline, sued Calder Bank. The airline won.", "airline", "n:norrline"),
    ("a body by its own name", "Norrline sued Calder Bank. The bank won.", "bank", "n:calder bank"),
    ("a union is no company", "Norrline cut jobs. The union protested.", "union", "~union"),
    ("it, of what was just spoken of", "Three members of the Center Party fought the budget, and it passed.", "it", "~budget"),
    ("not who does it", "The budget passed because the Liberals backed it.", "it", "~budget"),
    ("his, in a relative clause", "Karl Holm replaced Jan Moss, who had hurt his ankle.", "his", "n:jan moss"),
    ("he of what was said", "The court heard that Karl Holm took money from Jan Moss. He sold the city.", "he", "n:karl holm"),
    ("whom a sentence presents", "Anna Lund stayed. One of the rebels was Petra Moss. She left.", "she", "n:petra moss"),
    ("someone without a name", "Karl Holm left. A fisherman found the boat. He sold it.", "he", "~fisherman"),
    ("my, in a quotation", '"My mother stayed," Karl Holm said.', "mother", "a:mother:n:karl holm"),
    ("their, of a couple", "Karl Holm left. His wife, Anna, stayed. Their son, Jan, sang.", "son", "n:jan"),
    ("a pronoun before its name", "Her brother opposed Anna Lund's plan.", "her", "n:anna lund"),
    ("a thing by the last word of its name", "The Lunt Museum burned in Oslo. The museum was old.", "museum", "n:lunt museum"),
    ("the widow of him who is named next", "The bank sued Agnes Lunt, the widow of its founder, Karl Lunt. The founder left.", "founder", "n:karl lunt"),
    ("whose coach", "The Rovers coach, Anna Lund, left. Karl Holm took over as coach of Calder. The Calder coach sang.", "coach", "n:karl holm"),
    ("nobody to be meant", "She left.", "she", ""),
]


def entity_of(text: str, spoken: str) -> str:
    resolved = Resolver(EntityTable(), grow=True).resolve(read(text))
    mentions = [m for s in resolved.sentences for whole in s.mentions for m in (whole, whole.possessor) if m is not None]
    return [m.entity for m in mentions if spoken in (m.name, m.head)][-1]


@pytest.mark.parametrize(("name", "text", "mention", "entity"), MENTIONS, ids=[row[0] for row in MENTIONS])
def test_who_is_meant(name: str, text: str, mention: str, entity: str) -> None:
    assert entity_of(text, mention) == entity


def table() -> EntityTable:
    known = EntityTable()
    Resolver(known, grow=True).resolve(read("Captain Elias Thorne met Mayor Petra Lund and Karl Holm in Tarnby. Thorne's wife, Mira Thorne, stayed."))
    return known


LOOKED_UP = [
    ("full name", "Elias Thorne left.", "Elias Thorne", "n:elias thorne"),
    ("other spelling", "Elyas Thorne left.", "Elyas Thorne", "n:elias thorne"),
    ("surname", "Lund left.", "Lund", "n:petra lund"),
    ("description", "The captain left.", "captain", "n:elias thorne"),
    ("relation", "Thorne's wife left.", "wife", "n:mira thorne"),
    ("somebody else", "Zara Quill left.", "Zara Quill", ""),
]


@pytest.mark.parametrize(("name", "statement", "mention", "entity"), LOOKED_UP, ids=[row[0] for row in LOOKED_UP])
def test_a_statement_is_looked_up_and_enters_nobody(name: str, statement: str, mention: str, entity: str) -> None:
    known = table()
    before = set(known.known)
    resolved = Resolver(known, grow=False).resolve(read(statement))
    assert [m.entity for m in resolved.sentences[0].mentions if mention in (m.name, m.head)] == [entity]
    assert set(known.known) == before


def test_another_given_name_is_a_doubt() -> None:
    resolver = Resolver(table(), grow=False)
    resolver.resolve(read("Igor Lund left."))
    assert resolver.doubts["Igor Lund"].match is Match.CONFLICT
    assert resolver.doubts["Igor Lund"].entity == "n:petra lund"


SPREAD = [
    ("they", "Karl Holm and Anna Lund were fined. They appealed.", "appeal"),
    ("both", "Karl Holm met Anna Lund. Both appealed.", "appeal"),
    ("both, in the same sentence", "Karl Holm is the son of Anna Lund; both appealed.", "appeal"),
]


@pytest.mark.parametrize(("name", "text", "predicate"), SPREAD, ids=[row[0] for row in SPREAD])
def test_what_is_said_of_two_is_said_of_each(name: str, text: str, predicate: str) -> None:
    resolved = Resolver(EntityTable(), grow=True).resolve(read(text))
    agents = [p.agent.entity for s in resolved.sentences for p in s.propositions if p.predicate == predicate and p.agent is not None]
    assert agents == ["n:karl holm", "n:anna lund"]


def test_he_at_the_head_of_a_text_may_be_nobody_yet_told() -> None:
    text = "He was replaced at Calder by Karl Holm, who took the club to the title the following year, a feat for which Moss was given credit."
    assert entity_of(text, "Karl Holm") == "n:karl holm"
