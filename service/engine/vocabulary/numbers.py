"""Number words. Each family carries the phrase that justifies it; hedges, units and dates have their own files."""

# "three hostages", "nil" as in "two-nil"; "one" counts only before what can be counted (see NOT_AFTER_ONE).
ONES = {
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
# "twenty-five"; "fourty" and "ninty" are common slips
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "ninty": 90,
}  # fmt: skip
# "two dozen", "three score" (years and ten), "39.65 crore", "5 lakh"; "twelve hundred" is why a hundred may follow a teen
SCALES = {
    "dozen": 12.0, "score": 20.0, "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "mln": 1e6, "mio": 1e6,
    "crore": 1e7, "crores": 1e7, "billion": 1e9, "bln": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "quintillion": 1e18, "sextillion": 1e21, "septillion": 1e24, "octillion": 1e27, "googol": 1e100,
}  # fmt: skip
# "2.4m", "$1.2bn", "1,2k": only after digits; "m" and "b" are also units, the reader decides
LETTER_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}

# "the 3rd", "21st"
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
# "the third hostage", "twenty-first"
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 1_000_000,
}  # fmt: skip
# "a third of", "two-thirds", "three quarters"; halves are read by themselves
FRACTIONS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "twelfth": 12, "hundredth": 100, "hundredths": 100,
}  # fmt: skip
# "3/5 stars", "9.7/10", "42/100", "three out of five": what a rating is out of
RATING_BASES = frozenset({4, 5, 6, 10, 20, 40, 50, 100})

# "dozens were hurt" is 24 to 99; an editor may want other bounds
VAGUE = {
    "several": (3.0, 9.0), "tens": (20.0, 99.0), "dozens": (24.0, 99.0), "scores": (40.0, 199.0), "hundreds": (200.0, 999.0),
    "thousands": (2e3, 9999.0), "lakhs": (2e5, 99e5), "millions": (2e6, 999e6), "crores": (2e7, 99e8), "billions": (2e9, 999e9), "trillions": (2e12, 999e12),
}  # fmt: skip
# "a few hostages", "a couple of weeks", "a handful of people"
VAGUE_AFTER_A = {"few": (3.0, 9.0), "couple": (2.0, 3.0), "handful": (2.0, 9.0)}
# "tens of thousands" multiplies these
VAGUE_FACTORS = {"tens": (20.0, 99.0), "dozens": (24.0, 99.0), "scores": (40.0, 199.0), "hundreds": (200.0, 999.0), "thousands": (2e3, 9999.0)}
VAGUE_BASES = {"thousands": 1e3, "lakhs": 1e5, "millions": 1e6, "crores": 1e7, "billions": 1e9, "trillions": 1e12}

# "a pair of brothers", "a trio of ships": only before "of"
GROUPS = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5, "sextet": 6}
# "won twice"
MULTIPLES = {"twice": 2, "thrice": 3}
# "tenfold", "a twofold rise"
FOLDS = {"twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100}

# "one" is a pronoun after these ("no one", "the one who") ...
NOT_BEFORE_ONE = frozenset("no the this that any every each some which another such whichever what other".split())
# ... and before these ("one says", "one can", "one another"); "one of the" stays a number
NOT_AFTER_ONE = frozenset(
    "is was are were be has had have does did do can could will would shall should may might must who whom whose that which 's another and or but "
    "by to from with for at on as if when where while because than then so does not n't cannot never always also says said needs wants gets sees knows thinks".split()
)

# "the movie Fallout 4", "Chapter 3", "season 5", "flight 370": a number that names, not one that counts
LABEL_NOUNS = frozenset(
    "magnitude chapter season episode section article route flight page line version phase level stage part vol volume issue grade type room gate terminal "
    "platform district group highway interstate bus train unit block building class category apartment runway channel figure table step round "
    "resolution act rule covid h1n1 psalm verse model series mark world top zone act track lot formula area studio pier track".split()
)
# what has a number for its name: "Local 88", "Branch 12"
NUMBERED = frozenset("local branch lodge ward precinct division battalion brigade regiment squadron reactor shaft hangar sector camp school company".split())
# "number two", "# 2", "No. 1": a place in a row, said like an ordinal
RANK_WORDS = frozenset({"#", "no.", "no", "number", "nos.", "nr."})
# a sentence may open with these in capitals before a number that counts: "About 200 people", "The 12 men"
OPENERS_BEFORE_NUMBER = frozenset(
    "the a an in on at by of for from with to and or but about around some nearly almost only just over under more less fewer least most all these "
    "those his her their its our my when while after before since until as if than that which who he she it they we there here both between up "
    "approximately roughly exactly another other additional further first last next is are was were has have had not no yet still also then".split()
)

# "rose from 3 to 5": two values, not a range
CHANGE_VERBS = frozenset(
    "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increase increased increases increasing decrease decreased "
    "decreases decreasing climbed climb climbs jumped jump jumps dropped drop drops dropping raised raise raises raising cut cuts cutting lowered lower reduced reduce reduces "
    "reducing went goes go going gone changed change changes moved moves surged soared slid slipped declined decline declines expanded expand shrank shrunk slashed "
    "doubled tripled improved upgraded downgraded revised revise up down extended brought bringing hiked boosted dipped plunged swelled widened narrowed".split()
)
# "won 3-1", "a 24-3 loss", "beat Spain 1-2": the smaller number may come first in a score
SCORE_WORDS = frozenset(
    "won win wins winning lost lose loses losing loss losses beat beats beating beaten defeat defeated defeats defeating draw drew drawn tie tied victory score scored trail trails trailing series scoreline "
    "lead led leading trailed record aggregate vote voted ruling ruled decision goals match game penalties shootout advantage rout upset final semifinal halftime".split()
)
# "COVID-19" is a name; after these a hyphen leads to a number: "mid-20s", "sub-60"
COMPOUND_STARTS = frozenset("sub pre over under plus mid early late some about around top half nearly almost near age aged a an the to and or minus than".split())
# "Fallout 4 was": what may follow the number of a name, and cannot be counted
NOT_COUNTED_BEHIND_NAME = frozenset(
    "is was are were has had have will would can could did does do and or in on at by for from with to of as but that which who the a an after before during since until when while where "
    "received earned grossed sold holds held came went made won lost stars starred features tells follows".split()
)
# "half of", "half the town", "half a million"
HALF_OF = frozenset("of the a an its their his her all that this those these our my dozen hundred million billion thousand crore lakh".split())
# "the first half" and "the other half" are no numbers
NOT_BEFORE_HALF = frozenset("first second third fourth other latter the this that and final last each better time".split())
# "about a third", "more than half": a share even where nothing tells of what
LEADS_TO_SHARE = frozenset("than about nearly almost roughly around approximately over by least only".split())
# "two thirds", "nine tenths"
NUMERATORS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
# "lasted a month", "was delayed by an hour": one of the unit
MEASURED_BY = frozenset("last lasts lasted lasting take takes took taking by".split())
