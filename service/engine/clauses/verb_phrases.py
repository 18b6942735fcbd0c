"""Phrases of several words that are one verb: "set free", "turned the offer down", "is over"."""

from __future__ import annotations

from itertools import groupby

from service.engine.clauses.brought_out import brought_out
from service.engine.clauses.walk import Walk
from service.engine.layout import Chunk
from service.engine.reading import Mention, VerbGroup
from service.engine.tagging.word import Word
from service.engine.tokens import Token
from service.engine.vocabulary.families import PHRASES
from service.engine.vocabulary.frames import NOUNS
from service.engine.vocabulary.jobs import JOBS
from service.engine.vocabulary.phrases import BEING


def with_phrase(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup:
    """Fold a phrase into the verb: "set free" is free, "took part in" is participate."""
    if (rescued := brought_out(walk, verb, position)) is not None:
        return rescued
    if verb.lemma not in _OPEN_PHRASES:
        return verb
    if verb.lemma == "hold" and verb.last < len(walk.words) and walk.words[verb.last].low == "up":
        _fold(walk, position, verb.last, 1, False)
        return verb._replace(lemma="hold_up")  # "held up a bank", "was held up on Monday"
    if verb.lemma in ("lose", "keep", "get", "receive", "stay", "remain") and (befell := _kept_or_lost(walk, verb, position)) is not None:
        return befell
    words = walk.words
    at = verb.last
    nearby = list(range(at, min(at + 3, len(words))))
    plainly = [i for i in range(at, min(at + 5, len(words))) if words[i].tag != "S" and words[i].low not in _BETWEEN][:3]
    following = _FOLLOWING.get(verb.lemma, _NOTHING)
    for places in (nearby, plainly) if plainly != nearby else (nearby,):
        if not places or words[places[0]].lemma not in following:
            continue
        for length in (3, 2, 1):
            key = " ".join([verb.lemma, *[words[i].lemma for i in places[:length]]])
            if any(i in walk.dated or words[i].tag == "P" and i + 1 in walk.dated for i in places[1:length]):
                continue  # "walked out on Tuesday" abandons nothing
            if key == "turn away" and at + 1 < len(words) and words[at + 1].low == "from":
                continue  # "turned away from its ally" refuses nobody
            if key == "go on" and places is nearby and at + 1 < len(words) and words[at + 1].tag in _NOMINAL and not words[at + 1].low.endswith("ing"):
                continue  # "went on a trip", "went on hunger strike" goes on with nothing
            if len(places) >= length and key in PHRASES and (places is nearby or key.rsplit(" ", 1)[-1] not in NOUNS):
                _fold(walk, position, at, places[length - 1] + 1 - at, verb.lemma == "find")
                if places[length - 1] > at and PHRASES[key] in _WITH_OBJECT:
                    _take_object(walk, position, places[length - 1])
                elif key.endswith("out of") and verb.lemma in _OUT_FROM:
                    _out_from(walk, position + 1)
                return verb._replace(lemma=PHRASES[key])
    if verb.lemma == "take" and at < len(words) and words[at].low == "over" and (_counted_whole(walk, position) or _by_name(walk, position) or verb.passive):
        _swallow(walk, position + 1)
        return verb._replace(lemma="acquire")  # "take over six of its routes", "took over Hopkins", "was taken over by"
    if verb.lemma in ("set", "let", "take", "hold", "keep") and not verb.passive:
        for i in range(at, min(at + 7, len(words))):
            key = f"{verb.lemma} {words[i].lemma}"
            if key in PHRASES and (i == at or words[i - 1].tag not in ("D", "S", "P", "A")):  # who takes keys to the office takes no office
                _drop_verb(walk, position, i)
                return verb._replace(lemma=PHRASES[key])
    if verb.lemma == "be" and not verb.passive:
        how = 1 if at < len(words) and words[at].low in _STILL else 0  # "are still under way"
        if state := _state(walk, at + how):
            _fold(walk, position, at, how + state.count(" ") + 1, " " in state)
            return verb._replace(lemma=BEING[state], adverbs=(*verb.adverbs, *[word.low for word in words[at : at + how]]))
    apart = walk.chunk(position + 2)
    ends = apart is not None and (words[apart.first].low in PARTICLES or _calls_home(verb, words[apart.first]))
    if isinstance(_phrase_behind(walk, position), Mention) and apart is not None and ends:
        key = f"{verb.lemma} {words[apart.first].low}"
        beyond = walk.chunk(position + 3)
        if f"{key} of" in PHRASES and walk.low(position + 3) == "of":
            _out_from(walk, position + 3)
            _swallow(walk, position + 2)
            return verb._replace(lemma=PHRASES[f"{key} of"])  # "threw the envoy out of the country"
        if key in PHRASES and (beyond is None or beyond.kind != "NP"):
            _swallow(walk, position + 2)
            return verb._replace(lemma=PHRASES[key])  # "turned the offer down"
    return verb


def _calls_home(verb: VerbGroup, word: Word) -> bool:
    """ "Called the ambassador home" """
    return word.low == "home" and f"{verb.lemma} home" in PHRASES and PHRASES[f"{verb.lemma} home"] == "recall"


_OUT_FROM = frozenset("pull throw kick".split())


def _out_from(walk: Walk, position: int) -> None:
    """The "of" of "out of" says from where: "pulled out of the town"."""
    chunk = walk.chunk(position)
    if chunk is not None and chunk.kind == "P" and walk.low(position) == "of" and isinstance(chunk.value, Word):
        word = chunk.value
        walk.chunks[position] = Chunk("P", chunk.first, chunk.last, Word(Token(word.text, "from", word.start, word.end, word.join), "from", "P"))


_NOMINAL = frozenset(("N", "D", "S", "A", "NP"))
_STILL = frozenset("still now again already".split())
_BETWEEN = frozenset("any full own sole very entire".split())  # what may stand inside of a phrase: "take full responsibility", "made up his mind"
# verb -> the words that go on with a phrase that it opens
_FOLLOWING: dict[str, frozenset[str]] = {
    verb: frozenset([phrase.split()[1] for phrase in phrases]) for verb, phrases in groupby(sorted(PHRASES), lambda phrase: phrase.split()[0])
}
_OPEN_PHRASES = frozenset(_FOLLOWING) | {"be"}
_NOTHING: frozenset[str] = frozenset()


def _fold(walk: Walk, position: int, at: int, length: int, denied: bool) -> None:
    """The words of a phrase behind its verb are no participants: the "down" of "turned down the request", the "way" of "gave way"; a preposition that ends
    the phrase keeps what it governs. ``denied`` takes an adjective away, too: "found guilty"."""
    while length and walk.words[at + length - 1].tag == "P" and walk.words[at + length - 1].low not in PARTICLES:
        length -= 1
    end = at + length
    while (following := walk.chunk(position + 1)) is not None and following.first < end:
        denied = denied or following.kind == "NEG"  # "found not guilty"
        if following.last > end or not (denied or following.kind in ("P", "R", "NP", "VG")):
            break
        del walk.chunks[position + 1]


PARTICLES = frozenset("up down out off away back over aside apart forward".split())


def _state(walk: Walk, at: int) -> str:
    """The adverb at a place that says with "be" what goes on, where nothing follows that it could belong to: not of "is over 40"."""
    for length in (1, 2):
        adverb = " ".join(word.low for word in walk.words[at : at + length])
        if adverb in BEING and (at + length >= len(walk.words) or walk.words[at + length].tag in (".", "C") or _back_there(adverb, walk.words[at + length])):
            return adverb
    return ""


def _back_there(adverb: str, following: Word) -> bool:
    """ "Power is back in 8,000 homes", "the lights are back on" """
    return adverb == "back" and following.low in ("in", "at", "on", "with")


def _kept_or_lost(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup | None:
    """ "Lost their jobs", "kept her job", "got his money back": what was or was not done to them; None for any other verb."""
    if verb.lemma in ("stay", "remain"):
        return _staying_on(walk, verb, position)
    what, apart = _phrase_behind(walk, position), walk.chunk(position + 2)
    if not isinstance(what, Mention) or what.possessor is None or not what.possessor.pronoun or what.mods or verb.passive:
        return None
    if what.head in JOBS and verb.lemma in ("lose", "keep"):
        del walk.chunks[position + 1]
        return verb._replace(lemma="dismiss", passive=True, negated=verb.negated != (verb.lemma == "keep"))
    if what.head == "money" and verb.lemma in ("get", "receive") and apart is not None and walk.words[apart.first].low == "back":
        del walk.chunks[position + 1 : position + 3]
        return verb._replace(lemma="refund", passive=True)
    return None


def _staying_on(walk: Walk, verb: VerbGroup, position: int) -> VerbGroup | None:
    """ "Would stay in office", "will remain in her post", "stayed on as mayor": did not resign."""
    following, post = walk.chunk(position + 1), _phrase_behind(walk, position + 1)
    of, affair = walk.chunk(position + 2), _phrase_behind(walk, position + 2)
    if walk.low(position + 1) == "out" and of is not None and walk.low(position + 2) == "of" and isinstance(affair, Mention) and affair.head in _AFFAIRS:
        assert isinstance(of.value, Word)
        word = of.value
        walk.chunks[position + 1 : position + 3] = [Chunk("P", of.first, of.last, Word(Token(word.text, "in", word.start, word.end, word.join), "in", "P"))]
        return verb._replace(lemma="participate", negated=not verb.negated)  # "stayed out of the strike"
    if walk.low(position + 1) == "in" and isinstance(post, Mention) and post.head in _POSTS and not post.mods and not post.of and not walk.dated & {post.first}:
        del walk.chunks[position + 1 : position + 3]
        return verb._replace(lemma="resign", negated=not verb.negated)
    if following is not None and walk.low(position + 1) == "on" and (walk.low(position + 2) == "as" or following.last >= len(walk.words) - 1):
        del walk.chunks[position + 1]
        return verb._replace(lemma="resign", negated=not verb.negated)
    if walk.low(position + 1) == "as" and verb.modal:
        return verb._replace(lemma="resign", negated=not verb.negated)  # "will remain as coach"
    return None


_POSTS = frozenset("office post job".split())
# what somebody may have a part in
_AFFAIRS = frozenset(
    "strike walkout protest boycott talk negotiation campaign race vote election referendum war conflict fighting dispute debate alliance coalition plan "
    "project deal scheme operation raid attack tournament match".split()
)


def _by_name(walk: Walk, position: int) -> bool:
    """Whether a particle and somebody or something by name follow: "over Hopkins"."""
    what = _phrase_behind(walk, position + 1)
    return walk.low(position + 1) == "over" and isinstance(what, Mention) and bool(what.name) and not what.possessor


def _counted_whole(walk: Walk, position: int) -> bool:
    """Whether a particle and a count of things follow: "over six routes", not "over six hours"."""
    particle, what = walk.chunk(position + 1), _phrase_behind(walk, position + 1)
    if particle is None or particle.kind != "P" or not isinstance(what, Mention) or what.quantity is None:
        return False
    return what.quantity.form == "cardinal" and what.quantity.quantity.point is not None


# what a phrase of a verb, another word and a preposition says with a plain object: "let go of two men", "made off with the paintings"
_WITH_OBJECT = frozenset(
    "release steal remove abolish tend support oppose criticize accept approve break fulfil succeed replace marry mock cancel avoid reach violate "
    "attend persevere end stop reject".split()
)


def _take_object(walk: Walk, position: int, at: int) -> None:
    """The preposition that ends a phrase, at a place among the words, is none any more where a noun phrase follows."""
    chunk = walk.chunk(position + 1)
    while chunk is not None and chunk.first < at:
        position += 1
        chunk = walk.chunk(position + 1)
    governs = chunk is not None and chunk.first == at and chunk.kind in ("P", "T") and walk.low(position + 1) != "as"
    if governs and isinstance(_phrase_behind(walk, position + 1), Mention):
        _swallow(walk, position + 1)


def _drop_verb(walk: Walk, position: int, at: int) -> None:
    """A verb that ends a phrase is none of its own: the "go" of "let the sailors go"."""
    for place in range(position + 1, min(position + 5, len(walk.chunks))):
        if walk.chunks[place].kind == "VG" and walk.chunks[place].first == at:
            del walk.chunks[place]
            return


def _phrase_behind(walk: Walk, position: int) -> object:
    chunk = walk.chunk(position + 1)
    return chunk.value if chunk is not None else None


def _swallow(walk: Walk, position: int) -> None:
    """A particle that its verb took is no preposition any more: what follows is the verb's object."""
    chunk = walk.chunks[position]
    walk.chunks[position] = Chunk("", chunk.first, chunk.last, chunk.value)
