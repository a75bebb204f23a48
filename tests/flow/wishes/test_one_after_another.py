"""Several orders in one line, joined by "then": each in its turn, none lost."""

from __future__ import annotations

from core.casting.auditions.queries import slot
from core.casting.ladder.queries import standing_table
from core.store.schema import operation
from tests.flow.wishes.cases import Case, holds, no_row, on_list, row, says, says_not, silent, table

IN_TURN = (
    Case(
        "listed, then scheduled",
        "Arjun",
        (
            "shortlist 1 and 2 for Meera, then schedule them tomorrow 11am at Aram Nagar",
            "1 aur 2 ko Meera ki list mein daalo aur phir sabko schedule karo kal 11 baje Aram Nagar mein",
        ),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar"), says("2 people"), no_row(slot)),
        "found",
    ),
    Case(
        "taken off, then the rest",
        "Arjun",
        ("remove Jasleen and then schedule the rest tomorrow 11am at Aram Nagar",),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar"), says("2 people"), says_not("Jasleen D. ·")),
        "listed",
    ),
    Case(
        "two rungs",
        "Priya",
        ("Simran ko pin karo phir Amrita ko backup rakho", "pin Simran for Meera, then make Amrita backup"),
        (
            row(standing_table, talent_id="Simran Bhullar", status="pinned"),
            row(standing_table, talent_id="Amrita Kalsi", status="backup"),
        ),
        "listed",
    ),
    Case(
        "what is asked first keeps the rest as a choice",
        "Arjun",
        ("1 and 2 ko shortlist and remove 3, then schedule them",),
        (says("For which role?", "schedule them"), no_row(slot)),
        "found",
    ),
    Case(
        "what was so already goes on",
        "Arjun",
        ("add Amrita to the Meera list, then schedule them tomorrow 11am at Aram Nagar",),
        (says("was on it already", "3 people"),),
        "listed",
    ),
)
ONE_THING = (
    Case(
        "words for others are one thing",
        "Arjun",
        ("message Meera list: come at 4, then wait for your call",),
        (says("come at 4, then wait for your call"), silent("Simran"), no_row(operation, status="running")),
        "listed",
    ),
    Case(
        "again is no next step",
        "Arjun",
        ("Simran ko phir se pin karo",),
        (says_not("Once that is settled"),),
        "listed",
    ),
)


@table(*IN_TURN, *ONE_THING)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
