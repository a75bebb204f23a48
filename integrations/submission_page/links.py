"""Addresses of submission links, and the mark that a form carries back: it was shown by this server, for this
link, not long ago. What another site makes a browser send bears none."""

from __future__ import annotations

from datetime import datetime, timedelta

from core.ports import Clock
from core.seals import Seal, SealedPages

PREFIX = "submit:"
MARK_HOLDS = timedelta(hours=4)


class SubmissionLinks(SealedPages):
    """``public_url``: where ``/submit/<token>`` is served."""

    def __init__(self, secret: str, public_url: str, clock: Clock) -> None:
        super().__init__("submit", PREFIX, secret, public_url)
        self._clock = clock
        self._marks = Seal("submit-form", secret, strength=18)

    def mark(self, number: int) -> str:
        """For a form of this link that is shown now."""
        return self._marks.sealed(f"{number}:{int(self._clock().timestamp())}")

    def marked(self, number: int, mark: str) -> bool:
        """Whether a form of this link was shown by us, and not too long ago."""
        link, _, at = (self._marks.opened(mark) or "").partition(":")
        if link != str(number) or not at.isdecimal():
            return False
        shown = datetime.fromtimestamp(int(at), self._clock().tzinfo)
        return timedelta() <= self._clock() - shown < MARK_HOLDS
