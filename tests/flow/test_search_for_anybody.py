"""Searches that begin with nobody in particular, and with a number of the list that is shown."""

from __future__ import annotations

import pytest

from tests.gully import SEARCH, gully_nights, last


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("is anybody free on 12 dec who can dance?", "dance · free 12 Dec"),
        ("any girl available this weekend for a shoot?", "female · free 21–22 Nov"),
        ("anyone available on 12 dec?", "free 12 Dec"),
        ("who is available on 12 dec", "free 12 Dec"),
        ("kaun free hai 12 dec ko", "free 12 Dec"),
        ("koi ladki khali hai kya 12 dec ko mumbai mein", "female · Mumbai · free 12 Dec"),
        ("12 दिसंबर को कोई लड़की फ्री है क्या?", "महिला · 12 Dec ख़ाली"),
    ],
)
async def test_whoever_is_free_is_looked_for_where_nobody_is_shown(tmp_path, said, heard):
    desk = await gully_nights(tmp_path)
    lines = last(await desk.say("Priya", said)).splitlines()
    assert lines[1] == heard
    assert not [line for line in lines if line.startswith("Not in the profiles")]
    await desk.close()


async def test_of_those_who_are_shown_the_question_is_about_them(tmp_path):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", SEARCH)
    assert "Nobody called" not in last(await desk.say("Priya", "is anybody free on 12 dec?"))
    await desk.close()


@pytest.mark.parametrize("said", ["someone like 2", "show me more like number 2", "2 jaisi koi aur dikhao"])
async def test_the_like_of_a_number_is_that_persons(tmp_path, said):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", SEARCH)
    assert "like Simran" in last(await desk.say("Priya", said)).splitlines()[1]
    await desk.close()


async def test_a_number_that_is_not_shown_is_said_to_be_none(tmp_path):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", SEARCH)
    beyond = last(await desk.say("Priya", "someone like 9"))
    assert "9" in beyond
    assert "Say who you need" not in beyond
    await desk.close()


@pytest.mark.parametrize("said", ["aadmi 40 plus", "40 plus wale aadmi chahiye"])
async def test_plus_behind_an_age_is_no_preference(tmp_path, said):
    desk = await gully_nights(tmp_path)
    assert last(await desk.say("Priya", said)).splitlines()[1] == "male · 40+"
    await desk.close()


async def test_a_gym_body_is_a_build(tmp_path):
    desk = await gully_nights(tmp_path)
    lines = last(await desk.say("Priya", "gym body wala ladka chahiye 20-30")).splitlines()
    assert lines[0] != "Nobody matches both."
    assert lines[1] == "male · 20–30"
    await desk.close()


async def test_a_grandmother_has_no_beard(tmp_path):
    desk = await gully_nights(tmp_path)
    shown = last(await desk.say("Priya", "mujhe ek dadi maa type aurat chahiye 60+"))
    assert "female · 60+" in shown
    assert "beard" not in shown
    assert "beard" in last(await desk.say("Priya", "dadi wala aadmi dhundo 40+"))
    await desk.close()


async def test_without_is_not_what_nobody_may_have(tmp_path):
    desk = await gully_nights(tmp_path)
    lines = last(await desk.say("Priya", "bina tattoo wali ladki 20-25")).splitlines()
    assert lines[1] == "female · 20–25 · no tattoo"
    lines = last(await desk.say("Priya", "find a man who can sing, गाना गा सकते हों")).splitlines()
    assert not [line for line in lines if line.startswith("Not in the profiles")]
    await desk.close()
