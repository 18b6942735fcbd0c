"""What a reader keeps in mind from one sentence of a text to the next: who was spoken of, who acted together, whose relative stood in front."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.engine.compare.words import names_person
from service.engine.entities import EntityTable
from service.engine.groups import coordinated
from service.engine.reading import Mention, Proposition, behind
from service.engine.salience import KEPT, Referent, aged, is_source, subject_of, unnamed
from service.engine.scene import Scene
from service.engine.vocabulary.kinship import RELATIONS

_ONLY_ONE = 2.5  # the rank of the only person of a sentence
_IN_ROW = 1.5
_STILL = 4.5  # the rank of whose people a sentence only counts up


class Attention:
    """The state behind pronouns and descriptions. ``recent`` are the referents mentioned last, the latest at the end."""

    def __init__(self, table: EntityTable) -> None:
        self._table = table
        self.recent: list[Referent] = []
        self.group: tuple[str, ...] = ()  # who did something together in the sentence before
        self.two: tuple[str, ...] = ()  # the only two people of that sentence
        self.party: tuple[tuple[str, ...], int] = ((), 0)  # the people by name of the sentence before, and how many they are with relatives who are counted
        self.alone = ""  # the only person of that sentence, by name
        self.crowd = False  # whether the sentence before is about several people without a name
        self.met: dict[str, int] = {}  # entities spoken of so far, and how often
        self.source = ""  # the group without a name whose word the sentence before was
        self.kin_of = ("", "", "")  # the pronoun, the word and the entity of the relative whom the sentence before opens with: his, father, Davi's

    def remember(self, propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...], scene: Scene) -> None:
        """Take in a resolved sentence and what it lays out."""
        places = scene.ranks
        ranks = self._ranks(propositions, mentions, places)
        self._tell_apart(ranks, mentions, scene.rows)
        fresh: list[Referent] = []
        for mention in mentions:
            for m in [one for one in (mention, mention.possessor, mention.of) if one is not None]:
                known = self._table.known.get(m.entity)
                if known is not None:
                    self.met[m.entity] = self.met.get(m.entity, 0) + 1
                    fresh.append(Referent(m.entity, known.kind, known.gender, m.plural, ranks.get(m.entity, 1)))
        fresh += [referent for _, referent in unnamed(mentions, self._table, places)]
        fresh = _alone(fresh)
        self.kin_of = _opening_relative(mentions)
        self.source = next((p.speaker.entity or "~" + p.speaker.head for p in propositions if p.speaker is not None and is_source(p.speaker)), "")
        self.recent = (aged(self.recent) + sorted(fresh, key=lambda r: r.rank))[-KEPT:]
        self._gather(propositions, fresh)
        self._count(mentions)

    @staticmethod
    def _ranks(propositions: tuple[Proposition, ...], mentions: tuple[Mention, ...], places: dict[int, float]) -> dict[str, float]:
        """How much each entity of a sentence stands in front behind it."""
        subjects = _subjects(propositions)
        owners = {m.possessor.entity: 2.0 for m in subjects if m.possessor is not None}
        ranks = owners | {m.entity: 3.0 for m in subjects}
        for m in mentions:
            ranks[m.entity] = max(ranks.get(m.entity, 1.0), places.get(m.head_at, 1.0))
        for p in propositions:
            among = behind(p, "among") if p.predicate == "be" else None
            if among is not None and among.possessor is not None and among.possessor.pronoun:
                ranks[among.possessor.entity] = _STILL  # "Maric and Diaz were among her students": the text is still about her
        return ranks

    def _tell_apart(self, ranks: dict[str, float], mentions: Sequence[Mention], rows: set[int]) -> None:
        """Two of one sex who stand in a row are less in front, each for himself: "he" is somebody else of their sentence, where there is one."""
        row = {m.entity: self._table.gender(m.entity) for m in mentions if m.first in rows and m.entity in self._table.known}
        sexes = list(row.values())
        for entity, sex in row.items():
            if sexes.count(sex) > 1:
                ranks[entity] -= _IN_ROW

    def _gather(self, propositions: Sequence[Proposition], fresh: Sequence[Referent]) -> None:
        """Who may be meant by "they" in the next sentence."""
        together = coordinated(propositions)
        everybody = dict.fromkeys([r.entity for r in fresh if r.kind == "person"])
        people = tuple([entity for entity in everybody if entity in self._table.known])
        self.alone = people[0] if people and len(everybody) == 1 else ""
        self.crowd = not people and not together and any(m.plural and not m.pronoun and names_person(m.head) for m in _subjects(propositions))
        if people or together:
            if together or not self.group or not set(people) <= set(self.group):  # one of the two speaks, and "they" are still both
                self.group = together
            self.two = people if len(people) == 2 else ()

    def _count(self, mentions: Sequence[Mention]) -> None:
        """Of how many "all four" may be said in the next sentence: "he climbed onto the roof with his wife, Ada, and their two sons"."""
        known = self._table.known
        told = tuple(dict.fromkeys(m.entity for m in mentions if m.entity in known and known[m.entity].kind in (("person", "") if m.name else ("person",))))
        family = [m.quantity for m in mentions if m.quantity is not None and m.head in RELATIONS and m.possessor is not None and not m.partitive]
        counted = [one.quantity.point for one in family]
        self.party = (told, len(told) + sum(int(one) for one in counted if one is not None)) if told else ((), 0)

    def topic(self, entities: Iterable[str]) -> str:
        """The one of several entities that the text is about: spoken of at least three times as often as any other; "" where none is."""
        often = sorted(((self.met.get(entity, 0), entity) for entity in entities), reverse=True)
        return often[0][1] if len(often) > 1 and often[0][0] >= 3 * max(often[1][0], 1) else ""


def _alone(fresh: Sequence[Referent]) -> list[Referent]:
    """Those of a sentence; its only person, wherever he stands in it, is as far in front as a subject: "It was the last match for Simic"."""
    people = {r.entity for r in fresh if r.kind == "person"}
    if len(people) != 1:
        return list(fresh)
    return [r.raised(max(_ONLY_ONE - r.rank, 0.0)) if r.kind == "person" else r for r in fresh]


def _subjects(propositions: Iterable[Proposition]) -> list[Mention]:
    return [subject for p in propositions if p.origin == "main" and (subject := subject_of(p)) is not None]


def _somebodys(mention: Mention) -> bool:
    """Whether it is a relative or another person of somebody's: "her mother", "her coach"."""
    return mention.head in RELATIONS or names_person(mention.head)


def _opening_relative(mentions: Sequence[Mention]) -> tuple[str, str, str]:
    """ "His father was killed", "her coach is her aunt": the pronoun, the word for that person and
    the entity whose it is; three times "" where a sentence opens otherwise."""
    opening = next((m for m in mentions if m.first == 0 and m.possessor is not None and m.possessor.pronoun and _somebodys(m)), None)
    owner = opening.possessor if opening is not None else None
    return (owner.head, opening.head, owner.entity) if opening is not None and owner is not None and owner.entity else ("", "", "")
