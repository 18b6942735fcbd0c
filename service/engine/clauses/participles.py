"""Clauses without a tensed verb: whose they are, and whose word."""

from __future__ import annotations

from service.engine.clauses.asked import unsettled_gerund
from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.disclaiming import IN_MIND
from service.engine.vocabulary.order import TURNS
from service.engine.vocabulary.speech import BARRING, CHARGING, DEEMING, DENYING, ENDING_DEEDS, GOING_ON, REPORTING


def on_participle(walk: Walk, position: int, verb: VerbGroup) -> int:
    """A clause without a tensed verb: "killing some 1,200 people", "owned by Norrline"."""
    chunk = walk.chunks[position]
    top = walk.top
    beside = walk.low(position - 1) in ("but", "or", "while") and top.kind == "participle"  # "ending his rule but falling short of a majority"
    comma = (walk.low(position - 1) in (",", "and", "\u2014") or beside) and top.subject is not None
    previous = walk.chunk(position - 1)
    course = top.verb is not None and verb.form == "ing" and top.verb.lemma in ENDING_DEEDS | GOING_ON and not top.verb.passive and not top.objects
    course = course and (walk.low(position - 1) == "on" or walk.chunks[position - 1].kind == "VG")
    catenative = course or verb.form == "ing" and previous is not None and previous.kind == "VG"  # "denied ignoring warnings"
    catenative = catenative or _pleading(walk, position, verb)
    subject = (
        top.subject
        if comma or catenative or verb.form == "ing" and top.verb is not None and walk.low(position - 1) in ("by", "after", "before", "while", "without")
        else _nearest(walk.last)
    )
    passive = verb.form == "participle" or (verb.form == "finite" and walk.words[verb.at].tag in ("VD", "VN"))
    if verb.form == "inf" and previous is not None and _ranks(walk, previous.value):
        walk.push(Clause("relative", walk.last, verb._replace(form="finite", past=True), first=chunk.first, last=chunk.last, speaker=top.speaker))
        return position + 1  # "Moll, the first to be pulled out, has a broken arm"
    if verb.form == "inf" and top.verb is None and top.subject is not None and walk.tensed_ahead(position + 1):
        walk.push(Clause("infinitive", None, verb, first=chunk.first, last=chunk.last, speaker=top.speaker, mood="governed", parent=top))
        return position + 1  # "the plan to close the mine was dropped"
    if verb.form == "inf" and top.verb is None:
        top.verb = verb._replace(modal="will")  # a headline: "Brightwater to buy Calder"
        return position + 1
    speaker = top.speaker
    if comma and verb.lemma in DEEMING | REPORTING and not passive and (judge := walk.judge()) is not None:
        subject, speaker = judge.subject, judge.speaker
    if verb.form == "ing" and walk.low(position - 1) == "of" and walk.last is not None and walk.last.head in IN_MIND and top.verb is not None:
        walk.push(Clause("infinitive", top.subject, verb, first=chunk.first, last=chunk.last, speaker=speaker, mood="governed", parent=top))
        return position + 1  # "has no intention of selling it"
    verb = verb._replace(passive=passive, past=verb.past or passive)  # "shut by a flood"
    clause = Clause("participle", subject, verb, first=chunk.first, last=chunk.last, speaker=speaker, passive_participle=passive)
    if walk.low(position - 1) == "without" or instead(walk, position):
        clause.denied = True
    if passive and top.verb is not None and top.verb.lemma in ("have", "get") and top.objects:
        clause.denied = top.verb.negated  # "did not have a player sent off"
    if catenative and top.verb is not None and top.verb.lemma in DENYING | ENDING_DEEDS:
        clause.denied = not top.verb.negated
    if course and top.verb is not None and clause.verb is not None:  # "will stop making cakes": will not make them
        clause.verb = clause.verb._replace(modal=top.verb.modal, past=top.verb.past and not clause.denied)
        clause.mood = top.mood
        top.kind = top.kind if clause.denied else "frame"
    if top.verb is not None and (walk.low(position - 1) == "from" and top.verb.lemma in _KEEPING_FROM or _short_of(walk, position, top.verb)):
        clause.denied = not top.verb.negated  # "kept her from catching it", "refrained from condemning"
        top.kind = "frame"
    elif walk.low(position - 1) == "from" and top.verb is not None and top.verb.lemma in BARRING:
        clause.subject = (top.subject if top.verb.passive or not top.objects else top.objects[-1]) or clause.subject
        clause.mood, clause.denied = "possible", not top.verb.negated  # "banned cyclists from entering the park": they may not
    if walk.low(position - 1) == "from" and top.verb is not None and top.verb.lemma in _SAVING and verb.form == "ing":
        clause.mood, clause.parent, clause.kind = "governed", top, "infinitive"  # "saved a boy from drowning": he did not drown
    _voice(walk, position, clause, catenative)
    unsettled_gerund(walk, position, clause)
    walk.push(clause)
    return position + 1


def _ranks(walk: Walk, described: object) -> bool:
    """Whether an apposition gives somebody a place in a row: the first to do something has done it."""
    if not isinstance(described, Mention) or not walk.appositions or walk.appositions[-1][1] is not described:
        return False
    return described.head in _PLACES or any(word.low in _PLACES for word in walk.words[described.first : described.head_at])


_PLACES = TURNS | {"only", "most"}


_SAVING = frozenset("save rescue spare protect".split())


def _short_of(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether somebody "stopped short of", "steered clear of" or "held off on" what follows: the phrase is one verb, and the preposition is left of it."""
    return verb.lemma in ("refrain", "avoid") and walk.low(position - 1) in ("of", "on")


def _pleading(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """ "Pleaded not guilty to stabbing him": denied it, whatever stands in between."""
    top = walk.top
    if verb.form != "ing" or top.verb is None or top.verb.passive or top.objects:
        return False
    return top.verb.lemma == "deny" and walk.low(position - 1) == "to"


_KEEPING_FROM = DENYING | frozenset(("keep",))
_TRYING = frozenset(("convict", "acquit", "clear"))
_CLEARING = frozenset(("clear", "acquit", "absolve", "exonerate"))


def _voice(walk: Walk, position: int, clause: Clause, catenative: bool) -> None:
    """Whose word a participle is: "accused the mayor of taking bribes", "was accused by Lind of it", "denied ignoring warnings"."""
    top, before = walk.top, walk.low(position - 1)
    if top.verb is None or clause.verb is None or clause.verb.form != "ing":
        return
    if before == "of" and top.verb.lemma in _TRYING:  # the charge, as "of fraud" is: who is convicted of one may be acquitted of another
        top.obliques.append(("of", Mention(clause.verb.first, clause.verb.last, clause.verb.lemma, clause.verb.at)))
    if catenative and top.verb.lemma in REPORTING and not top.verb.passive:
        clause.speaker = top.subject
    elif before == "of" and (top.verb.lemma in _CLEARING or top.verb.lemma == "convict" and top.verb.negated):
        clause.subject = (top.subject if top.verb.passive or not top.objects else top.objects[-1]) or clause.subject
        clause.mood = "possible"  # "was cleared of cheating"
    elif before == "for" and top.verb.lemma not in CHARGING:
        whom = top.subject if top.verb.passive else next((m for m in top.objects if m.name or names_person(m.head)), None)
        clause.subject = whom or clause.subject  # "jailed the mayor for taking bribes": the mayor took them
    elif top.verb.lemma in CHARGING and before in ("of", "for", "with"):
        undergone = top.verb.passive or not top.objects  # a headline's "mayor accused of taking bribes"
        charged = top.subject if undergone else top.objects[-1]
        who = next((m for preposition, m in top.obliques if preposition == "by"), None) if undergone else top.subject
        clause.subject, clause.speaker = charged or clause.subject, who or clause.speaker
        if who is None and clause.mood == "asserted":
            clause.mood = "possible"  # "was accused of taking bribes" says of nobody that he did


def _nearest(mention: Mention | None) -> Mention | None:
    """Of a noun phrase the people at its end, where it is no person itself: "the release of the sailors held in Brest" has sailors held."""
    inner = mention.of if mention is not None else None
    if mention is None or inner is None or mention.name or names_person(mention.head):
        return mention
    return inner if names_person(inner.head) or inner.hint == "person" or inner.name.lower() in DEMONYMS else mention


def instead(walk: Walk, position: int) -> bool:
    """Whether what follows is what was not done: "rather than waiting", "instead of waiting"."""
    return (walk.low(position - 2), walk.low(position - 1)) in (("rather", "than"), ("instead", "of"))
