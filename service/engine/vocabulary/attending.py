"""Being where something takes place: each set with the example that justifies it."""

# what one can be at, beside the gatherings and contests of frames.py: "was at the news conference", "was at the vigil"
OCCASIONS = frozenset(
    "conference vigil funeral announcement ceremony wedding unveiling signing launch opening premiere reception banquet gala rehearsal burial inquest "
    "performance graduation handover reunion congress forum hustings commemoration christening baptism sermon memorial reading inspection demonstration "
    "round march protest screening talk negotiation draw festivities party dinner lunch breakfast celebration anniversary".split()
)
# who did not come: "missed the vigil", "skipped the hearing", "stayed away from the talks"
STAYING_AWAY = frozenset("miss skip avoid shun snub boycott".split())
