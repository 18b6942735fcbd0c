"""What joins clauses and phrases: prepositions and conjunctions."""

from __future__ import annotations

from service.engine.clauses.asked import asks, leaves_open, open_asked, open_matter
from service.engine.clauses.clause import Clause
from service.engine.clauses.content import content, open_content
from service.engine.clauses.excepting import but_for, on_exception
from service.engine.clauses.instead import rather_than
from service.engine.clauses.measuring import is_time
from service.engine.clauses.walk import SUBORDINATORS, Walk
from service.engine.names.hints import WORK
from service.engine.reading import Mention, VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.calendar import TURNS_OF_DAY
from service.engine.vocabulary.sites import SIDES_OF

_VIEWS = frozenset("view opinion eye estimation judgment judgement word reading".split())
_CONDITIONAL = frozenset(("if", "unless", "whether"))


def _with_of(walk: Walk, position: int) -> str:
    """The preposition of which an "of" is the second word: "because of", "upstream of the dam", "fell out of the window"; else "of"."""
    before = walk.low(position - 1)
    if before == "because" or before in SIDES_OF:
        return before
    return "out_of" if before == "out" and walk.top.verb is not None and walk.top.verb.lemma in _GOING else "of"


# who does so "out of" something comes from within it; "ran out of" is another matter
_GOING = frozenset("fall climb jump walk drive crawl leap roll slide tumble stumble swim fly step plunge march sail hop stroll".split())

_WHITHER = _GOING | frozenset(("be", "go", "come"))


def on_preposition(walk: Walk, position: int) -> int:
    chunk = walk.chunks[position]
    assert isinstance(chunk.value, Word)
    low = chunk.value.low
    if end := on_exception(walk, position):
        return end
    following = walk.chunk(position + 1)
    if following is not None and (title := _title_behind(walk, position)) is not None:
        walk.top.obliques.append((low, title))  # 'the maid in "The Lantern Bride"'
        walk.top.last = title.last
        walk.host = walk.last
        walk.see(title)
        return position + 3
    if low == "than" and walk.low(position - 1) == "rather" and walk.top.verb is not None:
        return position + 1 if rather_than(walk, position) else len(walk.chunks)  # "rather than her daughter following her": what was not
    if following is not None and following.kind == "NP":
        mention = following.value
        assert isinstance(mention, Mention)
        if following.first > chunk.last and (mention.determiner or mention.name or mention.pronoun or mention.possessor is not None):
            return position + 1  # the preposition of a date: "on Monday the police ..."
        if mention.pronoun and mention.head in ("which", "whom") and walk.last is not None:
            walk.push(Clause("relative", obliques=[(low, walk.last)], first=following.first, last=following.last))
            return position + 2  # "the house in which he lived"
        if _while_later(walk, position):
            return position + 2
        if low == "because" or (low in SUBORDINATORS and not _turn_of_day(mention) and walk.verb_ahead(position + 2)):
            open_subordinate(walk, low, chunk.first)
            return position + 1
        if low in ("including", "among") and (end := _some_of(walk, position, low)):
            return end
        beside = walk.chunk(position - 1)
        if low in ("out", "up") and beside is not None and isinstance(beside.value, VerbGroup) and beside.value.lemma not in _WHITHER:
            walk.top.adverbs.append(low)
            return position + 1  # "read out the sentence"
        if low == "to" and walk.low(position - 1) == "according":
            _accord(walk, mention)
            return position + 2
        if low == "in" and mention.head in _VIEWS and mention.possessor is not None and walk.top.verb is None:
            walk.source = mention.possessor  # "in her view, ..."
            return position + 2
        walk.top.obliques.append((_with_of(walk, position) if low == "of" else low, mention))
        walk.top.last = following.last
        walk.host = walk.last
        if mention.head:
            walk.see(mention)
        within = walk.chunk(position + 3)
        if (
            low in ("in", "from", "at", "near", "to")
            and mention.name
            and walk.low(position + 2) == ","
            and within is not None
            and isinstance(within.value, Mention)
            and within.value.name
            and walk.low(position + 4) in (",", ".", "")
        ):
            walk.top.obliques.append(("within", within.value))  # "in Amman, Jordan"
            return position + 4
        return position + 2
    if low in SUBORDINATORS and following is not None and following.kind in ("EX",):
        open_subordinate(walk, low, chunk.first)
    elif following is None or following.kind in (".", "C") or low == "on" and following.kind == "W":
        walk.top.adverbs.append(low)  # "had a helmet on when she fell"
    return position + 1


def _while_later(walk: Walk, position: int) -> bool:
    """Whether "and after four years was dead" only says when: a stretch of time right before the verb of a clause that begins with it."""
    when = walk.chunk(position + 1)
    if when is None or not isinstance(when.value, Mention) or not is_time(when.value) or walk.low(position - 1) != "and" or not walk.verb_next(position + 2):
        return False
    verb = walk.chunks[position + 2].value
    return isinstance(verb, VerbGroup) and verb.lemma not in ("pass", "elapse", "go", "expire", "run")


def _title_behind(walk: Walk, position: int) -> Mention | None:
    """The title of a work between quotation marks right behind a preposition, which takes it as it takes any name; None for other words."""
    if walk.low(position + 1) != '"':
        return None
    title, after = walk.chunk(position + 2), walk.chunk(position + 3)
    if title is None or after is None or after.kind != "." or not isinstance(title.value, Mention) or title.first != walk.chunks[position].last + 1:
        return None
    return title.value if title.value.name and title.value.hint == WORK else None


def _some_of(walk: Walk, position: int, low: str) -> int:
    """ "Killing 14 people, including three children", "five were hurt, among them a nurse": what is said of all is said of some -> the position behind
    them; 0 where nobody is named or nothing was said of several.
    """
    start = position + 1 + (low == "among")
    if low == "among" and walk.low(position + 1) not in ("them", "whom"):
        return 0
    some, end = _listed(walk, start)
    for clause in (walk.top, *reversed(walk.done)) if some else ():
        hosts = [*clause.objects, *([clause.subject] if clause.subject is not None else [])]
        host = next((m for m in hosts if m.plural or m.quantity is not None), None)
        if host is not None and clause.verb is not None:
            clause.included.extend([(host, one) for one in some])
            walk.see(some[-1])
            return end
    return 0


def _listed(walk: Walk, position: int) -> tuple[list[Mention], int]:
    """The noun phrases of a list and the position behind it."""
    found: list[Mention] = []
    while (chunk := walk.chunk(position)) is not None and isinstance(chunk.value, Mention) and not chunk.value.pronoun:
        found.append(chunk.value)
        position += 1
        joined = position + (2 if (walk.low(position), walk.low(position + 1)) == (",", "and") else 1)
        following = walk.chunk(joined)
        listed = walk.low(joined - 1) == "and" and following is not None and isinstance(following.value, Mention) and not walk.verb_ahead(joined + 1)
        if not listed:
            break
        position = joined
    return found, position


def _turn_of_day(mention: Mention) -> bool:
    """ "A quake that struck before dawn has killed 43": no clause of its own begins with a turn of the day."""
    return mention.head in TURNS_OF_DAY and not mention.determiner


def _accord(walk: Walk, speaker: Mention) -> None:
    """ "According to X": what the sentence says is X's word."""
    if walk.top.verb is not None and walk.top.verb.lemma in ("accord", "according") and len(walk.stack) > 1:
        walk.stack.pop()
    elif walk.top.verb is not None and walk.top.verb.lemma in ("accord", "according"):
        walk.stack[0] = Clause()
    walk.source = speaker
    walk.last = speaker


def open_subordinate(walk: Walk, low: str, first: int) -> None:
    """Opens the clause that a subordinator leads; at the head of a sentence it is the one that is open."""
    top = walk.top
    if top.verb is None and top.subject is None and not top.obliques:
        top.kind = "adverbial"
        top.mood = "conditional" if low in _CONDITIONAL else top.mood
        return
    mood = "conditional" if low in _CONDITIONAL else "asserted"
    if low == "as" and top.verb is not None and top.verb.lemma in ("describe", "regard", "see"):
        return
    walk.push(Clause("adverbial", first=first, last=first, mood=mood, speaker=top.speaker))


def on_conjunction(walk: Walk, position: int) -> int:
    chunk = walk.chunks[position]
    assert isinstance(chunk.value, Word)
    low = chunk.value.low
    top = walk.top
    if low == "but" and (end := but_for(walk, position)):
        return end
    if low == "that":
        if walk.low(position - 1) in ("and", "but", "or") and (first := walk.report()) is not None:
            walk.push(Clause("report", speaker=first.speaker, first=chunk.last, last=chunk.last, mood=first.mood, denied=first.denied))
            return position + 1
        if leaves_open(top):
            open_matter(walk, chunk.last)
        elif (noun := content(walk)) is not None:
            open_content(walk, noun, chunk.last)
        elif top.verb is not None or top.adjectives:
            walk.push(
                Clause(
                    "report",
                    speaker=top.subject if top.verb is not None and top.verb.lemma != "be" else top.speaker,
                    first=chunk.last,
                    last=chunk.last,
                    mood=walk.governed_mood(),
                    denied=walk.governed_denial(),
                )
            )
        return position + 1
    if low == "nor":
        walk.deny_next = True
    following = walk.chunk(position + 1)
    if low == "whether" and following is not None and isinstance(following.value, VerbGroup) and following.value.form == "inf" and top.verb is not None:
        return position + 1  # "had not decided whether to join"
    if low in ("whether", "if") and leaves_open(top):
        open_matter(walk, chunk.last)
        return position + 1
    if low in SUBORDINATORS or chunk.kind == "W":
        if asks(walk, position):
            open_asked(walk, chunk.first)
            return position + 1
        place = _place_before(walk, position) if low == "where" else None
        open_subordinate(walk, low, chunk.first)
        if place is not None and walk.top.kind == "adverbial" and walk.top.first == chunk.first:
            walk.top.obliques.append(("in", place))
    return position + 1


def _place_before(walk: Walk, position: int) -> Mention | None:
    """The place of which "where" tells how many are there: "the village, where 60 families live"."""
    counted = walk.chunk(position + 1)
    if counted is None or not isinstance(counted.value, Mention) or counted.value.quantity is None:
        return None
    before = walk.chunk(position - (2 if walk.low(position - 1) == "," else 1))
    return before.value if before is not None and isinstance(before.value, Mention) and not before.value.pronoun else None
