"""An answer about dates that differs by day: each day is kept, shown and can be corrected."""

from __future__ import annotations

import pytest

from tests.gully import heard_by
from tests.gully import told as said


@pytest.mark.parametrize(
    "text",
    [
        "12 13 free hu, 14 ko half day 2 baje ke baad, 15-16 tentative",
        "12 and 13 free, 14 after 2pm, 15 16 maybe",
        "12-13 ok hai, 14 ko 2 baje ke baad free, baaki pakka nahi",
    ],
)
async def test_each_day_is_kept_and_shown(listed, text):
    await listed.say("Priya", "is Harleen free 12-16 dec")
    since = len(listed.shown)
    told = await said(listed, "Harleen", text)
    for where in (told, heard_by(listed, "Priya", since), await said(listed, "Priya", "avail status")):
        assert "Sat 12 Dec to Sun 13 Dec" in where or "Sat 12 Dec se Sun 13 Dec" in where
        assert "2:00 PM" in where
        assert "Tue 15 Dec" in where
    assert "Waiting: Harleen" not in await said(listed, "Priya", "avail status")


@pytest.mark.parametrize(
    "text", ["sorry 13 bhi gaya", "13 is gone now", "13 ko busy hu", "sorry, not free on 13"]
)
async def test_one_day_is_corrected(listed, text):
    await listed.say("Priya", "is Harleen free 12-16 dec")
    await listed.say("Harleen", "12 13 free, 14-16 tentative")
    since = len(listed.shown)
    await listed.say("Harleen", text)
    for where in (heard_by(listed, "Priya", since), await said(listed, "Priya", "avail status")):
        assert "free Sat 12 Dec;" in where
        assert "busy Sun 13 Dec;" in where
        assert "Mon 14 Dec to Wed 16 Dec" in where


async def test_who_is_not_sure_is_shown_in_their_words(listed):
    await listed.say("Priya", "is Harleen free 12-16 dec")
    await listed.say("Harleen", "tentative, will confirm tomorrow")
    status = await said(listed, "Priya", "avail status")
    assert "tentative, will confirm tomorrow" in status
    assert "not sure yet" in status
