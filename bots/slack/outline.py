"""What the ack path needs to know of a delivery before anything else is read."""

from __future__ import annotations

from typing import NamedTuple

from core.ports import Answer, EnvelopeKind


class Outline(NamedTuple):
    """``provider_id``: empty when the delivery has none of its own. ``chat``: a channel or a user.
    ``trigger``: opens a modal. ``answer``: what a modal is to show."""

    kind: EnvelopeKind
    provider_id: str = ""
    chat: str = ""
    trigger: str = ""
    answer: Answer | None = None


def person(team: str, user: str) -> str:
    """How a Slack user is known everywhere: ``TEAM/USER``."""
    return f"{team}/{user}" if team else user


def one_to_one(chat: str, kind: str = "") -> bool:
    """A direct chat with the desk. The channel's kind is missing from many deliveries; its id is not."""
    return kind == "im" or chat[:1] in {"D", "U", "W"}
