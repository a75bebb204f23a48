"""Off one role's shortlist and on another's in one step, the order of a list, two who are to be swapped."""

from __future__ import annotations

import pytest

from tests.gully import last


async def on(desk, role):
    shown = last(await desk.say("Arjun", f"who all on {role}"))
    return [name for name in ("Amrita", "Simran", "Jasleen", "Harleen") if name in shown]


@pytest.mark.parametrize(
    "said",
    [
        "move Harleen from Meera to Inspector",
        "shift Harleen to Inspector list",
        "put Harleen on Inspector instead of Meera",
        "harleen ko meera se inspector mein shift karo",
    ],
)
async def test_moved_and_taken_back_together(listed, said):
    assert "Inspector Rane" in last(await listed.say("Priya", said))
    assert await on(listed, "Inspector") == ["Harleen"]
    assert await on(listed, "Meera") == ["Amrita", "Simran", "Jasleen"]
    await listed.say("Priya", "undo")
    assert await on(listed, "Meera") == ["Amrita", "Simran", "Jasleen", "Harleen"]
    assert await on(listed, "Inspector") == []


@pytest.mark.parametrize("said", ["add top 2 from Meera to Bebo", "top 2 from Meera into Bebo as well"])
async def test_also_on_another_list(listed, said):
    await listed.say("Priya", said)
    assert await on(listed, "Bebo") == ["Amrita", "Simran"]
    assert len(await on(listed, "Meera")) == 4


async def test_copied_by_name(listed):
    await listed.say("Priya", "copy Amrita and Simran to Bebo")
    assert await on(listed, "Bebo") == ["Amrita", "Simran"]


async def test_nobody_is_moved_where_one_is_not_there(listed):
    assert "Navjot" in last(await listed.say("Priya", "move Harleen and Navjot from Meera to Bebo"))
    assert len(await on(listed, "Meera")) == 4
    assert await on(listed, "Bebo") == []


async def test_who_leaves_no_list_is_offered_to_the_new_one(listed):
    assert "?" in last(await listed.say("Priya", "move Navjot to Bebo"))
    assert "Navjot" in last(await listed.say("Priya", "yes"))
    assert "Navjot" in last(await listed.say("Arjun", "who all on Bebo"))


async def test_of_two_lists_the_one_to_leave_is_asked(listed):
    await listed.say("Priya", "copy Harleen to Bebo")
    asked = last(await listed.say("Priya", "shift Harleen to Inspector list"))
    assert "Meera" in asked
    assert "Bebo" in asked
    await listed.say("Priya", "Bebo")
    assert await on(listed, "Meera") == ["Amrita", "Simran", "Jasleen", "Harleen"]
    assert await on(listed, "Inspector") == ["Harleen"]


async def test_a_list_stands_in_the_order_that_was_said(listed):
    first = last(await listed.say("Priya", "move simran above amrita"))
    assert "1 Simran, 2 Amrita, 3 Jasleen, 4 Harleen" in first
    shown = last(await listed.say("Arjun", "who all on Meera"))
    assert shown.index("Simran") < shown.index("Amrita")
    assert "1 Simran, 2 Amrita, 3 Harleen, 4 Jasleen" in last(
        await listed.say("Priya", "move jasleen to the end")
    )
    await listed.say("Priya", "undo")
    shown = last(await listed.say("Arjun", "who all on Meera"))
    assert shown.index("Jasleen") < shown.index("Harleen")


async def test_what_to_swap_is_asked(listed):
    asked = last(await listed.say("Priya", "swap amrita and harleen"))
    assert "Swap what" in asked
    assert "vote" not in asked
    await listed.say("Priya", "1")
    shown = last(await listed.say("Arjun", "who all on Meera"))
    assert shown.index("Harleen") < shown.index("Simran") < shown.index("Amrita")
