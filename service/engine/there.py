"""The place that "there" goes back to, where the sentence before had something happen, and that of "here", where the text is written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from service.engine.entities import EntityTable
from service.engine.lexicon import ancestors, senses
from service.engine.reading import Mention, Proposition, Sentence, meaning
from service.engine.slots import participants
from service.engine.vocabulary.frames import HOSPITALS
from service.engine.vocabulary.places import SETTLEMENTS

THERE, HERE = "there", "here"
_AT = ("in", "at", "on", "near", "inside", "outside", "to", "from", "into", "within")
_WHERE = frozenset(("in", "near", "to", "into", "from"))
# what can be a place: built, laid out, or a part of the world
_PLACES = frozenset(senses(noun, "n")[0] for noun in ("structure", "facility", "institution"))


def places_of(propositions: Sequence[Proposition]) -> tuple[Mention, ...]:
    """The places that a sentence speaks of, for "there" in the next one: the last one built or laid out, and the last by name; none where it has neither."""
    named: Mention | None = None
    built: Mention | None = None
    for p in propositions:
        for role, mention in participants(p):
            if mention.name and mention.hint not in ("person", "organization") and role.rstrip(":") in _AT and (named is None or mention.first > named.first):
                named = mention
            elif (_is_built(mention) or _lies_somewhere(mention)) and (built is None or mention.first > built.first):
                built = mention
    return tuple([m if m.entity else meaning(m, "~" + m.head) for m in (built, named) if m is not None])


def with_places(p: Proposition, sentence: Sentence, places: Sequence[Mention], word: str = THERE) -> Proposition:
    """A proposition that says "there" or "here", with the places among its circumstances, on the word that stands for them."""
    at = next((index for index in range(max(p.at, 0), len(sentence.words)) if sentence.words[index].low == word), -1)
    if at < 0 or at + 1 < len(sentence.words) and sentence.words[at + 1].tag == "X":
        return p
    fresh = [m for m in places if not any(m.entity == other.entity for _, other in participants(p))]
    return p._replace(obliques=(*p.obliques, *[("in", m._replace(first=at, last=at + 1, head_at=at, quantity=None, determiner="the")) for m in fresh]))


def place_before(p: Proposition, told: Sequence[Proposition], table: EntityTable) -> Mention | None:
    """The town or country by name that an earlier clause of the same sentence is about: "Dolun was hit hardest: 21 of the dead lived there"."""
    before = [m for q in told if q.at < p.at and q.origin == "main" for m in (q.patient, q.agent) if m is not None and m.entity in table.known]
    main = next((m for m in reversed(before) if table.known[m.entity].kind == "place" or m.head in SETTLEMENTS), None)
    return main if main is not None else _where_else(p, told, table)


def _where_else(p: Proposition, told: Sequence[Proposition], table: EntityTable) -> Mention | None:
    """The place by name that another clause right before has something happen in: "which has worked in Norland since 2011 and runs 14 clinics there"."""
    around = [m for q in told if 0 <= q.at < p.at and q.mood == "asserted" for preposition, m in q.obliques if preposition in _WHERE]
    named = [m for m in around if m.name and m.last <= p.at and m.entity in table.known and table.known[m.entity].kind in ("place", "")]
    return max(named, key=lambda m: m.first, default=None)


def says(word: str, p: Proposition, sentence: Sentence) -> bool:
    """Whether a proposition says "there" or "here" and does not only present something by it: "there are two"."""
    if word not in p.adverbs:
        return False
    return p.predicate != "be" or word == THERE and p.at >= 0 and any(w.low == word for w in sentence.words[p.at : p.last])


def place_in(p: Proposition, told: Sequence[Proposition], sentence: Sentence) -> Mention | None:
    """What is built and an earlier clause of the same sentence has somebody taken or put into: "were taken to the hospital, and 12 are still there"."""
    before = [q for q in told if 0 <= q.at < p.at and q.origin == "main" and q.mood == "asserted"] if p.predicate == "be" else []
    if before and before[-1].predicate == "hospitalize":
        return next((meaning(m, "~" + m.head) for m in reversed(sentence.mentions) if m.head in HOSPITALS and m.last <= p.first and not m.name), None)
    return next((m for m in places_of(before[-1:]) if not m.name), None)


def _lies_somewhere(mention: Mention) -> bool:
    """Whether a part of the land is called by a name of its own: "the Verin heights", "the Moss valley"."""
    return mention.hint == "place" and not mention.name and mention.determiner == "the" and bool(mention.mods) and bool(mention.head)


def _is_built(mention: Mention) -> bool:
    if mention.name or not mention.head or mention.pronoun or mention.plural:
        return False
    return _may_be_built(mention.head)


@lru_cache(maxsize=4096)
def _may_be_built(noun: str) -> bool:
    return not _PLACES.isdisjoint(ancestors(noun, "n", 9, 2))
