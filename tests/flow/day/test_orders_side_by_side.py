"""Several orders in one message: each is done about whom it is said, or asked about; none is lost."""

from __future__ import annotations

import pytest

from tests.gully import last


async def board(desk):
    shown = last(await desk.say("Priya", "board Meera"))
    return {line.split(" (")[0].strip("* "): line for line in shown.split("\n") if "): " in line}


@pytest.mark.parametrize(
    "said",
    [
        "pls pin simran for meera n tag amrita B",
        "tag amrita B and pin simran",
        "simran ko pin karo aur amrita ko B tag do",
        "pin simran\ntag amrita B",
    ],
)
async def test_one_is_pinned_and_the_other_tagged(listed, said):
    answer = last(await listed.say("Priya", said))
    assert "Simran Bhullar" in answer
    assert "Amrita: tag B" in answer
    rungs = await board(listed)
    assert rungs["pinned"].endswith("Simran B.")
    assert "Amrita K. [B]" in rungs["selected"]


async def test_a_question_keeps_nothing_back_that_needs_none(listed):
    asked = last(await listed.say("Priya", "hold jasleen, tag amrita B and pin simran"))
    assert "Amrita: tag B" in asked
    assert "Jasleen Dhami on hold" in asked
    assert "Simran Bhullar" in asked
    await listed.say("Priya", "yes")
    rungs = await board(listed)
    assert rungs["on hold"].endswith("Jasleen D.")
    assert rungs["pinned"].endswith("Simran B.")


async def test_who_is_not_known_stops_nobody_else(listed):
    answer = last(await listed.say("Priya", "pin nobodyatall and tag amrita B"))
    assert "nobodyatall" in answer
    assert "Amrita: tag B" in answer


async def test_a_pass_keeps_its_reason_beside_another_move(listed):
    answer = last(await listed.say("Priya", "first refusal on harleen and pass jasleen coz height kam hai"))
    assert "Jasleen Dhami for **Meera**: passed" in answer.replace(
        "Jasleen Dhami for Meera", "Jasleen Dhami for **Meera**"
    )
    assert "height kam hai" in answer
    assert "first refusal" in answer
    assert "height kam hai" in last(await listed.say("Priya", "where does Jasleen stand"))


async def test_words_for_one_are_not_a_move_of_theirs(listed):
    shown = last(await listed.say("Priya", "pin amrita and message harleen: come at 4"))
    assert "Amrita Kalsi" in shown
    assert "come at 4" in shown
    assert (await board(listed))["pinned"].endswith("Amrita K.")


async def test_nobody_guesses_who_is_meant_by_which(listed):
    answer = last(await listed.say("Priya", "pin simran, amrita aur harleen ko backup rakho"))
    assert "Riya" in answer
    assert set(await board(listed)) == {"selected"}


async def test_orders_are_no_name_of_a_place(listed):
    assert "Where do they read?" in last(await listed.say("Priya", "schedule Meera shortlist tomorrow 11am"))
    answer = last(await listed.say("Priya", "tag 1 A n tag 2 B"))
    assert "Amrita: tag A" in answer
    assert "Simran: tag B" in answer
