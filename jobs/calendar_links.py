"""Calendar entries behind the choices of a message, as links that a reader can open."""

from __future__ import annotations

from dataclasses import replace

from core.messages import Outbound
from core.ports import Calendar

REF = "calendar:"


def linked(message: Outbound, calendar: Calendar | None) -> Outbound:
    """Replace references by addresses; where nobody can reach us such a choice is left out."""
    if not any(choice.url.startswith(REF) for choice in message.choices):
        return message
    choices = []
    for choice in message.choices:
        if not choice.url.startswith(REF):
            choices.append(choice)
        elif calendar is not None:
            choices.append(replace(choice, url=calendar.link(choice.url)))
    return replace(message, choices=tuple(choices))
