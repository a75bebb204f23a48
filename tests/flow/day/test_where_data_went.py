"""Where somebody's photos and data went is asked of the team, in their words, with a promise."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last, read_by


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("Sunita", "Tara ki photo kahan kahan gayi hai? kisko dikhayi"),
        ("Sunita", "Tara ki photos kis kis ko bhej di hai"),
        ("Amrita", "where have you sent my video"),
        ("Amrita", "meri details kisko di hai"),
        ("Sunita", "तारा की फोटो किसको दिखाई है"),
    ],
)
async def test_the_team_is_asked_and_the_answer_promised(desk, who, text):
    since = len(desk.shown)
    await desk.say(who, text)
    assert text in heard_by(desk, "Priya", since)
    told = last(read_by(desk, who))
    assert "the answer comes here" in told or "jawab yahin" in told or "जवाब यहीं" in told


async def test_what_is_kept_of_oneself_stays_the_desks_to_tell(desk):
    since = len(desk.shown)
    await desk.say("Amrita", "what data do you have about me")
    assert not read_by(desk, "Priya", since)
