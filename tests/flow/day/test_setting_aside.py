"""Who is named only to be set aside: nothing is done about them."""

from __future__ import annotations

import pytest

from tests.gully import SEARCH, last


@pytest.mark.parametrize(
    "said",
    [
        "shortlist Simran not Amrita for Meera",
        "put Simran on Meera, not Amrita",
        "Amrita nahi, Simran ko Meera ki list me daalo",
        "Meera ki list me Amrita ki jagah Simran ko daalo",
        "shortlist 2, not 1, for Meera",
        "1 nahi 2 ko shortlist karo Meera ke liye",
    ],
)
async def test_only_the_other_one_is_put_on_the_list(desk, said):
    await desk.say("Priya", SEARCH)
    answer = last(await desk.say("Priya", said))
    if "Just to be sure" in answer:
        answer = last(await desk.say("Priya", "yes"))
    assert "Simran" in answer
    assert "Amrita" not in answer


async def test_two_who_are_refused_are_both_refused(shared):
    answer = last(await shared.say("Rohan", "pass on Amrita and Simran, not convinced"))
    assert "Amrita" in answer
    assert "Simran" in answer


@pytest.mark.parametrize("said", ["nahi 5 nahi, 4", "no wait, not 5, I meant 4", "sorry 4 not 5"])
async def test_a_wrong_number_in_the_last_order_is_offered_right(desk, said):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", "1 2 3 5 shortlist Meera")
    assert "1 2 3 4 shortlist Meera" in last(await desk.say("Priya", said))
    assert "Navjot" in last(await desk.say("Priya", "haan"))


@pytest.mark.parametrize(
    "said", ["no wait, 12 not 11", "nahi usko bolo 11:15 hi", "jisne reply nahi kiya unko ek baar aur bol do"]
)
async def test_talk_is_no_word_that_a_profile_may_not_have(desk, said):
    await desk.say("Priya", SEARCH)
    assert "· no " not in last(await desk.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    ["teeno pehli walo ko meera me daal do", "pehli teen ko meera me daal do", "first three on Meera's list"],
)
async def test_the_first_three_are_three(desk, said):
    await desk.say("Priya", SEARCH)
    answer = last(await desk.say("Priya", said))
    assert all(name in answer for name in ("Amrita", "Simran", "Jasleen"))
