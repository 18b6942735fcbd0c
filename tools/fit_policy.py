"""Fit the engine's policy table to labelled cases, one value at a time. Usage: python -m tools.fit_policy [PATH ...] [--rounds N] [--fields NAME ...]

Without paths the project's own cases are used; files are read as `python -m tests.bench.score` reads them (statements about an article, or pairs).
Each value of vocabulary/policy.py is moved up and down by a tenth and kept where the cases then score better: right answers less FLIP_COST for each
flip and WRONG_COST for each other wrong verdict, so that an unknown is preferred to a guess. What was found better is printed, to be written into the
table by hand with the diff of cases that it flips (`python -m tests.bench.freeze`). The slot weights and most shares of 1.0.0 were set by hand on the
first article and the reports quarry, merger, trial and ferry; the thresholds of the referee on its cross-validated probabilities for all eight sets.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

from service.engine.check import Corpus, check, compile_text
from service.engine.model import Verdict
from service.engine.vocabulary.policy import POLICY, Policy
from tests.bench.cases import Case, file_set, project_sets
from tests.bench.runs import seed_record

FLIP_COST = 3.0
WRONG_COST = 1.0
_STEP = 0.1


def use(policy: Policy) -> None:
    """Have every judge read ``policy`` from now on."""
    for name, module in sys.modules.items():
        if name.startswith("service.engine.") and hasattr(module, "POLICY"):
            module.POLICY = policy  # type: ignore[attr-defined]


def gain(policy: Policy, cases: Sequence[tuple[Case, Corpus]]) -> float:
    """What the cases are worth under ``policy``: one for each right answer, less what wrong ones cost."""
    use(policy)
    total = 0.0
    for case, corpus in cases:
        got = check(case.statement, corpus).verdict
        if got is case.expected:
            total += 1.0
        elif got is not Verdict.UNKNOWN:
            total -= FLIP_COST if case.expected is not Verdict.UNKNOWN else WRONG_COST
    return total


def compiled(paths: Sequence[Path]) -> list[tuple[Case, Corpus]]:
    """The cases of the files, or the project's own, each with the corpus that it is held against."""
    sets = [file_set(path) for path in paths] or list(project_sets())
    record = seed_record().corpus
    texts: dict[str, Corpus] = {}
    found = []
    for case in (case for one in sets for case in one.cases):
        if case.evidence is None:
            found.append((case, record))
        else:
            found.append((case, texts.setdefault(case.evidence, texts.get(case.evidence) or compile_text(case.evidence))))
    return found


def fit(cases: Sequence[tuple[Case, Corpus]], names: Sequence[str], rounds: int) -> Policy:
    """The policy after so many rounds over the named values."""
    best, worth = POLICY, gain(POLICY, cases)
    print(f"{len(cases)} cases, gain {worth:.0f} as the table stands")
    for _ in range(rounds):
        before = worth
        for name in names:
            for factor in (1 - _STEP, 1 + _STEP):
                tried = replace(best, **{name: round(min(getattr(best, name) * factor, 1.0), 3)})
                found = gain(tried, cases)
                if found > worth:
                    best, worth = tried, found
                    print(f"{name} {getattr(best, name):g}: gain {worth:.0f}", flush=True)
        if worth == before:
            break
    return best


def main() -> None:
    """The command line."""
    shares = [f.name for f in fields(Policy) if isinstance(getattr(POLICY, f.name), float)]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--fields", nargs="+", choices=shares, default=shares)
    options = parser.parse_args()
    best = fit(compiled(options.paths), options.fields, options.rounds)
    changed = [name for name in shares if getattr(best, name) != getattr(POLICY, name)]
    print("better: " + (", ".join(f"{name} = {getattr(best, name):g}" for name in changed) or "nothing"))


if __name__ == "__main__":
    main()
