"""The channel with the real SDK against a Bot API server on this machine."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from bots.telegram import build
from bots.telegram.channel import TelegramChannel
from bots.telegram.polling import ALLOWED_UPDATES, Pace
from core.errors import Rejected, Unavailable, Undeliverable
from core.messages import Address, Attachment, Choice, Outbound
from core.ports import Signal

HOME = Address("telegram", "4242", "5000000001")
GROUP = Address("telegram", "4242", "-1001234567890", "12")
QUICK = Pace(first_s=0.01, longest_s=0.02, idle_s=0.01)
UNSET = {"TELEGRAM_API_URL": "http://127.0.0.1:9"}


class Inbox:
    """Stores deliveries; refuses as often as ``refusals`` says."""

    def __init__(self, refusals=0):
        self.stored = []
        self.refusals = refusals

    async def ingest(self, rows):
        if self.refusals:
            self.refusals -= 1
            raise Unavailable("disk full")
        self.stored += rows

    @property
    def ids(self):
        return [envelope.provider_id for envelope, _ in self.stored]


@pytest.fixture
def make(bot_api, make_settings, surroundings):
    def make_channel(public_url="", **values):
        settings = make_settings(**({"TELEGRAM_API_URL": bot_api.url} | values))
        return TelegramChannel(settings, replace(surroundings, public_url=public_url), QUICK)

    return make_channel


@pytest.fixture
async def channel(make):
    made = make()
    yield made
    await made.close()


@asynccontextmanager
async def listening(channel, inbox):
    task = asyncio.create_task(channel.listen(inbox.ingest))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def text_update(number, text="hi", chat=5_000_000_001):
    person = {"id": 5_000_000_001, "is_bot": False, "first_name": "Ann"}
    kind = "private" if chat > 0 else "supergroup"
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_700_000_000,
            "chat": {"id": chat, "type": kind},
            "from": person,
            "text": text,
        },
    }


async def send(channel, text="hi", address=HOME, edits=None, **fields):
    ids = [
        await channel.send(payload, address, key="k", edits=edits)
        for payload in channel.about.render(Outbound("k", address, text, **fields))
    ]
    return ids[-1]


def test_build_makes_a_channel_of_the_bot(make_settings, surroundings):
    channel = build(make_settings(), surroundings)
    assert channel is not None
    about = channel.about
    assert (about.name, about.account, about.routes[0].path) == ("telegram", "4242", "/webhooks/telegram")


async def test_a_sent_message_has_an_id_and_arrives_as_rendered(channel, bot_api):
    assert await send(channel, "**Ready?**", choices=(Choice("tok", "Yes", "primary"),)) == "101"
    (args,) = bot_api.named("sendMessage")
    assert args == {
        "chat_id": 5_000_000_001,
        "text": "Ready?",
        "entities": [{"type": "bold", "offset": 0, "length": 6}],
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "tok", "style": "primary"}]]},
    }


async def test_an_edit_keeps_the_id(channel, bot_api):
    assert await send(channel, "27 %", edits="7") == "7"
    assert bot_api.named("editMessageText")[0]["message_id"] == 7


async def test_an_edit_that_changes_nothing_is_a_success(channel, bot_api):
    bot_api.fail("editMessageText", 400, "Bad Request: message is not modified: specified new message ...")
    assert await send(channel, "27 %", edits="7") == "7"


async def test_a_picture_telegram_cannot_fetch_costs_no_words(channel, bot_api):
    bot_api.fail("sendPhoto", 400, "Bad Request: wrong file identifier/HTTP URL specified")
    await send(channel, "3 found", picture="http://127.0.0.1/x.png")
    assert [method for method, _ in bot_api.done] == ["sendMessage"]
    assert bot_api.named("sendMessage")[0]["text"] == "3 found"


async def test_a_limit_is_passed_on_without_a_warning(channel, bot_api):
    for _ in range(2):
        bot_api.fail("sendMessage", 429, "Too Many Requests: retry after 5", retry_after=5)
    with pytest.raises(Unavailable) as account:
        await send(channel)
    assert (account.value.retry_after_s, account.value.uncertain, account.value.chat_only) == (
        5.0,
        False,
        False,
    )
    with pytest.raises(Unavailable) as group:
        await send(channel, address=GROUP)
    assert group.value.chat_only


@pytest.mark.parametrize(
    ("status", "description", "parameters", "reason", "moved"),
    [
        (403, "Forbidden: bot was blocked by the user", {}, "blocked", None),
        (400, "Bad Request: chat not found", {}, "gone", None),
        (
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": -1_009_999_999_999},
            "moved",
            "-1009999999999",
        ),
    ],
)
async def test_refusals_for_good_are_recorded(
    channel, bot_api, status, description, parameters, reason, moved
):
    bot_api.fail("sendMessage", status, description, **parameters)
    with pytest.raises(Undeliverable) as error:
        await send(channel)
    assert (error.value.reason, error.value.moved_to) == (reason, moved)


async def test_a_wrong_token_is_an_error_in_the_log_and_a_long_wait(make, caplog):
    channel = make(TELEGRAM_BOT_TOKEN="4242:wrong")
    with pytest.raises(Unavailable) as error:
        await send(channel)
    assert error.value.retry_after_s >= 60
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "wrong" not in caplog.text
    await channel.close()


@pytest.mark.parametrize("page", [b"<html>Bad gateway</html>", b"", b"[]", b'{"ok":true}', b"\xff"])
async def test_an_answer_that_nobody_can_read_is_uncertain(channel, bot_api, page):
    bot_api.faults["sendMessage"] = [(200, page), (502, page)]
    for _ in range(2):
        with pytest.raises(Unavailable) as error:
            await send(channel)
        assert error.value.uncertain


async def test_a_lost_answer_is_uncertain_because_the_message_was_sent(channel, bot_api):
    bot_api.faults["sendMessage"] = ["drop"]
    with pytest.raises(Unavailable) as error:
        await send(channel)
    assert error.value.uncertain
    assert len(bot_api.done) == 1


async def test_a_server_that_is_not_there_is_certain(make):
    channel = make(**UNSET)
    with pytest.raises(Unavailable) as error:
        await send(channel)
    assert not error.value.uncertain
    await channel.close()


async def test_neither_token_nor_words_are_logged(channel, bot_api, caplog):
    caplog.set_level(logging.DEBUG)
    bot_api.faults["sendMessage"] = [(502, b"gateway said: secret words")]
    with pytest.raises(Unavailable):
        await send(channel, "secret words")
    await send(channel, "secret words")
    assert "SANDBOX-token" not in caplog.text
    assert "secret words" not in caplog.text


async def test_signals_are_sent_and_raise_nothing(channel, bot_api):
    tap = channel.about.parse(
        json.dumps(
            {
                "update_id": 1,
                "callback_query": {
                    "id": "cq1",
                    "from": {"id": 5},
                    "data": "tok",
                    "message": {"chat": {"id": 5, "type": "private"}, "message_id": 3, "date": 0},
                },
            }
        ).encode()
    )
    await channel.signal(Signal("tapped", tap.address, tap))
    await channel.signal(Signal("typing", GROUP))
    await channel.signal(Signal("seen", HOME))
    assert bot_api.calls == [
        ("answerCallbackQuery", {"callback_query_id": "cq1"}),
        ("sendChatAction", {"chat_id": -1_001_234_567_890, "action": "typing", "message_thread_id": 12}),
    ]
    bot_api.fail("sendChatAction", 403, "Forbidden: bot was blocked by the user")
    await channel.signal(Signal("typing", HOME))


async def test_a_file_is_fetched_by_its_id(channel, bot_api):
    bot_api.files["photos/file 1.jpg"] = b"x" * 5000
    photo = Attachment("image", "photos/file 1.jpg")
    assert await channel.fetch(photo, max_bytes=5000) == b"x" * 5000


async def test_a_file_above_the_limit_is_refused_while_it_is_read(channel, bot_api):
    bot_api.files["big"] = b"x" * 100_000
    with pytest.raises(Rejected) as error:
        await channel.fetch(Attachment("video", "big"), max_bytes=5000)
    assert error.value.text_key == "file-too-large"
    with pytest.raises(Rejected):
        await channel.fetch(Attachment("video", "big", size_bytes=5001), max_bytes=5000)
    bot_api.fail("getFile", 400, "Bad Request: file is too big")
    with pytest.raises(Rejected):
        await channel.fetch(Attachment("video", "big"), max_bytes=5000)


@pytest.mark.parametrize("ref", ["", "geo:1,2", "tel:+91", "https://evil.example/x", "file:///etc/passwd"])
async def test_only_telegram_files_are_fetched(channel, bot_api, ref):
    with pytest.raises(Undeliverable):
        await channel.fetch(Attachment("document", ref), max_bytes=10)
    assert bot_api.calls == []


@pytest.mark.parametrize("path", ["/etc/passwd", "../../x", "http://127.0.0.1/x", ""])
async def test_a_path_outside_of_the_file_server_is_refused(channel, bot_api, path):
    answer = json.dumps({"ok": True, "result": {"file_id": "f", "file_path": path}})
    bot_api.faults["getFile"] = [(200, answer)]
    with pytest.raises(Undeliverable):
        await channel.fetch(Attachment("document", "f"), max_bytes=10)


async def test_a_file_that_is_gone_is_not_tried_again(channel, bot_api):
    answer = json.dumps({"ok": True, "result": {"file_id": "f", "file_path": "nowhere"}})
    bot_api.faults["getFile"] = [(200, answer)]
    with pytest.raises(Undeliverable) as error:
        await channel.fetch(Attachment("document", "f"), max_bytes=10)
    assert error.value.reason == "gone"


async def test_telegram_cannot_be_asked_what_it_sent(channel, surroundings):
    with pytest.raises(Undeliverable):
        await channel.look_up(Outbound("k", HOME, "x"), surroundings.clock())


async def test_polled_updates_are_stored_as_they_came_and_then_confirmed(make, bot_api, until):
    bot_api.updates = [text_update(number, f"m{number}") for number in (7, 8, 9)]
    bot_api.updates[1]["message"]["future_field"] = {"ünknown": [1.5, None, "\ud83d"]}
    sent = list(bot_api.updates)
    inbox = Inbox()
    async with listening(make(), inbox):
        await until(lambda: bot_api.confirmed == 10)
    assert [json.loads(raw) for _, raw in inbox.stored] == sent
    assert inbox.ids == ["7", "8", "9"]
    assert {envelope.kind for envelope, _ in inbox.stored} == {"turn"}
    assert bot_api.named("getUpdates")[0]["allowed_updates"] == list(ALLOWED_UPDATES)
    assert bot_api.named("deleteWebhook") == [{"drop_pending_updates": False}]


async def test_an_update_is_confirmed_only_after_it_is_stored(make, bot_api, until):
    bot_api.updates = [text_update(7)]
    inbox = Inbox(refusals=3)
    async with listening(make(), inbox):
        await until(lambda: inbox.refusals == 0)
        assert bot_api.confirmed == 0
        await until(lambda: bot_api.confirmed == 8)
    assert inbox.ids == ["7"]


async def test_polling_survives_conflicts_errors_and_lost_answers(make, bot_api, until):
    bot_api.updates = [text_update(7)]
    bot_api.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request")
    bot_api.fail("getUpdates", 500, "Internal Server Error")
    bot_api.faults["getUpdates"] += ["drop", (200, b"<html>"), (200, b'{"ok":true,"result":5}')]
    bot_api.fail("getMe", 502, "Bad Gateway")
    bot_api.fail("deleteWebhook", 500, "Internal Server Error")
    inbox = Inbox()
    async with listening(make(), inbox):
        await until(lambda: bot_api.confirmed == 8)
    assert inbox.ids == ["7"]


async def test_an_unreadable_update_holds_up_no_other(make, bot_api, until):
    bot_api.updates = [{"update_id": 6, "message": "?"}, text_update(7), {"update_id": 8, "new_kind": {}}]
    inbox = Inbox()
    async with listening(make(), inbox):
        await until(lambda: bot_api.confirmed == 9)
    assert [envelope.kind for envelope, _ in inbox.stored] == ["quarantined", "turn", "ignored"]


async def test_with_a_public_address_the_webhook_is_set(make, bot_api, until):
    inbox = Inbox()
    bot_api.fail("setWebhook", 500, "Internal Server Error")
    async with listening(make(public_url="http://127.0.0.1:8765"), inbox):
        await until(lambda: bot_api.webhook["url"])
    assert bot_api.named("setWebhook")[-1] == {
        "url": "http://127.0.0.1:8765/webhooks/telegram",
        "secret_token": "s3cret_TOKEN-1",
        "allowed_updates": list(ALLOWED_UPDATES),
        "drop_pending_updates": False,
    }
    assert bot_api.named("getUpdates") == []


async def test_listening_teaches_the_bot_its_own_name(make, bot_api, until):
    channel = make()
    raw = json.dumps(text_update(1, "@castmatch_bot hi", -5)).encode()
    assert not channel.about.parse(raw).addressed
    async with listening(channel, Inbox()):
        await until(lambda: bot_api.named("getUpdates"))
    assert channel.about.parse(raw).addressed


async def test_cancelling_ends_a_poll_that_waits(make, bot_api, until):
    bot_api.faults["getUpdates"] = ["hang"]
    async with listening(make(), Inbox()) as task:
        await until(lambda: bot_api.named("getUpdates"))
        task.cancel()
        await asyncio.wait([task], timeout=1)
        assert task.cancelled()


async def test_a_channel_can_send_after_it_stopped_listening(make, bot_api, until):
    channel = make()
    async with listening(channel, Inbox()):
        await until(lambda: bot_api.named("getUpdates"))
    assert await send(channel)
    await channel.close()


async def test_a_healthy_account_has_no_findings_to_mend(make, bot_api, until):
    channel = make(public_url="http://127.0.0.1:8765")
    async with listening(channel, Inbox()):
        await until(lambda: bot_api.webhook["url"])
        findings = await channel.check()
    assert findings
    assert all(finding.ok for finding in findings)
    await channel.close()


async def test_the_doctor_sees_what_is_wrong(make, bot_api):
    webhook = make(public_url="http://127.0.0.1:8765", TELEGRAM_WEBHOOK_SECRET="")
    bot_api.webhook = {
        "url": "https://elsewhere.example",
        "pending_update_count": 12,
        "last_error_message": "Wrong response from the webhook: 502 Bad Gateway",
        "allowed_updates": ["message"],
    }
    bad = [finding for finding in await webhook.check() if not finding.ok]
    assert len(bad) == 4
    assert all(finding.fix for finding in bad)
    polling = make()
    assert [finding.ok for finding in await polling.check()] == [True, False]
    for channel in (wrong := make(TELEGRAM_BOT_TOKEN="4242:wrong"), gone := make(**UNSET)):
        (finding,) = await channel.check()
        assert not finding.ok
        assert "wrong" not in finding.what + finding.fix
    for channel in (webhook, polling, wrong, gone):
        await channel.close()
