"""The page's API: what it is given, what it may ask for, and who is refused."""

from __future__ import annotations

import asyncio
import base64
import io
import json
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from integrations.sandbox.box import Sandbox
from integrations.sandbox.credentials import SLACK_BOT_TOKEN, TELEGRAM_BOT_TOKEN

from .conftest import START, Hub

KEYS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


class Page:
    def __init__(self, sandbox: Sandbox, http: ClientSession) -> None:
        self.sandbox, self.http, self.url = sandbox, http, sandbox.settings.own_url

    async def get(self, path: str) -> Any:
        async with self.http.get(self.url + path) as answer:
            assert answer.status == 200
            return await answer.json()

    async def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        async with self.http.post(self.url + path, json=body) as answer:
            return answer.status, await answer.json()

    async def act(self, who: str, app: str, chat: str, kind: str, **more: Any) -> str:
        """Empty, or what was wrong."""
        status, answer = await self.post(
            "/sandbox/act", **{"as": who, "app": app, "chat": chat, "kind": kind, **more}
        )
        assert status == (200 if answer.get("ok") else 400)
        return answer.get("error", "")

    async def telegram(self, method: str, **params: Any) -> dict[str, Any]:
        url = f"{self.url}/sandbox/telegram/bot{TELEGRAM_BOT_TOKEN}/{method}"
        async with self.http.post(url, json=params) as answer:
            return (await answer.json())["result"]


@pytest.fixture
def page(sandbox: Sandbox, http: ClientSession) -> Page:
    return Page(sandbox, http)


async def test_the_state_has_all_that_the_page_shows(page: Page):
    await page.telegram("sendMessage", chat_id=1001, text="Hello")
    page.sandbox.faults.add("slack", "429")
    state = await page.get("/sandbox/state")
    assert state["hub"] == {"name": "CastMatch Desk"}
    assert state["room"] == {"name": "Gully Nights", "people": 4}
    assert datetime.fromisoformat(state["now"]) >= START
    meera = state["personas"][0]
    assert meera["apps"] == {
        "whatsapp": {"chat": "whatsapp:+919820000001"},
        "slack": {"user": "U000MEERA", "dm": "D000MEERA"},
        "telegram": {"chat": "1001", "started": True, "blocked": False},
        "email": {"chat": "meera@example.org"},
    }
    assert state["slack"]["channels"][0] == {
        "id": "C000GULLY",
        "name": "gully-nights",
        "members": ["meera", "arjun"],
    }
    message = state["chats"]["telegram"]["1001"][0]
    assert (message["from"], message["payload"]["text"], message["payload"]["method"]) == (
        "hub",
        "Hello",
        "sendMessage",
    )
    assert set(message) >= {"id", "at", "status", "error", "edited", "thread", "visible_to", "answered"}
    assert (state["faults"][0]["kind"], state["typing"]) == (
        "429",
        {"whatsapp": [], "slack": [], "telegram": []},
    )


async def test_a_persona_can_do_everything_from_the_page(page: Page, hub: Hub):
    await page.telegram("setWebhook", url=f"{hub.url}/webhooks/telegram")
    file = {"name": "a.pdf", "mime": "application/pdf", "data_base64": base64.b64encode(b"%PDF").decode()}
    place = {"latitude": 19.1, "longitude": 72.8, "label": "Versova"}
    question = await page.telegram("sendMessage", chat_id=1001, text="Sure?", reply_markup=KEYS)
    asked = str(question["message_id"])
    assert await page.act("meera", "telegram", "1001", "tap", message=asked, token="y", label="Yes") == ""
    assert await page.act("meera", "telegram", "1001", "text", text="hi", reply_to=asked) == ""
    mine = page.sandbox.chats.of("telegram", 1001)[-1].id
    for kind, more in (
        ("edit", {"message": mine, "text": "hello"}),
        ("file", file),
        ("location", place),
        ("reaction", {"message": asked, "emoji": "👍"}),
        ("delete", {"message": mine}),
        ("block", {}),
        ("unblock", {}),
        ("start", {"payload": "abc"}),
    ):
        assert await page.act("meera", "telegram", "1001", kind, **more) == "", kind
    assert (
        await page.act("arjun", "slack", "C000GULLY", "text", text="@CastMatch Desk leads? @Meera Rao") == ""
    )
    assert (
        page.sandbox.chats.of("slack", "C000GULLY")[0].payload["text"] == "<@U0SANDBOT> leads? <@U000MEERA>"
    )
    ts = page.sandbox.chats.of("slack", "C000GULLY")[0].id
    for kind, more in (
        ("text", {"text": "in the thread", "thread": ts}),
        ("text", {"text": "/cast leads"}),
        ("edit", {"message": ts, "text": "edited"}),
        ("file", file),
        ("reaction", {"message": ts, "emoji": "✅"}),
        ("delete", {"message": ts}),
    ):
        assert await page.act("arjun", "slack", "C000GULLY", kind, **more) == "", kind
    whatsapp = "whatsapp:+919820000001"
    assert await page.act("meera", "whatsapp", whatsapp, "text", text="hi") == ""
    sid = page.sandbox.chats.of("whatsapp", whatsapp)[-1].id
    for kind, more in (
        ("file", file),
        ("location", place),
        ("edit", {"message": sid, "text": "hello"}),
        ("reaction", {"message": sid, "emoji": "👍"}),
        ("delete", {"message": sid}),
    ):
        assert await page.act("meera", "whatsapp", whatsapp, kind, **more) == "", kind
    assert len(hub.at("/webhooks/telegram")) == 8
    assert len(hub.at("/webhooks/whatsapp")) == 3


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (("nobody", "slack", "", "text", {"text": "x"}), "nobody"),
        (("meera", "fax", "", "text", {"text": "x"}), "no app"),
        (("zoya", "telegram", "1", "text", {"text": "x"}), "not on Telegram"),
        (("meera", "slack", "C000GULLY", "teleport", {}), "does not offer"),
        (("arjun", "slack", "C000OTHER", "text", {"text": "x"}), "not a member"),
        (("meera", "slack", "C00000OLD", "text", {"text": "x"}), "archived"),
        (("meera", "slack", "C000GULLY", "text", {"text": "/unknown x"}), "not a valid command"),
        (("meera", "slack", "C000GULLY", "text", {"text": "  "}), "nothing written"),
        (("meera", "telegram", "1001", "tap", {"message": "7", "token": "t"}), "gone"),
        (("meera", "telegram", "1001", "tap", {"message": "x", "token": "t"}), "number"),
        (("meera", "whatsapp", "", "tap", {"message": "SM1", "token": "t"}), "nothing to tap"),
        (("meera", "whatsapp", "", "file", {"data_base64": "!"}), "whole"),
        (("meera", "whatsapp", "", "location", {"latitude": 91, "longitude": 0}), "Earth"),
    ],
)
async def test_what_a_persona_cannot_do_is_refused_in_words(page: Page, hub: Hub, act, says):
    who, app, chat, kind, more = act
    assert says in await page.act(who, app, chat, kind, **more)
    assert hub.hooks == []


async def test_changes_are_pushed_while_they_happen(page: Page, hub: Hub):
    async with page.http.ws_connect(page.url + "/sandbox/live") as live:
        await page.act("meera", "whatsapp", "whatsapp:+919820000001", "text", text="hi")
        await page.telegram("sendChatAction", chat_id=1001, action="typing")
        await page.telegram("sendMessage", chat_id=1001, text="Hello")
        await page.post("/sandbox/clock", advance_s=60)
        await page.post(
            "/sandbox/faults", app="slack", method="*", chat="*", kind="slow", times=1, retry_after=1
        )
        await page.post("/sandbox/reset")
        kinds = []
        while not kinds or kinds[-1] != "reset":
            event = await live.receive_json(timeout=5)
            kinds.append(event["type"])
    assert set(kinds) == {"message", "ledger", "typing", "clock", "faults", "reset"}


async def test_the_clock_moves_by_a_step_or_to_what_is_due(make, http: ClientSession):
    due: list[datetime | None] = [START + timedelta(days=2), None]

    async def next_due() -> datetime | None:
        return due.pop(0)

    page = Page(await make(next_due=next_due), http)
    jumps: list[datetime] = []
    page.sandbox.clock.on_jump(jumps.append)
    _, moved = await page.post("/sandbox/clock", advance_s=3600)
    assert datetime.fromisoformat(moved["now"]) >= START + timedelta(hours=1)
    _, moved = await page.post("/sandbox/clock", to="next")
    assert (
        timedelta() <= datetime.fromisoformat(moved["now"]) - START - timedelta(days=2) < timedelta(seconds=5)
    )
    _, same = await page.post("/sandbox/clock", to="next")
    assert datetime.fromisoformat(same["now"]) - datetime.fromisoformat(moved["now"]) < timedelta(seconds=5)
    assert len(jumps) == 2
    for wrong in ({"advance_s": -1}, {"advance_s": "soon"}, {}, {"advance_s": 10**12}, {"advance_s": True}):
        assert (await page.post("/sandbox/clock", **wrong))[0] == 400


async def test_faults_are_set_shown_and_cleared(page: Page):
    rule = {
        "app": "telegram",
        "method": "sendMessage",
        "chat": "1001",
        "kind": "429",
        "times": 2,
        "retry_after": 3,
    }
    assert (await page.post("/sandbox/faults", **rule))[0] == 200
    shown = (await page.get("/sandbox/faults"))["faults"][0]
    assert {name: shown[name] for name in rule} == rule
    for wrong in ({"kind": "flood"}, {"kind": "429", "times": "many"}, {}):
        assert (await page.post("/sandbox/faults", **wrong))[0] == 400
    async with page.http.delete(page.url + "/sandbox/faults") as answer:
        assert answer.status == 200
    assert (await page.get("/sandbox/faults"))["faults"] == []


async def test_ledger_and_fresh_start_come_from_the_composition(make, http: ClientSession, hub: Hub):
    asked: list[Any] = []

    async def ledger(limit: int) -> list[dict[str, Any]]:
        asked.append(limit)
        return [{"id": 1}]

    async def start_over() -> None:
        asked.append("over")

    page = Page(await make(ledger=ledger, start_over=start_over), http)
    await page.act("meera", "telegram", "1001", "text", text="hi")
    await page.act("arjun", "telegram", "1002", "start")
    assert await page.get("/sandbox/ledger?limit=7") == {"rows": [{"id": 1}]}
    assert (await page.post("/sandbox/reset"))[0] == 200
    assert asked == [7, "over"]
    state = await page.get("/sandbox/state")
    assert state["chats"] == {"whatsapp": {}, "slack": {}, "telegram": {}}
    assert state["personas"][1]["apps"]["telegram"]["started"] is False
    assert (await page.get("/sandbox/journal"))["entries"] == []


async def test_the_journal_shows_calls_and_webhooks_in_order(page: Page, http: ClientSession, hub: Hub):
    slack = AsyncWebClient(token=SLACK_BOT_TOKEN, base_url=f"{page.url}/sandbox/slack/api/", session=http)
    await page.act("meera", "slack", "C000GULLY", "text", text="hi")
    await slack.chat_postMessage(channel="C000GULLY", text="hello")
    entries = (await page.get("/sandbox/journal"))["entries"]
    assert [(e["direction"], e["method"], e["status"]) for e in entries] == [
        ("webhook", "message", 200),
        ("call", "chat.postMessage", 200),
    ]
    assert SLACK_BOT_TOKEN not in str(entries)
    assert (await page.get(f"/sandbox/journal?after={entries[0]['n']}"))["entries"] == entries[1:]


async def test_other_sites_and_other_names_are_refused(page: Page, http: ClientSession):
    for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}):
        async with http.get(page.url + "/sandbox/state", headers=headers) as answer:
            assert answer.status == 403
        async with http.post(page.url + "/sandbox/reset", json={}, headers=headers) as answer:
            assert answer.status == 403
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await http.ws_connect(page.url + "/sandbox/live", headers=headers)
    async with http.post(page.url + "/sandbox/act", data={"as": "meera"}) as answer:
        assert answer.status == 400
    async with http.get(page.url + "/sandbox/state", headers={"Origin": page.url}) as answer:
        assert answer.status == 200


async def test_page_files_come_with_a_strict_policy_and_nothing_else_comes(page: Page, http: ClientSession):
    async with http.get(page.url + "/") as answer:
        assert answer.status in (200, 404)
        if answer.status == 200:
            policy = answer.headers["Content-Security-Policy"]
            assert "script-src 'self'" in policy
            assert "unsafe" not in policy
    for path in ("../web.py", "..%2Fweb.py", "%2e%2e/__init__.py", "none.js", "page.py", ".", "%00.js"):
        async with http.get(aiohttp.client.URL(f"{page.url}/sandbox/page/{path}", encoded=True)) as answer:
            assert answer.status in (400, 404), path


async def test_a_file_that_could_run_is_offered_for_download_only(page: Page, http: ClientSession, hub: Hub):
    svg = base64.b64encode(b"<svg onload='alert(1)'/>").decode()
    await page.act("meera", "whatsapp", "", "file", name="x.svg", mime="image/svg+xml", data_base64=svg)
    url = page.sandbox.chats.of("whatsapp", "whatsapp:+919820000001")[0].payload["media"][0]["url"]
    async with http.get(page.url + url) as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.content_type == "application/octet-stream"


async def test_a_file_larger_than_the_servers_usual_limit_still_arrives(page: Page, hub: Hub):
    act = {"as": "meera", "app": "whatsapp", "kind": "file", "name": "a.mp4", "mime": "video/mp4"}
    act["data_base64"] = base64.b64encode(b"x" * 3 * 2**20).decode()
    body, headers = io.BytesIO(json.dumps(act).encode()), {"Content-Type": "application/json"}
    async with page.http.post(page.url + "/sandbox/act", data=body, headers=headers) as answer:
        assert answer.status == 200
    assert hub.hooks[0].form["MediaContentType0"] == "video/mp4"


async def test_stopping_lets_go_of_calls_that_hang(make, http: ClientSession):
    sandbox = await make()
    sandbox.faults.add("telegram", "timeout")
    page = Page(sandbox, http)
    waiting = asyncio.create_task(page.telegram("getMe"))
    await sandbox.chats.until(lambda: not sandbox.faults.rules())
    await sandbox.stop()
    with pytest.raises((KeyError, aiohttp.ClientError)):
        await waiting
