"""Words of money: nouns that name a sum, verbs that set or add one up, and what a year came to; each set with the example that justifies it."""

from __future__ import annotations

# "a fine of 20,000": what the sum is
SUMS = frozenset(
    "bail bond fine penalty debt bill fee salary wage pay ransom reward bounty grant loan budget rent deposit compensation damages settlement bonus pension "
    "allowance subsidy donation surplus deficit fare toll bribe award stipend scholarship turnover revenue severance alimony mortgage jackpot prize levy "
    "surcharge premium dividend liability".split()
)
# "debts come to 40 million", "bail was set at 500,000": the verb and the prepositions of the sum
SETTING: dict[str, tuple[str, ...]] = {
    "come": ("to",), "amount": ("to",), "run": ("to",), "add": ("to",), "total": (), "stand": ("at",), "set": ("at",), "fix": ("at",), "put": ("at",),
    "rise": ("to",), "climb": ("to",), "grow": ("to",), "increase": ("to",), "fall": ("to",), "drop": ("to",), "shrink": ("to",), "lie": ("at",), "estimate": ("at",),
}  # fmt: skip
OWED = frozenset(("owe",))
# "was fined 20,000": what those bear to whom it is done
BORNE_BY: dict[str, str] = {"fine": "fine", "penalize": "fine", "penalise": "fine"}
# "at a cost of 3 million"
COSTS = frozenset("cost price expense".split())
# "the price of the painting was 3 million"
PRICES = frozenset("cost price".split())
# "was sold for 3 million"
TRADING = frozenset("buy sell purchase acquire auction".split())

# what a year came to: "made a profit", "posted a loss of 3 million"
RESULTS: dict[str, str] = {"profit": "profitable", "loss": "unprofitable", "surplus": "profitable", "deficit": "unprofitable"}
# what "a lower profit" is and a higher one is not, each by its plain form
SIZES = frozenset("high low big small large".split())
REPORTING_RESULTS = frozenset("make post record report book turn show register announce incur suffer run".split())
# "lost money", "made money"
WITH_MONEY: dict[str, str] = {"lose": "unprofitable", "make": "profitable"}
# "is profitable", "is in the red"
RESULTS_IN: dict[str | tuple[str, str], str] = {
    "profitable": "profitable", "unprofitable": "unprofitable", "lossmaking": "unprofitable", "loss-making": "unprofitable",
    ("the", "red"): "unprofitable", ("the", "black"): "profitable", ("", "profit"): "profitable",
}  # fmt: skip
