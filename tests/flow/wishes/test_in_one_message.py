"""Several things in one message, words that point, corrections, and readings that must not act."""

from __future__ import annotations

import pytest

from core.casting.approvals.queries import review_table
from core.casting.auditions.queries import slot, time_request
from core.casting.avails.queries import check_table
from core.casting.ladder.queries import standing_table
from core.casting.lists.queries import list_entry
from core.casting.sides.queries import sent_table
from core.casting.talent.queries import availability
from core.store.schema import notice
from tests.flow.wishes.cases import Case, hears, holds, no_row, on_list, row, says, says_not, table

SEVERAL = (
    Case(
        "add and share",
        "Arjun",
        (
            "shortlist 1 and 3 for Meera and share with producers",
            "1 aur 3 ko Meera ki list me daalo aur producer ko bhej do",
        ),
        (
            on_list("Meera", "Amrita Kalsi", "Jasleen Dhami"),
            row(review_table, talent_id="Amrita Kalsi"),
            no_row(review_table, talent_id="Simran Bhullar"),
        ),
        "found",
    ),
    Case(
        "add one, take another off",
        "Arjun",
        (
            "add Harleen to Meera's list and take Jasleen off",
            "put Harleen on the Meera list and remove Jasleen from it",
        ),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar", "Harleen Sekhon"),),
        "listed",
    ),
    Case(
        "places in a row",
        "Arjun",
        (
            "put first and third in the Meera list",
            "pehli aur teesri ko Meera ki list mein daalo",
            "पहली और तीसरी को Meera की लिस्ट में डालो",
        ),
        (on_list("Meera", "Amrita Kalsi", "Jasleen Dhami"),),
        "found",
    ),
    Case(
        "an avail check of a list",
        "Arjun",
        (
            "avail check for Meera list for 14-15 dec",
            "meera ki list se dates pucho 14-15 dec",
        ),
        (says("Ask 3 people"), says("Simran"), says("Jasleen"), no_row(check_table)),
        "listed",
    ),
    Case(
        "a decision for each",
        "Rohan",
        ("approve amrita, pass on simran - too young, rest hold", "Amrita yes and Simran no, too young"),
        (
            row(review_table, talent_id="Amrita Kalsi", decision="approve"),
            row(review_table, talent_id="Simran Bhullar", decision="pass", reason="too young"),
            no_row(review_table, talent_id="Jasleen Dhami", decision="approve"),
            no_row(review_table, talent_id="Jasleen Dhami", decision="pass"),
        ),
        "shared",
    ),
    Case(
        "a question about the time is no wish for another",
        "Amrita",
        (
            "kitne baje aana hai",
            "what time should i come?",
            "mujhe kab tak pahunchna hai",
            "timing kya hai meri",
            "मुझे कितने बजे आना है?",
        ),
        (says("4:00 PM"), says_not("ki jagah", "instead of", "kaunsa time"), no_row(time_request)),
        "invited",
    ),
    Case(
        "two rungs",
        "Priya",
        ("pin Amrita for Meera and make Simran backup",),
        (
            row(standing_table, talent_id="Amrita Kalsi", status="pinned"),
            row(standing_table, talent_id="Simran Bhullar", status="backup"),
        ),
        "listed",
    ),
    Case(
        "pin one, call another",
        "Arjun",
        ("Amrita ko pin karo aur Simran ko kal 4 baje Aram Nagar me bulao",),
        (
            row(standing_table, talent_id="Amrita Kalsi", status="pinned"),
            no_row(standing_table, talent_id="Simran Bhullar", status="pinned"),
            says("1 person"),
            no_row(slot),
        ),
        "listed",
    ),
    Case(
        "what was not understood is said",
        "Arjun",
        ("Amrita ko confirm karo aur Simran ko kal 4 baje bulao",),
        (says("Amrita ko confirm karo", "nothing of that was done"), no_row(slot)),
        "listed",
    ),
    Case(
        "profile and number",
        "Arjun",
        ("show me Harleen's profile and give her number",),
        (says("172 cm|Harleen Sekhon", "+919000000014"),),
    ),
    Case(
        "no show and the next one",
        "Arjun",
        ("mark Simran no show and fill her slot",),
        (row(slot, talent_id="Simran Bhullar", attendance="no_show"),),
        "after eleven",
    ),
    Case(
        "yes, and where",
        "Amrita",
        ("confirm hai aur location bhej do", "i'll be there, send me the address"),
        (row(slot, talent_id="Amrita Kalsi", rsvp="confirmed"), says("maps")),
        "invited",
    ),
)
POINTED = (
    Case(
        "the second one",
        "Arjun",
        ("usko Meera ki list me daal do", "put her on Meera's list", "उसको मीरा की लिस्ट में डालो"),
        (on_list("Meera", "Simran Bhullar"),),
        "second shown",
    ),
    Case(
        "her number",
        "Arjun",
        ("what's her number", "uska number do"),
        (says("Simran Bhullar"),),
        "second shown",
    ),
    Case(
        "the first of those shown",
        "Arjun",
        ("pehli wali ka poora profile dikhao", "full profile of the first one"),
        (says("Amrita Kalsi", "170 cm"),),
        "found",
    ),
)
CORRECTED = (
    Case(
        "another name",
        "Arjun",
        ("sorry, I meant Harleen", "no, Harleen", "nahi, Harleen"),
        (on_list("Kabir", "Harleen Sekhon"),),
        "put on",
        then=(("Arjun", "yes"),),
    ),
    Case(
        "another hour",
        "Arjun",
        ("no, 10am", "sorry 10 baje", "make it 10am"),
        (
            row(
                notice,
                kind="asked_reminder",
                status="pending",
                due_at=lambda due: (due.hour, due.minute) == (4, 30),
            ),
            no_row(
                notice,
                kind="asked_reminder",
                status="pending",
                due_at=lambda due: (due.hour, due.minute) != (4, 30),
            ),
        ),
        "reminded",
        then=(("Arjun", "haan"),),
    ),
    Case(
        "another month",
        "Amrita",
        ("sorry, I meant January", "nahi, january"),
        (
            row(
                availability,
                talent_id="Amrita Kalsi",
                kind="busy",
                starts_at=lambda at: (at.month, at.day) == (1, 4),
            ),
            no_row(
                availability,
                talent_id="Amrita Kalsi",
                source=lambda said: said.startswith("said"),
                starts_at=lambda at: at.month == 12,
            ),
        ),
        "busy in december",
        then=(("Amrita", "yes"),),
    ),
    Case(
        "a height, in a search",
        "Arjun",
        ("no, I meant 5'6 and above",),
        (says("5'6"), says_not("Jasleen")),
        "found",
    ),
    Case(
        "no correction without a yes", "Arjun", ("no, Harleen",), (on_list("Kabir", "Jigar Shah"),), "put on"
    ),
)
CAREFUL = (
    Case(
        "too young is a reason, and for which role is asked",
        "Rohan",
        ("pass on Simran, too young",),
        (says("For which role?"), no_row(standing_table)),
    ),
    Case(
        "and a decision where she is",
        "Rohan",
        ("pass on Simran, too young",),
        (row(review_table, talent_id="Simran Bhullar", decision="pass", reason="too young"),),
        "shared",
    ),
    Case(
        "a role's status",
        "Priya",
        (
            "status Meera",
            "status of Meera",
            "Meera ka status kya hai",
            "how is Meera going",
            "where are we on Meera",
        ),
        (says("Meera"), says_not("No project", "Nobody called")),
        "listed",
    ),
    Case(
        "a person",
        "Priya",
        ("talk to a person", "can i talk to someone"),
        (hears("Arjun", "Priya"), says_not("sure")),
    ),
    Case(
        "an order is no page",
        "Arjun",
        ("Simran ko scene 12 ke sides bhej do", "ok", "who is that"),
        (no_row(sent_table),),
        "asked for pages",
    ),
    Case(
        "hours are no language",
        "Priya",
        ("only tell me about declines",),
        (says_not("From now on"),),
    ),
    Case(
        "a second place is no refusal",
        "Amrita",
        ("doosra wala", "the second one"),
        (no_row(slot, rsvp="declined"),),
        "choosing",
    ),
    Case(
        "under age is no typing error",
        "Amrita",
        ("my age is 16", "meri umar 15 saal hai"),
        (says("guardian|mata-pita|parent"),),
    ),
)


@table(*SEVERAL, *POINTED, *CORRECTED, *CAREFUL)
async def test_typed(desk, case, line):
    await holds(desk, case, line)


@pytest.mark.parametrize("case", [Case("", "Arjun", (), (), "found")])
async def test_a_button_is_not_picked_by_what_says_more(desk, case):
    await desk.say("Arjun", "shortlist 1 and 2 for Meera")
    rows = [one for one in await desk.rows(list_entry) if one["removed_at"] is None]
    assert len(rows) == 2
