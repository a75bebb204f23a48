"""An agent answers for several in one message, some with another time: shown, and done with one yes."""

from __future__ import annotations

import pytest

from tests.gully import INVITED, heard_by, last

THREE = (*INVITED, ("Priya", "Amrita's agent is Farah. Jasleen's agent is Farah"))


@pytest.mark.parametrize(
    "said",
    [
        "amrita yes 11:30, jasleen can't, harleen after 4",
        "Amrita haan 11:30, Jasleen nahi aa payegi, Harleen 4 ke baad",
        "Amrita ok at 11:30; Jasleen cannot come; Harleen only after 4",
    ],
)
async def test_each_is_shown_and_done_with_a_yes(after, said):
    desk = await after(*THREE)
    shown = last(await desk.say("Farah", said))
    assert all(name in shown for name in ("Amrita Kalsi", "Jasleen Dhami", "Harleen Sekhon"))
    told = heard_by(desk, "Priya")
    assert "can't come" not in told
    assert "instead of" not in told
    await desk.say("Farah", "haan")
    told = heard_by(desk, "Priya")
    assert "Jasleen Dhami can't come" in told
    assert "Amrita Kalsi asks for 11:30 AM instead of" in told
    assert "Harleen Sekhon asks for 4:00 PM instead of" in told


async def test_a_yes_with_the_time_there_is(after):
    desk = await after(*THREE)
    shown = last(await desk.say("Farah", "amrita yes 11, jasleen will check and revert"))
    assert "instead of" not in shown
    await desk.say("Farah", "haan")
    told = heard_by(desk, "Priya")
    assert "Amrita Kalsi confirmed" in told
    assert "Jasleen Dhami confirmed" not in told


@pytest.mark.parametrize(
    "said",
    ["amrita 27 hai, jasleen 28", "amrita at 5 feet 6, jasleen 5 feet 7", "check with her and revert"],
)
async def test_what_answers_nothing(after, said):
    desk = await after(*THREE)
    await desk.say("Farah", said)
    told = heard_by(desk, "Priya")
    assert "confirmed Sat" not in told
    assert "can't come" not in told
    assert "instead of" not in told
