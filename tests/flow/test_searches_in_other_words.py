"""Searches as a casting desk in Mumbai says them: about how old, how somebody looks, anew, and how many."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.talent.queries import availability
from tests.gully import gully_nights, last


async def test_ages_are_about_and_beside_a_comma(tmp_path):
    desk = await gully_nights(tmp_path)
    for line, read in (
        (
            "mujhe ek maa ka role karne wali chahiye, 45 ke aas paas, Marathi aur Hindi dono aaye",
            "female · 45",
        ),
        ("ladki 30 ke kareeb chahiye", "female · 30"),
        ("लड़की चाहिए 30 के आसपास", "महिला · 30"),
        ("lead ke liye ladka, 28, Mumbai", "male · 28"),
        ("25 30 punjabi girl", "female · 25–30 · Punjabi"),
    ):
        shown = last(await desk.say("Priya", line))
        assert read in shown, shown
        assert "Not in the profiles" not in shown
    await desk.close()


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("ye sab hatao, naya search: mard, 30 se kam", "male · up to 30\n"),
        ("forget that, new search: women over 50", "female · 50+\n"),
        ("kitne log hain hamare paas jo Tamil bolte hain", "Tamil\n"),
        ("how many women over 40 do we have in Pune", "female · 40+ · Pune\n"),
        ("ek purush jo boxing karta ho", "male · boxing\n"),
        ("tall men who can swim", "male · swimming · 5'10\"+ first, no must\n"),
    ],
)
async def test_what_is_another_search_keeps_nothing_of_the_last(tmp_path, line, read):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", "women 25-35, Mumbai, who dance")
    assert read in last(await desk.say("Priya", line))
    await desk.close()


async def test_the_first_of_those_found_and_back_to_more(tmp_path):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", "women 25-35, Mumbai, who dance")
    shown = last(await desk.say("Priya", "inme se sabse lambi kaun hai?"))
    assert "tallest first" in shown
    assert "tallest first" in last(await desk.say("Priya", "next"))
    shown = last(await desk.say("Priya", "only Punjabi"))
    assert "Punjabi" in shown
    assert "tallest first" in shown
    assert "first" not in last(await desk.say("Priya", "find men 40-50"))
    await desk.close()


async def test_looks_on_file_are_found_in_english_and_hindi(tmp_path):
    desk = await gully_nights(tmp_path)
    await desk.say("Priya", "Amrita's hair is long")
    for line in ("women with long hair", "lambe baal wali ladki chahiye", "लंबे बाल वाली लड़की चाहिए"):
        shown = last(await desk.say("Priya", line))
        assert "Amrita K." in shown, shown
        assert "long hair" in shown
    await desk.close()


async def test_several_facts_of_one_person_are_kept_together(tmp_path):
    desk = await gully_nights(tmp_path)
    shown = last(await desk.say("Priya", "amrita ke languages mein Bhojpuri daalo aur city Delhi kar do"))
    assert "Bhojpuri added to languages" in shown
    assert "city Mumbai → Delhi" in shown
    assert "Taken back: Amrita Kalsi: languages, city" in last(await desk.say("Priya", "undo"))
    shown = last(await desk.say("Priya", "Amrita ne kathak seekha hai, add karo"))
    assert "kathak added to skills" in shown
    await desk.close()


@pytest.mark.parametrize("line", ["who is free 12-16 dec on Meera list", "kaun free hai 12 dec ko"])
async def test_nobody_becomes_free_by_asking_who_is(tmp_path, line):
    desk = await gully_nights(tmp_path)

    async def kept():
        async with desk.hub.database.read() as tx:
            return await tx.rows(select(availability).order_by(availability.c.id))

    before = await kept()
    shown = last(await desk.say("Amrita", line))
    assert "12-16 Dec" in shown
    assert await kept() == before
    await desk.close()
