"""Judging what a statement says happened or holds: the event with its numbers, dates and places, slot by slot over the lines that speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.answers import answered
from service.engine.bearing import acts_on, bears_out, once_there
from service.engine.compare.events import Context, match_event
from service.engine.compare.predicates import match_predicate
from service.engine.compare.ties import Ties
from service.engine.compare.words import WordRelation
from service.engine.conflicting import conflicts
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.event import event_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding, Value, beside, shown
from service.engine.reading import APART, Proposition, Sentence
from service.engine.retrieve import candidates
from service.engine.slots import LIGHT_VERBS, Slot, event_families, slots_of
from service.engine.vocabulary.policy import POLICY
from service.engine.weighing import Weighed, support_of, weigh, weight_of
from service.engine.witnesses import comes_after, denies_it, done_by_nobody, no_more, of_another_place, of_another_sort, otherwise_told, tells_it

_NONE = WordRelation.NONE
_CONTRARY = WordRelation.OPPOSITE
_TYPED = frozenset(("quantity", "date", "name", "entity", "quantifier"))
NEAREST = 3  # lines that are kept for a second opinion


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
    support = support_of(p, slots, matches, corpus)
    weights = [weight_of(slot, corpus) for slot in slots]
    weighed = [weigh(match, weights, support) for match in matches]
    findings, near = _decided(p, weighed, support), _witnesses(p, weighed, lines, corpus)
    if all(f.verdict is Verdict.UNKNOWN for f in findings) and (reply := answered(p, weighed, corpus)) is not None:
        return [reply]
    apart = any(f.verdict is Verdict.UNKNOWN for f in findings) and (_of_origin(p, weighed) or _apart(p, slots, weighed))
    return [beside(finding, near, apart) for finding in findings]


def _witnesses(p: Proposition, weighed: list[Weighed], lines: Sequence[Line], corpus: Corpus) -> tuple[Line, ...]:
    """The nearest lines, for a second opinion; none where likeness of words is no witness: to who did it to whom, or to who had a part in it."""
    if any(w.match.swapped or (w.match.line.apart and _kept_apart(p, w)) for w in weighed):
        return ()
    opposite = {w.match.line.number for w in weighed if w.match.predicate is _CONTRARY}  # the slots have judged of these
    return tuple([line for line in _near(weighed, lines) if line.number not in opposite and not _of_others(p, line, corpus)])


def _apart(p: Proposition, slots: Sequence[Slot], weighed: list[Weighed]) -> bool:
    """Whether an open part stays open however alike the words are: no line has those who take part, or one tells another thing of them."""
    if _nobody_near(p, slots, weighed) or any(of_another_sort(w) or denies_it(w, p) or done_by_nobody(w) or _not_done(w) for w in weighed):
        return True
    if any(of_another_place(w) for w in weighed) or otherwise_told(p, weighed) or any(no_more(w, p) for w in weighed):
        return True
    if any(w.match.proposition is not None and once_there(w.match, p) for w in weighed):
        return True
    return any(comes_after(w) for w in weighed) and not any(tells_it(w) for w in weighed)


def _of_origin(p: Proposition, weighed: Sequence[Weighed]) -> bool:
    """Whether it says where somebody comes from, and no line has both: others who come from there say nothing of him."""
    if p.past or p.predicate not in ("come", "be", "hail") or p.agent is None or all(preposition != "from" for preposition, _ in p.obliques):
        return False
    return not any(all(h.agrees for h in w.match.held if h.slot.kind in ("entity", "name")) for w in weighed)


def _kept_apart(p: Proposition, w: Weighed) -> bool:
    """Whether a line has all whom the statement names, to say that one had no part in the other: "was independent of mediation by Qatar"."""
    if any(preposition == APART for preposition, _ in p.obliques):
        return False
    named = [held for held in w.match.held if held.slot.kind == "entity"]
    return len(named) > 1 and all(held.agrees for held in named)


def _not_done(w: Weighed) -> bool:
    """Whether a line has all of it, but only as what may be, was once to be or is wished; an infinitive may have come true: "beat them to win the cup"."""
    told = w.match.proposition
    return w.match.unrealised and told is not None and told.mood != "governed" and w.own >= POLICY.consistent_share and not w.conflicts


def _of_others(p: Proposition, line: Line, corpus: Corpus) -> bool:
    """Whether the line is the word of others than the one whom the statement lets speak: no witness to what that one said."""
    if p.speaker is None or p.speaker.entity not in corpus.table.known or p.speaker.entity in line.entities:
        return False
    return line.kind is None or any(e.proposition.speaker is not None and e.proposition.speaker.entity in corpus.table.known for e in line.events)


# what many things do: that a ban is in force tells nothing of a truce
_COURSE = frozenset("end in_force continue cancel suspend resume delay".split())


def _nobody_near(p: Proposition, slots: Sequence[Slot], weighed: Sequence[Weighed]) -> bool:
    """Whether those who do it and undergo it by name, or what is over or goes on, are together in no line: then words alone may not bear it out."""
    whom = ("entity", "name") if event_families(p).isdisjoint(_COURSE) else ("entity", "name", "noun")
    core = [i for i, slot in enumerate(slots) if slot.kind in whom and slot.role in ("agent", "patient", "to:")]
    return bool(core) and not any(
        not w.match.opposed and (w.match.proposition is not None or not acts_on(p)) and all(w.match.held[i].agrees for i in core) for w in weighed
    )


def _near(weighed: Sequence[Weighed], lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that bear out most, then those that share the rarest words."""
    near: dict[int, Line] = {}
    for line in [*(w.match.line for w in sorted(weighed, key=lambda w: (-w.own, w.match.line.number))[:NEAREST]), *lines]:
        near.setdefault(line.number, line)
        if len(near) == NEAREST:
            break
    return tuple(near.values())


def _decided(p: Proposition, weighed: Sequence[Weighed], support: Sequence[float]) -> list[Finding]:
    agreeing = [w for w in weighed if bears_out(w, p, support)]
    clashing = [w for w in weighed if conflicts(w, p, support)]
    if agreeing:
        best = max(agreeing, key=lambda w: (w.agreeing, _told(w), w.match.predicate))
        worst = max(clashing, key=lambda w: w.share, default=None)
        if worst is None or (best.share >= worst.share - POLICY.doubt_margin and not _nearer(worst, best)):
            return _consistent(p, best)
    if clashing:
        worst = max(clashing, key=lambda w: (w.share, w.agreeing))
        if not worst.match.opposed or not _of_several(p) or not any(_told_both_ways(w, worst) for w in weighed):
            return [_contradiction(p, worst)]
    return [_missing(p, max(weighed, key=lambda w: w.agreeing, default=None))]


def _told(w: Weighed) -> int:
    """2 where a line tells it by a verb of its own, 1 where by "is" or "has", 0 where only in passing: of several the first shows an editor most."""
    return 0 if w.match.proposition is None else 1 if _is_light(w) else 2


def _nearer(one: Weighed, other: Weighed) -> bool:
    """Whether a line says the very thing, or its opposite, where another only speaks of the same ones and is no better borne out."""
    if other.match.predicate is not WordRelation.RELATED or one.share < other.share - POLICY.doubt_margin:
        return False
    return one.match.predicate is not WordRelation.RELATED or (_is_light(one) and not _is_light(other))  # "has 11 on it", "three on it were freed"


def _is_light(w: Weighed) -> bool:
    return w.match.proposition is not None and w.match.proposition.predicate in LIGHT_VERBS


def _of_several(p: Proposition) -> bool:
    """Whether it befalls a group of which not all need fare alike."""
    thing = p.patient or p.agent
    return thing is not None and thing.plural and not thing.name and thing.determiner not in ("all", "both", "every")


def _told_both_ways(w: Weighed, worst: Weighed) -> bool:
    """Whether the record has the same of some of them and the opposite of others: three freed, five not."""
    match = w.match
    if match.opposed or match.unrealised or match.swapped or w.conflicts:
        return False
    return match.predicate >= WordRelation.SYNONYM and w.share >= worst.share and _as_much(w, worst)


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
    if p.mood == "fragment":
        return False
    return len(slots) > 1 or (len(slots) == 1 and slots[0].kind not in ("entity", "name", "noun"))


# -- findings --------------------------------------------------------------------------------------------------------------------------


def kind_of(p: Proposition, slot: Slot | None) -> Kind:
    """What sort of part a slot of an event is."""
    if slot is not None and slot.kind == "date":
        return Kind.DATE
    families = event_families(p)
    if slot is not None and slot.kind == "quantity":
        if families & {"kill", "injure"}:
            return Kind.CASUALTY
        if families & {"hold", "abduct", "release"} or (slot.mention is not None and slot.mention.head in ("hostage", "captive")):
            return Kind.HOSTAGE_COUNT
        return Kind.COUNT
    if slot is not None and slot.role.endswith(":") and slot.kind in ("entity", "name"):
        return Kind.PLACE
    if slot is not None and slot.kind in ("entity", "name"):
        return Kind.NAME
    if p.speaker is not None:
        return Kind.QUOTE
    if families & {"release", "hold", "kill", "missing", "rescue", "injure", "unhurt", "arrest", "survive"}:
        return Kind.STATUS
    return Kind.NEGATION if p.negated else Kind.EVENT


def _range(p: Proposition) -> tuple[int, int]:
    return p.first, p.last


def _consistent(p: Proposition, w: Weighed) -> list[Finding]:
    first, last = _range(p)
    text = f"The record bears this out: {w.match.line.evidence.text}"
    findings = [Finding(Verdict.CONSISTENT, kind_of(p, None), Relation.EQUAL, first, last, text, line=w.match.line)]
    for held in w.match.held:
        if held.slot.kind in ("quantity", "date") and held.agrees and not isinstance(held.recorded, str):
            value = held.slot.quantity.quantity if held.slot.quantity is not None else held.slot.date.date if held.slot.date is not None else None
            findings.append(
                Finding(Verdict.CONSISTENT, kind_of(p, held.slot), held.relation, held.slot.first, held.slot.last, "", value, held.recorded, w.match.line)
            )
    return findings


def _contradiction(p: Proposition, w: Weighed) -> Finding:
    line = w.match.line
    typed = [h for h in w.conflicts if h.slot.kind != "verb"] or list(w.conflicts)
    if typed and not w.match.opposed and not w.match.swapped:
        held = typed[0]
        slot = held.slot
        value = _stated(slot)
        recorded = shown(held.recorded)
        text = f"The record has {recorded} where the statement has {shown(value)}: {line.evidence.text}"
        if held.relation is Relation.OPPOSITE and slot.role in ("before:", "after:"):
            return Finding(Verdict.CONTRADICTED, Kind.ORDER, held.relation, slot.first - 1, slot.last, text, value, held.recorded, line, None, recorded)
        return Finding(Verdict.CONTRADICTED, kind_of(p, slot), held.relation, slot.first, slot.last, text, value, held.recorded, line, None, recorded or None)
    first, last = _range(p)
    reason = "who did it to whom the other way round" if w.match.swapped else "the opposite"
    return Finding(Verdict.CONTRADICTED, kind_of(p, None), Relation.OPPOSITE, first, last, f"The record says {reason}: {line.evidence.text}", line=line)


def _stated(slot: Slot) -> Value:
    """What the statement has in a slot, as a value."""
    if slot.quantity is not None:
        return slot.quantity.quantity
    if slot.date is not None:
        return slot.date.date
    if slot.role in ("before:", "after:"):
        return slot.role.rstrip(":")
    return slot.mention.name if slot.mention is not None and slot.mention.name else slot.key


def _missing(p: Proposition, w: Weighed | None) -> Finding:
    if w is None or w.agreeing <= 0:
        return _unknown(p, Reason.NOT_MENTIONED, "The record does not mention this.")
    overlapping = next((h for h in w.match.held if h.relation is Relation.OVERLAPPING and h.slot.kind in ("quantity", "date")), None)
    if overlapping is not None:
        slot = overlapping.slot
        value = slot.quantity.quantity if slot.quantity is not None else slot.date.date if slot.date is not None else None
        text = f"The record has {shown(overlapping.recorded)}, which does not settle {shown(value)}: {w.match.line.evidence.text}"
        return Finding(
            Verdict.UNKNOWN,
            kind_of(p, slot),
            Relation.OVERLAPPING,
            slot.first,
            slot.last,
            text,
            value,
            overlapping.recorded,
            w.match.line,
            Reason.FINER_THAN_RECORD,
        )
    gap = any(
        h.relation is Relation.ABSENT and (h.slot.kind in _TYPED or h.slot.role == "complement" or (h.slot.kind == "verb" and event_families(p)))
        for h in w.match.held
    )
    absent = next((h.slot for h in w.match.held if h.relation is Relation.ABSENT and h.slot.kind != "verb"), None)
    first, last = (absent.first, absent.last) if absent is not None else _range(p)
    return Finding(Verdict.UNKNOWN, kind_of(p, absent), Relation.ABSENT, first, last, "The record does not mention this.", reason=Reason.NOT_MENTIONED, gap=gap)


def _unknown(p: Proposition, reason: Reason, text: str) -> Finding:
    first, last = _range(p)
    return Finding(Verdict.UNKNOWN, kind_of(p, None), Relation.ABSENT, first, last, text, reason=reason)
