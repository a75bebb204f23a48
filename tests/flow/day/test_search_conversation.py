"""A search goes on as people talk: everybody or those shown, the same with a change, more, again, less."""

from __future__ import annotations

import pytest

from tests.gully import last

FIRST = "find punjabi women 25-35 in mumbai"


def echo(shown: list[str]) -> str:
    return last(shown).splitlines()[1]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("who all can drive a tractor", "tractor driving"),
        ("kis kis ko ghudsawari aati hai", "horse riding"),
        ("does anyone know kalaripayattu", "kalaripayattu"),
        ("koi bhi jo tractor chala sakta ho", "tractor driving"),
        ("is there anyone who can play tabla", "tabla"),
        ("who else knows kathak", "kathak"),
    ],
)
async def test_what_asks_everybody_is_a_search_of_its_own(desk, said, told):
    await desk.say("Priya", FIRST)
    assert echo(await desk.say("Priya", said)) == told


async def test_everybody_is_asked_in_devanagari(desk):
    await desk.say("Priya", FIRST)
    assert "25–35" not in echo(await desk.say("Priya", "किस किस को घुड़सवारी आती है"))


@pytest.mark.parametrize(
    "said",
    [
        "who can ride a horse",
        "of these who can ride horses",
        "inme se kisko ghudsawari aati hai",
        "inme se kis kis ko ghudsawari aati hai",
        "sirf jo ghudsawari kar sakti hai",
        "does any of them know horse riding",
    ],
)
async def test_what_points_at_them_narrows(desk, said):
    await desk.say("Priya", FIRST)
    narrowed = echo(await desk.say("Priya", said))
    assert "25–35" in narrowed
    assert "horse riding" in narrowed


async def test_what_was_said_alone_is_offered_where_narrowing_finds_nobody(desk):
    await desk.say("Priya", "find punjabi women 25-30 in mumbai who can do kalaripayattu")
    shown = last(await desk.say("Priya", "inme se kisko tractor chalana aata hai"))
    assert "Nobody matches" in shown
    assert "Only tractor driving (16)" in shown


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("same but from delhi side", "female · 25–35 · Punjabi · Delhi"),
        ("same but male", "male · 25–35 · Punjabi · Mumbai"),
        ("wahi but 40+", "female · 40+ · Punjabi · Mumbai"),
        ("same search but in Pune", "female · 25–35 · Punjabi · Pune"),
        ("same age but men", "male · 25–35 · Punjabi · Mumbai"),
        ("same but 30-40", "female · 30–40 · Punjabi · Mumbai"),
        ("wahi par thodi sasti", "female · 25–35 · Punjabi · Mumbai · lowest rate first"),
        ("same but Marathi", "female · 25–35 · Marathi · Mumbai"),
        ("wahi par swimming bhi", "female · 25–35 · Punjabi · Mumbai · swimming"),
    ],
)
async def test_the_same_with_a_change(desk, said, told):
    await desk.say("Priya", FIRST)
    assert told in last(await desk.say("Priya", said)).splitlines()[1:3]


@pytest.mark.parametrize("said", ["same to you", "same but for the offer", "wahi to"])
async def test_same_is_no_search_of_its_own(desk, said):
    await desk.say("Priya", FIRST)
    assert "25–35" not in last(await desk.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "3 more",
        "aur 3 dikhao",
        "next 5",
        "show me 2 others",
        "5 aur",
        "three more please",
        "show me 3 more like these",
    ],
)
async def test_more_by_number_goes_on_with_the_list(desk, said):
    await desk.say("Priya", FIRST)
    assert last(await desk.say("Priya", said)).startswith("6–10 of 15")


@pytest.mark.parametrize("said", ["show 3", "2", "show me 2"])
async def test_a_number_alone_is_somebody_shown(desk, said):
    await desk.say("Priya", FIRST)
    assert "6–10" not in last(await desk.say("Priya", said))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("drop the age thing", "female · Punjabi · Mumbai · swimming"),
        ("age hata do", "female · Punjabi · Mumbai · swimming"),
        ("age ka filter hatao", "female · Punjabi · Mumbai · swimming"),
        ("age ka koi issue nahi", "female · Punjabi · Mumbai · swimming"),
        ("swimming wali hata do, baaki sab", "female · 25–35 · Punjabi · Mumbai"),
        ("swimming hata do, baaki same", "female · 25–35 · Punjabi · Mumbai"),
        ("language matter nahi karti", "female · 25–35 · Mumbai · swimming"),
        ("city zaroori nahi hai", "female · 25–35 · Punjabi · swimming"),
    ],
)
async def test_a_criterion_is_given_up(desk, said, told):
    await desk.say("Priya", f"{FIRST} who can swim")
    assert told in last(await desk.say("Priya", said)).splitlines()[1:3]


async def test_a_height_is_forgotten(desk):
    await desk.say("Priya", "find women 25-35 above 5'4")
    assert echo(await desk.say("Priya", "forget the height")) == "female · 25–35"


@pytest.mark.parametrize(
    "said", ["show again", "pehle wale dikhao", "phir se dikhao", "show the previous ones", "फिर से दिखाओ"]
)
async def test_the_search_is_shown_again(desk, said):
    first = last(await desk.say("Priya", FIRST))
    await desk.say("Priya", "more")
    shown = last(await desk.say("Priya", said))
    assert "Amrita K., 25–29" in shown
    assert shown.count("\n") == first.count("\n")


@pytest.mark.parametrize(
    "said", ["people who never did tv", "those who have never done tv", "log jo kabhi tv nahi kiye"]
)
async def test_what_people_never_did_narrows_and_is_no_lasting_wish(desk, said):
    await desk.say("Priya", "find men 40+")
    shown = last(await desk.say("Priya", said))
    assert "male · 40+ · no tv" in shown
    assert "Noted" not in shown
    assert "no tv" not in last(await desk.say("Priya", "find women 25-30"))


@pytest.mark.parametrize(
    "said",
    [
        "never show me smokers, only theatre people",
        "I prefer people who never did tv",
        "hamesha mumbai ke log dikhana",
    ],
)
async def test_a_lasting_wish_says_so(desk, said):
    assert "Noted" in last(await desk.say("Priya", said))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("not from mumbai", "no mumbai"),
        ("sort by height", "tallest first"),
        ("youngest first", "youngest first"),
        ("shortest first", "shortest first"),
    ],
)
async def test_places_are_ruled_out_and_people_sorted(desk, said, told):
    await desk.say("Priya", "find women 25-35")
    assert told in echo(await desk.say("Priya", said))
