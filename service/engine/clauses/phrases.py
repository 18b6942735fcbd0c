"""Where a noun phrase belongs: subject, object, one more of a list, an apposition, or the opening of a clause of its own."""

from __future__ import annotations

from service.engine.clauses.any_more import any_more
from service.engine.clauses.apposing import appose, tells_of_whole
from service.engine.clauses.asked import asks, open_asked
from service.engine.clauses.belonging import (
    PORTIONS,
    apposes,
    of_opening,
    of_same_body,
    of_same_circumstance,
    of_same_holders,
    of_same_relative,
    of_what_before,
    says_when,
    second_description,
    told_apart,
    which_season,
)
from service.engine.clauses.clause import Clause
from service.engine.clauses.day_owned import of_the_day, opens_clause
from service.engine.clauses.going_back import left_by, with_antecedent
from service.engine.clauses.made_up import made_up
from service.engine.clauses.measuring import SPENDING, is_time, lasts_throughout, measured, measures_last, measures_off, rated, says_how_far
from service.engine.clauses.relatives import on_relative
from service.engine.clauses.respective import respective_ages
from service.engine.clauses.second_verbs import verb_later
from service.engine.clauses.some_behind import some_behind
from service.engine.clauses.summing_up import says_in_which, sums_up
from service.engine.clauses.superlatives import of_its_subject
from service.engine.clauses.tails import gapped, repeated
from service.engine.clauses.walk import PERIODS, Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention
from service.engine.vocabulary.calendar import HALVES_OF_DAY, SEASONS
from service.engine.vocabulary.closed_class import RELATIVE
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.order import FORMERLY
from service.engine.vocabulary.speech import DEEMING, REPORTING, UNREALISED


def on_phrase(walk: Walk, position: int) -> int:
    """A noun phrase, by what it finds open; -> the position to go on from."""
    chunk = walk.chunks[position]
    mention, low = chunk.value, walk.words[chunk.first].low
    assert isinstance(mention, Mention)
    if mention.pronoun and low in RELATIVE and position > 0:
        return on_relative(walk, position)
    if low in ("any", "no") and (end := any_more(walk, position)):
        return end
    if walk.last is not None and position > 0:
        mention = with_antecedent(walk, position, mention)
    if walk.low(position - 1) in FORMERLY and walk.low(position - 2) == "," and not mention.name and (names_person(mention.head) or mention.of is not None):
        walk.top.adverbs = [adverb for adverb in walk.top.adverbs if adverb not in FORMERLY]
        mention = mention._replace(mods=("former", *mention.mods))  # "Vera Sund, once a lawyer, ..."
    mention = of_its_subject(walk, mention)
    if mention.head in RELATIONS and (owner := left_by(walk, mention)) is not None:
        mention = mention._replace(possessor=owner)
    if mention.quantity is not None and mention.quantity.form == "measure" and walk.words[mention.head_at].tag == "A" and walk.low(position - 1) == ",":
        mention = mention._replace(head="", mods=(mention.head,))  # "about 60 meters high"
    elif measures_last(walk, position, mention):
        return measured(walk, position, mention)
    if end := respective_ages(walk, position):
        return end
    if walk.words[mention.last - 1].tag == "POS" and walk.verb_next(position + 1):
        mention = of_what_before(walk, mention)
    if walk.low(position - 1) == "," and sums_up(mention, walk.low(position + 1)) and (walk.top.verb is not None or walk.top.subject is not None):
        walk.see(mention)
        return position + 1
    walk.top.last = chunk.last
    if mention.first in walk.leading and not mention.determiner and not walk.verb_next(position + 1) and not opens_clause(walk, mention, position):
        mention = of_the_day(mention)
        walk.top.obliques.append((walk.leading[mention.first], mention))
        walk.see(mention)
        return position + 1
    if is_time(mention) and walk.low(position + 1) == "into" and (walk.top.verb is not None or walk.top.subject is None):
        walk.top.obliques.append(("after", mention))  # "eight months into a contract"
        return position + 1
    if low == "within" and is_time(mention):
        if walk.low(position - 1) == "and" and walk.verb_next(position + 1):
            return position + 1  # "was ill, and within a year was dead": nobody who is dead, nor how long it took to fall ill
        if walk.top.verb is None and walk.top.subject is None:
            walk.top.obliques.append((low, mention))  # "Within two years she was dead"
            return position + 1
    if mention.head in SEASONS and which_season(mention) and walk.top.verb is not None and walk.low(position - 1) not in ("and", "or", ","):
        walk.top.obliques.append(("in", mention))  # "was seized last summer"
        return position + 1
    if mention.determiner == "that" and mention.head in PERIODS and not mention.mods and walk.top.verb is not None and not walk.verb_next(position + 1):
        walk.top.obliques.append(("in", mention))  # "was arrested that night"
        return position + 1
    if lasts_throughout(mention) and walk.top.verb is not None and walk.top.verb.lemma not in SPENDING and not walk.verb_next(position + 1):
        walk.top.obliques.append(("during", mention))  # "stayed away from the factory all week"
        return position + 1
    if mention.head in HALVES_OF_DAY and not mention.determiner and walk.top.verb is not None and mention.first in walk.behind_dates:
        walk.top.obliques.append(("on", mention))  # "by Monday evening"
        return position + 1
    position = _before_verb(walk, position, mention) if walk.top.verb is None else _after_verb(walk, position, mention)
    if mention.head or (mention.quantity is not None and mention.quantity.form in ("money", "percent")):
        walk.see(mention)
    return position


def _mark_before(walk: Walk, position: int) -> str:
    """The word before a noun phrase; the comma of ", also a nurse," and ", herself a nurse,"."""
    low = walk.low(position - 1)
    return "," if low in _TOO and walk.low(position - 2) == "," else low


_TOO = frozenset(("also", "himself", "herself", "itself", "now", "still")) | FORMERLY


def _before_verb(walk: Walk, position: int, mention: Mention) -> int:
    """A noun phrase in a clause that has no verb yet: its subject, one more of them, or what says the subject in other words."""
    chunk, top = walk.chunks[position], walk.top
    before, after = _mark_before(walk, position), walk.low(position + 1)
    if is_time(mention) and after in ("later", "earlier") and top.subject is None:
        return position + 2  # "Hours later, the company announced"
    if before == '"' and mention.name:
        before = walk.low(position - 2)  # the title of a work: 'the painting, "Winter Road," ...'
    if top.subject is not None and mention.pronoun and mention.head in ("both", "all", "each", "themselves", "himself", "herself", "itself"):
        pass  # "Lind and Weld both denied it"
    elif top.subject is None and before == "," and of_opening(walk, position, mention):
        walk.appositions.append((top.obliques[-1][1], mention))  # "In Brenn, a town of 31,000, the water rose"
    elif top.subject is None:
        if says_when(walk, position, mention):
            return position + 1  # "This time all seven voted for it"
        if measures_off(walk, position, mention):
            return position + 2  # "Two meters down, ..."
        top.subject = mention
        top.first = min(top.first, chunk.first) if top.first else chunk.first
    elif before == "," and mention.name and after == "," and _one_of_several(top.subject):
        top.subject = mention  # "and one, Lind, voted no"
    elif before == "," and (end := made_up(walk, position)):
        return end  # "the thieves, two men and a woman, climbed over a wall"
    elif before in (",", "(", "\u2014", ":") and apposes(walk.last or top.subject, mention, after):
        appose(walk, mention)
    elif before == "and" and of_same_body(top.subject, mention):
        top.obliques.append(("of", mention))  # "the jury of seven women and five men"
    elif before == "and" and of_same_relative(top.subject, mention):
        pass  # "the father of Emil and Janek Sorg"
    elif before == "," and not mention.head and mention.quantity is not None and not mention.partitive and after in PORTIONS:
        pass  # "a commission of eight, four from each country, ..."
    elif before == "and" and of_same_holders(walk, position, mention):
        top.obliques.append(("of", mention))  # "the leaders of Norland and Tessia"
    elif before in ("and", "or") and of_same_circumstance(walk, position, mention):
        top.obliques.append((top.obliques[-1][0], mention))  # "two plants, in Brenn and Calder, will close"
    elif before == "and" and after == "," and second_description(walk, position, mention):
        walk.appositions.append((walk.appositions[-1][0], mention))  # "Lind, the head of the union and a former driver, said"
    elif before in ("and", ",", "or", "&") or before == ";" and mention.name and top.subject.name:
        top.seconds.append(mention)  # "Ilse Hartvig, 38, a surgeon; Tomas Belanger, 52; and ..."
    elif before == "nor" and top.subject.determiner == "neither":
        top.seconds.append(mention._replace(determiner="neither"))
        walk.deny_next = False
    elif top.subject.name and not mention.name and not mention.determiner and not mention.plural and mention.quantity is None and names_person(mention.head):
        appose(walk, mention)  # a headline: "krivoi 25 sound engineer released"
    elif mention.quantity is not None and not mention.head and top.subject.name:
        return position + 1  # its age, read beside the name
    elif mention.determiner in ("a", "an") and is_time(mention) and rated(walk.chunks[position - 1].value, mention):
        top.obliques.append(("per", mention))  # "more than 600 trucks a day are sent over the dam"
    elif walk.verb_next(position + 1):
        nearest = walk.chunks[position - 1].value  # "the men on the boat he built": he built the boat
        built = nearest if isinstance(nearest, Mention) and nearest.head and not nearest.name else top.subject
        walk.push(Clause("relative", mention, antecedent_object=built, first=chunk.first, last=chunk.last))
    else:
        top.objects.append(mention)  # a headline without its verb
    return position + 1


def _one_of_several(subject: Mention) -> bool:
    """ "One", "another", "one of them": whoever is named behind it."""
    if subject.head in ("one", "another"):
        return True
    single = subject.quantity is not None and subject.quantity.quantity.point == 1
    return subject.partitive and subject.head == "them" and (single or subject.determiner in ("one", "another"))


def _after_verb(walk: Walk, position: int, mention: Mention) -> int:
    """A noun phrase behind a verb: an object, one more of a list, an apposition, or the subject of a clause that opens here."""
    chunk, top = walk.chunks[position], walk.top
    assert top.verb is not None
    before, after = _mark_before(walk, position), walk.low(position + 1)
    if is_time(mention) and after in ("before", "after") and (top.objects or before == ","):
        return position + 1  # "insured it six weeks before the fire"
    if is_time(mention) and after in ("later", "earlier") and mention.of is None:
        top.adverbs.append(after)
        return position + 2  # "and three percent a year later"
    reports = top.verb.lemma in REPORTING and verb_later(walk, position + 2)  # "who said the police had known resigned"
    if walk.awaited() and walk.chunks[position - 1].kind == "VG" and walk.verb_next(position + 1) and not reports:
        top.objects.append(mention)  # "who stole the boat was fined"
        return position + 1
    if before == "and" and after in (",", ".", ";", "") and second_description(walk, position, mention):
        walk.appositions.append((walk.appositions[-1][0], mention))  # "The missing man is Adam Holt, a welder and father of three."
        return position + 1
    two = before in ("and", "nor") and len(top.objects) == 1 and walk.chunks[position - 2].value is top.objects[0]
    if two and (before == "and" or top.objects[0].determiner == "neither") and top.verb.lemma in REPORTING and walk.verb_ahead(position + 1):
        first, walk.deny_next = top.objects.pop(), False
        other = mention._replace(determiner=first.determiner if before == "nor" else mention.determiner)
        walk.push(Clause("report", first, speaker=top.subject, seconds=[other], first=first.first, last=chunk.last, mood=walk.governed_mood()))
        return position + 1  # "said Qatar and Egypt had arranged it"
    if (
        before in ("and", "but", ",", "or", "while", "so", "yet", ";", "as", '"', "\u2014")
        and (walk.verb_ahead(position + 1) or _two_ahead(walk, position) or _told_apart(walk, position))
        and not (before == "," and apposes(walk.last or mention, mention, after) and (walk.stack[0].verb is None or told_apart(walk, position, mention)))
    ):
        speaker = walk.carried_speaker()
        walk.pop_to_main()
        walk.close()
        walk.push(Clause(subject=mention, first=chunk.first, last=chunk.last, speaker=speaker))
        return position + 1
    if not mention.head and not mention.partitive and some_behind(walk, position, mention):
        return position + 1
    if end := gapped(walk, position, mention) or repeated(walk, position, mention):
        return end
    previous = walk.last
    if before in (",", "(", "\u2014", ":") and previous is not None and (apposes(previous, mention, after) or tells_of_whole(previous, mention)):
        appose(walk, mention)
        return position + 1
    if before == "and" and after == "as" and top.verb.lemma in DEEMING and top.objects:
        top.objects.append(mention)  # "described one as a hero and the others as cowards"
        return position + 1
    listed = before in ("and", ",", "or", "&") and top.obliques and not _after_object(walk) and not (mention.pronoun and mention.partitive)
    if listed and not (top.obliques[-1][1].head == "time" and before == "," and top.objects):  # "and, for the first time, dental insurance"
        top.obliques.append((top.obliques[-1][0], mention))
        return position + 1
    if some_behind(walk, position, mention):
        return position + 1
    if asks(walk, position) and walk.verb_ahead(position + 1):
        open_asked(walk, chunk.first, mention)
        return position + 1
    if walk.verb_ahead(position + 1) and not top.objects and top.verb.lemma in REPORTING | UNREALISED:
        walk.push(Clause("report", mention, speaker=top.subject, first=chunk.first, last=chunk.last, mood=walk.governed_mood()))
        return position + 1
    beside = walk.chunk(position - 1)
    if says_in_which(mention) and (top.objects or top.verb.passive):
        top.obliques.append(("in", mention))
        return position + 1
    if top.objects and says_how_far(walk, position, mention):
        top.obliques.append(("at", mention))  # "stopped two cars some 25 kilometers from Brenn"
        return position + 1
    each = mention.head in PERIODS and mention.determiner in ("each", "every") and mention.quantity is None
    if each and (top.objects or top.obliques) and after in (".", ",", "and", ""):
        top.obliques.append(("per", mention._replace(determiner="a")))
        return position + 1  # "38,000 vehicles cross the bridge each day"
    if mention.determiner in ("a", "an") and beside is not None and rated(beside.value, mention):
        top.obliques.append(("per", mention))
        return position + 1  # "$38 a share", "20,000 patients a year"
    if walk.verb_next(position + 1) and beside is not None and beside.kind in ("NP", "R"):
        walk.push(Clause("relative", mention, antecedent_object=previous, first=chunk.first, last=chunk.last))
        return position + 1
    top.objects.append(mention)
    return position + 1


_OF_WHICH = frozenset("of in to for at from".split())


def _told_apart(walk: Walk, position: int) -> bool:
    """Whether a noun phrase behind a comma and "and" has a relative clause and then its own verb: ", and the money that the state sent was meant for them"."""
    opening = position + 1
    if walk.low(opening) == "," and walk.low(opening + 1) in _OF_WHICH and walk.low(opening + 2) == "which":
        opening += 2  # ", and the Reform List, of which she is a member, has four"
    if walk.low(position - 2) != "," or walk.low(opening) not in RELATIVE:
        return False
    inner = next((at for at in range(opening + 1, opening + 4) if (chunk := walk.chunk(at)) is not None and chunk.kind == "VG"), -1)
    if opening > position + 1 and inner > 0:
        inner = next((at for at in range(inner + 1, inner + 6) if walk.low(at) == "," and walk.verb_next(at + 1)), -1)
        return inner > 0
    return inner > 0 and walk.verb_ahead(inner + 1)


def _two_ahead(walk: Walk, position: int) -> bool:
    """Whether a noun phrase behind a comma and a conjunction opens a clause with two subjects: ", and Lind and Weld were freed"."""
    second = walk.chunk(position + 2)
    joined = walk.low(position - 2) == "," and walk.low(position + 1) == "and" and second is not None and isinstance(second.value, Mention)
    return joined and walk.chunks[position - 1].kind == "C" and walk.verb_next(position + 3)


def _after_object(walk: Walk) -> bool:
    top = walk.top
    return bool(top.objects) and (not top.obliques or top.objects[-1].first > top.obliques[-1][1].first)
