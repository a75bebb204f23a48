from __future__ import annotations

from urllib.parse import urlencode

import pytest

from bots.sms.numbers import party, takes_pictures
from bots.sms.parse import Reader
from core.messages import Inbound, Receipt
from core.ports import WebRequest
from tests.fakes import START

OURS, SID, RIYA = "+15005550006", "AC" + "0" * 32, "+919800000001"
reader = Reader.of(OURS, SID, lambda: START)


def body(**fields: str) -> bytes:
    known = {"MessageSid": "SM1", "AccountSid": SID, "From": RIYA, "To": OURS, "SmsStatus": "received"}
    return urlencode({**known, **fields}).encode()


def envelope(raw: bytes):
    return reader.envelope(WebRequest("/webhooks/sms", "https://x/webhooks/sms", {}, raw))


def test_a_text_is_a_turn_of_that_number() -> None:
    raw = body(Body=" yes\x00 ", NumMedia="0")
    found = reader.parse(raw)
    assert isinstance(found, Inbound)
    assert (found.text, found.sender, found.address.chat, found.address.account) == ("yes", RIYA, RIYA, OURS)
    assert found.sent_at == START
    assert (envelope(raw).kind, envelope(raw).provider_id) == ("turn", "SM1")
    assert envelope(raw).conversation_key == found.address.conversation


def test_a_picture_without_words_is_a_message() -> None:
    url = "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME"
    found = reader.parse(body(NumMedia="1", MediaUrl0=url, MediaContentType0="image/jpeg"))
    assert isinstance(found, Inbound)
    [file] = found.attachments
    assert (file.kind, file.ref, file.mime) == ("image", url, "image/jpeg")


def test_what_twilio_answered_itself_is_known_to_be() -> None:
    found = reader.parse(body(Body="STOP", OptOutType="STOP"))
    assert isinstance(found, Inbound)
    assert found.opt_out_handled


@pytest.mark.parametrize(
    ("status", "known"),
    [("sent", "sent"), ("delivered", "delivered"), ("undelivered", "failed"), ("failed", "failed")],
)
def test_a_receipt_comes_to_the_same_address(status: str, known: str) -> None:
    raw = body(From=OURS, To=RIYA, MessageStatus=status, SmsStatus=status, ErrorCode="30006")
    assert reader.parse(raw) == Receipt("SM1", known, "30006")
    assert (envelope(raw).kind, envelope(raw).provider_id) == ("receipt", f"SM1:{status}")
    assert envelope(raw).account == OURS


def test_a_step_that_says_nothing_is_nothing() -> None:
    assert reader.parse(body(From=OURS, To=RIYA, MessageStatus="queued", SmsStatus="queued")) is None


def test_another_account_is_named_as_it_came() -> None:
    assert envelope(body(Body="x", AccountSid="AC" + "9" * 32)).account == "AC" + "9" * 32
    assert envelope(body(Body="x", To="+15005550099")).account == "+15005550099"


@pytest.mark.parametrize("raw", [b"", b"{}", b"Body=x", b"\xff\xfe", b"[" * 5000])
def test_what_has_no_sender_is_set_aside(raw: bytes) -> None:
    assert envelope(raw).kind == "quarantined"
    with pytest.raises(ValueError, match="Twilio"):
        reader.parse(raw)


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("+91 98000-00001", RIYA),
        ("919800000001", RIYA),
        ("57575", "57575"),
        ("HDFCBK", "HDFCBK"),
        ("+1", "+1"),
        ("", ""),
    ],
)
def test_numbers_have_one_spelling_and_short_codes_stay(given: str, known: str) -> None:
    assert party(given) == known


def test_pictures_travel_within_one_country_code_only() -> None:
    assert takes_pictures("+15005550006", "+14155550100")
    assert not takes_pictures("+15005550006", RIYA)
    assert not takes_pictures("57575", "+14155550100")
