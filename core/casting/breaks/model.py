"""Who moves when a break is put into a row of slots. No rows here."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.auditions.model import Slot, Span


def moved(slots: Sequence[Slot], pause: Span) -> list[tuple[Slot, Span]]:
    """Those who must move, and where to: nobody reads during the break, the order stays, and the day closes
    up again as soon as there is air. ``slots``: by start."""
    out: list[tuple[Slot, Span]] = []
    cursor = None
    for slot in slots:
        span, length = Span(slot.starts_at, slot.ends_at), slot.ends_at - slot.starts_at
        start = span.start
        if cursor is not None and start < cursor:
            start = cursor
        if Span(start, start + length).overlaps(pause):
            start = pause.end
        if start != span.start:
            out.append((slot, Span(start, start + length)))
            cursor = start + length
        elif span.start >= pause.end:
            cursor = None
    return out
