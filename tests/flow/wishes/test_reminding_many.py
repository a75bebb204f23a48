"""Reminding many at once is shown first: their audition with its buttons, or words of the team's own."""

from __future__ import annotations

from core.casting.auditions.queries import slot
from core.casting.tapes.queries import tape_table
from tests.flow.wishes.cases import Case, hears, holds, on_list, row, says, says_not, silent, table

MANY = (
    Case(
        "who has not answered",
        "Arjun",
        (
            "remind everyone who hasn't confirmed",
            "chase those who haven't replied yet",
            "jinhone reply nahi kiya unko yaad dila do",
            "जिन्होंने जवाब नहीं दिया उन्हें याद दिला दो",
        ),
        (says("2 people|2 log|2 लोग", "Simran", "Jasleen"), says_not("Amrita"), silent("Simran")),
        "one confirmed",
    ),
    Case(
        "everybody of a list",
        "Arjun",
        ("remind everyone on the Meera list", "Meera list ko remind karo", "मीरा की लिस्ट को याद दिलाओ"),
        (says("3 people|3 log|3 लोग", "Amrita"), silent("Simran")),
        "one confirmed",
    ),
    Case(
        "and then they are written to, with the buttons",
        "Arjun",
        ("nudge everyone who has not replied", "remind everyone on the Meera list to confirm"),
        (hears("Simran", "4:15 PM"), silent("Amrita")),
        "one confirmed",
        then=(("Arjun", "yes"),),
    ),
    Case(
        "with words of their own it is a message, and shown",
        "Arjun",
        (
            "remind the Meera list to carry two photographs",
            "remind everyone on the Meera list: carry two photographs",
        ),
        (says("carry two photographs", "SEND 3"), silent("Simran")),
        "listed",
    ),
    Case(
        "with no audition ahead it is asked of what",
        "Arjun",
        ("remind everyone on the Meera list",),
        (says("What should the message say"), silent("Simran")),
        "listed",
    ),
    Case(
        "tapes of everybody on a list",
        "Arjun",
        ("ask everyone on the Meera list for a self tape by Wednesday 6pm",),
        (says("3"), row(tape_table, talent_id="Simran Bhullar")),
        "listed",
        then=(("Arjun", "1"),),
    ),
    Case(
        "whose tapes are out",
        "Arjun",
        ("whose tapes are pending?", "kiske tape baaki hain", "किसके टेप बाकी हैं?"),
        (says("Simran"), says("Jasleen")),
        "taping",
    ),
)
NAMED = (
    Case(
        "three people in one sentence, whatever the capitals",
        "Arjun",
        (
            "put Amrita, Simran and Jasleen on Meera's shortlist",
            "put amrita, simran and jasleen on meera's shortlist",
            "amrita, simran aur jasleen ko meera ki list me daalo",
        ),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami"),),
    ),
    Case(
        "called together",
        "Arjun",
        (
            "callback for amrita and jasleen monday 4 baje, andheri office",
            "amrita aur jasleen ka callback monday 4 baje, andheri office",
        ),
        (row(slot, talent_id="Amrita Kalsi"), row(slot, talent_id="Jasleen Dhami")),
        "listed",
        then=(("Arjun", "1"),),
    ),
)


@table(*MANY, *NAMED)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
