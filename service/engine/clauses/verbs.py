"""What a verb group opens: the clause of a subject that waits for it, a second verb, an infinitive, a participle, or the frame of a quotation."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.ellipsis import invert, is_inverted, on_ellipsis
from service.engine.clauses.gerunds import is_gerund_subject, on_gerund_subject
from service.engine.clauses.infinitives import on_infinitive, on_second_infinitive
from service.engine.clauses.joins import open_subordinate
from service.engine.clauses.participles import instead, on_participle
from service.engine.clauses.reduced import is_reduced, is_reduced_behind_comma, is_reduced_subject
from service.engine.clauses.second_verbs import JOINING, on_second_verb, verb_later
from service.engine.clauses.verb_phrases import with_phrase
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.families import LEFT
from service.engine.vocabulary.phrases import HOMOGRAPHS
from service.engine.vocabulary.speech import NEEDING_OBJECT, REPORTING
from service.engine.vocabulary.states import STAYING


def on_verb(walk: Walk, position: int) -> int:
    """A verb group, by what it finds open; -> the position to go on from."""
    chunk = walk.chunks[position]
    assert isinstance(chunk.value, VerbGroup)
    if _supposes(walk, position):
        open_subordinate(walk, "if", chunk.first)
        return position + 1
    if walk.words[chunk.value.at].tag == "X" and (read := on_ellipsis(walk, position, chunk.value)):
        return read
    verb = _adapted(walk, chunk.value, position)
    following = walk.chunk(position + 1)
    if verb.lemma != chunk.value.lemma and chunk.value.lemma == "let" and following is not None and isinstance(following.value, VerbGroup):
        del walk.chunks[position + 1]  # "let go" is one verb
    if walk.top.verb is not None and walk.top.kind in ("participle", "absolute", "relative", "infinitive", "report") and _for_outer(walk, position, verb):
        walk.close_to_waiting()
    if walk.top.verb is None:
        return _first_verb(walk, position, verb)
    return _further_verb(walk, position, verb, walk.top.verb)


def _supposes(walk: Walk, position: int) -> bool:
    """Whether an auxiliary before its subject opens a condition: "would fall should the dam break", "Had he known, he would have stayed"."""
    chunk = walk.chunks[position]
    if chunk.last - chunk.first != 1 or walk.low(position) not in ("should", "had", "were") or not is_inverted(walk, position):
        return False
    behind = walk.low(position) == "should" and walk.top.verb is not None and walk.low(position - 1) not in (",", '"')
    return behind or position == 0


def _first_verb(walk: Walk, position: int, verb: VerbGroup) -> int:
    """A verb in a clause that has none yet: its own, or that of a participle that only tells more of the subject."""
    chunk, top = walk.chunks[position], walk.top
    named = top.subject is not None
    if not named and top.kind in ("main", "report") and is_gerund_subject(walk, position, verb):
        return on_gerund_subject(walk, position, verb)
    if named and top.kind in ("main", "report") and is_reduced_behind_comma(walk, position, verb):
        return on_participle(walk, position, verb)
    if not named and top.kind == "main" and top.obliques and walk.low(position - 1) == "," and is_reduced(walk, position, verb):
        return on_participle(walk, position, verb)  # "In a poll by Delta, published on Thursday, 58 percent ..."
    top.denied = top.denied or (verb.form == "ing" and instead(walk, position))
    if is_reduced_subject(walk, position, verb) or named and top.kind == "main" and verb.form != "finite":
        return on_participle(walk, position, verb)
    if named and top.kind == "report" and verb.form == "ing" and walk.main_verb_ahead(position + 1):
        return on_participle(walk, position, verb)  # "said that repairs costing 14 million had begun"
    top.verb = verb._replace(passive=True) if verb.lemma in NEEDING_OBJECT and _auxiliary_said(walk, position, verb) else verb
    top.last = chunk.last
    if top.first == 0 and not named:
        top.first = chunk.first
    return position + 1


def _auxiliary_said(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a bare past form without an object stands beside a passive: "was closed and the road blocked", "was elected, and Holm named treasurer"."""
    if not walk.done or verb.first != verb.at or walk.words[verb.at].tag not in ("VD", "VN") or walk.top.subject is None or walk.top.kind != "main":
        return False
    before, following = walk.done[-1].verb, walk.chunk(position + 1)
    if before is None or not before.passive or walk.low(position - 2) not in ("and", "but", "while", ","):
        return False
    owned = following.value if following is not None else None
    return not isinstance(owned, Mention) or not (owned.determiner or owned.name or owned.pronoun or owned.possessor)


def _further_verb(walk: Walk, position: int, verb: VerbGroup, governing: VerbGroup) -> int:
    """A verb in a clause that has one."""
    top, before, said = walk.top, walk.low(position - 1), walk.chunk(position + 1)
    if before in ("never", "not") and walk.low(position - 2) in ("and", "but"):
        return on_second_verb(walk, position, verb)  # "was not a politician and never wanted to be one"
    if governing.lemma == "leave" and top.objects and verb.first == verb.at and walk.words[verb.at].low in LEFT:
        top.adjectives.append((walk.words[verb.at].low, verb.at))
        return position + 1  # "left 40 injured"
    if governing.lemma == "find" and governing.passive and walk.chunks[position - 1].kind == "VG" and walk.words[verb.at].tag in ("VD", "VN"):
        top.adjectives.append((verb.lemma, verb.at))
        return position + 1  # "was found abandoned in a forest"
    if governing.lemma in STAYING and walk.chunks[position - 1].kind == "VG" and verb.first == verb.at and walk.words[verb.at].tag in ("VD", "VN"):
        top.verb = governing._replace(lemma=verb.lemma, at=verb.at, last=verb.last, passive=True, adverbs=(*governing.adverbs, "still"))
        top.last = walk.chunks[position].last
        return position + 1  # "will stay closed until Monday", "remain trapped"
    if verb.lemma == "do" and is_inverted(walk, position):
        return invert(walk, position, verb, negated=verb.negated)
    if verb.form == "inf" and before in ("and", "or", "but") and top.kind == "infinitive" and top.parent is not None:
        return on_second_infinitive(walk, position, verb)
    if verb.form == "inf":
        return on_infinitive(walk, position, verb, governing)
    if governing.lemma in REPORTING and not top.objects and walk.chunks[position - 1].kind == "VG" and is_gerund_subject(walk, position, verb):
        walk.push(Clause("report", speaker=top.subject, first=walk.chunks[position].first, last=walk.chunks[position].last, mood=walk.governed_mood()))
        return on_gerund_subject(walk, position, verb)
    quoted = verb.lemma in REPORTING and before == '"'
    if verb.form in ("ing", "participle") or (before not in JOINING and not quoted and is_reduced(walk, position, verb)):
        return on_participle(walk, position, verb)
    if verb.lemma in REPORTING and before in (",", '"') and said is not None and isinstance(said.value, Mention) and _speaks(said.value):
        return _quoted_by(walk, position, verb, said.value)
    return on_second_verb(walk, position, verb)


def _speaks(who: Mention) -> bool:
    """Whether a noun phrase behind ", said" can be whose words those are: no three days that somebody declared."""
    return bool(who.name) or who.pronoun or who.quantity is None or who.partitive or names_person(who.head)


def _quoted_by(walk: Walk, position: int, verb: VerbGroup, who: Mention) -> int:
    """ "..., said Marta Kovalik": the frame of a quotation behind it."""
    while walk.stack:
        walk.close()
    walk.push(Clause("frame", who, verb, first=walk.chunks[position].first, last=walk.chunks[position + 1].last))
    walk.last = who
    return position + 2


def _adapted(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup:
    """The verb with its phrase folded in, as the coordination and the negation before it have it."""
    verb = with_phrase(walk, verb, position)
    if verb.lemma in HOMOGRAPHS and walk.words[verb.at].lemma == verb.lemma:
        verb = verb._replace(lemma=HOMOGRAPHS[verb.lemma])
    if verb.form == "participle" and _coordinates(walk.low(position - 1)) and walk.top.verb is not None and walk.top.verb.passive:
        verb = verb._replace(form="finite")
    if _shares_do(walk, position, verb):
        verb = verb._replace(negated=True, past=walk.top.verb.past if walk.top.verb is not None else verb.past)
    if verb.lemma == "vote" and verb.last < len(walk.words) and walk.words[verb.last].low in ("yes", "no"):
        verb = verb._replace(adverbs=(*verb.adverbs, walk.words[verb.last].low))
    if walk.deny_next:
        verb, walk.deny_next = verb._replace(negated=not verb.negated), False
    return verb


def _shares_do(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a verb behind "or" or "and" has the "did not" of the one before it: "did not sell the mill or close the farm"."""
    first = walk.top.verb
    if first is None or not first.negated or verb.form != "finite" or verb.negated or walk.low(position - 1) not in ("or", "and"):
        return False
    word = walk.words[verb.at]
    bare = verb.first == verb.at and word.tag == "V" and word.low == word.lemma
    return bare and any(one.lemma == "do" and one.tag == "X" for one in walk.words[first.first : first.at])


def _coordinates(low: str) -> bool:
    """Whether a word joins a second verb to the first: "was found and returned", "was questioned but not detained"."""
    return low in ("and", "or", "but", "not", "then", ",")


def _for_outer(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a tensed verb behind a participle clause is what the clause around it waits for: "a ferry carrying 216 people ran aground"."""
    if walk.waiting() is None or verb.form != "finite" or walk.low(position - 1) in JOINING:
        return False
    if walk.top.kind == "report" and (verb_later(walk, position + 1) or walk.top.verb is not None and walk.top.verb.lemma in REPORTING):
        return False  # "who said the ferry that sank was old was wrong": the last verb is the one that is waited for
    return not is_reduced(walk, position, verb) or not walk.verb_ahead(position + 1)
