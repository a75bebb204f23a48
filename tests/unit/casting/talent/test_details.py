"""The whole profile: what is read from cells, how it is kept, and how two sources are put together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.imports import headings
from core.casting.imports.model import Contact, Conventions, Entry, Layout, Problem, read
from core.casting.imports.sheet import Record
from core.casting.talent import measures
from core.casting.talent.details import (
    NOTHING,
    SIZES,
    Childhood,
    Conflict,
    Details,
    Membership,
    Price,
    loaded,
    stored,
    with_blanks_filled,
    with_said,
)
from core.casting.talent.model import Language, Rate
from core.casting.talent.values import Wrong

TODAY = date(2026, 11, 20)
FULL = Details(
    legal_name="Riya Devi Sharma",
    weight_kg=54.0,
    sizes={"waist": 71.1, "shoe": "UK 6"},
    hair_colour="black",
    look_on=TODAY,
    levels={"boxing": 3},
    reads=("hi",),
    unions=(Membership("CINTAA", "12345", date(2027, 3, 31)),),
    travels=False,
    prices=(Price("ad", 50_000_000, unit="project", as_of=TODAY, negotiable=True),),
    conflicts=(Conflict("cola", "Pepsi", date(2026, 12, 24)),),
    socials={"instagram": "https://www.instagram.com/riya"},
    childhood=Childhood(school="8-14", most_hours=4.5),
)


def row(**cells: str) -> Entry | Problem:
    columns = headings.columns(["name", *cells])
    record = Record(2, ("Riya Sharma", *cells.values()))
    return read(record, Layout(1, columns, Conventions("dmy", "inches")), TODAY)


def test_details_come_back_as_they_were_kept():
    assert loaded(stored(FULL)) == FULL
    assert stored(NOTHING) == {}
    assert loaded({}) is NOTHING


def test_what_nobody_has_said_is_not_stored():
    assert stored(Details(food="vegetarian")) == {"food": "vegetarian"}


def test_one_source_replaces_what_it_said_and_another_only_fills():
    old = Details(hair_colour="black", sizes={"waist": 70.0}, travels=True)
    said = Details(hair_colour="red", sizes={"waist": 75.0, "hips": 95.0}, travels=False, food="veg")
    assert with_said(old, said) == Details(
        hair_colour="red", sizes={"waist": 75.0, "hips": 95.0}, travels=False, food="veg"
    )
    assert with_blanks_filled(old, said) == Details(
        hair_colour="black", sizes={"waist": 70.0, "hips": 95.0}, travels=True, food="veg"
    )
    assert with_said(FULL, NOTHING) == FULL


@pytest.mark.parametrize(
    ("name", "cell", "found"),
    [
        ("waist", "28", 71.1),
        ("waist", "28 in", 71.1),
        ("waist", '28"', 71.1),
        ("waist", "71 cm", 71.0),
        ("chest", "86", 86.0),
        ("shoe", "8", "UK 8"),
        ("shoe", "42", "EU 42"),
        ("shoe", "US 9", "US 9"),
        ("dress", "m", "M"),
        ("shirt", "Size 40", "40"),
    ],
)
def test_sizes(name, cell, found):
    assert measures.size(name, cell) == found


@pytest.mark.parametrize(
    ("name", "cell"), [("waist", "45"), ("waist", "300"), ("hat", "big"), ("shoe", "=1+1"), ("chest", "-4")]
)
def test_a_size_that_can_be_read_twice_or_not_at_all_is_refused(name, cell):
    with pytest.raises(Wrong):
        measures.size(name, cell)


@given(st.sampled_from(SIZES), st.text(max_size=30))
def test_a_size_is_read_or_refused(name, cell):
    try:
        found = measures.size(name, cell)
    except Wrong:
        return
    assert found


@pytest.mark.parametrize(
    ("cell", "kilos"), [("62", 62.0), ("62kg", 62.0), ("140 lbs", 63.5), ("६२", None), ("900", None)]
)
def test_weights(cell, kilos):
    if kilos is None and cell == "900":
        with pytest.raises(Wrong):
            measures.weight(cell)
    else:
        assert measures.weight(cell) == (kilos or 62.0)


@pytest.mark.parametrize(
    ("body", "cell", "found"),
    [
        ("", "CINTAA 12345", (Membership("CINTAA", "12345"),)),
        ("cintaa", "A-9921", (Membership("CINTAA", "A-9921"),)),
        ("cintaa", "yes", (Membership("CINTAA"),)),
        ("", "SAG-AFTRA", (Membership("SAG-AFTRA"),)),
        ("", "none", ()),
        ("cintaa", "no", ()),
    ],
)
def test_memberships(body, cell, found):
    assert measures.membership(body, cell) == found


def test_pages_belong_to_their_site():
    assert measures.page("instagram", "@riya.s") == "https://www.instagram.com/riya.s"
    assert measures.page("imdb", "nm1234567") == "https://www.imdb.com/name/nm1234567"
    assert measures.page("youtube", "youtu.be/abc") == "https://youtu.be/abc"
    for site, other in (
        ("instagram", "https://evil.example/instagram.com"),
        ("imdb", "imdb.com.evil.example"),
    ):
        with pytest.raises(Wrong):
            measures.page(site, other)
    with pytest.raises(Wrong):
        measures.picture("http://plain.example/riya.jpg")


def test_a_row_fills_the_whole_profile():
    entry = row(
        **{
            "Weight (kg)": "54",
            "Chest/Bust (in)": "34",
            "Waist": "28",
            "Shoe size": "6",
            "Hair Colour": "Black",
            "CINTAA No.": "12345",
            "Nationality": "Indian",
            "Willing to travel": "yes",
            "Passport valid till": "31/03/2030",
            "Instagram": "@riya",
            "Headshot URL": "https://photos.example/riya.jpg",
            "Ad rate": "5 lakh",
            "Food restrictions": "Jain",
            "Brand conflicts": "Pepsi, Airtel",
        }
    )
    assert isinstance(entry, Entry)
    assert entry.portrait == "https://photos.example/riya.jpg"
    assert entry.details == Details(
        nationality="Indian",
        weight_kg=54.0,
        sizes={"chest": 86.4, "waist": 71.1, "shoe": "UK 6"},
        hair_colour="black",
        unions=(Membership("CINTAA", "12345"),),
        travels=True,
        passport_until=date(2030, 3, 31),
        prices=(Price("ad", 50_000_000, unit="project"),),
        conflicts=(Conflict("Pepsi"), Conflict("Airtel")),
        socials={"instagram": "https://www.instagram.com/riya"},
        food="Jain",
    )


@pytest.mark.parametrize("heading", ["Religion", "Caste", "Disability (if any)", "Blood group", "Community"])
def test_what_only_the_person_may_say_is_never_taken_from_a_list(heading):
    [column] = headings.columns([heading])
    assert column.field == ""


def test_a_row_without_details_is_known_by_what_it_said_before_there_were_any():
    plain = row(city="Pune")
    assert isinstance(plain, Entry)
    assert plain.fingerprint == replace(plain, line=9).fingerprint
    assert plain.fingerprint != replace(plain, details=Details(food="veg")).fingerprint


def test_bad_particulars_are_named_one_by_one():
    problem = row(waist="45", weight="heavy", instagram="https://evil.example/x")
    assert isinstance(problem, Problem)
    assert {key for key, _ in problem.reasons} == {
        "imports-bad-size-unit",
        "imports-bad-weight",
        "imports-bad-site",
    }


def test_a_row_is_known_again_by_what_an_earlier_version_kept_of_it() -> None:
    entry = Entry(
        3,
        "Asha Rao",
        ref="R-1",
        birth_date=date(1997, 3, 14),
        languages=(Language("hi", "native"),),
        skills=("kathak",),
        rate=Rate(7_500_000, "day"),
        agent=Contact("Farah", "+919820000019"),
    )
    kept = "c9f694027baefcbebbf4b27b0b093b68e6115e8523f3be5bc033c3bb972aedbf"
    assert entry.fingerprint == kept
