"""Sums of money told by a noun or a verb, results of a year, whence and whither, what is rented, stays that are over, and what is to come."""

from __future__ import annotations

import pytest

from service.engine.check import check, compile_text

CORPUS = compile_text(
    """Mira Foods owes 40 million marks and made a loss in each of the past three years. A shop in Tarn was fined 20,000 dollars and its owner was freed on bail of
500,000 dollars. The painting was sold for 3 million dollars to a fund. A ticket is 12 dollars.

The government promised that buses would carry the stranded tourists home by Sunday, at a cost of between 2 million and 3 million euros. Tenants who paid in
advance will be refunded by the landlord. The new stadium will be built at a cost of 90 million euros.

The ferry from Kastra, with 80 passengers on board, docked in Pello at noon. Lena Orsk, a nurse, flew home from Madrid to Oslo on Sunday. She had been abducted in
Mali in May. The theater company had 14 vans, all of them rented. Korva leased its trucks.

Judge Ines Weld spent two nights in a cell and was released on Friday. Anna Brask took over the firm from Per Holt in 2019. "Lawyers do not head firms," said the
mayor, Tomas Rehn. The blackout left thousands without power.

The city said that it would hire up to 40 nurses and take over five of the clinic's wards but none of its debts. The bridge will be repaired by a Dutch firm; the
tunnel will not be reopened this year. The port is to close for six weeks, and 300 dockers will be laid off. The museum will reopen on June 4, said its director,
Olga Prin.
"""
)

CASES = [
    ("c", "Mira Foods has debts of 40 million marks."),
    ("c", "Mira's debts come to 40 million marks."),
    ("c", "The debts of Mira Foods amount to 40 million marks."),
    ("x", "Mira's debts come to 400 million marks."),
    ("x", "Mira Foods has debts of 4 million marks."),
    ("c", "Mira has lost money three years in a row."),
    ("x", "Mira made a profit last year."),
    ("x", "Mira Foods is profitable."),
    ("u", "Mira made a loss of 3 million marks last year."),
    ("c", "Bail was set at half a million dollars."),
    ("x", "Bail was set at 50,000 dollars."),
    ("c", "The fine was 20,000 dollars."),
    ("x", "The fine came to 2,000 dollars."),
    ("c", "The painting cost 3 million dollars."),
    ("x", "The painting cost 30 million dollars."),
    ("c", "The price of the painting was 3 million dollars."),
    ("c", "The buses will cost at least 2 million euros."),
    ("x", "The buses will cost 30 million euros."),
    ("u", "The buses will cost 2.4 million euros."),
    ("c", "The stadium will cost 90 million euros."),
    ("x", "The stadium will cost 19 million euros."),
    ("c", "Tenants who paid in advance will get their money back."),
    ("x", "Tenants who paid in advance will not get their money back."),
    ("x", "The ferry docked in Kastra."),
    ("c", "The ferry docked in Pello."),
    ("x", "Orsk flew to Madrid on Sunday."),
    ("c", "Orsk flew to Oslo."),
    ("c", "Orsk was abducted in Mali."),
    ("c", "The theater company did not own any of its vans."),
    ("x", "The theater company owned its vans."),
    ("u", "The company's vans were rented from a German firm."),
    ("x", "Korva owned its trucks."),
    ("x", "Weld is still in a cell."),
    ("u", "Rehn heads a firm."),
    ("u", "Exactly 36,418 homes were without power."),
    ("c", "The city will take over five of the clinic's wards."),
    ("x", "The city will take over 15 of the clinic's wards."),
    ("x", "The city will take over the clinic's debts."),
    ("x", "The bridge will be repaired by a Belgian firm."),
    ("u", "The tunnel will reopen next year."),
    ("c", "300 dockers will lose their jobs."),
    ("x", "The dockers will keep their jobs."),
    ("x", "The port will stay open."),
]


@pytest.mark.parametrize(("expected", "statement"), CASES, ids=[statement for _, statement in CASES])
def test_held_against_the_text(expected: str, statement: str) -> None:
    answer = check(statement, CORPUS)
    assert str(answer.verdict) == {"c": "consistent", "x": "contradicted", "u": "unknown"}[expected], answer.explanation
