"""Words for doing a thing alone, with help, or as the only one."""

from __future__ import annotations

# "crossed the ocean single-handedly"
UNAIDED = frozenset("single-handed single-handedly singlehandedly singlehanded unaided unassisted unaccompanied solo".split())
# "without help from anyone", "with the help of neighbours"
HELP = frozenset("help assistance aid helper helping support".split())
# "neighbours helped him to build it"
HELPING = frozenset("help assist aid".split())
# who is at somebody's side: "accompanied by two guides"
BESIDE = frozenset("accompany escort".split())
# helpers who are nobody in particular: "without help from anyone"
ANYBODY = frozenset("anyone anybody others outside outsiders nobody".split())
# "without a crew", "without companions"
COMPANIONS = frozenset("crew companion partner helper assistant accomplice team escort anyone anybody".split())
# who has a thing done by somebody else: "had others write it", "sent her deputy to open it"
HAVING_DONE = frozenset("have let get send ask pay leave hire make order instruct commission".split())
# verbs that tell of being somewhere or living somehow, alone or with others
PRESENT = frozenset("be live travel stay sleep sail walk drive fly sit stand hike reside dwell ride swim camp spend".split())
# what two who live together share
HOMES = frozenset("house home flat apartment farmhouse cottage cabin room cell tent hut farm bungalow household villa houseboat".split())
# words that tell that nobody else had a part in it, of which one has to stand in a sentence that says so
EXCLUDING = frozenset("only else but except alone sole solely besides".split())
