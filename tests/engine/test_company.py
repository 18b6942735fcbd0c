"""Who did a thing alone, with others, or as the only one."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

TEXT = compile_text(
    "\n\n".join(
        (
            "Torvald Brenn and his son Ulf dug the tunnel under the mill together.",
            "Senator Mira Halvard voted against the bridge on Tuesday, the only member of her party to do so.",
            "Carpenter Oskar Vinje built the boathouse with the help of neighbours in two months.",
            "Painter Lena Storm restored the ceiling of the chapel on her own.",
            "Pilot Edda Fjeld crossed the desert in a small plane in May.",
            "Climber Jan Roos reached the summit on Monday together with two guides.",
            "Skipper Nils Oden was alone on board when his yacht sank off the coast.",
            "Widow Berta Lund has lived alone in the farmhouse since 2004.",
            "Composer Ivo Sander wrote every note of the opera himself.",
            "Minister Clara Voss opened the new clinic herself on Saturday.",
            "Only the conductor Ada Brink survived the crash of the coach near Holm.",
            "No one but the baker Rolf Dahl knew the recipe for the cake.",
            "Farmer Gunnar Ask harvested the orchard by hand, helped by his three daughters.",
            "The rower Arne Skau crossed the strait single-handed in nine hours.",
            "Nobody was hurt except the driver, Tom Skar, when the tram derailed in Holby.",
            "The party Dawn voted against the tax, and so did the Greens.",
            "Judge Ines Falk was the only one of five judges to acquit the sailor.",
        )
    )
)
STATEMENTS = [
    ("Torvald Brenn did not dig the tunnel by himself.", "consistent"),
    ("Torvald Brenn dug the tunnel by himself.", "contradicted"),
    ("Torvald Brenn dug the tunnel alone.", "contradicted"),
    ("Others of Halvard's party voted against the bridge as well.", "contradicted"),
    ("Nobody else in Halvard's party voted against the bridge.", "consistent"),
    ("Halvard was not the only one in her party to vote against the bridge.", "contradicted"),
    ("Other senators voted against the bridge.", "unknown"),
    ("Vinje built the boathouse without help from anyone.", "contradicted"),
    ("Vinje did not build the boathouse on his own.", "consistent"),
    ("Neighbours helped Vinje to build the boathouse.", "consistent"),
    ("Vinje built the boathouse single-handedly.", "contradicted"),
    ("Vinje repaired the boathouse without help from anyone.", "unknown"),
    ("Storm restored the ceiling together with her students.", "contradicted"),
    ("Storm restored the ceiling without any help.", "consistent"),
    ("Nobody helped Storm to restore the ceiling.", "consistent"),
    ("Storm restored the altar on her own.", "unknown"),
    ("Fjeld crossed the desert alone.", "unknown"),
    ("Fjeld did not cross the desert alone.", "unknown"),
    ("Fjeld crossed the desert with a friend.", "unknown"),
    ("Roos reached the summit alone.", "contradicted"),
    ("Oden had a crew with him when the yacht sank.", "contradicted"),
    ("Nobody else was on board when the yacht sank.", "consistent"),
    ("Oden's wife was with him on the yacht.", "contradicted"),
    ("Oden's wife was with him in the theatre.", "unknown"),
    ("Lund shares the farmhouse with her sister.", "contradicted"),
    ("Nobody lives with Lund in the farmhouse.", "consistent"),
    ("Sander had others write parts of the opera.", "contradicted"),
    ("Sander let a pupil write part of the symphony.", "unknown"),
    ("Voss sent her deputy to open the clinic.", "contradicted"),
    ("Others survived the crash, too.", "contradicted"),
    ("Nobody else survived the crash.", "consistent"),
    ("Brink was the only survivor of the crash.", "consistent"),
    ("Several people knew the recipe.", "contradicted"),
    ("Dahl alone knew the recipe.", "consistent"),
    ("Dahl was the only one who knew the recipe.", "consistent"),
    ("Dahl knew the recipe.", "consistent"),
    ("Ask harvested the orchard without any help.", "contradicted"),
    ("Skau crossed the strait with his brother.", "contradicted"),
    ("Skau did not cross the strait alone.", "contradicted"),
    ("Skar was hurt.", "consistent"),
    ("Several people were hurt when the tram derailed.", "contradicted"),
    ("The Greens alone voted against the tax.", "contradicted"),
    ("Another judge acquitted the sailor, too.", "contradicted"),
    ("No other judge acquitted the sailor.", "consistent"),
]


@pytest.mark.parametrize(("statement", "verdict"), STATEMENTS, ids=[statement for statement, _ in STATEMENTS])
def test_verdict(statement: str, verdict: str) -> None:
    answer = check(statement, TEXT)
    assert answer.verdict == verdict, answer.explanation
