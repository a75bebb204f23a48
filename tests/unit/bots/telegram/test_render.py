"""Outgoing messages: no choice is lost, no limit exceeded, nothing escapes as markup."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bots.telegram.channel import CHAT_INTERVAL_S, SENDS_PER_S
from bots.telegram.chats import ANONYMOUS_ADMIN, CHANNEL_SENDER
from bots.telegram.keyboard import MAX_BUTTONS, MAX_DATA_BYTES, ROW_BUTTONS
from bots.telegram.outgoing import MAX_FILE_BYTES
from bots.telegram.render import CAPABILITIES, MAX_CAPTION, MAX_TEXT, render
from bots.telegram.styled import MAX_ENTITIES, units
from core.messages import Address, Attachment, Card, Choice, Outbound, first_number

HOME = Address("telegram", "4242", "5")


def out(text="", **fields):
    return Outbound("k", HOME, text, **fields)


def buttons(payload):
    markup = payload["args"].get("reply_markup", {"inline_keyboard": []})
    return [button for row in markup["inline_keyboard"] for button in row]


def said(payloads):
    return "\n".join(p["args"].get("text", p["args"].get("caption", "")) for p in payloads)


def test_the_numbers_are_those_of_the_sdk():
    from telegram import constants

    assert constants.MessageLimit.MAX_TEXT_LENGTH == MAX_TEXT == CAPABILITIES.max_chars
    assert constants.MessageLimit.CAPTION_LENGTH == MAX_CAPTION
    assert constants.MessageLimit.MESSAGE_ENTITIES == MAX_ENTITIES
    assert constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER == MAX_BUTTONS
    assert constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW >= ROW_BUTTONS
    assert constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA == MAX_DATA_BYTES
    assert constants.FileSizeLimit.FILESIZE_DOWNLOAD == MAX_FILE_BYTES
    assert constants.ChatID.ANONYMOUS_ADMIN == ANONYMOUS_ADMIN
    assert constants.ChatID.FAKE_CHANNEL == CHANNEL_SENDER
    assert constants.FloodLimit.MESSAGES_PER_SECOND == SENDS_PER_S
    assert constants.FloodLimit.MESSAGES_PER_SECOND_PER_CHAT == 1 / CHAT_INTERVAL_S
    assert constants.KeyboardButtonStyle.PRIMARY == "primary"
    assert constants.KeyboardButtonStyle.DANGER == "danger"


def test_a_text_is_literal_but_for_its_bold_runs():
    (payload,) = render(out("**Meera** <b>_x_</b> & `y`"))
    assert payload == {
        "method": "sendMessage",
        "args": {
            "text": "Meera <b>_x_</b> & `y`",
            "entities": [{"type": "bold", "offset": 0, "length": 5}],
            "link_preview_options": {"is_disabled": True},
        },
    }


def test_choices_are_buttons_with_tokens_styles_and_links():
    choices = (
        Choice("t1", "Send to 10", "primary"),
        Choice("t2", "Cancel", "danger"),
        Choice("", "Profile", url="https://casting.example/p"),
    )
    (payload,) = render(out("Ready?", choices=choices))
    assert buttons(payload) == [
        {"text": "Send to 10", "callback_data": "t1", "style": "primary"},
        {"text": "Cancel", "callback_data": "t2", "style": "danger"},
        {"text": "Profile", "url": "https://casting.example/p"},
    ]


def test_short_labels_share_a_row_and_long_ones_do_not():
    choices = tuple(
        Choice(f"t{n}", label) for n, label in enumerate(["Yes", "No", "Later", "Ask the director first"])
    )
    rows = render(out("?", choices=choices))[0]["args"]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [3, 1]


def test_cards_are_blocks_whose_buttons_say_their_number():
    cards = (
        Card(
            "Amrita K.",
            ("27, Punjabi", "free **12-16 Dec**"),
            "",
            (Choice("a", "Approve"), Choice("b", "Pass")),
        ),
        Card("Riya S.", (), "", (Choice("c", "Approve"),)),
    )
    (payload,) = render(out("2 of 41", cards=cards, choices=(Choice("m", "More"),)))
    assert payload["args"]["text"] == ("2 of 41\n\n1 · Amrita K.\n27, Punjabi\nfree 12-16 Dec\n\n2 · Riya S.")
    rows = payload["args"]["reply_markup"]["inline_keyboard"]
    assert [[button["text"] for button in row] for row in rows] == [
        ["1 · Approve", "1 · Pass"],
        ["2 · Approve"],
        ["More"],
    ]


def test_cards_that_are_numbered_already_keep_their_numbers():
    cards = tuple(Card(f"{n} · Name", choices=(Choice(f"t{n}", "Approve"),)) for n in (11, 12))
    (payload,) = render(out(cards=cards))
    assert payload["args"]["text"] == "11 · Name\n\n12 · Name"
    assert [button["text"] for button in buttons(payload)] == ["11 · Approve", "12 · Approve"]


def test_more_choices_than_a_keyboard_holds_become_numbered_text():
    choices = tuple(Choice(f"t{n}", f"Label {n}") for n in range(1, MAX_BUTTONS + 2))
    payloads = render(out("Which?", choices=choices))
    assert all(not buttons(payload) for payload in payloads)
    assert said(payloads).splitlines()[2:] == [f"{n}. Label {n}" for n in range(1, MAX_BUTTONS + 2)]


def test_a_label_longer_than_a_button_is_written_out_under_its_number():
    label = "Ask the director and both producers whether Saturday the 21st works for everybody"
    (payload,) = render(out("?", choices=(Choice("a", "Yes"), Choice("b", label))))
    assert f"2. {label}" in payload["args"]["text"]
    assert buttons(payload)[1]["text"].startswith("2. Ask the director")


def test_a_choice_no_button_can_carry_is_numbered_text():
    choices = (Choice("x" * 65, "Big"), Choice("", "Empty"), Choice("", "File", url="file:///etc/passwd"))
    (payload,) = render(out("?", choices=choices))
    assert buttons(payload) == []
    assert "1. Big\n2. Empty\n3. File: file:///etc/passwd" in payload["args"]["text"]


def test_a_short_text_rides_on_its_picture_and_a_long_one_follows_it():
    picture = "https://hub.example/files/sheet.png"
    (one,) = render(out("**3** found", picture=picture, choices=(Choice("a", "Yes"),)))
    assert one["method"] == "sendPhoto"
    assert one["args"]["photo"] == picture
    assert one["args"]["caption_entities"][0]["length"] == 1
    assert buttons(one)
    first, second = render(out("x " * 600, picture=picture, choices=(Choice("a", "Yes"),)))
    assert (first["method"], second["method"]) == ("sendPhoto", "sendMessage")
    assert (buttons(first), len(buttons(second))) == ([], 1)


def test_a_picture_that_cannot_be_fetched_leaves_the_words_and_the_choices():
    (payload,) = render(out("hi", picture="https://h.example/x.png", choices=(Choice("a", "Yes"),)))
    assert payload["instead"]["args"]["text"] == "hi"
    assert buttons(payload["instead"]) == buttons(payload)


@pytest.mark.parametrize(
    ("attachment", "method", "args"),
    [
        (Attachment("image", "https://h.example/a.jpg"), "sendPhoto", {"photo": "https://h.example/a.jpg"}),
        (Attachment("video", "https://h.example/a.mp4"), "sendVideo", {"video": "https://h.example/a.mp4"}),
        (Attachment("voice", "https://h.example/a.ogg"), "sendVoice", {"voice": "https://h.example/a.ogg"}),
        (Attachment("document", "BQACAgIAAxkB"), "sendDocument", {"document": "BQACAgIAAxkB"}),
        (
            Attachment("location", "geo:19.1,72.8", name="Aram Nagar 2, Versova"),
            "sendVenue",
            {"latitude": 19.1, "longitude": 72.8, "title": "Aram Nagar 2", "address": "Versova"},
        ),
        (Attachment("location", "geo:19.1,72.8"), "sendLocation", {"latitude": 19.1, "longitude": 72.8}),
        (
            Attachment("contact", "tel:+919820000000", name="Neha"),
            "sendContact",
            {"phone_number": "+919820000000", "first_name": "Neha"},
        ),
    ],
)
def test_every_attachment_has_its_call(attachment, method, args):
    (payload,) = render(out(attachments=(attachment,)))
    assert (payload["method"], payload["args"]) == (method, args)


def test_a_short_text_rides_on_its_only_file():
    sides = Attachment("document", "https://h.example/s.pdf", "application/pdf", 1000, "sides.pdf")
    (payload,) = render(out("Sides attached.", attachments=(sides,), choices=(Choice("a", "Got it"),)))
    assert (payload["method"], payload["args"]["caption"]) == ("sendDocument", "Sides attached.")
    assert payload["instead"]["args"]["text"] == "Sides attached.\n\nsides.pdf: https://h.example/s.pdf"


def test_a_file_too_large_for_telegram_is_a_link():
    tape = Attachment("video", "https://h.example/t.mp4", size_bytes=MAX_FILE_BYTES + 1, name="tape.mp4")
    payloads = render(out("Here.", attachments=(tape,)))
    assert [payload["method"] for payload in payloads] == ["sendMessage"]
    assert "tape.mp4: https://h.example/t.mp4" in said(payloads)


def test_a_local_path_is_never_sent():
    for ref in ("file:///etc/passwd", "/etc/passwd", "C:\\x", "data:text/plain,x", ""):
        payloads = render(out("x", attachments=(Attachment("document", ref),)))
        assert [payload["args"].get("text") for payload in payloads] == ["x"]


def test_choices_come_last_also_with_files():
    files = (Attachment("image", "https://h.example/1.jpg"), Attachment("image", "https://h.example/2.jpg"))
    payloads = render(out("Pick one", attachments=files, choices=(Choice("a", "First"),)))
    assert [payload["method"] for payload in payloads] == ["sendPhoto", "sendPhoto", "sendMessage"]
    assert [len(buttons(payload)) for payload in payloads] == [0, 0, 1]


@pytest.mark.parametrize(
    ("progress", "bar"),
    [
        (0.0, "░░░░░░░░░░ 0 %"),
        (0.27, "▓▓▓░░░░░░░ 27 %"),
        (0.29, "▓▓▓░░░░░░░ 29 %"),
        (0.9999, "▓▓▓▓▓▓▓▓▓▓ 99 %"),
        (1.0, "▓▓▓▓▓▓▓▓▓▓ 100 %"),
        (7.0, "▓▓▓▓▓▓▓▓▓▓ 100 %"),
        (-1.0, "░░░░░░░░░░ 0 %"),
    ],
)
def test_progress_is_a_bar(progress, bar):
    (payload,) = render(out("Sending", progress=progress))
    assert payload["args"]["text"] == f"Sending\n\n{bar}"


def test_what_one_person_may_see_never_goes_to_the_group():
    group = Address("telegram", "4242", "-100", "7")
    for payload in render(Outbound("k", group, "x " * 3000, visible_to="5")):
        assert payload["to"] == "5"
    assert "to" not in render(Outbound("k", HOME, "x", visible_to="5"))[0]


def test_choices_without_words_are_still_sent():
    (payload,) = render(out(choices=(Choice("a", "Yes"),)))
    assert payload["args"]["text"]
    assert len(buttons(payload)) == 1


def test_a_message_that_holds_nothing_is_no_call():
    assert render(out("  \n")) == ()


_TEXT = st.text(max_size=120) | st.text("ab \n*👍", max_size=4000)
_CHOICE = st.builds(
    Choice,
    token=st.text(max_size=70),
    label=st.text(max_size=90),
    style=st.sampled_from(["plain", "primary", "danger"]),
    url=st.sampled_from(["", "", "", "https://h.example/x", "javascript:x"]),
)
_CARD = st.builds(
    Card,
    title=st.text(max_size=40),
    lines=st.lists(st.text(max_size=80), max_size=3).map(tuple),
    image=st.sampled_from(["", "https://h.example/c.png"]),
    choices=st.lists(_CHOICE, max_size=3).map(tuple),
)
_FILE = st.builds(
    Attachment,
    kind=st.sampled_from(["image", "video", "document", "voice", "location", "contact", "sticker"]),
    ref=st.sampled_from(["https://h.example/f", "geo:1.5,2", "tel:+9198", "/x", ""]),
    size_bytes=st.none() | st.integers(0, 10**8),
    name=st.text(max_size=20),
)
_OUT = st.builds(
    Outbound,
    key=st.just("k"),
    address=st.just(HOME),
    text=_TEXT,
    cards=st.lists(_CARD, max_size=4).map(tuple),
    choices=st.lists(_CHOICE, max_size=8).map(tuple)
    | st.integers(95, 130).map(lambda n: tuple(Choice(f"t{i}", f"Label {i}") for i in range(n))),
    attachments=st.lists(_FILE, max_size=3).map(tuple),
    progress=st.none() | st.floats(),
    picture=st.sampled_from(["", "https://h.example/p.png", "nonsense"]),
)


@settings(max_examples=200, deadline=None)
@given(_OUT)
@example(Outbound("k", HOME, " ", picture="https://h.example/p.png"))
def test_no_choice_is_lost_and_no_limit_exceeded(message):
    payloads = render(message)
    for payload in (*payloads, *(payload["instead"] for payload in payloads if "instead" in payload)):
        json.dumps(payload).encode()
        assert units(payload["args"].get("text", "x")) <= MAX_TEXT
        assert payload["args"].get("text", "x").strip()
        assert units(payload["args"].get("caption", "")) <= MAX_CAPTION
        assert len(buttons(payload)) <= MAX_BUTTONS
        for button in buttons(payload):
            assert button["text"]
            assert len(button.get("callback_data", "x").encode()) <= MAX_DATA_BYTES
        for row in payload["args"].get("reply_markup", {}).get("inline_keyboard", []):
            assert 0 < len(row) <= ROW_BUTTONS
    wanted = [choice for card in message.cards for choice in card.choices] + list(message.choices)
    assert all(not buttons(payload) for payload in payloads[:-1])
    held = [
        button.get("callback_data", button.get("url")) for payload in payloads for button in buttons(payload)
    ]
    numbers = re.findall(r"^(\d+)\.", said(payloads), re.MULTILINE)
    for place, choice in enumerate(wanted, first_number(message)):
        assert (choice.url or choice.token) in held or str(place) in numbers


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("abcdef", min_size=1, max_size=12), min_size=500, max_size=900))
def test_a_long_text_keeps_every_word_in_order(words):
    payloads = render(out(" ".join(words), choices=(Choice("a", "Yes"),)))
    assert said(payloads).split() == words
