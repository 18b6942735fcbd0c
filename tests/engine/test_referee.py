"""The learned judge: its weights, its scoring, what it says of plain pairs, and that it says it every time."""

from __future__ import annotations

import json
import math
import random
import subprocess
import sys
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.features import FEATURES
from service.engine.forest import Forest, Tree
from service.engine.lines import Line, line_of
from service.engine.model import Relation, Verdict
from service.engine.read import read
from service.engine.referee import CLASSES, Ruling, focus, judge, probabilities

DATA = json.loads(files("service.engine.vocabulary").joinpath("referee.json").read_text("utf-8"))


def line(text: str) -> Line:
    return line_of(read(text).sentences)


def ruling(statement: str, evidence: str) -> Ruling:
    return judge(line(statement), line(evidence))


PAIRS = [
    ("a lower bound that holds", "More than 40,000 people marched in Oslo.", "On Friday 41,200 people marched in Oslo.", Verdict.CONSISTENT),
    ("an upper bound that does not", "Fewer than 40,000 people marched in Oslo.", "On Friday 41,200 people marched in Oslo.", Verdict.CONTRADICTED),
    ("another number", "The film grossed $300 million worldwide.", "The film grossed $413 million worldwide.", Verdict.CONTRADICTED),
    ("the same words", "The film was directed by Karl Holm.", "The film was directed by Karl Holm.", Verdict.CONSISTENT),
    ("before a day that was before", "The bridge opened before March 31, 2015.", "The bridge opened on March 30, 2015.", Verdict.CONSISTENT),
    ("nothing in common", "Anna Berg won the Nobel Prize in physics.", "The ferry sank near the harbour after a storm.", Verdict.UNKNOWN),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "verdict"), PAIRS, ids=[row[0] for row in PAIRS])
def test_plain_pairs(name: str, statement: str, evidence: str, verdict: Verdict) -> None:
    ruled = ruling(statement, evidence)
    likely = {Verdict.CONSISTENT: ruled.consistent, Verdict.CONTRADICTED: ruled.contradicted, Verdict.UNKNOWN: ruled.unknown}
    assert max(likely, key=likely.__getitem__) is verdict


NAMED = [
    ("the number", "The film grossed $300 million worldwide.", "The film grossed $413 million worldwide.", "#3e+08-3e+08", Relation.DISJOINT),
    ("the name", "The film was directed by Anna Berg.", "The film was directed by Karl Holm in 2009.", "anna", Relation.DISJOINT),
    ("the negation", "The mayor resigned.", "The mayor did not resign.", "resign", Relation.OPPOSITE),
    ("the opposite", "The council rejected the budget.", "The council approved the budget.", "reject", Relation.OPPOSITE),
]


@pytest.mark.parametrize(("name", "statement", "evidence", "key", "relation"), NAMED, ids=[row[0] for row in NAMED])
def test_names_what_is_in_conflict(name: str, statement: str, evidence: str, key: str, relation: Relation) -> None:
    found = ruling(statement, evidence).conflict()
    assert found is not None
    assert (found.item.key, found.relation) == (key, relation)
    assert found.against is not None


def test_names_what_is_absent() -> None:
    found = ruling("The ferry sank near Bergen.", "The ferry sank after a storm.").absence()
    assert found is not None
    assert (found.item.key, found.against, found.relation) == ("bergen", None, Relation.ABSENT)


def test_nothing_to_name_where_all_is_borne_out() -> None:
    found = ruling("The ferry sank.", "The ferry sank.")
    assert found.conflict() is None
    assert found.absence() is None


def test_a_longer_text_is_judged_by_the_sentences_that_speak_of_the_statement() -> None:
    text = "The sun shone. Nine people died in the storm. The mayor spoke. A dog barked. The ferry sank on Friday. Children played. Trains ran."
    sentences = [line_of([sentence]) for sentence in read(text).sentences]
    kept = focus(line("The ferry sank and nine people died."), sentences)
    assert {"ferry", "people"} <= set(kept.keys)
    assert "dog" not in kept.keys


def test_weights_fit_the_features_and_say_what_they_were_fitted_on() -> None:
    assert DATA["features"] == list(FEATURES)
    assert DATA["classes"] == [str(verdict) for verdict in CLASSES]
    assert all({"file", "rows", "weight"} <= set(entry) and "/" not in entry["file"] for entry in DATA["fitted_on"])
    assert all(name for name in FEATURES)


def test_weights_are_sound_trees() -> None:
    for nodes, leaves in (tree for group in DATA["trees"] for tree in group):
        assert len(leaves) == len(nodes) + 1 <= 15
        assert all(math.isfinite(leaf) for leaf in leaves)
        assert all(0 <= feature < len(FEATURES) and math.isfinite(threshold) for feature, threshold, _, _ in nodes)
        children = sorted(child for _, _, left, right in nodes for child in (left, right))
        assert children == sorted([*range(1, len(nodes)), *(-leaf - 1 for leaf in range(len(leaves)))]) or not nodes


def walk(tree: Tree, values: list[float]) -> float:
    at = 0 if tree.nodes else -1
    while at >= 0:
        feature, threshold, left, right = tree.nodes[at]
        at = left if values[feature] <= threshold else right
    return tree.leaves[-at - 1]


def test_compiled_trees_score_as_trees_walked_node_by_node() -> None:
    groups = [[Tree(tuple(map(tuple, nodes)), tuple(leaves)) for nodes, leaves in group] for group in DATA["trees"]]
    forest = Forest(DATA["prior"], groups)
    chance = random.Random(7)
    thresholds = [threshold for group in groups for tree in group for _, threshold, _, _ in tree.nodes]
    for _ in range(50):
        values = [chance.choice(thresholds) if chance.random() < 0.5 else chance.uniform(-2, 8) for _ in FEATURES]
        expected = [prior + sum(walk(tree, values) for tree in group) for prior, group in zip(DATA["prior"], groups, strict=True)]
        assert forest.scores(values) == pytest.approx(expected, abs=1e-9)


def test_a_tree_of_too_many_leaves_is_refused() -> None:
    nodes = tuple((0, float(at), -at - 1, at + 1 if at < 15 else -17) for at in range(16))
    with pytest.raises(ValueError, match="17 leaves"):
        Forest([0.0], [[Tree(nodes, (0.0,) * 17)]])


def test_same_pair_same_answer_in_another_process() -> None:
    code = (
        "from service.engine.read import read; from service.engine.lines import line_of; from service.engine.referee import judge\n"
        "a, b = (line_of(read(t).sentences) for t in ('Anna Berg, 41, left Oslo in May.', 'Anna Berg, 40, did not leave Bergen until June 3.'))\n"
        "print(judge(a, b)[:3])"
    )
    runs = {subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout for _ in range(2)}
    here = ruling("Anna Berg, 41, left Oslo in May.", "Anna Berg, 40, did not leave Bergen until June 3.")[:3]
    assert runs == {f"{here}\n"}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120))
def test_never_raises_and_gives_probabilities(statement: str, evidence: str) -> None:
    found = ruling(statement, evidence)
    assert sum(found[:3]) == pytest.approx(1.0)
    found.conflict()
    found.absence()


def test_probabilities_of_extreme_features_are_finite() -> None:
    for value in (-1e12, 0.0, 1e12):
        assert all(0.0 <= share <= 1.0 for share in probabilities([value] * len(FEATURES)))
