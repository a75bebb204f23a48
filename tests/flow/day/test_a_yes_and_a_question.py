"""A yes to an invitation with a question beside it: the yes counts, the question is answered or goes on."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


def _confirmed(desk) -> bool:
    return "confirmed Sat 21 Nov" in heard_by(desk, "Priya")


@pytest.mark.parametrize(
    "said",
    [
        "haan, kya pehnu?",
        "yes, what should I wear?",
        "हाँ, क्या पहनूँ?",
        "yess wht shud i wear??",
        "aa jaungi, kya pehnu",
        "I'll be there, what should I wear?",
        "haan ji, mummy saath aa sakti hai?",
        "जी हाँ, पार्किंग है क्या?",
        "yes. who is the director?",
        "do i need to bring anything? yes i'm coming",
    ],
)
async def test_both_count(invited, said):
    answer = last(await invited.say("Amrita", said))
    assert "11:00" in answer
    assert _confirmed(invited)
    assert "asks about the audition" in heard_by(invited, "Priya")


@pytest.mark.parametrize(
    ("said", "told"), [("yes where is it?", "Map"), ("yes but how long will it take?", "15 minutes")]
)
async def test_what_the_desk_knows_is_said(invited, said, told):
    assert told in last(await invited.say("Amrita", said))
    assert _confirmed(invited)


@pytest.mark.parametrize(
    "said",
    [
        "yes?",
        "haan kya?",
        "haan, kaun bol raha hai?",
        "yes, can I come at 4 instead?",
        "haan lekin agar shoot late hua to?",
        "yes or no, what should I say?",
        "ok and what to wear",
        "kya pehnu?",
        "हाँ या नहीं?",
    ],
)
async def test_what_is_no_yes(invited, said):
    await invited.say("Amrita", said)
    assert not _confirmed(invited)


async def test_an_agent_names_whom(invited):
    await invited.say("Priya", "Amrita's agent is Farah")
    await invited.say("Farah", "yes, what should Harleen wear?")
    assert "Harleen Sekhon confirmed" in heard_by(invited, "Priya")
    assert "Amrita Kalsi confirmed" not in heard_by(invited, "Priya")


async def test_who_has_confirmed_is_only_answered(invited):
    await invited.say("Amrita", "yes")
    before = len(invited.shown)
    await invited.say("Amrita", "haan, kya pehnu?")
    assert "asks about the audition" in heard_by(invited, "Priya", before)
    assert "confirmed Sat" not in heard_by(invited, "Priya", before)
