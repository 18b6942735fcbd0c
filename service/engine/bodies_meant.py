"""Which body a collective noun means: "the company", "the drug agency", "his party"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.attention import Attention
from service.engine.bodies import fit, is_lesser
from service.engine.entities import EntityTable
from service.engine.reading import Mention
from service.engine.salience import CALLED_SO, Referent, clear, front
from service.engine.vocabulary.collectives import ANAPHORIC, ANY_BODY, COLLECTIVES, PARTIES
from service.engine.vocabulary.occupations import OFFICES_OF_PLACES


def body_meant(mention: Mention, before: Sequence[Referent], inside: Sequence[Referent], table: EntityTable, mind: Attention, *, grow: bool) -> str:
    """The body called so, else the one spoken of last that may be; of a record as a whole the only one; "" where nothing tells.

    ``before`` and ``inside`` are those mentioned before the sentence and in it, up to the mention; ``grow`` tells that the text is still being read, so
    that only what it has spoken of so far may be meant.
    """
    people = {r.entity for r in inside if r.kind == "person"} if not any(r.kind == "organization" for r in inside) else set[str]()
    if len(people) == 1 and (own := body_of(next(iter(people)), mention, table)):
        return own  # "she told supporters outside the party's headquarters": of her party
    spoken_of = [r for r in (*before, *inside) if r.entity in table.known]
    asked = dict.fromkeys([*(r.entity for r in spoken_of), *table.bodies(mention.head)])
    fits = {entity: how for entity in asked if (how := fit(mention, table.known[entity]))}
    pool = [r.raised(CALLED_SO * (fits[r.entity] - 1)) for r in spoken_of if r.entity in fits]
    if not mention.mods and pool:
        plain = [entity for entity, how in fits.items() if how > 1 and entity in mind.met and not is_lesser(mention.head, table.known[entity])]
        called = [r for r in pool if fits[r.entity] > 1]
        if called and len(plain) == 1 and all(is_lesser(mention.head, table.known[r.entity]) for r in called):
            return plain[0]  # "the union" is the one that was called so, though a "smaller union" was spoken of last
        pool = [r for r in pool if r.entity in plain or fits[r.entity] == 1] if plain else pool
    if pool:
        return _spoken_of(mention, pool, fits, mind)
    if grow:  # of a text only what it has spoken of so far, and only by its name
        fits = {entity: how for entity, how in fits.items() if entity in mind.met and how > 1}
    best = max(fits.values(), default=0)
    chosen = [entity for entity, how in fits.items() if how == best or mention.head in ANAPHORIC]
    return chosen[0] if len(chosen) == 1 else ""


def _spoken_of(mention: Mention, pool: Sequence[Referent], fits: dict[str, int], mind: Attention) -> str:
    """The one of the bodies just mentioned that is meant."""
    if mention.head not in ANY_BODY and any(fits[r.entity] > 1 for r in pool):
        return front([r for r in pool if fits[r.entity] > 1])
    return front(pool) if clear(pool) else mind.topic({r.entity for r in pool})


def body_of(owner: str, mention: Mention, table: EntityTable) -> str:
    """ "His party": the one body that somebody is called the leader or a member of, where its name does not say that it is another sort of body."""
    known = table.known.get(owner)
    if known is None or known.kind != "person" or mention.mods:
        return ""
    kinds = {noun: table.known[one].kind for noun, one in known.owned.items() if one in table.known}
    owners = {known.owned[noun] for noun, kind in kinds.items() if kind == "organization" or not kind and noun not in OFFICES_OF_PLACES}  # a mayor's is a town
    fitting = PARTIES if mention.head == "party" else frozenset((mention.head,))
    named = [one for one in owners if COLLECTIVES.intersection(table.known[one].display.lower().split()) <= fitting]
    return named[0] if len(owners) == len(named) == 1 else ""
