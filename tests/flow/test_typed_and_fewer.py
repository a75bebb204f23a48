"""Under words that must be typed, who asks to leave somebody out is told how; nothing is sent."""

from __future__ import annotations

import pytest

from tests.gully import LISTED, SEARCH, gully_nights, last


@pytest.mark.parametrize("said", ["skip Simran", "not simran", "yes but without Simran", "Simran ko hata do"])
async def test_fewer_people_are_written_anew(tmp_path, said):
    desk = await gully_nights(tmp_path)
    for line in (SEARCH, LISTED):
        await desk.say("Priya", line)
    await desk.say("Arjun", "message everyone on the Meera list: bring ID proof")
    before = len(desk.shown)
    answer = last(await desk.say("Arjun", said))
    assert "except Riya" in answer
    assert "SEND 4" in answer
    assert {chat for chat, _ in desk.shown[before:]} == {"Arjun"}
    assert "3 people" in last(
        await desk.say("Arjun", "message everyone on the Meera list except Simran: bring ID proof")
    )
    await desk.close()
