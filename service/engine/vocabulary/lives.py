"""Health and the course of a life as phrases tell it: what is lost with a sense, whose patient somebody is, what is said with "place" and "for a living"."""

from __future__ import annotations

# "be in" with a noun, and the adjective before it (or "") -> the adjective that says the same: "was in good health", "is in a coma"
STATES: dict[tuple[str, str], str] = {
    ("", "coma"): "unconscious", ("deep", "coma"): "unconscious", ("good", "health"): "healthy", ("perfect", "health"): "healthy",
    ("excellent", "health"): "healthy", ("fine", "health"): "healthy", ("poor", "health"): "ill", ("bad", "health"): "ill", ("ill", "health"): "ill",
    ("failing", "health"): "ill",
}  # fmt: skip
# what is lost -> how one is without it: "lost his sight"
SENSES: dict[str, str] = {"sight": "blind", "eyesight": "blind", "vision": "blind"}
# where somebody is let in: "was denied access to the ward", "let the reporters into the ward"
ACCESS = frozenset("access entry admission admittance entrance".split())
ACCESS_GIVEN = frozenset("give grant allow offer".split())
ACCESS_DENIED = frozenset("deny refuse".split())
# who puts it to somebody: "found a buyer for the mill" sold it
BUYERS = frozenset("buyer purchaser taker".split())
# a place of somebody's life -> what happened to him there
PLACES: dict[str, str] = {"birthplace": "bear"}
# verbs by which somebody earns a living -> what he is: "drives a taxi for a living"
TRADES: dict[str, str] = {
    "drive": "driver", "teach": "teacher", "repair": "repairer", "paint": "painter", "sell": "seller", "clean": "cleaner", "fish": "fisherman", "farm": "farmer",
    "write": "writer", "bake": "baker", "sing": "singer", "play": "player", "dance": "dancer", "build": "builder", "cook": "cook", "translate": "translator",
}  # fmt: skip
# who are taken in, and so sheltered
HOUSED = frozenset("widow widower orphan refugee child boy girl woman man family patient pensioner migrant survivor homeless evacuee".split())
# what is left to one's heirs
ESTATE = frozenset("everything fortune estate money house home farm land savings wealth property possession belonging collection library share".split())
SCHOOLS = frozenset("school college university academy course class training seminary".split())
# times of life that say the same -> the one by which they are compared: "as a young man", "in his youth"
YOUTH = frozenset("man woman person adult".split())
CHILDHOOD = frozenset("child boy girl kid".split())
