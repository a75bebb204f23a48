"""One's own memory comes out of the chat as a file, for its owner alone, and reads back."""

from __future__ import annotations

import io
import json
import re
import zipfile

from core.memory.archive import LINES, MANIFEST, checked
from integrations.memory_export import MemoryLinks
from tests.fakes import FakeClock
from tests.flow.office.house import ADDRESS


def address_in(said):
    return re.search(rf"{ADDRESS}(/files/m-\S+)", said)[1]


async def fetched(browser, said):
    answer = await browser.get(address_in(said))
    assert answer.status == 200
    assert answer.headers["Cache-Control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(await answer.read())) as archive:
        return archive.read(LINES).decode().splitlines(), json.loads(archive.read(MANIFEST))


async def test_it_holds_what_they_wrote_and_its_manifest_agrees(served):
    house, browser = served
    await house.say("Priya", "for Meera we always want girls who speak Punjabi")
    await house.say("Arjun", "the mandap scene needs forty dancers")
    lines, manifest = await fetched(browser, await house.say("Priya", "export my memory"))
    checked(lines, manifest)
    texts = [json.loads(line).get("text", "") for line in lines]
    assert any("speak Punjabi" in text for text in texts)
    assert not any("mandap" in text for text in texts)
    assert len(manifest["owners"]) == 1


async def test_talent_get_their_own(served):
    house, browser = served
    await house.talent("Simran Bhullar")
    await house.say("Simran", "meri height 5'6 hai")
    lines, manifest = await fetched(browser, await house.say("Simran", "export my memory"))
    checked(lines, manifest)
    assert not any("Priya" in line for line in lines)


async def test_the_link_ends_after_an_hour_and_cannot_be_made_up(served):
    house, browser = served
    said = await house.say("Priya", "download my memory")
    address = address_in(said)
    assert (await browser.get(f"{address[:-1]}{'A' if address[-1] != 'A' else 'B'}")).status == 404
    house.desk.clock.advance(minutes=61)
    assert (await browser.get(address)).status == 404


async def test_without_an_address_it_is_said_who_can_write_it(house):
    assert "castmatch memory export" in await house.say("Priya", "export my memory")


def test_a_link_for_one_thing_opens_no_other():
    links = MemoryLinks("secret", ADDRESS, FakeClock())
    token = links.link("memory:7").rpartition("/")[2]
    assert links.open(token) == 7
    assert MemoryLinks("other", ADDRESS, FakeClock()).open(token) is None
    assert links.open(token.replace("m-", "c-", 1)) is None
    assert links.link("calendar:7") == "calendar:7"
