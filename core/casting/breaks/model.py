"""Who moves when a break is put into a row of slots. No rows here."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.auditions.model import Slot, Span


def moved(slots: Sequence[Slot], pause: Span) -> list[tuple[Slot, Span]]:
    """Those who must move, and where to: nobody reads during the break, the order stays in each room, and
    the day closes up again as soon as there is air. ``slots``: by start. Who reads together moves so."""
    rooms: dict[str, dict[Span, list[Slot]]] = {}
    for slot in slots:
        turns = rooms.setdefault(slot.room, {})
        turns.setdefault(Span(slot.starts_at, slot.ends_at), []).append(slot)
    out = [
        (slot, to)
        for turns in rooms.values()
        for turn, to in _row(list(turns), pause)
        for slot in turns[turn]
    ]
    return sorted(out, key=lambda one: (one[0].starts_at, one[0].id))


def _row(turns: Sequence[Span], pause: Span) -> list[tuple[Span, Span]]:
    out: list[tuple[Span, Span]] = []
    cursor = None
    for span in turns:
        start, length = span.start, span.end - span.start
        if cursor is not None and start < cursor:
            start = cursor
        if Span(start, start + length).overlaps(pause):
            start = pause.end
        if start != span.start:
            out.append((span, Span(start, start + length)))
            cursor = start + length
        elif span.start >= pause.end:
            cursor = None
    return out
