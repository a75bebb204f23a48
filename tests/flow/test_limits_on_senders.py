"""Floods and costs: everything is stored, what is too much is left alone, and nobody pays for it."""

from __future__ import annotations

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from core.conversation.budget import Budget
from core.conversation.flood import MINUTE, PER_MINUTE, SENDERS, Flood, opts_out
from core.messages import Address
from core.store import conversations, persons
from integrations.sandbox.claude import Turn, say
from tests.fakes import START
from tests.flow.test_watch import Watching
from tests.hubs import ConsoleHub
from tests.models import serving


async def outcomes(desk, sender):
    rows = [row for row in await desk.inbound() if Address.parse(row["conversation_key"]).chat == sender]
    return [(row["status"], row["outcome"]) for row in rows]


async def pour(desk, sender, count, text="help", first=0):
    for n in range(first, first + count):
        await desk.deliver(sender, text, f"{sender}-{n}")
    await desk.hub.settle()


async def test_a_known_person_is_answered_up_to_the_limit_and_told_once(desk):
    await desk.person("Riya", "talent")
    await pour(desk, "Riya", PER_MINUTE["known"] + 30)

    shown = [text for chat, text in desk.shown if chat == "Riya"]
    assert sum("more than 120 messages within a minute" in text for text in shown) == 1
    assert len(shown) == PER_MINUTE["known"] + 1
    found = await outcomes(desk, "Riya")
    assert len(found) == PER_MINUTE["known"] + 30, "every one is stored"
    assert found.count(("done", "too many")) == 29

    desk.clock.advance(seconds=61)
    assert await desk.say("Riya", "help")


async def test_the_team_may_write_five_times_as_much(desk):
    await desk.person("Priya", "casting_director")
    await pour(desk, "Priya", PER_MINUTE["team"] + 10)
    found = await outcomes(desk, "Priya")
    assert found.count(("done", "too many")) == 9, "one was told"


async def test_sixty_a_minute_are_never_too_many_for_whoever_is_known(desk):
    await desk.person("Riya", "talent")
    for n in range(180):
        await desk.deliver("Riya", "help", f"r{n}")
        desk.clock.advance(seconds=1)
        if n % 30 == 29:
            await desk.hub.settle()
    assert {outcome for outcome in await outcomes(desk, "Riya")} == {("done", "answered")}


async def test_a_flood_of_a_stranger_is_left_alone_without_a_word(desk):
    await pour(desk, "nobody", PER_MINUTE["stranger"] + 50, text="hello")
    found = await outcomes(desk, "nobody")
    assert found.count(("done", "too many")) == 50
    assert len([1 for chat, _ in desk.shown if chat == "nobody"]) == 3, (
        "a stranger is welcomed three times an hour"
    )


async def test_one_senders_flood_does_not_slow_another(desk):
    await desk.person("Priya", "casting_director")
    await pour(desk, "nobody", 200, text="hello")
    assert await desk.say("Priya", "help")


@pytest.mark.parametrize("said", ["STOP", "stop messaging me", "message mat bhejo", "मुझे मैसेज मत भेजो"])
async def test_an_opt_out_in_a_flood_is_obeyed(desk, said):
    await desk.person("Riya", "talent")
    await pour(desk, "Riya", PER_MINUTE["known"] + 5)
    await desk.say("Riya", said)
    async with desk.hub.database.read() as tx:
        identity = await persons.identity_of(tx, "console", "Riya")
        [way] = await persons.reaches(tx, identity["person_id"])
    assert way.opted_out


def test_only_an_opt_out_is_one():
    assert opts_out("please stop sending me messages", START, "Asia/Kolkata")
    for text in ("", "help", "x" * 5000, "find women 25-30"):
        assert not opts_out(text, START, "Asia/Kolkata")


@given(st.lists(st.floats(0, 30), max_size=400), st.integers(1, 50))
def test_no_minute_holds_more_than_the_limit_and_a_slow_sender_is_never_stopped(steps, most):
    flood, at, went = Flood({"known": most}), START, []
    for step in steps:
        at += MINUTE * (step / 60)
        if flood.judge("one", at, "known") == "go":
            went.append(at)
        assert sum(one > at - MINUTE for one in went) <= most
    slow = Flood({"known": most})
    for n in range(200):
        assert slow.judge("two", START + n * MINUTE / most, "known") == "go"


def test_as_many_senders_are_remembered_as_there_is_room_for():
    flood = Flood()
    for n in range(SENDERS + 500):
        flood.judge(f"s{n}", START, "stranger")
    assert len(flood._senders) == SENDERS


@pytest_asyncio.fixture
async def service():
    async with serving() as made:
        yield made


async def costly(desk, sender, usd, number):
    """A turn of somebody that cost so much."""
    await desk.deliver(sender, "help", number)
    await desk.hub.settle()
    row = (await desk.inbound())[-1]
    async with desk.hub.database.transaction() as tx:
        await conversations.record_usage(tx, "default", row["id"], "m", {"cost": usd}, desk.clock())


@pytest_asyncio.fixture
async def claude(tmp_path, service):
    made = await ConsoleHub.open(tmp_path, model=service.model())
    await made.person("Priya", "casting_director")
    await made.person("Olga", "owner")
    await made.person("Riya", "talent")
    yield made
    await made.close()


ASKED = "kya Amrita aur Simran dono ek saath kaam kar chuke hain pehle"


async def test_when_the_days_money_is_spent_the_rules_answer_until_midnight(claude, service):
    service.will_say(Turn(say("From the model.")), Turn(say("From the model again.")))
    assert await claude.say("Priya", ASKED) == ["From the model."]
    await costly(claude, "Priya", 20.0, "dear")

    said = await claude.say("Priya", ASKED)
    assert said
    assert "model" not in said[0]
    assert len(service.requests) == 1
    claude.clock.advance(hours=14)  # past midnight in Kolkata
    assert await claude.say("Priya", ASKED) == ["From the model again."]


async def test_one_outsider_uses_up_a_tenth_and_the_team_goes_on(claude, service):
    await costly(claude, "Riya", 2.0, "dear")
    await claude.say("Riya", ASKED)
    assert service.requests == []
    service.will_say(Turn(say("For the team.")))
    assert await claude.say("Priya", ASKED) == ["For the team."]


async def test_another_organisations_spending_is_its_own(claude, service):
    await claude.deliver("Priya", "help", "theirs")
    await claude.hub.settle()
    row = (await claude.inbound())[-1]
    async with claude.hub.database.transaction() as tx:
        await conversations.record_usage(tx, "other", row["id"], "m", {"cost": 500.0}, claude.clock())
    service.will_say(Turn(say("Yes.")))
    assert await claude.say("Priya", ASKED) == ["Yes."]


async def test_the_owner_hears_once_that_the_money_is_spent(claude):
    await costly(claude, "Priya", 25.0, "dear")
    watching = Watching(claude)
    watching.watch.budget = Budget(20.0, "Asia/Kolkata")
    await watching.look(5)
    [said] = await watching.told("Olga")
    assert "budget for Claude is used up" in said
