"""Text -> Reading: the one reader, for a claim, a statement, a caller's evidence and a draft alike.

Names, dates and quantities are read from the tokens first, since they decide what the words around them are; then tags, chunks, clauses, and what titles
and ages beside a name say.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.chunks import chunk
from service.engine.clauses import read_clauses
from service.engine.clauses.aged_at import aged_at
from service.engine.clauses.attributes import attributes
from service.engine.clauses.freedom import free_again
from service.engine.clauses.named_groups import named_groups, named_relatives, shared_relatives
from service.engine.clauses.set_against import set_against
from service.engine.clauses.thresholds import kept_out
from service.engine.compare.words import names_person
from service.engine.dateline import dateline
from service.engine.dates import DateMention, read_dates
from service.engine.denial_order import denials_in_place
from service.engine.layout import Chunk, Layout
from service.engine.lexicon import is_common
from service.engine.model import Hedge, Quantity
from service.engine.mood import sentence_mood
from service.engine.names import read_names
from service.engine.names.peoples import capitalised, with_peoples
from service.engine.near_parts import NameWords
from service.engine.normalise import normalise
from service.engine.not_only import both_told
from service.engine.other_figure import without_other_figure
from service.engine.prepositions import in_plain_words, with_order_words
from service.engine.quantities import QuantityMention, read_quantities
from service.engine.reading import Framed, Mention, Proposition, Reading, Sentence
from service.engine.slips import mended
from service.engine.tagger import tag
from service.engine.tagging.word import Word
from service.engine.tokens import Token, sentences, tokenise
from service.engine.truth_frames import truth_frame
from service.engine.vocabulary.ages import AGE_WORDS
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.kinship import CLERGY, RELATIONS
from service.engine.vocabulary.lives import CHILDHOOD


def read(text: str, known: frozenset[str] = frozenset(), spelt: frozenset[str] = frozenset(), *, stated: bool = False) -> Reading:
    """Any text -> its reading. ``known`` are lower-case parts of names on record, for text without capitals, ``spelt`` the record's words, for slips of the
    keys; of what is ``stated``, and not evidence, sentences that say whether another one holds are read as that one, too. Never raises.
    """
    canonical = normalise(text)
    tokens = tokenise(canonical.text)
    capitals = capitalised(tokens)
    found: list[Sentence] = []
    framed: list[Framed] = []
    paragraph, scanned = 1, 0
    for first, last in sentences(tokens, canonical.text):
        start = tokens[first].start
        gap = canonical.text[scanned:start]
        if scanned and "\n" in gap:
            paragraph += 1
        scanned = tokens[last - 1].end
        told = mended(tokens[first:last], spelt) if spelt else tokens[first:last]
        sentence = read_sentence(told, known, capitals)
        if stated and (frame := truth_frame(told)) is not None:
            framed.append(Framed(len(found), read_sentence(told[frame.first : frame.last], known, capitals), frame.false))
        found.append(sentence._replace(number=len(found), paragraph=paragraph) if found or paragraph > 1 else sentence)
    return Reading(canonical, tuple(found), tuple(framed))


def read_sentence(tokens: Sequence[Token], known: frozenset[str] = frozenset(), capitals: frozenset[str] = frozenset()) -> Sentence:
    """The tokens of one sentence -> the sentence, read. ``capitals`` are the words that its text writes with a capital, in lower case."""
    tokens = without_other_figure(denials_in_place(both_told(with_order_words(tokens))))
    dates = read_dates(tokens)
    dated = frozenset([i for d in dates for i in range(d.first, d.last)])
    names = [n for n in read_names(tokens, is_common, known) if n.first not in dated]
    dash = dateline(tokens)
    names = [n.of_kind("place") if n.last <= dash else n for n in with_peoples(names, tokens, lambda land: land in capitals or land in known)]
    quantities = read_quantities(tokens, dated)
    named = frozenset([i for n in names if n.kind_hint != "demonym" for i in range(n.first, n.last)])
    words = in_plain_words(tag(tokens, named))
    layout = Layout({n.first: n for n in names}, {q.first: q for q in quantities}, dated)
    chunks = chunk(words, layout)
    chunks = [c.of(aged(c.value)) if isinstance(c.value, Mention) and c.value.of is not None else c for c in chunks]
    tails = set_against(words, quantities, dates)
    told = [c for c in chunks if not any(tail.first <= c.first and c.last <= tail.last for tail in tails)] if tails else chunks
    within = [d for d in dates if not any(tail.first <= d.first < tail.last for tail in tails)]
    propositions = aged_at(read_clauses(words, told, within), words)
    mentions = tuple(c.value for c in told if isinstance(c.value, Mention))
    propositions.extend(_beside_names(_with_owners(told, propositions), words))
    propositions.extend(attributes(told, words))
    propositions.extend(kept_out(propositions))
    propositions.extend([*named_groups(told, words), *named_relatives(propositions, told), *shared_relatives(propositions, told, words)])
    propositions = [free_again(p) for p in propositions]
    return Sentence(0, 1, tuple(words), mentions, quantities, dates, tuple(propositions), sentence_mood(words, propositions))


def _with_owners(chunks: Sequence[Chunk], propositions: Sequence[Proposition]) -> Sequence[Chunk]:
    """The chunks; "whose son Karim" as the son of the one whom the clauses found to be meant."""
    if not any(isinstance(c.value, Mention) and c.value.possessor is not None and c.value.possessor.head == "whose" for c in chunks):
        return chunks
    cast = {m.first: m for p in propositions for m in (p.agent, p.patient) if m is not None and m.possessor is not None and m.possessor.head != "whose"}
    return [c.of(cast.get(c.value.first, c.value)) if isinstance(c.value, Mention) else c for c in chunks]


def _beside_names(chunks: Sequence[Chunk], words: Sequence[Word]) -> list[Proposition]:
    """Titles and ages that stand in the noun phrase of a name: "Captain Jonas Brandt", "25-year-old Roni Krivoi", "krivoi 25"."""
    found: list[Proposition] = []
    previous: Mention | None = None
    for item in chunks:
        mention = item.value
        if not isinstance(mention, Mention):
            previous = None
            continue
        for one in (mention, mention.of, mention.possessor):
            if one is not None and one.titles and one.name and not one.plural:
                found.extend(title for title in (_title(one, words), _age_in_title(one, words)) if title is not None)
        if mention.name and not mention.titles and mention.possessor is not None and mention.possessor.name:  # "Orm's Ivo Tamm" is one of Orm's
            role = Mention(mention.first, mention.head_at, "member", mention.head_at - 1, possessor=mention.possessor)
            found.append(Proposition("be", -1, mention.first, mention.last, agent=mention, complement=role, origin="possession"))
        if mention.quantity is not None and mention.quantity.form == "age" and mention.head:
            found.append(
                Proposition("be", -1, mention.quantity.first, mention.quantity.last, agent=mention._replace(quantity=None), age=mention.quantity, origin="age")
            )
        elif previous is not None and previous.name and previous.hint not in ("organization", "place") and _bare_age(mention.quantity) and not mention.head:
            if _counted_again(words, previous, mention):
                continue  # "Lind hit 14 aces, Weld five"
            found.append(Proposition("be", -1, mention.first, mention.last, agent=previous, age=mention.quantity, origin="age"))
        previous = mention
    return found


def _counted_again(words: Sequence[Word], name: Mention, number: Mention) -> bool:
    """Whether a name and a number end a sentence that counts before them: so many of what is counted there."""
    ends = number.last == len(words) or words[number.last].tag == "."
    joined = name.first > 0 and words[name.first - 1].low in (",", "and", "but", "while", ";")
    return ends and joined and any(word.tag == "M" for word in words[: name.first - 1])


def aged(mention: Mention) -> Mention:
    """ "A woman of 81": the number is her age."""
    years = mention.of.quantity if mention.of is not None and not mention.of.head else None
    if years is None or years.form != "cardinal" or mention.plural or mention.quantity is not None:
        return mention
    if mention.head in RELATIONS and mention.head not in CHILDHOOD or not names_person(mention.head):
        return mention  # "a father of four"
    return mention._replace(of=None, quantity=years._replace(form="age"))


def _title(mention: Mention, words: Sequence[Word]) -> Proposition | None:
    """ "Captain Jonas Brandt", also where a phrase is his: "the party of Prime Minister Otto Hallam"."""
    if mention.titles[-1] in AGE_WORDS:
        return None
    if not names_person(mention.titles[-1]) and (mention.hint == "person" or mention.titles[-1] not in COLLECTIVES):
        return None  # "the airline Corvair" is an airline
    at = next((index for index in range(mention.first, mention.head_at) if words[index].lemma == mention.titles[-1]), mention.head_at - 1)
    owner = mention.of if mention.of is not None and mention.of.name else None  # "Captain Karl Weiss of Orm"
    mods = (*mention.mods, *[title for title in mention.titles[:-1] if title not in AGE_WORDS])
    noun = CLERGY.get(mention.titles[-1], "") if mention.possessor is None and not mention.determiner and words[at].text[0].isupper() else ""
    role = Mention(mention.first, at + 1, noun or mention.titles[-1], at, mods, possessor=mention.possessor, of=owner)
    return Proposition("be", -1, mention.first, mention.last, agent=mention, complement=role, origin="title")


def _age_in_title(mention: Mention, words: Sequence[Word]) -> Proposition | None:
    """ "Octogenarian Irma Lund": what stands before a name tells an age, not a job."""
    at = next((index for index in range(mention.first, mention.head_at) if words[index].low in AGE_WORDS), -1)
    if at < 0:
        return None
    low, high = AGE_WORDS[words[at].low]
    age = QuantityMention(at, at + 1, at, at + 1, Quantity(float(low), float(high), Hedge.RANGE, "year"), "age")
    return Proposition("be", -1, at, at + 1, agent=mention, age=age, origin="age")


def _bare_age(quantity: QuantityMention | None) -> bool:
    return quantity is not None and quantity.form == "cardinal" and quantity.quantity.unit is None and 0 < quantity.quantity.low < 125


def vocabulary_of(names: Sequence[str]) -> NameWords:
    """Names -> their lower-case parts, for ``read``'s ``known``; a word that a name has in lower case, "state-run media", is one like any other."""
    return NameWords(part.lower() for name in names for part in name.replace("-", " ").split() if len(part) > 2 and not part[0].islower())


__all__ = ["DateMention", "read", "read_sentence", "vocabulary_of"]
