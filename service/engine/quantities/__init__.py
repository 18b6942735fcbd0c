"""Tokens of one sentence -> the quantities in it: intervals with hedge, unit and form. Linear, and never raises.

A score such as "24-3" is kept as written: ``low`` is the first number, ``high`` the second, whichever is greater, and the unit is "score".
Ordinals, places in a row ("No. 2") and names ("Chapter 3") have forms of their own, since none of them counts anything.

The way inside: ``numerals`` reads bare values, ``measures`` and ``shares`` their units and fractions, ``amounts`` puts one amount together, ``ranges`` joins
two, ``hedging``, ``ages`` and ``naming`` look around it, and ``reader`` walks the sentence.
"""

from service.engine.quantities.reader import QuantityMention, read_quantities

__all__ = ["QuantityMention", "read_quantities"]
