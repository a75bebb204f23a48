"""One cell at a time: what is understood, and what is refused rather than guessed."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.imports import days, headings
from core.casting.talent import values
from core.casting.talent.model import Language, Rate
from core.casting.talent.values import Wrong
from tests.unit.casting.imports.sheets import TODAY

UNREADABLE = (
    (values.height, "tall 5.7 250 12 5'13\" 9'2\" 0 -170 170kg"),
    (values.age, "300 abc 24- -5 1998 30-24 18-60 27.5"),
    (values.phone, "12345 abc 98200 +91123 0000000000 98200000101010101"),
    (values.email, "riya riya@ @x.com a@b a@@b.com riya@x.c"),
    (values.money, "lots $500 75.000.00 -5 k ₹ 1e9"),
    (values.gender, "dog x1 FM"),
    (values.link, "not/a/link javascript:alert(1) http:// a@b.com"),
)


@pytest.mark.parametrize(
    ("cell", "cm"),
    [
        ("170", 170),
        ("170 cm", 170),
        ("170cms", 170),
        ("1.70 m", 170),
        ("1.7", 170),
        ("1,68 m", 168),
        ("5'6\"", 168),
        ("5'6", 168),
        ("5’6”", 168),
        ("5' 6''", 168),
        ("5 ft 6 in", 168),
        ("5ft6", 168),
        ("5 feet 6 inches", 168),
        ("5'", 152),
        ("6 ft", 183),
        ("66 inches", 168),
        ("१७०", 170),
        ("5'6.5\"", 169),
    ],
)
def test_heights_however_they_are_written(cell, cm):
    assert values.height(cell) == cm


def test_a_pointed_height_needs_to_be_told_what_its_point_means():
    assert values.height("5.6", points="inches") == 168
    assert values.height("5.6", points="feet") == 171
    assert values.height("5.11", points="inches") == 180
    with pytest.raises(Wrong, match="imports-bad-height-points"):
        values.height("5.6")
    with pytest.raises(Wrong, match="imports-bad-height-points"):
        values.height("5.1", points="inches", exact=False)


@pytest.mark.parametrize(
    ("cell", "ages"),
    [
        ("27", (27, 27)),
        ("27 yrs", (27, 27)),
        ("24-30", (24, 30)),
        ("24 – 30 years", (24, 30)),
        ("24 to 30", (24, 30)),
        ("२७", (27, 27)),
        ("27.0", (27, 27)),
        ("25 saal", (25, 25)),
        ("0", (0, 0)),
    ],
)
def test_ages_and_playing_ages(cell, ages):
    assert values.age(cell) == ages


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("98200 00010", "+919820000010"),
        ("+91-98200-00010", "+919820000010"),
        ("09820000010", "+919820000010"),
        ("919820000010", "+919820000010"),
        ("9820000010.0", "+919820000010"),
        ("'9820000010", "+919820000010"),
        ("whatsapp:+919820000010", "+919820000010"),
        ("+1 (202) 555-0143", "+12025550143"),
        ("९८२०००००१०", "+919820000010"),
        ("0091 98200 00010", "+919820000010"),
    ],
)
def test_numbers_become_e164(cell, number):
    assert values.phone(cell) == number


def test_several_numbers_in_one_cell():
    assert values.phones("98200 00010 / 98200 00011, 9820000010") == ("+919820000010", "+919820000011")


@pytest.mark.parametrize(
    ("cell", "rate"),
    [
        ("75,000", Rate(7_500_000)),
        ("75k", Rate(7_500_000)),
        ("₹1.2 lakh", Rate(12_000_000)),
        ("1,20,000/-", Rate(12_000_000)),
        ("Rs. 50,000 per shift", Rate(5_000_000, "shift")),
        ("2 L/day", Rate(20_000_000)),
        ("1 cr per project", Rate(1_000_000_000, "project")),
        ("40000 INR / episode", Rate(4_000_000, "episode")),
        ("1.5 लाख", Rate(15_000_000)),
        ("75 hazaar", Rate(7_500_000)),
    ],
)
def test_money_in_rupees_and_lakh(cell, rate):
    assert values.money(cell) == rate


@given(st.integers(1, 10**9), st.sampled_from(["{}", "₹{}", "Rs {}", "{:,}", "INR {:,}/-"]))
def test_any_whole_amount_keeps_its_worth(rupees, shape):
    assert values.money(shape.format(rupees)) == Rate(rupees * 100)


def test_languages_with_and_without_a_level():
    said = values.languages("Hindi (fluent), Punjabi - native; English/मराठी and Klingon")
    assert said == (
        Language("hi", "fluent"),
        Language("pa", "native"),
        Language("en", "conversational"),
        Language("mr", "conversational"),
        Language("klingon", "conversational"),
    )


@pytest.mark.parametrize("cell", ["F", "female", "Woman", "महिला", "ladki", "f."])
def test_genders_in_several_words(cell):
    assert values.gender(cell) == "female"


@pytest.mark.parametrize(
    ("take", "cell"), [(take, cell) for take, cells in UNREADABLE for cell in cells.split()]
)
def test_what_cannot_be_is_refused(take, cell):
    with pytest.raises(Wrong):
        take(cell)


@given(st.text(max_size=60))
def test_no_cell_breaks_a_reader(cell):
    readers = (
        values.name, values.age, values.height, values.phones, values.email, values.money, values.gender,
        values.languages, values.listed, values.link, lambda said: days.birth_date(said, "dmy", TODAY),
    )  # fmt: skip
    for take in readers:
        with suppress(Wrong):
            take(cell)


# Dates


@given(
    st.dates(date(1950, 1, 1), TODAY), st.sampled_from(["-", "/", ".", " "]), st.sampled_from(["dmy", "mdy"])
)
def test_a_date_is_read_in_the_order_of_its_file(born, sign, order):
    shape = f"%d{sign}%m{sign}%Y" if order == "dmy" else f"%m{sign}%d{sign}%Y"
    assert days.birth_date(born.strftime(shape), order, TODAY) == born
    assert days.birth_date(born.isoformat(), None, TODAY) == born
    assert days.birth_date(born.strftime("%d %b %Y"), None, TODAY) == born
    assert days.birth_date(born.strftime("%B %d, %Y"), None, TODAY) == born


@given(st.lists(st.dates(date(1950, 1, 1), TODAY), min_size=1, max_size=30), st.sampled_from(["dmy", "mdy"]))
def test_the_order_is_decided_from_all_rows_or_not_at_all(dates, order):
    evidence = days.Evidence()
    for born in dates:
        evidence.weigh(born.strftime("%d/%m/%Y" if order == "dmy" else "%m/%d/%Y"))
    if any(born.day > 12 for born in dates):
        assert evidence.order() == order
    elif any(born.day != born.month for born in dates):
        assert evidence.order() is None


def test_rows_that_contradict_each_other_decide_nothing():
    evidence = days.Evidence()
    for cell in ("25/03/1998", "03/25/1998", "01/02/1999"):
        evidence.weigh(cell)
    assert evidence.order() is None
    assert evidence.example == "01/02/1999"


@pytest.mark.parametrize(
    ("cell", "year"), [("1/1/98", 1998), ("1/1/26", 2026), ("1/1/27", 1927), ("1 Jan '05", 2005)]
)
def test_two_digits_of_a_year_are_never_to_come(cell, year):
    assert days.birth_date(cell, "dmy", TODAY).year == year


@pytest.mark.parametrize(
    "cell", ["31/02/1999", "1/1/2030", "1/1/1850", "yesterday", "1998", "35927", "13/13/1999", "01/02/1999"]
)
def test_days_nobody_was_born_on(cell):
    with pytest.raises(Wrong):
        days.birth_date(cell, None, TODAY)


# Headings


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Name", "name"),
        ("FULL NAME", "name"),
        ("Artist's Name", "name"),
        ("नाम", "name"),
        ("Actor/Actress", ""),
        ("Ref.", "ref"),
        ("External ID", "ref"),
        ("Mobile No.", "phone"),
        ("WhatsApp number", "phone"),
        ("Contact #", "phone"),
        ("E-mail", "email"),
        ("D.O.B.", "birth_date"),
        ("Date of Birth (DD/MM/YYYY)", "birth_date"),
        ("Age", "age"),
        ("Playing age", "playing_age"),
        ("age_range", "playing_age"),
        ("Height (cm)", "height"),
        ("height_in_ft", "height"),
        ("Based in", "city"),
        ("शहर", "city"),
        ("Languages known", "languages"),
        ("Mother tongue", "native"),
        ("Special skills", "skills"),
        ("Day rate", "rate"),
        ("Fee per shift", "rate"),
        ("Agency", "agent_name"),
        ("Agent phone", "agent_phone"),
        ("Agent's email", "agent_email"),
        ("Parent's name", "guardian_name"),
        ("Guardian mobile", "guardian_phone"),
        ("Showreel link", "showreel"),
        ("Character name", ""),
        ("Role", ""),
        ("Weight (kg)", "weight"),
        ("Bust", "chest"),
        ("Caste", ""),
        ("Religion", ""),
        ("Emergency contact", ""),
        ("Company name", ""),
        ("Notes", "note"),
        ("", ""),
        ("   ", ""),
        ("Aadhaar number", ""),
    ],
)
def test_headings_are_read_by_their_meaning(heading, field):
    assert headings.field_of(heading) == field


def test_a_heading_may_say_the_unit():
    found = headings.columns(["Name", "Height (ft)", "Rate per shift", "DOB (mm/dd/yyyy)"])
    assert [column.unit for column in found] == ["", "ft", "shift", "mdy"]


def test_a_second_column_of_one_value_is_left_out_and_lists_are_joined():
    found = headings.columns(["Name", "Stage name", "Language", "Other languages", "Phone", "WhatsApp"])
    assert [column.field for column in found] == ["name", "", "languages", "languages", "phone", "phone"]
