"""Words at the head of a sentence that say nothing of what it tells: how it goes on from the one before, that it is so, that one can read it somewhere."""

from __future__ import annotations

# before a comma
CONNECTIVES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "in fact|in reality|in truth|as a matter of fact|in addition|for example|for instance|of course|as a result|on the other hand|on the one hand|after all|"
        "to be sure|in other words|by contrast|in contrast|in short|in brief|in sum|in summary|in conclusion|all in all|in general|in particular|in any case|"
        "in any event|at any rate|above all|first of all|for one thing|needless to say|that said|even so|as expected|on top of that|what is more|in turn|"
        "more importantly|as it happens|as is known|as is well known|to recap|by the same token|at the same time|and yet|and so|and still|still|yet|so|besides|"
        "incidentally|naturally|obviously|admittedly|granted|true|surprisingly|unsurprisingly|not surprisingly|interestingly|importantly|notably|"
        "in the meantime|as reported|as noted|as mentioned|according to the article|according to the text|according to reports|according to media reports"
    ).split("|")
)
# nouns that make an adverb behind "in", "by" or "on" and are no title of the name that follows: "In return Norland will sell ..."
FIXED = frozenset("return turn response reply addition exchange contrast retaliation revenge protest practice theory fact effect total particular comparison".split())
# a time without a determiner, which is no title of the name behind it either: "at the start of winter Lind left"
TIMES = frozenset("winter spring summer autumn fall dawn dusk noon midnight night sunrise sunset court prison jail school church".split())
# before "that"
CERTAINTIES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "it is known|it is well known|it is clear|it is certain|it is undisputed|it is confirmed|it has been confirmed|it turned out|it turns out|it has emerged|"
        "it emerged|it goes without saying|it is no secret|the fact is|the truth is|the fact remains|we know|everybody knows|everyone knows|note|remember|"
        "it was reported|it is reported|it has been reported|reports say|reports said|media reports say|media reports said|news reports say|the article says|"
        "the article said|the article states|the article reports|this article says|the text says|the story says|one can read|we read|it is stated|it says"
    ).split("|")
)
LONGEST = max(map(len, CONNECTIVES | CERTAINTIES))
