"""Under the preview of a session a day or a time changes it only where it stands for the session."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import SCHEDULE, SHORTLIST, heard_by, last


@pytest_asyncio.fixture
async def previewed(after):
    return await after(*SHORTLIST, ("Arjun", SCHEDULE))


@pytest.mark.parametrize(
    "text",
    [
        "kal match dekha kya kisi ne",
        "did you guys see the game yesterday",
        "kal raju mila tha mujhe",
        "tomorrow is my birthday",
        "kal raat 2 baje soya yaar",
        "monday ko holiday hai kya",
        "aaj lunch kisne khaya",
        "parso shaadi hai meri",
        "we played cricket on sunday",
        "कल मैच देखा क्या किसी ने",
        "kal pizza khaya kya",
    ],
)
async def test_talk_changes_no_preview(previewed, text):
    since = len(previewed.shown)
    await previewed.say("Arjun", text)
    told = heard_by(previewed, "Arjun", since)
    assert "15 min each" not in told
    assert "has passed" not in told


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("monday ko 4 baje rakho", "Mon 23 Nov, 4:00 PM"),
        ("make it sunday", "Sun 22 Nov"),
        ("5 baje theek rahega", "5:00 PM"),
        ("can we do monday 3pm?", "Mon 23 Nov, 3:00 PM"),
        ("us din holiday hai, monday rakho", "Mon 23 Nov"),
        ("kal nahi parso", "Sun 22 Nov"),
        ("tuesday better", "Tue 24 Nov"),
    ],
)
async def test_a_time_for_the_session_changes_it(previewed, text, shown):
    assert shown in last(await previewed.say("Arjun", text))
