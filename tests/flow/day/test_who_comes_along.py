"""Who comes along is no yes, and to withdraw is asked about before anything is given back."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Farah", "Harleen's papa will come with her"),
        ("Farah", "Harleen ke saath uske papa aayenge"),
        ("Amrita", "my agent will come with me"),
        ("Amrita", "mummy saath aa rahi hai"),
        ("Jasleen", "मेरे पापा साथ आ रहे हैं"),
    ],
)
async def test_company_confirms_nothing(invited, who, said):
    await invited.say(who, said)
    told = heard_by(invited, "Priya")
    assert "confirmed Sat" not in told
    assert said in told


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "haan, mummy saath aayegi"),
        ("Farah", "yes. her papa will come too"),
        ("Farah", "Harleen aayegi"),
    ],
)
async def test_a_yes_beside_it_counts(invited, who, said):
    await invited.say(who, said)
    assert "confirmed Sat" in heard_by(invited, "Priya")


@pytest.mark.parametrize(
    "said",
    [
        "i want to withdraw",
        "I'd like to back out of Meera",
        "main withdraw karna chahti hu",
        "mujhe naam wapas lena hai",
        "मैं नाम वापस लेना चाहती हूँ",
    ],
)
async def test_to_withdraw_is_asked_about(invited, said):
    shown = last(await invited.say("Amrita", said))
    assert "11:00" in shown
    assert "can't come" not in heard_by(invited, "Priya")
    await invited.say("Amrita", "haan")
    assert "Amrita Kalsi" in heard_by(invited, "Priya")


@pytest.mark.parametrize(
    "said", ["i don't want to withdraw", "withdraw nahi karna", "i want to withdraw cash"]
)
async def test_what_gives_nothing_back(invited, said):
    await invited.say("Amrita", said)
    assert "can't come" not in heard_by(invited, "Priya")
