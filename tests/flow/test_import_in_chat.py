"""A spreadsheet sent in a chat: previewed, put in, found, and taken back; on SQLite and PostgreSQL."""

from __future__ import annotations

import pytest
import pytest_asyncio
from aiohttp import FormData
from sqlalchemy import select

from core.casting.imports import queries
from core.casting.talent.queries import talent
from core.store.schema import outbox
from tests.postgres import fresh
from tests.unit.casting.imports import broken
from tests.unit.casting.imports.sheets import csv_bytes, xlsx_bytes
from tests.webhub import WebHub

GOOD = "ref,name,age,gender,languages,phone\n" + "".join(
    f"R-{n},Person {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]} Number{n},{20 + n % 30},F,Punjabi,98{n:08d}\n"
    for n in range(450)
)


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def web(request, tmp_path):
    if request.param == "sqlite":
        made = await WebHub.open(tmp_path)
        yield made
        await made.close()
        return
    async with fresh() as address:
        made = await WebHub.open(tmp_path, address)
        yield made
        await made.close()


async def sent(web, content, name="talent.csv", token="Priya", words=""):
    form = FormData()
    form.add_field("file", content.encode() if isinstance(content, str) else content, filename=name)
    status, item, _ = await web.call("POST", "/api/v1/files", token, data=form)
    assert status == 201
    _, said = await web.say(words, token=token, attachments=[item["ref"]])
    return said


async def pick(web, said, label, token="Priya"):
    [choice] = [one for one in said["choices"] if one["label"].startswith(label)]
    _, answer = await web.say("", token=token, choice=choice["token"])
    await web.hub.settle()
    return answer


async def last(web, token="Priya"):
    """The newest message of the desk."""
    _, page = await web.history(token=token)
    return [one for one in page["messages"] if one["from"] == "hub"][-1]


async def people(web):
    async with web.hub.database.read() as tx:
        return await tx.rows(select(talent).where(talent.c.deleted_at.is_(None)).order_by(talent.c.id))


async def test_a_file_is_previewed_put_in_found_and_taken_back(web):
    await web.person("Priya", "casting_director")
    said = await sent(web, GOOD + "R-X,Old One,300,,,\nR-Y,,27,,,\n")
    assert "450 people" in said["response"]
    assert 'row 452, Old One: the age "300" cannot be' in said["response"]
    assert [one["label"] for one in said["choices"]] == ["Import 450", "Not now"]
    assert await people(web) == []

    started = await pick(web, said, "Import 450")
    assert "result follows" in started["response"]
    done = await last(web)
    assert "450 added" in done["text"]
    assert "2 with problems" in done["text"]
    status, found, _ = await web.call("GET", "/api/v1/talent/search?q=women+25-27+Punjabi&limit=3", "Priya")
    assert status == 200
    assert all(one["ref"].startswith("R-") for one in found["results"])

    problems = await pick(web, {"choices": done["choices"]}, "Show problems")
    assert "Old One" in problems["response"]
    await pick(web, {"choices": done["choices"]}, "Take it back")
    assert "Taken back: 450 rows" in (await last(web))["text"]
    assert await people(web) == []


async def test_undo_by_word_takes_the_import_back(web):
    await web.person("Priya", "casting_director")
    said = await sent(web, "name,age\nAsha Rao,30\n")
    await pick(web, said, "Import 1")
    assert len(await people(web)) == 1
    await web.say("undo", token="Priya")
    await web.hub.settle()
    assert await people(web) == []


async def test_what_a_sheet_notes_is_read_by_casting_and_by_nobody_else(web):
    await web.person("Priya", "casting_director")
    await web.person("Rohan", "producer")
    said = await sent(web, "name,age,notes\nAsha Rao,30,strong singer\n")
    await pick(web, said, "Import 1")
    _, shown = await web.say("notes on Asha Rao", token="Priya")
    assert "Priya, " in shown["response"]
    assert "strong singer" in shown["response"]
    for line in ("notes on Asha Rao", "show Asha Rao"):
        _, shown = await web.say(line, token="Rohan")
        assert "singer" not in shown["response"]


async def test_nothing_is_sent_to_imported_people(web):
    priya = await web.person("Priya", "casting_director")
    await pick(web, await sent(web, GOOD), "Import 450")
    async with web.hub.database.read() as tx:
        readers = await tx.rows(select(outbox.c.person_id).distinct())
    assert [row["person_id"] for row in readers] == [priya.id]


async def test_a_workbook_in_a_chat_reads_the_same(web):
    await web.person("Priya", "casting_director")
    said = await sent(web, xlsx_bytes(("People", [["Name", "Age"], ["Asha Rao", 30]])), "talent.xlsx")
    assert "Asha Rao" in said["response"]
    await pick(web, said, "Import 1")
    assert [row["name"] for row in await people(web)] == ["Asha Rao"]


async def test_dates_that_can_be_read_two_ways_are_asked_about(web):
    await web.person("Priya", "casting_director")
    asked = await sent(web, "name,dob\nAsha Rao,03/04/1998\n")
    assert "03/04/1998" in asked["response"]
    assert [one["label"] for one in asked["choices"]] == ["3 Apr", "4 Mar"]
    preview = await pick(web, asked, "4 Mar")
    await pick(web, preview, "Import 1")
    [asha] = await people(web)
    assert asha["birth_date"].isoformat() == "1998-03-04"


async def test_not_now_forgets_the_file(web):
    await web.person("Priya", "casting_director")
    said = await sent(web, "name,age\nAsha Rao,30\n")
    answer = await pick(web, said, "Not now")
    assert "stays out" in answer["response"]
    assert await people(web) == []
    async with web.hub.database.read() as tx:
        assert await queries.content(tx, 1) is None


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        ("Asha,30\nRiya,31\n", "talent.csv", "No heading"),
        (b"PK\x03\x04 broken", "talent.xlsx", "damaged"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "talent.xls", "old Excel"),
    ],
)
async def test_a_file_that_cannot_be_read_says_what_would_work(web, content, name, says):
    await web.person("Priya", "casting_director")
    said = await sent(web, content, name)
    assert says in said["response"]
    assert said["choices"] == []


async def test_of_a_mixed_file_good_rows_are_in_bad_ones_named_and_again_changes_nothing(web):
    await web.person("Priya", "casting_director")
    mixed = csv_bytes([broken.HEAD, *broken.MIXED])
    await pick(web, await sent(web, mixed), "Import 4")
    done = await last(web)
    assert "4 added" in done["text"]
    assert "4 with problems" in done["text"]
    told = (await pick(web, {"choices": done["choices"]}, "Show problems"))["response"]
    assert [line.split()[1].rstrip(",") for line in told.splitlines()[1:]] == ["3", "5", "7", "9"]
    there = await people(web)
    assert {row["ref"] for row in there} == {"S-1", "S-2", "S-3", "S-4"}
    await pick(web, await sent(web, mixed), "Import 4")
    assert await people(web) == there
    await pick(web, {"choices": done["choices"]}, "Take it back")
    assert await people(web) == []


@pytest.mark.parametrize("kind", broken.READABLE)
async def test_odd_files_of_good_rows_are_read_whole(web, kind):
    await web.person("Priya", "casting_director")
    name = "talent.xlsx" if kind == "a workbook" else "talent.csv"
    await pick(web, await sent(web, broken.READABLE[kind], name), "Import 4")
    assert {row["name"] for row in await people(web)} == {row[1] for row in broken.GOOD}


@pytest.mark.parametrize("kind", broken.UNREADABLE)
async def test_what_is_no_list_of_people_is_refused(web, kind):
    await web.person("Priya", "casting_director")
    content, name, says = broken.UNREADABLE[kind]
    said = await sent(web, content, name)
    assert says in said["response"]
    assert said["choices"] == []


@pytest.mark.parametrize("role", ["producer", "agent", "talent"])
async def test_only_the_casting_imports(web, role):
    await web.person("Somebody", role)
    said = await sent(web, "name,age\nAsha Rao,30\n", token="Somebody")
    assert all(not one["label"].startswith("Import") for one in said["choices"])
    async with web.hub.database.read() as tx:
        assert await queries.run(tx, 1) is None


async def test_a_stopped_import_goes_on_where_it_was_and_files_are_not_kept_for_ever(web):
    await web.person("Priya", "casting_director")
    said = await sent(web, GOOD)
    async with web.hub.database.transaction() as tx:
        await queries.move_on(tx, 1, ("previewed",), "applying")
    await web.hub.ticker.run("imports")
    await web.hub.settle()
    assert len(await people(web)) == 450
    assert said["choices"]
    await sent(web, "name\nAsha Rao\n")
    web.clock.advance(hours=30)
    await web.hub.ticker.run("imports")
    async with web.hub.database.read() as tx:
        assert (await queries.run(tx, 2))["status"] == "declined"
        assert await queries.content(tx, 2) is None
