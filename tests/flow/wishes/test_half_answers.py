"""Answers that are half a yes, a question instead of an answer, and remarks that decide nothing."""

from __future__ import annotations

from core.casting.approvals.queries import review_table
from core.casting.auditions.queries import time_request
from core.casting.avails.queries import check_table
from core.casting.ladder.queries import standing_table
from core.casting.talent.queries import availability
from tests.flow.wishes.cases import Case, hears, holds, no_row, on_list, row, says, says_not, table

DATES = (
    Case(
        "each day as it is said",
        "Jasleen",
        (
            "12 ko nahi, baaki din free",
            "12 से 14 ख़ाली हूँ, 15 को शूट है",
            "12 to 14 free, not after that",
        ),
        (
            row(check_table, talent_id="Jasleen Dhami", status="partly"),
            hears("Arjun", "free on some of these days"),
            row(availability, talent_id="Jasleen Dhami", kind="free", source=lambda said: "avail" in said),
            row(availability, talent_id="Jasleen Dhami", kind="busy", source=lambda said: "avail" in said),
        ),
        "asked",
    ),
    Case(
        "some of the days",
        "Jasleen",
        ("free except on the 14th",),
        (
            row(check_table, talent_id="Jasleen Dhami", status="partly"),
            hears("Arjun", "free on some of these days"),
            no_row(availability, talent_id="Jasleen Dhami", kind="free", source=lambda said: "avail" in said),
        ),
        "asked",
    ),
)
REMARKS = (
    Case(
        "a remark decides nothing, whatever is said to a question about it",
        "Rohan",
        ("brand clash", "I agree", "hmm interesting"),
        (
            says_not("record that decision"),
            no_row(review_table, decision="approve"),
            no_row(review_table, decision="pass"),
        ),
        "shared",
        then=(("Rohan", "yes"),),
    ),
    Case(
        "a question is no reason",
        "Rohan",
        ("why is Meera over budget?", "what is the budget for Meera", "when does the shoot start?"),
        (no_row(review_table, decision="pass"),),
        "asked why",
    ),
    Case(
        "a reason is one",
        "Rohan",
        ("too tall for the part", "her look is not right"),
        (row(review_table, talent_id="Simran Bhullar", decision="pass"),),
        "asked why",
    ),
    Case(
        "no for somebody",
        "Rohan",
        ("no for simran - too young", "No for Simran, too young"),
        (row(review_table, talent_id="Simran Bhullar", decision="pass", reason="too young"),),
        "shared",
    ),
    Case(
        "a veto of somebody who was approved shows what it stops",
        "Rohan",
        ("veto Amrita - brand clash", "veto Amrita for Meera, brand clash"),
        (says("approved by Rohan", "pinned"), row(standing_table, talent_id="Amrita Kalsi", status="pinned")),
        "approved",
    ),
    Case(
        "and with a yes it counts",
        "Rohan",
        ("veto Amrita - brand clash",),
        (
            row(review_table, talent_id="Amrita Kalsi", decision="veto"),
            row(standing_table, talent_id="Amrita Kalsi", status="passed"),
            hears("Priya", "brand clash"),
        ),
        "approved",
        then=(("Rohan", "1"),),
    ),
    Case(
        "a second time it is said to be done",
        "Rohan",
        ("veto Amrita - brand clash",),
        (says("decided that already"),),
        "approved",
        then=(("Rohan", "1"), ("Rohan", "veto Amrita - brand clash")),
    ),
)


COUNTED = (
    Case(
        "which two of the five, by number or name",
        "Arjun",
        ("1 and 3", "first and third", "amrita and jasleen", "1 aur 3"),
        (on_list("Meera", "Amrita Kalsi", "Jasleen Dhami"),),
        "asked which two",
    ),
    Case(
        "another order is no answer to it",
        "Arjun",
        ("show the Kabir list", "find men 40+ in Delhi"),
        (on_list("Meera"),),
        "asked which two",
    ),
)

ANOTHER = (
    Case(
        "a time for somebody else decides nothing about who asked",
        "Arjun",
        ("Simran Sat 4pm", "jasleen sat 4:00 PM"),
        (row(time_request, status="open"),),
        "asked for six",
    ),
    Case(
        "and for her it does",
        "Arjun",
        ("ok give her 6:00", "6 de do"),
        (no_row(time_request, status="open"), hears("Amrita", "6:00 PM")),
        "asked for six",
    ),
)


@table(*ANOTHER, *DATES, *REMARKS, *COUNTED)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
