from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest
from pydantic import SecretStr

from bots.email.channel import Email
from bots.email.links import Link
from core.errors import Unavailable, Undeliverable
from core.messages import Address, Attachment, Choice, Inbound, Outbound
from core.ports import Surroundings, WebRequest
from tests.fakes import START
from tests.unit.bots.email.conftest import PUBLIC, RIYA, ScriptedServer, channel_at, settings

COMING = Outbound("k1", RIYA, "Coming?", purpose="notice", choices=(Choice("tok", "Confirm"),))


async def send(channel: Email, message: Outbound = COMING) -> str:
    [payload] = channel.about.render(message)
    return await channel.send(payload, message.address, key=message.key)


async def test_a_letter_is_handed_in_and_known_by_its_key(server: ScriptedServer, channel: Email) -> None:
    first, again = await send(channel), await send(channel)
    assert first == again
    message = message_from_bytes(server.letters[0], policy=default)
    assert message["Message-ID"] == first
    assert message["To"] == RIYA.chat
    assert "1. Confirm" in message.get_body(("plain",)).get_content()
    assert [line for line in server.commands if line.startswith(("MAIL", "RCPT"))][:2] == [
        "MAIL FROM:<desk@example.org>",
        "RCPT TO:<riya@example.org>",
    ]
    assert server.commands[-1] == "QUIT"


async def test_a_dot_alone_on_a_line_does_not_end_the_letter(server: ScriptedServer, channel: Email) -> None:
    await send(channel, Outbound("k", RIYA, "before\n.\nafter"))
    assert b"after" in server.letters[0]


@pytest.mark.parametrize(
    ("word", "reply", "reason"),
    [
        ("RCPT", "550 5.1.1 no such user", "gone"),
        ("RCPT", "550 5.7.1 not here", "not_allowed"),
        ("BODY", "554 5.7.1 spam", "not_allowed"),
        ("BODY", "552 5.3.4 too big", "too_large"),
    ],
)
async def test_a_refusal_for_good_is_undeliverable(
    server: ScriptedServer, channel: Email, word: str, reply: str, reason: str
) -> None:
    server.replies[word] = reply
    with pytest.raises(Undeliverable) as caught:
        await send(channel)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("word", "reply", "uncertain", "chat_only"),
    [
        ("HELLO", "421 too many", False, False),
        ("HELLO", "", False, False),
        ("MAIL", "451 later", False, False),
        ("MAIL", "550 5.1.8 who are you", False, False),
        ("RCPT", "450 4.2.0 greylisted", False, True),
        ("RCPT", "", False, False),
        ("DATA", "451 later", False, True),
        ("BODY", "451 later", False, True),
        ("BODY", "", True, False),
    ],
)
async def test_what_may_pass_is_tried_again_and_only_a_lost_answer_is_uncertain(
    server: ScriptedServer, channel: Email, word: str, reply: str, uncertain: bool, chat_only: bool
) -> None:
    server.replies[word] = reply
    with pytest.raises(Unavailable) as caught:
        await send(channel)
    assert (caught.value.uncertain, caught.value.chat_only) == (uncertain, chat_only)


@pytest.mark.parametrize(("word", "uncertain"), [("MAIL", False), ("BODY", True)])
async def test_a_silent_server_is_waited_for_so_long_and_no_longer(
    server: ScriptedServer, word: str, uncertain: bool
) -> None:
    server.replies[word] = "..."
    channel = channel_at(f"smtp://127.0.0.1:{server.port}", timeout_s=0.2)
    with pytest.raises(Unavailable) as caught:
        await send(channel)
    assert caught.value.uncertain is uncertain


async def test_a_server_that_is_rude_at_the_end_has_the_letter_all_the_same(
    server: ScriptedServer, channel: Email
) -> None:
    server.replies["QUIT"] = ""
    assert await send(channel)


async def test_nobody_listening_is_not_uncertain() -> None:
    with pytest.raises(Unavailable) as caught:
        await send(channel_at("smtp://127.0.0.1:9"))
    assert not caught.value.uncertain


async def test_a_wrong_password_is_the_operators_and_is_not_shown(server: ScriptedServer) -> None:
    server.replies["AUTH"] = "535 5.7.8 bad"
    channel = channel_at(f"smtp://desk:p%40ss@127.0.0.1:{server.port}")
    with pytest.raises(Unavailable) as caught:
        await send(channel)
    assert caught.value.retry_after_s == 300
    assert "p@ss" not in f"{caught.value!r} {channel.about!r}"
    [*_, finding] = await channel.check()
    assert not finding.ok
    assert "SMTP_URL" in finding.fix
    assert "p@ss" not in finding.fix


async def test_an_address_that_mail_cannot_carry_is_gone(channel: Email) -> None:
    with pytest.raises(Undeliverable) as caught:
        await send(channel, Outbound("k", Address("email", RIYA.account, "रिया@example.org"), "Hello"))
    assert caught.value.reason == "gone"


async def test_files_of_the_message_go_along_and_strange_addresses_are_only_named(
    server: ScriptedServer, channel: Email
) -> None:
    ics = "data:text/calendar,BEGIN:VCALENDAR%0D%0AMETHOD:CANCEL%0D%0AEND:VCALENDAR"
    files = (
        Attachment("document", ics, name="Audition"),
        Attachment("document", "https://evil.example/x.exe", name="Sides"),
        Attachment("document", f"{PUBLIC}/files/../secret", name="Odd"),
    )
    await send(channel, Outbound("k", RIYA, "Cancelled", attachments=files))
    message = message_from_bytes(server.letters[0], policy=default)
    [calendar] = message.iter_attachments()
    assert (calendar.get_filename(), calendar.get_param("method")) == ("Audition.ics", "CANCEL")
    said = message.get_body(("plain",)).get_content()
    assert "Sides: https://evil.example/x.exe" in said
    assert "Odd:" in said


@pytest.mark.parametrize(
    ("ref", "reason"),
    [("data:application/pdf;base64,???", "bad_request"), ("data:x/y," + "a" * 10_500_000, "too_large")],
)
async def test_damaged_or_huge_files_are_refused(channel: Email, ref: str, reason: str) -> None:
    with pytest.raises(Undeliverable) as caught:
        await send(channel, Outbound("k", RIYA, "Here", attachments=(Attachment("document", ref, name="x"),)))
    assert caught.value.reason == reason


class Kept:
    """Files that the hub serves: one is there, one is gone, one is too large."""

    async def read(self, address: str, *, max_bytes: int) -> bytes:
        if address.endswith("/there"):
            return b"%PDF"
        reason = "too_large" if address.endswith("/huge") else "gone"
        raise Undeliverable("no", reason=reason)


async def test_the_hubs_own_files_go_along_and_a_letter_goes_without_one_that_is_gone(
    server: ScriptedServer,
) -> None:
    around = Surroundings(clock=lambda: START, public_url=PUBLIC, sandbox=True, files=Kept())
    channel = Email(settings(f"smtp://127.0.0.1:{server.port}"), around)

    def with_files(*names: str) -> Outbound:
        files = [Attachment("document", f"{PUBLIC}/files/{name}", "application/pdf") for name in names]
        return Outbound("k", RIYA, "Sides", attachments=tuple(files))

    await send(channel, with_files("there", "gone"))
    message = message_from_bytes(server.letters[0], policy=default)
    assert [part.get_content() for part in message.iter_attachments()] == [b"%PDF"]
    with pytest.raises(Undeliverable):
        await send(channel, with_files("huge"))


async def test_mail_cannot_be_asked_nor_fetched_from(channel: Email) -> None:
    with pytest.raises(Undeliverable):
        await channel.look_up(COMING, START)
    with pytest.raises(Undeliverable):
        await channel.fetch(Attachment("document", "https://x/y"), max_bytes=1)


async def test_the_doctor_says_hello_to_the_server(server: ScriptedServer, channel: Email) -> None:
    found = await channel.check()
    assert [(finding.what, finding.ok) for finding in found] == [
        ("SMTP_URL", True),
        ("MAIL_FROM", True),
        ("mail server", True),
    ]
    assert server.letters == []


def pressed(channel: Email, url: str) -> Inbound:
    [route] = [route for route in channel.about.routes if url.startswith(PUBLIC + route.path)]
    request = WebRequest(route.path, url, {}, b"whatever")
    assert route.verify(request) is None
    assert route.stored is not None
    found = channel.about.parse(route.stored(request))
    assert isinstance(found, Inbound)
    envelope = route.envelope(request)
    assert (envelope.kind, envelope.account) == ("turn", "desk@example.org")
    assert envelope.conversation_key == found.address.conversation
    assert envelope.provider_id == found.external_id
    return found


def test_a_pressed_link_is_that_readers_answer(channel: Email) -> None:
    [payload] = channel.about.render(COMING)
    [url] = [line for line in payload["text"].splitlines() if "/answer?" in line]
    found = pressed(channel, url)
    assert (found.sender, found.choice, found.text) == (RIYA.chat, "tok", "Confirm")
    assert found.address == RIYA
    stopped = pressed(channel, payload["stop"])
    assert (stopped.sender, stopped.choice, stopped.text) == (RIYA.chat, None, "STOP")


@pytest.mark.parametrize("label", ["Confirm", "<script>alert(1)</script>", "हाँ"])
def test_looking_at_a_link_shows_a_button_and_changes_nothing(channel: Email, label: str) -> None:
    url = channel._links.url(Link("answer", RIYA.chat, "tok", label))
    [route, _] = channel.about.routes
    assert route.page is not None
    answer = route.page(WebRequest(route.path, url, {}, b""))
    html = answer.body.decode()
    assert answer.status == 200
    assert '<form method="post"><button type="submit">' in html
    assert "<script" not in html
    assert ('lang="hi"' in html) == (label == "हाँ")
    headers = dict(answer.headers)
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_a_strange_link_has_a_page_that_says_so(channel: Email) -> None:
    [route, _] = channel.about.routes
    assert route.page is not None
    answer = route.page(WebRequest(route.path, f"{PUBLIC}{route.path}?t=x.y", {}, b""))
    assert answer.status == 403
    assert b"<form" not in answer.body


@pytest.mark.parametrize(
    ("values", "names"),
    [
        ({"smtp_url": SecretStr("mail.example.org")}, ["SMTP_URL"]),
        ({"smtp_url": SecretStr("http://mail.example.org")}, ["SMTP_URL"]),
        ({"smtp_url": SecretStr("smtp://mail.example.org:99999")}, ["SMTP_URL"]),
        ({"smtp_url": SecretStr("")}, ["SMTP_URL"]),
        ({"mail_from": ""}, ["MAIL_FROM"]),
        ({"mail_from": "the desk"}, ["MAIL_FROM"]),
        ({}, []),
    ],
)
def test_a_wrong_setting_is_named(values: dict[str, object], names: list[str]) -> None:
    made = settings("smtp://mail.example.org", **values)
    found = made.problems(Surroundings(clock=lambda: START))
    assert [finding.what for finding in found] == names
    assert all(finding.fix for finding in found)


@pytest.mark.parametrize(
    ("url", "port", "tls", "start_tls"),
    [
        ("smtp://mail.example.org", 587, False, True),
        ("smtps://mail.example.org", 465, True, False),
        ("smtp://127.0.0.1:2525", 2525, False, None),
        ("smtp://localhost:25", 25, False, None),
    ],
)
def test_only_this_machine_is_spoken_to_in_the_clear(
    url: str, port: int, tls: bool, start_tls: bool | None
) -> None:
    server = settings(url).server()
    assert (server.port, server.tls, server.start_tls) == (port, tls, start_tls)
