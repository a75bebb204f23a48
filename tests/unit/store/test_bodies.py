"""A queued message is read by the version that wrote it and by its neighbours."""

from __future__ import annotations

from core.messages import Address, Attachment, Card, Choice, Outbound, Template
from core.store import bodies

WHOLE = Outbound(
    key="k",
    address=Address("telegram", "bot", "7", "2"),
    text="**Gate 3**",
    purpose="reminder",
    cards=(Card("Riya", ("24", "Mumbai"), "", (Choice("t1", "Riya · Confirm"),)),),
    choices=(Choice("t2", "Later"),),
    attachments=(Attachment("image", "https://x.example/a.png"),),
    template=Template("reminder", "en", ("Riya", "11:00")),
    progress=0.5,
)


def row(body):
    return {"body": body, "not_before": None, "expires_at": None}


def test_what_is_written_is_read_again():
    assert bodies.decode(row(bodies.encode(WHOLE))) == WHOLE


def test_what_a_newer_version_added_is_left_out():
    assert bodies.decode(row({**bodies.encode(WHOLE), "newer": {"a": 1}})) == WHOLE


def test_what_an_older_version_did_not_know_is_as_usual():
    body = {"key": "k", "address": str(WHOLE.address), "text": "Gate 3"}
    assert bodies.decode(row(body)) == Outbound(key="k", address=WHOLE.address, text="Gate 3")
