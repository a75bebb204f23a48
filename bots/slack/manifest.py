"""The app manifest that makes a Slack app fit the desk, generated so that it cannot drift.

``python -m bots.slack.manifest https://desk.example.com`` prints it for a public address, without an
argument for Socket Mode. Paste it at api.slack.com/apps, "Create New App", "From a manifest".
Source of the fields: docs.slack.dev/reference/app-manifest (2026-11-20).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

WEBHOOK = "/webhooks/slack"

SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "mpim:history",
    "reactions:read",
    "reactions:write",
    "users:read",
)

EVENTS = (
    "app_mention",
    "app_uninstalled",
    "channel_id_changed",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "reaction_added",
    "tokens_revoked",
)


def manifest(public_url: str) -> dict[str, Any]:
    """The manifest for a desk at ``public_url``; empty: Socket Mode, no address needed."""
    address = {"request_url": f"{public_url.rstrip('/')}{WEBHOOK}"} if public_url else {}
    command: dict[str, Any] = {
        "command": "/cast",
        "description": "Ask the casting desk",
        "usage_hint": "find women 20-30 in Mumbai who ride",
        "should_escape": True,
    }
    if address:
        command["url"] = address["request_url"]
    return {
        "display_information": {
            "name": "CastMatch Desk",
            "description": "The casting desk: search, auditions, reminders, approvals",
            "background_color": "#1f2a37",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": False,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "castmatch", "always_online": True},
            "slash_commands": [command],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**address, "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **address},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not address,
            "token_rotation_enabled": False,
        },
    }


def text(public_url: str) -> str:
    """The manifest as YAML."""
    return "\n".join(_lines(manifest(public_url), "")) + "\n"


def _lines(node: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in node.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _lines(value, f"{indent}  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            for item in value:
                yield from _item(item, f"{indent}  ")
        else:
            yield f"{indent}{key}: {json.dumps(value)}"


def _item(item: object, indent: str) -> Iterator[str]:
    if isinstance(item, Mapping):
        first, *rest = _lines(item, "")
        yield f"{indent}- {first}"
        yield from (f"{indent}  {line}" for line in rest)
    else:
        yield f"{indent}- {json.dumps(item)}"


if __name__ == "__main__":
    sys.stdout.write(text(sys.argv[1] if len(sys.argv) > 1 else ""))
