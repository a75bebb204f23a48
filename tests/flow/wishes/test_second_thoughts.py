"""What is said right after something was done or shown: leave it, cancel it, somebody else instead."""

from __future__ import annotations

from core.casting.auditions.queries import slot
from core.casting.ladder.queries import standing_table
from tests.flow.wishes.cases import Case, hears, holds, no_row, on_list, row, says, says_not, silent, table

CANCELLED = (
    Case(
        "a preview",
        "Arjun",
        ("cancel it", "cancel that", "nahi chhodo, cancel karo", "रहने दो, रद्द करो"),
        (no_row(slot), silent("Amrita"), says_not("INFORM")),
        "previewed",
    ),
    Case(
        "what was just sent is shown, and nothing is cancelled yet",
        "Arjun",
        (
            "cancel it",
            "oh no, cancel that please",
            "nahi chhodo, cancel karo",
            "arre galti se bhej diya, sab cancel kar do",
            "call it off",
            "इसे रद्द कर दो",
        ),
        (says("INFORM 3"), no_row(slot, status="cancelled"), silent("Amrita")),
        "invited",
    ),
    Case(
        "and typed it is cancelled",
        "Arjun",
        ("cancel that",),
        (row(slot, talent_id="Amrita Kalsi", status="cancelled"), hears("Amrita", "Cancelled")),
        "invited",
        then=(("Arjun", "INFORM 3"),),
    ),
    Case(
        "the last step of all is meant, once there is one",
        "Arjun",
        ("cancel that", "isko cancel karo"),
        (says("Taken back|wapas"), no_row(slot, status="cancelled"), no_row(standing_table, status="backup")),
        "invited and one moved",
    ),
    Case(
        "a list that was just filled",
        "Arjun",
        ("cancel it", "ise cancel kar do"),
        (on_list("Meera"),),
        "listed",
    ),
)


@table(*CANCELLED)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
