"""Corrections of a profile from outside: every part of a message is done, or said."""

from __future__ import annotations

import pytest

from tests.gully import told as said


@pytest.mark.parametrize(
    "text",
    [
        "my height is wrong its 5'6 not whatever u have. and I dont know punjabi",
        "height galat hai, 5'6 hai aur mujhe punjabi nahi aati",
        "I can't speak punjabi and my height is 5'6",
    ],
)
async def test_what_somebody_denies_of_themselves_is_taken_off(desk, text):
    told = await said(desk, "Amrita", text)
    assert "5'6" in told
    assert "Punjabi" in told.splitlines()[0] + told.splitlines()[1]
    profile = await said(desk, "Priya", "show Amrita's profile")
    assert "Punjabi native" not in profile
    assert "5'6" in profile


@pytest.mark.parametrize(
    "text",
    [
        "tara ab 9 saal ki ho gayi height 4'2",
        "Tara is now 9 years old, height 4'2",
        "Tara 9 saal ki hai aur height 4'2 hai",
    ],
)
async def test_a_child_that_shrinks_is_asked_about_and_the_rest_is_done(desk, text):
    told = await said(desk, "Sunita", text)
    assert "9" in told.splitlines()[0]
    assert "4'4" in told
    assert "→ 4'2" not in told
    assert "4'2" in await said(desk, "Sunita", "1")


async def test_a_child_that_grows_is_not_asked_about(desk):
    told = await said(desk, "Sunita", "Tara ki height 4'6 hai")
    assert "→ 4'6" in told
