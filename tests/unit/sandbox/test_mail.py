"""The imitated mail server, spoken to by the real client and by hand, and the mailboxes behind it."""

from __future__ import annotations

import asyncio
import json
from email.message import EmailMessage

import aiosmtplib
import pytest
from aiohttp import ClientSession

from integrations.sandbox import Persona, reserve_mail_port
from integrations.sandbox.errors import NotPossible

RIYA = "riya@talent.example"
PEOPLE = (Persona("riya", "Riya Kapoor", "talent", "Talent: Riya", email=RIYA, sms="+919000000015"),)


@pytest.fixture
async def mail(make):
    held = reserve_mail_port()
    sandbox = await make(personas=PEOPLE, mail_socket=held)
    sandbox.port = held.getsockname()[1]
    return sandbox


def letter(hub_url: str = "http://127.0.0.1:1", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Desk <desk@x.example>", RIYA, "Coming?"
    message["Message-ID"] = "<one@x.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(f"Coming?\n.\n\n1. Confirm\n{hub_url}/webhooks/email/answer?t=x\n")
    return message


async def send(sandbox, message: EmailMessage) -> None:
    await aiosmtplib.send(message, hostname="127.0.0.1", port=sandbox.port, timeout=5)


async def talk(sandbox, *lines: str) -> list[str]:
    """What the server says to each line, and at first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", sandbox.port)
    said = [(await reader.readline()).decode().strip()]
    for line in lines:
        writer.write(f"{line}\r\n".encode())
        said.append((await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    return said


async def test_a_letter_lies_in_its_mailbox_as_a_mail_program_shows_it(mail):
    stop = "<https://x.example/stop>, <mailto:desk@x.example>"
    message = letter(List_Unsubscribe=stop)
    message.add_alternative("<p>Coming?</p>", subtype="html")
    ics = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nSUMMARY:Audition\nEND:VCALENDAR"
    message.add_alternative(ics, subtype="calendar", params={"method": "REQUEST"})
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="sides.pdf")
    await send(mail, message)

    [kept] = mail.chats.of("email", RIYA)
    assert kept.id == "<one@x.example>"
    assert kept.payload["text"] == "Coming?\n.\n\n1. Confirm\nhttp://127.0.0.1:1/webhooks/email/answer?t=x"
    assert kept.payload["html"] == "<p>Coming?</p>"
    assert kept.payload["invite"] == {"method": "REQUEST", "summary": "Audition"}
    assert kept.payload["files"] == ["sides.pdf"]
    assert kept.payload["stop"] == "https://x.example/stop"
    [call] = mail.journal.calls("email", "send")
    assert (call.chat, call.status, call.request["subject"]) == (RIYA, 250, "Coming?")


async def test_the_same_letter_twice_lies_there_twice(mail):
    await send(mail, letter())
    await send(mail, letter())
    first, second = mail.chats.of("email", RIYA)
    assert second.id.startswith(first.id)


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (["EHLO x"], "250-castmatch.example"),
        (["HELO x"], "250 castmatch.example"),
        (["MAIL FROM:<>"], "501 5.1.7 Bad sender address"),
        (["RCPT TO:<r@x.example>"], "503 5.5.1 MAIL first"),
        (["MAIL FROM:<d@x.example>", "RCPT TO:<nobody>"], "501 5.1.3 Bad recipient address"),
        (["MAIL FROM:<d@x.example>", "DATA"], "503 5.5.1 RCPT first"),
        (["MAIL FROM:<d@x.example>", "RSET", "RCPT TO:<r@x.example>"], "503 5.5.1 MAIL first"),
        (["NOOP"], "250 2.0.0 OK"),
        (["VRFY riya"], "502 5.5.1 Command not implemented"),
        (["\u0939"], "502 5.5.1 Command not implemented"),
        (["QUIT"], "221 2.0.0 Bye"),
    ],
)
async def test_the_server_knows_its_order(mail, lines, last):
    said = await talk(mail, *lines)
    assert said[0] == "220 castmatch.example ESMTP sandbox"
    assert said[-1] == last


async def test_a_line_without_an_end_and_a_sudden_goodbye_harm_nobody(mail):
    reader, writer = await asyncio.open_connection("127.0.0.1", mail.port)
    await reader.readline()
    writer.write(b"x" * 50_000)
    await writer.drain()
    assert await reader.read() == b""
    writer.close()
    _, other = await asyncio.open_connection("127.0.0.1", mail.port)
    other.close()
    await send(mail, letter())
    assert len(mail.chats.of("email", RIYA)) == 1


@pytest.mark.parametrize(("kind", "code"), [("429", 451), ("401", 535), ("403", 550), ("500", 451)])
async def test_a_fault_sounds_like_a_mail_server(mail, kind, code):
    mail.faults.add("email", kind)
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as caught:
        await send(mail, letter())
    assert caught.value.recipients[0].code == code
    assert [(call.status, call.fault) for call in mail.journal.calls("email", "send")] == [(code, kind)]
    await send(mail, letter())
    assert len(mail.chats.of("email", RIYA)) == 1


async def test_what_is_never_delivered_by_mail_cannot_be_asked_for(mail):
    for kind in ("duplicate", "out_of_order", "late_receipts"):
        with pytest.raises(ValueError, match="cannot happen there"):
            mail.faults.add("email", kind)


async def test_a_closed_mailbox_is_nobodys(mail):
    mail.letters.closed.add(RIYA)
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused):
        await send(mail, letter())
    assert mail.chats.of("email", RIYA) == []


async def test_links_that_are_not_in_the_letter_cannot_be_pressed(mail, hub):
    await send(mail, letter(hub.url))
    [kept] = mail.chats.of("email", RIYA)
    for url in ("http://127.0.0.1:1/other", ""):
        with pytest.raises(NotPossible):
            await mail.letters.press(RIYA, kept.id, url)
    with pytest.raises(NotPossible):
        await mail.letters.unsubscribe(RIYA, kept.id)
    with pytest.raises(NotPossible, match="no button"):
        await mail.letters.press(RIYA, kept.id, kept.payload["links"][0]["url"])
    assert hub.at("/webhooks/email/answer") == []


async def test_unsubscribing_posts_what_a_mail_program_posts_and_can_be_replayed(mail, hub):
    stop = f"<{hub.url}/webhooks/email/stop?t=y>, <mailto:desk@x.example>"
    await send(mail, letter(List_Unsubscribe=stop))
    [kept] = mail.chats.of("email", RIYA)
    await mail.letters.unsubscribe(RIYA, kept.id)
    assert await mail.replay(mail.journal.after()) == 1
    first, again = hub.at("/webhooks/email/stop")
    assert first.body == again.body == b"List-Unsubscribe=One-Click"


async def test_a_letter_to_elsewhere_is_never_fetched(mail):
    stop = "<https://real.example/stop>, <mailto:desk@x.example>"
    await send(mail, letter(List_Unsubscribe=stop))
    [kept] = mail.chats.of("email", RIYA)
    with pytest.raises(NotPossible, match="another machine"):
        await mail.letters.unsubscribe(RIYA, kept.id)


async def test_the_page_knows_who_has_a_number_and_a_mailbox(mail, http: ClientSession):
    url = mail.settings.own_url
    async with http.get(f"{url}/sandbox/state") as answer:
        state = json.loads(await answer.text())
    assert state["personas"][0]["apps"] == {"sms": {"chat": "+919000000015"}, "email": {"chat": RIYA}}


async def test_starting_over_empties_the_mailboxes(mail):
    await send(mail, letter())
    mail.letters.closed.add(RIYA)
    await mail.reset()
    assert mail.chats.of("email", RIYA) == []
    await send(mail, letter())
    assert len(mail.chats.of("email", RIYA)) == 1
