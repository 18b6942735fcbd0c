"""Closed-class words of English with their tags (see lexicon.Tag for what a tag means)."""

from __future__ import annotations

AUX_BE = frozenset("be am is are was were been being 's 're 'm isn wasn aren weren".split())
AUX_HAVE = frozenset("have has had having 've hasn haven hadn".split())
AUX_DO = frozenset("do does did doing done don doesn didn".split())
MODALS = frozenset("will would shall should can could may might must 'll 'd ca wo cannot couldn wouldn shouldn ought".split())

_GROUPS = {
    "D": "the a an this that these those some any each every no all both either neither another such half what whichever much many few more most "
    "several enough less fewer least other others same certain various",
    "S": "my your his her its their our whose",
    "P": "of in on at by for from with into onto upon over under above below between among through during before after since until till against "
    "about around across along near off out up down within without toward towards behind beside besides beyond despite except inside outside "
    "throughout via per like unlike amid amidst amongst versus vs vs. as than regarding concerning following including excluding alongside aboard "
    "because notwithstanding past",
    "C": "and or but nor yet so plus & if while although though whereas unless whether lest",
    "PR": "i you he she it we they me him them us himself herself itself themselves myself yourself ourselves who whom which someone somebody anyone "
    "anybody everyone everybody nobody none nothing something anything everything one ones mine yours hers theirs ours",
    "W": "when where why how",
    "NEG": "not n't never 't hardly scarcely barely",
    "T": "to",
    "EX": "there",
    "R": "also very too then now still already again soon here just only even ever often always sometimes usually ago back away together almost "
    "nearly quite rather perhaps maybe however therefore thus moreover furthermore meanwhile later earlier once twice well abroad home today "
    "yesterday tomorrow tonight instead else indeed apart afterwards afterward thereafter forward ahead anymore yet nowhere somewhere everywhere",
    "I": "yes oh please hello",
}
CLOSED: dict[str, str] = {word: tag for tag, words in _GROUPS.items() for word in words.split()}
CLOSED |= dict.fromkeys(AUX_BE | AUX_HAVE | AUX_DO | MODALS, "X")
CLOSED["'s"] = "POS"
# one word with a hyphen in it: where a party stands ("a center-right coalition")
LEANINGS = frozenset(
    "center-left centre-left center-right centre-right left-wing right-wing far-left far-right left-leaning right-leaning hard-left hard-right".split()
)
# how somebody comes away, or does it
MANNERS = frozenset("empty-handed single-handed".split())
CLOSED |= dict.fromkeys(LEANINGS | MANNERS, "A")

NUMBER_WORDS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions".split()
)
OWNERS = frozenset(_GROUPS["S"].split())
FEMININE = frozenset("she her hers herself".split())
# "she did so", "he said this": what the text has just told
TOLD_BEFORE = frozenset("it so that this".split())
RELATIVE = frozenset("who whom which that".split())
REFLEXIVE = frozenset("himself herself itself themselves".split())
MASCULINE = frozenset("he him his himself".split())
FIRST = frozenset("i me my myself mine".split())
PLURAL = frozenset("they them their theirs themselves both".split())
NEUTER = frozenset("it its itself".split())
# "was reached only by helicopter", "was told by phone": bare behind "by", how it was done and not who did it
MEANS = frozenset("helicopter train boat bus car plane ship ferry truck bicycle taxi air sea rail road land foot mail post phone telephone radio satellite hand letter email".split())
# nouns in -ing for a thing: "an apartment building on Mill Street"
SAID_IN_ING = frozenset(  # how something is, behind "be" and "call it", unless it has an object
    "insulting encouraging discouraging disappointing surprising promising shocking embarrassing humiliating misleading worrying alarming exciting boring tiring "
    "interesting confusing frightening threatening devastating overwhelming outstanding appalling astonishing amazing charming convincing damaging degrading "
    "demanding disgusting disturbing exhausting fascinating frustrating heartbreaking inspiring irritating moving offending puzzling reassuring refreshing "
    "revealing rewarding satisfying startling striking stunning terrifying thrilling troubling unsettling welcoming touching tempting pressing lacking binding".split()
)
THINGS_IN_ING = frozenset("building painting railing ceiling crossing drawing opening dwelling meeting hearing wedding briefing screening".split())
# what brings in one of several: "a member of the council"
INDEFINITE = frozenset(("a", "an", "another"))
