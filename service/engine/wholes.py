"""Of how many it is a part: where the record counts the whole of a group that a statement speaks of, by its place or by its number."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Quantity
from service.engine.portions import Portion
from service.engine.reading import Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.same_event import noun_of
from service.engine.slots import participants, slots_of


def whole_on_record(stated: Portion, lines: Sequence[Line]) -> Quantity | None:
    """How many they are in all, where a line counts "the eight hostages" of the same list or place."""
    here = places(stated.proposition)
    if not here:
        return None
    for line in lines:
        for p in (event.proposition for event in line.events):
            for _, mention in participants(p):
                found = mention.quantity
                if found is None or found.form != "cardinal" or mention.determiner not in ("the", "all") or mention.partitive:
                    continue
                if noun_of(mention) and relate(noun_of(stated.group), noun_of(mention), "n") >= WordRelation.SYNONYM and here & places(p):
                    return found.quantity
    return None


def lines_counting(stated: Portion, sentence: Sentence, corpus: Corpus) -> list[Line]:
    """The lines that may tell how many they are in all, whatever happened to them."""
    p = stated.proposition
    group = stated.group._replace(quantity=None, partitive=False)
    bare = Proposition("be", -1, p.first, p.last, agent=group, obliques=p.obliques)
    return candidates(slots_of(bare, sentence.words), sentence.words, corpus)


def named_by_number(stated: Portion, lines: Sequence[Line]) -> Portion:
    """ "Three of the eight": of those whom the record counts as eight, where it counts but one sort of thing so."""
    found = {
        amount.mention.head: amount
        for line in lines
        for amount in line.amounts
        if amount.quantity.quantity == stated.whole and amount.mention is not None and amount.mention.head and not amount.mention.partitive
    }
    if len(found) != 1:
        return stated
    amount = next(iter(found.values()))
    assert amount.mention is not None
    group = stated.group._replace(head=amount.mention.head, pronoun=False, plural=True)
    if amount.owner is None or places(stated.proposition):
        return stated._replace(group=group)  # "of the eight on the list" has told where they are
    known = tuple(o for o in amount.owner.obliques if o not in stated.proposition.obliques)
    return stated._replace(group=group, proposition=stated.proposition._replace(obliques=(*stated.proposition.obliques, *known)))


def places(p: Proposition) -> set[str]:
    """On what list, from where: what tells one group from another."""
    within = [m for preposition, m in p.obliques if preposition in ("on", "in", "from", "at", "of", "aboard")]
    return {key for m in within for key in (m.entity, "" if m.name else m.head) if key}
