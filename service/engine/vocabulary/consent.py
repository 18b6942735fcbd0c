"""Words of consent that is still out: each set with the example that justifies it."""

from __future__ import annotations

# "needs the approval of the council", "awaits its consent" -> the verb of what has not been done yet
CONSENTS: dict[str, str] = {
    "approval": "approve", "consent": "approve", "permission": "approve", "authorization": "approve", "authorisation": "approve", "clearance": "approve",
    "endorsement": "endorse", "ratification": "ratify", "assent": "approve", "blessing": "approve", "go-ahead": "approve", "signature": "sign",
}  # fmt: skip
# "still needs", "awaits": what is needed is not there
LACKING = frozenset("need require await lack seek want".split())
# "is subject to approval by the ministry", "is waiting for approval"
WAITING = frozenset(("wait", "subject", "pending", "awaiting"))
