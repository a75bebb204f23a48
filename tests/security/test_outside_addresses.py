"""Addresses that come from outside are never visited: a server that counts visitors is named everywhere."""

from __future__ import annotations

import json

import pytest
import pytest_asyncio
from aiohttp import ClientSession, web

from core.errors import HubError
from core.messages import Attachment
from tests.flow.test_bad_input import ACTION, EVENT, MESSAGE, PHOTO, UPDATE
from tests.providers import ProviderHub, form

INSIDE = (
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1:{port}/",
    "http://localhost:{port}/x",
    "http://[::1]:{port}/",
    "http://0x7f000001:{port}/",
    "http://2130706433:{port}/",
    "http://api.twilio.com@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#api.twilio.com/",
    "https://api.twilio.com.evil.example:{port}/",
    "https://files.slack.com.evil.example/",
    "https://slack.com@127.0.0.1:{port}/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/",
    "//127.0.0.1:{port}/",
    "http://127.0.0.1:{port}\\@api.twilio.com/",
    "https://evil.example/.slack.com",
)


class Trap:
    """A server inside the house, and whoever visited it."""

    def __init__(self):
        self.visits, self.port = [], 0

    async def start(self):
        async def note(request):
            self.visits.append((request.path, dict(request.headers)))
            return web.Response(text="secret of the inside")

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", note)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.port = self.runner.addresses[0][1]
        async with ClientSession() as session, session.get(f"http://127.0.0.1:{self.port}/") as answer:
            assert answer.status == 200
        assert len(self.visits) == 1, "it counts"
        self.visits.clear()

    def addresses(self):
        return [one.format(port=self.port) for one in INSIDE]


@pytest_asyncio.fixture
async def trap():
    made = Trap()
    await made.start()
    yield made
    await made.runner.cleanup()


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()


def everywhere(value, url):
    """The same delivery with an address in every place that could hold one."""
    if isinstance(value, dict):
        return {key: everywhere(inner, url) for key, inner in value.items()}
    if isinstance(value, list):
        return [everywhere(inner, url) for inner in value]
    return url if isinstance(value, str) and value.startswith(("http", "attach")) else value


async def test_an_address_to_answer_at_is_never_used(desk, trap):
    """Slack sends ``response_url`` along; whoever holds the signing secret of another app could name any."""
    for n, url in enumerate(trap.addresses()):
        answer_at = {"response_url": url, "response_urls": [{"response_url": url, "channel_id": "D1"}]}
        action = {**ACTION, **answer_at, "trigger_id": f"{n}.x"}
        await desk.post("slack", form({"payload": json.dumps(action)}))
        command = {"command": "/desk", "text": "help", "channel_id": "D1", "user_id": "U1", "team_id": "T1"}
        await desk.post("slack", form({**command, "response_url": url, "trigger_id": f"c{n}"}))
    await desk.turned()
    assert await desk.count() > len(INSIDE)
    assert trap.visits == []


async def test_a_file_that_names_an_address_inside_is_not_fetched(desk, trap):
    ids = {"telegram": "7", "slack": "T1/U1", "whatsapp": "whatsapp:+919800000009"}
    await desk.person("Priya", "casting_director", **ids)
    for n, url in enumerate(trap.addresses()):
        event = json.loads(json.dumps(EVENT))
        event["event_id"] = event["event"]["ts"] = f"17636130{n:02d}.000100"
        file = {"id": f"F{n}X", "mimetype": "text/csv", "size": 9, "name": "talent.csv"}
        event["event"]["files"] = [{**file, "url_private": url, "url_private_download": url}]
        await desk.post("slack", json.dumps(event).encode())
        media = {"MessageSid": f"SM{n:032d}", "MediaUrl0": url, "MediaContentType0": "text/csv", "Body": ""}
        await desk.post("whatsapp", form({**MESSAGE, **media, "ButtonPayload": "", "InteractiveData": ""}))
        await desk.post("telegram", json.dumps({**everywhere(PHOTO, url), "update_id": 100 + n}).encode())
        document = {"file_id": url, "file_unique_id": "a", "file_name": "talent.csv", "mime_type": "text/csv"}
        sent = {**UPDATE["message"], "document": document}
        sent.pop("text")
        await desk.post("telegram", json.dumps({"update_id": 200 + n, "message": sent}).encode())
    await desk.turned()
    assert trap.visits == []


@pytest.mark.parametrize("name", ["slack", "telegram", "whatsapp", "sms", "email"])
async def test_no_channel_fetches_from_inside(desk, trap, name):
    channels = {key[0]: channel for key, channel in desk.hub.channels.items()}
    if name not in channels:
        pytest.skip("not among the channels of this hub")
    for url in trap.addresses():
        with pytest.raises(HubError):
            await channels[name].fetch(Attachment("document", url, mime="text/csv"), max_bytes=1000)
    assert trap.visits == []
