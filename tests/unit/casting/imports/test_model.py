"""Rows to entries: what a whole file settles, and every bad row named while the good ones go in."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from core.casting.imports.model import Contact, Conventions
from core.casting.talent.model import Language, Rate
from tests.unit.casting.imports.sheets import TODAY, csv_bytes, read

FULL = """ref,Full name,Gender,DOB,Playing age,Height,City,Languages,Mother tongue,Skills,\
Day rate,Mobile,E-mail,Agent,Agent phone,Showreel,Religion
R-1,Riya Sen,F,25/03/1998,24-30,5'6",Bombay,"Hindi (fluent), English",Bangla,"horse riding; kathak",\
75k,98200 00010,Riya@Example.com,Farah Contractor,98200 00099,youtu.be/abc,none of yours
"""


def test_a_full_row_is_taken_whole():
    layout, [entry], bad = read(FULL)
    assert bad == {}
    assert layout.unused == ("Religion",)
    assert (entry.ref, entry.name, entry.gender, entry.birth_date) == (
        "R-1",
        "Riya Sen",
        "female",
        date(1998, 3, 25),
    )
    assert (entry.playing_age, entry.height_cm, entry.city) == ((24, 30), 168, "Bombay")
    assert entry.languages == (
        Language("bn", "native"),
        Language("hi", "fluent"),
        Language("en", "conversational"),
    )
    assert (entry.skills, entry.rate) == (("horse riding", "kathak"), Rate(7_500_000))
    assert (entry.phones, entry.email) == (("+919820000010",), "riya@example.com")
    assert entry.agent == Contact("Farah Contractor", "+919820000099", "")
    assert entry.showreel == "https://youtu.be/abc"


def test_only_a_name_is_needed():
    _, [entry], bad = read("name\nRiya\n")
    assert (entry.name, entry.ages(TODAY), bad) == ("Riya", None, {})
    _, [entry], _ = read("first name,last name\nRiya,Sen\n")
    assert entry.name == "Riya Sen"


def test_every_problem_of_a_row_is_named_and_the_other_rows_are_in():
    _, good, bad = read(
        "name,age,phone,email\nAsha,30,,\n,31,,\nOld,300,12,x\nRiya,31,98200 00010,\n"
        "Long,1,2,3,4,5\nTwo,N/A,-,nil\n"
    )
    assert [entry.name for entry in good] == ["Asha", "Riya", "Two"]
    assert bad == {
        3: ["imports-bad-no-name"],
        4: ["imports-bad-age", "imports-bad-phone", "imports-bad-email"],
        6: ["imports-bad-cells"],
    }


def test_dates_are_decided_by_other_rows_of_the_file():
    _, good, bad = read("name,dob\nA,03/04/1998\nB,25/04/1998\n")
    assert [entry.birth_date for entry in good] == [date(1998, 4, 3), date(1998, 4, 25)]
    _, good, _ = read("name,dob\nA,03/04/1998\nB,04/25/1998\n")
    assert good[0].birth_date == date(1998, 3, 4)
    _, good, _ = read("name,dob (mm/dd/yyyy)\nA,03/04/1998\n")
    assert good[0].birth_date == date(1998, 3, 4)
    assert bad == {}


def test_dates_that_nothing_decides_are_asked_about_and_an_answer_settles_them():
    unclear = "name,dob\nA,03/04/1998\nB,05/05/1999\n"
    layout, _, _ = read(unclear)
    assert layout.unclear_date == "03/04/1998"
    layout, good, _ = read(unclear, Conventions("mdy"))
    assert layout.unclear_date == ""
    assert good[0].birth_date == date(1998, 3, 4)
    layout, good, _ = read("name,dob\nB,05/05/1999\n")
    assert layout.unclear_date == ""
    assert good[0].birth_date == date(1999, 5, 5)


def test_pointed_heights_are_decided_by_other_rows_of_the_file():
    _, good, bad = read("name,height\nA,5.6\nB,5.11\n")
    assert ([entry.height_cm for entry in good], bad) == ([168, 180], {})
    _, good, bad = read("name,height\nA,5.6\nB,5.75\n")
    assert ([entry.height_cm for entry in good], bad) == ([171, 175], {})
    layout, good, bad = read("name,height\nA,5.6\nB,170\n")
    assert ([entry.height_cm for entry in good], bad) == ([170], {2: ["imports-bad-height-points"]})
    assert layout.unclear_height == "5.6"
    _, good, bad = read("name,height\nA,5.6\nB,170\n", Conventions(points="inches"))
    assert ([entry.height_cm for entry in good], bad) == ([168, 170], {})


def test_who_is_a_child_is_known_by_birth_date_then_age_then_playing_age():
    _, good, _ = read(
        "name,dob,age,playing age\nA,2010-01-01,30,\nB,,17,18-22\nC,,,8-10\nD,,,16-19\nE,,,\n"
        "F,2008-11-28,,15-17\n"
    )
    assert [entry.is_minor(TODAY) for entry in good] == [True, True, True, False, False, False]


def test_an_age_column_may_hold_a_range_and_two_columns_may_make_one():
    _, good, _ = read("name,age\nA,24-30\n")
    assert (good[0].age, good[0].ages(TODAY)) == (None, (24, 30))
    _, good, _ = read("name,min age,max age\nA,24,30\nB,24,\n")
    assert [entry.ages(TODAY) for entry in good] == [(24, 30), (24, 24)]


def test_rows_that_say_the_same_have_one_key_wherever_they_stand():
    _, good, _ = read("name,age\nAsha,30\nRiya,31\n asha ,30\nAsha,30 yrs\n")
    assert good[0].key == good[3].key
    assert len({entry.key for entry in good}) == 3
    _, other, _ = read("Age;Name\n30;Asha\n")
    assert other[0].key == good[0].key


CELLS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), max_size=12), st.sampled_from([",", ";", "\t", "|"]))
def test_every_row_that_holds_anything_is_in_or_named(rows, delimiter):
    content = csv_bytes([["name", "age", "phone"], *rows], delimiter=delimiter)
    layout, good, bad = read(content)
    assert layout.rows == len(good) + len(bad)
    lines = [entry.line for entry in good] + list(bad)
    assert len(set(lines)) == len(lines)
