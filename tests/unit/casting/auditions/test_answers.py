"""What people answer, from whatever button, as often as they like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.casting.talent import queries as talents
from core.errors import Rejected
from core.store import conversations
from core.store.schema import notice
from tests.unit.casting.auditions.company import CHANNEL, Company, ist, labels, option, text


async def test_confirm_is_kept_and_the_team_and_the_board_know(company: Company) -> None:
    await company.schedule(2)
    said = await company.answer("confirm_audition", "Amrita Kaur")
    assert text(said).startswith("Confirmed: **Sat 21 Nov, 11:00 AM IST**, Aram Nagar.")
    assert labels(said) == ["Ask for another time", "Can't come", "Add to calendar"]
    assert (await company.slots())["Amrita Kaur"].rsvp == "confirmed"
    for member in (company.priya, company.arun):
        assert (await company.told(member))[-1].text.startswith(
            "**Amrita Kaur** confirmed Sat 21 Nov, 11:00 AM IST."
        )
    board = (await company.posted())[-1]
    assert (board.key, board.edits) == ("board/1/1", "board/1/0")
    assert "11:00 AM · Amrita K. · confirmed" in board.text
    assert await company.told("Simran Bedi") == (await company.told("Simran Bedi"))[:1]


async def test_a_double_tap_tells_the_team_once(company: Company) -> None:
    await company.schedule(1)
    await company.answer("confirm_audition", "Amrita Kaur", slot=1, version=1)
    before = await company.stage.outbox()
    again = await company.answer("confirm_audition", "Amrita Kaur", slot=1, version=1)
    assert text(again).startswith("Confirmed:")
    assert await company.stage.outbox() == before


async def test_after_a_yes_nobody_is_chased(company: Company) -> None:
    await company.schedule(1)
    await company.answer("confirm_audition", "Amrita Kaur")
    assert set(await company.notices("Amrita Kaur")) == {"day", "soon"}


async def test_a_decline_frees_the_time_and_offers_two_others(company: Company) -> None:
    await company.schedule(2)
    said = await company.answer("decline_audition", "Amrita Kaur", reason="on a shoot")
    assert text(said) == (
        "Thanks for saying so. Sat 21 Nov, 11:00 AM IST is given back and the team knows."
        " Would another time work?"
    )
    assert labels(said) == ["11:30 AM", "11:45 AM"]
    assert (await company.slots())["Amrita Kaur"].rsvp == "declined"
    assert await company.notices("Amrita Kaur") == {}
    told = (await company.told(company.priya))[-1].text
    assert "can't come Sat 21 Nov, 11:00 AM IST" in told
    assert "Reason: on a shoot." in told


async def test_an_illness_is_not_passed_on(company: Company) -> None:
    await company.schedule(1)
    await company.answer("decline_audition", "Amrita Kaur", reason="viral fever")
    assert not any("fever" in one.text for one in await company.stage.outbox())


async def test_confirm_after_a_decline_works_while_the_time_is_free(company: Company) -> None:
    await company.schedule(1)
    await company.answer("decline_audition", "Amrita Kaur", slot=1, version=1)
    said = await company.answer("confirm_audition", "Amrita Kaur", slot=1, version=1)
    assert text(said).startswith("Confirmed:")
    assert set(await company.notices("Amrita Kaur")) == {"day", "soon"}
    async with company.stage.database.read() as tx:
        keys = [row["key"] for row in await tx.rows(notice.select())]
    assert len(keys) == len(set(keys))


async def test_a_time_that_went_to_somebody_else_cannot_be_taken_back(company: Company) -> None:
    await company.schedule(2)
    await company.answer("decline_audition", "Amrita Kaur", slot=1, version=1)
    await company.stage.run(
        "reschedule_audition", company.priya, CHANNEL, people=("Simran",), to="2026-11-21T11:00:00+05:30"
    )
    said = await company.answer("confirm_audition", "Amrita Kaur", slot=1, version=1)
    assert text(said).startswith("Sat 21 Nov, 11:00 AM IST has gone since.")
    assert (await company.slots())["Amrita Kaur"].rsvp == "declined"
    assert labels(said) == ["11:15 AM", "11:30 AM"]


async def test_an_old_button_is_told_the_new_time_with_its_choices(company: Company) -> None:
    await company.schedule(1)
    await company.stage.run(
        "reschedule_audition", company.priya, CHANNEL, people=("Amrita",), to="2026-11-22T11:00:00+05:30"
    )
    for tool in ("confirm_audition", "decline_audition", "request_other_time"):
        said = await company.answer(tool, "Amrita Kaur", slot=1, version=1)
        assert text(said) == "That time changed to **Sun 22 Nov, 11:00 AM IST**."
        assert option(said, "Confirm").arguments == {"slot": 1, "version": 2}
    assert (await company.slots())["Amrita Kaur"].rsvp == "invited"


async def test_a_button_after_the_audition_says_it_is_over(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.advance(days=2)
    said = await company.answer("confirm_audition", "Amrita Kaur", slot=1, version=1)
    assert "is over" in text(said)
    assert (await company.slots())["Amrita Kaur"].rsvp == "invited"


async def test_nobody_answers_for_somebody_else(company: Company) -> None:
    await company.schedule(2)
    for slot in (1, 99):
        with pytest.raises(Rejected) as refused:
            await company.answer("confirm_audition", "Simran Bedi", slot=slot, version=1)
        assert refused.value.text_key == "auditions-not-yours"
    stranger = await company.stage.person("Farah Agent", "agent")
    with pytest.raises(Rejected):
        await company.stage.run("decline_audition", stranger, slot=1, version=1)
    assert (await company.slots())["Amrita Kaur"].rsvp == "invited"


async def test_staff_record_what_they_heard_on_the_telephone(company: Company) -> None:
    await company.schedule(1)
    said = await company.stage.run("confirm_audition", company.priya, people=("Amrita",))
    assert text(said) == "Amrita Kaur is confirmed for **Sat 21 Nov, 11:00 AM IST**, Aram Nagar."
    assert "(said by Priya)" in (await company.told(company.arun))[-1].text
    with pytest.raises(Rejected):
        await company.stage.run("confirm_audition", company.priya)


async def test_a_childs_own_answer_does_not_count_and_the_guardians_does(company: Company) -> None:
    mother = await company.stage.person("Sunita Rao", "guardian")
    await company.talent("Tanvi Rao", is_minor=True, guardian_id=mother.id)
    await company.schedule()
    with pytest.raises(Rejected):
        await company.answer("confirm_audition", "Tanvi Rao", slot=1, version=1)
    with pytest.raises(Rejected):
        await company.answer("confirm_audition", "Tanvi Rao")
    said = await company.stage.run("confirm_audition", mother, people=("Tanvi",))
    assert text(said).startswith("Tanvi Rao is confirmed")
    assert "(said by Sunita)" in (await company.told(company.priya))[-1].text


async def test_an_agent_with_several_is_asked_whose_unless_a_name_tells(company: Company) -> None:
    agent = await company.stage.person("Farah Agent", "agent")
    for name in ("Amrita Kaur", "Simran Bedi"):
        await company.talent(name, agent_id=agent.id, representation="agent_first")
    await company.schedule()
    asked = await company.stage.run("confirm_audition", agent)
    assert labels(asked) == ["Amrita: Sat 21 Nov, 11:00 AM", "Simran: Sat 21 Nov, 11:15 AM"]
    await company.stage.pick(asked, "Simran: Sat 21 Nov, 11:15 AM", agent)
    assert (await company.slots())["Simran Bedi"].rsvp == "confirmed"
    await company.stage.run("confirm_audition", agent, people=("Amrita",))
    assert (await company.slots())["Amrita Kaur"].rsvp == "confirmed"


async def test_an_agents_answer_for_a_name_they_do_not_represent_counts_for_nobody(company: Company) -> None:
    agent = await company.stage.person("Farah Agent", "agent")
    await company.talent("Amrita Kaur", agent_id=agent.id)
    await company.talent("Kabir Khan")
    await company.schedule()
    with pytest.raises(Rejected) as refused:
        await company.stage.run("confirm_audition", agent, people=("Kabir",))
    assert refused.value.text_key == "auditions-not-represented"
    assert (await company.slots())["Amrita Kaur"].rsvp == "invited"


async def test_a_former_agent_no_longer_answers(company: Company) -> None:
    agent = await company.stage.person("Farah Agent", "agent")
    await company.talent("Amrita Kaur", agent_id=agent.id)
    await company.schedule()
    async with company.stage.database.transaction() as tx:
        free = replace(company.profiles["Amrita Kaur"], agent_id=None)
        await talents.change(tx, free, company.stage.clock())
    with pytest.raises(Rejected):
        await company.stage.run("confirm_audition", agent, slot=1, version=1)


async def test_several_open_invitations_are_asked_about_and_a_day_tells(company: Company) -> None:
    await company.schedule(1)
    shown = await company.preview(start="2026-11-22T16:00:00+05:30", round="callback")
    await company.send(shown, "Send")
    asked = await company.answer("confirm_audition", "Amrita Kaur")
    assert labels(asked) == ["Sat 21 Nov, 11:00 AM", "Sun 22 Nov, 4:00 PM"]
    said = await company.answer("confirm_audition", "Amrita Kaur", when="sunday")
    assert "Sun 22 Nov, 4:00 PM IST" in text(said)
    said = await company.answer("decline_audition", "Amrita Kaur", when="the 11 am one")
    assert "Sat 21 Nov, 11:00 AM IST is given back" in text(said)


async def test_without_an_audition_ahead_an_answer_says_so(company: Company) -> None:
    await company.cast(1)
    with pytest.raises(Rejected) as refused:
        await company.answer("confirm_audition", "Amrita Kaur")
    assert refused.value.text_key == "auditions-none-ahead"


async def test_a_late_answer_counts_until_the_slot_is_over(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(21, 11, 10)
    assert text(await company.answer("confirm_audition", "Amrita Kaur")).startswith("Confirmed")


async def open_questions(company: Company, name: str) -> list[str]:
    who = company.people[name]
    async with company.stage.database.read() as tx:
        key = company.stage.addresses[who.id].conversation
        rows = await conversations.open_questions(tx, key, who.id, company.stage.clock())
    return [choice["label"] for row in rows for choice in row["choices"]]


async def test_what_was_asked_about_an_audition_is_settled_when_it_is_given_back(company: Company) -> None:
    await company.schedule(1)
    assert "Confirm" in await open_questions(company, "Amrita Kaur")
    await company.answer("decline_audition", "Amrita Kaur")
    assert not await open_questions(company, "Amrita Kaur")


async def test_what_was_asked_about_an_audition_is_settled_when_it_is_cancelled(company: Company) -> None:
    await company.schedule(2)
    shown = await company.stage.run("cancel_auditions", company.arun, CHANNEL, people=("Amrita Kaur",))
    chosen = option(shown, "Cancel")
    await company.stage.run(chosen.tool, company.arun, CHANNEL, **chosen.arguments)
    assert not await open_questions(company, "Amrita Kaur")
    assert "Confirm" in await open_questions(company, "Simran Bedi")
