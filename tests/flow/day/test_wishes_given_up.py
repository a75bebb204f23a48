"""A wish of the last search is given up in any words, and "na" at the end of a request denies nothing."""

from __future__ import annotations

import pytest

from tests.gully import last

FIRST = "girls 22-27, Punjabi, who can sing"


@pytest.mark.parametrize(
    "said",
    [
        "ok forget singing",
        "forget about the singing",
        "no need of singing",
        "singing rehne do",
        "singing wali baat chhodo",
        "leave singing",
        "drop the singing part",
        "gaane ki zaroorat nahi",
        "singing na aaye to bhi chalega",
        "they don't have to sing",
        "singing is not needed",
        "singing doesn't matter",
        "even without singing is fine",
        "गाने की ज़रूरत नहीं है",
        "गाना रहने दो",
    ],
)
async def test_a_skill_is_no_longer_asked_for(desk, said):
    await desk.say("Priya", FIRST)
    shown = last(await desk.say("Priya", said))
    assert shown.splitlines()[1] in ("female · 22–27 · Punjabi", "महिला · 22–27 · पंजाबी")


async def test_two_wishes_go_at_once(desk):
    await desk.say("Priya", "girls 22-27, Punjabi, who can sing and ride a bike")
    assert (
        last(await desk.say("Priya", "forget singing and bike")).splitlines()[1] == "female · 22–27 · Punjabi"
    )


async def test_what_was_only_preferred_goes_too(desk):
    await desk.say("Priya", FIRST)
    await desk.say("Priya", "singing zaroori nahi")
    assert "no must" not in last(await desk.say("Priya", "forget singing"))


async def test_what_was_never_asked_for_is_said(desk):
    await desk.say("Priya", "girls 22-27, Punjabi")
    assert "does not ask for singing" in last(await desk.say("Priya", "forget singing"))


async def test_people_with_a_skill_are_ruled_out_as_before(desk):
    await desk.say("Priya", "girls 22-27, Punjabi")
    assert "no singing" in last(await desk.say("Priya", "no singing"))


@pytest.mark.parametrize(
    "said", ["forget it", "leave it", "remove Simran", "skip lunch", "forget the 2 pm slot"]
)
async def test_what_is_no_wish_is_none(desk, said):
    await desk.say("Priya", FIRST)
    shown = "\n".join(await desk.say("Priya", said))
    assert "1 · " not in shown
    assert "does not ask" not in shown


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("bebo ke liye koi 60+ punjabi auntie type dikhao na", "female · 60+ · Punjabi"),
        ("koi punjabi ladki 25-30 batao na yaar", "female · 25–30 · Punjabi"),
        ("find 25-30 women, Punjabi na please", "female · 25–30 · Punjabi"),
        ("ek ladki chahiye na 25-30, jo punjabi bolti ho na", "female · 25–30 · Punjabi"),
    ],
)
async def test_a_na_that_pleads_denies_nothing(desk, said, echo):
    shown = last(await desk.say("Priya", said))
    assert shown.splitlines()[1].startswith(echo)
    assert " · no " not in shown.splitlines()[1]


async def test_a_na_before_a_verb_still_denies(desk):
    assert "no dance" in last(await desk.say("Priya", "girls 25-30 jo dance na karti ho"))


async def test_a_kind_of_part_is_said_to_be_in_no_profile(desk):
    shown = last(await desk.say("Priya", "60+ punjabi auntie type dikhao na"))
    assert "Not in the profiles: auntie" in shown


async def test_what_is_done_with_a_skill_is_no_wish(desk):
    await desk.say("Priya", "girls 22-27")
    assert "chala" not in last(await desk.say("Priya", "jo bike chala sake"))
