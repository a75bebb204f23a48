"""What the team changes: one person, the whole day, or nothing takes place."""

from __future__ import annotations

import pytest

from core.errors import Rejected
from tests.unit.casting.auditions.company import CHANNEL, Company, ist, labels, option, text


async def test_a_move_tells_the_person_the_old_and_the_new_time(company: Company) -> None:
    await company.schedule(2)
    said = await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to="5 pm")
    assert text(said) == (
        "Moved **Amrita Kaur** to Sat 21 Nov, 5:00 PM IST. They have been told, and asked to confirm."
    )
    letter = (await company.told("Amrita Kaur"))[-1]
    assert letter.key == "invite/1/v2"
    assert letter.text.startswith("Audition for **Meera** in **Gully Nights** has a new time")
    assert "**Sat 21 Nov, 5:00 PM IST**" in letter.text
    assert "(it was Sat 21 Nov, 11:00 AM IST)" in letter.text
    assert len(await company.told("Simran Bedi")) == 1
    assert (await company.told(company.arun))[-1].text.startswith("Priya moved **Amrita Kaur**")
    assert await company.notices("Amrita Kaur") == {
        "day": ist(20, 17),
        "soon": ist(21, 15),
    }
    assert len(await company.notices("Amrita Kaur", "cancelled")) == 3


async def test_a_day_alone_keeps_the_clock_time(company: Company) -> None:
    await company.schedule(1)
    await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to="2026-11-22")
    assert (await company.slots())["Amrita Kaur"].starts_at == ist(22, 11)


async def test_a_clash_is_said_with_times_that_are_free(company: Company) -> None:
    await company.schedule(3)
    said = await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to="11:15 am")
    assert text(said).startswith(
        "Amrita Kaur at Sat 21 Nov, 11:15 AM IST does not work: the place is taken 11:15 AM."
    )
    assert labels(said) == ["11:45 AM", "12:00 PM", "Move anyway"]
    assert (await company.slots())["Amrita Kaur"].version == 1
    await company.stage.pick(said, "11:45 AM", company.priya)
    assert (await company.slots())["Amrita Kaur"].starts_at == ist(21, 11, 45)


async def test_a_hard_clash_cannot_be_gone_over_by_an_argument(company: Company) -> None:
    await company.schedule(1)
    await company.busy("Amrita Kaur", ist(21, 15), ist(21, 18))
    said = await company.stage.run(
        "reschedule_audition", company.priya, people=("Amrita",), to="4 pm", anyway=True
    )
    assert "does not work: shoot." in text(said)
    assert "Move anyway" not in labels(said)
    assert (await company.slots())["Amrita Kaur"].version == 1


async def test_a_second_colleague_with_an_old_choice_sees_the_new_state(company: Company) -> None:
    await company.schedule(2)
    said = await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to="11:15 am")
    await company.stage.run("reschedule_audition", company.arun, people=("Amrita",), to="6 pm")
    again = await company.stage.pick(said, "11:30 AM", company.priya)
    assert text(again) == "That time changed to **Sat 21 Nov, 6:00 PM IST**."
    assert (await company.slots())["Amrita Kaur"].version == 2


async def test_the_past_and_the_same_time_are_refused(company: Company) -> None:
    await company.schedule(1)
    for to in ("2026-11-20T09:00:00+05:30", "11 am"):
        with pytest.raises(Rejected):
            await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to=to)


async def test_without_a_time_the_team_is_asked_when(company: Company) -> None:
    await company.schedule(1)
    said = await company.stage.run("reschedule_audition", company.priya, people=("Amrita",))
    assert text(said) == "To when? Amrita Kaur is at Sat 21 Nov, 11:00 AM IST."


async def test_a_push_shows_the_difference_and_tells_only_those_who_change(company: Company) -> None:
    await company.schedule(4)
    await company.answer("confirm_audition", "Sana Khan")
    await company.answer("decline_audition", "Neha Rao")
    company.stage.clock.now = ist(21, 11, 5)
    shown = await company.stage.run("push_session", company.priya, CHANNEL, minutes=30)
    assert text(shown).splitlines()[1:] == [
        "11:15 AM to 11:45 AM · Simran B.",
        "11:45 AM to 12:15 PM · Sana K.",
    ]
    assert labels(shown) == ["Move 2", "Leave it"]
    before = {name: len(await company.told(name)) for name in company.people}
    said = await company.stage.pick(shown, "Move 2", company.priya)
    assert text(said) == "Moved **2**, the first one to Sat 21 Nov, 11:45 AM IST."
    after = {name: len(await company.told(name)) - before[name] for name in company.people}
    assert after == {"Amrita Kaur": 0, "Simran Bedi": 1, "Neha Rao": 0, "Sana Khan": 1}
    slots = await company.slots()
    assert (slots["Sana Khan"].rsvp, slots["Simran Bedi"].rsvp) == ("confirmed", "invited")
    assert "You stay confirmed" in (await company.told("Sana Khan"))[-1].text
    again = await company.stage.pick(shown, "Move 2", company.priya)
    assert text(again).startswith("That was done already.")
    assert await company.slots() == slots


async def test_a_push_that_was_overtaken_is_shown_again(company: Company) -> None:
    await company.schedule(2)
    shown = await company.stage.run("push_session", company.priya, CHANNEL, said="30 min")
    await company.answer("decline_audition", "Simran Bedi")
    again = await company.stage.pick(shown, "Move 2", company.priya)
    assert text(again).startswith("Something changed since you looked")
    assert labels(again) == ["Move 1", "Leave it"]
    assert (await company.slots())["Amrita Kaur"].version == 1


async def test_a_push_marks_who_would_clash(company: Company) -> None:
    await company.schedule(2)
    await company.busy("Simran Bedi", ist(21, 12), ist(21, 13))
    shown = await company.stage.run("push_session", company.priya, CHANNEL, minutes=60)
    assert "11:15 AM to 12:15 PM · Simran B. · clash: shoot" in text(shown)


async def test_earlier_never_means_the_past(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(21, 10, 50)
    with pytest.raises(Rejected):
        await company.stage.run("push_session", company.priya, CHANNEL, said="15 min pehle")


async def test_a_push_without_minutes_asks_by_how_many(company: Company) -> None:
    await company.schedule(1)
    said = await company.stage.run("push_session", company.priya, CHANNEL)
    assert text(said).startswith("By how many minutes?")
    assert said.draft is not None
    assert said.draft.ask is not None
    assert said.draft.ask.slot == "said"


async def test_many_are_cancelled_only_by_the_typed_number(company: Company) -> None:
    await company.schedule(3)
    await company.answer("confirm_audition", "Amrita Kaur")
    shown = await company.stage.run("cancel_auditions", company.priya, role="Meera", when="saturday")
    assert "This cancels **3** auditions (1 confirmed)" in text(shown)
    assert shown.draft is not None
    ask = shown.draft.ask
    assert ask is not None
    assert (ask.kind, ask.phrase, shown.draft.options) == ("typed", "INFORM 3", ())
    done = await company.stage.run(ask.tool, company.priya, CHANNEL, **ask.arguments)
    assert text(done) == "Cancelled **3**; 3 people are being told."
    letter = (await company.told("Simran Bedi"))[-1]
    assert letter.text.startswith("Cancelled: Audition for **Meera**")
    assert letter.choices == ()
    assert await company.notices("Simran Bedi") == {}
    assert "nobody is booked any more" in (await company.posted())[-1].text
    before = await company.stage.outbox()
    again = await company.stage.run(ask.tool, company.priya, CHANNEL, **ask.arguments)
    assert text(again) == "Those 3 are cancelled already."
    assert await company.stage.outbox() == before


async def test_one_is_cancelled_with_a_tap(company: Company) -> None:
    await company.schedule(2)
    shown = await company.stage.run("cancel_auditions", company.priya, people=("Amrita",))
    assert labels(shown) == ["Cancel it", "Leave it"]
    assert option(shown, "Cancel it").style == "danger"
    await company.stage.pick(shown, "Cancel it", company.priya)
    said = await company.answer("confirm_audition", "Amrita Kaur", slot=1, version=1)
    assert "that is off" in text(said)
    assert (await company.slots())["Simran Bedi"].status == "on"


async def test_a_cancellation_that_was_overtaken_is_shown_again(company: Company) -> None:
    await company.schedule(2)
    shown = await company.stage.run("cancel_auditions", company.priya, when="2026-11-21")
    await company.stage.run("reschedule_audition", company.arun, people=("Amrita",), to="5 pm")
    assert shown.draft is not None
    ask = shown.draft.ask
    assert ask is not None
    again = await company.stage.run(ask.tool, company.priya, CHANNEL, **ask.arguments)
    assert text(again).startswith("Something changed since you looked")
    assert {slot.status for slot in (await company.slots()).values()} == {"on"}


@pytest.mark.parametrize(
    "said", [{"when": "2026-11-24"}, {"place": "Bandra"}, {"when": "2026-11-21T15:00:00+05:30"}]
)
async def test_what_fits_nothing_cancels_nothing(company: Company, said: dict[str, str]) -> None:
    await company.schedule(1)
    with pytest.raises(Rejected):
        await company.stage.run("cancel_auditions", company.priya, **said)


async def test_from_a_clock_time_on_the_rest_of_the_day_is_meant(company: Company) -> None:
    await company.schedule(3)
    shown = await company.stage.run("cancel_auditions", company.priya, when="2026-11-21T11:15:00+05:30")
    assert shown.draft is not None
    assert shown.draft.ask is not None
    assert shown.draft.ask.phrase == "INFORM 2"


async def test_cancel_without_saying_what_is_asked_about(company: Company) -> None:
    await company.schedule(1)
    company.stage.focus.clear()
    with pytest.raises(Rejected) as refused:
        await company.stage.run("cancel_auditions", company.priya)
    assert refused.value.text_key == "auditions-cancel-what"


async def test_a_cancelled_time_is_free_again(company: Company) -> None:
    await company.schedule(1)
    shown = await company.stage.run("cancel_auditions", company.priya, people=("Amrita",))
    await company.stage.pick(shown, "Cancel it", company.priya)
    assert labels(await company.preview())[0] == "Send to 1"
