"""A search as it is spoken: numbers in words, heights in words, and words that only ask to be heard."""

from __future__ import annotations

import pytest

from tests.gully import gully_nights, last

ASKED = "female · 25–30 · Punjabi · 5'5\"+ · Mumbai"


@pytest.mark.parametrize(
    "said",
    [
        "haan toh suno mujhe na punjabi bolne wali ladki chahiye pacchis se tees saal ke beech, height paanch"
        " foot paanch se zyada, mumbai mein rehti ho",
        "i want a punjabi speaking woman between twenty five and thirty over five foot five based in mumbai",
        "ladki 25 to 30 punjabi aati ho, height 5.5 se zyada, bombay wali",
        "koi punjabi ladki dikhao 25 se 30 ke beech, lambi honi chahiye 5'5 se, mumbai",
    ],
)
async def test_every_part_of_it_is_heard_and_nothing_else(tmp_path, said):
    desk = await gully_nights(tmp_path)
    lines = last(await desk.say("Priya", said)).splitlines()
    assert lines[:2] == ["5 of 11.", ASKED]
    assert not [line for line in lines if line.startswith("Not in the profiles")]
    await desk.close()


async def test_in_devanagari(tmp_path):
    desk = await gully_nights(tmp_path)
    said = "मुझे पच्चीस से तीस साल की लड़की चाहिए जो पंजाबी बोलती हो, पाँच फुट पाँच इंच से लंबी, मुंबई में रहती हो"
    lines = last(await desk.say("Priya", said)).splitlines()
    assert lines[:2] == ["11 में से 5।", "महिला · 25–30 · पंजाबी · 5'5\"+ · Mumbai"]
    assert lines[2].startswith("1 · Amrita K.")
    await desk.close()


async def test_a_real_no_still_rules_out(tmp_path):
    desk = await gully_nights(tmp_path)
    said = "punjabi ladki chahiye mumbai se, horse riding na karti ho"
    assert "no horse riding" in last(await desk.say("Priya", said))
    await desk.close()
