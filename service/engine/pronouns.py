"""Who a pronoun means, in the sentence where it stands: he, she, it, they, both, I.

Those who were mentioned before it stand in a pool, each with a rank by how much it is in front; what the pronoun and the words around it exclude is left out.
"""

from __future__ import annotations

from service.engine.entities import EntityTable
from service.engine.in_sight import InSight
from service.engine.known import Found
from service.engine.leads import Lead
from service.engine.newcomers import Newcomers
from service.engine.reading import Mention
from service.engine.salience import Referent, clear, front
from service.engine.setting import Setting
from service.engine.the_rest import TheRest
from service.engine.vocabulary.closed_class import FEMININE, FIRST, MASCULINE, NEUTER, PLURAL, REFLEXIVE


def _of_many(referent: Referent) -> bool:
    """Whether several people without a name are meant, whom no "she" or "he" means: "they" of a quotation."""
    return referent.entity.startswith("~") and (referent.plural or referent.entity == "~people")


class Pronouns(InSight):
    """What is kept of a text and of the sentence at hand, and who is meant by a pronoun in it."""

    def __init__(self, table: EntityTable, *, grow: bool, nameless: bool, newcomers: Newcomers | None, lead: Lead | None) -> None:
        """``grow``: new names become entities and what they are called is recorded; ``nameless``: a relative who is never named becomes one, too;
        ``newcomers``: of a running text, those who come in without a name.
        """
        super().__init__(table, grow=grow)
        self._nameless = nameless
        self._newcomers = newcomers
        self._lead = lead
        self._source = 0
        self._setting = Setting()  # where the text is written from
        self._rest = TheRest()
        self._grouped = False
        self._naming = ""  # who is being called by a description
        self._besides: dict[int, tuple[str, ...]] = {}  # pronouns by place -> all that each may mean, the last first
        self.doubts: dict[str, Found] = {}

    def _resolve(self, mention: Mention, before: list[Referent]) -> Mention:
        """A mention with the entity that it refers to: told by what knows names and descriptions, too."""
        raise NotImplementedError

    def _pronoun(self, mention: Mention, before: list[Referent]) -> str:
        low = mention.head
        if low in FIRST:
            speaker = self._at.speaker(mention)
            return self._resolve(speaker, before).entity if speaker is not None else ""
        if (low in PLURAL or low == "neither") and (group := self._several(mention)):
            self._grouped = True
            return group
        if low in REFLEXIVE and (same := self._at.doers.get(mention.first)) is not None and not same.pronoun:
            return self._memo.get((same.first, same.head_at, same.head), "") or "~" + same.head  # "presents itself as an ally"
        pool = [*before, *self._inside(mention)]
        if (doer := self._at.doers.get(mention.first)) is not None:
            own = self._memo.get((doer.first, doer.head_at, doer.head), "") or "~" + doer.head
            pool = [r for r in pool if r.entity != own]
        pool = [r for r in pool if r.entity != self._naming] if self._naming else pool
        if pool and (behind := self._at.named_behind(mention)):
            others = {self._resolve(name, []).entity for name in behind}
            pool = [r for r in pool if r.entity not in others]
        if pool and (theirs := self._at.made_out_to_be(mention)):
            others = {self._resolve(one, []).entity for one in theirs}
            pool = [r for r in pool if r.entity not in others]
        if low in FEMININE or low in MASCULINE:
            wanted = "f" if low in FEMININE else "m"
            pool = [r for r in pool if r.kind in ("person", "") and not _of_many(r)]
            pool = [r if r.kind else r.raised(-4.0) for r in pool]  # what nothing is known of may be one
            fitting = self._told_apart([r for r in pool if (self._table.gender(r.entity) or r.gender or wanted) == wanted], mention)
            self._besides[mention.first] = tuple(dict.fromkeys(r.entity for r in reversed(fitting) if r.entity in self._table.known))
            meant = front(fitting) if fitting or before else self._ahead(mention, wanted)
            if self._grow and meant and (known := self._table.known.get(meant)) is not None and fitting and clear(fitting):
                known.heard = known.heard or wanted
                known.kind = known.kind or "person"  # who is meant by "he" is nothing else
            return meant
        if low in NEUTER:
            return self._thing_meant(mention, pool)
        if low in PLURAL and self._mind.source and self._at.speaks(mention):
            return self._mind.source
        if low in PLURAL:
            several = [r for r in pool if r.plural or (r.kind in ("organization", "") and low != "both")]
            if mention.partitive and not any(r.plural for r in self._inside(mention)):
                several = self._rest.those_meant(mention, self._at.done_to(mention)[0], several)
            return front(several)
        return ""

    def _told_apart(self, fitting: list[Referent], mention: Mention) -> list[Referent]:
        """Those whom one pronoun may mean, without two of one sex who stand in a row before it, where somebody else of their sentence may be meant."""
        rows = self._at.rows
        if not rows or len(fitting) < 3:
            return fitting
        within = [(first, entity) for (first, _, _), entity in self._memo.items() if entity and first < mention.first]
        listed = {entity for first, entity in within if first in rows}
        inside = {entity for _, entity in within}
        alike = {r.entity for r in fitting if r.entity in listed}
        others = any(r.entity in inside and r.entity not in alike for r in fitting)
        return [r for r in fitting if r.entity not in alike] if len(alike) > 1 and others else fitting

    def _ahead(self, mention: Mention, gender: str) -> str:
        """Who a pronoun means that opens a text: the first person named behind it, "Her niece opposed Heller's plan"."""
        others = self._at.undergoing(mention)
        for name in self._at.names:
            if name.first in others:
                continue  # "She beat Karla Vos": another one
            known = self._table.known.get(self._resolve(name, []).entity) if name.first > mention.last else None
            if known is not None and known.kind == "person" and known.id != self._naming and (self._table.gender(known.id) or gender) == gender:
                return known.id
        return ""
