"""Made-up people, chats and a ledger, in the shapes that the sandbox sends."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

from core import ledger
from core.texts import Words

START = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
ALBUM = [("Amrita K.", 27), ("Simran B.", 29), ("Jasleen D.", 25), ("Harleen G.", 28), ("Navdeep S.", 26)]

TAPE = (
    "_Jasleen D._ is under an exclusive ad until ~20 Dec~ *24 Dec*.\n"
    "Tape: https://example.org/tapes/jasleen_d_2.mp4, 40 s"
)
TEMPLATE = (
    "Audition for *Meera* in Gully Nights (Redleaf Casting). Sat 21 Nov, 11:15 AM IST, 15 min, Aram Nagar 2."
)
PROGRESS = "Sending to *40 people* · 27 delivered · 1 opted out · 0 failed\n`█████████████░░░░░░░` 68 %"
INVITATION = (
    "🎬 Audition for Meera, Gully Nights\nSat 21 Nov, 11:00 AM IST · 15 min\n"
    "Aram Nagar 2, Versova · sides after you confirm\nWe never ask for money."
)


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


def whatsapp_chats() -> dict[str, list[dict[str, Any]]]:
    shortlist = {
        "type": "quick-reply",
        "actions": [{"id": "c_all", "title": "Shortlist all five"}, {"id": "c_more", "title": "Show more"}],
    }
    menu = {
        "type": "twilio/list-picker",
        "button": "Pick a person",
        "items": [
            {"id": f"c_{n}", "title": name, "description": f"{age} · Punjabi · Mumbai"}
            for n, (name, age) in enumerate(ALBUM, 1)
        ],
    }
    found = (
        "5 of 41 for *Meera*. Best first:\n1 · *Amrita K.*, 27: Punjabi native, 5'7\", free 12-16 Dec\n"
        "2 · *Simran B.*, 29: Punjabi, 5'6\", moves to Mumbai 1 Dec\n"
        "3 · *Jasleen D.*, 25: Punjabi, 5'5\", ad till 24 Dec"
    )
    return {
        FARAH: [
            message(
                "SM1",
                "farah",
                0,
                {"body": "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based"},
            ),
            message(
                "SM2",
                "hub",
                0.2,
                {"body": "", "media": ["/media/sheet.png"], "content": {**shortlist, "body": found}},
                answered={"persona": "farah", "label": "Show more"},
            ),
            message("SM3", "farah", 1, {"body": "show me her tape please"}),
            message(
                "SM4",
                "hub",
                1.2,
                {
                    "body": TAPE,
                    "content": None,
                },
            ),
            message(
                "SM5",
                "farah",
                2,
                {"body": "<img src=x onerror=alert(1)> 1,3 shortlist for Meera"},
                status="sent",
            ),
            message(
                "SM6",
                "hub",
                2.1,
                {"body": "", "content": {"type": "text", "body": "Who should be seen first?"} | menu},
                status="read",
            ),
        ],
        DEV: [
            message("SM20", "dev", 1, {"body": "kya chal raha hai"}),
            message(
                "SM21", "hub", 3, {"body": "Farah added 2 to *Meera*'s shortlist. Share with producers?"}
            ),
        ],
        SIMRAN: [
            message(
                "SM30",
                "hub",
                4,
                {
                    "body": "",
                    "content": {
                        "type": "whatsapp/template",
                        "body": TEMPLATE,
                        "footer": "We never ask for money",
                        "actions": [
                            {"id": "t_yes", "title": "Confirm"},
                            {"id": "t_time", "title": "Ask for another time"},
                            {"id": "t_no", "title": "Can't come"},
                        ],
                    },
                },
            ),
            message(
                "SM31",
                "hub",
                5,
                {"body": "Parking is at gate 3."},
                status="failed",
                error="outside the 24 h window",
            ),
        ],
    }


def button(label: str, value: str, style: str = "") -> dict[str, Any]:
    made = {
        "type": "button",
        "text": {"type": "plain_text", "text": label},
        "value": value,
        "action_id": value,
    }
    return made | ({"style": style} if style else {})


def mrkdwn(text: str) -> dict[str, str]:
    return {"type": "mrkdwn", "text": text}


def approval(n: int, name: str, line: str) -> list[dict[str, Any]]:
    picture = {"type": "image", "image_url": f"/media/face{n}.png", "alt_text": f"Head shot of {name}"}
    buttons = [
        button("Approve", f"a{n}", "primary"),
        button("Pass", f"p{n}", "danger"),
        button("Comment", f"c{n}"),
    ]
    return [
        {"type": "section", "text": mrkdwn(f"*{name}*\n{line}"), "accessory": picture},
        {"type": "actions", "elements": buttons},
        {"type": "divider"},
    ]


def slack_chats() -> dict[str, list[dict[str, Any]]]:
    reasons = {
        "type": "static_select",
        "placeholder": {"type": "plain_text", "text": "Why pass?"},
        "action_id": "why",
        "options": [
            {"text": {"type": "plain_text", "text": word}, "value": f"w{n}"}
            for n, word in enumerate(["Too young", "Seen too often", "Dates"])
        ],
    }
    board = [
        {"type": "header", "text": {"type": "plain_text", "text": "Meera: two from casting"}},
        {
            "type": "section",
            "text": mrkdwn(
                "Your call by *6 PM*, <@U03>. Sides &amp; tapes in <https://example.org/p|the folder>."
            ),
        },
        *approval(1, "Amrita K., 27", "Punjabi native · 5'7\" · Mumbai · free on all shoot dates"),
        *approval(3, "Jasleen D., 25", "Punjabi · 5'5\" · Mumbai · cola ad until 24 Dec"),
        {"type": "context", "elements": [mrkdwn("Asked by Casting director · `ROLE-7`")]},
    ]
    return {
        "C01": [message("1.001", "dev", 0, {"text": "Morning all"})],
        "C02": [
            message("2.001", "hub", 1, {"text": "Two for Meera", "blocks": board}, edited=True),
            message("2.002", "pia", 2, {"text": "is she free on the 14th?"}, thread="2.001"),
            message("2.003", "hub", 2.1, {"text": "Yes: *12-16 Dec*, all five days."}, thread="2.001"),
            message(
                "2.004",
                "dev",
                6,
                {"text": "message everyone on the Meera list: bring ID proof &lt;original&gt;"},
            ),
            message(
                "2.005",
                "hub",
                7,
                {
                    "text": "progress",
                    "blocks": [
                        {
                            "type": "section",
                            "text": mrkdwn(PROGRESS),
                        },
                        {
                            "type": "actions",
                            "elements": [button("Pause", "b1"), button("Stop", "b2", "danger")],
                        },
                    ],
                },
            ),
            message(
                "2.006",
                "hub",
                8,
                {
                    "text": "pass",
                    "blocks": [
                        {"type": "section", "text": mrkdwn("Why pass on *Harleen G.*?"), "accessory": reasons}
                    ],
                },
                visible_to="pia",
            ),
        ],
        "D02": [
            message(
                "3.001",
                "hub",
                9,
                {
                    "text": "12 people, Sat 21 Nov 11:00-2:00 PM, Aram Nagar 2.",
                    "blocks": [
                        {
                            "type": "section",
                            "text": mrkdwn("12 people, *Sat 21 Nov* 11:00-2:00 PM, Aram Nagar 2."),
                        },
                        {
                            "type": "actions",
                            "elements": [button("Send to 12", "s12", "primary"), button("Edit", "e12")],
                        },
                    ],
                },
            )
        ],
    }


def telegram_chats() -> dict[str, list[dict[str, Any]]]:
    keys = {
        "inline_keyboard": [
            [{"text": "Confirm", "callback_data": "k1"}],
            [
                {"text": "Ask for another time", "callback_data": "k2"},
                {"text": "Can't come", "callback_data": "k3"},
            ],
        ]
    }
    marks = [
        {"type": "bold", "offset": 3, "length": 32},
        {"type": "italic", "offset": INVITATION.index("We never") + 1, "length": 22},
    ]
    asked = {
        "text": "Asked the team. Your 11:00 AM stays yours until they say yes.",
        "entities": [{"type": "bold", "offset": 21, "length": 8}],
    }
    return {
        "1001": [
            message(
                "11",
                "hub",
                5,
                {"method": "sendMessage", "text": INVITATION, "entities": marks, "reply_markup": keys},
            ),
            message("12", "amrita", 6, {"text": "6 instead of 11?"}, status="sent"),
            message("13", "hub", 6.2, {"method": "sendMessage", **asked}),
            message(
                "14",
                "hub",
                7,
                {"method": "sendPhoto", "photo": "/media/face1.png", "caption": "Your look for the scene."},
            ),
        ],
        "1002": [
            message(
                "21",
                "hub",
                5,
                {"method": "sendMessage", "text": INVITATION, "entities": marks, "reply_markup": keys},
            )
        ],
        "1004": [],
    }


def ledger_rows() -> list[dict[str, Any]]:
    def row(
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

    return [
        row(9, 7.1, "out", "slack", "bulk “bring ID proof”, 27 of 40", "sending"),
        row(8, 7.05, "out", "whatsapp", "template “audition_update” used", "delivered", who="Rohan S."),
        row(7, 7.02, "out", "whatsapp", "bring ID proof", "refused", who="Neha P.", reason="opted_out"),
        row(
            6,
            6.2,
            "out",
            "telegram",
            "Asked the team. Your 11:00 AM stays yours",
            "sent",
            who="Amrita",
            key="13",
        ),
        row(5, 6, "in", "telegram", "“6 instead of 11?”", "answered", who="Amrita", ms=9, key="12"),
        row(
            4,
            5,
            "out",
            "whatsapp",
            "Parking is at gate 3.",
            "failed",
            who="Simran B.",
            reason="window_closed",
            key="SM31",
        ),
        row(
            3,
            2,
            "in",
            "whatsapp",
            "“1,3 shortlist for Meera”",
            "answered",
            who="Casting director",
            ms=14,
            key="SM5",
        ),
        row(2, 1, "out", "slack", "Meera: two from casting", "read", who="#gully-nights", key="2.001"),
        row(
            1,
            0,
            "in",
            "whatsapp",
            "“25-30 ki ladki chahiye, Punjabi bolti ho”",
            "answered",
            who="Casting director",
            ms=1240,
            key="SM1",
        ),
    ]


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
        "chats": {"whatsapp": whatsapp_chats(), "slack": slack_chats(), "telegram": telegram_chats()},
        "typing": {"whatsapp": [], "slack": [], "telegram": []},
        "faults": [],
        "room": {"name": "Gully Nights", "people": 4},
        "hub": {"name": "CastMatch Desk"},
    }
