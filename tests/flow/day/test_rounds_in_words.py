"""Who is seen again, with names in a row and no time: place and time are asked for, nobody is left out."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("callback for amrita simran aur jasleen", "Callback"),
        ("callbacks for Amrita, Simran & Jasleen", "Callback"),
        ("amrita simran aur jasleen ko look test ke liye bulao", "Look test"),
        ("अमृता, सिमरन और जसलीन को कॉलबैक दो", "Callback"),
    ],
)
async def test_names_in_a_row_are_people(listed, said, what):
    await listed.say("Priya", said)
    shown = last(await listed.say("Priya", "monday 4pm Aram Nagar 2"))
    assert "3 " in shown.split("\n", 1)[0]
    assert all(name in shown for name in ("Amrita K.", "Simran B.", "Jasleen D."))
    assert "Harleen" not in shown
    if shown.isascii():
        assert what.casefold() in shown.casefold()


async def test_a_role_is_its_list(listed):
    await listed.say("Priya", "callback for Meera")
    assert "Harleen S." in last(await listed.say("Priya", "monday 4pm Aram Nagar 2"))


async def test_the_last_of_a_row_with_a_time_is_no_role(listed):
    said = "callbacks tomorrow 4pm for Amrita Simran and Harleen at Aram Nagar 2"
    shown = last(await listed.say("Priya", said))
    assert "3 people" in shown


async def test_an_order_is_no_place(listed):
    assert "Where" in last(await listed.say("Priya", "callback for Amrita tomorrow 4pm"))
    assert "pinned" in last(await listed.say("Priya", "pin Simran"))
