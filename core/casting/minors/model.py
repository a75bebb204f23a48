"""What holds for anybody under 18. Sources: India's child labour rules, Rule 2C (2017): five hours a day at
most, three without a rest, one named responsible person, never against the child's will; facts of the
trade for the hours in which children read."""

from __future__ import annotations

import unicodedata
from datetime import timedelta

ADULT = 18
REST_AFTER = timedelta(hours=3)
MOST_A_DAY = timedelta(hours=5)
MOST_DAYS = 27
"""Days in a row."""
PURPOSE = "guardian"
"""The consent a guardian gives before anything is planned for a child."""
ASKED = "guardian_asked"
"""In the context: a notice waits for this guardian's answer."""
PERMITS = ("consent", "permit", "deposit", "person")
"""What production needs before a child's first day, in order."""
MOST_OF_A_NAME = 60


def clean_name(said: str) -> str:
    """A person's name out of an answer, empty for none: "Meenal, mother" is Meenal. Any script."""
    first = " ".join(said.split(",")[0].split())[:MOST_OF_A_NAME].strip(" .")
    written = all(unicodedata.category(one)[0] in "LM" or one in " .'’-" for one in first)
    return first if written and any(one.isalpha() for one in first) else ""
