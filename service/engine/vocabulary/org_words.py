"""Words that tell an organization, and the names that organizations go by.

Example: "Ministry of Foreign Affairs", "Norrline Ltd.", "Food and Drug Administration" (FDA).
"""

# A capitalised run with one of these in it names an organization: "Security Council", "Harbor Bank".
ORG_WORDS: frozenset[str] = frozenset(
    "ministry department agency administration authority bureau commission committee council board office service services secretariat directorate tribunal court parliament congress senate assembly duma knesset "
    "cabinet treasury university college school institute institution academy foundation fund trust bank exchange party movement union alliance federation confederation league front coalition association society club "
    "organization organisation group corporation company companies corp inc ltd llc llp plc gmbh ag sa nv bv spa oyj asa co holdings holding partners ventures capital industries enterprises systems technologies airlines airways "
    "motors pharmaceuticals laboratories labs energy petroleum oil gas electric railways railway shipping lines media broadcasting network channel press news times post journal tribune herald gazette courier chronicle telegraph observer bulletin dispatch examiner sentinel mirror "
    "army navy force forces guard guards corps brigade battalion regiment police command militia church orchestra philharmonic museum theatre theater studios records entertainment pictures "
    "hospital clinic team united city fc cf afc embassy consulate mission conservatory observatory library archives brothers bros sons initiative project programme program campaign network center centre centers".split()
)

# Bodies that have their names from a town, which is still a town where something is "in" it: "in Kelm" is no Kelm Institute. A paper is never called so at all.
PAPERS: frozenset[str] = frozenset("news times post journal tribune herald gazette courier chronicle telegraph observer bulletin dispatch examiner sentinel mirror".split())
BODIES_OF_TOWNS: frozenset[str] = frozenset(
    "university college school institute institution academy hospital clinic museum theatre theater orchestra philharmonic council court police zoo library archives "
    "conservatory observatory airport church".split()
)

# "Ministry of Foreign Affairs", "Bank of England", "House of Representatives", "Duchy of Cornwall": the words that an "of" or "for" may follow inside a name.
OF_HEADS: frozenset[str] = ORG_WORDS | frozenset(
    "house chamber court union republic kingdom state states isle isles strait gulf bay sea cape city port university bank duke duchess prince princess earl church order knights league "
    "battle treaty declaration school centers centre conference ministry office house board society company museum tower statue bill speaker secretary commonwealth province district council confederation "
    "cup lord king queen rock world day night game game song lord age kingdom hall people man men war art book history story master best".split()
)

# Dropped before two organizations are held against each other: "Norrline Ltd." is Norrline.
LEGAL_SUFFIXES: frozenset[str] = frozenset("inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag sa nv bv spa srl oyj ab as asa kk pty group holdings holding plc sarl oao pjsc jsc".split())
SMALL_WORDS: frozenset[str] = frozenset("the of and for on in to at & a an de la le du des del".split())

# Bodies of government that a nationality is said of, not part of: "Russian Foreign Ministry" is Russia's.
NATIONAL_BODIES: frozenset[str] = frozenset(
    "ministry parliament government army navy military police embassy consulate senate congress treasury cabinet court forces force coast foreign defense defence supreme "
    "interior finance justice air security intelligence football soccer delegation authorities officials prosecutors state federal national constitution house".split()
)

# Letters that name no body: "COVID-19", "a TV show".
NO_BODIES: frozenset[str] = frozenset("tv covid dna rna hiv aids dvd cd cds pc ai it id ceo cfo vip gdp gmt utc est pst dj mc mp3 usb gps lgbt lgbtq ptsd adhd ufo diy faq ok am pm ad bc bce ce hd pr hr".split())

# Short and long names of bodies that the papers name by their letters. One row: letters, then full names.
ACRONYMS: tuple[tuple[str, ...], ...] = (
    ("un", "united nations", "united nations organization"),
    ("eu", "european union"),
    ("nato", "north atlantic treaty organization"),
    ("who", "world health organization", "world health organisation"),
    ("imf", "international monetary fund"),
    ("wto", "world trade organization"),
    ("iaea", "international atomic energy agency"),
    ("icc", "international criminal court"),
    ("icj", "international court of justice"),
    ("icrc", "international committee of the red cross", "red cross"),
    ("unicef", "united nations children's fund"),
    ("unesco", "united nations educational scientific and cultural organization"),
    ("unrwa", "united nations relief and works agency"),
    ("unhcr", "united nations high commissioner for refugees", "united nations refugee agency"),
    ("opec", "organization of the petroleum exporting countries"),
    ("osce", "organization for security and cooperation in europe"),
    ("oecd", "organization for economic cooperation and development"),
    ("fbi", "federal bureau of investigation"),
    ("cia", "central intelligence agency"),
    ("nsa", "national security agency"),
    ("fda", "food and drug administration"),
    ("faa", "federal aviation administration"),
    ("epa", "environmental protection agency"),
    ("sec", "securities and exchange commission"),
    ("fed", "federal reserve", "federal reserve board"),
    ("cdc", "centers for disease control and prevention", "centers for disease control"),
    ("nasa", "national aeronautics and space administration"),
    ("esa", "european space agency"),
    ("ecb", "european central bank"),
    ("boe", "bank of england"),
    ("nhs", "national health service"),
    ("bbc", "british broadcasting corporation"),
    ("idf", "israel defense forces", "israeli defense forces", "israel defence forces", "israeli army", "israeli military"),
    ("fsb", "federal security service"),
    ("plo", "palestine liberation organization"),
    ("ira", "irish republican army"),
    ("gop", "republican party"),
    ("fifa", "federation internationale de football association"),
    ("ioc", "international olympic committee"),
    ("uefa", "union of european football associations"),
    ("nba", "national basketball association"),
    ("nfl", "national football league"),
    ("mlb", "major league baseball"),
    ("wwf", "world wildlife fund", "world wide fund for nature"),
    ("msf", "doctors without borders", "medecins sans frontieres"),
    ("hhs", "department of health and human services"),
    ("doj", "department of justice", "justice department"),
    ("dod", "department of defense", "defense department"),
    ("irs", "internal revenue service"),
    ("mod", "ministry of defence", "ministry of defense", "defence ministry", "defense ministry"),
    ("mfa", "ministry of foreign affairs", "foreign ministry"),
    ("ibm", "international business machines"),
    ("gm", "general motors"),
    ("ge", "general electric"),
    ("vw", "volkswagen"),
    ("nyt", "new york times"),
    ("ap", "associated press"),
    ("afp", "agence france presse"),
    ("mit", "massachusetts institute of technology"),
    ("ucla", "university of california los angeles"),
    ("au", "african union"),
    ("asean", "association of southeast asian nations"),
)
