"""How long the loader takes for seed files: a record of made-up articles written as YAML, one file each, and read back."""

from __future__ import annotations

import os
import tempfile
from dataclasses import asdict
from pathlib import Path

import yaml

from service.engine.model import Article, Claim
from service.record.seeds import read_seed
from service.record.snapshot import Record
from service.record.store import load_record
from service.record.yamlfile import read_yaml
from tests.bench.growth.made_up import stories


def measure(claims: int) -> tuple[float, float]:
    """So many claims in files -> the seconds of processor time that reading and validating the files takes, and that the whole load takes."""
    with tempfile.TemporaryDirectory() as folder:
        for made in stories(claims):
            (Path(folder) / f"{made.article.id}.yaml").write_text(yaml.safe_dump(_document(made.article), sort_keys=False), encoding="utf-8")
        start = _processor()
        for file in sorted(Path(folder).glob("*.yaml")):
            read_seed(file, read_yaml(file))
        read = _processor() - start
        start = _processor()
        record: Record = load_record(folder)
        assert len(record.claims) == claims
        return read, _processor() - start


def _document(article: Article) -> dict[str, object]:
    head = {"id": article.id, "title": article.title, "publisher": None, "published": None, "sha256": article.sha256}
    entities = [{"id": e.id, "kind": str(e.kind), "names": list(e.names), "gender": e.gender} for e in article.entities]
    return {"article": head, "entities": entities, "claims": [_claim(claim) for claim in article.claims]}


def _claim(claim: Claim) -> dict[str, object]:
    source = asdict(claim.source)
    return {
        "id": claim.id, "kind": "uncertainty", "text": claim.text, "subject": claim.subject, "value": dict(claim.value or {}),
        "source": {"paragraph": source["paragraph"], "range": [source["start"], source["end"]]},
    }  # fmt: skip


def _processor() -> float:
    return sum(os.times()[:4])
