"""Where the typed slots and the learned referee meet.

Against a record or a long text the slots come first: what they decide stands, and what they leave open, the referee decides where it is
nearly sure. Against a few sentences, which the statement can only be about, the referee decides what rests on words and numbers, and the
slots name what agrees and what does not. Facts of people (age, role, kinship, name) are the slots' own in both.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine import referee
from service.engine.beside_few import beside_few
from service.engine.cast_otherwise import not_borne_out
from service.engine.compare.dates import date_relation
from service.engine.compare.ordinal_words import ordinal
from service.engine.compare.sites import may_lie_in, unheard_site
from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.denied_nowhere import denied_nowhere
from service.engine.done_by_another import done_by_another
from service.engine.figures_elsewhere import excused, of_another_time
from service.engine.items import DATE, NAME, QUANTITY
from service.engine.lines import join, line_of
from service.engine.lines_of_evidence import CONTENT_TAGS, Line, has_word
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.of_several import with_another_one
from service.engine.on_top import adds
from service.engine.order import Order, orders_in
from service.engine.other_subject import nowhere_near, of_a_named_one, of_another_subject, of_somebody_absent, without_one_denied
from service.engine.other_voice import by_another_voice
from service.engine.parts import AGREES, Finding
from service.engine.reading import Proposition, Sentence, is_known
from service.engine.rulings import borne_out, contradicted, holding
from service.engine.slots import LIGHT_VERBS, participants
from service.engine.some_picked_out import picks_out
from service.engine.told_otherwise import told_otherwise
from service.engine.unlike_figures import dates_another, in_unlike_events, of_an_unheard_year, of_unlike_things, within_limits
from service.engine.vocabulary.closed_class import INDEFINITE
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.hedges_of_scope import SCOPE_WORDS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.policy import POLICY

NEAREST = 3  # lines that the referee reads beside the statement


def reconsider(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """The findings of one sentence, with the referee's word where it has a say."""
    if any(p.mood == "open" or _keeps_out(p) or _makes_kin(p) for p in sentence.propositions):
        return list(findings)  # alike words do not tell what nobody knows, nor who is not in a group
    if corpus.is_few():
        return beside_few(findings, sentence, corpus)
    if corpus.curated and not (sentence.quantities or sentence.dates):
        return list(findings)  # of claims that somebody has put down one by one, likeness of words bears nothing out and excludes nothing
    near = nearest_lines(findings)
    if not near or sentence.mood != "asserted" or not any(_open(f) for f in findings):
        return list(findings)
    ruling = referee.judge(line_of([sentence]), join([line.items for line in near]))
    if corpus.curated:
        ruling = ruling._replace(consistent=0.0)  # values of one thing may exclude each other; that they are alike bears out no claim
    scoped = len(findings) > 1 or any(word.low in SCOPE_WORDS for word in sentence.words)
    if ruling.consistent >= POLICY.referee_consistent and (
        told_otherwise(sentence, near, corpus)
        or _puts_in_order(sentence, near)
        or nowhere_near(sentence, near, corpus)
        or of_a_named_one(sentence, near, corpus)
        or not_borne_out(sentence, near)
        or by_another_voice(sentence, near)
        or done_by_another(sentence, near)
        or denied_nowhere(sentence, near)
    ):
        ruling = ruling._replace(consistent=0.0)
    conflict = _conflict(ruling, findings, sentence, near, corpus)
    return [_ruled(finding, ruling, conflict, near, sentence, scoped) for finding in findings]


def _puts_in_order(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether it tells what came before what, and no line has the two together: its words are the same the other way round."""
    orders = [order for order in orders_in(sentence) if sentence.words[order.first].low in ("before", "after")]
    return any(not any(_has_both(order, line) for line in near) for order in orders)


def _keeps_out(p: Proposition) -> bool:
    """ "Was not among the dead"."""
    return p.negated and p.predicate == "be" and any(preposition == "among" for preposition, _ in p.obliques)


def _makes_kin(p: Proposition) -> bool:
    """ "Were sisters": how people are related is for those who read kinship."""
    if p.predicate != "be" or p.complement is None or p.agent is None or p.complement.name:
        return False
    return p.agent.plural and p.complement.head in RELATIONS and p.complement.possessor is None and p.complement.of is None


def _has_both(order: Order, line: Line) -> bool:
    """Whether a line tells of the clause of an order and has the noun of the other event."""
    host = order.earlier.host or order.later.host
    if order.named is None or host is None:
        return False
    return order.named.head in line.terms and any(event.predicate == host.predicate for event in line.events)


def nearest_lines(findings: Sequence[Finding]) -> list[Line]:
    """The lines that came nearest to what a sentence says, in the record's order: what the referee reads beside it."""
    near: dict[int, Line] = {}
    for finding in findings:
        for line in finding.near:
            near.setdefault(line.number, line)
    return [near[number] for number in sorted(list(near)[:NEAREST])]


def _conflict(ruling: referee.Ruling, findings: Sequence[Finding], sentence: Sentence, near: Sequence[Line], corpus: Corpus) -> referee.Finding | None:
    """What the referee contradicts the statement by, where it is sure enough and the slots have nothing to say to that."""
    conflict = ruling.conflict() if ruling.contradicted >= POLICY.referee_contradicted else None
    if conflict is None:
        return None
    settled = {i for f in findings if f.stated is not None and not _open(f) for i in range(f.first, f.last)}
    if conflict.item.first in settled or excused(conflict, sentence, near, corpus):
        return None  # the slots have their own word on that, or the figure is right somewhere else
    if (conflict.item.kind not in (QUANTITY, NAME) or ordinal(sentence.words[conflict.item.first].low)) and adds(sentence.words):
        return None  # "had led the first round, too" of who won the second
    if within_limits(sentence, conflict.item.first, near):
        return None  # "within ten minutes" of what took six
    if _of_those(sentence, conflict.item.first) or _is_age(sentence, conflict.item.first):
        return None  # "two of the judges" are no rival of three judges
    if conflict.against is None:
        return None if near and "others" in near[0].lows and _of_somebody_else(sentence, near[0], corpus) else conflict
    index = conflict.against.first
    if conflict.relation is Relation.OPPOSITE and without_one_denied(sentence, conflict.item.first, holding(near, index)[0], corpus):
        return None  # what a line says of others is no opposite of what somebody did not do, or was not done to him
    if _shares_nothing_else(sentence, conflict.item.first, holding(near, index)[0]):
        return None  # that the wall did not stop the river tells of nobody who stopped
    if conflict.item.kind == QUANTITY and of_somebody_absent(sentence, conflict.item.first, holding(near, index)[0], corpus):
        return None  # what the prosecutor asked for is no rival of what the court gave
    if conflict.item.kind in (QUANTITY, DATE) and of_another_subject(sentence, conflict.item.first, holding(near, index)[0], corpus):
        return None
    if conflict.item.kind in (NAME, DATE) and with_another_one(sentence, conflict.item.first, holding(near, index)[0]):
        return None  # "invaded Georgia" of who invaded Ukraine
    if conflict.relation is not Relation.OPPOSITE and _one_of_another_people(sentence, conflict.item.first, *holding(near, index)):
        return None  # "freed a Finnish sailor" of who freed three Danish ones
    if conflict.item.kind == NAME and may_lie_in(_named(sentence, conflict.item.first), _named(*_place(near, index))):
        return None  # "is based in Doha" of what is based in Qatar
    if of_unlike_things(sentence, conflict.item.first, *holding(near, index)):
        return None  # "five firefighters" are no rival of four towns
    if conflict.item.kind == QUANTITY and in_unlike_events(sentence, conflict.item.first, *holding(near, index)):
        return None  # 900 whom a mine employs are no rival of 3,000 who protest
    told = holding(near, index)[0]
    if conflict.item.kind == QUANTITY and (of_an_unheard_year(sentence, told) or picks_out(sentence, conflict.item.first, told)):
        return None
    if conflict.item.kind == DATE and dates_another(sentence, conflict.item.first, *holding(near, index)):
        return None
    spans = any(q.form == "duration" for q in holding(near, index)[0].sentence.quantities)
    if _in_form(sentence, conflict.item.first, "duration") and not spans:
        return None  # "for five years" is no rival of three hostages
    if _in_form(sentence, conflict.item.first, "cardinal") and _in_form(holding(near, index)[0].sentence, holding(near, index)[1], "age"):
        return None  # "has three children" of one with a seven-year-old daughter
    if _of_somebody_else(sentence, holding(near, index)[0], corpus) or _in_another_clause(sentence, near, index, corpus):
        return None
    return conflict


def _one_of_another_people(sentence: Sentence, at: int, line: Line, place: int) -> bool:
    """Whether a word before "a" sort of thing tells its people, and the line has several of the sort of another people."""
    if sentence.words[at].low not in DEMONYMS:
        return False
    mine = next((m for m in sentence.mentions if m.first <= at < m.head_at and m.determiner in INDEFINITE), None)
    return mine is not None and any(m.first <= place < m.last and m.plural and m.head == mine.head for m in line.sentence.mentions)


def _place(near: Sequence[Line], index: int) -> tuple[Sentence, int]:
    line, at = holding(near, index)
    return line.sentence, at


def _named(sentence: Sentence, at: int) -> str:
    """The place that is named at a word, behind "in" or the like."""
    return next((m.name for m in sentence.mentions if m.name and m.first <= at < m.last and sentence.words[m.first - 1].low in _WHERE), "")


_WHERE = frozenset(("in", "to", "into", "from"))


def _shares_nothing_else(sentence: Sentence, at: int, line: Line) -> bool:
    """Whether a line has none of the other words of a sentence, nor anybody of whom it speaks."""
    words = sentence.words
    if any(m.entity and m.entity in line.entities for m in sentence.mentions):
        return False
    if not any(role in ("agent", "patient") for event in line.events for role, _ in event.cast):
        return False  # "nobody was hurt"
    others = [word.lemma for i, word in enumerate(words) if i != at and word.tag in CONTENT_TAGS]
    return not any(has_word(line, lemma, WordRelation.SYNONYM) for lemma in others)


def _of_those(sentence: Sentence, at: int) -> bool:
    """Whether the word at a place counts some of a group."""
    return any(m.partitive and m.quantity is not None and m.quantity.first <= at < m.quantity.last for m in sentence.mentions)


def _is_age(sentence: Sentence, at: int) -> bool:
    """Whether the word at a place is somebody's age: ages are the slots' own."""
    return any(p.age is not None and p.age.first <= at < p.age.last for p in sentence.propositions)


def _in_form(sentence: Sentence, at: int, form: str) -> bool:
    """Whether the word at a place belongs to a number of that form."""
    return any(q.form == form and q.first <= at < q.last for q in sentence.quantities)


def _of_somebody_else(sentence: Sentence, line: Line, corpus: Corpus) -> bool:
    """Whether a line speaks of others than the statement, by name: that one lives elsewhere says nothing of another."""
    known = corpus.table.known
    doers = {m.entity for p in sentence.propositions for m in (p.agent, p.patient) if m is not None and m.name and m.entity in known}
    others = any(m.entity in known or m.head == "others" for p in line.sentence.propositions for m in (p.agent, p.patient) if m is not None)
    return others and bool(doers) and doers.isdisjoint(line.entities)


def _in_another_clause(sentence: Sentence, near: Sequence[Line], index: int, corpus: Corpus) -> bool:
    """Whether a word stands in a clause without the one by name whom the statement is about, who is in another clause of that line."""
    line, at = holding(near, index)
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
    exact = scoped or finding.kind is Kind.NEGATION or _of_means(finding, sentence)
    if finding.apart or _ranked(sentence, near) or (exact and _unheard(finding, near, sentence)):
        return finding if conflict is None else contradicted(finding, conflict, near, sentence)
    if conflict is None and _only_of_others(finding, sentence, near):
        return finding
    sure = ruling.consistent >= (POLICY.referee_over_gap if finding.gap or scoped else POLICY.referee_consistent)
    if sure and not (of_another_time(sentence, near) or unheard_site(sentence, near) or _only_dates_others(finding, sentence, near)):
        return borne_out(finding, near)
    if conflict is not None:
        return contradicted(finding, conflict, near, sentence)
    return finding


def _only_of_others(finding: Finding, sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether a word before a noun is open that only lines about others have: "a fare increase" of who raised the pay, beside others who raised fares."""
    words = sentence.words[finding.first : finding.last]
    named = {m.entity for m in sentence.mentions if m.name and is_known(m)}
    if len(words) != 1 or not named or not any(words[0].lemma in m.mods for m in sentence.mentions):
        return False
    having = [words[0].lemma in line.terms for line in near]
    about = [not named.isdisjoint(line.entities) for line in near]
    return any(having) and any(about) and not any(has and told for has, told in zip(having, about, strict=True))


def _only_dates_others(finding: Finding, sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the lines that have the day tell another event on it: who was rescued was not rescued on the day on which she left the hospital."""
    if finding.kind is not Kind.DATE:
        return False
    mine = [d.date for d in sentence.dates if finding.first <= d.first < finding.last]
    having = [line for line in near if any(date_relation(one, d.date) in AGREES for one in mine for d in line.sentence.dates)]
    done = {p.predicate for p in sentence.propositions if p.at >= 0 and any(d.first == finding.first for d in p.dates)} - LIGHT_VERBS
    told = {event.predicate for line in having for event in line.events} | {term for line in having for term in line.terms}
    return bool(mine and having and done) and not any(relate(one, other, "v") >= WordRelation.NARROWER for one in done for other in told)


_RANKS = frozenset(("first", "last"))


def _ranked(sentence: Sentence, near: Sequence[Line]) -> bool:
    """Whether the statement makes somebody the first of which no line near it has a word, or one that has a last: likeness of words has no ear for that."""
    ranks = {p.complement.head for p in sentence.propositions if p.complement is not None and p.complement.head in _RANKS}
    return bool(ranks) and (any((_RANKS - ranks) & line.lows for line in near) or not any(ranks <= line.lows for line in near))


def _of_means(finding: Finding, sentence: Sentence) -> bool:
    """Whether what is open is by what or by whom it was done: "by truck", "by a dog"."""
    words = sentence.words
    at = finding.first - (2 if finding.first and words[finding.first - 1].tag in ("D", "S") else 1)
    return at >= 0 and words[at].low == "by"


def _unheard(finding: Finding, near: Sequence[Line], sentence: Sentence) -> bool:
    """Whether what a part is open for is one word of which no line near it has anything: "who plays the cello"."""
    words = sentence.words[finding.first : finding.last]
    if len(words) != 1 or words[0].tag not in ("N", "NP"):
        return False
    return not any(relate(words[0].lemma, term, "n") >= WordRelation.NARROWER for line in near for term in line.terms)
