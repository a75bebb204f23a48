"""What is usually paid is asked for, and answered from the house's own agreed deals or not at all."""

from __future__ import annotations

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.casting.offers import queries
from core.casting.projects.queries import role_table
from core.casting.talent.queries import talent
from core.store import persons
from tests.gully import gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


async def agreed(desk, *rupees):
    """So many deals by the day."""
    async with desk.hub.database.transaction() as tx:
        role = int(await tx.scalar(select(role_table.c.id).limit(1)))
        by = int(await tx.scalar(select(persons.person.c.id).limit(1)))
        people = [row["id"] for row in await tx.rows(select(talent.c.id).limit(len(rupees)))]
        for who, sum_ in zip(people, rupees, strict=True):
            terms = {"paise": sum_ * 100, "unit": "day", "days": 4, "terms": ""}
            await queries.add(tx, "default", role, who, **terms, state="accepted", by=by, now=desk.clock())


@pytest.mark.parametrize(
    "said",
    [
        "what rate do we usually pay for Meera",
        "how much do we usually pay?",
        "what's our usual day rate",
        "hum aam taur pe kitna dete hain",
        "हम आम तौर पर कितना देते हैं?",
    ],
)
async def test_the_own_deals_answer(desk, said):
    await agreed(desk, 20_000, 35_000, 25_000)
    answer = last(await desk.say("Priya", said))
    assert "20,000" in answer
    assert "35,000" in answer
    assert "3" in answer


async def test_two_deals_say_nothing_and_it_says_so(desk):
    await agreed(desk, 20_000, 35_000)
    answer = last(await desk.say("Priya", "what do we usually pay?"))
    assert "Fewer than 3 deals" in answer
    assert "20,000" not in answer


@pytest.mark.parametrize("said", ["how much do we pay Amrita", "what is the rate of Amrita"])
async def test_one_persons_price_is_another_question(desk, said):
    assert "deals were agreed" not in last(await desk.say("Priya", said))
