"""Whether two numbers count the same thing in the same event: surely, perhaps or not at all."""

from __future__ import annotations

from service.engine.amounts_told import WHOLE, Amount
from service.engine.compare.alike import same_one
from service.engine.compare.counted import EVENT_ROLES, counted_alike, qualified_alike
from service.engine.compare.families import comes_to, exclusive
from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.event import Event
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition
from service.engine.slots import LIGHT_VERBS, Slot, families_of_word
from service.engine.vocabulary.fates import CASUALTIES
from service.engine.vocabulary.frames import POLLED, POLLING
from service.engine.vocabulary.scope import ONLY
from service.engine.vocabulary.speech import TELLING_FIGURES
from service.engine.vocabulary.votes import BALLOTS

_MEASURED = frozenset(("money", "percent", "duration", "measure", "times", "score", "article"))  # an article: "more than a year"
HOLDING = frozenset(("hold", "have", "own", "control"))
# with how many somebody is where he is: "kept its majority, with 17 of the 31 seats"
_KEEPING = frozenset("keep retain be remain stay become lose win finish come emerge lead defend govern".split())
_BY_HOW_MUCH = frozenset(("percent", "money"))
_OF_CHARGES, _JUDGED = frozenset(("on:", "of:")), frozenset(("convict", "acquit", "charge"))
# at which something is sold or done: they count none of it apart
_TERMS = frozenset("price cost rate pace speed fee discount interest expense".split())


def same_thing(slot: Slot, stated: Event, amount: Amount, line: Line, said: frozenset[str]) -> int:
    """0 where two quantities count different things, 1 where they may count the same, 2 where they surely do."""
    mine, theirs = slot.quantity, amount.quantity
    assert mine is not None
    families = slot.context or stated.families
    what = slot.mention if mine.form in _BY_HOW_MUCH else None
    if what is not None and all(mod in line.terms for mod in what.mods) and not amount.context.isdisjoint(own := families_of_word(what.head)):
        families = own  # "agreed to a pay raise of 7 percent" of who agreed to raise the pay by so much
    if (mine.form in _MEASURED) != (theirs.form in _MEASURED) or (mine.form == "ordinal") != (theirs.form == "ordinal"):
        return 0
    if (mine.form == "label") != (theirs.form == "label"):
        return 0  # a magnitude of 5.1 counts nothing
    if any(change.by == theirs.quantity for change in line.changes) and slot.role in ("complement", "complementof", "at:") and stated.light:
        return 0  # "rose 12 percent" is not "is 12 percent"
    if amount.role == "from:" and slot.role != "from:" and any(c.old is not None and c.old.low == theirs.quantity.low for c in line.changes):
        return 0  # "took 22 seats, up from nine"
    if counts_stock(stated.proposition) and was_done(amount):
        return 0  # of the paintings that there are so many were stolen
    befell = _called_by_it(families, amount.mention)
    if befell and amount.role != WHOLE and _part_of_a_whole(amount):
        if not _of_that_sort(slot.mention, amount) or amount.mention is None:
            return 0  # "two of the three freed hostages are women": three were freed, of women two
        return 2 if qualified_alike(slot.mention, _besides_the_event(families, amount.mention), line, said) else 1
    if amount.role == WHOLE and not befell and (not stated.light or stated.families or slot.mention is None or slot.mention.partitive):
        return 0  # how many there are, not how many of them did it
    of_one = amount.role == WHOLE and stated.predicate in HOLDING
    if of_one and any(m is not None and m.whole == theirs and held_by_the_same(stated, a) for a in line.amounts for m in (a.mention,)):
        return 0  # who keeps 17 of the 31 seats has no 31
    part = _part_of_a_whole(amount) and slot.mention is not None and not slot.mention.partitive
    if part and stated.light and not stated.families and not held_by_the_same(stated, amount):
        return 0
    counts_all = stated.predicate == "be" and slot.role == "agent" or stated.predicate == "have" and slot.role == "patient" and _people(slot)
    if counts_all and not families and not CASUALTIES.isdisjoint(amount.context) and not amount.negated:
        return 0  # "there were 14 people on the bus", "the home had 64 residents" count others than those who were killed
    if amount.role == "by:" and slot.role == "patient" and stated.predicate in POLLING and amount.mention is not None and amount.mention.head in BALLOTS:
        return 0  # who leads by 17 votes has got more than 17
    heads = counted_alike(slot.mention, amount.mention)
    if heads == 0 or _only_some(slot.mention, stated, amount) or heads < 2 and befell and amount.role == WHOLE:
        return 0
    too_many = heads == 2 and slot.mention is not None and bool(slot.mention.mods) and mine.quantity.low > theirs.quantity.high
    if _of_those(slot.mention) and ONLY.isdisjoint(said) and amount.mention is not None and not amount.mention.partitive and not too_many:
        heads = 1
    given = stated.predicate in TELLING_FIGURES and amount.predicate in TELLING_FIGURES  # "put it at 300", "spoke of 300"
    counts = _OF_CHARGES.issuperset((slot.role, amount.role)) and not families.isdisjoint(_JUDGED)  # "on three counts", "of the other three"
    if slot.role.endswith(":") and amount.role.endswith(":") and slot.role != amount.role and not given and not counts:
        heads = 1
    apart = bool(families and amount.context) and not families & amount.context and not exclusive(families, amount.context)
    apart = apart and not (mine.form in _MEASURED and (comes_to(families, amount.context) or comes_to(amount.context, families)))  # raised pay: it rose
    if apart and stated.predicate != "happen":  # "takes place in four countries" of what begins there
        return 0
    told_apart = not families and not amount.context or mine.form in _MEASURED and not (families and amount.context)
    if told_apart and not stated.light and amount.predicate not in LIGHT_VERBS and amount.predicate:
        apart = relate(stated.predicate, amount.predicate, "v") < WordRelation.NARROWER
        if apart and mine.form == "money" and families:
            return 0  # what is borrowed is not what is paid
        heads = min(heads, 1) if apart else heads
    if not amount.predicate and mine.form == "duration" and not stated.light:
        heads = min(heads, 1)  # of how long something took nothing is known but the time
    polled = amount.mention is not None and amount.mention.head in POLLED
    of_those_there = amount.mention is not None and amount.mention.partitive and amount.mention.whole is not None  # "640 of the 2,100 at its plant"
    if amount.owner is not None and not polled and not of_those_there and not _of_the_thing(amount) and _restricted(amount.owner, said):
        heads = min(heads, 1)
    if befell and amount.role == WHOLE and (stated.proposition.obliques or stated.proposition.dates):
        heads = min(heads, 1)  # two of the three may have been freed after him
    theirs_besides = _besides_the_event(families, amount.mention) if befell and amount.mention is not None else amount.mention
    return heads if qualified_alike(slot.mention, theirs_besides, line, said) else min(heads, 1)


def _called_by_it(families: frozenset[str], theirs: Mention | None) -> bool:
    """Whether those of whom a line counts some are called by the very event: "the three freed hostages"."""
    return theirs is not None and bool(families) and any(not families.isdisjoint(families_of_word(mod)) for mod in theirs.mods)


def _of_that_sort(mine: Mention | None, amount: Amount) -> bool:
    """Whether a line tells how many of those are of the sort that is counted: of "two women were freed" the women."""
    what = amount.owner.complement if amount.owner is not None and amount.owner.predicate == "be" and not amount.owner.negated else None
    return mine is not None and what is not None and bool(mine.head) and mine.head == what.head and set(what.mods) <= set(mine.mods)


def _besides_the_event(families: frozenset[str], theirs: Mention) -> Mention:
    return theirs._replace(mods=tuple([mod for mod in theirs.mods if families.isdisjoint(families_of_word(mod))]))


def _people(slot: Slot) -> bool:
    return slot.mention is not None and (names_person(slot.mention.head) or is_generic_person(slot.mention.head))


def counts_stock(p: Proposition) -> bool:
    """Whether it says how many of something there are: "there are 600 paintings in the museum"."""
    return p.predicate == "be" and "there" in p.adverbs and not (p.past or p.negated)


def was_done(amount: Amount) -> bool:
    """Whether a figure is of those who did something or to whom it was done."""
    owner = amount.owner
    if owner is None or amount.predicate in LIGHT_VERBS or not (owner.past or owner.perfect or owner.origin == "participle"):
        return False
    return amount.role in ("agent", "patient", "other")


def _of_those(mine: Mention | None) -> bool:
    """ "Fifteen of the victims" need not be all of them."""
    return mine is not None and mine.partitive and mine.head in EVENT_ROLES


def _only_some(mine: Mention | None, stated: Event, amount: Amount) -> bool:
    """ "one of the three released hostages is a man" counts within a group that the statement does not name; so many of the injured are so many people."""
    theirs = amount.mention
    if mine is None or theirs is None or not theirs.partitive or mine.partitive:
        return False
    if is_generic_person(mine.head) and theirs.head in EVENT_ROLES and stated.proposition.complement is None and stated.proposition.obliques:
        return False
    return amount.quantity.form == "cardinal" and not theirs.name and not theirs.pronoun and amount.predicate in LIGHT_VERBS


def _part_of_a_whole(amount: Amount) -> bool:
    """ "71 of the 180 seats" are not how many seats there are."""
    return amount.mention is not None and amount.mention.partitive and amount.mention.whole is not None and amount.role != WHOLE


def held_by_the_same(stated: Event, amount: Amount) -> bool:
    """Whether a figure is of what the one who has it in the statement holds."""
    owner = amount.owner
    if owner is None or stated.predicate not in HOLDING or not same_one(stated.proposition.agent, owner.agent):
        return False
    return owner.predicate in HOLDING or amount.role == "with:" and owner.predicate in _KEEPING and not owner.negated


def _of_the_thing(amount: Amount) -> bool:
    """Whether a figure belongs to what it stands behind, wherever that was taken: "paintings worth 40 million"."""
    inner = amount.mention.of if amount.mention is not None else None
    return inner is not None and inner.quantity is amount.quantity


def _restricted(owner: Proposition, said: frozenset[str]) -> bool:
    """Whether the line counts only some of them: those of a place, a list or a group that the statement does not speak of."""
    before: Mention | None = None
    for preposition, mention in owner.obliques:
        host, before = before, mention
        if host is not None and host.head in said and host.last + 1 == mention.first and preposition in ("at", "from", "of"):
            continue  # "toward a dam at Kolm" places the dam
        inner = [m for m in (mention, mention.of, mention.possessor) if m is not None and not m.pronoun and m.quantity is None and m.head != "board"]
        if preposition == "at" and mention.head in _TERMS:
            continue  # "1.5 tons at a price that is still to be fixed"
        if preposition in ("on", "from", "at", "of", "for", "among") and inner and not any(m.head in said or m.name.lower() in said for m in inner):
            return True
    return False
