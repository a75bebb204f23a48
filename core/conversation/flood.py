"""How much one sender may ask of the desk: a sliding minute, by when their messages came to the door.

Every message is stored and acknowledged; what is too much is read for an opt-out and otherwise left alone.
Kept by each process for itself: a conversation is worked off by one at a time.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from core.conversation.calls import Calls
from core.conversation.drafts import Draft, Result
from core.conversation.intake import Opening
from core.store import inbox
from core.understanding import understand
from core.understanding.meaning import Context

Verdict = Literal["go", "first", "drop"]
"""Answer it; it is the first of too many, say so; leave it."""

Side = Literal["team", "known", "stranger"]
PER_MINUTE: Mapping[Side, int] = {"team": 600, "known": 120, "stranger": 20}
"""Nobody types so fast, but a team forwards and pastes; 60 a minute are promised to everybody known."""
MINUTE = timedelta(seconds=60)
SENDERS = 10_000
"""Of so many the last minute is remembered; who wrote longest ago is forgotten first."""


@dataclass(slots=True)
class _Sender:
    came: deque[datetime] = field(default_factory=deque)
    told_at: datetime | None = None


class Flood:
    """Counts the messages of each sender that are answered."""

    def __init__(self, per_minute: Mapping[Side, int] = PER_MINUTE) -> None:
        self._most = per_minute
        self._senders: OrderedDict[str, _Sender] = OrderedDict()

    def judge(self, sender: str, at: datetime, side: Side) -> Verdict:
        """``at``: when the message came. ``first`` at most once a minute."""
        one = self._senders.setdefault(sender, _Sender())
        self._senders.move_to_end(sender)
        if len(self._senders) > SENDERS:
            self._senders.popitem(last=False)
        while one.came and one.came[0] <= at - MINUTE:
            one.came.popleft()
        if len(one.came) < self._most[side]:
            one.came.append(at)
            return "go"
        if one.told_at is not None and at - one.told_at < MINUTE:
            return "drop"
        one.told_at = at
        return "first"


MOST_CHARS = 200
"""Who wants no more messages says so in fewer."""


def opts_out(text: str, now: datetime, tz: str) -> bool:
    """Whether a message asks for no more messages."""
    if not text.strip() or len(text) > MOST_CHARS:
        return False
    meaning = understand(text, now=now, tz=tz, actor_role="talent", channel="", context=Context())
    return "consent.opt_out" in meaning.intents


def too_much(flood: Flood, opening: Opening, calls: Calls) -> bool:
    """Whether a message is one of too many; then what is said about it, if anything, is on ``calls``. To opt
    out is never too much, nor is a turn that is run again."""
    row, inbound, person = opening.row, opening.inbound, opening.person
    if inbox.tries(row) > 1:
        return False
    side: Side = "stranger" if not person.known else "team" if person.staff else "known"
    verdict = flood.judge(f"{row['channel']}|{inbound.sender}", row["received_at"], side)
    if verdict == "go" or opts_out(inbound.text, row["received_at"], person.timezone):
        return False
    if verdict == "first" and person.known:
        calls.private = inbound.group
        calls.results.append(Result(Draft(calls.words("too-many", count=PER_MINUTE[side]))))
    calls.unanswered = "too many"
    return True
