"""What runs for a time that is agreed or imposed: "her contract is for three years", "the lease runs for ten years"."""

TERMS = frozenset("contract deal lease term sentence loan mandate agreement visa permit licence license subscription warranty guarantee tenure apprenticeship".split())
RUNNING = frozenset("be run last".split())
