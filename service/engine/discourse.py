"""Following people and things through a text: every mention of a reading gets the entity that it refers to.

For evidence the table grows (a new name is a new entity); a statement is only looked up in it, so that "the captain" is the record's captain.
An unnamed thing is "~" and its head noun, so that "it" can still stand for the ferry.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from service.engine.compare.words import names_person
from service.engine.entities import EntityTable, Found, Match
from service.engine.names import gender_of
from service.engine.reading import Mention, Proposition, Reading, Sentence
from service.engine.ties import couple, marriage, relative_of
from service.engine.vocabulary.closed_class import FEMININE, MASCULINE, NEUTER, PLURAL
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.kinship import RELATIONS


class Referent(NamedTuple):
    """Somebody or something mentioned, ready to be meant by a pronoun. ``rank`` orders by how much it stands in front: subjects first."""

    entity: str
    kind: str
    gender: str | None
    plural: bool
    rank: int


class Resolver:
    """Resolves one text's mentions, sentence by sentence.

    ``grow`` tells whether new names become entities and facts are recorded; ``nameless`` whether a relative who is never named becomes one too.
    """

    def __init__(self, table: EntityTable, *, grow: bool, nameless: bool = True) -> None:
        self._table = table
        self._grow = grow
        self._nameless = nameless
        self._recent: list[Referent] = []
        self._memo: dict[tuple[int, int, str], str] = {}
        self._source = 0
        self._telegraphic = False
        self.doubts: dict[str, Found] = {}

    def resolve(self, reading: Reading) -> Reading:
        """A reading -> the same reading with entities in its mentions."""
        return reading._replace(sentences=tuple(self.sentence(s, s.number) for s in reading.sentences))

    def sentence(self, sentence: Sentence, source: int) -> Sentence:
        """One sentence, resolved in the order in which its mentions stand. ``source`` is its number for the facts that it gives."""
        self._memo.clear()
        self._source = source
        self._telegraphic = not any(w.low in ("the", "a", "an") for w in sentence.words)  # a headline drops its articles
        before = list(self._recent)
        propositions = list(sentence.propositions)
        # names and appositions first: they tell who is who for the descriptions around them
        for mention in sentence.mentions:
            if mention.name:
                self._resolve(mention, before)
        for proposition in propositions:
            if proposition.origin == "apposition" and proposition.agent is not None and proposition.complement is not None:
                self._identify(proposition.agent, proposition.complement, before)
            elif self._grow:
                self._learn(proposition, before)
        resolved = tuple(self._proposition(p, before) for p in propositions)
        mentions = tuple(self._resolve(m, before) for m in sentence.mentions)
        self._remember(resolved, mentions)
        return sentence._replace(propositions=resolved, mentions=mentions)

    def _learn(self, p: Proposition, before: list[Referent]) -> None:
        """What a plain sentence says of who is who: "Tatti is the mother of Trufanova", "her son is named Mateo"."""
        if p.negated or p.mood != "asserted":
            return
        wed = marriage(p)
        if wed is not None:
            self._relate(wed[0], "spouse", wed[1], before)
        elif (tied := relative_of(p)) is not None and not tied[0].name:
            owner = tied[1].possessor or tied[1].of
            assert owner is not None
            self._relate(tied[0], tied[1].head, owner, before)
        elif p.predicate == "be" and p.agent is not None and p.agent.name and p.complement is not None and not p.complement.name:
            if p.complement.head in RELATIONS or names_person(p.complement.head) or p.complement.determiner in ("a", "an"):
                self._identify(p.agent, p.complement, before, same=p.complement.head in RELATIONS)
        elif p.predicate in ("name", "call") and p.patient is not None and not p.patient.name and p.patient.head in RELATIONS:
            named = next((m for m in p.others if m.name), None)
            if named is not None:
                self._identify(named, p.patient, before)

    def _relate(self, one: Mention, word: str, other: Mention, before: list[Referent]) -> None:
        """Two people of a text are related, where both are known."""
        a, b = self._resolve(one, before).entity, self._resolve(other, before).entity
        if a in self._table.known and b in self._table.known:
            self._table.relate_kin(a, word, b, self._source)

    # -- mentions ------------------------------------------------------------------------------------------------------------------

    def _proposition(self, p: Proposition, before: list[Referent]) -> Proposition:
        p = self._resolved(p, before)
        if self._grow:
            for preposition, mention in p.obliques:
                known = self._table.known.get(mention.entity) if mention.name else None
                if known is not None and not known.kind and preposition in ("in", "at", "near", "outside", "from", "off", "to"):
                    known.kind = "place"
            if p.age is not None and p.agent is not None and p.agent.name:
                known = self._table.known.get(p.agent.entity)
                if known is not None and not known.kind:
                    known.kind = "person"
        return p

    def _resolved(self, p: Proposition, before: list[Referent]) -> Proposition:
        return p._replace(
            agent=self._maybe(p.agent, before),
            patient=self._maybe(p.patient, before),
            complement=self._predicated(p, before),
            others=tuple(self._resolve(m, before) for m in p.others),
            obliques=tuple((prep, self._resolve(m, before)) for prep, m in p.obliques),
            speaker=self._maybe(p.speaker, before),
            governed=tuple(self._proposition(g, before) for g in p.governed),
        )

    def _predicated(self, p: Proposition, before: list[Referent]) -> Mention | None:
        """A complement refers to somebody only by name or kinship; "the second man to be freed" says what its subject is."""
        complement = p.complement
        if complement is None or complement.name or complement.head in RELATIONS or p.agent is None:
            return self._maybe(complement, before)
        return complement._replace(possessor=self._maybe(complement.possessor, before), of=self._maybe(complement.of, before))

    def _maybe(self, mention: Mention | None, before: list[Referent]) -> Mention | None:
        return self._resolve(mention, before) if mention is not None else None

    def _resolve(self, mention: Mention, before: list[Referent]) -> Mention:
        if mention.possessor is not None or mention.of is not None:
            mention = mention._replace(possessor=self._maybe(mention.possessor, before), of=self._maybe(mention.of, before))
        key = (mention.first, mention.head_at, mention.head)
        entity = self._memo.get(key)
        if entity is None:
            entity = self._entity(mention, before)
            self._memo[key] = entity
        return mention._replace(entity=entity)

    def _entity(self, mention: Mention, before: list[Referent]) -> str:
        if mention.name:
            return self._named(mention)
        if mention.pronoun:
            return self._pronoun(mention, before)
        if mention.head in RELATIONS:
            relative = self._relative(mention)
            if relative:
                return relative
        if mention.quantity is not None or mention.plural or not mention.head:
            return ""
        if mention.determiner in ("", "a", "an", "no") and mention.possessor is None and mention.of is None and not self._telegraphic:
            return "" if names_person(mention.head) else self._thing(mention)
        if names_person(mention.head) and mention.head not in RELATIONS:
            fits = self._table.by_description(mention, "person")
            if len(fits) == 1 and (mention.determiner in ("the", "this", "that", "") or mention.possessor is not None):
                return fits[0]
            if len(fits) > 1 and mention.determiner in ("the", "this", "that"):
                recent = [r.entity for r in reversed(before) if r.entity in fits]
                return recent[0] if recent else ""
            return ""
        if mention.head in COLLECTIVES and mention.determiner in ("the", "this", "that") and mention.of is None:
            fitting = [r for r in reversed(before) if r.kind in ("organization", "", "thing") and not r.entity.startswith("~")]
            if fitting:
                return fitting[0].entity
            return (not self._grow and self._table.only_body()) or "~" + mention.head
        return self._thing(mention)

    def _thing(self, mention: Mention) -> str:
        if mention.determiner in ("the", "this", "that", "its") and not mention.mods and mention.of is None and mention.possessor is None:
            for entity in self._table.described_as(mention.head):
                if self._table.known[entity].kind in ("thing", ""):
                    return entity
        return "~" + mention.head

    def _named(self, mention: Mention) -> str:
        person = self._looks_like_person(mention)
        found = self._table.find(mention.name, person=person)
        if found.match >= Match.PARTIAL:
            if self._grow and found.match is Match.PARTIAL and (person or len(mention.name.split()) == 1):
                self._table.add(found.entity, "", [mention.name])  # the short form stands for whom it was first used of
            if self._grow and mention.titles:
                self._table.describe(found.entity, mention.titles[-1], mention.titles[:-1])
            return self._among((found.entity, *found.rivals)) if found.rivals and found.match is Match.PARTIAL and not self._grow else found.entity
        if not self._grow:
            self.doubts[mention.name] = found
            return ""
        kind = "person" if person else mention.hint if mention.hint in ("organization", "place") else ""
        entity = "n:" + mention.name.lower()
        gender = gender_of(tuple(mention.name.lower().split())) if kind == "person" else None
        self._table.add(entity, kind, [mention.name], gender)
        for title in mention.titles[-1:]:
            self._table.describe(entity, title, mention.titles[:-1])
            if title in RELATIONS and mention.possessor is not None and mention.possessor.entity:
                self._table.relate_kin(entity, title, mention.possessor.entity, self._source)
        return entity

    def _among(self, ids: Iterable[str]) -> str:
        """Several people fit a surname: the one spoken of last, else the one introduced first."""
        fitting = list(ids)
        recent = [r.entity for r in reversed(self._recent) if r.entity in fitting]
        return recent[0] if recent else fitting[0]

    @staticmethod
    def _looks_like_person(mention: Mention) -> bool:
        if mention.hint == "person":
            return True
        if mention.hint in ("organization", "place"):
            return False
        return bool(mention.titles) and names_person(mention.titles[-1])

    def _pronoun(self, mention: Mention, before: list[Referent]) -> str:
        low = mention.head
        pool = [*before, *(r for r in self._inside(mention))]
        if low in FEMININE or low in MASCULINE:
            wanted = "f" if low in FEMININE else "m"
            people = [r for r in pool if r.kind == "person" and (self._table.gender(r.entity) or wanted) == wanted]
            return self._front(people)
        if low in NEUTER or low in ("this", "that"):
            things = [r for r in pool if r.kind != "person" and not r.plural]
            return self._front([r for r in things if r.kind != "place"] or things)
        if low in PLURAL:
            return self._front([r for r in pool if r.plural or r.kind == "organization"])
        return ""

    def _inside(self, mention: Mention) -> list[Referent]:
        """Those already resolved to the left of a pronoun in its own sentence."""
        found = []
        for (first, _, _), entity in sorted(self._memo.items()):
            if first < mention.first and entity and not entity.startswith("~"):
                known = self._table.known.get(entity)
                if known is not None:
                    found.append(Referent(entity, known.kind, known.gender, False, 5 if first == 0 else 4))
        return found

    @staticmethod
    def _front(pool: list[Referent]) -> str:
        if not pool:
            return ""
        return max(enumerate(pool), key=lambda item: (item[1].rank + item[0] * 0.6, item[0]))[1].entity

    def _relative(self, mention: Mention) -> str:
        owner = mention.possessor or mention.of
        if owner is None or not owner.entity:
            return ""
        relatives = self._table.relatives(mention.head, owner.entity)
        if relatives:
            return relatives[0].a
        if self._grow and self._nameless and owner.entity in self._table.known and not mention.plural:
            entity = f"a:{mention.head}:{owner.entity}"
            self._table.add(entity, "person", (), RELATIONS[mention.head][1])
            self._table.relate_kin(entity, mention.head, owner.entity, self._source)
            return entity
        return ""

    def _identify(self, named: Mention, described: Mention, before: list[Referent], *, same: bool = True) -> None:
        """The description is the named one's; ``same`` tells whether the words of the description refer to them, too."""
        if not named.name:
            return
        named = self._resolve(named, before)
        described = described._replace(possessor=self._maybe(described.possessor, before), of=self._maybe(described.of, before))
        if not named.entity:
            return
        if self._grow:
            known = self._table.known[named.entity]
            if described.head in COLLECTIVES and known.kind != "person":
                known.kind = "organization"
            elif names_person(described.head) and known.kind in ("", "place"):
                known.kind = "person"
            elif not known.kind:
                known.kind = "thing"
            self._table.describe(named.entity, described.head, described.mods)
            owner = described.possessor or described.of
            if described.head in RELATIONS and owner is not None:
                owners = couple(self._table, [r.entity for r in before if r.kind == "person"]) if owner.head == "their" else (owner.entity,)
                for one in filter(None, owners):
                    self._table.relate_kin(named.entity, described.head, one, self._source)
        if same:
            self._memo[described.first, described.head_at, described.head] = named.entity

    # -- salience ------------------------------------------------------------------------------------------------------------------

    def _remember(self, propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...]) -> None:
        subjects = [subject for p in propositions if p.origin == "main" and (subject := p.agent or p.patient) is not None]
        ranks = {m.possessor.entity: 2 for m in subjects if m.possessor is not None} | {m.entity: 3 for m in subjects}
        fresh: list[Referent] = []
        for mention in mentions:
            for m in (mention, mention.possessor, mention.of):
                if m is None or not m.entity:
                    continue
                known = self._table.known.get(m.entity)
                kind = known.kind if known is not None else "thing"
                fresh.append(Referent(m.entity, kind, known.gender if known else None, m.plural, ranks.get(m.entity, 1)))
        self._recent = (self._recent + sorted(fresh, key=lambda r: r.rank))[-24:]
