"""A schedule that was set just now, changed by its days or hour alone; taking over a chat in any words."""

from __future__ import annotations

import pytest

from tests.gully import heard_by
from tests.gully import told as said


@pytest.mark.parametrize(
    "text",
    [
        "status mon wed fri at 10 instead",
        "make it 10 and only mon wed fri",
        "mon wed fri at 10",
        "nahi, sirf mon wed fri 10 baje",
    ],
)
async def test_days_and_hour_are_changed(desk, text):
    assert "every weekday" in await said(desk, "Rohan", "send me status every weekday 9:30am")
    told = await said(desk, "Rohan", text)
    assert "every Mon, Wed and Fri" in told or "har Mon, Wed aur Fri" in told
    assert "10:00 AM" in told or "10:00" in told


async def test_what_is_not_said_stays_and_undo_puts_it_back(desk):
    await desk.say("Rohan", "send me status every weekday 9:30am")
    assert "9:30 AM" in await said(desk, "Rohan", "only mon wed fri")
    await desk.say("Rohan", "undo")
    assert "every weekday" in await said(desk, "Rohan", "show my scheduled reports")


async def test_days_alone_change_nothing_where_no_schedule_was_set(desk):
    assert "status" not in (await said(desk, "Rohan", "mon wed fri")).casefold().split("\n")[0]


@pytest.mark.parametrize(
    "text",
    [
        "main simran se baat karta hu",
        "simran ko main sambhalta hu",
        "simran se baat main kar lunga",
        "मैं Simran से बात करता हूँ",
    ],
)
async def test_a_chat_is_taken_over_in_any_order_of_words(listed, text):
    told = await said(listed, "Arjun", text)
    assert "Simran" in told
    since = len(listed.shown)
    await listed.say("Simran", "parking hai kya")
    assert "parking hai kya" in heard_by(listed, "Arjun", since)
