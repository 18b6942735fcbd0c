"""Judging who else did a thing, or that nobody else did: "others of her party did so as well", "was the only one to survive", "nobody else knew"."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.alone_or_helped import meets
from service.engine.compare.alike import same_one
from service.engine.compare.words import is_generic_person
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.happenings import judge_event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Verdict
from service.engine.parts import Finding, not_mentioned, opened, told_by
from service.engine.reading import Mention, Proposition, Sentence, behind, is_known, without
from service.engine.retrieve import candidates
from service.engine.same_event import one_predicate
from service.engine.slots import slots_of
from service.engine.sole_doers import Sole, doer, group_behind, group_of, one_group, only_deed, soles, theme
from service.engine.vocabulary.company import EXCLUDING

_LINES = 8
_TRIGGERS = frozenset("only else other others another except but alone solely apart several many besides".split())
_OTHERS = frozenset(("others", "other"))
_ANYBODY = frozenset("somebody someone anybody anyone".split())
_SEVERAL = frozenset("several many some most both all".split())
_OPEN = "The record does not say whether anybody else did so."


def judge_else(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """A proposition of others who did a thing, or of nobody else -> findings by who alone did it on record; none for any other proposition."""
    words = sentence.words
    if p.mood != "asserted" or p.at < 0 or not any(word.low in _TRIGGERS for word in words):
        return []
    if p.predicate == "be" and p.complement is not None and p.negated:
        return _not_the_only_one(p, sentence, corpus)
    if not p.negated and (_others(p) or _several(p)):
        return _done_by_others(p, sentence, resolver, corpus)
    mine = next((one for one in soles([p, *[q for q in sentence.propositions if q.origin == "relative"]], words) if _of_this(one, p)), None)
    return _nobody_else(p, mine, sentence, resolver, corpus) if mine is not None else []


def _of_this(one: Sole, p: Proposition) -> bool:
    return one.deed.at == p.at or p.predicate == "be" and p.complement is not None


def _told(deed: Proposition, sentence: Sentence, corpus: Corpus) -> Iterator[tuple[Line, Sole]]:
    """The lines that say of the very deed that nobody else did it."""
    deed = _voted(deed)
    for line in candidates(slots_of(deed, sentence.words), sentence.words, corpus)[:_LINES]:
        if EXCLUDING.isdisjoint(line.lows):
            continue
        for one in soles((e.proposition for e in line.events), line.sentence.words):
            if one.deed.mood == "asserted" and one_predicate(deed, one.deed) and _one_thing(deed, one.deed):
                yield line, one


def _one_thing(mine: Proposition, theirs: Proposition) -> bool:
    what, other = theme(mine), theme(theirs)
    return what is None or other is None or meets(what, other)


def _voted(p: Proposition) -> Proposition:
    """ "Others voted against the bill": opposed it, as one who votes so is read."""
    if p.predicate != "vote" or p.patient is not None:
        return p
    for preposition, verb in (("against", "oppose"), ("for", "support")):
        what = behind(p, preposition)
        if what is not None:
            return p._replace(predicate=verb, patient=what, obliques=without(p.obliques, what))
    return p


def _others(p: Proposition) -> bool:
    who = doer(p)
    if who is None or who.first >= p.at:
        return False
    return who.head in _OTHERS or who.determiner in ("other", "another") or "other" in who.mods or who.head in _ANYBODY and "else" in p.adverbs


def _several(p: Proposition) -> bool:
    """ "Several people knew it": more than one did."""
    who = doer(p)
    if who is None or who.name or not is_generic_person(who.head):
        return False
    return who.determiner in _SEVERAL or who.quantity is not None and who.quantity.quantity.low >= 2


def _done_by_others(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    who = doer(p)
    assert who is not None
    mine = group_behind(p, who, who.last - 1) or (who if who.head not in _OTHERS and not who.pronoun else None)
    restricted = False
    for line, one in _told(p, sentence, corpus):
        if one.group is None or one_group(mine, one.group):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=False)]
        restricted = True
    if not _others(p):
        return [opened(not_mentioned(Kind.EVENT, p.first, p.last), _OPEN)] if restricted else []
    found = judge_event(p, sentence, resolver, corpus)
    return [opened(f, _OPEN) if f.verdict is Verdict.CONSISTENT and not _has_others(f.line) else f for f in found]


def _has_others(line: Line | None) -> bool:
    return line is not None and not line.lows.isdisjoint(("other", "others", "another", "else", "too", "also", "several", "many"))


def _not_the_only_one(p: Proposition, sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "Was not the only one to survive"."""
    assert p.complement is not None
    if not any(word.low == "only" for word in sentence.words[p.complement.first - 1 : p.complement.last]):
        return []
    deed = only_deed(p, sentence.propositions)
    if deed is None or p.agent is None:
        return []
    mine = group_of(p)
    for line, one in _told(deed, sentence, corpus):
        if same_one(p.agent, one.who) and (one.group is None or one_group(mine, one.group)):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=False)]
    return []


def _listed(who: Mention, deed: Proposition, sentence: Sentence) -> bool:
    """Whether somebody is one of several who do the deed together: "only Varde, Holm and Tarn took part"."""
    return any(same_one(who, other) for other in _doers(deed, sentence))


def _doers(deed: Proposition, sentence: Sentence) -> list[Mention]:
    """Those who do a deed together."""
    return [who for q in sentence.propositions if q.at == deed.at and q.predicate == deed.predicate and (who := doer(q)) is not None]


def _nobody_else(p: Proposition, mine: Sole, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """ "Nobody else survived", "Dahl was the only one who knew it"."""
    for line, one in _told(mine.deed, sentence, corpus):
        if one.group is not None and not one_group(mine.group, one.group):
            continue  # that nobody else in her party did so
        if mine.who is None or one.who is None or same_one(mine.who, one.who):
            more = mine.who is not None and one.who is not None and any(not _listed(who, mine.deed, sentence) for who in _doers(one.deed, line.sentence))
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=not more)]
        if is_known(mine.who) and is_known(one.who) and not _listed(mine.who, one.deed, line.sentence):
            return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=False)]
    if mine.who is not None and mine.group is None and is_known(mine.who):
        deed = _voted(mine.deed)
        for line in candidates(slots_of(deed, sentence.words), sentence.words, corpus)[:_LINES]:
            for q in (event.proposition for event in line.events):
                other = doer(q)
                if q.negated or q.mood != "asserted" or other is None or not is_known(other) or same_one(mine.who, other) or not other.name:
                    continue
                if _listed(other, mine.deed, sentence):
                    continue
                if one_predicate(deed, q) and _one_thing(deed, q) and (theme(deed) is not None) and theme(q) is not None:
                    return [told_by(line, Kind.EVENT, p.first, p.last, borne_out=False)]
    if p.predicate == "be":
        return []
    found = judge_event(p, sentence, resolver, corpus) if mine.who is None else []
    return [opened(f, _OPEN) if f.verdict is Verdict.CONTRADICTED else f for f in found]
