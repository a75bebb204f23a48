"""A breakdown goes to agents after a preview, with nothing internal on it; agents answer it with people."""

from __future__ import annotations

import pytest

from tests.gully import last

PUBLISH = (
    "publish Meera's breakdown to agents",
    "publish meeras breakdown to all agents",
    "send the breakdown for Meera to our agents please",
    "Meera ka breakdown agents ko bhejo",
    "मीरा का breakdown एजेंटों को भेज दो",
)


@pytest.mark.parametrize("said", PUBLISH)
async def test_it_is_shown_before_it_leaves(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "Farah Contractor" in shown
    assert "Meera" in shown
    assert "25–30" in shown
    assert "75,000" not in shown
    assert not any(chat == "Farah" for chat, _ in desk.shown)
    await desk.say("Priya", "1")
    [read] = [text for chat, text in desk.shown if chat == "Farah"]
    assert "Runs the night kitchen" in read
    assert "We never ask for money" in read


async def test_the_rate_only_when_it_is_asked_for(desk):
    assert "₹75,000 a day" in last(await desk.say("Priya", "publish Meera's breakdown to agents with rate"))


async def test_the_same_text_goes_to_nobody_twice(desk):
    await desk.say("Priya", PUBLISH[0])
    await desk.say("Priya", "yes")
    await desk.say("Priya", PUBLISH[0])
    assert "already" in last(await desk.say("Priya", "yes"))
    assert len([text for chat, text in desk.shown if chat == "Farah"]) == 1


async def test_to_one_agent_by_name(desk):
    shown = last(await desk.say("Priya", "send Meera's breakdown to Farah"))
    assert "1 agent: Farah Contractor" in shown


async def test_talent_get_no_breakdown(desk):
    assert "no agent here" in last(await desk.say("Priya", "send Meera's breakdown to Simran"))


async def test_all_open_roles_of_a_project(desk):
    shown = last(await desk.say("Priya", "publish the breakdown for Gully Nights to agents"))
    assert all(name in shown for name in ("Meera", "Kabir", "Inspector Rane", "Nani"))


async def test_an_agent_may_not_publish(desk):
    before = len(desk.shown)
    await desk.say("Farah", "publish Meera's breakdown to agents")
    assert not [text for chat, text in desk.shown[before:] if chat not in ("Farah", "Priya", "Arjun")]


async def test_it_is_looked_at(desk):
    shown = last(await desk.say("Arjun", "show me the breakdown for Meera"))
    assert "Runs the night kitchen" in shown
    assert "Publish to agents" in shown
