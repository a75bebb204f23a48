"""Slack as slack_sdk and slack_bolt see it, and its deliveries as the hub gets them."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import jsonschema
import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import Block
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from integrations.sandbox.box import Sandbox
from integrations.sandbox.credentials import (
    SLACK_APP_TOKEN,
    SLACK_BOT_TOKEN,
    SLACK_BOT_USER_ID,
    SLACK_SIGNING_SECRET,
)
from integrations.sandbox.errors import NotPossible

from .conftest import SHARED, Hub

SPEC = SHARED / "data/specs/slack_web_openapi_v2_without_examples.json"
PAYLOADS = SHARED / "data/payloads/slack"
HOOK = "/webhooks/slack"


def client_at(sandbox: Sandbox, session: ClientSession, token: str = SLACK_BOT_TOKEN) -> AsyncWebClient:
    url = f"{sandbox.settings.own_url}/sandbox/slack/api/"
    return AsyncWebClient(token=token, base_url=url, session=session, retry_handlers=[])


@pytest.fixture
async def client(sandbox: Sandbox, http: ClientSession) -> AsyncWebClient:
    return client_at(sandbox, http)


def button(token: str = "tok1", label: str = "Approve", **more: Any) -> dict[str, Any]:
    return {"type": "button", "value": token, "text": {"type": "plain_text", "text": label}, **more}


def actions(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements)}


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def events(hub: Hub) -> list[dict[str, Any]]:
    return [hook.json["event"] for hook in hub.at(HOOK) if hook.headers["Content-Type"] == "application/json"]


def shape(value: Any, path: str = "") -> set[str]:
    """The paths of all fields in a payload, whatever their values."""
    if isinstance(value, dict):
        return {p for key, item in value.items() for p in {f"{path}.{key}", *shape(item, f"{path}.{key}")}}
    if isinstance(value, list):
        return {p for item in value for p in shape(item, f"{path}[]")}
    return set()


async def test_a_message_is_signed_for_the_business_clock(sandbox: Sandbox, hub: Hub):
    sandbox.clock.advance(timedelta(days=30))
    await sandbox.slack.message("U000MEERA", "", "hi <there> & you")
    hook = hub.at(HOOK)[0]

    class Now:
        def now(self) -> float:
            return sandbox.clock().timestamp()

    assert SignatureVerifier(SLACK_SIGNING_SECRET, Now()).is_valid_request(hook.body, hook.headers)
    event = hook.json["event"]
    assert (event["channel"], event["channel_type"], event["text"]) == (
        "D000MEERA",
        "im",
        "hi &lt;there&gt; &amp; you",
    )
    assert event["blocks"][0]["elements"][0]["elements"] == [{"type": "text", "text": "hi <there> & you"}]
    assert float(event["ts"]) == pytest.approx(sandbox.clock().timestamp(), abs=5)


async def test_a_mention_in_a_channel_comes_as_message_and_as_mention(sandbox: Sandbox, hub: Hub):
    ts = await sandbox.slack.message("U000ARJUN", "C000GULLY", f"<@{SLACK_BOT_USER_ID}> leads?")
    await sandbox.slack.message("U000ARJUN", "C000GULLY", "thanks", thread=ts)
    got = events(hub)
    assert [e["type"] for e in got] == ["message", "app_mention", "message"]
    assert got[0]["ts"] == got[1]["ts"] == ts
    assert (got[2]["thread_ts"], got[2]["parent_user_id"]) == (ts, "U000ARJUN")
    assert len({hook.json["event_id"] for hook in hub.at(HOOK)}) == 3


async def test_nothing_is_heard_from_channels_without_the_desk(sandbox: Sandbox, hub: Hub):
    await sandbox.slack.message("U000MEERA", "C000OTHER", "secret")
    assert hub.hooks == []
    await sandbox.slack.invite("U000MEERA", "C000OTHER")
    await sandbox.slack.message("U000MEERA", "C000OTHER", "hello")
    assert [e["type"] for e in events(hub)] == ["member_joined_channel", "message"]


@pytest.mark.parametrize(
    ("recorded", "act"),
    [
        ("rec_event_message_im", "im"),
        ("rec_event_message_channel", "channel"),
        ("rec_event_reaction_added", "reaction"),
        ("bolt_event_message_message_changed_channel", "edit"),
        ("bolt_event_message_message_deleted_channel", "delete"),
        ("rec_block_actions_button_3", "press"),
        ("rec_block_actions_static_select", "pick"),
        ("rec_block_actions_button_ephemeral", "press_ephemeral"),
        ("rec_slash_command", "slash"),
        ("rec_view_submission_3", "submit"),
        ("rec_event_app_mention_10", "file"),
    ],
)
async def test_a_delivery_has_every_field_of_the_recorded_one(sandbox, hub, client, recorded, act):
    path = PAYLOADS / f"{recorded}.json"
    if not path.exists():
        pytest.skip("the recorded payloads are not beside the checkout")
    made = await deliver(sandbox, hub, client, act)
    # What belongs to the recorder's plan, picture or message is no field of the protocol.
    theirs = {
        p
        for p in shape(json.loads(path.read_text()))
        if not any(
            word in p
            for word in (
                "enterprise",
                "thumb_",
                "original_",
                "assistant_thread",
                "permalink_public",
                "skipped_shares",
                ".message",
                "message_",
                ".channel_id",
                ".user_id",
                "dispatch_action",
                ".emoji",
                ".placeholder",
                ".multiline",
                ".style",
                ".optional",
                "thread_ts",
                ".state.values.",
            )
        )
    }
    assert theirs - shape(made) == set()


async def deliver(sandbox: Sandbox, hub: Hub, client: AsyncWebClient, act: str) -> dict[str, Any]:
    slack = sandbox.slack
    menu = {
        "type": "static_select",
        "placeholder": {"type": "plain_text", "text": "Choose", "emoji": True},
        "options": [{"text": {"type": "plain_text", "text": "Hi", "emoji": True}, "value": "greet"}],
    }
    if act in ("im", "channel"):
        await slack.message("U000MEERA", "" if act == "im" else "C000GULLY", "hello")
    elif act == "file":
        await slack.file(
            "U000MEERA", "C000GULLY", "a.png", "image/png", b"png", caption=f"<@{SLACK_BOT_USER_ID}> x"
        )
    elif act in ("edit", "delete", "reaction"):
        ts = await slack.message("U000MEERA", "C000GULLY", "hello")
        if act == "edit":
            await slack.edit("U000MEERA", "C000GULLY", ts, "hullo")
        elif act == "delete":
            await slack.delete("U000MEERA", "C000GULLY", ts)
        else:
            await slack.react("U000MEERA", "C000GULLY", ts, "👍")
    elif act in ("press", "pick"):
        sent = await client.chat_postMessage(channel="C000GULLY", text="x", blocks=[actions(button(), menu)])
        await (slack.press if act == "press" else slack.pick)(
            "U000MEERA", "C000GULLY", sent["ts"], "tok1" if act == "press" else "greet"
        )
        return hub.hooks[-1].payload
    elif act == "press_ephemeral":
        sent = await client.chat_postEphemeral(
            channel="C000GULLY", user="U000MEERA", text="x", blocks=[actions(button())]
        )
        await slack.press("U000MEERA", "C000GULLY", sent["message_ts"], "tok1")
        return hub.hooks[-1].payload
    elif act == "slash":
        await slack.slash("U000MEERA", "C000GULLY", "/cast", "leads")
        return hub.hooks[-1].form
    else:
        await opened(sandbox, hub, client)
        await slack.submit_view("U000MEERA", {"name": "Meera"})
        return hub.hooks[-1].payload
    return hub.hooks[-1].json


FORM = {
    "type": "modal",
    "callback_id": "brief",
    "title": {"type": "plain_text", "text": "A brief"},
    "submit": {"type": "plain_text", "text": "Send"},
    "close": {"type": "plain_text", "text": "Cancel"},
    "private_metadata": "x",
    "blocks": [
        {
            "type": "input",
            "block_id": "name",
            "label": {"type": "plain_text", "text": "Name", "emoji": True},
            "element": {
                "type": "plain_text_input",
                "action_id": "value",
                "placeholder": {"type": "plain_text", "text": "Type", "emoji": True},
            },
        }
    ],
}


async def opened(sandbox: Sandbox, hub: Hub, client: AsyncWebClient) -> str:
    await sandbox.slack.slash("U000MEERA", "", "/cast", "")
    trigger = hub.hooks[-1].form["trigger_id"]
    return (await client.views_open(trigger_id=trigger, view=FORM))["view"]["id"]


def as_of_2021(value: Any) -> Any:
    """Without the fields that today's recordings have and the description of 2021 does not know."""
    newer = {"is_locked", "edited", "metadata", "app_installed_team_id", "is_enterprise_install"}
    if isinstance(value, list):
        return [as_of_2021(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("type") == "message":
        newer = newer | {"app_id"}
    if "image_36" in value.get("icons", {}):
        newer = newer | {"user_id"}
    return {key: as_of_2021(item) for key, item in value.items() if key not in newer}


async def test_answers_agree_with_slacks_own_description(sandbox: Sandbox, client: AsyncWebClient, hub: Hub):
    if not SPEC.exists():
        pytest.skip("Slack's description is not beside the checkout")
    spec = json.loads(SPEC.read_text())
    sent = await client.chat_postMessage(channel="C000GULLY", text="hello", blocks=[section("hello")])
    await client.auth_test()
    await client.chat_update(channel="C000GULLY", ts=sent["ts"], text="hello again")
    await client.chat_postEphemeral(channel="C000GULLY", user="U000MEERA", text="psst")
    await client.reactions_add(channel="C000GULLY", timestamp=sent["ts"], name="eyes")
    await client.reactions_remove(channel="C000GULLY", timestamp=sent["ts"], name="eyes")
    await client.conversations_open(users="U000MEERA")
    await client.conversations_members(channel="C000GULLY")
    await client.conversations_history(channel="C000GULLY")
    await client.conversations_replies(channel="C000GULLY", ts=sent["ts"])
    await client.users_lookupByEmail(email="meera@example.org")
    await client.users_info(user="U000MEERA")
    await client.users_list()
    await client.conversations_info(channel="C000GULLY")
    await client.conversations_list(types="public_channel,im")
    await client.team_info()
    await client.bots_info(bot="B0SANDBOX")
    await client.chat_getPermalink(channel="C000GULLY", message_ts=sent["ts"])
    await client.reactions_get(channel="C000GULLY", timestamp=sent["ts"])
    await opened(sandbox, hub, client)
    await client.chat_delete(channel="C000GULLY", ts=sent["ts"])
    checked = 0
    for entry in sandbox.journal.calls("slack"):
        path = spec["paths"].get(f"/{entry.method}")
        if path is None:
            continue
        schema = next(iter(path.values()))["responses"]["200"]["schema"]
        validator = jsonschema.Draft4Validator({**schema, "definitions": spec["definitions"]})
        validator.validate(as_of_2021(entry.answer))
        checked += 1
    assert checked >= 11


async def test_what_the_desk_posts_is_seen_kept_and_found_again(sandbox: Sandbox, client: AsyncWebClient):
    metadata = {"event_type": "castmatch", "event_payload": {"key": "k1"}}
    sent = await client.chat_postMessage(channel="C000GULLY", text="one", metadata=metadata)
    reply = await client.chat_postMessage(channel="C000GULLY", text="two", thread_ts=sent["ts"])
    assert [m.payload["text"] for m in sandbox.chats.of("slack", "C000GULLY")] == ["one", "two"]
    assert sandbox.chats.of("slack", "C000GULLY")[1].thread == sent["ts"]
    found = await client.conversations_history(
        channel="C000GULLY", oldest=str(float(sent["ts"]) - 1), include_all_metadata=True
    )
    assert [m["metadata"] for m in found["messages"]] == [metadata]
    assert found["messages"][0]["reply_count"] == 1
    thread = await client.conversations_replies(channel="C000GULLY", ts=sent["ts"])
    assert [m["ts"] for m in thread["messages"]] == [sent["ts"], reply["ts"]]
    assert (await client.chat_postMessage(channel="U000MEERA", text="you"))["channel"] == "D000MEERA"


async def test_timestamps_are_unique_and_increase_even_in_one_instant(
    sandbox: Sandbox, client: AsyncWebClient
):
    sent = [(await client.chat_postMessage(channel="C000GULLY", text="x"))["ts"] for _ in range(30)]
    assert sent == sorted(set(sent))


@pytest.mark.parametrize(
    ("params", "error"),
    [
        ({"channel": "C0NONE", "text": "x"}, "channel_not_found"),
        ({"channel": "C000OTHER", "text": "x"}, "not_in_channel"),
        ({"channel": "C00000OLD", "text": "x"}, "is_archived"),
        ({"channel": "C000GULLY", "text": "  "}, "no_text"),
        ({"channel": "C000GULLY", "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": "C000GULLY", "text": "x", "markdown_text": "y"}, "markdown_text_conflict"),
        ({"channel": "C000GULLY", "text": "x", "blocks": "[{"}, "invalid_blocks_format"),
        ({"channel": "C000GULLY", "text": "x", "metadata": {"event_type": "a"}}, "invalid_metadata_format"),
        ({"channel": "C000GULLY", "text": "x", "blocks": [section("y" * 2800)] * 5}, "msg_blocks_too_long"),
    ],
)
@pytest.mark.filterwarnings("ignore:The top-level `text` argument")
async def test_a_refused_post_names_slacks_own_error(client: AsyncWebClient, params, error):
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(**params)
    assert refused.value.response["error"] == error


@pytest.mark.parametrize(
    "blocks",
    [
        [{"type": "divider"}] * 51,
        [section("")],
        [section("x" * 3001)],
        [{"type": "section"}],
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}],
        [{"type": "carousel-of-dreams"}],
        [actions()],
        [actions(*[button(f"t{i}", action_id=f"a{i}") for i in range(26)])],
        [actions(button(action_id="same"), button(action_id="same"))],
        [actions(button(label="x" * 76))],
        [actions(button("x" * 2001))],
        [actions(button(style="loud"))],
        [actions({"type": "static_select", "options": []})],
        [
            actions(
                {
                    "type": "overflow",
                    "options": [{"text": {"type": "plain_text", "text": "x"}, "value": "y"}] * 6,
                }
            )
        ],
        [{"type": "image", "image_url": "https://x.org/a.png"}],
        [{"type": "image", "image_url": "ftp://x.org/a.png", "alt_text": "a"}],
        [{"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}] * 11}],
        [{"type": "divider", "block_id": "b"}, {"type": "divider", "block_id": "b"}],
    ],
)
async def test_blocks_slack_would_refuse_are_refused_with_a_pointer(client: AsyncWebClient, blocks):
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel="C000GULLY", text="x", blocks=blocks)
    assert refused.value.response["error"] == "invalid_blocks"
    assert "json-pointer:/blocks" in refused.value.response["response_metadata"]["messages"][0]


async def test_updating_replaces_text_and_takes_left_out_blocks_away(
    sandbox: Sandbox, client: AsyncWebClient
):
    sent = await client.chat_postMessage(channel="C000GULLY", text="x", blocks=[section("x")])
    await client.chat_update(channel="C000GULLY", ts=sent["ts"], text="y")
    assert sandbox.chats.of("slack", "C000GULLY")[0].payload == {"text": "y"}
    theirs = await sandbox.slack.message("U000MEERA", "C000GULLY", "mine")
    for ts, error in ((theirs, "cant_update_message"), ("1.000001", "message_not_found")):
        with pytest.raises(SlackApiError, match=error):
            await client.chat_update(channel="C000GULLY", ts=ts, text="y")
    await client.chat_delete(channel="C000GULLY", ts=sent["ts"])
    assert [m.id for m in sandbox.chats.of("slack", "C000GULLY")] == [theirs]


async def test_an_ephemeral_message_is_for_one_person_and_answers_by_its_url(sandbox, client, hub, http):
    sent = await client.chat_postEphemeral(
        channel="C000GULLY", user="U000ARJUN", text="psst", blocks=[actions(button())]
    )
    assert sandbox.chats.of("slack", "C000GULLY")[0].visible_to == "arjun"
    with pytest.raises(NotPossible):
        await sandbox.slack.press("U000MEERA", "C000GULLY", sent["message_ts"], "tok1")
    await sandbox.slack.press("U000ARJUN", "C000GULLY", sent["message_ts"], "tok1")
    url = hub.hooks[-1].payload["response_url"]
    async with http.post(url, json={"text": "done", "replace_original": True}) as answer:
        assert answer.status == 200
    seen = sandbox.chats.of("slack", "C000GULLY")
    assert [(m.payload["text"], m.answered["label"]) for m in seen] == [("done", "Approve")]
    for _ in range(4):
        await http.post(url, json={"text": "again", "replace_original": False})
    async with http.post(url, json={"text": "too often"}) as answer:
        assert answer.status == 404
    with pytest.raises(SlackApiError, match="user_not_in_channel"):
        await client.chat_postEphemeral(channel="C000GULLY", user="U0NOBODY", text="x")


async def test_a_command_is_answered_to_its_caller_and_a_failed_one_complains(sandbox: Sandbox, hub: Hub):
    hub.answers.append((200, {"Content-Type": "application/json"}, b'{"text": "working on it"}'))
    await sandbox.slack.slash("U000MEERA", "C000GULLY", "/cast", "leads 40s")
    assert hub.hooks[-1].form["text"] == "leads 40s"
    hub.answers.append((500, {}, b""))
    await sandbox.slack.slash("U000MEERA", "C000GULLY", "/cast", "")
    seen = sandbox.chats.of("slack", "C000GULLY")
    assert [(m.sender, m.visible_to, m.status) for m in seen] == [
        ("hub", "meera", "sent"),
        ("slackbot", "meera", "failed"),
    ]


async def test_a_modal_opens_once_per_trigger_and_gives_its_values(sandbox, hub, client):
    await opened(sandbox, hub, client)
    trigger = hub.hooks[-1].form["trigger_id"]
    for used, error in ((trigger, "exchanged_trigger_id"), ("1.2.3", "invalid_trigger_id")):
        with pytest.raises(SlackApiError, match=error):
            await client.views_open(trigger_id=used, view=FORM)
    with pytest.raises(NotPossible, match="Name"):
        await sandbox.slack.submit_view("U000MEERA", {})
    body = {"response_action": "errors", "errors": {"name": "Too short"}}
    hub.answers.append((200, {"Content-Type": "application/json"}, json.dumps(body).encode()))
    assert await sandbox.slack.submit_view("U000MEERA", {"name": "M"}) == {"name": "Too short"}
    assert await sandbox.slack.submit_view("U000MEERA", {"name": "Meera"}) == {}
    state = hub.hooks[-1].payload["view"]["state"]["values"]
    assert state == {"name": {"value": {"type": "plain_text_input", "value": "Meera"}}}
    with pytest.raises(NotPossible):
        await sandbox.slack.submit_view("U000MEERA", {"name": "again"})


async def test_a_modal_slack_would_refuse_is_refused(sandbox, hub, client):
    for change in (
        {"title": {"type": "plain_text", "text": "x" * 25}},
        {"submit": None},
        {"type": "window"},
        {"blocks": [{"type": "divider"}] * 101},
    ):
        await sandbox.slack.slash("U000MEERA", "", "/cast", "")
        with pytest.raises(SlackApiError, match="invalid_arguments"):
            await client.views_open(trigger_id=hub.hooks[-1].form["trigger_id"], view={**FORM, **change})


async def test_an_old_trigger_has_expired(make, hub, http):
    from integrations.sandbox import Pace

    sandbox = await make(pace=Pace(trigger_s=0.0))
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await opened(sandbox, hub, client_at(sandbox, http))


async def test_files_go_up_in_three_steps_and_come_down_with_the_token(sandbox, client, hub, http):
    await client.files_upload_v2(
        channel="C000GULLY", content=b"a,b", filename="list.csv", initial_comment="here"
    )
    seen = sandbox.chats.of("slack", "C000GULLY")[0]
    assert (seen.payload["text"], seen.payload["files"][0]["name"]) == ("here", "list.csv")
    await sandbox.slack.file("U000MEERA", "", "tape.mp4", "video/mp4", b"film")
    url = events(hub)[-1]["files"][0]["url_private"]
    async with http.get(url, headers={"Authorization": f"Bearer {SLACK_BOT_TOKEN}"}) as answer:
        assert await answer.read() == b"film"
    async with http.get(url) as answer:
        assert (answer.status, answer.content_type) == (200, "text/html")


async def test_a_slow_or_failing_hub_gets_the_same_event_again(sandbox: Sandbox, hub: Hub):
    hub.answers.extend([(500, {}, b""), (500, {}, b"")])
    await sandbox.slack.message("U000MEERA", "", "hello?")
    await sandbox.settle()
    hooks = hub.at(HOOK)
    assert len({hook.json["event_id"] for hook in hooks}) == 1
    assert [hook.headers.get("X-Slack-Retry-Num") for hook in hooks] == [None, "1", "2"]
    assert hooks[1].headers["X-Slack-Retry-Reason"] == "http_error"
    hub.answers.append((500, {"X-Slack-No-Retry": "1"}, b""))
    await sandbox.slack.message("U000MEERA", "", "and now?")
    await sandbox.settle()
    assert len(hub.at(HOOK)) == 4


async def test_the_desks_own_messages_are_reported_back(make, hub, http):
    sandbox = await make(slack_echo=True)
    client = client_at(sandbox, http)
    sent = await client.chat_postMessage(channel="C000GULLY", text="x")
    await client.chat_update(channel="C000GULLY", ts=sent["ts"], text="y")
    await sandbox.settle()
    got = events(hub)
    assert {e.get("subtype") for e in got} == {None, "message_changed"}
    assert all(e.get("bot_id", e.get("message", {}).get("bot_id")) == "B0SANDBOX" for e in got)


async def test_the_address_is_verified_with_a_challenge(sandbox: Sandbox, hub: Hub):
    hub.answers.append((200, {}, b"sandbox-challenge"))
    reply = await sandbox.slack.verify_url()
    assert (reply.body, hub.hooks[0].json["type"]) == (b"sandbox-challenge", "url_verification")


async def test_unknown_methods_and_foreign_tokens_are_refused(sandbox: Sandbox, http: ClientSession):
    client = client_at(sandbox, http)
    with pytest.raises(SlackApiError, match="unknown_method"):
        await client.api_call("chat.shout")
    for token, error in (
        ("xoxb-real", "invalid_auth"),
        (SLACK_APP_TOKEN, "not_allowed_token_type"),
        (None, "not_authed"),
    ):
        with pytest.raises(SlackApiError, match=error):
            await client_at(sandbox, http, token).auth_test()


async def test_people_and_channels_can_be_looked_up(client: AsyncWebClient):
    user = (await client.users_info(user="U000MEERA"))["user"]
    assert (user["profile"]["email"], user["tz"], user["tz_offset"]) == (
        "meera@example.org",
        "Asia/Kolkata",
        19800,
    )
    first = await client.users_list(limit=1)
    second = await client.users_list(limit=1, cursor=first["response_metadata"]["next_cursor"])
    assert first["members"][0]["id"] != second["members"][0]["id"]
    with pytest.raises(SlackApiError, match="user_not_found"):
        await client.users_info(user="U0NOBODY")
    members = (await client.conversations_members(channel="C000GULLY"))["members"]
    assert members == ["U000MEERA", "U000ARJUN", SLACK_BOT_USER_ID]
    group = await client.conversations_open(users=["U000MEERA", "U000ARJUN"])
    again = await client.conversations_open(users="U000ARJUN,U000MEERA")
    assert group["channel"]["id"] == again["channel"]["id"]


async def test_faults_look_like_slacks_own(sandbox: Sandbox, client: AsyncWebClient):
    sandbox.faults.add("slack", "429", method="chat.postMessage", retry_after=9)
    with pytest.raises(SlackApiError) as limited:
        await client.chat_postMessage(channel="C000GULLY", text="x")
    response = limited.value.response
    assert (response.status_code, response.headers["Retry-After"], response["error"]) == (
        429,
        "9",
        "ratelimited",
    )
    sandbox.faults.add("slack", "500_after", chat="C000GULLY")
    with pytest.raises(SlackApiError):
        await client.chat_postMessage(channel="C000GULLY", text="arrived")
    assert len(sandbox.chats.of("slack", "C000GULLY")) == 1
    sandbox.faults.add("slack", "timeout", method="chat.postMessage")
    hasty = AsyncWebClient(token=SLACK_BOT_TOKEN, base_url=client.base_url, timeout=0.1, retry_handlers=[])
    with pytest.raises(TimeoutError):
        await hasty.chat_postMessage(channel="C000GULLY", text="never")
    assert len(sandbox.chats.of("slack", "C000GULLY")) == 1


async def test_typing_is_shown_until_the_message(sandbox: Sandbox, client: AsyncWebClient):
    await client.assistant_threads_setStatus(channel_id="D000MEERA", thread_ts="1.1", status="is thinking")
    assert sandbox.chats.typing_now()["slack"] == ["D000MEERA"]
    await client.chat_postMessage(channel="D000MEERA", text="thought")
    assert sandbox.chats.typing_now()["slack"] == []


async def test_reactions_of_people_and_desk_meet_on_one_message(sandbox, client, hub):
    ts = await sandbox.slack.message("U000MEERA", "C000GULLY", "wrapped")
    await client.reactions_add(channel="C000GULLY", timestamp=ts, name="tada")
    with pytest.raises(SlackApiError, match="already_reacted"):
        await client.reactions_add(channel="C000GULLY", timestamp=ts, name="tada")
    await sandbox.slack.react("U000ARJUN", "C000GULLY", ts, "🎉")
    got = await client.reactions_get(channel="C000GULLY", timestamp=ts)
    assert got["message"]["reactions"] == [
        {"name": "tada", "users": [SLACK_BOT_USER_ID, "U000ARJUN"], "count": 2}
    ]
    assert events(hub)[-1]["type"] == "reaction_added"


async def test_kept_blocks_are_blocks_to_the_sdk_too(client: AsyncWebClient):
    sent = await client.chat_postMessage(
        channel="C000GULLY", text="x", blocks=[section("a"), actions(button())]
    )
    kept = sent["message"]["blocks"]
    assert all(block["block_id"] for block in kept)
    assert kept[1]["elements"][0]["action_id"]
    assert [type(b).__name__ for b in Block.parse_all(kept)] == ["SectionBlock", "ActionsBlock"]
