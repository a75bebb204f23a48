"""Wishes, noes and questions beside an answer: each is done or told as it is meant."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot, time_request
from tests.gully import heard_by, last


async def answers(desk):
    async with desk.hub.database.read() as tx:
        return {row["rsvp"] for row in await tx.rows(select(slot))}


async def wishes(desk):
    async with desk.hub.database.read() as tx:
        return len(await tx.rows(select(time_request)))


@pytest.mark.parametrize(
    "said",
    [
        "kitna time lagega mere baad ek dubbing hai 12.30 pe andheri",
        "how long will it take, i have a shoot at 1",
        "uske baad meeting hai 12 baje, kitni der lagegi",
    ],
)
async def test_how_long_it_takes_is_said(invited, said):
    since = len(invited.shown)
    shown = last(await invited.say("Amrita", said))
    assert "15 min" in shown
    assert "11:15 AM" in shown
    assert await wishes(invited) == 0
    assert "asks for" not in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said", ["mere baad dubbing hai 12.30 pe", "i have a shoot at 1 in andheri", "12:30 ko flight hai"]
)
async def test_the_time_of_something_else_is_not_asked_for(invited, said):
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert await wishes(invited) == 0
    assert said in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("bukhar hai 102 kya kal ho sakta hai", "kya kal ho sakta hai"),
        ("fever since morning, any chance of another day?", "any chance of another day?"),
        ("बुखार है, क्या किसी और दिन हो सकता है", "क्या किसी और दिन हो सकता है"),
    ],
)
async def test_who_is_ill_and_asks_is_told_on_at_once(invited, said, told):
    for earlier in ("can I come at 5", "can I come at 6"):
        await invited.say("Amrita", earlier)
    since = len(invited.shown)
    await invited.say("Amrita", said)
    heard = heard_by(invited, "Priya", since)
    assert "unwell" in heard
    assert told in heard
    assert "[2]" in heard
    assert not any(word in heard for word in ("102", "bukhar", "fever", "बुखार"))
    assert "declined" not in await answers(invited)


async def test_a_third_wish_has_its_buttons(invited):
    for earlier in ("can I come at 5", "can I come at 6"):
        await invited.say("Amrita", earlier)
    since = len(invited.shown)
    await invited.say("Amrita", "can I come at 7")
    assert "Move to 7:00 PM" in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "theek hai but 11.30 pe school drop hai, thoda late chalega?",
        "is it ok if i come a bit later?",
    ],
)
async def test_a_bit_later_is_asked_for(invited, said):
    since = len(invited.shown)
    shown = last(await invited.say("Jasleen", said))
    assert "12:00 PM" in shown
    assert said in heard_by(invited, "Priya", since)
    assert "confirmed" not in await answers(invited)


@pytest.mark.parametrize(
    "said",
    [
        "not interested in this role but keep me for others",
        "ye role nahi karna mujhe",
        "sorry I don't want to do this role",
    ],
)
async def test_a_no_to_the_role_is_offered_no_other_time(invited, said):
    since = len(invited.shown)
    shown = last(await invited.say("Harleen", said))
    heard = heard_by(invited, "Priya", since)
    assert "[1]" not in shown or "declined" not in await answers(invited)
    assert "Still free, to ask" not in heard


@pytest.mark.parametrize("first", ["", "confirm"])
@pytest.mark.parametrize(
    "said",
    [
        "is it meera only or bebo also? i think bebo suits me more",
        "can my sister audition too? she is 19 and acts",
    ],
)
async def test_another_question_is_no_wish_for_a_time(invited, first, said):
    if first:
        await invited.say("Jasleen", first)
    since = len(invited.shown)
    await invited.say("Jasleen", said)
    assert said in heard_by(invited, "Priya", since)
    assert "Which time" not in heard_by(invited, "Jasleen", since)


@pytest.mark.parametrize(
    "said",
    [
        "arey wait shoot khatam ho jayega 11 tak, aa jaungi same time pe",
        "actually plans changed, I'll come at the same time",
        "रुको, मैं आ जाऊँगी उसी समय",
        "sorry sorry, manage ho gaya, aa rahi hu",
    ],
)
async def test_a_no_is_taken_back_in_any_words(invited, said):
    await invited.say("Harleen", "nahi aa paungi")
    since = len(invited.shown)
    await invited.say("Harleen", said)
    assert "confirmed" in await answers(invited)
    assert "confirmed" in heard_by(invited, "Priya", since)


async def test_an_agents_wish_after_a_no(invited):
    await invited.say("Harleen", "cant make it")
    since = len(invited.shown)
    await invited.say("Farah", "harleen cant make tmrw 11.45 keep her 12.15")
    assert "12:15 PM" in heard_by(invited, "Priya", since)


async def test_where_is_said_beside_a_question(invited):
    since = len(invited.shown)
    shown = last(await invited.say("Amrita", "kaha aana hai exactly? parking milegi?"))
    assert "Aram Nagar 2" in shown
    assert "https://" in shown
    assert "parking milegi?" in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "auto ka accident ho gaya, main theek hu par nahi aa paungi aaj",
        "papa ki death ho gayi, nahi aa paungi",
        "fever hai, can't come",
    ],
)
async def test_a_kind_word_comes_first(invited, said):
    since = len(invited.shown)
    shown = last(await invited.say("Jasleen", said))
    assert "declined" in await answers(invited)
    assert "[1]" not in shown
    heard = heard_by(invited, "Priya", since)
    assert "Fill this time" in heard
    assert "Still free, to ask" not in heard


async def test_an_apology_is_no_reason(invited):
    since = len(invited.shown)
    await invited.say("Jasleen", "sorry cant make it, shoot got extended, really sorry")
    heard = heard_by(invited, "Priya", since)
    assert "shoot got extended" in heard
    assert "Reason: really sorry" not in heard


@pytest.mark.parametrize(
    "said", ["hi which time should I come", "ok what time do i reach", "when should i come?"]
)
async def test_the_own_time_is_told(invited, said):
    since = len(invited.shown)
    assert "11:45 AM" in last(await invited.say("Harleen", said))
    assert heard_by(invited, "Priya", since) == ""


@pytest.mark.parametrize(
    "said",
    [
        "ye number meri sister ko kisne diya, I never gave consent",
        "number kisne diya aapko mera? delete karo sab",
        "maine permission nahi di thi",
        "who gave you my number?? i did not agree to this",
        "मेरा नंबर किसने दिया, मैंने अनुमति नहीं दी",
    ],
)
@pytest.mark.parametrize("who", ["Amrita", "stranger"])
async def test_whence_a_number_is(invited, who, said):
    since = len(invited.shown)
    shown = last(await invited.say(who, said))
    assert "STOP" in shown
    assert said in heard_by(invited, "Priya", since)
    assert "paise" not in shown
    assert "money" not in shown


async def test_english_is_answered_in_english(invited):
    assert "What a role pays" in last(await invited.say("Simran", "is it paid?"))
