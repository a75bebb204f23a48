"""A casting director types on: why, spellings, comparisons, changes, and things no search expects."""

from __future__ import annotations

import re

import pytest
import pytest_asyncio

from config.demo import fill
from tests.unit.casting.imports.directory import put_in

WHO = "Priya"
SPELT = """name,gender,age,city
Lakshmi Narayan,F,31,Chennai
Mohammad Zaheer,M,40,Hyderabad
Sreeja Panicker,F,24,Kochi
Chaudhary Devilal,M,55,Rohtak
"""


@pytest_asyncio.fixture
async def chat(desk):
    await fill(desk.hub.database, desk.clock(), desk.hub.accounts)
    await put_in(desk.hub.database, SPELT, "spelt")
    await desk.person(WHO, "casting_director")

    async def say(text: str) -> str:
        return "\n".join(await desk.say(WHO, text))

    return say


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("find Laxmi", "Lakshmi"),
        ("find Luxmi Narayan", "Lakshmi"),
        ("Lakshmee ko dhundo", "Lakshmi"),
        ("find Mohd Zaheer", "Mohammad"),
        ("find Muhammed Zahir", "Mohammad"),
        ("find Shreeja", "Sreeja"),
        ("find Srija Panikkar", "Sreeja"),
        ("find Choudhury Devilal", "Chaudhary"),
        ("find लक्ष्मी", "Lakshmi"),
    ],
)
async def test_a_name_is_found_by_its_other_spellings(chat, typed, meant) -> None:
    assert meant in await chat(typed)


@pytest.mark.parametrize(
    "asked",
    [
        "why is she here?",
        "why is 1 here?",
        "why her?",
        "1 kyun hai?",
        "why did you show me 1",
        "ye kyun aayi?",
    ],
)
async def test_it_says_why_somebody_is_among_those_found(chat, asked) -> None:
    found = await chat("women 22 to 30 who know kathak")
    first = re.search(r"1\W+(\w+ \w)", found)
    answer = await chat(asked)
    assert first
    assert first[1] in answer
    assert "kathak" in answer.lower()


@pytest.mark.parametrize(
    "asked", ["compare 1 and 3", "1 aur 3 compare karo", "1 vs 3", "compare first and third"]
)
async def test_two_of_those_found_are_put_side_by_side(chat, asked) -> None:
    await chat("women 25-30 who speak punjabi in mumbai")
    assert "side by side" in await chat(asked)


@pytest.mark.parametrize(
    "asked", ["someone like Amrita Kalsi but older", "Amrita Kalsi jaisi par thodi badi"]
)
async def test_somebody_like_her_but_older_leaves_her_out(chat, asked) -> None:
    answer = await chat(asked)
    assert "like Amrita Kalsi" in answer
    assert "Amrita K.," not in answer


@pytest.mark.parametrize("asked", ["only those free next week", "sirf jo agle hafte free hain"])
async def test_only_those_who_are_free_are_left(chat, asked) -> None:
    await chat("women 25-30 who speak punjabi in mumbai")
    assert "free" in (await chat(asked)).splitlines()[1]


@pytest.mark.parametrize("asked", ["no smokers", "smokers nahi chahiye"])
async def test_who_says_that_they_smoke_is_left_out(chat, asked) -> None:
    await chat("women 25-30 who speak punjabi in mumbai")
    assert "no smok" in await chat(asked)


async def test_an_edit_is_found_by_the_next_search(chat) -> None:
    before = await chat("find men 38-42 in Hyderabad who know juggling")
    assert "Mohammad Z" not in before.split("\n\n")[0]
    await chat("add juggling to Mohammad Zaheer's skills")
    assert "Mohammad" in await chat("find men 38-42 in Hyderabad who know juggling")


@pytest.mark.parametrize(
    "typed",
    [
        "find " + "x" * 5_000,
        "find " + "kathak and " * 450,
        "find 🎭🔥💃",
        "find 🎭",
        "no smokers, no dancers, not from Mumbai",
        "find nobody who does not never smoke",
        "women' OR 1=1; DELETE FROM talent WHERE ''='",
        'find "kathak* NEAR/2 (yoga) AND NOT -swim:^',
        "find % _ * ? [a-z]",
        "SELECT name, phone FROM person",
    ],
)
async def test_whatever_is_typed_gets_an_answer_or_a_question(chat, typed) -> None:
    answer = await chat(typed)
    assert answer.strip()
    assert "went wrong" not in answer.lower()
    assert await chat("women 25-30 in mumbai")
