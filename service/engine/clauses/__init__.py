"""Chunks -> propositions: who did what to whom, what is said of whom, under which polarity, mood and attribution.

English order does most of the work: the noun phrase before a verb group is its subject, the one after it its object, those after a preposition are
obliques; a relative pronoun, a participle or an infinitive opens a clause whose subject is known; a comma closes what hangs on a noun.

The way inside: ``reader`` walks the chunks; ``phrases``, ``verbs`` and ``joins`` say what each opens, closes or fills in the ``walk``; ``assertions`` turns the
closed clauses into propositions, with ``casting`` for who takes which part, ``own_dates`` for when, ``besides`` for what else they say and ``noun_phrases``
for what needs no clause.
"""

from service.engine.clauses.reader import read_clauses

__all__ = ["read_clauses"]
