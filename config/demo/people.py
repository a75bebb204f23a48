"""The people of the demo: who can be spoken as, and from which app."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.people import Role
from integrations.sandbox.credentials import SLACK_TEAM_ID

SLACK_CHANNEL = "C0GULLY"
SLACK_CHANNEL_NAME = "gully-nights"
NUMBER = "+9190000{:05d}"
"""Numbers of the demo: a block that looks reserved and is never called, because the sandbox answers."""


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody the demo page can speak as. ``apps``: the id they have in each app: an E.164 number,
    a Slack user id, a Telegram user id, a mail address."""

    id: str
    name: str
    role: Role
    label: str
    apps: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    preferred: str = ""

    def external_id(self, channel: str) -> str:
        """The id as the channel's messages carry it, which is also the chat to answer in."""
        value = self.apps[channel]
        return {"whatsapp": f"whatsapp:{value}", "slack": f"{SLACK_TEAM_ID}/{value}"}.get(channel, value)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody the page offers, and the shared chat of the project."""

    personas: tuple[Persona, ...]
    slack_team: str = SLACK_TEAM_ID
    slack_channel: str = SLACK_CHANNEL
    slack_channel_name: str = SLACK_CHANNEL_NAME

    def named(self, persona_id: str) -> Persona:
        """One of them. Raises KeyError for anybody else."""
        return {persona.id: persona for persona in self.personas}[persona_id]


def _number(n: int) -> str:
    return NUMBER.format(n)


TEAM = (
    Persona("priya", "Priya Nair", "casting_director", "Casting director", {"whatsapp": _number(1)}),
    Persona(
        "arjun",
        "Arjun Mehta",
        "associate",
        "Associate",
        {"whatsapp": _number(2), "slack": "U0ARJUN"},
        preferred="whatsapp",
    ),
    Persona("rohan", "Rohan Kapoor", "producer", "Producer", {"slack": "U0ROHAN"}),
)
TALENT = (
    Persona(
        "amrita",
        "Amrita Kalsi",
        "talent",
        "Talent: Amrita",
        {"whatsapp": _number(11), "sms": _number(11), "email": "amrita@talent.example"},
    ),
    Persona(
        "simran", "Simran Bhullar", "talent", "Talent: Simran", {"telegram": "700000012"}, language="hi-Latn"
    ),
    Persona(
        "jasleen", "Jasleen Dhami", "talent", "Talent: Jasleen", {"whatsapp": _number(13)}, language="hi"
    ),
    Persona(
        "harleen",
        "Harleen Sekhon",
        "talent",
        "Talent: Harleen",
        {"telegram": "700000014", "sms": _number(14), "email": "harleen@talent.example"},
    ),
)
AGENT = Persona("farah", "Farah Contractor", "agent", "Agent", {"whatsapp": _number(21)})
GUARDIAN = Persona(
    "sunita", "Sunita Pawar", "guardian", "Guardian", {"whatsapp": _number(31)}, language="hi-Latn"
)
STRANGER = Persona("stranger", "Unknown number", "unknown", "Unknown number", {"whatsapp": _number(99)})
"""Somebody the desk has never heard of: no rows are written for them."""
CAST = Cast((*TEAM, *TALENT, AGENT, GUARDIAN, STRANGER))
