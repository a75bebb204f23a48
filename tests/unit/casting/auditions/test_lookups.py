"""What is planned, where it is, and who is on the way."""

from __future__ import annotations

import pytest

from core.casting.auditions.counters import COUNTERS
from core.casting.auditions.situation import situation
from core.conversation.drafts import Draft, Option
from core.errors import Rejected
from tests.unit.casting.auditions.company import CHANNEL, Company, ist, labels, text


async def test_the_team_sees_every_slot_with_its_answer(company: Company) -> None:
    await company.schedule(3)
    await company.answer("confirm_audition", "Amrita Kaur")
    await company.answer("decline_audition", "Neha Rao")
    said = await company.stage.run("list_auditions", company.priya)
    assert text(said).splitlines() == [
        "**3 auditions** ahead, 1 confirmed.",
        "Audition for **Meera** in **Gully Nights**, Sat 21 Nov, Aram Nagar:",
        "11:00 AM · Amrita K. · confirmed",
        "11:15 AM · Simran B. · no answer yet",
        "11:30 AM · Neha R. · can't come",
    ]


async def test_who_has_not_confirmed_is_one_question(company: Company) -> None:
    await company.schedule(3)
    await company.answer("confirm_audition", "Amrita Kaur")
    await company.answer("request_other_time", "Neha Rao", wanted="5 pm")
    said = await company.stage.run("list_auditions", company.priya, status="unconfirmed", when="tomorrow")
    assert text(said).splitlines()[0] == "**2** without a yes."
    assert text(said).splitlines()[2:] == [
        "11:15 AM · Simran B. · no answer yet",
        "11:30 AM · Neha R. · asked for 5:00 PM",
    ]
    assert [one["name"] for one in company.stage.focus["people"]] == ["Simran Bedi", "Neha Rao"]


async def test_an_empty_day_says_so_and_when_the_next_is(company: Company) -> None:
    await company.schedule(1)
    said = await company.stage.run("list_auditions", company.priya, when="2026-11-24")
    assert "24 Nov" in text(said)
    assert "21 Nov" in text(said)


async def test_talent_see_their_own_auditions_only(company: Company) -> None:
    await company.schedule(3)
    said = await company.answer("list_auditions", "Simran Bedi", role="Meera")
    assert text(said) == (
        "Audition for **Meera** in **Gully Nights**: **Sat 21 Nov, 11:15 AM IST**, Aram Nagar."
        " No answer from you yet."
    )
    assert labels(said)[0] == "Confirm"


async def test_a_producer_sees_only_the_projects_they_belong_to(company: Company) -> None:
    await company.schedule(1)
    producer = await company.stage.person("Vikram Shah", "producer", "slack")
    with pytest.raises(Rejected):
        await company.stage.run("list_auditions", producer)
    await company.stage.room(f"project/{company.project.id}", producer)
    assert "Amrita K." in text(await company.stage.run("list_auditions", producer))


async def test_the_way_is_told_with_a_map_and_a_name(company: Company) -> None:
    await company.schedule(2)
    said = await company.answer("audition_location", "Simran Bedi")
    assert text(said).splitlines() == [
        "**Aram Nagar**, Sat 21 Nov, 11:15 AM IST.",
        "Map: https://www.google.com/maps/search/?api=1&query=Aram+Nagar",
        "Ask for Priya when you arrive.",
    ]
    assert "**Aram Nagar**" in text(await company.stage.run("audition_location", company.priya))


async def test_a_session_online_has_no_map(company: Company) -> None:
    await company.schedule(1, place="Zoom")
    assert "Map" not in text(await company.answer("audition_location", "Amrita Kaur"))


@pytest.mark.parametrize(
    ("said", "minutes"), [("20", 20), ("20 min", 20), ("by 11:20", 20), ("aadha ghanta", 30)]
)
async def test_who_is_late_is_known_with_how_late(company: Company, said: str, minutes: int) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(21, 10, 30)
    told = await company.answer("running_late", "Amrita Kaur", late=said, reason="traffic at JVLR")
    assert text(told) == f"Told the team: {minutes} min late. Come straight in."
    mine = (await company.told(company.priya))[-1].text
    assert mine.startswith(
        f"**Amrita Kaur** is running late for 11:00 AM, about {minutes} min. traffic at JVLR."
    )
    assert "11:00 AM · Amrita K. · running late" in (await company.posted())[-1].text


async def test_how_late_is_asked_when_it_was_not_said(company: Company) -> None:
    await company.schedule(1)
    company.stage.clock.now = ist(21, 10, 30)
    told = await company.answer("running_late", "Amrita Kaur")
    assert text(told) == "Told the team. How many minutes?"
    assert told.draft is not None
    ask = told.draft.ask
    assert ask is not None
    told = await company.answer(ask.tool, "Amrita Kaur", **{**ask.arguments, ask.slot: "15"})
    assert text(told).startswith("Told the team: 15 min late.")
    late = [one for one in await company.told(company.priya) if "late" in one.text]
    assert len(late) == 2


async def test_late_for_nothing_today_says_so(company: Company) -> None:
    await company.schedule(1)
    with pytest.raises(Rejected) as refused:
        await company.answer("running_late", "Amrita Kaur", late="20")
    assert refused.value.text_key == "auditions-none-today"


async def test_the_status_counts_who_is_invited_and_who_confirmed(company: Company) -> None:
    await company.schedule(3)
    await company.answer("confirm_audition", "Amrita Kaur")
    await company.answer("decline_audition", "Simran Bedi")
    async with company.stage.database.read() as tx:
        counted = {one.name: await one.count(tx, [company.role.id]) for one in COUNTERS}
    assert counted == {"invited": {company.role.id: 2}, "confirmed": {company.role.id: 1}}


async def test_an_invitation_gives_a_bare_answer_its_meaning(company: Company) -> None:
    await company.schedule(1)
    who = company.people["Amrita Kaur"]

    async def now() -> dict[str, object]:
        async with company.stage.database.read() as tx:
            return dict(await situation(tx, who, {}, company.stage.clock()))

    assert await now() == {"pending": "invitation", "pending_about": ist(21, 11)}
    await company.answer("confirm_audition", "Amrita Kaur")
    assert (await now())["pending"] == "reminder"


async def test_a_question_of_another_feature_keeps_its_yes(company: Company) -> None:
    await company.schedule(1)
    who = company.people["Amrita Kaur"]

    def other(_words: object) -> Draft:
        return Draft("May we keep your profile?", options=(Option("Yes", "give_consent", means="yes"),))

    async with company.stage.database.transaction() as tx:
        from core.conversation.desk import Desk
        from tests.fakes import ACCOUNTS

        desk = Desk(
            tx,
            org_id=company.stage.org,
            now=company.stage.clock(),
            tokens=company.stage.tokens,
            accounts=ACCOUNTS,
        )
        await desk.tell(who.id, other, key="consent/1")
        assert await situation(tx, who, {}, company.stage.clock()) == {}


async def test_a_session_can_be_listed_from_the_chat_it_is_in(company: Company) -> None:
    await company.schedule(1)
    said = await company.stage.run("list_auditions", company.arun, CHANNEL, role="Meera", round="audition")
    assert "Amrita K." in text(said)
    with pytest.raises(Rejected):
        await company.stage.run("list_auditions", company.arun, CHANNEL, round="callback")
