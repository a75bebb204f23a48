from __future__ import annotations

import re
from pathlib import Path

from bots.slack.manifest import EVENTS, SCOPES, manifest, text

COMMITTED = Path(__file__).resolve().parents[4] / "docs/slack-manifest.yaml"


def test_the_committed_manifest_is_the_generated_one():
    assert COMMITTED.read_text() == text("")


def test_a_public_address_is_used_everywhere_and_switches_the_socket_off():
    made = manifest("https://desk.example/")
    url = "https://desk.example/webhooks/slack"
    assert made["settings"]["event_subscriptions"]["request_url"] == url
    assert made["settings"]["interactivity"]["request_url"] == url
    assert made["features"]["slash_commands"][0]["url"] == url
    assert made["settings"]["socket_mode_enabled"] is False


def test_without_an_address_the_socket_is_on_and_no_address_is_named():
    assert manifest("")["settings"]["socket_mode_enabled"] is True
    assert "https" not in text("")


def test_every_event_has_its_scope():
    needed = {
        "app_mention": "app_mentions:read",
        "message.channels": "channels:history",
        "message.groups": "groups:history",
        "message.im": "im:history",
        "message.mpim": "mpim:history",
        "reaction_added": "reactions:read",
        "member_joined_channel": "channels:read",
    }
    assert needed.keys() <= set(EVENTS)
    assert set(needed.values()) | {"chat:write", "commands", "files:read", "im:write"} <= set(SCOPES)


def test_the_text_says_what_the_value_says():
    lines = text("https://desk.example").splitlines()
    assert '      - "chat:write"' in lines
    assert "  socket_mode_enabled: false" in lines
    assert all(re.match(r"^( {2})*(- )?([a-z_]+:|\"[^\"]+\")", line) for line in lines)
