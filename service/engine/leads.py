"""Whom a report's first sentences speak of without a name: "Prosecutors charged the mayor of this town ... Ettore Valdini, 62, was arrested at dawn".

A lead tells what somebody is and keeps the name for the next paragraph, where it stands with an age and no more. Of a text that is gone through twice the first
time finds out who that is (``Lead.hear``), the second time calls him so (``Lead.meant``).
"""

from __future__ import annotations

from service.engine.compare.words import is_generic_person, names_person
from service.engine.entities import EntityTable
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.salience import counts, sex_of
from service.engine.slots import event_families, participants
from service.engine.vocabulary.kinship import RELATIONS

_LEAD = 2  # the sentences of a headline and a first paragraph
_FEW = 4  # people named at once, of whom each may be meant
_NEXT = 5  # the sentence by which the name has to come


class Lead:
    """What the opening of one text tells of somebody whom it names later."""

    def __init__(self, table: EntityTable, *, again: bool) -> None:
        self._table = table
        self._listening = not again
        self._called: list[tuple[int, Mention]] = []  # in which sentence, and how
        self._ages: dict[tuple[int, int], float] = {}  # how old they are: by the sentence and the place of the head
        self._befell: list[tuple[str, str, frozenset[str]]] = []  # by what noun, in which role, in what sort of event

    def hear(self, sentence: Sentence) -> None:
        """Take in a resolved sentence: who is spoken of without a name, until the first one who has one."""
        if not self._listening:
            return
        named = [m for m in sentence.mentions if m.name and (known := self._table.known.get(m.entity)) is not None and known.kind == "person"]
        if named or sentence.number > _NEXT:
            self._listening = False
            if named and sentence.number > 0:
                self._name(named[0], sentence) or any(self._name(one, sentence) for one in named[:_FEW])
        elif sentence.number < _LEAD:
            for p in sentence.propositions:
                taking_part = [(role, m) for role, m in participants(p) if role in ("agent", "patient") and _somebody(m)]
                self._called += [(sentence.number, m) for _, m in taking_part]
                self._befell += [(m.head, role, event_families(p)) for role, m in taking_part]
                if p.age is not None and p.agent is not None and (years := p.age.quantity.point) is not None:
                    self._ages[sentence.number, p.agent.head_at] = years

    def _name(self, who: Mention, sentence: Sentence) -> bool:
        """The one named now is the one called so in the lead, where only one was, and nothing else tells what he is; whether that is so."""
        nouns = {m.head for _, m in self._called}
        if len(nouns) > 1:  # of several the one whom the headline is about, too
            nouns &= {m.head for number, m in self._called if number == 0} & {m.head for number, m in self._called if number > 0}
        told = nouns <= RELATIONS.keys() and who.first == 0 or _only_aged(who, sentence) or self._as_old(nouns, who)
        if len(nouns) != 1 or who.titles or not told or who.first != 0 and not self._same_befell(who, nouns, sentence):
            return False
        sex = sex_of(next(iter(nouns)))
        if sex is not None and self._table.gender(who.entity) not in (None, sex):
            return False
        for number, mention in (one for one in self._called if one[1].head in nouns):
            self._table.claims[number, mention.head_at] = who.entity
        return True

    def _as_old(self, nouns: set[str], who: Mention) -> bool:
        """Whether the lead gives one who is called so the very age of the one named: "Chess champion, 17, is cleared"."""
        known = self._table.known.get(who.entity)
        if known is None or known.age is None:
            return False
        return any(m.head in nouns and self._ages.get((number, m.head_at)) == known.age for number, m in self._called)

    def _same_befell(self, who: Mention, nouns: set[str], sentence: Sentence) -> bool:
        """Whether what befell the one of the lead befalls the one named now: "a pharmacist was convicted ... the jury found Leonard Pike, 46, guilty"."""
        told = [
            (role, event_families(p)) for p in sentence.propositions for role, m in participants(p) if role in ("agent", "patient") and m.entity == who.entity
        ]
        lead = [(role, families) for noun, role, families in self._befell if noun in nouns]
        return any(role == other and not mine.isdisjoint(theirs) for role, mine in told for other, theirs in lead)

    def meant(self, mention: Mention, source: int) -> str:
        """Who is called so in a sentence of the lead: the id of one whom the text names later, "" for any other."""
        entity = "" if self._listening else self._table.claims.get((source, mention.head_at), "")
        if entity and source < _LEAD:
            self._table.describe(entity, mention.head, mention.mods)
        return entity if source < _LEAD else ""

    def told(self, sentence: Sentence) -> list[Proposition]:
        """What somebody named later is, as the lead calls him: a proposition for the facts."""
        if self._listening or sentence.number >= _LEAD:
            return []
        found = {}
        for p in sentence.propositions:
            for role, m in participants(p):
                called = role in ("agent", "patient") and not is_generic_person(m.head) and m.possessor is None
                if called and self._table.claims.get((sentence.number, m.head_at)):
                    found[m.head_at] = Proposition(
                        "be", -1, m.first, m.last, agent=m._replace(entity=self._table.claims[sentence.number, m.head_at]),
                        complement=m._replace(entity="", determiner="the"), origin="title",
                    )  # fmt: skip
        return list(found.values())


def _somebody(mention: Mention) -> bool:
    """Whether a noun phrase is somebody who has no name: "the mayor of this town", "a teacher"."""
    owner = mention.possessor or mention.of
    if mention.name or mention.pronoun or not mention.head or counts(mention) or mention.plural or not names_person(mention.head):
        return False
    if mention.head in RELATIONS:  # "a shipping magnate's daughter" is nobody on record; "her daughter" is somebody's
        return owner is not None and not (owner.name or owner.pronoun) and names_person(owner.head)
    return mention.possessor is None


def _only_aged(who: Mention, sentence: Sentence) -> bool:
    """Whether all that a sentence says somebody is, is how old."""
    said = [p for p in sentence.propositions if p.agent is not None and p.agent.entity == who.entity and p.origin in ("age", "apposition", "title")]
    return [p.origin for p in said] == ["age"]
