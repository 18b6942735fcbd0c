"""Judging what somebody is said to be or to become: a fate, kinship, a name, a trade, a role; and whether nobody else is that."""

from __future__ import annotations

from service.engine.asking import Asked
from service.engine.disclosures import judge_disclosure
from service.engine.doers import judge_doer
from service.engine.facts import judge_role
from service.engine.identity import judge_identity
from service.engine.model import Verdict
from service.engine.only import of_nobody_else
from service.engine.only_beside import of_his_own
from service.engine.parts import Finding
from service.engine.recorded import is_role
from service.engine.relatives import judge_kin, the_only
from service.engine.trades import judge_trade
from service.engine.vocabulary.fates import BEING
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.states import BECOMING


def judge_being(q: Asked) -> list[Finding]:
    """ "Is", "became" and "remains" with what is behind it, which may be so of nobody else: "her only son", "the only survivor"."""
    p = q.p
    if p.predicate not in BECOMING or p.agent is None or p.complement is None:
        return []
    if "only" not in p.complement.mods:
        return _plainly(q)
    bare = p._replace(complement=p.complement._replace(mods=tuple([mod for mod in p.complement.mods if mod != "only"])))
    return [of_nobody_else(finding, None) for finding in _plainly(Asked(bare, q.sentence, q.resolver, q.corpus))]


def _plainly(q: Asked) -> list[Finding]:
    """A fate, kinship, a name, a trade, a role."""
    p = q.p
    if p.agent is None or p.complement is None:
        return []
    if p.complement.head in BEING and (becoming := q.own_fate()):
        return becoming  # "is no longer a captive" is no role
    if p.complement.head in RELATIONS and (p.complement.possessor is not None or p.complement.of is not None):
        return judge_kin(p, q.resolver, q.corpus)
    if (whose := the_only(p, q.corpus)) is not None:
        return judge_kin(whose, q.resolver, q.corpus)
    if p.complement.name or (p.origin == "apposition" and not is_role(p.complement)):
        return judge_identity(p, p.agent, p.complement, q.sentence, q.resolver, q.corpus)
    if trade := judge_trade(p, q.corpus):
        return trade
    several = p.agent.plural or p.agent.partitive or p.agent.head == "people"
    if is_role(p.complement) and p.agent.quantity is None and not several:
        voiced = judge_disclosure(p, q.sentence, q.corpus) if p.speaker is not None else []
        found = voiced or judge_doer(p, q.corpus) or of_his_own(judge_role(p, q.sentence, q.resolver, q.corpus), p, q.corpus)
        if p.speaker is not None and p.at < 0 and p.complement.determiner in ("a", "an") and any(f.verdict is Verdict.CONTRADICTED for f in found):
            return []  # "called her a demanding teacher": what one is called is no office that another excludes
        return found
    return []
