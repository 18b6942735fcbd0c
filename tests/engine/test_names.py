"""Names in sentences: a table of sentences with every name in them, the laws that hold for any text, and how long hostile ones take."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.lexicon import is_common
from service.engine.names import NameMention, gender_of, read_names
from service.engine.names.hints import PEOPLE_OF, PLACES
from service.engine.normalise import normalise
from service.engine.tokens import tokenise
from service.engine.vocabulary.given_names import GIVEN
from tests.growth import growth

KNOWN = frozenset("roni krivoi elena trufanova irina tatti mousa abu marzook hamas norrline jonas brandt rose".split())


def names(text: str, known: frozenset[str] = frozenset()) -> tuple[NameMention, ...]:
    return read_names(tokenise(normalise(text).text), is_common, known)


def shown(mention: NameMention) -> str:
    """``title > text's /kind =country``, each where there is one; the kind by its first letter."""
    title = f"{mention.title} > " if mention.title else ""
    kind = f" /{mention.kind_hint[0]}" if mention.kind_hint else ""
    return title + mention.text + ("'s" if mention.possessive else "") + kind + (f" ={mention.country}" if mention.country else "")


# sentence -> its names, separated by bars. Kinds: p person, o organization (or "place", written /p =country), d demonym.
TABLE: list[tuple[str, str]] = [
    ("Roni Krivoi, 25, was freed.", "Roni Krivoi /p"),
    ("Krivoi was freed.", "Krivoi"),
    ("Three Thai hostages were freed.", "Thai /d =Thailand"),
    ("Police said the ferry sank.", ""),
    ("The ferry sank.", ""),
    ("Officials said so on Tuesday.", ""),
    ("Yesterday Putin spoke.", "Putin"),
    ("After that, I left in May.", ""),
    ("Theresa May said so in May.", "Theresa May /p"),
    ("Will the ferry sail?", ""),
    ("Will Smith said no.", "Will Smith /p"),
    ("Mark Rutte resigned.", "Mark Rutte /p"),
    ("Mark the date.", ""),
    ("Rose Delgado is a nurse.", "Rose Delgado /p"),
    ("Nurse Rosa Delgado was unhurt.", "Rosa Delgado /p"),
    ("Silver Tern left port.", "Silver Tern"),
    ("The Silver Tern left port.", "Silver Tern"),
    ("Turkey said no.", "Turkey /p =Turkey"),
    ("Nice weather is expected.", ""),
    ("Security Council members met.", "Security Council /o"),
    ("Captain Jonas Brandt was the last to leave.", "Captain > Jonas Brandt /p"),
    ("Transport Minister Helga Lund denied it.", "Minister > Helga Lund /p"),
    ("He met Israeli Prime Minister Benjamin Netanyahu.", "Israeli /d =Israel | Prime Minister > Benjamin Netanyahu /p"),
    ("He saw Russian President Vladimir Putin speak.", "Russian /d =Russia | President > Vladimir Putin /p"),
    ("The Prime Minister met the Queen.", ""),
    ("He met Mr. Smith and Mrs. Jones there.", "Mr. > Smith /p | Mrs. > Jones /p"),
    ("He asked Attorney General Merrick Garland about it.", "Attorney General > Merrick Garland /p"),
    ("He met Secretary of State Antony Blinken in private.", "Antony Blinken /p"),
    ("Norrline CEO Anna Berg denied it.", "Norrline | CEO > Anna Berg /p"),
    ("White House Press Secretary Karine Jean-Pierre spoke.", "White House /o =United States | Secretary > Karine Jean-Pierre /p"),
    ("They heard Prince Charles and the Duke of Sussex speak.", "Prince > Charles /p | Duke of Sussex /p"),
    ("She was treated at the Queen Ada hospital.", "Queen Ada /o"),
    ("He works for General Motors now.", "General Motors /o"),
    ("Larry King interviewed him.", "Larry King /p"),
    ("Russia's Foreign Ministry said so.", "Russia's /p =Russia | Foreign Ministry /o"),
    ("The Russian Foreign Ministry said so.", "Russian /d =Russia | Foreign Ministry /o"),
    ("He flew with British Airways.", "British Airways /o =United Kingdom"),
    ("Russian-Israeli citizens were held.", "Russian /d =Russia | Israeli /d =Israel"),
    ("The U.S.-led force entered the Qatar-based office.", "U.S. /p =United States | Qatar /p =Qatar"),
    ("The U.S. Senate voted.", "U.S. /p =United States | Senate /o"),
    ("The United Nations Security Council met.", "United Nations Security Council /o"),
    ("NATO and the U.N. agreed.", "NATO /o | U.N. /o"),
    ("The Bank of England raised rates.", "Bank of England /o"),
    ("The Ministry of Foreign Affairs said so.", "Ministry of Foreign Affairs /o"),
    ("She teaches at the University of Oxford now.", "University of Oxford /o"),
    ("The Food and Drug Administration approved it.", "Food and Drug Administration /o"),
    ("The Centers for Disease Control and Prevention warned them.", "Centers for Disease Control and Prevention /o"),
    ("Trufanova and Tatti were freed.", "Trufanova /p | Tatti"),
    ("Qatar and Egypt mediated.", "Qatar /p =Qatar | Egypt /p =Egypt"),
    ("Johnson & Johnson sued them.", "Johnson & Johnson"),
    ("He works for AT&T now.", "AT&T"),
    ("Mousa Abu Marzook told the agency.", "Mousa Abu Marzook /p"),
    ("Syria's Bashar al-Assad left.", "Syria's /p =Syria | Bashar al-Assad /p"),
    ("He met Mohammed bin Salman and played Ludwig van Beethoven.", "Mohammed bin Salman /p | Ludwig van Beethoven /p"),
    ("They say al-Assad left al-Qaeda and Al Jazeera.", "al-Assad | al-Qaeda | Al Jazeera"),
    ("North Korean leader Kim Jong-un visited South Africa.", "North Korean /d =North Korea | Kim Jong-un /p | South Africa /p =South Africa"),
    ("He read J.K. Rowling and J. R. R. Tolkien.", "J.K. Rowling /p | J. R. R. Tolkien /p"),
    ("He hired Robert Downey Jr. and left.", "Robert Downey Jr. /p"),
    ("He hired Robert Downey, Jr., and left.", "Robert Downey, Jr. /p"),
    ("Trufanova's mother was freed.", "Trufanova's /p"),
    ("They met Hamas' leaders.", "Hamas's"),
    ("It ran aground off Lasko island near Port Maren.", "Lasko /p | Port Maren /p"),
    ("They live in Kibbutz Nir Oz and Tel Aviv.", "Kibbutz Nir Oz /p | Tel Aviv /p =Israel"),
    ("It flows from Lake Michigan to the Mississippi River.", "Lake Michigan /p | Mississippi River /p"),
    ("Jordan Henderson played in Jordan.", "Jordan Henderson /p | Jordan /p =Jordan"),
    ("Christian Bale met Christian leaders.", "Christian Bale /p | Christian /d =Christianity"),
    ("Moscow and the Kremlin agreed.", "Moscow /p =Russia | Kremlin /o =Russia"),
    ("He stressed peace in the Middle East.", "Middle East /p"),
    ("The Israel-Hamas war went on.", "Israel /p =Israel | Hamas"),
    ("Hurricane Katrina hit them.", "Hurricane Katrina"),
    ("Penélope Cruz refused.", "Penélope Cruz /p"),
    ("\u201cWe are ready,\u201d Zakharova said.", "Zakharova /p"),
    ("It was a TV show about COVID.", "TV | COVID"),
    ("The cast of the Death of Superman arrived.", "Death of Superman"),
    ("The New York Times reported it.", "New York Times /o =United States"),
    ("Emmanuel Macron, France's president, spoke in Paris.", "Emmanuel Macron /p | France's /p =France | Paris /p =France"),
    ("Hamas Frees Roni Krivoi in Gaza After Moscow Talks", "Hamas | Roni Krivoi /p | Gaza /p =Gaza | Moscow /p =Russia"),
    ("It rained.", ""),
    ("", ""),
]
WITHOUT_CASE: list[tuple[str, str]] = [
    ("KRIVOI, 19, RELEASED", "KRIVOI"),
    ("HAMAS FREES RONI KRIVOI IN GAZA", "HAMAS | RONI KRIVOI /p | GAZA /p =Gaza"),
    ("ROSE KRIVOI RELEASED", "ROSE KRIVOI /p"),
    ("POLICE ARREST CAPTAIN", ""),
    ("roni krivoi 25 sound engineer", "roni krivoi /p"),
    ("rony krivoy is held in gaza", "rony krivoy /p | gaza /p =Gaza"),
    ("igor krivoi was freed by hamas", "igor krivoi /p | hamas"),
    ("abu marzook met israeli leaders in turkey", "abu marzook | israeli /d =Israel"),
    ("the polish captain will march", ""),
    ("norrline's ferry", "norrline's"),
    ("RONI KRIVOI SAID THAT HE WAS FREE", "RONI KRIVOI /p"),
    ("anna krivoi was freed", "anna krivoi /p"),  # an anna is a coin, too
    ("they grant krivoi a visa", "krivoi"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text[:60] for text, _ in TABLE])
def test_names(text: str, expected: str) -> None:
    assert " | ".join(map(shown, names(text))) == expected


@pytest.mark.parametrize(("text", "expected"), WITHOUT_CASE, ids=[text for text, _ in WITHOUT_CASE])
def test_names_without_case(text: str, expected: str) -> None:
    assert " | ".join(map(shown, names(text, KNOWN))) == expected


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Elena Trufanova", "f"),
        ("Trufanova", "f"),
        ("Dostoevskaya", "f"),
        ("Vitaly Trufanov", "m"),
        ("Roni Krivoi", "m"),
        ("Alex Krivoi", None),
        ("Krivoi", None),
        ("Mrs. Krivoi", "f"),
        ("King Zog", "m"),
        ("Vorobyov", "m"),
        ("Zog Ivanovna Petrenko", "f"),
        ("José Ruiz", "m"),
        ("", None),
    ],
)
def test_gender(name: str, gender: str | None) -> None:
    assert gender_of(name) == gender
    assert gender_of(tuple(name.lower().split())) == gender


def test_the_tables_are_in_lower_case() -> None:
    assert [name for table in (PLACES, PEOPLE_OF, GIVEN) for name in table if name != name.lower() or not name.strip()] == []


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120), st.booleans())
def test_never_raises_and_ranges_are_in_order(text: str, known: bool) -> None:
    tokens = tokenise(normalise(text).text)
    found = read_names(tokens, is_common, KNOWN if known else frozenset())
    ends = [0, *(end for mention in found for end in (mention.first, mention.last)), len(tokens)]
    assert ends == sorted(ends)
    assert all(mention.first < mention.last and mention.text for mention in found)


PIECES = st.sampled_from(
    "Roni Krivoi Russian U.S. President Minister of the and Bank al - abu Jong un 's ' , Jr. Will May Theresa & KING West Queen Ada hospital van der for Food Drug \u201c .".split()
)


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["", " ", "-"]))
def test_never_raises_over_what_names_are_made_of(pieces: list[str], joint: str) -> None:
    for text in (" ".join(pieces), joint.join(pieces), " ".join(pieces).upper(), " ".join(pieces).lower()):
        names(text, KNOWN)


HOSTILE = {
    "capitals": "A" * 2000,
    "capital words": "Aa " * 700,
    "single capitals": "A " * 1000,
    "hyphens": "Ab-" * 700,
    "only hyphens": "-" * 1000,
    "particles": "al " * 700,
    "of": "Bank of " * 250,
    "titles": "Queen " * 350,
    "offices": "Prime Minister " * 130,
    "and": "Food and " * 220,
    "quotes": "'" * 2000,
    "nobody": "van der " * 250 + "Berg",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_costs_no_more_than_its_length(text: str) -> None:
    assert growth(lambda read: read_names(tokenise(read), is_common, KNOWN), text, text * 4) < 10  # linear growth is 4, quadratic 16
