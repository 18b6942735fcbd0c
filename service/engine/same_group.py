"""Whether two tolls are of the same people or things, of some of them, or of anybody: miners and colleagues, civilians and people."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, is_generic_person, names_person, relate
from service.engine.corpus import Corpus
from service.engine.lexicon import verbs_of
from service.engine.portions import EVERY
from service.engine.tolls import BEFALLEN, Toll
from service.engine.vocabulary.fates import BEING
from service.engine.vocabulary.titles import GENDERED

_ANYBODY = frozenset("people person human soul".split())


def comparable(stated: Toll, toll: Toll, corpus: Corpus) -> bool:
    """Whether a toll may be of those of whom the statement speaks."""
    if not _told_by_mods(stated, toll) or stated.doer and toll.doer and stated.doer != toll.doer:
        return False  # those whom one country freed are not those whom the other did
    if _elsewhere(stated, toll):
        return False
    if is_of_anybody(stated):
        return not toll.nouns or any(names_person(noun) or is_generic_person(noun) for noun in toll.nouns)
    if not stated.nouns:
        head = stated.group.head
        if head in BEING:  # "of the injured", and the others of them
            return head == toll.group.head or toll.group.head in ("others", "other") and head in corpus.lines[toll.line].terms
        return not head and bool(toll.nouns)  # "four were killed"
    if toll.of_nobody and toll.nouns <= _ANYBODY and any(names_person(noun) for noun in stated.nouns):
        return "else" not in toll.group.mods
    if not GENDERED.keys().isdisjoint(stated.nouns):
        return bool(stated.nouns & toll.nouns) or _all_of_that_sex(stated, toll, corpus)
    return any(relate(mine, theirs, "n") >= WordRelation.BROADER for mine in stated.nouns for theirs in toll.nouns)


def _all_of_that_sex(stated: Toll, toll: Toll, corpus: Corpus) -> bool:
    """Whether those of a toll are all told by name, and all of the sex of those stated: one is missing, and "the missing man is Davit Moran"."""
    told = {fate.who.entity for fate in corpus.roll.everyone() if fate.state == toll.state}
    if toll.number is None or toll.number.point != len(told):
        return False
    sexes = {GENDERED[noun] for noun in stated.nouns if noun in GENDERED}
    return all(corpus.table.gender(who) in sexes for who in told)


def _elsewhere(stated: Toll, toll: Toll) -> bool:
    """Whether all or none of those at one place are meant, and the other toll is of anywhere: that nobody died in Holm says nothing of Brenn."""
    return stated.place != toll.place and any((one.of_nobody or one.share == EVERY) and bool(one.place) for one in (stated, toll))


def does_it(stated: Toll, toll: Toll, corpus: Corpus) -> bool:
    """Whether a number without a noun is of those whose noun says what the text has them do: "protesters" of people who protested."""
    if toll.group.head or not any(is_generic_person(noun) for noun in toll.nouns) or not _told_by_mods(stated, toll):
        return False
    told = [corpus.lines[number] for number in range(max(toll.line - 1, 0), toll.line + 1)]
    return any(verb in line.terms for noun in stated.nouns for verb in verbs_of(noun) for line in told)


def same_sort(stated: Toll, toll: Toll) -> bool:
    """Whether the two are called the same, or the one by a word that fits anybody."""
    if is_of_anybody(stated) or not stated.nouns or not GENDERED.keys().isdisjoint(stated.nouns):
        return True
    return any(relate(mine, theirs, "n") >= WordRelation.SYNONYM for mine in stated.nouns for theirs in toll.nouns)


def covers(toll: Toll, stated: Toll) -> bool:
    """Whether those of the statement are all among those of a toll: that no patient was hurt says nothing of everybody."""
    if "else" in toll.group.mods or "other" in toll.group.mods:
        return False
    if toll.of_nobody and (toll.whole is not None or not toll.group.head) and not is_of_anybody(stated):
        return bool(toll.group.head) and bool(stated.nouns & toll.nouns)  # "none of the three" are no firefighters
    if toll.nouns and toll.nouns <= _ANYBODY and not toll.group.mods:
        return toll.of_nobody or is_of_anybody(stated)
    return any(relate(theirs, mine, "n") >= WordRelation.BROADER for mine in stated.nouns for theirs in toll.nouns)


def is_of_anybody(stated: Toll) -> bool:
    """Whether it is of people whoever they are: "nobody", "nine people", "everyone"."""
    if stated.group.mods and not all(mod in ("other", "more") for mod in stated.group.mods):
        return False
    return stated.group.head in ("everyone", "everybody", "victim") or bool(stated.nouns) and stated.nouns <= _ANYBODY


def _told_by_mods(stated: Toll, toll: Toll) -> bool:
    """Whether what stands before the noun of the statement stands there in the text, too, or says what befell them: "the escaped inmates"."""
    theirs = set(toll.group.mods)
    return all(mod in theirs or mod in BEFALLEN or mod in BEING for mod in stated.group.mods)
