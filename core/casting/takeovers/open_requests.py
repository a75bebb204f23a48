"""Who waits for a person, for how long, and who has them."""

from __future__ import annotations

from datetime import timedelta

from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.errors import Rejected
from core.store import handovers, persons

MOST_SHOWN = 10


class Colleague(Arguments):
    """``who``: a person of the team."""

    who: int


async def who_waits(ctx: ToolContext, _args: Nothing) -> Result:
    """The longest first; who has nobody yet can be taken with one tap."""
    cases = [
        row
        for row in await handovers.open_cases(ctx.tx, ctx.org_id)
        if row["owner_id"] is None or row["until"] > ctx.now
    ]
    known = await persons.many(ctx.tx, [row["person_id"] for row in cases])
    known |= await persons.many(ctx.tx, [row["owner_id"] for row in cases if row["owner_id"]])
    cases = [row for row in cases if row["person_id"] in known]
    if not cases:
        return Result(Draft(ctx.words("takeovers-nobody-waits")))
    lines = [ctx.words("takeovers-waiting", count=len(cases))]
    options = []
    for row in cases[:MOST_SHOWN]:
        who, owner = known[row["person_id"]], known.get(row["owner_id"] or 0)
        facts = {
            "name": who.name,
            "role": ctx.words(f"role-{who.role}"),
            "age": age(ctx, ctx.now - (row["asked_at"] or row["taken_at"])),
            "owner": owner.first_name if owner else "none",
            "about": row["about"] or "none",
        }
        lines.append(ctx.words("takeovers-case", **facts))
        if owner is None and who.staff:
            label = ctx.words("takeovers-talked", name=who.first_name)
            options.append(Option(label, "colleague_answered", {"who": who.id}))
        elif owner is None:
            label = ctx.words("takeovers-take", name=who.first_name)
            options.append(Option(label, "take_over", {"who": f"person:{who.id}"}))
    return Result(Draft("\n".join(lines), options=tuple(options)))


async def colleague_answered(ctx: ToolContext, args: Colleague) -> Result:
    """Somebody of the team talked to a colleague who wanted a person: nobody else has to."""
    case = await handovers.open_case(ctx.tx, args.who)
    who = await persons.get(ctx.tx, args.who)
    if case is None or who is None or who.org_id != ctx.org_id or not who.staff:
        raise Rejected("takeovers-nobody", name="-")
    await handovers.close(ctx.tx, case["id"], who.id, ctx.now)
    return Result(Draft(ctx.words("takeovers-talked-done", name=who.first_name)))


def age(ctx: ToolContext, since: timedelta) -> str:
    """``5 min``, ``2 h``, ``3 days``."""
    minutes = max(0, int(since.total_seconds() // 60))
    if minutes < 60:
        return ctx.words("takeovers-minutes", count=minutes)
    if minutes < 48 * 60:
        return ctx.words("takeovers-hours", count=minutes // 60)
    return ctx.words("takeovers-days", count=minutes // (24 * 60))
