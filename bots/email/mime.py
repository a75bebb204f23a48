"""A letter as the bytes that go over the wire. Pure but for the date, which is handed in.

Nothing that comes from outside can add a header: line breaks never get that far, and the library
refuses any that would.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from bots.email.addresses import on_the_wire
from core.ports import Payload

_METHOD = re.compile(rb"^METHOD:\s*([A-Za-z]+)\s*$", re.MULTILINE | re.IGNORECASE)
_METHODS = frozenset({"REQUEST", "CANCEL", "PUBLISH", "REPLY", "ADD", "COUNTER", "REFRESH"})
_MIME = re.compile(r"[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*")
CALENDAR = "text/calendar"


@dataclass(frozen=True, slots=True)
class File:
    """One attached file, its bytes already here."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who writes to whom, and what marks the letter. ``sent_at`` is business time."""

    sender: str
    sender_name: str
    recipient: str
    message_id: str
    sent_at: datetime


def letter(payload: Payload, envelope: Envelope, files: Sequence[File]) -> bytes:
    """Text, HTML, a calendar entry as an invitation, other files behind them. Raises ValueError when
    an address has no form that mail can carry."""
    message = EmailMessage(policy=SMTP)
    message["From"] = _mailbox(envelope.sender, envelope.sender_name)
    message["To"] = _mailbox(envelope.recipient, "")
    message["Subject"] = one_line(str(payload["subject"]))
    message["Date"] = format_datetime(envelope.sent_at)
    message["Message-ID"] = envelope.message_id
    # No "out of office" in return (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    _unsubscribing(message, envelope, str(payload.get("stop") or ""))
    message.set_content(_carried(str(payload["text"])), subtype="plain", charset="utf-8")
    if payload.get("html"):
        message.add_alternative(_carried(str(payload["html"])), subtype="html", charset="utf-8")
    for file in files:
        if file.mime == CALENDAR:
            _invite(message, file)
    for file in files:
        _attach(message, file)
    return message.as_bytes()


def method_of(data: bytes) -> str:
    """What a calendar entry wants of its reader, in its own words; PUBLISH where it does not say."""
    found = _METHOD.search(data.replace(b"\r\n", b"\n"))
    word = found[1].decode().upper() if found else ""
    return word if word in _METHODS else "PUBLISH"


def one_line(text: str) -> str:
    """A header's value: no line breaks, nothing unprintable, no half of a surrogate pair."""
    text = " ".join(_carried(text).split())
    return "".join(character for character in text if character.isprintable())[:500]


def _mailbox(address: str, name: str) -> Mailbox:
    return Mailbox(display_name=one_line(name), addr_spec=on_the_wire(address))


def _unsubscribing(message: EmailMessage, envelope: Envelope, url: str) -> None:
    """One tap in the mail program ends the letters (RFC 2369, RFC 8058)."""
    if not url:
        return
    by_mail = f"<mailto:{on_the_wire(envelope.sender)}?subject=STOP>"
    message["List-Unsubscribe"] = f"<{one_line(url)}>, {by_mail}"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"


def _invite(message: EmailMessage, file: File) -> None:
    """As a third form of the letter: what mail programs offer to accept."""
    method = method_of(file.data)
    text = file.data.decode("utf-8", "replace")
    message.add_alternative(_carried(text), subtype="calendar", charset="utf-8", params={"method": method})


def _attach(message: EmailMessage, file: File) -> None:
    main, _, sub = (file.mime if _MIME.fullmatch(file.mime) else "application/octet-stream").partition("/")
    params: dict[str, Any] = {"method": method_of(file.data)} if file.mime == CALENDAR else {}
    name = one_line(file.name).replace("/", "-") or ("invite.ics" if file.mime == CALENDAR else "file")
    if file.mime == CALENDAR and not name.lower().endswith(".ics"):
        name = f"{name}.ics"
    message.add_attachment(file.data, maintype=main, subtype=sub, filename=name, params=params)


def _carried(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
