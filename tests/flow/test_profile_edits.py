"""A sentence changes a profile: told with before and after, found by the next search, taken back by undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.casting.talent import queries as talents
from core.store.conversations import change
from tests.flow.office.house import House


@pytest_asyncio.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    for name, more in (("Riya Sharma", {}), ("Asha Rao", {}), ("Tara Kulkarni", {"age": (10, 10)})):
        await made.talent(name, listed="", **more)
    async with made.database.transaction() as tx:
        for name, care in (("Asha", {"agent_id": "Sana"}), ("Tara", {"guardian_id": "Meenal"})):
            ids = {key: made.people[who].id for key, who in care.items()}
            await talents.change(tx, replace(made.profiles[name], **ids), made.desk.clock())
    yield made
    await made.desk.close()


async def now(house, name):
    async with house.database.read() as tx:
        return await talents.get(tx, house.profiles[name].id)


@pytest.mark.parametrize(
    ("who", "said", "height"),
    [
        ("Arjun", "Riya's height is 5'8", 173),
        ("Arjun", "Riya ki height 5'8 hai", 173),
        ("Arjun", "रिया की हाइट 5'8 है", 173),
        ("Riya", "my new height is 5'8", 173),
        ("Riya", "meri height 5 foot 8 hai", 173),
    ],
)
async def test_a_height_is_changed_and_told_with_what_it_was(house, who, said, height):
    answer = await house.say(who, said)
    assert "5'6\" (168 cm)" in answer
    assert "5'8\" (173 cm)" in answer
    assert (await now(house, "Riya")).height_cm == height


async def test_the_next_search_finds_it_and_undo_takes_it_back(house):
    await house.say("Arjun", "add kathak to Riya's skills")
    assert "Riya" in await house.say("Priya", "find women who know kathak")
    assert "Taken back" in await house.say("Arjun", "undo")
    assert "Riya S" not in await house.say("Priya", "find women who know kathak")
    assert (await now(house, "Riya")).skills == ()


async def test_undo_puts_nothing_over_what_somebody_changed_since(house):
    await house.say("Riya", "my height is 5'8")
    await house.say("Arjun", "Riya's height is 5'9")
    asked = await house.say("Riya", "undo")
    assert "Arjun" in asked
    assert (await now(house, "Riya")).height_cm == 175
    await house.pick("Riya", asked, "Take it back")
    assert (await now(house, "Riya")).height_cm == 168


async def test_after_ten_minutes_there_is_nothing_to_undo(house):
    await house.say("Riya", "I moved to Pune")
    house.desk.clock.advance(minutes=11)
    assert "nothing to take back" in await house.say("Riya", "undo")
    assert (await now(house, "Riya")).city == "Pune"


async def test_skills_come_and_go_without_saying_where(house):
    await house.say("Riya", "add kathak and swimming")
    assert (await now(house, "Riya")).skills == ("dance-kathak", "swimming")
    await house.say("Riya", "swimming hata do")
    assert (await now(house, "Riya")).skills == ("dance-kathak",)


@pytest.mark.parametrize("said", ["I moved to Pune", "main Pune shift ho gayi hoon", "मैं अब पुणे में रहती हूँ"])
async def test_somebody_moves(house, said):
    await house.say("Riya", said)
    assert (await now(house, "Riya")).city == "Pune"


async def test_a_height_that_can_be_two_is_asked_about(house):
    asked = await house.say("Riya", "my height is 5.8")
    assert (await now(house, "Riya")).height_cm == 168
    await house.pick("Riya", asked, "5'8")
    assert (await now(house, "Riya")).height_cm == 173


async def test_agents_and_guardians_speak_for_their_own(house):
    await house.say("Sana", "Asha's height is 5'4")
    assert "usse kam" in await house.say("Meenal", "beti ki height ab 4 feet 2 inch hai")
    await house.say("Meenal", "yes")
    assert (await now(house, "Asha")).height_cm == 163
    assert (await now(house, "Tara")).height_cm == 127


@pytest.mark.parametrize(
    ("who", "said", "refusal"),
    [
        ("Sana", "Riya's height is 5'9", "only your own profile"),
        ("Riya", "Asha's height is 5'9", "only your own profile"),
        ("Tara", "my height is 5'9", "parent or guardian"),
        ("Rohan", "Riya's height is 5'9", "casting team"),
        ("Meenal", "Tara's age is 19", "under 18"),
        ("Riya", "my height is 12 feet", "cannot be"),
    ],
)
async def test_who_may_not_and_what_cannot_be_changes_nothing(house, who, said, refusal):
    before = [await now(house, name) for name in ("Riya", "Asha", "Tara")]
    assert refusal in await house.say(who, said)
    assert [await now(house, name) for name in ("Riya", "Asha", "Tara")] == before


@pytest.mark.parametrize(
    "said", ["Riya's caste is Brahmin", "add Muslim to Riya's skills", "Riya ka dharm Hindu hai"]
)
async def test_staff_are_not_taken_at_their_word_on_what_is_the_persons_own(house, said):
    before = await now(house, "Riya")
    assert "only for the person to say" in await house.say("Arjun", said)
    assert await now(house, "Riya") == before
    async with house.database.read() as tx:
        assert await tx.rows(select(change)) == []


async def test_weights_and_rates_are_in_no_summary(house):
    await house.say("Sana", "Asha's rate is 75k per day")
    async with house.database.read() as tx:
        [row] = await tx.rows(select(change))
    assert "75" not in row["summary"]


async def test_what_no_sentence_changes_is_offered_to_the_team(house):
    answer = await house.say("Riya", "please update my profile, my experience changed")
    assert "Tell the team" in answer


@pytest.mark.parametrize("said", ["find Riya", "find riya sharma", "Riya ko dhundo", "रिया को ढूंढो"])
async def test_find_and_a_name_shows_who_it_is(house, said):
    answer = await house.say("Priya", said)
    assert "Riya S" in answer
    assert "Asha" not in answer


async def test_find_and_a_wish_still_searches(house):
    await house.say("Arjun", "add boxing to Asha's skills")
    assert "Asha" in await house.say("Priya", "find boxers")
