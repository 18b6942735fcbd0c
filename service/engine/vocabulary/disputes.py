"""Nouns with which an everyday verb tells of dealings between people, armies and workers: what is broken off, broken, fallen, acted on, taken up."""

from __future__ import annotations

# what breaks down, collapses or falls apart without being a thing: "the talks broke down"
TALKS = frozenset("talk negotiation mediation dialogue summit meeting".split())
# what somebody leaves early or stays at until the end
SITTINGS = frozenset("talk negotiation meeting conference summit session hearing debate trial ceremony match concert performance show dinner banquet party service".split())
# what is kept or broken: "respected the truce", "broke the law"
BINDING = frozenset(
    "truce ceasefire cease-fire armistice agreement accord deal pact treaty contract rule law promise pledge embargo curfew ban sanction blockade order ruling "
    "deadline convention".split()
)
# bonds that are cut
CUT_OFF = frozenset("tie link relation relationship contact bond alliance cooperation negotiation talk dialogue friendship partnership".split())
# what an army takes, and what falls to it
STRONGHOLDS = frozenset(
    "palace city town village capital airport barracks garrison fort fortress island base stronghold headquarters hill ridge castle citadel port harbor "
    "harbour province region district crossing outpost valley country territory area bridge position peninsula airfield settlement".split()
)
FORCES = frozenset("army troop troops forces soldier force rebel militia fighter insurgent guerrilla enemy attacker invader militant marine paratrooper brigade division regiment".split())
# what is acted on by being heeded
WORDS_OF_ADVICE = frozenset("warning advice tip recommendation complaint request alert suggestion hint information report call appeal instruction".split())
# whom one sees at a meeting: no letter
VISITING = frozenset("delegation deputation mission".split())
GOOD_TREATMENT = frozenset("well kindly humanely decently respectfully gently properly fairly".split())
BAD_TREATMENT = frozenset("badly cruelly brutally harshly poorly roughly inhumanely violently".split())
GATHERED = frozenset("protest demonstration rally crowd picket march gathering fight party meeting riot".split())
MONEY_FOR = frozenset("ransom prize compensation bail bribe hush protection bonus".split())
MONEY = frozenset("money cash payment sum".split())
# deeds against which somebody speaks out once they are done
WRONGS = frozenset(
    "attack killing murder raid bombing shelling massacre arrest execution violence abuse torture abduction kidnapping assault strike shooting crackdown invasion "
    "bombardment expulsion deportation occupation assassination annexation coup".split()
)
POSTS = frozenset("job post position office role work employment duty".split())
PARTING = frozenset("resign quit retire dismiss fire sack oust".split())
