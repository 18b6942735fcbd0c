"""Several people meant at once: "Brandt and Ostrow were expelled. They ...", "both", "their daughter".

A group is written as an entity's id that opens with "&"; before anybody compares, what is said of a group is said of each of its members.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.engine.reading import Mention, Proposition
from service.engine.vocabulary.kinship import RELATIONS

_MARK = "&"


def group_of(entities: Iterable[str]) -> str:
    """Two to four entities -> the id of their group, else ""."""
    distinct = tuple(dict.fromkeys(entities))
    return _MARK + "|".join(distinct) if 1 < len(distinct) < 5 else ""


def members(entity: str) -> tuple[str, ...]:
    """The ids of a group's members; none for a single entity."""
    return tuple(entity[1:].split("|")) if entity.startswith(_MARK) else ()


def coordinated(propositions: Sequence[Proposition]) -> tuple[str, ...]:
    """Those who do or undergo one thing together in a sentence: "A and B were freed"."""
    by_verb: dict[int, list[str]] = {}
    for p in propositions:
        subject = p.agent or p.patient
        if p.at >= 0 and subject is not None and subject.entity and not subject.entity.startswith(("~", _MARK)):
            by_verb.setdefault(p.at, []).append(subject.entity)
    return next((tuple(dict.fromkeys(ids)) for ids in by_verb.values() if len(set(ids)) > 1), ()) or _accompanied(propositions)


def _accompanied(propositions: Sequence[Proposition]) -> tuple[str, ...]:
    """Somebody and the relative with whom he does it: "sat on a suitcase with his wife, Bianca"."""
    for p in propositions:
        if p.origin != "main" or p.agent is None or not p.agent.entity or p.agent.entity.startswith(("~", _MARK)):
            continue
        beside = next((m for preposition, m in p.obliques if preposition in ("with", "alongside") and m.head in RELATIONS and not m.plural), None)
        if beside is None or beside.possessor is None or beside.possessor.entity != p.agent.entity or beside.entity.startswith("~"):
            continue
        if beside.entity and beside.entity != p.agent.entity:
            return (p.agent.entity, beside.entity)
    return ()


def spread(p: Proposition) -> list[Proposition]:
    """A proposition -> one for each member of the group that it is about; elsewhere in it a group says nobody in particular."""
    p = p._replace(
        obliques=tuple((preposition, _alone(m)) for preposition, m in p.obliques),
        others=tuple(_alone(m) for m in p.others),
        complement=_alone(p.complement) if p.complement is not None else None,
        speaker=_alone(p.speaker) if p.speaker is not None else None,
    )
    agents, patients = _each(p.agent), _each(p.patient)
    return [p._replace(agent=agent, patient=patient) for agent in agents for patient in patients]


def _each(mention: Mention | None) -> list[Mention | None]:
    if mention is None:
        return [None]
    found = members(mention.entity)
    return [mention._replace(entity=entity, plural=False, quantity=None) for entity in found] if found else [_alone(mention)]


def _alone(mention: Mention) -> Mention:
    """A mention without the groups that it and its owner may refer to."""
    if mention.possessor is not None:
        mention = mention._replace(possessor=_alone(mention.possessor))
    if mention.of is not None:
        mention = mention._replace(of=_alone(mention.of))
    return mention._replace(entity="") if mention.entity.startswith(_MARK) else mention
