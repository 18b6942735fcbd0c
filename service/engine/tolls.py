"""How many a sentence says met one fate: "three of their colleagues were killed", "killing nine and injuring 63", "none of the guards was hurt".

A number that leaves out its noun, a colleague, a fifth and "the injured" are of those last spoken of, so a toll keeps every noun that they may be called by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from service.engine.compare.words import is_generic_person, names_person
from service.engine.entities import EntityTable
from service.engine.fates_composed import composed
from service.engine.fates_told import fate_of
from service.engine.model import Quantity
from service.engine.portions import EVERY, NOTHING, Share, nobody, portion_of
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.vocabulary.fates import BEING, DEED_VERBS, DEEDS, DEGREES, DONE
from service.engine.vocabulary.numbers import ORDINALS

# who is one of the same: a miner's colleague is a miner
_FELLOWS = frozenset("colleague fellow comrade companion coworker co-worker teammate other others one ones".split())
_NO_SORT = frozenset(("those", "they", "them", "all", "none", "victim", "survivor", "casualty"))

# what befell people is no word for what they are: "those trapped", "the escaped inmates"
BEFALLEN = frozenset(
    "escape escaped detain detained arrest arrested steal stolen trap trapped kidnap kidnapped abduct abducted seize seized capture captured other more".split()
)


class Toll(NamedTuple):
    """So many of a group met a fate: ``number`` None where they are all or an unknown number, ``share`` how much of the group, where that is told."""

    state: str
    group: Mention
    nouns: frozenset[str]  # empty where nobody tells what they are
    line: int
    number: Quantity | None = None
    share: Share | None = None
    whole: Quantity | None = None
    place: str = ""  # where it befell them, or where they are from, if that is told by name: an entity
    doer: str = ""  # whom the text names as the one who does it to them: an entity

    @property
    def of_nobody(self) -> bool:
        return self.share == NOTHING


def tolls_in(sentence: Sentence, line: int, before: Sequence[str], table: EntityTable) -> Iterator[Toll]:
    """Every toll of a resolved sentence; ``before`` are the nouns of those spoken of in the sentences before it, the last first."""
    for p in sentence.propositions:
        if p.mood not in ("asserted", "according") or of_another_time(p, sentence):
            continue
        for toll in tolls_of(p, sentence, line):
            yield toll if toll.nouns else _last_spoken_of(toll, sentence, before, table)
    for part in composed(sentence):
        number = part.group.quantity.quantity if part.group.quantity is not None else None
        yield Toll(part.state, part.group, _nouns(part.group), line, number)


def of_another_time(p: Proposition, sentence: Sentence) -> bool:
    """Whether it tells of another year than that of the report, which needs none: "since 1987, when 31 people were killed"."""
    return any(d.date.year is not None and d.date.month is None and d.first < p.at for d in (*sentence.dates, *p.dates))


def tolls_of(p: Proposition, sentence: Sentence, line: int) -> Iterator[Toll]:
    """The tolls that a clause tells."""
    p = _of_nobody(_by_noun(p), sentence)
    told = fate_of(p) or fate_of(p._replace(negated=False))
    if told is None:
        return
    if told[0] == "alive" and DONE.get(p.predicate) == "rescued":
        yield from tolls_of(p._replace(adjectives=()), sentence, line)  # "were brought out alive": rescued, too
    role = "patient" if p.patient is told[1] else "agent"
    groups = [told[1], *(m for m in p.others if role == "patient" and m.quantity is not None and not _graded(m, sentence))]
    for m in groups:
        if is_known(m) and m.quantity is None:
            if not _one_named(m, sentence):
                continue
            m = m._replace(head="one", name="", entity="", mods=(), plural=False)  # "one, a skier, Tyler Okonjo, was missing"
        toll = _toll(p, role, m, sentence, line)
        if toll is not None:
            toll = toll._replace(place=_place(p, m))
            toll = toll._replace(doer=p.agent.entity) if role == "patient" and p.agent is not None and is_known(p.agent) else toll
            yield toll
            yield from _badly_off(toll, p, sentence)


def _graded(m: Mention, sentence: Sentence) -> bool:
    """Whether so many of those just told of are badly off: "eight of them seriously"."""
    return m.pronoun and m.last < len(sentence.words) and sentence.words[m.last].low in DEGREES


def _one_named(m: Mention, sentence: Sentence) -> bool:
    """Whether somebody is named as one of several: "one, a skier, ..."."""
    before = [word.low for word in sentence.words[max(m.first - 2, 0) : m.first]]
    return before == ["one", ","]


def _place(p: Proposition, group: Mention) -> str:
    """ "Nobody died in Holm", "four people from Holm": the entity of the place."""
    place = next((m.entity for preposition, m in p.obliques if preposition in ("in", "at", "from") and is_known(m) and m.name and m is not group), "")
    vehicles = [m.possessor or m.of for preposition, m in p.obliques if preposition in ("aboard", "inside", "on") and m is not group]
    return place or next((owner.entity for owner in vehicles if owner is not None and is_known(owner) and owner.name), "")  # "aboard Holm's plane"


def _by_noun(p: Proposition) -> Proposition:
    """ "No arrests have been made", "there were nine deaths": the clause with the verb that its noun names."""
    what = p.patient or p.agent
    if what is None or p.predicate not in DEED_VERBS or what.head not in DEEDS or not (what.quantity is not None or p.negated):
        return p
    whom = what._replace(head="people", mods=(), entity="", of=None, possessor=None)
    return p._replace(predicate=_VERBS[DEEDS[what.head]], agent=None, patient=whom)


_VERBS = {"dead": "kill", "hurt": "injure", "arrested": "arrest"}


def _of_nobody(p: Proposition, sentence: Sentence) -> Proposition:
    """ "No one was hurt": the clause with the people of whom it is denied."""
    if not p.negated or p.agent is not None or p.patient is not None or p.at < 1:
        return p
    if not nobody(sentence, p) and "else" not in p.adverbs:
        return p
    if any(word.low == "none" for word in sentence.words[p.first : p.at]):  # "23 fell ill but none died": of those 23
        return p._replace(patient=Mention(p.first, p.first + 1, "", p.first, determiner="any", plural=True))
    return p._replace(patient=Mention(p.first, p.first + 1, "people", p.first, mods=("else",) if "else" in p.adverbs else (), determiner="any", plural=True))


def _toll(p: Proposition, role: str, m: Mention, sentence: Sentence, line: int) -> Toll | None:
    portion = portion_of(p, role, m, sentence)
    told = fate_of(portion.proposition if portion is not None else p)
    if told is None:
        return None
    state = _by_degree(told[0], p, sentence)
    if m.head in _EVERYBODY and not p.negated:
        return Toll(state, m, frozenset(("people",)), line, None, EVERY)
    if portion is None:
        count = _one_of_several(m)
        return Toll(state, m, _nouns(m), line, count) if count is not None or m.plural else None
    part = portion.part if portion.part is not None else _one_of_several(m)
    return Toll(state, portion.group, _nouns(portion.group), line, part, portion.share, portion.whole)


_EVERYBODY = frozenset(("everyone", "everybody"))


def _by_degree(state: str, p: Proposition, sentence: Sentence) -> str:
    """How badly they are hurt, where the very verb says so: "were seriously injured"."""
    beside = [word.low for word in sentence.words[max(p.at - 1, 0) : p.at + 2]]
    return next((DEGREES[low] for low in beside if low in DEGREES), state) if state == "hurt" else state


def _badly_off(toll: Toll, p: Proposition, sentence: Sentence) -> Iterator[Toll]:
    """So many of those who are hurt: "23 were injured, eight of them seriously", "none of them critically"."""
    words = sentence.words
    for m in sentence.mentions:
        if toll.state != "hurt" or not p.at < m.first or not _graded(m, sentence):
            continue
        nobody_at_all = words[m.first].low == "none" or m.first > 1 and words[m.first - 2].low == "none"
        if nobody_at_all or m.quantity is not None:
            number = Quantity(0, 0) if nobody_at_all or m.quantity is None else m.quantity.quantity
            yield toll._replace(state=DEGREES[words[m.last].low], number=number, share=NOTHING if nobody_at_all else None, group=m._replace(head="injured"))


def _one_of_several(m: Mention) -> Quantity | None:
    """One, of whom only the place in a row is told: "a fifth", "one was missing"."""
    return Quantity(1, 1) if not m.name and not m.plural and (m.head in ORDINALS or m.head in ("one", "another")) else None


def _nouns(m: Mention) -> frozenset[str]:
    """What those of a group are called in so many words."""
    noun = m.entity[1:] if m.pronoun and m.entity.startswith("~") else m.head
    empty = not noun or m.pronoun and not m.entity or noun in _FELLOWS or noun in _NO_SORT or noun in BEING or noun in BEFALLEN or noun in ORDINALS
    return frozenset() if empty else frozenset((noun,))


def _last_spoken_of(toll: Toll, sentence: Sentence, before: Sequence[str], table: EntityTable) -> Toll:
    """The toll of those who stand before it in the sentence, else of those spoken of before; of a colleague of those whose colleague he is."""
    owner = toll.group.possessor
    if owner is not None and is_known(owner) and (known := table.known.get(owner.entity)) is not None:
        mods = tuple(mod for _, called in known.described for mod in called)
        return toll._replace(nouns=frozenset(head for head, _ in known.described), group=toll.group._replace(mods=mods))
    here = [noun for m in sentence.mentions if m.first < toll.group.first and (noun := group_noun(m))]
    return toll._replace(nouns=frozenset(here or before))


def group_noun(m: Mention) -> str:
    """What several people are called by a noun; "" for anybody else."""
    several = m.plural or m.quantity is not None and m.quantity.form == "cardinal"
    if m.name or m.pronoun or not several or not m.head or m.head in _FELLOWS or m.head in _NO_SORT or m.head in BEING:
        return ""
    return m.head if names_person(m.head) or is_generic_person(m.head) else ""
