"""A directory of seed files -> the Record. The only place of the service that looks for seeds on disk."""

from __future__ import annotations

from pathlib import Path

from service.engine.model import Article, EntityKind
from service.record.errors import SeedError
from service.record.seeds import read_seed
from service.record.snapshot import Record
from service.record.yamlfile import read_yaml


def load_record(directory: Path | str) -> Record:
    """Every ``*.yaml`` of ``directory``, in the order of their names, as one Record. Raises SeedError with one line for people."""
    return Record.of(read_articles(Path(directory)))


def read_articles(directory: Path) -> tuple[Article, ...]:
    """Every ``*.yaml`` of ``directory`` as an article. Raises SeedError; also where there is none, or where two files disagree."""
    files = sorted(directory.glob("*.yaml"))
    if not files:
        raise SeedError(str(directory), "", "", "no seed file (*.yaml) is here")
    articles: list[Article] = []
    for file in files:
        article = read_seed(file, read_yaml(file))
        _refuse_clashes(file, article, articles)
        articles.append(article)
    return tuple(articles)


def _refuse_clashes(file: Path, article: Article, others: list[Article]) -> None:
    """Article and claim ids are unique over all files; an entity's id may come again, for the same sort of thing."""
    if any(article.id == other.id for other in others):
        raise SeedError(str(file), "article", "id", f"the id {article.id!r} is another file's")
    claims = {claim.id for other in others for claim in other.claims}
    kinds: dict[str, EntityKind] = {entity.id: entity.kind for other in others for entity in other.entities}
    for claim in article.claims:
        if claim.id in claims:
            raise SeedError(str(file), f"claim {claim.id}", "id", f"the id {claim.id!r} is another file's")
    for entity in article.entities:
        if kinds.get(entity.id, entity.kind) != entity.kind:
            raise SeedError(str(file), f"entity {entity.id}", "kind", f"another file has {entity.id!r} as {kinds[entity.id]}")
