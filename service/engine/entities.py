"""Who and what a text speaks of: named entities, found again under other spellings, shorter names, pronouns and descriptions.

An ``EntityTable`` grows while evidence is read and is only looked up in while a statement is read. Ids are those of the record for curated entities,
"n:<folded name>" for names found in a text, "a:<relation>:<id>" for a relative who is never named.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.engine.compare.mistyped import slips_between
from service.engine.compare.names import NameForm
from service.engine.compare.words import WordRelation, relate
from service.engine.descriptions import Descriptions
from service.engine.kin import Kin, Kinship
from service.engine.known import Found, Known, Match, form_of
from service.engine.lexicon import is_common
from service.engine.name_index import NameIndex
from service.engine.names import gender_of
from service.engine.names.peoples import lands_of
from service.engine.postings import Postings
from service.engine.reading import Mention
from service.engine.vocabulary.demonyms import DEMONYMS, METONYMS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.offices import AS_COMING, COMING, LESSER
from service.engine.vocabulary.places import SORTS

FEW = 256  # entities that are gone through one by one; more are asked for in the index
_CACHED = 2_000  # names of statements that are kept, so that memory stays flat
_PLACEHOLDER = Found("", Match.NONE)
_UNTOLD = Postings({}, b"")
_NOW = frozenset("defending reigning current incumbent present new acting".split())


_WHOSE = 15  # what it is worth that somebody is told to be of the very country or body


class EntityTable:
    """Entities by name and by description, and the kinship among them."""

    def __init__(self) -> None:
        self.known: dict[str, Known] = {}
        self._ids: list[str] = []
        self._names = NameIndex()
        self._descriptions = Descriptions()
        self._ending: dict[str, dict[str, None]] = {}  # last word of a longer name -> ids: "museum" of the Lunt Museum
        self.claims: dict[tuple[int, int], str] = {}  # where a text brings somebody in without a name (sentence, index of the head) -> who that is
        self.unnamed: set[str] = set()  # nouns of bodies by which a text means one that it does not name: "the court"
        self._aged: dict[float, list[str]] = {}  # age in years -> ids
        self._kinship = Kinship()
        self._cache: dict[str, Found] = {}
        self.told = _UNTOLD  # which lines tell of whom, once all are read

    @property
    def kin(self) -> Sequence[Kin]:
        """Every relation on record, as it was said."""
        return self._kinship.all

    def add(self, entity: str, kind: str, names: Iterable[str], gender: str | None = None) -> Known:
        """Enter an entity, or further names of one that is there."""
        known = self.known.get(entity)
        if known is None:
            known = self.known[entity] = Known(entity, kind, "", order=len(self.known))
            self._ids.append(entity)
        known.kind = known.kind or kind
        known.gender = known.gender or gender
        for name in names:
            if name in known.names:
                continue  # an entity of a thousand articles has its names once
            known.display = known.display or name
            known.names.append(name)
            if known.kind != "person" and " " in name:
                self._ending.setdefault(name.rsplit(" ", 1)[1].lower(), {})[entity] = None
                if sort := SORTS.get(name.split(" ", 1)[0].lower()):
                    self._ending.setdefault(sort, {})[entity] = None
            self._names.add(known.order, name, form_of(name))
        self._cache.clear()
        return known

    def settle(self, told: Postings = _UNTOLD) -> None:
        """Make the table small once it has grown: called at the end, before it is shared. ``told`` are the lines that it was learnt from, by their keys."""
        self.told = told
        if len(self.known) > FEW:
            self._names.settle()

    def find(self, name: str, *, person: bool = False) -> Found:
        """A name as written -> the entity that it names, if any; cached. ``person`` tells that it is surely a person's."""
        key = ("p:" if person else "") + name
        found = self._cache.get(key)
        if found is None:
            if len(self._cache) >= _CACHED:
                self._cache.clear()
            found = self._cache[key] = self._find(name, person)
        return found

    def _find(self, name: str, person: bool) -> Found:
        form = form_of(name)
        ranked = self._among_few(form, name, person) if len(self.known) <= FEW else self._among_many(form, name, person)
        for match in (Match.SAME, Match.PARTIAL, Match.CONFLICT):
            if match in ranked:
                orders = sorted(ranked[match])
                ids = [self._ids[order] for order in (self._nearest(orders, form) if match is Match.SAME and len(orders) > 1 else orders)]
                return Found(ids[0], match, tuple(ids[1:]))
        return _PLACEHOLDER

    def _nearest(self, orders: Sequence[int], form: NameForm) -> list[int]:
        """Of several entities those whose name the fewest slips of the keys would turn into the one written: of a name itself and its like, the name itself."""
        apart = {order: min(slips_between(form, other) for other in self.known[self._ids[order]].forms) for order in orders}
        least = min(apart.values())
        return [order for order in orders if apart[order] == least]

    def _among_few(self, form: NameForm, name: str, person: bool) -> dict[Match, set[int]]:
        everybody = range(len(self._ids))
        sharing = self._names.bearing(form)
        ranked = self._ranked(sharing or everybody, form, name, person)
        if not ranked and sharing:
            ranked = self._ranked(everybody, form, name, person)
            return {match: orders for match, orders in ranked.items() if match is Match.SAME}
        return ranked

    def _among_many(self, form: NameForm, name: str, person: bool) -> dict[Match, set[int]]:
        """As far as is needed: those of this very name, those who share its parts, those who share them in another spelling."""
        ranked = self._ranked(self._names.called(name), form, name, person)
        for spelled in (False, True):
            if Match.SAME in ranked:
                break
            for match, orders in self._ranked(self._names.nearest(name, form, spelled=spelled), form, name, person).items():
                ranked.setdefault(match, set()).update(orders)
        return ranked

    def _ranked(self, pool: Iterable[int], form: NameForm, name: str, person: bool) -> dict[Match, set[int]]:
        """Entities by number -> how surely the name is theirs; those whose it is not are left out."""
        ranked: dict[Match, set[int]] = {}
        for order in pool:
            match = self.known[self._ids[order]].borne(form, name, person=person)
            if match is not Match.NONE:
                ranked.setdefault(match, set()).add(order)
        return ranked

    # -- description ---------------------------------------------------------------------------------------------------------------

    def describe(self, entity: str, head: str, mods: tuple[str, ...], owner: str = "") -> None:
        """Remember that an entity was called by a noun: Krivoi is "engineer" with ("sound",); ``owner`` is the entity of whose it is one."""
        known = self.known.get(entity)
        if known is not None and owner and owner != entity:
            known.owned.setdefault(head, owner)
        if known is not None and (head, mods) not in known.described:
            known.described.append((head, mods))
            self._descriptions.add(known.order, head, mods)
            if known.gender is None:
                known.gender = "f" if head.endswith("woman") else "m" if head.endswith("man") and head != "woman" and head != "human" else None

    def note_age(self, entity: str, years: float) -> None:
        """Remember how old somebody is, the first time that it is told."""
        known = self.known.get(entity)
        if known is not None and known.age is None and known.kind in ("person", ""):
            known.age = years
            self._aged.setdefault(years, []).append(entity)

    def aged(self, years: float, gender: str | None) -> list[str]:
        """The ids of those who are so old, as far as their sex is known not to be the other one."""
        return [entity for entity in self._aged.get(years, ()) if gender is None or self.gender(entity) in (None, gender)]

    def by_description(self, mention: Mention, sort: str = "") -> tuple[str, ...]:
        """A description ("the captain", "the freed sound engineer") -> ids of the entities that it fits, best first; none where it fits nobody."""
        scored: list[tuple[int, int, str]] = []
        owner = self.owner_of(mention)
        for order in self._descriptions.fitting(mention.head, WordRelation.BROADER, mention.mods):
            known = self.known[self._ids[order]]
            if sort and known.kind and known.kind != sort:
                continue
            best = 0
            for head, mods in known.described:
                if owner and known.owned.get(head, owner) != owner or not LESSER.isdisjoint(mods) and LESSER.isdisjoint(mention.mods):
                    continue
                if COMING in mods and AS_COMING.isdisjoint(mention.mods):
                    continue
                if "former" in mods and not _NOW.isdisjoint(mention.mods):
                    continue  # a former champion is not the defending one
                relation = relate(mention.head, head, "n")
                if relation < WordRelation.BROADER:
                    continue
                shared = len(set(mention.mods) & set(mods)) + (COMING in mods)
                unsaid = [m for m in mention.mods if m not in mods]
                score = 10 * (3 if relation is WordRelation.SAME else 2 if relation is WordRelation.SYNONYM else 1) + 5 * shared - 3 * len(unsaid)
                if owner and known.owned.get(head) == owner:
                    score += _WHOSE  # "the Merovian envoy" is the ambassador of Merovia before an envoy of nobody knows whom
                best = max(best, score)
            if best > 0:
                scored.append((-best, known.order, known.id))
        scored.sort()
        return tuple(entity for score, _, entity in scored if score == scored[0][0])

    def described_as(self, head: str) -> list[str]:
        """The ids of those who were called by a noun that says at least what ``head`` says, the first on record first."""
        return [self._ids[order] for order in self._descriptions.fitting(head, WordRelation.NARROWER)]

    def named_by(self, head: str) -> list[str]:
        """The ids of what has a noun for the last word of its name, people, events and works left out: "the museum" is the Lunt Museum where there is one."""
        return [entity for entity in self._ending.get(head, ()) if self.known[entity].kind in ("organization", "place", "")]

    def bodies(self, head: str) -> list[str]:
        """The ids of what a collective noun may mean: everything in a small table, in a large one only what was called so."""
        return list(self.known) if len(self.known) <= FEW else self.described_as(head)

    def owner_of(self, mention: Mention) -> str:
        """Whose a description says that somebody is: "Northgate's coach", "the coach of Northgate", "the Northgate coach"; "" where it does not say."""
        holder = mention.possessor or mention.of
        if holder is not None:
            return holder.entity if holder.entity in self.known else ""
        for mod in mention.mods:
            country = DEMONYMS.get(mod)
            named = country is None and (mod in METONYMS or mod[-1:] == "s" or not is_common(mod))  # "the Rovers captain"
            if country is not None and len(mention.mods) == 1 or named:
                entity = self.of_modifier(mod)
                if entity and self.known[entity].kind != "person":
                    return entity
        return ""

    def of_modifier(self, mod: str) -> str:
        """The entity that a modifier, no ordinary word, names by name or as its people: Belmora of "the Belmoran capital"; "" for none."""
        found = self.find(DEMONYMS.get(mod) or mod)
        if found.match >= Match.PARTIAL:
            return found.entity
        lands = (self.find(land) for land in lands_of(mod)) if mod not in DEMONYMS else ()
        return next((land.entity for land in lands if land.match is Match.SAME and self.known[land.entity].kind != "person"), "")

    # -- kinship -------------------------------------------------------------------------------------------------------------------

    def relate_kin(self, a: str, word: str, b: str, source: int, said: Sequence[str] = ()) -> None:
        """Record that ``a`` is the ``word`` ("mother") of ``b``, ``said`` before it ("younger"), and the inverse."""
        if self._kinship.add(a, word, b, source, frozenset(said), self._said_gender):
            known = self.known.get(a)
            if known is not None:
                known.gender = RELATIONS[word][1] or known.gender  # who is called a son is male, whatever his name suggests

    def relatives(self, word: str, of: str) -> list[Kin]:
        """Who is the ``word`` of ``of``, said or following in one step."""
        return self._kinship.of(word, of, self._said_gender)

    def between(self, a: str, b: str) -> list[Kin]:
        """Every relation of ``a`` to ``b``, said or following in one step."""
        return self._kinship.between(a, b)

    def _said_gender(self, entity: str) -> str | None:
        known = self.known.get(entity)
        return known.gender if known is not None else None

    def kind(self, entity: str) -> str | None:
        """What sort of thing an entity on record is, "" where no text tells; None for what is not on record."""
        known = self.known.get(entity)
        return known.kind if known is not None else None

    def gender(self, entity: str) -> str | None:
        """ "f", "m" or None where nothing tells."""
        known = self.known.get(entity)
        if known is None:
            return None
        if known.gender is None and known.kind == "person" and known.names:
            known.gender = gender_of(known.display)
        return known.gender or (known.heard if known.kind == "person" else None)
