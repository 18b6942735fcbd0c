"""What reports tell of by many nouns and verbs: the accident, the collision, the trains that collided, what happened on Tuesday.

A row has the nouns that stand for the event, the verbs that tell it, and an example. A noun of the first column that is wide ("accident", "disaster") has the
verbs of all that it may be.
"""

from __future__ import annotations

_CRASH = "crash collide derail overturn ram slam smash"
_FIRE = "burn ignite smolder"
_EXPLOSION = "explode detonate erupt"
_COLLAPSE = "collapse cave crumble topple burst rupture breach"
_SINKING = "sink capsize founder"
_THEFT = "steal rob burgle loot swipe"
_ESCAPE = "escape flee abscond"
_ATTACK = "attack assault shoot stab bomb ambush raid storm"
_KILLING = "murder slay strangle"

# (nouns, verbs, an example)
OCCASIONS: tuple[tuple[str, str, str], ...] = (
    ("crash collision pileup smash derailment wreck", _CRASH, "the collision = two trains collided"),
    ("fire blaze wildfire inferno arson bushfire", _FIRE, "the blaze = the warehouse burned"),
    ("explosion blast detonation", _EXPLOSION, "the blast = a boiler exploded"),
    ("collapse cave-in breach rupture burst", _COLLAPSE, "the collapse = a tunnel collapsed, the breach = the dam gave way"),
    ("sinking shipwreck", _SINKING, "the sinking = the ferry sank"),
    ("accident mishap", f"{_CRASH} {_EXPLOSION} {_COLLAPSE} {_SINKING}", "the accident = two trains collided"),
    ("theft robbery burglary heist break-in break raid holdup", _THEFT, "the heist = the coins were stolen"),
    ("escape jailbreak breakout prison-break", _ESCAPE, "the breakout = six inmates escaped"),
    ("attack assault ambush shooting stabbing bombing raid massacre", _ATTACK, "the shooting = three men were shot"),
    ("murder killing slaying", _KILLING, "the murder = she was strangled"),
    ("disaster tragedy catastrophe", f"{_CRASH} {_EXPLOSION} {_COLLAPSE} {_SINKING} {_FIRE}", "the disaster = the bridge collapsed"),
    ("strike walkout stoppage", "strike walk_out", "the walkout = train drivers struck"),
    ("earthquake quake tremor", "shake", "the quake = it shook the town"),
    ("avalanche landslide mudslide rockslide", "bury", "the avalanche = snow buried the hut"),
    ("incident", f"{_CRASH} {_EXPLOSION} {_COLLAPSE} {_SINKING} {_THEFT} {_ATTACK} {_ESCAPE}", "the incident = a boiler exploded"),
)
# what an event of these does on its day: "the fire killed three people on Friday"
DOING = frozenset("happen occur begin start kill injure destroy damage strike hit leave involve claim cause wreck gut have".split())
