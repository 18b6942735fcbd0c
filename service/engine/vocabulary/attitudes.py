"""Where somebody stands: verbs and adjectives of praise and blame, hope and doubt, agreement, by sort; what sort bears out what other one.

Each sort has a sign and a circle. Of one thing nobody holds two sorts of one circle with opposite signs, as far as a text tells: who welcomed a decision
did not call it a disgrace.
"""

from __future__ import annotations

from typing import NamedTuple

from service.engine.vocabulary.judgements import APPROVING, DISAPPROVING


class Sort(NamedTuple):
    """``verbs`` have the holder as their agent and the topic as their patient; ``borne_out`` are the sorts from which this one follows."""

    sign: int
    circle: str
    verbs: str
    borne_out: str
    example: str


SORTS: dict[str, Sort] = {
    "praise": Sort(1, "opinion", "praise commend applaud laud hail acclaim salute celebrate compliment extol admire", "praise approve", "hailed the crew"),
    "thank": Sort(1, "opinion", "thank", "thank", "thanked the crew"),
    "welcome": Sort(1, "opinion", "welcome hail celebrate cheer applaud embrace", "welcome glad approve", "was pleased with the ruling"),
    "support": Sort(1, "opinion", "support back endorse favor favour champion advocate defend", "support defend", "backed the plan"),
    "defend": Sort(1, "opinion", "defend justify", "defend", "defended the deal"),
    "glad": Sort(1, "opinion", "", "glad welcome", "was satisfied with the verdict"),
    "approve": Sort(1, "opinion", "", "", "called it a triumph"),
    "criticize": Sort(
        -1, "opinion", "criticize criticise fault blast slam attack decry lambaste assail rebuke chide deride mock ridicule scold berate disparage",
        "criticize condemn blame disapprove", "called it a disgrace",
    ),
    "condemn": Sort(-1, "opinion", "condemn denounce deplore decry", "condemn", "denounced the attack"),
    "blame": Sort(-1, "opinion", "blame accuse fault", "blame", "accused the mayor"),
    "oppose": Sort(-1, "opinion", "oppose resist fight", "oppose", "is against the plan"),
    "regret": Sort(-1, "opinion", "regret lament deplore bemoan", "regret sorry", "regretted the decision"),
    "sorry": Sort(-1, "opinion", "", "sorry regret alarmed", "was disappointed by the verdict"),
    "alarmed": Sort(-1, "opinion", "", "alarmed", "was alarmed by the alliance"),
    "disapprove": Sort(-1, "opinion", "", "", "called it a mistake"),
    "hope": Sort(1, "outlook", "", "hope", "was optimistic"),
    "doubt": Sort(-1, "outlook", "doubt", "doubt", "was skeptical"),
    "agree": Sort(1, "accord", "agree concur", "agree", "agreed with her"),
    "disagree": Sort(-1, "accord", "disagree dissent", "disagree", "disagreed with her"),
}  # fmt: skip

_FEELINGS = {
    "glad": "pleased satisfied happy glad delighted relieved thrilled overjoyed elated content jubilant",
    "sorry": "disappointed dissatisfied unhappy angry furious outraged upset dismayed frustrated displeased indignant bitter saddened",
    "alarmed": "alarmed appalled horrified shocked",
    "hope": "hopeful optimistic confident upbeat",
    "doubt": "pessimistic skeptical sceptical doubtful unconvinced gloomy",
}
# what somebody feels, with "is": "was relieved"
FEELINGS: dict[str, str] = {word: sort for sort, words in _FEELINGS.items() for word in words.split()}
# the same by what moves somebody: "was relieved by the ruling"
MOVED: dict[str, str] = {
    **dict.fromkeys("please satisfy delight relieve thrill gladden".split(), "glad"),
    **dict.fromkeys("disappoint dissatisfy anger outrage upset dismay frustrate displease sadden infuriate enrage embitter".split(), "sorry"),
    **dict.fromkeys("alarm appall horrify shock disturb unsettle".split(), "alarmed"),
}
SORTS_OF: dict[str, tuple[str, ...]] = {
    verb: tuple(sort for sort, entry in SORTS.items() if verb in entry.verbs.split()) for entry in SORTS.values() for verb in entry.verbs.split()
}
BORNE_OUT: dict[str, frozenset[str]] = {sort: frozenset(entry.borne_out.split()) for sort, entry in SORTS.items()}

# what is said of a thing by one who thinks well or ill of it
GOOD = APPROVING | frozenset(
    "friend ally hero important crucial vital positive historic bold courageous smart clever sound balanced fitting pioneer pride asset sincere".split()
)
BAD = DISAPPROVING | frozenset(
    "trick ploy gimmick stunt charade pretext toy enemy foe regrettable tragic unnecessary unimportant insignificant dangerous risky rash hasty shortsighted "
    "premature excessive illegal unlawful unconstitutional immoral unethical inadequate insufficient unworkable unrealistic weak bully tyrant criminal hypocrite "
    "fool clown traitor dictator threat burden disservice surrender capitulation overreaction charlatan crook incompetent negligent sloppy "
    "undemocratic discriminatory racist sexist inhumane barbaric heartless cynical misguided wrongheaded flawed".split()
)
# what it does, for good or ill: "would hurt families"
HELPING = frozenset("help benefit improve strengthen boost protect aid assist enrich bolster".split())
HARMING = frozenset("hurt harm damage destroy ruin endanger weaken undermine worsen hinder hamper jeopardize jeopardise imperil cripple".split())

MATTERING = frozenset(("matter", "mean", "count"))  # "meant little"

# nouns that may all stand for the one matter that a text is about: "the decision", "the plan", "the verdict"
MATTERS = frozenset(
    "decision plan deal verdict ruling move vote law bill proposal result outcome agreement contract offer measure step idea project sentence judgment judgement "
    "accord settlement reform policy announcement motion change merger takeover purchase pact treaty legislation initiative scheme".split()
)
# who takes part in a protest, by name
PROTESTERS = frozenset("protester demonstrator marcher".split())
PROTESTING = frozenset("protest demonstrate march rally".split())
