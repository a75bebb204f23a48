"""What stands behind a choice of a message when it leaves: calendar entries, and pages for clients."""

from __future__ import annotations

from integrations.calendar import CalendarLinks
from integrations.client_page import ClientLinks


class SignedLinks:
    """Implements the Calendar port for both: a reference is known by how it begins."""

    def __init__(self, calendar: CalendarLinks, shares: ClientLinks) -> None:
        self._calendar, self._shares = calendar, shares

    def link(self, ref: str) -> str:
        """The address of one thing, which shows how it stands when it is opened."""
        return self._shares.link(self._calendar.link(ref))
