from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.whatsapp.parse import Reader
from core.messages import Attachment, Inbound, Receipt
from core.ports import Envelope, WebRequest

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
OURS, SID = "whatsapp:+14155238886", "AC" + "0" * 32
RIYA, RIYA_ID = "whatsapp:+919800000001", "whatsapp:IN.13491208655302741918"
reader = Reader.of(OURS, SID, lambda: NOW)
PAYLOADS = Path(__file__).resolve().parents[4] / "../shared/data/payloads/twilio"


def form(**fields: str) -> dict[str, str]:
    known = {
        "MessageSid": "SM1",
        "AccountSid": SID,
        "From": RIYA,
        "To": OURS,
        "SmsStatus": "received",
        "NumMedia": "0",
        "Body": "",
        "MessageType": "text",
    }
    return {name: value for name, value in {**known, **fields}.items() if value != "-"}


def encoded(fields: dict[str, str]) -> bytes:
    return urlencode(fields).encode()


def envelope(fields: dict[str, str] | bytes, path: str = "/webhooks/whatsapp") -> Envelope:
    body = fields if isinstance(fields, bytes) else encoded(fields)
    return reader.envelope(WebRequest(path, f"https://desk.example.org{path}", {}, body))


def inbound(**fields: str) -> Inbound:
    parsed = reader.parse(encoded(form(**fields)))
    assert isinstance(parsed, Inbound)
    return parsed


def receipt_form(**fields: str) -> dict[str, str]:
    return {"MessageSid": "SM9", "AccountSid": SID, "From": OURS, "To": RIYA, **fields}


def test_a_text_carries_who_wrote_it_and_when() -> None:
    message = inbound(Body="Haan, 11 baje", ProfileName=" Riya  Kapoor ", WaId="919800000001")
    assert (message.external_id, message.text, message.sender) == ("SM1", "Haan, 11 baje", RIYA)
    assert message.address.chat == RIYA
    assert message.address.account == OURS
    assert (message.sender_name, message.aliases, message.sent_at) == ("Riya Kapoor", (), NOW)
    assert envelope(form(Body="x")) == Envelope(OURS, "SM1", "turn", message.address.conversation)


def test_the_stable_id_is_the_sender_and_the_number_an_alias() -> None:
    message = inbound(Body="hi", ExternalUserId=RIYA_ID, WaId="919800000001")
    assert (message.sender, message.aliases, message.address.chat) == (RIYA_ID, (RIYA,), RIYA)


@pytest.mark.parametrize("chat", [RIYA_ID, "whatsapp:US.ENT.11815799212886844830"])
def test_a_hidden_number_is_no_obstacle(chat: str) -> None:
    message = inbound(From=chat, Body="hi", ProfileUsername="riya.k")
    assert (message.sender, message.address.chat, message.sender_name) == (chat, chat, "riya.k")


def test_other_ids_the_provider_vouches_for_are_kept() -> None:
    message = inbound(
        From="whatsapp:+5511999990001",
        WaId="551199990001",
        ParentExternalUserId="whatsapp:BR.ENT.77",
        Body="oi",
    )
    assert message.aliases == ("whatsapp:+551199990001", "whatsapp:BR.ENT.77")


def test_an_unreadable_external_id_does_not_cost_the_message() -> None:
    assert inbound(Body="hi", ExternalUserId="whatsapp:???").sender == RIYA


@pytest.mark.parametrize(
    "spelling", ["whatsapp: 919800000001", "WhatsApp:+91 98000-00001", "whatsapp:919800000001"]
)
def test_a_number_has_one_spelling(spelling: str) -> None:
    assert inbound(From=spelling, Body="hi").sender == RIYA


@pytest.mark.parametrize(
    ("mime", "message_type", "kind"),
    [
        ("audio/ogg; codecs=opus", "audio", "voice"),
        ("audio/mpeg", "audio", "audio"),
        ("image/jpeg", "image", "image"),
        ("image/webp", "sticker", "sticker"),
        ("video/mp4", "video", "video"),
        ("application/pdf", "document", "document"),
        ("text/vcard", "contact", "contact"),
        ("text/x-vcard", "", "contact"),
        ("", "image", "image"),
        ("", "", "document"),
    ],
)
def test_media_without_a_caption_is_a_message(mime: str, message_type: str, kind: str) -> None:
    url = "https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME"
    fields = {"NumMedia": "1", "MediaUrl0": url, "MediaContentType0": mime, "MessageType": message_type}
    message = inbound(**fields, Body="-")
    assert [a.kind for a in message.attachments] == [kind]
    assert message.attachments[0].ref == url
    assert envelope(form(**fields, Body="-")).kind == "turn"
    assert envelope(form(**fields, Body="-"), "/webhooks/whatsapp/status").kind == "turn"


def test_media_counts_even_when_num_media_says_none() -> None:
    assert len(inbound(NumMedia="0", MediaUrl0="https://x/1", MediaUrl1="https://x/2").attachments) == 2


def test_a_document_gets_its_name_from_the_body() -> None:
    message = inbound(Body="Sides v2.pdf", MediaUrl0="https://x/1", MediaContentType0="application/pdf")
    assert (message.attachments[0].name, message.text) == ("Sides v2.pdf", "Sides v2.pdf")


def test_a_place_is_a_geo_address_with_its_label() -> None:
    message = inbound(
        MessageType="location",
        Latitude="19.1360",
        Longitude="72.8296",
        Label="Aram Nagar 2",
        Address="Versova, Mumbai",
    )
    place = Attachment(kind="location", ref="geo:19.136,72.8296", name="Aram Nagar 2, Versova, Mumbai")
    assert message.attachments == (place,)


@pytest.mark.parametrize("latitude", ["", "north", "nan", "inf", "91"])
def test_an_impossible_place_is_left_out(latitude: str) -> None:
    assert inbound(Latitude=latitude, Longitude="72.8").attachments == ()


def test_a_tapped_button_answers_the_message_it_was_under() -> None:
    message = inbound(
        MessageType="interactive",
        Body="Confirm",
        ButtonText="Confirm",
        ButtonPayload="t.7Gk2",
        OriginalRepliedMessageSid="SM7",
    )
    assert (message.choice, message.text, message.reply_to) == ("t.7Gk2", "Confirm", "SM7")


def test_a_picked_row_is_a_choice() -> None:
    message = inbound(MessageType="interactive", Body="-", ListId="t.9", ListTitle="Sat 21 Nov")
    assert (message.choice, message.text) == ("t.9", "Sat 21 Nov")


def test_a_template_button_without_an_id_of_ours_is_its_label() -> None:
    message = inbound(MessageType="button", Body="Confirm", ButtonText="Confirm", ButtonPayload="Confirm")
    assert (message.choice, message.text) == (None, "Confirm")


def test_interactive_data_is_read_wherever_the_reply_is_nested() -> None:
    data = {
        "type": "interactive",
        "interactive": {"type": "list_reply", "list_reply": {"id": "t.1", "title": "Sun"}},
    }
    message = inbound(Body="-", InteractiveData=json.dumps(data))
    assert (message.choice, message.text) == ("t.1", "Sun")
    assert inbound(Body="x", InteractiveData="{broken").choice is None


def test_an_answered_opt_out_is_marked_and_its_words_are_kept() -> None:
    message = inbound(Body="STOP", OptOutType="STOP")
    assert (message.opt_out_handled, message.text) == (True, "STOP")


def test_what_a_database_refuses_is_taken_out() -> None:
    message = inbound(Body="remove\x00 null bytes\x00", ProfileName="R\x00iya")
    assert (message.text, message.sender_name) == ("remove null bytes", "Riya")
    surrogate = json.dumps(form(Body="half \ud83d")).encode()
    parsed = reader.parse(surrogate)
    assert isinstance(parsed, Inbound)
    parsed.text.encode()


def test_a_body_wrapped_by_a_gateway_is_unwrapped() -> None:
    text = "Bannon explains the world ...\n“The Camp of the Saints” and more of it"
    assert inbound(Body=base64.b64encode(text.encode()).decode()).text == text
    token = "A" * 64
    assert inbound(Body=token).text == token


def test_unknown_kinds_are_messages_and_empty_unsupported_ones_are_quiet() -> None:
    assert inbound(MessageType="hologram", Body="hi").text == "hi"
    assert inbound(MessageType="hologram").text == ""
    assert reader.parse(encoded(form(MessageType="unsupported"))) is None
    assert inbound(MessageType="unsupported", Body="hi").text == "hi"
    reaction = inbound(MessageType="reaction", Body="👍", OriginalRepliedMessageSid="SM2")
    assert (reaction.reaction, reaction.text, reaction.reply_to) == ("👍", "", "SM2")


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("sent", "sent"),
        ("Delivered", "delivered"),
        ("READ", "read"),
        ("undelivered", "failed"),
        ("failed", "failed"),
        ("queued", None),
        ("sending", None),
        ("accepted", None),
        ("scheduled", None),
        ("teleported", None),
    ],
)
def test_status_words_move_a_receipt(word: str, status: str | None) -> None:
    fields = receipt_form(MessageStatus=word, SmsStatus=word)
    parsed = reader.parse(encoded(fields))
    assert parsed == (Receipt("SM9", status) if status else None)  # type: ignore[arg-type]
    for path in ("/webhooks/whatsapp", "/webhooks/whatsapp/status"):
        found = envelope(fields, path)
        assert (found.kind, found.provider_id) == ("receipt", f"SM9:{word.lower()}")
        assert found.conversation_key == envelope(form()).conversation_key
        assert found.account == OURS


def test_a_failure_keeps_its_code() -> None:
    fields = receipt_form(MessageStatus="undelivered", ErrorCode="63016", EventType="UNDELIVERED")
    assert reader.parse(encoded(fields)) == Receipt("SM9", "failed", "63016")


def test_a_read_event_without_a_status_is_a_receipt() -> None:
    fields = receipt_form(EventType="READ")
    assert reader.parse(encoded(fields)) == Receipt("SM9", "read")
    assert envelope(fields).kind == "receipt"


def test_a_receipt_that_repeats_the_body_is_still_a_receipt() -> None:
    assert reader.parse(encoded(receipt_form(MessageStatus="sent", Body="hello"))) == Receipt("SM9", "sent")
    assert isinstance(reader.parse(encoded(form(MessageStatus="sent", Body="hello"))), Inbound)


@pytest.mark.parametrize(
    ("changed", "account"),
    [
        ({"To": "whatsapp:+15550001111"}, "whatsapp:+15550001111"),
        ({"AccountSid": "AC1"}, "AC1"),
        ({"To": "+1415"}, "+1415"),
    ],
)
def test_a_delivery_for_another_account_says_so(changed: dict[str, str], account: str) -> None:
    assert envelope(form(Body="x", **changed)).account == account


def test_a_delivery_without_to_is_ours() -> None:
    assert envelope(form(To="-", Body="x")).account == OURS


def test_the_same_delivery_has_the_same_id_even_without_one() -> None:
    fields = form(MessageSid="-", Body="x")
    assert envelope(fields).provider_id == envelope(fields).provider_id
    assert envelope(fields).provider_id != envelope(form(MessageSid="-", Body="y")).provider_id


def test_a_status_address_without_a_status_is_ignored() -> None:
    assert (
        envelope({"From": OURS, "AccountSid": SID, "MessageSid": "SM1"}, "/webhooks/whatsapp/status").kind
        == "ignored"
    )


@pytest.mark.parametrize("body", [b"", b"hello", b"[1]", b'{"a":', b"\xff\xfe", b"[" * 100_000, b"Body=x"])
def test_the_unreadable_is_quarantined(body: bytes) -> None:
    assert envelope(body).kind == "quarantined"
    with pytest.raises(ValueError):
        reader.parse(body)


KEYS = [
    *form(),
    "MediaUrl0",
    "Latitude",
    "Longitude",
    "MessageStatus",
    "EventType",
    "InteractiveData",
    "ExternalUserId",
]


@given(st.dictionaries(st.sampled_from(KEYS), st.text(max_size=30)), st.binary(max_size=60))
def test_an_envelope_never_fails(fields: dict[str, str], noise: bytes) -> None:
    safe = {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}
    for body in (encoded(safe), json.dumps(fields).encode(), noise):
        found = envelope(body)
        assert found.provider_id
        if found.kind != "quarantined":
            try:
                parsed = reader.parse(body)
            except ValueError:
                continue
            assert (found.kind == "turn") == isinstance(parsed, Inbound) or parsed is None


def recorded() -> list[Any]:
    if not PAYLOADS.is_dir():
        return [pytest.param(None, marks=pytest.mark.skip(reason="no recorded payloads beside the checkout"))]
    return [
        pytest.param(json.loads(path.read_text()), id=path.stem) for path in sorted(PAYLOADS.glob("*.json"))
    ]


@pytest.mark.parametrize("fields", recorded())
def test_recorded_payloads_keep_their_meaning(fields: dict[str, str]) -> None:
    found, parsed = envelope(fields), reader.parse(encoded(fields))
    assert found.account != OURS, "recorded from other accounts"
    if "MessageStatus" in fields:
        assert parsed == Receipt(fields["MessageSid"], "failed", "30008")
        assert found.kind == "receipt"
        return
    assert isinstance(parsed, Inbound)
    assert found.kind == "turn"
    assert found.conversation_key == parsed.address.conversation
    assert parsed.text == fields.get("Body", "").replace("\x00", "")
    assert len([a for a in parsed.attachments if a.kind != "location"]) == sum(
        "MediaUrl" in name for name in fields
    )
    assert any(a.kind == "location" for a in parsed.attachments) == ("Latitude" in fields)
    if "ExternalUserId" in fields:
        assert (parsed.sender, parsed.aliases) == (fields["ExternalUserId"], (fields["From"],))
