"""A correction, put in at its span, leaves a grammatical and true sentence; where none can, there is none."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text
from service.engine.corrections import fitted
from service.engine.model import Evidence, Kind, Part, Relation, Span, Verdict
from service.engine.parts import shown

# the sentence with the span in brackets, what is on record, what is offered ("" for none); the claim's words behind "|" where they matter
FITTED = [
    (Kind.COUNT, "[nine] men came.", "8", "Eight"),
    (Kind.COUNT, "There were [nine] men.", "8", "eight"),
    (Kind.COUNT, "There were [9] men.", "8", "8"),
    (Kind.COUNT, "There were [nine hundred] men.", "1,200", "1,200"),
    (Kind.CASUALTY, "The storm killed [some 1,400] people.", "about 1,200", "about 1,200"),
    (Kind.CASUALTY, "The storm killed [only a few dozen] people.", "more than 200", ""),
    (Kind.COUNT, "The list had [more than 20] names.", "8", "8"),
    (Kind.COUNT, "The list had [fewer than five] names.", "8", "eight"),
    (Kind.COUNT, "[Only some 50] people came.", "more than 200", "More than 200"),
    (Kind.COUNT, "[A dozen] names were on it.", "8", "Eight"),
    (Kind.COUNT, "[Just one] hostage was freed.", "3", ""),
    (Kind.COUNT, "[Four] men are missing.", "1", ""),
    (Kind.COUNT, "The population is [19 million].", "14", ""),
    (Kind.COUNT, "The final lasted [2 hours].", "2.6833 hours", ""),
    (Kind.COUNT, "Both must agree [within 60 days].", "90 days", "within 90 days"),
    (Kind.COUNT, "Telmark gets [55 percent of the water].", "45 percent", "45 percent of the water"),
    (Kind.COUNT, "Bail was set at [25,000 liras].", "250,000 TRY", "250,000 liras"),
    (Kind.COUNT, "It took [more than an hour].", "less than 15 minutes", "less than 15 minutes"),
    (Kind.STATUS, "[None of the hostages] have been freed.", "3 of 8", "Three of the hostages"),
    (Kind.STATUS, "[None of the hostages] has been freed.", "3 of 8", ""),
    (Kind.STATUS, "[Nobody] was freed.", "3 of 8", ""),
    (Kind.COUNT, "[Six of the eight hostages] are held.", "5 of 8", "Five of the eight hostages"),
    (Kind.COUNT, "[6 of the 9 hostages] are held.", "5 of 8", "Five of the 8 hostages"),
    (Kind.COUNT, "[Six of the eight hostages] are held.", "5", ""),
    (Kind.COUNT, "[Four] of the nine men came.|Three of the eight men came.", "3", ""),
    (Kind.COUNT, "[4] of the eight men came.|Three of the 8 men came.", "3", "3"),
    (Kind.DATE, "He moved there [six years ago].", "5 years ago", "five years ago"),
    (Kind.DATE, "He has lived there for [50 years].", "5 years ago", "5 years"),
    (Kind.DATE, "He has lived there for [fifty years].", "5 years ago", "five years"),
    (Kind.DATE, "He was killed [before Oct. 7].", "October 7", "on October 7"),
    (Kind.DATE, "The shop closed [after March 2].", "March 1", "on March 1"),
    (Kind.DATE, "It has been shut [since May 2].", "May 1", "since May 1"),
    (Kind.COUNT, "The three guests are [all men].", "1 of 3", ""),
    (Kind.EVENT, "The ban hit mostly [men].|The ban hit mostly women.", "woman", "women"),
    (Kind.EVENT, "The ban hit one [man].|The ban hit one woman.", "woman", "woman"),
    (Kind.EVENT, "He is in [Eastern] exile.|He is in Western exile.", "western", "Western"),
    (Kind.EVENT, "He voted in [support] of it.|He blocked it.", "block", ""),
    (Kind.STATUS, "He died in [captivity].|He was killed in May.", "kill", ""),
    (Kind.ROLE, "Weld is [no sound engineer].|Weld is a sound engineer.", "sound engineer", "a sound engineer"),
    (Kind.ROLE, "Orm is [no sponsor of the club].|Orm is a main sponsor of the club.", "main sponsor of the club", "a main sponsor of the club"),
    (Kind.ROLE, "Lund is [the deputy spokeswoman] for the city.|Lund is the spokeswoman for the city.", "spokeswoman for the city", "the spokeswoman"),
    (Kind.ROLE, "Lund is [the deputy spokeswoman] for the city.|Lund is the mayor of Orth.", "mayor of Orth", ""),
    (Kind.DATE, "It was stolen on [Saturday] evening.|It was stolen early on Thursday.", "Thursday", ""),
    (Kind.DATE, "It was stolen on [Saturday] evening.|It was stolen on Thursday evening.", "Thursday", "Thursday"),
    (Kind.PLACE, "She was seized in a hotel in [Riga].|She was seized in Turku.", "Turku", ""),
    (Kind.PLACE, "She was sent to a hospital in [Riga].|She was sent to a hospital in Turku.", "Turku", "Turku"),
    (Kind.PLACE, "She was seized in [Riga], Latvia.|She was seized in Turku.", "Turku", ""),
    (Kind.PLACE, "She was seized in [Riga], he said.|She was seized in Turku.", "Turku", "Turku"),
    (Kind.EVENT, "[All] of the dead were found in Lund.|Eleven of the dead were found in Ystad.", "11", ""),
    (Kind.EVENT, "[All] of the dead were found in Lund.|Eleven of the dead were found in Lund.", "11", "Eleven"),
    (Kind.EVENT, "He was cleared of [arson].|He was convicted of murder.", "convict", ""),
    (Kind.EVENT, "They found the [dead] body of a girl.|They found a girl alive.", "alive", ""),
    (Kind.EVENT, "The twins were seriously [ill].|The twins were healthy.", "healthy", ""),
    (Kind.RELATION, "Joan is [Pike's sister].|Joan was Pike's former wife.", "wife", "Pike's former wife"),
    (Kind.DATE, "He moved there [6 years ago].", "5 years ago", "5 years ago"),
    (Kind.ROLE, "Berg is [the head of the board].|Berg is a member of the board.", "member of the board", "a member of the board"),
    (Kind.STATUS, "[Every hostage] on the list was freed.", "3 of 8", ""),
    (Kind.EVENT, "[Both clubs] praised it.", "0 of 2", "None of the clubs"),
    (Kind.EVENT, "[All the residents] may return.", "not all", "Not all the residents"),
    (Kind.EVENT, "[Every resident] may return.", "not all", ""),
    (Kind.AGE, "Anna Berg, [41], was rescued.", "40", "40"),
    (Kind.AGE, "She is a [41-year-old] baker.", "40", "40-year-old"),
    (Kind.AGE, "She is a [teenager].", "40", "40-year-old"),
    (Kind.AGE, "She is a [teenager].", "80", ""),
    (Kind.AGE, "She is in [her thirties].", "53", ""),
    (Kind.AGE, "She is [older than 60].", "53", "53"),
    (Kind.AGE, "Tatti is not yet [70].", "73", ""),
    (Kind.AGE, "Karolina is [26].", "4 to 6", ""),
    (Kind.RELATION, "He is [Anna's brother].", "husband", "Anna's husband"),
    (Kind.RELATION, "[Her sister] came.", "mother", "Her mother"),
    (Kind.RELATION, "Craig is [Gareth's older brother].", "Younger brother", "Gareth's younger brother"),
    (Kind.RELATION, "They are [sisters].", "daughter", ""),
    (Kind.RELATION, "They are [brothers].", "cousin", "cousins"),
    (Kind.RELATION, "Joan is [Hurst's sister].|Joan was Pike's former wife.", "wife", ""),
    (Kind.ROLE, "She is [a doctor].", "engineer", "an engineer"),
    (Kind.ROLE, "[The captain] came.", "mayor of Riga", "The mayor of Riga"),
    (Kind.ROLE, "Galyamov is [Russia's ambassador].", "political consultant", "a political consultant"),
    (Kind.ROLE, "Netanyahu is [Israel's foreign minister].", "prime minister of Israel", "the prime minister of Israel"),
    (Kind.ROLE, "Suleymanov is [Russia's ambassador] to Israel.", "independent expert", ""),
    (Kind.ROLE, "Russia is not [a permanent member].", "permanent member", ""),
    (Kind.ROLE, "Moss is [a goalkeeper].", "its captain", ""),
    (Kind.ROLE, "Tarn is [the founder].", "Tarn's chairman", ""),
    (Kind.ROLE, "He is [the founder].", "Tarn's chairman", "Tarn's chairman"),
    (Kind.NAME, "[Igor Krivoi], a sound engineer, was freed.", "Roni Krivoi", "Roni Krivoi"),
    (Kind.NAME, "[Daniel Frost], 63, runs it.", "Susan Okafor", ""),
    (Kind.NAME, "The pause was brokered by [Egypt].", "The United States", "the United States"),
    (Kind.NAME, "[Egypt] brokered it.", "the United States", "The United States"),
    (Kind.NAME, "It was brokered by Egypt, [Iran] and the United States.", "The United States", ""),
    (Kind.NAME, "[The National Party] won.", "Civic Alliance", "The Civic Alliance"),
    (Kind.PLACE, "It is to be heard in [Castria].", "TOLLEN", "Tollen"),
    (Kind.PLACE, "It started in [the attic].", "basement", "the basement"),
    (Kind.PLACE, "Hamas got the list in [Cairo].", "Hamas", ""),
    (Kind.DATE, "It sank on [Tuesday].", "Monday", "Monday"),
    (Kind.DATE, "It sank on [Tuesday].", "last Sunday", ""),
    (Kind.DATE, "He was freed [this week].", "last Sunday", "last Sunday"),
    (Kind.DATE, "It sank in [April].", "May 3", ""),
    (Kind.DATE, "It sank [in April].", "June", "in June"),
    (Kind.DATE, "It hit at [10:20 p.m.]", "23:20", "11:20 p.m."),
    (Kind.DATE, "It hit in the [morning].", "22:00", ""),
    (Kind.DATE, "They have [until October 30] to vote.", "by October 20", "until October 20"),
    (Kind.EVENT, "Lisbeth is the [oldest] member.|Lisbeth is the youngest member.", "young", "youngest"),
    (Kind.EVENT, "Lisbeth is the [oldest] member.|Lisbeth is young.", "young", ""),
    (Kind.EVENT, "Eleven [pistols] were seized.|They seized eleven rifles.", "rifle", "rifles"),
    (Kind.EVENT, "He was the [last] to come up.", "first", "first"),
    (Kind.ORDER, "He was [the last] to come up.", "first", "the first"),
    (Kind.EVENT, "They were taken from the music [festival].", "home", ""),
    (Kind.EVENT, "He was found guilty of [murder].", "acquit", ""),
    (Kind.EVENT, "It exchanged them at an [airport].", "bridge", ""),
    (Kind.QUOTE, "His client is [guilty], Tull said.", "innocent", "innocent"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "sentence", "right", "offered"), FITTED)
def test_a_correction_fits_where_it_goes_or_is_none(kind: Kind, sentence: str, right: str, offered: str) -> None:
    marked, _, told = sentence.partition("|")
    before, _, rest = marked.partition("[")
    written, _, after = rest.partition("]")
    span = Span(len(before), len(before) + len(written), written)
    part = Part(Verdict.CONTRADICTED, kind, Relation.DISJOINT, span, correction=right, claim=Evidence("1", told))
    assert (fitted(part, before + written + after).correction or "") == offered


def test_only_what_is_contradicted_is_corrected() -> None:
    part = Part(Verdict.UNKNOWN, Kind.COUNT, Relation.OVERLAPPING, Span(0, 1, "9"), correction="8")
    assert fitted(part, "9").correction is None


REPORT = (
    "Anna Berg, 40, a doctor, was rescued on Monday. Her brother Jan Berg is the mayor of Riga. The ferry Aurora sank off Riga. Three of its eight sailors "
    "were saved. Anna Berg is the youngest of the passengers."
)
CORPUS = compile_text(REPORT)


@pytest.mark.parametrize(
    ("statement", "right"),
    [
        ("Anna Berg is a lawyer.", "Anna Berg is a doctor."),
        ("Anna Berg, 41, was rescued.", "Anna Berg, 40, was rescued."),
        ("Anna Berg is a 41-year-old.", "Anna Berg is a 40-year-old."),
        ("Anna Berg was rescued on Tuesday.", "Anna Berg was rescued on Monday."),
        ("Jan Berg is Anna Berg's husband.", "Jan Berg is Anna Berg's brother."),
    ],
)
def test_one_statement_is_corrected_as_a_draft_is(statement: str, right: str) -> None:
    (part,) = [part for part in check(statement, CORPUS).parts if part.correction]
    assert statement[: part.span.start] + str(part.correction) + statement[part.span.end :] == right
    assert check(right, CORPUS).verdict is Verdict.CONSISTENT


TOLD = compile_text("Elena Aas was married to Vitaly Aas. Ola Berg wrote about an American proxy. The talks were held in Riga. Colin Fay works at Brannock University.")


@pytest.mark.parametrize(
    ("statement", "kind"),
    [("The talks were held in Oslo.", Kind.PLACE), ("Elena Aas was married to Oleg Aas.", Kind.NAME), ("Colin Fay works at Stanmere University.", Kind.NAME)],
)
def test_a_place_is_nobodys_name(statement: str, kind: Kind) -> None:
    assert next(part for part in check(statement, TOLD).parts if part.verdict is Verdict.CONTRADICTED).kind is kind


def test_peoples_are_told_with_a_capital() -> None:
    assert shown("russian") == "Russian"
    assert shown("three thai hostages") == "three Thai hostages"
