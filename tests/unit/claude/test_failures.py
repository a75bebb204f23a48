"""What goes wrong with the service, how soon, and how often it is asked again."""

from __future__ import annotations

import time

import pytest

from core.errors import Unavailable
from integrations.claude.breaker import IN_A_ROW, LONGEST_REST_S, REST_S, Breaker
from integrations.sandbox.claude import Turn, say, use
from tests.models import Seconds
from tests.unit.claude.conftest import turn

WORDS = {
    "429": "asks to wait",
    "spend_limit": "spending limit",
    "529": "busy",
    "broken_stream": "busy",
    "500": "failed",
    "401": "refuses the key",
    "403": "may not use",
    "cut": "cannot be reached",
    "timeout": "in time",
}


@pytest.mark.parametrize("kind", WORDS)
async def test_every_failure_is_unavailable_in_the_desks_own_words(service, desk, kind):
    model = service.model(CASTMATCH_MODEL_TIMEOUT_S=0.2 if kind == "timeout" else 5)
    service.faults.add("claude", kind, retry_after=7, times=2)

    with pytest.raises(Unavailable, match=WORDS[kind]) as caught:
        await model.answer(turn(), desk)

    assert caught.value.retry_after_s == (7 if kind == "429" else None)
    assert [fault.times for fault in service.faults.rules()] == [1]
    await model.close()


async def test_nobody_waits_as_long_as_the_service_asks(service, model, desk):
    service.faults.add("claude", "429", retry_after=3600)

    began = time.monotonic()
    with pytest.raises(Unavailable):
        await model.answer(turn(), desk)

    assert time.monotonic() - began < 2


@pytest.mark.parametrize("kind", ["timeout", "slow"])
async def test_a_service_that_is_silent_is_given_up(service, desk, kind):
    model = service.model(CASTMATCH_MODEL_TIMEOUT_S=0.15)
    service.faults.add("claude", kind, retry_after=30)

    began = time.monotonic()
    with pytest.raises(Unavailable):
        await model.answer(turn(), desk)

    assert time.monotonic() - began < 2
    await model.close()


async def test_the_patience_is_for_the_whole_turn(service, model, desk):
    async def slow_tool(name, arguments):
        return await desk(name, arguments)

    def script(_body):
        service.clock.now += 15
        return Turn(use("search_talent", text=str(service.clock.now)))

    service.fake.script = script
    with pytest.raises(Unavailable, match="in time"):
        await model.answer(turn(), slow_tool)

    assert len(service.requests) == 2


async def test_time_that_tools_take_is_not_the_models(service, model, desk):
    async def slow_tool(name, arguments):
        service.clock.now += 100
        return await desk(name, arguments)

    service.will_say(Turn(use("search_talent", text="x")), Turn(say("Done.")))

    assert (await model.answer(turn(), slow_tool)).text == "Done."


async def test_nobody_listening_is_unavailable(service, desk):
    model = service.model()
    model._settings = model._settings.model_copy(update={"base_url": "http://127.0.0.1:9"})

    with pytest.raises(Unavailable, match="cannot be reached"):
        await model.answer(turn(), desk)
    await model.close()


async def test_what_ran_before_a_failure_stays_done(service, model, desk):
    service.will_say(Turn(use("add_to_list", people=["1"])))
    service.faults.add("claude", "slow", retry_after=0)
    service.faults.add("claude", "529")

    with pytest.raises(Unavailable):
        await model.answer(turn(), desk)

    assert desk.called == [("add_to_list", {"people": ["1"]})]


async def test_after_three_failures_the_service_is_left_alone_for_half_a_minute(service, model, desk):
    service.faults.add("claude", "529", times=4)
    for _ in range(IN_A_ROW + 5):
        with pytest.raises(Unavailable):
            await model.answer(turn(), desk)
    assert len(service.requests) == IN_A_ROW

    service.clock.now += REST_S
    with pytest.raises(Unavailable):
        await model.answer(turn(), desk)
    with pytest.raises(Unavailable, match="resting"):
        await model.answer(turn(), desk)
    assert len(service.requests) == IN_A_ROW + 1

    service.clock.now += REST_S
    assert await model.answer(turn("hello"), desk)
    assert await model.answer(turn("hello"), desk)


async def test_a_wait_the_service_asks_for_is_kept(service, model, desk):
    service.faults.add("claude", "429", retry_after=20)
    for wait in (0, 19):
        service.clock.now += wait
        with pytest.raises(Unavailable):
            await model.answer(turn(), desk)
    assert len(service.requests) == 1

    service.clock.now += 1
    assert await model.answer(turn("hello"), desk)


@pytest.mark.parametrize("kind", ["401", "403", "spend_limit"])
async def test_what_time_does_not_mend_is_not_asked_at_every_turn(service, model, desk, kind):
    service.faults.add("claude", kind)

    for _ in range(3):
        with pytest.raises(Unavailable):
            await model.answer(turn(), desk)

    assert len(service.requests) == 1


async def test_an_unknown_model_is_unavailable(service, desk):
    model = service.model(CASTMATCH_MODEL_NORMAL="claude-nobody-9")

    with pytest.raises(Unavailable, match="not known"):
        await model.answer(turn(), desk)
    await model.close()


def test_one_success_forgets_the_failures_before():
    breaker = Breaker(Seconds())
    for _ in range(10):
        breaker.failed()
        breaker.failed()
        breaker.succeeded()

    assert breaker.allows()


def test_after_a_rest_only_one_tries():
    clock = Seconds()
    breaker = Breaker(clock)
    for _ in range(IN_A_ROW):
        breaker.failed()
    clock.now += REST_S

    assert [breaker.allows() for _ in range(3)] == [True, False, False]


def test_no_wait_is_longer_than_five_minutes():
    clock = Seconds()
    breaker = Breaker(clock)
    breaker.failed(86_400)
    clock.now += LONGEST_REST_S

    assert breaker.allows()
