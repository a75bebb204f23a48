"""Who of those shown is meant, however their places are said."""

from __future__ import annotations

import pytest

from tests.gully import SEARCH, gully_nights, last

CASES = {
    "pop the first two and the last one on Meera's shortlist": "Amrita, Simran and Harleen",
    "pehle do aur chautha Meera ki shortlist mein daal do": "Amrita, Simran and Navjot",
    "put 1 thru 4 on Meera": "Amrita, Simran, Jasleen and Navjot",
    "Meera: 1,2,3,5": "Amrita, Simran, Jasleen and Harleen",
    "1-3 and 5 for meera": "Amrita, Simran, Jasleen and Harleen",
    "all but the fourth for Meera": "Amrita, Simran, Jasleen and Harleen",
    "not 4, rest for Meera": "Amrita, Simran, Jasleen and Harleen",
    "5 chhod ke sab meera me daalo": "Amrita, Simran, Jasleen and Navjot",
    "top 3 for Meera pls": "Amrita, Simran and Jasleen",
}


@pytest.mark.parametrize("said", CASES)
async def test_everybody_who_is_said_is_put_on_the_list_and_nobody_else(tmp_path, said):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", SEARCH)
    assert f"Added to Meera's shortlist: {CASES[said]}." in last(await desk.say("Priya", said))
    await desk.close()


async def test_the_last_one_is_the_last_of_those_shown(tmp_path):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", SEARCH)
    assert last(await desk.say("Priya", "last one")).startswith("Harleen Sekhon")
    assert last(await desk.say("Priya", "second last")).startswith("Navjot Brar")
    side_by_side = last(await desk.say("Priya", "compare first and last"))
    assert side_by_side.startswith("Amrita K. and Harleen S. side by side.\n"), "one stop ends a sentence"
    await desk.close()


@pytest.mark.parametrize("said", ["Meera 5 baje", "1 for Meera, kal 5 baje audition"])
async def test_a_number_that_is_a_time_puts_nobody_on_a_list(tmp_path, said):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", SEARCH)
    assert "shortlist" not in last(await desk.say("Priya", said))
    await desk.close()
