"""Reminders: as things are when they are due, to whoever still comes, once."""

from __future__ import annotations

from datetime import timedelta

from core.store import persons
from core.store.schema import notice
from tests.unit.casting.auditions.company import CHANNEL, Company, ist


async def test_who_has_not_answered_gets_every_choice_a_day_before(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(20, 11)
    assert await company.stage.announce_due() == [""]
    letter = (await company.told("Amrita Kaur"))[-1]
    assert (letter.key, letter.purpose) == ("remind/1/1/day", "reminder")
    assert letter.text == (
        "Sat 21 Nov, 11:00 AM IST, 15 min, Aram Nagar. Audition for **Meera** in **Gully Nights**."
        " Can you come?"
    )
    assert [one.label for one in letter.choices] == ["Confirm", "Ask for another time", "Can't come"]
    assert letter.expires_at == ist(21, 5)
    assert letter.template is not None
    assert letter.template.name == "audition_reminder"


async def test_who_confirmed_is_told_the_way_and_only_asked_if_they_cannot_come(company: Company) -> None:
    await company.schedule(1)
    await company.answer("confirm_audition", "Amrita Kaur")
    company.stage.clock.now = ist(21, 9)
    await company.stage.announce_due()
    letter = (await company.told("Amrita Kaur"))[-1]
    assert letter.text.splitlines() == [
        "Today 11:00 AM, Aram Nagar. Audition for **Meera** in **Gully Nights**."
        " Running late? Just write how late.",
        "Map: https://www.google.com/maps/search/?api=1&query=Aram+Nagar",
        "Ask for Priya when you arrive.",
    ]
    assert [one.label for one in letter.choices] == ["Can't come"]


async def test_after_a_stop_only_the_nearest_reminder_is_sent(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(21, 9)
    reasons = await company.stage.announce_due()
    assert sorted(reasons) == ["", "expired", "expired"]
    assert len(await company.told("Amrita Kaur")) == 2


async def test_a_chase_and_a_reminder_due_together_are_one_message(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(20, 17)
    assert sorted(await company.stage.announce_due()) == ["", "a nearer reminder says it"]


async def test_nothing_is_announced_twice(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(20, 11)
    await company.stage.announce_due()
    before = await company.stage.outbox()
    async with company.stage.database.transaction() as tx:
        await tx.execute(notice.update().values(status="pending"))
    await company.stage.announce_due()
    assert [one.key for one in await company.stage.outbox()] == [one.key for one in before]


async def test_declined_cancelled_and_moved_people_are_left_in_peace(company: Company) -> None:
    await company.schedule(3)
    await company.answer("decline_audition", "Amrita Kaur")
    shown = await company.stage.run("cancel_auditions", company.priya, people=("Simran",))
    await company.stage.pick(shown, "Cancel it", company.priya)
    await company.stage.run("reschedule_audition", company.priya, CHANNEL, people=("Neha",), to="sunday")
    before = {name: len(await company.told(name)) for name in company.people}
    async with company.stage.database.transaction() as tx:
        await tx.execute(notice.update().where(notice.c.key.like("remind/%/1/%")).values(status="pending"))
    company.stage.clock.now = ist(21, 9)
    reasons = await company.stage.announce_due()
    assert {"declined", "cancelled", "moved"} <= set(reasons)
    after = {name: len(await company.told(name)) - before[name] for name in company.people}
    assert after["Amrita Kaur"] == after["Simran Bedi"] == 0
    assert [one.key for one in await company.told("Neha Rao")][2:] in ([], ["remind/3/2/chase"])


async def test_a_move_replaces_the_reminders(company: Company) -> None:
    await company.schedule(1)
    await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to="sunday")
    planned = await company.notices("Amrita Kaur")
    assert planned["day"] == ist(21, 11)
    assert planned["soon"] == ist(22, 9)


async def test_who_opted_out_meanwhile_is_put_on_the_call_list(company: Company) -> None:
    await company.schedule(1)
    who = company.people["Amrita Kaur"]
    async with company.stage.database.transaction() as tx:
        [tie] = await persons.matching(tx, who.org_id, "whatsapp", [company.stage.addresses[who.id].chat])
        await persons.change_identity(tx, tie["id"], opted_out_at=company.stage.clock())
    company.stage.clock.now = ist(20, 11)
    assert await company.stage.announce_due() == ["opted_out"]
    assert len(await company.told(who)) == 1
    assert (await company.told(company.priya))[-1].text.startswith("I cannot write to **Amrita Kaur**")


async def test_a_reader_elsewhere_keeps_their_own_night(company: Company) -> None:
    await company.cast(1)
    who = company.people["Amrita Kaur"]
    async with company.stage.database.transaction() as tx:
        await tx.execute(persons.person.update().values(timezone="America/Los_Angeles"))
    await company.schedule(start="2026-11-25T11:00:00+05:30")
    letter = (await company.told(who))[-1]
    assert "Tue 24 Nov, 9:30 PM PST / Wed 25 Nov, 11:00 AM IST" in letter.text
    planned = await company.notices("Amrita Kaur")
    assert planned["soon"] == ist(25, 9)
    assert planned["day"] == ist(24, 21, 30)


async def test_a_message_nobody_could_use_any_more_is_not_kept(company: Company) -> None:
    await company.schedule(1)
    [letter] = await company.told("Amrita Kaur")
    assert letter.expires_at == ist(21, 11) + timedelta(minutes=15)


async def test_who_asked_for_another_time_is_told_that_it_is_open(company: Company) -> None:
    await company.schedule(1)
    await company.answer("request_other_time", "Amrita Kaur", wanted="5 pm")
    company.stage.clock.now = ist(21, 9)
    await company.stage.announce_due()
    letter = (await company.told("Amrita Kaur"))[-1]
    assert "until then this one is yours" in letter.text
    assert [one.label for one in letter.choices] == ["Confirm", "Can't come"]
