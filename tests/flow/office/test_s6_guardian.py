"""S6: a child through her mother; F4 (a minor without a guardian) and F20 (the child says no)."""

from __future__ import annotations

import pytest

from core.casting.auditions.queries import slot as slots
from core.casting.consent.queries import consent
from core.casting.talent import queries as talents
from tests.flow.office.day import slot_of


async def child(house, at="Mon 11am"):
    await house.talent("Tara Joshi", age=(10, 12), guardian_id=house.people["Meenal"].id)
    shown = await house.say("Arjun", f"schedule Tara for Meera {at}, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")


async def test_the_invitation_goes_to_the_mother_and_school_is_heard(house):
    since = house.mark()
    await child(house)
    assert "Tara Joshi" in house.heard("Meenal", since)
    assert house.heard("Tara", since) == ""
    since = house.mark()
    asked = await house.say("Meenal", "school 2 tak, 3 ke baad")
    assert "3:00 PM" in asked
    await house.pick("Priya", house.heard("Priya", since), "Move to 3:00 PM")
    assert (await slot_of(house, "Tara"))["rsvp"] == "confirmed"


async def test_on_the_day_one_person_is_named_and_hours_are_counted(house):
    await child(house)
    await house.say("Meenal", "haan")
    await house.wait(days=3, hours=0, minutes=50)
    since = house.mark()
    here = await house.say("Meenal", "reached")
    assert "Who is the one responsible person" in here
    noted = await house.say("Meenal", "Meenal Joshi, mummy")
    assert "Meenal Joshi" in noted
    assert "Meenal Joshi is with Tara Joshi" in house.heard("Arjun", since)
    since = house.mark()
    await house.wait(hours=3, minutes=1)
    assert "needs a rest" in house.heard("Arjun", since)
    since = house.mark()
    await house.say("Arjun", "Tara has left")
    await house.wait(hours=2)
    assert "the most a child" not in house.heard("Arjun", since)


async def test_five_hours_are_the_most(house):
    await child(house)
    await house.say("Meenal", "haan")
    await house.wait(days=3, minutes=50)
    await house.say("Meenal", "reached")
    since = house.mark()
    await house.wait(hours=5, minutes=1)
    assert "the most a child may be there" in house.heard("Arjun", since)
    assert "the most a child may be there" in house.heard("Meenal", since)


@pytest.mark.parametrize("said", ["main 16 saal ki hu", "I am 15 years old"])
async def test_f4_a_minor_is_frozen_until_a_guardian_agrees(house, said):
    made = await house.talent("Riya Sen", age=(16, 18), portrait="portrait:1:RS")
    since = house.mark()
    asked = await house.say("Riya", said)
    assert "parent " in asked
    assert " guardian " in asked
    assert "under 18" in house.heard("Priya", since)
    async with house.database.read() as tx:
        frozen = await talents.get(tx, made.id)
    assert frozen.is_minor
    assert frozen.portrait == ""
    thanks = await house.say("Riya", "meri mummy ka number 9820000010")
    assert "Thank you" in thanks
    # Nothing can be planned for her.
    shown = await house.say("Arjun", "schedule Riya for Meera tmrw 11am, 15 min, Aram Nagar")
    assert "no guardian on file" in shown
    assert "Send to" not in shown
    # Staff vouch for the number; it has no app here, so a person calls, and nothing is agreed meanwhile.
    said = await house.pick("Priya", house.heard("Priya"), "Write to the guardian")
    assert "Please call them" in said
    assert await house.rows(consent, consent.c.purpose == "guardian") == []


@pytest.mark.parametrize("said", ["main nahi karna chahti", "mujhe nahi aana", "nahi aaungi"])
async def test_f20_the_child_says_no_and_it_stops(house, said):
    await child(house)
    await house.say("Meenal", "haan")
    since = house.mark()
    stopped = await house.say("Tara", said)
    assert "Nobody will ask you again" in stopped or "koi aapse nahi poochega" in stopped
    assert "does not want to" in house.heard("Arjun", since).replace("**", "")
    assert "they do not want to do this" in house.heard("Meenal", since)
    [row] = await house.rows(slots)
    assert row["status"] == "cancelled"
    # The parent's yes does not bring it back.
    await house.say("Meenal", "haan confirm")
    [row] = await house.rows(slots)
    assert row["status"] == "cancelled"
    since = house.mark()
    await house.wait(days=4)
    assert house.heard("Tara", since) == house.heard("Meenal", since) == ""


WITHDRAWN = (
    "I take back my consent",
    "apni consent wapas leni hai",
    "मैं अपनी सहमति वापस लेती हूँ",
    "withdraw my permission for Tara",
)


@pytest.mark.parametrize("said", WITHDRAWN)
async def test_what_stands_is_cancelled_with_one_yes_once_the_guardian_withdraws(house, said):
    await child(house)
    await house.say("Meenal", "haan")
    asked = await house.say("Meenal", said)
    since = house.mark()
    await house.say("Meenal", "1")
    assert "Tara Joshi" in asked
    heard = house.heard("Arjun", since).replace("**", "")
    assert "took their agreement back" in heard
    assert "Mon 23 Nov, 11:00 AM" in heard
    # Nothing is cancelled by itself; and nobody is reminded of what is not agreed.
    assert (await slot_of(house, "Tara"))["status"] == "on"
    since = house.mark()
    await house.say("Arjun", "yes")
    assert (await slot_of(house, "Tara"))["status"] == "cancelled"
    assert "Tara Joshi" in house.heard("Meenal", since)
    # A colleague who was asked the same is told that it is done.
    assert "already" in await house.say("Priya", "1")


async def test_nobody_is_reminded_of_what_a_guardian_does_not_agree_to(house):
    await child(house)
    await house.say("Meenal", "haan")
    await house.say("Meenal", "consent wapas leni hai")
    await house.say("Meenal", "1")
    since = house.mark()
    await house.wait(days=2, hours=23)
    assert house.heard("Meenal", since) == ""


async def test_who_turns_out_to_be_a_child_brings_the_same_question(house):
    await house.talent("Riya Sen", age=(16, 18))
    shown = await house.say("Arjun", "schedule Riya for Meera Mon 11am, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")
    since = house.mark()
    await house.say("Riya", "main 16 saal ki hu")
    assert "Mon 23 Nov, 11:00 AM" in house.heard("Priya", since)
    await house.say("Priya", "haan, cancel karo")
    assert (await slot_of(house, "Riya"))["status"] == "cancelled"
