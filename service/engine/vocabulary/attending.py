"""Being where something takes place: each set with the example that justifies it."""

# what one can be at, beside the gatherings and contests of frames.py: "was at the news conference", "was at the vigil"
OCCASIONS = frozenset(
    "conference vigil funeral announcement ceremony wedding unveiling signing launch opening premiere reception banquet gala rehearsal burial inquest "
    "performance graduation handover reunion congress forum hustings commemoration christening baptism sermon memorial reading inspection demonstration "
    "round march protest screening talk negotiation draw festivities party dinner lunch breakfast celebration anniversary".split()
)
# who did not come: "missed the vigil", "skipped the hearing", "stayed away from the talks"
STAYING_AWAY = frozenset("miss skip avoid shun snub boycott".split())
# what carries traffic, and what it carries: "the tunnel carries 20,000 cars a day" = 20,000 cars use it
WAYS = frozenset("bridge tunnel road street highway motorway freeway expressway route pass crossing canal lock railway viaduct causeway avenue".split())
CARRIED = frozenset("vehicle car truck lorry bus motorist driver commuter passenger pedestrian cyclist traveler traveller train ship boat people".split())
