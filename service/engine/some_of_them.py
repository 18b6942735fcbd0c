"""Judging what a statement says of so many against a line that says it only of some of them: "nine were flown out, three of them with broken bones"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from service.engine.compare.quantities import compare_quantities
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus
from service.engine.lexicon import forms
from service.engine.lines_of_evidence import Line, has_word
from service.engine.model import Kind, Quantity, Relation, Verdict
from service.engine.parts import Finding, otherwise, told_by, verdict_of
from service.engine.portions import NOTHING, Portion
from service.engine.reading import Mention, Proposition, of_form
from service.engine.same_event import noun_of, one_predicate
from service.engine.slots import LIGHT_VERBS, participants
from service.engine.vocabulary.scope import ALL, NONE

_LINES = 64  # that have a word in common, of which each is looked at
_BEARING = frozenset("have be suffer sustain receive get carry wear bear bring show".split())  # say no more than "with"


def judge_some_of(p: Proposition, corpus: Corpus) -> list[Finding]:
    """A proposition of a counted group -> its finding by a line that counts some of that group apart, for the very thing that is said; else none."""
    counted = _counted(p)
    if counted is None or p.mood != "asserted" or p.speaker is not None or counted[1].determiner in NONE:
        return []
    group = counted[1]
    said = list(_said(p, group))
    for number in _numbers(said, corpus):
        line = corpus.lines[number]
        for portion in line.portions:
            if portion.proposition.origin == "absolute" and portion.part is not None and _is_of(p, group, said, portion, line):
                return _found(p, group, portion, line)
    return []


def _found(p: Proposition, group: Mention, portion: Portion, line: Line) -> list[Finding]:
    """The finding by how many the line says it of."""
    assert portion.part is not None
    if portion.share == NOTHING or p.negated:
        return []  # that none of them was is for others to judge
    stated = group.quantity.quantity if group.quantity is not None else portion.whole
    if stated is None:
        return []
    verdict = verdict_of(compare_quantities(stated, portion.part).relation)
    if verdict is Verdict.CONTRADICTED:
        return [otherwise(line, Kind.COUNT, group.first, group.last, stated, portion.part, firm=True)]
    return [told_by(line, Kind.COUNT, p.first, p.last, borne_out=True)._replace(firm=True, relation=Relation.EQUAL)] if verdict is Verdict.CONSISTENT else []


def only_of_some(p: Proposition, line: Line) -> bool:
    """Whether a line has some of what is said only of a part of its group, and the statement counts another number of them."""
    if (few := p.agent or p.patient) is not None and few.determiner == "few" and "few" not in line.lows:
        return True  # that many do it does not tell that few do
    parts = [q for q in line.portions if q.proposition.origin == "absolute" and q.part is not None]
    counted = _counted(p) if parts else None
    if counted is None:
        return False
    said = [word for word, _ in _said(p, counted[1])]
    return any(_stands_only_in(word, portion, line) and not _as_many(counted[1], portion.part) for portion in parts for word in said)


def _stands_only_in(word: str, portion: Portion, line: Line) -> bool:
    places = line.terms.get(word, ())
    return bool(places) and all(portion.proposition.first <= at for at in places) and any(word == own for own, _ in _apart(portion))


def _as_many(group: Mention, part: Quantity | None) -> bool:
    return group.quantity is not None and part is not None and compare_quantities(group.quantity.quantity, part).relation in (Relation.EQUAL, Relation.INSIDE)


def _counted(p: Proposition) -> tuple[str, Mention] | None:
    """The group of which it is said, where it is counted or all of it is meant."""
    for role, mention in participants(p):
        if role in ("patient", "agent") and not mention.name and (mention.determiner in ALL or of_form(mention, "cardinal")):
            return role, mention
    return None


def _said(p: Proposition, group: Mention) -> Iterator[tuple[str, bool]]:
    """What is said of the group: base forms, each with whether it is denied."""
    denied = p.negated
    if p.predicate not in LIGHT_VERBS and p.predicate not in _BEARING:
        yield p.predicate, False
    for role, mention in participants(p):
        if mention is not group:
            lacking = denied or role == "without:" or mention.determiner == "no"
            yield from ((word, lacking) for word in _words(mention))
    yield from ((lemma, denied) for lemma, _ in p.adjectives)


def _words(mention: Mention) -> list[str]:
    own = [mention.entity or mention.name if mention.name else noun_of(mention)]
    return [word for word in (*own, *mention.mods) if word]


def _apart(portion: Portion) -> list[tuple[str, bool]]:
    """What the line says of some of them only, as ``_said``."""
    p = portion.proposition
    found = [(word, role == "without:" or m.determiner == "no") for role, m in participants(p) if role != portion.role for word in _words(m)]
    return [*found, *((lemma, p.negated) for lemma, _ in p.adjectives)]


def _numbers(said: Sequence[tuple[str, bool]], corpus: Corpus) -> list[int]:
    """The lines that have a word of it, each once."""
    return list(dict.fromkeys([number for word, _ in said for number in corpus.postings.of(word)[:_LINES]]))


def _is_of(p: Proposition, group: Mention, said: Sequence[tuple[str, bool]], portion: Portion, line: Line) -> bool:
    """Whether the statement says of such a group what the line says of some of it, and nothing that the line has not."""
    apart = _apart(portion)
    if not apart or not _one_group(group, portion):
        return False
    if not all(any(denied == lacking and _one(mine, word) for mine, lacking in said) for word, denied in apart):
        return False
    rest = [word for word, _ in said if not any(_one(word, other) for other, _ in apart)]
    return all(_told_in(word, p, line) for word in rest)


def _one(mine: str, theirs: str) -> bool:
    return mine == theirs or relate(mine, theirs) >= WordRelation.SYNONYM or any(form.lemma == mine and form.pos == "v" for form in forms(theirs))


def _one_group(group: Mention, portion: Portion) -> bool:
    mine, theirs = noun_of(group), noun_of(portion.group)
    return not mine or mine == theirs or relate(mine, theirs, "n") >= WordRelation.BROADER or is_generic_person(mine) and names_person(theirs)


def _told_in(word: str, p: Proposition, line: Line) -> bool:
    if word in line.terms or word in line.entities or word == p.predicate and any(one_predicate(p, e.proposition) for e in line.events):
        return True
    return has_word(line, word, WordRelation.BROADER)
