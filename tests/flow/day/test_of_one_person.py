"""What is asked of one person, by name, number or pronoun: their days, what they can do, who is foremost."""

from __future__ import annotations

import pytest

from tests.gully import SEARCH, heard_by, last


async def ask(desk, *lines: str) -> str:
    told = ""
    for line in lines:
        told = last(await desk.say("Priya", line))
    return told


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("amrita ki availability 13 dec", "Amrita Kalsi, Sun 13 Dec: free"),
        ("simran availability 12 to 14 dec", "Simran Bhullar, Sat 12 Dec to Mon 14 Dec: free"),
        ("what is jasleen's availability", "Jasleen Dhami: busy Sat 28 Nov to Wed 2 Dec"),
        ("jasleen kab free hai", "Jasleen Dhami: busy Sat 28 Nov to Wed 2 Dec"),
        ("can simran come on 13 dec", "Simran Bhullar, Sun 13 Dec: free"),
        ("जसलीन कब फ्री है", "Jasleen Dhami: Sat 28 Nov से Wed 2 Dec व्यस्त"),
    ],
)
async def test_one_persons_days_are_told_and_nobody_is_asked(listed, said, shown):
    before = len(listed.shown)
    assert shown in await ask(listed, said)
    assert {chat for chat, _ in listed.shown[before:]} == {"Priya"}


@pytest.mark.parametrize("said", ["is she free next week", "uski availability next week", "when is 2 free"])
async def test_whoever_was_spoken_of_is_meant(listed, said):
    told = await ask(listed, SEARCH, "2 ka profile", said)
    assert "Simran Bhullar" in told


async def test_days_nobody_knows_are_one_tap_from_being_asked(listed):
    told = await ask(listed, "harleen availability 1 to 3 dec")
    assert "nothing is on file" in told
    assert "[1] Ask Harleen" in told
    assert "Harleen" in await ask(listed, "1")
    assert "1 Dec" in heard_by(listed, "Harleen") or "Tue 1 Dec" in heard_by(listed, "Harleen")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("can amrita ride a bike", "Amrita Kalsi: motorcycle"),
        ("kya amrita bike chala leti hai", "Amrita Kalsi: motorcycle"),
        ("amrita ko swimming aati hai kya", "Amrita Kalsi: swimming"),
        ("does amrita speak punjabi", "Amrita Kalsi: Punjabi native"),
        ("does simran do bold scenes", "says nothing about bold"),
        ("is amrita ok with kissing", "says nothing about kissing"),
    ],
)
async def test_what_the_record_says_is_told_and_the_rest_is_unknown(listed, said, shown):
    assert shown in await ask(listed, said)


@pytest.mark.parametrize(
    "said", ["can simran come at 5 tomorrow", "is the room free tomorrow", "who is free 13 dec"]
)
async def test_other_questions_are_none_of_these(listed, said):
    assert "by what is on file" not in await ask(listed, said) or "Simran Bhullar, " not in await ask(
        listed, said
    )


@pytest.mark.parametrize(
    "said", ["who among them is tallest", "inme sabse lambi kaun hai", "who is the tallest?"]
)
async def test_whoever_is_foremost_is_spoken_of_next(listed, said):
    told = await ask(listed, SEARCH, said)
    first = next(line for line in told.splitlines() if line.startswith("1 · "))
    name = first.split(" · ")[1].split()[0]
    assert "Not in the profiles" not in told
    assert name in await ask(listed, "uski availability")


@pytest.mark.parametrize("said", ["photos of the tallest", "tallest ki photo dikhao"])
async def test_a_superlative_names_one_of_those_shown(listed, said):
    told = await ask(listed, SEARCH, said)
    assert "No photo of" in told


@pytest.mark.parametrize("said", ["is simran free tomorrow", "simran kab free hai?"])
async def test_talent_who_ask_about_others_change_nothing_of_their_own(listed, said):
    await listed.say("Amrita", said)
    assert "Amrita Kalsi: free" not in heard_by(listed, "Priya")
    assert "nothing is on file" not in heard_by(listed, "Amrita")


async def test_what_no_search_goes_by_alone_shows_nobody(listed):
    told = await ask(listed, "twins?")
    assert "No search goes by this: twins" in told


async def test_a_look_beside_a_part_is_not_forgotten(listed):
    told = await ask(listed, "police officer type male 40-45 marathi, moustache hona chahiye")
    assert "Not in the profiles: moustache" in told


@pytest.mark.parametrize(
    "said", ["any kids 8-10 who can act and speak tamil", "kids 8-10 tamil", "8-10 kids tamil"]
)
async def test_children_are_looked_for_by_their_age(listed, said):
    assert "8–10" in await ask(listed, said)


async def test_children_without_an_age_are_no_adults(listed):
    assert "17" in (await ask(listed, "any kids who speak tamil")).splitlines()[1]
