"""What Twilio knows about a number: its chat, when it last wrote, whether it opted out."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from integrations.sandbox.faults import bare
from integrations.sandbox.settings import Persona
from integrations.sandbox.world import World

WINDOW = timedelta(hours=24)
_WHATSAPP = re.compile(r"whatsapp:(?:\+[1-9]\d{6,14}|[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]+)")
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")


def app_of(address: str) -> str | None:
    """``whatsapp`` or ``sms``; None: no address that Twilio would send to."""
    if _WHATSAPP.fullmatch(address):
        return "whatsapp"
    return "sms" if _NUMBER.fullmatch(address) else None


class Phones:
    def __init__(self, world: World) -> None:
        self._world = world
        self._wrote: dict[str, datetime] = {}
        self.opted_out: set[str] = set()
        self.blocked: set[str] = set()
        self.absent: set[str] = set()
        self.reset()

    def reset(self) -> None:
        now = self._world.clock()
        self._wrote = {
            self.chat(person.whatsapp_address): now - timedelta(hours=person.wrote_h_ago)
            for person in self._world.people.all
            if person.whatsapp_address and person.wrote_h_ago is not None
        }
        for held in (self.opted_out, self.blocked, self.absent):
            held.clear()

    def person(self, address: str) -> Persona | None:
        return self._world.people.on_phone(address)

    def name(self, address: str) -> str:
        """Who the page shows as the sender."""
        person = self.person(address)
        return person.id if person else bare(address)

    def chat(self, address: str) -> str:
        """One chat a person, whether addressed by number or by business-scoped id."""
        person = self.person(address)
        if person and address.startswith("whatsapp:"):
            return person.whatsapp_address
        return address

    def wrote(self, address: str) -> None:
        self._wrote[self.chat(address)] = self._world.clock()

    def window_open(self, address: str) -> bool:
        since = self._wrote.get(self.chat(address))
        return since is not None and self._world.clock() - since < WINDOW
