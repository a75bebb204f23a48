"""After a veto casting reads what is still planned and can cancel it; nobody else is told by itself."""

from __future__ import annotations

import pytest

from tests.gully import SHARED, heard_by, last


@pytest.fixture
async def answered(after):
    """Harleen comes tomorrow, Jasleen cannot."""
    return await after(
        *SHARED,
        ("Arjun", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar"),
        ("Arjun", "send"),
        ("Harleen", "yes"),
        ("Jasleen", "nahi aa paungi"),
    )


async def test_casting_reads_what_is_planned_and_cancels_it(answered):
    before = len(answered.shown)
    assert "audition" in last(await answered.say("Rohan", "veto Harleen for Meera - brand issue"))
    await answered.say("Rohan", "veto")
    told = heard_by(answered, "Priya", before)
    assert "Still planned: audition Sat 21 Nov, 11:45 AM" in told
    assert "Cancel the audition" in told
    assert "Jasleen" not in told.partition("Instead:")[2]
    assert not heard_by(answered, "Harleen", before)
    assert "Harleen S." in last(await answered.say("Arjun", "what needs me?"))
    assert "11:45 AM" in last(await answered.say("Priya", "Cancel the audition"))
    assert not heard_by(answered, "Harleen", before)
    await answered.say("Priya", "yes")
    assert "11:45 AM" in heard_by(answered, "Harleen", before)
    assert "still asked" not in last(await answered.say("Arjun", "what needs me?"))


@pytest.mark.parametrize(
    "said",
    [
        "schedule meera list tuesday 15 min each, 11am, Versova",
        "schedule meera list tuesday 11am 15 min each Versova",
        "schedule meera list tue 15 mins each 11am at Versova",
        "schedule meera list mangalwar 15 minute 11 baje Versova",
    ],
)
async def test_minutes_are_no_day_of_the_month(listed, said):
    assert "Tue 24 Nov, 11:00 AM" in last(await listed.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "we always audition at Aram Nagar, remember that",
        "we always audition at Aram Nagar please remember",
        "we always audition at Aram Nagar yaad rakhna",
        "our usual venue is Aram Nagar, okay? note kar lo",
        "we usually audition at Aram Nagar, note it down please",
        "our usual place is Aram Nagar ok",
    ],
)
async def test_words_to_the_desk_are_no_part_of_a_place(listed, said):
    await listed.say("Priya", said.replace("?", ""))
    shown = last(await listed.say("Priya", "schedule Meera list tomorrow 11am"))
    assert "IST, Aram Nagar, 15 min each" in shown


@pytest.mark.parametrize(
    "said",
    [
        "what happens if i veto harleen now",
        "harleen ko veto karna padega shayad",
        "agar harleen ko veto kiya to kya hoga",
        "might have to veto harleen",
        "if we veto harleen, what then?",
    ],
)
@pytest.mark.parametrize("who", ["Rohan", "Priya"])
async def test_thinking_aloud_of_a_veto_records_nothing(answered, who, said):
    before = len(answered.shown)
    shown = last(await answered.say(who, said))
    assert "11:45 AM" in shown
    assert {chat for chat, _ in answered.shown[before:]} == {who}
    assert "0 of 4" in last(await answered.say("Arjun", "approval status"))


@pytest.mark.parametrize(
    "said",
    [
        "kal audition rakh lo meera list ka, 11 se, 20 min each, Versova",
        "kal audition rakh lo meera list ka, 11 baje se, 20 min each, Versova",
        "kal meera list ka audition rakho 11 se 20 min each Versova",
    ],
)
async def test_from_an_hour_on(listed, said):
    shown = last(await listed.say("Priya", said))
    assert "Sat 21 Nov, 11:00 AM" in shown
    assert "20 min each" in shown
