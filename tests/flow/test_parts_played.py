"""A trade in a search is the part to be played: age, gender and language decide, and the answer says so."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("35 saal ka doctor dhundo", "male · 35 · as a part: doctor"),
        ("ek 40 saal ka police inspector chahiye", "male · 40 · as a part: police officer"),
        ("lawyer type lady 45", "female · 45 · as a part: lawyer"),
        ("need a chaiwala 50+", "male · 50+ · as a part: tea seller"),
        ("show me a nurse who speaks Punjabi, 25-35", "25–35 · Punjabi · as a part: nurse"),
        ("find a taxi driver 40-50 Marathi", "40–50 · Marathi · as a part: driver"),
    ],
)
async def test_the_part_is_echoed_and_the_rest_filters(chat, said, echo):
    answer = await chat(said)
    assert echo in answer
    assert "is the part, no skill in the profiles" in answer
    assert "1 · " in answer


async def test_it_is_said_in_the_script_it_was_asked_in(chat):
    answer = await chat("रिक्शावाला चाहिए 45 साल का")
    assert "पार्ट: rickshaw driver" in answer


async def test_a_trade_alone_finds_who_has_played_one_or_asks(chat):
    assert "who has played one comes first" in await chat("find a police officer")
    assert "Say who could play it" in await chat("find an astrologer")


async def test_the_part_is_kept_when_the_search_goes_on(chat):
    await chat("lawyer type lady 45")
    assert "female · 45 · Mumbai · as a part: lawyer" in await chat("only Mumbai")
    assert "as a part: judge" in await chat("make it a judge")
