"""Promises about many answers: the same on both databases, true to the record, blind to names."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest_asyncio

from config.search import search as typed
from core.casting.search.finding import identified, search
from core.casting.search.packing import pack
from core.casting.talent import queries
from core.casting.talent.model import Talent
from core.casting.talent.reasons import Reason, holds
from core.store.database import Database
from core.vault import Vault
from tests.benchmarks.fairness import kept, saying
from tests.benchmarks.people.filling import START
from tests.benchmarks.people.lives import ORG, Person, skills
from tests.fakes import create_schema, sqlite_url
from tests.postgres import fresh
from tests.unit.casting.search.crowd import asked, criteria, crowd

NAMES = (
    "Mohammed Siddiqui",
    "Harpreet Kaur",
    "Maria D'Souza",
    "Lakshmi Iyer",
    "Tenzin Bhutia",
    "Kamala Marak",
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def directory(tmp_path_factory) -> AsyncIterator[tuple[Database, list[Person]]]:
    folder: Path = tmp_path_factory.mktemp("crowd")
    database = Database(sqlite_url(folder))
    await create_schema(database)
    yield database, await crowd(database)
    await database.close()


async def test_three_hundred_questions_have_one_answer_on_both_databases(tmp_path) -> None:
    sqlite = Database(sqlite_url(tmp_path))
    await create_schema(sqlite)
    async with fresh() as url:
        postgresql = Database(url)
        people = await crowd(sqlite)
        await crowd(postgresql)
        compared = 0
        for question in asked(people, 50):
            wanted = await criteria(sqlite, question)
            assert wanted == await criteria(postgresql, question)
            async with sqlite.read() as one, postgresql.read() as other:
                found = await search(one, ORG, wanted, 10, close=True)
                assert found == await search(other, ORG, wanted, 10, close=True)
            compared += 1
        await postgresql.close()
    await sqlite.close()
    assert compared == 300


def _true(reason: Reason, profile: Talent, truth: Person) -> bool:
    """Another reading of a claim than the one that made it: against the text and against the truth."""
    about = {skills()[place].slug for place in truth.skills}
    match reason.kind:
        case "skill" | "shared":
            return reason.value in profile.skills
        case "said":
            return reason.value in profile.bio and any(slug.startswith(reason.detail) for slug in about)
        case "suggested" | "text" | "denied":
            return reason.value in profile.bio or reason.value in " ".join(profile.skills).replace("-", " ")
        case "lacks":
            return reason.value not in profile.skills
        case "height":
            return profile.height_cm == int(reason.value)
        case "language":
            return any((one.code, one.level) == (reason.value, reason.detail) for one in profile.languages)
        case "name":
            return reason.value == profile.name
        case "city":
            return reason.value == profile.city == truth.city
        case _:
            return False


async def test_every_claim_of_a_thousand_answers_is_in_the_record(tmp_path) -> None:
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    people = await crowd(database)
    answers = claims = 0
    wrong = []
    for question in asked(people, 40):
        wanted = await criteria(database, question)
        async with database.read() as tx:
            found = await search(tx, ORG, wanted, 10, close=True)
            spans = await queries.spans(tx, [match.talent.id for match in found.matches])
        for match in found.matches:
            answers += 1
            for reason in match.reasons:
                claims += 1
                truth = people[match.talent.id - 1]
                if not holds(reason, match.talent, spans[match.talent.id]) or not _true(
                    reason, match.talent, truth
                ):
                    wrong.append((question.text, reason, match.talent.bio))
    await database.close()
    assert wrong == []
    assert answers >= 1_000
    assert claims > answers


async def test_what_somebody_is_called_changes_no_rank(tmp_path) -> None:
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    people = await crowd(database)
    pairs = 0
    for question in [one for one in asked(people, 48) if one.kind != "name"]:
        wanted = await criteria(database, question)
        async with database.read() as tx:
            before, _ = await identified(tx, ORG, wanted, 10, close=True)
        for place, (one, _) in enumerate(before[:6]):
            async with database.transaction() as tx:
                profile = await queries.get(tx, one)
                assert profile is not None
                other = replace(profile, name=NAMES[(one + place) % len(NAMES)])
                await queries.change(tx, other, START)
                after, _ = await identified(tx, ORG, wanted, 10, close=True)
            assert after == before
            pairs += 1
        await pack(database)
    await database.close()
    assert pairs >= 1_000


async def test_what_only_the_person_may_say_changes_no_rank(tmp_path) -> None:
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    people = await crowd(database)
    wanted = [await criteria(database, one) for one in asked(people, 50) if one.kind != "name"]
    assert await kept(database, wanted, saying(Vault("a test")), 1_000) == (1_000, 1_000)
    await database.close()


async def test_whatever_is_typed_is_answered_or_asked_about(tmp_path) -> None:
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    await crowd(database, 200)
    settings = SimpleNamespace(org=ORG, timezone="Asia/Kolkata")
    for text in (
        "kathak " * 720,
        "a" * 5_000,
        "🎭🎬🔥",
        "💃 dancers 💃",
        "no smokers, no drinkers, not from Delhi",
        "not not not",
        "nahi nahi",
        'swimming AND "boxing" OR NEAR(yoga, 3) NOT singing*',
        "'; DROP TABLE talent; --",
        "%_^(){}[]\\/|~`",
        "\x00\ud800",
        "::: --- ???",
        "१२३ ४५६",
        "25",
        "women",
        " ",
        "like",
        "someone like 7",
        "99999999999999999999 years old women over 500 cm",
        "\u202eevil\u202c yoga",
        "ये " * 400,
    ):
        answer = await typed(database, settings, text, 10, START)  # type: ignore[arg-type]
        assert answer["results"] or answer.get("note"), text
        assert all(row["why"] for row in answer["results"])
    await database.close()
