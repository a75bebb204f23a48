"""The desk says that it is a program, to whoever asks."""

from __future__ import annotations

import pytest

from tests.gully import told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Priya", "are you a bot?"),
        ("Priya", "tum kaun ho"),
        ("Rohan", "who are you?"),
        ("Arjun", "am i talking to a human or a bot"),
        ("Amrita", "is this a real person?"),
        ("Amrita", "ye bot hai kya"),
        ("Amrita", "क्या आप रोबोट हैं?"),
    ],
)
async def test_it_is_a_program(listed, who, said):
    answer = await told(listed, who, said)
    assert "program" in answer or "प्रोग्राम" in answer


@pytest.mark.parametrize("said", ["who are you", "aap kaun ho"])
async def test_the_talents_side_is_told_whose_desk_it_is(listed, said):
    assert "Redleaf Casting" in await told(listed, "Amrita", said)


@pytest.mark.parametrize("said", ["is this person free on 12 dec?", "are you able to send reminders"])
async def test_other_questions_are_none_of_it(listed, said):
    assert "program" not in await told(listed, "Priya", said)
