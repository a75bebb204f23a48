from __future__ import annotations

import pytest
import pytest_asyncio
from sqlalchemy import func, select

from config.demo import Cast, fill
from config.demo.people import STRANGER
from config.demo.talent import directory
from config.demo.vocabulary import KNOWN_NAMES
from core.casting.search.finding import search
from core.casting.talent import queries
from core.casting.talent.criteria import Criteria
from core.casting.talent.model import recipient
from core.messages import Address
from core.people import Person
from core.store import persons, rooms
from tests.fakes import ACCOUNTS, START, Stage

STORY = Criteria(gender=("female",), age_min=25, age_max=30, languages=("pa",), height_min=165, city="Mumbai")


@pytest_asyncio.fixture
async def cast(stage: Stage) -> Cast:
    return await fill(stage.database, START, ACCOUNTS)


async def counts(stage: Stage) -> tuple[int, ...]:
    tables = (persons.person, persons.identity, queries.talent, queries.talent_trait, queries.availability)
    async with stage.database.read() as tx:
        return tuple([int(await tx.scalar(select(func.count()).select_from(table))) for table in tables])


async def everybody(stage: Stage) -> list[Person]:
    async with stage.database.read() as tx:
        rows = await persons.everybody(tx, "default")
    return [persons.as_person(row) for row in rows]


async def test_filling_again_changes_nothing(stage: Stage, cast: Cast) -> None:
    before = await counts(stage)
    assert before[2] == 300
    assert await fill(stage.database, START, ACCOUNTS) == cast
    assert await counts(stage) == before


def test_two_runs_make_the_same_directory() -> None:
    assert directory("default", START) == directory("default", START)


async def test_the_people_of_the_story_are_matches_one_two_three_and_five(stage: Stage, cast: Cast) -> None:
    async with stage.database.read() as tx:
        found = await search(tx, "default", STORY, 5)
        channels = []
        for match in found.matches:
            ways = await persons.reaches(tx, match.talent.person_id)
            channels.append(ways[0].channel)
    assert [found.matches[n].talent.name for n in (0, 1, 2, 4)] == [
        persona.name for persona in cast.personas if persona.role == "talent"
    ]
    assert found.total >= 8
    assert channels.count("telegram") >= 2
    assert channels.count("whatsapp") >= 2


async def test_every_persona_is_known_under_every_id_they_have(stage: Stage, cast: Cast) -> None:
    async with stage.database.read() as tx:
        for persona in cast.personas:
            if persona.role == "unknown":
                continue
            for channel in persona.apps:
                [tie] = await persons.matching(tx, "default", channel, [persona.external_id(channel)])
                who = await persons.get(tx, tie["person_id"])
                assert who is not None
                assert (who.name, who.role, who.language) == (persona.name, persona.role, persona.language)
                assert tie["account"] == ACCOUNTS[channel]


async def test_the_team_shares_a_room_with_the_slack_channel(stage: Stage, cast: Cast) -> None:
    async with stage.database.read() as tx:
        assert [who.name for who in await rooms.members(tx, "project/1")] == [
            "Priya Nair",
            "Arjun Mehta",
            "Rohan Kapoor",
        ]
        assert await rooms.places(tx, "project/1") == [Address("slack", "slack", cast.slack_channel)]


async def test_every_minor_has_a_guardian_who_can_be_reached_and_no_chat_of_their_own(
    stage: Stage, cast: Cast
) -> None:
    async with stage.database.read() as tx:
        people = (await queries.many(tx, range(1, 301))).values()
        minors = [one for one in people if one.is_minor]
        assert len(minors) > 5
        for one in minors:
            assert await persons.reaches(tx, one.person_id) == []
            answers = recipient(one)
            assert answers is not None
            assert await persons.reaches(tx, answers)


async def test_the_directory_is_as_mixed_as_a_real_one(stage: Stage, cast: Cast) -> None:
    async with stage.database.read() as tx:
        people = list((await queries.many(tx, range(1, 301))).values())
        ways = [await persons.reaches(tx, one.person_id) for one in people]
    assert {one.language for one in people} == {"en", "hi", "hi-Latn"}
    assert len({one.city for one in people}) > 12
    assert len({language.code for one in people for language in one.languages}) > 12
    assert any(not known for known in ways)
    assert any(way.opted_out for known in ways for way in known)
    assert {way.channel for known in ways for way in known} == {"whatsapp", "telegram", "sms", "email"}
    assert sum(one.representation == "agent_first" for one in people) > 5
    assert not {one.name for one in people} & KNOWN_NAMES
    assert all(one.playing_age[0] <= one.playing_age[1] for one in people)


def test_every_number_is_in_the_demos_own_block() -> None:
    numbers = [one.number for one in directory("default", START) if one.channel == "whatsapp"]
    assert all(number.startswith("whatsapp:+9190000") and len(number) == 22 for number in numbers)
    assert len(set(numbers)) == len(numbers)


def test_somebody_who_is_not_in_the_cast_is_an_error() -> None:
    with pytest.raises(KeyError):
        Cast(()).named("nobody")


async def test_the_unknown_number_belongs_to_nobody(stage: Stage, cast: Cast) -> None:
    async with stage.database.read() as tx:
        assert await persons.matching(tx, "default", "whatsapp", [STRANGER.external_id("whatsapp")]) == []
