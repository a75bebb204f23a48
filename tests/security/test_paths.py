"""No name from outside leads out of its folder, over HTTP or in an upload."""

from __future__ import annotations

import pytest_asyncio
from aiohttp import FormData
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from integrations.pictures import Gallery
from tests.fakes import FakeClock
from tests.webhub import WebHub

SECRET = "the secret beside the folder"
WAYS_OUT = (
    "../secret.txt",
    "..%2fsecret.txt",
    "%2e%2e%2fsecret.txt",
    "..%252fsecret.txt",
    "....//secret.txt",
    "..\\secret.txt",
    "%2e%2e%5csecret.txt",
    "/etc/passwd",
    "%00secret.txt",
    "Li4vc2VjcmV0LnR4dHw5OTk5OTk5OTk5.AAAA",
)


@pytest_asyncio.fixture
async def web(tmp_path):
    (tmp_path / "secret.txt").write_text(SECRET)
    made = await WebHub.open(tmp_path)
    await made.person("Riya", "talent")
    yield made
    await made.close()


async def test_no_address_leads_out_of_a_folder(web):
    for start in ("/files/", "/share/", "/api/v1/files/", "/webhooks/", "/"):
        for way in WAYS_OUT:
            async with web.session.get(URL(web.base + start + way, encoded=True)) as answer:
                said = await answer.text()
                assert answer.status in (400, 401, 403, 404, 405), (start, way)
                assert SECRET not in said


async def test_a_file_s_name_never_becomes_a_path(web):
    before = {path for path in web.folder.rglob("*") if path.is_file()}
    for way in WAYS_OUT:
        form = FormData()
        form.add_field("file", b"some words", filename=f"{way}.txt", content_type="text/plain")
        status, _, _ = await web.call("POST", "/api/v1/files", "Riya", data=form)
        assert status in (201, 400)
    made = {path for path in web.folder.rglob("*") if path.is_file()} - before
    assert made
    assert {path.parent for path in made} <= {web.folder / "uploads", web.folder}
    assert all(path.parent.name == "uploads" or path.name.startswith("hub.db") for path in made)
    assert (web.folder / "secret.txt").read_text() == SECRET


@given(st.text(max_size=80) | st.sampled_from(WAYS_OUT))
def test_a_picture_s_token_that_was_not_signed_here_opens_nothing(tmp_path_factory, token):
    folder = tmp_path_factory.getbasetemp() / "pictures"
    assert Gallery(folder, "a secret", "https://desk.example.com", FakeClock()).open(token) is None
