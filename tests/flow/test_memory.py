"""Memory in the chat: noted, used, explained, forgotten; each level and reader by the same gate."""

from __future__ import annotations

from dataclasses import replace

import pytest_asyncio
from sqlalchemy import column, text

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, room
from core.casting.talent import queries as talents
from core.memory.tables import memory_turn
from core.store import persons
from tests.hubs import ConsoleHub
from tests.unit.casting.talent.directory import profile

PEOPLE = {
    "Amrita Kalsi": "Delhi",
    "Simran Bhullar": "Pune",
    "Jasleen Dhami": "Mumbai",
    "Harleen Gill": "Delhi",
}
HABIT = "I always prefer actors from Mumbai"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    priya = await made.person("Priya Nair", "casting_director")
    arjun = await made.person("Arjun Mehta", "associate")
    async with made.hub.database.transaction() as tx:
        project = await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.clock())
        for name, city in PEOPLE.items():
            who = await persons.add(tx, "default", name, "talent", made.clock())
            await talents.add(tx, replace(profile(name), person_id=who.id, city=city), made.clock())
    await made.join(room(project.id), priya, arjun)
    yield made
    await made.close()


async def said(desk, who, line):
    shown = await desk.say(who, line)
    return "\n".join(shown)


async def turns(desk):
    async with desk.hub.database.read() as tx:
        return [row["text"] for row in await tx.rows(memory_turn.select().order_by(memory_turn.c.id))]


async def holding(desk, word: str) -> list[str]:
    """The tables that hold a word, full text and its shadow tables among them."""
    async with desk.hub.database.read() as tx:
        names = text("SELECT name FROM sqlite_master WHERE type = 'table'").columns(column("name"))
        tables = [row["name"] for row in await tx.rows(names)]
        found = []
        for name in tables:
            rows = (await tx.execute(text(f'SELECT * FROM "{name}"'))).all()
            if any(word.lower() in str(row).lower() for row in rows):
                found.append(name)
    return found


async def test_a_preference_of_day_one_orders_the_search_of_day_two(desk):
    before = await said(desk, "Priya", "women 20 to 40")
    assert before.index("Amrita") < before.index("Jasleen")
    assert "Noted" in await said(desk, "Priya", HABIT)
    desk.clock.advance(days=1)

    after = await said(desk, "Priya", "women 20 to 40")

    assert after.index("Jasleen") < after.index("Amrita")
    assert HABIT in after
    why = await said(desk, "Priya", "why?")
    assert f"Priya, Fri 20 Nov: “{HABIT}”" in why


async def test_forget_that_undoes_it_everywhere(desk):
    await said(desk, "Priya", HABIT)
    await said(desk, "Priya", "women 20 to 40")
    assert "Forgotten for good: 1 message and 1 note" in await said(desk, "Priya", "forget that")

    after = await said(desk, "Priya", "women 20 to 40")

    assert after.index("Amrita") < after.index("Jasleen")
    assert HABIT not in after
    assert HABIT not in await turns(desk)


async def test_what_is_deleted_is_in_no_table(desk):
    await said(desk, "Priya", "I always prefer actors from Mumbai who know quixotry")
    await said(desk, "Priya", "what do you remember?")
    await said(desk, "Priya", "remember that the director hates quixotry")
    assert await holding(desk, "quixotry")
    asked = await said(desk, "Priya", "forget everything about quixotry")
    assert "2 messages and 2 notes" in asked

    assert "Forgotten for good" in await said(desk, "Priya", "yes")

    left = await holding(desk, "quixotry")
    assert left == []


async def test_after_the_upkeep_not_even_the_files_bytes_hold_it(desk, tmp_path):
    for n in range(30):
        await said(
            desk, "Priya", f"remember that the director mentioned xylophone number {n} and rehearsal {n * n}"
        )
    await said(desk, "Priya", "what do you remember?")
    await said(desk, "Priya", "forget everything about xylophone")
    assert "30 messages and 30 notes" in await said(desk, "Priya", "yes")

    await desk.hub.upkeep.clear()

    raw = b"".join(path.read_bytes() for path in sorted(tmp_path.glob("test.db*")))
    assert b"xylophon" not in raw.lower()
    assert b"ksylofo" not in raw.lower()  # its key
    assert b"Priya Nair" in raw


async def test_hinglish_and_hindi_are_noted_used_and_forgotten(desk):
    await desk.person("Kabir Sethi", "associate", language="hi-Latn")
    assert "Note kar liya" in await said(desk, "Kabir", "mujhe hamesha Mumbai ke actors pasand hain")
    assert "नोट कर लिया" in await said(desk, "Kabir", "मुझे हमेशा दिल्ली के कलाकार पसंद हैं")
    assert "(aapka)" in await said(desk, "Kabir", "tumhe mere baare mein kya yaad hai")
    assert "bhula diya" in await said(desk, "Kabir", "yeh bhool jao")


async def test_nobody_reads_anothers_private_memory(desk):
    await said(desk, "Priya", "remember that the producer mentioned the budget of two crore")
    await said(desk, "Priya", HABIT)
    assert "budget" not in await said(desk, "Arjun", "what did the producer say about the budget?")
    assert HABIT not in await said(desk, "Arjun", "what do you remember?")
    assert HABIT not in await said(desk, "Arjun", "women 20 to 40")


async def test_what_we_do_is_the_teams(desk):
    await said(desk, "Priya", "we always prefer actors from Mumbai")
    assert "we always prefer" in await said(desk, "Arjun", "women 20 to 40")
    assert "Priya, Fri 20 Nov" in await said(desk, "Arjun", "why?")
    assert "nothing of yours" in await said(desk, "Arjun", "forget that")


async def test_talent_is_not_remembered_and_reads_nothing_of_the_team(desk):
    await desk.person("Zoya Khan", "talent")
    await said(desk, "Priya", "we always prefer actors from Nagpur")
    await said(desk, "Zoya", "what do you remember about me?")
    await said(desk, "Zoya", "I can come on Monday")
    assert not any("Monday" in one for one in await turns(desk))
    assert "Nagpur" not in await said(desk, "Zoya", "what do you remember?")


async def test_levels_stop_writing_and_reading_and_deletion_is_offered(desk):
    await said(desk, "Priya", HABIT)
    assert "keep nothing and use nothing" in await said(desk, "Priya", "don't remember anything")
    assert HABIT not in await said(desk, "Priya", "women 20 to 40")
    assert "switched off" in await said(desk, "Priya", "I always want actors from Pune")
    assert "Pune" not in str(await turns(desk))
    await said(desk, "Priya", "remember everything")
    assert HABIT in await said(desk, "Priya", "women 20 to 40")


async def test_only_what_matters_is_kept_at_the_selective_level(desk):
    await said(desk, "Priya", "only remember important things")
    await said(desk, "Priya", "good morning")
    await said(desk, "Priya", "Finalised Amrita Kalsi for the lead on Monday, always liked her")
    assert [one[:9] for one in await turns(desk)] == ["Finalised"]


async def test_a_period_is_forgotten_after_a_question(desk):
    await said(desk, "Priya", HABIT)
    desk.clock.advance(days=7)
    await said(desk, "Priya", "we always prefer actors from Delhi")
    asked = await said(desk, "Priya", "forget last week")
    assert "That is 1 message. It cannot come back. Forget it?" in asked
    assert "Forgotten for good" in await said(desk, "Priya", "yes")
    kept = await turns(desk)
    assert HABIT not in kept
    assert "we always prefer actors from Delhi" in kept


async def test_a_period_is_forgotten_in_hindi(desk):
    await said(desk, "Priya", HABIT)
    desk.clock.advance(days=7)
    assert "Yes, delete" in await said(desk, "Priya", "pichle hafte ka sab bhool jao")
    await said(desk, "Priya", HABIT)
    assert "यह एक संदेश है।" in await said(desk, "Priya", "पिछले हफ्ते का सब भूल जाओ")


async def test_kal_is_yesterday_when_it_is_to_be_forgotten(desk):
    await said(desk, "Priya", HABIT)
    desk.clock.advance(days=1)
    assert "1 message" in await said(desk, "Priya", "kal ka sab bhool jao")


async def test_recalled_text_is_never_learned(desk):
    await said(desk, "Priya", "remember that the director hates late starts")
    for _ in range(10):
        answer = await said(desk, "Priya", "what did we say about the director?")
        assert "hates late starts" in answer
    assert len(await turns(desk)) == 1


async def test_a_question_or_a_search_is_no_preference(desk):
    for line in (
        "women from Mumbai",
        "do I prefer actors from Mumbai?",
        "who always plays mothers?",
        "thanks",
    ):
        assert "Noted" not in await said(desk, "Priya", line)


async def test_the_usual_place_is_taken_where_none_is_said_and_the_preview_says_why(desk):
    await said(desk, "Priya", "we usually audition at Aram Nagar Studio 3")
    await said(desk, "Priya", "women 20 to 40")
    shown = await said(desk, "Arjun", "women 20 to 40")
    assert "Amrita" in shown
    asked = await said(desk, "Arjun", "schedule Amrita for an audition tomorrow at 11 am")
    assert "Aram Nagar Studio 3" in asked
    assert "Priya, Fri 20 Nov" in await said(desk, "Arjun", "why?")


async def test_an_afterthought_does_not_hide_what_is_to_be_forgotten(desk):
    await said(desk, "Priya", "remember that I dislike the tape of Zeeshan Batliwala")
    assert "1 message and 1 note" in await said(
        desk, "Priya", "forget that I disliked Zeeshan, I was in a mood"
    )


async def test_after_forgetting_a_search_is_what_it_was_before(desk):
    """Whom the habit had shown is not what the next search looks among."""
    plain = await said(desk, "Priya", "women 20 to 40")
    await said(desk, "Priya", "I always prefer actors from Delhi")
    await said(desk, "Priya", "women 20 to 40")
    await said(desk, "Priya", "forget that")
    assert await said(desk, "Priya", "women 20 to 40") == plain


async def test_a_preferred_city_is_where_people_live(desk):
    studied = replace(profile("Bhavna Trivedi"), city="Mumbai", training="Drama school, Delhi, 2019")
    async with desk.hub.database.transaction() as tx:
        who = await persons.add(tx, "default", "Bhavna Trivedi", "talent", desk.clock())
        await talents.add(tx, replace(studied, person_id=who.id), desk.clock())
    await said(desk, "Priya", "I always prefer actors from Delhi")
    shown = await said(desk, "Priya", "women 20 to 40")
    order = [shown.index(name) for name in ("Amrita", "Harleen", "Bhavna")]
    assert order == sorted(order)
    assert "not in the profiles" not in shown
