"""Words before a name that are not part of it: courtesy titles, ranks and offices.

Example: "Captain Jonas Brandt" is the name Jonas Brandt with the title Captain; "Prime Minister Helga Lund" drops two words.
"""

# Title -> the gender that it tells, None for either.
COURTESY: dict[str, str | None] = {
    **dict.fromkeys("mr mister sir lord messrs father fr brother herr monsieur senor baron count duke".split(), "m"),
    **dict.fromkeys("mrs ms miss madam madame dame lady sister frau mme mademoiselle senora senorita baroness countess duchess".split(), "f"),
    "mx": None,
}

# "Gen. Mark Milley", "Archbishop Desmond Tutu", "Ayatollah Ali Khamenei".
RANKS: dict[str, str | None] = {
    **dict.fromkeys(
        "dr doctor prof professor rev reverend rabbi imam sheikh sheik shaykh ayatollah mullah archbishop bishop cardinal deacon pastor hon honorable honourable "
        "gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm admiral brig brigadier marshal "
        "commodore constable inspector superintendent supt detective officer sheriff trooper chief coach skipper umpire referee".split()
    ),
    "pope": "m", "king": "m", "prince": "m", "emperor": "m", "tsar": "m", "sultan": "m", "emir": "m", "queen": "f", "princess": "f", "empress": "f",
}

# "President Vladimir Putin", "Transport Minister Helga Lund" (the caller reads what comes before the office), "Secretary-General".
OFFICES: frozenset[str] = frozenset(
    "president premier chancellor minister secretary senator sen representative rep congressman congresswoman congressperson governor gov mayor ambassador envoy "
    "speaker chairman chairwoman chairperson chair director commissioner attorney judge justice prosecutor spokesman spokeswoman spokesperson deputy vice leader "
    "councillor councilor councilman councilwoman alderman lawmaker delegate treasurer comptroller undersecretary taoiseach vizier regent viceroy consul "
    "ceo cfo coo boss founder owner head manager executive editor author economist analyst lawyer singer actor actress engineer".split()
)

# "Duke of Sussex", "Prince of Wales": titles with a place that name a person by themselves.
NOBLE: frozenset[str] = frozenset("duke duchess prince princess earl count countess king queen lord lady sultan emir baron baroness marquess".split())
# Titles that buildings and bodies are named with: "Queen Ada hospital", "Admiral Benbow Inn".
NAMESAKES: frozenset[str] = NOBLE | frozenset("saint general gen admiral pope president captain sir father bishop cardinal premier major first senior chief".split())

# Words that only ever stand inside a longer title: "Prime Minister", "Vice President", "Secretary General", "Lt. Gov.", "Her Majesty the Queen".
PARTS: frozenset[str] = frozenset("prime vice deputy former acting interim lieutenant lt assistant associate under first second chief senior junior general elect majesty highness excellency".split())

TITLES: dict[str, str | None] = {**COURTESY, **RANKS, **dict.fromkeys(OFFICES)}

# "Robert Downey Jr.", "Henry VIII", "Ana Ruiz, PhD".
SUFFIXES: frozenset[str] = frozenset("jr sr jnr snr junior senior ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii".split())
DEGREES: frozenset[str] = frozenset("phd md esq obe mbe cbe kbe qc kc mp rn dds jd mba".split())

# "Mohammed bin Salman", "Ludwig van Beethoven", "Bashar al-Assad": inside a name, and never what two names differ by.
PARTICLES: frozenset[str] = frozenset("al el ul as ash ad ar at an bin ibn ben bint abu abou abo umm van der den ter ten von zu zum de del della di da do dos das du la le les lo los las st y e af av".split())
# Of those, the ones that may be written small inside a capitalised run.
SMALL_PARTICLES: frozenset[str] = frozenset("al el ul bin ibn ben bint abu abou van der den ter ten von zu de del della di da do dos das du la le lo los y af av".split())

# Nouns that say no more of somebody than a gender.
GENDERED: dict[str, str] = {**dict.fromkeys("woman girl lady".split(), "f"), **dict.fromkeys("man boy gentleman".split(), "m")}

# Offices and ranks as they stand short before a name. "Dr." is left out: whoever bears it need not be a physician.
ABBREVIATED: dict[str, str] = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "col": "colonel", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant",
    "maj": "major", "adm": "admiral", "cpl": "corporal", "pvt": "private", "brig": "brigadier", "cmdr": "commander", "prof": "professor", "rev": "reverend",
    "insp": "inspector", "supt": "superintendent", "det": "detective",
}  # fmt: skip
