"""What updates mean: who did what, where, and whether the desk is meant."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.telegram.mentions import OwnName
from bots.telegram.parse import Reader
from core.messages import Address, Attachment, Inbound, Lifecycle
from core.ports import WebRequest

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ANN = {
    "id": 5_000_000_001,
    "is_bot": False,
    "first_name": "Ann",
    "last_name": "Rao",
    "username": "ann",
    "language_code": "pt-br",
}
DESK = {"id": 4242, "is_bot": True, "first_name": "Desk", "username": "castmatch_bot"}
PRIVATE = {"id": 5_000_000_001, "type": "private", "first_name": "Ann"}
GROUP = {"id": -1_001_234_567_890, "type": "supergroup", "title": "Casting"}


@pytest.fixture
def reader():
    return Reader(OwnName("4242", "castmatch_bot"), lambda: NOW)


def message(text=None, chat=PRIVATE, **fields):
    base = {"message_id": 7, "date": 1_700_000_000, "chat": chat, "from": ANN}
    return base | ({"text": text} if text is not None else {}) | fields


def update(kind="message", body=None, number=99):
    return {"update_id": number, kind: body}


def parsed(reader, body, kind="message"):
    return reader.parse(json.dumps(update(kind, body)).encode())


def envelope(reader, body):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return reader.envelope(WebRequest("/webhooks/telegram", "", {}, raw))


def test_a_private_text_tells_who_wrote_what_and_when(reader):
    found = parsed(reader, message("Hello"))
    assert found == Inbound(
        external_id="7",
        address=Address("telegram", "4242", "5000000001"),
        sender="5000000001",
        text="Hello",
        sent_at=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        sender_name="Ann Rao",
        language="pt-br",
    )


def test_the_envelope_and_the_meaning_agree_on_the_conversation(reader):
    body = message("hi", GROUP | {"is_forum": True}, message_thread_id=12, is_topic_message=True)
    sealed = envelope(reader, update(body=body))
    found = parsed(reader, body)
    assert found.address.thread == "12"
    assert sealed.conversation_key == found.address.conversation
    assert (sealed.account, sealed.provider_id, sealed.kind) == ("4242", "99", "turn")


def test_an_edit_is_the_same_message_changed(reader):
    found = parsed(reader, message("Helo", edit_date=1_700_000_060), "edited_message")
    assert (found.external_id, found.edited) == ("7", True)
    assert found.sent_at.second == 20
    assert found.sent_at.minute == 14


def test_a_tap_carries_its_token_and_the_message_it_was_on(reader):
    query = {"id": "4382bfdwdsb323b2d9", "from": ANN, "data": "tok_1", "message": message("?", GROUP)}
    found = parsed(reader, query | {"message": query["message"] | {"from": DESK}}, "callback_query")
    assert (found.choice, found.reply_to, found.external_id) == ("tok_1", "7", "4382bfdwdsb323b2d9")
    assert (found.sender, found.group, found.addressed, found.text) == ("5000000001", True, True, "")
    assert found.sent_at == NOW


def test_a_tap_on_a_message_that_is_no_longer_accessible_still_counts(reader):
    gone = {"chat": GROUP, "message_id": 8, "date": 0}
    found = parsed(reader, {"id": "1", "from": ANN, "data": "tok", "message": gone}, "callback_query")
    assert (found.choice, found.reply_to, found.address.chat) == ("tok", "8", "-1001234567890")


@pytest.mark.parametrize("query", [{"data": "x"}, {"message": {"chat": GROUP, "message_id": 1}}])
def test_a_tap_on_nothing_of_ours_is_ignored(reader, query):
    assert parsed(reader, {"id": "1", "from": ANN} | query, "callback_query") is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {
                "photo": [
                    {"file_id": "s", "width": 90, "height": 67, "file_size": 1443},
                    {"file_id": "L", "width": 1280, "height": 960, "file_size": 150_000},
                    {"file_id": "m", "width": 320, "height": 240},
                ]
            },
            Attachment("image", "L", "image/jpeg", 150_000),
        ),
        (
            {"voice": {"file_id": "v", "duration": 2, "mime_type": "audio/ogg", "file_size": 9}},
            Attachment("voice", "v", "audio/ogg", 9),
        ),
        (
            {"audio": {"file_id": "a", "title": "Song", "mime_type": "audio/mp4"}},
            Attachment("audio", "a", "audio/mp4", None, "Song"),
        ),
        (
            {"video": {"file_id": "v", "file_name": "tape.mov", "mime_type": "video/quicktime"}},
            Attachment("video", "v", "video/quicktime", None, "tape.mov"),
        ),
        ({"video_note": {"file_id": "n", "length": 240}}, Attachment("video", "n", "video/mp4")),
        (
            {"animation": {"file_id": "g", "file_name": "a.mp4"}, "document": {"file_id": "g"}},
            Attachment("video", "g", "video/mp4", None, "a.mp4"),
        ),
        (
            {"document": {"file_id": "d", "file_name": "cv.pdf", "mime_type": "application/pdf"}},
            Attachment("document", "d", "application/pdf", None, "cv.pdf"),
        ),
        (
            {"sticker": {"file_id": "k", "emoji": "👍", "is_animated": True}},
            Attachment("sticker", "k", "application/x-tgsticker", None, "👍"),
        ),
        (
            {"location": {"latitude": 19.076, "longitude": -0.0000001}},
            Attachment("location", "geo:19.076,0"),
        ),
        (
            {
                "venue": {
                    "location": {"latitude": 19.0, "longitude": 72.5},
                    "title": "Aram Nagar 2",
                    "address": "Versova",
                },
                "location": {"latitude": 19.0, "longitude": 72.5},
            },
            Attachment("location", "geo:19,72.5", name="Aram Nagar 2, Versova"),
        ),
        (
            {"contact": {"phone_number": "98200 00000", "first_name": "Neha", "last_name": "S"}},
            Attachment("contact", "tel:9820000000", "text/vcard", name="Neha S"),
        ),
    ],
)
def test_every_kind_of_attachment_is_kept(reader, fields, expected):
    found = parsed(reader, message(caption="look", **fields))
    assert found.attachments == (expected,)
    assert found.text == "look"


def test_an_attachment_needs_no_words(reader):
    found = parsed(reader, message(voice={"file_id": "v"}))
    assert (found.text, len(found.attachments)) == ("", 1)


def test_ones_own_contact_vouches_for_the_number(reader):
    own = {"phone_number": "919820000000", "first_name": "Ann", "user_id": ANN["id"]}
    assert parsed(reader, message(contact=own)).aliases == ("+919820000000",)
    assert parsed(reader, message(contact=own | {"user_id": 77})).aliases == ()
    assert parsed(reader, message(contact=own | {"user_id": 77})).attachments[0].ref == "tel:+919820000000"


def test_messages_of_one_album_are_marked_alike(reader):
    parts = [message(photo=[{"file_id": name}], media_group_id="13") for name in "ab"]
    assert {parsed(reader, part).album for part in parts} == {"13"}


def test_a_reply_names_the_message_it_answers(reader):
    body = message(
        "yes", reply_to_message=message("?") | {"message_id": 3}, quote={"text": "?", "position": 0}
    )
    assert parsed(reader, body).reply_to == "3"


def test_a_reply_across_topics_of_one_forum_is_found_and_one_across_chats_is_not(reader):
    here = message("yes", GROUP, external_reply={"chat": GROUP, "message_id": 3})
    there = message("yes", GROUP, external_reply={"chat": {"id": -5}, "message_id": 3})
    assert (parsed(reader, here).reply_to, parsed(reader, there).reply_to) == ("3", None)


def test_the_notice_that_opened_a_topic_is_not_what_its_messages_answer(reader):
    opened = {"message_id": 12, "chat": GROUP, "from": DESK, "forum_topic_created": {"name": "Meera"}}
    topic = {"is_topic_message": True, "message_thread_id": 12, "reply_to_message": opened}
    found = parsed(reader, message("nice weather", GROUP, **topic))
    assert (found.reply_to, found.addressed, found.address.thread) == (None, False, "12")


def test_a_plain_reply_thread_is_no_topic(reader):
    body = message("hi", GROUP, message_thread_id=55, reply_to_message=message("?", GROUP))
    assert parsed(reader, body).address.thread == ""


@pytest.mark.parametrize(
    ("text", "fields", "meant", "said"),
    [
        ("nice weather", {}, False, "nice weather"),
        ("@castmatch_bot find Meera", {}, True, "find Meera"),
        ("@CastMatch_Bot, find Meera", {}, True, "find Meera"),
        ("find Meera @castmatch_bot", {}, True, "find Meera"),
        ("ask @castmatch_bot about Meera", {}, True, "ask @castmatch_bot about Meera"),
        ("@castmatch_bots find", {}, False, "@castmatch_bots find"),
        ("mail me@castmatch_bot", {}, False, "mail me@castmatch_bot"),
        ("/help", {}, True, "/help"),
        ("/help@castmatch_bot", {}, True, "/help"),
        ("/help@CASTMATCH_BOT now", {}, True, "/help now"),
        ("/help@otherbot", {}, False, "/help@otherbot"),
        ("/help@otherbot", {"reply_to_message": {"message_id": 1, "from": DESK}}, False, "/help@otherbot"),
        ("yes", {"reply_to_message": {"message_id": 1, "from": DESK}}, True, "yes"),
        ("yes", {"reply_to_message": {"message_id": 1, "from": ANN}}, False, "yes"),
        ("Desk, go", {"entities": [{"type": "text_mention", "user": DESK}]}, True, "Desk, go"),
        ("/home/ann is a path", {}, False, "/home/ann is a path"),
    ],
)
def test_in_a_group_the_desk_hears_only_what_is_for_it(reader, text, fields, meant, said):
    found = parsed(reader, message(text, GROUP, **fields))
    assert (found.group, found.addressed, found.text) == (True, meant, said)


def test_in_a_private_chat_everything_is_for_the_desk(reader):
    for text in ("hi", "/help@otherbot", "@someone"):
        found = parsed(reader, message(text))
        assert (found.group, found.addressed) == (False, True)


def test_the_name_is_learned_from_a_reply(reader):
    reader.own.username = ""
    assert not parsed(reader, message("@castmatch_bot hi", GROUP)).addressed
    parsed(reader, message("thanks", GROUP, reply_to_message={"message_id": 1, "from": DESK}))
    assert parsed(reader, message("@castmatch_bot hi", GROUP)).addressed


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("/start inv_42-x", "inv_42-x"),
        ("/start@castmatch_bot ref more", "ref"),
        ("/start", ""),
        ("/started x", ""),
    ],
)
def test_a_deep_link_payload_is_kept_off_the_text(reader, text, payload):
    found = parsed(reader, message(text))
    assert found.start_payload == payload
    assert not payload or found.text == "/start"


def test_an_anonymous_administrator_writes_as_the_group(reader):
    standin = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    body = message("hi", GROUP, sender_chat=GROUP, author_signature="Chief") | {"from": standin}
    found = parsed(reader, body)
    assert (found.sender, found.sender_name) == (str(GROUP["id"]), "Chief")


def test_bots_are_never_answered(reader):
    other = {"id": 9, "is_bot": True, "first_name": "Other"}
    assert parsed(reader, message("hi", GROUP) | {"from": other}) is None
    assert parsed(reader, message("hi", GROUP) | {"from": DESK}) is None
    assert parsed(reader, message("hi", GROUP, is_automatic_forward=True)) is None


def test_a_channel_post_comes_from_the_channel(reader):
    body = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": -100, "type": "channel", "title": "News"},
        "text": "hi",
    }
    found = parsed(reader, body, "channel_post")
    assert (found.sender, found.sender_name, found.group, found.addressed) == ("-100", "News", True, False)


@pytest.mark.parametrize(
    ("chat", "was", "now", "kind", "who"),
    [
        (PRIVATE, "member", "kicked", "blocked", "5000000001"),
        (PRIVATE, "kicked", "member", "unblocked", "5000000001"),
        (GROUP, "left", "member", "joined", "4242"),
        (GROUP, "left", "administrator", "joined", "4242"),
        (GROUP, "member", "kicked", "left", "4242"),
        (GROUP, "member", "administrator", None, ""),
        (GROUP, "member", 5, None, ""),
    ],
)
def test_what_happens_to_the_bot_itself_is_told(reader, chat, was, now, kind, who):
    change = {
        "chat": chat,
        "from": ANN,
        "date": 1,
        "old_chat_member": {"status": was, "user": DESK},
        "new_chat_member": {"status": now, "user": DESK},
    }
    found = parsed(reader, change, "my_chat_member")
    address = Address("telegram", "4242", str(chat["id"]))
    assert found == (Lifecycle(kind, address, sender=who) if kind else None)


def test_who_comes_and_goes_is_told(reader):
    address = Address("telegram", "4242", str(GROUP["id"]))
    came = message(chat=GROUP, new_chat_members=[{"id": 9, "is_bot": True}, ANN, {"id": 6}])
    assert parsed(reader, came) == Lifecycle("joined", address, sender="5000000001", detail="6")
    assert parsed(reader, message(chat=GROUP, left_chat_member=ANN)) == Lifecycle(
        "left", address, sender="5000000001"
    )
    restricted = {"status": "restricted", "is_member": False, "user": ANN}
    change = {"chat": GROUP, "old_chat_member": {"status": "member"}, "new_chat_member": restricted}
    assert parsed(reader, change, "chat_member") == Lifecycle("left", address, sender="5000000001")


def test_both_notices_of_a_move_say_the_same(reader):
    old, new = -500, GROUP["id"]
    moved = Lifecycle("migrated", Address("telegram", "4242", "-500"), detail=str(new))
    assert parsed(reader, message(chat={"id": old, "type": "group"}, migrate_to_chat_id=new)) == moved
    assert parsed(reader, message(chat=GROUP, migrate_from_chat_id=old)) == moved


def test_a_new_reaction_is_reported_and_a_withdrawn_one_is_not(reader):
    thumb, heart = ({"type": "emoji", "emoji": emoji} for emoji in "👍❤")
    change = {"chat": PRIVATE, "message_id": 4, "user": ANN, "date": 1_700_000_000}
    added = parsed(
        reader, change | {"old_reaction": [thumb], "new_reaction": [thumb, heart]}, "message_reaction"
    )
    assert (added.reaction, added.reply_to, added.sender) == ("❤", "4", "5000000001")
    taken = change | {"old_reaction": [thumb], "new_reaction": []}
    assert parsed(reader, taken, "message_reaction") is None


@pytest.mark.parametrize(
    "kind",
    ["poll_answer", "poll", "inline_query", "chat_boost", "business_message", "managed_bot", "something_new"],
)
def test_kinds_that_the_desk_does_not_need_are_ignored(reader, kind):
    assert parsed(reader, {"id": 1}, kind) is None
    assert envelope(reader, update(kind, {"id": 1})).kind == "ignored"


@pytest.mark.parametrize(
    "service",
    [
        {"pinned_message": {"message_id": 1}},
        {"new_chat_title": "x"},
        {"forum_topic_created": {"name": "x"}},
        {"video_chat_started": {}},
        {"boost_added": {"boost_count": 1}},
        {"group_chat_created": True},
    ],
)
def test_service_notices_are_ignored(reader, service):
    assert parsed(reader, message(chat=GROUP, **service)) is None


def test_a_place_on_the_move_is_no_turn(reader):
    live = {"location": {"latitude": 1.0, "longitude": 2.0, "live_period": 900}}
    assert isinstance(parsed(reader, message(**live)), Inbound)
    assert parsed(reader, message(**live), "edited_message") is None


def test_polls_checklists_and_rich_messages_are_read_as_text(reader):
    poll = {"question": "When?", "options": [{"text": "Sat"}, {"text": "Sun"}, 5]}
    assert parsed(reader, message(poll=poll)).text == "When?\nSat\nSun"
    checklist = {"title": "Todo", "tasks": [{"id": 1, "text": "Call Neha"}]}
    assert parsed(reader, message(checklist=checklist)).text == "Todo\nCall Neha"
    rich = {
        "blocks": [
            {"type": "paragraph", "text": ["Free on ", {"type": "bold", "text": "Sat"}, "?"]},
            {"type": "list", "items": [{"label": "1", "blocks": [{"type": "paragraph", "text": "11 AM"}]}]},
        ]
    }
    assert parsed(reader, message(rich_message=rich)).text == "Free on Sat?\n11 AM"


def test_text_that_databases_refuse_is_cleaned(reader):
    assert parsed(reader, message("a\0b\ud83dc")).text == "ab\ufffdc"
    raw = json.dumps(update(body=message("a-b"))).replace("a-b", "a\0\x01b").encode()
    assert reader.parse(raw).text == "a\x01b"
    assert len(parsed(reader, message("x" * 50_000)).text) == 16_384


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0\0",
        b"{",
        b"[]",
        b"5",
        b'"x"',
        b"[" * 200_000,
        b"\xff\xfe{}",
        b"9" * 5000,
        b"{}",
        b'{"update_id":"x"}',
    ],
)
def test_what_cannot_be_read_is_quarantined_under_its_digest(reader, raw):
    sealed = envelope(reader, raw)
    assert sealed.kind == "quarantined"
    assert sealed.provider_id.startswith("sha256-")
    assert sealed == envelope(reader, raw)
    assert sealed != envelope(reader, raw + b" ")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("message", None),
        ("message", {}),
        ("message", {"chat": {"id": "x"}, "text": "hi"}),
        ("message", {"chat": GROUP, "text": "nobody wrote this"}),
        ("callback_query", []),
        ("callback_query", {"data": "x", "message": {"chat": GROUP}}),
        ("my_chat_member", {"chat": True}),
    ],
)
def test_what_names_no_chat_or_person_is_quarantined_under_its_number(reader, kind, body):
    sealed = envelope(reader, update(kind, body))
    assert (sealed.kind, sealed.provider_id) == ("quarantined", "99")
    with pytest.raises(ValueError, match=r"\w"):
        parsed(reader, body, kind)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_FULL = message(
    "@castmatch_bot hi",
    GROUP,
    entities=[{"type": "mention", "user": ANN}],
    reply_to_message=message("?", GROUP),
    external_reply={"chat": GROUP, "message_id": 1},
    photo=[{"file_id": "s", "width": 90, "height": 67, "file_size": 1}],
    document={"file_id": "d", "file_size": 5, "file_name": "n"},
    sticker={"file_id": "k", "emoji": "x"},
    location={"latitude": 1.0, "longitude": 2.0},
    venue={"location": {"latitude": 1.0, "longitude": 2.0}, "title": "t", "address": "a"},
    contact={"phone_number": "1", "first_name": "a", "user_id": 1},
    poll={"question": "q", "options": [{"text": "o"}]},
    rich_message={"blocks": [{"text": ["a", {"text": "b"}], "caption": {"text": "c"}}]},
    media_group_id="1",
    message_thread_id=3,
    is_topic_message=True,
    edit_date=3,
    sender_chat=GROUP,
)
_SEEDS = [
    update(body=_FULL),
    update("edited_message", _FULL),
    update("channel_post", _FULL),
    update("callback_query", {"id": "1", "from": ANN, "data": "t", "message": _FULL}),
    update(
        "message_reaction",
        {
            "chat": GROUP,
            "message_id": 1,
            "user": ANN,
            "date": 1,
            "old_reaction": [],
            "new_reaction": [{"emoji": "x"}],
        },
    ),
    update(
        "my_chat_member",
        {
            "chat": GROUP,
            "from": ANN,
            "old_chat_member": {"status": "left"},
            "new_chat_member": {"status": "member"},
        },
    ),
    update(body=message(chat=GROUP, new_chat_members=[ANN], left_chat_member=ANN)),
    update(body=message(chat=GROUP, migrate_to_chat_id=5)),
]


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def with_change(value, path, replacement):
    """A copy with the value at ``path`` replaced, or removed for a replacement of Ellipsis."""
    if not path:
        return replacement
    copy = value.copy()
    if len(path) == 1 and replacement is ...:
        del copy[path[0]]
    else:
        copy[path[0]] = with_change(value[path[0]], path[1:], replacement)
    return copy


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_no_damaged_update_raises_anything_but_value_error(data):
    reader = Reader(OwnName("4242", "castmatch_bot"), lambda: NOW)
    body = data.draw(st.sampled_from(_SEEDS))
    for _ in range(data.draw(st.integers(1, 3))):
        changeable = [path for path in places(body) if path]
        if changeable:
            body = with_change(body, data.draw(st.sampled_from(changeable)), data.draw(_JSON | st.just(...)))
    raw = json.dumps(body).encode()
    sealed = reader.envelope(WebRequest("/webhooks/telegram", "", {}, raw))
    try:
        found = reader.parse(raw)
    except ValueError:
        assert sealed.kind == "quarantined"
        return
    meant = {Inbound: "turn", Lifecycle: "lifecycle", type(None): "ignored"}[type(found)]
    assert sealed.kind in (meant, "quarantined")
    if found is not None and sealed.kind != "quarantined":
        assert Address.parse(str(found.address)) == found.address
        assert sealed.conversation_key == found.address.conversation
    repr(found).encode()


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_the_envelope_of_any_bytes_is_made(raw):
    reader = Reader(OwnName("4242"), lambda: NOW)
    assert reader.envelope(WebRequest("/webhooks/telegram", "", {}, raw)).account == "4242"


def test_recorded_updates_carry_their_meaning(reader, payloads):
    found = {name: reader.parse(raw) for name, raw in payloads.items()}
    assert all(envelope(reader, raw).kind != "quarantined" for raw in payloads.values())
    assert found["ocs_update_message_text"].text == "Hi there"
    assert found["ocs_update_message_photo"].attachments[0].kind == "image"
    assert found["ocs_update_message_voice"].attachments[0].mime == "audio/ogg"
    assert found["ops_update_edited_message_text"].edited
    assert found["ops_update_channel_post_text"].group
    assert found["ops_update_message_contact"].attachments[0].ref == "tel:123456"
    assert found["ops_update_message_location"].attachments[0].ref == "geo:56.159849,-5.230604"
    assert found["ops_update_message_sticker"].attachments[0].name == "👌"
    assert found["ops_update_message_text_4"].reply_to == "1271"
    assert found["rec_message_mention"].addressed
    for name in ("ops_update_message", "ops_update_message_pinned_message"):
        assert found[name] is None
