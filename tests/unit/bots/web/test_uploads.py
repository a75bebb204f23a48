"""Files are named by chance, typed by content, and found only by their owner."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.web.sniff import kind_of, mime_of
from bots.web.uploads import Uploads, mentioned
from core.errors import Rejected, Unavailable, Undeliverable


def a_zip():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a", "b")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "mime", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "me.exe", "image/png", "image"),
        (b"\xff\xd8\xff\xe0", "a", "image/jpeg", "image"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.txt", "image/webp", "image"),
        (b"\x00\x00\x00\x18ftypheic", "a", "image/heic", "image"),
        (b"\x00\x00\x00\x18ftypisom", "tape.mp4", "video/mp4", "video"),
        (b"OggS\x00", "voice", "audio/ogg", "audio"),
        (b"%PDF-1.7", "cv.csv", "application/pdf", "document"),
        (a_zip(), "a.zip", "application/zip", "document"),
        (a_zip(), "t.XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "document"),
        (b"name,age\nA,1\nB,2\n", "people.csv", "text/csv", "document"),
        (b"name;age\nA;1\nB;2\n", "people", "text/csv", "document"),
        ("name\tage\nअ\t1\n".encode(), "people", "text/csv", "document"),
        ("\ufeffname,age\nA,1\n".encode("utf-16"), "people.csv", "text/csv", "document"),
        ("name,age\nJos\u00e9,1\n".encode("latin-1"), "people.csv", "text/csv", "document"),
        (b"<html><script>alert(1)</script>", "a.html", "text/plain", "document"),
        (b"MZ\x90\x00\x03\x00", "a.csv", "application/octet-stream", "document"),
        (b"", "a.png", "application/octet-stream", "document"),
    ],
)
def test_a_file_is_what_its_bytes_say(content, name, mime, kind):
    assert mime_of(content, name) == mime
    assert kind_of(mime) == kind


@given(st.binary(max_size=100), st.text(max_size=20))
def test_any_bytes_have_a_type(content, name):
    assert "/" in mime_of(content, name)


async def test_what_was_uploaded_is_read_back_by_its_owner_only(tmp_path):
    uploads = Uploads(tmp_path / "up")
    item = await uploads.keep(7, "../../etc/cv.pdf", b"%PDF-1.7")
    assert (item.name, item.mime, item.size_bytes, item.kind) == ("cv.pdf", "application/pdf", 8, "document")
    assert await uploads.own(7, item.ref) == item
    assert await uploads.own(70, item.ref) is None
    assert await uploads.own(8, item.ref) is None
    assert await uploads.own(8, item.ref.replace("7-", "8-", 1)) is None
    assert await uploads.read(item.ref, max_bytes=8) == b"%PDF-1.7"


@pytest.mark.parametrize(
    "ref", ["", "..", "7-..", "7-../../../../etc/passwd", "7-" + "a" * 22, "/etc/passwd", "७-x"]
)
async def test_a_made_up_reference_finds_nothing(tmp_path, ref):
    uploads = Uploads(tmp_path)
    assert await uploads.own(7, ref) is None
    with pytest.raises(Undeliverable):
        await uploads.read(ref, max_bytes=10)


async def test_a_file_larger_than_asked_for_is_refused(tmp_path):
    uploads = Uploads(tmp_path)
    item = await uploads.keep(7, "a", b"12345")
    with pytest.raises(Rejected):
        await uploads.read(item.ref, max_bytes=4)


async def test_a_disk_that_takes_nothing_is_said_to_be_unavailable(tmp_path):
    (tmp_path / "up").write_text("a file where the folder should be")
    with pytest.raises(Unavailable):
        await Uploads(tmp_path / "up").keep(7, "a", b"x")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("", "file"), ("\x00\n", "file"), ("C:\\x\\y.csv", "y.csv"), ("a" * 300 + ".pdf", "a" * 116 + ".pdf")],
)
async def test_a_name_is_only_ever_shown(tmp_path, name, shown):
    assert (await Uploads(tmp_path).keep(1, name, b"x")).name == shown


async def test_old_files_that_no_row_needs_are_swept_and_others_stay(tmp_path):
    uploads = Uploads(tmp_path)
    old, needed, fresh = [await uploads.keep(7, f"{n}.txt", b"words") for n in range(3)]
    (tmp_path / "notes.txt").write_text("not an upload")
    for one in (old, needed):
        for path in (tmp_path / one.ref, tmp_path / f"{one.ref}.json"):
            os.utime(path, (1_000_000, 1_000_000))
    os.utime(tmp_path / "notes.txt", (1_000_000, 1_000_000))
    before = datetime(2020, 1, 1, tzinfo=UTC)
    named = mentioned(f'{{"attachments": [{{"ref": "{needed.ref}"}}]}}'.encode())
    assert named == {needed.ref}
    assert await uploads.sweep(before, named) == 1
    assert await uploads.own(7, old.ref) is None
    assert await uploads.own(7, needed.ref) is not None
    assert await uploads.own(7, fresh.ref) is not None
    assert (tmp_path / "notes.txt").exists()
    assert await uploads.sweep(before, named) == 0
    assert await Uploads(tmp_path / "nowhere").sweep(before, set()) == 0
