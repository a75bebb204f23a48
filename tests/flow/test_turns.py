"""Message in, reply out: stored before it is answered, answered once, in order, whatever happens."""

from __future__ import annotations

import asyncio


async def test_a_message_is_answered_once_even_if_redelivered(desk):
    await desk.person("Priya Nair", "casting_director")

    first = await desk.say("Priya", "help", number="m1")
    again = await desk.say("Priya", "help", number="m1")

    assert len(first) == 1
    assert again == []
    assert [row["status"] for row in await desk.inbound()] == ["done"]


async def test_fifty_deliveries_of_one_message_at_once_are_one_row_and_one_answer(desk):
    await desk.person("Priya Nair", "casting_director")

    await asyncio.gather(*(desk.deliver("Priya", "help", "same") for _ in range(50)))
    await desk.hub.settle()

    assert len(await desk.inbound()) == 1
    assert len([row for row in await desk.outbox() if row["status"] == "sent"]) == 1


async def test_messages_of_one_conversation_are_answered_in_the_order_they_came(desk):
    await desk.person("Priya Nair", "casting_director")

    for n in range(20):
        await desk.deliver("Priya", "help", f"n{n}")
    await desk.hub.settle()

    order = [row["inbound_id"] for row in await desk.outbox()]
    assert order == sorted(order)
    assert len(order) == 20


async def test_a_line_that_nobody_understands_gets_a_way_on_and_then_a_person(desk):
    await desk.person("Priya Nair", "casting_director")

    [first] = await desk.say("Priya", "zxcv qwert plugh")
    [second] = await desk.say("Priya", "blorp frobnitz zzz")

    assert "help" in first
    assert "[1] Ask a person" in second


async def test_bare_help_of_a_known_person_is_one_message_to_the_sender_only(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.person("Arjun Mehta", "associate")

    await desk.say("Priya", "help")

    assert [chat for chat, _ in desk.shown] == ["Priya"]


async def test_an_answer_to_nothing_says_so(desk):
    await desk.person("Priya Nair", "casting_director")

    [answer] = await desk.say("Priya", "2")

    assert "Nothing waits" in answer or "Which" in answer or "last" in answer


async def test_a_hello_is_answered_and_a_thank_you_is_not(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.person("Simran Bhullar", "talent")

    [first] = await desk.say("Priya", "hello")
    await desk.say("Priya", "Monsoon Diaries")
    [staff] = await desk.say("Priya", "hello")
    [talent] = await desk.say("Simran", "namaste ji")

    assert "no project yet" in first
    assert "who you are looking for" in staff
    assert "casting desk" in talent
    assert await desk.say("Priya", "thanks") == []
