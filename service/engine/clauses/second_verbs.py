"""A finite verb in a sentence that has one: of the same subject, of what the first verb took for its object, or of the clause around it."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.measuring import is_time
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.places import NATIONS
from service.engine.vocabulary.speech import CHARGING, CONFIRMING, DENYING, JUDGING, REFUTING, REPORTING, SAYING, UNREALISED

_PENALIZING = frozenset("fine award pay grant give offer charge owe".split())  # with so much: "was convicted and fined 15,000 marks"
JOINING = frozenset(("and", "but", "or", ",", "then", "also"))


def verb_later(walk: Walk, position: int) -> bool:
    """Whether any finite verb group follows in the sentence."""
    return any(isinstance(chunk.value, VerbGroup) and chunk.value.form == "finite" for chunk in walk.chunks[position:])


def on_second_verb(walk: Walk, position: int, verb: VerbGroup) -> int:
    """A finite verb where one was read: of the same subject ("and sank"), or of what the first one took for its object ("said the ferry had passed")."""
    chunk = walk.chunks[position]
    before = _joint(walk, position)
    walk.leave_inner(before)
    verb = _of_one_modal(walk, verb, before)
    _leave_reported(walk, position, verb, before)
    there = walk.chunk(position - 1)
    if there is not None and there.kind == "EX" and verb.lemma == "be":  # "but there was no water"
        walk.pop_to_main()
        speaker = walk.carried_speaker()
        walk.close()
        walk.push(Clause(verb=verb, speaker=speaker, first=there.first, last=chunk.last))
        return position + 1
    base = _base(walk, position, before)
    if base.verb is None:  # what hung on the subject is over: "the sailor who stole the boat was fined"
        base.verb, base.last = verb, chunk.last
    elif before not in JOINING and before not in ("later", "not") and base.objects:
        subject = base.objects.pop()
        speaker = base.subject if base.verb.lemma in REPORTING | UNREALISED else base.speaker
        walk.push(Clause("report", subject, verb, speaker=speaker, first=subject.first, last=chunk.last))
    else:
        _join(walk, position, verb, base, base.verb)
    return position + 1


def _joint(walk: Walk, position: int) -> str:
    """The word before a verb; of "but still makes cheese" and "but never made cheese" the "but"."""
    adverb, joint = walk.chunk(position - 1), walk.chunk(position - 2)
    if adverb is not None and (adverb.kind == "R" or walk.low(position - 1) == "never") and joint is not None and joint.kind == "C":
        return walk.low(position - 2)
    return walk.low(position - 1)


def _leave_reported(walk: Walk, position: int, verb: VerbGroup, before: str) -> None:
    """Close what the verb cannot go on with."""
    top = walk.top
    planned = top.kind == "report" and top.verb is not None and bool(top.verb.modal)
    if planned and not verb.modal and len(walk.stack) > 1 and before in ("and", "but", "not", ","):
        walk.close()  # "said that none would close but did not rule out cuts"
    while _active_beside_passive(walk, position, verb, before):
        walk.close()  # "said that it had been fined and suspended its license"
    if _says_besides(walk, position, verb, before):
        while walk.top.kind != "report":
            walk.close()
        walk.close()  # "denied that it had known and said that ..."
    while _left_to_people(walk, verb, before):
        walk.close()  # "noticed that he paid for flour that never arrived and wrote to the council"
    while _told_besides(walk, verb, before):
        walk.close()  # "agreed to buy it and said that ..."
    if before in ("and", "but") and verb.lemma in SAYING | DENYING and walk.low(position + 1) == "that" and _beside_mute(walk):
        walk.close()  # "said that the alarms had worked and denied that ..."


def _says_besides(walk: Walk, position: int, verb: VerbGroup, before: str) -> bool:
    """Whether a verb of saying behind "and" goes with the one around a report: the report's subject is nobody who speaks, or has a tense of its own."""
    report = next((clause for clause in reversed(walk.stack) if clause.kind == "report"), None)
    if report is None or report is walk.stack[0] or report.verb is None or before not in ("and", "but", ",") or verb.lemma not in REPORTING | UNREALISED:
        return False
    if verb.form != "finite" or verb.first != verb.at or walk.words[verb.at].tag != "VD":
        return False
    outer, whom = walk.stack[walk.stack.index(report) - 1].verb, report.subject
    if walk.low(position + 1) not in ("that", '"'):  # "said that she trained hard, and denied reports that she would leave"
        return verb.lemma in _DISPUTING and outer is not None and outer.past and outer.lemma in SAYING and walk.low(position - 2) == ","
    mute = whom is not None and not (whom.name or whom.pronoun or names_person(whom.head))
    return outer is not None and outer.past and (mute or report.verb.first != report.verb.at or walk.low(position - 2) == ",")


def _base(walk: Walk, position: int, before: str) -> Clause:
    """The clause that the verb goes on with: the innermost one, or the one before a verb of saying between commas: ", the police said, and left"."""
    base = walk.top
    if base.verb is None or before not in ("and", "but") or base.verb.lemma not in SAYING or base.objects or base.obliques or walk.low(position - 2) != ",":
        return base
    return next((done for done in reversed(walk.done) if done.kind == "main" and done.verb is not None), base)


def _join(walk: Walk, position: int, verb: VerbGroup, base: Clause, first: VerbGroup) -> None:
    """A second verb of the same subject, in the mood and the voice of the first where it has none of its own."""
    chunk, following, alone = walk.chunks[position], walk.chunk(position + 1), verb.first == verb.at
    word = walk.words[verb.at]
    if first.modal and alone and word.tag in ("V", "X") and word.low == verb.lemma:
        verb = verb._replace(modal=first.modal, past=first.past)  # "will cost 2 billion and create 1,300 jobs"
    given = verb.lemma in _PENALIZING and following is not None and isinstance(following.value, Mention) and following.value.quantity is not None
    if first.passive and alone and word.tag in ("VD", "VN") and (following is None or following.kind != "NP" or given or _only_when(walk, position + 1)):
        verb = verb._replace(passive=True, form="finite")  # "was found and returned"
    own = _own_adverb(walk, position, base)
    walk.close()
    walk.push(Clause(base.kind, base.subject, verb, speaker=base.speaker, first=chunk.first, last=chunk.last, mood=base.mood, seconds=list(base.seconds)))
    walk.top.adverbs.extend(own)


def _own_adverb(walk: Walk, position: int, base: Clause) -> list[str]:
    """The adverb between "and" and a second verb, which is that verb's: "was hit and slightly hurt"; it is taken from the first."""
    adverb, joint = walk.chunk(position - 1), walk.chunk(position - 2)
    if adverb is None or adverb.kind != "R" or joint is None or joint.kind != "C" or not base.adverbs or base.adverbs[-1] != walk.low(position - 1):
        return []
    return [base.adverbs.pop()]


def _only_when(walk: Walk, position: int) -> bool:
    """Whether a noun phrase behind a verb says when, and is nothing that it was done to: "was detained and released a day later"."""
    when = walk.chunks[position].value
    return isinstance(when, Mention) and is_time(when) and walk.low(position + 1) in ("later", "earlier", "after", "before", "afterward", "afterwards")


def _active_beside_passive(walk: Walk, position: int, verb: VerbGroup, before: str) -> bool:
    """Whether a bare past form with an object of its own follows "and" behind a passive report: then it goes with the verb of saying."""
    top, following = walk.top, walk.chunk(position + 1)
    report = top if top.kind == "report" else walk.stack[-2] if len(walk.stack) > 2 and top.kind == "participle" else None
    if report is None or report.kind != "report" or report.verb is None or not report.verb.passive or before != "and" or len(walk.stack) < 2:
        return False
    bare = verb.form == "finite" and not verb.passive and verb.first == verb.at and walk.words[verb.at].tag == "VD"
    what = following.value if following is not None else None
    if not bare or not isinstance(what, Mention):
        return False
    return what.possessor is not None or (verb.lemma in _OF_SPEAKERS or walk.words[verb.at].low == "ruled") and not _may_speak(report.subject)


_DISPUTING = REFUTING | frozenset("condemn denounce criticize criticise ridicule deplore praise".split())
# what only those do who can speak: "said that the trail had been checked and rejected criticism"
_OF_SPEAKERS = REPORTING | UNREALISED | REFUTING | CONFIRMING | JUDGING | CHARGING


# what somebody does who has noticed something, and no firm or thing: no flour writes to the council
_RAISING = frozenset("write phone telephone email complain inform notify contact alert consult".split())
_OF_PEOPLE = _OF_SPEAKERS | _RAISING | frozenset("call resign apply apologize apologise".split())


def _left_to_people(walk: Walk, verb: VerbGroup, before: str) -> bool:
    """Whether a past form behind "and" tells what only people do, the innermost clause being of a thing, and one around it of somebody."""
    top = walk.top
    if before not in ("and", "but") or verb.lemma not in _OF_PEOPLE or verb.passive or len(walk.stack) < 2 or top.kind not in ("relative", "report"):
        return False
    if top.verb is None or _is_person(top.subject) or top.subject is not None and top.subject.head in NATIONS:
        return False
    if _may_speak(top.subject) and (top.kind != "report" or top.verb.first == top.verb.at or verb.lemma not in _RAISING):
        return False
    outer = [clause for clause in walk.stack[:-1] if clause.verb is not None and clause.subject is not None]
    return any(_is_person(c.subject) and c.verb is not None and c.verb.first == c.verb.at and c.verb.past for c in outer) and verb.first == verb.at


def _is_person(subject: Mention | None) -> bool:
    return subject is not None and (subject.pronoun and subject.head != "it" or names_person(subject.head) or subject.name != "" and subject.hint == "person")


def _may_speak(subject: Mention | None) -> bool:
    if subject is None:
        return True
    return bool(subject.name) or subject.pronoun or names_person(subject.head) or subject.head in COLLECTIVES


def _beside_mute(walk: Walk) -> bool:
    """Whether the innermost clause is a report of what cannot speak, within the clause of somebody who does."""
    return walk.top.kind == "report" and len(walk.stack) > 1 and not _may_speak(walk.top.subject)


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
    return verb._replace(modal=told.modal) if word.tag in ("V", "X") and word.low == word.lemma and word.low == walk.words[verb.first].low else verb
