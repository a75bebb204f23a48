"""What a message refers to, put in as it leaves: calendar entries, pages and forms behind its choices as
links that a reader can open, and what it carries under seal as the words."""

from __future__ import annotations

from dataclasses import replace

from core.messages import Outbound
from core.ports import Calendar
from core.texts import Words, language_of
from core.vault import Vault

CALENDAR = "calendar:"
ASKED_FOR = "entry:"
"""A calendar entry that somebody asked for, rather than one beside something else."""
SHARE = "share:"
SUBMIT = "submit:"
MEMORY = "memory:"
REFERENCES = (CALENDAR, ASKED_FOR, SHARE, SUBMIT, MEMORY)


def linked(message: Outbound, links: Calendar | None) -> Outbound:
    """Replace references by addresses. Where nobody can reach us such a choice is left out; a message
    that is about nothing but a page, or was asked for its calendar entries, says so."""
    if not any(choice.url.startswith(REFERENCES) for choice in message.choices):
        return message
    choices, text = [], message.text
    words = Words(language_of(text, "en"))
    for choice in message.choices:
        if not choice.url.startswith(REFERENCES):
            choices.append(choice)
        elif links is not None:
            choices.append(replace(choice, url=links.link(choice.url.replace(ASKED_FOR, CALENDAR, 1))))
        elif choice.url.startswith(MEMORY):
            text = f"{text}\n{words('memory-no-address')}"
        elif choice.url.startswith((SHARE, SUBMIT)):
            text = f"{text}\n{words('client-links-no-address')}"
    if links is None and any(choice.url.startswith(ASKED_FOR) for choice in message.choices):
        text = f"{text}\n{words('auditions-entries-no-address')}"
    return replace(message, text=text, choices=tuple(choices))


def unsealed(message: Outbound, vault: Vault | None) -> Outbound:
    """The message with what it carries under seal opened: from here on it is its reader's."""
    return message if vault is None else replace(message, text=vault.shown(message.text))
