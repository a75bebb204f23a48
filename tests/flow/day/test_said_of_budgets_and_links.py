"""Budgets, client links and second choices in the words of an office."""

from __future__ import annotations

import pytest

from tests.gully import told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize("said", ["set budget 65k for Meera", "fix a budget of 65k for Meera"])
async def test_a_budget_is_no_search(shared, said):
    assert (await told(shared, "Priya", said)).startswith("Meera: is that by the day, or in all?")


async def test_a_budget_by_the_day_is_kept(shared):
    answer = await told(shared, "Priya", "set budget 65k per day for Meera")
    assert answer.startswith("Budget for Meera: ₹65,000 a day")


@pytest.mark.parametrize("said", ["girls under 65k budget for Meera", "show those in budget for Meera"])
async def test_a_search_is_no_budget(shared, said):
    assert "Budget for Meera: ₹65,000" not in await told(shared, "Priya", said)


async def test_a_client_link_is_made_and_ended_in_hinglish(shared):
    assert (await told(shared, "Priya", "client link bana do")).startswith("Client link for Meera")
    assert (await told(shared, "Priya", "client link band kar do")).startswith(
        "The client link for Meera is off"
    )


@pytest.mark.parametrize(
    "said",
    [
        "simran ko second choice rakho",
        "put simran as second choice",
        "simran second choice rakho",
        "simran 2nd choice",
    ],
)
async def test_a_second_choice_is_a_backup(shared, said):
    assert (await told(shared, "Priya", said)).startswith("Simran Bhullar for Meera: backup")


async def test_who_the_second_choice_is_asks(shared):
    assert "No backup is set for Meera" in await told(shared, "Priya", "who is our second choice")
