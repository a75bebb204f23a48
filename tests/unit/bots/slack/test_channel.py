from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from datetime import timedelta

import aiohttp
import pytest

from bots.slack import build
from core.errors import Rejected, Unavailable, Undeliverable
from core.messages import Address, Attachment, Card, Choice, Outbound
from core.ports import Signal

CHANNEL = Address("slack", "slack", "C1")


def outbound(text="hello", **values):
    return Outbound(**{"key": "k1", "address": CHANNEL, "text": text, **values})


async def deliver(channel, message, edits=None):
    """As the sender does it: every payload in order, the id of the last."""
    sent = ""
    for payload in channel.about.render(message):
        sent = await channel.send(payload, message.address, key=message.key, edits=edits)
    return sent


async def test_a_message_arrives_with_blocks_fallback_thread_and_key(channel, slack, kit):
    address = Address("slack", "slack", "C1", "17.1")
    sent = await deliver(channel, outbound("**Hi**", address=address, choices=(Choice("t", "Go"),)))
    (arguments,) = slack.named("chat.postMessage")
    assert sent == slack.messages[0]["ts"]
    assert (arguments["channel"], arguments["thread_ts"], arguments["text"]) == ("C1", "17.1", "*Hi*")
    assert arguments["metadata"] == {"event_type": "castmatch", "event_payload": {"key": "k1"}}
    assert arguments["blocks"][1]["elements"][0]["value"] == "t"
    assert {token for _, _, token in slack.calls} == {kit.BOT}


async def test_an_edit_changes_the_message_it_names(channel, slack):
    first = await deliver(channel, outbound("1 of 40", progress=0.1))
    again = await deliver(channel, outbound("2 of 40", progress=0.2, edits="k0"), edits=first)
    assert again == first
    assert [message["text"][:7] for message in slack.messages] == ["2 of 40"]
    assert slack.named("chat.update")[0].keys() == {"channel", "ts", "text", "blocks", "metadata"}


async def test_what_one_person_sees_is_ephemeral_and_is_never_edited(channel, slack):
    message = outbound("only you", visible_to="T1/U7")
    assert await deliver(channel, message, edits="17.1")
    (arguments,) = slack.named("chat.postEphemeral")
    assert arguments["user"] == "U7"
    assert arguments.keys() == {"channel", "user", "text", "blocks"}
    with pytest.raises(Undeliverable):
        await channel.look_up(message, channel._surroundings.clock())


@pytest.mark.parametrize("code", ["not_in_channel", "channel_not_found", "user_not_in_channel"])
async def test_where_nothing_can_be_whispered_the_persons_own_chat_hears_it(channel, slack, kit, code):
    slack.fail["chat.postEphemeral"] = [kit.Fault(body={"ok": False, "error": code})]
    message = outbound("only you", visible_to="T1/U7", address=Address("slack", "slack", "C1", "17.1"))
    assert await deliver(channel, message)
    (posted,) = slack.named("chat.postMessage")
    assert (posted["channel"], "user" in posted, "thread_ts" in posted) == ("DU7", False, False)


@pytest.mark.parametrize("chat", ["U7", "T1/U7", "W7"])
async def test_a_person_is_reached_in_a_direct_chat_opened_once(channel, slack, chat):
    message = outbound(address=Address("slack", "slack", chat))
    await deliver(channel, message)
    await deliver(channel, message)
    assert [call["users"] for call in slack.named("conversations.open")] == [chat.rpartition("/")[2]]
    assert {call["channel"] for call in slack.named("chat.postMessage")} == {f"D{chat.rpartition('/')[2]}"}


ERRORS = [
    ("channel_not_found", "gone"),
    ("is_archived", "gone"),
    ("account_inactive", "gone"),
    ("user_not_found", "gone"),
    ("not_in_channel", "not_allowed"),
    ("restricted_action", "not_allowed"),
    ("missing_scope", "not_allowed"),
    ("msg_too_long", "bad_request"),
    ("msg_blocks_too_long", "bad_request"),
    ("invalid_blocks", "bad_request"),
    ("a_word_of_tomorrow", "bad_request"),
]


@pytest.mark.parametrize(("code", "reason"), ERRORS)
async def test_a_refusal_has_a_reason(channel, slack, kit, code, reason):
    slack.fail["chat.postMessage"] = [kit.Fault(body={"ok": False, "error": code})]
    with pytest.raises(Undeliverable) as caught:
        await deliver(channel, outbound())
    assert caught.value.reason == reason
    assert slack.messages == []


@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "token_expired", "not_authed"])
async def test_a_dead_token_keeps_the_message_and_tells_the_operator(channel, slack, kit, caplog, code):
    slack.fail["chat.postMessage"] = [kit.Fault(body={"ok": False, "error": code})]
    with caplog.at_level(logging.ERROR), pytest.raises(Unavailable) as caught:
        await deliver(channel, outbound("secret words"))
    assert not caught.value.uncertain
    assert caught.value.retry_after_s
    assert "refuses the token" in caplog.text
    assert "secret words" not in caplog.text
    assert kit.BOT not in caplog.text


@pytest.mark.parametrize(("method", "chat_only"), [("chat.postMessage", True), ("chat.update", False)])
async def test_too_fast_waits_as_long_as_slack_says(channel, slack, kit, method, chat_only):
    edits = "17.1" if method == "chat.update" else None
    slack.fail[method] = [kit.Fault(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": "7"})]
    with pytest.raises(Unavailable) as caught:
        await deliver(channel, outbound(), edits)
    assert (caught.value.retry_after_s, caught.value.chat_only) == (7.0, chat_only)
    assert not caught.value.uncertain


@pytest.mark.parametrize(
    ("status", "body", "uncertain"),
    [
        (500, {"ok": False, "error": "internal_error"}, True),
        (200, {"ok": False, "error": "fatal_error"}, True),
        (502, "<html>bad gateway</html>", True),
        (503, "", True),
        (200, "upstream said something", True),
        (200, {}, True),
        (200, {"ok": False, "error": "service_unavailable"}, False),
        (403, "blocked by a proxy", False),
        (404, "nothing here", False),
        (429, "slow down", False),
    ],
)
async def test_a_failure_is_retried_and_uncertain_only_if_it_may_have_arrived(
    channel, slack, kit, status, body, uncertain
):
    slack.fail["chat.postMessage"] = [kit.Fault(status, body)]
    with pytest.raises(Unavailable) as caught:
        await deliver(channel, outbound())
    assert caught.value.uncertain is uncertain


async def test_a_call_without_an_answer_is_uncertain_and_can_be_looked_up(channel, slack, kit):
    channel._api.timeout = aiohttp.ClientTimeout(total=0.2)
    slack.fail["chat.postMessage"] = [kit.Fault(hang=True, after=True)]
    with pytest.raises(Unavailable) as caught:
        await deliver(channel, outbound())
    assert caught.value.uncertain
    assert await channel.look_up(outbound(), kit.NOW) == slack.messages[0]["ts"]
    assert len(slack.named("chat.postMessage")) == 1


async def test_an_edit_or_an_opened_chat_is_never_uncertain(channel, slack, kit):
    slack.fail["chat.update"] = [kit.Fault(500, {})]
    slack.fail["conversations.open"] = [kit.Fault(500, {})]
    for address, edits in ((CHANNEL, "17.1"), (Address("slack", "slack", "U1"), None)):
        with pytest.raises(Unavailable) as caught:
            await deliver(channel, outbound(address=address), edits)
        assert not caught.value.uncertain


async def test_nothing_was_sent_where_nobody_listens(kit):
    made = build(kit.settings(SLACK_API_URL="http://127.0.0.1:9"), kit.surroundings())
    with pytest.raises(Unavailable) as caught:
        await deliver(made, outbound())
    assert not caught.value.uncertain


async def test_a_picture_that_slack_cannot_fetch_does_not_cost_the_message(channel, slack, kit):
    slack.fail["chat.postMessage"] = [kit.Fault(body={"ok": False, "error": "invalid_blocks"})]
    card = Card("Amrita", ("27",), "https://x.example/gone.jpg", (Choice("t", "Shortlist"),))
    assert await deliver(channel, outbound("3 of 41", cards=(card,)))
    (message,) = slack.messages
    assert "image" not in str(message["blocks"])
    assert message["blocks"][-1]["elements"][0]["value"] == "t"


@pytest.mark.parametrize(
    "code", ["thread_not_found", "restricted_action_non_threadable_channel", "cannot_reply_to_message"]
)
async def test_where_no_thread_is_possible_the_answer_comes_without(channel, slack, kit, code):
    slack.fail["chat.postMessage"] = [kit.Fault(body={"ok": False, "error": code})]
    assert await deliver(channel, outbound(address=Address("slack", "slack", "C1", "17.1")))
    (message,) = slack.messages
    assert "thread_ts" not in message


async def test_a_look_up_finds_only_its_own_key_and_reads_the_thread(channel, slack, kit):
    address = Address("slack", "slack", "C1", "17.1")
    await deliver(channel, outbound(address=address))
    await deliver(channel, outbound(key="k2", address=address))
    since = kit.NOW - timedelta(hours=1)
    assert await channel.look_up(outbound(key="k2", address=address), since) == slack.messages[1]["ts"]
    assert await channel.look_up(outbound(key="k3", address=address), since) is None
    (call, _) = slack.named("conversations.replies")
    assert (call["ts"], call["include_all_metadata"]) == ("17.1", "1")
    assert await channel.look_up(outbound(key="k2"), since) == slack.messages[1]["ts"]
    assert slack.named("conversations.history")


async def test_each_part_of_a_message_can_be_looked_up(channel, slack, kit):
    message = outbound("word " * 5000)
    payloads = channel.about.render(message)
    assert len(payloads) > 1
    for part, payload in enumerate(payloads):
        assert await channel.look_up(message, kit.NOW, part=part) is None
        sent = await channel.send(payload, CHANNEL, key="k1")
        assert await channel.look_up(message, kit.NOW, part=part) == sent


async def test_a_look_up_reads_further_pages_and_stops_at_old_ones(channel, slack, kit):
    old = {"ts": "1000.1", "metadata": {"event_type": "castmatch", "event_payload": {"key": "k1"}}}
    page = {"ok": True, "messages": [{"ts": "9999999999.1"}], "response_metadata": {"next_cursor": "c2"}}
    slack.answers["conversations.history"] = page
    assert await channel.look_up(outbound(), kit.NOW) is None
    assert [call.get("cursor") for call in slack.named("conversations.history")] == [None, "c2", "c2"]
    slack.calls.clear()
    slack.answers["conversations.history"] = {**page, "messages": [{"ts": "1000.2"}]}
    assert await channel.look_up(outbound(), kit.NOW) is None
    assert len(slack.named("conversations.history")) == 1
    slack.answers["conversations.history"] = {**page, "messages": [old]}
    assert await channel.look_up(outbound(), kit.NOW) == "1000.1"


async def test_a_look_up_that_cannot_be_answered_now_says_so(channel, slack, kit):
    slack.fail["conversations.history"] = [kit.Fault(429, {}, {"Retry-After": "3"})]
    with pytest.raises(Unavailable) as caught:
        await channel.look_up(outbound(), kit.NOW)
    assert caught.value.retry_after_s == 3


# files


def file(slack, name="a.pdf", **values):
    return Attachment(
        **{"kind": "document", "ref": f"{slack.url}/slack/files/{name}", "mime": "application/pdf", **values}
    )


async def test_a_file_is_fetched_with_our_token(channel, slack, kit):
    slack.files["a.pdf"] = (200, {"Content-Type": "application/pdf"}, b"%PDF")
    assert await channel.fetch(file(slack), max_bytes=10) == b"%PDF"
    assert slack.fetched == [("a.pdf", f"Bearer {kit.BOT}")]


async def test_a_file_known_by_its_id_is_looked_up_first(channel, slack):
    slack.files["by-id"] = (200, {"Content-Type": "image/png"}, b"png")
    assert await channel.fetch(Attachment("image", "F0123ABC"), max_bytes=10) == b"png"


async def test_a_large_file_is_refused_before_and_while_it_comes(channel, slack):
    slack.files["a.pdf"] = (200, {"Content-Type": "application/pdf"}, b"x" * 1000)
    with pytest.raises(Rejected) as caught:
        await channel.fetch(file(slack, size_bytes=1000), max_bytes=999)
    assert caught.value.text_key == "file-too-large"
    assert slack.fetched == []
    with pytest.raises(Rejected):
        await channel.fetch(file(slack), max_bytes=999)


@pytest.mark.parametrize(
    "ref",
    [
        "https://evil.example/a.pdf",
        "https://files.slack.com.evil.example/a",
        "https://evilslack.com/a",
        "http://files.slack.com/a",
        "https://files.slack.com@evil.example/a",
        "http://127.0.0.1:1/slack/files/a.pdf",
        "file:///etc/passwd",
        "https://[bad",
        "",
    ],
)
async def test_our_token_goes_to_no_other_host(channel, slack, ref):
    with pytest.raises(Undeliverable) as caught:
        await channel.fetch(Attachment("document", ref), max_bytes=10)
    assert caught.value.reason == "not_allowed"


async def test_outside_the_sandbox_no_local_address_is_fetched(slack, kit):
    made = build(kit.settings(SLACK_API_URL=f"{slack.url}/slack"), kit.surroundings(sandbox=False))
    with pytest.raises(Undeliverable):
        await made.fetch(file(slack), max_bytes=10)
    assert slack.fetched == []


async def test_a_redirect_is_followed_only_to_slack(channel, slack):
    slack.files["a.pdf"] = (302, {"Location": "/slack/files/b.pdf"}, b"")
    slack.files["b.pdf"] = (302, {"Location": "https://evil.example/c.pdf"}, b"")
    with pytest.raises(Undeliverable):
        await channel.fetch(file(slack), max_bytes=10)
    assert [name for name, _ in slack.fetched] == ["a.pdf", "b.pdf"]
    slack.files["b.pdf"] = (302, {"Location": "/slack/files/a.pdf"}, b"")
    with pytest.raises(Undeliverable):
        await channel.fetch(file(slack), max_bytes=10)


@pytest.mark.parametrize(
    ("status", "kind", "error", "reason"),
    [
        (404, "text/plain", Undeliverable, "gone"),
        (403, "text/plain", Undeliverable, "not_allowed"),
        (200, "text/html", Undeliverable, "not_allowed"),
        (500, "text/plain", Unavailable, None),
        (429, "text/plain", Unavailable, None),
    ],
)
async def test_a_file_that_does_not_come_is_explained(channel, slack, status, kind, error, reason):
    slack.files["a.pdf"] = (status, {"Content-Type": kind}, b"page")
    with pytest.raises(error) as caught:
        await channel.fetch(file(slack), max_bytes=10)
    assert getattr(caught.value, "reason", None) == reason


# signals and checks


async def test_only_an_assistant_thread_shows_that_the_desk_is_at_work(channel, slack):
    for chat, thread in (("C1", "17.1"), ("D1", ""), ("D1", "17.1")):
        await channel.signal(Signal("typing", Address("slack", "slack", chat, thread)))
    await channel.signal(Signal("seen", Address("slack", "slack", "D1", "17.1")))
    assert [call["channel_id"] for call in slack.named("assistant.threads.setStatus")] == ["D1"]


@pytest.mark.parametrize(("body", "calls"), [({"ok": False, "error": "missing_scope"}, 1), ("<html>", 2)])
async def test_a_refused_signal_raises_nothing_and_is_not_repeated(channel, slack, kit, body, calls):
    fault = kit.Fault(200 if isinstance(body, dict) else 500, body)
    slack.fail["assistant.threads.setStatus"] = [fault, fault]
    for _ in range(2):
        await channel.signal(Signal("typing", Address("slack", "slack", "D1", "17.1")))
    assert len(slack.named("assistant.threads.setStatus")) == calls


async def test_a_sound_setup_checks_out(channel, slack):
    from bots.slack.manifest import SCOPES

    slack.scopes = ",".join(SCOPES)
    assert all(finding.ok for finding in await channel.check())


async def test_a_missing_scope_is_named(channel, slack):
    slack.scopes = "chat:write"
    wrong = [finding for finding in await channel.check() if not finding.ok]
    assert "im:history" in wrong[0].what
    assert "slack-manifest.yaml" in wrong[0].fix


async def test_a_wrong_token_is_named(channel, slack, kit):
    slack.fail["auth.test"] = [kit.Fault(body={"ok": False, "error": "invalid_auth"})]
    (finding,) = await channel.check()
    assert not finding.ok
    assert "SLACK_BOT_TOKEN" in finding.fix


@pytest.mark.parametrize(
    ("app_token", "answer", "ok"), [("", None, False), ("xapp-1", None, True), ("xapp-1", "bad", False)]
)
async def test_without_a_public_address_the_socket_is_checked(slack, kit, app_token, answer, ok):
    made = build(
        kit.settings(SLACK_API_URL=f"{slack.url}/slack", SLACK_APP_TOKEN=app_token),
        kit.surroundings(public_url="", sandbox=False),
    )
    if answer:
        slack.fail["apps.connections.open"] = [kit.Fault(body={"ok": False, "error": "invalid_auth"})]
    finding = (await made.check())[-1]
    assert finding.ok is ok
    assert ok or "SLACK_APP_TOKEN" in finding.fix


# listening by webhook


async def test_listening_learns_who_we_are_and_ends_when_cancelled(channel, slack, kit, until):
    slack.fail["auth.test"] = [kit.Fault(500, "")]
    task = asyncio.create_task(channel.listen(_nothing))
    await until(lambda: channel._workspace.team == "T1")
    (route,) = channel.about.routes
    event = {"type": "message", "channel": "C1", "user": "U1", "ts": "1.1"}
    body = json.dumps({"type": "event_callback", "team_id": "T2", "event": event}).encode()
    assert route.verify(kit.signed(body)) is None
    assert route.envelope(kit.signed(body)).account == "T2"
    await deliver(channel, outbound())
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert task.cancelled()
    await deliver(channel, outbound())
    assert len(slack.messages) == 2


async def _nothing(deliveries):
    raise AssertionError("nothing comes by socket")


async def test_what_the_desk_says_about_itself(channel):
    about = channel.about
    assert (about.name, about.account, about.sends_per_s, about.chat_interval_s) == (
        "slack",
        "slack",
        20.0,
        1.0,
    )
    assert [route.path for route in about.routes] == ["/webhooks/slack"]
