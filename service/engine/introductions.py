"""Who is introduced in a sentence: names and appositions first, then what plain clauses tell of who is who, so that the words around them find it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.antecedents import Antecedents
from service.engine.called import affiliate, bears_ones_name, describe
from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.groups import members
from service.engine.kin_said import is_marriage, marriage, marriage_to
from service.engine.leads import Lead
from service.engine.newcomers import Newcomers
from service.engine.reading import Mention, Proposition, Sentence
from service.engine.salience import Referent, counts
from service.engine.vocabulary.closed_class import FEMININE, MASCULINE, NEUTER
from service.engine.vocabulary.collectives import COLLECTIVES, INSTITUTIONS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.places import OF_A_PLACE


class Introductions(Antecedents):
    """Learns who is who from the sentence at hand, before its mentions are resolved one after the other."""

    def __init__(self, table: EntityTable, *, grow: bool, nameless: bool = True, newcomers: Newcomers | None = None, lead: Lead | None = None) -> None:
        super().__init__(table, grow=grow, nameless=nameless, newcomers=newcomers, lead=lead)
        self._brought_in: dict[int, str] = {}  # where a complement of this sentence stands that brings somebody in -> who it is

    def _introduce(self, sentence: Sentence, before: list[Referent]) -> None:
        """Names and appositions first: they tell who is who for the descriptions around them."""
        for proposition in sentence.propositions if self._grow else ():
            bears_ones_name(proposition, self._table)
        for mention in sentence.mentions:
            if mention.name:
                self._place_if_in(self._resolve(mention, before), sentence)
            elif mention.possessor is not None and mention.possessor.name:
                self._resolve(mention.possessor, before)
        if self._grow:
            self._bodies_aside(sentence, before)
        for p in sentence.propositions if self._newcomers is not None else ():
            if p.predicate == "be" and p.agent is not None and p.complement is not None:
                self._presented(p.agent, p.complement)
        for proposition in inner_first([p for p in sentence.propositions if p.origin == "apposition"]):
            if proposition.agent is not None and proposition.complement is not None:
                self._those_before(proposition.agent.possessor, sentence, before)
                self._those_before(proposition.complement.possessor, sentence, before)
                self._identify(proposition.agent, proposition.complement, before)
        if self._grow:
            for proposition in sentence.propositions:
                if proposition.origin != "apposition":
                    self._learn(proposition, before)

    def _bodies_aside(self, sentence: Sentence, before: list[Referent]) -> None:
        """ "Gordon Pell, of the Civic Union, lost", "Ana Roy, 40, of the Greens": which body somebody is of."""
        words = sentence.words
        for body in sentence.mentions:
            at = body.first
            if at < 3 or not body.name or words[at - 1].low != "of" or words[at - 2].low != ",":
                continue
            end = at - 4 if at > 4 and words[at - 3].tag == "M" and words[at - 4].low == "," else at - 2
            who = next((m for m in sentence.mentions if m.name and m.last == end), None)
            if who is not None:
                affiliate(self._table, self._resolve(who, before)._replace(of=self._resolve(body, before)))

    def _place_if_in(self, named: Mention, sentence: Sentence) -> None:
        """ "In Lornby": a place, whatever nothing else is known of, and nobody's "she"."""
        known = self._table.known.get(named.entity) if self._grow and named.first else None
        if known is not None and not known.kind and sentence.words[named.first - 1].low in OF_A_PLACE:
            known.kind = "place"

    def _those_before(self, owner: Mention | None, sentence: Sentence, before: list[Referent]) -> None:
        """ "The museum will reopen, said its director, Olga Prin": what stands before "its" is there to be meant by it; so is a boy before "his uncle"."""
        if owner is None or not owner.pronoun or owner.head not in NEUTER and owner.head not in MASCULINE and owner.head not in FEMININE:
            return
        of_person = owner.head not in NEUTER
        said_of = {p.complement.first for p in sentence.propositions if p.origin == "apposition" and p.complement is not None}
        for mention in sentence.mentions:
            if mention.last > owner.first or mention.name or mention.pronoun or not mention.head or names_person(mention.head) is not of_person:
                continue
            if not of_person or mention.determiner in ("a", "an", "the") and mention.first not in said_of:
                self._resolve(mention, before)

    def _learn(self, p: Proposition, before: list[Referent]) -> None:
        """What a plain sentence says of who is who: "Tatti is the mother of Trufanova", "her son is named Mateo"."""
        if p.negated or p.mood != "asserted":
            return
        if (told := marriage_to(p)) is not None:
            self._relate(told[0], "spouse", told[1], before, told[2])  # "her first marriage, to Oleg Brandis, ended in divorce"
        wed = marriage(p)
        if wed is None and is_marriage(p) and len(pair := self._pair(p.agent or p.patient, before)) == 2:
            self._table.relate_kin(pair[0], "spouse", pair[1], self._source)  # "the couple married in May"
        if wed is not None:
            self._relate(wed[0], "spouse", wed[1], before)
        elif p.predicate == "be" and p.agent is not None and p.complement is not None and not p.complement.name and not p.complement.plural:
            kin = p.complement.head in RELATIONS
            known = self._table.known.get(self._resolve(p.agent, before).entity) if p.agent.name or kin else None
            if kin and _presents(p.agent) and p.agent.head not in RELATIONS and (who := self._resolve(p.complement, before)).entity in self._table.known:
                self._identify(who, p.agent, before)  # "her coach is her uncle, Samir"
            elif known is not None and (p.agent.name or kin) and (kin or names_person(p.complement.head) or p.complement.determiner in ("a", "an")):
                self._identify(p.agent, p.complement, before, same=kin)
        elif p.predicate == "be" and p.agent is not None and p.complement is not None and p.complement.name and _presents(p.agent):
            self._identify(p.complement, p.agent, before)  # "the oldest finisher was Albert Nyman"
        elif p.predicate == "have" and p.agent is not None and p.patient is not None and p.patient.head in RELATIONS and not p.patient.plural:
            self._relate(p.patient, p.patient.head, p.agent, before, p.patient.mods)  # "has a younger sister, Rita"
        elif p.predicate in ("name", "call") and p.patient is not None and not p.patient.name and p.patient.head in RELATIONS:
            named = next((m for m in p.others if m.name), None)
            if named is not None:
                self._identify(named, p.patient, before)

    def _pair(self, mention: Mention | None, before: list[Referent]) -> tuple[str, ...]:
        """The people on record whom a mention means, where it means several."""
        found = members(self._resolve(mention, before).entity) if mention is not None else ()
        return tuple([one for one in found if one in self._table.known])

    def _relate(self, one: Mention, word: str, other: Mention, before: list[Referent], said: tuple[str, ...] = ()) -> None:
        """Two people of a text are related, where both are known; ``said`` are the words before the relative."""
        a, b = self._resolve(one, before).entity, self._resolve(other, before).entity
        if a in self._table.known and b in self._table.known:
            self._table.relate_kin(a, word, b, self._source, said)

    def _identify(self, named: Mention, described: Mention, before: list[Referent], *, same: bool = True) -> None:
        """The description is the named one's; ``same`` tells whether the words of the description refer to them, too."""
        named = self._resolve(named, before)
        whose = described.possessor
        inner = whose is not None and whose.possessor is not None  # but "Lund, three years her mother's junior" is called by what her own mother is to her
        self._naming = "" if inner else named.entity  # who is called "her mother" is not who "her" is
        self._of_the_same_name(named, described, before)
        described = self._owned(described, before)
        self._naming = ""
        known = self._table.known.get(named.entity)
        if known is None:
            return
        if self._grow:
            describe(self._table, known, described, self._source)
            if self._newcomers is not None:
                self._newcomers.claim(described, known.id, self._source)
            owner = self._table.known.get(described.possessor.entity) if described.possessor is not None else None
            if described.head in INSTITUTIONS and owner is not None and owner.kind == "person":
                owner.owned.setdefault("member", known.id)  # "his party, the Green List"
        if same and not (described.name and described.determiner in ("a", "an")):  # "Noor, a Tunisian": one of many
            self._memo[described.first, described.head_at, described.head] = named.entity

    def _of_the_same_name(self, named: Mention, described: Mention, before: list[Referent]) -> None:
        """ "Her father, Joost Hartog": of the woman or girl spoken of whose surname it is."""
        owner = described.possessor
        if owner is None or not owner.pronoun or described.head not in RELATIONS or " " not in named.name:
            return
        wanted = "f" if owner.head in FEMININE else "m" if owner.head in MASCULINE else ""
        for r in reversed(before):
            known = self._table.known.get(r.entity)
            if known is None or known.kind != "person" or known.id == named.entity or self._table.gender(known.id) not in (wanted, None) or not wanted:
                continue
            if any(name.rpartition(" ")[2] == named.name.rpartition(" ")[2] and " " in name for name in known.names):
                self._memo.setdefault((owner.first, owner.head_at, owner.head), known.id)
                return

    def _presented(self, described: Mention, somebody: Mention) -> None:
        """ "The first patient was a boy of 12": the boy comes in, and is the first patient from then on."""
        if self._newcomers is None or not _presents(described) or somebody.determiner not in ("a", "an") or somebody.plural or somebody.name:
            return
        if described.quantity is not None or not names_person(described.head) or not names_person(somebody.head) or not described.mods and described.of is None:
            return
        entity = self._newcomers.enter(somebody, self._source)
        if entity:
            self._table.describe(entity, described.head, described.mods)
        self._brought_in[somebody.first] = entity
        for mention in (described, somebody):
            self._memo[mention.first, mention.head_at, mention.head] = entity


def _presents(described: Mention) -> bool:
    """Whether a description before "was" and a name says who that is: "the oldest finisher", "the supplier"."""
    if described.name or described.pronoun or described.plural or counts(described) or described.determiner != "the" and described.possessor is None:
        return False
    return names_person(described.head) or described.head in COLLECTIVES


def inner_first(appositions: Sequence[Proposition]) -> list[Proposition]:
    """The appositions, the last first ("the widow of its founder, Karl Lunt"), relatives of those who are described by another one behind that."""
    if len(appositions) < 2:
        return list(appositions)
    described = {p.complement.first for p in appositions if p.complement is not None}
    backwards = list(appositions)
    backwards.reverse()
    return sorted(backwards, key=lambda p: _is_of_theirs(p, described))


def _is_of_theirs(p: Proposition, described: set[int]) -> bool:
    """ "Lind's husband, Bo, and their daughter, Ada"; "Lind, a nurse whose son, Bo, ..."."""
    owner = p.complement.possessor if p.complement is not None else None
    return owner is not None and (owner.head == "their" or not owner.name and not owner.pronoun and owner.first in described)
