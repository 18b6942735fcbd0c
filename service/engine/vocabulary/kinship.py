"""Relations between people, each with its inverse by gender of the other, and what they exclude.

relation -> (general relation, gender of its holder). "mother" is a parent, female: X is the mother of Y is the same as Y is a child of X.
"""

from __future__ import annotations

RELATIONS: dict[str, tuple[str, str | None]] = {
    "mother": ("parent", "f"), "mom": ("parent", "f"), "mum": ("parent", "f"), "father": ("parent", "m"), "dad": ("parent", "m"), "parent": ("parent", None),
    "daughter": ("child", "f"), "son": ("child", "m"), "child": ("child", None), "kid": ("child", None), "boy": ("child", "m"), "girl": ("child", "f"),
    "sister": ("sibling", "f"), "brother": ("sibling", "m"), "sibling": ("sibling", None), "twin": ("sibling", None),
    "wife": ("spouse", "f"), "husband": ("spouse", "m"), "spouse": ("spouse", None), "widow": ("spouse", "f"), "widower": ("spouse", "m"),
    "aunt": ("aunt", "f"), "uncle": ("aunt", "m"), "niece": ("niece", "f"), "nephew": ("niece", "m"), "cousin": ("cousin", None),
    "grandmother": ("grandparent", "f"), "grandfather": ("grandparent", "m"), "grandparent": ("grandparent", None), "grandma": ("grandparent", "f"), "grandpa": ("grandparent", "m"),
    "granddaughter": ("grandchild", "f"), "grandson": ("grandchild", "m"), "grandchild": ("grandchild", None),
    "mother-in-law": ("parent-in-law", "f"), "father-in-law": ("parent-in-law", "m"), "daughter-in-law": ("child-in-law", "f"), "son-in-law": ("child-in-law", "m"),
    "sister-in-law": ("sibling-in-law", "f"), "brother-in-law": ("sibling-in-law", "m"),
    "stepmother": ("stepparent", "f"), "stepfather": ("stepparent", "m"), "stepson": ("stepchild", "m"), "stepdaughter": ("stepchild", "f"),
    "girlfriend": ("partner", "f"), "boyfriend": ("partner", "m"), "fiance": ("partner", "m"), "fiancee": ("partner", "f"), "fiancé": ("partner", "m"), "fiancée": ("partner", "f"),
}  # fmt: skip

# before a name and with a capital, of nobody: "Father Brandt", "Sister Agnes"
CLERGY = {"father": "priest", "sister": "nun", "brother": "monk", "mother": "nun"}

INVERSE = {
    "parent": "child", "child": "parent", "sibling": "sibling", "spouse": "spouse", "aunt": "niece", "niece": "aunt", "cousin": "cousin",
    "grandparent": "grandchild", "grandchild": "grandparent", "parent-in-law": "child-in-law", "child-in-law": "parent-in-law",
    "sibling-in-law": "sibling-in-law", "stepparent": "stepchild", "stepchild": "stepparent", "partner": "partner",
}  # fmt: skip

# (relation of A to B, relation of B to C) -> relation of A to C
COMPOSED = {
    ("parent", "parent"): "grandparent", ("child", "child"): "grandchild", ("parent", "spouse"): "parent-in-law", ("spouse", "child"): "child-in-law",
    ("sibling", "parent"): "aunt", ("child", "sibling"): "niece", ("parent", "sibling"): "parent", ("sibling", "child"): "child", ("sibling", "sibling"): "sibling",
    ("child", "parent"): "sibling",
}  # fmt: skip

# how many a person can have: a second one under another name contradicts the first
SINGLE = frozenset({("parent", "f"), ("parent", "m"), ("spouse", "f"), ("spouse", "m"), ("spouse", None)})
# with these a relative has no second of the sort: "his only daughter", "her twin sister"
ALONE = frozenset("only twin eldest oldest youngest firstborn".split())
# which of two siblings, or of several children, somebody is
RANKS = {
    **dict.fromkeys("old older elder eldest oldest big firstborn".split(), "older"),
    **dict.fromkeys("young younger youngest little kid baby".split(), "younger"),
    "twin": "twin",
}
# who was a spouse and is none any more
FORMER = frozenset("former ex divorced".split())
# what sort of relative: said of one who is a relative, it has to be on record
SORTS = frozenset("only half step foster adopted adoptive biological estranged late first second third".split())
# relations that two people have to each other alike
MUTUAL = frozenset(("sibling", "spouse", "cousin", "partner", "sibling-in-law"))
# nouns for two people -> what each of them is to the other
PAIRS = {"couple": "spouse", "newlywed": "spouse"}
SINGLE_LIFE = frozenset(("single", "unmarried", "unwed"))
MARRYING = frozenset("marry married wed remarry".split())
