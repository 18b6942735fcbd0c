"""How many of those a clause tells of are what is said behind a comma: "52 are in hospital, nine of them with burns", "seven were treated, one for burns"."""

from __future__ import annotations

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.compare.ordinal_words import ordinal
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.fates import BODY_PARTS

_CIRCUMSTANCES = frozenset("by for on with during at from near after before".split())
_WHERE = frozenset("in inside outside".split())
_ALL = frozenset("all total".split())


def some_behind(walk: Walk, position: int, mention: Mention) -> bool:
    """Opens the clause of some of those of whom the clause at hand tells; False where ``mention`` is not of some of them."""
    top, following, before = walk.top, walk.chunk(position + 1), walk.low(position - 1)
    if before == "and" and top.kind == "absolute" and following is not None and following.kind == "P":
        return _one_more(walk, position, mention)
    if top.verb is None or before != "," or following is None:
        return False
    share = mention.partitive and (mention.quantity is not None or bool(mention.determiner))
    if top.objects and mention.determiner == "the" and top.objects[-1].plural and ordinal(mention.head) and not mention.mods:
        mention, share = mention._replace(head=top.objects[-1].head, mods=(mention.head,)), True  # "scored both goals, the second in the 89th minute"
    if share and following.kind in ("P", "A", "NP"):
        _open(walk, position, mention)
        return True
    if following.kind in ("P", "R") and (some := _some_of_them(walk, position, mention)) is not None:
        _open(walk, position, some)
        return True
    return False


def _one_more(walk: Walk, position: int, mention: Mention) -> bool:
    """ ", three with burns and one with a broken leg": closes the clause of the first of them and opens another; False where it is none."""
    first = walk.top
    if first.subject is None or not first.subject.partitive:
        return False
    walk.close()
    some = _some_of_them(walk, position, mention)
    if some is None:
        walk.push(walk.done.pop())
        return False
    _open(walk, position, some)
    return True


def _open(walk: Walk, position: int, mention: Mention) -> None:
    """ ", four of them in serious condition" says what they are; ", four of them by helicopter" says the verb again."""
    chunk, following, there, verb = walk.chunks[position], walk.chunk(position + 1), walk.chunk(position + 2), walk.top.verb
    assert verb is not None
    after = walk.low(position + 1)
    where = there.value if there is not None and after in _WHERE else None
    placed = isinstance(where, Mention) and bool(where.determiner or where.name)
    hurt = after == "with" and there is not None and isinstance(there.value, Mention) and there.value.head in BODY_PARTS  # "one with a broken arm" has it
    how = not hurt and following is not None and (following.kind == "P" and (after in _CIRCUMSTANCES or placed) or following.kind == "R")
    again = verb._replace(at=-1) if verb.form == "finite" and how else VerbGroup(chunk.last, chunk.last, -1, "be", "finite", past=verb.past)
    walk.push(Clause("absolute", mention, again, first=chunk.first, last=chunk.last))


def _some_of_them(walk: Walk, position: int, mention: Mention) -> Mention | None:
    """A bare number behind a clause about more of them, read as that many of them; None for any other."""
    top, found = walk.top, mention.quantity
    if top.kind not in ("main", "report") or top.verb is None or top.subject is None:
        return None
    if mention.head or mention.name or mention.mods or mention.determiner or mention.possessor:
        return None
    if found is None or found.form != "cardinal" or found.quantity.unit is not None or found.quantity.point is None:
        return None
    whole = top.subject.quantity
    if whole is None or whole.form != "cardinal" or whole.quantity.point is None or whole.quantity.point <= found.quantity.point:
        return None
    if any(m.quantity is not None for m in top.objects) or any(m.quantity is not None for _, m in top.obliques):
        return None  # "19 teams scored 40 goals, two in Bern": it may be two of those
    if walk.low(position + 1) not in _CIRCUMSTANCES | _WHERE and not _only_how(walk, position + 1) or walk.low(position + 2) in _ALL:
        return None
    return mention._replace(head="them", pronoun=True, partitive=True, plural=True)


def _only_how(walk: Walk, position: int) -> bool:
    """Whether nothing but an adverb of manner is left of the sentence or the clause: ", two seriously"."""
    chunk, behind = walk.chunk(position), walk.chunk(position + 1)
    return chunk is not None and chunk.kind == "R" and walk.low(position).endswith("ly") and (behind is None or behind.kind in (".", "C"))
