"""Made-up people, chats and a ledger, in the shapes that the sandbox sends."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from core import ledger
from core.texts import Words

START = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)


def at(minutes: float) -> str:
    return (START + timedelta(minutes=minutes)).isoformat()


def message(id_: str, sender: str, minutes: float, payload: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "at": at(minutes),
        "from": sender,
        "payload": payload,
        "status": "delivered",
        "error": "",
        "edited": False,
        "thread": None,
        "visible_to": None,
        "answered": None,
        "reactions": [],
    } | more


def persona(id_: str, name: str, role: str, label: str, **apps: Any) -> dict[str, Any]:
    accounts = {
        "whatsapp": lambda chat: {"chat": f"whatsapp:{chat}"},
        "slack": lambda user: {"user": user},
        "telegram": lambda chat: {"chat": str(chat), "started": chat != 1004, "blocked": False},
    }
    return {
        "id": id_,
        "name": name,
        "role": role,
        "label": label,
        "apps": {app: accounts[app](value) for app, value in apps.items()},
    }


PERSONAS = [
    persona("farah", "Farah Shaikh", "casting_director", "Casting director", whatsapp="+919800000001"),
    persona("dev", "Dev Rao", "associate", "Associate", whatsapp="+919800000002", slack="U02"),
    persona("pia", "Pia Menon", "producer", "Producer", slack="U03"),
    persona("amrita", "Amrita K.", "talent", "Talent: Amrita", telegram=1001),
    persona("jasleen", "Jasleen D.", "talent", "Talent: Jasleen", telegram=1002),
    persona("simran", "Simran B.", "talent", "Talent: Simran", whatsapp="+919800000006"),
    persona("kabir", "Kabir M.", "talent", "Talent: Kabir", telegram=1004),
]
FARAH, DEV, SIMRAN = "whatsapp:+919800000001", "whatsapp:+919800000002", "whatsapp:+919800000006"


CHATS = Path(__file__).with_name("page_chats.json")
"""Every chat as it is shown, by app: messages with the minutes since the start."""


def chats() -> dict[str, dict[str, list[dict[str, Any]]]]:
    kept = json.loads(CHATS.read_text("utf-8"))
    return {
        app: {chat: [_message(one) for one in said] for chat, said in of.items()} for app, of in kept.items()
    }


def _message(kept: dict[str, Any]) -> dict[str, Any]:
    own = {name: kept.pop(name) for name in ("id", "from", "minutes", "payload")}
    return message(own["id"], own["from"], own["minutes"], own["payload"], **kept)


def mrkdwn(text: str) -> dict[str, str]:
    return {"type": "mrkdwn", "text": text}


ROWS: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    ((9, 7.1, "out", "slack", "bulk “bring ID proof”, 27 of 40", "sending"), {}),
    ((8, 7.05, "out", "whatsapp", "template “audition_update” used", "delivered"), {"who": "Rohan S."}),
    ((7, 7.02, "out", "whatsapp", "bring ID proof", "refused"), {"who": "Neha P.", "reason": "opted_out"}),
    (
        (6, 6.2, "out", "telegram", "Asked the team. Your 11:00 AM stays yours", "sent"),
        {"who": "Amrita", "key": "13"},
    ),
    ((5, 6, "in", "telegram", "“6 instead of 11?”", "answered"), {"who": "Amrita", "ms": 9, "key": "12"}),
    (
        (4, 5, "out", "whatsapp", "Parking is at gate 3.", "failed"),
        {"who": "Simran B.", "reason": "window_closed", "key": "SM31"},
    ),
    (
        (3, 2, "in", "whatsapp", "“1,3 shortlist for Meera”", "answered"),
        {"who": "Casting director", "ms": 14, "key": "SM5"},
    ),
    ((2, 1, "out", "slack", "Meera: two from casting", "read"), {"who": "#gully-nights", "key": "2.001"}),
    (
        (1, 0, "in", "whatsapp", "“25-30 ki ladki chahiye, Punjabi bolti ho”", "answered"),
        {"who": "Casting director", "ms": 1240, "key": "SM1"},
    ),
)
"""Id, minutes, direction, app, what it is, how it stands; and what else there is to say."""


def ledger_rows() -> list[dict[str, Any]]:
    return [ledger_row(*said, **more) for said, more in ROWS]


def ledger_row(
    id_: int, minutes: float, direction: str, app: str, what: str, status: str, **more: Any
) -> dict[str, Any]:
    reason, took_ms = more.pop("reason", None), more.pop("ms", None)
    if direction == "in":
        outcome = ledger.came("done", status, reason, took_ms, Words())
    else:
        outcome = ledger.went(status, reason, Words())
    empty = {"who": "", "became": outcome.text, "tone": outcome.tone, "key": f"k{id_}"}
    return (
        {"id": id_, "at": at(minutes), "direction": direction, "app": app, "what": what, "status": status}
        | empty
        | more
    )


def made_up_state() -> dict[str, Any]:
    channels = [
        {"id": "C01", "name": "general", "members": ["dev", "pia"]},
        {"id": "C02", "name": "gully-nights", "members": ["dev", "pia"]},
        {"id": "C03", "name": "schedule", "members": ["dev"]},
    ]
    return {
        "now": START.isoformat(),
        "personas": deepcopy(PERSONAS),
        "slack": {"workspace": "Gully Nights", "channels": channels},
        "chats": chats(),
        "typing": {"whatsapp": [], "slack": [], "telegram": []},
        "faults": [],
        "room": {"name": "Gully Nights", "people": 4},
        "hub": {"name": "CastMatch Desk"},
    }
