"""What is only liked comes first and leaves nobody out; the answer says so."""

from __future__ import annotations

import pytest

from tests.gully import last

LIKED = (
    "need men 28-34, marathi pref",
    "men 28-34, preferably Marathi",
    "28-34 ke ladke chahiye, Marathi bolte ho to better",
    "men 28-34, Marathi would be nice",
    "men 28-34, ideally Marathi speaking",
    "men 28-34, Marathi preferred but not a must",
)


@pytest.mark.parametrize("said", LIKED)
async def test_a_preference_ranks_first_and_excludes_nobody(desk, said):
    everybody = last(await desk.say("Arjun", "men 28-34")).splitlines()[0]
    shown = last(await desk.say("Arjun", said))
    assert shown.splitlines()[0] == everybody
    assert "Marathi first, no must" in shown or "Marathi pehle, zaroori nahi" in shown
    first = next(line for line in shown.splitlines() if line.startswith("1 ·"))
    assert "Marathi" in first


async def test_what_is_insisted_on_still_leaves_out(desk):
    everybody = last(await desk.say("Arjun", "men 28-34")).splitlines()[0]
    assert last(await desk.say("Arjun", "men 28-34, Marathi")).splitlines()[0] != everybody


async def test_a_must_becomes_a_preference_when_it_is_said_so(desk):
    must = last(await desk.say("Arjun", "men 28-34, Marathi")).splitlines()[0]
    eased = last(await desk.say("Arjun", "Marathi zaroori nahi"))
    assert eased.splitlines()[0] != must
    assert "Marathi" in eased.splitlines()[1]


async def test_a_skill_and_a_height_are_liked_too(desk):
    shown = last(await desk.say("Arjun", "women 25-30, Punjabi, horse riding aati ho to better"))
    assert "horse riding" in next(line for line in shown.splitlines() if line.startswith("1 ·"))
    assert "2 ·" in shown
    shown = last(await desk.say("Arjun", "women 25-30, Punjabi, ideally 5'7 or taller"))
    assert "2 ·" in shown
    assert "5'7\"" in shown
