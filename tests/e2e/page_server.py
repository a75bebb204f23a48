"""A small server with made-up chats that speaks the sandbox's API, for the page alone."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web
from PIL import Image, ImageDraw

PAGE = Path(__file__).resolve().parents[2] / "integrations/sandbox/page"
START = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
POLICY = "default-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws:"
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
        "telegram": lambda chat: {"chat": str(chat), "started": chat != 1004},
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
        empty = {"who": "", "reason": "", "ms": None, "key": f"k{id_}"}
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
        "personas": PERSONAS,
        "slack": {"workspace": "Gully Nights", "channels": channels},
        "chats": {"whatsapp": whatsapp_chats(), "slack": slack_chats(), "telegram": telegram_chats()},
        "typing": {"whatsapp": [], "slack": [], "telegram": []},
        "faults": [],
        "room": {"name": "Gully Nights", "people": 4},
        "hub": {"name": "CastMatch Desk"},
    }


class FakeSandbox:
    """Remembers what the page did; tests push what a desk would have answered."""

    def __init__(self) -> None:
        self.runner: web.AppRunner | None = None
        self.sockets: set[web.WebSocketResponse] = set()
        self.refuse = ""
        self.port = 0
        self._happened = asyncio.Event()
        self.fresh()

    def fresh(self) -> None:
        self.state = made_up_state()
        self.rows = ledger_rows()
        self.acts: list[dict[str, Any]] = []
        self.clock: list[dict[str, Any]] = []
        self.resets = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def start(self, port: int = 0) -> None:
        app = web.Application()
        app.add_routes(self._routes())
        app.on_response_prepare.append(self._prepare)
        self.runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", port)
        await site.start()
        self.port = self.runner.addresses[0][1]

    async def stop(self) -> None:
        for socket in list(self.sockets):
            await socket.close()
        if self.runner:
            await self.runner.cleanup()

    async def until(self, condition: Callable[[], object], limit_s: float = 6.0) -> None:
        """Wait until ``condition()`` holds, looked at after each request. Raises TimeoutError."""
        async with asyncio.timeout(limit_s):
            while not condition():
                self._happened.clear()
                await self._happened.wait()

    async def push(self, **event: Any) -> None:
        for socket in list(self.sockets):
            await socket.send_json(event)

    async def say(self, app: str, chat: str, new: dict[str, Any]) -> None:
        """A message arrives, as one of the desk or of a person."""
        self.state["chats"][app].setdefault(chat, []).append(new)
        await self.push(type="message", app=app, chat=chat, message=new)

    async def _prepare(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers["Content-Security-Policy"] = POLICY
        self._happened.set()

    def _routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", _file("index.html")),
            web.get("/sandbox/page/{name}", _any_file),
            web.get("/media/{name}", _picture),
            web.get("/sandbox/state", self._answer(lambda: self.state)),
            web.get("/sandbox/live", self._live),
            web.post("/sandbox/act", self._act),
            web.post("/sandbox/clock", self._clock),
            web.get("/sandbox/faults", self._answer(lambda: {"faults": self.state["faults"]})),
            web.post("/sandbox/faults", self._add_fault),
            web.delete("/sandbox/faults", self._clear_faults),
            web.get("/sandbox/ledger", self._answer(lambda: {"rows": self.rows})),
            web.post("/sandbox/reset", self._reset),
        ]

    def _answer(self, make: Callable[[], Any]) -> Any:
        async def handler(_: web.Request) -> web.Response:
            return web.json_response(make())

        return handler

    async def _live(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.add(socket)
        async for received in socket:
            if received.type is WSMsgType.ERROR:
                break
        self.sockets.discard(socket)
        return socket

    async def _act(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.acts.append(body)
        if self.refuse:
            return web.json_response({"error": self.refuse}, status=400)
        if body["kind"] == "text":
            new = message(
                f"new{len(self.acts)}", body["as"], 15, {"text": body["text"], "body": body["text"]}
            )
            await self.say(body["app"], body["chat"], new | {"thread": body.get("thread"), "status": "sent"})
        if body["kind"] == "start":
            account = next(p for p in self.state["personas"] if p["id"] == body["as"])["apps"]["telegram"]
            account["started"] = True
            await self.push(type="reset")
        return web.json_response({"ok": True})

    async def _clock(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.clock.append(body)
        self.state["now"] = (
            datetime.fromisoformat(self.state["now"]) + timedelta(seconds=body.get("advance_s", 0))
        ).isoformat()
        await self.push(type="clock", now=self.state["now"])
        return web.json_response({"now": self.state["now"]})

    async def _add_fault(self, request: web.Request) -> web.Response:
        self.state["faults"].append(await request.json())
        await self.push(type="faults")
        return web.json_response({"ok": True})

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self.state["faults"].clear()
        await self.push(type="faults", faults=[])
        return web.json_response({"ok": True})

    async def _reset(self, _: web.Request) -> web.Response:
        self.fresh()
        self.resets += 1
        await self.push(type="reset")
        return web.json_response({"ok": True})


def _file(name: str) -> Any:
    async def handler(_: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / name)

    return handler


async def _any_file(request: web.Request) -> web.StreamResponse:
    path = PAGE / Path(request.match_info["name"]).name
    if not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path)


async def _picture(request: web.Request) -> web.Response:
    name = request.match_info["name"]
    image = (
        _sheet()
        if name.startswith("sheet")
        else _face(int("".join(filter(str.isdigit, name)) or 0), 216, 264)
    )
    held = io.BytesIO()
    image.save(held, "PNG")
    return web.Response(body=held.getvalue(), content_type="image/png")


def _face(n: int, width: int, height: int) -> Image.Image:
    tones = [
        ("#c9b6ff", "#7a6cf0"),
        ("#b7a7f7", "#5b4fd6"),
        ("#ffd2a8", "#e08b4b"),
        ("#b5e8d2", "#3f9f7c"),
        ("#ffc4cf", "#d0627c"),
        ("#bcdcf5", "#3d7fb5"),
    ]
    light, deep = tones[n % len(tones)]
    image = Image.new("RGB", (width, height), light)
    draw = ImageDraw.Draw(image)
    draw.ellipse((width * 0.08, height * 0.68, width * 0.92, height * 1.4), fill=deep)
    draw.ellipse((width * 0.26, height * 0.16, width * 0.74, height * 0.72), fill=deep)
    draw.ellipse((width * 0.32, height * 0.24, width * 0.68, height * 0.68), fill="#e9c3a0")
    return image


def _sheet() -> Image.Image:
    sheet = Image.new("RGB", (620, 252), "#f6f2ec")
    for n in range(3):
        sheet.paste(_face(n + 1, 196, 240), (6 + n * 204, 6))
        ImageDraw.Draw(sheet).rounded_rectangle((14 + n * 204, 14, 46 + n * 204, 46), 8, fill="#16181d")
        ImageDraw.Draw(sheet).text((26 + n * 204, 20), str(n + 1), fill="white", font_size=18)
    return sheet
