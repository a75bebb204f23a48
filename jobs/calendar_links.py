"""Calendar entries and pages for clients behind the choices of a message, as links that a reader can open."""

from __future__ import annotations

from dataclasses import replace

from core.messages import Outbound
from core.ports import Calendar
from core.texts import Words, language_of

CALENDAR = "calendar:"
SHARE = "share:"


def linked(message: Outbound, links: Calendar | None) -> Outbound:
    """Replace references by addresses. Where nobody can reach us such a choice is left out; a message
    that is about nothing but a page says so."""
    if not any(choice.url.startswith((CALENDAR, SHARE)) for choice in message.choices):
        return message
    choices, text = [], message.text
    for choice in message.choices:
        if not choice.url.startswith((CALENDAR, SHARE)):
            choices.append(choice)
        elif links is not None:
            choices.append(replace(choice, url=links.link(choice.url)))
        elif choice.url.startswith(SHARE):
            text = f"{text}\n{Words(language_of(text, 'en'))('client-links-no-address')}"
    return replace(message, text=text, choices=tuple(choices))
