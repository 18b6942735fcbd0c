"""Questions inside of a clause, and gerunds of what is not done: "did not say what it would cost", "voted against raising the rate", "ruled out leaving"."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.speech import ANSWERING, CERTAIN, KNOWING, MOOTING, QUESTIONING, RULING_OUT, TAKING_SIDES, UNCERTAIN

ASKED = "asked"  # the kind of a clause that is a question


def asks(walk: Walk, position: int) -> bool:
    """Whether what opens at a position is what somebody says, knows or asks: right behind such a verb, or behind the one who is told."""
    start = walk.chunks[position].first
    if walk.words[start].low not in QUESTIONING:
        start -= 1
        if start < 0 or walk.words[start].low not in QUESTIONING:
            return False
    if leaves_open(walk.top):
        return True
    verb = walk.top.verb
    if verb is None or verb.lemma not in ANSWERING or verb.passive:
        return False
    told = walk.top.objects[-1] if walk.top.objects else None
    if told is not None and told.first == start:
        return not told.mods  # the "what" of "what it would cost"
    behind = told.last if told is not None else verb.last
    return start == behind and (told is None or verb.lemma in _OF_WHOM)


_OF_WHOM = frozenset("tell ask".split())


def open_asked(walk: Walk, first: int, subject: Mention | None = None) -> None:
    """Open the clause of a question: what stands in it nobody asserts."""
    top = walk.top
    if top.objects and top.objects[-1].pronoun and top.objects[-1].head in QUESTIONING:
        top.objects.pop()
    mood = "open" if leaves_open(top) else "conditional"
    walk.push(Clause(ASKED, subject, speaker=walk.top.speaker, first=first, last=first, mood=mood))


def leaves_open(top: Clause) -> bool:
    """Whether a clause says of what follows that nobody knows it: "it is unclear", "it was not immediately known"."""
    verb = top.verb
    if verb is None or top.subject is None or top.subject.head != "it":
        return False
    negated = top.denied or verb.negated
    if verb.lemma in ("be", "remain", "stay"):
        said = {*(lemma for lemma, _ in top.adjectives), *(m.head for m in top.objects)}
        return bool(said & UNCERTAIN) and not negated or bool(said & CERTAIN) and negated
    return negated and verb.passive and verb.lemma in KNOWING


def open_matter(walk: Walk, first: int) -> None:
    """Open the clause of what nobody knows."""
    walk.push(Clause("report", speaker=walk.top.speaker, first=first, last=first, mood="open"))


def unsettled_gerund(walk: Walk, position: int, clause: Clause) -> None:
    """A gerund behind a verb of proposing, ruling out or taking sides, as what is not done: ``clause`` is that of the gerund."""
    top, before, previous = walk.top, walk.low(position - 1), walk.chunk(position - 1)
    if top.verb is None or clause.verb is None or clause.verb.form != "ing" or clause.mood != "asserted" or top.verb.passive:
        return
    if before in ("for", "against") and top.verb.lemma in TAKING_SIDES:
        top.adverbs.append(before)
    elif previous is None or not isinstance(previous.value, VerbGroup) or previous.value is not top.verb and previous.last != top.verb.last:
        return
    elif top.verb.lemma in RULING_OUT:
        clause.subject, clause.speaker, clause.denied = top.subject, top.subject, not top.verb.negated
        clause.mood = "prediction"
        return
    elif top.verb.lemma not in MOOTING:
        return
    clause.mood, clause.parent, clause.subject = "governed", top, None if top.verb.lemma != "consider" else top.subject
