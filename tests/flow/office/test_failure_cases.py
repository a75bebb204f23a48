"""Failure cases of the trade by their number. F5, F9 and F16 are in test_s4_producer, F8 in test_s3_talent,
F4 and F20 in test_s6_guardian."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from core.casting.auditions.queries import session
from core.casting.auditions.queries import slot as slots
from core.casting.consent.queries import consent
from core.casting.projects.queries import role_table
from core.store import persons
from core.store.schema import notice, outbox
from tests.flow.office.day import invite, slot_of


async def book(house, name, role, at, place="Aram Nagar", by="Arjun"):
    """One person's audition, sent."""
    shown = await house.say(by, f"schedule {name} for {role} {at}, 15 min, {place}")
    return await house.pick(by, shown, "Send to")


async def test_f1_double_booking_says_why_and_what_is_free(house):
    await house.talent("Riya Sen", listed="Inspector")
    await book(house, "Riya", "Inspector", "Sat 4:15pm", "Bandra")
    since = house.mark()
    shown = await house.say("Arjun", "schedule Riya for Meera Sat 4pm, 15 min, Aram Nagar")
    assert "clash" in shown
    assert "4:15 PM" in shown
    assert "Bandra" not in shown  # never where or what the other one is
    assert house.heard("Riya", since) == ""
    assert len(await house.rows(slots)) == 1  # nothing moved
    tape = await house.pick("Arjun", shown, "Self-tape instead")
    assert "By when" in tape  # or by a tape, whose deadline is asked for
    shown = await house.say("Arjun", "schedule Riya for Meera Sat 4pm, 15 min, Aram Nagar")
    free = await house.pick("Arjun", shown, "5:30 PM")
    await house.pick("Arjun", free, "Send to")
    assert "5:30 PM" in house.heard("Riya", since)


async def test_f1_an_order_for_somebody_else_under_a_preview_is_their_own(house):
    await house.talent("Riya Sen")
    await house.talent("Kabir Rao", listed="Inspector")
    await house.say("Arjun", "schedule Riya for Meera Sat 4pm, 15 min, Aram Nagar")
    shown = await house.say("Arjun", "schedule Kabir for Inspector tmrw 5pm, 15 min, Aram Nagar")
    assert "Kabir R." in shown
    assert "Riya" not in shown


@pytest.mark.parametrize("said", ["STOP", "mujhe msg mat karo"])
async def test_f2_stop_is_confirmed_once_and_the_booking_needs_a_call(house, said):
    await invite(house, at="Sat 4pm")
    since = house.mark()
    done = await house.say("Simran", said)
    assert "START" in done
    assert await house.say("Simran", "STOP") == ""
    heard = house.heard("Arjun", since)
    assert "opted out" in heard
    assert "Sat 21 Nov, 4:00 PM" in heard
    since = house.mark()
    await house.wait(hours=30)
    assert house.heard("Simran", since) == ""
    shown = await house.say("Arjun", "message everyone on the Meera list: Please bring a photo")
    assert "2" in shown
    assert "opted out" in shown


async def test_f2_staff_who_stop_the_bulk_only_stop_the_bulk(house):
    await invite(house)
    await house.say("Arjun", "stop the bulk")
    async with house.database.read() as tx:
        [way] = await persons.reaches(tx, house.people["Arjun"].id)
    assert not way.opted_out


async def test_f3_a_wrong_number_hears_nothing_of_anybody(house):
    await invite(house)
    since = house.mark()
    sorry = await house.say("Simran", "wrong number bhai")
    assert "Simran" not in sorry
    assert "Meera" not in sorry
    heard = house.heard("Arjun", since)
    assert "please get a new one" in heard
    since = house.mark()
    await house.wait(hours=24)
    assert house.heard("Simran", since) == ""
    assert (await slot_of(house, "Simran"))["told"] == "no_channel"


async def test_f6_too_close_to_move_by_chat(house):
    await invite(house, "Simran Bhullar", at="today 4pm")
    await house.say("Simran", "haan")
    await house.wait(hours=5)  # 15:00
    since = house.mark()
    asked = await house.say("Simran", "4 nahi ho payega, 6 kar do")
    assert "too close to move by chat" in asked or "bahut kam time" in asked  # as it was written
    assert "4:00 PM" in asked
    assert "Urgent" in house.heard("Priya", since)
    for choice in ("Move to 6:00 PM", "Keep 4:00 PM", "Self-tape instead", "Call"):
        assert choice in house.heard("Priya", since)
    held = await slot_of(house, "Simran")
    assert (held["version"], held["status"]) == (1, "on")
    since = house.mark()
    await house.wait(minutes=16)
    assert "6:00 PM" in house.heard("Priya", since)  # the director is asked once more
    await house.pick("Priya", house.heard("Priya", since), "Move to 6:00 PM")
    assert "6:00 PM" in house.heard("Simran", since)


async def test_f7_a_role_s_auditions_are_counted_before_they_are_cancelled(house):
    await invite(house)
    await house.say("Simran", "haan")
    since = house.mark()
    asked = await house.say("Priya", "Meera role cancel")
    assert "3 people" in asked
    shown = await house.pick("Priya", asked, "Cancel 3 auditions")
    assert "INFORM 3" in shown
    assert "1 " in shown  # confirmed
    assert "INFORM" in await house.say("Priya", "yes")  # a bare yes is not enough
    assert house.heard("Simran", since) == ""
    await house.say("Priya", "INFORM 3")
    assert "cancelled" in house.heard("Simran", since).lower()
    rows = await house.rows(slots)
    assert {row["status"] for row in rows} == {"cancelled"}
    planned = await house.rows(notice, notice.c.status == "pending", notice.c.subject.like("slot/%"))
    assert planned == []


async def test_f6_the_team_may_ask_for_a_tape_by_tonight_instead(house):
    await invite(house, "Simran Bhullar", at="today 4pm")
    await house.wait(hours=5)
    since = house.mark()
    await house.say("Simran", "4 nahi ho payega, 6 kar do")
    asked = await house.pick("Priya", house.heard("Priya", since), "Self-tape instead")
    assert "Fri 20 Nov, 9:00 PM" in asked
    assert "self-tape" in house.heard("Simran", since).lower()


async def test_f7_children_and_agents_are_counted_too(house):
    sana, meenal = house.people["Sana"].id, house.people["Meenal"].id
    await house.talent("Riya Sen", agent_id=sana, representation="agent_first")
    await house.talent("Kavya Rao", agent_id=sana, representation="agent_first")
    await house.talent("Tara Joshi", age=(11, 13), guardian_id=meenal)
    await house.talent("Simran Bhullar")
    shown = await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")
    shown = await house.pick("Priya", await house.say("Priya", "Meera role cancel"), "Cancel 4 auditions")
    assert "One is a child, told through the guardian." in shown
    assert "One agent is told for their people." in shown


async def test_f11_after_a_standstill_only_what_still_helps_is_sent(house):
    await invite(house, at="tmrw 4pm")
    await house.say("Simran", "haan")
    since = house.mark()
    await house.wait(hours=29)  # 15:00 on the day: the 24 h one is of no use, the 2 h one is
    assert house.heard("Simran", since).count("4:00 PM") == 1
    dropped = await house.rows(notice, notice.c.status == "expired")
    assert dropped


async def test_f12_two_zones_are_both_told(house):
    await house.talent("Riya Sen")
    riya = persons.person.c.id == house.people["Riya"].id
    async with house.database.transaction() as tx:
        await tx.execute(update(persons.person).where(riya).values(timezone="America/Los_Angeles"))
    since = house.mark()
    await book(house, "Riya", "Meera", "Wed 25 Nov 8pm", "Zoom")
    heard = house.heard("Riya", since)
    assert "6:30 AM PST" in heard
    assert "8:00 PM IST" in heard


async def test_f13_the_same_delivery_twice_is_one_change(house):
    await invite(house)
    await house.desk.say("Simran", "haan", number="line-same")
    revision = (await slot_of(house, "Simran"))["revision"]
    since = house.mark()
    await house.desk.say("Simran", "haan", number="line-same")
    assert (await slot_of(house, "Simran"))["revision"] == revision
    assert house.heard("Arjun", since) == ""


async def test_f14_an_old_button_says_the_new_time(house):
    await invite(house)
    old = house.heard("Simran")
    await house.pick("Arjun", await house.say("Arjun", "push everyone 30 min"), "Move 3")
    rows = await house.rows(outbox, outbox.c.key == "invite/1/v1")
    assert rows
    told = await house.say("Simran", "Confirm")
    assert "11:30 AM" in told
    assert "11:00 AM" in old


async def test_f15_a_former_colleague_can_do_nothing(house):
    await invite(house)
    arjun = persons.person.c.id == house.people["Arjun"].id
    async with house.database.transaction() as tx:
        await tx.execute(update(persons.person).where(arjun).values(role="talent"))
    before = len(await house.rows(session))
    said = await house.say("Arjun", "push everyone 30 min")
    assert "Move" not in said
    assert "Simran" not in said
    assert len(await house.rows(session)) == before


async def test_f15_what_was_shown_before_they_left_is_no_way_in(house):
    await invite(house)
    shown = await house.say("Arjun", "push everyone 30 min")
    arjun = persons.person.c.id == house.people["Arjun"].id
    async with house.database.transaction() as tx:
        await tx.execute(update(persons.person).where(arjun).values(role="unknown"))
    since = house.mark()
    await house.pick("Arjun", shown, "Move 3")
    assert (await slot_of(house, "Simran"))["version"] == 1
    assert house.heard("Simran", since) == ""
    # And nothing of the team's reaches them, although they planned the session.
    since = house.mark()
    await house.say("Simran", "can't come")
    assert "Simran" in house.heard("Priya", since)
    assert house.heard("Arjun", since) == ""


async def test_f15_a_report_that_was_ordered_ends_with_the_role(house):
    await invite(house)
    await house.say("Arjun", "send me status every weekday 9am")
    arjun = persons.person.c.id == house.people["Arjun"].id
    async with house.database.transaction() as tx:
        await tx.execute(update(persons.person).where(arjun).values(role="talent"))
    since = house.mark()
    await house.wait(days=3)
    assert house.heard("Arjun", since) == ""


async def test_f18_money_asked_in_our_name_alerts_the_directors(house):
    await house.talent("Riya Sen")
    since = house.mark()
    real = await house.say("Riya", "is this real?")
    assert "never ask for money" in real
    await house.pick("Riya", real, "Somebody asked for money")
    assert "money" in house.heard("Priya", since)


async def test_f19_the_second_associate_sees_the_new_state(house):
    await invite(house)
    house.people["Dev"] = await house.desk.person("Dev Anand", "associate")
    await house.join(house.film, ["Dev"])
    shown = await house.say("Arjun", "push everyone 30 min")
    other = await house.say("Dev", "push everyone 15 min")
    await house.pick("Dev", other, "Move 3")
    again = await house.pick("Arjun", shown, "Move 3")
    assert "11:15 AM" in again or "done" in again.lower() or "moved" in again.lower()
    assert (await slot_of(house, "Simran"))["version"] == 2


async def test_f21_an_agent_of_two_is_asked_for_whom(house):
    sana = house.people["Sana"].id
    for name in ("Riya Sen", "Simran Bhullar"):
        await house.talent(name, agent_id=sana, representation="agent_first")
    shown = await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")
    asked = await house.say("Sana", "can't come")
    assert "Riya" in asked
    assert "Simran" in asked
    assert {row["rsvp"] for row in await house.rows(slots)} == {"invited"}


async def test_f7_a_cancelled_role_is_closed_and_people_may_stay_for_others(house):
    await invite(house)
    since = house.mark()
    shown = await house.pick("Priya", await house.say("Priya", "Meera role cancel"), "Cancel 3 auditions")
    assert "INFORM 3" in shown
    await house.say("Priya", "INFORM 3")
    [role] = await house.rows(role_table, role_table.c.id == house.roles["Meera"].id)
    assert role["state"] == "archived"
    letter = house.heard("Simran", since)
    assert "Keep me for other roles" in letter
    kept = await house.pick("Simran", letter, "Keep me for other roles")
    assert "Redleaf Casting keeps your profile" in kept
    [yes] = await house.rows(consent, consent.c.purpose == "future_castings")
    assert (yes["person_id"], yes["wording"]) == (house.people["Simran"].id, kept)
    await house.pick("Simran", letter, "Keep me for other roles")
    assert len(await house.rows(consent, consent.c.purpose == "future_castings")) == 1
    assert "Kept for other roles: yes" in await house.say("Simran", "what data do you have about me")


async def test_f7_auditions_that_are_cancelled_alone_ask_nothing_of_the_kind(house):
    await invite(house)
    since = house.mark()
    await house.say("Priya", "cancel all Meera auditions tomorrow")
    await house.say("Priya", "INFORM 3")
    assert "Cancelled" in house.heard("Simran", since)
    assert "other roles" not in house.heard("Simran", since)
    [role] = await house.rows(role_table, role_table.c.id == house.roles["Meera"].id)
    assert role["state"] != "archived"
