"""A session that is shown, with the times, the people or the round that were said under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions import plan
from core.casting.auditions.model import ZONE, round_of, together
from core.casting.auditions.order import Order
from core.casting.auditions.wording import durations, times
from core.casting.talent.model import Talent
from core.casting.talent.references import resolve
from core.conversation import before_sending, newcomers, placing, rounds
from core.conversation.placing import Placed
from core.conversation.tools import ToolContext
from core.errors import Rejected


async def redrawn(ctx: ToolContext, order: Order, said: str) -> Order | None:
    """None where nobody is given a time or brought in, and no round is named. Raises Rejected for what an
    invitation cannot do, saying what does it."""
    people = await plan.people(ctx.tx, order)
    names = [one.name for one in people]
    if (remark := before_sending.remark(said, names)) is not None:
        raise _refused(order, remark, people)
    if word := rounds.another_round(said):
        return replace(order, round=round_of(word.rstrip("s")))
    if came := newcomers.newcomer(said, names):
        return await _with(ctx, order, came, people)
    if wishes := placing.placed(said, names):
        return await _timed(ctx, order, wishes, people)
    return None


def _refused(order: Order, remark: before_sending.Remark, people: Sequence[Talent]) -> Rejected:
    name = people[remark.who[0]].first_name if remark.who else ""
    facts = {"name": name, "body": remark.body, "minutes": remark.minutes, "each": order.minutes}
    extra = max(remark.minutes - order.minutes, 5)
    key = {"later": "later-send"}.get(remark.kind, remark.kind)
    return Rejected(f"auditions-edit-{key}", **facts, extra=extra)


async def _with(ctx: ToolContext, order: Order, came: newcomers.Newcomer, people: Sequence[Talent]) -> Order:
    """The order with others among its people, or two of them exchanged."""
    if came.there:
        raise Rejected("auditions-edit-there", names=ctx.words.names([people[n].name for n in came.there]))
    ids = [one.id for one in people]
    if came.swap is not None:
        one, other = came.swap
        ids[one], ids[other] = ids[other], ids[one]
        return swapped(order, people, ids)
    new = [one.id for one in await resolve(ctx, came.who)]
    new = [one for one in new if one not in ids]
    if not new:
        raise Rejected("auditions-edit-there", names=", ".join(came.who))
    gone = None if came.instead is None else ids[came.instead]
    if came.instead is None:
        ids += new
    else:
        ids[came.instead : came.instead + 1] = new
    pinned = tuple((new[0] if one == gone else one, at) for one, at in order.pinned)
    return replace(of_these(order, ids), pinned=pinned)


def of_these(order: Order, ids: Sequence[int]) -> Order:
    """The order for these people in this row, whatever list it came from."""
    return replace(order, list_id=None, count=None, city="", talents=tuple(ids))


def swapped(order: Order, people: Sequence[Talent], ids: Sequence[int]) -> Order:
    """The people in another row: of two who change places each has the other's own time, if they had one; in
    any other row nobody keeps one."""
    moved = [n for n, one in enumerate(people) if one.id != ids[n]]
    pinned = order.pinned if len(moved) in (0, 2) else ()
    if len(moved) == 2:
        first, second = (people[n].id for n in moved)
        other = {first: second, second: first}
        pinned = tuple((other.get(one, one), at) for one, at in pinned)
    return replace(of_these(order, ids), pinned=pinned)


async def _timed(ctx: ToolContext, order: Order, wishes: Sequence[Placed], people: Sequence[Talent]) -> Order:
    if together(order.round):
        raise Rejected("auditions-edit-together")
    shown = await plan.make(ctx.tx, ctx.desk, ctx.org_id, order)
    now = {line.talent.id: line.span.start for line in shown.lines if line.span is not None}
    pinned = dict(order.pinned)
    for wish in wishes:
        at, turn = None, timedelta(minutes=order.minutes)
        for who in wish.who:
            one = people[who]
            if wish.length:
                was = now.get(one.id, order.start)
                pinned[one.id] = was + _step(wish)
                continue
            at = _at(ctx, order, wish, one) if at is None else at + turn
            pinned[one.id] = at
    return replace(order, pinned=tuple(pinned.items()))


def _step(wish: Placed) -> timedelta:
    minutes = durations.minutes(wish.length) or 0
    return timedelta(minutes=-minutes if wish.earlier else minutes)


def _at(ctx: ToolContext, order: Order, wish: Placed, one: Talent) -> datetime:
    """Their time on the day that is shown. Raises Rejected for a time on another day: that is a session of
    its own."""
    named = times.read(wish.at, ctx.now, ctx.person.timezone, about=order.start)
    if named is None:
        raise Rejected("auditions-edit-when", name=one.first_name, said=wish.at)
    at = named.at(order.start)
    zone = ZoneInfo(ZONE)
    if at.astimezone(zone).date() not in order.days:
        facts = {"name": one.first_name, "day": ctx.words.day(at), "place": order.place}
        raise Rejected("auditions-edit-own-day", **facts)
    return at
