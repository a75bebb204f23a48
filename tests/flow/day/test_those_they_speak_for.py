"""Agents and guardians: whom they speak for, what stands of each, and whom no more."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import INVITED, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, *INVITED)
    yield made
    await made.close()


@pytest.mark.parametrize(
    "said",
    ["my talents", "what's happening with my people?", "who do you have for me?", "mere talent dikhao"],
)
async def test_an_agent_reads_what_stands(desk, said):
    shown = last(await desk.say("Farah", said))
    assert (
        "Harleen Sekhon: Audition for Meera in Gully Nights, Sat 21 Nov, 11:45 AM IST, not answered yet"
        in shown
    )
    assert "Amrita" not in shown
    assert "shortlist" not in shown


async def test_talent_have_no_such_list(desk):
    assert "Harleen" not in "\n".join(await desk.say("Amrita", "my talents"))


@pytest.mark.parametrize(
    "said", ["I no longer represent Harleen", "Harleen is no longer with us", "Harleen has left my agency"]
)
async def test_whom_an_agent_represents_no_more(desk, said):
    assert "Take Harleen Sekhon off" in last(await desk.say("Farah", said))
    assert "Harleen" in last(await desk.say("Farah", "my talents"))
    await desk.say("Farah", said)
    before = len(desk.shown)
    await desk.say("Farah", "yes")
    assert any(
        "no longer represents Harleen" in text for chat, text in desk.shown[before:] if chat == "Priya"
    )
    assert "Harleen" not in last(await desk.say("Farah", "my talents"))


async def test_nobody_takes_off_whom_they_do_not_represent(desk):
    assert "Amrita" in last(await desk.say("Farah", "I no longer represent Amrita"))
    assert "can be written to" in last(await desk.say("Priya", "can I message Amrita?"))


@pytest.mark.parametrize(
    "said",
    [
        "I take my consent back",
        "I'm withdrawing my permission",
        "I no longer agree",
        "I don't want Tara to do this any more",
        "consent wapas leni hai",
        "ab meri permission nahi hai",
    ],
)
async def test_a_guardian_takes_the_agreement_back_in_their_own_words(desk, said):
    await desk.say("Priya", "shortlist Tara for Bebo")
    for line in ("schedule Tara for Bebo monday 4pm, 20 min, Aram Nagar", "send"):
        await desk.say("Arjun", line)
    shown = "\n".join(await desk.say("Sunita", said))
    assert "Tara Pawar" in shown
    before = len(desk.shown)
    await desk.say("Sunita", "1")
    assert any("took their agreement back" in text for chat, text in desk.shown[before:] if chat == "Priya")


@pytest.mark.parametrize(
    "said",
    ["I don't want Tara to come on Saturday", "Tara has school till 3", "we don't want her to be late"],
)
async def test_a_complaint_about_a_time_takes_nothing_back(desk, said):
    await desk.say("Priya", "shortlist Tara for Bebo")
    for line in ("schedule Tara for Bebo monday 4pm, 20 min, Aram Nagar", "send"):
        await desk.say("Arjun", line)
    assert "Wapas lo" not in "\n".join(await desk.say("Sunita", said))


@pytest.mark.parametrize(
    "said",
    [
        "Amrita's agent is Farah Contractor",
        "set Amrita's agent to Farah",
        "Amrita ab Farah ke through hai",
        "Farah represents Amrita",
    ],
)
async def test_casting_says_who_represents_somebody(desk, said):
    assert "with Farah Contractor now" in last(await desk.say("Priya", said))
    assert "Amrita Kalsi" in last(await desk.say("Farah", "my talents"))
    await desk.say("Priya", "undo")
    assert "Amrita Kalsi" not in last(await desk.say("Farah", "my talents"))


@pytest.mark.parametrize(
    "said", ["Harleen has no agent now", "remove Harleen's agent", "Harleen ka koi agent nahi hai"]
)
async def test_casting_says_that_nobody_does(desk, said):
    assert "no agent" in last(await desk.say("Priya", said))
    assert "Harleen" not in last(await desk.say("Farah", "my talents"))


async def test_an_agent_nobody_knows_is_no_agent(desk):
    shown = last(await desk.say("Priya", "Amrita's agent is Zubin Mehta"))
    assert "Farah Contractor" in shown
    assert "no agent on file" in last(await desk.say("Priya", "who represents Amrita?"))


async def test_a_question_for_the_desk_is_no_message_for_the_team(desk):
    await desk.say("Priya", "Rohan wants to know the budget for Kabir")
    before = len(desk.shown)
    await desk.say("Priya", "what's Amrita's number?")
    assert not [text for chat, text in desk.shown[before:] if chat in ("Arjun", "Rohan")]
