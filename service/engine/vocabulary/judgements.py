"""What somebody calls a thing that he approves of, and what one that he does not: of one thing and one judge only one of the two holds."""

from __future__ import annotations

# "hailed the decision as a triumph"
APPROVING = frozenset(
    "triumph victory success breakthrough milestone blessing masterpiece achievement win gift relief model example savior saviour bargain treasure "
    "accomplishment progress boost improvement godsend delight joy pleasure opportunity fruitful productive constructive successful excellent "
    "brilliant superb outstanding impressive wonderful magnificent fantastic great good fine fair just reasonable sensible wise right correct true "
    "accurate justified promising encouraging convincing useful helpful valuable beneficial effective satisfactory acceptable welcome exemplary "
    "perfect admirable heroic brave honest sincere credible trustworthy reliable generous".split()
)
# "called it a disgrace"
DISAPPROVING = frozenset(
    "defeat disgrace failure disaster catastrophe fiasco farce scandal tragedy shame insult outrage betrayal mistake blunder error lie invention "
    "fabrication nonsense myth joke sham fraud theft robbery nightmare humiliation setback blow trap mockery travesty hypocrisy injustice waste "
    "folly madness provocation propaganda slander smear circus mess debacle embarrassment rubbish garbage shambles coward traitor liar thief "
    "fruitless useless worthless pointless meaningless futile unproductive poor bad terrible horrible awful dreadful appalling abysmal shameful "
    "disgraceful scandalous outrageous unacceptable intolerable unfair unjust unreasonable absurd ridiculous foolish stupid wrong false untrue "
    "baseless groundless unfounded unjustified disappointing discouraging unconvincing unhelpful harmful damaging unsatisfactory unwelcome cruel "
    "brutal cowardly dishonest reckless irresponsible insulting offensive deplorable".split()
)

# what one side is to another, well or ill disposed: "a main sponsor of the militia" is no enemy of it
WELL_DISPOSED = frozenset("ally friend sponsor backer supporter partner benefactor patron protector champion defender confidant admirer guarantor".split())
ILL_DISPOSED = frozenset("enemy foe adversary opponent archenemy nemesis antagonist critic detractor".split())
