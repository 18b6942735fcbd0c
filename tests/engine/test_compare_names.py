"""Names against names: a table of pairs, the laws that hold for any two texts, and how long hostile ones take."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.compare.names import NameRelation, compare_names, compare_organizations, name_form
from service.engine.compare.spelling import Alike, alike, part
from service.engine.vocabulary.given_names import GIVEN, NEAR
from service.engine.vocabulary.transliteration import DEEP, FIRST, GENDERED, SOFT
from tests.growth import growth

# relation: stated | recorded, one pair a line; every pair is also read the other way round.
TABLE = """
same: Krivoy | Krivoi
same: Krivoj | Krivoi
same: Krvoi | Krivoi
same: Roni Krivoi | Rony Krivoy
same: Ronny Krivoi | Roni Krivoi
same: Elena Trufanova | Yelena Troufanova
same: Jelena Trufanova | Elena Trufanova
same: Helena Trufanova | Elena Trufanova
same: Olena Trufanova | Yelena Trufanova
same: Irena Tatti | Irina Tatti
same: Irina Tati | Irina Tatti
same: Musa Abu Marzook | Mousa Abu Marzook
same: Moussa Abu Marzouq | Mousa Abu Marzook
same: Musa Abu Marzuk | Mousa Abu Marzouk
same: Mousa Marzook | Mousa Abu Marzook
same: Ruslan Suleimanov | Ruslan Suleymanov
same: Suleymanow | Suleymanov
same: Galiamov | Galyamov
same: Gallyamov | Galyamov
same: Galjamov | Galyamov
same: Aleksandr Petrov | Alexander Petrov
same: Oleksandr Petrov | Aleksander Petrov
same: Muhammad Deif | Mohammed Deif
same: Mohamed Deif | Mohammad Deif
same: Volodymyr Zelensky | Vladimir Zelenskiy
same: Volodymyr Zelenskyy | Volodymyr Zelensky
same: Bob Woodward | Robert Woodward
same: Kate Winslet | Katherine Winslet
same: Bill Burns | William Burns
same: Jon Smith | John Smith
same: Smyth | Smith
same: Jonas Brand | Jonas Brandt
same: Helga Lundt | Helga Lundt
same: Benjamin Netanyahu | Binyamin Netanyahu
same: Bibi Netanyahu | Benjamin Netanyahu
same: Benyamin Netanjahu | Benjamin Netanyahu
same: Bashar Assad | Bashar al-Assad
same: Bashar Al Assad | Bashar al-Assad
same: Muammar Qaddafi | Muammar Gaddafi
same: Khaled Mashal | Khalid Mashaal
same: Ismail Haniya | Ismail Haniyeh
same: Yahia Sinwar | Yahya Sinwar
same: Ron De Santis | Ron DeSantis
same: Kim Jong-un | Kim Jong Un
same: Kim Jongun | Kim Jong Un
same: J. K. Rowling | JK Rowling
same: J.K. Rowling | J. K. Rowling
same: Vladimir Putin | Vladimir Vladimirovich Putin
same: John Kennedy | John F. Kennedy
same: Krivoi, Roni | Roni Krivoi
same: Wolski Adam | Adam Wolski
same: Captain Jonas Brandt | Jonas Brandt
same: Mr. Jonas Brandt | Jonas Brandt
same: Prime Minister Benjamin Netanyahu | Benjamin Netanyahu
same: Transport Minister Helga Lund | Helga Lund
same: Dr Irina Tatti | Irina Tatti
same: Robert Downey, Jr. | Robert Downey Jr.
same: Robert Downey | Robert Downey Jr.
same: Radek Škoda | Radek Skoda
same: Gerhard Schröder | Gerhard Schroeder
same: Gerhard Schroder | Gerhard Schröder
same: Thomas Müller | Thomas Mueller
same: José Saramago | Jose Saramago
same: Владимир Путин | Vladimir Putin
same: Sergey Lavrov | Sergei Lavrov
same: Dmitry Medvedev | Dmitri Medvedyev
same: Yevgeny Prigozhin | Evgeny Prigojin
same: Yulia Navalnaya | Julia Navalnaya
same: Alexey Navalny | Aleksei Navalnyi
same: Sergei Rachmaninoff | Sergei Rachmaninov
same: Slobodan Milosevich | Slobodan Milošević
same: Tsvetkov | Cvetkov
same: Volski | Wolski
same: Shumacher | Schumacher
same: Theodor Herzl | Teodor Herzl
same: Stephen Hawking | Steven Hawking
same: Catherine Ashton | Kathryn Ashton
same: O'Brien | OBrien
same: Sinéad O’Connor | Sinead O'Connor
same: Putin's | Putin
same: VLADIMIR PUTIN | Vladimir Putin
same: vladimir putin | Vladimir Putin
same: Jhon Smith | John Smith
same: Micheal Collins | Michael Collins
same: Vladmir Putin | Vladimir Putin
same: Zakahrova | Zakharova
same: Netanyhau | Netanyahu
same: Xi Jinping | Xi Jin-ping
same: Ludwig von Beethoven | Ludwig van Beethoven
same: Alexandr Trufanov | Alexander Trufanov
same: Sasha Trufanov | Alexander Trufanov
same: Johnson | Jonson
same: Thomson | Thompson
partial: Trufanova | Elena Trufanova
partial: Troufanova | Elena Trufanova
partial: Elena | Elena Trufanova
partial: Yelena | Elena Trufanova
partial: Netanyahu | Benjamin Netanyahu
partial: Krivoy | Roni Krivoi
partial: Abu Marzook | Mousa Abu Marzook
partial: Marzouk | Mousa Abu Marzook
partial: Assad | Bashar al-Assad
partial: Ben Gvir | Itamar Ben-Gvir
partial: V. Putin | Vladimir Putin
partial: W. Putin | Vladimir Putin
partial: Y. Trufanova | Elena Trufanova
partial: Mr. Putin | Vladimir Putin
partial: President Putin | Vladimir Putin
partial: Captain Brandt | Jonas Brandt
partial: Ocasio-Cortez | Alexandria Ocasio-Cortez
partial: Cortez | Alexandria Ocasio-Cortez
partial: Xi | Xi Jinping
partial: Bob | Robert Woodward
partial: Brand | Jonas Brandt
partial: J. Kennedy | John F. Kennedy
partial: Alexander | Alexander Trufanov
partial: Beethoven | Ludwig van Beethoven
partial: DeSantis | Ron DeSantis
other_given: Igor Krivoi | Roni Krivoi
other_given: Boris Krivoy | Roni Krivoi
other_given: Adam Wolski | Piotr Wolski
other_given: Wolski Adam | Wolski Piotr
other_given: Krivoi Igor | Roni Krivoi
other_given: Anna Tatti | Irina Tatti
other_given: Elena Zakharova | Maria Zakharova
other_given: Mario Rossi | Maria Rossi
other_given: Alexandra Petrenko | Alexander Petrenko
other_given: Daniel Cohen | Danielle Cohen
other_given: Noah Cohen | Noa Cohen
other_given: Michael Collins | Michelle Collins
other_given: Ivan Petrov | John Petrov
other_given: Kim Jong Il | Kim Jong Un
other_given: Yair Netanyahu | Benjamin Netanyahu
other_given: Hillary Clinton | Bill Clinton
other_given: Karim Benz | Karl Benz
other_given: Maher al-Assad | Bashar al-Assad
other_given: Bashar Assad | Hafez Assad
other_given: Robert Downey Sr. | Robert Downey Jr.
other_given: Henry IV | Henry VIII
other_given: John Quincy Adams | John Couch Adams
other_initial: B. Putin | Vladimir Putin
other_initial: I. Krivoi | Roni Krivoi
other_initial: M. Trufanova | Elena Trufanova
other_initial: John D. Kennedy | John F. Kennedy
other_gender: Trufanov | Trufanova
other_gender: Elena Trufanov | Elena Trufanova
other_gender: Troufanov | Elena Trufanova
other_gender: Medvedeva | Dmitry Medvedev
other_gender: Dostoevskaya | Dostoevsky
other_gender: Zelenska | Volodymyr Zelensky
other_gender: Putina | Putin
other_gender: Tolstaya | Tolstoy
other_gender: Nováková | Novák
other_gender: Navalnaya | Alexei Navalny
different: Vitaly Trufanov | Elena Trufanova
different: Zakharova | Sakharova
different: Maria Zakharova | Maria Sakharova
different: Smith | Schmidt
different: Chen | Cheng
different: Lee | Li
different: Zhang | Zheng
different: Khan | Han
different: Johnson | Johnston
different: Johnson | Jackson
different: Clinton | Clifton
different: Robert | Roberts
different: Martin | Marvin
different: Roni Krivoi | Basem Naim
different: Elena Trufanova | Irina Tatti
different: Elena Petrova | Elena Trufanova
different: Vladimir Putin | Vladimir Zelensky
different: V. Putin | V. Zelensky
different: Mousa Abu Marzook | Mousa Abu Naim
different: Lund | Sand
different: Sand | Sandt
different: Brandt | Brandeis
different: Boris | Elena Trufanova
different: Mikhail | Alexander
different: Putin | Rasputin
different: Mohammed bin Salman | Salman bin Abdulaziz
different: Trump | Trumpeter
different: X | Xi Jinping
different: 1234 | 1235
"""
PAIRS = [
    pytest.param(relation.strip(), *(name.strip() for name in rest.split("|")), id=rest.strip().replace(" | ", "/"))
    for relation, _, rest in (line.partition(":") for line in TABLE.strip().splitlines())
]

ORGANIZATIONS = [
    ("same", "United Nations", "UN"),
    ("same", "U.N.", "United Nations"),
    ("same", "the United Nations", "United Nations"),
    ("same", "Food and Drug Administration", "FDA"),
    ("same", "F.D.A.", "the Food & Drug Administration"),
    ("same", "Norrline Ltd.", "Norrline"),
    ("same", "Norrline Group", "Norrline"),
    ("same", "Apple Inc.", "Apple"),
    ("same", "Foreign Ministry", "Ministry of Foreign Affairs"),
    ("same", "Ministry of Transport", "Transport Ministry"),
    ("same", "UN Security Council", "United Nations Security Council"),
    ("same", "FCC", "Federal Communications Commission"),
    ("same", "Labour Party", "Labor Party"),
    ("same", "Hezbollah", "Hizbollah"),
    ("same", "University of Oxford", "Oxford University"),
    ("same", "Médecins Sans Frontières", "Doctors Without Borders"),
    ("partial", "Security Council", "U.N. Security Council"),
    ("partial", "Norrline", "Norrline Shipping"),
    ("different", "Bank of England", "Bank of Japan"),
    ("different", "FDA", "FBI"),
    ("different", "Foreign Ministry", "Defense Ministry"),
    ("different", "Hamas", "Hezbollah"),
    ("different", "Norrline", "Sealine"),
    ("different", "", "UN"),
]


@pytest.mark.parametrize(("relation", "stated", "recorded"), PAIRS)
def test_pair(relation: str, stated: str, recorded: str) -> None:
    assert compare_names(name_form(stated), name_form(recorded)) == relation
    assert compare_names(name_form(recorded), name_form(stated)) == relation


@pytest.mark.parametrize(("relation", "stated", "recorded"), ORGANIZATIONS, ids=[f"{a}/{b}" for _, a, b in ORGANIZATIONS])
def test_organizations(relation: str, stated: str, recorded: str) -> None:
    assert compare_organizations(stated, recorded) == relation
    assert compare_organizations(recorded, stated) == relation


@pytest.mark.parametrize("row", [*SOFT, *DEEP, *FIRST], ids=lambda row: row[1])
def test_every_rule_has_an_example_that_holds(row: tuple[str, str, str, str]) -> None:
    """Each list of spellings in a rule's example is one surname."""
    for group in row[3].split(";"):
        first, *others = [name.strip().lower().replace("'", "") for name in group.split(",")]
        for other in others:
            assert alike(part(first), part(other)) >= Alike.TYPO, (first, other)


@pytest.mark.parametrize("row", GENDERED, ids=lambda row: row[0])
def test_every_ending_has_an_example_that_holds(row: tuple[str, str, str]) -> None:
    feminine, masculine = (name.split()[-1].lower() for name in row[2].split(","))
    assert alike(part(feminine), part(masculine)) is Alike.GENDER


def test_form_of_a_name() -> None:
    form = name_form("President Vladimir V. Putin Jr.")
    assert (form.given, form.parts[form.surname].text, form.initials, form.suffix) == (("vladimir", "v"), "putin", ("v",), "jr")


def test_the_names_of_other_languages_are_given_names() -> None:
    assert [name for name in NEAR if name not in GIVEN] == []


NAMES = st.one_of(st.text(max_size=60), st.from_regex(r"[A-Z][a-z'-]{0,9}( [A-Za-z.'-]{1,10}){0,3}", fullmatch=True))


@settings(max_examples=300, deadline=None)
@given(NAMES, NAMES)
def test_reflexive_symmetric_and_never_raises(one: str, other: str) -> None:
    left, right = name_form(one), name_form(other)
    assert compare_names(left, left) is NameRelation.SAME
    assert compare_names(left, right) is compare_names(right, left)
    assert compare_organizations(one, one) is NameRelation.SAME
    assert compare_organizations(one, other) is compare_organizations(other, one)


WORDS = st.lists(st.sampled_from("Elena Yelena Trufanova Trufanov Roni V. Krivoi Krivoy abu al Ben Jr. Kim Jong un Novak Novakova Smith".split()), min_size=1, max_size=5)


@settings(max_examples=500, deadline=None)
@given(WORDS, WORDS)
def test_symmetric_over_names_that_share_words(one: list[str], other: list[str]) -> None:
    left, right = name_form(" ".join(one)), name_form(" ".join(other))
    assert compare_names(left, right) is compare_names(right, left)


@pytest.mark.parametrize("text", ["A" * 2000, "Aa " * 700, "a-" * 1000, "Jr. " * 500, "al " * 700, "President " * 250, "o'" * 1000, "V. " * 700, "é" * 2000, "\u0301" * 2000])
def test_hostile_names_cost_no_more_than_their_length(text: str) -> None:
    def compare(name: str) -> None:
        compare_names(name_form(name), name_form(name[::-1] + "x"))
        compare_organizations(name, name + "x")

    assert growth(compare, text[:500], text) < 10  # linear growth is 4, quadratic 16
