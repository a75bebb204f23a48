"""A search: from what was asked to who is shown."""

from __future__ import annotations

from typing import Any

from core.casting.search.answers import facts, nobody, shown
from core.casting.search.arguments import PAGE, Search, fill
from core.casting.search.before import earlier
from core.casting.search.finding import search
from core.casting.search.habits import minded
from core.casting.search.kin import of_a_role
from core.casting.search.paging import next_page
from core.casting.search.question import alone, criteria_of, role_of, rules_out, suits
from core.casting.search.same import as_change
from core.casting.search.situation import EARLIER
from core.casting.talent import criteria as said
from core.casting.talent.references import Ambiguous, focus_people, which
from core.conversation.drafts import Result
from core.conversation.remembered import told
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding import sought


async def search_talent(ctx: ToolContext, args: Search) -> Result:
    """Find people; each with what of the question their record answers."""
    if args.next:
        if not ctx.focus.get("people") or not ctx.focus.get("criteria"):
            raise Rejected("talent-say-what")
        args = Search.model_validate(next_page(ctx.focus))
    if args.asked:
        meant = sought(args.asked, now=ctx.now, tz=ctx.words.timezone)
        refine = args.refine and bool(ctx.focus.get("criteria"))
        change = fill(as_change(meant) if refine else meant, ctx.focus, anew=not refine)
        kept = {"refine": refine, "drop": args.drop, **({"role": args.role} if args.role else {})}
        args = Search.model_validate({**change, **kept})
    role = None if args.kin_of else await role_of(ctx, args.role)
    if args.kin_of:
        args = await of_a_role(ctx, args)
    try:
        asked = await criteria_of(ctx, args, role)
    except Ambiguous as error:
        return which(ctx.words, error, "search_talent", args.model_dump(mode="json"), "similar_to")
    if asked.empty and asked.exclude and not args.refine and ctx.focus.get("criteria"):
        # "People who never did TV": alone it only rules out, so it is of those who were looked for.
        args = args.model_copy(update={"refine": True})
        asked = await criteria_of(ctx, args, role)
    if asked.empty and args.untold and not asked.order and not asked.exclude:
        raise Rejected("talent-untold-only", what=", ".join(args.untold))
    if asked.empty and not asked.order and not await rules_out(ctx, asked):
        raise Rejected("talent-say-what")
    if role is not None and not args.role and (args.plays or not suits(role, asked)):
        role = None
    if asked.order in ("cheapest", "dearest") and ctx.group:
        raise Rejected("talent-order-private")
    habits = await minded(ctx, args, asked)
    asked = habits.asked
    found = await search(ctx.tx, ctx.org_id, asked, args.page * PAGE)
    focus: dict[str, Any] = {"criteria": said.encode(asked), EARLIER: earlier(ctx.focus, said.encode(asked))}
    if role is not None:
        focus |= {"role_id": role.id, "project_id": role.project_id}
    if role is None or role.id != ctx.focus.get("role_id"):
        focus["list_id"] = None
    if role is None:
        focus["role_id"] = None
    if not found.total:
        by_itself = await alone(ctx, args, asked)
        return told(ctx, await nobody(ctx, asked, role, focus, by_itself, args.untold), habits.used)
    people = focus_people([match.talent for match in found.matches])
    if args.first:
        focus["person"] = {**people[0], "at": ctx.now.isoformat()}
    result = Result(
        await shown(ctx, args, asked, found, role),
        focus={**focus, "people": people},
        data=facts(ctx, asked, found, role, args.page),
    )
    return told(ctx, result, habits.used)
