"""What the engine answers, as a digest: python -m tools.answers [FOLDER OF A BUILD]. Two engines that print the same line answer alike."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from service import compiled

compiled.use(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

from service.engine.check import check  # noqa: E402 - which engine it is has to be said before
from service.engine.draft import check_draft  # noqa: E402
from service.engine.packed import Packed  # noqa: E402
from service.engine.read import read  # noqa: E402
from service.record.store import load_record  # noqa: E402


def main() -> None:
    record = load_record(compiled.ROOT / "seeds")
    texts = list(_statements([claim.text for claim in record.claims]))
    answers = [*(check(text, record.corpus) for text in texts), check_draft("\n\n".join(texts), record.corpus)]
    packed = [[(word.text, word.lemma, word.tag) for word in kept.words] for kept in Packed(one for text in texts for one in read(text).sentences)]
    print(f"{len(texts)} statements, {hashlib.sha256(repr((answers, packed)).encode()).hexdigest()}")


def _statements(claims: Sequence[str]) -> Iterator[str]:
    """Every claim as it stands, denied, with another figure, and with the beginning of another one's sentence."""
    for claim, other in zip(claims, claims[7:] + claims[:7], strict=True):
        yield claim
        yield claim.replace(" was ", " was not ").replace(" is ", " is not ")
        yield claim.translate(str.maketrans("123456789", "234567891"))
        yield f"{claim.rstrip('.')}, and {other}"


if __name__ == "__main__":
    main()
