"""An answer that differs by day is neither a free nor a busy."""

from __future__ import annotations

import pytest

from core.casting.avails.partly import partly


@pytest.mark.parametrize(
    "said",
    [
        "12 ko nahi, baaki din free",
        "12 se 14 free hu, 15 ke baad nahi",
        "free 12-14 only",
        "14 ko shoot hai baaki free",
        "available except 14th",
        "12 और 13 ख़ाली हूँ, 14 को शूट है",
        "I'm free after 14",
        "haan but sirf shaam ko",
        "yes but only evenings",
        "haan, 4 ke baad",
        "haan lekin 14 ko nahi",
        "ok only after 5pm",
    ],
)
def test_some_of_the_days(said):
    assert partly(said)


@pytest.mark.parametrize(
    "said",
    [
        "free nahi hu 12-16",
        "haan 12-16 free hu",
        "no, I am free on all days",
        "1st refusal w/ cola ad till 24th",
        "not free, shoot till 16",
        "12-16 is fine, no problem",
        "free hu 12-16, din mein bhi",
        "ok",
        "haan koi dikkat nahi",
        "yes all days",
    ],
)
def test_all_of_them_or_none(said):
    assert not partly(said)
