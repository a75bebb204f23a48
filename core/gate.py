"""The send gate: the last look before anything leaves. Pure: everything it weighs is an argument."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.messages import Purpose

QUIET_FROM, QUIET_TO = time(21, 0), time(8, 0)
"""Nobody is disturbed at night in their own zone. Source: vendor practice for casting notices."""
USUAL = (QUIET_FROM, QUIET_TO)
ACTIVE_MINUTES = 30
"""Somebody who wrote this recently is awake: their night does not hold messages back."""
ASKED: frozenset[Purpose] = frozenset({"reply"})
TIMED: frozenset[Purpose] = frozenset({"reminder", "alert", "reply"})
"""Planned for their hour by the feature that wrote them, or too urgent to wait."""

SPOKEN: frozenset[Purpose] = frozenset({"reply", "alert"})
"""What goes into a conversation that a colleague leads: the colleague's own words, and what cannot wait."""
UNASKED_A_DAY = 2
"""Messages to many that somebody from outside gets on one day, beyond what is about their own bookings."""

Verdict = Literal["send", "template", "wait", "refused", "expired"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the gate weighs. ``window_h`` 0: the channel has no window. Times are aware UTC. ``quiet``: the
    reader's own quiet hours, None for everybody's. ``with_colleague_until``: a colleague talks to the reader
    in the desk's place. ``unasked_today``: messages to many that the reader has had since their midnight; -1
    for a message that does not count. ``together``: a colleague who reads news together."""

    purpose: Purpose
    now: datetime
    expires_at: datetime | None = None
    opted_out: bool = False
    unreachable: bool = False
    shared_chat: bool = False
    staff: bool = False
    timezone: str = "Asia/Kolkata"
    window_h: int = 0
    last_inbound_at: datetime | None = None
    has_template: bool = False
    quiet: tuple[time, time] | None = None
    with_colleague_until: datetime | None = None
    unasked_today: int = 0
    together: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """``reason`` is the ledger's words; ``until`` comes with ``wait``."""

    verdict: Verdict
    reason: str = ""
    until: datetime | None = None


SEND = Decision("send")


def decide(facts: Facts) -> Decision:
    """Whether a message may leave now, and in which form."""
    if facts.expires_at is not None and facts.expires_at <= facts.now:
        return Decision("expired", "too late to be useful")
    if facts.purpose not in ASKED:
        if facts.opted_out:
            return Decision("refused", "opted out")
        if facts.unreachable:
            return Decision("refused", "blocked or gone")
    if facts.with_colleague_until is not None and facts.purpose not in SPOKEN:
        return Decision("wait", "with a colleague", facts.with_colleague_until)
    if facts.unasked_today >= UNASKED_A_DAY:
        return Decision("refused", "two unasked today")
    if facts.together and facts.staff and facts.purpose == "notice" and not facts.shared_chat:
        return Decision("refused", "told later")
    night = _night(facts)
    if night is not None:
        return night
    return _window(facts)


def _night(facts: Facts) -> Decision | None:
    if facts.purpose in TIMED or facts.shared_chat or _active(facts):
        return None
    until = quiet_until(facts.now, facts.timezone, facts.quiet or USUAL)
    if until is None:
        return None
    if facts.staff and facts.purpose == "notice":
        return Decision("refused", "told later")
    return Decision("wait", "quiet hours", until)


def _active(facts: Facts) -> bool:
    last = facts.last_inbound_at
    return last is not None and timedelta() <= facts.now - last <= timedelta(minutes=ACTIVE_MINUTES)


def _window(facts: Facts) -> Decision:
    if facts.window_h == 0:
        return SEND
    last = facts.last_inbound_at
    if last is not None and facts.now - last < timedelta(hours=facts.window_h):
        return SEND
    if facts.has_template:
        return Decision("template")
    if facts.staff and facts.purpose == "notice":
        return Decision("refused", "told later")
    return Decision("refused", "window closed")


def quiet_until(now: datetime, timezone: str, hours: tuple[time, time] = USUAL) -> datetime | None:
    """The end of the reader's quiet hours, in UTC; None outside them. ``hours``: from and to, which may be
    on the next day."""
    local, (starts, ends) = now.astimezone(ZoneInfo(timezone)), hours
    clock = local.time()
    inside = starts <= clock < ends if starts < ends else clock >= starts or clock < ends
    if not inside:
        return None
    day = local.date() if clock < ends else local.date() + timedelta(days=1)
    return datetime.combine(day, ends, ZoneInfo(timezone)).astimezone(now.tzinfo)
