"""Verbs that say little more than that there are so many of something with something else."""

from __future__ import annotations

# of an event: whatever it does to them on record, they have a part in it ("the trial involved 812 children", where it followed them)
INVOLVING = frozenset("involve include cover span hold take_place happen occur stage conduct see feature".split())
# of what consists of them or keeps them: the record has to say as much ("the firm has 14 plants", where it runs them)
HAVING = frozenset("have comprise consist contain number total count employ own run operate possess include carry seat maintain field boast make be".split())
# said beside such a figure, they add nothing to it: "on board", "in all"
EMPTY_PLACES = frozenset("board all total sum altogether size number".split())
