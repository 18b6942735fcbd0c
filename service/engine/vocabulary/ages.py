"""Words of age: what turns a number into an age, and words that are an age by themselves."""

# "aged 25", "age 25", "at the age of 25", "ages 5 to 10"
AGE_BEFORE = frozenset({"aged", "age", "ages", "ageing"})
# "in his twenties", "mid-20s", "early thirties"
AGE_DECADES = {"teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}
# years of a decade that belong to each part: "early thirties" is 30 to 33, "mid-20s" 24 to 26, "late forties" 47 to 49
PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
# "a teenager", "an octogenarian", "a toddler"
AGE_WORDS = {
    "teenager": (13, 19), "teenagers": (13, 19), "teenage": (13, 19), "teenaged": (13, 19), "teen": (13, 19), "septuagenarian": (70, 79), "octogenarian": (80, 89),
    "nonagenarian": (90, 99), "centenarian": (100, 109), "sexagenarian": (60, 69), "quinquagenarian": (50, 59), "quadragenarian": (40, 49), "toddler": (1, 3), "tween": (10, 12),
}  # fmt: skip
# "twenty-something", "a 30-something"
SOMETHING = frozenset({"something", "somethings"})

AGE_TRIGGERS = frozenset({*AGE_DECADES, *AGE_WORDS})

# by which two ages are set against each other: "a gap of 28 years", "20 years her senior", "their combined age"
APART = frozenset({"gap", "difference"})
SEPARATING = frozenset({"separate", "divide", "part"})
SENIOR, JUNIOR = frozenset({"senior"}), frozenset({"junior"})
# what somebody is called by it: "three years her mother's junior", "twice her age"
AGEING = SENIOR | JUNIOR | {"age"}
TOGETHER = frozenset({"combined", "total", "together", "sum", "joint", "add"})
