"""The desk calls nobody: it shows who of those around somebody can be called."""

from __future__ import annotations

import pytest

from tests.gully import told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    "said",
    [
        "call harleen",
        "harleen ko call karo",
        "harleen ko ek baar phone laga do",
        "call Harleen's agent please",
    ],
)
async def test_the_numbers_are_shown(invited, said):
    answer = await told(invited, "Priya", said)
    assert answer.startswith("Harleen Sekhon")
    assert "+919000000021" in answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("call off simran's audition", "Cancel Simran Bhullar"),
        ("simran ko callback karo", "When does the first one start?"),
    ],
)
async def test_other_calls_are_none(invited, said, answer):
    assert (await told(invited, "Priya", said)).startswith(answer)


async def test_no_talent_is_told_a_number(invited):
    assert "+91" not in await told(invited, "Amrita", "call simran")
