"""Fit the referee's weights on labelled pairs of evidence and statement.

    python tools/train_referee.py PAIRS.jsonl.gz [PAIRS.jsonl=2 ...] [--write]

Each file holds one JSON object a line with ``id``, ``evidence``, ``statement`` and ``label`` (consistent, contradicted, unknown), and optionally ``numeric``;
"=2" counts its rows twice. Printed are the scores of a cross-validation in which nothing of one family of pairs is on both sides (families are joined by
ids, equal evidences or statements, and shared runs of words), for every file as a whole and for its rows with a number; how the share of right answers
grows as unsure ones are left out; and what the features are worth. ``--write`` then fits on everything and writes service/engine/vocabulary/referee.json.

Collections of pairs were made so that each evidence speaks of its statement; most sentences of a text do not. So each statement is also held against the
evidence of another family that is likest to it and against one drawn by chance, as unknown, with a small weight (``--unrelated``).

Needs numpy, scikit-learn and lightgbm, which the service does not: ``pip install lightgbm scikit-learn``. One core, about a minute.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from sklearn.model_selection import GroupKFold

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from service.engine.align import align
from service.engine.features import FEATURES, weigh
from service.engine.lines import Line, join, line_of
from service.engine.read import read
from service.engine.referee import CLASSES, focus
from service.engine.tidy import tidy

_TARGET = Path(__file__).resolve().parents[1] / "service" / "engine" / "vocabulary" / "referee.json"
_LABELS = [str(verdict) for verdict in CLASSES]
_FOLDS = 5
_EVIDENCE_RUN, _STATEMENT_RUN = 7, 6  # words in a row that two pairs share only where one was made from the other
_COMMON = 400  # evidences that have a word; one of more tells nothing
_SHAPE = {
    "objective": "multiclass", "num_class": 3, "num_leaves": 15, "n_estimators": 100, "learning_rate": 0.08, "min_child_samples": 25, "subsample": 0.8,
    "subsample_freq": 1, "colsample_bytree": 0.5, "reg_lambda": 5.0, "random_state": 0, "n_jobs": 1, "verbose": -1, "deterministic": True,
}  # fmt: skip


class Rows(NamedTuple):
    """Everything to learn from, row by row; and the made-up rows, whose two families are those of their statement and of their evidence."""

    features: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    families: np.ndarray
    sources: list[str]
    numeric: np.ndarray
    unrelated: np.ndarray
    unrelated_families: np.ndarray
    unrelated_weight: float


def load(argument: str) -> tuple[str, float, list[dict[str, Any]]]:
    """PATH or PATH=WEIGHT -> a short name, the weight and the rows."""
    path, _, weight = argument.partition("=")
    data = Path(path).read_bytes()
    text = (gzip.decompress(data) if path.endswith(".gz") else data).decode("utf-8")
    return Path(path).name.split(".")[0], float(weight or 1), [json.loads(line) for line in text.splitlines() if line.strip()]


def families(rows: list[dict[str, Any]]) -> list[int]:
    """A number for each row; rows of one family have the same."""
    parent = list(range(len(rows)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    seen: dict[object, int] = {}
    for at, row in enumerate(rows):
        for key in _keys(row):
            parent[root(at)] = root(seen.setdefault(key, at))
    return [root(at) for at in range(len(rows))]


def _keys(row: dict[str, Any]) -> list[object]:
    keys: list[object] = [("id", row["id"].rsplit("_", 1)[0]), ("evidence", row["evidence"]), ("statement", row["statement"])]
    for field, run in (("evidence", _EVIDENCE_RUN), ("statement", _STATEMENT_RUN)):
        words = re.findall(r"[^\W_]+", row[field].lower())
        keys.extend((field, tuple(words[at : at + run])) for at in range(len(words) - run + 1))
    return keys


def vector(evidence: list[Line], statement: Line) -> list[float]:
    """What the referee would weigh."""
    return weigh(align(statement, focus(statement, evidence))).values


def prepare(arguments: list[str], unrelated_weight: float) -> Rows:
    """Read every file and every text in it."""
    rows, weights, sources = [], [], []
    for argument in arguments:
        name, weight, found = load(argument)
        rows.extend(found)
        weights.extend([weight] * len(found))
        sources.extend([name] * len(found))
    lines: dict[str, list[Line]] = {}
    for row in rows:
        for text in (row["evidence"], row["statement"]):
            if text not in lines:
                lines[text] = [line_of([sentence]) for sentence in read(tidy(text)).sentences] or [line_of([])]
    features = [vector(lines[row["evidence"]], join(lines[row["statement"]])) for row in rows]
    numeric = [bool(row.get("numeric")) for row in rows]
    labels = [_LABELS.index(row["label"]) for row in rows]
    groups = families(rows)
    others = unrelated(rows, groups, lines) if unrelated_weight else []
    made = np.array([vector(lines[evidence], join(lines[statement])) for statement, evidence, _ in others], float).reshape(-1, len(FEATURES))
    pairs = np.array([both for _, _, both in others], int).reshape(-1, 2)
    return Rows(np.array(features, float), np.array(labels), np.array(weights), np.array(groups), sources, np.array(numeric), made, pairs, unrelated_weight)


def unrelated(rows: list[dict[str, Any]], groups: list[int], lines: dict[str, list[Line]]) -> list[tuple[str, str, tuple[int, int]]]:
    """For each statement the evidence of another family that shares most of its words, and one drawn by chance, with the two families."""
    chance = random.Random(0)
    family = {row[field]: group for row, group in zip(rows, groups, strict=True) for field in ("evidence", "statement")}
    evidences = sorted({row["evidence"] for row in rows})
    holders: dict[str, list[str]] = {}
    for evidence in evidences:
        for key in {item.key for line in lines[evidence] for item in line.items}:
            holders.setdefault(key, []).append(evidence)
    found = []
    for statement in sorted({row["statement"] for row in rows}):
        shared: Counter[str] = Counter()
        for item in join(lines[statement]).items:
            if item.value is None and len(holders.get(item.key, ())) <= _COMMON:
                shared.update(dict.fromkeys(holders.get(item.key, ()), item.weight))  # type: ignore[arg-type]
        best = max(((weight, evidence) for evidence, weight in shared.items() if family[evidence] != family[statement]), default=None)
        for evidence in (best[1] if best else None, chance.choice(evidences)):
            if evidence is not None and family[evidence] != family[statement]:
                found.append((statement, evidence, (family[statement], family[evidence])))
    return found


def fit(rows: Rows, chosen: np.ndarray) -> lightgbm.LGBMClassifier:
    """The model on the rows chosen and the made-up ones of their families."""
    made = np.isin(rows.unrelated_families, rows.families[chosen]).all(1)
    features = np.vstack([rows.features[chosen], rows.unrelated[made]])
    labels = np.concatenate([rows.labels[chosen], np.full(made.sum(), _LABELS.index("unknown"))])
    weights = np.concatenate([rows.weights[chosen], np.full(made.sum(), rows.unrelated_weight)])
    return lightgbm.LGBMClassifier(**_SHAPE).fit(features, labels, sample_weight=weights)


def cross_validate(rows: Rows) -> np.ndarray:
    """Probabilities for each row by a model that saw nothing of its family."""
    found = np.zeros((len(rows.labels), len(_LABELS)))
    for train, test in GroupKFold(_FOLDS).split(rows.features, rows.labels, rows.families):
        found[test] = fit(rows, train).predict_proba(rows.features[test])
    return found


def report(rows: Rows, found: np.ndarray) -> None:
    """The tables."""
    sources = np.array(rows.sources)
    for name in sorted(set(rows.sources)):
        for title, chosen in ((name, sources == name), (f"{name}, with a number", (sources == name) & rows.numeric)):
            if chosen.any():
                _report_set(title, rows.labels[chosen], found[chosen])


def _report_set(title: str, labels: np.ndarray, found: np.ndarray) -> None:
    said = found.argmax(1)
    table = np.array([[int(((labels == a) & (said == b)).sum()) for b in range(3)] for a in range(3)])
    flips = (table[0, 1] + table[1, 0]) / len(labels)
    present = [a for a in range(3) if table[a].sum()]
    scores = [_class_scores(table, a) for a in range(3)]
    print(f"\n{title}: {len(labels)} rows, accuracy {table.trace() / len(labels):.4f}, macro-F1 {np.mean([scores[a][2] for a in present]):.4f}, flips {flips:.4f}")
    for a, label in enumerate(_LABELS):
        precision, recall, f1 = scores[a]
        print(f"  {label:13} said {'  '.join(f'{n:5}' for n in table[a])}   precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    print("  answers by the least probability of consistent or contradicted: share decided, right, flips, precision of contradicted")
    for least in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        decided = found[:, :2].max(1) >= least
        if decided.any():
            verdicts = found[decided][:, :2].argmax(1)
            truth = labels[decided]
            flipped = ((verdicts != truth) & (truth < 2)).mean()
            against = truth[verdicts == 1]
            print(f"    {least:.1f}  {decided.mean():.3f}  {(verdicts == truth).mean():.3f}  {flipped:.3f}  {(against == 1).mean() if len(against) else 0:.3f} ({len(against)})")


def _class_scores(table: np.ndarray, a: int) -> tuple[float, float, float]:
    precision = table[a, a] / max(1, table[:, a].sum())
    recall = table[a, a] / max(1, table[a].sum())
    return precision, recall, 2 * precision * recall / (precision + recall or 1)


def dump(model: lightgbm.LGBMClassifier, arguments: list[str], rows: Rows) -> dict[str, Any]:
    """The trees as plain data, class by class."""
    trees: list[list[Any]] = [[] for _ in _LABELS]
    for number, tree in enumerate(model.booster_.dump_model()["tree_info"]):
        trees[number % len(_LABELS)].append(_flat(tree["tree_structure"]))
    fitted = [{"file": name, "rows": count, "weight": _weight(arguments, name)} for name, count in Counter(rows.sources).items()]
    if len(rows.unrelated):
        fitted.append({"file": "statements beside evidence of other families", "rows": len(rows.unrelated), "weight": rows.unrelated_weight})
    digest = hashlib.sha256(np.round(rows.features, 6).tobytes()).hexdigest()
    return {"fitted_on": fitted, "features_sha256": digest, "features": list(FEATURES), "classes": _LABELS, "prior": [0.0] * len(_LABELS), "trees": trees}


def _weight(arguments: list[str], name: str) -> float:
    return next(float(argument.partition("=")[2] or 1) for argument in arguments if Path(argument.partition("=")[0]).name.split(".")[0] == name)


def _flat(structure: dict[str, Any]) -> list[Any]:
    """A nested tree -> its nodes [feature, threshold, left, right] and its leaves; a child below zero is a leaf."""
    nodes: list[list[Any]] = []
    leaves: list[float] = []

    def visit(part: dict[str, Any]) -> int:
        if "leaf_value" in part:
            leaves.append(round(part["leaf_value"], 5))
            return -len(leaves)
        at = len(nodes)
        nodes.append([part["split_feature"], float(f"{part['threshold']:.6g}"), 0, 0])
        nodes[at][2] = visit(part["left_child"])
        nodes[at][3] = visit(part["right_child"])
        return at

    visit(structure)
    return [nodes, leaves]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", nargs="+", help="labelled pairs, jsonl or jsonl.gz, PATH or PATH=WEIGHT")
    parser.add_argument("--write", action="store_true", help="fit on everything and write the weights")
    parser.add_argument("--unrelated", type=float, default=0.1, help="weight of each made-up row (0 for none)")
    options = parser.parse_args()
    rows = prepare(options.pairs, options.unrelated)
    print(f"{len(rows.labels)} rows in {len(set(rows.families.tolist()))} families, {len(FEATURES)} features")
    report(rows, cross_validate(rows))
    model = fit(rows, np.arange(len(rows.labels)))
    gains = sorted(zip(model.booster_.feature_importance("gain"), FEATURES, strict=True), reverse=True)
    print("\nwhat the features are worth: " + ", ".join(f"{name} {gain / gains[0][0]:.3f}" for gain, name in gains))
    if options.write:
        _TARGET.write_text(json.dumps(dump(model, options.pairs, rows), separators=(",", ":")) + "\n", "utf-8")
        print(f"\nwritten: {_TARGET.name}, {_TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
