"""Deliveries that Slack really made: each is stored, and read for what it says."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlencode

import pytest

from bots.slack.workspace import Workspace
from core.messages import Lifecycle
from tests.unit.bots.slack.test_parse import envelope, parse, raw_of

PAYLOADS = Path(__file__).resolve().parents[4] / "../shared/data/payloads/slack"
FILES = sorted(PAYLOADS.glob("*.json"))
needs_corpus = pytest.mark.skipif(not FILES, reason="no sample payloads beside the checkout")


def corpus_raw(path):
    data = json.loads(path.read_text())
    if len(data) == 1 and next(iter(data)).startswith("payload="):
        return urlencode({"payload": _joined(data)}).encode()
    if "command" in data:
        return raw_of(data, "command")
    return raw_of(data, "json" if data.get("type") in {"event_callback", "url_verification"} else "form")


def _joined(data):
    key, value = next(iter(data.items()))
    return f"{key.removeprefix('payload=')}={value}"


UNREADABLE = {
    "bolt_block_actions_button_2",
    "bolt_block_actions_none",
    "bolt_event_app_mention_5",
    "bolt_event_app_mention_6",
    "bolt_interactive_message_2",
    "bolt_view_submission_5",
    "ops_payload_view_submission",
}
"""Cut down to a few fields, or broken by the way they were recorded: there is nobody to answer."""

LIFECYCLE = {
    "bolt_event_app_uninstalled": "revoked",
    "bolt_event_tokens_revoked": "revoked",
    "bolt_event_message_message_deleted_channel": "deleted",
    "bolt_event_member_joined_channel": "joined",
    "bolt_event_member_left_channel": "left",
    "rec_event_member_joined_channel": "joined",
}


@needs_corpus
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_recorded_delivery_is_stored_and_read_alike(path):
    raw = corpus_raw(path)
    found = envelope(raw, Workspace())
    assert found.account == "slack"
    if path.stem in UNREADABLE:
        assert found.kind == "quarantined"
        return
    meaning = parse(raw, Workspace())
    assert (meaning is None) == (found.kind == "ignored")
    assert isinstance(meaning, Lifecycle) == (found.kind == "lifecycle")
    stem = path.stem.rstrip("_0123456789")
    if stem in LIFECYCLE:
        assert meaning.kind == LIFECYCLE[stem]


@needs_corpus
@pytest.mark.parametrize(
    ("name", "text", "choice"),
    [
        ("rec_event_app_mention", "Test", None),
        ("rec_event_message", "Hey", None),
        ("rec_event_message_im", "hello hello", None),
        ("rec_slash_command_2", "some arguments here", None),
        ("rec_slash_command", "", None),
        ("rec_block_actions_static_select", "Say Hello", "greet"),
        ("rec_block_actions_radio_buttons", "All text elements", "all_text"),
        ("rec_block_actions_button_3", "Report Bug", "bug"),
        ("rec_block_actions_button_ephemeral", "Open Modal", "ephemeral_modal"),
        ("rec_view_submission_3", "Hello!", None),
        ("bolt_view_submission", "test", "This is for you!"),
        ("bolt_block_actions_button", "Button", "click_me_123"),
        ("bolt_interactive_message", "C111", "C111"),
        ("bolt_dialog_submission", "Tokyo\nOsaka\nFE-459", "Limo"),
        ("ops_event_message_message_changed_channel", "this is an edited message", None),
        ("bolt_event_message_file_share_channel_files", "Hi there!", None),
        ("bolt_event_message_thread_broadcast_channel_thread", "Hi there!", None),
        ("ops_block_actions_datepicker", None, None),
        ("ops_block_actions_overflow", None, None),
        ("ops_block_actions_multi_static_select", None, None),
    ],
)
def test_the_recorded_deliveries_carry_their_meaning(name, text, choice):
    found = parse(corpus_raw(PAYLOADS / f"{name}.json"), Workspace())
    assert text is None or found.text == text
    assert text is None or found.choice == choice
    assert found.text or found.choice or name == "rec_slash_command"


@needs_corpus
def test_a_recorded_file_is_found_again():
    found = parse(corpus_raw(PAYLOADS / "bolt_event_message_file_share_channel_files.json"), Workspace())
    (file,) = found.attachments
    assert (file.kind, file.mime, file.size_bytes, file.name) == ("image", "image/png", 92582, "file.png")
    assert file.ref == "https://files.slack.com/files-pri/T111-F111/download/file.png"


@needs_corpus
def test_a_recorded_reaction_answers_our_message():
    found = parse(corpus_raw(PAYLOADS / "rec_event_reaction_added.json"), Workspace(bot_user="U00FAKEBOT01"))
    assert (found.reaction, found.reply_to, found.addressed) == ("👍", "1767326126.896109", True)
