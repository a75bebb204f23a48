"""What stands behind a choice of a message when it leaves: calendar entries, pages and forms."""

from __future__ import annotations

from core.ports import Clock
from integrations.calendar import CalendarLinks
from integrations.client_page import ClientLinks
from integrations.memory_export import MemoryLinks
from integrations.submission_page import SubmissionLinks


class SignedLinks:
    """Implements the Calendar port for all of them: a reference is known by how it begins."""

    def __init__(self, secret: str, url: str, clock: Clock) -> None:
        self.calendar = CalendarLinks(secret, url, clock)
        self.shares = ClientLinks(secret, url)
        self.submits = SubmissionLinks(secret, url, clock)
        self.memory = MemoryLinks(secret, url, clock)

    def link(self, ref: str) -> str:
        """The address of one thing, which shows how it stands when it is opened."""
        return self.memory.link(self.submits.link(self.shares.link(self.calendar.link(ref))))
