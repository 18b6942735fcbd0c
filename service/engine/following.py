"""Following people and things through a draft or a statement that also speaks of those who are not on record.

The resolver of a statement looks everybody up in the record and leaves out whom it does not find, so that in "Krivoi was freed. John Smith met him. He is
35." the last "he" would be Krivoi. A ``Follower`` keeps the strangers in mind, too: a pronoun that means one of them gets that name, so that the record is
asked about the right person and answers that it does not know.
"""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.discourse import Resolver
from service.engine.entities import EntityTable
from service.engine.known import Match
from service.engine.names import gender_of
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.salience import KEPT, Referent

STRANGERS = 200  # so many are told apart in one draft; looking a name up costs time for each
_MARK = "?"  # opens the id of a stranger


class Follower(Resolver):
    """Resolves the mentions of a draft or a statement, sentence by sentence, over the record's table, which it leaves as it is."""

    def __init__(self, table: EntityTable) -> None:
        """``table`` are the entities on record."""
        super().__init__(table, grow=False)
        self._strangers = EntityTable()
        self._shown: dict[str, str] = {}
        self._unnamed: tuple[Mention, ...] = ()  # people without a name in the sentence at hand
        self._before: tuple[tuple[Proposition, ...], tuple[Mention, ...]] | None = None  # the sentence before, resolved

    def sentence(self, sentence: Sentence, source: int) -> Sentence:
        """One sentence, resolved; see Resolver."""
        if self._before is not None:
            self._keep_in_mind(*self._before)
        self._unnamed = tuple([m for p in sentence.propositions for m in (p.agent, p.patient, p.speaker) if m is not None and _is_someone(m)])
        return super().sentence(sentence, source)

    def identity(self, mention: Mention | None) -> str:
        """Who or what a resolved mention is, on record or not; "" where nobody knows."""
        if mention is None:
            return ""
        if is_known(mention):
            return mention.entity
        return self._stranger(mention) if mention.name else ""

    def _named(self, mention: Mention) -> str:
        entity = super()._named(mention)
        if entity:
            return entity
        doubt = self.doubts.get(mention.name)
        if doubt is not None and doubt.match is Match.CONFLICT:
            return ""  # somebody on record under another given name: the judge decides
        return self._stranger(mention)

    def _stranger(self, mention: Mention) -> str:
        """The id of somebody who is not on record, the same for every form of the name."""
        found = self._strangers.find(mention.name) if len(self._strangers.known) < STRANGERS else None
        if found is not None and found.match >= Match.PARTIAL:
            return found.entity
        entity = _MARK + mention.name.lower()
        if found is not None:
            self._strangers.add(entity, _sort(mention), [mention.name])
        self._shown.setdefault(entity, mention.name)
        return entity

    def _resolve(self, mention: Mention, before: list[Referent]) -> Mention:
        resolved = super()._resolve(mention, before)
        if not resolved.entity.startswith(_MARK):
            return resolved
        return resolved._replace(entity="", name=resolved.name or self._shown[resolved.entity], pronoun=False)

    def _inside(self, mention: Mention) -> list[Referent]:
        found = super()._inside(mention)
        for (first, _, _), entity in sorted(self._memo.items()):
            if first < mention.first and entity.startswith(_MARK):
                found.append(self._referent(entity, 5 if first == 0 else 4))
        for m in self._unnamed:
            if m.last <= mention.first and not self._resolve(m, self._mind.recent).entity:
                found.append(self._someone(m, 5 if m.first == 0 else 4))
        return found

    def _remember(self, propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...]) -> None:
        self._before = propositions, mentions  # kept in mind when another sentence comes, which behind most statements none does

    def _keep_in_mind(self, propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...]) -> None:
        super()._remember(propositions, mentions)
        subjects = {p.agent.first for p in propositions if p.agent is not None and p.origin == "main"}
        fresh = [self._unrecorded(m, 3 if m.first in subjects else 1) for m in mentions if m.name and not m.entity]
        fresh += [self._someone(m, 3 if m.first in subjects else 1) for p in propositions for m in (p.agent, p.patient, p.speaker) if m and _is_someone(m)]
        self._mind.recent = (self._mind.recent + fresh)[-KEPT:]

    def _unrecorded(self, mention: Mention, rank: int) -> Referent:
        """A name that nobody on record has: a stranger, or somebody on record with a wrong given name, who is still the one spoken of."""
        doubt = self.doubts.get(mention.name)
        if doubt is None or doubt.match is not Match.CONFLICT:
            return self._referent(self._stranger(mention), rank)
        return Referent(doubt.entity, "person", self._table.gender(doubt.entity), False, rank)

    def _someone(self, mention: Mention, rank: int) -> Referent:
        """Somebody who does something without a name: "a police officer said he ..."."""
        entity = f"{_MARK}the {' '.join((*mention.mods, mention.head))}"
        self._shown.setdefault(entity, entity[1:])
        return self._referent(entity, rank, "person")

    def _referent(self, entity: str, rank: int, kind: str = "") -> Referent:
        known = self._strangers.known.get(entity)
        name = self._shown[entity]
        return Referent(entity, kind or (known.kind if known else ""), gender_of(tuple(name.lower().split())), False, rank)


def _is_someone(mention: Mention) -> bool:
    """Whether a mention that nobody was found for speaks of one person."""
    named = mention.name or mention.pronoun or mention.entity
    return not named and not mention.plural and mention.quantity is None and names_person(mention.head)


def _sort(mention: Mention) -> str:
    """What sort of thing a name on no record names: people are known by titles, given names or by having two names."""
    if mention.hint in ("person", "organization", "place"):
        return mention.hint
    return "person" if mention.titles or len(mention.name.split()) > 1 else ""
