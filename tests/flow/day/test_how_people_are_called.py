"""Honorifics and slang: sir, dude, guys."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize("said", ["Rohan sir ko bhej do yeh list", "share Meera's list with Rohan ji"])
async def test_a_producer_may_be_called_sir(listed, said):
    shown = last(await listed.say("Priya", said))
    assert "not among them" not in shown
    assert "4" in shown


@pytest.mark.parametrize("said", ["need a dude 28-34, can drive", "find chaps aged 28-34 who drive"])
async def test_a_dude_is_a_man(desk, said):
    assert "male · 28–34" in last(await desk.say("Arjun", said))
