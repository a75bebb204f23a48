"""What the team says to a wish for another time, by its owner's name; orders that were taken for others."""

from __future__ import annotations

import pytest

from tests.gully import INVITED, last


@pytest.fixture
async def asked(after):
    """Jasleen asks for 5 PM."""
    return await after(*INVITED, ("Jasleen", "5 pm instead of 11:30?"))


@pytest.mark.parametrize(
    "said",
    [
        "approve Jasleen's request",
        "accept the request from Jasleen",
        "ok, allow Jasleen's time change",
        "Jasleen ki request maan lo",
        "approve the request",
    ],
)
async def test_yes(asked, said):
    assert "5:00 PM" in last(await asked.say("Arjun", said))
    assert any(chat == "Jasleen" and "5:00 PM" in text and "समय बदल" in text for chat, text in asked.shown)


@pytest.mark.parametrize(
    "said",
    ["reject Jasleen's request", "Jasleen ki request mana kar do", "don't allow Jasleen's time change"],
)
async def test_no(asked, said):
    assert "stays at Sat 21 Nov, 11:30 AM" in last(await asked.say("Priya", said))


async def test_whoever_asked_for_nothing_is_said_so(asked):
    assert "Nobody waits there" in last(await asked.say("Arjun", "approve Amrita's request"))
    assert "Nobody waits there" in last(await asked.say("Arjun", "accept Harleen's reschedule"))


async def test_two_wishes_are_asked_about(asked):
    await asked.say("Harleen", "can we do it at 4pm")
    shown = last(await asked.say("Arjun", "approve the request"))
    assert "Jasleen Dhami" in shown
    assert "Harleen Sekhon" in shown
    assert "4:00 PM" in last(await asked.say("Arjun", "2"))


async def test_talent_decide_nothing(asked):
    await asked.say("Amrita", "approve Jasleen's request")
    assert not any(chat == "Jasleen" and "समय बदल" in text for chat, text in asked.shown)


@pytest.mark.parametrize(
    "said", ["what reminders are set?", "how many people are on the Meera list?", "who said yes?"]
)
async def test_a_question_is_no_page_of_a_script(asked, said):
    assert "Which pages" in last(await asked.say("Arjun", "send sides for Meera"))
    assert "Which pages" not in last(await asked.say("Arjun", said))
    assert "Paste" not in last(await asked.say("Arjun", said))


async def test_reminders_are_shown_and_one_of_them_changed(asked):
    assert "24 h and 2 h" in last(await asked.say("Arjun", "when do reminders go out?"))
    await asked.say("Arjun", "for this project remind talent 3 hours before instead of 2")
    assert "72 h, 24 h and 3 h" in last(await asked.say("Arjun", "show reminder settings"))
    await asked.say("Arjun", "remind people 48h before for Gully Nights")
    assert "reminded 48 h before" in last(await asked.say("Arjun", "what reminders are set for Gully Nights"))


async def test_a_day_without_auditions_names_the_next(asked):
    shown = last(await asked.say("Arjun", "who is in the queue?"))
    assert "Fri 20 Nov" in shown
    assert "Sat 21 Nov, 11:00 AM IST" in shown


@pytest.mark.parametrize(
    "said",
    [
        "add Neha as reader",
        "add Neha as reader for the Meera auditions",
        "Neha will be the reader for Meera",
        "use Neha as a reader",
    ],
)
async def test_a_reader_is_nobody_of_the_directory(asked, said):
    assert last(await asked.say("Arjun", said)).startswith("Reader: Neha")
    assert "Neha" in last(await asked.say("Arjun", "who are our readers?"))


async def test_a_round_is_not_taken_for_another(asked):
    shown = last(await asked.say("Arjun", "cancel Amrita's look test"))
    assert "11:00 AM" not in shown
    assert "No audition ahead fits" in shown
