"""How a thing was done, in words that say more than that it was done: an event on record bears none of them out that its line does not have in some form."""

from __future__ import annotations

# Each line is one sort of manner: the words that say so of a deed, then those by which a line may tell it.
# "was secretly released", of one whose release a line tells; "was released in secret" tells it
_SORTS = (
    ("secretly covertly clandestinely surreptitiously stealthily", "secret secrecy secrets covert clandestine undercover hidden unannounced"),
    ("privately discreetly quietly", "private quiet privacy discreet behind"),
    ("publicly openly overtly", "public open overt televised broadcast"),
    # "was released unharmed", "landed safely"; who is home "alive and well" may have been hurt
    ("safely unharmed unhurt unscathed uninjured", "safe safety well"),
    ("alive", "living survive survived survives survivor survivors safely safe unharmed unhurt"),
    ("mistakenly wrongly accidentally inadvertently unintentionally unwittingly", "mistake mistaken accident accidental error wrong unintended wrongful wrongfully"),
    ("deliberately intentionally purposely knowingly purposefully wilfully willfully", "deliberate intentional purpose intent intention planned wanted knew"),
    ("illegally unlawfully illicitly", "illegal unlawful illicit law laws permit license banned"),
    ("legally lawfully", "legal lawful law laws permit"),
    ("voluntarily willingly", "voluntary volunteer volunteered willing will accord"),
    ("jointly", "joint together both partnership"),
    ("forcibly", "force forced coerced"),
    ("reluctantly unwillingly grudgingly", "reluctant reluctance unwilling grudging pressure hesitated"),
    ("peacefully", "peaceful peace calm"),
    ("violently brutally savagely", "violent violence brutal brutality savage beaten beat"),
    ("anonymously", "anonymous anonymity unnamed unidentified named name"),
    ("personally", "personal person himself herself themselves"),
    ("unconditionally", "unconditional condition conditions strings"),
    ("unexpectedly suddenly abruptly", "unexpected sudden abrupt surprise surprised surprising surprisingly"),
    ("angrily furiously", "angry anger furious fury"),
    ("tearfully", "tears tearful wept cried weeping crying"),
    # how often: one time does not tell of others
    ("rarely seldom infrequently", "rare infrequent few little"),
    ("often frequently regularly routinely habitually", "frequent regular routine habit times every daily weekly repeatedly"),
    ("repeatedly", "repeated times again twice often frequently several"),
    ("occasionally sometimes", "occasional times sporadically"),
)  # fmt: skip

# word of manner -> every word by which a line may tell it
MANNERS: dict[str, frozenset[str]] = {word: frozenset(said.split() + told.split()) for said, told in _SORTS for word in said.split()}

# adverbs that say no manner
_TIMES = frozenset(  # when, in what order, how often
    """recently lately newly currently presently previously formerly initially originally finally eventually ultimately subsequently consequently already
    shortly early daily weekly monthly yearly hourly annually quarterly nightly immediately instantly promptly quickly swiftly rapidly soon firstly secondly
    lastly simultaneously temporarily permanently usually generally normally typically regularly ordinarily traditionally historically""".split()
)
_DEGREES = frozenset(  # how much, and what that bears on
    """only merely simply mainly mostly chiefly primarily largely partly partially wholly fully completely entirely totally altogether exactly precisely
    roughly approximately nearly hardly barely scarcely virtually practically particularly especially notably namely respectively highly extremely really
    truly increasingly significantly sharply slightly considerably substantially relatively fairly badly seriously severely gravely critically mildly
    lightly specifically exclusively solely steeply slowly gradually steadily dramatically heavily greatly widely""".split()
)
_COMMENTS = frozenset(  # what whoever writes thinks of it, and how sure he is; what everybody would say of such a deed
    """reportedly allegedly purportedly supposedly apparently seemingly evidently obviously clearly certainly surely definitely possibly probably likely
    presumably actually effectively essentially basically unfortunately fortunately luckily sadly tragically hopefully surprisingly remarkably interestingly
    ironically importantly indeed naturally understandably officially formally successfully""".split()
)
_COMPANY = frozenset("separately individually collectively unanimously independently".split())  # with whom or without is held against company
NO_MANNERS = _TIMES | _DEGREES | _COMMENTS | _COMPANY
