"""Nouns that tell what an everyday turn of words means: whose job is given back, what is no thing that could be handed back, what goes under at sea."""

from __future__ import annotations

# "got back control": nobody hands it over
ABSTRACT = frozenset("control power title lead seat strength confidence trust majority form breath voice sight memory shape focus balance initiative edge crown ground freedom liberty independence honour honor pride faith courage trophy cup record crown".split())
# "the ferry went under"
AFLOAT = frozenset(
    "boat ship yacht ferry vessel trawler freighter tanker barge canoe dinghy raft submarine steamer liner cruiser frigate schooner tug lifeboat sailboat "
    "fishing-boat catamaran dredger".split()
)
# "turned down a request for a loan"
REQUESTS = frozenset("request application plea bid appeal petition demand".split())
# those against whom one runs
RIVALS = frozenset("rival opponent competitor contender challenger candidate competition applicant".split())
# of these "the only one" ran alone: "was the only candidate"
RUNNING_ALONE = frozenset("candidate contender applicant bidder entrant runner contestant nominee".split())
# what is found no more is not returned
FINDING = frozenset("find recover trace locate detect discover".split())
# what is done without paying: "travel free of charge"
UNPAID = frozenset("travel ride park enter visit see attend swim eat study go view examine use".split())
# what finds a stuff in a thing: "tests found lead in the paint"
TESTS = frozenset("test analysis examination inspection laboratory lab study sample check probe screening inspector scientist chemist researcher".split())
# "ignored calls to resign"
DEFIED = frozenset("ignore reject resist defy dismiss withstand rebuff refuse disregard".split())
CALLS = frozenset("call demand request plea appeal pressure order".split())
# "without a scratch"
DAMAGES = frozenset("damage crack scratch dent".split())
