"""Slack's Socket Mode as slack_bolt's own handler uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

from integrations.sandbox.box import Sandbox
from integrations.sandbox.credentials import SLACK_APP_TOKEN, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET

from .conftest import Hub, eventually
from .test_slack import actions, button, client_at


@pytest.fixture
async def socketed(make, http) -> AsyncIterator[tuple[Sandbox, AsyncApp]]:
    sandbox = await make(socket_mode=True)
    app = AsyncApp(client=client_at(sandbox, http), signing_secret=SLACK_SIGNING_SECRET)
    handler = AsyncSocketModeHandler(app, SLACK_APP_TOKEN, web_client=client_at(sandbox, http))
    await handler.connect_async()
    await eventually(lambda: sandbox.slack.api.sockets.connected)
    yield sandbox, app
    await handler.close_async()


async def test_through_a_socket_everything_arrives_and_nothing_over_http(socketed, hub: Hub):
    sandbox, app = socketed
    got: list[Any] = []

    @app.event("message")
    async def heard(event: dict) -> None:
        got.append(event["text"])

    @app.action("go")
    async def pressed(ack, body) -> None:
        await ack()
        got.append(body["actions"][0]["value"])

    @app.command("/cast")
    async def commanded(ack, command) -> None:
        await ack("working")
        got.append(command["text"])

    await sandbox.slack.message("U000MEERA", "", "hi")
    sent = await app.client.chat_postMessage(
        channel="C000GULLY", text="x", blocks=[actions(button("yes", action_id="go"))]
    )
    assert (await sandbox.slack.press("U000MEERA", "C000GULLY", sent["ts"], "yes")).ok
    await sandbox.slack.slash("U000MEERA", "", "/cast", "leads")
    await eventually(lambda: len(got) == 3)
    assert sorted(got) == ["hi", "leads", "yes"]
    assert sandbox.chats.of("slack", "D000MEERA")[-1].payload["text"] == "working"
    assert hub.hooks == []


async def test_a_socket_needs_the_apps_token_and_a_fresh_ticket(sandbox: Sandbox, http: ClientSession):
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await client_at(sandbox, http).apps_connections_open(app_token=SLACK_BOT_TOKEN)
    async with http.get(f"{sandbox.settings.own_url}/sandbox/slack/socket?ticket=x") as answer:
        assert answer.status == 403
