"""Who comes, and in which room, is one question."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "whos coming tmrw and in which room",
        "who's coming tomorrow and in which room?",
        "who is reading tomorrow in what room",
        "kal kaun aa raha hai aur kis room mein",
        "kaun kaun aa raha hai kal aur kaunse kamre mein",
        "who is in which room tomorrow",
    ],
)
async def test_the_list_of_the_day_has_the_rooms(listed, said):
    await listed.say("Arjun", "Aram Nagar has rooms A and B")
    await listed.say("Arjun", "schedule Meera list tmrw 11am, 15 min each, Aram Nagar, 2 rooms")
    await listed.say("Arjun", "send")
    shown = last(await listed.say("Arjun", said))
    for name in ("Amrita", "Simran", "Jasleen", "Harleen"):
        assert name in shown
    assert "oom A" in shown
    assert "oom B" in shown


async def test_one_persons_room_is_still_one_answer(listed):
    await listed.say("Arjun", "Aram Nagar has rooms A and B")
    await listed.say("Arjun", "schedule Meera list tmrw 11am, 15 min each, Aram Nagar, 2 rooms")
    await listed.say("Arjun", "send")
    shown = last(await listed.say("Arjun", "which room is Simran in"))
    assert "oom" in shown
    assert "Harleen" not in shown
