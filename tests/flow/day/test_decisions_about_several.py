"""``the rest``, ``all except``, ``them``: shown once with every name, recorded with one yes."""

from __future__ import annotations

import pytest

from tests.gully import last

MIXED = (
    "approve amrita, pass the rest",
    "Kindly approve Amrita and pass the others.",
    "Amrita haan, baaki sab nahi",
    "yes to Amrita, no to the rest",
    "approve Amrita. The rest are a pass.",
)
BUT_SIMRAN = (
    "approve all except Simran",
    "All of them except Simran are fine by me.",
    "sabko approve karo Simran ko chhod ke",
    "Simran ke alawa sab approve",
    "everyone but Simran is a yes",
    "सिमरन को छोड़कर सबको अप्रूव करो",
)
THEM = ("approve them", "unhe approve karo", "unko approve kar do", "approve them both please")


@pytest.mark.parametrize("said", MIXED)
async def test_one_is_approved_and_the_rest_passed_with_one_yes(shared, said):
    shown = last(await shared.say("Rohan", said))
    assert "4 decisions" in shown or "4 faisle" in shown
    assert "Approve: Amrita K." in shown or "Haan: Amrita K." in shown
    assert all(name in shown for name in ("Simran B.", "Jasleen D.", "Harleen S."))
    assert not [text for chat, text in shared.shown if chat == "Priya" and "approved" in text]
    done = last(await shared.say("Rohan", "yes"))
    assert "Amrita K." in done
    assert "4 of 4" in done or "4 mein se 4" in done
    assert any("passed on" in text and "Simran" in text for chat, text in shared.shown if chat == "Priya")


@pytest.mark.parametrize("said", BUT_SIMRAN)
async def test_all_but_one_leaves_the_one_open(shared, said):
    shown = last(await shared.say("Rohan", said))
    assert "3" in shown.splitlines()[0]
    assert "Simran B." in shown.splitlines()[2], shown
    await shared.say("Rohan", "1")
    status = last(await shared.say("Rohan", "approval status for Meera"))
    assert "Simran B." in status
    assert "3 of 4" in status


@pytest.mark.parametrize("said", THEM)
async def test_them_are_those_still_open(shared, said):
    await shared.say("Rohan", "pass on Simran - too close to Bebo")
    await shared.say("Rohan", "Harleen yes")
    shown = last(await shared.say("Rohan", said))
    assert "Amrita K." in shown
    assert "Jasleen D." in shown
    assert "Simran" not in shown


async def test_a_no_records_nothing(shared):
    await shared.say("Rohan", "approve all except Simran")
    await shared.say("Rohan", "no")
    assert "0 of 4" in last(await shared.say("Rohan", "approval status for Meera"))


async def test_a_director_may_say_it_too(shared):
    assert "3 decisions" in last(await shared.say("Priya", "approve all except Simran"))


async def test_whoever_is_left_out_has_to_be_before_the_producers(shared):
    assert "Farhan" in last(await shared.say("Rohan", "approve all except Farhan"))


async def test_the_reason_comes_after_a_dash(shared):
    await shared.say("Rohan", "approve Amrita, pass the rest - too young")
    await shared.say("Rohan", "yes")
    assert any("too young" in text for chat, text in shared.shown if chat == "Priya")
