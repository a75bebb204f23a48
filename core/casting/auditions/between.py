"""A break between two turns of a session that is shown before it goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.casting.auditions import plan
from core.casting.auditions.model import Span
from core.casting.auditions.order import Order
from core.casting.auditions.seating import turns_of
from core.casting.auditions.wording.pausing import Pause
from core.casting.talent.names import alike
from core.conversation.tools import ToolContext
from core.errors import Rejected

MOST = 12


async def paused(ctx: ToolContext, order: Order, said: Pause) -> Order:
    """The order with the break, everybody behind it later. Raises Rejected where it is not said after whom,
    or nobody comes after."""
    people = await plan.people(ctx.tx, order)
    spans = turns_of(order, len(people))
    if order.pinned:
        shown = await plan.make(ctx.tx, ctx.desk, ctx.org_id, order)
        seated = sorted(
            ((line.span, line.talent) for line in shown.lines if line.span is not None),
            key=lambda one: one[0].start,
        )
        spans, people = [span for span, _ in seated], [one for _, one in seated]
    after = said.after
    if said.name:
        named = [n for n, one in enumerate(people) if alike(said.name, one.name)]
        beside = max(1, -(-len(people) // max(1, len(spans))))
        after = named[0] // beside + 1 if len(named) == 1 else 0
    if not after:
        raise Rejected("auditions-break-after-whom")
    if after >= len(spans):
        raise Rejected("auditions-break-too-late", count=len(spans))
    places = range(after, len(spans), after) if said.every else (after,)
    length, breaks = timedelta(minutes=said.minutes), list(order.breaks)
    for n, place in enumerate(list(places)[:MOST]):
        # Every break before this one has moved it.
        begins = spans[place - 1].end + n * length
        breaks.append(Span(begins, begins + length))
    first = min((one.start for one in breaks[len(order.breaks) :]), default=order.start)
    pinned = tuple((one, at + length if at >= first else at) for one, at in order.pinned)
    return replace(order, breaks=tuple(breaks), pinned=pinned)
