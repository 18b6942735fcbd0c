"""Words of the calendar and the clock, each family with the phrase that justifies it."""

# "7 October 2023", "Oct. 7"
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.", "july jul jul.", "august aug aug.",
            "september sept sept. sep sep.", "october oct oct.", "november nov nov.", "december dec dec.",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
# months only with a day, a year or a word of MONTH_CONTEXT beside them: "may", "to march", "April O'Neil", "an august body"
DOUBTFUL_MONTHS = frozenset({"march", "mar", "may", "april", "june", "jan", "august", "dec", "jun", "sep"})
MONTH_CONTEXT = frozenset(
    "in for since until till before after by during from of last next this late early mid through between each every on to following beginning starting ending and or around".split()
)

# "on Sunday", "Sun."
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon.", "tuesday tue. tues.", "wednesday wed.", "thursday thu. thur. thurs.", "friday fri.", "saturday", "sunday")
    )
    for name in names.split()
}  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# "Black Friday" is no Friday
NAMED_DAYS = frozenset("black good bloody ash palm easter sheffield cyber super ruby shrove holy fat casual freaky".split())

# "late October", "the end of March", "mid-1990s"
PARTS = {
    "early": "early", "mid": "mid", "middle": "mid", "late": "late", "end": "late", "beginning": "early", "start": "early", "mid-": "mid", "close": "late", "latter": "late",
}  # fmt: skip

# "since 1999", "before March 31", "by April 8", "from 1941 to 1947" (since and until)
BOUNDS = {
    "since": "since", "from": "since", "starting": "since", "beginning": "since", "before": "before", "after": "after", "following": "after", "by": "by", "until": "until", "till": "until",
    "'til": "until", "til": "until", "through": "until", "ending": "until", "pre": "before", "post": "after",
}  # fmt: skip
# "prior to 2010", "earlier than May", "no later than Friday"
BOUND_PAIRS = {
    ("prior", "to"): "before", ("earlier", "than"): "before", ("later", "than"): "after", ("up", "to"): "until", ("up", "until"): "until", ("as", "of"): "", ("subsequent", "to"): "after",
}  # fmt: skip

# "last week", "next year", "this month"
SHIFTS = {"last": -1.0, "past": -1.0, "previous": -1.0, "next": 1.0, "coming": 1.0, "this": 0.0}
SHIFTED_UNITS = {"week": "week", "month": "month", "year": "year", "night": "day", "weekend": "week", "decade": "decade", "century": "century"}
# "yesterday", "the day before yesterday" is left alone
NEAR_DAYS = {"yesterday": -1.0, "today": 0.0, "tonight": 0.0, "tomorrow": 1.0}

# a bare four-digit number after these is a year ("in 1066"), whatever century
YEAR_LEADS = frozenset("in since until till before after during by circa year years season seasons class fiscal summer winter spring autumn fall christmas early late mid to from between through".split())
# ... and after these it is none: "more than 2000", "a total of 2000"
NOT_BEFORE_YEAR = frozenset("than over about nearly almost some least most under exceeding roughly approximately around only exactly just another $ € £ ¥ ₹ no. # score total number".split())
COUNTS_BEFORE_OF = frozenset("total score record population average sum maximum minimum number budget length height weight speed price cost crowd group capacity attendance distance".split())
# what follows a year may be these, which would else pass for things counted ("2012 was", "the 2012 elections")
NOT_COUNTED = frozenset("is was has as its his this us does series elections olympics games championships sees news census awards playoffs finals address business paralympics".split())
COUNTED = frozenset("people men women children soldiers troops police fans seats cattle sheep fish feet metres meters miles".split())

# "at noon"
# "at four in the afternoon": whether the hour is one of the later half of the day
HALVES_OF_DAY = {"morning": False, "afternoon": True, "evening": True, "night": True}
# "before dawn": turns of the day, which no clause has for its subject
TURNS_OF_DAY = frozenset("dawn dusk daybreak sunrise sunset sundown nightfall noon midday midnight lunch lunchtime breakfast dinner".split())
CLOCK_WORDS = {"noon": 720, "midday": 720, "midnight": 0}
MERIDIEMS = {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 720, "pm": 720, "p.m": 720}
# "half past five", "quarter to six"
CLOCK_FRACTIONS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
# "the nineties"; "his nineties" is an age
DECADE_WORDS = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
# "around 280 BC": years before the first count down
ERAS = {"bc": -1, "bce": -1, "b.c.": -1, "b.c.e.": -1, "ad": 1, "a.d.": 1, "ce": 1, "c.e.": 1}

# minutes after midnight that a part of the day surely has, and those that it surely has not; what lies between may be called either
DAY_PARTS: dict[str, tuple[tuple[int, int], ...]] = {
    "morning": ((0, 720),), "afternoon": ((720, 1080),), "evening": ((1020, 1440),), "night": ((1140, 1440), (0, 300)),
}  # fmt: skip
NOT_IN_DAY_PART: dict[str, tuple[tuple[int, int], ...]] = {
    "morning": ((780, 1440),), "afternoon": ((0, 690), (1200, 1440)), "evening": ((180, 930),), "night": ((480, 1020),),
}  # fmt: skip
# "that night", "next summer": words for a time that one may point at
TIMES = frozenset((*"day week weekend month season year".split(), *DAY_PARTS, *"spring summer fall autumn winter".split()))
# parts of which one may be the other: 9 p.m., the small hours
OVERLAPPING_PARTS = frozenset((frozenset(("evening", "night")), frozenset(("morning", "night"))))
# "at the start of winter", "by the close of the year": parts of a stretch of time, which begin or end nothing
ENDS_OF_TIME = frozenset("end start beginning middle close time deadline height onset outset".split())
# seasons by the months of the north, where a text gives a month
SEASONS: dict[str, tuple[int, ...]] = {"spring": (3, 4, 5), "summer": (6, 7, 8), "fall": (9, 10, 11), "autumn": (9, 10, 11), "winter": (12, 1, 2)}
