"""What the house itself has had with people: auditions that were held, bookings; and who is new here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, func, select

from core.casting.auditions.model import NO_SHOW, PENDING
from core.casting.auditions.queries import session, slot
from core.casting.ladder.queries import standing_table as standing
from core.casting.offers.queries import offer_table as offer
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.projects.queries import role_table as role
from core.casting.search import bits
from core.casting.talent.criteria import Criteria
from core.casting.talent.queries import talent
from core.conversation.tools import ToolContext
from core.store import rooms
from core.store.database import Tx

LATELY = timedelta(days=30)
AUDITIONED, WORKED, LAST_TIME = "auditioned", "worked", "last_time"


async def seen_by(ctx: ToolContext) -> tuple[int, ...]:
    """The projects whose history somebody may be told of; in a shared chat its own alone."""
    seen = await projects.visible(ctx.tx, ctx.person)
    if ctx.group:
        here = await rooms.rooms_at(ctx.tx, [ctx.address.conversation])
        seen = [one for one in seen if room(one.id) in here]
    return tuple(one.id for one in seen)


def since(period: str, now: datetime, timezone: str) -> datetime:
    """When a period of ``JOINED`` began, in the reader's days."""
    local = now.astimezone(ZoneInfo(timezone))
    today = local.replace(hour=0, minute=0, second=0, microsecond=0)
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    began = {
        "today": today,
        "yesterday": today - timedelta(days=1),
        "this_week": monday,
        "last_week": monday - timedelta(days=7),
        "this_month": first,
        "last_month": (first - timedelta(days=1)).replace(day=1),
        "this_year": first.replace(month=1),
    }
    return began.get(period, today - LATELY).astimezone(UTC)


async def had(tx: Tx, org: str, asked: Criteria) -> Mapping[str, int]:
    """The sets that the parts of a question about the past are made of."""
    out: dict[str, int] = {}
    if asked.joined_from is not None:
        joined = select(talent.c.id.label("talent_id")).where(
            talent.c.org_id == org, talent.c.deleted_at.is_(None), talent.c.created_at >= asked.joined_from
        )
        out["joined"] = bits.of(row["talent_id"] for row in await tx.rows(joined))
    for kind in {one.removeprefix("not_") for one in asked.past}:
        people = 0
        for query in await _queries(tx, org, kind, asked):
            people |= bits.of(row["talent_id"] for row in await tx.rows(query))
        out[kind] = people
    return out


async def _queries(tx: Tx, org: str, kind: str, asked: Criteria) -> list[Select[Any]]:
    inside = asked.past_in
    if kind == WORKED:
        booked = select(standing.c.talent_id).join(role, role.c.id == standing.c.role_id)
        agreed = select(offer.c.talent_id).join(role, role.c.id == offer.c.role_id)
        return [
            booked.where(
                standing.c.org_id == org, standing.c.status == "booked", role.c.project_id.in_(inside)
            ),
            agreed.where(offer.c.org_id == org, offer.c.state == "accepted", role.c.project_id.in_(inside)),
        ]
    held = _held(org, asked)
    if kind == LAST_TIME:
        newest = select(func.max(session.c.starts_at)).select_from(slot.join(session))
        last = await tx.scalar(newest.where(*held))
        held.append(session.c.starts_at == last)
    return [select(slot.c.talent_id).select_from(slot.join(session)).where(*held)]


def _held(org: str, asked: Criteria) -> list[ColumnElement[bool]]:
    """Auditions that took place, as far as anybody noted."""
    return [
        session.c.org_id == org,
        session.c.status == "on",
        session.c.project_id.in_(asked.past_in),
        slot.c.status == "on",
        slot.c.rsvp != "declined",
        slot.c.attendance.not_in((NO_SHOW, PENDING)),
        slot.c.ends_at <= (asked.as_of or datetime.max.replace(tzinfo=UTC)),
    ]
