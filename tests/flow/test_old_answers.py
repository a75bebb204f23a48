"""An answer to a question that is not open any more says what became of the question."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.conversation.desk import Desk
from core.conversation.drafts import Ask, Draft, Option
from core.store import persons
from tests.hubs import ConsoleHub


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    yield made
    await made.close()


async def ask(desk, who, hours=24.0):
    async with desk.hub.database.transaction() as tx:
        hands = Desk(
            tx,
            org_id="default",
            now=desk.clock(),
            tokens=desk.hub.tokens,
            accounts=desk.hub.accounts,
        )
        options = (Option("Confirm", "leave_it", means="yes"), Option("Can't come", "leave_it", means="no"))
        draft = Draft(
            "Can you come on Saturday?", options=options, ask=Ask("choice", "Saturday", hours=hours)
        )
        await hands.tell(who.id, lambda _: draft, key="invite/1")
    await desk.hub.settle()


@pytest.mark.parametrize("typed", ["1", "yes", "haan"])
async def test_an_expired_question_is_called_expired(desk, typed):
    riya = await desk.person("Riya Kapoor", "talent")
    await ask(desk, riya)
    desk.clock.advance(hours=25)
    [answer] = await desk.say("Riya", typed)
    assert answer == (
        'The question "Saturday" has run out (Sat 21 Nov, 10:00 AM IST).'
        " Ask for it again and you get it as things are now."
    )


async def test_an_answered_question_is_called_answered(desk):
    riya = await desk.person("Riya Kapoor", "talent")
    await ask(desk, riya)
    assert await desk.say("Riya", "yes") == ["Left as it was."]
    [answer] = await desk.say("Riya", "2")
    assert 'the last one, "Saturday", is answered already' in answer


async def test_without_any_question_there_was_none(desk):
    riya = await desk.person("Riya Kapoor", "talent")
    [answer] = await desk.say("Riya", "2")
    assert answer.startswith("Nothing waits")
    await ask(desk, riya)
    desk.clock.advance(days=8)
    [answer] = await desk.say("Riya", "2")
    assert answer.startswith("Nothing waits")


async def ask_to_type(desk, who):
    async with desk.hub.database.transaction() as tx:
        hands = Desk(
            tx,
            org_id="default",
            now=desk.clock(),
            tokens=desk.hub.tokens,
            accounts=desk.hub.accounts,
        )
        ask = Ask("typed", "the cancellation", "change_settings", {"language": "hi"}, phrase="CANCEL 3")
        await hands.tell(who.id, lambda _: Draft("Type CANCEL 3.", ask=ask), key="typed/1")
    await desk.hub.settle()


async def test_where_words_must_be_typed_a_no_leaves_it_and_a_yes_is_not_enough(desk):
    priya = await desk.person("Priya Nair", "casting_director")
    await ask_to_type(desk, priya)
    [more] = await desk.say("Priya", "yes")
    assert 'Type CANCEL 3 to go on, or "no"' in more.replace("**", "")
    assert await desk.say("Priya", "no") == ["Left as it was."]
    assert await desk.say("Priya", "CANCEL 3") != ["अब से मैं आपको हिंदी में लिखूँगा।"]
    async with desk.hub.database.read() as tx:
        assert (await persons.get(tx, priya.id)).language == "en"


async def ask_for_words(desk, who):
    async with desk.hub.database.transaction() as tx:
        own = {"tokens": desk.hub.tokens, "accounts": desk.hub.accounts}
        hands = Desk(tx, org_id="default", now=desk.clock(), **own)
        ask = Ask("typed", "the message to 4 people", "leave_it", phrase="SEND 4", hours=24)
        draft = Draft("Type SEND 4.", options=(Option("Show the 4", "leave_it"),), ask=ask)
        await hands.tell(who.id, lambda _: draft, key="bulk/1")
    await desk.hub.settle()


@pytest.mark.parametrize("typed", ["SEND 4", "send 4", '"SEND 4"', "Show the 4"])
async def test_words_to_be_typed_and_labels_are_late_too(desk, typed):
    priya = await desk.person("Priya Nair", "casting_director")
    await ask_for_words(desk, priya)
    desk.clock.advance(hours=25)
    [answer] = await desk.say("Priya", typed)
    assert answer.startswith('The question "the message to 4 people" has run out')


async def test_typed_once_more_the_words_were_typed_already(desk):
    priya = await desk.person("Priya Nair", "casting_director")
    await ask_for_words(desk, priya)
    assert await desk.say("Priya", "SEND 4") == ["Left as it was."]
    [answer] = await desk.say("Priya", "SEND 4")
    assert 'the last one, "the message to 4 people", is answered already' in answer
