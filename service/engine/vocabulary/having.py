"""Verbs that say little more than that there are so many of something with something else."""

from __future__ import annotations

# of an event: whatever it does to them on record, they have a part in it ("the trial involved 812 children", where it followed them)
INVOLVING = frozenset("involve include cover span hold take_place happen occur stage conduct see feature use deploy mobilize".split())
# of what consists of them or keeps them: the record has to say as much ("the firm has 14 plants", where it runs them)
HAVING = frozenset("have comprise consist contain number total count employ own run operate possess include carry seat maintain field boast make be".split())
# said beside such a figure, they add nothing to it: "on board", "in all"
EMPTY_PLACES = frozenset("board all total sum altogether size number".split())

# of a list, a building or a ship: what it names, seats or takes in ("the list names 33 prisoners", "the base houses 900 soldiers")
HOLDING = frozenset("name list house shelter accommodate hold count feature boast comprise contain".split())
# with "to": "the list runs to 33 names"
AMOUNTING = frozenset("run amount extend come add_up".split())
# who lives, works or is somewhere is all that it has of them ("60 families live in the village")
DWELLING = frozenset("be live reside dwell sit stand work serve".split())
# before "of" and a number they only measure: "a total of 40 people"
NO_HOLDERS = frozenset("total number sum toll majority minority half third quarter distance height age group average maximum minimum cost price fine fee loss rise fall increase "
                       "name death killing release arrest rescue kidnapping abduction injury one last first rest most some".split())
# people without a plural: "18 crew", "36 staff"
CREWS = frozenset("crew staff personnel police".split())
# what lasts: up to the time at which something else was done it was so
STATIVE = frozenset("be have own belong hold possess live work run employ lead stand remain stay".split())

# of what a thing has so many -> told by a compound before it
COMPOUNDED = frozenset("story storey floor room bedroom bed seat berth page lane track carriage span wing door deck hole".split())
# adverbs of where somebody is or something befell him
WHEREABOUTS = frozenset("home abroad overseas upstairs downstairs indoors outdoors".split())

SUPPLYING = frozenset("supply provide equip furnish arm".split())  # somebody with something
