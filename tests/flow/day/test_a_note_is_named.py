"""What is forgotten is named: a note on somebody, or what was said."""

from __future__ import annotations

import pytest

from tests.gully import last

NOTED = ("Priya", "note on Amrita: drinks only oat milk")


@pytest.mark.parametrize(
    "text",
    [
        "forget: Amrita drinks only oat milk",
        "forget that Amrita drinks only oat milk",
        "delete the note that Amrita drinks only oat milk",
        "delete the oat milk note on Amrita",
        "delete the oat milk note",
        "amrita wala oat milk ka note hata do",
        "amrita ka note hata do",
    ],
)
async def test_the_note_that_goes_is_named(desk, text):
    await desk.say(*NOTED)
    asked = last(await desk.say("Priya", text))
    assert "“drinks only oat milk”" in asked
    assert "Amrita Kalsi" in asked
    assert "oat milk" in last(await desk.say("Priya", "notes on Amrita"))
    await desk.say("Priya", text)
    await desk.say("Priya", "yes")
    assert "oat milk" not in last(await desk.say("Priya", "notes on Amrita"))


@pytest.mark.parametrize(
    "text", ["forget: Amrita drinks", "delete the note on Amrita", "amrita ka note hata do"]
)
async def test_of_several_it_is_asked_which(desk, text):
    await desk.say(*NOTED)
    await desk.say("Priya", "note on Amrita: never drinks coffee")
    asked = last(await desk.say("Priya", text))
    assert "“drinks only oat milk”" in asked
    assert "“never drinks coffee”" in asked
    await desk.say("Priya", "1")
    left = last(await desk.say("Priya", "notes on Amrita"))
    assert left.count("drinks") == 1


async def test_a_note_of_somebody_else_stays(desk):
    await desk.say(*NOTED)
    assert "Priya" in last(await desk.say("Arjun", "forget: Amrita drinks only oat milk"))
    assert "oat milk" in last(await desk.say("Priya", "notes on Amrita"))


@pytest.mark.parametrize("text", ["forget: our director hates green", "forget about green"])
async def test_what_memory_forgets_is_named(desk, text):
    await desk.say("Priya", "remember: our director hates green")
    asked = last(await desk.say("Priya", text))
    assert "“our director hates green”" in asked
    await desk.say("Priya", "yes")
    assert "green" not in last(await desk.say("Priya", "what do you remember"))


@pytest.mark.parametrize("text", ["forget it", "forget singing", "forget about the match yesterday"])
async def test_other_forgetting_takes_no_note(desk, text):
    await desk.say(*NOTED)
    assert "oat milk" not in last(await desk.say("Priya", text))
    assert "oat milk" in last(await desk.say("Priya", "notes on Amrita"))
