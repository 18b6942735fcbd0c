"""Judging kinship: who is whose mother, son or wife, as the record has it or as it follows."""

from __future__ import annotations

from service.engine.corpus import Corpus
from service.engine.discourse import Resolver
from service.engine.kin import Kin
from service.engine.kin_said import is_marriage, is_single, marriage
from service.engine.kin_shades import shade_of
from service.engine.lines_of_evidence import Line
from service.engine.model import Kind, Reason, Relation, Verdict
from service.engine.parted import parted
from service.engine.parts import Finding, denying, otherwise, told_by, verdict_of
from service.engine.persons import doubt_of, name_of, unresolved, wrong_name
from service.engine.reading import Mention, Proposition, Sentence, is_known
from service.engine.vocabulary.kinship import ALONE, FORMER, RANKS, RELATIONS, SINGLE


def judge_kin(p: Proposition, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """ "A is B's mother": against every relation on record between the two, then against who else is B's mother."""
    assert p.agent is not None
    assert p.complement is not None
    word = p.complement.head
    owner = p.complement.possessor or p.complement.of
    assert owner is not None
    kind, gender = RELATIONS[word]
    a, b = p.agent.entity, owner.entity
    first, last = p.complement.first, p.complement.last
    if a and b:
        found = corpus.table.between(a, b)
        said = [k for k in found if k.relation == kind and (gender is None or corpus.table.gender(a) in (None, gender))]
        hit = said or found
        if hit:
            line = corpus.line_at(hit[0].source)
            right = word if said else hit[0].word or hit[0].relation
            shade = shade_of(p.complement, p.past, hit[0], corpus) if said else Relation.EQUAL
            if shade is not Relation.EQUAL:
                return [_shaded(p, shade, hit[0], corpus)]
            agrees = bool(said) != p.negated
            text = f"The record gives {name_of(corpus, a)} as the {right if not said else word} of {name_of(corpus, b)}"
            text += "." if agrees else f"; the statement says {'not ' if p.negated else ''}{word}."
            text = denying(line) if p.negated and not agrees and line is not None else text
            relation = Relation.EQUAL if agrees else Relation.DISJOINT
            return [Finding(verdict_of(relation), Kind.RELATION, relation, first, last, text, word, right, line, None, None if agrees else right)]
    if b:
        others = [k for k in corpus.table.relatives(word, b) if k.a != a]
        doubt = doubt_of(p.agent, resolver)
        alone = (kind, gender) in SINGLE or not ALONE.isdisjoint(p.complement.mods)  # "the eldest son", "her twin sister"
        if others and (p.agent.name or a) and not p.negated and (alone or doubt is not None or (len(others) == 1 and not a)):
            return [wrong_name(p.agent, others[0].a, corpus, others[0].source)]
    if a and b and kind == "child" and not p.negated and (other := _other_parent(a, b, corpus)) is not None:
        line = corpus.line_at(other.source)
        text = f"The record gives {name_of(corpus, other.a)} as the {other.word or 'parent'} of {name_of(corpus, a)}; the statement says {name_of(corpus, b)}."
        told, right = owner.name or owner.head, name_of(corpus, other.a)
        return [Finding(Verdict.CONTRADICTED, Kind.RELATION, Relation.DISJOINT, owner.first, owner.last, text, told, right, line, None, right)]
    if a and (alike := _of_one_unnamed(p, a, owner, corpus)):
        return alike
    if not a:
        return unresolved(p.agent, resolver, Kind.RELATION)
    text = f"The record does not say how {name_of(corpus, a)} and {name_of(corpus, b) if b else owner.name or owner.head} are related."
    return [Finding(Verdict.UNKNOWN, Kind.RELATION, Relation.ABSENT, first, last, text, word, reason=Reason.NOT_MENTIONED)]


def _of_one_unnamed(p: Proposition, entity: str, owner: Mention, corpus: Corpus) -> list[Finding]:
    """Against what a line says of the same one's kinship to somebody who is told by a noun only: "a grandson of the founder"."""
    assert p.complement is not None
    if owner.name or owner.pronoun or not owner.head or is_known(owner):
        return []
    word, first, last = p.complement.head, p.complement.first, p.complement.last
    for line in corpus.lines_of(entity):
        for event in line.events:
            told = event.proposition.complement if event.predicate == "be" and not event.proposition.negated else None
            whose = (told.of or told.possessor) if told is not None and told.head in RELATIONS else None
            doer = event.proposition.agent
            if told is None or whose is None or doer is None or doer.entity != entity or whose.head != owner.head or whose.name:
                continue
            if RELATIONS[told.head] == RELATIONS[word]:
                return [told_by(line, Kind.RELATION, first, last, borne_out=not p.negated)]
            if RELATIONS[told.head][0] != RELATIONS[word][0] and not p.negated:
                return [otherwise(line, Kind.RELATION, first, last, word, told.head)]
    return []


def judge_ranks(sentence: Sentence, corpus: Corpus) -> list[Finding]:
    """ "Her older sister was arrested", where the one whom that can only mean is the younger one -> a finding for each such relative."""
    found: list[Finding] = []
    for mention in sentence.mentions:
        owner = mention.possessor or mention.of
        if mention.head not in RELATIONS or owner is None or RANKS.keys().isdisjoint(mention.mods) or mention.entity not in corpus.table.known:
            continue
        kin = next((k for k in corpus.table.between(mention.entity, owner.entity) if k.relation == RELATIONS[mention.head][0]), None)
        if kin is not None and shade_of(mention, False, kin, corpus) is Relation.DISJOINT:
            p = Proposition("be", -1, mention.first, mention.last, agent=mention, complement=mention)
            found.append(_shaded(p, Relation.DISJOINT, kin, corpus))
    return found


def judge_marriage(p: Proposition, resolver: Resolver, corpus: Corpus) -> list[Finding]:
    """ "Lind is married", "married Weld": what kinship tells of it; none where it tells nothing, or of another marriage at some other time."""
    wed = marriage(p)
    if wed is not None:
        one, other = wed
        found = judge_kin(p._replace(agent=one, complement=Mention(p.first, p.last, "spouse", p.first, possessor=other)), resolver, corpus)
        ties = corpus.table.between(one.entity, other.entity) if not p.past else []
        no_more = any(k.relation == "partner" or k.relation == "spouse" and (k.said & FORMER or parted(k.a, k.b, corpus)) for k in ties)  # engaged, divorced
        return found if (found[0].verdict is Verdict.CONSISTENT or no_more) and not p.dates else []
    who = p.agent or p.patient
    if who is None or p.dates or not (is_single(p) or is_marriage(p)):
        return []
    if not p.past and not p.perfect and (line := _widowed(who, corpus)) is not None:
        text = f"The record tells of a marriage that has ended, and of none since: {line.evidence.text}"
        return [Finding(Verdict.UNKNOWN, Kind.RELATION, Relation.ABSENT, p.first, p.last, text, line=line, reason=Reason.NOT_MENTIONED, apart=True, firm=True)]
    if p.predicate != "be" or is_single(p):
        return []
    having = p._replace(predicate="have", agent=who, patient=Mention(p.first, p.last, "spouse", p.first))
    return judge_having(having, corpus) if corpus.table.relatives("spouse", who.entity) else []


def _widowed(who: Mention, corpus: Corpus) -> Line | None:
    """The line that tells of the death of the one to whom somebody was married; None where the record has none, or one who is not told to be dead."""
    married = corpus.table.relatives("spouse", who.entity) if is_known(who) else []
    fates = [[fate for fate in corpus.roll.of_entity(kin.a) if fate.state == "dead"] for kin in married]
    return corpus.lines[fates[0][0].line] if fates and all(fates) else None


def the_only(p: Proposition, corpus: Corpus) -> Proposition | None:
    """ "Janek is the younger brother": of the one brother or sister that the record gives him; None for any other statement."""
    what = p.complement
    if what is None or p.agent is None or what.head not in RELATIONS or what.determiner != "the" or RANKS.keys().isdisjoint(what.mods):
        return None
    others = corpus.table.relatives("sibling", p.agent.entity) if RELATIONS[what.head][0] == "sibling" else []
    if len(others) != 1:
        return None
    return p._replace(complement=what._replace(possessor=Mention(what.first, what.last, "", what.first, entity=others[0].a)))


def _shaded(p: Proposition, shade: Relation, kin: Kin, corpus: Corpus) -> Finding:
    """What comes of another sort of the same relative: "older brother" where the record has a younger one, "wife" where it has a former one."""
    assert p.complement is not None
    stated, right = " ".join([*p.complement.mods, p.complement.head]), " ".join(filter(None, (kin.rank or "former" * bool(kin.said & FORMER), kin.word)))
    if p.negated:
        shade = {Relation.DISJOINT: Relation.EQUAL}.get(shade, shade)
    verdict = verdict_of(shade)
    line = corpus.line_at(kin.source)
    text = f"The record gives {name_of(corpus, kin.a)} as the {right} of {name_of(corpus, kin.b)}" + {
        Verdict.CONTRADICTED: f"; the statement says {stated}.", Verdict.UNKNOWN: f", which does not settle {stated}."
    }.get(verdict, ".")  # fmt: skip
    first, last = p.complement.first, p.complement.last
    reason = Reason.FINER_THAN_RECORD if verdict is Verdict.UNKNOWN else None
    return Finding(verdict, Kind.RELATION, shade, first, last, text, stated, right, line, reason, right if verdict is Verdict.CONTRADICTED else None)


def _other_parent(child: str, stated: str, corpus: Corpus) -> Kin | None:
    """Who on record has the place that the statement gives to ``stated``: a child has one father and one mother."""
    gender = corpus.table.gender(stated)
    if gender is None:
        return None
    kin = corpus.table.relatives("father" if gender == "m" else "mother", child)
    return next((k for k in kin if k.a != stated and corpus.table.gender(k.a) == gender), None)


def judge_having(p: Proposition, corpus: Corpus) -> list[Finding]:
    """ "She has a son": whether the record knows of one; nothing for anything else, a number of them included."""
    if p.predicate != "have" or p.patient is None or p.patient.head not in RELATIONS or p.patient.quantity is not None:
        return []
    owner = p.agent.entity if p.agent is not None else ""
    relatives = corpus.table.relatives(p.patient.head, owner) if owner else []
    if not relatives:
        return [
            Finding(
                Verdict.UNKNOWN,
                Kind.RELATION,
                Relation.ABSENT,
                p.first,
                p.last,
                f"The record does not say whether there is a {p.patient.head}.",
                reason=Reason.NOT_MENTIONED,
            )
        ]
    relation = Relation.OPPOSITE if p.negated else Relation.EQUAL
    text = f"The record gives {name_of(corpus, relatives[0].a)} as the {p.patient.head} of {name_of(corpus, owner)}."
    line = corpus.line_at(relatives[0].source)
    return [Finding(verdict_of(relation), Kind.RELATION, relation, p.first, p.last, text, p.patient.head, p.patient.head, line)]
