"""What businesses are in: a company of one group of trades is none of another. Words of one group go together ("food", "dairy")."""

from __future__ import annotations

_GROUPS = (
    # "a dairy company" where the record has a steel company
    "food dairy meat bakery beverage drink drinks brewing beer wine snack sugar chocolate fish seafood grain coffee tea grocery confectionery poultry",
    "steel metal aluminum aluminium mining copper iron coal gold quarrying",
    "software tech technology computer computing internet chip semiconductor electronics telecom telecommunications telephone phone",
    "airline aviation aircraft airplane aerospace",
    "shipping ferry cruise shipbuilding shipyard",
    "rail railway railroad train tram",
    "bus coach trucking taxi haulage",
    "oil gas petroleum fuel refining",
    "electricity solar wind power utility",
    "bank banking insurance insurer lender brokerage",
    "drug pharmaceutical biotech vaccine",
    "clothing fashion shoe textile apparel garment",
    "construction building cement brick concrete",
    "newspaper television film publishing broadcasting music publisher broadcaster",
    "car auto automobile automotive carmaker automaker vehicle truck tire tyre",
    "furniture carpet mattress",
    "paper pulp timber lumber forestry sawmill",
    "chemical chemicals fertilizer paint plastics",
    "toy game",
    "hotel tourism travel",
)
SECTOR_OF: dict[str, int] = {word: number for number, words in enumerate(_GROUPS) for word in words.split()}
