"""What somebody is accused, convicted, robbed or told of: it hangs on the verb, not on him, and may be a list."""

from __future__ import annotations

from service.engine.compare.words import names_person
from service.engine.reading import Mention

# verbs that take somebody and what it is of
OF_SOMETHING = frozenset(
    "accuse convict acquit suspect clear absolve exonerate rob strip deprive rid cure inform remind warn notify assure convince advise relieve".split()
)


def of_something(verb: str, objects: list[Mention]) -> tuple[list[Mention], list[tuple[str, Mention]]]:
    """The objects of a verb -> those that remain, and what it is of: "convicted Hale of arson, fraud and perjury" has Hale, and three times "of"."""
    whom = objects[0] if objects else None
    if verb not in OF_SOMETHING or whom is None or whom.of is None or _somebody(whom.of):
        return objects, []
    listed = objects[1:] if not any(_somebody(m) for m in objects[1:]) else []
    kept = [whom._replace(of=None), *objects[1 + len(listed) :]]
    return kept, [("of", m) for m in (whom.of, *listed)]


def _somebody(mention: Mention) -> bool:
    return bool(mention.name) or mention.pronoun or names_person(mention.head)
