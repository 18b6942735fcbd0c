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
    taken = _Taken()
    for file in files:
        articles.append(read_seed(file, read_yaml(file)))
        taken.add(file, articles[-1])
    return tuple(articles)


class _Taken:
    """The ids of the files so far: those of articles and claims are unique over all of them; an entity's may come again, for the same sort of thing."""

    def __init__(self) -> None:
        self._articles: set[str] = set()
        self._claims: set[str] = set()
        self._kinds: dict[str, EntityKind] = {}

    def add(self, file: Path, article: Article) -> None:
        """Enter a file's ids. Raises SeedError for the first that is another file's."""
        if article.id in self._articles:
            raise SeedError(str(file), "article", "id", f"the id {article.id!r} is another file's")
        for claim in article.claims:
            if claim.id in self._claims:
                raise SeedError(str(file), f"claim {claim.id}", "id", f"the id {claim.id!r} is another file's")
        for entity in article.entities:
            if self._kinds.get(entity.id, entity.kind) != entity.kind:
                raise SeedError(str(file), f"entity {entity.id}", "kind", f"another file has {entity.id!r} as {self._kinds[entity.id]}")
        self._articles.add(article.id)
        self._claims.update(claim.id for claim in article.claims)
        self._kinds.update((entity.id, entity.kind) for entity in article.entities)
