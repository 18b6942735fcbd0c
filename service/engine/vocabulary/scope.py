"""Words for how much of a group is meant, each family with its example."""

from __future__ import annotations

# "all of the windows broke", "both women were freed"
EVERY = frozenset("all every each".split())
ALL = EVERY | {"both"}
# "not all of the windows broke", "all but three"
NOT_ALL = frozenset(("not all",))
# "none of the windows broke", "no window", "neither of them"
NONE = frozenset("none no neither".split())
# "most of the fans were held", "the majority of them"
MOST = frozenset("most majority".split())
# "some of the sailors drowned": one at least, perhaps all
SOME = frozenset("some many several few".split())
# "nobody but Dahl knew it"
NOBODY = frozenset("nobody none nothing".split())
# "all his life", "the whole of the town"
WHOLE = frozenset("all entire whole".split())
# "was paid for entirely by Ostara", "was funded in full by the state": of the whole thing
WHOLLY = frozenset("entirely wholly fully completely totally solely exclusively".split())
# "involved mostly women", "consists mainly of volunteers", "is partly true": not of all of it
MOSTLY = frozenset("mostly mainly largely primarily chiefly predominantly partly partially".split())
# "only women were released": nobody else
ONLY = frozenset("only solely exclusively alone just merely".split())
# "everybody but Holm resigned", "nobody but her"
EVERYBODY = frozenset("nobody none nothing everyone everybody everything anyone anybody".split())
