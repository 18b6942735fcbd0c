"""Following people and things through a text: every mention of a reading gets the entity that it refers to, sentence by sentence."""

from __future__ import annotations

from service.engine.dateline import dateline
from service.engine.elected import learn_winner
from service.engine.elided import Counted
from service.engine.entities import EntityTable
from service.engine.groups import spread
from service.engine.introductions import Introductions
from service.engine.leads import Lead
from service.engine.left_to_say import said_in_full
from service.engine.newcomers import Newcomers
from service.engine.none_of_those import those_of, with_those
from service.engine.quoted_on import only_quoted, spoken, voice_in
from service.engine.reading import Mention, Proposition, Reading, Sentence, meaning, owned, recast
from service.engine.salience import Referent
from service.engine.scene import Scene
from service.engine.setting import called_so, homes, setting_of
from service.engine.singled_out import SingledOut
from service.engine.taken_up import with_contents
from service.engine.there import HERE, THERE, place_before, place_in, places_of, says, with_places
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.places import OF_A_PLACE


class Resolver(Introductions):
    """Resolves one text's mentions, sentence by sentence, and learns from plain sentences who is who.

    ``grow`` tells whether new names become entities and facts are recorded; ``nameless`` whether a relative who is never named becomes one too;
    ``newcomers`` are those who come into a running text without a name.
    """

    def __init__(self, table: EntityTable, *, grow: bool, nameless: bool = True, newcomers: Newcomers | None = None, lead: Lead | None = None) -> None:
        super().__init__(table, grow=grow, nameless=nameless, newcomers=newcomers, lead=lead)
        self._places: tuple[Mention, ...] = ()  # where the sentences before the last one were
        self._placed: tuple[Proposition, ...] = ()  # what the last one said of places
        self._counted = Counted()
        self._told: tuple[Proposition, ...] = ()  # what the sentence before said, resolved
        self._singled = SingledOut()
        self._voice: Mention | None = None  # who spoke last, where the sentence before has a quotation

    def resolve(self, reading: Reading) -> Reading:
        """A reading -> the same reading with entities in its mentions."""
        return reading._replace(sentences=tuple(self.sentence(s, s.number) for s in reading.sentences))

    def homes(self) -> frozenset[str]:
        """Where all of the text takes place that was followed so far; empty where it tells of several places."""
        return homes(self._setting, self._table, self._mind.met)

    def sentence(self, sentence: Sentence, source: int) -> Sentence:
        """One sentence, resolved in the order in which its mentions stand. ``source`` is its number for the facts that it gives."""
        if self._voice is not None and only_quoted(sentence):
            sentence = spoken(sentence, self._voice)
        self._memo.clear()
        self._besides.clear()
        self._brought_in.clear()
        self._source = source
        self._scene = Scene(sentence)
        self._places = places_of(self._placed) or self._places
        self._grouped = False
        before = list(self._mind.recent)
        self._introduce(sentence, before)
        if self._grow and (dash := dateline(sentence.words)):
            self._setting = setting_of([self._resolve(m, before) for m in sentence.mentions if m.name and m.last <= dash])
        resolved = [self._proposition(p, before) for p in sentence.propositions]
        resolved = with_those(said_in_full(resolved, self._told, self._table), self._told, sentence) if self._told else resolved
        resolved = with_contents(resolved, self._told)
        for p in resolved if self._grow else ():
            learn_winner(p, self._table)
        self._told = tuple(resolved)
        self._voice = voice_in(resolved, sentence, self._table)
        mentions = (*[self._resolve(m, before) for m in sentence.mentions], *those_of(resolved, sentence))
        for word, places in ((THERE, self._places), (HERE, (self._setting.town,) if self._setting.town is not None else ())):
            if any(says(word, p, sentence) for p in resolved):
                told = [(p, (place_before(p, resolved, self._table) or place_in(p, resolved, sentence)) if word == THERE else None) for p in resolved]
                resolved = [with_places(p, sentence, places if here is None else (here,), word) if says(word, p, sentence) else p for p, here in told]
                mentions = (*mentions, *places)
        self._placed = tuple(resolved)
        resolved += called_so(mentions, self._setting)
        if self._grouped:
            resolved = [q for p in resolved for q in spread(p)]
        self._remember(tuple(resolved), mentions)
        s = sentence
        read = Sentence(s.number, s.paragraph, s.words, mentions, s.quantities, s.dates, tuple(resolved), s.mood)
        if self._lead is not None:
            self._lead.hear(read)
            read = read._replace(propositions=(*read.propositions, *self._lead.told(read)))
        filled = self._rest.told(self._counted.filled(read))
        if self._grow and (members := self._singled.told(filled)):
            filled = filled._replace(propositions=(*filled.propositions, *members))
        return filled

    # -- mentions ------------------------------------------------------------------------------------------------------------------

    def _proposition(self, p: Proposition, before: list[Referent]) -> Proposition:
        p = self._resolved(p, before)
        if self._grow:
            for preposition, mention in p.obliques:
                known = self._table.known.get(mention.entity) if mention.name else None
                if known is not None and not known.kind and preposition in OF_A_PLACE:
                    known.kind = "place"
            if p.age is not None and p.agent is not None and p.agent.name:
                known = self._table.known.get(p.agent.entity)
                if known is not None and not known.kind:
                    known.kind = "person"
            if (years := _years(p)) is not None and p.agent is not None:
                self._table.note_age(p.agent.entity, years)
        return p

    def _resolved(self, p: Proposition, before: list[Referent]) -> Proposition:
        return recast(
            p,
            self._maybe(p.agent, before),
            self._maybe(p.patient, before),
            self._predicated(p, before),
            tuple([self._resolve(m, before) for m in p.others]),
            tuple([(preposition, self._resolve(m, before)) for preposition, m in p.obliques]),
            self._maybe(p.speaker, before),
            tuple([self._proposition(g, before) for g in p.governed]),
        )

    def _predicated(self, p: Proposition, before: list[Referent]) -> Mention | None:
        """A complement refers to somebody only by name or kinship; "the second man to be freed" says what its subject is."""
        complement = p.complement
        if complement is None or complement.name or complement.head in RELATIONS or p.agent is None:
            return self._maybe(complement, before)
        if complement.possessor is None and complement.of is None:
            return meaning(complement, self._brought_in.get(complement.first, complement.entity))
        return owned(complement, self._maybe(complement.possessor, before), self._maybe(complement.of, before), complement.entity)

    def _remember(self, propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...]) -> None:
        self._mind.remember(propositions, mentions, self._at)


def _years(p: Proposition) -> float | None:
    """How old a plain statement makes its subject."""
    if p.negated or p.mood not in ("asserted", "according") or p.predicate != "be":
        return None
    told = p.age or (p.complement.quantity if p.complement is not None else None)
    return told.quantity.point if told is not None and (told is p.age or told.form == "age") and told.quantity.unit in (None, "year") else None
