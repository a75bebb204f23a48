"""Twilio as its own async client sees it, and its webhooks as the hub gets them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from urllib.parse import urlsplit

import aiohttp
import jsonschema
import pytest
from aiohttp import ClientSession
from multidict import MultiDict
from twilio.base.exceptions import TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.request_validator import RequestValidator, get_signature_algorithm
from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList

from integrations.sandbox.box import Sandbox
from integrations.sandbox.credentials import (
    TWILIO_ACCOUNT_SID,
    TWILIO_AUTH_TOKEN,
    TWILIO_SMS_FROM,
    TWILIO_WEBHOOK_SHARED_KEY,
    TWILIO_WHATSAPP_FROM,
)
from integrations.sandbox.errors import NotPossible

from .conftest import SHARED, Hub

MEERA, DEV = "whatsapp:+919820000001", "whatsapp:+919820000004"
STATUS = "/webhooks/whatsapp/status"
SPECS = SHARED / "data/specs"


class Redirected(AsyncTwilioHttpClient):
    """Twilio's own client, sent to the sandbox; mends what its version does to bodies and logins."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=5)
        self.base = base

    async def request(self, method, url, params=None, data=None, headers=None, auth=None, **more):
        parts = urlsplit(url)
        product = (parts.hostname or "").partition(".")[0]
        prefix = "" if product == "api" else f"/{product}"
        url = f"{self.base}{prefix}{parts.path}" + (f"?{parts.query}" if parts.query else "")
        if (headers or {}).get("Content-Type") == "application/json":
            data = json.dumps(data).encode()
        if auth is not None:
            headers = {**(headers or {}), "Authorization": aiohttp.encode_basic_auth(*auth)}
        return await super().request(method, url, params=params, data=data, headers=headers)


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    http = Redirected(f"{sandbox.settings.own_url}/sandbox/twilio")
    yield Client(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, http_client=http)
    await http.close()


def described(name: str, schema: str) -> jsonschema.Draft202012Validator:
    path = SPECS / name
    if not path.exists():
        pytest.skip("Twilio's description is not beside the checkout")
    spec = nullable(json.loads(path.read_text()))
    return jsonschema.Draft202012Validator(
        {**spec["components"]["schemas"][schema], "components": spec["components"]}
    )


def nullable(value):
    """OpenAPI 3.0 writes ``nullable`` where JSON Schema has a second type."""
    if isinstance(value, list):
        return [nullable(item) for item in value]
    if not isinstance(value, dict):
        return value
    value = {key: nullable(item) for key, item in value.items()}
    if value.pop("nullable", False) and "type" in value:
        value["type"] = [value["type"], "null"]
    return value


async def content(client: Client, types: dict, **more) -> str:
    request = {"friendly_name": "x", "language": "en", "types": types, **more}
    made = await client.content.v1.contents.create_async(ContentList.ContentCreateRequest(request))
    return made.sid


def quick_reply(count: int = 2, title: str = "Yes") -> dict:
    actions = [{"type": "QUICK_REPLY", "title": f"{title} {i}", "id": f"tok{i}"} for i in range(count)]
    return {"twilio/quick-reply": {"body": "Can you come on {{1}}?", "actions": actions}}


def list_picker(rows: int = 3) -> dict:
    items = [{"item": f"Role {i}", "id": f"row{i}", "description": "lead"} for i in range(rows)]
    return {"twilio/list-picker": {"body": "Which role?", "button": "Roles", "items": items}}


def send(client: Client, to: str = MEERA, **more):
    return client.messages.create_async(to=to, from_=TWILIO_WHATSAPP_FROM, **more)


async def test_an_inbound_message_is_signed_and_complete(sandbox: Sandbox, hub: Hub):
    await sandbox.twilio.text("+919820000001", "नमस्ते + hello & bye")
    hook = hub.at("/webhooks/whatsapp")[0]
    form = hook.form
    url = f"{hub.url}/webhooks/whatsapp"
    signature = hook.headers["X-Twilio-Signature"]
    assert RequestValidator(TWILIO_AUTH_TOKEN).validate(url, MultiDict(form), signature)
    assert not RequestValidator("other").validate(url, MultiDict(form), signature)
    assert form["Body"] == "नमस्ते + hello & bye"
    assert (form["From"], form["WaId"], form["ProfileName"]) == (MEERA, "919820000001", "Meera Rao")
    recorded = SHARED / "data/payloads/twilio/ocs_wa_text_message.json"
    if recorded.exists():
        assert set(json.loads(recorded.read_text())) - set(form) == {"ExternalUserId"}


async def test_signatures_can_be_sha256_with_the_shared_key(make, hub: Hub):
    sandbox = await make(sha256_signatures=True, public_url="https://desk.example.org")
    await sandbox.twilio.text(MEERA, "hi")
    hook = hub.hooks[0]
    algorithm = get_signature_algorithm(hook.headers["X-Twilio-Webhooks-Signature-Settings"])
    validator = RequestValidator(TWILIO_WEBHOOK_SHARED_KEY)
    url = "https://desk.example.org/webhooks/whatsapp"
    assert validator.validate(url, MultiDict(hook.form), hook.headers["X-Twilio-Signature"], algorithm)


async def test_a_hidden_number_is_never_sent(sandbox: Sandbox, hub: Hub, client: Client):
    await sandbox.twilio.text("+919820000003", "hi")
    form = hub.hooks[0].form
    assert (form["From"], form["ExternalUserId"]) == ("whatsapp:IN.77", "whatsapp:IN.77")
    assert "919820000003" not in json.dumps(form)
    await send(client, "whatsapp:IN.77", body="hello")
    assert [m.sender for m in sandbox.chats.of("whatsapp", "whatsapp:IN.77")] == ["zoya", "hub"]


async def test_receipts_come_in_order_and_are_signed(sandbox: Sandbox, client: Client, hub: Hub):
    sent = await send(client, body="Your audition is on Friday", status_callback=hub.url + STATUS)
    assert (sent.status, sent.direction) == ("queued", "outbound-api")
    await sandbox.settle()
    receipts = hub.at(STATUS)
    assert [hook.form["MessageStatus"] for hook in receipts] == ["sent", "delivered", "read"]
    assert all(hook.form["MessageSid"] == sent.sid for hook in receipts)
    hook = receipts[0]
    assert RequestValidator(TWILIO_AUTH_TOKEN).validate(
        hub.url + STATUS, MultiDict(hook.form), hook.headers["X-Twilio-Signature"]
    )
    assert sandbox.chats.of("whatsapp", MEERA)[0].status == "read"
    described("twilio_messages_cut.json", "api.v2010.account.message").validate(
        sandbox.twilio.messages.find(sent.sid)
    )


async def test_every_answer_agrees_with_twilios_own_description(sandbox: Sandbox, client: Client):
    message = described("twilio_messages_cut.json", "api.v2010.account.message")
    template = described("twilio_content_v1.json", "content.v1.content")
    approval = described("twilio_content_v1.json", "content.v1.content.approval_fetch")
    await sandbox.twilio.text(MEERA, "hi")
    sid = await content(client, quick_reply(), variables={"1": "Friday"})
    await send(client, content_sid=sid)
    await send(client, "whatsapp:+919820000009", body="cold")
    await sandbox.settle()
    for resource in await client.messages.list_async():
        message.validate(sandbox.twilio.messages.find(resource.sid))
    assert await client.content.v1.contents(sid).approval_create.create_async(
        content_approval_request=approval_request()
    )
    for entry in sandbox.journal.calls("whatsapp"):
        if entry.method in ("content.create", "content.fetch"):
            template.validate(entry.answer)
        elif entry.method == "messages.create":
            message.validate(entry.answer)
    fetched = await client.content.v1.contents(sid).approval_fetch().fetch_async()
    approval.validate(sandbox.journal.calls("whatsapp", "content.approval")[-1].answer)
    assert fetched.whatsapp["status"] == "approved"


def approval_request():
    from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

    return ApprovalCreateList.ContentApprovalRequest({"name": "slot_offer", "category": "UTILITY"})


async def approve(client: Client, sid: str) -> None:
    await client.content.v1.contents(sid).approval_create.create_async(
        content_approval_request=approval_request()
    )


async def test_outside_the_window_only_an_approved_template_arrives(
    sandbox: Sandbox, client: Client, hub: Hub
):
    await sandbox.twilio.text(MEERA, "hi")
    sandbox.clock.advance(timedelta(hours=23, minutes=59))
    inside = await send(client, body="in time")
    sandbox.clock.advance(timedelta(minutes=2))
    outside = await send(client, body="too late")
    sid = await content(client, quick_reply(), variables={"1": "Friday"})
    unapproved = await send(client, content_sid=sid)
    await approve(client, sid)
    template = await send(client, content_sid=sid, content_variables=json.dumps({"1": "Monday"}))
    await sandbox.settle()
    fates = {m.sid: (m.status, m.error_code) for m in await client.messages.list_async()}
    assert fates[inside.sid] == fates[template.sid] == ("read", None)
    assert fates[outside.sid] == fates[unapproved.sid] == ("failed", 63016)
    failed = [hook.form for hook in hub.at(STATUS) if hook.form["MessageStatus"] == "failed"]
    assert {form["ErrorCode"] for form in failed} == {"63016"}
    seen = sandbox.chats.find("whatsapp", MEERA, template.sid).payload
    assert seen["content"]["body"] == "Can you come on Monday?"
    assert sandbox.chats.find("whatsapp", MEERA, outside.sid).status == "failed"


async def test_a_quick_reply_carries_token_title_and_the_question(sandbox: Sandbox, client: Client, hub: Hub):
    sid = await content(client, quick_reply())
    sent = await send(client, content_sid=sid, content_variables='{"1": "Friday"}')
    await sandbox.twilio.quick_reply(MEERA, sent.sid, "tok1", "Yes 1")
    form = hub.at("/webhooks/whatsapp")[-1].form
    assert (form["MessageType"], form["ButtonPayload"], form["ButtonText"], form["Body"]) == (
        "interactive",
        "tok1",
        "Yes 1",
        "Yes 1",
    )
    assert form["OriginalRepliedMessageSid"] == sent.sid
    assert sandbox.chats.find("whatsapp", MEERA, sent.sid).answered == {"persona": "meera", "label": "Yes 1"}
    with pytest.raises(NotPossible):
        await sandbox.twilio.quick_reply(MEERA, sent.sid, "tok9", "No")
    await approve(client, sid)
    template = await send(client, content_sid=sid, content_variables='{"1": "Friday"}')
    await sandbox.twilio.quick_reply(MEERA, template.sid, "tok0", "Yes 0")
    assert hub.at("/webhooks/whatsapp")[-1].form["MessageType"] == "button"


async def test_a_picked_row_carries_its_id_title_and_description(sandbox: Sandbox, client: Client, hub: Hub):
    sent = await send(client, content_sid=await content(client, list_picker()))
    await sandbox.twilio.pick(MEERA, sent.sid, "row2", "Role 2")
    form = hub.at("/webhooks/whatsapp")[-1].form
    assert (form["ListId"], form["ListTitle"], form["ListDescription"]) == ("row2", "Role 2", "lead")


async def test_media_and_places_arrive_and_can_be_fetched(sandbox, client, hub, http: ClientSession):
    await sandbox.twilio.media(MEERA, "face.jpg", "image/jpeg", b"JPEG", caption="me")
    await sandbox.twilio.location(MEERA, 19.1364, 72.8117, "Aram Nagar")
    picture, place = (hook.form for hook in hub.at("/webhooks/whatsapp"))
    assert (picture["NumMedia"], picture["MediaContentType0"], picture["MessageType"]) == (
        "1",
        "image/jpeg",
        "image",
    )
    login = {"Authorization": aiohttp.encode_basic_auth(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)}
    async with http.get(picture["MediaUrl0"], headers=login) as answer:
        assert (await answer.read(), answer.content_type) == (b"JPEG", "image/jpeg")
    async with http.get(picture["MediaUrl0"]) as answer:
        assert answer.status == 401
    assert (place["Latitude"], place["Longitude"], place["Label"]) == ("19.136400", "72.811700", "Aram Nagar")


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"to": "whatsapp:bad", "body": "x"}, 21211),
        ({"to": "whatsapp:919820000001", "body": "x"}, 21211),
        ({"body": "x" * 1601}, 21617),
        ({}, 21602),
        ({"media_url": ["https://x.org/1.jpg", "https://x.org/2.jpg"]}, 21623),
        ({"media_url": ["ftp://x.org/1.jpg"]}, 21620),
        ({"content_sid": "HX" + "0" * 32}, 21655),
        ({"content_variables": "{}", "body": "x"}, 21654),
        ({"body": "x", "status_callback": "https://elsewhere.example.org/status"}, 21609),
        ({"body": "x", "from_": "whatsapp:+15550001111"}, 63007),
        ({"body": "x", "from_": TWILIO_SMS_FROM}, 21910),
    ],
)
async def test_a_refused_send_names_twilios_code(client: Client, params, code):
    with pytest.raises(TwilioRestException) as refused:
        await client.messages.create_async(**{"to": MEERA, "from_": TWILIO_WHATSAPP_FROM, **params})
    assert (refused.value.code, refused.value.status) == (code, 400)


async def test_a_variable_without_a_value_is_refused(client: Client):
    sid = await content(client, quick_reply())
    for variables in (None, '{"1": ""}', "not json", '{"1": 5}'):
        with pytest.raises(TwilioRestException) as refused:
            await send(client, content_sid=sid, **({"content_variables": variables} if variables else {}))
        assert refused.value.code == 21656


@pytest.mark.parametrize(
    "types",
    [
        quick_reply(11),
        quick_reply(1, "A title far too long for it"),
        list_picker(11),
        {"twilio/list-picker": {"body": "x", "button": "y", "items": [{"item": "x" * 25, "id": "a"}]}},
        {
            "twilio/list-picker": {
                "body": "x",
                "button": "y",
                "items": [{"item": "x", "id": "a", "description": "d" * 73}],
            }
        },
        {"twilio/list-picker": {"body": "x", "button": "y" * 21, "items": [{"item": "x", "id": "a"}]}},
        {"twilio/quick-reply": {"body": "x" * 1025, "actions": [{"title": "a", "id": "a"}]}},
        {"twilio/hologram": {"body": "x"}},
        {},
    ],
)
async def test_content_over_a_limit_is_refused_when_it_is_made(client: Client, types):
    with pytest.raises(TwilioRestException) as refused:
        await content(client, types)
    assert refused.value.status == 400


async def test_more_than_three_buttons_need_approval(sandbox: Sandbox, client: Client):
    sid = await content(client, quick_reply(4), variables={"1": "Friday"})
    first = await send(client, content_sid=sid)
    await sandbox.settle()
    assert (await client.messages(first.sid).fetch_async()).error_code == 63021
    await approve(client, sid)
    second = await send(client, content_sid=sid)
    await sandbox.settle()
    assert (await client.messages(second.sid).fetch_async()).status == "read"


async def test_a_list_can_never_be_approved(client: Client):
    with pytest.raises(TwilioRestException):
        await approve(client, await content(client, list_picker()))


async def test_content_can_be_listed_fetched_and_removed(client: Client):
    sids = [await content(client, {"twilio/text": {"body": str(i)}}) for i in range(5)]
    listed = await client.content.v1.contents.list_async(page_size=2)
    assert [item.sid for item in listed] == sids
    with_approvals = await client.content.v1.content_and_approvals.list_async()
    assert with_approvals[0].approval_requests["status"] == "unsubmitted"
    await client.content.v1.contents(sids[0]).delete_async()
    with pytest.raises(TwilioRestException) as gone:
        await client.content.v1.contents(sids[0]).fetch_async()
    assert (gone.value.status, gone.value.code) == (404, 20404)


async def test_messages_are_listed_by_reader_and_time_newest_first(sandbox: Sandbox, client: Client):
    early = await send(client, body="one")
    await send(client, DEV, body="to another")
    await sandbox.settle()
    sandbox.clock.advance(timedelta(hours=1))
    since = sandbox.clock()
    later = [(await send(client, body=str(i))).sid for i in range(5)]
    found = await client.messages.list_async(to=MEERA, date_sent_after=since, page_size=2)
    assert [m.sid for m in found] == later[::-1]
    older = await client.messages.list_async(to=MEERA, date_sent_before=since - timedelta(minutes=1))
    assert [m.sid for m in older] == [early.sid]


async def test_the_typing_sign_marks_the_message_read(sandbox: Sandbox, client: Client):
    sid = await sandbox.twilio.text(MEERA, "hi")
    shown = await client.messaging.v2.typing_indicator.create_async(channel="whatsapp", message_id=sid)
    assert shown.success
    assert sandbox.chats.typing_now()["whatsapp"] == [MEERA]
    assert sandbox.chats.find("whatsapp", MEERA, sid).status == "read"
    sent = await send(client, body="answer")
    assert sandbox.chats.typing_now()["whatsapp"] == []
    with pytest.raises(TwilioRestException):
        await client.messaging.v2.typing_indicator.create_async(channel="whatsapp", message_id=sent.sid)


async def test_opted_out_blocked_and_absent_people_are_not_reached(sandbox: Sandbox, client: Client):
    sandbox.twilio.opt_out(MEERA)
    with pytest.raises(TwilioRestException) as refused:
        await send(client, body="x")
    assert refused.value.code == 21610
    sandbox.twilio.opt_in(MEERA)
    sandbox.twilio.block(MEERA)
    blocked = await send(client, body="x")
    sandbox.twilio.not_on_whatsapp("whatsapp:+919820000099")
    absent = await send(client, "whatsapp:+919820000099", body="x")
    await sandbox.settle()
    codes = [(await client.messages(m.sid).fetch_async()).error_code for m in (blocked, absent)]
    assert codes == [63014, 63003]


async def test_media_that_cannot_be_fetched_fails_later(sandbox: Sandbox, client: Client, hub: Hub):
    hub.files["sheet.png"] = (b"png", "image/png")
    good = await send(client, media_url=[f"{hub.url}/files/sheet.png"], body="Five faces")
    bad = await send(client, media_url=[f"{hub.url}/files/none.png"])
    await sandbox.settle()
    assert (await client.messages(good.sid).fetch_async()).status == "read"
    assert (await client.messages(bad.sid).fetch_async()).error_code == 63019
    assert sandbox.chats.find("whatsapp", MEERA, good.sid).payload["media"] == [f"{hub.url}/files/sheet.png"]


async def test_receipts_can_be_doubled_disordered_or_late(sandbox: Sandbox, client: Client, hub: Hub):
    for kind, expected in (
        ("duplicate", ["sent", "sent", "delivered", "delivered", "read", "read"]),
        ("out_of_order", ["read", "delivered", "sent"]),
        ("late_receipts", ["sent", "delivered", "read"]),
    ):
        hub.hooks.clear()
        sandbox.faults.add("whatsapp", kind, chat="+919820000001", retry_after=0.01)
        sent = await send(client, body=kind)
        await sandbox.settle()
        assert [hook.form["MessageStatus"] for hook in hub.at(STATUS)] == expected
        assert (await client.messages(sent.sid).fetch_async()).status == "read"


async def test_somebody_without_read_receipts_never_reads(sandbox: Sandbox, client: Client, hub: Hub):
    await sandbox.twilio.text(DEV, "hi")
    await send(client, DEV, body="x")
    await sandbox.settle()
    assert [hook.form["MessageStatus"] for hook in hub.at(STATUS)] == ["sent", "delivered"]


async def test_by_sms_twilio_keeps_the_opt_out_itself(sandbox: Sandbox, client: Client, hub: Hub):
    number = "+919820000088"
    await sandbox.twilio.text(f"sms:{number}", "Stop")
    form = hub.at("/webhooks/sms")[0].form
    assert (form["From"], form["To"], form["OptOutType"]) == (number, TWILIO_SMS_FROM, "STOP")
    assert "WaId" not in form
    with pytest.raises(TwilioRestException) as refused:
        await client.messages.create_async(to=number, from_=TWILIO_SMS_FROM, body="x")
    assert refused.value.code == 21610
    await sandbox.twilio.text(number, "START")
    assert (await client.messages.create_async(to=number, from_=TWILIO_SMS_FROM, body="x")).sid


async def test_faults_look_like_twilios_own(sandbox: Sandbox, client: Client):
    for kind, status, code in (
        ("429", 429, 20429),
        ("500", 500, 20500),
        ("401", 401, 20003),
        ("403", 403, 20403),
    ):
        sandbox.faults.add("twilio", kind, method="messages.create")
        with pytest.raises(TwilioRestException) as refused:
            await send(client, body="x")
        assert (refused.value.status, refused.value.code) == (status, code)
    assert sandbox.chats.of("whatsapp", MEERA) == []
    sandbox.faults.add("whatsapp", "500_after")
    with pytest.raises(TwilioRestException):
        await send(client, body="arrived all the same")
    found = await client.messages.list_async(to=MEERA)
    assert [m.body for m in found] == ["arrived all the same"]


async def test_only_the_sandboxs_account_is_served(sandbox: Sandbox, http: ClientSession):
    root = f"{sandbox.settings.own_url}/sandbox/twilio"
    path = f"{root}/2010-04-01/Accounts/{TWILIO_ACCOUNT_SID}/Messages.json"
    async with http.get(path) as answer:
        body = await answer.json()
        assert (answer.status, body["code"], body["message"]) == (401, 20003, "Authenticate")
    login = {"Authorization": aiohttp.encode_basic_auth(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)}
    for other in (f"{root}/2010-04-01/Accounts/AC{'1' * 32}/Messages.json", f"{root}/v9/Nothing"):
        async with http.get(other, headers=login) as answer:
            assert (answer.status, (await answer.json())["code"]) == (404, 20404)
