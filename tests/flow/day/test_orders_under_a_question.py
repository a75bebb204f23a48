"""An order that comes while the desk waits for a fact is carried out; no part of it is taken for the fact."""

from __future__ import annotations

import pytest

from tests.gully import last

ORDERS = (
    ("make Rohan the approver for Meera", "Rohan Kapoor decides"),
    ("status report for Gully Nights", "of 6 roles cast"),
    ("send a digest every weekday 9am", "every weekday"),
    ("client link for Meera that expires in 3 days", "Client link for Meera"),
    ("what roles do we have?", "Gully Nights: 6 roles"),
    ("what needs me?", "wait"),
)


@pytest.fixture(
    params=["first refusal on Harleen for the same dates", "ask Harleen for a self tape for Meera"]
)
async def waiting(shared, request):
    """The desk asked which days, or until when."""
    await shared.say("Priya", request.param)
    return shared


@pytest.mark.parametrize(("said", "shown"), ORDERS)
async def test_it_is_carried_out(waiting, said, shown):
    assert shown in last(await waiting.say("Priya", said))
    assert not any(chat == "Harleen" for chat, _ in waiting.shown)


@pytest.mark.parametrize(
    "said",
    [
        "14 dec",
        "12-16 dec works for me",
        "make it 14 december please",
        "let's say between 12 and 16 december",
    ],
)
async def test_a_day_is_the_answer(shared, said):
    await shared.say("Priya", "first refusal on Harleen for the same dates")
    await shared.say("Priya", said)
    assert any(chat == "Harleen" and "Dec" in text for chat, text in shared.shown)


async def test_the_question_waits_meanwhile(waiting):
    await waiting.say("Priya", "status report for Gully Nights")
    await waiting.say("Priya", "14 december 6pm")
    assert any(chat == "Harleen" and "14 Dec" in text for chat, text in waiting.shown)
