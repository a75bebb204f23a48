"""From a shortlist to invitations: a preview first, then exactly what was shown."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from core.casting.lists import queries as lists
from core.casting.talent import queries as talents
from core.errors import Rejected
from core.people import Person
from core.store import persons
from tests.unit.casting.auditions.company import CHANNEL, Company, ist, labels, option, text


async def opt_out(company: Company, who: Person) -> None:
    async with company.stage.database.transaction() as tx:
        [tie] = await persons.matching(tx, who.org_id, "whatsapp", [company.stage.addresses[who.id].chat])
        await persons.change_identity(tx, tie["id"], opted_out_at=company.stage.clock())


async def test_a_preview_shows_every_slot_and_writes_nothing(company: Company) -> None:
    await company.talent("Amrita Kaur")
    await company.talent("Simran Bedi", channel="telegram", language="hi-Latn")
    shown = await company.preview()
    assert text(shown).splitlines() == [
        "**2 people**: Audition for **Meera** in **Gully Nights**. Sat 21 Nov, 11:00 AM to 11:30 AM IST,"
        " Aram Nagar, 15 min each.",
        "11:00 AM · Amrita K. · English, WhatsApp",
        "11:15 AM · Simran B. · Hinglish, Telegram",
    ]
    assert labels(shown) == ["Send to 2", "Edit", "Cancel"]
    assert await company.sessions() == []
    assert await company.stage.outbox() == []


async def test_cancel_leaves_everything_as_it_was(company: Company) -> None:
    await company.cast(2)
    await company.send(await company.preview(), "Cancel")
    assert await company.sessions() == []
    assert await company.stage.outbox() == []


async def test_send_invites_everybody_on_their_own_channel_in_their_language(company: Company) -> None:
    await company.talent("Amrita Kaur")
    await company.talent("Simran Bedi", channel="telegram", language="hi-Latn")
    sent = await company.schedule()
    assert text(sent).startswith("Invited **2**: Sat 21 Nov, 11:00 AM IST, Aram Nagar.")
    slots = await company.slots()
    assert [slot.starts_at for slot in slots.values()] == [ist(21, 11), ist(21, 11, 15)]
    [letter] = await company.told("Amrita Kaur")
    assert letter.text == (
        "Audition for **Meera** in **Gully Nights** (Redleaf Casting). Sat 21 Nov, 11:00 AM IST, 15 min,"
        " Aram Nagar. We never ask for money."
    )
    assert [one.label for one in letter.choices] == ["Confirm", "Ask for another time", "Can't come"]
    assert letter.template is not None
    assert (letter.template.name, letter.template.language) == ("audition_invite", "en")
    assert "**" not in "".join(letter.template.variables)
    [hers] = await company.told("Simran Bedi")
    assert "Hum kabhi paise nahi maangte" in hers.text
    assert hers.address.channel == "telegram"


async def test_no_letter_ever_names_another_candidate(company: Company) -> None:
    await company.schedule(4)
    for name in company.people:
        others = [other for other in company.people if other != name]
        for letter in await company.told(name):
            said = letter.text + str(letter.choices) + str(letter.template)
            assert not any(part in said for other in others for part in other.split())


async def test_who_clashes_is_named_and_left_out_of_send(company: Company) -> None:
    await company.cast(4)
    await company.busy("Neha Rao", ist(21, 11), ist(21, 14))
    shown = await company.preview()
    assert "11:30 AM · Neha R. · clash: shoot" in text(shown)
    assert "One clashes: Neha R. (shoot)." in text(shown)
    assert labels(shown) == ["Send to 3", "Edit", "Cancel"]
    sent = await company.send(shown)
    assert "Not invited: Neha Rao." in text(sent)
    slots = await company.slots()
    assert set(slots) == {"Amrita Kaur", "Simran Bedi", "Sana Khan"}
    assert slots["Sana Khan"].starts_at == ist(21, 11, 45)
    assert await company.told("Neha Rao") == []


async def test_a_soft_clash_may_be_gone_over_and_a_hard_one_never(company: Company) -> None:
    await company.cast(3)
    await company.busy("Neha Rao", ist(21, 19), ist(21, 22))
    shown = await company.preview(start="2026-11-21T20:30:00+05:30")
    assert labels(shown) == ["Send to 2", "Edit", "Cancel"]
    shown = await company.preview(start="2026-11-21T20:45:00+05:30")
    assert labels(shown) == ["Send to 1", "Send to all 2 anyway", "Edit", "Cancel"]
    await company.send(shown, "Send to all")
    assert set(await company.slots()) == {"Amrita Kaur", "Simran Bedi"}


async def test_who_cannot_be_written_to_gets_a_slot_and_is_listed_to_call(company: Company) -> None:
    await company.cast(3)
    await opt_out(company, company.people["Simran Bedi"])
    shown = await company.preview()
    assert "11:15 AM · Simran B. · to call (opted out)" in text(shown)
    assert labels(shown)[0] == "Send to 2"
    sent = await company.send(shown)
    assert "Invited **2**" in text(sent)
    assert "To call, a message cannot reach them: Simran Bedi." in text(sent)
    assert labels(sent) == ["Simran comes", "Simran can't come"]
    slots = await company.slots()
    assert slots["Simran Bedi"].told == "opted_out"
    assert await company.told("Simran Bedi") == []
    assert "11:15 AM · Simran B. · to call" in (await company.posted())[-1].text
    await company.send(sent, "Simran comes")
    assert (await company.slots())["Simran Bedi"].rsvp == "confirmed"


async def test_a_child_is_never_written_to_and_needs_a_guardian(company: Company) -> None:
    await company.cast(1)
    mother = await company.stage.person("Sunita Rao", "guardian")
    await company.talent("Tanvi Rao", is_minor=True, guardian_id=mother.id)
    await company.talent("Aarav Das", is_minor=True)
    shown = await company.preview()
    assert "through Sunita" in text(shown)
    assert "Aarav D. · clash: no guardian on file" in text(shown)
    assert labels(shown)[0] == "Send to 2"
    await company.send(shown)
    assert await company.told("Tanvi Rao") == await company.told("Aarav Das") == []
    [letter] = await company.told(mother)
    assert letter.text.startswith("**Tanvi Rao**: Audition for **Meera**")


async def test_an_agent_is_written_to_first_where_that_is_agreed(company: Company) -> None:
    agent = await company.stage.person("Farah Agent", "agent", "telegram")
    await company.talent("Amrita Kaur", agent_id=agent.id, representation="agent_first")
    await company.schedule()
    assert await company.told("Amrita Kaur") == []
    [letter] = await company.told(agent)
    assert letter.text.startswith("**Amrita Kaur**: Audition")


async def test_a_change_since_the_preview_is_shown_again_instead_of_sent(company: Company) -> None:
    await company.cast(2)
    shown = await company.preview()
    await company.talent("Neha Rao")
    again = await company.send(shown)
    assert text(again).startswith("Something changed since you looked, so nothing was sent.")
    assert labels(again)[0] == "Send to 3"
    assert await company.sessions() == []
    await company.send(again)
    assert len(await company.slots()) == 3


async def test_a_clash_that_came_up_since_the_preview_is_shown_again(company: Company) -> None:
    await company.cast(2)
    shown = await company.preview()
    await company.busy("Simran Bedi", ist(21, 11), ist(21, 12))
    again = await company.send(shown)
    assert "One clashes: Simran B. (shoot)." in text(again)
    assert await company.stage.outbox() == []


async def test_sending_one_preview_twice_is_one_session(company: Company) -> None:
    await company.cast(2)
    shown = await company.preview()
    await company.send(shown)
    before = await company.stage.outbox()
    again = await company.send(shown)
    assert text(again).startswith("That went out already: 2 people")
    assert len(await company.sessions()) == 1
    assert await company.stage.outbox() == before


async def test_the_same_order_again_shows_that_everybody_has_a_slot(company: Company) -> None:
    await company.schedule(2)
    shown = await company.preview()
    assert "clash: another audition 11:00 AM" in text(shown)
    assert not any(label.startswith("Send") for label in labels(shown))


async def test_another_project_is_never_named_in_a_clash(company: Company) -> None:
    await company.schedule(1)
    shown = await company.preview(place="Bandra", start="2026-11-21T11:30:00+05:30", round="callback")
    assert "another place at 11:00 AM, too near" in text(shown)
    assert text(shown).count("Gully Nights") == 1


async def test_two_at_once_only_in_a_chemistry_read(company: Company) -> None:
    await company.cast(2)
    shown = await company.preview(people=("Amrita", "Simran"), round="chemistry", minutes=45)
    assert "Chemistry read for **Meera**" in text(shown)
    assert "45 min together" in text(shown)
    await company.send(shown)
    slots = await company.slots()
    assert {slot.starts_at for slot in slots.values()} == {ist(21, 11)}


async def test_a_count_and_an_end_limit_who_reads(company: Company) -> None:
    await company.cast(4)
    assert "**3 people**" in text(await company.preview(count=3))
    shown = await company.preview(end="2026-11-21T11:30:00+05:30")
    assert "2 are left without a time (Neha R. and Sana K.). 30 minutes more" in text(shown)


async def test_what_is_missing_is_asked_one_thing_at_a_time(company: Company) -> None:
    await company.cast(1)
    run = company.stage.run
    first = await run("schedule_auditions", company.priya, CHANNEL, role="Meera")
    assert first.draft is not None
    ask = first.draft.ask
    assert ask is not None
    assert (ask.kind, ask.slot) == ("text", "start")
    second = await run("schedule_auditions", company.priya, CHANNEL, **{**ask.arguments, "start": "saturday"})
    assert text(second) == "Sat 21 Nov, from what time?"
    assert second.draft is not None
    ask = second.draft.ask
    assert ask is not None
    third = await run("schedule_auditions", company.priya, CHANNEL, **{**ask.arguments, "start": "11 am"})
    assert text(third) == "Where do they read?"
    assert third.draft is not None
    ask = third.draft.ask
    assert ask is not None
    last = await run("schedule_auditions", company.priya, CHANNEL, **{**ask.arguments, "place": "Aram Nagar"})
    assert "Sat 21 Nov, 11:00 AM to 11:15 AM IST, Aram Nagar" in text(last)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("12 pm", "12:00 PM to 12:30 PM IST, Aram Nagar, 15 min"),
        ("20 min each", "11:00 AM to 11:40 AM IST, Aram Nagar, 20 min"),
        ("30 min later", "11:30 AM to 12:00 PM IST, Aram Nagar, 15 min"),
        ("Andheri office", "11:00 AM to 11:30 AM IST, Andheri office, 15 min"),
        ("sunday", "Sun 22 Nov, 11:00 AM to 11:30 AM IST, Aram Nagar, 15 min"),
    ],
)
async def test_an_edit_shows_the_changed_plan(company: Company, said: str, expected: str) -> None:
    await company.cast(2)
    asked = await company.send(await company.preview(), "Edit")
    assert asked.draft is not None
    ask = asked.draft.ask
    assert ask is not None
    arguments = {**ask.arguments, "change": said}
    shown = await company.stage.run("preview_session", company.priya, CHANNEL, **arguments)
    assert expected in text(shown)
    assert labels(asked) == ["30 min later", "Next day, same time", "20 min each"]


async def test_a_session_in_the_past_is_refused_with_what_would_work(company: Company) -> None:
    await company.cast(1)
    with pytest.raises(Rejected) as refused:
        await company.preview(start="2026-11-20T09:00:00+05:30")
    assert refused.value.text_key == "auditions-past"
    shown = await company.preview(start="2026-11-20T11:00:00+05:30")
    company.stage.clock.advance(hours=2)
    with pytest.raises(Rejected):
        await company.send(shown)


async def test_an_empty_list_is_refused(company: Company) -> None:
    with pytest.raises(Rejected):
        await company.preview()


async def test_the_board_stands_in_the_chat_it_was_scheduled_from(company: Company) -> None:
    await company.schedule(2)
    [board] = await company.posted()
    assert (board.key, board.edits) == ("board/1/0", None)
    assert board.text.splitlines() == [
        "Audition for **Meera** in **Gully Nights**, Sat 21 Nov, Aram Nagar:",
        "11:00 AM · Amrita K. · no answer yet",
        "11:15 AM · Simran B. · no answer yet",
    ]


async def test_colleagues_hear_of_the_session_once_and_the_scheduler_not_at_all(company: Company) -> None:
    await company.schedule(2)
    [told] = await company.told(company.arun)
    assert told.text.startswith("Priya invited 2 people: Audition for **Meera**")
    assert await company.told(company.priya) == []


async def test_two_people_of_one_name_are_asked_about(company: Company) -> None:
    await company.talent("Riya Sen", listed=False)
    await company.talent("Riya Kapoor", listed=False, city="Delhi")
    asked = await company.preview(people=("Riya",))
    assert "Riya" in text(asked)
    chosen = option(asked, "Riya K")
    shown = await company.stage.run(chosen.tool, company.priya, CHANNEL, **chosen.arguments)
    assert "11:00 AM · Riya K." in text(shown)


async def test_a_removed_person_is_not_invited_from_an_old_preview(company: Company) -> None:
    await company.cast(2)
    shown = await company.preview()
    async with company.stage.database.transaction() as tx:
        gone = [company.profiles["Simran Bedi"].id]
        await lists.take(tx, company.list_id, gone, company.priya.id, company.stage.clock())
    assert labels(await company.send(shown))[0] == "Send to 1"


async def test_a_new_agent_since_the_preview_is_shown_first(company: Company) -> None:
    await company.cast(1)
    shown = await company.preview()
    agent = await company.stage.person("Farah Agent", "agent")
    async with company.stage.database.transaction() as tx:
        changed = replace(company.profiles["Amrita Kaur"], agent_id=agent.id, representation="agent_first")
        await talents.change(tx, changed, company.stage.clock())
    assert "through Farah" in text(await company.send(shown))


async def test_reminders_are_planned_with_the_invitation(company: Company) -> None:
    await company.schedule(1)
    planned = await company.notices("Amrita Kaur")
    assert planned["day"] == ist(20, 11)
    assert planned["soon"] == ist(21, 9)
    assert planned["chase"] == company.stage.clock() + timedelta(hours=6.25)


async def test_where_one_person_cannot_come_free_times_are_offered(company: Company) -> None:
    await company.schedule(1)
    shown = await company.preview(
        people=("Amrita",), place="Bandra", start="2026-11-21T11:10:00+05:30", round="callback"
    )
    assert "clash: another audition 11:00 AM" in text(shown)
    assert labels(shown) == ["12:40 PM", "1:10 PM", "Self-tape instead", "Edit", "Cancel"]
    chosen = option(shown, "12:40 PM")
    again = await company.stage.run(chosen.tool, company.priya, CHANNEL, **chosen.arguments)
    assert labels(again)[0] == "Send to 1"


async def test_two_colleagues_at_once_never_book_one_person_twice(company: Company) -> None:
    await company.cast(2)
    first = option(await company.preview(), "Send to")
    other = option(await company.preview(start="2026-11-21T11:10:00+05:30", place="Bandra"), "Send to")
    run = company.stage.run
    results = await asyncio.gather(
        run(first.tool, company.priya, CHANNEL, **first.arguments),
        run(other.tool, company.arun, CHANNEL, **other.arguments),
    )
    assert sorted(text(one).split()[0] for one in results) == ["Invited", "Something"]
    assert len(await company.slots()) == 2
    assert len(await company.sessions()) == 1
