"""What talent say of themselves in passing: every fact of a message, and nothing that is none."""

from __future__ import annotations

import pytest

from core.casting.edits.orders import editing
from core.understanding.meaning import Context

TALENT = Context(writer="talent", pending="invitation")


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        (
            "btw my height is 5'5 now not 5'4 and I also learnt kathak. plus Gujarati bol leti hu",
            {"height": "5'5", "skills": "kathak", "languages": "Gujarati"},
        ),
        ("main height 5'5 hai, kathak bhi aata hai ab", {"height": "5'5", "skills": "kathak"}),
        ("my height is wrong, I'm 5'6", {"height": "5'6"}),
        ("my weight is 58 kg and I am 5 feet 7", {"weight": "58 kg", "height": "5 feet 7"}),
        ("height 165 hai meri, galat likha hai", {"height": "165"}),
        ("shifted to Pune pichle mahine, but mumbai aa sakti hu", {"city": "Pune"}),
        ("I moved to Delhi last month and I speak Bengali too", {"city": "Delhi", "languages": "Bengali"}),
        ("mujhe kathak aata hai", {"skills": "kathak"}),
        ("Marathi bhi bolti hu", {"languages": "Marathi"}),
        ("I'm 5'7", {"height": "5'7"}),
    ],
)
def test_facts_of_oneself(said, facts):
    read = editing(said, TALENT)
    assert read is not None
    assert read["person"] == ""
    assert {one["field"]: one["value"] for one in read["changes"]} == facts


@pytest.mark.parametrize(
    "said",
    [
        "mujhe bukhar aata hai",
        "main 16 saal ki hu",
        "main 5 baje aa sakti hu",
        "kal shoot hai, 5 baje aati hu",
        "shifted to Monday",
        "can we shift to Monday",
        "I am 5 min away",
        "11 baje aati hai",
        "my mom is unwell and I will come",
        "I am 15 years old",
    ],
)
def test_what_is_no_fact(said):
    assert editing(said, TALENT) is None
