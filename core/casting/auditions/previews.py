"""What staff read before anything is written or sent: every slot, what clashes, who has to be called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from core.casting.auditions.arguments import order_arguments
from core.casting.auditions.clashes import Clash
from core.casting.auditions.model import shareable, together
from core.casting.auditions.plan import Line, Order, Plan
from core.casting.auditions.scene import hour, title
from core.casting.talent.model import distinct_short_names
from core.conversation.drafts import Ask, Draft, Option
from core.texts import Words

MOST_LINES = 40
"""A longer table does not fit one message on any channel."""


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
        options = (*_starts(words, plan.order, free), *options)
    ask = Ask(tool="preview_session", arguments=order_arguments(plan.order), slot="change", hours=72.0)
    return Draft("\n".join(parts), options=options, ask=ask)


def _starts(words: Words, order: Order, free: Sequence[datetime]) -> list[Option]:
    base = {**order_arguments(order), "end": None}
    return [
        Option(
            hour(words, at, order.start),
            "preview_session",
            {**base, "start": at.isoformat()},
            single_use=False,
        )
        for at in free
    ]


def edit(words: Words, order: Order) -> Draft:
    """Asks what should be different; the usual changes are one tap away."""
    later = timedelta(minutes=30)
    longer = 20 if order.minutes != 20 else 15
    usual = (
        ("auditions-edit-later", {"start": order.start + later, "end": order.end and order.end + later}),
        ("auditions-edit-tomorrow", {"start": order.start + timedelta(days=1), "end": _next_day(order.end)}),
        ("auditions-edit-minutes", {"minutes": longer}),
    )
    base = order_arguments(order)
    options = tuple(
        Option(words(key, minutes=longer), "preview_session", {**base, **_json(change)}, single_use=False)
        for key, change in usual
    )
    ask = Ask("text", words("auditions-edit-about"), "preview_session", base, slot="change")
    return Draft(words("auditions-edit"), options=options, ask=ask)


def _next_day(at: datetime | None) -> datetime | None:
    return None if at is None else at + timedelta(days=1)


def _json(change: dict[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in change.items()}


def _heading(words: Words, plan: Plan, role: str, project: str) -> str:
    order = plan.order
    return words(
        "auditions-preview",
        count=len(plan.lines),
        what=title(words, order.round, role, project),
        day=words.day(order.start),
        start=words.clock(order.start),
        end=words.time(plan.ends).removeprefix(f"{words.day(plan.ends)}, "),
        place=order.place,
        minutes=order.minutes,
        together="yes" if together(order.round) else "no",
    )


def _table(words: Words, plan: Plan) -> list[str]:
    names = distinct_short_names([line.talent.name for line in plan.lines])
    rows = [_row(words, line, name, plan.order.start) for line, name in zip(plan.lines, names, strict=True)]
    if len(rows) > MOST_LINES:
        rows = [*rows[:MOST_LINES], words("auditions-preview-more", rest=len(rows) - MOST_LINES)]
    return rows


def _row(words: Words, line: Line, name: str, start: datetime) -> str:
    at = "–" if line.span is None else words.clock(line.span.start)
    if line.clashes:
        return words("auditions-row-clash", at=at, name=name, reason=reasons(words, line.clashes, start))
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
        f"{name} ({reasons(words, line.clashes, plan.order.start)})" for line, name in pairs if line.clashes
    ]
    calls = [name for line, name in pairs if not line.clashes and not line.channel]
    found = []
    if clashing:
        found.append(words("auditions-clashes", count=len(clashing), names=words.names(clashing)))
    if calls:
        found.append(words("auditions-calls", count=len(calls), names=words.names(calls)))
    passed = [name for line, name in pairs if line.passed]
    if passed:
        found.append(words("auditions-passed", count=len(passed), names=words.names(passed)))
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
