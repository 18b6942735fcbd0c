"""Following people and things through a text: every mention of a reading gets the entity that it refers to.

For evidence the table grows (a new name is a new entity); a statement is only looked up in it, so that "the captain" is the record's captain.
An unnamed thing is "~" and its head noun, so that "it" can still stand for the ferry.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.engine.bodies import fit
from service.engine.compare.words import names_person
from service.engine.elided import Counted
from service.engine.entities import EntityTable, Found, Known, Match
from service.engine.groups import coordinated, group_of, members, spread
from service.engine.kin_said import couple, marriage
from service.engine.names import gender_of
from service.engine.reading import Mention, Proposition, Reading, Sentence, meaning, owned, recast
from service.engine.salience import CALLED_SO, KEPT, NO_THINGS, Referent, aged, clear, counts, front, sex_of, subject_of, unnamed
from service.engine.scene import Scene
from service.engine.there import places_of, says_there, with_places
from service.engine.vocabulary.closed_class import FEMININE, FIRST, MASCULINE, NEUTER, PLURAL
from service.engine.vocabulary.collectives import ANAPHORIC, ANY_BODY, COLLECTIVES, EITHER, INSTITUTIONS, PARTIES
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.places import AFTER

_COUNTRIES = frozenset(DEMONYMS.values())  # friends, allies and mediators, and no people

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
        self._scene: Scene | None = None  # of the sentence at hand
        self._group: tuple[str, ...] = ()  # who did something together in the sentence before
        self._two: tuple[str, ...] = ()  # the only two people of that sentence
        self._crowd = False  # whether the sentence before is about several people without a name
        self._grouped = False
        self._places: tuple[Mention, ...] = ()  # where the sentence before was
        self._naming = ""  # who is being called by a description
        self._besides: dict[int, tuple[str, ...]] = {}  # pronouns by place -> all that each may mean, the last first
        self._met: dict[str, int] = {}  # entities spoken of so far, and how often
        self._kin_of = ("", "", "")  # the pronoun, the word and the entity of the relative whom the sentence before opens with: his, father, Davi's
        self.doubts: dict[str, Found] = {}
        self._counted = Counted()

    def resolve(self, reading: Reading) -> Reading:
        """A reading -> the same reading with entities in its mentions."""
        return reading._replace(sentences=tuple(self.sentence(s, s.number) for s in reading.sentences))

    def sentence(self, sentence: Sentence, source: int) -> Sentence:
        """One sentence, resolved in the order in which its mentions stand. ``source`` is its number for the facts that it gives."""
        self._memo.clear()
        self._besides.clear()
        self._source = source
        self._scene = Scene(sentence)
        self._grouped = False
        before = list(self._recent)
        propositions = list(sentence.propositions)
        # names and appositions first: they tell who is who for the descriptions around them
        for mention in sentence.mentions:
            if mention.name:
                self._resolve(mention, before)
        for proposition in reversed(propositions):  # inner ones first: "the widow of its founder, Karl Lunt"
            if proposition.origin == "apposition" and proposition.agent is not None and proposition.complement is not None:
                self._identify(proposition.agent, proposition.complement, before)
        if self._grow:
            for proposition in propositions:
                if proposition.origin != "apposition":
                    self._learn(proposition, before)
        resolved = [self._proposition(p, before) for p in propositions]
        mentions = tuple(self._resolve(m, before) for m in sentence.mentions)
        if self._places and any(says_there(p) for p in resolved):
            resolved = [with_places(p, sentence, self._places) if says_there(p) else p for p in resolved]
            mentions = (*mentions, *self._places)
        self._places = places_of(resolved) or self._places
        if self._grouped:
            resolved = [q for p in resolved for q in spread(p)]
        self._remember(tuple(resolved), mentions)
        s = sentence
        return self._counted.filled(Sentence(s.number, s.paragraph, s.words, mentions, s.quantities, s.dates, tuple(resolved), s.mood))

    @property
    def _at(self) -> Scene:
        assert self._scene is not None
        return self._scene

    def _learn(self, p: Proposition, before: list[Referent]) -> None:
        """What a plain sentence says of who is who: "Tatti is the mother of Trufanova", "her son is named Mateo"."""
        if p.negated or p.mood != "asserted":
            return
        wed = marriage(p)
        if wed is not None:
            self._relate(wed[0], "spouse", wed[1], before)
        elif p.predicate == "be" and p.agent is not None and p.complement is not None and not p.complement.name and not p.complement.plural:
            kin = p.complement.head in RELATIONS
            known = self._table.known.get(self._resolve(p.agent, before).entity) if p.agent.name or kin else None
            if known is not None and (p.agent.name or kin) and (kin or names_person(p.complement.head) or p.complement.determiner in ("a", "an")):
                self._identify(p.agent, p.complement, before, same=kin)
        elif p.predicate == "be" and p.agent is not None and p.complement is not None and p.complement.name and _presents(p.agent):
            self._identify(p.complement, p.agent, before)  # "the oldest finisher was Albert Nyman"
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
                if known is not None and not known.kind and preposition in ("in", "near", "outside", "off"):
                    known.kind = "place"
            if p.age is not None and p.agent is not None and p.agent.name:
                known = self._table.known.get(p.agent.entity)
                if known is not None and not known.kind:
                    known.kind = "person"
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
            return complement
        return owned(complement, self._maybe(complement.possessor, before), self._maybe(complement.of, before), complement.entity)

    def _maybe(self, mention: Mention | None, before: list[Referent]) -> Mention | None:
        return self._resolve(mention, before) if mention is not None else None

    def _resolve(self, mention: Mention, before: list[Referent]) -> Mention:
        if mention.possessor is not None or mention.of is not None:
            mention = self._owned(mention, before)
        key = (mention.first, mention.head_at, mention.head)
        entity = self._memo.get(key)
        if entity is None:
            self._memo[key] = ""  # asked for again while it is looked for, it is nobody: "the mother of another one"
            entity = self._entity(mention, before)
            self._memo[key] = entity
            if self._grow and entity and mention.of is not None:
                self._affiliate(meaning(mention, entity))
        return mention if mention.entity == entity else meaning(mention, entity)

    def _of_the_same(self, mention: Mention) -> None:
        """ "His father was killed. His mother survived": the mother of the same one, not of the father."""
        owner, (pronoun, kin, entity) = mention.possessor, self._kin_of
        if owner is not None and owner.pronoun and owner.first == 0 and owner.head == pronoun and mention.head in RELATIONS and mention.head != kin:
            self._memo.setdefault((owner.first, owner.head_at, owner.head), entity)

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

    def _owned(self, mention: Mention, before: list[Referent]) -> Mention:
        """A mention with whose it is; "her husband" is of the woman who has one on record, where the one most likely meant has none."""
        self._of_the_same(mention)
        owner, of = self._maybe(mention.possessor, before), self._maybe(mention.of, before)
        if owner is not None and owner.pronoun and not self._grow and mention.head in RELATIONS and not self._table.relatives(mention.head, owner.entity):
            other = next((entity for entity in self._besides.get(owner.first, ()) if self._table.relatives(mention.head, entity)), "")
            owner = meaning(owner, other) if other else owner
        return owned(mention, owner, of, mention.entity)

    def _entity(self, mention: Mention, before: list[Referent]) -> str:
        if mention.name:
            return self._named(mention)
        if mention.pronoun:
            return self._pronoun(mention, before)
        if mention.head in RELATIONS:
            relative = self._relative(mention)
            if relative:
                return relative
        if counts(mention) or mention.plural or not mention.head:
            return ""
        if mention.determiner in ("", "a", "an", "no") and mention.possessor is None and mention.of is None and not self._at.telegraphic:
            return "" if names_person(mention.head) else self._thing(mention)
        if names_person(mention.head) and (mention.head not in RELATIONS or (mention.determiner in ("the", "this", "that") and mention.of is None)):
            fits = self._table.by_description(mention, "person")
            if len(fits) == 1 and (mention.determiner in ("the", "this", "that", "") or mention.possessor is not None):
                return fits[0]
            if len(fits) > 1 and mention.determiner in ("the", "this", "that"):
                recent = [r.entity for r in reversed(before) if r.entity in fits]
                return recent[0] if recent else ""
            return ""
        if mention.head in COLLECTIVES and mention.possessor is not None and (own := self._body_of(mention.possessor.entity, mention)):
            return own
        if mention.head in COLLECTIVES and mention.determiner in ("the", "this", "that") and mention.of is None:
            body = self._body(mention, before)
            if self._grow and body and not self._table.known[body].kind:
                self._table.known[body].kind = "organization"  # what is called the team is nobody's "he"
            return body or "~" + mention.head
        return self._thing(mention)

    def _body(self, mention: Mention, before: list[Referent]) -> str:
        """ "the company", "the drug agency": the body called so, else the one spoken of last that may be; of a record as a whole the only one."""
        if mention.last in self._at.narrowed:
            return ""  # "the company that her mother founded" need not be the one spoken of
        inside = self._inside(mention)
        people = {r.entity for r in inside if r.kind == "person"} if not any(r.kind == "organization" for r in inside) else set[str]()
        if len(people) == 1 and (own := self._body_of(next(iter(people)), mention)):
            return own  # "she told supporters outside the party's headquarters": of her party
        spoken_of = [r for r in (*before, *inside) if r.entity in self._table.known]
        asked = dict.fromkeys([*(r.entity for r in spoken_of), *self._table.bodies(mention.head)])
        fits = {entity: how for entity in asked if (how := fit(mention, self._table.known[entity]))}
        pool = [r.raised(CALLED_SO * (fits[r.entity] - 1)) for r in spoken_of if r.entity in fits]
        if pool and mention.head not in ANY_BODY and any(fits[r.entity] > 1 for r in pool):
            return front([r for r in pool if fits[r.entity] > 1])
        if pool:
            return front(pool) if clear(pool) else self._topic({r.entity for r in pool})
        if self._grow:  # of a text only what it has spoken of so far, and only by its name
            fits = {entity: how for entity, how in fits.items() if entity in self._met and how > 1}
        best = max(fits.values(), default=0)
        chosen = [entity for entity, how in fits.items() if how == best or mention.head in ANAPHORIC]
        return chosen[0] if len(chosen) == 1 else ""

    def _body_of(self, owner: str, mention: Mention) -> str:
        """ "His party": the one body that somebody is called the leader or a member of, where its name does not say that it is another sort of body."""
        known = self._table.known.get(owner)
        if known is None or known.kind != "person" or mention.mods:
            return ""
        owners = {one for one in known.owned.values() if one in self._table.known and self._table.known[one].kind in ("organization", "")}
        fitting = PARTIES if mention.head == "party" else frozenset((mention.head,))
        named = [one for one in owners if COLLECTIVES.intersection(self._table.known[one].display.lower().split()) <= fitting]
        return named[0] if len(owners) == len(named) == 1 else ""

    def _affiliate(self, mention: Mention) -> None:
        """ "Lina Dorsey of the Greens", "the National Party of Prime Minister Hallam": the one is a member of the other."""
        of = mention.of
        if of is None or not mention.name or not of.name:
            return
        one, other = self._table.known.get(mention.entity), self._table.known.get(of.entity)
        if one is None or other is None or one is other:
            return
        member, body = (one, other) if one.kind == "person" else (other, one)
        if member.kind == "person" and body.kind in ("organization", "") and (body.kind or of.determiner == "the" or mention.determiner == "the"):
            member.owned.setdefault("member", body.id)

    def _topic(self, bodies: set[str]) -> str:
        """The one of several bodies that the text is about: spoken of at least three times as often as any other."""
        often = sorted(((self._met.get(entity, 0), entity) for entity in bodies), reverse=True)
        return often[0][1] if len(often) > 1 and often[0][0] >= 3 * max(often[1][0], 1) else ""

    def _thing(self, mention: Mention) -> str:
        if mention.determiner in ("the", "this", "that", "its") and not mention.mods and mention.of is None and mention.possessor is None:
            named = [entity for entity in self._table.named_by(mention.head) if not self._grow or entity in self._met]
            if len(named) == 1 and mention.determiner != "its":
                return named[0]
            for entity in self._table.described_as(mention.head):
                if self._table.known[entity].kind in ("thing", ""):
                    return entity
        return "~" + mention.head

    def _named(self, mention: Mention) -> str:
        person = self._looks_like_person(mention)
        nation = DEMONYMS.get(mention.name.lower()) if mention.determiner == "the" and not (mention.mods or mention.titles or mention.quantity) else None
        if nation is None and all(word in DEMONYMS for word in mention.name.lower().split()):
            return ""  # "three Israeli Russians": people of a nation, and no organization of it
        found = self._table.find(nation or mention.name, person=person)
        if found.match is Match.PARTIAL and mention.hint == "organization" and self._table.known[found.entity].kind == "place":
            found = Found("", Match.NONE)  # "the Brovian Teachers' Association" is not Brovia
        if found.match >= Match.PARTIAL:
            if self._grow and found.match is Match.PARTIAL and (person or len(mention.name.split()) == 1):
                self._table.add(found.entity, "", [mention.name])  # the short form stands for whom it was first used of
            if self._grow:
                self._entitle(found.entity, mention)
            return self._among((found.entity, *found.rivals)) if found.rivals and found.match is Match.PARTIAL and not self._grow else found.entity
        if not self._grow:
            self.doubts[mention.name] = found
            return ""
        kind = "person" if person else mention.hint if mention.hint in ("organization", "place") else ""
        entity = "n:" + mention.name.lower()
        gender = gender_of(tuple(mention.name.lower().split())) if kind == "person" else None
        self._table.add(entity, kind, [mention.name], gender)
        self._entitle(entity, mention)
        return entity

    def _entitle(self, entity: str, mention: Mention) -> None:
        """What the nouns before a name say of who bears it: "Finance Minister Rolf Tiede", "his brother Karl"."""
        if not mention.titles or (self._table.known[entity].kind == "person" and not names_person(mention.titles[-1])):
            return
        if mention.titles[-1] in COLLECTIVES and self._table.known[entity].kind != "person":
            self._table.known[entity].kind = "organization"  # "the airline Corvair"
        title, owner = mention.titles[-1], mention.possessor.entity if mention.possessor is not None else ""
        self._table.describe(entity, title, mention.titles[:-1], owner if owner in self._table.known else "")
        if title in RELATIONS:
            for one in members(owner) or (owner,):
                if one:
                    self._table.relate_kin(entity, title, one, self._source, (*mention.mods, *mention.titles[:-1]))

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
        if low in FIRST:
            speaker = self._at.speaker(mention)
            return self._resolve(speaker, before).entity if speaker is not None else ""
        if (low in PLURAL or low == "neither") and (group := self._several(mention)):
            self._grouped = True
            return group
        pool = [*before, *self._inside(mention)]
        if (doer := self._at.doers.get(mention.first)) is not None:
            own = self._memo.get((doer.first, doer.head_at, doer.head), "") or "~" + doer.head
            pool = [r for r in pool if r.entity != own]
        pool = [r for r in pool if r.entity != self._naming] if self._naming else pool
        if low in FEMININE or low in MASCULINE:
            wanted = "f" if low in FEMININE else "m"
            pool = [r if r.kind else r.raised(-1.0) for r in pool if r.kind in ("person", "")]  # what nothing is known of may be one
            fitting = [r for r in pool if (self._table.gender(r.entity) or r.gender or wanted) == wanted]
            self._besides[mention.first] = tuple(dict.fromkeys(r.entity for r in reversed(fitting) if r.entity in self._table.known))
            return front(fitting) if fitting or before else self._ahead(mention, wanted)
        if low in NEUTER:
            things = [r for r in pool if r.kind != "person" and not r.plural]
            return front([r.raised(-1.0) if r.kind == "place" else r for r in things])
        if low in PLURAL:
            return front([r for r in pool if r.plural or (r.kind in ("organization", "") and low != "both")])
        return ""

    def _ahead(self, mention: Mention, gender: str) -> str:
        """Who a pronoun means that opens a text: the first person named behind it, "Her niece opposed Heller's plan"."""
        for name in self._at.names:
            known = self._table.known.get(self._resolve(name, []).entity) if name.first > mention.last else None
            if known is not None and known.kind == "person" and known.id != self._naming and (self._table.gender(known.id) or gender) == gender:
                return known.id
        return ""

    def _several(self, mention: Mention) -> str:
        """Who "they", "both" or "their" are where it is several people by name: those of the sentence before, or of this one up to here."""
        plurals, ranks = self._at.plurals, self._at.ranks
        if self._crowd or any(head_at < mention.first and head_at in plurals and ranks.get(head_at, 0) >= 3 for _, head_at, _ in self._memo):
            return ""  # "bus drivers begin their own talks": theirs who stand in front, not of the two spoken of before
        inside = tuple(dict.fromkeys(r.entity for r in self._inside(mention) if r.kind == "person" and r.entity in self._table.known))
        if mention.head in ("both", "neither", "their"):
            recent = [r.entity for r in self._recent if r.kind == "person"]
            found = group_of(inside if len(inside) == 2 else self._group or self._two) or group_of(couple(self._table, recent))
            return found or (group_of(list(dict.fromkeys(reversed(recent)))[1::-1]) if mention.head != "their" else "")
        return group_of(self._group) if not inside else ""

    def _inside(self, mention: Mention) -> list[Referent]:
        """Those already resolved to the left of a pronoun in its own sentence."""
        found: list[Referent] = []
        at = self._at
        plurals = at.plurals
        for (first, head_at, head), entity in sorted(self._memo.items()):
            if first >= mention.first or head_at >= mention.first:
                continue
            known = self._table.known.get(entity)
            if known is not None:
                found.append(Referent(entity, known.kind, known.gender, head_at in plurals, at.rank(mention, first, head_at, named=True)))
            elif entity.startswith("~") and entity[1:] not in NO_THINGS:
                kind = "person" if head in PLURAL and names_person(entity[1:]) else "thing"
                found.append(Referent(entity, kind, None, head in PLURAL, at.rank(mention, first, head_at, named=False)))
            elif head and head_at in plurals:
                found.append(Referent("~" + head, "thing", None, True, at.rank(mention, first, head_at, named=False)))
            elif not entity and head_at in at.ranks and names_person(head):  # "a man was fined after he had cheated"
                found.append(Referent("~" + head, "person", sex_of(head), False, at.rank(mention, first, head_at, named=False)))
        return found

    def _relative(self, mention: Mention) -> str:
        owner = mention.possessor or mention.of
        if owner is None or not owner.entity or (mention.quantity is not None and mention.quantity.quantity.point != 1):
            return ""  # "two grandchildren" are nobody by name
        for entity in members(owner.entity) or (owner.entity,):
            relatives = self._table.relatives(mention.head, entity)
            if relatives:
                return relatives[0].a
        if self._grow and self._nameless and owner.entity in self._table.known and not mention.plural:
            entity = f"a:{mention.head}:{owner.entity}"
            self._table.add(entity, "person", (), RELATIONS[mention.head][1])
            self._table.relate_kin(entity, mention.head, owner.entity, self._source, mention.mods)
            return entity
        return ""

    def _identify(self, named: Mention, described: Mention, before: list[Referent], *, same: bool = True) -> None:
        """The description is the named one's; ``same`` tells whether the words of the description refer to them, too."""
        named = self._resolve(named, before)
        self._naming = named.entity  # who is called "her mother" is not who "her" is
        self._of_the_same_name(named, described, before)
        described = self._owned(described, before)
        self._naming = ""
        known = self._table.known.get(named.entity)
        if known is None:
            return
        if self._grow:
            self._describe(known, described)
            owner = self._table.known.get(described.possessor.entity) if described.possessor is not None else None
            if described.head in INSTITUTIONS and owner is not None and owner.kind == "person":
                owner.owned.setdefault("member", known.id)  # "his party, the Green List"
        if same:
            self._memo[described.first, described.head_at, described.head] = named.entity

    def _describe(self, known: Known, described: Mention) -> None:
        """Remember what somebody or something was called, what sort of thing that makes it, and whose relative."""
        if described.head in COLLECTIVES and known.kind != "person":
            known.kind = "organization"
        elif described.head in EITHER or described.plural:
            known.kind = "organization" if known.kind == "place" else known.kind  # "its rival Calder Springs"
        elif names_person(described.head) and (known.kind == "" or known.kind == "place" and known.display not in _COUNTRIES):
            known.kind = "person"
        elif not known.kind:
            known.kind = "place" if described.head in AFTER else "thing"  # "Brenn, a town of 31,000"
        self._table.describe(known.id, described.head, described.mods, self._table.owner_of(described))
        owner = described.possessor or described.of
        if described.head in RELATIONS and owner is not None:
            for entity in members(owner.entity) or (owner.entity,):
                if entity:
                    self._table.relate_kin(known.id, described.head, entity, self._source, described.mods)

    # -- salience ------------------------------------------------------------------------------------------------------------------

    def _remember(self, propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...]) -> None:
        subjects = [subject for p in propositions if p.origin == "main" and (subject := subject_of(p)) is not None]
        owners = {m.possessor.entity: 2.0 for m in subjects if m.possessor is not None}
        ranks = owners | {m.entity: 3.0 for m in subjects}
        places = self._at.ranks
        for m in mentions:
            ranks[m.entity] = max(ranks.get(m.entity, 1.0), places.get(m.head_at, 1.0))
        fresh: list[Referent] = []
        for mention in mentions:
            for m in [one for one in (mention, mention.possessor, mention.of) if one is not None]:
                known = self._table.known.get(m.entity)
                if known is not None:
                    self._met[m.entity] = self._met.get(m.entity, 0) + 1
                    fresh.append(Referent(m.entity, known.kind, known.gender, m.plural, ranks.get(m.entity, 1)))
        fresh += [referent for _, referent in unnamed(mentions, self._table, places)]
        opening = next((m for m in mentions if m.first == 0 and m.possessor is not None and m.possessor.pronoun and m.head in RELATIONS), None)
        owner = opening.possessor if opening is not None else None
        self._kin_of = (owner.head, opening.head, owner.entity) if opening is not None and owner is not None and owner.entity else ("", "", "")
        self._recent = (aged(self._recent) + sorted(fresh, key=lambda r: r.rank))[-KEPT:]
        self._gather(propositions, fresh)

    def _gather(self, propositions: Sequence[Proposition], fresh: Sequence[Referent]) -> None:
        """Who may be meant by "they" in the next sentence."""
        together = coordinated(propositions)
        people = tuple(dict.fromkeys(r.entity for r in fresh if r.kind == "person" and r.entity in self._table.known))
        subjects = [subject for p in propositions if p.origin == "main" and (subject := subject_of(p)) is not None]
        self._crowd = not people and not together and any(m.plural and not m.pronoun and names_person(m.head) for m in subjects)
        if people or together:
            self._group = together
            self._two = people if len(people) == 2 else ()


def _presents(described: Mention) -> bool:
    """Whether a description before "was" and a name says who that is: "the oldest finisher", "the supplier"."""
    if described.name or described.pronoun or described.plural or counts(described) or described.determiner != "the" and described.possessor is None:
        return False
    return names_person(described.head) or described.head in COLLECTIVES
