"""A model's history in a chat of several people: each has their own, and each only grows."""

from __future__ import annotations

import json

import pytest_asyncio

from bots.console.parse import ACCOUNT, CHANNEL
from core.store import persons
from integrations.sandbox.claude import Turn, say
from tests.hubs import ConsoleHub
from tests.models import serving

SECRET = "I will only do it for forty thousand a day, please keep that to yourself entirely"
OTHER = "could you please tell me what the casting team would like to know of me next?"


@pytest_asyncio.fixture
async def service():
    async with serving() as made:
        yield made


@pytest_asyncio.fixture
async def desk(tmp_path, service):
    made = await ConsoleHub.open(tmp_path, model=service.model(CASTMATCH_MODEL_TIMEOUT_S=10))
    async with made.hub.database.transaction() as tx:
        people = []
        for name in ("Asha Iyer", "Meera Iyer"):
            people.append(await persons.add(tx, "default", name, "talent", made.clock()))
        own = {"proof": "operator", "account": ACCOUNT}
        await persons.bind(tx, people[0], CHANNEL, "family", made.clock(), **own)
        await persons.share(tx, CHANNEL, "family", people[0])
        await persons.share(tx, CHANNEL, "family", people[1])
    yield made
    await made.close()


def said(request):
    return json.dumps(request["messages"], ensure_ascii=False)


async def test_the_words_of_one_never_become_the_history_of_another(desk, service):
    service.will_say(*(Turn(say(f"Answer {n}.")) for n in range(4)))
    await desk.say("family", "this is Asha")
    await desk.say("family", SECRET)
    await desk.say("family", "this is Meera now")
    await desk.say("family", OTHER)
    assert SECRET not in said(service.requests[-1])
    assert "Answer 0" not in said(service.requests[-1])
    await desk.say("family", "ab Asha bol rahi hoon")
    await desk.say("family", "and what was the condition that I told you about a minute ago, please?")
    assert SECRET in said(service.requests[-1])
    assert OTHER not in said(service.requests[-1])


async def test_each_history_only_grows_while_they_take_turns(desk, service):
    service.will_say(*(Turn(say(f"Answer {n}.")) for n in range(8)))
    last: dict[str, str] = {}
    for number in range(3):
        for name in ("Asha", "Meera"):
            await desk.say("family", f"this is {name}")
            await desk.say("family", f"{OTHER} And this is how I ask it for the time number {number}.")
            messages = service.requests[-1]["messages"]
            assert len(messages) == 2 * number + 1
            sent = json.dumps(messages[:-1])
            assert sent.rstrip("]").startswith(last.get(name, "["))
            last[name] = sent.rstrip("]")
    assert service.refusals == []
