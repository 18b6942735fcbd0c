"""Text -> tokens and sentences, in one pass of one linear regular expression.

Possessives and contractions are split ("Krivoi's" is two tokens, "didn't" is "did" and "n't"), and so are hyphenated words: the hyphen
itself is dropped and kept as the ``join`` of the second half, so that "twenty-five", "25-year-old" and "8-10" read like their spaced forms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.engine.lexicon import forms
from service.engine.vocabulary.abbreviations import ABBREVIATIONS, BEHIND_THE_CLOCK, SENTENCE_OPENERS
from service.engine.vocabulary.closed_class import LEANINGS, MANNERS


class Token:
    """A word, number or punctuation mark. ``join`` tells how it follows the token before it:

    "" after white space, "+" directly ("2.4" "m"), "-" by a hyphen ("twenty" "five"). Offsets are into the tokenised text.
    """

    __slots__ = ("end", "join", "low", "start", "text")

    def __init__(self, text: str, low: str, start: int, end: int, join: str) -> None:
        self.text = text
        self.low = low
        self.start = start
        self.end = end
        self.join = join

    def __reduce__(self) -> tuple[type[Token], tuple[object, ...]]:
        """Pickled by what it is made of: a compiled class has no other way, and the lines of large records are pickled."""
        return Token, (self.text, self.low, self.start, self.end, self.join)

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


_TOKEN = re.compile(
    r"""
    \d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s)\b)?   # 1,200  5:50  21st  1990s
  | (?:[^\W\d_]\.){2,}                         # U.S.  a.m.
  | [AaPp]\.[Mm]\b                             # 3 p.m, where the statement ends without its full stop
  | [^\W\d_]+(?:'[^\W\d_]+)*                   # word, O'Brien, didn't
  | '[^\W\d_]+                                 # 's on its own
  | \S
    """,
    re.VERBOSE,
)
MAX_SENTENCE = 160  # tokens: what is longer is no sentence of a newspaper, and is read in pieces
_CLITICS = ("n't", "'s", "'ll", "'re", "'ve", "'d", "'m")
_DASHES = frozenset("-\u2010\u2011")
_MARKS = frozenset(",.;:!?")  # none of them, at the end of a run, belongs to the letters before it
_ENDS = frozenset(".!?")
_ONE_WORD = LEANINGS | MANNERS
_SECOND_HALVES = frozenset(leaning.partition("-")[2] for leaning in LEANINGS | MANNERS)
# second halves of nouns made of a verb and a particle, which others write as one word: "play-offs", "lay-off", "break-in"
_PARTICLES = frozenset("off offs up ups in ins out outs on ons down downs over overs back backs by bys away aways".split())
_CLOSERS = frozenset("\"')]}\u201d\u2019")


def tokenise(text: str) -> list[Token]:
    """Canonical text -> its tokens in order. Never raises; linear in the length of the text."""
    tokens: list[Token] = []
    append = tokens.append
    previous_end = -1
    hyphen = False
    for word, start in _pieces(text):
        end = start + len(word)
        if len(word) == 1 and word in _DASHES and tokens and start == previous_end and end < len(text) and text[end].isalnum():
            hyphen = True
            previous_end = end
            continue
        join = "-" if hyphen else ("+" if start == previous_end else "")
        hyphen = False
        if end < len(text) and text[end] == "." and word[0].isalpha() and _abbreviates(word, text, end):
            end += 1
            word = text[start:end]
        elif word == "." and previous_end > start:
            continue  # taken by the abbreviation before it
        previous_end = end
        low = word.lower()
        if low in ("law", "laws") and join == "-" and len(tokens) > 1 and tokens[-1].low == "in" and tokens[-1].join == "-":
            tokens.pop()
            kin = tokens.pop()
            append(Token(text[kin.start : end], f"{kin.low}-in-law", kin.start, end, kin.join))
            continue
        if join == "-" and low in _SECOND_HALVES and f"{tokens[-1].low}-{low}" in _ONE_WORD:
            first = tokens.pop()
            append(Token(text[first.start : end], f"{first.low}-{low}", first.start, end, first.join))
            continue
        if join == "-" and tokens[-1].low == "non" and word.isalpha():
            no = tokens.pop()
            append(Token(text[no.start : end], f"non{low}" if forms(f"non{low}") else f"non-{low}", no.start, end, no.join))  # "non-permanent", "nonprofit"
            continue
        if low == "single" and len(tokens) > 1 and tokens[-1].low == "a" and tokens[-2].low == "not":
            tokens.pop()
            nought = tokens.pop()
            append(Token(text[nought.start : end], "no", nought.start, end, nought.join))  # "not a single book was damaged"
            continue
        if low == "one" and tokens and (none := _nought_of(tokens, text, end)):
            first = tokens.pop()
            append(Token(text[first.start : end], none, first.start, end, first.join))
            continue
        if join == "-" and low in _PARTICLES and (noun := _particle_noun(tokens[-1].low, low)):
            first = tokens.pop()
            append(Token(text[first.start : end], noun, first.start, end, first.join))
            continue
        if "'" in word and len(word) > 2:
            cut = next((len(word) - len(clitic) for clitic in _CLITICS if low.endswith(clitic)), 0)
            if cut > 0:
                append(Token(word[:cut], low[:cut], start, start + cut, join))
                append(Token(word[cut:], low[cut:], start + cut, end, "+"))
                continue
        append(Token(word, low, start, end, join))
    return tokens


def _nought_of(tokens: list[Token], text: str, end: int) -> str:
    """The one word that "one" is with what stands before it: "none" for "not one of them", "no" for "not one book"; "" for "not one but two", "is not one"."""
    before, rest = tokens[-1].low, text[end : end + 12].split()
    of_them = len(rest) > 1 and rest[0] == "of" and rest[1][:2] in ("th", "it", "hi", "he", "us")  # "no one of importance" is nobody
    if before == "no":
        return "none" if of_them else ""
    if before != "not" or len(tokens) > 1 and tokens[-2].low not in _OPENING or not rest or not rest[0][0].isalpha() or rest[0] in ("but", "or"):
        return ""
    return "none" if of_them else "no"


_OPENING = frozenset(("that", "said", "says", ".", ";", ":", "\"", "“"))  # behind which a clause begins: "a doctor, not one of them" says what somebody is not


def _particle_noun(first: str, particle: str) -> str:
    """The one word that a verb and a particle with a hyphen between them are: "playoffs" of "play-offs", "runner-ups" of "runners-up"; "" for none."""
    made = (f"{first}{particle}", f"{first}-{particle}")
    if (one := next((word for word in made if any(form.pos == "n" for form in forms(word))), "")) or not first.endswith("s"):
        return one
    doer = f"{first[:-1]}-{particle}"
    return doer + "s" if any(form.pos == "n" and not form.ending for form in forms(doer)) else ""


def _pieces(text: str) -> list[tuple[str, int]]:
    """The words, numbers and marks of a text, and where each stands. Of most there is nothing to be found out: letters or digits between white space."""
    found: list[tuple[str, int]] = []
    end = 0
    for run in text.split():
        start = end
        while text[start].isspace():
            start += 1
        end = start + len(run)
        if run.isalpha():
            found.append((run, start))
            continue
        plain, mark = (run[:-1], run[-1]) if run[-1] in _MARKS else (run, "")
        if plain.isalpha() or plain.isdecimal() or _in_letters(plain):
            found.append((plain, start))
            if mark:
                found.append((mark, end - 1))
        elif "-" in plain and all(half.isalpha() or half.isdecimal() for half in plain.split("-")):
            at = start
            for half in plain.split("-"):
                if at > start:
                    found.append(("-", at - 1))
                found.append((half, at))
                at += len(half) + 1
            if mark:
                found.append((mark, end - 1))
        else:
            found.extend([(match.group(), match.start()) for match in _TOKEN.finditer(text, start, end)])
    return found


def _in_letters(run: str) -> bool:
    """Whether a run is of letters and a single apostrophe between them: "didn't", "O'Brien"."""
    before, apostrophe, behind = run.partition("'")
    return bool(apostrophe) and before.isalpha() and behind.isalpha()


def _abbreviates(word: str, text: str, end: int) -> bool:
    """Whether the full stop at ``text[end]`` belongs to ``word``."""
    if len(word) == 1:
        return word.isupper() and text[end + 1 : end + 2] in (" ", "\u00a0") and text[end + 2 : end + 3].isupper()
    return word.lower() in ABBREVIATIONS and word not in ("May", "Sun", "no", "No") or (word in ("No", "no") and text[end + 2 : end + 3].isdigit())


def sentences(tokens: Sequence[Token], text: str) -> list[tuple[int, int]]:
    """Half-open token ranges of the sentences. A blank line ends one too, and so does a line break after a closing mark."""
    ranges: list[tuple[int, int]] = []
    first = 0
    total = len(tokens)
    index = 0
    breaks = "\n" in text
    while index < total:
        token = tokens[index]
        index += 1
        ended = token.text in _ENDS if len(token.text) == 1 else token.low[-1] == "." and _ends_abbreviated(tokens, index)
        if ended:
            while index < total and (tokens[index].text in _CLOSERS or tokens[index].text in _ENDS) and tokens[index].join == "+":
                index += 1
            if index < total and token.text == "." and tokens[index].text[0].islower() and "\n" not in text[tokens[index - 1].end : tokens[index].start]:
                ended = False  # "he said. and then": a stray stop, or an unknown abbreviation
        if breaks and not ended and index < total:
            gap = text[tokens[index - 1].end : tokens[index].start]
            ended = gap.count("\n") > 1
        if index - first >= MAX_SENTENCE:
            ended = True
        if ended and index > first:
            ranges.append((first, index))
            first = index
    if first < total:
        ranges.append((first, total))
    return ranges


_QUOTING = frozenset(('"', "\u201c"))


def _ends_abbreviated(tokens: Sequence[Token], following: int) -> bool:
    """Whether a token that carries its own full stop also ends its sentence: "in the U.S. The", "at 6 p.m. Hours later", never "Mr. Smith"."""
    if following >= len(tokens):
        return True
    if tokens[following - 1].low in ("a.m.", "p.m."):
        behind = tokens[following]
        if behind.text in _QUOTING and behind.start > tokens[following - 1].end and following + 1 < len(tokens):
            behind = tokens[following + 1]  # 'at 9 p.m. "We sang," she said'
        return behind.text[0].isupper() and behind.low.rstrip(".") not in BEHIND_THE_CLOCK
    return tokens[following - 1].low.count(".") > 1 and tokens[following].text in SENTENCE_OPENERS
