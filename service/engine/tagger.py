"""Tokens -> words with a base form and a tag, by the lexicon and the words around; one pass, no training.

Tags: N noun, NP proper noun, V finite or base verb, VD past tense or participle, VN participle, VG -ing form, X auxiliary, A adjective, R adverb,
D determiner, S possessive determiner, P preposition, C conjunction, PR pronoun, W wh-adverb, NEG negation, T "to", EX "there", POS "'s",
M number, "." punctuation.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.lexicon import Form, forms
from service.engine.tokens import Token
from service.engine.vocabulary.calendar import MONTH_NAMES, WEEKDAY_NAMES
from service.engine.vocabulary.closed_class import AUX_BE, AUX_DO, AUX_HAVE, CLOSED, MODALS, NUMBER_WORDS, SAID_IN_ING, THINGS_IN_ING
from service.engine.vocabulary.speech import DEEMING, REPORTING, UNREALISED
from service.engine.vocabulary.titles import TITLES


class Word(Token):
    """A token with its base form and tag."""

    __slots__ = ("lemma", "tag")

    def __init__(self, token: Token, lemma: str, tag: str) -> None:
        super().__init__(token.text, token.low, token.start, token.end, token.join)
        self.lemma = lemma
        self.tag = tag

    def __reduce__(self) -> tuple[type[Token], tuple[object, ...]]:
        return Word, (Token(self.text, self.low, self.start, self.end, self.join), self.lemma, self.tag)


_NOMINAL_BEFORE = frozenset(("D", "S", "A", "POS", "P", "M"))
_SUBJECT_BEFORE = frozenset(("N", "NP", "PR"))
_VERB_AFTER = frozenset(("D", "S", "P", "T", "PR", "NEG", "M", "W"))
_ENDING_TAGS = {"": "V", "s": "V", "ed": "VD", "en": "VN", "ing": "VG"}
# verbs whose participle is the base form
_UNCHANGED = frozenset("put set cut hit let cost run become come read shut quit spread split hurt beat overrun cast burst shed".split())


def tag(tokens: Sequence[Token], named: frozenset[int] = frozenset()) -> list[Word]:
    """The tokens of one sentence -> as many words. ``named`` holds the indexes that a name reader took."""
    words: list[Word] = []
    previous = "."
    state = ""  # what the last auxiliary asks of the next verb: "base", "participle", ""
    lows = [token.low for token in tokens]
    titled = _titled(tokens, lows, named)
    determined = opened = False
    for index, token in enumerate(tokens):
        low = lows[index]
        following = lows[index + 1] if index + 1 < len(lows) else ""
        if index in named:
            lemma, kind = low, "NP"
        elif index in titled:
            lemma, kind = _nominal(tuple(form for form in forms(low) if form.pos != "v"), previous, following)
        else:
            lemma, kind = _closed(token, previous, lows[index - 1] if index else "", following, state)
            if not kind:
                if previous == "M" and len(words) > 1 and words[-2].low in _BEFORE_YEAR and words[-1].text.isdigit() and len(words[-1].text) == 4:
                    previous = "N"  # "the inspection of 2021 found rust"
                if index == 1 and lows[0] in _ALONE and CLOSED.get(following) in ("P", "D", "S", "PR", "T", "R"):
                    previous = "PR"  # "Both live in Oslo"
                lemma, kind = _open(
                    token,
                    previous,
                    following,
                    state,
                    index == 0,
                    index > 0 and _many(words[-1], previous, determined),
                )
            if low in _CALLED_SO and kind in ("VD", "VN", "A") and previous in ("D", "M") and CLOSED.get(following) == "X":
                lemma, kind = low, "N"  # "all three accused have denied it"
            elif kind == "N" and previous == "N" and words[-1].low in _CALLED_SO and (verb := _bare_verb(low)):
                lemma, kind = verb, "V"  # "the accused face up to ten years"
            if kind == "V" and _said_of_it(words, low) or kind == "VG" and low in SAID_IN_ING and _says_how(words, lows, index, state):
                lemma, kind = low, "A"
            if kind in ("V", "VG", "VN", "VD") and _noun_after_all(words, lows, index, kind, opened):
                lemma, kind = _nominal(tuple(form for form in forms(low) if form.pos == "n"), previous, following)
        if low == "that" and kind == "C" and words and words[-1].tag in ("VD", "V", "VN") and _last_word(lows, index + 1):
            kind = "D"  # "had missed that target."
        if low == "that" and kind == "PR" and any(w.lemma in _TELLING and w.tag in ("V", "VD", "VN", "VG") for w in words[-6:]):
            lemma, kind = low, "C"  # "told the court that"
        if kind == "V" and state in ("be", "have") and lemma in _UNCHANGED:
            kind = "VN"  # "were hurt", "has cut"
        determined = kind == "D" or (determined and kind in ("NP", "A"))  # "the Hamas attack"
        opened = kind in ("D", "S", "POS", "M") or (opened and kind in ("NP", "A", "N", "VN", "VD", "VG"))
        state = _next_state(low, kind, state)
        words.append(Word(token, lemma, kind))
        previous = kind
    if not any(word.tag in ("V", "VD", "X") for word in words):
        _find_verb(words)
    elif len(words) > 3 and words[-1].text != "." and [word.tag for word in words[:3]] == ["N", "N", "NP"]:
        _find_verb_of_headline(words)
    return words


def _last_word(lows: Sequence[str], index: int) -> bool:
    """Whether a word is the last of its sentence, so that nothing can be said of it any more."""
    return index < len(lows) and (index + 1 == len(lows) or lows[index + 1] in (".", ";"))


def _many(before: Word, previous: str, determined: bool) -> bool:
    """Whether the word before is a plural subject, which needs no ending on its verb; of a verb, whether it takes a bare infinitive: "helped save"."""
    if previous in ("V", "VD", "VN", "VG"):
        return before.lemma in _BARE
    many = before.low != before.lemma or before.low in _MANY or previous == "PR"
    return many or (previous == "NP" and (not determined or (before.low.endswith("s") and not before.low.endswith("ss"))))  # "the Greens want"


_BARE = frozenset("help let dare go come make".split())
def _find_verb_of_headline(words: list[Word]) -> None:
    """ "Regulator fines Corvair over canceled flights": one noun does it to a name, where the other verb is further on."""
    verb = next((form for form in forms(words[1].low) if form.pos == "v" and form.ending == "s"), None)
    if verb is not None and words[0].lemma == words[0].low and words[1].join == "":
        words[1] = Word(words[1], verb.lemma, "V")


_ALONE = frozenset("both many some most several few all others neither".split())  # quantifiers that may be a subject by themselves
_BUILDERS = frozenset("man woman person boy girl company firm team worker child".split())
_MANY = frozenset("police people crew staff public media press youth personnel cattle".split())
_ENDS_NOUN = frozenset((".", "P", "C", "X", "POS", "NEG", "W"))
_OPENS_NOUN = frozenset(("D", "S", "POS"))


_SINGLE_ONES = frozenset("one each none neither either any".split())


def _noun_after_all(words: Sequence[Word], lows: Sequence[str], index: int, kind: str, opened: bool) -> bool:
    """Whether a word that looks like a verb is the noun that its place asks for: "job cuts", "the presiding judge", "a day of mourning".

    ``opened`` tells whether a determiner, a possessive or a number has opened the noun phrase that the words before belong to.
    """
    if not any(form.pos == "n" for form in forms(lows[index])):
        return False
    following = lows[index + 1] if index + 1 < len(lows) else "."
    after = CLOSED.get(following, "" if following[0].isalnum() or following[0] == "'" else ".")
    before = words[-1].tag if words else ""
    if kind in ("V", "VD") and before == "R" and len(words) > 1 and words[-2].tag in ("D", "S") and after == ".":
        return True  # "an outright lie"
    if kind == "VG" and index == 0 and after == "P":
        return _subject_ahead(lows)  # "Spending on the arts is cut"
    if kind == "VG" and lows[index] in THINGS_IN_ING and opened and before in ("N", "A", "D") and after in ("P", ",", ".", "X", "C", "PR"):
        return words[-1].lemma not in _BUILDERS  # "an apartment building on Mill Street"
    if kind == "VG":
        if before == "P" and after == "P" and words[-1].low == "on":
            return len(words) > 1 and words[-2].tag == "N"  # "the ban on fishing in the lake"
        if before == "P":
            ends = after in (".", "C", "X") or (not after and _tensed(following))
            return ends and words[-1].low in ("of", "for", "in", "on")  # "the pause in fighting ended"
        return before == "N" and (following == "of" or after in (".", "X"))
    if kind != "V":
        return False
    if len(words) > 2 and before == "PR" and words[-1].low in ("them", "us") and words[-2].low == "of" and words[-3].low not in _SINGLE_ONES:
        return lows[index].endswith("s")  # "33 prisoners, 12 of them soldiers", not "one of them works"
    if index == 0:
        return after in ("P", "X") and following not in ("out", "up", "down", "off", "away", "about", "at", "with", "like", "over", "as") or (
            not after and _tensed(following) and not _tensed(lows[index])
        )
    if before in ("VG", "VN", "VD") and len(words) > 1 and words[-2].tag in _OPENS_NOUN:
        return True  # "the presiding judge"
    if before == "N" and after == "X" and lows[index].endswith("s"):
        return True  # "the coalition talks will be held"
    if before == "T":
        return _back_to(words, after)
    if before == "N" and opened and lows[index].endswith("s") and after in _ENDS_NOUN and _object_at_end(words):
        return True  # "begin their own pay talks in May"
    if before == "N" and lows[index].endswith("s") and not opened and len(words) > 1 and words[-1].lemma == words[-1].low:
        return after in _ENDS_NOUN  # a bare singular noun is nobody: "ruled out job cuts"
    return words[-1].low == "that" and before == "C" and lows[index].endswith("s")


def _object_at_end(words: Sequence[Word]) -> bool:
    """Whether the noun phrase at the end is the object of a verb right before it, of one that is not followed by what somebody says."""
    at = len(words)
    while at and words[at - 1].tag in ("N", "NP", "A", "D", "S", "M", "POS"):
        at -= 1
    if at > 1 and words[at - 1].tag == "P" and words[at - 1].low not in _OPENING:
        return _has_verb(words[: at - 1])  # "takes part in the peace talks"
    return at > 0 and words[at - 1].tag in ("V", "VD", "VN", "VG") and words[at - 1].lemma not in REPORTING | UNREALISED


_OPENING = frozenset("after before since until till as than like because though although while if unless once".split())


def _has_verb(words: Sequence[Word]) -> bool:
    """Whether the clause that these words end in has its verb."""
    for word in reversed(words):
        if word.tag in ("V", "VD"):
            return True
        if word.tag in (".", "C", "W") or word.tag == "PR" and word.low in ("who", "which", "that"):
            return False
    return False


def _back_to(words: Sequence[Word], after: str) -> bool:
    """ "Returned to work", "went back to school": to where, not in order to do what; nothing follows that it could be done to."""
    return len(words) > 1 and words[-2].lemma in ("return", "back") and after in ("P", ".", "C", "R")


def _said_of_it(words: Sequence[Word], low: str) -> bool:
    """Whether an adjective that may be a verb says what somebody calls a thing: "called it free and fair"."""
    if len(words) < 2 or words[-1].low not in _OBJECTS or words[-2].lemma not in DEEMING | _HOLDING_SO:
        return False
    return any(form.pos == "a" and form.ending == "" for form in forms(low))


_BEFORE_YEAR = frozenset(("of", "in", "since", "from"))
# people called by what befell them or by how they are
_CALLED_SO = frozenset("accused injured wounded dead missing unemployed homeless elderly displaced deceased bereaved condemned".split())


def _bare_verb(low: str) -> str:
    return next((form.lemma for form in forms(low) if form.pos == "v" and form.ending == ""), "")


def _says_how(words: Sequence[Word], lows: Sequence[str], index: int, state: str) -> bool:
    """Whether a word such as "insulting" says how something is: behind "be", or at the end of what is called so; nothing follows that it is done to."""
    following = lows[index + 1] if index + 1 < len(lows) else "."
    if following[0].isalnum() and CLOSED.get(following) not in ("P", "C", "R", "T"):
        return False
    return state == "be" or any(word.lemma in DEEMING for word in words[-4:])


_OBJECTS = frozenset("it him her them us me".split())
_HOLDING_SO = frozenset("keep find declare judge think make set rule pronounce".split())


def _subject_ahead(lows: Sequence[str]) -> bool:
    """Whether an auxiliary or a tensed verb follows the opening words without a comma between: they are its subject."""
    for low in lows[2:12]:
        if low == ",":
            return False
        if CLOSED.get(low) == "X" or (low not in CLOSED and _tensed(low)):
            return True
    return False


def _tensed(low: str) -> bool:
    """Whether a word can only be a tensed verb or is one far more often: "runs", "sank"."""
    options = forms(low)
    tensed = any(form.pos == "v" and form.ending in ("s", "ed") for form in options)
    return tensed and all(form.pos == "v" or form.frequency * 4 < options[0].frequency for form in options)


def _titled(tokens: Sequence[Token], lows: Sequence[str], named: frozenset[int]) -> frozenset[int]:
    """The capitalised words of an office before a name, never verbs there: "Finance Minister Rolf Tiede", "Prime Minister Dagmar Heller"."""
    found: set[int] = set()
    for index in range(1, len(tokens)):
        if index not in named or index - 1 in named or lows[index - 1].rstrip(".") not in TITLES:
            continue
        at = index - 1
        while at >= max(0, index - 4) and tokens[at].is_capital and at not in named and lows[at] not in CLOSED:
            if all(form.pos == "v" for form in forms(lows[at])):
                break
            found.add(at)
            at -= 1
    return frozenset(found)


def _find_verb(words: list[Word]) -> None:
    """A sentence needs a verb: where none was seen, the noun after a noun that could be one is it ("Tehran supplies drones")."""
    for index in range(1, len(words) - 1):
        word = words[index]
        if word.tag != "N" or words[index - 1].tag not in _SUBJECT_BEFORE or words[index - 1].tag == "POS":
            continue
        verb = next((form for form in forms(word.low) if form.pos == "v" and (form.ending in ("s", "ed") or form.lemma in _UNCHANGED)), None)
        if verb is not None and words[index + 1].tag not in (".", "POS", "X"):
            words[index] = Word(word, verb.lemma, _ENDING_TAGS[verb.ending])
            return
    for index in range(1, len(words) - 1):  # "POLICE ARREST TWO": many do it, so the verb has no ending
        word, before = words[index], words[index - 1]
        many = before.tag == "N" and (before.lemma != before.low or before.low in _MANY)
        verb = next((form for form in forms(word.low) if form.pos == "v" and form.ending == ""), None)
        if word.tag == "N" and many and verb is not None and words[index + 1].tag in ("M", "D", "S", "N", "NP", "PR"):
            words[index] = Word(word, verb.lemma, "V")
            return


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


_BEFORE_SUMS = frozenset("about around roughly nearly almost some over more less at up $ \u20ac \u00a3 an a".split())
# "said on Monday that": no relative pronoun
_CALENDAR = frozenset(name.lower() for name in (*WEEKDAY_NAMES, *MONTH_NAMES))
# verbs whose object is who is told: "told the court that he was ill"
_TELLING = frozenset("agree disagree tell inform assure remind notify warn convince persuade".split())
# nouns whose "that" opens what they are about: "the claim that he fled"
_CONTENT_NOUNS = frozenset(
    "case fact claim news report idea belief view truth statement allegation rumor rumour conclusion accusation assertion suggestion complaint "
    "charge fear concern worry hope warning promise pledge doubt suspicion argument opinion assurance announcement admission denial criticism "
    "prediction notion theory reports claims allegations accusations rumors rumours suggestions complaints fears concerns worries hopes warnings "
    "promises doubts suspicions charges beliefs assurances".split()
)


_THEMSELVES = frozenset("himself herself itself themselves myself ourselves".split())


def _closed(token: Token, previous: str, before: str, following: str, state: str) -> tuple[str, str]:
    low = token.low
    first = low[0]
    if first.isdigit():
        return low, "M"
    if low in NUMBER_WORDS and low != "one":
        return low, "M"
    kind = CLOSED.get(low)
    if low == "'" and previous in ("N", "NP") and before.endswith("s") and token.join == "+" and following[:1].isalpha():
        return "'s", "POS"  # "the hostages' release"
    if low == "mine" and previous in ("D", "S", "POS", "A", "N"):
        return low, "N"
    if kind == "R" and low in ("home", "today", "yesterday", "tomorrow") and previous in ("D", "S", "POS", "A"):
        return low, "N"
    if low in _THEMSELVES and previous == "X" and any(form.pos == "v" and form.ending in ("ed", "en") for form in forms(following)):
        return low, "R"  # "was himself dismissed"
    if low in ("right", "straight") and following == "away":
        return low, "R"
    if low == "worth" and (following[:1].isdigit() or following in _BEFORE_SUMS or following in NUMBER_WORDS):
        return low, "P"  # "paintings worth 40 million"
    if low == "half" and before in ("first", "second"):
        return low, "N"
    if low in ("first", "second") and following == "half":
        return low, "A"
    if low == "so" and following == "far" or low == "far" and before == "so":
        return low, "R"  # "nobody so far"
    if low == "longer" and before in ("no", "any"):
        return low, "R"
    if low in ("more", "less") and following.endswith("ly") and any(form.pos == "r" for form in forms(following)):
        return low, "R"  # "more slowly"
    if low == "first" and previous in ("N", "NP") and any(form.pos == "v" and form.ending in ("ed", "en") for form in forms(following)):
        return low, "R"  # "a dye first made in 1856"
    if low == "won" and following not in ("t", "'", "\u2019"):
        kind = None  # of winning, not a "won't" that has lost its apostrophe
    if kind is None:
        return ("", "") if first.isalpha() or (first == "'" and len(low) > 1) else (low, ".")
    if (
        kind == "D"
        and low == "that"
        and following
        and (
            previous in ("N", "NP", "V", "VD", "VN", "VG", "A", "M")
            and (CLOSED.get(following) != "P" or following in ("as", "in", "at", "by", "after", "for", "since", "up"))
        )
    ):
        return low, "C" if previous not in ("N", "NP") or before in _CONTENT_NOUNS or before in _CALENDAR else "PR"
    if kind == "D" and low == "that" and previous == "P" and before in ("out", "up") and CLOSED.get(following) in ("PR", "D", "S", "EX"):
        return low, "C"  # "did not rule out that he would go"
    if kind == "D" and low == "that" and previous == "C" and CLOSED.get(following) in ("PR", "D", "S", "EX"):
        return low, "C"  # "said that he would go and that she would stay"
    if low == "no" and following == "longer":
        return low, "NEG"
    if kind == "POS" and previous in ("PR", "EX", "W"):
        return "be", "X"
    if kind == "POS" and (CLOSED.get(following) in ("D", "NEG", "P") or following in AUX_BE or following in ("been", "going")):
        return "be", "X"
    if kind == "S" and low == "her" and (not following or not following[0].isalnum() or CLOSED.get(following) in ("P", "C", "X", "D", "T", "PR", "R")):
        return low, "PR"
    if low == "mine" and previous in ("D", "S", "POS", "A", "M", "N"):
        return low, "N"  # that is dug
    if kind == "X":
        if low in ("will", "may", "can", "might", "must") and previous in ("D", "S", "POS", "A"):
            return low, "N"
        if low in AUX_BE:
            return "be", "X"
        if low in AUX_HAVE:
            return "have", "X"
        if low in AUX_DO:
            return "do", "X"
    if kind == "P" and low in ("following", "including", "regarding", "concerning") and previous == "X":
        return low[:-3] if low != "following" else "follow", "VG"
    if kind == "PR" and low == "one" and previous in ("P", ".", "V", "VD", "D") and following and CLOSED.get(following) in (None, "P"):
        return low, "M"
    if kind == "PR" and low == "one":
        return low, "M" if CLOSED.get(following) is None and following[:1].isalpha() and state != "base" else "PR"
    return low, kind


def _open(token: Token, previous: str, following: str, state: str, opening: bool, plural: bool) -> tuple[str, str]:
    options = forms(token.low)
    if not options:
        return _guess(token, previous, state)
    if token.is_capital and not opening and all(form.pos == "N" for form in options):
        return token.low, "NP"
    verbs = [form for form in options if form.pos == "v"]
    if verbs and len(options) > len(verbs):
        verb = verbs[0]
        if _takes_verb(verb, options, previous, following, state, plural):
            if verb.ending == "" and verb.lemma in _UNCHANGED and (state in ("be", "have") or (previous in ("N", "NP") and not plural)):
                return verb.lemma, "VN" if state in ("be", "have") else "VD"  # "was hit", "the car hit"
            return verb.lemma, _ENDING_TAGS[verb.ending]
        options = tuple(form for form in options if form.pos != "v")
    best = options[0]
    if best.pos == "v":
        return best.lemma, _ENDING_TAGS[best.ending]
    return _nominal(options, previous, following)


def _takes_verb(verb: Form, options: tuple[Form, ...], previous: str, following: str, state: str, plural: bool) -> bool:
    """Whether a word that may be a verb or something else is a verb here; ``plural`` tells whether the word before it is."""
    other = max(form.frequency for form in options if form.pos != "v")
    adjective = any(form.pos == "a" and form.ending == "" for form in options)
    if state == "base" and verb.ending == "":
        return True
    if state in ("be", "have") and verb.ending in ("ed", "en", "ing") and previous != "D":
        return not adjective or verb.frequency * 3 >= other or other < 4 or following == "by"
    if state in ("be", "have") and verb.ending == "":
        return verb.lemma in _UNCHANGED and (state == "have" or verb.lemma not in ("run", "become", "come", "cost"))
    if previous == "M" and verb.ending in ("ed", "en") and CLOSED.get(following, "") in ("P", "C", "X", "R", "D", ""):
        return not following or following in CLOSED or not following[0].isalpha()
    if previous == "C" and verb.ending == "" and CLOSED.get(following) == "X" and not state:
        return False  # "that pay had fallen"
    if previous == "POS" and verb.ending == "ed" and (following[:1].isdigit() or CLOSED.get(following) in ("P", "R", "D")) and verb.frequency >= other:
        return True  # "while Brenn's fell 5 percent"
    if previous in _NOMINAL_BEFORE:
        if verb.ending in ("ed", "en", "ing"):
            return previous in ("P",) and verb.ending == "ing"
        return False
    if previous in ("VD", "V", "VN") and verb.ending == "" and not state and not plural and verb.lemma not in _UNCHANGED:
        return False  # "escaped capture"
    next_tag = "M" if following[:1].isdigit() or following in NUMBER_WORDS else CLOSED.get(following)
    if previous == "." and verb.ending == "" and (not following or (next_tag is None and following[0].isalpha() and _only_noun(following))):
        return False  # "finance minister": a command has its determiner
    if previous == "." and verb.ending == "" and (next_tag == "X" or following in _UNCHANGED or _past(following)):
        return False  # "Weld was fined", "ferry sank": what opens a clause before its verb is its subject
    if previous in _SUBJECT_BEFORE:
        if verb.ending in ("ed", "en"):
            return True
        if verb.ending == "ing":
            return verb.frequency >= other or next_tag in _VERB_AFTER
        if previous == "PR":
            return True
        if verb.ending == "" and not plural and not (verb.lemma in _UNCHANGED and next_tag in ("D", "S", "P", "PR", "M")):
            return False  # a singular subject needs an ending
        there = verb.ending == "" and plural and next_tag in ("EX", "R")  # "350 people work there"
        return (next_tag in _VERB_AFTER or there) and verb.frequency * 2 >= other or verb.frequency > 4 * other
    if verb.ending in ("ed", "en"):
        return not adjective or verb.frequency > other or next_tag in ("P", "D")
    if verb.ending == "s" and previous not in ("R", "PR", "C", "."):
        return False
    return verb.frequency > other


def _only_noun(low: str) -> bool:
    options = forms(low)
    return bool(options) and options[0].pos == "n" and all(form.pos == "n" or form.frequency * 4 < options[0].frequency for form in options)


def _past(low: str) -> bool:
    """Whether a word can only be a past tense: "sank", "fled"."""
    options = forms(low)
    return bool(options) and all(form.pos == "v" and form.ending in ("ed", "en") for form in options)


_CLOSING = frozenset(("final", "giant", "elite"))  # nouns, where a noun goes before: "the cup final"


def _nominal(options: tuple[Form, ...], previous: str, following: str) -> tuple[str, str]:
    best = options[0]
    noun = next((form for form in options if form.pos in ("n", "N")), None)
    adjective = next((form for form in options if form.pos == "a"), None)
    if noun and adjective:
        follows_noun = bool(following) and following[0].isalpha() and CLOSED.get(following) is None and _nounish(following)
        if previous == "N" and noun.pos == "n" and (adjective.frequency < 5 * noun.frequency + 5 or noun.lemma in _CLOSING):
            return noun.lemma, "N"  # an adjective does not follow its noun
        best = adjective if follows_noun and adjective.frequency * 2 >= noun.frequency or adjective.frequency > 4 * noun.frequency + 4 else noun
        if (previous in ("D", "S", "POS", "A") or (previous == "M" and noun.lemma in _CLOSING)) and not follows_noun:
            best = noun
    return best.lemma, {"n": "N", "N": "NP", "a": "A", "r": "R", "v": "V"}[best.pos]


def _nounish(low: str) -> bool:
    """Whether a word may go on a noun phrase: not a bare past tense ("the firm hired")."""
    options = forms(low)
    past = max((form.frequency for form in options if form.pos == "v" and form.ending == "ed"), default=-1)
    return past < 0 or any(form.pos != "v" and form.frequency > past for form in options)


def _guess(token: Token, previous: str, state: str) -> tuple[str, str]:
    """An unknown word, by its shape."""
    low = token.low
    if token.is_capital:
        return low, "NP"
    if low.endswith("ly"):
        return low, "R"
    if low.endswith("ing") and len(low) > 5:
        return low[:-3], "VG" if previous not in ("D", "A", "S") else "N"
    if low.endswith("ed") and len(low) > 4:
        return low[:-2], "VD" if previous in _SUBJECT_BEFORE or state else "A"
    if low.endswith("s") and not low.endswith("ss") and len(low) > 3:
        return low[:-1], "N"
    return low, "N"
