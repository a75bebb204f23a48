"""What people have in common is more than skills, and a reel that is missing is asked for as a reel."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize("said", ["compare Amrita and Simran", "amrita aur simran ko compare karo"])
async def test_languages_are_in_common_too(listed, said):
    shown = last(await listed.say("Priya", said))
    common = next(line for line in shown.splitlines() if "ommon" in line or "ek jais" in line.casefold())
    assert "Punjabi" in common
    assert "Hindi" in common


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("show me Jasleen's reel", "'s reel\""),
        ("Jasleen's showreel", "'s reel\""),
        ("photos of Jasleen", "'s photo\""),
    ],
)
async def test_what_is_missing_is_asked_for_by_its_name(listed, said, words):
    shown = last(await listed.say("Priya", said))
    assert words in shown
