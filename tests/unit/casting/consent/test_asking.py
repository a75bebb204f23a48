from __future__ import annotations

from sqlalchemy import select

from core.casting.search.finding import search
from core.casting.talent import queries as directory
from core.casting.talent.criteria import Criteria
from core.casting.talent.model import Span
from core.memory.keeping import Heard, hear
from core.memory.privacy import choose_level
from core.memory.tables import memory_turn
from core.people import Person
from core.store import persons
from core.store.schema import metadata
from tests.unit.casting.approvals.office import Office, draft, labels, text
from tests.unit.casting.consent.test_leaving import book


async def test_who_we_are_never_asks_for_money_and_says_where_to_check(office: Office) -> None:
    stranger = Person(0, office.stage.org, "", "unknown")
    answer = await office.stage.run("verify_desk", stranger)
    assert "Redleaf Casting" in text(answer)
    assert "never ask for money" in text(answer)
    assert "Gully" not in text(answer)
    assert not await office.told(office.arun)


async def test_a_report_of_money_reaches_the_casting_director_at_once(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    answer = await office.stage.run("verify_desk", amrita)
    assert "Somebody asked for money" in labels(answer)
    told = await office.stage.pick(answer, "Somebody asked for money", amrita)
    assert text(told).startswith("Do not pay.")
    [alert] = await office.stage.told(office.arun)
    assert alert.purpose == "alert"
    assert "was asked for money in our name" in alert.text


async def test_people_learn_what_is_kept_about_them_in_numbers(office: Office) -> None:
    await office.cast(1)
    await book(office, "Amrita")
    await office.stage.run("add_note", office.priya, people=("Amrita",), note="strong singer")
    answer = text(await office.stage.run("privacy_access", office.people["Amrita Kaur"]))
    assert "Ways to reach you: WhatsApp." in answer
    assert "Profile: playing age, gender, height, city, languages." in answer
    assert "1 audition." in answer
    assert "1 note or decision of the team." in answer
    assert "strong singer" not in answer


async def test_nobody_is_erased_without_the_word(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    shown = await office.stage.run("erase_me", amrita)
    ask = draft(shown).ask
    assert ask is not None
    assert (ask.kind, ask.phrase) == ("typed", "DELETE")
    async with office.stage.database.read() as tx:
        assert await directory.by_person(tx, amrita.id) is not None


async def test_after_erasure_no_row_of_ours_holds_the_name_or_the_number(office: Office) -> None:
    await office.cast(2)
    amrita, talent = office.people["Amrita Kaur"], office.talents["Amrita Kaur"]
    number = office.stage.addresses[amrita.id].chat
    await book(office, "Amrita")
    await office.stage.run("add_note", office.priya, people=("Amrita",), note="strong singer")
    async with office.stage.database.transaction() as tx:
        now = office.stage.clock()
        await directory.add_span(tx, office.stage.org, talent.id, Span(now, now, "busy", "wedding"), now)
    ask = draft(await office.stage.run("erase_me", amrita)).ask
    assert ask is not None
    done = await office.stage.run(ask.tool, amrita)
    assert text(done).startswith("Erased.")
    async with office.stage.database.read() as tx:
        for table in metadata.sorted_tables:
            for row in await tx.rows(select(table)):
                theirs = row.get("person_id") in (amrita.id, None) and table.name != "outbox"
                mine = row.get("talent_id") == talent.id or row.get("person_id") == amrita.id
                if theirs or mine:
                    assert "strong singer" not in str(row)
                    assert "wedding" not in str(row)
                    assert number not in str(row), table.name
                    assert "Amrita" not in str(row), table.name
        found = await search(tx, office.stage.org, Criteria(), 50)
    assert [match.talent.name for match in found.matches] == ["Simran Bedi"]
    assert (await office.told(office.arun))[-1].startswith("Somebody on WhatsApp had their data erased.")


async def test_after_erasure_the_desk_remembers_nothing_they_said(office: Office) -> None:
    await office.cast(2)
    amrita, simran = office.people["Amrita Kaur"], office.people["Simran Bedi"]
    async with office.stage.database.transaction() as tx:
        for who in (amrita, simran):
            await choose_level(tx, who, "full", office.stage.clock())
            said = f"I always prefer mornings, says {who.first_name}"
            assert await hear(
                tx, Heard(who, f"whatsapp|x|{who.id}", f"in/{who.id}", said, office.stage.clock())
            )
    ask = draft(await office.stage.run("erase_me", amrita)).ask
    assert ask is not None
    await office.stage.run(ask.tool, amrita)
    async with office.stage.database.read() as tx:
        kept = await tx.rows(select(memory_turn))
    assert [row["text"] for row in kept] == ["I always prefer mornings, says Simran"]


async def test_an_opt_out_outlives_the_erasure(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    await office.stage.run("opt_out", amrita)
    await office.stage.run("erase_now", amrita)
    async with office.stage.database.read() as tx:
        [row] = await tx.rows(persons.identity.select().where(persons.identity.c.person_id == amrita.id))
    assert row["opted_out_at"] is not None
    assert row["external_id"].startswith("erased:")
    assert row["alias"] is None


async def test_an_agent_is_erased_by_hand(office: Office) -> None:
    agent = await office.stage.person("Kamal Roy", "agent", "telegram")
    answer = await office.stage.run("erase_me", agent)
    assert "I've asked the team" in text(answer)
    assert "Kamal Roy asks on Telegram" in (await office.told(office.arun))[-1]
