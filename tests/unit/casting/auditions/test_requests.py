"""Another time is a wish: the slot stays, the team decides once, everybody hears it."""

from __future__ import annotations

import pytest

from core.conversation.drafts import Option
from core.conversation.pending import MARKS
from core.errors import Rejected
from core.messages import Outbound
from core.people import Person
from core.store.schema import choice
from tests.unit.casting.auditions.company import CHANNEL, Company, ist, labels, text


async def behind(company: Company, message: Outbound, prefix: str) -> Option:
    """What a button of a queued message would run."""
    [one] = [one for one in message.choices if one.label.startswith(prefix)]
    async with company.stage.database.read() as tx:
        row = await tx.row(choice.select().where(choice.c.token == one.token))
    assert row is not None
    return Option(one.label, row["tool"], {k: v for k, v in row["arguments"].items() if k not in MARKS})


async def tap(company: Company, message: Outbound, prefix: str, who: Person) -> str:
    chosen = await behind(company, message, prefix)
    return text(await company.stage.run(chosen.tool, who, message.address, **chosen.arguments))


async def asked(company: Company, wanted: str = "5 pm") -> Outbound:
    """Simran asks; the message the team reads in their shared chat."""
    await company.schedule(3)
    await company.answer("request_other_time", "Simran Bedi", wanted=wanted)
    return next(one for one in await company.posted() if one.key == "request/1/at/0")


async def test_a_wish_goes_to_the_team_and_the_slot_stays(company: Company) -> None:
    await company.schedule(2)
    said = await company.answer("request_other_time", "Simran Bedi", wanted="5 pm instead of 11:15?")
    assert text(said) == "Asked the team for 5:00 PM. Your **11:15 AM** stays yours until they say yes."
    slot = (await company.slots())["Simran Bedi"]
    assert (slot.rsvp, slot.starts_at, slot.version) == ("change_requested", ist(21, 11, 15), 1)
    for member in (company.priya, company.arun):
        mine = (await company.told(member))[-1]
        assert mine.text.startswith(
            "**Simran Bedi** asks for **5:00 PM** instead of Sat 21 Nov, 11:15 AM IST."
        )
        assert [one.label for one in mine.choices] == ["Move to 5:00 PM", "Keep 11:15 AM"]
    shared = [one for one in await company.posted() if one.key.startswith("request/")]
    assert [[one.label for one in message.choices] for message in shared] == [
        ["Move to 5:00 PM", "Keep 11:15 AM"]
    ]
    assert "11:15 AM · Simran B. · asked for 5:00 PM" in (await company.posted())[-1].text


async def test_yes_moves_it_and_both_sides_hear_it(company: Company) -> None:
    message = await asked(company)
    told = await tap(company, message, "Move", company.priya)
    assert told == "Moved **Simran Bedi** to Sat 21 Nov, 5:00 PM IST. They have been told."
    slot = (await company.slots())["Simran Bedi"]
    assert (slot.rsvp, slot.starts_at, slot.version) == ("confirmed", ist(21, 17), 2)
    letter = (await company.told("Simran Bedi"))[-1]
    assert letter.text.startswith(
        "Moved to **Sat 21 Nov, 5:00 PM IST**, 15 min, Aram Nagar. You are confirmed."
    )
    assert [one.label for one in letter.choices] == ["Ask for another time", "Can't come", "Add to calendar"]
    assert (await company.told(company.arun))[-1].text.startswith("Priya moved **Simran Bedi** to Sat 21 Nov")
    closed = next(one for one in await company.posted() if one.key == "request/1/at/0/decided")
    assert (closed.edits, closed.choices) == ("request/1/at/0", ())
    assert "5:00 PM · Simran B. · confirmed" in (await company.posted())[-1].text
    assert await company.notices("Simran Bedi") == {"day": ist(20, 17), "soon": ist(21, 15)}


async def test_no_keeps_it_and_asks_whether_they_come(company: Company) -> None:
    message = await asked(company)
    told = await tap(company, message, "Keep", company.arun)
    assert told.startswith("**Simran Bedi** stays at Sat 21 Nov, 11:15 AM IST.")
    slot = (await company.slots())["Simran Bedi"]
    assert (slot.rsvp, slot.starts_at, slot.version) == ("invited", ist(21, 11, 15), 1)
    letter = (await company.told("Simran Bedi"))[-1]
    assert letter.text.startswith(
        "5:00 PM is not possible. **Sat 21 Nov, 11:15 AM IST** is still yours, Aram Nagar."
    )
    assert next(one.label for one in letter.choices) == "Confirm"


async def test_a_second_colleague_is_told_who_decided(company: Company) -> None:
    message = await asked(company)
    await tap(company, message, "Move", company.priya)
    before = await company.slots()
    told = await tap(company, message, "Keep", company.arun)
    assert told == "Priya already moved Simran Bedi: Sat 21 Nov, 5:00 PM IST."
    assert await company.slots() == before


async def test_the_same_tap_twice_moves_once(company: Company) -> None:
    message = await asked(company)
    await tap(company, message, "Move", company.priya)
    before = await company.stage.outbox()
    await tap(company, message, "Move", company.priya)
    assert await company.stage.outbox() == before
    assert (await company.slots())["Simran Bedi"].version == 2


async def test_a_time_that_is_taken_is_answered_with_the_nearest_free_one(company: Company) -> None:
    message = await asked(company, "11:30 am")
    assert "Note: the place is taken 11:30 AM." in message.text
    assert [one.label for one in message.choices] == ["Move to 11:45 AM", "Keep 11:15 AM"]
    await tap(company, message, "Move", company.priya)
    slot = (await company.slots())["Simran Bedi"]
    assert (slot.rsvp, slot.starts_at) == ("invited", ist(21, 11, 45))
    letter = (await company.told("Simran Bedi"))[-1]
    assert letter.text.startswith("11:30 AM is not possible. They can do **Sat 21 Nov, 11:45 AM IST**")


async def test_a_time_taken_since_the_question_is_not_given_twice(company: Company) -> None:
    message = await asked(company)
    await company.stage.run(
        "reschedule_audition", company.arun, people=("Neha",), to="2026-11-21T17:00:00+05:30"
    )
    told = await tap(company, message, "Move", company.priya)
    assert told.startswith("That time was taken meanwhile.")
    assert (await company.slots())["Simran Bedi"].starts_at == ist(21, 11, 15)


async def test_without_a_time_they_are_asked_which(company: Company) -> None:
    await company.schedule(2)
    said = await company.answer("request_other_time", "Simran Bedi", slot=2, version=1)
    assert text(said) == "Which time would work instead of Sat 21 Nov, 11:15 AM IST?"
    assert labels(said) == ["11:30 AM", "11:45 AM"]
    assert said.draft is not None
    ask = said.draft.ask
    assert ask is not None
    again = await company.answer(ask.tool, "Simran Bedi", **{**ask.arguments, ask.slot: "shaam ko 5 baje"})
    assert text(again).startswith("Asked the team for 5:00 PM.")


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        ("10 pm", "Auditions run from 8:00 AM to 9:00 PM."),
        ("2026-11-20T09:00:00+05:30", "That time has passed."),
        ("11:15 am", "Sat 21 Nov, 11:15 AM IST is your time already."),
        ("sometime", "Which time would work"),
    ],
)
async def test_what_cannot_be_asked_for_is_said_at_once(company: Company, wanted: str, answer: str) -> None:
    await company.schedule(2)
    before = await company.told(company.priya)
    said = await company.answer("request_other_time", "Simran Bedi", wanted=wanted)
    assert text(said).startswith(answer)
    assert (await company.slots())["Simran Bedi"].rsvp == "invited"
    assert await company.told(company.priya) == before


async def test_the_same_wish_twice_is_one_question(company: Company) -> None:
    await asked(company)
    before = await company.stage.outbox()
    said = await company.answer("request_other_time", "Simran Bedi", wanted="5 pm")
    assert text(said).startswith("Asked the team for 5:00 PM.")
    assert await company.stage.outbox() == before


async def test_a_new_wish_replaces_the_old_and_the_third_goes_to_a_person(company: Company) -> None:
    old = await asked(company)
    await company.answer("request_other_time", "Simran Bedi", wanted="6 pm")
    assert (await tap(company, old, "Move", company.priya)).startswith("That request is no longer open.")
    said = await company.answer("request_other_time", "Simran Bedi", wanted="7 pm")
    assert text(said).startswith("You have asked twice already, so a person takes this one")
    assert "asks for a third change" in (await company.told(company.priya))[-1].text
    assert (await company.slots())["Simran Bedi"].starts_at == ist(21, 11, 15)


async def test_confirming_withdraws_the_wish(company: Company) -> None:
    message = await asked(company)
    await company.answer("confirm_audition", "Simran Bedi", slot=2, version=1)
    told = await tap(company, message, "Move", company.priya)
    assert told == "Simran Bedi withdrew the wish for 5:00 PM: Sat 21 Nov, 11:15 AM IST is confirmed."
    assert (await company.slots())["Simran Bedi"].starts_at == ist(21, 11, 15)


async def test_close_to_the_start_the_team_is_alerted_and_the_slot_kept(company: Company) -> None:
    await company.schedule(2)
    company.stage.clock.now = ist(21, 10, 15)
    said = await company.answer("request_other_time", "Simran Bedi", wanted="5 pm")
    assert text(said) == (
        "It is too close to move by chat. I've alerted the team about 5:00 PM."
        " Keep **11:15 AM** unless they reply."
    )
    mine = (await company.told(company.priya))[-1]
    assert mine.purpose == "alert"
    assert mine.text.startswith("Urgent: **Simran Bedi** asks for **5:00 PM**")
    assert (await company.slots())["Simran Bedi"].held
    company.stage.clock.advance(minutes=15)
    await company.stage.announce_due()
    assert (await company.told(company.arun))[-1].text.startswith("Nobody has answered yet: **Simran Bedi**")


async def test_a_decided_wish_is_not_asked_about_again(company: Company) -> None:
    await company.schedule(2)
    company.stage.clock.now = ist(21, 10, 15)
    await company.answer("request_other_time", "Simran Bedi", wanted="5 pm")
    await tap(company, (await company.told(company.priya))[-1], "Keep", company.priya)
    company.stage.clock.advance(minutes=15)
    assert "decided" in await company.stage.announce_due()


async def test_after_a_decline_another_time_can_still_be_asked_for(company: Company) -> None:
    await company.schedule(2)
    declined = await company.answer("decline_audition", "Simran Bedi")
    said = await company.stage.pick(declined, "11:30 AM", company.people["Simran Bedi"])
    assert text(said).startswith("Asked the team for **Sat 21 Nov, 11:30 AM IST**.")
    message = (await company.told(company.priya))[-1]
    assert [one.label for one in message.choices] == ["Move to 11:30 AM", "Not possible"]
    await tap(company, message, "Move", company.priya)
    slot = (await company.slots())["Simran Bedi"]
    assert (slot.rsvp, slot.starts_at) == ("confirmed", ist(21, 11, 30))


async def test_no_after_a_decline_leaves_it_declined(company: Company) -> None:
    await company.schedule(2)
    declined = await company.answer("decline_audition", "Simran Bedi")
    await company.stage.pick(declined, "11:30 AM", company.people["Simran Bedi"])
    await tap(company, (await company.told(company.priya))[-1], "Not possible", company.priya)
    assert (await company.slots())["Simran Bedi"].rsvp == "declined"
    letter = (await company.told("Simran Bedi"))[-1]
    assert letter.text.startswith("11:30 AM is not possible this time.")
    assert letter.choices == ()


async def test_a_reason_is_told_one_to_one_and_never_in_the_shared_chat(company: Company) -> None:
    await company.schedule(2)
    await company.answer("request_other_time", "Simran Bedi", wanted="5 pm", reason="college viva")
    assert "Reason: college viva." in (await company.told(company.priya))[-1].text
    assert not any("viva" in one.text for one in await company.posted())


async def test_a_producer_cannot_decide(company: Company) -> None:
    message = await asked(company)
    producer = await company.stage.person("Vikram Shah", "producer", "slack")
    chosen = await behind(company, message, "Move")
    assert producer.role not in company.stage.tools[chosen.tool].roles


async def test_a_wish_that_was_overtaken_by_a_move_is_closed(company: Company) -> None:
    message = await asked(company)
    await company.stage.run(
        "reschedule_audition", company.arun, people=("Simran",), to="2026-11-22T11:00:00+05:30"
    )
    told = await tap(company, message, "Move", company.priya)
    assert told.startswith("That request is no longer open. Simran Bedi: Sun 22 Nov, 11:00 AM IST.")


async def test_an_unknown_request_is_refused(company: Company) -> None:
    with pytest.raises(Rejected):
        await company.stage.run("answer_time_request", company.priya, CHANNEL, request=99)


@pytest.mark.parametrize("said", ["ok", "haan", "theek hai", "👍", "जी हाँ"])
async def test_an_ok_to_what_was_asked_for_takes_nothing_back(company: Company, said: str) -> None:
    await asked(company)
    answer = await company.answer("confirm_audition", "Simran Bedi", heard=said)
    assert text(answer) == "Asked the team for 5:00 PM. Your **11:15 AM** stays yours until they say yes."
    assert labels(answer) == ["Keep 11:15 AM"]
    assert (await company.slots())["Simran Bedi"].rsvp == "change_requested"


async def test_a_confirmation_after_a_wish_says_that_the_wish_is_taken_back(company: Company) -> None:
    await asked(company)
    answer = await company.answer("confirm_audition", "Simran Bedi", heard="ok 11:15 is fine, confirmed")
    assert text(answer).startswith("Confirmed: **Sat 21 Nov, 11:15 AM IST**")
    assert text(answer).endswith("Your wish for 5:00 PM is taken back.")
    assert (await company.slots())["Simran Bedi"].rsvp == "confirmed"
