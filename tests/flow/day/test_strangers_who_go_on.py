"""Somebody unknown who said what they want and goes on in the next line is heard; a child is a parent's
matter."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("hi, i want to audition", "Neha Verma, 24, mumbai"),
        ("mujhe audition dena hai", "mera naam Pooja hai"),
        ("agent", "yes i represent 12 actors"),
        ("hello, for my daughter", "Tara"),
        ("meri beti ke liye", "Gudiya Sharma"),
        ("my son wants to act", "Aarav"),
    ],
)
async def test_what_they_add_reaches_the_team(desk, first, then):
    await desk.say("Stranger", first)
    since = len(desk.shown)
    shown = last(await desk.say("Stranger", then))
    assert "send the code from your invitation; agents" not in shown
    assert then in heard_by(desk, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "hello, for my daughter",
        "meri beti ke liye message kiya",
        "my son wants to do acting",
        "मेरी बेटी ऑडिशन देना चाहती है",
        "i am writing for my 9 year old kid",
    ],
)
async def test_a_child_without_an_age_is_a_parents_matter(desk, said):
    shown = last(await desk.say("Stranger", said))
    assert "18" in shown
    assert said in heard_by(desk, "Priya", 0)


@pytest.mark.parametrize(
    "said", ["my daughter is 24 and wants to act", "for my daughter, 22 years", "my son is asleep"]
)
async def test_no_child(desk, said):
    assert "18" not in last(await desk.say("Stranger", said))


@pytest.mark.parametrize("then", ["ok", "thanks", "kab bataoge?", "when will you reply"])
async def test_a_nod_tells_nothing_more(desk, then):
    await desk.say("Stranger", "hi, i want to audition")
    since = len(desk.shown)
    await desk.say("Stranger", then)
    assert heard_by(desk, "Priya", since) == ""
