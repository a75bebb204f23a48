"""A producer names people by where their cards stand, and says why in words that sound like another no."""

from __future__ import annotations

import pytest

from tests.gully import last


def told(desk, chat="Priya"):
    return [text for one, text in desk.shown if one == chat and " for Meera. Now " in text]


@pytest.mark.parametrize(
    "said",
    [
        "approve 1 and 2",
        "approve the first two",
        "approve 1, 2",
        "Approve the first and the second",
        "pehle do approve karo",
        "1 aur 2 approve",
    ],
)
async def test_cards_are_approved_by_their_places(shared, said):
    await shared.say("Rohan", said)
    assert [text.split(" for ")[0] for text in told(shared)] == [
        "Rohan approved Amrita K.",
        "Rohan approved Simran B.",
    ]


@pytest.mark.parametrize(
    "said", ["pass on 3, too young", "pass the third one - too young", "3 ko pass karo: too young"]
)
async def test_a_card_is_passed_by_its_place_with_the_reason(shared, said):
    await shared.say("Rohan", said)
    [text] = told(shared)
    assert "Rohan passed on Jasleen D." in text
    assert "too young" in text


async def test_each_part_decides_its_own_cards(shared):
    assert "Simran B." in last(await shared.say("Rohan", "approve 1 and 4, pass on 2"))
    await shared.say("Rohan", "too close to Bebo")
    assert sorted(text.split(" for ")[0] for text in told(shared)) == [
        "Rohan approved Amrita K.",
        "Rohan approved Harleen S.",
        "Rohan passed on Simran B.",
    ]


async def test_a_place_where_no_card_stands_decides_nothing(shared):
    assert "4" in last(await shared.say("Rohan", "approve 1 and 9"))
    assert told(shared) == []


async def test_a_reason_that_sounds_like_a_no_of_its_own_is_the_reason(shared):
    asked = last(await shared.say("Rohan", "pass on Simran"))
    assert "Simran B." in asked
    await shared.say("Rohan", "not convinced by her Punjabi")
    [text] = told(shared)
    assert "Rohan passed on Simran B." in text
    assert "not convinced by her Punjabi" in text


@pytest.mark.parametrize(
    ("said", "decided"),
    [
        ("1 ok, 2 pass she looks too old", ["approved Amrita K.", "passed on Simran B."]),
        ("pehli wali haan, doosri nahi - dialect weak hai", ["approved Amrita K.", "passed on Simran B."]),
        ("I like the first one, go ahead with her", ["approved Amrita K."]),
        ("second one nahi, dialect weak hai", ["passed on Simran B."]),
        ("no to the third, too young", ["passed on Jasleen D."]),
    ],
)
async def test_a_yes_or_a_no_beside_a_place_decides_that_card(shared, said, decided):
    await shared.say("Rohan", said)
    assert sorted(text.split(" for ")[0] for text in told(shared)) == [f"Rohan {one}" for one in decided]


async def test_a_no_to_one_of_the_choices_picks_none_of_them(shared):
    assert "Who do you mean" in last(await shared.say("Rohan", "approve her"))
    await shared.say("Rohan", "second one nahi, dialect weak hai")
    assert not any("approved" in text for text in told(shared))


@pytest.mark.parametrize(
    "said",
    [
        "approve Simran not Amrita",
        "approve Simran, not Amrita",
        "Amrita nahi Simran ko approve karo",
        "approve Simran instead of Amrita",
        "Amrita ki jagah Simran ko approve karo",
        "अमृता नहीं, सिमरन को अप्रूव करो",
    ],
)
async def test_who_is_named_to_be_set_aside_is_not_decided(shared, said):
    answer = last(await shared.say("Rohan", said))
    if "Just to be sure" in answer:
        await shared.say("Rohan", "yes")
    assert [text.split(" for ")[0] for text in told(shared)] == ["Rohan approved Simran B."]
