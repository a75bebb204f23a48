"""A zip is judged before it is unpacked; what is left out of it says why."""

from __future__ import annotations

import io
import zipfile

import pytest

from core.casting.submissions import packed
from core.casting.submissions.packed import unpacked
from core.errors import Rejected


def zipped(*files, how=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as made:
        for name, content in files:
            made.writestr(name, content)
    return out.getvalue()


def test_pictures_come_out_with_their_names():
    [one] = unpacked(zipped(("Naina Gill.jpg", b"picture")))
    assert (one.name, one.content, one.fault) == ("Naina Gill.jpg", b"picture", "")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("../../etc/Naina Gill.jpg", "submissions-left-path"),
        ("/tmp/Naina Gill.jpg", "submissions-left-path"),
        ("..\\..\\Naina Gill.jpg", "submissions-left-path"),
        ("C:/Naina Gill.jpg", "submissions-left-path"),
        ("notes.txt", "submissions-left-kind"),
        ("inside.zip", "submissions-left-kind"),
        ("Naina.jpg.exe", "submissions-left-kind"),
    ],
)
def test_what_is_left_out_says_why(name, fault):
    found = unpacked(zipped((name, b"x"), ("Good Name.png", b"y")))
    assert [(one.fault, one.content) for one in found] == [(fault, b""), ("", b"y")]


def test_the_litter_of_computers_is_not_spoken_of():
    found = unpacked(zipped(("__MACOSX/._a.jpg", b"x"), ("Thumbs.db", b"x"), ("A Bee.jpg", b"y")))
    assert [one.name for one in found] == ["A Bee.jpg"]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"no zip at all", "submissions-zip-damaged"),
        (zipped(), "submissions-zip-empty"),
        (zipped(("a.jpg", bytes(50_000_000))), "submissions-zip-bomb"),
        (zipped(*((f"{n}.jpg", b"x") for n in range(61))), "submissions-zip-many"),
        (zipped(*((f"{n}.txt", b"x") for n in range(201))), "submissions-zip-many"),
    ],
    ids=["none", "empty", "bomb", "pictures", "files"],
)
def test_what_is_no_zip_of_photos_is_refused(content, key):
    with pytest.raises(Rejected) as refused:
        unpacked(content)
    assert refused.value.text_key == key


def test_a_size_that_lies_stops_where_a_photo_would(monkeypatch):
    """The header says little; what comes out is cut off there."""
    monkeypatch.setattr(packed, "MOST_PICTURE", 1000)
    content = bytearray(zipped(("a.jpg", bytes(range(256)) * 20), how=zipfile.ZIP_STORED))
    place = content.rindex(b"PK\x01\x02")
    content[place + 24 : place + 28] = (500).to_bytes(4, "little")
    [one] = unpacked(bytes(content))
    assert one.fault
    assert one.content == b""


def test_a_locked_zip_is_said_to_be(monkeypatch):
    content = bytearray(zipped(("a.jpg", b"picture")))
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Rejected) as refused:
        unpacked(bytes(content))
    assert refused.value.text_key == "submissions-zip-locked"
