"""What is open does not bend a word: STOP under an invitation, "cancel" where a place is asked for."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import LISTED, SCHEDULE, SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, ("Priya", SEARCH))
    yield made
    await made.close()


@pytest.mark.parametrize(
    "said", ["बंद करो", "band karo", "STOP", "Stop please", "बंद", "स्टॉप", "band kar do", "unsubscribe"]
)
async def test_stop_is_heard_under_an_invitation(desk, said):
    for line in (LISTED, SCHEDULE, "send"):
        await desk.say("Priya", line)
    shown = last(await desk.say("Harleen", said))
    assert "START" in shown
    assert await desk.say("Harleen", said) == []


@pytest.mark.parametrize("said", ["cancel", "leave it", "rehne do", "never mind", "cancel karo", "रहने दो"])
async def test_a_question_that_is_called_off_takes_no_answer(desk, said):
    await desk.say("Priya", LISTED)
    assert "Where" in last(await desk.say("Priya", "schedule Meera shortlist tomorrow 11am, 15 min each"))
    shown = last(await desk.say("Priya", said))
    assert said not in shown
    assert "Send to 4" not in shown
    assert "Send to 4" not in last(await desk.say("Priya", "Aram Nagar"))


async def test_the_last_two_are_people_and_not_the_last_button(desk):
    await desk.say("Priya", "1 shortlist for Meera")
    await desk.say("Priya", "last two for Meera")
    listed = last(await desk.say("Priya", "show Meera shortlist"))
    assert "Amrita" in listed
