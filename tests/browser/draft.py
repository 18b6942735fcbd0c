"""A draft about the article on record, of our own, with faults planted in it; what the browser tests paste and the screenshots show."""

from __future__ import annotations

DRAFT = """\
Three hostages with Russian passports are free

RIGA, Latvia — Hamas has released three Israeli Russian hostages. Roni Krivoi, 35, a sound engineer, was freed last Sunday. \
Irina Tatti, 73, and her daughter Elena Trufanova, 53, were released after him.

Russian diplomats handed a list of eight hostages to a Hamas delegation in Moscow in early November. Was it a gesture to the Kremlin? \
Some 1,400 people were killed in the attack of Oct. 7. Hamas abducted more than 200 people.

Vladimir Putin condemned Hamas after the attack. Iran supplies Russia with drones. Irina Tatti, a doctor, moved to Israel ten years ago. \
Elena Trufanova, 54, lived in Kibbutz Nir Oz. Roni Krivoi plays the piano.
"""

WRONG_AGE = "Roni Krivoi, 35, a sound engineer, was freed last Sunday."
RIGHT = "Hamas has released three Israeli Russian hostages."
OPEN = "Roni Krivoi plays the piano."
TWICE = "Elena Trufanova, 54, lived in Kibbutz Nir Oz."
QUESTION = "Was it a gesture to the Kremlin?"
