"""After a message went out: who has read it, the same again to the others, and words for one alone."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from core.store.schema import outbox
from tests.gully import INVITED, last

BULK = "tell everyone coming for meera to bring a dupatta"


async def read_by_one(desk, name):
    """The provider says that somebody has read their last message to many."""
    async with desk.hub.database.transaction() as tx:
        mine = update(outbox).where(outbox.c.purpose == "bulk", outbox.c.conversation_key.contains(name))
        await tx.execute(mine.values(status="read"))


@pytest.fixture
async def told(after):
    return await after(*INVITED, ("Priya", BULK), ("Priya", "SEND 4"))


@pytest.mark.parametrize(
    "said",
    [
        "who hasnt seen it",
        "who has read it?",
        "who hasn't read the message yet",
        "kisne dekha",
        "message kisne nahi padha",
        "sabne dekh liya kya",
        "has everyone seen it",
        "किसने देखा",
    ],
)
async def test_who_has_read_it_is_told_by_name(told, said):
    await read_by_one(told, "Amrita")
    shown = last(await told.say("Priya", said))
    assert "dupatta" in shown
    lines = shown.splitlines()
    assert "Amrita" in lines[1]
    assert "Simran" in lines[2]
    assert "Amrita" not in lines[2]


@pytest.mark.parametrize(
    "said", ["kisne dekha simran ka tape", "who has seen Simran's tape", "who saw Amrita's card"]
)
async def test_who_saw_a_tape_is_another_question(told, said):
    assert "dupatta" not in last(await told.say("Priya", said))


@pytest.mark.parametrize("said", ["who hasnt seen it", "kisne dekha"])
async def test_without_a_message_there_is_nothing_to_have_read(invited, said):
    assert "have read" not in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "resend to those",
        "resend it to those who haven't seen it",
        "send again to them",
        "unko phir se bhejo",
        "jinhone nahi dekha unko bhejo",
        "उनको फिर से भेजो",
    ],
)
async def test_again_to_those_who_have_not(told, said):
    await read_by_one(told, "Amrita")
    await told.say("Priya", "who hasnt seen it")
    shown = last(await told.say("Priya", said))
    assert "bring a dupatta" in shown
    assert "SEND 3" in shown
    names = shown.splitlines()[0]
    assert "Simran" in names
    assert "Amrita" not in names
    before = len(told.shown)
    await told.say("Priya", "SEND 3")
    got = {chat for chat, text in told.shown[before:] if "bring a dupatta" in text} - {"Priya"}
    assert got == {"Simran", "Jasleen", "Harleen"}


async def test_when_none_failed_it_is_never_those_it_failed_for(told):
    shown = last(await told.say("Priya", "resend to those"))
    assert "failed" not in shown
    assert "SEND 4" in shown


async def test_when_all_have_read_it_nobody_gets_it_twice(told):
    for name in ("Amrita", "Simran", "Jasleen", "Harleen"):
        await read_by_one(told, name)
    assert "second time" in last(await told.say("Priya", "resend to those who haven't seen it"))


@pytest.mark.parametrize(
    ("said", "body", "name"),
    [
        (
            "and tell simran separately to bring her horse riding video",
            "bring her horse riding video",
            "Simran",
        ),
        ("tell Simran privately that her tape is fine", "her tape is fine", "Simran"),
        ("simran ko alag se bolo apna horse riding video laye", "apna horse riding video laye", "Simran"),
        ("simran ko alag se bata dena ki gate 2 se aaye", "gate 2 se aaye", "Simran"),
        ("सिमरन को अलग से बोलो कि अपना वीडियो लाए", "अपना वीडियो लाए", "Simran"),
        ("also let Amrita know that parking is at gate 2", "parking is at gate 2", "Amrita"),
        ("and let amrita know separately that parking is at gate 2", "parking is at gate 2", "Amrita"),
    ],
)
async def test_words_for_one_alone_are_shown_first(told, said, body, name):
    shown = last(await told.say("Priya", said))
    assert body in shown
    assert "separately" not in shown
    before = len(told.shown)
    await told.say("Priya", "send")
    assert {chat for chat, text in told.shown[before:] if body in text} - {"Priya"} == {name}


@pytest.mark.parametrize(
    "said", ["tell rohan separately that budget is tight", "also let Rohan know i am late"]
)
async def test_a_colleague_is_no_talent(told, said):
    assert "Send STOP" not in last(await told.say("Priya", said))
