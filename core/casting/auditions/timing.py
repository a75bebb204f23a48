"""When an order is for: one start, or hours on several days; or the question that is still open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import frames
from core.casting.auditions.arguments import ScheduleArguments
from core.casting.auditions.model import MAX_DAYS, Span
from core.casting.auditions.usual import Usual, which_day
from core.casting.auditions.wording import times
from core.conversation.drafts import Ask, Draft, Option
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding import times as named_times

STEP = timedelta(minutes=15)
"""Where a day that has begun is taken up again."""


@dataclass(frozen=True, slots=True)
class Timing:
    """``frames`` empty: one after the other from ``start``."""

    start: datetime
    frames: tuple[Span, ...] = ()
    breaks: tuple[Span, ...] = ()


def read(ctx: ToolContext, args: ScheduleArguments, slots: Usual | None = None) -> Timing | Draft:
    """What the words say; a draft asks for what they leave open. Raises Rejected for what is over.

    ``slots``: whose clock time counts where a day is said without one."""
    zone = ctx.person.timezone
    given = args.model_dump(mode="json")
    named_days = frames.days((*args.days, args.day) if args.day else args.days, ctx.now, zone)
    if args.hours or len(named_days) > 1:
        return _on_days(ctx, args, named_days, given)
    day = times.read(args.day, ctx.now, zone)
    named = times.read(args.start, ctx.now, zone, about=None if day is None else day.start)
    if slots is not None and named is None:
        return which_day(ctx, given, slots)
    if slots is not None and named is not None and named.whole_day:
        named = replace(named, start=named.at(slots.start), end=None, whole_day=False)
    if named is None or named.whole_day:
        _still_ahead(ctx, named or day)
        return _ask_start(ctx, given, named)
    on = [named.start.astimezone(ZoneInfo(zone)).date()]
    breaks = frames.pauses(args.breaks, on, zone)
    end = times.read(args.end, ctx.now, zone, about=named.start)
    until = end.start if end is not None and not end.whole_day else named.end
    if until is not None and until <= named.start:
        kept = {**given, "start": named.start.isoformat(), "end": ""}
        about = ctx.words("auditions-ask-hours-about")
        ask = Ask("text", about, "schedule_auditions", kept, slot="end", needs="time")
        said = f"{ctx.words.time(named.start)} - {ctx.words.time(until)}"
        return Draft(ctx.words("auditions-hours-backwards", hours=said), ask=ask)
    if until is None:
        return Timing(named.start, breaks=breaks)
    return _timing(ctx, [Span(named.start, until)], breaks)


def _on_days(
    ctx: ToolContext, args: ScheduleArguments, said: Sequence[date], given: Mapping[str, Any]
) -> Timing | Draft:
    zone = ctx.person.timezone
    days = list(said) or frames.days([args.start], ctx.now, zone)
    if not days:
        ask = Ask(
            "text",
            ctx.words("auditions-ask-days-about"),
            "schedule_auditions",
            given,
            slot="day",
            needs="time",
        )
        return Draft(ctx.words("auditions-ask-days", hours=args.hours), ask=ask)
    spans = [frames.hours(args.hours, day, zone) for day in days[:MAX_DAYS]] if args.hours else [None]
    if None in spans:
        kept = {**given, "days": [day.isoformat() for day in days[:MAX_DAYS]], "day": "", "hours": ""}
        ask = Ask(
            "text",
            ctx.words("auditions-ask-hours-about"),
            "schedule_auditions",
            kept,
            slot="hours",
            needs="time",
        )
        if frames.backwards(args.hours, days[0], zone):
            return Draft(ctx.words("auditions-hours-backwards", hours=args.hours), ask=ask)
        return Draft(ctx.words("auditions-ask-hours", count=len(days)), ask=ask)
    return _timing(ctx, [one for one in spans if one is not None], frames.pauses(args.breaks, days, zone))


def _timing(ctx: ToolContext, spans: Sequence[Span], breaks: tuple[Span, ...]) -> Timing:
    ahead = [Span(max(one.start, _soon(ctx.now)), one.end) for one in spans]
    ahead = [one for one in ahead if one.start < one.end]
    if not ahead:
        raise Rejected("auditions-past", time=ctx.words.time(spans[0].start))
    return Timing(ahead[0].start, tuple(ahead), breaks)


def _soon(now: datetime) -> datetime:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + STEP * -(-(now - midnight) // STEP)


def _still_ahead(ctx: ToolContext, day: times.Named | None) -> None:
    """Raises Rejected for a day that is over: no clock time on it is worth asking for."""
    if day is not None and day.whole_day and day.day(ctx.person.timezone)[1] <= ctx.now:
        raise Rejected("auditions-past", time=ctx.words.day(day.start))


def _ask_start(ctx: ToolContext, given: Mapping[str, Any], named: times.Named | None) -> Draft:
    about = ctx.words("auditions-ask-start-about")
    if named is None:
        text, day = ctx.words("auditions-ask-start"), str(given["day"])
    else:
        text = ctx.words("auditions-ask-clock", day=ctx.words.day(named.start))
        day = named.start.date().isoformat()
    options = tuple(
        Option(ctx.words.time(one), "schedule_auditions", {**given, "start": one.isoformat()})
        for one in _either(ctx, str(given["start"]))
    )
    ask = Ask("text", about, "schedule_auditions", {**given, "day": day}, slot="start")
    return Draft(text, options=options, ask=ask)


def _either(ctx: ToolContext, said: str) -> list[datetime]:
    """The two times that "Friday 4 pm" may be on a Friday."""
    found = named_times(said, ctx.now.astimezone(ZoneInfo(ctx.person.timezone)))
    return (
        [one for one in found[0].choices[:2] if one > ctx.now] if found and found[0].about == "date" else []
    )
