"""What a client link is, how long it holds, and who is on its page. No rows here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.casting.ladder.model import Status

Kind = Literal["shortlist", "pinned"]
PREFIX = "share:"
_CHOSEN: frozenset[Status] = frozenset({"pinned", "on_hold", "booked"})
_GONE: frozenset[Status] = frozenset({"released", "passed"})
_PREVIEWS = ("bot", "whatsapp", "facebookexternalhit", "preview", "skypeuripreview", "embedly")


@dataclass(frozen=True, slots=True)
class ClientLink:
    """``until``: when it ends by itself. ``zone``: the maker's, in which the page says so. ``opens`` counts
    browsers, not the apps that look at a link to draw its preview."""

    id: int
    org_id: str
    role_id: int
    kind: Kind
    zone: str
    made_by: int
    made_at: datetime
    until: datetime
    stopped_at: datetime | None = None
    opens: int = 0
    opened_at: datetime | None = None

    def live(self, now: datetime) -> bool:
        """Whether its page is shown."""
        return self.stopped_at is None and now < self.until


def reference(link: ClientLink) -> str:
    """How messages refer to a link until the sender turns it into an address."""
    return f"{PREFIX}{link.id}"


def shown(kind: Kind, listed: Iterable[int], rungs: Mapping[int, Status]) -> list[int]:
    """Whose cards a page has, in order: those chosen so far, or the list without who is out."""
    if kind == "pinned":
        return [one for one, status in rungs.items() if status in _CHOSEN]
    return [one for one in listed if rungs.get(one) not in _GONE]


def counts(method: str, agent: str) -> bool:
    """Whether a request is somebody who opens the page: no HEAD, no app that makes a preview."""
    said = agent.casefold()
    return method == "GET" and not any(name in said for name in _PREVIEWS)
