"""Who or what a noun phrase refers to, in the sentence where it stands: a name, a description, a relative, a body, a pronoun.

For evidence the table grows (a new name is a new entity); a statement is only looked up in it, so that "the captain" is the record's captain.
An unnamed thing is "~" and its head noun, so that "it" can still stand for the ferry.
"""

from __future__ import annotations

from service.engine.bodies_meant import body_meant, body_of
from service.engine.called import affiliate, client_of, entitle, looks_like_person
from service.engine.called_after import by_given_name, land_of, of_another, of_another_family, told_in_full
from service.engine.compare.words import is_generic_person, names_person
from service.engine.groups import group_of, members
from service.engine.kin import told_apart_by
from service.engine.kin_said import another_child, couple, kin_group
from service.engine.known import Found, Match
from service.engine.likeliest import likeliest
from service.engine.names import gender_of
from service.engine.names.hints import PEOPLE_OF
from service.engine.pronouns import Pronouns
from service.engine.reading import Mention, meaning, owned
from service.engine.salience import Referent, counts, sex_of
from service.engine.setting import place_meant
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.contests import sort_of
from service.engine.vocabulary.demonyms import COUNTRIES, DEMONYMS
from service.engine.vocabulary.kinship import FORMER, PAIRS, RELATIONS
from service.engine.vocabulary.occupations import NAMED_AGAIN
from service.engine.vocabulary.places import NATIONS, SETTLEMENTS
from service.engine.young_ones import young_one


class Antecedents(Pronouns):
    """Tells what the mentions of the sentence at hand refer to, and keeps it, so that the same mention is told once."""

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
                affiliate(self._table, meaning(mention, entity))
        return mention if mention.entity == entity else meaning(mention, entity)

    def _of_the_same(self, mention: Mention) -> None:
        """ "His father was killed. His mother survived": the mother of the same one, not of the father."""
        owner, (pronoun, kin, entity) = mention.possessor, self._mind.kin_of
        if owner is not None and owner.pronoun and owner.first == 0 and owner.head == pronoun and mention.head in RELATIONS and mention.head != kin:
            self._memo.setdefault((owner.first, owner.head_at, owner.head), entity)

    def _owned(self, mention: Mention, before: list[Referent]) -> Mention:
        """A mention with whose it is; "her husband" is of the woman who has one on record, where the one most likely meant has none."""
        self._of_the_same(mention)
        self._owns = mention.head
        owner = self._maybe(mention.possessor, before)
        self._owns = ""
        of = self._maybe(mention.of, before)
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
            if self._lead is not None and (named_later := self._lead.meant(mention, self._source)):
                return named_later
        if (mention.plural or mention.head in PAIRS) and (group := self._kin_group(mention)):
            self._grouped = True
            return group
        if counts(mention) or mention.plural or not mention.head:
            return self._all_of_them(mention)
        if mention.determiner in ("", "a", "an", "no") and mention.possessor is None and mention.of is None and not self._at.telegraphic:
            return self._newcomer(mention, before) if names_person(mention.head) else self._thing(mention)
        if names_person(mention.head) and (mention.head not in RELATIONS or (mention.determiner in ("the", "this", "that") and mention.of is None)):
            return self._described(mention, before)
        if (mention.head in SETTLEMENTS or mention.head in NATIONS) and (place := self._place(mention)):
            return place
        if mention.head in COLLECTIVES and (mention.possessor is not None or (mention.determiner in ("the", "this", "that") and mention.of is None)):
            body = self._body(mention, before)
            if body or mention.possessor is None:
                return body or "~" + mention.head
        return self._thing(mention)

    def _all_of_them(self, mention: Mention) -> str:
        """ "All four", "the three": those of the sentence before, where they are so many."""
        told = mention.quantity.quantity.point if mention.quantity is not None and mention.quantity.form == "cardinal" else None
        people, size = self._mind.party
        if told is None or mention.head or mention.partitive or mention.determiner not in ("all", "the") or told != size or size < 2:
            return ""
        self._grouped = True
        return group_of(people) if len(people) > 1 else people[0]

    def _described(self, mention: Mention, before: list[Referent]) -> str:
        """ "The captain": the one who is called so; of several the one spoken of last. "The 73-year-old woman": the one who is 73."""
        if self._lead is not None and (named_later := self._lead.meant(mention, self._source)):
            return named_later
        owner = mention.of or mention.possessor
        if mention.head == "client" and owner is not None and (client := client_of(self._table, owner.entity)):
            return client
        if not self._grow and owner is not None and owner.name and not owner.entity and owner.name.lower() not in COUNTRIES:
            return ""  # the mayor of a town that the record does not know is nobody on record
        fits = self._table.by_description(mention, "person")
        if mention.quantity is not None and (years := mention.quantity.quantity.point) is not None:
            so_old = self._table.aged(years, sex_of(mention.head))
            chosen = so_old if is_generic_person(mention.head) else [entity for entity in so_old if entity in fits]
            if len(chosen) == 1:
                return chosen[0]
            if is_generic_person(mention.head):
                return self._newcomers.meant(mention, before) if self._newcomers is not None else ""
        if len(fits) == 1 and (mention.determiner in ("the", "this", "that", "") or mention.possessor is not None):
            return fits[0]
        if len(fits) > 1 and mention.determiner in ("the", "this", "that"):
            recent = [r.entity for r in reversed(before) if r.entity in fits]
            return recent[0] if recent else ""
        if self._grow and not fits and mention.head in NAMED_AGAIN and (told := self._named_again(mention)):
            return told
        young = young_one(mention, self._table)
        return young if not self._grow or any(r.entity == young for r in before) else ""

    def _named_again(self, mention: Mention) -> str:
        """ "It was Lind's last match. The striker will move to Orm": the only person by name of the sentence before, told of by what he plays."""
        known = self._table.known.get(self._mind.alone)
        if known is None or known.kind != "person" or mention.determiner != "the" or mention.mods or (mention.of or mention.possessor) is not None:
            return ""
        if mention.head_at not in self._at.ranks or any(names_person(head) and not is_generic_person(head) for head, _ in known.described):
            return ""  # who is called something else is not called so
        self._table.describe(known.id, mention.head, ())
        return known.id

    def _kin_group(self, mention: Mention) -> str:
        """ "The brothers", "the couple": of a text that has told of no marriage yet, the two who were spoken of together last."""
        group = kin_group(mention, self._table)
        if group or not self._grow or mention.head not in PAIRS or mention.determiner != "the":
            return group
        if married := couple(self._table, [r.entity for r in self._mind.recent if r.kind == "person"]):
            return group_of(married)
        people = list(dict.fromkeys(r.entity for r in reversed(self._mind.recent) if r.kind == "person" and r.entity in self._table.known))
        return group_of(self._mind.group or self._mind.two or people[1::-1])

    def _newcomer(self, mention: Mention, before: list[Referent]) -> str:
        """ "A dock worker said": somebody who takes part, not what somebody is said to be."""
        if self._newcomers is None or mention.determiner not in ("a", "an") or mention.head_at not in self._at.ranks:
            return ""
        if (same := self._at.apposed(mention)) is not None:
            return self._resolve(same, before).entity
        if self._lead is not None and (named_later := self._lead.meant(mention, self._source)):
            return named_later
        return self._newcomers.enter(mention, self._source)

    def _body(self, mention: Mention, before: list[Referent]) -> str:
        """The body that a collective noun means: "the company", "her party"."""
        if mention.possessor is not None and (own := body_of(mention.possessor.entity, mention, self._table)):
            return own
        if mention.determiner not in ("the", "this", "that") or mention.of is not None or mention.last in self._at.narrowed:
            return ""  # "the company that her mother founded" need not be the one spoken of
        if not self._grow and mention.head in self._table.unnamed and not (mention.mods or before):
            return ""  # "the court" of a text that means a court without a name by it, and has a Supreme Court, too
        body = body_meant(mention, before, self._inside(mention), self._table, self._mind, grow=self._grow)
        if self._grow and not body and not mention.mods:
            self._table.unnamed.add(mention.head)
        if self._grow and body and not self._table.known[body].kind:
            self._table.known[body].kind = "organization"  # what is called the team is nobody's "he"
        return body

    def _place(self, mention: Mention) -> str:
        """ "This hillside town", "the country": that of the dateline; for a statement the one that the text calls so; "the town of Holm" is Holm."""
        if mention.of is not None and mention.of.name and mention.determiner in ("the", "this"):
            place = mention.of.entity
        elif mention.possessor is not None and mention.head in NATIONS:
            return land_of(mention.possessor.entity, self._table)
        else:
            place = place_meant(mention, self._setting, self._table, self._mind.met) if self._grow else ""
        if place and self._grow:
            self._table.describe(place, mention.head, mention.mods)
        if place:
            return place
        if mention.determiner not in ("the", "this") or mention.of is not None or mention.possessor is not None:
            return ""
        called = [entity for entity in self._table.by_description(mention, "place") if self._table.known[entity].kind == "place"]
        return called[0] if len(called) == 1 else ""

    def _thing(self, mention: Mention) -> str:
        if mention.determiner in ("the", "this", "that", "its") and not mention.mods and mention.of is None and mention.possessor is None:
            named = [entity for entity in self._table.named_by(mention.head) if not self._grow or entity in self._mind.met]
            if len(named) == 1 and mention.determiner != "its":
                return named[0]
            for entity in self._table.described_as(mention.head):
                if self._table.known[entity].kind in ("thing", ""):
                    return entity
        return "~" + mention.head

    def _named(self, mention: Mention) -> str:
        person = looks_like_person(mention)
        nation = DEMONYMS.get(mention.name.lower()) if mention.determiner == "the" and not (mention.mods or mention.titles or mention.quantity) else None
        if nation is None and all(word in DEMONYMS for word in mention.name.lower().split()):
            return ""  # "three Israeli Russians": people of a nation, and no organization of it
        if mention.hint == "demonym" and mention.name.lower() not in PEOPLE_OF:
            return self._table.of_modifier(mention.name.lower().removesuffix("s")) if mention.determiner == "the" else ""
        found = self._table.find(nation or mention.name, person=person)
        if found.match is Match.PARTIAL and of_another(mention, self._table.known[found.entity], self._at.words, grow=self._grow):
            found = Found("", Match.NONE)  # "the Brovian Teachers' Association" is not Brovia
        if Match.NONE < found.match < Match.SAME and mention.hint in ("person", "") and (kin := by_given_name(mention.name, self._table)):
            found = Found(kin, Match.SAME)
            if self._grow:
                self._table.add(kin, "", [mention.name])
        elif not self._grow and found.match is Match.PARTIAL and of_another_family(mention.name, found.entity, self._table):
            found = Found(found.entity, Match.NONE)
        if found.match >= Match.PARTIAL:
            known = self._table.known[found.entity]
            if self._grow and found.match is Match.PARTIAL and (person or len(mention.name.split()) == 1 or told_in_full(mention, known)):
                self._table.add(found.entity, "", [mention.name])  # the short form stands for whom it was first used of
            if self._grow:
                entitle(self._table, found.entity, mention, self._source)
            return self._one_of(found, mention) if found.rivals and not self._grow else found.entity
        if not self._grow:
            self.doubts[mention.name] = found
            return ""
        kind = "person" if person else mention.hint if mention.hint in ("organization", "place") else "thing" if mention.hint == "work" else ""
        name = self._at.full_name(mention) if kind == "person" else mention.name
        entity = "n:" + name.lower()
        gender = gender_of(tuple(name.lower().split())) if kind == "person" else None
        self._table.add(entity, kind, [name], gender)
        entitle(self._table, entity, mention, self._source)
        if kind != "person" and (sort := sort_of(mention.name)):
            self._table.describe(entity, sort, ())  # "won the Tour of Alvenia ... had won the race twice"
        return entity

    def _one_of(self, found: Found, mention: Mention) -> str:
        """Several fit a name: the one spoken of last; else the one of whom the record tells the rest, and by a part of a name the one introduced first."""
        fitting = (found.entity, *found.rivals)
        recent = next((r.entity for r in reversed(self._mind.recent) if r.entity in fitting), "")
        if recent or found.match is not Match.SAME:
            return recent or found.entity
        return likeliest(fitting, self._at.words, mention.first, mention.last, self._table.told)

    def _relative(self, mention: Mention) -> str:
        owner = mention.possessor or mention.of
        if owner is None or not owner.entity or (mention.quantity is not None and mention.quantity.quantity.point != 1):
            return ""  # "two grandchildren" are nobody by name
        for entity in members(owner.entity) or (owner.entity,):
            kin = self._table.relatives(mention.head, entity)
            fitting = [one for one in kin if not told_apart_by(mention.mods, one) and not another_child(mention.mods, one)]
            if fitting:
                return next((one.a for one in fitting if FORMER.isdisjoint(one.said)), fitting[0].a)
        owners = [one for one in members(owner.entity) or (owner.entity,) if one in self._table.known]
        if self._grow and self._nameless and owners and not mention.plural:
            entity = f"a:{mention.head}:{owners[0]}"
            self._table.add(entity, "person", (), RELATIONS[mention.head][1])
            for one in owners:
                self._table.relate_kin(entity, mention.head, one, self._source, mention.mods)
            return entity
        return ""
