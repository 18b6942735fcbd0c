"""Kinds of stuff and of things of which a report names the one that it was: another of the group is not that. Each group with an example."""

from __future__ import annotations

_GROUPS = (
    # "ammonia leaked" where the record has chlorine
    "chlorine ammonia propane butane methane hydrogen oxygen nitrogen helium phosgene benzene cyanide acetylene ethanol formaldehyde sulfur sulphur acid bleach "
    "mercury lead arsenic asbestos cadmium uranium plutonium radon fluorine bromine ethylene styrene toluene acetone ozone argon neon",
    # "a tank of diesel" where the record has kerosene
    "gasoline diesel kerosene coal lignite peat uranium firewood biogas naphtha ethanol",
    # "gold coins" where the record has silver ones
    "gold silver copper platinum bronze iron steel aluminum aluminium zinc nickel tin brass lithium cobalt titanium palladium tungsten",
    "wheat rice maize corn barley rye oats soy soybean sorghum millet potato cassava",
    "coffee tea cocoa tobacco cotton rubber sugar jute hemp flax",
    "beef pork chicken lamb mutton veal turkey venison",
    "milk wine beer whisky whiskey vodka juice cider rum gin brandy champagne lemonade",
    "apple pear orange banana cherry grape lemon peach plum strawberry mango melon",
    "salmon trout cod herring tuna mackerel sardine eel shrimp lobster oyster mussel",
    "marble granite limestone sandstone slate clay concrete brick plaster",
    "wood glass plastic leather paper cardboard porcelain ivory wax",
    "silk wool cotton linen nylon polyester",
    "piano violin cello flute guitar trumpet harp organ clarinet saxophone oboe trombone accordion drum",
    "football basketball handball volleyball tennis hockey cricket rugby baseball golf badminton",
    "measles cholera malaria polio ebola typhoid dengue diphtheria rabies plague smallpox mumps rubella tuberculosis leprosy hepatitis influenza meningitis",
    "oak beech birch pine spruce fir maple elm chestnut willow poplar cedar",
)
KINDS: tuple[frozenset[str], ...] = tuple(frozenset(group.split()) for group in _GROUPS)
# substances that the lexicon has only as other things
SUBSTANCES = frozenset("gas fuel fume fumes lava toxin pollutant slurry sludge petrol radiation sap".split()) | KINDS[0] | KINDS[1]
# what one teaches or studies: "teaches history" of one who teaches physics
TEACHING = frozenset("teach study lecture specialize major".split())
FIELDS = frozenset(
    "history physics chemistry biology mathematics economics law philosophy sociology psychology geography geology linguistics statistics engineering medicine "
    "literature music astronomy botany zoology anthropology archaeology theology accounting architecture journalism nursing dentistry pharmacology genetics".split()
)
