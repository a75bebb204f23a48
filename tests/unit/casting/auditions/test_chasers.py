"""Who has not answered is never asked twice in the same words, and hears what happens next and when."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.auditions import reminders
from core.errors import Rejected
from core.gate import quiet_until
from tests.unit.casting.auditions.company import Company, ist


async def asked(company: Company) -> list[str]:
    """What Amrita was asked so far, oldest first."""
    return [one.text for one in await company.told("Amrita Kaur")]


async def play(company: Company, until) -> None:
    """Let the clock run, announcing at each due moment."""
    while True:
        due = sorted((await company.notices("Amrita Kaur")).values())
        coming = [at for at in due if at <= until]
        if not coming:
            company.stage.clock.now = until
            return
        company.stage.clock.now = max(company.stage.clock.now, coming[0])
        await company.stage.announce_due()


@pytest.mark.parametrize("language", ["en", "hi", "hi-Latn"])
@pytest.mark.parametrize("start", ["2026-11-22T16:15:00+05:30", "2026-11-27T12:00:00+05:30"])
async def test_no_two_asks_say_the_same(company: Company, start: str, language: str) -> None:
    await company.talent("Amrita Kaur", language=language)
    await company.schedule(1, start=start)
    await play(company, ist(22, 16) if "22T" in start else ist(27, 11))
    said = await asked(company)
    assert len(said) >= 3
    assert len(set(said)) == len(said)


async def test_the_last_ask_says_so_and_until_when(company: Company) -> None:
    await company.schedule(1, start="2026-11-22T16:15:00+05:30")
    await play(company, ist(21, 16, 20))
    last = (await company.told("Amrita Kaur"))[-1]
    assert last.text == (
        "Sun 22 Nov, 4:15 PM IST, 15 min, Aram Nagar. Audition for **Meera** in **Gully Nights**."
        " We have no answer from you yet, and I ask for the last time: can you come? Please answer by"
        " **Sat 21 Nov, 8:15 PM IST**; after that the team calls you or takes this time back."
    )
    assert [one.label for one in last.choices] == ["Confirm", "Ask for another time", "Can't come"]
    assert last.template is not None
    assert (last.template.name, last.template.variables[-1]) == (
        "audition_last_ask",
        "Sat 21 Nov, 8:15 PM IST",
    )


async def test_with_three_asks_the_second_says_when_the_last_one_comes(company: Company) -> None:
    await company.schedule(1, start="2026-11-27T12:00:00+05:30")
    await play(company, ist(24, 13))
    again = (await asked(company))[-1]
    assert again.endswith("can you come? I'll ask once more on Thu 26 Nov, 12:00 PM IST.")
    await play(company, ist(26, 13))
    assert "for the last time" in (await asked(company))[-1]


async def test_the_team_hears_of_a_silence_when_its_time_is_over_and_can_act(company: Company) -> None:
    await company.schedule(1, start="2026-11-22T16:15:00+05:30")
    await play(company, ist(21, 20, 14))
    assert not any("No answer" in one.text for one in await company.told(company.priya))
    await play(company, ist(21, 20, 16))
    told = (await company.told(company.priya))[-1]
    assert told.text.startswith("No answer from **Amrita Kaur** for Sun 22 Nov, 4:15 PM IST")
    assert [one.label for one in told.choices] == ["Amrita comes", "Amrita can't come", "Take the time back"]
    slot = (await company.slots())["Amrita Kaur"]
    slots = ((slot.id, slot.version),)
    await company.stage.run("cancel_auditions_now", company.priya, slots=slots)
    assert "You do not need to come" in (await asked(company))[-1]


@pytest.mark.parametrize("tool", ["confirm_audition", "decline_audition"])
async def test_who_answers_in_time_is_not_reported(company: Company, tool: str) -> None:
    await company.schedule(1, start="2026-11-22T16:15:00+05:30")
    await play(company, ist(21, 16, 20))
    await company.answer(tool, "Amrita Kaur")
    await play(company, ist(21, 21))
    assert not any("No answer" in one.text for one in await company.told(company.priya))


async def test_a_moved_time_begins_again_with_the_first_ask(company: Company) -> None:
    await company.schedule(1, start="2026-11-22T16:15:00+05:30")
    await play(company, ist(21, 16, 20))
    await company.stage.run("reschedule_audition", company.priya, people=("Amrita",), to="monday 4:15 pm")
    await play(company, ist(21, 21))
    assert not any("No answer" in one.text for one in await company.told(company.priya))


@given(
    st.datetimes(min_value=ist(1, 0).replace(tzinfo=None), max_value=ist(20, 0).replace(tzinfo=None)),
    st.integers(0, 5 * 24 * 60),
)
def test_an_hour_to_answer_by_is_by_day_ahead_of_the_start_and_leaves_time(at, minutes: int) -> None:
    asked_at = at.replace(tzinfo=ist(1, 0).tzinfo)
    start = asked_at + timedelta(minutes=minutes)
    until = reminders.answer_by(asked_at, start, "Asia/Kolkata")
    if until is None:
        assert minutes < 4 * 60 or quiet_until(asked_at + timedelta(hours=4), "Asia/Kolkata")
        return
    assert asked_at + timedelta(hours=1) <= until <= start - timedelta(hours=3)
    if until != start - reminders.CHASE_USEFUL_UNTIL:
        assert quiet_until(until, "Asia/Kolkata") is None


async def test_everybody_has_answered_only_where_somebody_was_asked(company: Company) -> None:
    await company.cast(1)
    with pytest.raises(Rejected, match="auditions-list-none-planned"):
        await company.stage.run("list_auditions", company.priya, status="unconfirmed")
    await company.schedule(1)
    await company.answer("confirm_audition", "Amrita Kaur")
    with pytest.raises(Rejected, match="auditions-list-none-open"):
        await company.stage.run("list_auditions", company.priya, status="unconfirmed")


async def test_an_empty_list_is_said_before_time_and_place_are_asked_for(company: Company) -> None:
    with pytest.raises(Rejected, match="auditions-nobody"):
        await company.preview(start="", place="")
