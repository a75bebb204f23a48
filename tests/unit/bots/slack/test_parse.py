from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack import parse as reading
from bots.slack.workspace import Workspace
from core.messages import Address, Inbound, Lifecycle
from core.ports import WebRequest

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)


def known():
    return Workspace(team="T1", bot_user="UBOT", bot_id="BBOT")


def raw_of(data, how="json"):
    if how == "json":
        return json.dumps(data).encode()
    return urlencode({"payload": json.dumps(data)} if how == "form" else data).encode()


def envelope(raw, workspace=None):
    request = WebRequest("/webhooks/slack", "", {}, raw)
    return reading.envelope(request, workspace=workspace or known())


def parse(data, workspace=None, how="json"):
    raw = data if isinstance(data, bytes) else raw_of(data, how)
    return reading.parse(raw, workspace=workspace or known(), clock=lambda: NOW)


def event(inner=None, **values):
    base = {"type": "message", "channel": "C1", "user": "U1", "text": "hi", "ts": "1763613000.000100"}
    outer = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event_time": 1763613000}
    return {**outer, "event": {**base, **(inner or {}), **values}}


def tap(action, **values):
    base = {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U1", "team_id": "T1", "name": "asha"},
        "channel": {"id": "C1"},
        "container": {"type": "message", "message_ts": "17.1", "channel_id": "C1"},
        "message": {"ts": "17.1"},
        "trigger_id": "1.2.x",
        "actions": [{"action_id": "choice:0", "block_id": "b", "action_ts": "1763613001.5", **action}],
    }
    return {**base, **values}


COMMAND = {
    "command": "/cast",
    "text": "find <@U2|asha> &amp; co",
    "team_id": "T1",
    "user_id": "U1",
    "user_name": "asha",
    "channel_id": "C1",
    "channel_name": "gully-nights",
    "trigger_id": "13.1.abc",
    "response_url": "https://hooks.slack.com/commands/T1/1/x",
}


# messages


def test_a_channel_message_is_read_but_not_addressed_to_the_desk():
    found = parse(event(text="lunch &amp; tea?"))
    assert found == Inbound(
        external_id="1763613000.000100",
        address=Address("slack", "slack", "C1"),
        sender="T1/U1",
        text="lunch & tea?",
        sent_at=datetime.fromtimestamp(1763613000.0001, UTC),
        group=True,
        addressed=False,
        root="1763613000.000100",
    )


def test_a_reply_keeps_its_thread_and_the_conversation_is_the_channels():
    data = event(thread_ts="1763600000.1", ts="1763613000.2")
    found = parse(data)
    assert found.address == Address("slack", "slack", "C1", "1763600000.1")
    assert found.reply_to == "1763600000.1"
    assert envelope(raw_of(data)).conversation_key == "slack|slack|C1|"


def test_one_mention_reported_twice_has_one_id():
    message = envelope(raw_of({**event(text="<@UBOT> hi"), "event_id": "Ev1"}))
    mention = envelope(raw_of({**event(type="app_mention", text="<@UBOT> hi"), "event_id": "Ev2"}))
    assert message.provider_id == mention.provider_id == "msg:C1:1763613000.000100"
    assert envelope(raw_of(event(ts="1763613000.000200"))).provider_id != message.provider_id
    assert envelope(raw_of(event(channel="C2"))).provider_id != message.provider_id


def test_our_mention_vanishes_from_the_text_even_before_we_know_our_id():
    named = {
        **event(text="<@UBOT> find 3"),
        "authorizations": [{"user_id": "UBOT", "is_bot": True, "team_id": "T1"}],
    }
    assert parse(named, Workspace()).text == "find 3"
    assert parse(named, Workspace()).addressed
    assert parse(event(type="app_mention", text="<@UZ> find 3"), Workspace()).text == "find 3"


def test_a_retry_has_the_same_id_and_another_event_another():
    changed = event(
        subtype="message_changed", message={"user": "U1", "text": "b", "ts": "1.1"}, previous_message={}
    )
    assert envelope(raw_of(changed)) == envelope(raw_of(changed))
    assert envelope(raw_of({**changed, "event_id": "Ev2"})) != envelope(raw_of(changed))


@pytest.mark.parametrize(
    "values",
    [
        {"bot_id": "BBOT"},
        {"bot_id": "BOTHER"},
        {"user": "UBOT"},
        {"user": "USLACKBOT"},
        {"subtype": "bot_message", "bot_id": "B1"},
        {"subtype": "channel_join"},
        {"subtype": "channel_topic"},
        {"subtype": "something_new"},
        {"hidden": True},
        {
            "subtype": "message_changed",
            "message": {"bot_id": "BBOT", "user": "UBOT", "text": "b", "ts": "1.1"},
        },
        {
            "subtype": "message_changed",
            "message": {"user": "U1", "text": "same", "ts": "1.1", "attachments": [{}]},
            "previous_message": {"user": "U1", "text": "same", "ts": "1.1"},
        },
        {
            "subtype": "message_deleted",
            "previous_message": {"user": "UBOT", "ts": "1.1"},
            "deleted_ts": "1.1",
        },
        {"subtype": "message_deleted", "previous_message": {"bot_id": "B", "ts": "1.1"}, "deleted_ts": "1.1"},
        {"type": "channel_rename"},
        {"type": "app_home_opened"},
        {"type": "reaction_removed"},
        {
            "type": "reaction_added",
            "user": "UBOT",
            "reaction": "eyes",
            "item": {"channel": "C1", "ts": "1.1"},
        },
        {"type": "tokens_revoked", "tokens": {"oauth": ["U9"], "bot": []}},
    ],
)
def test_what_nobody_said_is_ignored_at_the_door(values):
    data = event(values)
    assert envelope(raw_of(data)).kind == "ignored"
    assert parse(data) is None


def test_a_shared_file_comes_along():
    files = [
        {
            "id": "F1",
            "name": "cv.pdf",
            "mimetype": "application/pdf",
            "size": 12,
            "url_private": "https://files.slack.com/f/cv.pdf",
            "url_private_download": "https://files.slack.com/f/download/cv.pdf",
        },
        {
            "id": "F2",
            "mimetype": "audio/webm",
            "subtype": "slack_audio",
            "url_private": "https://files.slack.com/f/2",
        },
        {"id": "F3", "file_access": "check_file_info"},
        {"id": "F4", "mode": "tombstone"},
        {"id": "F5", "is_external": True, "title": "Sides", "url_private": "https://docs.example/d/1"},
        "nonsense",
    ]
    found = parse(event(subtype="file_share", text="my cv", files=files))
    assert [(a.kind, a.ref, a.name, a.size_bytes) for a in found.attachments] == [
        ("document", "https://files.slack.com/f/download/cv.pdf", "cv.pdf", 12),
        ("voice", "https://files.slack.com/f/2", "", None),
        ("document", "F3", "", None),
    ]
    assert found.text == "my cv\nSides https://docs.example/d/1"


def test_a_forwarded_message_brings_its_words():
    found = parse(
        event(text="", attachments=[{"is_share": True, "text": "call at *6 AM*", "author_name": "Riya"}])
    )
    assert found.text == "call at 6 AM"


def test_an_edit_names_the_message_that_it_changes():
    before = {"user": "U1", "text": "at 4", "ts": "1763612000.1"}
    after = {
        "user": "U1",
        "team": "T1",
        "text": "at <@UBOT> 5",
        "ts": "1763612000.1",
        "edited": {"user": "U1"},
    }
    data = event(subtype="message_changed", hidden=True, message=after, previous_message=before, user=None)
    found = parse(data)
    assert (found.edited, found.external_id, found.text, found.addressed) == (
        True,
        "1763612000.1",
        "at 5",
        True,
    )
    assert found.sender == "T1/U1"
    assert envelope(raw_of(data)).provider_id == "Ev1"


@pytest.mark.parametrize("subtype", ["message_deleted", "message_changed"])
def test_a_deleted_message_is_named_with_its_writer(subtype):
    data = event(
        subtype=subtype,
        deleted_ts="1.1" if subtype == "message_deleted" else None,
        message={"subtype": "tombstone", "user": "USLACKBOT", "text": "deleted", "ts": "1.1", "hidden": True},
        previous_message={"user": "U1", "ts": "1.1", "text": "secret", "thread_ts": "0.5"},
    )
    if subtype == "message_changed":
        data["event"]["message"]["user"] = "U1"
    found = parse(data)
    assert found == Lifecycle("deleted", Address("slack", "slack", "C1", "0.5"), "T1/U1", "1.1")
    assert envelope(raw_of(data)).kind == "lifecycle"


def test_a_person_of_another_company_keeps_their_own_workspace():
    assert parse(event(user_team="T9", team="T9")).sender == "T9/U1"


# what happens around messages


def test_a_reaction_names_message_and_emoji():
    item = {"type": "message", "channel": "C1", "ts": "17.5"}
    data = event({"type": "reaction_added", "reaction": "+1::skin-tone-4", "item": item, "item_user": "UBOT"})
    found = parse(data)
    assert (found.reaction, found.reply_to, found.text, found.addressed) == ("👍", "17.5", "", True)
    assert envelope(raw_of(data)).kind == "turn"
    data["event"]["item_user"] = "U5"
    assert not parse(data).addressed


@pytest.mark.parametrize(
    ("kind", "name"), [("joined", "member_joined_channel"), ("left", "member_left_channel")]
)
def test_joining_and_leaving_tells_the_desk_from_people(kind, name):
    address = Address("slack", "slack", "C1")
    assert parse(event(type=name, user="UBOT", inviter="U1")) == Lifecycle(kind, address, "T1/U1")
    assert parse(event(type=name, user="U2")) == Lifecycle(kind, address, "T1/U2", "T1/U2")


def test_losing_the_installation_is_told():
    assert parse(event(type="app_uninstalled")).kind == "revoked"
    assert parse(event(type="tokens_revoked", tokens={"bot": ["U1"]})).kind == "revoked"


def test_a_channel_that_changes_its_id_is_followed():
    data = event(type="channel_id_changed", old_channel_id="G1", new_channel_id="C9")
    assert parse(data) == Lifecycle("migrated", Address("slack", "slack", "G1"), detail="C9")


# taps, forms, commands


@pytest.mark.parametrize("how", ["json", "form"])
def test_a_tap_brings_its_token_and_its_message(how):
    found = parse(
        tap({"type": "button", "value": "tok", "text": {"type": "plain_text", "text": "Yes &amp; no"}}),
        how=how,
    )
    assert (found.choice, found.text, found.reply_to, found.addressed) == ("tok", "Yes & no", "17.1", True)
    assert found.address == Address("slack", "slack", "C1")
    assert (found.sender, found.sender_name) == ("T1/U1", "asha")
    assert found.sent_at == datetime.fromtimestamp(1763613001.5, UTC)


OPTION = {"text": {"type": "plain_text", "text": "Sat 21"}, "value": "tok"}


@pytest.mark.parametrize(
    ("element", "choice", "text"),
    [
        ({"type": "button", "text": {"text": "Go"}}, "choice:0", "Go"),
        ({"type": "static_select", "selected_option": OPTION}, "tok", "Sat 21"),
        ({"type": "external_select", "selected_option": OPTION}, "tok", "Sat 21"),
        ({"type": "overflow", "selected_option": OPTION}, "tok", "Sat 21"),
        ({"type": "radio_buttons", "selected_option": OPTION}, "tok", "Sat 21"),
        ({"type": "checkboxes", "selected_options": [OPTION]}, "tok", "Sat 21"),
        ({"type": "multi_static_select", "selected_options": [OPTION, OPTION]}, None, "Sat 21, Sat 21"),
        ({"type": "datepicker", "selected_date": "2026-11-21"}, None, "2026-11-21"),
        ({"type": "timepicker", "selected_time": "16:30"}, None, "16:30"),
        ({"type": "datetimepicker", "selected_date_time": 1763613000}, None, "1763613000"),
        ({"type": "users_select", "selected_user": "U5"}, None, "U5"),
        ({"type": "multi_users_select", "selected_users": ["U5", "U6"]}, None, "U5, U6"),
        ({"type": "channels_select", "selected_channel": "C5"}, None, "C5"),
        ({"type": "conversations_select", "selected_conversation": "C5"}, None, "C5"),
        ({"type": "multi_conversations_select", "selected_conversations": ["C5"]}, None, "C5"),
        ({"type": "plain_text_input", "value": "40 people"}, None, "40 people"),
        ({"type": "number_input", "value": "40"}, None, "40"),
        (
            {
                "type": "rich_text_input",
                "rich_text_value": {"elements": [{"elements": [{"text": "two"}, {"text": "words"}]}]},
            },
            None,
            "two words",
        ),
    ],
)
def test_every_kind_of_element_has_a_meaning(element, choice, text):
    found = parse(tap(element))
    assert (found.choice, found.text) == (choice, text)


@pytest.mark.parametrize(
    "element",
    [
        {"type": "checkboxes", "selected_options": []},
        {"type": "static_select", "selected_option": None},
        {"type": "datepicker", "selected_date": None},
        {"type": "button", "action_id": "link:0", "url": "https://x.example"},
        {"type": "future_thing", "future": {"a": 1}},
    ],
)
def test_a_tap_without_an_answer_is_ignored(element):
    assert envelope(raw_of(tap(element))).kind == "ignored"
    assert parse(tap(element)) is None


def test_the_same_tap_has_one_id_whichever_way_it_comes_and_two_taps_have_two():
    button = {"type": "button", "value": "tok"}
    assert envelope(raw_of(tap(button))).provider_id == envelope(raw_of(tap(button), "form")).provider_id
    later = tap({**button, "action_ts": "1763613009.5"})
    assert envelope(raw_of(later)).provider_id != envelope(raw_of(tap(button))).provider_id
    other = tap(button, user={"id": "U2"})
    assert envelope(raw_of(other)).provider_id != envelope(raw_of(tap(button))).provider_id


def test_a_tap_in_a_thread_answers_in_the_thread():
    container = {"message_ts": "17.3", "channel_id": "C1", "thread_ts": "17.1", "is_ephemeral": True}
    found = parse(tap({"type": "button", "value": "t"}, container=container, message=None))
    assert (found.address.thread, found.reply_to) == ("17.1", "17.3")


def test_a_tap_in_a_view_is_answered_to_its_person():
    found = parse(
        tap({"type": "button", "value": "t"}, channel=None, container={"type": "view", "view_id": "V1"})
    )
    assert (found.address.chat, found.group) == ("U1", False)


def form(private="", **view):
    values = {
        "a": {"x": {"type": "plain_text_input", "value": "Maria"}},
        "b": {"y": {"selected_option": OPTION}},
    }
    return {
        "type": "view_submission",
        "team": {"id": "T1"},
        "user": {"id": "U1", "team_id": "T1", "name": "asha"},
        "trigger_id": "1.2.x",
        "view": {"id": "V1", "hash": "h1", "private_metadata": private, "state": {"values": values}, **view},
    }


def test_a_form_brings_what_was_typed_and_the_token_it_was_opened_with():
    found = parse(form("tok"), how="form")
    assert (found.choice, found.text, found.address.chat) == ("tok", "Maria\nSat 21", "U1")
    placed = parse(form(json.dumps({"token": "tok", "channel": "C1", "thread": "1.2"})))
    assert (placed.choice, placed.address) == ("tok", Address("slack", "slack", "C1", "1.2"))
    assert parse(form('{"broken')).choice is None
    assert parse(form()).choice is None
    assert envelope(raw_of(form("tok"))).provider_id == "view_submission:U1:V1"


def test_old_buttons_and_dialogs_still_answer():
    old = {
        "type": "interactive_message",
        "actions": [{"name": "when", "type": "select", "selected_options": [{"value": "tok"}]}],
        "team": {"id": "T1"},
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "action_ts": "1763613000.1",
        "message_ts": "17.1",
    }
    assert (parse(old).choice, parse(old).reply_to) == ("tok", "17.1")
    dialog = {**old, "type": "dialog_submission", "submission": {"a": "Tokyo", "b": None}, "state": "tok"}
    assert (parse(dialog).text, parse(dialog).choice) == ("Tokyo", "tok")


@pytest.mark.parametrize("how", ["command", "json"])
def test_a_command_is_words_to_the_desk(how):
    found = parse(COMMAND, how=how)
    assert (found.text, found.addressed, found.sender, found.sender_name) == (
        "find @asha & co",
        True,
        "T1/U1",
        "asha",
    )
    assert (found.address, found.sent_at) == (Address("slack", "slack", "C1"), NOW)
    assert envelope(raw_of(COMMAND, how)).provider_id == "command:13.1.abc"


def test_a_look_at_the_certificate_is_no_command():
    assert envelope(b"ssl_check=1&token=x").kind == "ignored"
    assert parse(b"ssl_check=1&token=x") is None


@pytest.mark.parametrize(
    "kind", ["shortcut", "message_action", "view_closed", "block_suggestion", "brand_new"]
)
def test_what_needs_no_answer_is_recorded_quietly(kind):
    data = {"type": kind, "user": {"id": "U1"}, "team": {"id": "T1"}, "trigger_id": "1"}
    assert envelope(raw_of(data, "form")).kind == "ignored"
    assert parse(data, how="form") is None


# whose delivery is it


@pytest.mark.parametrize(
    ("data", "account"),
    [
        ({"team_id": "T1"}, "slack"),
        ({"team_id": "T2"}, "T2"),
        ({"team_id": None, "enterprise_id": "E2"}, "E2"),
        ({"team_id": None}, "slack"),
        ({"team_id": "T9", "authorizations": [{"team_id": "T1"}]}, "slack"),
        ({"team_id": "T9", "context_team_id": "T1"}, "slack"),
        ({"team_id": "T2", "enterprise_id": "E1"}, "T2"),
    ],
)
def test_a_delivery_for_another_workspace_names_it(data, account):
    assert envelope(raw_of({**event(), **data})).account == account
    assert envelope(raw_of({**event(), **data}), Workspace()).account == "slack"


def test_interactions_of_another_workspace_are_told_apart_too():
    button = {"type": "button", "value": "t"}
    assert envelope(raw_of(tap(button, team={"id": "T2"}), "form")).account == "T2"
    assert envelope(raw_of({**COMMAND, "team_id": "T2"}, "command")).account == "T2"
    shared = form("t", app_installed_team_id="T1") | {"team": {"id": "T9"}}
    assert envelope(raw_of(shared, "form")).account == "slack"


def test_an_organisations_installation_takes_all_its_workspaces():
    whole = Workspace(team="T1", enterprise="E1")
    assert envelope(raw_of({**event(), "team_id": "T2", "enterprise_id": "E1"}), whole).account == "slack"


# whatever comes


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"payload=",
        b"payload=%7B",
        b"payload=[]",
        b"a=b",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b'{"type":"event_callback"}',
        b'{"type":"event_callback","event":[]}',
        b'{"type":"event_callback","event":{"type":"message"}}',
        b'{"type":"block_actions"}',
        b'{"type":["x"]}',
        b"command=%2Fcast",
    ],
)
def test_what_cannot_be_read_is_quarantined_under_its_hash(raw):
    found = envelope(raw)
    assert found.kind == "quarantined"
    assert len(found.provider_id) == len("raw:") + 64
    with pytest.raises(ValueError):
        parse(raw)


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=6)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = (
    "user",
    "channel",
    "ts",
    "text",
    "files",
    "message",
    "previous_message",
    "item",
    "actions",
    "view",
    "team",
    "event",
)


@given(st.sampled_from([event(), tap({"type": "button", "value": "t"}), form("t"), COMMAND]), st.data())
def test_no_distorted_delivery_makes_the_door_raise_or_stores_what_a_database_refuses(base, data):
    broken = json.loads(json.dumps(base))
    for _ in range(2):
        holder = data.draw(st.sampled_from([broken, *[v for v in broken.values() if isinstance(v, dict)]]))
        holder[data.draw(st.sampled_from([*KEYS, *holder]))] = data.draw(values)
    raw = raw_of(broken)
    found = envelope(raw)
    assert found.provider_id
    found.provider_id.encode()
    found.conversation_key.encode()
    try:
        meaning = parse(raw)
    except ValueError:
        assert found.kind == "quarantined"
        return
    assert (meaning is None) == (found.kind == "ignored")
    if isinstance(meaning, Inbound):
        assert meaning.address.chat
        assert meaning.sender
        assert meaning.external_id
        assert meaning.address.conversation == found.conversation_key
        meaning.text.encode()


def test_a_deeply_nested_answer_does_not_make_the_door_raise():
    node: dict = {"text": "x"}
    for _ in range(300):
        node = {"elements": [node]}
    data = tap({"type": "rich_text_input", "rich_text_value": node})
    assert envelope(raw_of(data)).kind == "ignored"


@given(st.text(max_size=80))
def test_a_form_is_read_as_it_was_written(text):
    from bots.slack.body import load

    data = {"type": "x", "text": text, "plus": "a+b %22 %2522 \\ []{}:,/"}
    assert (
        load(urlencode({"payload": json.dumps(data, ensure_ascii=False)}, errors="surrogatepass").encode())
        == data
    )
