"""Abbreviations that keep their full stop, and words that open a sentence after one that does ("... in the U.S. The ...")."""

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev hon gen col lt sgt capt maj cmdr adm gov sen rep pres supt fr sr jr st mt ft "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat "
    "inc ltd co corp bros vs etc dept univ assn est approx no vol pp ed eds fig min max avg ave blvd rd "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo".split()
) - frozenset({"no", "la", "ill", "fig", "mar", "sat", "ed", "miss", "mass", "wash", "min", "ore", "co", "del", "st", "ft", "ind", "va", "pa", "mo", "max", "sun", "may"}) | {"st", "co", "ft", "mo", "no"}

SENTENCE_OPENERS = frozenset(
    "The A An He She It They We I You This That These Those His Her Its Their Our My In On At By For From With When While After Before "
    "But And So Yet Still However Since As If Some Many Most All No Not There Here What Who Where Why How Both Each Officials Police".split()
)

# what a clock time may go on with behind its "p.m.": a day, a month, a zone
BEHIND_THE_CLOCK = frozenset(
    "sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec eastern central pacific mountain standard daylight et est edt ct cst "
    "cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist msk greenwich".split()
)
