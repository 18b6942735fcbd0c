"""What reports of deaths and damage are about: "died in the crash" is told of whom the text only says that he died."""

from __future__ import annotations

# whatever it was
ANY_MISHAP = frozenset("accident disaster incident tragedy event catastrophe emergency".split())
# what burns: "the blaze was set on purpose", "flames destroyed the mill"
FIRES = frozenset("fire blaze inferno wildfire flame".split())
# where a case is heard: "testified at the trial"
HEARINGS = frozenset("trial hearing inquest inquiry session sentencing".split())
MISHAPS = ANY_MISHAP | frozenset(
    "crash collision blast explosion fire blaze flood flooding storm hurricane tornado earthquake quake landslide avalanche shooting attack bombing raid "
    "derailment sinking collapse wreck stampede riot clash wildfire tsunami eruption heatwave cyclone typhoon leak spill outbreak mudslide rockfall".split()
)
