"""What answers nothing that was asked, and wishes that no tool fulfils: a sensible word and the next step."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("text", ["haan", "yes", "हाँ जी", "nahi", "no", "2"])
async def test_a_bare_answer_to_nothing_is_told_what_it_could_mean(desk, text):
    await desk.person("Priya Nair", "casting_director")

    [answer] = await desk.say("Priya", text)

    assert '"status"' in answer


async def test_talent_is_told_in_talents_words(desk):
    await desk.person("Simran Bhullar", "talent")

    [answer] = await desk.say("Simran", "yes")

    assert "when is my audition" in answer


async def test_more_of_nothing_asks_for_whom(desk):
    await desk.person("Priya Nair", "casting_director")

    [answer] = await desk.say("Priya", "show more")

    assert "Say who you need" in answer


async def test_a_confirm_that_may_mean_two_things_is_asked_about(desk):
    await desk.person("Priya Nair", "casting_director")

    [answer] = await desk.say("Priya", "confirm Riya")

    assert "[1] Confirm the audition" in answer
    assert "[2] Record that decision" in answer


async def test_an_agent_who_asks_for_roles_is_told_how_and_can_have_the_team_told(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.person("Meenal Shah", "agent")

    [answer] = await desk.say("Meenal", "any roles for my people?")
    assert "put somebody forward" in answer

    await desk.say("Meenal", "yes")
    assert any("any roles for my people?" in text for chat, text in desk.shown if chat == "Priya")
    assert any(chat == "Meenal" and "told the team" in text for chat, text in desk.shown)


async def test_an_agent_hears_whom_they_do_not_speak_for_and_where_to_go(desk):
    await desk.person("Meenal Shah", "agent")

    [answer] = await desk.say("Meenal", "Rakshit is shooting in Ooty from 28 Nov to 10 Dec")

    assert "Rakshit" in answer
    assert "write to the team" in answer
