"""What trails behind a clause: "not the other way round", which adds nothing, and a second clause without its verb ("Ann got the gun and Bob the rope")."""

from __future__ import annotations

from dataclasses import replace

from service.engine.clauses.clause import Clause
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention

_REVERSALS = (("the", "other", "way"), ("vice", "versa"), ("the", "reverse"), ("the", "opposite"))


def reversal(walk: Walk, position: int) -> int:
    """ "not the other way round", "not vice versa" behind a clause -> the position behind it; 0 for any other denial."""
    chunk = walk.chunk(position)
    if chunk is None or walk.top.verb is None:
        return 0
    lows = tuple(word.low for word in walk.words[chunk.first : chunk.first + 3])
    if not any(lows[: len(idiom)] == idiom for idiom in _REVERSALS):
        return 0
    while (chunk := walk.chunk(position)) is not None and chunk.kind != ".":
        position += 1
    return position


_REST = frozenset(("rest", "remainder", "balance"))  # "will pay half of the bill and the two cities the rest"
_SHARING = frozenset("pay own get take receive hold cover finance provide contribute bear keep".split())
_JOINING = frozenset(("and", "but", "while", ";"))
_LATER = frozenset(("later", "earlier"))


def gapped(walk: Walk, position: int, mention: Mention) -> int:
    """ "... and Bob the rope", "..., the bakery 12", "... then Weld": a clause without its verb -> the position behind it; 0 where none is."""
    top, before = walk.top, walk.low(position - 1)
    then = before == "then" and walk.low(position - 2) in ("and", ",")
    if top.verb is None or top.kind not in ("main", "report", "adverbial") or not (before in _JOINING or before == "," or then):
        return 0
    clause = Clause(top.kind, mention, top.verb, speaker=top.speaker, mood=top.mood, denied=top.denied, first=mention.first, last=mention.last, gapped=True)
    age = _age(walk, position)
    mark = position + (3 if age is not None else 1)
    aside = _of_which_body(walk, mark)
    if aside is not None:
        clause.obliques.append(("of", aside))
    behind = mark + 4 if aside is not None else mark + 1 if mark > position + 1 else mark
    end = _left_over(walk, behind, clause)
    if any(m.quantity is not None and m.quantity.form == "score" for m in clause.objects):
        return 0  # "beat Maren 3-1 and Calder 2-0"
    counted = len(clause.objects) == 1 and clause.objects[0].quantity is not None and not clause.adverbs and (not clause.obliques or aside is not None)
    rest = len(clause.objects) == 1 and clause.objects[0].head in _REST and not clause.objects[0].mods and top.verb.lemma in _SHARING
    if not end or not (mention.name or rest or counted and mention.determiner == "the") or (before == "," or age is not None) and not (counted or rest):
        return 0
    if then:
        clause.adverbs.append("later")
    elif end == behind:
        return 0
    if _to_another(walk, clause, mention):
        clause.subject = top.subject
        clause.objects.insert(0, mention)
    elif not clause.objects or clause.adverbs:
        _share_objects(walk, clause, mention)
    if age is not None:
        walk.appositions.append((mention, age))
    top.last = walk.chunks[position - 2].last
    if counted:
        of_its_own = [one for one in clause.obliques if one[0] == "of"]
        clause.obliques = [*of_its_own, *(one for one in top.obliques if one[0] != "of")]  # "got 40 votes in Oslo, and Lind 35"
    walk.close()
    walk.push(clause)
    return end


def _age(walk: Walk, position: int) -> Mention | None:
    """The age between two commas behind a name: "and Lind, 63, 35"; None where none stands there."""
    chunk = walk.chunk(position + 2)
    if walk.low(position + 1) != "," or walk.low(position + 3) != "," or chunk is None or not isinstance(chunk.value, Mention) or chunk.value.head:
        return None
    told = chunk.value.quantity
    return chunk.value if told is not None and told.form in _NUMBERS and told.quantity.high < _OLDEST else None


_OLDEST = 120.0


def _of_which_body(walk: Walk, mark: int) -> Mention | None:
    """ "And Lind, of the Greens, 35": the body between the comma at ``mark`` and the next one; None where none stands there."""
    marks = (walk.low(mark), walk.low(mark + 1), walk.low(mark + 3))
    body = walk.chunk(mark + 2)
    return body.value if marks == (",", "of", ",") and body is not None and isinstance(body.value, Mention) and body.value.name else None


def _to_another(walk: Walk, clause: Clause, mention: Mention) -> bool:
    """Whether another gets what is left of such a clause: "gives Halden 70 percent and Tarn 30", "left Ann a house and Bob a boat"."""
    top = walk.top
    if top.verb is None or top.verb.passive or top.verb.lemma not in _GIVING or len(top.objects) != 2 or len(clause.objects) != 1:
        return False
    first, second = top.objects
    return bool(first.name) and bool(mention.name) and not second.name


_GIVING = frozenset("give leave offer pay award hand grant send sell lend owe cost allot allocate assign promise bring fine charge allow guarantee".split())


def _share_objects(walk: Walk, clause: Clause, mention: Mention) -> None:
    """The object of the clause before: "met Ann on Monday and Bob on Friday" met two, "left the house first, and Bob later" are of one house."""
    top = walk.top
    assert top.verb is not None
    if any(m.name for m in top.objects) and not top.verb.passive:
        clause.subject = top.subject
        clause.objects.insert(0, mention)
    else:
        clause.objects[:0] = top.objects


def _left_over(walk: Walk, position: int, clause: Clause) -> int:
    """What such a clause has besides its subject, each with its like in the clause before -> the position behind it; 0 where it is no such clause."""
    top = walk.top
    while not _over(walk, position):
        chunk, following = walk.chunks[position], walk.chunk(position + 1)
        value = chunk.value
        if isinstance(value, Mention) and walk.low(position + 1) in _LATER and not value.head and value.quantity is not None:
            clause.objects.append(value)
            clause.adverbs.append(walk.low(position + 1))
            position += 2
        elif chunk.kind == "R" and walk.low(position) in _LATER:
            clause.adverbs.append(walk.low(position))
            position += 1
        elif isinstance(value, Mention) and top.objects and not clause.objects and _second_object(value):
            clause.objects.append(_in_kind(value, top.objects[-1]))
            position += 1
        elif chunk.kind == "P" and chunk.last in walk.dated and _over(walk, position + 1):
            position += 1  # "on Friday"
        elif chunk.kind in ("P", "T") and following is not None and isinstance(following.value, Mention) and (like := _parallel(walk, position)) is not None:
            clause.obliques.append((walk.low(position), _in_kind(following.value, like)))
            position += 2
        else:
            return 0
        clause.last = walk.chunks[position - 1].last
    return position


def repeated(walk: Walk, position: int, mention: Mention) -> int:
    """ "... five percent in May and three percent in June", "killed six in Oslo and two in Bergen": subject and verb go on with another object, or the verb
    with another subject -> the position behind it; 0 where nothing of the sort is.
    """
    top = walk.top
    if walk.low(position - 1) not in ("and", ",", "but") or top.verb is None or mention.name or mention.pronoun or top.verb.lemma == "be":
        return 0
    if walk.low(position - 1) == "," and walk.low(position + 1) in _AGAINST:
        return 0  # ", 40 centimeters above the old record": how far it is from something, and no second object
    if walk.low(position - 1) == "but" and mention.determiner == "no" and top.objects and top.objects[-1].determiner != "no":
        walk.close()
        walk.push(Clause(top.kind, top.subject, top.verb, [mention], speaker=top.speaker, mood=top.mood, first=mention.first, last=mention.last, gapped=True))
        return position + 1  # "found rust but no cracks"
    counted = mention.quantity is not None or mention.of is not None and mention.of.quantity is not None
    if not counted or mention.partitive or not (_dated_since(walk, mention) or _placed_again(walk, position)):
        return 0
    clause = Clause(
        top.kind, top.subject, top.verb, speaker=top.speaker, mood=top.mood, denied=top.denied, first=mention.first, last=mention.last, gapped=True
    )
    if top.objects:
        clause.objects = [_in_kind(mention, top.objects[-1])]
    elif top.subject is not None and top.subject.quantity is not None and top.verb.form == "finite":
        clause.subject = _in_kind(mention, top.subject)
    else:
        return 0
    walk.close()
    walk.push(clause)
    return position + 1


_AGAINST = frozenset("above below over under beyond ahead behind short more less higher lower longer shorter fewer than from off".split())
_WHERE = frozenset("in at on near outside inside to from".split())


def _dated_since(walk: Walk, mention: Mention) -> bool:
    """Whether a date stands between what the clause counts and ``mention``."""
    counted = walk.top.objects[-1] if walk.top.objects else walk.top.subject
    if counted is None or counted.quantity is None or mention.quantity is None and not walk.top.objects:
        return False
    return any(counted.last <= end <= mention.first for end in walk.behind_dates) or "later" in walk.top.adverbs


def _placed_again(walk: Walk, position: int) -> bool:
    """Whether the same preposition follows as the clause has before."""
    following = walk.chunk(position + 1)
    return following is not None and following.kind == "P" and walk.low(position + 1) in _WHERE and _parallel(walk, position + 1) is not None


def _second_object(mention: Mention) -> bool:
    return not mention.name and (bool(mention.determiner) or mention.quantity is not None)


def _in_kind(second: Mention, first: Mention) -> Mention:
    """ "2.5 million euros and Rovers 1.2 million": of what the first one is."""
    if second.quantity is not None and not second.head and first.quantity is not None and second.quantity.form == first.quantity.form == "percent":
        return second._replace(head=first.head, mods=first.mods)  # "70 percent of the oil and Tarn 30 percent"
    if second.quantity is None or second.head or first.quantity is None or second.quantity.form not in _NUMBERS:
        return second
    quantity = replace(second.quantity.quantity, unit=first.quantity.quantity.unit)
    return second._replace(head=first.head, mods=first.mods, quantity=second.quantity._replace(quantity=quantity, form=first.quantity.form))


_NUMBERS = frozenset(("cardinal", "age", "label"))  # behind a name a number looks like its label: "the Reds 24"


def _over(walk: Walk, position: int) -> bool:
    chunk = walk.chunk(position)
    return chunk is None or chunk.kind in (".", "C")


def _parallel(walk: Walk, position: int) -> Mention | None:
    """What the clause before has behind the same preposition; None where it has none."""
    return next((m for preposition, m in walk.top.obliques if preposition == walk.low(position)), None)
