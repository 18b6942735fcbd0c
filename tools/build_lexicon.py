"""Distil WordNet 3.0 into the engine's lexicon. Usage: python tools/build_lexicon.py WORDNET_DIR OUT_DIR

WORDNET_DIR holds index.*, data.*, *.exc and cntlist.rev (Debian: package wordnet-base). Written, one record a line, tab separated:

words.tsv      word, then per part of speech "n:count:sense,sense,..." (senses most frequent first; count is the tagged frequency)
synsets.tsv    sense number, numbers of its hypernyms
irregular.tsv  part of speech, inflected form, base form
antonyms.tsv   part of speech, word, its direct antonym
derived.tsv    noun, verb that it is derived from or to ("release" "release", "death" "die")
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SS_TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
SENSES = {"n": 4, "v": 6, "a": 3, "r": 2}


def main(source: Path, target: Path) -> None:
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for line in (source / "cntlist.rev").read_text("latin-1").splitlines():
        key, _, count = line.split()
        lemma, rest = key.split("%")
        counts[lemma, SS_TYPES[rest[0]]] += int(count)

    synset_words: dict[tuple[str, int], list[str]] = {}
    pointers: dict[tuple[str, int], list[tuple[str, str, int, str]]] = {}
    for name, pos in POS.items():
        for line in (source / f"data.{name}").read_text("latin-1").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            offset, total = int(fields[0]), int(fields[3], 16)
            synset_words[pos, offset] = [word.split("(")[0] for word in fields[4 : 4 + 2 * total : 2]]
            at = 4 + 2 * total
            pointers[pos, offset] = [
                (fields[i], SS_TYPES.get(fields[i + 2], {"n": "n", "v": "v", "a": "a", "s": "a", "r": "r"}.get(fields[i + 2], "?")), int(fields[i + 1]), fields[i + 3])
                for i in range(at + 1, at + 1 + 4 * int(fields[at]), 4)
            ]

    cased: dict[str, bool] = defaultdict(bool)
    for members in synset_words.values():
        for word in members:
            cased[word.lower()] |= word[0].islower() or not word[0].isalpha()

    senses: dict[tuple[str, str], list[int]] = {}
    for name, pos in POS.items():
        for line in (source / f"index.{name}").read_text("latin-1").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split()
            lemma = fields[0]
            if "_" in lemma or not lemma.replace("-", "").replace("'", "").isalpha() or len(lemma) < 2:
                continue
            offsets = [int(o) for o in fields[-int(fields[2]) :]]
            senses[lemma, pos] = offsets[: SENSES[pos]]

    numbers: dict[tuple[str, int], int] = {}
    hypernyms: dict[int, list[int]] = {}

    def number(pos: str, offset: int) -> int:
        key = (pos, offset)
        if key not in numbers:
            numbers[key] = len(numbers)
            parents = [(p, o) for kind, p, o, _ in pointers[key] if kind in ("@", "@i") and p == pos]
            hypernyms[numbers[key]] = []
            hypernyms[numbers[key]] = [number(p, o) for p, o in parents]
        return numbers[key]

    words: dict[str, list[str]] = defaultdict(list)
    for (lemma, pos), offsets in sorted(senses.items()):
        tag = pos if cased[lemma] else "N"
        # an adjective's satellites point at their head by "&": one shared number makes them near-synonyms
        words[lemma].append(f"{tag}:{counts[lemma, pos]}:{','.join(str(number(pos, o)) for o in offsets)}")

    antonyms, derived = set(), set()
    for (pos, offset), items in pointers.items():
        members = synset_words[pos, offset]
        for kind, other_pos, other, sourcetarget in items:
            mine, theirs = int(sourcetarget[:2], 16), int(sourcetarget[2:], 16)
            if not mine:
                continue
            a, b = members[mine - 1].lower(), synset_words[other_pos, other][theirs - 1].lower()
            if "_" in a + b:
                continue
            if kind == "!":
                antonyms.add((pos, a, b))
            elif kind == "+" and {pos, other_pos} == {"n", "v"}:
                derived.add((a, b) if pos == "n" else (b, a))

    target.mkdir(parents=True, exist_ok=True)
    write = lambda name, rows: (target / name).write_text("".join(row + "\n" for row in rows), "utf-8")  # noqa: E731
    write("words.tsv", (f"{w}\t" + "\t".join(v) for w, v in sorted(words.items())))
    write("synsets.tsv", (f"{n}\t{','.join(map(str, h))}" for n, h in sorted(hypernyms.items())))
    irregular = []
    for name, pos in POS.items():
        for line in (source / f"{name}.exc").read_text("latin-1").splitlines():
            form, *bases = line.split()
            if "_" not in form and (bases[0], pos) in senses:
                irregular.append(f"{pos}\t{form}\t{bases[0]}")
    write("irregular.tsv", irregular)
    write("antonyms.tsv", ("\t".join(row) for row in sorted(antonyms)))
    write("derived.tsv", ("\t".join(row) for row in sorted(derived)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
