"""The forgetting curve, and what counts as a recall."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.strength import DAY, MOST_DAYS, once_a_day, reinforced, retained, stability_at_first
from core.memory.tables import memory_use
from core.memory.uses import forget_uses, used, uses_of
from core.people import Person

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


@given(st.floats(1, 3650), st.floats(0, 5000), st.floats(0.01, 1000))
def test_it_only_falls_and_never_to_nothing(stability, days, more):
    before, after = retained(days * DAY, stability), retained((days + more) * DAY, stability)
    assert 0 < after <= before <= 1


@pytest.mark.parametrize("stability", [1.0, 7.0, 42.0, 3650.0])
def test_a_tenth_is_lost_after_its_stability(stability):
    assert retained(stability * DAY, stability) == pytest.approx(0.9)


def test_what_matters_or_was_felt_lasts_longer():
    assert stability_at_first(0, 0) == 7
    assert stability_at_first(0.9, 0) > stability_at_first(0.3, 0)
    assert stability_at_first(0.5, -0.7) > stability_at_first(0.5, 0.2)


@given(st.floats(1, 3650), st.floats(0, 1), st.floats(-1, 1))
def test_a_used_recall_never_weakens_and_gains_more_where_more_was_lost(stability, held, valence):
    gained = reinforced(stability, held, valence)
    assert stability <= gained <= MOST_DAYS
    assert reinforced(stability, held / 2, valence) >= gained


async def test_one_recall_a_day_counts_and_its_twin_fades(database):
    who = Person(7, "default", "Priya Nair", "casting_director")
    async with database.transaction() as tx:
        made = NOW - timedelta(days=60)
        assert await used(tx, who, "ladder/1", made, 20.0, 0.8, NOW)
        assert not await used(tx, who, "ladder/1", made, 20.0, 0.8, NOW + timedelta(hours=23))
        once = (await uses_of(tx, who))["ladder/1"]
        assert await used(tx, who, "ladder/1", made, 20.0, 0.8, NOW + timedelta(hours=24))
        twice = (await uses_of(tx, who))["ladder/1"]
    assert (once.uses, twice.uses) == (1, 2)
    later = NOW + timedelta(days=90)
    assert retained(later - once.used_at, once.stability) > retained(later - made, 20.0)
    assert not once_a_day(NOW, NOW)


async def test_uses_are_each_persons_own_and_go_with_them(database):
    priya, arjun = (Person(n, "default", "X Y", "associate") for n in (1, 2))
    async with database.transaction() as tx:
        await used(tx, priya, "ladder/1", NOW, 20.0, 0.8, NOW)
        assert await uses_of(tx, arjun) == {}
        await used(tx, arjun, "ladder/1", NOW, 20.0, 0.8, NOW)
        await forget_uses(tx, "default", "person/1")
        assert [row["owner"] for row in await tx.rows(memory_use.select())] == ["person/2"]
