"""From and until when auditions shall be, as somebody of the team asked for good: a preview that breaks it
says so, and offers a time that keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions.arguments import order_arguments
from core.casting.auditions.model import CLOSES, OPENS, ZONE, Span
from core.casting.auditions.order import Order
from core.casting.auditions.plan import Plan
from core.casting.auditions.scene import hour
from core.conversation import remembered
from core.conversation.drafts import Option, Result
from core.conversation.tools import ToolContext
from core.memory import facts
from core.memory.facts import Fact


async def minded(ctx: ToolContext, plan: Plan, shown: Result) -> Result:
    """The preview with what it breaks, and the nearest time that would not; in a shared chat only what the
    team asked for counts."""
    if shown.draft is None:
        return shown
    broken: list[tuple[Fact, time]] = []
    options: list[Option] = []
    for kind in ("not_before", "not_after"):
        for fact in (await facts.known(ctx.tx, ctx.person, kind=kind, shared_only=ctx.group))[:1]:
            bound = time.fromisoformat(str(fact.value.get("clock") or "00:00"))
            other = _before(plan.order, bound) if kind == "not_before" else _after(plan, bound)
            if other is None:
                continue
            broken.append((fact, bound))
            if OPENS <= _local(other.start).time() < CLOSES and other.start > ctx.now:
                options.append(_offer(ctx, plan.order, other))
    if not broken:
        return shown
    lines = [
        ctx.words(
            "auditions-kept-hours",
            text=fact.words,
            kind=fact.kind,
            clock=ctx.words.clock(_at(plan.order.start, bound)),
        )
        for fact, bound in broken
    ]
    text = "\n".join([*lines, shown.draft.text])
    draft = replace(shown.draft, text=text, options=(*options, *shown.draft.options))
    ids = {"facts": [fact.id for fact, _ in broken]}
    return replace(shown, draft=draft, focus={**shown.focus, remembered.FOCUS: ids})


def _local(at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(ZONE))


def _offer(ctx: ToolContext, order: Order, other: Order) -> Option:
    label = ctx.words("auditions-kept-hours-offer", at=hour(ctx.words, other.start, order.start))
    return Option(label, "preview_session", order_arguments(other), single_use=False)


def _before(order: Order, bound: time) -> Order | None:
    """The order from that time on; None where it begins no earlier."""
    spans = order.frames or (Span(order.start, order.start),)
    if all(_local(one.start).time() >= bound for one in spans):
        return None
    if order.frames:
        later = [_from(one, bound) for one in order.frames]
        frames = tuple(one for one in later if one.start < one.end)
        return replace(order, start=frames[0].start, frames=frames) if frames else order
    return order.shifted(_at(order.start, bound) - order.start)


def _from(span: Span, bound: time) -> Span:
    return Span(max(span.start, _at(span.start, bound)), span.end)


def _after(plan: Plan, bound: time) -> Order | None:
    """The order so much earlier that its last slot ends by then; None where it does."""
    order, ends = plan.order, _ends(plan)
    late = max((one - _at(one, bound) for one in ends), default=timedelta(0))
    return order.shifted(-late) if late > timedelta(0) else None


def _ends(plan: Plan) -> Sequence[datetime]:
    return [line.span.end for line in plan.lines if line.span is not None]


def _at(moment: datetime, bound: time) -> datetime:
    return _local(moment).replace(hour=bound.hour, minute=bound.minute, second=0, microsecond=0)
