"""A project's own reminders, for what is booked and what will be."""

from __future__ import annotations

import pytest

from core.store.schema import notice
from tests.flow.office.day import invite


async def planned(house):
    rows = await house.rows(notice, notice.c.kind == "audition_reminder", notice.c.status == "pending")
    return sorted(row["arguments"]["kind"] for row in rows)


@pytest.mark.parametrize(
    "said",
    ["remind 48h and 3h before for Gully Nights", "Gully Nights mein 2 din aur 3 ghante pehle yaad dilao"],
)
async def test_what_is_booked_follows_at_once(house, said):
    await invite(house, "Simran Bhullar", at="26 nov 4pm")
    assert "day" in await planned(house)
    answer = await house.say("Arjun", said)
    assert "48 h and 3 h before" in answer
    assert "1 booked already" in answer
    kinds = await planned(house)
    assert "day" not in kinds
    assert {"early", "soon"} <= set(kinds)
    await house.say("Arjun", "undo")
    assert "day" in await planned(house)


async def test_two_of_a_kind_are_refused_and_the_usual_comes_back(house):
    assert "One early reminder" in await house.say("Arjun", "remind 48h and 40h before for Gully Nights")
    assert "3 h before" in await house.say("Arjun", "remind 3h before for Gully Nights")
    assert "as usual" in await house.say("Arjun", "usual reminders for Gully Nights")


async def test_talent_set_no_policy(house):
    await house.talent("Riya Sen")
    assert "before each audition" not in await house.say("Riya", "remind 48h and 3h before for Gully Nights")
