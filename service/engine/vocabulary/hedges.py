"""Words that bound or loosen a number, each family with the phrase that justifies it. ``JUST_*`` are bounds with a near end."""

from service.engine.model import Hedge

JUST_OVER = "just_over"
JUST_UNDER = "just_under"

# before the number
BEFORE: dict[str, Hedge | str] = {
    phrase: hedge
    for hedge, phrases in (
        # "some 1,200 people", "an estimated 50,000 tonnes", "nearly 7 percent" (the law holds nearly and almost for about)
        (
            Hedge.ABOUT,
            "some|about|around|roughly|approximately|approx|approx.|circa|c.|ca.|~|≈|±|nearly|almost|close to|near to|near|an estimated|estimated|estimated at|estimated to be|"
            "in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|in the order of|something like|somewhere around|"
            "practically|virtually|as good as|perhaps|maybe|an approximate|est.|est|approaching|nearing",
        ),
        # "more than 200 people", "in excess of", "upwards of", "north of $5m"
        (
            Hedge.MORE_THAN,
            "more than|over|over than|above|in excess of|exceeding|exceeded|exceeds|exceed|upward of|upwards of|north of|greater than|higher than|larger than|bigger than|longer than|"
            "better than|well over|far more than|many more than|much more than|well above|way over|way more than|beyond|surpassing|surpassed|surpasses|topping|topped|older than|>|"
            "not just|not only|heavier than|taller than|farther than|further than|faster than|even more than",
        ),
        # "at least two hostages", "no fewer than five", "a minimum of", "not less than"
        (
            Hedge.AT_LEAST,
            "at least|at the least|at the very least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|minimum|no lower than|not below|not under|as few as|as little as|"
            "as low as|not lower than|a floor of|> =|≥|no smaller than|no younger than",
        ),
        # "fewer than three", "under 30", "below 5%", "short of 100"
        (
            Hedge.FEWER_THAN,
            "fewer than|less than|lesser than|under|below|lower than|smaller than|shorter than|well under|well below|far fewer than|far less than|much less than|way under|short of|"
            "younger than|under than|below than|not even|<|south of|lighter than|nearer than|slower than",
        ),
        # "up to 50 people", "as many as", "not more than", "a maximum of", "within 90 days"
        (
            Hedge.AT_MOST,
            "at most|at the most|at the very most|no more than|not more than|not over|not above|not exceeding|up to|as many as|as much as|as high as|as long as|as far as|a maximum of|maximum of|maximum|"
            "no higher than|not higher than|no greater than|no longer than|no later than|a ceiling of|capped at|within|< =|≤|no older than|upto",
        ),
        # "exactly three", "only five", "just 12"
        (Hedge.EXACT, "exactly|precisely|only|just|merely|a mere|a full|fully|solely|no other than|an exact"),
        # "just over 200": more than 200 but not by much
        (
            JUST_OVER,
            "just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|a little more than|little more than|a bit more than|a bit over|marginally more than|"
            "barely over|only just over|narrowly over|a shade over|just beyond|just past",
        ),
        # "just under 100"
        (
            JUST_UNDER,
            "just under|just below|just less than|just fewer than|just short of|slightly less than|slightly fewer than|slightly under|slightly below|a little under|a little less than|little less than|"
            "a bit less than|a bit under|marginally less than|a shade under|not quite|narrowly under|barely under|just shy of|shy of",
        ),
    )
    for phrase in phrases.split("|")
}

# after the number or its unit
AFTER: dict[str, Hedge] = {
    phrase: hedge
    for hedge, phrases in (
        # "200 or so", "twenty-odd people", "5 percent, give or take"
        (Hedge.ABOUT, "or so|odd|ish|give or take|or thereabouts|approximately|or about|more or less"),
        # "five or more", "30 and over", "85,000+", "200-plus"
        (
            Hedge.AT_LEAST,
            "or more|or greater|or over|or above|or older|or higher|or longer|or better|and over|and older|and above|and up|and more|plus|+|at least|at the least|at minimum|and upward|and upwards|or later",
        ),
        # "ten or fewer", "18 and under"
        (Hedge.AT_MOST, "or fewer|or less|or under|or below|or younger|or lower|or shorter|and under|and younger|and below|at most|at the most|maximum|max|tops"),
    )
    for phrase in phrases.split("|")
}

# hedges that are prepositions of another meaning before a duration: "over three days" is during them, unless one of these words comes before
OVER_IS_MORE = frozenset("for of after is was are were be been took take takes taken last lasted lasts spent spend spends sentenced to well by had has have at requires required".split())
# who lies under so much of something: "buried under two meters of snow"
LYING = frozenset("buried trapped pinned stuck submerged hidden caught entombed lying lies lay lie sank sunk vanished disappeared".split())
# verbs of which "over" is a part before a count: "handed over 12 prisoners"; with few of them only: "take over six routes", "won over three of them"
WITH_OVER = frozenset("hand hands handed handing turn turns turned turning pull pulls pulled pulling knock knocks knocked knocking sign signs signed signing".split())
MAYBE_WITH_OVER = frozenset("take takes took taken taking win wins won winning run runs ran running".split())
# "more than the 200", "at least another five": an article between a hedge that ends like this and the number
PAST_ARTICLE = frozenset({"than", "least", "most", "of", "about", "nearly", "almost", "just", "only"})
# "ranked higher than No. 5" is a smaller number
RANK_HIGHER = frozenset({"higher", "above", "better"})
RANK_LOWER = frozenset({"lower", "below"})
# "200-plus" and "85,000+" are hedged, "200 plus 30" is not
HANGING = frozenset({"ish", "plus", "+"})
