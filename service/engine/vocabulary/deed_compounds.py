"""Plurals of nouns that are verbs, too, and the nouns before them that make a compound: "the air strikes on the town", "job cuts at the mill"."""

from __future__ import annotations

# plural > nouns of which nobody would say that verb
_PLURALS = """
talks > merger peace coalition takeover trade pay wage ceasefire truce climate accession debt rescue crisis border disarmament arms transfer sale contract treaty reconciliation exit membership salary budget
raids > police air night drug bombing customs cattle dawn house
strikes > air drone missile rail train bus hunger airport dock lightning warning rocket artillery
attacks > bomb drone missile air knife gun arson terror rocket shark grenade acid suicide heart panic asthma mortar night
protests > street climate tax fuel mass price pension prison
cuts > job power pay tax budget spending rate staff price wage benefit pension service interest production water aid
rises > price rent tax pay rate wage fare fee temperature cost sea
hikes > price rent tax pay rate wage fare fee
increases > price rent tax pay rate wage fare fee salary
tests > drug blood weapon missile eye safety crash doping alcohol nerve breath saliva skin water
trials > drug murder vaccine treason corruption fraud rape
votes > confidence no-confidence strike budget
visits > hospital state home prison site
searches > house police body home room rescue
calls > phone distress emergency telephone conference
claims > insurance asylum damage compensation fraud expense
plans > pension merger peace expansion closure escape travel building takeover rescue reform emergency
deals > arms trade transfer peace weapon property land drug
fires > forest bush house wild grass peat
repairs > roof road ship bridge car track
charges > fraud murder drug theft assault corruption bribery rape weapon terrorism conspiracy manslaughter kidnapping robbery
reports > weather autopsy accident police
delays > flight train building construction
sales > car house ticket book record retail home beer food arms
losses > job crop heat power weight
checks > border passport safety security ticket identity police
marches > peace protest death
drops > price temperature
falls > price temperature rock share
exports > grain oil gas food arms car steel wheat coal
imports > grain oil gas food arms car steel wheat coal
works > road building repair construction water
rescues > sea mountain mine
"""

DEED_COMPOUNDS: dict[str, frozenset[str]] = {plural.strip(): frozenset(nouns.split()) for plural, nouns in (line.split(">") for line in _PLURALS.strip().splitlines())}
