"""The project's labelled cases as pairs for tools/train_referee.py. Usage: python -m tools.pairs_of_cases > pairs.jsonl

The evidence of a pair is what the referee gets to read beside the statement: the lines of the record, or of the report, that came nearest.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from service.engine.check import Corpus, compile_text
from service.engine.discourse import Resolver
from service.engine.read import read
from service.engine.second_opinion import nearest_lines
from service.engine.verdict import find
from service.record.store import load_record

_ROOT = Path(__file__).resolve().parent.parent
_CASES = _ROOT / "tests" / "cases"
_LABELS = {"c": "consistent", "x": "contradicted", "u": "unknown"}


def pairs(name: str, table: Path, corpus: Corpus) -> Iterator[dict[str, object]]:
    """The rows of a table of cases as pairs, those without a near line left out."""
    for row in table.read_text("utf-8").splitlines()[1:]:
        case, label, phenomenon, statement = row.split("\t")
        resolver = Resolver(corpus.table, grow=False)
        findings = [f for s in read(statement, corpus.known).sentences for f in find(resolver.sentence(s, -1), resolver, corpus)]
        evidence = " ".join(line.evidence.text for line in nearest_lines(findings))
        if evidence:
            numeric = any(character.isdigit() for character in statement)
            yield {"id": f"{name}-{case}", "evidence": evidence, "statement": statement, "label": _LABELS[label], "numeric": numeric, "tags": [name, phenomenon]}


def main() -> None:
    """Write every pair, a line each."""
    found = list(pairs("hostages", _CASES / "hostages.tsv", load_record(_ROOT / "seeds").corpus))
    for table in sorted((_CASES / "reports").glob("*.tsv")):
        found.extend(pairs(table.stem, table, compile_text(table.with_suffix(".txt").read_text("utf-8"))))
    sys.stdout.writelines(json.dumps(pair) + "\n" for pair in found)


if __name__ == "__main__":
    main()
