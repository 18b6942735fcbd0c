"""The referee against a few sentences, which the statement can only be about: it decides what rests on words and numbers, the slots name the rest."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine import referee
from service.engine.cast_otherwise import not_borne_out
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.done_by_another import done_by_another
from service.engine.items import QUANTITY
from service.engine.lines import Line as ItemLine
from service.engine.lines import join, line_of
from service.engine.lines_of_evidence import CONTENT_TAGS, Line
from service.engine.model import Kind, Relation, Verdict
from service.engine.parts import FACTS, Finding, not_mentioned
from service.engine.reading import Proposition, Sentence, is_known
from service.engine.rulings import borne_out, contradicted, holding, unsettled
from service.engine.same_slot import in_its_place
from service.engine.slots import families_of_word
from service.engine.tagging.word import Word
from service.engine.vocabulary.policy import POLICY

_BARE = frozenset(("be", "have", "do"))  # tell nothing that a text would have in other words


def beside_few(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    if sentence.mood not in ("asserted", "prediction", "opinion") or not corpus.lines:
        return list(findings)
    statement = line_of([sentence])
    lines = _focused(statement, corpus)
    ruling = referee.judge(statement, join([line.items for line in lines]))
    verdict, conflict = _decided(ruling, sentence, lines)
    if verdict is Verdict.CONSISTENT and (_alike_only(ruling, sentence, lines) or _said_of_another(sentence, corpus)):
        verdict = Verdict.UNKNOWN
    found = list(findings) or [not_mentioned(Kind.EVENT, 0, len(sentence.words))]
    if verdict is Verdict.CONTRADICTED and any(f.verdict is verdict for f in found):
        return found
    revised: list[Finding] = []
    for finding in found:
        if _stands(finding, ruling):
            revised.append(finding)
        elif verdict is Verdict.UNKNOWN or _denied(finding):
            revised.append(finding if finding.verdict is verdict else unsettled(finding, lines))
        elif verdict is Verdict.CONSISTENT:
            kept = finding.verdict is verdict or len(found) > 1 and _unheard_part(finding, sentence, corpus)
            revised.append(finding if kept else borne_out(finding, lines))
        elif conflict is not None:
            revised.append(contradicted(finding, conflict, lines, sentence))
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


def _denied(finding: Finding) -> bool:
    """Whether a line has the very opposite: that the words are alike is no reason to hold the statement for borne out, at most to leave it open."""
    return finding.verdict is Verdict.CONTRADICTED and finding.relation is Relation.OPPOSITE


def _focused(statement: ItemLine, corpus: Corpus) -> list[Line]:
    chosen = referee.nearest(statement, [line.items for line in corpus.lines])
    return [corpus.lines[number] for number in chosen]


def _alike_only(ruling: referee.Ruling, sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether the lines share its words and tell something else."""
    unheard = ruling.consistent < POLICY.few_unheard and _unheard(sentence, lines)
    if unheard or not_borne_out(sentence, lines) or done_by_another(sentence, lines):
        return True
    return any(_denied_unheard(p, sentence, lines) for p in sentence.propositions)


def _denied_unheard(p: Proposition, sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether somebody or something is said not to be what none of the lines has a word of: a text that never speaks of wealth does not say who is not rich."""
    if not p.negated or p.predicate != "be" or p.at < 0 or not p.adjectives or p.complement is not None or p.obliques or p.governed:
        return False
    return not any(_heard(sentence.words[at], line) for _, at in p.adjectives for line in lines)


def _unheard_part(finding: Finding, sentence: Sentence, corpus: Corpus) -> bool:
    """Whether the text has none of the words of what else one is said to be: that he is the other is no reason to hold this for borne out."""
    if not any(word.low == "and" for word in sentence.words[max(finding.first - 3, 0) : finding.first]):
        return False
    words = [word for word in sentence.words[finding.first : finding.last] if word.tag in CONTENT_TAGS]
    return finding.verdict is Verdict.UNKNOWN and bool(words) and not any(_heard(word, line) for word in words for line in corpus.lines)


def _heard(word: Word, line: Line) -> bool:
    if word.lemma in line.terms or word.low in line.lows:
        return True
    meant = families_of_word(word.lemma)
    return any(not meant.isdisjoint(families_of_word(term)) or relate(word.lemma, term) >= WordRelation.BROADER for term in line.terms)


def _said_of_another(sentence: Sentence, corpus: Corpus) -> bool:
    """Whether what somebody by name is said to be stands only in lines that have nothing of him, and another one by name: whose party it is."""
    for p in sentence.propositions:
        what = p.complement
        if p.predicate not in ("be", "become") or what is None or p.agent is None or not (p.agent.name and is_known(p.agent)) or p.agent == what:
            continue
        having = [line for line in corpus.lines if what.head and what.head in line.terms or is_known(what) and what.entity in line.entities]
        if having and not any(p.agent.entity in line.entities for line in having) and all(_has_somebody(line) for line in having):
            return True
    return False


def _has_somebody(line: Line) -> bool:
    return any(m.name and m.hint == "person" for m in line.sentence.mentions)


def _unheard(sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether no word of the lines tells of what the sentence says was done: "the police arrested the mayor" has two words of "the mayor called the police"."""
    done = next((p.predicate for p in sentence.propositions if p.origin == "main"), "")
    if not done or done in _BARE:
        return False
    meant = families_of_word(done) | {done}
    return not any(word.lemma in meant or not meant.isdisjoint(families_of_word(word.lemma)) for line in lines for word in line.sentence.words)


def _stands(finding: Finding, ruling: referee.Ruling) -> bool:
    """Whether a part is the slots' own: worked out, or a fact of somebody; that the text has another name there only where the words do not deny it."""
    if finding.verdict is Verdict.UNKNOWN:
        return finding.firm and finding.kind in FACTS  # so it is, but whose word it is, no line tells
    if not (finding.kind in FACTS or finding.firm):
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
    enough = ruling.contradicted >= _least(conflict, sentence, lines) and not _is_total(conflict, sentence, lines)
    return (Verdict.CONTRADICTED, conflict) if enough else (Verdict.UNKNOWN, None)


def _is_total(conflict: referee.Finding | None, sentence: Sentence, lines: Sequence[Line]) -> bool:
    """Whether the figure that is said to be wrong is the sum of those of a line: "killed 30" of four here and 26 there."""
    if conflict is None or conflict.item.kind != QUANTITY:
        return False
    mine = next((q.quantity for q in sentence.quantities if q.first <= conflict.item.first < q.last), None)
    counts = [[q.quantity for q in line.sentence.quantities if q.form == "cardinal" and not _partitive(q.last, line)] for line in lines]
    return mine is not None and any(len(some) > 1 and sum(q.low for q in some) == mine.low == mine.high for some in counts)


def _partitive(at: int, line: Line) -> bool:
    """Whether "of" stands at a place: "two of them" are among those who were counted."""
    return at < len(line.sentence.words) and line.sentence.words[at].low == "of"


def _least(conflict: referee.Finding | None, sentence: Sentence, lines: Sequence[Line]) -> float:
    """How sure the referee has to be of a contradiction: surer where it can name nothing that stands in the place of what is stated."""
    if conflict is None or conflict.against is None:
        return POLICY.few_elsewhere
    if not in_its_place(conflict, sentence, *holding(lines, conflict.against.first)) or _other_verb(conflict, sentence):
        return POLICY.few_elsewhere
    return POLICY.few_figure if conflict.item.kind == QUANTITY else POLICY.few_contradicted


def _other_verb(conflict: referee.Finding, sentence: Sentence) -> bool:
    """Whether what differs is what was done, and the one is not the opposite of the other: who was welcomed may have been insulted as well."""
    return conflict.relation is not Relation.OPPOSITE and sentence.words[conflict.item.first].tag in ("V", "VD", "VN", "VG")
