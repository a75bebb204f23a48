"""A producer's opinions are offered back as decisions; only the yes records them."""

from __future__ import annotations

from tests.gully import SEARCH, last


def told(desk):
    return [text for chat, text in desk.shown if chat == "Priya" and " for Meera. Now " in text]


async def test_opinions_are_shown_as_decisions_and_recorded_with_one_yes(shared):
    asked = last(await shared.say("Rohan", "first one is perfect, second is too old"))
    assert "Approve: Amrita K." in asked
    assert "Pass: Simran B. – too old" in asked
    assert "Jasleen D. and Harleen S. stay open." in asked
    assert told(shared) == []
    await shared.say("Rohan", "yes")
    assert [text.split(" for ")[0] for text in told(shared)] == [
        "Rohan approved Amrita K.",
        "Rohan passed on Simran B.",
    ]
    assert "too old" in told(shared)[1]


async def test_opinions_left_alone_decide_nothing(shared):
    await shared.say("Rohan", "love 1 and 3, 2 no")
    await shared.say("Rohan", "no")
    assert told(shared) == []


async def test_the_rest_named_beside_places(shared):
    asked = last(await shared.say("Rohan", "approve 1 and 3, pass the rest"))
    assert "Approve: Amrita K. and Jasleen D." in asked
    assert "Pass: Simran B. and Harleen S." in asked


async def test_a_place_without_a_card_is_said(shared):
    assert "4" in last(await shared.say("Rohan", "1 is great, 9 is boring"))
    assert told(shared) == []


async def test_of_a_list_the_liked_are_offered_for_the_shortlist(desk):
    await desk.say("Priya", SEARCH)
    asked = last(await desk.say("Priya", "first one is perfect, second is too old"))
    assert "You like Amrita K." in asked
    assert "Meera" not in asked


async def test_an_associate_decides_nothing(shared):
    await shared.say("Arjun", SEARCH)
    asked = last(await shared.say("Arjun", "pehli wali perfect hai, doosri thodi badi hai"))
    assert "Amrita K." in asked
    assert told(shared) == []
