"""Under an open question about one person "usko" and "her" mean that person, whoever was moved before."""

from __future__ import annotations

import pytest

from tests.gully import last


async def rungs(desk):
    shown = last(await desk.say("Priya", "board Meera"))
    return {line.split(" (")[0].strip("* "): line for line in shown.split("\n") if "): " in line}


INSTEAD = (
    "actually no, sirf backup rakho usko",
    "nahi, backup rakho usko",
    "no, make her backup",
    "nahi usko backup rakh do",
    "no wait, put her as backup",
    "नहीं, उसको बैकअप रखो",
)


@pytest.mark.parametrize("said", INSTEAD)
async def test_the_one_who_is_asked_about_is_meant(listed, said):
    await listed.say("Priya", "pin amrita")
    assert "Jasleen" in last(await listed.say("Priya", "jasleen ko hold pe daal do yaar"))
    assert "Jasleen Dhami" in last(await listed.say("Priya", said))
    found = await rungs(listed)
    assert "Jasleen D." in found["backup"]
    assert "Amrita K." in found["pinned"]


async def test_also_where_several_were_shown_before(listed):
    await listed.say("Priya", "board Meera")
    await listed.say("Priya", "hold jasleen")
    assert "Jasleen Dhami" in last(await listed.say("Priya", "actually no, sirf backup rakho usko"))


async def test_also_where_the_question_is_only_a_guess(listed):
    await listed.say("Priya", "pin amrita")
    assert "imran" in last(await listed.say("Priya", "veto simran"))
    assert "Simran Bhullar" in last(await listed.say("Priya", "no, put her on backup"))


async def test_who_was_talked_about_since_is_meant(listed):
    await listed.say("Priya", "hold jasleen")
    await listed.say("Priya", "pin amrita")
    await listed.say("Priya", "usko B tag do")
    assert "Amrita K. [B]" in (await rungs(listed))["pinned"]


async def test_of_several_who_are_asked_about_nobody_is_guessed(listed):
    await listed.say("Priya", "pin amrita")
    await listed.say("Priya", "hold jasleen and harleen")
    await listed.say("Priya", "no, backup rakho unko")
    assert "Amrita K." in (await rungs(listed))["pinned"]
