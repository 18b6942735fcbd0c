"""What is said for people of an open part, in words that fit it: what is missing, as far as the engine knows that.

A finding names the line that tells all but one slot of a statement, where there is one. Else it is told of whom or what nothing on record speaks, else at
least of whom the record tells, if not this. And what the record has as somebody's word keeps his name.
"""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Verdict
from service.engine.parts import NOT_MENTIONED, Finding
from service.engine.persons import name_of
from service.engine.reading import Proposition, Sentence, is_known
from service.engine.tagging.word import Word

_OPEN = Verdict.UNKNOWN
_WHEN_OR_WHERE = (Kind.DATE, Kind.PLACE)
_FIGURES = (Kind.COUNT, Kind.CASUALTY, Kind.HOSTAGE_COUNT)
_LEADING = frozenset("on in at since until till by before after from during around to into near behind under".split())
_OF_TIME = frozenset("second minute hour day week month year decade century time while moment way thing".split())  # which say nothing by themselves
_CONTENT = frozenset(("N", "V", "VD", "VN", "VG", "A"))
_STATED = "; the statement says"


def explained(finding: Finding, sentence: Sentence, corpus: Corpus) -> Finding:
    """The finding with what is missing told, where all that it says is that the record does not have it; and with whose word the evidence is."""
    if finding.verdict is not _OPEN:
        line = finding.line
        told = finding.explanation if line is None or line.evidence.attribution is None else _as_his_word(finding.explanation, line)
    elif finding.explanation == NOT_MENTIONED:
        told = _lacking(finding, sentence, corpus)
    else:
        return finding
    return finding if told == finding.explanation else finding._replace(explanation=told)


def _lacking(finding: Finding, sentence: Sentence, corpus: Corpus) -> str:
    if finding.told is not None:
        text = finding.told.evidence.text
        return _as_his_word(f"The record tells of this, but {_missing(finding, sentence)}: {text}", finding.told)
    p = next((p for p in reversed(sentence.propositions) if p.first <= finding.first), None)
    first, last = (min(p.first, finding.first), max(p.last, finding.last)) if p is not None else (finding.first, finding.last)
    named = [m for m in sentence.mentions if m.name and first <= m.first < last]
    if (stranger := next((m for m in named if not is_known(m) and not _heard(m.name, corpus)), None)) is not None:
        return f"The record does not mention {stranger.name}."
    strange = [word for word in sentence.words[finding.first : finding.last] if _is_strange(word, corpus)]
    if strange and len(strange) < 3:
        return f"The record does not mention {' or '.join(f'“{word.text}”' for word in strange)}."
    who = _subject(p, corpus)
    if who is None:
        return NOT_MENTIONED
    if p is not None and p.speaker is not None and p.speaker.entity == who:
        return f"The record does not have this as the word of {name_of(corpus, who)}."
    return f"The record tells of {name_of(corpus, who)}, but not this{' figure' if finding.kind in _FIGURES else ''}."


def _missing(finding: Finding, sentence: Sentence) -> str:
    """What a line that tells the rest does not tell: "not that it was in Cairo", "without the figure 50", "without “twice”"."""
    words = sentence.words
    first, last = max(finding.first, 0), min(max(finding.last, finding.first + 1), len(words))
    if finding.kind in _WHEN_OR_WHERE and first and words[first - 1].low in _LEADING:
        first -= 1
    text = _written(words[first:last])
    if finding.kind in _WHEN_OR_WHERE:
        return f"not that it was {text}"
    return f"without the figure {text}" if finding.kind in _FIGURES and text[0].isdigit() else f"without “{text}”"


def _written(words: tuple[Word, ...]) -> str:
    """Words with the spaces that stand between them."""
    text = ""
    for before, word in zip((None, *words), words, strict=False):
        text += (" " if before is not None and before.end < word.start else "") + word.text
    return text


def _subject(p: Proposition | None, corpus: Corpus) -> str | None:
    """Who on record does it, undergoes it or says it; None where nobody is."""
    for mention in (p.speaker, p.agent, p.patient) if p is not None else ():
        if mention is not None and is_known(mention) and mention.entity in corpus.table.known:
            return mention.entity
    return None


def _heard(name: str, corpus: Corpus) -> bool:
    """Whether the record has every part of a name; that somebody else is called Maria, too, does not tell of Maria Lind."""
    parts = [part for part in name.lower().replace("-", " ").split() if len(part) > 2]
    return all(part in corpus.known or part in corpus.spelt for part in parts)


def _is_strange(word: Word, corpus: Corpus) -> bool:
    """Whether a word that says something stands nowhere on record, in no form."""
    if word.tag not in _CONTENT or not word.text[0].islower() or word.lemma in ("be", "have", "do") or word.lemma in _OF_TIME:
        return False
    spelt = corpus.spelt
    return not (word.low in spelt or word.lemma in spelt or f"{word.lemma}s" in spelt or corpus.postings.of(word.lemma))


def _as_his_word(told: str, line: Line) -> str:
    """With the name of the one whose word it is on record, unless the sentence shown has it."""
    whose = line.evidence.attribution
    if whose is None or not told.endswith((".", "!", "?")) or whose.split(" ")[-1] in told:
        return told
    at = told.find(_STATED)
    end = at if at >= 0 else len(told) - 1
    return f"{told[:end]} (according to {whose}){told[end:]}"
