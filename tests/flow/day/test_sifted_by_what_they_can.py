"""Who is shown, or on a list, stays or goes by what they can do."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import SEARCH, heard_by, last


@pytest_asyncio.fixture
async def found(after):
    return await after(("Priya", SEARCH))


@pytest.mark.parametrize(
    "text",
    [
        "drop the singers",
        "singers hata do",
        "jo gaate hain unko hata do",
        "remove everyone who can sing",
        "गायकों को हटा दो",
        "lose the ones who sing",
    ],
)
async def test_those_who_can_leave_the_search(found, text):
    told = last(await found.say("Priya", text))
    assert "singing" in told
    assert "Simran" in told
    assert "Amrita" not in told
    assert "Jasleen" not in told


@pytest.mark.parametrize(
    "text",
    [
        "only keep the ones who can ride",
        "keep only riders",
        "sirf horse riding wale rakho",
        "just those who can ride",
        "jo ride kar sakte hain sirf unko rakho",
    ],
)
async def test_only_those_who_can_stay_in_the_search(found, text):
    told = last(await found.say("Priya", text))
    assert "horse riding" in told
    assert "Simran" in told
    assert "Harleen" not in told


@pytest.mark.parametrize("text", ["drop the singers", "singers hata do", "remove everyone who can sing"])
async def test_who_would_leave_a_list_is_asked_by_name(listed, text):
    await listed.say("Priya", "show Meera list")
    told = last(await listed.say("Priya", text))
    assert "Amrita" in told.split("?")[0]
    assert "Jasleen" in told.split("?")[0]
    assert "Simran" not in told.split("?")[0]
    assert "4 people" in last(await listed.say("Priya", "show Meera list"))
    await listed.say("Priya", text)
    await listed.say("Priya", "yes")
    left = last(await listed.say("Priya", "show Meera list"))
    assert "Simran" in left
    assert "Amrita" not in left


@pytest.mark.parametrize(
    "text",
    [
        "only keep the ones who can ride from meera",
        "remove those who can't ride from meera",
        "meera list se sirf riders rakho",
        "take the singers off the meera list",
    ],
)
async def test_a_list_may_be_named(listed, text):
    told = last(await listed.say("Priya", text))
    assert "Meera" in told
    assert "Jasleen" in told.split("?")[0]
    assert "Simran" not in told.split("?")[0]


@pytest.mark.parametrize(
    "text", ["drop singing", "drop the managers", "drop simran", "remove the drivers ka number", "keep it"]
)
async def test_other_words_rule_nobody_out(found, text):
    assert "no singing" not in last(await found.say("Priya", text))
    assert "no driving" not in heard_by(found, "Priya", 0)


async def test_talent_sift_nobody(listed):
    since = len(listed.shown)
    await listed.say("Amrita", "drop the singers")
    assert "Jasleen" not in heard_by(listed, "Amrita", since)
