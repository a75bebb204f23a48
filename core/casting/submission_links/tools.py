"""Making, ending and looking at submission links. Only the casting office does."""

from __future__ import annotations

from pydantic import Field

from core.casting.projects.links import DEFAULT_DAYS, MOST_DAYS, ends
from core.casting.projects.references import find_role, visible_roles, which_role
from core.casting.submission_links import orders, queries
from core.casting.submission_links.model import reference
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING

MOST_SHOWN = 12


class Making(Arguments):
    """``days``: 0 for a week."""

    role: str = Field(default="", max_length=80)
    days: int = Field(default=0, ge=0, le=9999)


class About(Arguments):
    """``role``: empty for every role. ``links``: the ids behind a button."""

    role: str = Field(default="", max_length=80)
    links: tuple[int, ...] = ()


async def make_submission_link(ctx: ToolContext, args: Making) -> Result:
    """Refuses for a role that nobody outside may see, and for one that looks for nobody."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "make_submission_link", args.model_dump(mode="json"), "role")
    if args.days > MOST_DAYS:
        raise Rejected("submission-links-too-long", most=MOST_DAYS, role=role.name)
    if not role.open:
        raise Rejected("submission-links-closed", role=role.name)
    if role.audience == "team":
        raise Rejected("submission-links-team-only", role=role.name)
    until = ends(ctx.now, args.days)
    link = await queries.add(
        ctx.tx, ctx.org_id, role.id, zone=ctx.person.timezone, by=ctx.person.id, now=ctx.now, until=until
    )
    text = ctx.words(
        "submission-links-made", role=role.name, until=ctx.words.time(until), days=args.days or DEFAULT_DAYS
    )
    options = (
        Option(ctx.words("submission-links-open"), url=reference(link)),
        Option(
            ctx.words("submission-links-stop"),
            "stop_submission_links",
            {"links": [link.id]},
            single_use=False,
            hours=24.0 * MOST_DAYS,
        ),
    )
    undo = Undo("stop_submission_links", {"links": [link.id]}, text)
    focus = {"role_id": role.id, "project_id": role.project_id}
    return Result(Draft(text, options=options), focus=focus, undo=undo, private=True)


async def stop_submission_links(ctx: ToolContext, args: About) -> Result:
    """Ends them at once: whoever opens one reads that it has ended and whom to ask."""
    seen = {one.id: one for one in await visible_roles(ctx)}
    if args.links:
        found = [await queries.get(ctx.tx, one) for one in args.links]
        live = [one for one in found if one is not None and one.role_id in seen and one.live(ctx.now)]
    else:
        role = await find_role(ctx, args.role) if args.role else None
        live = await queries.live(ctx.tx, [role.id] if role is not None else list(seen), ctx.now)
        roles = {one.role_id for one in live}
        if role is None and len(roles) > 1:
            return await which_role(ctx, "stop_submission_links", {}, "role", only=roles)
    if not live:
        return Result(Draft(ctx.words("submission-links-none")), unchanged=True)
    count = await queries.stop(ctx.tx, [one.id for one in live], ctx.now)
    names = ctx.words.names(sorted({seen[one.role_id].name for one in live}))
    return Result(Draft(ctx.words("submission-links-stopped", count=count, role=names)))


async def list_submission_links(ctx: ToolContext, args: About) -> Result:
    """Which links hold, until when, and how many people came by each."""
    seen = {one.id: one for one in await visible_roles(ctx)}
    live = await queries.live(ctx.tx, list(seen), ctx.now)
    if not live:
        return Result(Draft(ctx.words("submission-links-none")))
    lines = [
        ctx.words(
            "submission-links-line",
            role=seen[one.role_id].name,
            until=ctx.words.time(one.until),
            count=one.taken,
        )
        for one in live[-MOST_SHOWN:]
    ]
    every = {"links": [one.id for one in live]}
    options = (Option(ctx.words("submission-links-stop-all"), "stop_submission_links", every),)
    return Result(Draft("\n".join(lines), options=options), private=True)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "make_submission_link",
        "Make a link to a form on which agents without a chat put people forward for a role. days: 1 to 30,"
        " a week if unsaid.",
        Making,
        make_submission_link,
        CASTING,
        "write",
        order=orders.make,
    ),
    Tool(
        "stop_submission_links",
        "End a role's submission links at once.",
        About,
        stop_submission_links,
        CASTING,
        "write",
        order=orders.stop,
    ),
    Tool(
        "list_submission_links",
        "The submission links that hold, until when, and how many came by each.",
        About,
        list_submission_links,
        CASTING,
        order=orders.listing,
    ),
)
