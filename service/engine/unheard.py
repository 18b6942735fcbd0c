"""What a text has never heard of: somebody by a name that it does not have, a flood where it tells of a fire. It neither bears out nor excludes what is
said of such, however alike the words; only that the one in question bears another name can it tell.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.model import Reason, Relation, Verdict
from service.engine.parts import Finding
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.vocabulary.mishaps import ANY_MISHAP, MISHAPS
from service.engine.vocabulary.order import TOLD_BY
from service.engine.word_keys import keys_of

_SORTS = MISHAPS - ANY_MISHAP
_WHERE = frozenset(("in", "by", "during", "after", "from"))


def without_unheard(findings: Sequence[Finding], sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """The findings of a sentence, those left open that are about what the text has not heard of."""
    few = corpus.is_few()  # of so few the statement may tell by name what they call "he"
    if few or all(f.verdict is Verdict.UNKNOWN for f in findings):
        return list(findings)
    about = [(p, thing) for p in sentence.propositions if (thing := _unheard(p, corpus)) is not None]
    return [_left_open(f, about) for f in findings] if about else list(findings)


def _left_open(finding: Finding, about: Sequence[tuple[Proposition, Mention]]) -> Finding:
    if finding.verdict is Verdict.UNKNOWN:
        return finding
    for p, thing in about:
        if p.first <= finding.first and finding.last <= max(p.last, p.at + 1) and not _of_the_name(finding, thing):
            text = f"The record does not mention {thing.name or 'the ' + thing.head}."
            open_ = finding._replace(verdict=Verdict.UNKNOWN, relation=Relation.ABSENT, reason=Reason.NOT_MENTIONED, explanation=text)
            return open_._replace(correction=None, line=None)
    return finding


def _of_the_name(finding: Finding, thing: Mention) -> bool:
    """Whether it tells that the one in question bears another name."""
    return bool(thing.name) and thing.first <= finding.first and finding.last <= thing.last


def _unheard(p: Proposition, corpus: Corpus) -> Mention | None:
    """Whom or what a proposition is about of which the text has not heard; None where there is no such."""
    subject = p.patient if p.agent is None else p.agent
    if subject is not None and subject.name and (_is_of_another_family(subject, corpus) if is_known(subject) else not _heard(subject.name, corpus)):
        return subject
    told = (m for m in (p.agent, *(m for preposition, m in p.obliques if preposition in _WHERE)) if m is not None)
    mishap = next((m for m in told if m.head in _SORTS and not m.name), None)
    return mishap if mishap is not None and (_another_sort(mishap.head, corpus) or _of_the_unheard(mishap, corpus)) else None


def _of_the_unheard(mishap: Mention, corpus: Corpus) -> bool:
    """Whether it is a mishap of what the text has not heard of: an outbreak of typhus, where it has one of cholera."""
    sort = mishap.of.head if mishap.of is not None and not mishap.of.name and not mishap.of.pronoun else ""
    sorts = [sort] if sort else [mod for mod in mishap.mods if relate("disease", mod, "n") >= WordRelation.BROADER]
    return bool(sorts) and not any(one in corpus.spelt or corpus.postings.of(one) for one in sorts)


def _is_of_another_family(subject: Mention, corpus: Corpus) -> bool:
    """Whether somebody is named in full of whom the text has only a given name, by a surname that nobody there bears: "Tomas Reuter" of her husband, Tomas."""
    known = corpus.table.known.get(subject.entity)
    given, _, surname = subject.name.rpartition(" ")
    return known is not None and bool(given) and known.kind == "person" and " " not in known.display and not _heard(surname, corpus)


def _heard(name: str, corpus: Corpus) -> bool:
    """Whether a text has any part of a name."""
    parts = [part for part in name.lower().replace("-", " ").split() if len(part) > 2]
    return not parts or any(part in corpus.known or part in corpus.spelt for part in parts)


def _another_sort(noun: str, corpus: Corpus) -> bool:
    """Whether the text tells of mishaps, and of none that may be the one named."""
    if any(corpus.postings.of(key) for verb in (noun, *TOLD_BY.get(noun, ())) for key in keys_of(verb)):
        return False
    told = [word for word in _SORTS if word in corpus.spelt or word + "s" in corpus.spelt]
    return bool(told) and not any(relate(noun, one) >= WordRelation.NARROWER or relate(one, noun) >= WordRelation.NARROWER for one in told)
