"""What was decided before beside the ladder: decisions, auditions and offers, with reason and source."""

from __future__ import annotations

from tests.flow.office.day import invite


async def asked(house, line, who="Priya"):
    return await house.say(who, line)


async def passed(house):
    """Riya was shown to the producers, and one of them passed."""
    await house.say("Priya", "share Meera with the producers")
    await house.say("Rohan", "pass on Riya, too young")


async def test_a_producers_pass_is_told_with_its_reason_and_who_said_it(house):
    await house.talent("Riya Sen")
    await passed(house)
    await house.wait(days=20)
    told = await asked(house, "when did we last reject Riya for Meera?")
    assert "Riya Sen for Meera (Gully Nights): passed on. “too young”" in told
    why = await asked(house, "why?")
    assert "Riya Sen: the producers' decision, Fri 20 Nov" in why
    assert "by Rohan" in why


async def test_a_veto_in_hinglish(house):
    await house.talent("Riya Sen")
    await house.pick("Rohan", await house.say("Rohan", "veto Riya for Meera - brand issue"), "Veto")
    await house.wait(days=20)
    told = await asked(house, "pichli baar humne Riya ko reject kab kiya tha?")
    assert "vetoed" in told
    assert "brand issue" in told
    assert "Rohan" in await asked(house, "kyun?")


async def test_an_approval_is_told_and_a_later_booking_does_not_hide_who_approved(house):
    await house.talent("Riya Sen")
    await house.say("Rohan", "approve Riya for Meera")
    await house.wait(days=2)
    told = await asked(house, "when did we last approve Riya?")
    assert "Riya Sen for Meera (Gully Nights): approved" in told
    assert "by Rohan" in await asked(house, "why?")


async def test_an_offer_is_told_when_it_was_sent_and_how_it_ended(house):
    await house.talent("Riya Sen")
    drafted = await house.say("Priya", "offer Riya 75k/day for 40 days")
    await house.pick("Priya", drafted, "Send the offer")
    await house.wait(days=2)
    told = await asked(house, "last time we offered to Riya")
    assert "Riya Sen for Meera (Gully Nights): offer sent" in told
    assert "Riya Sen: the offer" in await asked(house, "why?")


async def test_an_audition_is_told_as_the_door_says_it_went(house):
    await invite(house, "Simran Bhullar")
    assert "auditioned" not in await asked(house, "when did we last audition Simran?")
    await house.wait(days=2)
    told = await asked(house, "when did we last audition Simran?")
    assert "Simran Bhullar for Meera (Gully Nights)" in told
    assert "the audition list" in await asked(house, "why?")


async def test_who_did_not_come_is_told_so(house):
    await invite(house, "Simran Bhullar")
    await house.wait(hours=26)
    await house.say("Arjun", "mark Simran no show")
    await house.wait(days=1)
    told = await asked(house, "pichli baar humne Simran ko kab audition kiya?")
    assert "did not come" in told


async def test_producers_and_talent_are_told_nothing(house):
    await house.talent("Riya Sen")
    await passed(house)
    for who in ("Rohan", "Riya"):
        assert "passed on" not in await asked(house, "when did we last reject Riya for Meera?", who)


async def test_what_was_not_asked_for_is_said_to_be_something_else(house):
    await house.talent("Riya Sen")
    await passed(house)
    await house.wait(days=1)
    told = await asked(house, "have we ever auditioned Riya?")
    assert told.startswith("Not exactly that. What there is:")
    assert "passed on" in told
