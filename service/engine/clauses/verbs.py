"""What a verb group opens: the clause of a subject that waits for it, a second verb, an infinitive, a participle, or the frame of a quotation."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.ellipsis import invert, is_inverted, on_ellipsis
from service.engine.clauses.walk import RELATIVE, Walk
from service.engine.compare.words import names_person
from service.engine.layout import Chunk
from service.engine.reading import Mention, VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.families import LEFT, PHRASES
from service.engine.vocabulary.frames import NOUNS
from service.engine.vocabulary.phrases import BEING, HOMOGRAPHS
from service.engine.vocabulary.speech import ATTAINING, CHARGING, DEEMING, DENYING, OUTDOING, REALISED, REPORTING, SAYING, UNREALISED

_JOINING = frozenset(("and", "but", "or", ",", "then", "also"))


def on_verb(walk: Walk, position: int) -> int:
    """A verb group, by what it finds open; -> the position to go on from."""
    chunk = walk.chunks[position]
    assert isinstance(chunk.value, VerbGroup)
    if walk.words[chunk.value.at].tag == "X" and (read := on_ellipsis(walk, position, chunk.value)):
        return read
    verb = _adapted(walk, chunk.value, position)
    following = walk.chunk(position + 1)
    if verb.lemma != chunk.value.lemma and chunk.value.lemma == "let" and following is not None and isinstance(following.value, VerbGroup):
        del walk.chunks[position + 1]  # "let go" is one verb
    if walk.top.verb is not None and walk.top.kind in ("participle", "absolute", "relative", "infinitive") and _for_outer(walk, position, verb):
        walk.close_to_waiting()
    top = walk.top
    before = walk.low(position - 1)
    if top.verb is not None and top.verb.lemma == "leave" and top.objects and verb.first == verb.at and walk.words[verb.at].low in LEFT:
        top.adjectives.append((walk.words[verb.at].low, verb.at))
        return position + 1  # "left 40 injured"
    if verb.lemma == "do" and top.verb is not None and is_inverted(walk, position):
        return invert(walk, position, verb, negated=verb.negated)
    if top.verb is None and top.subject is not None and top.kind in ("main", "report") and _reduced_behind_comma(walk, position, verb):
        return _participle(walk, position, verb)
    if top.verb is None and top.subject is None and top.kind == "main" and top.obliques and before == "," and _reduced(walk, position, verb):
        return _participle(walk, position, verb)  # "In a poll by Delta, published on Thursday, 58 percent ..."
    if top.verb is None:
        top.denied = top.denied or (verb.form == "ing" and _instead(walk, position))
        if _reduced_subject(walk, position, verb):
            return _participle(walk, position, verb)
        if (verb.form == "finite" or top.kind != "main" or top.subject is None) and not (
            verb.form == "participle" and top.kind == "main" and top.subject is not None
        ):
            top.verb = verb
            top.last = chunk.last
            if top.first == 0 and top.subject is None:
                top.first = chunk.first
            return position + 1
        return _participle(walk, position, verb)
    if verb.form == "inf" and before in ("and", "or", "but") and top.kind == "infinitive" and top.parent is not None:
        return _second_infinitive(walk, position, verb)
    if verb.form == "inf":
        return _infinitive(walk, position, verb, top.verb)
    said = walk.chunk(position + 1)
    quoted = verb.lemma in REPORTING and before == '"'
    if verb.form in ("ing", "participle") or (before not in _JOINING and not quoted and _reduced(walk, position, verb)):
        return _participle(walk, position, verb)
    if verb.lemma in REPORTING and before in (",", '"') and said is not None and isinstance(said.value, Mention):
        while walk.stack:
            walk.close()
        walk.push(Clause("frame", said.value, verb, first=chunk.first, last=said.last))
        walk.last = said.value
        return position + 2  # "..., said Marta Kovalik"
    return _second_verb(walk, position, verb)


def _adapted(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup:
    """The verb with its phrase folded in, as the coordination and the negation before it have it."""
    verb = _with_phrase(walk, verb, position)
    if verb.lemma in HOMOGRAPHS and walk.words[verb.at].lemma == verb.lemma:
        verb = verb._replace(lemma=HOMOGRAPHS[verb.lemma])
    if verb.form == "participle" and _coordinates(walk.low(position - 1)) and walk.top.verb is not None and walk.top.verb.passive:
        verb = verb._replace(form="finite")
    if walk.deny_next:
        verb, walk.deny_next = verb._replace(negated=not verb.negated), False
    return verb


def _coordinates(low: str) -> bool:
    """Whether a word joins a second verb to the first: "was found and returned", "was questioned but not detained"."""
    return low in ("and", "or", "but", "not", "then", ",")


def _infinitive(walk: Walk, position: int, verb: VerbGroup, governing: VerbGroup) -> int:
    """What is wanted or planned; done where the verb before it says so ("managed to escape"), denied where that denies it ("refused to name him")."""
    chunk, top = walk.chunks[position], walk.top
    if governing.lemma == "use" and not top.objects and not governing.passive:
        verb = verb._replace(past=True, adverbs=(*verb.adverbs, "formerly"))  # "used to be a driver"
    realised = governing.lemma in REALISED and not governing.negated and (not top.objects or governing.lemma == "use" or _lasting(top))
    attained = governing.lemma in OUTDOING and verb.lemma in ATTAINING and not governing.negated  # "beat Brenn to win the cup"
    realised = realised or attained
    pending = _pending(governing, verb, [*top.adverbs, *governing.adverbs, *verb.adverbs])
    mood = ("prediction" if walk.words[governing.at].low == "going" else top.mood) if realised else "governed"
    denied = governing.lemma in DENYING or pending
    if denied or (realised and not attained):
        top.kind = "frame"
    clause = Clause(
        "infinitive",
        top.objects[-1] if top.objects and governing.lemma in UNREALISED and not governing.passive else top.subject,
        verb,
        speaker=top.speaker,
        first=chunk.first,
        last=chunk.last,
        mood="asserted" if denied else mood,
        denied=denied != (denied and governing.negated),
        parent=top,
        obliques=[*top.obliques, *(("with", m) for m in top.objects if realised)] if denied or realised and not attained else [],  # "used a rope to climb"
    )
    walk.push(clause)
    return position + 1


def _second_infinitive(walk: Walk, position: int, verb: VerbGroup) -> int:
    """ "Promised to freeze fares and to plant trees": both are promised."""
    chunk, first = walk.chunks[position], walk.top
    clause = Clause(
        "infinitive", first.subject, verb, speaker=first.speaker, first=chunk.first, last=chunk.last, mood=first.mood, denied=first.denied, parent=first.parent
    )
    walk.close()
    walk.push(clause)
    return position + 1


def _pending(governing: VerbGroup, verb: VerbGroup, adverbs: list[str]) -> bool:
    """ "Has yet to be found", "is still to be found", "remains to be found": not found so far."""
    if governing.lemma == "remain":
        return verb.passive
    return governing.lemma in ("be", "have") and ("yet" in adverbs or governing.lemma == "be" and "still" in adverbs)


def _lasting(clause: Clause) -> bool:
    """ "took four hours to reach a verdict", not "took money to build schools"."""
    return bool(clause.objects) and clause.objects[-1].quantity is not None and clause.objects[-1].quantity.form == "duration"


def _second_verb(walk: Walk, position: int, verb: VerbGroup) -> int:
    """A finite verb where one was read: of the same subject ("and sank"), or of what the first one took for its object ("said the ferry had passed")."""
    chunk = walk.chunks[position]
    before = walk.low(position - 1)
    walk.leave_inner(before)
    verb = _of_one_modal(walk, verb, before)
    if (
        walk.top.kind == "report"
        and walk.top.verb is not None
        and walk.top.verb.modal
        and not verb.modal
        and len(walk.stack) > 1
        and before in ("and", "but", "not", ",")
    ):
        walk.close()  # "said that none would close but did not rule out cuts"
    while _active_beside_passive(walk, position, verb, before):
        walk.close()  # "said that it had been fined and suspended its license"
    while _told_besides(walk, verb, before):
        walk.close()  # "agreed to buy it and said that ..."
    base = walk.top
    if (
        before in ("and", "but")
        and base.verb is not None
        and base.verb.lemma in SAYING
        and not (base.objects or base.obliques)
        and walk.low(position - 2) == ","
    ):
        base = next((done for done in reversed(walk.done) if done.kind == "main" and done.verb is not None), base)  # ", the police said, and left"
    there = walk.chunk(position - 1)
    if there is not None and there.kind == "EX" and verb.lemma == "be":  # "but there was no water"
        walk.pop_to_main()
        speaker = walk.carried_speaker()
        walk.close()
        walk.push(Clause(verb=verb, speaker=speaker, first=there.first, last=chunk.last))
        return position + 1
    if base.verb is None:  # what hung on the subject is over: "the sailor who stole the boat was fined"
        base.verb, base.last = verb, chunk.last
        return position + 1
    if before not in _JOINING and before not in ("later", "not") and base.objects:
        subject = base.objects.pop()
        speaker = base.subject if base.verb.lemma in REPORTING | UNREALISED else base.speaker
        walk.push(Clause("report", subject, verb, speaker=speaker, first=subject.first, last=chunk.last))
        return position + 1
    if base.verb.modal and verb.first == verb.at and walk.words[verb.at].tag == "V" and walk.words[verb.at].low == verb.lemma:
        verb = verb._replace(modal=base.verb.modal, past=base.verb.past)  # "will cost 2 billion and create 1,300 jobs"
    clause = Clause(base.kind, base.subject, verb, speaker=base.speaker, first=chunk.first, last=chunk.last, mood=base.mood, seconds=list(base.seconds))
    following = walk.chunk(position + 1)
    bare = walk.words[verb.at].tag in ("VD", "VN") and verb.first == verb.at and (following is None or following.kind != "NP")
    if base.verb is not None and base.verb.passive and bare:
        clause.verb = verb._replace(passive=True, form="finite")  # "was found and returned"
    walk.close()
    walk.push(clause)
    return position + 1


def _active_beside_passive(walk: Walk, position: int, verb: VerbGroup, before: str) -> bool:
    """Whether a bare past form with an object of its own follows "and" behind a passive report: then it goes with the verb of saying."""
    top, following = walk.top, walk.chunk(position + 1)
    report = top if top.kind == "report" else walk.stack[-2] if len(walk.stack) > 2 and top.kind == "participle" else None
    if report is None or report.kind != "report" or report.verb is None or not report.verb.passive or before != "and" or len(walk.stack) < 2:
        return False
    bare = verb.form == "finite" and not verb.passive and verb.first == verb.at and walk.words[verb.at].tag == "VD"
    owned = following.value if following is not None else None
    return bare and isinstance(owned, Mention) and owned.possessor is not None


def _told_besides(walk: Walk, verb: VerbGroup, before: str) -> bool:
    """Whether a tensed verb follows "and" behind an infinitive, which needs another infinitive: it goes with the verb around that."""
    top = walk.top
    if top.kind != "infinitive" or top.verb is None or len(walk.stack) < 2 or before not in ("and", "but", ",") or verb.form != "finite":
        return False
    if top.verb.passive and not verb.passive and walk.words[verb.at].tag in ("VD", "VN"):
        return False  # "to be found and returned"
    tensed = verb.past or bool(verb.modal) or walk.words[verb.at].low != verb.lemma or verb.first != verb.at
    return tensed and walk.stack[-2].verb is not None


def _of_one_modal(walk: Walk, verb: VerbGroup, before: str) -> VerbGroup:
    """ "Will close two mills and sell a third": a base form behind "and" has the modal of the verb before it."""
    told, word = walk.top.verb, walk.words[verb.at]
    if told is None or not told.modal or verb.modal or before not in ("and", "or", "but", ",") or verb.first != verb.at:
        return verb
    return verb._replace(modal=told.modal) if word.tag == "V" and word.low == word.lemma and word.low == walk.words[verb.first].low else verb


PARTICLES = frozenset("up down out off away back over aside apart forward".split())
_NAMING = frozenset("call name title dub nickname know".split())
_OPENS_REDUCED = frozenset("by in at from for to on of with as over during since hostage captive".split())


def _reduced(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a past form right after a noun phrase is a reduced relative: a bare one, with a "by" or another preposition behind it."""
    bare = verb.form == "finite" and not verb.passive and walk.words[verb.at].tag == "VD" and walk.words[verb.first].tag != "X"
    if not bare:
        return False
    following = walk.chunk(position + 1)
    ends = following is None or following.kind == "."
    top = walk.top
    if ends and top.verb is not None and top.objects and top.verb.lemma not in REPORTING | UNREALISED and walk.low(position - 1) not in _JOINING:
        return walk.chunks[position - 1].kind == "NP"  # "delivered all the bottles ordered."
    named = verb.lemma in _NAMING and following is not None and isinstance(following.value, Mention) and bool(following.value.name)
    governing = walk.top.verb.lemma if walk.top.verb is not None and not walk.top.verb.passive else ""
    done = governing in ("have", "get", "be", "become", "remain") and bool(walk.top.objects)  # "had a player sent off", "is the oldest of those released"
    return named or done or walk.low(position + 1) in _OPENS_REDUCED  # "a son named Alexander"


def _reduced_subject(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a bare past form behind the subject only tells which one is meant: "the report published on Monday blamed the pilot"."""
    top = walk.top
    if top.subject is None or top.subject.pronoun or top.antecedent_object is not None or walk.low(position - 1) in RELATIVE:
        return False
    if verb.passive or verb.first != verb.at or walk.words[verb.at].tag not in ("VD", "VN"):
        return False
    following = walk.chunk(position + 1)
    if following is None or following.kind == "VG" or verb.lemma in REPORTING and verb.lemma not in _NAMING:
        return False
    if isinstance(following.value, Mention) and verb.lemma not in _NAMING:
        return False  # it has its object
    return walk.main_verb_ahead(position + 1)


def _for_outer(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a tensed verb behind a participle clause is what the clause around it waits for: "a ferry carrying 216 people ran aground"."""
    if walk.waiting() is None or verb.form != "finite" or walk.low(position - 1) in _JOINING:
        return False
    return not _reduced(walk, position, verb) or not walk.verb_ahead(position + 1)


def _reduced_behind_comma(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a past form behind subject and comma only tells more of it, since its own verb follows: "Kickoff, planned for 4 p.m., was delayed"."""
    before = walk.chunk(position - 2)
    if walk.low(position - 1) != "," or verb.lemma in REPORTING or before is None or before.value is not walk.top.subject:
        return False
    closing = walk.next_comma(position + 1)
    while closing is not None and not walk.verb_next(closing + 1):  # "led by his brother, Otto, ruled it out"
        closing = walk.next_comma(closing + 1)
    return closing is not None and _reduced(walk, position, verb)


def _instead(walk: Walk, position: int) -> bool:
    """Whether what follows is what was not done: "rather than waiting", "instead of waiting"."""
    return (walk.low(position - 2), walk.low(position - 1)) in (("rather", "than"), ("instead", "of"))


def _nearest(mention: Mention | None) -> Mention | None:
    """Of a noun phrase the people at its end, where it is no person itself: "the release of the sailors held in Brest" has sailors held."""
    inner = mention.of if mention is not None else None
    if mention is None or inner is None or mention.name or names_person(mention.head):
        return mention
    return inner if names_person(inner.head) or inner.hint == "person" or inner.name.lower() in DEMONYMS else mention


def _participle(walk: Walk, position: int, verb: VerbGroup) -> int:
    """A clause without a tensed verb: "killing some 1,200 people", "owned by Norrline"."""
    chunk = walk.chunks[position]
    top = walk.top
    beside = walk.low(position - 1) in ("but", "or", "while") and top.kind == "participle"  # "ending his rule but falling short of a majority"
    comma = (walk.low(position - 1) in (",", "and", "\u2014") or beside) and top.subject is not None
    previous = walk.chunk(position - 1)
    catenative = verb.form == "ing" and previous is not None and previous.kind == "VG"  # "denied ignoring warnings"
    subject = (
        top.subject
        if comma or catenative or verb.form == "ing" and top.verb is not None and walk.low(position - 1) in ("by", "after", "before", "while", "without")
        else _nearest(walk.last)
    )
    passive = verb.form == "participle" or (verb.form == "finite" and walk.words[verb.at].tag in ("VD", "VN"))
    if verb.form == "inf" and top.verb is None and top.subject is not None and walk.tensed_ahead(position + 1):
        walk.push(Clause("infinitive", None, verb, first=chunk.first, last=chunk.last, speaker=top.speaker, mood="governed", parent=top))
        return position + 1  # "the plan to close the mine was dropped"
    if verb.form == "inf" and top.verb is None:
        top.verb = verb._replace(modal="will")  # a headline: "Brightwater to buy Calder"
        return position + 1
    speaker = top.speaker
    if comma and verb.lemma in DEEMING | REPORTING and not passive and (judge := walk.judge()) is not None:
        subject, speaker = judge.subject, judge.speaker
    clause = Clause("participle", subject, verb._replace(passive=passive), first=chunk.first, last=chunk.last, speaker=speaker, passive_participle=passive)
    if walk.low(position - 1) == "without" or _instead(walk, position):
        clause.denied = True
    if passive and top.verb is not None and top.verb.lemma in ("have", "get") and top.objects:
        clause.denied = top.verb.negated  # "did not have a player sent off"
    if catenative and top.verb is not None and top.verb.lemma in DENYING:
        clause.denied = not top.verb.negated
    if walk.low(position - 1) == "from" and top.verb is not None and top.verb.lemma in DENYING:
        clause.denied = not top.verb.negated  # "refrained from condemning"
        top.kind = "frame"
    _voice(walk, position, clause, catenative)
    walk.push(clause)
    return position + 1


def _voice(walk: Walk, position: int, clause: Clause, catenative: bool) -> None:
    """Whose word a participle is: "accused the mayor of taking bribes", "was accused by Lind of it", "denied ignoring warnings"."""
    top, before = walk.top, walk.low(position - 1)
    if top.verb is None or clause.verb is None or clause.verb.form != "ing":
        return
    if catenative and top.verb.lemma in REPORTING and not top.verb.passive:
        clause.speaker = top.subject
    elif top.verb.lemma in CHARGING and before in ("of", "for", "with"):
        charged = top.subject if top.verb.passive else top.objects[-1] if top.objects else None
        who = next((m for preposition, m in top.obliques if preposition == "by"), None) if top.verb.passive else top.subject
        clause.subject, clause.speaker = charged or clause.subject, who or clause.speaker
        if who is None and clause.mood == "asserted":
            clause.mood = "possible"  # "was accused of taking bribes" says of nobody that he did


def _fold(walk: Walk, position: int, at: int, length: int, denied: bool) -> None:
    """The words of a phrase behind its verb are no participants: the "down" of "turned down the request", the "way" of "gave way"; a preposition that ends
    the phrase keeps what it governs. ``denied`` takes an adjective away, too: "found guilty"."""
    while length and walk.words[at + length - 1].tag == "P" and walk.words[at + length - 1].low not in PARTICLES:
        length -= 1
    end = at + length
    while (following := walk.chunk(position + 1)) is not None and following.first < end:
        denied = denied or following.kind == "NEG"  # "found not guilty"
        if following.last > end or not (denied or following.kind in ("P", "R", "NP", "VG")):
            break
        del walk.chunks[position + 1]


_OPEN_PHRASES = frozenset(phrase.split()[0] for phrase in PHRASES) | {"be"}


def _with_phrase(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup:
    """Fold a phrase into the verb: "set free" is free, "took part in" is participate."""
    if verb.lemma not in _OPEN_PHRASES:
        return verb
    words = walk.words
    at = verb.last
    nearby = list(range(at, min(at + 3, len(words))))
    plainly = [i for i in range(at, min(at + 5, len(words))) if words[i].tag != "S" and words[i].low not in _BETWEEN][:3]
    for places in (nearby, plainly) if plainly != nearby else (nearby,):
        for length in (3, 2, 1):
            key = " ".join([verb.lemma, *[words[i].lemma for i in places[:length]]])
            if len(places) >= length and key in PHRASES and (places is nearby or key.rsplit(" ", 1)[-1] not in NOUNS):
                _fold(walk, position, at, places[length - 1] + 1 - at, verb.lemma == "find")
                return verb._replace(lemma=PHRASES[key])
    if verb.lemma in ("set", "let", "take", "hold", "keep") and not verb.passive:
        for i in range(at, min(at + 7, len(words))):
            key = f"{verb.lemma} {words[i].lemma}"
            if key in PHRASES:
                return verb._replace(lemma=PHRASES[key])
    if verb.lemma == "be" and not verb.passive and (state := _state(walk, at)):
        _fold(walk, position, at, state.count(" ") + 1, False)
        return verb._replace(lemma=BEING[state])
    apart = walk.chunk(position + 2)
    if isinstance(_phrase_behind(walk, position), Mention) and apart is not None and words[apart.first].low in PARTICLES:
        key = f"{verb.lemma} {words[apart.first].low}"
        beyond = walk.chunk(position + 3)
        if key in PHRASES and (beyond is None or beyond.kind != "NP"):
            _swallow(walk, position + 2)
            return verb._replace(lemma=PHRASES[key])  # "turned the offer down"
    return verb


_BETWEEN = frozenset("any full own sole very entire".split())  # what may stand inside of a phrase: "take full responsibility", "made up his mind"


def _state(walk: Walk, at: int) -> str:
    """The adverb at a place that says with "be" what goes on, where nothing follows that it could belong to: not of "is over 40"."""
    for length in (1, 2):
        adverb = " ".join(word.low for word in walk.words[at : at + length])
        if adverb in BEING and (at + length >= len(walk.words) or walk.words[at + length].tag in (".", "C") or _back_there(adverb, walk.words[at + length])):
            return adverb
    return ""


def _back_there(adverb: str, following: Word) -> bool:
    """ "Power is back in 8,000 homes", "the lights are back on" """
    return adverb == "back" and following.low in ("in", "at", "on", "with")


def _phrase_behind(walk: Walk, position: int) -> object:
    chunk = walk.chunk(position + 1)
    return chunk.value if chunk is not None else None


def _swallow(walk: Walk, position: int) -> None:
    """A particle that its verb took is no preposition any more: what follows is the verb's object."""
    chunk = walk.chunks[position]
    walk.chunks[position] = Chunk("", chunk.first, chunk.last, chunk.value)
