"""What a producer says of one after the other is read person by person, and a "wait" is never a reason."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.approvals.queries import review_table
from tests.gully import heard_by, last


async def decided(desk):
    async with desk.hub.database.read() as tx:
        return sorted(row["decision"] or "open" for row in await tx.rows(select(review_table)))


@pytest.mark.parametrize(
    "said",
    [
        "amrita yes simran no, jasleen maybe",
        "Amrita yes Simran no Jasleen maybe",
        "amrita haan simran na jasleen dekhte hain",
        "amrita haan, simran na, jasleen dekhte hain",
        "amrita theek hai simran nahi jasleen baad mein",
        "अमृता हाँ सिमरन नहीं जसलीन बाद में",
    ],
)
async def test_who_is_undecided_stays_open(shared, said):
    since = len(shared.shown)
    shown = last(await shared.say("Rohan", said))
    assert await decided(shared) == ["open"] * 4
    assert heard_by(shared, "Priya", since) == ""
    yes, no = shown.splitlines()[1:3]
    assert "Amrita" in yes
    assert "Simran" in no
    assert "Jasleen" not in yes + no
    await shared.say("Rohan", "1")
    assert await decided(shared) == ["approve", "open", "open", "pass"]


@pytest.mark.parametrize("said", ["amrita yes simran no", "Amrita haan Simran nahi"])
async def test_a_yes_and_a_no_in_a_row_are_one_each(shared, said):
    await shared.say("Rohan", said)
    assert "pass" not in (await decided(shared))
    await shared.say("Rohan", "too young")
    assert await decided(shared) == ["approve", "open", "open", "pass"]


@pytest.mark.parametrize("said", ["yes amrita no simran", "haan amrita na simran"])
async def test_the_verdict_first_is_shown(shared, said):
    shown = last(await shared.say("Rohan", said)).splitlines()
    assert await decided(shared) == ["open"] * 4
    assert "Amrita" in shown[1]
    assert "Simran" in shown[2]
    await shared.say("Rohan", "1")
    assert await decided(shared) == ["approve", "open", "open", "pass"]


@pytest.mark.parametrize(
    "said", ["approve amrita and simran", "pass on amrita and simran", "yes to amrita and simran"]
)
async def test_one_verdict_for_two_stays_one(shared, said):
    await shared.say("Rohan", said)
    await shared.say("Rohan", "too young")
    found = await decided(shared)
    assert len(set(found)) == 2
    assert found.count("open") == 2


@pytest.mark.parametrize(
    "said",
    [
        "hold off on simran till I talk to the director",
        "actually ruko",
        "nahi ruko abhi",
        "hold off",
        "wait, let me ask the director first",
        "ek minute, director se baat karke batata hoon",
        "abhi mat karo, pehle director se poochta hoon",
        "रुको, पहले डायरेक्टर से पूछता हूँ",
    ],
)
async def test_a_wait_is_no_reason(shared, said):
    await shared.say("Rohan", "pass on simran")
    since = len(shared.shown)
    await shared.say("Rohan", said)
    assert await decided(shared) == ["open"] * 4
    assert heard_by(shared, "Priya", since) == ""


@pytest.mark.parametrize(
    "said", ["holds back too much", "waits for every cue", "too young", "abhi bahut chhoti hai"]
)
async def test_a_reason_is_one(shared, said):
    await shared.say("Rohan", "pass on simran")
    await shared.say("Rohan", said)
    assert await decided(shared) == ["open", "open", "open", "pass"]
