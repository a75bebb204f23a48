"""Who is known already: strong signs merge, likeness is looked at by somebody, a name alone is neither."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from core.casting.imports.matching import MERGED, REVIEWED, Crowd, Known, judged, likeness, likenesses
from core.casting.imports.model import Entry
from core.casting.talent import queries as directory
from tests.unit.casting.imports.directory import kinds, put_in, standing, take_out
from tests.unit.casting.imports.sheets import TODAY, csv_bytes
from tests.unit.store.conftest import database

__all__ = ["database"]

BORN = date(1998, 3, 25)
RIYA = Known(1, "Riya Senapati", frozenset({"+919820000010"}), BORN, (28, 28), "female", "Mumbai", 168)
CROWD = Crowd(50_000, {"ria": 900, "senapati": 40}, {"c:mumbai": 15_000})


def verdict(known: Known = RIYA, crowd: Crowd = CROWD, **row):
    entry = Entry(line=2, **{"name": "Riya Senapati", **row})
    return judged(entry, [likeness(entry, known, crowd, TODAY)])[0]


def test_a_number_or_a_birth_date_with_the_name_is_the_person():
    assert verdict(phones=("+919820000010",), gender="female", city="Mumbai") == "same"
    assert verdict(birth_date=BORN, gender="female") == "same"
    assert verdict(birth_date=BORN, phones=("+919820000099",)) == "same"


def test_a_name_alone_never_merges_however_rare_and_however_much_looks_agree():
    assert verdict(crowd=Crowd(500)) == "maybe"
    assert verdict(age=28, gender="female", city="Mumbai", height_cm=168) == "maybe"
    common = Crowd(50_000, {"ria": 9_000, "senapati": 9_000})
    assert verdict(crowd=common) == "other"


def test_a_number_shared_by_people_of_other_names_is_no_sign():
    assert verdict(name="Vijay Nair", phones=("+919820000010",), gender="male") == "other"


def test_people_of_one_name_with_other_numbers_and_ages_are_two():
    assert verdict(phones=("+919820000077",), age=45, city="Delhi") == "other"


def test_another_spelling_or_script_of_the_name_is_the_same_name():
    assert verdict(name="Senapathi Riya", phones=("+919820000010",), birth_date=BORN) == "same"
    assert verdict(name="Ms. Reeya Senapathi", phones=("+919820000010",), birth_date=BORN) == "same"
    assert verdict(name="रिया", phones=("+919820000010",), birth_date=BORN) == "same"


def test_a_name_that_is_only_much_alike_is_looked_at_even_with_the_same_number():
    assert verdict(name="Priya Senapati", phones=("+919820000010",), birth_date=BORN) == "maybe"
    assert verdict(name="Riya Senapuri", phones=("+919820000010",), birth_date=BORN) == "maybe"


def test_numbers_in_names_tell_people_apart():
    first = Known(1, "Extra A Number12", gender="female", ages=(28, 28))
    assert verdict(first, Crowd(400), name="Extra A Number13", age=28, gender="female") == "other"


def test_titles_and_slips_and_a_birth_date_mistyped_in_one_part_are_looked_at():
    assert (
        verdict(name="Shri Riya Senapatti", age=28, gender="female", city="Mumbai", height_cm=168) == "maybe"
    )
    assert verdict(birth_date=date(1998, 3, 15), gender="female", city="Mumbai", height_cm=168) == "maybe"


def test_a_number_against_an_address_says_nothing():
    mailed = Known(1, "Riya Senapati", frozenset({"riya@mail.example"}), BORN, (28, 28), "female", "Mumbai")
    entry = Entry(line=2, name="Riya Senapati", gender="female", phones=("+919820000077",))
    silent = Entry(line=2, name="Riya Senapati", gender="female")
    assert (
        likeness(entry, mailed, CROWD, TODAY).probability
        == likeness(silent, mailed, CROWD, TODAY).probability
    )
    assert likeness(entry, RIYA, CROWD, TODAY).probability < likeness(silent, RIYA, CROWD, TODAY).probability


def test_two_references_of_one_source_never_merge_by_themselves():
    mine = Known(1, "Riya Senapati", RIYA.ways, BORN, (28, 28), "female", refs=frozenset({"R-1"}), own=True)
    assert verdict(mine, ref="R-2", phones=("+919820000010",), birth_date=BORN) == "maybe"
    assert verdict(mine, phones=("+919820000010",), birth_date=BORN) == "same"


def test_a_row_that_two_people_fit_is_looked_at():
    entry = Entry(line=2, name="Riya Senapati", birth_date=BORN, phones=("+919820000010",))
    twin = Known(2, "Riya Senapati", frozenset({"+919820000010"}), BORN, (28, 28), "female")
    found = [likeness(entry, one, CROWD, TODAY) for one in (RIYA, twin)]
    assert min(one.probability for one in found) > MERGED
    assert judged(entry, found)[0] == "maybe"


# In the tables


async def test_the_person_of_another_source_is_filled_and_not_overwritten(database):
    await put_in(
        database, "ref,name,phone,city,languages\nA-1,Riya Senapati,98200 00010,Mumbai,Hindi\n", "redleaf"
    )
    before = await standing(database)
    made, outcomes = await put_in(
        database,
        "ref,name,phone,city,age,languages\nB-7,Riya Senapathi,9820000010,Delhi,28,Odia\n",
        "bluebird",
    )
    assert kinds(outcomes) == ["updated"]
    assert outcomes[0].reasons == (("imports-merged", {"name": "Riya Senapati"}),)
    async with database.read() as tx:
        riya = await directory.get(tx, outcomes[0].talent_id)
    assert (riya.name, riya.city, riya.playing_age, riya.ref) == ("Riya Senapati", "Mumbai", (28, 28), "A-1")
    assert {one.code for one in riya.languages} == {"hi", "or"}
    _, again = await put_in(
        database,
        "ref,name,phone,city,age,languages\nB-7,Riya Senapathi,9820000010,Delhi,28,Odia\n",
        "bluebird",
    )
    assert kinds(again) == ["skipped"]
    await take_out(database, made, "bluebird")
    assert await standing(database) == before


async def test_a_row_without_reference_whose_city_changed_is_the_same_person(database):
    await put_in(database, "name,phone,dob,city\nRiya Senapati,98200 00010,25/03/1998,Mumbai\n")
    _, outcomes = await put_in(database, "name,phone,dob,city\nRiya Senapati,98200 00010,25/03/1998,Pune\n")
    assert kinds(outcomes) == ["updated"]
    async with database.read() as tx:
        assert (await directory.get(tx, outcomes[0].talent_id)).city == "Pune"
        assert len(await tx.rows(select(directory.talent.c.id))) == 1


async def test_who_may_be_known_is_added_and_flagged_with_whom(database):
    await put_in(database, "name,age,city\nRiya Senapati,28,Pune\n", "redleaf")
    _, [outcome] = await put_in(
        database, "name,age,city,phone\nRiya Senapati,28,Pune,98200 00010\n", "bluebird"
    )
    assert outcome.kind == "review"
    assert outcome.other_id is not None
    assert 0.5 <= outcome.score < 1
    async with database.read() as tx:
        assert [one.name for one in await directory.named(tx, "default", "Riya Senapati")] == [
            "Riya Senapati"
        ] * 2


async def test_two_rows_of_one_file_with_two_references_are_two_people(database):
    facts = "Riya Senapati,98200 00010,25/03/1998"
    _, outcomes = await put_in(database, f"ref,name,phone,dob\nR-1,{facts}\nR-2,{facts}\n")
    assert kinds(outcomes) == ["added", "review"]


async def test_two_rows_about_one_known_person_are_both_heeded(database):
    await put_in(database, "name,phone,dob,city\nRiya Senapati,98200 00010,25/03/1998,\n", "redleaf")
    _, outcomes = await put_in(
        database,
        "name,phone,dob,city,height\nRiya Senapati,98200 00010,,Pune,\nRiya Senapathi,,25/03/1998,,170\n",
        "b",
    )
    assert kinds(outcomes) == ["updated", "updated"]
    async with database.read() as tx:
        riya = await directory.get(tx, outcomes[0].talent_id)
    assert (riya.city, riya.height_cm) == ("Pune", 170)


# A whole directory

_FIRST = """
Aarav Aditi Ajay Akash Amit Amrita Ananya Anil Anjali Arjun Asha Chetan Deepa Deepak Divya Farhan Gauri
Harleen Irfan Isha Jasleen Jyoti Kabir Karan Kavita Kiran Lata Manish Meera Mohan Neha Nikhil Pooja Priya
Rahul Rajesh Ravi Riya Rohan Sana Sanjay Simran Sunita Tara Uma Varun Vijay Zoya
"""
_LAST = """
Sharma Verma Gupta Singh Kaur Patel Shah Mehta Nair Menon Iyer Reddy Rao Das Sen Bose Ghosh Khan Sheikh Ansari
Jadhav Kulkarni Deshmukh Joshi Mishra Tiwari Yadav Chauhan Thakur Bhatt Trivedi Kapoor Malhotra Arora Gill
"""
FIRST, LAST = _FIRST.split(), _LAST.split()
CITIES = ["Mumbai", "Mumbai", "Mumbai", "Delhi", "Delhi", "Pune", "Kolkata", "Chennai", "Jaipur", "Lucknow"]
HEAD = ["ref", "name", "phone", "dob", "gender", "city", "height"]


def _somebody(dice: random.Random, n: int) -> list[str]:
    born = date(1960, 1, 1) + timedelta(days=dice.randrange(16_000))
    return [
        f"P-{n}", f"{dice.choice(FIRST)} {dice.choice(LAST)}", f"98{n:08d}", born.isoformat(),
        dice.choice("FM"), dice.choice(CITIES), str(dice.randrange(150, 190)),
    ]  # fmt: skip


def _again(dice: random.Random, row: list[str]) -> list[str]:
    """The same person as another office has them: a slip, an old number, blanks."""
    ref, name, phone, born, gender, city, height = row
    slip = {"ee": "i", "sh": "s", "aa": "a", "v": "w", "th": "t"}
    for one, other in slip.items():
        if one in name and dice.random() < 0.3:
            name = name.replace(one, other, 1)
    phone = dice.choice([phone, phone, "", f"97{dice.randrange(10**8):08d}"])
    born = dice.choice([born, born, born, ""])
    return [
        f"again-{ref}",
        name,
        phone,
        born,
        gender,
        dice.choice([city, city, ""]),
        dice.choice([height, ""]),
    ]


@pytest.mark.parametrize("seed", [1, 2])
async def test_of_a_dirty_list_nobody_is_merged_wrongly_and_hardly_anybody_is_missed(database, seed):
    dice = random.Random(seed)
    known = [_somebody(dice, n) for n in range(900)]
    dirty = [_again(dice, row) for row in dice.sample(known, 120)]
    new = [_somebody(dice, 10_000 + n) for n in range(280)]
    await put_in(database, csv_bytes([HEAD, *known]), "ours")
    rows = [*dirty, *new]
    dice.shuffle(rows)
    _, outcomes = await put_in(database, csv_bytes([HEAD, *rows]), "theirs")
    refs = await _refs(database)
    merged = [one for one in outcomes if one.kind == "updated" or (one.kind == "skipped" and one.talent_id)]
    wrong = [one for one in merged if one.ref != f"again-{refs[one.talent_id]}"]
    flagged = [one for one in outcomes if one.other_id and one.ref == f"again-{refs[one.other_id]}"]
    assert wrong == []
    assert len(merged) >= 0.75 * len(dirty)
    # Every eighth has neither number nor birth date left: of a common name nobody could tell.
    assert len(merged) + len(flagged) >= 0.86 * len(dirty)
    assert sum(one.other_id is not None for one in outcomes if one.ref.startswith("P-")) <= 0.1 * len(new)


async def _refs(database):
    async with database.read() as tx:
        return {
            row["id"]: row["ref"]
            for row in await tx.rows(select(directory.talent.c.id, directory.talent.c.ref))
        }


@given(
    st.sampled_from(["Riya Senapati", "Reeya Senapathi", "R Senapati", "Senapati Riya", "Riya", "Asha Nair"]),
    st.sampled_from([None, BORN, date(1998, 3, 26), date(1980, 1, 1)]),
    st.sampled_from(["", "female", "male"]),
    st.sampled_from(["", "Mumbai", "Delhi"]),
    st.sampled_from([None, 160, 162, 180]),
)
def test_nobody_who_could_be_it_is_left_out_before_the_names_are_compared(name, born, gender, city, height):
    known = ("+919820000010",)
    entry = Entry(1, name, gender=gender, birth_date=born, city=city, height_cm=height, phones=known)
    people = [
        replace(RIYA, gender=some, city=where, ways=ways, height_cm=160)
        for some in ("female", "male")
        for where in ("Mumbai", "Delhi")
        for ways in (frozenset(), RIYA.ways)
    ]
    every = [likeness(entry, one, CROWD, TODAY) for one in people]
    kept = likenesses(entry, people, CROWD, TODAY)
    assert judged(entry, kept) == judged(entry, every)
    assert [one for one in every if one.probability >= REVIEWED] == [
        one for one in kept if one.probability >= REVIEWED
    ]
