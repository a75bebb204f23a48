from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.email.addresses import on_the_wire, party
from bots.email.mime import Envelope, File, letter, method_of, one_line
from tests.fakes import START

ICS = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Audition\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)
STOP = "https://desk.example.org/webhooks/email/stop?t=x"


def envelope(**values: Any) -> Envelope:
    known = {
        "sender": "desk@example.org",
        "sender_name": "CastMatch Desk",
        "recipient": "riya@example.org",
        "message_id": "<abc@example.org>",
        "sent_at": START,
    }
    return Envelope(**{**known, **values})


def read(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=default)


def payload(**values: Any) -> dict[str, Any]:
    return {
        "subject": "Hello",
        "text": "Hello there",
        "html": "<p>Hello</p>",
        "files": [],
        "stop": "",
        **values,
    }


def test_a_letter_has_two_forms_and_says_who_and_when() -> None:
    message = read(letter(payload(), envelope(), []))
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert message["From"] == "CastMatch Desk <desk@example.org>"
    assert (message["To"], message["Subject"]) == ("riya@example.org", "Hello")
    assert message["Message-ID"] == "<abc@example.org>"
    assert message["Date"] == "Fri, 20 Nov 2026 04:30:00 +0000"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] is None


def test_letters_nobody_asked_for_end_with_one_tap() -> None:
    message = read(letter(payload(stop=STOP), envelope(), []))
    assert message["List-Unsubscribe"] == f"<{STOP}>, <mailto:desk@example.org?subject=STOP>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize(
    ("data", "method"),
    [
        (ICS, "REQUEST"),
        (ICS.replace(b"REQUEST", b"CANCEL"), "CANCEL"),
        (ICS.replace(b"\r\n", b"\n"), "REQUEST"),
        (ICS.replace(b"METHOD:REQUEST\r\n", b""), "PUBLISH"),
        (ICS.replace(b"REQUEST", b"EVIL; x=y"), "PUBLISH"),
        (ICS.replace(b"REQUEST", b"HACK"), "PUBLISH"),
    ],
)
def test_a_calendar_entry_is_an_invitation_and_a_file(data: bytes, method: str) -> None:
    message = read(letter(payload(), envelope(), [File("Audition", "text/calendar", data)]))
    parts = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    assert [part.get_param("method") for part in parts] == [method, method]
    assert [part.get_content_disposition() for part in parts] == [None, "attachment"]
    assert parts[1].get_filename() == "Audition.ics"
    assert b"SUMMARY:Audition" in parts[1].get_payload(decode=True)
    assert method_of(data) == method


def test_other_files_are_attached_with_a_harmless_name_and_type() -> None:
    files = [File("../../sides\r\nX: y.pdf", "application/pdf", b"%PDF"), File("", "evil\r\nX: y", b"x")]
    message = read(letter(payload(html=""), envelope(), files))
    first, second = message.iter_attachments()
    assert (first.get_content_type(), first.get_filename()) == ("application/pdf", "..-..-sides X: y.pdf")
    assert (second.get_content_type(), second.get_filename()) == ("application/octet-stream", "file")
    assert message["X"] is None


anything = st.one_of(
    st.text(max_size=200),
    st.sampled_from(["x\r\nBcc: thief@evil.example", "\n.\r\n", "\ud800", "a" * 2000, "नमस्ते\r\n\r\nbody"]),
)


@given(anything, anything, anything, anything)
def test_nothing_said_adds_a_header_or_ends_the_letter(subject: str, text: str, name: str, stop: str) -> None:
    data = letter(payload(subject=subject, text=text, stop=stop), envelope(sender_name=name), [])
    message = read(data)
    known = {
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "List-Unsubscribe",
        "List-Unsubscribe-Post", "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert set(message.keys()) <= known
    assert len(message.get_all("To", [])) == len(message.get_all("From", [])) == 1
    assert message["To"] == "riya@example.org"
    head = data.partition(b"\r\n\r\n")[0]
    assert all(len(line) < 998 for line in head.split(b"\r\n"))


@given(anything)
def test_a_header_is_one_printable_line(text: str) -> None:
    said = one_line(text)
    assert said.isprintable()
    assert len(said) <= 500


@pytest.mark.parametrize(
    ("given", "known"),
    [
        (" Riya@Example.ORG ", "riya@example.org"),
        ("riya+castings@mail.example", "riya+castings@mail.example"),
        ("riya", ""),
        ("a b@example.org", ""),
        ("a@b@example.org", ""),
        ("<riya@example.org>", ""),
        ("riya@example.org\r\nBcc: x@y.example", ""),
        ("x" * 65 + "@example.org", ""),
        ("riya@", ""),
        ("riya@.example", ""),
    ],
)
def test_addresses_have_one_spelling(given: str, known: str) -> None:
    assert party(given) == known


def test_a_domain_in_another_script_travels_as_ascii() -> None:
    assert on_the_wire("riya@डेस्क.example") == "riya@xn--c2bi8bra7b.example".replace(
        "xn--c2bi8bra7b", "डेस्क".encode("idna").decode()
    )
    for wrong in ("रिया@example.org", "riya@" + "x" * 70 + ".example"):
        with pytest.raises(ValueError, match="ASCII"):
            on_the_wire(wrong)
