"""What was done last here, for another role: a search at once, whatever else as a preview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from core.casting.again_for.orders import order
from core.casting.auditions import queries as auditions
from core.casting.auditions.arguments import ScheduleArguments
from core.casting.auditions.scheduling import schedule
from core.casting.lists import queries as lists
from core.casting.projects.references import find_role
from core.casting.search.arguments import Search
from core.casting.search.searching import search_talent
from core.casting.talent import queries as directory
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store.schema import effect, inbound

FRESH = timedelta(hours=2)
MOST_BACK, MOST_PEOPLE = 20, 50
_SEARCH, _LIST, _PLAN, _SENT = "search", "list", "plan", "sent"
_ACTS = {
    "add_to_list": _LIST,
    "schedule_auditions": _PLAN,
    "preview_session": _PLAN,
    "send_invitations": _SENT,
}


class Again(Arguments):
    """``role``: for whom. ``act``: search, list or plan, where it was asked which; empty: what was last."""

    role: str
    act: str = ""


async def again_for_role(ctx: ToolContext, args: Again) -> Result:
    """The last search, shortlisting or session again. Asks which, where nothing was done lately."""
    role = await find_role(ctx, args.role)
    if role is None:
        raise Rejected("lists-none")
    act, result, newest = await _last(ctx)
    searched = bool(ctx.focus.get("criteria"))
    chosen = args.act or (act if act and (newest or not searched) else "")
    if not chosen and searched and not act:
        chosen = _SEARCH
    if chosen == _SEARCH:
        return await search_talent(ctx, Search(role=role.name))
    if chosen == _LIST and act == _LIST:
        return await _listed(ctx, role.id, role.name, result)
    if chosen in (_PLAN, _SENT):
        planned = _shown(result) if act == _PLAN else await _sent(ctx, result) if act == _SENT else None
        return await schedule(ctx, ScheduleArguments(role=role.name, **(planned or {})))
    ways = [_SEARCH, *([_LIST] if act == _LIST else []), _PLAN]
    options = tuple(
        Option(
            ctx.words(f"again-for-{one}", role=role.name), "again_for_role", {"role": args.role, "act": one}
        )
        for one in ways
    )
    return Result(Draft(ctx.words("again-for-which", role=role.name), options=options))


async def _last(ctx: ToolContext) -> tuple[str, Mapping[str, Any], bool]:
    """What this person changed or planned last in this chat that can be done for a role, what came of it, and
    whether it is what they wrote of last: a search is kept in no row."""
    mine = (
        inbound.c.conversation_key == ctx.address.conversation,
        inbound.c.person_id == ctx.person.id,
        inbound.c.received_at >= ctx.now - FRESH,
    )
    before = select(func.max(inbound.c.id)).where(*mine, inbound.c.id < ctx.inbound_id)
    newest = await ctx.tx.scalar(before)
    query = select(effect.c.inbound_id, effect.c.name, effect.c.result)
    query = query.join(inbound, inbound.c.id == effect.c.inbound_id)
    query = query.where(*mine, effect.c.name.in_(sorted(_ACTS)))
    query = query.order_by(effect.c.inbound_id.desc(), effect.c.step.desc()).limit(MOST_BACK)
    for row in await ctx.tx.rows(query):
        act, result = _ACTS[row["name"]], row["result"]
        if act != _PLAN or _shown(result) is not None:  # else it only asked for what was missing
            return act, result, row["inbound_id"] == newest
    return "", {}, False


def _shown(result: Mapping[str, Any]) -> dict[str, Any] | None:
    """Where and when a session was shown to be; the other role's begins where it ends."""
    draft = result.get("draft") or {}
    for option in draft.get("options") or ():
        given = option.get("arguments") or {}
        if option.get("tool") == "send_invitations" and not given.get("frames"):
            slots = (result.get("data") or {}).get("slots") or ()
            starts = [datetime.fromisoformat(one["at"]) for one in slots if one.get("at")]
            minutes = int(given.get("minutes") or 15)
            after = max(starts, default=datetime.fromisoformat(str(given["start"]))) + timedelta(
                minutes=minutes
            )
            return _as_planned(after, minutes, str(given["place"]), str(given.get("round") or "audition"))
    return None


async def _sent(ctx: ToolContext, result: Mapping[str, Any]) -> dict[str, Any] | None:
    named = (result.get("focus") or {}).get("session_id")
    session = await auditions.get_session(ctx.tx, ctx.org_id, int(named)) if named else None
    if session is None:
        return None
    after = session.ends_at if session.ends_at > ctx.now else session.starts_at + timedelta(days=1)
    return _as_planned(after, session.minutes, session.place, session.round)


def _as_planned(start: datetime, minutes: int, place: str, round_: str) -> dict[str, Any]:
    return {"start": start.isoformat(), "minutes": minutes, "place": place, "round": round_}


async def _listed(ctx: ToolContext, role_id: int, name: str, result: Mapping[str, Any]) -> Result:
    """The same people on the other role's list, asked first; those who are on it already are left out."""
    data = result.get("data") or {}
    ids = [int(one["id"]) for one in (*data.get("added", ()), *data.get("already", ()))][:MOST_PEOPLE]
    target = await lists.for_role(ctx.tx, ctx.org_id, role_id)
    there = [] if target is None else await lists.entries(ctx.tx, target.id)
    on = {one.talent_id for one in there}
    people = [one for one in (await directory.many(ctx.tx, ids)).values() if one.id not in on]
    if not people:
        raise Rejected("again-for-all-there", role=name)
    names = ctx.words.names([one.name for one in people])
    put = {"people": [f"talent:{one.id}" for one in people], "list": name}
    options = (
        Option(ctx.words("again-for-put", count=len(people)), "add_to_list", put, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", means="no"),
    )
    text = ctx.words("again-for-asked", names=names, count=len(people), role=name)
    return Result(Draft(text, options=options))


TOOLS: tuple[Tool, ...] = (
    Tool(
        "again_for_role",
        "Do what was done last in this chat (a search, a shortlisting, a session) for another role,"
        " shown first.",
        Again,
        again_for_role,
        CASTING,
        order=order,
        order_first=True,
        order_leads=True,
    ),
)
