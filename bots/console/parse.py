"""Lines typed at the terminal, as stored JSON: ``{"id", "sender", "text", "at"}``."""

from __future__ import annotations

import json
from datetime import datetime

from core.messages import Address, Inbound, Parsed
from core.ports import Envelope

CHANNEL, ACCOUNT = "console", "here"


def packed(number: str, sender: str, text: str, at: datetime) -> tuple[Envelope, bytes]:
    """One typed line as a delivery."""
    where = Address(CHANNEL, ACCOUNT, sender)
    raw = json.dumps({"id": number, "sender": sender, "text": text, "at": at.isoformat()}).encode()
    return Envelope(ACCOUNT, number, "turn", where.conversation), raw


def parse(raw: bytes) -> Parsed:
    """Raises ValueError for anything but a packed line."""
    try:
        line = json.loads(raw)
        where = Address(CHANNEL, ACCOUNT, line["sender"])
        at = datetime.fromisoformat(line["at"])
        return Inbound(line["id"], where, line["sender"], str(line["text"]), at)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a line from the terminal") from error
