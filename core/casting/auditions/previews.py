"""What staff read before anything is written or sent: every slot, what clashes, who has to be called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import public_days
from core.casting.auditions.arguments import order_arguments
from core.casting.auditions.clashes import Clash
from core.casting.auditions.model import ZONE, Span, shareable, together
from core.casting.auditions.order import Order
from core.casting.auditions.plan import Line, Plan
from core.casting.auditions.scene import hour, room_label, seat, title
from core.casting.talent.model import distinct_short_names
from core.conversation.arranging import SHOWN
from core.conversation.drafts import Ask, Draft, Option
from core.texts import Words

MOST_LINES = 40
"""A longer table does not fit one message on any channel."""
MOST_NAMED = 6
MOST_BREAKS = 6


def preview(
    words: Words,
    plan: Plan,
    role: str,
    project: str,
    *,
    made_at: datetime,
    head: str = "",
    free: Sequence[datetime] = (),
) -> Draft:
    """The table, the clashes in words, and the ways on. ``head``: why it is shown again. ``free``:
    other starts that would work, offered where this one works for nobody."""
    parts = [head] if head else []
    parts.append(_heading(words, plan, role, project))
    parts.append("\n".join(_table(words, plan)))
    parts += _remarks(words, plan)
    arguments = {**order_arguments(plan.order), "shown": plan.fingerprint, "made_at": made_at.isoformat()}
    options = _options(words, plan, arguments)
    if free:
        parts.append(words("auditions-free-at"))
        options = (*_starts(words, plan.order, free), *_tape(words, plan), *options)
    shown = {**order_arguments(plan.order), SHOWN: [line.talent.name for line in plan.lines]}
    ask = Ask(tool="preview_session", arguments=shown, slot="change", hours=72.0)
    return Draft("\n".join(parts), options=options, ask=ask)


def _starts(words: Words, order: Order, free: Sequence[datetime]) -> list[Option]:
    base = {**order_arguments(order), "end": None, "frames": [], "pinned": []}
    return [
        Option(
            hour(words, at, order.start),
            "preview_session",
            {**base, "start": at.isoformat()},
            single_use=False,
        )
        for at in free
    ]


def _tape(words: Words, plan: Plan) -> list[Option]:
    """Who cannot come at any of these times may send a self-tape instead; the deadline is asked for."""
    if plan.order.role_id is None:
        return []
    people = [f"talent:{line.talent.id}" for line in plan.lines]
    arguments = {"people": people, "role": f"role:{plan.order.role_id}"}
    return [Option(words("auditions-choice-tape"), "request_tapes", arguments, single_use=False)]


def edit(words: Words, order: Order) -> Draft:
    """Asks what should be different; the usual changes are one tap away."""
    longer = 20 if order.minutes != 20 else 15
    usual = (
        ("auditions-edit-later", order.shifted(timedelta(minutes=30))),
        ("auditions-edit-tomorrow", order.shifted(timedelta(days=1))),
        ("auditions-edit-minutes", replace(order, minutes=longer)),
    )
    base = order_arguments(order)
    options = tuple(
        Option(words(key, minutes=longer), "preview_session", order_arguments(other), single_use=False)
        for key, other in usual
    )
    ask = Ask("text", words("auditions-edit-about"), "preview_session", base, slot="change")
    return Draft(words("auditions-edit"), options=options, ask=ask)


def _heading(words: Words, plan: Plan, role: str, project: str) -> str:
    order, days = plan.order, plan.order.days
    facts = {
        "count": len(plan.lines),
        "what": title(words, order.round, role, project),
        "place": _places(words, plan),
        "minutes": order.minutes,
        "together": "yes" if together(order.round) else "group" if order.per_slot > 1 else "no",
        "per": order.per_slot,
    }
    if len(days) > 1:
        first, last = order.frames[0], order.frames[-1]
        hours = {"start": words.clock(first.start), "end": words.clock(first.end)}
        in_a_row = (days[-1] - days[0]).days == len(days) - 1
        range_ = {"first": words.day(first.start), "last": words.day(last.start)}
        named = words.names([words.day(one.start) for one in order.frames], most=MOST_NAMED)
        facts |= {"days": "row" if in_a_row else "some", "named": named}
        return words("auditions-preview-days", **range_, **hours, **facts)
    end = words.time(plan.ends).removeprefix(f"{words.day(plan.ends)}, ")
    return words(
        "auditions-preview", day=words.day(plan.starts), start=words.clock(plan.starts), end=end, **facts
    )


def _places(words: Words, plan: Plan) -> str:
    rooms = [room_label(words, track.room) for track in plan.tracks if track.room]
    readers = [track.reader for track in plan.tracks if track.reader]
    place = plan.order.place
    if rooms:
        place = f"{place}, {words.names(rooms)}"
    return place if not readers else words("auditions-place-readers", place=place, names=words.names(readers))


def _table(words: Words, plan: Plan) -> list[str]:
    names = distinct_short_names([line.talent.name for line in plan.lines])
    pairs = sorted(zip(plan.lines, names, strict=True), key=lambda pair: _place_in_table(plan, pair[0]))
    rows, day = [], ""
    for line, name in pairs[:MOST_LINES]:
        if line.span is not None and len(plan.order.days) > 1 and words.day(line.span.start) != day:
            day = words.day(line.span.start)
            rows.append(f"**{day}**")
        rows.append(_row(words, line, name, plan.order.start))
    if len(pairs) > MOST_LINES:
        rows.append(words("auditions-preview-more", rest=len(pairs) - MOST_LINES))
    return rows


def _place_in_table(plan: Plan, line: Line) -> tuple[Any, ...]:
    """By time, then by room; who has no time of several days comes first, because that has to be decided."""
    if line.span is None:
        return (0 if plan.order.frames else 2,)
    return 1, line.span.start, plan.tracks.index(line.track) if line.track in plan.tracks else 0


def _row(words: Words, line: Line, name: str, start: datetime) -> str:
    at = "–" if line.span is None else seat(words, line.span.start, line.track)
    if line.clashes:
        reason = reasons(words, line.clashes, start)
        if line.instead is not None:
            reason = words("auditions-instead", reason=reason, time=words.time(line.instead))
        return words("auditions-row-clash", at=at, name=name, reason=reason)
    if not line.channel:
        return words("auditions-row-call", at=at, name=name, why=line.unreached)
    language = words("auditions-language", code=line.recipient.language if line.recipient else "en")
    through = (
        line.recipient.first_name if line.recipient and line.recipient.id != line.talent.person_id else ""
    )
    channel = words("auditions-channel", channel=line.channel)
    if through:
        return words(
            "auditions-row-through", at=at, name=name, through=through, language=language, channel=channel
        )
    return words("auditions-row", at=at, name=name, language=language, channel=channel)


def _remarks(words: Words, plan: Plan) -> list[str]:
    names = distinct_short_names([line.talent.name for line in plan.lines])
    pairs = list(zip(plan.lines, names, strict=True))
    clashing = [
        f"{name} ({reasons(words, line.clashes, plan.order.start)})"
        for line, name in pairs
        if line.clashes and line.span is not None
    ]
    calls = [name for line, name in pairs if not line.clashes and not line.channel]
    found = []
    if clashing:
        found.append(words("auditions-clashes", count=len(clashing), names=words.names(clashing)))
    if calls:
        found.append(words("auditions-calls", count=len(calls), names=words.names(calls)))
    found += [*_left_over(words, plan, names), *_of_the_place(words, plan)]
    passed = [name for line, name in pairs if line.passed]
    if passed:
        found.append(words("auditions-passed", count=len(passed), names=words.names(passed)))
    return found


def _left_over(words: Words, plan: Plan, names: Sequence[str]) -> list[str]:
    """Who has no time, and what would make room."""
    pairs = list(zip(plan.lines, names, strict=True))
    full = [name for line, name in pairs if line.span is None and _no_time(line)]
    blocked = [name for line, name in pairs if line.span is None and not _no_time(line)]
    found = []
    if blocked:
        found.append(
            words("auditions-blocked", count=len(blocked), names=words.names(blocked, most=MOST_NAMED))
        )
    if full:
        turns = -(-len(full) // max(1, len(plan.tracks) * plan.order.per_slot))
        more = {"minutes": turns * plan.order.minutes, "days": len(plan.order.days)}
        found.append(
            words("auditions-full", count=len(full), names=words.names(full, most=MOST_NAMED), **more)
        )
    return found


def _no_time(line: Line) -> bool:
    return any(clash.kind == "no_time" for clash in line.clashes)


def _of_the_first_day(breaks: Sequence[Span]) -> list[Span]:
    """The breaks of one day; the other days have the same."""
    ordered = sorted(breaks, key=lambda one: one.start)
    return [one for one in ordered if one.start - ordered[0].start < timedelta(hours=16)][:MOST_BREAKS]


def _of_the_place(words: Words, plan: Plan) -> list[str]:
    """Holidays, breaks, and rooms or readers that are not used, each with why."""
    order, found = plan.order, []
    called = public_days.names(plan.holidays, order.place, words.language)
    for day, name in called.items():
        at = datetime.combine(day, time(12), ZoneInfo(ZONE))
        found.append(words("auditions-holiday", day=words.day(at), name=name))
    for one in _of_the_first_day(order.breaks):
        found.append(words("auditions-break", start=words.clock(one.start), end=words.clock(one.end)))
    rooms, readers = max(len(order.rooms), order.side_by_side), len(order.readers)
    if readers and rooms > readers:
        found.append(words("auditions-few-readers", rooms=rooms, readers=readers))
    spare = [one for one in order.readers if one not in {track.reader for track in plan.tracks}]
    if spare:
        found.append(words("auditions-spare-readers", count=len(spare), names=words.names(spare)))
    return found


def _options(words: Words, plan: Plan, arguments: dict[str, Any]) -> tuple[Option, ...]:
    chosen, possible = plan.chosen(anyway=False), plan.chosen(anyway=True)
    options = []
    if chosen:
        count = sum(1 for line in chosen if line.channel)
        label = words("auditions-send", count=count) if count else words("auditions-book", count=len(chosen))
        options.append(
            Option(label, "send_invitations", {**arguments, "anyway": False}, "primary", means="yes")
        )
    if len(possible) > len(chosen):
        label = words("auditions-send-anyway", count=sum(1 for line in possible if line.channel))
        options.append(Option(label, "send_invitations", {**arguments, "anyway": True}))
    edited = {**order_arguments(plan.order), "edit": True}
    options.append(Option(words("auditions-edit-label"), "preview_session", edited, single_use=False))
    options.append(Option(words("auditions-cancel-label"), "discard_session", means="no"))
    return tuple(options)


def reasons(words: Words, found: Sequence[Clash], near: datetime) -> str:
    """Why a time clashes, in a few words staff may read; never whose other audition it is."""
    return ", ".join(dict.fromkeys(_reason(words, clash, near) for clash in found))


def _reason(words: Words, clash: Clash, near: datetime) -> str:
    said = shareable(clash.what)
    if said:
        return said
    at = "" if clash.at is None else hour(words, clash.at, near)
    return words("auditions-clash", kind=clash.kind, at=at)
