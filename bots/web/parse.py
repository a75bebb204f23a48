"""What was said over HTTP or a socket, as the stored form that a turn reads later."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from core.messages import Address, Attachment, Inbound, Parsed
from core.people import Person
from core.ports import Envelope

CHANNEL, ACCOUNT = "web", "here"
MAX_TEXT = 20_000
MAX_KEY = 480
"""A conversation's storage key must fit its column (512), with every character spelt out."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a person. ``client_id``: the client's own id of it; a second message with the
    same one is the same message. ``choice``: the token of what was picked."""

    text: str
    choice: str = ""
    attachments: tuple[Attachment, ...] = ()
    client_id: str = ""


def place(person: Person, conversation_id: str) -> Address:
    """Where one person's conversation is; two people's never meet, whatever they call them."""
    return Address(CHANNEL, ACCOUNT, f"{person.id}/{conversation_id}")


def named_well(person: Person, conversation_id: str) -> bool:
    """Whether a client's name for a conversation can be kept: 1 to 128 printable characters."""
    if not 0 < len(conversation_id) <= 128 or not conversation_id.isprintable():
        return False
    return len(place(person, conversation_id).conversation) <= MAX_KEY


def packed(person: Person, conversation_id: str, said: Said, at: datetime) -> tuple[Envelope, bytes]:
    """One message as a delivery."""
    where = place(person, conversation_id)
    number = _number(where, said.client_id)
    raw = {
        "id": number,
        "chat": where.chat,
        "sender": str(person.id),
        "name": person.name,
        "text": clean(said.text),
        "choice": said.choice,
        "attachments": [asdict(item) for item in said.attachments],
        "at": at.isoformat(),
    }
    return Envelope(ACCOUNT, number, "turn", where.conversation), json.dumps(raw).encode()


def _number(where: Address, client_id: str) -> str:
    """The delivery's id: the same for the same client id in the same conversation."""
    if not client_id:
        return secrets.token_hex(16)
    named = f"{where.conversation}\n{client_id}".encode(errors="replace")
    return hashlib.sha256(named).hexdigest()


def clean(text: str) -> str:
    """Text that every database can hold: no NUL, no half of a surrogate pair."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def parse(raw: bytes) -> Parsed:
    """Raises ValueError for anything but a packed message."""
    try:
        said: dict[str, Any] = json.loads(raw)
        return Inbound(
            external_id=str(said["id"]),
            address=Address(CHANNEL, ACCOUNT, str(said["chat"])),
            sender=str(said["sender"]),
            text=clean(str(said["text"]))[:MAX_TEXT],
            sent_at=datetime.fromisoformat(said["at"]),
            attachments=tuple(Attachment(**item) for item in said.get("attachments") or ()),
            choice=str(said["choice"]) if said.get("choice") else None,
            sender_name=clean(str(said.get("name") or "")),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a message from the web") from error
