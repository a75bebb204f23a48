"""Payloads become calls for one chat, and find another form when the first is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bots.telegram.failures import Refusal
from bots.telegram.polling import ALLOWED_UPDATES
from bots.telegram.render import render
from bots.telegram.sending import next_try, sending
from core.errors import Undeliverable
from core.messages import Address, Attachment, Card, Choice, Outbound

HOME = Address("telegram", "4242", "5000000001")
TOPIC = Address("telegram", "4242", "-1001234567890", "12")
PICTURE = "https://h.example/p.png"


def payload(text="hi", **fields):
    return render(Outbound("k", HOME, text, **fields))[0]


def refused(description):
    return Refusal(400, f"Bad Request: {description}")


def test_the_chat_and_its_topic_come_from_the_address():
    assert sending(payload(), HOME, None).args["chat_id"] == 5_000_000_001
    in_topic = sending(payload(), TOPIC, None)
    assert (in_topic.args["chat_id"], in_topic.args["message_thread_id"]) == (-1_001_234_567_890, 12)
    assert in_topic.is_group
    assert not sending(payload(), HOME, None).is_group


def test_a_private_copy_goes_to_the_person_and_not_into_the_topic():
    private = sending({**payload(), "to": "77"}, TOPIC, None)
    assert private.args["chat_id"] == 77
    assert "message_thread_id" not in private.args


def test_an_edit_replaces_text_and_keyboard():
    edit = sending(payload(choices=(Choice("a", "Yes"),)), TOPIC, "9")
    assert (edit.method, edit.args["message_id"], edit.edits) == ("editMessageText", 9, 9)
    assert edit.args["reply_markup"]
    assert "message_thread_id" not in edit.args


def test_a_picture_edit_replaces_the_picture_and_its_words():
    edit = sending(payload("**hi**", picture=PICTURE), HOME, "9")
    assert edit.method == "editMessageMedia"
    assert edit.args["media"] == {
        "type": "photo",
        "media": PICTURE,
        "caption": "hi",
        "caption_entities": [{"type": "bold", "offset": 0, "length": 2}],
    }
    assert "caption" not in edit.args


def test_what_cannot_be_edited_is_sent_anew():
    voice = payload("", attachments=(Attachment("voice", "https://h.example/v.ogg"),))
    assert sending(voice, HOME, "9").method == "sendVoice"
    assert sending(payload(), HOME, "not a number").method == "sendMessage"


@pytest.mark.parametrize("broken", [{}, {"method": "deleteMessage", "args": {}}, {"method": "sendMessage"}])
def test_only_rendered_payloads_are_sent(broken):
    with pytest.raises(Undeliverable):
        sending(broken, HOME, None)


def test_a_topic_that_is_gone_leaves_the_chat():
    again = next_try(sending(payload(), TOPIC, None), refused("message thread not found"))
    assert again is not None
    assert "message_thread_id" not in again.args
    assert next_try(again, refused("message thread not found")) is None


def test_a_file_that_telegram_cannot_fetch_becomes_its_words():
    first = sending(payload("hi", picture=PICTURE, choices=(Choice("a", "Yes"),)), TOPIC, None)
    again = next_try(first, refused("failed to get HTTP URL content"))
    assert again is not None
    assert (again.method, again.args["text"], again.args["message_thread_id"]) == ("sendMessage", "hi", 12)
    assert again.args["reply_markup"] == first.args["reply_markup"]
    assert next_try(again, refused("failed to get HTTP URL content")) is None


def test_an_edited_picture_that_cannot_be_fetched_keeps_its_place():
    first = sending(payload("hi", picture=PICTURE), HOME, "9")
    again = next_try(first, refused("wrong file identifier/HTTP URL specified"))
    assert again is not None
    assert (again.method, again.args["text"], again.args["message_id"]) == ("editMessageText", "hi", 9)


def test_new_words_for_a_picture_become_its_caption():
    again = next_try(
        sending(payload("**hi**"), HOME, "9"), refused("there is no text in the message to edit")
    )
    assert again is not None
    assert (again.method, again.args["caption"], again.args["message_id"]) == ("editMessageCaption", "hi", 9)
    assert again.args["caption_entities"]
    assert "text" not in again.args


def test_new_words_too_long_for_a_caption_become_a_message():
    again = next_try(
        sending(payload("hi " * 900), HOME, "9"), refused("there is no text in the message to edit")
    )
    assert again is not None
    assert again.method == "sendMessage"
    assert "message_id" not in again.args


def test_a_link_that_telegram_refuses_is_written_out():
    choices = (Choice("a", "Yes"), Choice("", "Page", url="http://localhost:8765/share/x"))
    refusal = refused("inline keyboard button URL 'http://localhost:8765/share/x' is invalid: Wrong HTTP URL")
    again = next_try(sending(payload("hi", choices=choices), HOME, None), refusal)
    assert again is not None
    assert again.args["text"] == "hi\n\nPage: http://localhost:8765/share/x"
    assert again.args["reply_markup"]["inline_keyboard"] == [[{"text": "Yes", "callback_data": "a"}]]
    assert next_try(again, refusal) is None


@pytest.mark.parametrize("status", [403, 429, 500])
def test_a_refusal_that_is_not_about_the_form_ends_it(status):
    first = sending(payload("hi", picture=PICTURE), TOPIC, None)
    assert next_try(first, Refusal(status, "failed to get HTTP URL content")) is None
    assert next_try(first, refused("chat not found")) is None


def _forms():
    """Calls of every kind that leave the channel, edits and fallbacks included."""
    card = Card("Amrita", ("27",), "https://h.example/c.png", (Choice("a", "Yes", "primary"),))
    link = Choice("", "Page", url="https://h.example/x")
    files = [
        Attachment(kind, "https://h.example/f", name="n")
        for kind in ("image", "video", "audio", "voice", "document")
    ]
    places = [Attachment("location", "geo:1,2"), Attachment("location", "geo:1,2", name="A, B")]
    contact = Attachment("contact", "tel:+919820000000", name="Neha")
    messages = [
        Outbound("k", TOPIC, "**hi**", cards=(card,), choices=(link,)),
        Outbound("k", TOPIC, "**hi** " * 400, cards=(card, card), picture=PICTURE),
        Outbound("k", TOPIC, "", attachments=(*files, *places, contact)),
        *(Outbound("k", TOPIC, "**hi**", attachments=(file,)) for file in files),
    ]
    for message in messages:
        for rendered in render(message):
            yield sending(rendered, TOPIC, None)
            yield (edit := sending(rendered, TOPIC, "9"))
            for description in ("failed to get HTTP URL content", "there is no text in the message to edit"):
                again = next_try(edit, refused(description))
                if again is not None:
                    yield again


def test_every_call_is_in_the_bot_api():
    path = Path(__file__).resolve().parents[4] / "../shared/data/specs/telegram_bot_api_nodesc.json"
    if not path.is_file():
        pytest.skip("the Bot API specification is not beside the checkout")
    spec = json.loads(path.read_text())
    for call in _forms():
        fields = {field["name"]: field["required"] for field in spec["methods"][call.method]["fields"]}
        assert set(call.args) <= set(fields)
        assert {name for name, needed in fields.items() if needed} <= set(call.args)
        markup = call.args.get("reply_markup", {"inline_keyboard": []})
        known = {field["name"] for field in spec["types"]["InlineKeyboardButton"]["fields"]}
        assert all(set(button) <= known for row in markup["inline_keyboard"] for button in row)
        if "media" in call.args:
            kind = call.args["media"]["type"].capitalize()
            known = {field["name"] for field in spec["types"][f"InputMedia{kind}"]["fields"]}
            assert set(call.args["media"]) <= known


def test_every_kind_of_update_that_is_asked_for_exists():
    path = Path(__file__).resolve().parents[4] / "../shared/data/specs/telegram_bot_api_nodesc.json"
    if not path.is_file():
        pytest.skip("the Bot API specification is not beside the checkout")
    kinds = {field["name"] for field in json.loads(path.read_text())["types"]["Update"]["fields"]}
    assert set(ALLOWED_UPDATES) <= kinds
