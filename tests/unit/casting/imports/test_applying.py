"""Rows in the tables, on SQLite and on PostgreSQL: in, again, changed, and out exactly."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from core.casting.approvals import queries as reviews
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role
from core.casting.search.finding import search
from core.casting.talent import queries as directory
from core.casting.talent.criteria import Criteria
from core.casting.talent.model import Language
from core.store import persons
from core.store.persons import identity, person
from core.store.schema import outbox
from tests.fakes import START
from tests.unit.casting.imports.directory import ORG, kinds, put_in, standing, take_out
from tests.unit.casting.imports.sheets import csv_bytes
from tests.unit.store.conftest import database

__all__ = ["database"]

HEAD = "ref,name,gender,age,city,languages,skills,phone,height,day rate"
THREE = f"""{HEAD}
R-1,Riya Sen,F,27,Mumbai,"Hindi, Punjabi",horse riding,98200 00010,5'6",75k
R-2,अमृता कौर,F,26,Delhi,Punjabi,,98200 00011,170,
R-3,ரவி குமார்,M,34,Chennai,Tamil,silambam,98200 00012,,
"""


async def found(database, **asked):
    async with database.read() as tx:
        return [one.talent for one in (await search(tx, ORG, Criteria(**asked), 50)).matches]


async def by_ref(database, ref):
    async with database.read() as tx:
        row = await tx.row(select(directory.talent.c.id).where(directory.talent.c.ref == ref))
        return await directory.get(tx, row["id"])


async def test_imported_people_are_found_at_once_with_their_reference(database):
    _, outcomes = await put_in(database, THREE)
    assert kinds(outcomes) == ["added", "added", "added"]
    [riya] = await found(
        database, gender=("female",), age_min=25, age_max=30, city="Mumbai", languages=("pa",)
    )
    assert (riya.name, riya.ref, riya.source) == ("Riya Sen", "R-1", "default")
    assert (riya.skills, riya.height_cm, riya.rate.paise) == (("horse-riding",), 168, 7_500_000)
    [ravi] = await found(database, languages=("ta",))
    assert ravi.name == "ரவி குமார்"
    async with database.read() as tx:
        assert [one.ref for one in await directory.named(tx, ORG, "Amrita Kaur")] == ["R-2"]
        assert await tx.rows(select(outbox)) == []


async def test_the_same_file_again_changes_nothing(database):
    await put_in(database, THREE)
    before = await standing(database)
    _, outcomes = await put_in(database, THREE)
    assert kinds(outcomes) == ["skipped"] * 3
    _, outcomes = await put_in(database, THREE.encode("utf-16"))
    assert kinds(outcomes) == ["skipped"] * 3
    assert await standing(database) == before


async def test_rows_without_a_reference_are_known_again_by_what_they_say(database):
    plain = "name,age\nAsha Rao,30\nVijay Rao,31\nAsha Rao,30\n"
    _, outcomes = await put_in(database, plain)
    assert kinds(outcomes) == ["added", "added", "skipped"]
    _, outcomes = await put_in(database, "age;name\n31;Vijay Rao\n30;Asha Rao\n")
    assert kinds(outcomes) == ["skipped", "skipped"]


async def test_a_known_reference_updates_what_it_says_and_blanks_nothing(database):
    await put_in(database, THREE)
    _, outcomes = await put_in(
        database, f"{HEAD}\nR-1,Riya Sen Gupta,,28,Pune,,,,,\nR-2,अमृता कौर,F,26,Delhi,Punjabi,,,170,\n"
    )
    assert kinds(outcomes) == ["updated", "skipped"]
    riya = await by_ref(database, "R-1")
    assert (riya.name, riya.playing_age, riya.city) == ("Riya Sen Gupta", (28, 28), "Pune")
    assert (riya.skills, riya.gender, riya.height_cm) == (("horse-riding",), "female", 168)
    async with database.read() as tx:
        assert (await persons.get(tx, riya.person_id)).name == "Riya Sen Gupta"
        assert (await directory.phones(tx, [riya.person_id])) == {riya.person_id: "+919820000010"}


async def test_one_reference_is_another_person_in_another_source(database):
    await put_in(database, THREE, "redleaf")
    _, outcomes = await put_in(
        database, f"{HEAD}\nR-1,Kabir Nanda,M,31,Delhi,Hindi,,98200 00077,180,\n", "bluebird"
    )
    assert kinds(outcomes) == ["added"]


async def test_a_row_later_in_the_file_with_the_same_reference_updates_the_first(database):
    _, outcomes = await put_in(
        database, f"{HEAD}\nR-1,Riya Sen,F,27,Mumbai,,,,,\nR-1,Riya Sen,F,28,Mumbai,,,,,\n"
    )
    assert kinds(outcomes) == ["added", "updated"]


async def test_undo_takes_out_who_came_in_and_restores_who_was_changed(database):
    await put_in(database, THREE)
    before = await standing(database)
    made, outcomes = await put_in(
        database,
        f"{HEAD},agent,agent phone\n"
        "R-1,Riya Gupta,F,29,Pune,Tamil,boxing,98200 00055,180,90k,Farah,98200 00099\n"
        "R-9,New Person,M,40,Goa,,,98200 00056,,,Farah,98200 00099\n",
    )
    assert kinds(outcomes) == ["updated", "added"]
    assert await standing(database) != before
    assert await take_out(database, made) == 0
    assert await standing(database) == before
    assert await found(database, city="Goa") == []


async def test_who_was_taken_out_comes_back_in_as_one_person(database):
    made, _ = await put_in(database, THREE)
    await take_out(database, made)
    assert await found(database, gender=("female",)) == []
    _, outcomes = await put_in(database, THREE)
    assert kinds(outcomes) == ["added"] * 3
    [riya] = await found(database, city="Mumbai")
    async with database.read() as tx:
        assert (await directory.phones(tx, [riya.person_id])) == {riya.person_id: "+919820000010"}
        assert await tx.scalar(select(person.c.left_at).where(person.c.id == riya.person_id)) is None


async def test_undo_leaves_who_was_changed_or_used_or_wrote_since(database):
    made, _ = await put_in(database, THREE)
    riya, amrita = await by_ref(database, "R-1"), await by_ref(database, "R-2")
    async with database.transaction() as tx:
        await directory.change(tx, replace(riya, city="Goa"), START)
        [number] = await persons.matching(tx, ORG, "whatsapp", ["whatsapp:+919820000012"])
        await persons.change_identity(tx, number["id"], last_seen_at=START)
        staff = await persons.add(tx, ORG, "Priya", "casting_director", START)
        project = await projects.add_project(tx, Project(0, ORG, "Gully Nights"), START)
        role = await projects.add_role(tx, Role(0, ORG, project.id, "Meera"), START)
        listed = await lists.for_role(tx, ORG, role.id, create=True)
        await tx.execute(
            lists.list_entry.insert().values(
                list_id=listed.id, talent_id=amrita.id, position=1, added_by=staff.id, added_at=START
            )
        )
    assert await take_out(database, made) == 3
    assert len(await found(database, age_min=20, age_max=40)) == 3


async def test_an_older_import_does_not_undo_a_newer_one(database):
    first, _ = await put_in(database, THREE)
    second, _ = await put_in(database, f"{HEAD}\nR-1,Riya Sen,F,29,Pune,,,,,\n")
    assert await take_out(database, first) == 1
    assert (await by_ref(database, "R-1")).city == "Pune"
    assert await take_out(database, second) == 0
    assert (await by_ref(database, "R-1")).city == "Mumbai"


# Numbers


async def whose(database, number):
    async with database.read() as tx:
        [row] = await persons.matching(tx, ORG, "whatsapp", [f"whatsapp:{number}"])
    return row


async def test_a_number_waits_for_its_owner_to_write(database):
    await put_in(database, THREE)
    row = await whose(database, "+919820000010")
    assert (row["proof"], row["status"], row["shared"], row["last_seen_at"]) == (
        "import",
        "active",
        False,
        None,
    )


async def test_two_people_with_one_number_are_asked_for_whom_and_flagged(database):
    made, outcomes = await put_in(database, "name,phone\nAsha Rao,98200 00010\nVijay Nair,9820000010\n")
    assert kinds(outcomes) == ["added", "review"]
    assert outcomes[1].reasons == (("imports-review-number", {"name": "Asha Rao"}),)
    row = await whose(database, "+919820000010")
    async with database.read() as tx:
        assert {one.name for one in await persons.sharers(tx, row["id"])} == {"Asha Rao", "Vijay Nair"}
    await take_out(database, made)
    assert (await whose(database, "+919820000010"))["person_id"] is None


@pytest.mark.parametrize("role", ["casting_director", "producer", "agent", "owner"])
async def test_a_number_of_the_team_never_becomes_somebody_elses(database, role):
    async with database.transaction() as tx:
        priya = await persons.add(tx, ORG, "Priya Nair", role, START)
        await persons.bind(tx, priya, "whatsapp", "whatsapp:+919820000010", START, proof="operator")
    before = await whose(database, "+919820000010")
    _, outcomes = await put_in(database, "name,phone\nMallory,98200 00010\n")
    assert kinds(outcomes) == ["review"]
    assert await whose(database, "+919820000010") == before


async def test_a_number_that_opted_out_stays_opted_out(database):
    async with database.transaction() as tx:
        await persons.add_stranger(
            tx, ORG, "whatsapp", "desk", "whatsapp:+919820000010", None, "c", "", START
        )
        await tx.execute(update(identity).values(opted_out_at=START))
    await put_in(database, THREE)
    row = await whose(database, "+919820000010")
    assert row["opted_out_at"] == START
    assert row["person_id"] == (await by_ref(database, "R-1")).person_id


async def test_who_was_added_by_hand_gets_the_profile_and_stays_one_person(database):
    async with database.transaction() as tx:
        riya = await persons.add(tx, ORG, "Riya Sen", "talent", START)
        await persons.bind(tx, riya, "whatsapp", "whatsapp:+919820000010", START, proof="operator")
    _, outcomes = await put_in(database, THREE)
    assert kinds(outcomes) == ["added"] * 3
    assert (await by_ref(database, "R-1")).person_id == riya.id


async def test_a_child_without_a_guardian_is_flagged_and_its_own_number_is_never_used(database):
    text = (
        "name,age,phone,guardian name,guardian phone\n"
        "Bebo,9,98200 00010,,\nChhotu,10,98200 00011,Sunita,98200 00031\n"
    )
    _, outcomes = await put_in(database, text)
    assert kinds(outcomes) == ["review", "added"]
    async with database.read() as tx:
        assert await persons.matching(tx, ORG, "whatsapp", ["whatsapp:+919820000010"]) == []
        chhotu = await directory.get(tx, outcomes[1].talent_id)
        guardian = await persons.get(tx, chhotu.guardian_id)
    assert (chhotu.is_minor, guardian.name, guardian.role) == (True, "Sunita", "guardian")
    assert (await whose(database, "+919820000031"))["person_id"] == guardian.id


async def test_one_agent_of_many_rows_is_one_person(database):
    rows = "".join(f"Person {n},,Farah,98200 00099\n" for n in range(5))
    _, outcomes = await put_in(database, f"name,phone,agent,agent phone\n{rows}Other,98200 00010,farah,\n")
    people = [await by_id(database, outcome.talent_id) for outcome in outcomes]
    agents = {(one.agent_id, one.representation) for one in people}
    assert len({agent for agent, _ in agents}) == 1
    assert {kind for _, kind in agents} == {"agent_first", "direct"}


async def by_id(database, talent_id):
    async with database.read() as tx:
        return await directory.get(tx, talent_id)


async def test_who_asked_to_be_forgotten_stays_out(database):
    made, _ = await put_in(database, THREE)
    riya = await by_ref(database, "R-1")
    hidden = "erased:" + hashlib.sha256(b"whatsapp|whatsapp:+919820000010").hexdigest()
    async with database.transaction() as tx:
        gone = {"name": "–", "ref": None, "document": "", "deleted_at": START}
        await tx.execute(update(directory.talent).where(directory.talent.c.id == riya.id).values(**gone))
        number = update(identity).where(identity.c.person_id == riya.person_id)
        await tx.execute(number.values(external_id=hidden, chat=hidden, status="suspended"))
    _, outcomes = await put_in(database, THREE)
    assert kinds(outcomes) == ["skipped"] * 3
    assert outcomes[0].reasons == (("imports-erased", {}),)
    _, outcomes = await put_in(database, "name,phone\nRiya S,9820000010\n", "elsewhere")
    assert (kinds(outcomes), outcomes[0].reasons) == (["skipped"], (("imports-erased", {}),))
    assert await take_out(database, made) == 1


async def test_somebody_of_unknown_age_is_found_but_not_by_age(database):
    await put_in(database, "name,city\nAsha Rao,Goa\n")
    [asha] = await found(database, city="Goa")
    assert not asha.ages_known
    for asked in ({"age_min": 18}, {"age_max": 90}, {"age_min": 0, "age_max": 110}):
        assert await found(database, **asked) == []


async def test_languages_of_an_update_replace_and_of_a_fresh_row_are_canonical(database):
    await put_in(database, THREE)
    await put_in(database, f'{HEAD}\nR-1,Riya Sen,F,27,Mumbai,"panjabi native, ਪੰਜਾਬੀ",,,,\n')
    riya = await by_ref(database, "R-1")
    assert Language("pa", "native") in riya.languages


# Whatever is in the file


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "R-1", "R-2", "R-3"]),
        st.sampled_from(["Asha Rao", "Vijay Nair", "Meena Iyer", "अमृता कौर", ""]),
        st.sampled_from(["", "9", "27", "31", "300"]),
        st.sampled_from(["", "9820000010", "9820000011", "12"]),
        st.sampled_from(["", "Pune", "Goa"]),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, ROWS, st.sampled_from([1, 3, 500]))
async def test_any_file_again_changes_nothing_and_undo_restores_exactly(database, first, second, batch):
    async with database.transaction() as tx:
        for table in ("talent_import_row", "talent_import", "talent_source", "talent_trait", "talent",
                      "identity_share", "identity", "person"):  # fmt: skip
            await tx.execute(directory.talent.metadata.tables[table].delete())
    head = ["ref", "name", "age", "phone", "city"]
    await put_in(database, csv_bytes([head, *first]))
    before = await standing(database)
    made, _ = await put_in(database, csv_bytes([head, *second]), batch=batch)
    after = await standing(database)
    _, again = await put_in(database, csv_bytes([head, *dict.fromkeys(second)]), batch=batch)
    references = [ref for ref, *_ in dict.fromkeys(second) if ref]
    if len(set(references)) == len(references):
        assert {outcome.kind for outcome in again} <= {"skipped", "error"}
        assert await standing(database) == after
        assert await take_out(database, made, batch=batch) == 0
        assert await standing(database) == before


async def test_every_row_about_one_person_counts_whatever_stands_between_them(database):
    head = "ref,name,gender,birth date,city,height,skills,phone,email"
    await put_in(
        database,
        f"""{head}
R-1,Asha Lekha Barot,F,1997-03-14,Mumbai,170,,98200 00010,asha@example.com
R-2,Vijay Anand Thakkar,M,1995-07-21,Pune,181,,98200 00011,vijay@example.com
""",
    )
    _, outcomes = await put_in(
        database,
        """name,gender,birth date,city,height,skills,phone,email
Asha Lekha Barot,F,,Mumbai,170,kathak,98200 00010,
Vijay Anand Thakkar,M,,Pune,181,boxing,98200 00011,
Vijay Thakkar,M,1995-07-21,Pune,181,parkour,,vijay@example.com
Asha Barot,F,1997-03-14,Mumbai,170,horse riding,,asha@example.com
""",
        "theirs",
    )
    assert kinds(outcomes) == ["updated"] * 4
    assert (await by_ref(database, "R-1")).skills == ("dance-kathak", "horse-riding")
    assert (await by_ref(database, "R-2")).skills == ("boxing", "parkour")


async def shown_notes(database):
    async with database.read() as tx:
        [row] = await tx.rows(select(directory.talent.c.id).where(directory.talent.c.ref == "R-1"))
        return [(one.body, one.visibility, one.author_id) for one in await reviews.notes(tx, row["id"])]


async def test_what_a_file_notes_is_read_by_casting_once_and_taken_back_with_it(database):
    sheet = "ref,name,notes,Remarks\nR-1,Riya Sen,strong singer,good with kids\n"
    made, outcomes = await put_in(database, sheet)
    assert kinds(outcomes) == ["added"]
    both = [("good with kids", "casting", None), ("strong singer", "casting", None)]
    assert await shown_notes(database) == both
    _, outcomes = await put_in(database, sheet)
    assert kinds(outcomes) == ["skipped"]
    later, outcomes = await put_in(database, sheet.replace("good with kids", "asks for mornings"))
    assert kinds(outcomes) == ["updated"]
    assert await shown_notes(database) == [("asks for mornings", "casting", None), *both]
    assert await take_out(database, later) == 0
    assert await shown_notes(database) == both
    assert await take_out(database, made) == 0
    assert await found(database) == []


async def test_who_was_noted_about_by_hand_stays_when_the_file_is_taken_back(database):
    made, _ = await put_in(database, "ref,name,notes\nR-1,Riya Sen,strong singer\n")
    async with database.transaction() as tx:
        who = await persons.add(tx, ORG, "Priya", "director", START)
        [row] = await tx.rows(select(directory.talent.c.id).where(directory.talent.c.ref == "R-1"))
        mine = {"author": who.id, "visibility": "casting", "now": START}
        await reviews.add_note(tx, ORG, row["id"], "met her", **mine)
    assert await take_out(database, made) == 1
    assert [body for body, _, _ in await shown_notes(database)] == ["met her", "strong singer"]


async def test_health_and_the_like_are_not_noted_and_the_row_says_so(database):
    sheet = 'ref,name,notes,remarks\nR-1,Riya Sen,"lovely voice",has asthma\n'
    _, [outcome] = await put_in(database, sheet)
    assert (outcome.kind, outcome.reasons) == ("review", (("imports-review-note", {}),))
    assert [body for body, _, _ in await shown_notes(database)] == ["lovely voice"]
