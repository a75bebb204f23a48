"""What was decided about somebody is answered from the record: who, when and why, the newest first."""

from __future__ import annotations

import pytest

from core.casting.lists.queries import list_entry
from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "who shortlisted Amrita",
        "who added Amrita?",
        "Amrita ko kisne shortlist kiya",
        "kisne Amrita ko add kiya tha",
        "what did we decide about Amrita?",
        "Amrita ke baare mein kya decide hua tha",
        "any decision on Amrita?",
        "when was Amrita shortlisted?",
    ],
)
async def test_who_put_somebody_on_a_list_is_told_and_nothing_is_written(listed, said):
    answer = last(await listed.say("Arjun", said))
    assert "Priya put Amrita K. on Meera's shortlist" in answer
    assert "Fri 20 Nov" in answer
    async with listed.hub.database.read() as tx:
        assert len(await tx.rows(list_entry.select())) == 4


@pytest.mark.parametrize(
    "said",
    [
        "why was Simran passed?",
        "why did we pass on Simran",
        "why did Rohan reject Simran",
        "Simran ko kyun reject kiya",
        "what did Rohan say about Simran",
        "Rohan ne kya bola Simran ke baare mein",
        "Simran ke baare mein Rohan ne kya kaha",
    ],
)
async def test_a_no_is_told_with_its_reason(shared, said):
    await shared.say("Rohan", "pass on Simran for Meera - too young")
    first = last(await shared.say("Priya", said)).splitlines()
    assert "Rohan passed on Simran B. for Meera: “too young”" in first[1]
    assert not any("shortlist" in line for line in first[:2])


async def test_the_newest_comes_first_and_what_was_before_is_there(shared):
    shared.clock.advance(minutes=5)
    await shared.say("Rohan", "pass on Simran for Meera - too young")
    told = last(await shared.say("Priya", "what did we decide about Simran?")).splitlines()
    assert "passed on" in told[1]
    assert "before the producers" in told[2]
    assert "shortlist" in told[3]


async def test_what_is_not_on_record_is_said_so(listed):
    assert "Nothing is on record about" in last(await listed.say("Priya", "what did we decide about Navjot?"))
    told = last(await listed.say("Priya", "why was Harleen passed?"))
    assert "That is not on record about" in told
    assert "Priya put Harleen S. on Meera's shortlist" in told


async def test_a_producer_hears_of_a_list_once_it_is_shared(listed):
    assert "shortlist" not in last(await listed.say("Rohan", "what did we decide about Amrita?"))


async def test_what_was_said_stands_beneath(listed):
    await listed.say("Arjun", "I think Jasleen reads too soft for the police scenes")
    told = last(await listed.say("Arjun", "what did we decide about Jasleen?"))
    assert "on Meera's shortlist" in told
    assert "too soft" in told
