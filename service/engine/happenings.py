"""Judging what a statement says happened or holds: the event with its numbers, dates and places, slot by slot over the lines that speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.answers import answered
from service.engine.bearing import acts_on, bears_out, by_nobody_there, has_whereabouts, outside_his_words
from service.engine.brought_in import brings_in_another, of_the_very_one
from service.engine.compare.events import match_event
from service.engine.compare.held_dates import dated_otherwise
from service.engine.compare.one_slot import Context
from service.engine.compare.other_part import taken_by_another
from service.engine.compare.predicates import match_predicate
from service.engine.compare.ties import Ties
from service.engine.compare.words import WordRelation
from service.engine.conflicting import conflicts
from service.engine.corpus import Corpus
from service.engine.denials import of_a_kind
from service.engine.discourse import Resolver
from service.engine.event import event_of
from service.engine.event_findings import borne_out, excluded, left_open
from service.engine.in_passing import by_a_noun, denied_beside
from service.engine.lines_of_evidence import Line
from service.engine.model import Relation, Verdict
from service.engine.no_witness import no_witness
from service.engine.nobodys_deed import nobodys_deed
from service.engine.parts import NOT_MENTIONED, Finding, beside, opened
from service.engine.reading import APART, Proposition, Sentence, is_known
from service.engine.retrieve import candidates
from service.engine.rivals import dated_of_another, of_a_further_one
from service.engine.slots import LIGHT_VERBS, Slot, event_families, participants, slots_of
from service.engine.some_of_them import only_of_some
from service.engine.speakers import speaks_in
from service.engine.still_so import tells_now
from service.engine.then_and_now import bygone, done_then, gone_by_then, once_there, only_due, was_elsewhere
from service.engine.vocabulary.policy import POLICY
from service.engine.vocabulary.scope import EVERY
from service.engine.weighing import Weighed, support_of, weigh, weight_of
from service.engine.witnesses import (
    comes_after,
    dated_so,
    denies_it,
    done_by_nobody,
    done_by_others,
    done_to_another_only,
    done_to_others,
    left_undone,
    no_more,
    not_done,
    of_another_one,
    of_another_place,
    of_another_sort,
    of_another_theme,
    on_another_side,
    only_of_others,
    otherwise_told,
    tells,
    tells_it,
    wins_another,
)

_NONE = WordRelation.NONE
_CONTRARY = WordRelation.OPPOSITE
_ABOUT_AS_MUCH = 0.1
NEAREST = 3  # lines that are kept for a second opinion
# what many things do: that a ban is in force tells nothing of a truce
_COURSE = frozenset("end in_force continue cancel suspend resume delay".split())


def judge_event(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """A proposition -> findings for the event and for each number, date and place in it."""
    slots = slots_of(p, sentence.words)
    if not _assertive(p, slots):
        return []
    stated = event_of(p)
    lines = candidates(slots, sentence.words, corpus)
    ties = Ties(corpus.terms, [line.terms for line in lines])
    said = _said(sentence, corpus) if any(slot.kind == "quantity" for slot in slots) else frozenset[str]()
    context = Context(corpus, resolver.doubts, said, ties)
    found = [(match_predicate(stated, line, ties), line) for line in lines]
    found = [one for one in found if one[0].relation is not _NONE] or found  # what speaks of nothing of the sort cannot decide
    matches = [match_event(stated, slots, predicate, line, context) for predicate, line in found]
    matches = [match for match in matches if not brings_in_another(match, p, corpus)]
    theirs = of_the_very_one(p, matches, corpus)
    told_apart, matches = len(theirs) < len(matches), theirs
    support = support_of(p, slots, matches, corpus)
    weights = [weight_of(slot, corpus) for slot in slots]
    weighed = [weigh(match, weights, support) for match in matches]
    findings, near = _decided(p, weighed, support), _witnesses(p, weighed, lines, corpus)
    if p.patient is not None and p.patient.head == "what" and p.predicate in LIGHT_VERBS:  # "got what they had asked for": whatever that was
        findings = [opened(f, NOT_MENTIONED) if f.verdict is Verdict.CONSISTENT else f for f in findings]
    if all(f.verdict is Verdict.UNKNOWN for f in findings) and (reply := answered(p, weighed, corpus)) is not None:
        return [reply]
    apart = any(f.verdict is Verdict.UNKNOWN for f in findings) and (
        told_apart or _of_origin(p, weighed) or _apart(p, slots, weighed) or any(was_elsewhere(line, p) or only_of_some(p, line) for line in lines)
    )
    found_so = [beside(finding, near, apart) for finding in findings]
    if told_apart:  # which of two it is was told by their names: alike as the lines are, likeness has no say in it
        found_so = [f._replace(firm=True) if f.verdict is Verdict.CONTRADICTED else f for f in found_so]
    return found_so


def _witnesses(p: Proposition, weighed: list[Weighed], lines: Sequence[Line], corpus: Corpus) -> tuple[Line, ...]:
    """The nearest lines, for a second opinion; none where likeness of words is no witness: to who did it to whom, or to who had a part in it."""
    if any(w.match.swapped or (w.match.line.apart and _kept_apart(p, w)) for w in weighed):
        return ()
    counts = any(w.conflicts and w.conflicts[0].slot.kind == "quantity" for w in weighed)
    nearest = _nearest(weighed)
    near = [w.match.line for w in nearest if not (_judged(w, p) or counts and of_a_further_one(w.match) or _of_others(p, w.match.line, corpus))]
    if len(nearest) < NEAREST:  # then those that share the rarest words
        seen = {w.match.line.number for w in weighed}
        others = [line for line in lines if line.number not in seen][: NEAREST - len(nearest)]
        near += [line for line in others if not _of_others(p, line, corpus)]
    return tuple(near)


def _judged(w: Weighed, p: Proposition) -> bool:
    """Whether the slots have judged of a line, so that likeness has no say in it."""
    if w.match.predicate is _CONTRARY or _supposed(w) or of_a_kind(w.match) or of_another_theme(w, p) or _only_named(w, p):
        return True
    return len(p.dates) > 0 and dated_of_another(w.match, p)


def _only_named(w: Weighed, p: Proposition) -> bool:
    """Whether what is denied stands in the line as a noun: "would not run" of who announced his candidacy."""
    return p.negated and not w.match.opposed and w.match.proposition is None and w.match.predicate >= WordRelation.BROADER and w.own >= POLICY.consistent_share


def _denied_there(w: Weighed, p: Proposition) -> bool:
    """Whether a line has all of it, and what goes with the event only to deny it."""
    return w.share >= POLICY.consistent_share and denied_beside(w.match, p)


def _supposed(w: Weighed) -> bool:
    """Whether a line has all of it, but only as what is hoped for, counted on, feared or to come: that bears out nothing and excludes nothing."""
    return w.match.unrealised and w.own >= POLICY.consistent_share


def _apart(p: Proposition, slots: Sequence[Slot], weighed: list[Weighed]) -> bool:
    """Whether an open part stays open however alike the words are: no line has those who take part, or one tells another thing of them."""
    if _nobody_near(p, slots, weighed) or any(of_another_sort(w) or denies_it(w, p) or done_by_nobody(w) or done_by_others(w) or not_done(w) for w in weighed):
        return True
    if p.negated and p.predicate == "contain":
        return True  # "is free of lead" has no word of denial that likeness could see
    if any(slot.role == "course" and not any(w.match.held[i].agrees for w in weighed) for i, slot in enumerate(slots)):
        return True  # that it is so does not tell that it is so more and more
    if _said_of_another(p, weighed) or only_of_others(p, weighed) or done_to_another_only(p, weighed) or any(left_undone(w) for w in weighed):
        return True
    if any(w.share >= POLICY.consistent_share and no_witness(w.match, p) for w in weighed):
        return True
    if any(dated_otherwise(w.match.held, w.match.line) or _denied_there(w, p) for w in weighed):
        return True
    if p.speaker is not None and is_known(p.speaker) and any(outside_his_words(w.match, p, p.speaker) for w in weighed):
        return True
    if weighed and not any(has_whereabouts(p, w.match.line) for w in weighed):
        return True
    if any(nobodys_deed(w.match, p) for w in weighed if w.match.predicate >= WordRelation.BROADER):
        return True
    if any(on_another_side(w) for w in weighed):
        return True
    if any(of_another_place(w) or of_another_one(w) or wins_another(w) or done_to_others(w) or no_more(w, p) for w in weighed) or otherwise_told(p, weighed):
        return True
    told = [w for w in weighed if w.match.proposition is not None]
    if any(_of_another_there(w) for w in told):
        return True
    if any(once_there(w.match, p) or _held_once(w, p) or only_due(w.match, p) or by_nobody_there(w.match, p) for w in told):
        return True
    return any(comes_after(w) for w in weighed) and not any(tells_it(w) for w in weighed)


def _of_another_there(w: Weighed) -> bool:
    """Whether a line that has who does it, and what, has another one by name where the statement has one: "turned against Ostia" of Norland."""
    told = w.match.proposition
    if told is None or w.match.predicate < WordRelation.BROADER or not any(h.agrees for h in w.match.held if h.slot.role == "agent"):
        return False
    return any(not h.agrees and h.slot.kind == "entity" and taken_by_another(h.slot, participants(told)) for h in w.match.held)


def _said_of_another(p: Proposition, weighed: Sequence[Weighed]) -> bool:
    """Whether what somebody or something by name is said to be is said in each line that has it of another one by name: "Norrline, a state company"."""
    what = p.complement
    if p.predicate not in ("be", "become") or what is None or what.name and what.hint != "demonym" or p.agent is None or not is_known(p.agent):
        return False
    told = [w for w in weighed if any(h.agrees and h.slot.role == "complement" and h.slot.kind in ("noun", "name", "entity") for h in w.match.held)]
    return bool(told) and all(any(h.slot.role == "agent" and h.relation is Relation.DISJOINT for h in w.match.held) for w in told)


def _held_once(w: Weighed, p: Proposition) -> bool:
    """Whether the line only says that somebody was held once, or once ran something: "is in prison" of one who spent three months there."""
    told = w.match.proposition
    if told is None:
        return False
    return not p.past and "hold" in event_families(p) and bygone(w.match, p) or w.own >= POLICY.consistent_share and done_then(told, p)


def _of_origin(p: Proposition, weighed: Sequence[Weighed]) -> bool:
    """Whether it says where somebody comes from, and no line has both: others who come from there say nothing of him."""
    if p.past or p.predicate not in ("come", "be", "hail") or p.agent is None or all(preposition != "from" for preposition, _ in p.obliques):
        return False
    return not any(all(h.agrees for h in w.match.held if h.slot.kind in ("entity", "name") or h.slot.role == "agent") for w in weighed)


def _kept_apart(p: Proposition, w: Weighed) -> bool:
    """Whether a line has all whom the statement names, to say that one had no part in the other: "was independent of mediation by Qatar"."""
    if any(preposition == APART for preposition, _ in p.obliques):
        return False
    named = [held for held in w.match.held if held.slot.kind == "entity"]
    return len(named) > 1 and all(held.agrees for held in named)


def _of_others(p: Proposition, line: Line, corpus: Corpus) -> bool:
    """Whether the line is the word of others than the one whom the statement lets speak: no witness to what that one said."""
    if p.speaker is None or p.speaker.entity not in corpus.table.known:
        return False
    if speaks_in(p.speaker.entity, line) or line.kind is not None and p.speaker.entity in line.entities:
        return False
    return line.kind is None or any(e.proposition.speaker is not None and e.proposition.speaker.entity in corpus.table.known for e in line.events)


def _nobody_near(p: Proposition, slots: Sequence[Slot], weighed: Sequence[Weighed]) -> bool:
    """Whether those who do it and undergo it by name, or what is over or goes on, are together in no line: then words alone may not bear it out."""
    whom = ("entity", "name") if event_families(p).isdisjoint(_COURSE) else ("entity", "name", "noun")
    core = [i for i, slot in enumerate(slots) if slot.kind in whom and slot.role in ("agent", "patient", "to:", "governed")]
    return bool(core) and not any(
        not w.match.opposed and (w.match.proposition is not None or not acts_on(p)) and all(w.match.held[i].agrees for i in core) for w in weighed
    )


def _nearest(weighed: Sequence[Weighed]) -> list[Weighed]:
    """Those that bear out most, in the order of that; of equals the earlier line."""
    found: list[Weighed] = []
    for w in weighed:
        at = len(found)
        while at and (w.own > found[at - 1].own or w.own == found[at - 1].own and w.match.line.number < found[at - 1].match.line.number):
            at -= 1
        if at < NEAREST:
            found.insert(at, w)
            del found[NEAREST:]
    return found


def _decided(p: Proposition, weighed: Sequence[Weighed], support: Sequence[float]) -> list[Finding]:
    agreeing = [w for w in weighed if bears_out(w, p, support)]
    if agreeing and all(by_a_noun(w.match) for w in agreeing) and any(_denied_there(w, p) for w in weighed):
        agreeing = []  # a release that is put down to a deal, beside freed men who were no part of one
    if agreeing and any(gone_by_then(w.match, p) for w in weighed):
        agreeing = []
    if agreeing and "still" in p.adverbs and not (p.past or p.negated):
        agreeing = [w for w in agreeing if tells_now(w.match.line, p)]  # that it was founded does not outweigh that it has been shut
    clashing = [w for w in weighed if conflicts(w, p, support)]
    if agreeing:
        best = max(agreeing, key=lambda w: (w.agreeing, _told(w), w.match.predicate))
        worst = max(clashing, key=lambda w: w.share, default=None)
        if worst is None or (best.share >= worst.share - POLICY.doubt_margin and not _nearer(worst, best)):
            return borne_out(p, best)
    if clashing:
        worst = max(clashing, key=lambda w: (w.share, w.agreeing))
        if not (_told_as_well(p, worst, weighed) if worst.match.opposed else dated_so(worst, weighed)):
            return [excluded(p, worst)]
    return [left_open(p, max(weighed, key=lambda w: w.agreeing, default=None))]


def _told(w: Weighed) -> int:
    """2 where a line tells it by a verb of its own, 1 where by "is" or "has" or as in "was the first to be freed", 0 where only in passing: of several the
    first shows an editor most.
    """
    return 0 if w.match.proposition is None else 1 if _is_light(w) or w.match.proposition.origin == "infinitive" else 2


def _nearer(one: Weighed, other: Weighed) -> bool:
    """Whether a line says the very thing, or its opposite, where another only speaks of the same ones and is no better borne out."""
    if other.match.proposition is None and one.match.proposition is not None and one.match.opposed and one.match.predicate is WordRelation.SAME:
        return one.share >= other.share - _ABOUT_AS_MUCH  # "did not attend", beside a line that only has the trial
    if other.match.predicate is not WordRelation.RELATED or one.share < other.share - POLICY.doubt_margin:
        return False
    return one.match.predicate is not WordRelation.RELATED or (_is_light(one) and not _is_light(other))  # "has 11 on it", "three on it were freed"


def _is_light(w: Weighed) -> bool:
    return w.match.proposition is not None and w.match.proposition.predicate in LIGHT_VERBS


def _of_several(p: Proposition) -> bool:
    """Whether it befalls a group of which not all need fare alike."""
    thing = p.patient or p.agent
    return thing is not None and thing.plural and not thing.name and thing.determiner not in ("all", "both", "every")


def _told_as_well(p: Proposition, worst: Weighed, weighed: Sequence[Weighed]) -> bool:
    """Whether another line tells that very thing, so that its opposite excludes nothing: of others of a group, three freed and five not, or before or after."""
    telling = [w for w in weighed if tells(w) and not _of_another_voice(w, p)]
    if p.negated and any(_tells_of(w, worst) for w in telling):
        return True  # "dropped out without making an offer", beside another's offer
    if _of_several(p) and any(w.share >= worst.share and _as_much(w, worst) for w in telling):
        return True
    return worst.match.predicate is _CONTRARY and any(_of_those(w, p) for w in telling)


def _of_another_voice(w: Weighed, p: Proposition) -> bool:
    """Whether a line is no word of the one who is to have said it: what the mill answered tells nothing of what the mayor said."""
    return p.speaker is not None and is_known(p.speaker) and w.match.line.kind is None and not speaks_in(p.speaker.entity, w.match.line)


def _tells_of(w: Weighed, worst: Weighed) -> bool:
    """Whether a line has by name the one who does or undergoes it, for whom the line that tells the opposite has nobody."""
    return any(
        held.agrees and other.relation is Relation.ABSENT and held.slot.kind in ("entity", "name") and held.slot.role in ("agent", "patient")
        for held, other in zip(w.match.held, worst.match.held, strict=True)
    )


def _of_those(w: Weighed, p: Proposition) -> bool:
    """Whether a line tells it of those very ones: who was abducted and freed was freed, if not in Paris for all that the record says."""
    if p.negated or not (p.past or p.perfect) or any(m.determiner in EVERY for _, m in p.obliques):
        return False  # "on every charge"
    told = [h for h in w.match.held if not (h.slot.role.endswith(":") and h.slot.role != "of:") and h.slot.kind != "manner"]
    return any(h.slot.kind == "entity" for h in told) and all(h.agrees for h in told)


def _as_much(w: Weighed, worst: Weighed) -> bool:
    """Whether a line has every circumstance that the other one has: of goals in extra time those before it tell nothing."""
    pairs = zip(w.match.held, worst.match.held, strict=True)
    return all(mine.agrees or not theirs.agrees for mine, theirs in pairs if theirs.slot.role.endswith(":"))


def _said(sentence: Sentence, corpus: Corpus) -> frozenset[str]:
    """Every word of the statement, and every name by which the record knows those that it mentions."""
    words = {text for w in sentence.words for text in (w.lemma, w.low)}
    for mention in sentence.mentions:
        known = corpus.table.known.get(mention.entity)
        if known is not None:
            words.update(form.folded for form in known.forms)
    return frozenset(words)


def _assertive(p: Proposition, slots: Sequence[Slot]) -> bool:
    """Whether there is anything to compare: a bare light verb or a lone name asserts nothing."""
    if p.predicate == "last" and p.agent is not None and p.agent.pronoun and p.agent.head == "it" and not p.agent.entity:
        return False  # "it took a week before the fire was out": nothing that is named lasts so long
    if p.mood == "fragment":
        return False
    if p.predicate == "be" and "there" in p.adverbs and len(slots) == 1 and p.agent is not None and p.agent.determiner in ("a", "an"):
        return True  # "there was a storm when it sank"
    return len(slots) > 1 or (len(slots) == 1 and slots[0].kind not in ("entity", "name", "noun"))
