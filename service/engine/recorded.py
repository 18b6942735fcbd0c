"""What the lines of a record say of people and places, as facts: ages and roles, found by whom they are of and by the noun; what lies in what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from service.engine.compare.words import names_person
from service.engine.insides import insides_in
from service.engine.lines_of_evidence import Line
from service.engine.model import Quantity
from service.engine.reading import Mention, Proposition, amount_behind
from service.engine.successions import Succession, successions_in
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.occupations import PASSED_ON
from service.engine.vocabulary.states import BECOMING

_STAGES = frozenset("former ex retired new incoming outgoing acting interim current first last longtime".split())  # of one's time in an office
MANY = 512  # facts of one person that are gone through; and holders of one role: where more bear it, it tells nobody


class AgeFact(NamedTuple):
    entity: str
    quantity: Quantity
    line: int


class RoleFact(NamedTuple):
    """What somebody or something is said to be: a noun phrase, with the tense and polarity of the saying."""

    entity: str
    role: Mention
    line: int
    negated: bool


class Facts:
    """Ages and roles in the order of the lines, and which places lie in which. Complete once every line was added."""

    def __init__(self) -> None:
        self.ages: list[AgeFact] = []
        self.roles: list[RoleFact] = []
        self._ages: dict[str, list[int]] = {}
        self._unnamed: dict[str, None] = {}
        self._roles: dict[str, list[int]] = {}
        self._nouns: dict[str, list[int]] = {}
        self._around: dict[str, set[str]] = {}
        self._successions: dict[str, list[Succession]] = {}  # by either of the two

    def add(self, line: Line) -> None:
        """Enter what a line says somebody's age or role is, what lies where, and whose successor somebody is."""
        for inner, outer in insides_in(line.sentence):
            if inner in line.entities and outer in line.entities:
                self._around.setdefault(inner, set()).add(outer)
        for told in successions_in(line.sentence, line.number):
            self._successions.setdefault(told.later, []).append(told)
            self._successions.setdefault(told.earlier, []).append(told)
        for p in line.sentence.propositions:
            if p.mood not in ("asserted", "according") or p.agent is None or not who_by_age(p.agent):
                continue
            quantity = age_of(p)
            if quantity is not None:
                who = who_by_age(p.agent)
                noun = "?" + p.agent.head if who.startswith("a:") and not p.agent.name else who
                for key in {who, noun}:
                    self._ages.setdefault(key, []).append(len(self.ages))
                if noun.startswith("?"):
                    self._unnamed[noun] = None
                self.ages.append(AgeFact(who, replace(quantity, unit="year"), line.number))
            if p.agent.entity and p.predicate in BECOMING and p.complement is not None and is_role(p.complement):
                self._roles.setdefault(p.agent.entity, []).append(len(self.roles))
                self._nouns.setdefault(p.complement.head, []).append(len(self.roles))
                self.roles.append(RoleFact(p.agent.entity, with_owner(p), line.number, p.negated))

    def lies_in(self, inner: str, outer: str) -> bool:
        """Whether a line says that one place, by its entity, lies in another."""
        return inner in self._around and outer in self._around[inner]

    def ages_of(self, *entities: str) -> list[AgeFact]:
        """The ages on record of some entities, in order; of one that has more than ``MANY``, the first."""
        return [self.ages[place] for place in sorted({place for entity in entities for place in self._ages.get(entity, ())[:MANY]})]

    def unnamed(self) -> Sequence[str]:
        """The nouns, each behind a "?", of those of whom an age and no name is on record: no more than the language has."""
        return tuple(self._unnamed)

    def roles_of(self, entity: str) -> list[RoleFact]:
        """The roles on record of an entity, in order, at most ``MANY``; behind them the offices that came to him or went from him."""
        return [*self._said_of(entity), *self._passed_on(entity)]

    def _said_of(self, entity: str) -> list[RoleFact]:
        return [self.roles[place] for place in self._roles.get(entity, ())[:MANY]]

    def _passed_on(self, entity: str) -> list[RoleFact]:
        """Whoever succeeds a mayor is mayor, and who was succeeded is a former one."""
        found: list[RoleFact] = []
        for told in self._successions.get(entity, ())[:MANY]:
            other, former = (told.earlier, False) if told.later == entity else (told.later, True)
            for fact in self._said_of(other):
                if fact.role.head in PASSED_ON and not fact.negated:
                    mods = tuple([mod for mod in fact.role.mods if mod not in _STAGES])
                    found.append(RoleFact(entity, fact.role._replace(mods=("former", *mods) if former else mods), fact.line, False))
        return found

    def succession(self, one: str, other: str) -> Succession | None:
        """Which of two people came after which in an office; None where no line says so."""
        return next((told for told in self._successions.get(one, ())[:MANY] if other in (told.later, told.earlier)), None)

    def nouns(self) -> Sequence[str]:
        """The nouns of all roles: as many as the language has, however many people hold them."""
        return tuple(self._nouns)

    def held_as(self, nouns: Sequence[str]) -> list[RoleFact]:
        """The roles by some nouns, in order; none where they are more than ``MANY``."""
        places = [place for noun in nouns for place in self._nouns.get(noun, ())[: MANY + 1]]
        return [self.roles[place] for place in sorted(places)] if len(places) <= MANY else []


def who_by_age(mention: Mention) -> str:
    """Whose age it is: an entity's id; "?" and the noun for a person of whom a text tells no name: "a 9-year-old boy"; "" for anything else."""
    if mention.entity or mention.name or mention.pronoun or mention.plural or mention.possessor is not None or not names_person(mention.head):
        return mention.entity
    return "?" + mention.head


def age_of(p: Proposition) -> Quantity | None:
    """The age that a proposition gives its agent, if that is what it says."""
    if p.age is not None:
        return p.age.quantity
    if p.predicate != "be":
        return None
    holder = p.complement or amount_behind(p, "in", "age")
    if holder is None or holder.quantity is None:
        return None
    quantity = holder.quantity
    if quantity.form == "age":
        return quantity.quantity
    if quantity.form == "cardinal" and not holder.head and quantity.quantity.unit is None and p.agent is not None and not p.agent.plural:
        person = p.agent.name or p.agent.pronoun or names_person(p.agent.head) or p.agent.head in RELATIONS
        person = person or p.agent.head in ("young", "old") and "most" in p.agent.mods  # "the youngest of the five"
        return quantity.quantity if person else None  # "the toll was 12"
    return None


def with_owner(p: Proposition) -> Mention:
    """What somebody is said to be, with whose it is: "a spokeswoman for Hamas"."""
    assert p.complement is not None
    stated = p.complement
    if stated.possessor is not None or stated.of is not None:
        return stated
    owner = next((m for preposition, m in p.obliques if preposition in ("for", "of", "with") and (m.entity or m.name)), None)
    return stated._replace(of=owner) if owner is not None else stated


def is_role(mention: Mention) -> bool:
    """Whether a complement says what somebody is: a person noun that is no relative, not a count."""
    return (
        bool(mention.head)
        and not mention.pronoun
        and (mention.quantity is None or mention.quantity.form == "age")
        and mention.head not in RELATIONS
        and not mention.name
        and mention.determiner not in ("more", "less")  # "is less dependent on them"
        and (names_person(mention.head) or "most" in mention.mods or mention.head in ("seed", "favorite") and bool(mention.mods or mention.determiner == "the"))
    )
