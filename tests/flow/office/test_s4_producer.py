"""S4: a producer's day, F5 (veto) and F16 (booking too early): money, decisions and what they stop."""

from __future__ import annotations

import pytest

from core.casting.ladder.queries import standing_table
from core.casting.offers.queries import offer_table


async def cast(house):
    sana = house.people["Sana"].id
    await house.talent("Riya Sen", agent_id=sana, representation="agent_first")
    await house.talent("Simran Bhullar")


async def status_of(house, name):
    rows = await house.rows(standing_table, standing_table.c.talent_id == house.profiles[name].id)
    return rows[0]["status"] if rows else ""


async def test_s4_the_status_counts_each_role(house):
    await cast(house)
    await house.say("Arjun", "pin Riya for Meera")
    status = await house.say("Rohan", "status")
    assert "2 shortlisted" in status
    assert "1 pinned" in status


async def test_s4_a_yes_with_a_price_shows_what_it_comes_to_before_it_counts(house):
    await cast(house)
    shown = await house.say("Rohan", "approve Riya @75k/day 40 days")
    assert "₹30,00,000" in shown
    assert "₹0" in shown  # what is left of the role's budget
    assert await house.rows(offer_table) == []
    done = await house.pick("Rohan", shown, "Approve at this price")
    assert "Approved" in done
    assert "Nothing has been sent" in done
    assert house.heard("Sana") == ""
    since = house.mark()
    await house.pick("Rohan", done, "Send the offer")
    assert "₹30,00,000" in house.heard("Sana", since)


async def test_s5_a_counter_stands_beside_the_offer_and_a_producer_decides(house):
    await cast(house)
    drafted = await house.say("Priya", "offer Riya 75k/day for 40 days")
    await house.pick("Priya", drafted, "Send the offer")
    since = house.mark()
    passed_on = await house.say("Sana", "1.2L + business class, 12h")
    assert "₹48,00,000" in passed_on
    put = house.heard("Rohan", since)
    assert "v1 was ₹75,000/day" in put
    assert "₹1,20,000/day" in put
    assert "business class, 12h" in put
    assert "over" in put
    rows = await house.rows(offer_table)
    assert [(row["version"], row["state"]) for row in rows] == [(1, "void"), (2, "countered")]
    since = house.mark()
    taken = await house.pick("Rohan", put, "Accept these terms")
    assert "Accepted" in taken
    assert "not a contract" in house.heard("Sana", since)
    assert "over" in await house.say("Rohan", "why is Meera over budget")


async def test_s5_an_agent_answers_only_offers_of_their_own(house):
    await cast(house)
    drafted = await house.say("Priya", "offer Simran 75k/day for 40 days")
    await house.pick("Priya", drafted, "Send the offer")
    assert "no open offer" in await house.say("Sana", "1.2L + business class, 12h")


async def test_an_associate_drafts_and_a_director_sends(house):
    await cast(house)
    since = house.mark()
    drafted = await house.say("Arjun", "offer Riya 75k/day for 40 days")
    assert "has been asked to send" in drafted
    assert "Send the offer" not in drafted
    await house.pick("Priya", house.heard("Priya", since), "Send the offer")
    assert "Offer for" in house.heard("Sana", since)


async def test_f5_a_veto_shows_what_it_stops_and_the_talent_hears_nothing(house):
    await cast(house)
    await house.say("Arjun", "pin Riya for Meera")
    await house.say("Arjun", "Simran backup rakho")
    await house.say("Priya", "offer Riya 75k/day for 40 days")
    await house.say("Priya", "offer Riya 80k/day for 40 days")
    since = house.mark()
    shown = await house.say("Rohan", "veto Riya for Meera - brand issue")
    assert "pinned" in shown
    assert "offer v2 (draft)" in shown
    assert await status_of(house, "Riya") == "pinned"  # nothing before the yes
    await house.pick("Rohan", shown, "Veto")
    assert await status_of(house, "Riya") == "passed"
    assert {row["state"] for row in await house.rows(offer_table)} == {"void"}
    for name in ("Priya", "Arjun"):
        heard = house.heard(name, since)
        assert "brand issue" in heard
        assert "Instead: Simran B.: backup" in heard
    assert house.heard("Riya", since) == house.heard("Sana", since) == ""


async def test_f5_whoever_is_on_hold_may_cost_a_fee(house):
    await cast(house)
    await house.pick("Priya", await house.say("Priya", "put Riya on hold for Meera"), "Yes")
    shown = await house.say("Rohan", "veto Riya for Meera - brand issue")
    assert "cancellation fee may be due" in shown
    await house.pick("Rohan", shown, "Veto")
    assert await status_of(house, "Riya") == "released"


async def test_f16_booking_too_early_says_what_is_missing(house):
    await cast(house)
    early = await house.say("Priya", "book Riya")
    assert "the approval" in early
    assert "an offer" in early
    shown = await house.say("Rohan", "approve Riya @75k/day 40 days")
    done = await house.pick("Rohan", shown, "Approve at this price")
    await house.pick("Rohan", done, "Send the offer")
    still = await house.say("Priya", "book Riya")
    assert "a yes to the offer" in still
    assert "approval" not in still
    await house.say("Sana", "1")
    await house.pick("Priya", await house.say("Priya", "book Riya"), "Yes")
    assert await status_of(house, "Riya") == "booked"


@pytest.mark.parametrize("said", ["lock Riya", "Riya lock karo"])
async def test_lock_is_never_guessed(house, said):
    await cast(house)
    asked = await house.say("Priya", said)
    assert all(word in asked for word in ("pinned", "on hold", "booked"))
    assert await status_of(house, "Riya") == ""


async def test_only_directors_engage_somebody_s_time(house):
    await cast(house)
    assert "only a casting director" in await house.say("Arjun", "put Riya on hold for Meera")
    assert "casting team moves people" in await house.say("Rohan", "pin Riya for Meera")
    assert await status_of(house, "Riya") == ""


async def test_a_move_is_taken_back_and_the_history_says_so(house):
    await cast(house)
    await house.say("Arjun", "pin Riya for Meera")
    await house.say("Arjun", "undo")
    assert await status_of(house, "Riya") == "selected"
    told = await house.say("Arjun", "where does Riya stand")
    assert "selected to pinned, by Arjun" in told
    assert "pinned to selected, by Arjun" in told


async def test_tags_are_for_casting_only(house):
    await cast(house)
    await house.say("Arjun", "tag Simran A")
    assert "[A]" in await house.say("Arjun", "board Meera")
    assert "[A]" not in await house.say("Rohan", "board Meera")


async def test_f9_two_projects_want_one_person(house):
    await cast(house)
    await house.join(house.other, ["Arjun"])
    vikram = await house.desk.person("Vikram Shah", "casting_director")
    house.people["Vikram"] = vikram
    await house.join(house.other, ["Vikram"])
    await house.say("Arjun", "pin Riya for Meera")
    since = house.mark()
    said = await house.say("Vikram", "pin Riya for Kavya")
    assert "Competing interest" in said + house.heard("Vikram", since)
    heard = house.heard("Priya", since)
    assert "Competing interest" in heard
    assert "Kavya" not in heard
    assert "Monsoon" not in heard
    note = house.heard("Sana", since)
    assert note.count("More than one of our projects") == 1
    assert "Meera" not in note
    assert "Kavya" not in note
    assert "first position" in await house.say("Priya", "first position Riya for Meera")
    assert "give it up first" in await house.say("Vikram", "first position Riya for Kavya")
