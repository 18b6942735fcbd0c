"""Tokens -> words with a base form and a tag, by the lexicon and the words around; one pass, no training.

Tags: N noun, NP proper noun, V finite or base verb, VD past tense or participle, VN participle, VG -ing form, X auxiliary, A adjective, R adverb,
D determiner, S possessive determiner, P preposition, C conjunction, PR pronoun, W wh-adverb, NEG negation, T "to", EX "there", POS "'s",
M number, "." punctuation.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import forms, is_adjective, verb_in_s
from service.engine.tagging.closed import closed
from service.engine.tagging.describing import before_title, inside_phrase, whereto
from service.engine.tagging.elided import find_elided
from service.engine.tagging.endings import UNCHANGED, bare_verb, is_past
from service.engine.tagging.headlines import MANY, find_verb, find_verb_of_headline
from service.engine.tagging.nouns import describes_object, noun_after_all, opens_another, said_where, titled
from service.engine.tagging.open import nominal, open_class
from service.engine.tagging.predicative import is_predicative, stays_so
from service.engine.tagging.verbs_after_all import behind_adverb, lets_go
from service.engine.tagging.word import FINITE, IN_PHRASE, Word
from service.engine.tokens import Token
from service.engine.vocabulary.closed_class import AUX_BE, AUX_DO, AUX_HAVE, CLOSED, MODALS, SAID_IN_ING
from service.engine.vocabulary.order import TURNS
from service.engine.vocabulary.speech import DEEMING, SAYING
from service.engine.vocabulary.titles import TITLES

_PAID_FOR = frozenset("holiday holidays leave vacation vacations sick maternity parental internship internships".split())  # "will get paid leave"
_BARE = frozenset("help let dare go come make".split())
_ALONE = frozenset("both many some most several few all others neither".split())  # quantifiers that may be a subject by themselves
_BEHIND_VERB = ("P", "D", "S", "PR", "T", "R")
_BEFORE_YEAR = frozenset(("of", "in", "since", "from"))
# people called by what befell them or by how they are
_CALLED_SO = frozenset("accused injured wounded dead missing unemployed homeless elderly displaced deceased bereaved condemned".split())
# people by what was done to them: "the arrested are"
_DONE_TO = frozenset("arrested detained suspended abducted kidnapped rescued freed killed drowned convicted captured evacuated recaptured".split())
# verbs whose object is who is told: "told the court that he was ill"
_TELLING = frozenset("agree disagree tell inform assure remind notify warn convince persuade".split())
_LET_IN = frozenset("traffic trade question debate challenge public".split())
_WHITHER = frozenset("traffic court school market jail bed port".split())  # where somebody is brought to, and what nobody does to nothing
# people whose noun is a verb, too
_PEOPLE = frozenset("cook guard witness judge coach host guide nurse doctor captain pilot model escort partner champion butcher tutor usher".split())
_JOINED_STATES = frozenset("got was were been left kept felt looked seemed became went lay sat stood made had".split())  # "got married", "left injured"
_LAID = frozenset("off siege claim blame bare waste".split())
_STATES = frozenset(("drunk",))  # how somebody is, which looks like what was done to him
_OBJECTS = frozenset("it him her them us me".split())
# how somebody holds the office whose title follows -> the base form by which "the presiding judge" has it
_IN_OFFICE = {"acting": "acting", "presiding": "preside", "sitting": "sit"}
_OPEN = frozenset(("N", "V", "VD", "VN", "VG", "A"))  # the tags of the open classes
_IN_ANY_CLASS = frozenset(_IN_OFFICE) | {"long", "have", "go", "lay", "saw"}  # words that may be of one after all
_CALLING = DEEMING | frozenset("keep find declare judge think make set rule pronounce".split())


def _behind_insertion(words: Sequence[Word], following: str) -> str:
    """The tag of a "that" behind a comma: "it was the bank, she said, that left", "said, however, that he agreed"; "" for any other."""
    start = next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at].text in (":", ";")), 0)
    presented = len(words) > start + 3 and words[start].low == "it" and words[start + 1].lemma == "be" and words[start + 1].tag == "X"
    if presented and any(w.lemma in SAYING for w in words[-3:]):
        return "PR"
    told = next((w.lemma in SAYING for w in reversed(words[-8:]) if w.tag in ("V", "VD")), False)
    return "C" if told and words[-2].tag in ("R", "NP", "N", "M") and CLOSED.get(following) in ("PR", "D", "S", "EX") and words[-1].text == "," else ""


def tag(tokens: Sequence[Token], named: frozenset[int] = frozenset()) -> list[Word]:
    """The tokens of one sentence -> as many words. ``named`` holds the indexes that a name reader took."""
    words: list[Word] = []
    previous = "."
    state = ""  # what the last auxiliary asks of the next verb: "base", "participle", ""
    lows = [token.low for token in tokens]
    offices = titled(tokens, lows, named)
    determined = opened = False
    for index, token in enumerate(tokens):
        low = lows[index]
        following = lows[index + 1] if index + 1 < len(lows) else ""
        if index in named:
            lemma, kind = low, "NP"
        elif index in offices:
            lemma, kind = nominal(tuple(form for form in forms(low) if form.pos != "v"), previous, following)
        elif low == "no" and following and tokens[index + 1].join == "-":
            lemma, kind = low, "A"  # "a no-confidence vote" denies nothing
        else:
            lemma, kind = closed(token, previous, lows[index - 1] if index else "", following, state)
            if kind == "D" and low == "that" and previous == "C" and lows[index - 1] == "and" and opens_another(words, following):
                kind = "C"  # "said that he would go and that talks would resume"
            if low == "her" and kind == "PR" and following == "will" and previous == "P" and _last_word(lows, index + 1, ","):
                kind = "S"  # "left him the house in her will"
            if not kind:
                if previous == "M" and len(words) > 1 and words[-2].low in _BEFORE_YEAR and words[-1].text.isdigit() and len(words[-1].text) == 4:
                    previous = "N"  # "the inspection of 2021 found rust"
                if previous == "D" and words[-1].low == "those" and (following in CLOSED or not following[:1].isalnum()):
                    previous = "PR"  # "those rescued on Monday", but not "those listed companies"
                alone = lows[index - 1] if index == 1 or index > 1 and lows[index - 2] == ";" else ""
                if alone in _ALONE and (alone == "neither" or not _ends_in_s(low)) and CLOSED.get(following) in _BEHIND_VERB:
                    previous = "PR"  # "Both live in Oslo", but not "Most nurses in the country"
                lemma, kind = open_class(
                    token,
                    previous,
                    following,
                    state,
                    index == 0,
                    index > 0 and (_many(words[-1], previous, determined) or _joined(words)),
                )
            if kind in _OPEN or low in _IN_ANY_CLASS:
                if kind in ("VD", "VN") and (words and words[-1].low == "have" and words[-1].tag == "V" or low == "paid" and following in _PAID_FOR):
                    lemma, kind = low, "A"  # "did not have paid holidays"
                elif kind in ("VD", "VN") and previous == "R" and inside_phrase(words, following):
                    lemma, kind = low, "A"  # "kept a carefully balanced position"
                elif kind in ("VD", "VN") and previous in ("VD", "VN") and words[-1].low not in _JOINED_STATES and describes_object(words, lows, index):
                    lemma, kind = low, "A"  # "found kidnapped toddler Minnie Osgathe"
                elif kind[0] == "V" and before_title(low, kind, previous, following, index + 1 not in named and (index + 2 in named or index + 3 in named)):
                    lemma, kind = low, "A"  # "Injured cyclist Ian Pell"
                elif kind == "V" and index + 1 in named and low in _PEOPLE and previous not in ("PR", "T", "X", "NP"):
                    lemma, kind = low, "N"  # "guarding witness Ada Lind", "the last one, cook Ivo Lind"
                elif kind == "V" and index == 1 and previous == "N" and low.endswith("s") and low[:-1] in _PEOPLE and CLOSED.get(following) == "P":
                    lemma, kind = low[:-1], "N"  # "Border guards at Holm sent them back"
                elif kind == "V" and previous == "T" and low in _LET_IN and not following[:1].isalnum():
                    lemma, kind = low, "N"  # "was closed to traffic"
                elif kind == "V" and previous == "T" and low in _WHITHER and (not following[:1].isalnum() or CLOSED.get(following) in ("P", "C")):
                    lemma, kind = low, "N"  # "reopened to traffic on Wednesday", "took him to court over it"
                elif kind == "V" and previous == "T" and whereto(words, low, following):
                    lemma, kind = low, "A"  # "credited it to direct talks"
                elif low == "long" and state in ("be", "have") and is_past(following):
                    lemma, kind = low, "R"  # "was long seen as a rival"
                if low == "have" and kind == "X" and _supported(words):
                    kind = "V"  # "did not have paid holidays"
                if low == "amount" and following == "to" and kind == "N" and previous in ("N", "NP"):
                    lemma, kind = low, "V"  # "its debts amount to 40 million"
                if kind == "N" and low.endswith("s") and (verb := _behind_apposition(words, low, following) or behind_adverb(words, low, following)):
                    lemma, kind = verb, "V"
                elif low == "go" and kind != "V" and lets_go(lows, index, following):
                    kind = "V"  # "after letting the engineer go"
                elif low == "fellow" and kind == "N" and following[:1].isalpha() and CLOSED.get(following) is None:
                    kind = "A"  # "her fellow captive"
                if kind in ("VD", "VN", "A") and _called_so(low, previous, lows[index - 1] if index else "") and CLOSED.get(following) == "X":
                    lemma, kind = low, "N"  # "all three accused have denied it"
                elif kind == "N" and previous == "N" and words[-1].low in _CALLED_SO and (verb := bare_verb(low)):
                    lemma, kind = verb, "V"  # "the accused face up to ten years"
                if low == "lay" and following in _LAID:
                    lemma, kind = low, "V"  # "would close its mill and lay off 40": nobody lies there
                if low == "saw" and previous == "M" and (index + 1 in named or CLOSED.get(following) in ("D", "S", "PR")):
                    lemma, kind = "see", "VD"  # "a crowd of 61,480 saw Weld take the lead"
                says_how = kind == "VG" and low in SAID_IN_ING and _says_how(words, lows, index, state)
                if says_how or kind == "V" and (_said_of_it(words, low) or _beside_adjective(words, low, following)):
                    lemma, kind = low, "A"
                elif low in _IN_OFFICE and following in TITLES and previous in ("P", "C", "."):
                    lemma, kind = _IN_OFFICE[low], "A"  # "as acting director", "Presiding Judge Ada Lind said"
                if kind == "N" and low == "safe" and previous not in ("D", "S", "POS", "A", "N", "M", "NP"):
                    lemma, kind = low, "A"  # "turned up safe and well"
                if kind in ("VD", "VN") and low in _STATES and state in ("be", "have") and following != "by" and words[-1].low not in ("had", "has", "have"):
                    lemma, kind = low, "A"  # "was drunk at the wheel"
                if kind == "N" and words and is_predicative(words, low, following) or kind == "V" and previous == "R" and stays_so(words, low):
                    lemma, kind = low, "A"
                if kind in ("V", "VG", "VN", "VD") and noun_after_all(words, lows, index, kind, opened):
                    lemma, kind = nominal(tuple(form for form in forms(low) if form.pos == "n"), previous, following)
        if low == "that" and kind == "D" and previous == ".":
            kind = _behind_insertion(words, following) or kind
        if low == "that" and kind == "C" and words and words[-1].tag in ("VD", "V", "VN") and _last_word(lows, index + 1):
            kind = "D"  # "had missed that target."
        if low == "that" and kind == "PR" and said_where(words, following):
            lemma, kind = low, "C"  # "said in court that she had seen him"
        if low == "that" and kind == "PR" and any(w.lemma in _TELLING and w.tag in ("V", "VD", "VN", "VG") for w in words[-6:]):
            lemma, kind = low, "C"  # "told the court that"
        if kind == "V" and lemma in UNCHANGED and (state in ("be", "have") or following == "by" and previous in ("N", "NP", ".")):
            kind = "VN"  # "were hurt", "has cut", "the train, run by Calder,"
        if kind == "N" and low in UNCHANGED and state == "be" and following == "by":
            kind = "VN"  # "is run by the army"
        determined = kind == "D" or (determined and kind in ("NP", "A"))  # "the Hamas attack"
        opened = kind in ("D", "S", "POS", "M") or (opened and kind in ("NP", "A", "N", "VN", "VD", "VG"))
        state = _next_state(low, kind, state)
        words.append(Word(token, lemma, kind))
        previous = "PR" if low == "others" else kind  # "two others escaped"
    _describe_behind_ordinals(words)
    _leave_over(words)
    if not any(word.tag in FINITE for word in words):
        find_verb(words)
    else:
        _find_verbs_behind_that(words)
        find_elided(words)
    if len(words) > 3 and words[-1].text != "." and [word.tag for word in words[:3]] == ["N", "N", "NP"]:
        find_verb_of_headline(words)
    return words


_ORDINAL = TURNS | {"next", "only"}


def _describe_behind_ordinals(words: list[Word]) -> None:
    """ "The first trapped worker to be pulled up": a participle between an ordinal and a noun describes."""
    for at in range(2, len(words) - 1):
        low = words[at - 1].low
        if low in _ORDINAL and words[at].tag in ("VD", "VN") and words[at + 1].tag == "N" and words[at - 2].tag in ("D", "S", "POS"):
            words[at - 1], words[at] = Word(words[at - 1], low, "A"), Word(words[at], words[at].low, "A")


def _leave_over(words: list[Word]) -> None:
    """ "Has two years left on the contract", "with three matches left": nobody leaves."""
    for at in range(3, len(words) - 1):
        if words[at].low != "left" or words[at].tag not in ("VD", "VN") or words[at - 1].tag != "N" or words[at - 2].tag != "M":
            continue
        if words[at + 1].tag in ("P", "T", ".", "C") and words[at - 3].low in _HAVING_LEFT:
            words[at] = Word(words[at], "left", "R")


_HAVING_LEFT = frozenset("has have had with is are was were only just".split())


def _find_verbs_behind_that(words: list[Word]) -> None:
    """ "A rumor that the vaccine causes infertility": what "that" opens has a verb, too."""
    for at, word in enumerate(words):
        if word.low == "that" and word.tag == "C":
            end = next((index for index in range(at + 1, len(words)) if words[index].tag in (".", "C")), len(words))
            clause = words[at + 1 : min(end + 1, len(words))]
            if not any(w.tag in FINITE for w in clause):
                find_verb(clause)
                words[at + 1 : at + 1 + len(clause)] = clause


def _ends_in_s(low: str) -> bool:
    """Whether a word ends as the verb of a single one does, and a plural noun."""
    return low.endswith("s") and not low.endswith("ss")


def _behind_apposition(words: Sequence[Word], low: str, following: str) -> str:
    """The verb that a word in "s" is behind a name between commas, where the sentence has none yet: "The driver, Ana Pohl, faces up to nine years"."""
    if len(words) < 4 or words[-1].text != "," or words[-2].tag not in ("NP", "M") or CLOSED.get(following) not in ("D", "S", "P", "T", "M", "R"):
        return ""
    if sum(word.text == "," for word in words) != 2 or words[0].tag == "P" or any(word.tag in ("V", "VD", "VN", "VG", "X", "C") for word in words):
        return ""
    return verb_in_s(low)


def _last_word(lows: Sequence[str], index: int, besides: str = ";") -> bool:
    """Whether a word is the last of its sentence, so that nothing can be said of it any more."""
    return index < len(lows) and (index + 1 == len(lows) or lows[index + 1] in (".", ";", besides))


def _called_so(low: str, previous: str, before: str) -> bool:
    """Whether a word may be what people are called by how they are, or by what was done to them."""
    return low in _CALLED_SO and previous in ("D", "M") or low in _DONE_TO and before == "the"


def _many(before: Word, previous: str, determined: bool) -> bool:
    """Whether the word before is a plural subject, which needs no ending on its verb; of a verb, whether it takes a bare infinitive: "helped save"."""
    if previous in ("V", "VD", "VN", "VG"):
        return before.lemma in _BARE
    many = before.low != before.lemma or before.low in MANY or previous == "PR"
    return many or (previous == "NP" and (not determined or _ends_in_s(before.low)))  # "the Greens want"


def _joined(words: Sequence[Word]) -> bool:
    """Whether the words so far are two phrases joined by "and" and nothing before them: "Nils Oster and his brother own a bakery"."""
    if words[-1].tag not in ("N", "NP") or words[0].tag not in IN_PHRASE:
        return False
    joins = [word for word in words if word.tag not in IN_PHRASE]
    return len(joins) == 1 and joins[0].low == "and" and joins[0] is not words[0]


def _next_state(low: str, kind: str, state: str) -> str:
    if kind == "X":
        if low in AUX_BE:
            return "be"
        if low in AUX_HAVE:
            return "have"
        if low in AUX_DO or low in MODALS:
            return "base"
        return state
    if kind == "T":
        return "base"
    return state if kind in ("R", "NEG") or low in ("first", "last", "since") else ""


def _said_of_it(words: Sequence[Word], low: str) -> bool:
    """Whether an adjective that may be a verb says what somebody calls a thing: "called it free and fair"."""
    if len(words) < 2 or words[-1].low not in _OBJECTS or words[-2].lemma not in _CALLING:
        return False
    return is_adjective(low)


def _supported(words: Sequence[Word]) -> bool:
    """Whether a form of "do" right before, adverbs aside, makes the next verb a main one."""
    before = next((word for word in reversed(words) if word.tag not in ("NEG", "R")), None)
    return before is not None and before.tag == "X" and before.low in AUX_DO


def _beside_adjective(words: Sequence[Word], low: str, following: str) -> bool:
    """Whether a word that may be a verb ends a pair of adjectives: "awake and cross."."""
    if len(words) < 2 or words[-1].low not in ("and", "but") or words[-2].tag != "A" or following[:1].isalnum():
        return False
    return is_adjective(low)


def _says_how(words: Sequence[Word], lows: Sequence[str], index: int, state: str) -> bool:
    """Whether a word such as "insulting" says how something is: behind "be", or at the end of what is called so; nothing follows that it is done to."""
    following = lows[index + 1] if index + 1 < len(lows) else "."
    if following[0].isalnum() and CLOSED.get(following) not in ("P", "C", "R", "T"):
        return False
    return state == "be" or any(word.lemma in DEEMING for word in words[-4:])
