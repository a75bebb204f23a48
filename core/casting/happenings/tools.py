"""Telling what happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from core.casting.happenings import presence, queries, sent
from core.casting.happenings.model import OFFICE, Happening, Kind, told
from core.casting.happenings.orders import asked
from core.casting.happenings.record import About, record_of_person
from core.casting.happenings.recorded import asked_about
from core.casting.projects.model import Role
from core.casting.projects.queries import visible
from core.casting.projects.references import visible_roles
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.people import CASTING, STAFF
from core.store import persons
from core.understanding import whose_name

MOST_SHOWN = 20
AWAY = timedelta(minutes=15)
"""Who wrote more lately than this was not away: the day is meant."""


class Asking(Arguments):
    """``when``: today, yesterday, since yesterday, this week, or since the person last wrote here.
    ``about``: a role's or project's name; empty for everything they may see."""

    when: Literal["today", "yesterday", "since", "week", "away"] = "today"
    about: str = ""


async def what_happened(ctx: ToolContext, args: Asking) -> Result:
    """Moves, decisions and answers with who and when, oldest first; from the rows, as this person may see
    them."""
    since, until = await _span(ctx, args)
    roles = await _roles(ctx, args.about)
    kinds: frozenset[Kind] = frozenset(get_args(Kind))
    if ctx.person.role not in CASTING:
        kinds -= OFFICE
    found = await queries.happenings(ctx.tx, [one.id for one in roles], since, until, kinds) if roles else []
    listed = told(found)
    when = ctx.words("happenings-when", when=args.when, at=ctx.words.time(since))
    about = args.about or "none"
    if not listed:
        return Result(Draft(ctx.words("happenings-none", when=when, about=about)))
    lines = [ctx.words("happenings-head", when=when, about=about, count=len(listed))]
    if len(listed) > MOST_SHOWN:
        lines.append(ctx.words("happenings-earlier", count=len(listed) - MOST_SHOWN))
    lines += await _lines(
        ctx, listed[-MOST_SHOWN:], days=args.when == "week" or since.date() != ctx.now.date()
    )
    data = {"happened": [{"kind": one.kind, "role": one.role, "names": list(one.names)} for one in listed]}
    return Result(Draft("\n".join(lines)), data=data)


async def _span(ctx: ToolContext, args: Asking) -> tuple[datetime, datetime]:
    """Half-open; days are the reader's."""
    local = ctx.now.astimezone(ZoneInfo(ctx.person.timezone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    later = ctx.now + timedelta(seconds=1)
    if args.when == "yesterday":
        return midnight - timedelta(days=1), midnight
    if args.when == "since":
        return midnight - timedelta(days=1), later
    if args.when == "week":
        return midnight - timedelta(days=local.weekday()), later
    if args.when == "away":
        key = ctx.address.conversation
        last = await queries.last_word(ctx.tx, key, ctx.person.id, ctx.inbound_id)
        if last is not None and ctx.now - last > AWAY:
            return last, later
    return midnight, later


async def _roles(ctx: ToolContext, about: str) -> list[Role]:
    everything = await visible_roles(ctx)
    if not about:
        return everything
    projects = {one.id for one in await visible(ctx.tx, ctx.person) if whose_name(about, (one.name,))}
    return [one for one in everything if one.project_id in projects or whose_name(about, (one.name,))]


async def _lines(ctx: ToolContext, listed: Sequence[Happening], *, days: bool) -> list[str]:
    who = await persons.many(ctx.tx, [one.by for one in listed if one.by])
    out = []
    for one in listed:
        at = ctx.words.clock(one.at)
        if days:
            at = f"{ctx.words.day(one.at)}, {at}"
        by = who[one.by].first_name if one.by in who else "none"
        what = ctx.words("ladder-status", status=one.what) if one.kind == "moved" else one.what or "none"
        values = {"by": by, "names": ctx.words.names(list(one.names)), "role": one.role, "what": what}
        out.append(f"{at} · {ctx.words(f'happenings-{one.kind}', count=len(one.names), **values)}")
    return out


TOOLS: tuple[Tool, ...] = (
    Tool(
        "what_happened",
        "What happened in the projects today, yesterday, this week or since somebody last wrote: who moved,"
        " decided, confirmed or declined, and when.",
        Asking,
        what_happened,
        STAFF,
        order=asked,
    ),
    Tool(
        "record_of_person",
        "What is on record about one person: who listed, shared, approved or passed them, offers,"
        " with who and when; and what was said about them.",
        About,
        record_of_person,
        STAFF,
        order=asked_about,
        compares=lambda args, said: said or args.person,
    ),
    Tool(
        "who_is_on_what",
        "Which colleagues changed something on a role, a project or anything in the last half hour.",
        presence.Asking,
        presence.who_is_on_what,
        CASTING,
        order=presence.order,
    ),
    Tool(
        "what_was_sent",
        "What the desk sent to one person, by whose order, when, and whether it arrived; the newest few.",
        sent.Asking,
        sent.what_was_sent,
        CASTING,
        order=sent.order,
        order_first=True,
        order_leads=True,
    ),
)
