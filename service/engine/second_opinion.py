"""Where the typed slots and the learned referee meet.

Against a record or a long text the slots come first: what they decide stands, and what they leave open, the referee decides where it is
nearly sure. Against a few sentences, which the statement can only be about, the referee decides what rests on words and numbers, and the
slots name what agrees and what does not. Facts of people (age, role, kinship, name) are the slots' own in both.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine import referee
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.figures_elsewhere import excused, of_another_time
from service.engine.items import QUANTITY
from service.engine.lines import Line as ItemLine
from service.engine.lines import join, line_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Sentence
from service.engine.same_slot import in_its_place
from service.engine.slots import participants
from service.engine.told_otherwise import told_otherwise
from service.engine.vocabulary.hedges_of_scope import SCOPE_WORDS
from service.engine.vocabulary.policy import POLICY

NEAREST = 3  # lines that the referee reads beside the statement
_FACTS = frozenset((Kind.AGE, Kind.ROLE, Kind.RELATION, Kind.NAME))


def reconsider(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """The findings of one sentence, with the referee's word where it has a say."""
    if len(corpus.lines) <= POLICY.few_lines and not corpus.curated:
        return _beside_few(findings, sentence, corpus)
    near = nearest_lines(findings)
    if not near or sentence.mood != "asserted" or not any(_open(f) for f in findings):
        return list(findings)
    ruling = referee.judge(line_of([sentence]), join([line.items for line in near]))
    scoped = len(findings) > 1 or any(word.low in SCOPE_WORDS for word in sentence.words)
    if ruling.consistent >= POLICY.referee_consistent and told_otherwise(sentence, near, corpus):
        ruling = ruling._replace(consistent=0.0)
    settled = {i for f in findings if f.stated is not None and not _open(f) for i in range(f.first, f.last)}
    conflict = ruling.conflict() if ruling.contradicted >= POLICY.referee_contradicted else None
    if conflict is not None and (conflict.item.first in settled or excused(conflict, sentence, near, corpus)):
        conflict = None  # the slots have their own word on that, or the figure is right somewhere else
    if conflict is not None and (_of_those(sentence, conflict.item.first) or _is_age(sentence, conflict.item.first)):
        conflict = None  # "two of the judges" are no rival of three judges
    if conflict is not None and conflict.against is not None and (
        _of_somebody_else(sentence, _holding(near, conflict.against.first)[0], corpus) or _in_another_clause(sentence, near, conflict.against.first, corpus)
    ):
        conflict = None
    return [_ruled(finding, ruling, conflict, near, sentence, scoped) for finding in findings]


# -- a record or a long text -----------------------------------------------------------------------------------------------------------


def nearest_lines(findings: Sequence[Finding]) -> list[Line]:
    """The lines that came nearest to what a sentence says, in the record's order: what the referee reads beside it."""
    near: dict[int, Line] = {}
    for finding in findings:
        for line in finding.near:
            near.setdefault(line.number, line)
    return [near[number] for number in sorted(list(near)[:NEAREST])]


def _of_those(sentence: Sentence, at: int) -> bool:
    """Whether the word at a place counts some of a group."""
    return any(m.partitive and m.quantity is not None and m.quantity.first <= at < m.quantity.last for m in sentence.mentions)


def _is_age(sentence: Sentence, at: int) -> bool:
    """Whether the word at a place is somebody's age: ages are the slots' own."""
    return any(p.age is not None and p.age.first <= at < p.age.last for p in sentence.propositions)


def _of_somebody_else(sentence: Sentence, line: Line, corpus: Corpus) -> bool:
    """Whether a line speaks of others than the statement, by name: that one lives elsewhere says nothing of another."""
    known = corpus.table.known
    doers = {m.entity for p in sentence.propositions for m in (p.agent, p.patient) if m is not None and m.name and m.entity in known}
    others = any(m.entity in known for p in line.sentence.propositions for m in (p.agent, p.patient) if m is not None)
    return others and bool(doers) and doers.isdisjoint(line.entities)


def _in_another_clause(sentence: Sentence, near: Sequence[Line], index: int, corpus: Corpus) -> bool:
    """Whether a word stands in a clause without the one by name whom the statement is about, who is in another clause of that line."""
    line, at = _holding(near, index)
    doers = {m.entity for p in sentence.propositions for m in (p.agent, p.patient) if m is not None and m.name and m.entity in corpus.table.known}
    around = [p for p in line.sentence.propositions if p.first <= at < p.last and p.at >= 0]
    if not doers or not around:
        return False
    cast = {m.entity or m.head for p in around for _, m in participants(p)}
    others = [{m.entity or m.head for _, m in participants(p)} for p in line.sentence.propositions if p not in around]
    elsewhere = [one for one in others if not doers.isdisjoint(one)]
    return doers.isdisjoint(cast) and bool(elsewhere) and all(cast.isdisjoint(one) for one in elsewhere)


def _open(finding: Finding) -> bool:
    return finding.verdict is Verdict.UNKNOWN and finding.reason is Reason.NOT_MENTIONED and bool(finding.near)


def _ruled(finding: Finding, ruling: referee.Ruling, conflict: referee.Finding | None, near: Sequence[Line], sentence: Sentence, scoped: bool) -> Finding:
    if not _open(finding):
        return finding
    if finding.apart or _ranked(sentence, near) or (scoped and _unheard(finding, near, sentence)):
        return finding if conflict is None else _contradicted(finding, conflict, near, sentence)
    if ruling.consistent >= (POLICY.referee_over_gap if finding.gap or scoped else POLICY.referee_consistent) and not of_another_time(sentence, near):
        return _borne_out(finding, near)
    if conflict is not None:
        return _contradicted(finding, conflict, near, sentence)
    return finding


_RANKS = frozenset(("first", "last"))


def _ranked(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the statement makes somebody the first of which no line near it has a word, or one that has a last: likeness of words has no ear for that."""
    ranks = {p.complement.head for p in sentence.propositions if p.complement is not None and p.complement.head in _RANKS}
    return bool(ranks) and (any((_RANKS - ranks) & line.lows for line in near) or not any(ranks <= line.lows for line in near))


def _unheard(finding: Finding, near: Sequence[Line], sentence: Sentence) -> bool:
    """Whether what a part is open for is one word of which no line near it has anything: "who plays the cello"."""
    words = sentence.words[finding.first : finding.last]
    if len(words) != 1 or words[0].tag not in ("N", "NP"):
        return False
    return not any(relate(words[0].lemma, term, "n") >= WordRelation.NARROWER for line in near for term in line.terms)


# -- a few sentences -------------------------------------------------------------------------------------------------------------------


def _beside_few(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    if sentence.mood not in ("asserted", "prediction", "opinion") or not corpus.lines:
        return list(findings)
    statement = line_of([sentence])
    lines = _focused(statement, corpus)
    ruling = referee.judge(statement, join([line.items for line in lines]))
    verdict, conflict = _decided(ruling, sentence, lines)
    found = list(findings) or [_whole(sentence)]
    if verdict is Verdict.CONTRADICTED and any(f.verdict is verdict for f in found):
        return found
    revised: list[Finding] = []
    for finding in found:
        if _stands(finding, ruling):
            revised.append(finding)
        elif verdict is Verdict.CONSISTENT:
            revised.append(finding if finding.verdict is verdict else _borne_out(finding, lines))
        elif verdict is Verdict.UNKNOWN:
            revised.append(finding if finding.verdict is verdict else _unsettled(finding, lines))
        elif conflict is not None:
            revised.append(_contradicted(finding, conflict, lines, sentence))
            conflict = None
        elif not any(f.verdict is Verdict.CONTRADICTED for f in revised):
            revised.append(
                finding._replace(
                    verdict=verdict, relation=Relation.DISJOINT, reason=None, line=lines[0], explanation=f"The text says otherwise: {lines[0].evidence.text}"
                )
            )
        else:
            revised.append(finding)
    return revised


def _focused(statement: ItemLine, corpus: Corpus) -> list[Line]:
    chosen = referee.nearest(statement, [line.items for line in corpus.lines])
    return [corpus.lines[number] for number in chosen]


def _stands(finding: Finding, ruling: referee.Ruling) -> bool:
    """Whether a part is the slots' own: worked out, or a fact of somebody; that the text has another name there only where the words do not deny it."""
    if finding.verdict is Verdict.UNKNOWN or not (finding.kind in _FACTS or finding.firm):
        return False
    if finding.kind is not Kind.NAME or finding.firm or finding.verdict is Verdict.CONSISTENT:
        return True
    return ruling.contradicted >= POLICY.few_name


def _decided(ruling: referee.Ruling, sentence: Sentence, lines: Sequence[Line]) -> tuple[Verdict, referee.Finding | None]:
    """What the referee says, and the conflict that it says it for."""
    if ruling.consistent >= POLICY.few_consistent and ruling.consistent >= ruling.contradicted:
        return Verdict.CONSISTENT, None
    if ruling.contradicted < POLICY.few_contradicted or ruling.contradicted <= ruling.consistent:
        return Verdict.UNKNOWN, None
    conflict = ruling.conflict()
    enough = ruling.contradicted >= _least(conflict, sentence, lines)
    return (Verdict.CONTRADICTED, conflict) if enough else (Verdict.UNKNOWN, None)


def _least(conflict: referee.Finding | None, sentence: Sentence, lines: Sequence[Line]) -> float:
    """How sure the referee has to be of a contradiction: surer where it can name nothing that stands in the place of what is stated."""
    if conflict is None or conflict.against is None:
        return POLICY.few_elsewhere
    if not in_its_place(conflict, sentence, *_holding(lines, conflict.against.first)):
        return POLICY.few_elsewhere
    return POLICY.few_figure if conflict.item.kind == QUANTITY else POLICY.few_contradicted


def _whole(sentence: Sentence) -> Finding:
    return Finding(Verdict.UNKNOWN, Kind.EVENT, Relation.ABSENT, 0, len(sentence.words), "The record does not mention this.", reason=Reason.NOT_MENTIONED)


# -- findings --------------------------------------------------------------------------------------------------------------------------


def _borne_out(finding: Finding, near: Sequence[Line]) -> Finding:
    text = f"The record bears this out: {near[0].evidence.text}"
    return finding._replace(verdict=Verdict.CONSISTENT, relation=Relation.INSIDE, reason=None, line=near[0], explanation=text, correction=None)


def _unsettled(finding: Finding, near: Sequence[Line]) -> Finding:
    text = f"The record is near this, but does not settle it: {near[0].evidence.text}"
    return finding._replace(verdict=Verdict.UNKNOWN, relation=Relation.OVERLAPPING, reason=Reason.AMBIGUOUS, explanation=text, correction=None)


def _contradicted(finding: Finding, conflict: referee.Finding, near: Sequence[Line], sentence: Sentence) -> Finding:
    first, last = conflict.item.first, min(conflict.item.last, len(sentence.words))
    stated = " ".join(word.text for word in sentence.words[first:last])
    recorded, line = None, near[0]
    if conflict.against is not None:
        words = [word for one in near for word in one.sentence.words]
        recorded = " ".join(word.text for word in words[conflict.against.first : conflict.against.last])
        line, _ = _holding(near, conflict.against.first)
    text = f"The record has {recorded or 'it otherwise'} where the statement has {stated}: {line.evidence.text}"
    if conflict.relation is Relation.OPPOSITE:
        text = f"The record says the opposite: {line.evidence.text}"
    relation = conflict.relation if conflict.relation in (Relation.DISJOINT, Relation.OPPOSITE) else Relation.DISJOINT
    return finding._replace(
        verdict=Verdict.CONTRADICTED,
        relation=relation,
        first=first,
        last=last,
        reason=None,
        stated=stated,
        recorded=recorded,
        line=line,
        explanation=text,
        correction=None,
    )


def _holding(near: Sequence[Line], index: int) -> tuple[Line, int]:
    """The line that the word at ``index`` of the joined lines stands in, and its index there."""
    for line in near:
        if index < len(line.sentence.words):
            return line, index
        index -= len(line.sentence.words)
    return near[-1], index
