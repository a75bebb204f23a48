"""What talent writes under an invitation that neither says yes nor no changes nothing, and is answered."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import heard_by, last


async def answers(desk):
    async with desk.hub.database.read() as tx:
        return {row["rsvp"] for row in await tx.rows(select(slot))}


@pytest.mark.parametrize("first", ["", "confirm"])
@pytest.mark.parametrize(
    "said",
    [
        "band karo ye msgs yaar bahut aa rahe hai",
        "itne msg mat bhejo",
        "baar baar message kyu karte ho",
        "yaar kitne messages bhejte ho",
        "pls dont spam so much",
        "इतने मैसेज क्यों भेजते हो",
    ],
)
async def test_too_many_messages_are_no_yes(invited, first, said):
    if first:
        await invited.say("Simran", first)
    since = len(invited.shown)
    shown = last(await invited.say("Simran", said))
    assert any(word in shown for word in ("Stop everything", "Sab band karo", "सब बंद करें"))
    assert await answers(invited) == ({"invited", "confirmed"} if first else {"invited"})
    assert heard_by(invited, "Priya", since) == ""


@pytest.mark.parametrize("said", ["please stop spamming", "मैसेज मत भेजो", "mujhe messages mat bhejo"])
async def test_no_more_messages_is_stop(invited, said):
    since = len(invited.shown)
    await invited.say("Simran", said)
    assert "opted out" in heard_by(invited, "Priya", since)
    assert await answers(invited) == {"invited"}


@pytest.mark.parametrize("first", ["", "confirm"])
@pytest.mark.parametrize(
    "said",
    [
        "monologue prepare karna hai ya script doge",
        "sides milenge ya improv",
        "black pehnu ya white",
        "सफ़ेद पहनूँ या काला",
    ],
)
async def test_this_or_that_is_a_question(invited, first, said):
    if first:
        await invited.say("Harleen", first)
    since = len(invited.shown)
    shown = last(await invited.say("Harleen", said))
    assert await answers(invited) == ({"invited", "confirmed"} if first else {"invited"})
    assert said in heard_by(invited, "Priya", since)
    assert not any(word in shown for word in ("Confirmed:", "Confirm hai:", "पक्का है:"))


@pytest.mark.parametrize(
    "said",
    [
        "ok and what to wear",
        "acha kya pehnu",
        "theek hai, makeup karke aana hai kya",
        "hmm ok aur script kab milegi",
        "ठीक है और क्या पहनना है",
    ],
)
async def test_a_question_after_a_filler_is_no_yes(invited, said):
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert await answers(invited) == {"invited"}
    assert said in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said", ["ok I'll come, what to wear", "theek hai aa jaungi, kya pehnu", "haan aaungi, kya pehnu?"]
)
async def test_a_yes_beside_a_question_is_one(invited, said):
    await invited.say("Amrita", said)
    assert "confirmed" in await answers(invited)


@pytest.mark.parametrize("first", ["", "confirm"])
@pytest.mark.parametrize(
    "said",
    [
        "nahi time nahi, role pooch rahi thi",
        "no no not the date, asking abt the role",
        "arre nahi, address pooch raha tha",
        "नहीं नहीं, रोल पूछ रही थी",
        "no i meant the venue",
        "nahi yaar, scene ki baat kar rahi thi",
    ],
)
async def test_a_word_against_a_misreading_gives_nothing_back(invited, first, said):
    if first:
        await invited.say("Jasleen", first)
    since = len(invited.shown)
    await invited.say("Jasleen", said)
    assert await answers(invited) == ({"invited", "confirmed"} if first else {"invited"})
    assert "can't come" not in heard_by(invited, "Priya", since)
    assert said in heard_by(invited, "Priya", since) or "Aram Nagar" in heard_by(invited, "Jasleen", since)


@pytest.mark.parametrize(
    "said", ["nahi aa paungi, bas pooch rahi thi", "no not coming", "nahi time nahi hai"]
)
async def test_a_no_to_coming_stays_one(invited, said):
    await invited.say("Jasleen", said)
    assert "declined" in await answers(invited)


@pytest.mark.parametrize("said", ["k", "kk", "Okk", "okie", "👍"])
async def test_the_shortest_yes(invited, said):
    assert "Confirmed" in last(await invited.say("Harleen", said))


@pytest.mark.parametrize(
    "said", ["thank u so much 🙏 see you", "thanks a lot, see you tomorrow", "shukriya ji", "बहुत शुक्रिया"]
)
async def test_thanks_after_a_yes_are_not_confirmed_again(invited, said):
    await invited.say("Amrita", "confirm")
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert "Aram Nagar" not in heard_by(invited, "Amrita", since)
    assert heard_by(invited, "Priya", since) == ""
