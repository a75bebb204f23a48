"""Who is named after "except" is the opposite of who is meant, whatever is done with the others."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.conversation.excepting import split
from tests.gully import LISTED, SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, ("Priya", SEARCH))  # Amrita, Simran, Jasleen, Navjot, Harleen
    yield made
    await made.close()


async def sure(desk, said):
    """What came of it, also where the desk asked first."""
    shown = last(await desk.say("Priya", said))
    if shown.startswith(("Just to be sure", "पक्का कर लूँ", "Pakka kar loon")) or "Yes, do that" in shown:
        shown = last(await desk.say("Priya", "yes"))
    return shown


async def of(desk, *names):
    """Which of these people are on Meera's list."""
    listed = last(await desk.say("Priya", "show Meera shortlist"))
    return [name for name in names if name in listed]


@pytest.mark.parametrize(
    "said",
    [
        "all except 3 shortlist for Meera",
        "shortlist everyone except Jasleen for Meera",
        "everyone but the third for Meera shortlist",
        "shortlist all of them but Jasleen for Meera",
        "shortlist 1 to 5 except 3 for Meera",
        "put everybody other than Jasleen on Meera's shortlist",
        "3 ko chhod ke sab ko Meera ke liye shortlist karo",
        "Meera ke liye Jasleen ke alawa sabko shortlist karo",
        "3 को छोड़कर सबको मीरा के लिए शॉर्टलिस्ट करो",
        "teesri wali chhod ke sab ko Meera ki list mein daalo",
        "तीसरी वाली को छोड़कर सबको मीरा के लिए शॉर्टलिस्ट करो",
    ],
)
async def test_who_is_left_out_is_not_shortlisted(desk, said):
    await sure(desk, said)
    there = ("Amrita", "Simran", "Navjot", "Harleen")
    assert await of(desk, "Jasleen", *there) == list(there)


async def test_two_are_left_out(desk):
    await sure(desk, "all of them except 3 and 5 on Meera shortlist")
    assert await of(desk, "Amrita", "Navjot", "Jasleen", "Harleen") == ["Amrita", "Navjot"]


async def test_nobody_is_left(desk):
    shown = await sure(desk, "shortlist all except 1, 2, 3, 4 and 5 for Meera")
    assert "nobody is left" in shown


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("share all except Simran with producers", "3 people"),
        ("schedule Meera shortlist except Simran tomorrow 11am, 15 min each, Aram Nagar", "3 people"),
        ("message everyone on the Meera list except Simran: bring ID proof", "SEND 3"),
        ("Simran ke alawa Meera list me sabko message karo: ID proof lana", "3"),
    ],
)
async def test_who_is_left_out_is_not_sent_anything(desk, said, named):
    await desk.say("Priya", LISTED)
    shown = await sure(desk, said)
    assert named in shown
    assert "Simran" not in shown


async def test_who_was_left_out_stays_left_out_when_it_is_sent(desk):
    await desk.say("Priya", LISTED)
    await desk.say("Priya", "message everyone on the Meera list except Simran: bring ID proof")
    await desk.say("Priya", "SEND 3")
    told = {chat for chat, text in desk.shown if "bring ID proof" in text and chat != "Priya"}
    assert told == {"Amrita", "Jasleen", "Harleen"}


async def test_all_but_some_are_taken_off_a_list(desk):
    await desk.say("Priya", LISTED)
    await sure(desk, "remove all except Amrita and Simran from Meera shortlist")
    assert await of(desk, "Amrita", "Simran", "Jasleen", "Harleen") == ["Amrita", "Simran"]


async def test_what_is_passed_on_leaves_nobody_out_of_its_readers(desk):
    await desk.say("Priya", LISTED)
    shown = await sure(desk, "message everyone on the Meera list: all except Simran come to gate 3")
    assert "SEND 4" in shown
    assert "all except Simran come to gate 3" in shown


@pytest.mark.parametrize("said", ["1,2,3,5 shortlist for Meera", "hello"])
def test_most_messages_leave_nobody_out(said):
    assert split(said) is None
