"""Whether a sentence asserts anything: questions, wishes, predictions, opinions, instructions and fragments do not."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.language import is_foreign
from service.engine.reading import Proposition
from service.engine.tagging.word import Word
from service.engine.vocabulary.speech import INSTRUCTION_VERBS, OPINION_VERBS, OPINION_WORDS, SELF

_WH = frozenset("whom whose when where why how".split())  # "what", "which" and "who" may be subjects
_CLAUSES = frozenset("main report infinitive adverbial relative participle".split())
_SERVICE = frozenset("your you yourself".split())
_ITS_WORK = frozenset("verdict answer instructions instruction prompt assistant system statement consistent contradicted".split())
_TEXTS = frozenset("statement sentence claim".split())
_ANSWERS = frozenset("consistent contradicted true correct".split())
_ABOUT_IT = _SERVICE | _ANSWERS


def sentence_mood(words: Sequence[Word], propositions: Sequence[Proposition]) -> str:
    """The words of a sentence and what was read in it -> asserted, question, wish, prediction, opinion, instruction, fragment, foreign or empty."""
    plain = [w for w in words if w.text[0].isalnum()]
    if not plain:
        return "empty"
    if is_foreign(plain):
        return "foreign"
    first = plain[0].low
    if words[-1].text == "?" or any(w.text == "?" for w in words[-2:]):
        return "question"
    if first in _WH and len(plain) > 1 and plain[1].tag == "X":
        return "question"
    lows = [w.low for w in plain]
    if _is_instruction(plain, lows):
        return "instruction"
    if first in ("hopefully", "let", "suppose", "imagine") or (first == "may" and plain[0].tag == "X"):
        return "wish"
    verbs = [p for p in propositions if p.at >= 0 and p.mood != "fragment" and p.origin in _CLAUSES]
    if any(p.predicate in ("hope", "wish", "pray") and p.agent is not None and p.agent.head in SELF for p in verbs):
        return "wish"
    opining = not OPINION_WORDS.isdisjoint(lows) or not OPINION_VERBS.isdisjoint([w.lemma for w in plain])
    if opining and _opines(words, propositions):
        return "opinion"
    if any(p.predicate in ("think", "believe", "feel", "guess", "suppose", "reckon") and p.agent is not None and p.agent.head in SELF for p in verbs):
        return "opinion"
    if plain[0].tag == "V" and plain[0].lemma == first and len(verbs) == 1 and verbs[0].agent is None and verbs[0].past is False and verbs[0].at == 0:
        return "fragment"  # "crane operator": a verb without anybody who does it
    if verbs and all(p.mood == "prediction" for p in verbs if p.origin == "main") and any(p.origin == "main" for p in verbs):
        return "prediction"
    if verbs and all(p.mood in ("wish",) for p in verbs if p.origin == "main") and any(p.origin == "main" for p in verbs):
        return "wish"
    return "asserted"


def _opines(words: Sequence[Word], propositions: Sequence[Proposition]) -> bool:
    """Whether a word of opinion is the writer's own; what somebody calls unfair is his view, told as a fact."""
    reported = {i for p in propositions if p.speaker is not None and p.speaker.head not in SELF for i in range(p.first, p.last)}
    mine = [w for i, w in enumerate(words) if w.text[0].isalnum() and i not in reported]
    own = [w for before, w in zip([None, *mine], mine, strict=False) if before is None or before.low != "as"]  # "rejected it as unfair" is another's view
    own = [w for w in own if w.low != "fair" or w.tag != "N"]  # "the fair opened on Friday"
    return not OPINION_WORDS.isdisjoint([w.low for w in own]) or not OPINION_VERBS.isdisjoint([w.lemma for w in mine])


def _is_instruction(plain: Sequence[Word], lows: Sequence[str]) -> bool:
    """An imperative, or a text that speaks to the service about its own answer."""
    first = plain[0]
    if first.low == "please" or first.low in ("ignore", "disregard"):
        return True
    if not _ABOUT_IT.isdisjoint(lows):
        if not _SERVICE.isdisjoint(lows) and not _ITS_WORK.isdisjoint(lows):
            return True
        if not _ANSWERS.isdisjoint(lows) and not _TEXTS.isdisjoint(lows[:4]):
            return True
    if (
        first.low in INSTRUCTION_VERBS
        and first.tag in ("V", "N", "A")
        and len(plain) > 1
        and plain[1].tag in ("D", "S", "PR", "P", "C", "NP", "A", "NEG", "T", "W", "R")
    ):
        return not any(w.tag in ("VD", "X") and w.tag != "T" for w in plain[1:5])
    return False
