"""Every kind of delivery that Slack knows: understood, quietly recorded, or kept aside; never an error."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack import parse as reading
from bots.slack.workspace import Workspace
from core.messages import Inbound
from core.ports import WebRequest

WORKSPACE = Workspace("T1", "", "UBOT", "BBOT")
SAID = {"type": "message", "channel": "C1", "user": "U1", "text": "hi", "ts": "1763613000.000100"}
OPTION = {"text": {"type": "plain_text", "text": "Sat 21"}, "value": "tok"}


def event(inner, **outer):
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": inner, **outer}


def tap(element, **outer):
    return {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U1", "team_id": "T1"},
        "channel": {"id": "C1"},
        "message": {"ts": "17.1"},
        "trigger_id": "1.2.x",
        "actions": [{"action_id": "a", "block_id": "b", "action_ts": "5.1", **element}],
        **outer,
    }


def interaction(kind, **fields):
    return {"type": kind, "team": {"id": "T1"}, "user": {"id": "U1"}, "action_ts": "5.1", **fields}


def envelope(data):
    raw = json.dumps(data).encode()
    if data.get("type") != "event_callback":
        raw = urlencode({"payload": json.dumps(data)}).encode()
    return reading.envelope(WebRequest("/webhooks/slack", "", {}, raw), workspace=WORKSPACE), raw


def parse(data):
    found, raw = envelope(data)
    return found, reading.parse(raw, workspace=WORKSPACE, clock=lambda: None)


@pytest.mark.parametrize("subtype", ["", "file_share", "thread_broadcast", "reply_broadcast", "me_message"])
def test_what_a_person_says_is_read(subtype):
    inner = {**SAID, **({"subtype": subtype} if subtype else {}), "thread_ts": "1763600000.1"}
    found, meaning = parse(event(inner))
    assert (found.kind, meaning.text, meaning.address.thread) == ("turn", "hi", "1763600000.1")


@pytest.mark.parametrize(
    "subtype",
    [
        "assistant_app_thread",
        "bot_add",
        "bot_message",
        "bot_remove",
        "channel_archive",
        "channel_convert_to_private",
        "channel_join",
        "channel_leave",
        "channel_name",
        "channel_posting_permissions",
        "channel_purpose",
        "channel_topic",
        "channel_unarchive",
        "document_mention",
        "ekm_access_denied",
        "file_comment",
        "file_mention",
        "group_join",
        "group_leave",
        "huddle_thread",
        "message_replied",
        "pinned_item",
        "reminder_add",
        "tabbed_canvas_updated",
        "tomorrows_subtype",
    ],
)
def test_what_slack_notes_by_itself_is_recorded_quietly(subtype):
    found, meaning = parse(event({**SAID, "subtype": subtype}))
    assert (found.kind, meaning) == ("ignored", None)


@pytest.mark.parametrize(
    "kind",
    [
        "app_home_opened",
        "app_requested",
        "assistant_thread_started",
        "assistant_thread_context_changed",
        "channel_archive",
        "channel_created",
        "channel_deleted",
        "channel_history_changed",
        "channel_left",
        "channel_rename",
        "channel_shared",
        "channel_unshared",
        "dnd_updated",
        "emoji_changed",
        "file_change",
        "file_created",
        "file_deleted",
        "file_public",
        "file_shared",
        "file_unshared",
        "function_executed",
        "link_shared",
        "message_metadata_posted",
        "pin_added",
        "pin_removed",
        "reaction_removed",
        "star_added",
        "subteam_updated",
        "team_access_granted",
        "team_join",
        "user_change",
        "user_huddle_changed",
        "workflow_step_execute",
        "tomorrows_event",
    ],
)
def test_events_that_need_nothing_are_recorded_quietly(kind):
    item = {"type": "message", "channel": "C1", "ts": "1.1"}
    found, meaning = parse(event({"type": kind, "user": "U1", "channel": "C1", "item": item}))
    assert (found.kind, meaning, found.provider_id) == ("ignored", None, "Ev1")


@pytest.mark.parametrize(
    ("element", "text", "choice"),
    [
        ({"type": "button", "value": "tok", "text": {"text": "Go"}}, "Go", "tok"),
        ({"type": "workflow_button", "text": {"text": "Go"}}, "", None),
        ({"type": "static_select", "selected_option": OPTION}, "Sat 21", "tok"),
        ({"type": "external_select", "selected_option": OPTION}, "Sat 21", "tok"),
        ({"type": "overflow", "selected_option": OPTION}, "Sat 21", "tok"),
        ({"type": "radio_buttons", "selected_option": OPTION}, "Sat 21", "tok"),
        ({"type": "checkboxes", "selected_options": [OPTION]}, "Sat 21", "tok"),
        ({"type": "multi_static_select", "selected_options": [OPTION, OPTION]}, "Sat 21, Sat 21", None),
        ({"type": "multi_static_select", "selected_options": []}, "", None),
        ({"type": "datepicker", "selected_date": "2026-11-21"}, "2026-11-21", None),
        ({"type": "timepicker", "selected_time": "11:00"}, "11:00", None),
        ({"type": "datetimepicker", "selected_date_time": 1763613000}, "1763613000", None),
        ({"type": "users_select", "selected_user": "U2"}, "U2", None),
        ({"type": "multi_users_select", "selected_users": ["U2", "U3"]}, "U2, U3", None),
        ({"type": "conversations_select", "selected_conversation": "C2"}, "C2", None),
        ({"type": "channels_select", "selected_channel": "C2"}, "C2", None),
        ({"type": "plain_text_input", "value": " tomorrow "}, "tomorrow", None),
        ({"type": "number_input", "value": "7"}, "7", None),
        ({"type": "email_text_input", "value": "a@b.example"}, "a@b.example", None),
        ({"type": "url_text_input", "value": "https://a.example"}, "https://a.example", None),
        ({"type": "file_input", "files": [{"id": "F1"}]}, "", None),
        ({"type": "tomorrows_element"}, "", None),
    ],
)
def test_every_element_of_block_kit_is_read_for_what_it_holds(element, text, choice):
    found, meaning = parse(tap(element))
    assert found.kind == ("turn" if text or choice else "ignored")
    if text or choice:
        assert (meaning.text, meaning.choice, meaning.addressed) == (text, choice, True)
        assert found.trigger == "1.2.x"


@pytest.mark.parametrize(
    "kind",
    [
        "shortcut",
        "message_action",
        "block_suggestion",
        "dialog_suggestion",
        "dialog_cancellation",
        "workflow_step_edit",
        "app_rate_limited",
        "tomorrows_interaction",
    ],
)
def test_interactions_that_the_desk_does_not_offer_are_recorded_quietly(kind):
    found, meaning = parse(interaction(kind, trigger_id="1.2.x", channel={"id": "C1"}, message=SAID))
    assert (found.kind, meaning, found.trigger) == ("ignored", None, "")


words = st.sampled_from(
    [
        "message",
        "app_mention",
        "reaction_added",
        "block_actions",
        "view_submission",
        "view_closed",
        "shortcut",
        "",
    ]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.sampled_from(["U1", "C1", "1.1"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["id", "ts", "user", "channel", "text", "view", "values", "value", "blocks", "type"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=16,
)
NAMES = [
    *("user", "team", "channel", "view", "actions", "message", "container", "event", "private_metadata"),
    *("state", "blocks", "type", "callback_id", "response_urls", "trigger_id", "subtype", "thread_ts"),
    *("parent_user_id", "previous_message", "item"),
]


@given(kind=words, inner=words, fields=st.dictionaries(st.sampled_from(NAMES), values, max_size=8))
def test_whatever_its_fields_hold_a_delivery_has_a_place_and_never_raises_at_the_door(kind, inner, fields):
    view = {
        "callback_id": "castmatch-form",
        **(fields["view"] if isinstance(fields.get("view"), dict) else {}),
    }
    for data in (event({**fields, "type": inner}), {**fields, "type": kind, "view": view}):
        found, raw = envelope(data)
        assert found.kind in ("turn", "lifecycle", "ignored", "quarantined")
        assert found.answer is None or json.loads(found.answer.body)["response_action"] == "errors"
        try:
            meaning = reading.parse(raw, workspace=WORKSPACE, clock=lambda: None)
        except ValueError:
            assert found.kind == "quarantined"
            continue
        assert (meaning is None) == (found.kind == "ignored")
        if isinstance(meaning, Inbound):
            assert meaning.address.conversation == found.conversation_key
