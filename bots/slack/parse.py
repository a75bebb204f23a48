"""Deliveries as values: ``envelope`` for the ack path, ``parse`` for the worker, one view of both.

Both start from the same ``Outline``, so what is stored as a turn is what is read as one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from bots.slack import events, interactions
from bots.slack.body import load, word
from bots.slack.outline import Outline
from bots.slack.workspace import ACCOUNT, Workspace
from core.messages import Parsed, conversation_of
from core.ports import Clock, Envelope, WebRequest


def envelope(request: WebRequest, *, workspace: Workspace) -> Envelope:
    """What must be known to store a delivery. Total: what cannot be read is quarantined by its hash."""
    try:
        data = load(request.body)
        found = outline(data, workspace)
    except ValueError:
        return _envelope(ACCOUNT, Outline("quarantined"), request.body)
    return _envelope(workspace.account_of(data), found, request.body)


def parse(raw: bytes, *, workspace: Workspace, clock: Clock) -> Parsed:
    """The meaning of a stored delivery. Raises ValueError when it has none that can be read.

    ``clock`` dates what Slack does not date: a slash command.
    """
    data = load(raw)
    found = _identified(outline(data, workspace), raw)
    if found.kind == "quarantined":
        raise ValueError("a delivery of Slack's that cannot be read")
    if found.kind == "ignored":
        return None
    if data.get("type") == "event_callback":
        return events.read(data, found, workspace, clock)
    return interactions.read(data, found, workspace, clock)


def outline(data: Mapping[str, Any], workspace: Workspace) -> Outline:
    """Kind, id and chat of a delivery."""
    kind = word(data.get("type"))
    if kind == "event_callback":
        return events.outline(data, workspace)
    if kind in {"url_verification", "app_rate_limited"}:
        return Outline("ignored")
    return interactions.outline(data, kind)


def _envelope(account: str, found: Outline, body: bytes) -> Envelope:
    found = _identified(found, body)
    key = conversation_of("slack", ACCOUNT, found.chat)
    return Envelope(account, found.provider_id, found.kind, key, found.trigger, found.answer)


def _identified(found: Outline, body: bytes) -> Outline:
    """What Slack gave no id to is known by its bytes: a repetition still is one."""
    if found.provider_id:
        return found
    return found._replace(provider_id=f"raw:{hashlib.sha256(body).hexdigest()}")
