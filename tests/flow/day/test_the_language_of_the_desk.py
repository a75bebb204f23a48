"""In which language the desk writes is asked for in words that also stand in profiles."""

from __future__ import annotations

import pytest

from tests.gully import told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("meri language english kar do", "From now on I write to you in English."),
        ("change my language to english", "From now on I write to you in English."),
        ("set language to hindi please", "अब से मैं आपको हिंदी में लिखूँगा।"),
        ("मेरी भाषा हिंदी कर दो", "अब से मैं आपको हिंदी में लिखूँगा।"),
    ],
)
async def test_it_is_the_desks_own(invited, said, answer):
    assert await told(invited, "Amrita", said) == answer


@pytest.mark.parametrize("said", ["add english to my languages", "english bhi bolti hu, profile me daalo"])
async def test_what_somebody_speaks_is_their_profiles(invited, said):
    answer = await told(invited, "Amrita", said)
    assert "English" in answer
    assert "I write to you" not in answer


async def test_a_language_that_is_on_file_keeps_how_well_it_is_spoken(invited):
    assert "English fluent" in await told(invited, "Amrita", "english bhi aati hai mujhe")
    assert "Marathi fluent" in await told(invited, "Amrita", "add marathi fluent")
