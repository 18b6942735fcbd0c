"""A proposition as the list of slots that have to be borne out, and an evidence sentence as what may bear them out."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.families import families
from service.engine.compare.words import names_person
from service.engine.courses import AWAY, Course, course_in, leaning_in
from service.engine.dates import DateMention
from service.engine.kept import Kept
from service.engine.lexicon import verbs_of
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, Proposition, is_known
from service.engine.tagging.word import Word
from service.engine.vocabulary.calendar import DAY_PARTS
from service.engine.vocabulary.closed_class import THINGS_IN_ING
from service.engine.vocabulary.families import EVENTS
from service.engine.vocabulary.scope import EVERY, NOBODY
from service.engine.vocabulary.states import CAPTIVES

LIGHT_VERBS = frozenset(
    "number total amount stand be have do make get take go come give put set become remain include happen occur take_place see there involve".split()
)
# families that are states: said of the past, they need not hold now
STATES = frozenset("hold missing open work own".split())
_EMPTY_NOUNS = frozenset(
    "rest remainder toll tally sum count size one ones number total thing way part kind sort lot time "
    "case figure amount people person".split()
)
_EMPTY_MODS = frozenset("sworn staunch avowed fellow other same such own several many few more certain various aged".split())
# nouns that stand for those whom they act for: "Russia's envoys blocked" is "Russia blocked"
AGENTS_OF = frozenset(
    "representative envoy diplomat delegation official government leadership authority force troop leader team side member movement group people".split()
)
_FATES = frozenset("kill injure missing hold release abduct rescue unhurt".split())


_EVENTS = frozenset(EVENTS)  # a kind of thing is no kind of event


class Slot:
    """One thing to bear out. ``kind`` is verb, entity, name, noun, modifier, quantity, date, adjective or quantifier; ``role`` its place in the event."""

    __slots__ = ("context", "date", "first", "key", "kind", "last", "mention", "quantity", "role")

    def __init__(
        self,
        kind: str,
        key: str,
        role: str,
        first: int,
        last: int,
        mention: Mention | None = None,
        quantity: QuantityMention | None = None,
        date: DateMention | None = None,
        context: frozenset[str] = frozenset(),  # event families of the proposition, for a quantity
    ) -> None:
        self.kind = kind
        self.key = key
        self.role = role
        self.first = first
        self.last = last
        self.mention = mention
        self.quantity = quantity
        self.date = date
        self.context = context

    def within(self, role: str, context: frozenset[str]) -> Slot:
        """The same slot in another role or context."""
        return Slot(self.kind, self.key, role, self.first, self.last, self.mention, self.quantity, self.date, context)


# A mention with its role: agent, patient, complement, other, or "in:", "to:" and so on for a preposition.
Participant = tuple[str, Mention]


def participants(p: Proposition) -> list[Participant]:
    """Who and what takes part, by role."""
    found: list[Participant] = []
    if p.agent is not None:
        found.append(("agent", p.agent))
    if p.patient is not None:
        found.append(("patient", p.patient))
    if p.complement is not None:
        found.append(("complement", p.complement))
    for mention in p.others:
        found.append(("other", mention))
    for preposition, mention in p.obliques:
        found.append((preposition + ":", mention))
    return found


def slots_of(p: Proposition, words: Sequence[Word]) -> list[Slot]:
    """A proposition of a statement -> its slots, the predicate first."""
    slots: list[Slot] = []
    if p.at >= 0 and p.predicate not in LIGHT_VERBS:
        slots.append(Slot("verb", p.predicate, "predicate", p.at, p.at + 1))
    for role, mention in participants(p):
        _mention_slots(slots, role, mention, words, 0)
    if p.negated and not AT_ONCE.isdisjoint(p.adverbs):  # "did not call right away after the attack": what it was after goes without saying
        slots = [slot for slot in slots if not slot.role.startswith("after:")]
    for lemma, at in p.adjectives:
        slots.append(
            Slot("adjective" if p.predicate in LIGHT_VERBS or p.predicate in _SAYING_WHAT else "manner", lemma, "complement", at, at + 1)
        )
    slots.extend(_compared_manner(p, words))
    if (course := course_in(words, p.first, p.last)) is not None and p.predicate not in LIGHT_VERBS:
        slots.append(Slot("adjective", course.way, "course", course.first, course.last))
    if (leaning := _away(p, words)) is not None:
        slots.append(Slot("adjective", leaning.way + " " + words[leaning.last - 1].low, "course", leaning.first, leaning.last))
    for date in p.dates:
        slots.append(Slot("date", "", "date", date.first, date.last, date=date))
    if p.predicate == "score" and p.patient is not None and p.patient.head == "goal":
        slots = [slot for slot in slots if slot.key != "goal" or slot.kind != "noun"]  # what else
    if p.predicate in ("rank", "outrank"):
        slots = [slot for slot in slots if slot.key != "place" or slot.kind != "noun"]  # "is ranked 61st": the number tells which
    if any(d.date.minutes is not None for d in p.dates):
        slots = [slot for slot in slots if slot.key not in DAY_PARTS]
    for governed in p.governed:
        slots.extend([slot.within("course" if slot.role == "course" else "governed", slot.context) for slot in slots_of(governed, words)])
    if all(slot.kind != "quantity" for slot in slots):
        return slots
    context = event_families(p)
    return [slot.within(slot.role, context) if slot.kind == "quantity" and not slot.context else slot for slot in slots]


# verbs of which an adjective is what is said: "left him unhurt", "reported a lower profit"
_SAYING_WHAT = frozenset(("leave", "find", "be", "declare", "profitable", "unprofitable"))


AT_ONCE = frozenset("immediately right straight promptly instantly quickly".split())


# manners that change what is said: "is privately owned"
HELD_SO = frozenset("private public joint secret illegal legal voluntari anonymous accidental deliberate".split())  # and -ly


def _away(p: Proposition, words: Sequence[Word]) -> Course | None:
    """That something leads away from what the statement names, which is as much as the verb says: "moved away from its ally"."""
    if all(preposition != "from" for preposition, _ in p.obliques):
        return None
    found = leaning_in(words, p.first, p.last)
    return found if found is not None and found.way == AWAY else None


def _compared_manner(p: Proposition, words: Sequence[Word]) -> list[Slot]:
    """ "More slowly", "less quickly": a manner that is held against another is part of what is said; a bare "slowly" colours it."""
    if not any(adverb.endswith("ly") for adverb in p.adverbs):
        return []
    return [
        Slot("adjective", word.low[:-2], "complement", at, at + 1)
        for at, word in enumerate(words)
        if at and word.low in p.adverbs and word.low.endswith("ly") and (words[at - 1].low == "more" or word.low[:-2] in HELD_SO)
    ]


def _mention_slots(slots: list[Slot], role: str, mention: Mention, words: Sequence[Word], depth: int, holder: Mention | None = None) -> None:
    if depth > 3 or (depth and mention.pronoun and mention.entity.startswith("~")):
        return
    if is_known(mention) and not mention.name and not mention.pronoun and depth == 0:
        slots.append(Slot("entity", mention.entity, role, mention.first, mention.last, mention))
        return  # a description that fits one on record: its words have done their work
    if is_known(mention):
        slots.append(Slot("entity", mention.entity, role, mention.first, mention.last, mention))
    elif mention.name:
        slots.append(Slot("name", mention.name, role, mention.first, mention.last, mention))
    elif mention.pronoun:
        if mention.entity:
            slots.append(Slot("noun", mention.entity[1:], role, mention.first, mention.last, mention))
        elif mention.head in NOBODY:
            slots.append(Slot("quantifier", "no", role, mention.first, mention.last, mention))
    elif mention.head and (mention.head not in _EMPTY_NOUNS or _says_something(mention, role)):
        acting = mention.head in AGENTS_OF and (mention.possessor is not None or mention.of is not None or mention.mods)
        slots.append(Slot("agency" if acting else "noun", mention.head, role, mention.head_at, mention.head_at + 1, mention))
    for mod in mention.mods:
        if mod not in _EMPTY_MODS:
            at = next((i for i in range(mention.first, mention.last) if words[i].lemma == mod or words[i].low == mod), mention.first)
            slots.append(Slot("modifier", mod, role, at, at + 1, mention))
    titled = bool(mention.name and mention.titles) and names_person(mention.titles[-1])  # a proposition of its own: "her son Alexander"
    for title in mention.titles if not titled else ():
        at = next((i for i in range(mention.first, mention.last) if words[i].lemma == title), mention.first)
        slots.append(Slot("modifier", title, role, at, at + 1, mention))
    if mention.quantity is not None and mention.quantity.form != "age":
        q = mention.quantity
        slots.append(Slot("quantity", mention.head, role, q.first, q.last, holder if holder is not None and not mention.head else mention, quantity=q))
    elif mention.determiner in EVERY or mention.determiner == "not all":
        slots.append(Slot("quantifier", "all" if mention.determiner in EVERY else "not all", role, mention.first, mention.first + 1, mention))
    elif _measured_out(mention, words):
        slots.append(Slot("quantifier", "enough", role, mention.first, mention.last, mention))
    for inner in (mention.possessor if not titled else None, mention.of):
        if inner is not None:
            _mention_slots(slots, role + "of", inner, words, depth + 1, mention)


def _says_something(mention: Mention, role: str) -> bool:
    """Whether an empty noun is none here: "is part of it", "travel times fell"."""
    return mention.head == "part" and role == "complement" and mention.of is not None or mention.head == "time" and mention.plural and bool(mention.mods)


def _measured_out(mention: Mention, words: Sequence[Word]) -> bool:
    """Whether there is said to be enough of it: that there is some does not say so."""
    before = words[max(mention.first - 1, 0) : mention.head_at] if mention.head_at >= 0 else ()
    return any(word.low in ("enough", "sufficient") for word in before)


_WORDS: Kept[frozenset[str]] = Kept(4096)


def families_of_word(lemma: str) -> frozenset[str]:
    """Event families of a word, through the verbs that it names where it has none of its own."""
    known = _WORDS.get(lemma)
    return known if known is not None else _WORDS.keep(lemma, _families_of_word(lemma))


def _families_of_word(lemma: str) -> frozenset[str]:
    own = families(lemma) & _EVENTS
    if own:
        return own
    return frozenset(f for verb in verbs_of(lemma) for f in families(verb)) & _EVENTS


def _is_somebody(mention: Mention) -> bool:
    return bool(mention.name) or mention.pronoun or not mention.head or names_person(mention.head) or mention.head in _EMPTY_NOUNS


def event_families(p: Proposition) -> frozenset[str]:
    """What kind of event a proposition is: the families of its predicate, its adjectives and the nouns that name events."""
    found = families_of_word(p.predicate)
    if "hold" in found and p.agent is not None and p.patient is not None and not _is_somebody(p.patient):
        found -= {"hold"}  # a passport is held, and nobody is by that
    for lemma, _ in p.adjectives:
        found |= families_of_word(lemma)
    if p.predicate in LIGHT_VERBS:
        return found | _nouns_families(p)
    for mention in p.others:
        if not mention.determiner:  # "took them hostage", not "named the hostage"
            found |= families_of_word(mention.head)
    return found


def _nouns_families(p: Proposition) -> set[str]:
    """What kind of event the nouns name beside a verb that says little."""
    found: set[str] = set()
    for role, mention in participants(p):
        if role in ("agent", "patient", "complement", "other", "in:", "of:", "among:"):
            if mention.head in ("toll", "count", "number", "tally", "total"):
                found |= {f for mod in mention.mods for f in families_of_word(mod)}
            befell = {f for mod in mention.mods if role in ("complement", "in:", "among:") for f in families(mod) & _FATES}
            held = role == "complement" and mention.head in CAPTIVES and not befell  # "a released hostage" is held no more
            if held or not (names_person(mention.head) or mention.head in THINGS_IN_ING) or mention.head in ("dead", "fatality", "casualty", "survivor"):
                found |= families_of_word(mention.head)
            found |= befell
    return found
