"""Judging what is said of one and of nobody else: "only Qatar mediated", "nobody but Holm resigned", "apart from him, nobody was freed"."""

from __future__ import annotations

from service.engine.clauses.excepting import EXCEPT, SETTING_APART
from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.fates_told import amounts_to, fate_of
from service.engine.happenings import judge_event
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import Finding, in_doubt, told_by
from service.engine.reading import Mention, Proposition, Sentence, is_known, without
from service.engine.retrieve import candidates
from service.engine.same_event import one_predicate
from service.engine.slots import participants, slots_of
from service.engine.vocabulary.scope import ALL, EVERYBODY, NOBODY, NONE, ONLY

_LINES = 8


def judge_only(p: Proposition, sentence: Sentence, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """ "Only Qatar mediated": against the record where another did, open where it does not say that nobody else did; none without an "only"."""
    if (left_out := _all_but(p)) is not None:
        return [_so_of_him(f) for f in judge_event(left_out, sentence, resolver, corpus) if f.verdict is Verdict.CONSISTENT and f.line is not None][:1]
    p = _of_none_but(p, sentence) or p
    alone = next(((role, m) for role, m in (("agent", p.agent), ("patient", p.patient)) if m is not None and _alone(m, sentence)), None)
    if alone is None or p.negated:
        return []
    role, mention = alone
    lines, listed = candidates(slots_of(p, sentence.words), sentence.words, corpus), _listed(p, role, mention, sentence)
    if (fared_alike := _fared_alike(p, mention, listed, corpus)) is not None:
        return [fared_alike]
    for line in lines[:_LINES]:
        other = _another(p, role, mention, line)
        if other is not None and other.entity not in listed:
            return [_too(mention, other, line)]
    told = next((line for line in lines if _says_only(p, role, listed, line)), None)
    return [of_nobody_else(finding, told) for finding in judge_event(p, sentence, resolver, corpus)]


def _too(mention: Mention, other: Mention, line: Line) -> Finding:
    text = f"The record has {other.name}, too: {line.evidence.text}"
    return Finding(Verdict.CONTRADICTED, Kind.NAME, Relation.DISJOINT, mention.first, mention.last, text, mention.name, other.name, line, firm=True)


def _of_none_but(p: Proposition, sentence: Sentence) -> Proposition | None:
    """ "Nobody but Holm resigned" -> "Holm resigned"; None where it is denied of none, or nobody is left out."""
    denied = p.negated and p.mood == "asserted" and p.at >= 0
    left_out = next((m for preposition, m in p.obliques if preposition in SETTING_APART and is_known(m)), None) if denied else None
    if left_out is None:
        return None
    role = next((role for role, m in (("patient", p.patient), ("agent", p.agent)) if m is not None and _none(m, sentence)), "")
    if not role and p.agent is None and p.patient is None:
        role = "patient" if sentence.words[p.at].tag in ("VN", "VD") and any(w.tag == "X" for w in sentence.words[max(0, p.at - 2) : p.at]) else "agent"
    if not role:
        return None
    said = p._replace(negated=False, obliques=without(p.obliques, left_out))
    return said._replace(patient=left_out) if role == "patient" else said._replace(agent=left_out)


def _all_but(p: Proposition) -> Proposition | None:
    """ "Everybody but Holm resigned" -> "Holm resigned", which is denied; None for any other proposition."""
    left_out = next((m for preposition, m in p.obliques if preposition == EXCEPT and is_known(m)), None)
    if left_out is None or p.negated or p.mood != "asserted":
        return None
    said = p._replace(obliques=without(p.obliques, left_out))
    if p.patient is not None and _everybody(p.patient):
        return said._replace(patient=left_out)
    return said._replace(agent=left_out) if p.agent is not None and _everybody(p.agent) else None


def _everybody(mention: Mention) -> bool:
    return mention.head in EVERYBODY or mention.determiner in ALL or mention.plural and not mention.name


def _so_of_him(finding: Finding) -> Finding:
    """The finding that the one who is left out is not left out on record."""
    assert finding.line is not None
    return told_by(finding.line, finding.kind, finding.first, finding.last, borne_out=False)


def _none(mention: Mention, sentence: Sentence) -> bool:
    lows = [word.low for word in sentence.words[max(0, mention.first - 1) : mention.first + 1]]
    return mention.head in ("nobody", "none") or not NONE.isdisjoint(lows) or mention.determiner in NONE


def _fared_alike(p: Proposition, mention: Mention, listed: set[str], corpus: Corpus) -> Finding | None:
    """The finding that the record has another one by name who met the very fate, where nothing more is said than that."""
    told = fate_of(p) if p.mood == "asserted" and p.speaker is None and not (p.dates or p.governed) else None
    if told is None or not is_known(mention) or sum(1 for _ in participants(p)) != 1:
        return None
    for fate in corpus.roll.everyone():
        if fate.who.name and fate.who.entity not in listed and is_known(fate.who) and amounts_to(fate.state, told[0]):
            return _too(mention, fate.who, corpus.lines[fate.line])
    return None


def of_nobody_else(finding: Finding, told: Line | None) -> Finding:
    """That it is so of one bears out that it is so of nobody else only where a line says that, too."""
    if finding.verdict is not Verdict.CONSISTENT or finding.line is not None and not ONLY.isdisjoint(finding.line.lows):
        return finding
    if told is not None:
        return finding._replace(line=told, explanation=f"The record bears this out: {told.evidence.text}")
    return in_doubt(finding, "The record does not say that there was nobody else.")._replace(gap=True)


def _says_only(p: Proposition, role: str, who: set[str], line: Line) -> bool:
    """Whether a line has just these do or undergo it, and says that only they do."""
    told = [q for q in (event.proposition for event in line.events) if one_predicate(p, q) and not q.negated and q.mood == "asserted"]
    cast = [m for q in told if (m := q.agent if role == "agent" else q.patient) is not None]
    return any(_alone(m, line.sentence) for m in cast) and {m.entity for m in cast} == who


def _alone(mention: Mention, sentence: Sentence) -> bool:
    words = sentence.words
    if mention.quantity is not None or mention.pronoun:
        return False
    before = [word.low for word in words[max(0, mention.first - 2) : mention.first]]
    behind = words[mention.last].low if mention.last < len(words) else ""
    if before[-1:] in (["only"], ["solely"], ["exclusively"]) or behind == "alone":
        return True
    return any(low in _LEAVING_OUT for low in before) and any(word.low in _NOBODY for word in words)


_NOBODY = NOBODY | {"no"}


_LEAVING_OUT = frozenset("but except excepting barring bar save apart aside excluding".split())


def _listed(p: Proposition, role: str, mention: Mention, sentence: Sentence) -> set[str]:
    """Who is said beside the one behind the "only" or "but" to have the same part: "only Varde, Holm and Tarn took part"."""
    beside = [q.agent if role == "agent" else q.patient for q in sentence.propositions if q.at == p.at and q.predicate == p.predicate]
    before = [m for m in sentence.mentions if mention.first <= m.first < p.at]
    return {m.entity for m in (mention, *beside, *before) if m is not None and m.entity}


def _another(p: Proposition, role: str, mention: Mention, line: Line) -> Mention | None:
    """Somebody else of a name in the same role of the same event, as far as the others who take part tell."""
    for q in (event.proposition for event in line.events):
        theirs = q.agent if role == "agent" else q.patient
        mine, known = (p.patient, q.patient) if role == "agent" else (p.agent, q.agent)
        if theirs is None or q.negated or q.mood != "asserted" or not one_predicate(p, q) or not is_known(mention):
            continue
        if not theirs.name or not theirs.entity or theirs.entity in ("", mention.entity) or theirs.entity.startswith("~"):
            continue
        if mine is None or known is not None and (mine.entity == known.entity if mine.entity and known.entity else mine.head == known.head):
            return theirs
    return None
