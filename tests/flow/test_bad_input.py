"""The door: forged, broken, foreign and oversized deliveries, and a database that cannot take them now."""

from __future__ import annotations

import copy
import json
import sqlite3
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text

from config.commands import serve as serving
from config.settings import load
from core.ports import WebRequest
from core.store.inbox import arrival
from core.store.schema import inbound
from tests.providers import FORM, JSON, OURS, SID, ProviderHub, environment, form

CHANNELS = ("slack", "telegram", "whatsapp")
ENDED = {"done", "ignored", "quarantined"}
WHO = {"id": 7, "is_bot": False, "first_name": "Tara", "last_name": "Sen", "language_code": "hi"}
UPDATE = {
    "update_id": 1,
    "message": {
        "message_id": 5,
        "from": WHO,
        "chat": {"id": 7, "type": "private", "first_name": "Tara"},
        "date": 1763613000,
        "text": "/help now",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
        "reply_to_message": {"message_id": 4, "date": 1763612000, "chat": {"id": 7, "type": "private"}},
    },
}
TAP = {
    "update_id": 2,
    "callback_query": {
        "id": "99",
        "from": WHO,
        "chat_instance": "1",
        "data": "token",
        "message": {"message_id": 5, "date": 1763613000, "chat": {"id": 7, "type": "private"}},
    },
}
PHOTO = {
    "update_id": 3,
    "message": {
        **{k: v for k, v in UPDATE["message"].items() if k not in ("text", "entities")},
        "photo": [{"file_id": "A", "file_unique_id": "a", "width": 9, "height": 9, "file_size": 100}],
        "caption": "headshot",
    },
}
EVENT = {
    "type": "event_callback",
    "team_id": "T1",
    "api_app_id": "A1",
    "event_id": "Ev1",
    "event_time": 1763613000,
    "authorizations": [{"team_id": "T1", "user_id": "UDESK", "is_bot": True}],
    "event": {
        "type": "message",
        "channel": "D1",
        "channel_type": "im",
        "user": "U1",
        "text": "help",
        "ts": "1763613000.000100",
        "files": [
            {"id": "F1", "mimetype": "image/png", "size": 9, "name": "a.png", "url_private": "https://x"}
        ],
    },
}
ACTION = {
    "type": "block_actions",
    "team": {"id": "T1"},
    "user": {"id": "U1", "team_id": "T1"},
    "api_app_id": "A1",
    "trigger_id": "1.2.x",
    "container": {"type": "message", "message_ts": "1763613000.000100", "channel_id": "D1"},
    "channel": {"id": "D1", "name": "directmessage"},
    "message": {"ts": "1763613000.000100", "text": "?"},
    "actions": [{"type": "button", "action_id": "a", "block_id": "b", "value": "token", "action_ts": "1.2"}],
}
MESSAGE = {
    "MessageSid": "SM" + "1" * 32,
    "AccountSid": SID,
    "From": "whatsapp:+919800000009",
    "To": OURS,
    "Body": "help",
    "NumMedia": "1",
    "MediaUrl0": "https://api.twilio.com/x/Media/ME1",
    "MediaContentType0": "image/jpeg",
    "WaId": "919800000009",
    "ProfileName": "Tara",
    "ExternalUserId": "whatsapp:IN.123",
    "Latitude": "19.1",
    "Longitude": "72.8",
    "ButtonPayload": "token",
    "InteractiveData": '{"id": "token", "title": "Yes"}',
    "SmsStatus": "received",
}
RECEIPT = {
    "MessageSid": "SM" + "2" * 32,
    "AccountSid": SID,
    "From": OURS,
    "To": "whatsapp:+919800000009",
    "MessageStatus": "delivered",
    "ErrorCode": "0",
}
GOOD = {
    "slack": [json.dumps(EVENT).encode(), form({"payload": json.dumps(ACTION)})],
    "telegram": [json.dumps(one).encode() for one in (UPDATE, TAP, PHOTO)],
    "whatsapp": [form(MESSAGE), form(RECEIPT)],
}


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()


async def ends(desk):
    """How every stored delivery ended."""
    await desk.turned()
    return {row["status"] for row in await desk.inbound()}


def forged(desk, channel):
    """Headers that prove nothing, by why."""
    body = GOOD[channel][0]
    genuine = desk.proof(channel, body)
    yield "nothing at all", {}
    for name, value in genuine.items():
        if name != "X-Slack-Request-Timestamp":
            yield "another one", {**genuine, name: value[:-1] + ("A" if value[-1] != "A" else "B")}
            yield "empty", {**genuine, name: ""}
            yield "not even ASCII", {**genuine, name: "sé\u0939"}
            yield "far too long", {**genuine, name: value * 50}
    if channel == "slack":
        for odd in ("", "soon", "-1", "1e9", "9" * 30, "1763613000.5"):
            yield "no time", {**genuine, "X-Slack-Request-Timestamp": odd}
        yield "of another body", desk.proof(channel, body + b" ")
    if channel == "whatsapp":
        settings = "X-Twilio-Webhooks-Signature-Settings"
        yield "of another body", desk.proof(channel, body + b"&x=1")
        yield "of another address", desk.proof(channel, body, "/webhooks/whatsapp/status")
        yield "of an unknown kind", {**genuine, settings: "algorithm=NONE"}
        yield "by a key that is not set", {**genuine, settings: "key=k,algorithm=HMAC_SHA256"}


@pytest.mark.parametrize("channel", CHANNELS)
async def test_what_its_provider_did_not_sign_is_refused_and_leaves_nothing(desk, channel):
    for why, headers in forged(desk, channel):
        status = await desk.post(channel, GOOD[channel][0], headers=headers)
        assert status in (401, 403), why
    assert await desk.count() == 0
    assert await desk.outbox() == []


@pytest.mark.parametrize("minutes", [-6, 6, 60 * 24 * 365])
async def test_an_old_signature_of_slack_is_a_replay(desk, minutes):
    headers = desk.proof("slack", GOOD["slack"][0])
    desk.clock.advance(minutes=minutes)
    assert await desk.post("slack", GOOD["slack"][0], headers=headers) in (401, 403)
    assert await desk.count() == 0


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("size", [1_000_001, 1_200_000])
async def test_a_body_over_the_limit_is_refused_and_leaves_nothing(desk, channel, size):
    body = b'{"x": "' + b"a" * size + b'"}'
    assert await desk.post(channel, body) == 413

    async def pieces():
        for start in range(0, len(body), 65_536):
            yield body[start : start + 65_536]

    # Without a length in front the limit still holds.
    headers = {"Content-Type": JSON, **desk.proof(channel, body)}
    path = f"{desk.base}/webhooks/{channel}"
    async with desk.session.post(path, data=pieces(), headers=headers) as answer:
        assert answer.status == 413
    assert await desk.count() == 0


DEEP = b'{"a":' * 20_000 + b"1" + b"}" * 20_000
BROKEN = [
    b"",
    b" ",
    b"{",
    b"[]",
    b"{}",
    b"null",
    b"true",
    b'"text"',
    b"1",
    b"NaN",
    b'{"a": NaN}',
    b"\x00",
    b"\x00" * 1000,
    b"\xff\xfe\xfa",
    b"{\xff}",
    b"\xef\xbb\xbf{}",
    b"=&=&&;;==",
    b"%",
    b"%zz=%",
    b"a=%00%ff%fe",
    b"payload=",
    b"payload=%7B",
    b"payload=null",
    b"payload[]=1",
    b"command=&text=%00",
    b"a=1&" * 5000,
    b"[" * 50_000,
    DEEP,
    b"payload=" + DEEP,
    b'{"update_id": 1' + b"0" * 5000 + b"}",
    b'{"update_id": 1e999, "message": {"message_id": 1e999}}',
    b'{"update_id": 7}',
    b'{"update_id": 8, "something_new": {"id": 1}}',
    b'{"update_id": 9, "message": []}',
    b'{"type": "event_callback"}',
    b'{"type": "event_callback", "event": []}',
    b'{"type": "something_new", "event_id": "Ev9"}',
    b'{"type": "event_callback", "event_id": "Ev8", "event": {"type": "something_new"}}',
    b"From=whatsapp%3A%2B1&MessageStatus=something_new",
    b"MessageSid=SM1",
    b"From=",
]


@pytest.mark.parametrize("channel", CHANNELS)
async def test_a_signed_body_that_says_nothing_readable_is_taken_and_kept_aside(desk, channel):
    for body in BROKEN:
        if channel == "whatsapp" and body.startswith((b"{", b"[")) and not body.isascii():
            continue  # no text, so no hash of it could have been signed
        before = await desk.count()
        assert await desk.post(channel, body) == 200, body[:60]
        assert await desk.count() - before in (0, 1)
    assert await ends(desk) <= ENDED
    assert await desk.outbox() == []
    # ... and the next real one is answered.
    for body in GOOD[channel]:
        assert await desk.post(channel, body) == 200
    await desk.turned()
    assert await desk.outbox()


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    "kind", ["text/plain", "multipart/form-data", "application/octet-stream", "x", FORM, JSON]
)
async def test_a_wrong_content_type_loses_nothing(desk, channel, kind):
    for body in GOOD[channel]:
        # Twilio covers a JSON body through its address, so a form that calls itself JSON is not proven.
        expected = 403 if (channel, kind) == ("whatsapp", JSON) else 200
        assert await desk.post(channel, body, kind=kind) == expected
    await desk.turned()
    assert bool(await desk.outbox()) == (expected == 200)


NASTY = [
    None,
    True,
    0,
    -1,
    10**30,
    1.5,
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "\u202e\u0000\U0001f468\u200d\U0001f469",
    "x" * 70_000,
    "|%|",
    "whatsapp:+0",
    "../../etc/passwd",
    "{0}{x}$name{ $y }",
    [],
    [[]],
    [None, 1, "x", {}],
    {},
    {"id": {}},
]


def mutations(data):
    """The delivery with one value at a time replaced by something nobody would send, or gone."""
    for path in list(_paths(data)):
        for value in (*NASTY, ...):
            changed = copy.deepcopy(data)
            spot = changed
            for step in path[:-1]:
                spot = spot[step]
            if value is ...:
                del spot[path[-1]]
            else:
                spot[path[-1]] = value
            yield path, value, changed


def _paths(value, path=()):
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for name, inner in pairs:
        yield (*path, name)
        if isinstance(inner, dict | list):
            yield from _paths(inner, (*path, name))


def _as_form(fields):
    words = {name: value for name, value in fields.items() if value is not None}
    return form({n: v if isinstance(v, str) else json.dumps(v) for n, v in words.items()})


@pytest.mark.parametrize(
    ("channel", "data", "encode"),
    [
        ("telegram", UPDATE, lambda data: json.dumps(data).encode()),
        ("telegram", TAP, lambda data: json.dumps(data).encode()),
        ("telegram", PHOTO, lambda data: json.dumps(data).encode()),
        ("slack", EVENT, lambda data: json.dumps(data).encode()),
        ("slack", ACTION, lambda data: form({"payload": json.dumps(data)})),
        ("whatsapp", MESSAGE, _as_form),
        ("whatsapp", RECEIPT, _as_form),
    ],
    ids=["text", "tap", "photo", "event", "action", "message", "receipt"],
)
async def test_one_odd_value_anywhere_is_no_error_and_no_dead_letter(desk, channel, data, encode):
    refused = []
    for path, value, changed in mutations(data):
        status = await desk.post(channel, encode(changed))
        if status != 200:
            refused.append((path, str(value)[:30], status))
    assert refused == []
    await desk.turned()
    wrong = [
        (row["id"], row["provider_id"][:60], row["status"], row["error"])
        for row in await desk.inbound()
        if row["status"] not in ENDED
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("channel", "body"),
    [
        ("whatsapp", form({**MESSAGE, "AccountSid": "AC" + "9" * 32})),
        ("whatsapp", form({**MESSAGE, "To": "whatsapp:+15550001111"})),
        ("slack", json.dumps({**EVENT, "team_id": "T2", "authorizations": [{"team_id": "T2"}]}).encode()),
    ],
)
async def test_a_delivery_that_names_another_account_is_kept_aside(desk, channel, body):
    [slack] = [one for (name, _), one in desk.hub.channels.items() if name == "slack"]
    await slack.check()  # Slack says who we are, which listening would have asked at start.
    assert await desk.post(channel, body) == 200
    assert await ends(desk) == {"quarantined"}
    assert await desk.outbox() == []
    assert await desk.post(channel, body) == 200
    assert await desk.count() == 1


async def pragma(desk, said):
    """On the connection that writes."""
    async with desk.hub.database.transaction() as tx:
        await tx.execute(text(f"PRAGMA {said}"))


async def test_a_full_database_refuses_and_takes_the_same_deliveries_once_there_is_room(desk):
    await desk.person("Riya Kapoor", "talent", telegram=str(UPDATE["message"]["from"]["id"]))
    async with desk.hub.database.read() as tx:
        pages = await tx.scalar(text("PRAGMA page_count"))
    await pragma(desk, f"max_page_count={pages}")
    long = {**UPDATE, "message": {**UPDATE["message"], "text": "help " + "x" * 9000}}
    statuses = [await desk.post("telegram", json.dumps({**long, "update_id": n}).encode()) for n in range(40)]
    assert set(statuses) <= {200, 503}
    assert statuses.count(503) > 20
    assert await desk.count() == statuses.count(200)
    await pragma(desk, "max_page_count=1073741823")
    for n in range(40):
        assert await desk.post("telegram", json.dumps({**long, "update_id": n}).encode()) == 200
    assert await desk.count() == 40
    await desk.hub.upkeep.rewake()
    assert await ends(desk) == {"done"}
    assert len(await desk.outbox()) == 40


async def test_a_locked_database_refuses_and_takes_the_same_delivery_once_it_is_free(desk, tmp_path):
    desk.hub.database.wait_for_others(0.03)
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for channel in CHANNELS:
        for body in GOOD[channel]:
            assert await desk.post(channel, body) == 503
    assert await desk.count() == 0
    other.execute("COMMIT")
    other.close()
    for channel in CHANNELS:
        for body in GOOD[channel]:
            assert await desk.post(channel, body) == 200
    assert await desk.count() == sum(map(len, GOOD.values()))
    assert await ends(desk) == {"done"}


async def test_a_turn_that_meets_a_lock_is_only_postponed(desk, tmp_path):
    desk.hub.database.wait_for_others(0.03)
    [telegram] = [one.about for (name, _), one in desk.hub.channels.items() if name == "telegram"]
    body = GOOD["telegram"][0]
    found = telegram.routes[0].envelope(WebRequest("", "", {}, body))
    row = arrival("default", "telegram", telegram.account, found, body, desk.clock())
    async with desk.hub.database.transaction() as tx:  # without a wake, as by a process that died just then
        await tx.insert_once(inbound, {**row._asdict(), "preview": "", "attempts": 0, "next_at": 0.0})
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    await desk.hub.upkeep.rewake()
    await desk.hub.settle()
    assert [row["status"] for row in await desk.inbound()] == ["new"]
    other.execute("COMMIT")
    other.close()
    await desk.hub.upkeep.rewake()
    assert await ends(desk) == {"done"}
    assert len(await desk.outbox()) == 1


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"CASTMATCH_SECRET": ""}, ["CASTMATCH_SECRET"]),
        (
            {"TWILIO_AUTH_TOKEN": "", "SLACK_SIGNING_SECRET": ""},
            ["TWILIO_AUTH_TOKEN", "SLACK_SIGNING_SECRET"],
        ),
        ({"TELEGRAM_WEBHOOK_SECRET": "two words"}, ["TELEGRAM_WEBHOOK_SECRET"]),
        ({"CASTMATCH_PUBLIC_URL": ""}, ["CASTMATCH_PUBLIC_URL"]),
        ({"SLACK_BOT_TOKEN": ""}, ["SLACK_BOT_TOKEN"]),
        ({"TWILIO_WHATSAPP_FROM": "14155238886 "}, []),
    ],
)
def test_settings_that_cannot_work_end_it_with_2_and_a_line_each(changed, named, capsys):
    loaded = load({**environment(Path("/nowhere"), "http://127.0.0.1:9"), **changed})
    try:
        serving.check(loaded)
        code = 0
    except SystemExit as ended:
        code = ended.code
    lines = capsys.readouterr().err.splitlines()
    assert code == (2 if named else 0)
    assert len(lines) == len(named)
    for name in named:
        assert [line for line in lines if name in line]
