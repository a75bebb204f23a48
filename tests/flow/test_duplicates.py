"""What an import may have brought twice: asked pair by pair, settled by a tap or a word, taken back."""

from __future__ import annotations

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.casting.imports.queries import talent_import_row
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role
from core.casting.talent import queries as talents
from core.casting.talent.queries import talent
from core.store import persons
from tests.providers import ProviderHub

PRIYA, ARJUN = 900, "+919820000001"
FIRST = "ref,name,age,gender,city,height,languages,phone\n" + "".join(
    f"A-{n},{name},27,F,Mumbai,168,Punjabi,98200001{n:02d}\n"
    for n, name in enumerate(("Zarina Tehmasp", "Urvashi Kolhatkar", "Nargis Daruwalla"))
)
SECOND = "ref,name,age,gender,city,height,skills,phone\n" + "".join(
    f"B-{n},{name},27,F,Mumbai,168,Kathak,98300001{n:02d}\n"
    for n, name in enumerate(("Zarina Tehmasp", "Urvashi Kolhatkar", "Nargis Daruwalla"))
)


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    async with made.hub.database.transaction() as tx:
        made.film = await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.hub.clock())
        made.role = await projects.add_role(tx, Role(0, "default", made.film.id, "Meera"), made.hub.clock())
    made.priya = await made.person("Priya Nair", "casting_director", telegram=str(PRIYA))
    await made.person("Arjun Mehta", "associate", whatsapp=f"whatsapp:{ARJUN}")
    for number, content in enumerate((FIRST, SECOND)):
        assert "3 people" in await sends(made, content, f"list{number}.csv")
        await says(made, "yes")
    yield made
    await made.close()


async def _new(desk, chat, before):
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(chat))[before:])


async def says(desk, text, **message):
    before = len(await desk.said(str(PRIYA)))
    await desk.telegram(PRIYA, text, **message)
    return await _new(desk, str(PRIYA), before)


async def writes(desk, text):
    before = len(await desk.said(ARJUN))
    await desk.whatsapp(ARJUN, text)
    return await _new(desk, ARJUN, before)


async def sends(desk, content, name):
    desk.apis.files[name] = content.encode()
    about = {"file_id": name, "file_unique_id": name, "file_name": name, "mime_type": "text/csv"}
    return await says(desk, "", document=about)


async def people(desk):
    async with desk.hub.database.read() as tx:
        rows = await tx.rows(select(talent).where(talent.c.deleted_at.is_(None)).order_by(talent.c.id))
        return list((await talents.many(tx, [row["id"] for row in rows])).values())


async def verdicts(desk):
    async with desk.hub.database.read() as tx:
        query = select(talent_import_row).where(talent_import_row.c.other_id.is_not(None))
        return [row["verdict"] for row in await tx.rows(query.order_by(talent_import_row.c.line))]


async def test_the_result_offers_to_look_at_the_pairs(desk):
    assert len(await people(desk)) == 6
    assert await verdicts(desk) == ["", "", ""]
    sent = (await desk.outbox())[-1]
    assert next(one["label"] for one in sent["body"]["choices"]) == "Review 3 one by one"


@pytest.mark.parametrize(
    "words",
    [
        ("review duplicates", "same person", "different people", "later"),
        ("duplicates dikhao", "ek hi hai", "dono alag hain", "baad mein"),
        ("review the import", "1", "2", "3"),
        ("kaun do baar hai?", "haan", "nahi", "skip"),
        ("show duplicates", "they are the same", "not the same", "not sure"),
    ],
)
async def test_pair_by_pair_with_progress(desk, words):
    asked = await says(desk, words[0])
    assert "1 of 3" in asked or "1**" in asked
    assert "Zarina" in asked
    assert "= " in asked
    assert "≠ " in asked
    second = await says(desk, words[1])
    assert "Urvashi" in second
    third = await says(desk, words[2])
    assert "Nargis" in third
    await says(desk, words[3])
    assert await verdicts(desk) == ["same", "different", "later"]
    one = next(one for one in await people(desk) if one.name.startswith("Zarina"))
    assert len(await people(desk)) == 5
    assert one.skills == ("dance-kathak",)
    assert one.languages[0].code == "pa"
    async with desk.hub.database.read() as tx:
        ways = [way.chat for way in await persons.reaches(tx, one.person_id)]
    assert set(ways) == {"whatsapp:+919820000100", "whatsapp:+919830000100"}


async def test_on_whatsapp_too_and_undo_makes_two_of_one(desk):
    await writes(desk, "review duplicates")
    told = await writes(desk, "same")
    assert "One person now: **Zarina" in told
    assert "2 of 3" in told
    await writes(desk, "undo")
    assert len(await people(desk)) == 6
    assert await verdicts(desk) == ["", "", ""]
    fresh = [one for one in await people(desk) if one.name.startswith("Zarina")]
    assert [one.skills for one in fresh] == [(), ("dance-kathak",)]
    async with desk.hub.database.read() as tx:
        ways = [[way.chat for way in await persons.reaches(tx, one.person_id)] for one in fresh]
    assert ways == [["whatsapp:+919820000100"], ["whatsapp:+919830000100"]]
    assert "Zarina" in await writes(desk, "review duplicates")


async def test_a_row_that_was_merged_is_known_again(desk):
    await says(desk, "review duplicates")
    await says(desk, "same")
    assert "3 people" in await sends(desk, SECOND.replace("Kathak", "Boxing"), "again.csv")
    await says(desk, "yes")
    one = [one for one in await people(desk) if one.name.startswith("Zarina")]
    assert len(one) == 1
    assert "boxing" in one[0].skills


async def test_who_is_on_a_list_stays_and_the_other_goes_into_them(desk):
    fresh = [one for one in await people(desk) if one.name.startswith("Zarina")]
    async with desk.hub.database.transaction() as tx:
        found = await lists.for_role(tx, "default", desk.role.id, create=True)
        await lists.put(tx, found.id, [fresh[1].id], desk.priya.id, desk.hub.clock())
    await says(desk, "review duplicates")
    await says(desk, "same")
    left = [one for one in await people(desk) if one.name.startswith("Zarina")]
    assert [one.id for one in left] == [fresh[1].id]
    assert left[0].languages[0].code == "pa"


async def test_two_in_use_stay_two(desk):
    fresh = [one for one in await people(desk) if one.name.startswith("Zarina")]
    async with desk.hub.database.transaction() as tx:
        found = await lists.for_role(tx, "default", desk.role.id, create=True)
        await lists.put(tx, found.id, [one.id for one in fresh], desk.priya.id, desk.hub.clock())
    await says(desk, "review duplicates")
    assert "lists" in await says(desk, "same")
    assert len(await people(desk)) == 6
    assert await verdicts(desk) == ["", "", ""]


async def test_nobody_else_and_nothing_left(desk):
    await says(desk, "review duplicates")
    for word in ("different", "different", "different"):
        told = await says(desk, word)
    assert "3 different" in told
    assert "nobody seems" in (await says(desk, "review duplicates")).lower()
    assert len(await people(desk)) == 6
    assert "same" not in await verdicts(desk)
