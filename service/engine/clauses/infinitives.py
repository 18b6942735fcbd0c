"""An infinitive behind another verb: done, wanted, pending or denied, as that verb says."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.speech import ATTAINING, COUNTING, DENYING, FAILURES, OUTDOING, PREDICTIVE, REALISED, SENDING, UNREALISED


def on_infinitive(walk: Walk, position: int, verb: VerbGroup, governing: VerbGroup) -> int:
    """What is wanted or planned; done where the verb before it says so ("managed to escape"), denied where that denies it ("refused to name him")."""
    chunk, top = walk.chunks[position], walk.top
    if governing.lemma == "use" and not top.objects and not governing.passive:
        verb = verb._replace(past=True, adverbs=(*verb.adverbs, "formerly"))  # "used to be a driver"
    realised = governing.lemma in REALISED and not governing.negated and (not top.objects or governing.lemma == "use" or _lasting(top))
    attained = governing.lemma in OUTDOING and verb.lemma in ATTAINING and not governing.negated  # "beat Brenn to win the cup"
    realised = realised or attained
    pending = not top.adjectives and _pending(governing, verb, [*top.adverbs, *governing.adverbs, *verb.adverbs])  # "is still able to stop"
    mood = ("prediction" if walk.words[governing.at].low == "going" else top.mood) if realised else "governed"
    if pending:
        verb = verb._replace(perfect=True)  # "is yet to vote": has not voted
    before = walk.chunks[position - 1].value
    failing = isinstance(before, Mention) and before.head in FAILURES and before is walk.last
    denied = governing.lemma in DENYING or pending or failing
    if (realised or denied) and governing.modal in PREDICTIVE and not verb.modal:
        verb = verb._replace(modal=governing.modal)  # "will continue to carry mail", "will cease to carry it"
    if denied and not failing or (realised and not attained):
        top.kind = "frame"
    clause = Clause(
        "infinitive",
        _doer(walk, governing),
        verb,
        speaker=top.speaker,
        first=chunk.first,
        last=chunk.last,
        mood="asserted" if denied else mood,
        denied=denied != (denied and governing.negated and not failing),
        parent=top,
        obliques=[*_carried(top), *_used(top, realised=realised)] if denied or realised and not attained else [],
    )
    walk.push(clause)
    return position + 1


def _carried(top: Clause) -> list[tuple[str, Mention]]:
    """What stands around the verb before and goes for the infinitive, too; not what only tells which thing is used: "the war in Ormia"."""
    ends = {m.last for m in top.objects}
    return [(preposition, m) for preposition, m in top.obliques if m.first - 1 not in ends]


def _used(top: Clause, *, realised: bool) -> list[tuple[str, Mention]]:
    """ "Used a rope to climb": climbed with a rope."""
    return [("with", _with_place(m, top)) for m in top.objects] if realised else []


def _with_place(thing: Mention, top: Clause) -> Mention:
    """What is used with where it is, if that tells which it is: "the war in Ormia"."""
    where = next((m for preposition, m in top.obliques if preposition == "in" and m.name and m.first - 1 == thing.last), None)
    return thing if where is None or thing.of is not None else thing._replace(of=where)


def _doer(walk: Walk, governing: VerbGroup) -> Mention | None:
    """Who is to do it: whom the verb before it asks, sends or counts on, else its own subject."""
    top = walk.top
    if top.objects and not governing.passive and (governing.lemma in UNREALISED or governing.lemma in SENDING):
        return top.objects[-1]
    counted = top.obliques[-1] if top.obliques and governing.lemma in COUNTING else None
    if counted is not None and counted[0] in COUNTING[governing.lemma] and counted[1] is walk.last:
        return counted[1]  # "had counted on the pilots to join them"
    return top.subject


def on_second_infinitive(walk: Walk, position: int, verb: VerbGroup) -> int:
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
