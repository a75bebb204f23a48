from __future__ import annotations

import asyncio
import json
import logging
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bots.twilio.client import TwilioHttp, connected, moved
from bots.whatsapp.channel import WhatsApp
from bots.whatsapp.render import LIST_PICKER, QUICK_REPLY, render
from bots.whatsapp.templates import sync
from core.errors import Rejected, Unavailable, Undeliverable
from core.messages import Attachment, Choice, Inbound, Template
from core.ports import Payload, Signal, Surroundings
from tests.unit.bots.whatsapp.conftest import (
    NOW,
    PUBLIC,
    RIYA,
    SENDER,
    SID,
    FakeTwilio,
    address,
    outbound,
    refused,
    settings,
)

CHOICES = tuple(Choice(f"t.{n}", f"Choice {n}") for n in range(1, 5))


async def send(channel: WhatsApp, payload: Payload, chat: str = RIYA) -> str:
    return await channel.send(payload, address(chat), key="k1")


async def test_a_text_goes_out_with_a_status_callback(twilio: FakeTwilio, channel: WhatsApp) -> None:
    sid = await send(channel, {"body": "Kal 11 baje & é"})
    path, form, _ = twilio.calls[0]
    assert path == f"/twilio/2010-04-01/Accounts/{SID}/Messages.json"
    assert form == {
        "To": [RIYA],
        "From": [SENDER],
        "Body": ["Kal 11 baje & é"],
        "StatusCallback": [f"{PUBLIC}/webhooks/whatsapp/status"],
    }
    assert sid == twilio.messages[0]["sid"]


async def test_pictures_and_places_go_out_as_their_parameters(twilio: FakeTwilio, channel: WhatsApp) -> None:
    await send(channel, {"media_url": "https://x/s.jpg", "body": "Here."})
    await send(channel, {"body": "Gate 3", "persistent_action": ["geo:19.1,72.8|Gate 3"]})
    assert (twilio.calls[0][1]["MediaUrl"], twilio.calls[0][1]["Body"]) == (["https://x/s.jpg"], ["Here."])
    assert twilio.calls[1][1]["PersistentAction"] == ["geo:19.1,72.8|Gate 3"]


async def test_choices_arrive_with_their_ids_through_one_resource_per_shape(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    for answers in (("Sat", "Sun"), ("Haan", "Na")):
        options = tuple(Choice(f"t.{label}", label) for label in answers)
        (payload,) = render(outbound("11 AM?\nOr later", choices=options))
        await send(channel, payload)
        form = twilio.calls[-1][1]
        assert "Body" not in form
        assert twilio.resolved(form)["types"][QUICK_REPLY] == {
            "body": "11 AM?\nOr later",
            "actions": [{"title": label, "id": f"t.{label}"} for label in answers],
        }
    assert len(twilio.contents) == 1


async def test_a_list_arrives_whole(twilio: FakeTwilio, channel: WhatsApp) -> None:
    (payload,) = render(outbound("When?", choices=CHOICES))
    await send(channel, payload)
    items = twilio.resolved(twilio.calls[0][1])["types"][LIST_PICKER]["items"]
    assert items == [{"item": choice.label, "id": choice.token} for choice in CHOICES]


async def test_resources_are_found_again_after_a_restart(twilio: FakeTwilio, channel: WhatsApp) -> None:
    (payload,) = render(outbound("When?", choices=CHOICES))
    await send(channel, payload)
    await channel.close()
    await send(channel, payload)
    assert len(twilio.contents) == 1


async def test_an_account_that_refuses_buttons_gets_numbered_text(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    twilio.refuse_contents = 403
    (payload,) = render(outbound("When?", choices=CHOICES[:2]))
    await send(channel, payload)
    assert twilio.calls[0][1]["Body"] == ["When?\n\n1. Choice 1\n2. Choice 2"]


async def test_a_content_api_that_is_down_is_tried_again_and_never_uncertain(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    twilio.refuse_contents = 500
    (payload,) = render(outbound("When?", choices=CHOICES[:2]))
    with pytest.raises(Unavailable) as failure:
        await send(channel, payload)
    assert not failure.value.uncertain
    twilio.refuse_contents = 0
    await send(channel, payload)


async def test_a_resource_that_twilio_lost_is_made_anew(twilio: FakeTwilio, channel: WhatsApp) -> None:
    (payload,) = render(outbound("When?", choices=CHOICES))
    await send(channel, payload)
    twilio.contents.clear()
    twilio.answers.append(refused(400, 21655))
    with pytest.raises(Unavailable):
        await send(channel, payload)
    await send(channel, payload)
    assert len(twilio.contents) == 1


async def test_a_template_goes_by_its_content_without_free_text(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    async with connected(settings(api_url=f"{twilio.url}/twilio")) as client:
        await sync(client)
    variables = ("Meera", "Gully\nNights", "15", "")
    (payload,) = render(outbound("x", template=Template("audition_invite", "hi_IN", variables)))
    await send(channel, payload)
    form = twilio.calls[0][1]
    assert not {"Body", "MediaUrl"} & set(form)
    assert twilio.resolved(form)["friendly_name"] == "castmatch_audition_invite_hi"
    assert json.loads(form["ContentVariables"][0]) == {
        "1": "Meera",
        "2": "Gully Nights",
        "3": "15",
        "4": "-",
    }


async def test_a_missing_template_means_the_window_stays_closed(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    with pytest.raises(Undeliverable) as failure:
        await send(channel, {"template": "audition_invite", "language": "en", "variables": []})
    assert failure.value.reason == "window_closed"
    assert twilio.calls == []


async def test_a_refusal_carries_its_reason(twilio: FakeTwilio, channel: WhatsApp) -> None:
    twilio.answers.append(refused(400, 63016))
    with pytest.raises(Undeliverable) as failure:
        await send(channel, {"body": "hi"})
    assert failure.value.reason == "window_closed"


async def test_a_limit_says_how_long_and_nothing_is_repeated_inside(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    twilio.answers.append(refused(429, 20429, Retry_After="7"))
    with pytest.raises(Unavailable) as failure:
        await send(channel, {"body": "hi"})
    assert (failure.value.retry_after_s, failure.value.uncertain) == (7.0, False)
    assert len(twilio.calls) == 1
    twilio.answers.append(refused(429, 20429))
    with pytest.raises(Unavailable) as failure:
        await send(channel, {"body": "hi"})
    assert failure.value.retry_after_s is None, "a wait belongs to its own answer"


async def test_the_newer_error_format_is_understood(twilio: FakeTwilio, channel: WhatsApp) -> None:
    body = {
        "type": "https://twilio.com/docs/errors/21610",
        "title": "Unsubscribed",
        "status": 400,
        "code": 21610,
    }
    twilio.answers.append(lambda: web.json_response(body, status=400))
    with pytest.raises(Undeliverable) as failure:
        await send(channel, {"body": "hi"})
    assert failure.value.reason == "opted_out"


async def test_wrong_credentials_are_an_error_for_the_operator(
    twilio: FakeTwilio, channel: WhatsApp, caplog: pytest.LogCaptureFixture
) -> None:
    twilio.answers.append(refused(401, 20003))
    with pytest.raises(Unavailable):
        await send(channel, {"body": "secret words"})
    assert [record.levelno for record in caplog.records if record.name.startswith("bots.")] == [logging.ERROR]
    assert "secret words" not in caplog.text
    assert "9800000001" not in caplog.text


@pytest.mark.parametrize(
    "answer",
    [
        lambda: web.Response(status=500, text="oops"),
        lambda: web.Response(status=201, text="not json"),
        lambda: web.json_response([], status=201),
        lambda: web.json_response({"sid": None}, status=201),
    ],
)
async def test_an_answer_that_says_nothing_leaves_the_send_uncertain(
    twilio: FakeTwilio, channel: WhatsApp, answer: Any
) -> None:
    twilio.answers.append(answer)
    with pytest.raises(Unavailable) as failure:
        await send(channel, {"body": "hi"})
    assert failure.value.uncertain


async def test_a_server_that_hangs_is_given_up_and_uncertain() -> None:
    released = asyncio.Event()

    async def hang(request: web.Request) -> web.Response:
        await released.wait()
        return web.json_response({})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", hang)
    async with TestServer(app) as server:
        http = TwilioHttp(str(server.make_url("/")), timeout_s=0.2)
        with pytest.raises(TimeoutError):
            await http.request("POST", "https://api.twilio.com/x", data={"To": "x"})
        await http.close()
        released.set()


async def test_a_server_that_hangs_up_leaves_the_send_uncertain(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    def hang_up() -> web.StreamResponse:
        raise asyncio.CancelledError

    twilio.answers.append(hang_up)
    with pytest.raises(Unavailable) as failure:
        await send(channel, {"body": "hi"})
    assert failure.value.uncertain


async def test_a_server_that_is_not_there_got_nothing(unused_tcp_port: int) -> None:
    whatsapp = WhatsApp(
        settings(api_url=f"http://127.0.0.1:{unused_tcp_port}"), Surroundings(clock=lambda: NOW)
    )
    with pytest.raises(Unavailable) as failure:
        await send(whatsapp, {"body": "hi"})
    assert not failure.value.uncertain
    await whatsapp.close()


async def test_a_number_that_a_user_id_was_taken_for_does_not_condemn_the_person(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    twilio.answers.append(refused(400, 21211))
    with pytest.raises(Undeliverable) as failure:
        await send(channel, {"body": "hi"}, "whatsapp:FI.2782093025461110")
    assert failure.value.reason == "not_allowed"
    assert twilio.calls[0][1]["To"] == ["whatsapp:FI.2782093025461110"]


@pytest.mark.parametrize("options", [(), CHOICES[:2]])
async def test_an_uncertain_message_is_found_again(
    twilio: FakeTwilio, channel: WhatsApp, options: tuple[Choice, ...]
) -> None:
    message = outbound("Sat 21 Nov?\nAram Nagar 2", choices=options)
    (payload,) = render(message)
    assert await channel.look_up(message, NOW) is None
    sid = await send(channel, payload)
    assert await channel.look_up(message, NOW) == sid
    assert await channel.look_up(message, NOW + timedelta(minutes=1)) is None
    assert await channel.look_up(outbound("Other words", choices=options), NOW) is None
    elsewhere = outbound(
        "Sat 21 Nov?\nAram Nagar 2", choices=options, address=address("whatsapp:+919800000002")
    )
    assert await channel.look_up(elsewhere, NOW) is None


async def test_an_uncertain_template_and_picture_are_found_by_their_words(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    async with connected(settings(api_url=f"{twilio.url}/twilio")) as client:
        await sync(client)
    for message in (
        outbound("x", template=Template("audition_moved", "en", ("Meera", "Sunday", "15", "Aram Nagar"))),
        outbound("Here.", picture="https://x/s.jpg"),
    ):
        (payload,) = render(message)
        sid = await send(channel, payload)
        assert await channel.look_up(message, NOW) == sid
    assert await channel.look_up(outbound("Here."), NOW) is None, "without the picture it is another message"


async def test_a_look_up_that_fails_is_tried_again(twilio: FakeTwilio, channel: WhatsApp) -> None:
    twilio.answers.append(refused(429, 20429))
    with pytest.raises(Unavailable):
        await channel.look_up(outbound("hi"), NOW)


def inbound(sid: str) -> Inbound:
    return Inbound(external_id=sid, address=address(), sender=RIYA, text="hi", sent_at=NOW)


async def test_typing_is_shown_under_the_message_it_answers(twilio: FakeTwilio, channel: WhatsApp) -> None:
    await channel.signal(Signal("typing", address(), inbound("SM1")))
    await channel.signal(Signal("seen", address(), inbound("SM1")))
    await channel.signal(Signal("typing", address()))
    assert twilio.typing == [{"channel": "whatsapp", "messageId": "SM1"}]


async def test_a_signal_never_fails(twilio: FakeTwilio, channel: WhatsApp) -> None:
    for status in (400, 500):
        twilio.answers.append(refused(status, 20001))
        await channel.signal(Signal("typing", address(), inbound("SM1")))
    assert twilio.typing == []


def media_answer(body: bytes = b"JPEG", **values: Any) -> Any:
    return lambda request: web.Response(body=body, **values)


def image(url: str) -> Attachment:
    return Attachment(kind="image", ref=url)


async def test_media_is_fetched_with_credentials(twilio: FakeTwilio, channel: WhatsApp) -> None:
    twilio.media["/twilio/media/ME1"] = media_answer()
    assert await channel.fetch(image(f"{twilio.url}/twilio/media/ME1"), max_bytes=100) == b"JPEG"
    assert twilio.media_headers[0]["Authorization"].startswith("Basic ")


async def test_a_twilio_address_is_fetched_at_the_configured_base(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    twilio.media["/twilio/2010-04-01/media/ME1"] = media_answer()
    assert await channel.fetch(image("https://api.twilio.com/2010-04-01/media/ME1"), max_bytes=100) == b"JPEG"


async def test_a_redirect_is_followed_without_credentials(twilio: FakeTwilio, channel: WhatsApp) -> None:
    def redirect(request: web.Request) -> web.Response:
        return web.Response(status=307, headers={"Location": "/twilio/media/ME2?Signature=1"})

    twilio.media["/twilio/media/ME1"] = redirect
    twilio.media["/twilio/media/ME2"] = media_answer(b"PNG")
    assert await channel.fetch(image(f"{twilio.url}/twilio/media/ME1"), max_bytes=100) == b"PNG"
    assert ["Authorization" in headers for headers in twilio.media_headers] == [True, False]


async def test_a_redirect_elsewhere_is_not_followed(twilio: FakeTwilio, channel: WhatsApp) -> None:
    for target in ("http://169.254.169.254/media", f"{twilio.url}/media/other", "https://evil.example/media"):
        twilio.media["/twilio/media/ME1"] = media_answer(status=302, headers={"Location": target})
        with pytest.raises(Undeliverable):
            await channel.fetch(image(f"{twilio.url}/twilio/media/ME1"), max_bytes=100)
    assert len(twilio.media_headers) == 3


@pytest.mark.parametrize(
    "url",
    [
        "http://api.twilio.com/media/ME1",
        "https://api.twilio.com.evil.example/media",
        "https://eviltwilio.com/media",
        "https://user@api.twilio.com/media",
        "https://api.twilio.com:8443/media",
        "http://example.com/media",
        "https://[::1/media",
        "file:///etc/passwd",
        "geo:19.1,72.8",
    ],
)
async def test_only_twilios_own_hosts_are_asked(twilio: FakeTwilio, url: str) -> None:
    whatsapp = WhatsApp(settings(), Surroundings(clock=lambda: NOW, public_url=PUBLIC))
    with pytest.raises(Undeliverable):
        await whatsapp.fetch(image(url), max_bytes=100)
    await whatsapp.close()


async def test_media_over_the_limit_is_rejected_announced_or_not(
    twilio: FakeTwilio, channel: WhatsApp
) -> None:
    async def chunked(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(10):
            await response.write(b"x" * 100)
        return response

    twilio.media["/twilio/media/ME1"] = media_answer(b"x" * 101)
    twilio.media["/twilio/media/ME2"] = chunked
    with pytest.raises(Rejected):
        await channel.fetch(image(f"{twilio.url}/twilio/media/ME1"), max_bytes=100)
    with pytest.raises(Rejected):
        await channel.fetch(image(f"{twilio.url}/twilio/media/ME2"), max_bytes=100)


async def test_lost_media_and_busy_hosts_differ(twilio: FakeTwilio, channel: WhatsApp) -> None:
    twilio.media["/twilio/media/ME1"] = media_answer(status=404)
    twilio.media["/twilio/media/ME2"] = media_answer(status=503)
    with pytest.raises(Undeliverable) as gone:
        await channel.fetch(image(f"{twilio.url}/twilio/media/ME1"), max_bytes=100)
    assert gone.value.reason == "gone"
    with pytest.raises(Unavailable):
        await channel.fetch(image(f"{twilio.url}/twilio/media/ME2"), max_bytes=100)


async def test_a_sound_account_has_nothing_to_mend(twilio: FakeTwilio, channel: WhatsApp) -> None:
    async with connected(settings(api_url=f"{twilio.url}/twilio")) as client:
        await sync(client)
    findings = await channel.check()
    assert [finding.what for finding in findings if not finding.ok] == []
    assert {"Twilio account", "WhatsApp templates"} <= {finding.what for finding in findings}


async def test_the_doctor_names_what_is_missing(twilio: FakeTwilio, channel: WhatsApp) -> None:
    missing = next(finding for finding in await channel.check() if finding.what == "WhatsApp templates")
    assert not missing.ok
    assert "castmatch templates sync" in missing.fix


async def test_the_doctor_tells_wrong_credentials_and_a_plain_http_address(twilio: FakeTwilio) -> None:
    wrong = settings(auth_token=SecretStr("wrong"), api_url=f"{twilio.url}/twilio")
    whatsapp = WhatsApp(wrong, Surroundings(clock=lambda: NOW, public_url="http://desk.example.org"))
    bad = {finding.what: finding.fix for finding in await whatsapp.check() if not finding.ok}
    assert set(bad) == {"CASTMATCH_PUBLIC_URL", "Twilio account"}
    assert "20003" in bad["Twilio account"]


async def test_listening_ends_when_it_is_cancelled_and_closes_the_connections(channel: WhatsApp) -> None:
    async def ingest(rows: object) -> None:
        raise AssertionError("webhooks bring everything")

    await send(channel, {"body": "hi"})
    session: aiohttp.ClientSession = channel._connected().http_client.session
    task = asyncio.create_task(channel.listen(ingest))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert session.closed


@pytest.mark.parametrize(
    ("url", "there"),
    [
        (
            "https://api.twilio.com/2010-04-01/Accounts/AC/Messages.json",
            "/2010-04-01/Accounts/AC/Messages.json",
        ),
        ("https://content.twilio.com/v1/Content?PageSize=5", "/content/v1/Content?PageSize=5"),
        ("https://messaging.twilio.com/v2/Indicators/Typing.json", "/messaging/v2/Indicators/Typing.json"),
    ],
)
def test_another_base_keeps_the_paths_the_contract_names(url: str, there: str) -> None:
    assert moved(url, "http://127.0.0.1:9000/twilio/") == f"http://127.0.0.1:9000/twilio{there}"
    assert moved(url, "") == url


def test_a_failed_receipt_is_told_in_the_ledgers_words() -> None:
    about = WhatsApp(settings(), Surroundings(clock=lambda: NOW, public_url=PUBLIC)).about

    assert about.failure_reason("63016") == "window_closed"
    assert about.failure_reason("63014") == "blocked"
