"""Making, ending and looking at client links. Only the casting office does."""

from __future__ import annotations

from pydantic import Field

from core.casting.client_links import as_file, orders, queries
from core.casting.client_links.model import Kind, reference
from core.casting.client_links.showing import people
from core.casting.projects.links import DEFAULT_DAYS, MOST_DAYS, ends
from core.casting.projects.references import find_role, visible_roles, which_role
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING

MOST_SHOWN = 12


class Making(Arguments):
    """``days``: 0 for a week. ``kind``: the shortlist, or only those pinned, on hold or booked."""

    role: str = ""
    kind: Kind = "shortlist"
    days: int = Field(default=0, ge=0, le=9999)


class About(Arguments):
    """``role``: empty for the one talked about, or every role where links are listed. ``links``: the ids
    behind a button."""

    role: str = ""
    links: tuple[int, ...] = ()


async def make_client_link(ctx: ToolContext, args: Making) -> Result:
    """Refuses where the page would be empty. Other links of the role go on."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "make_client_link", args.model_dump(mode="json"), "role")
    if args.days > MOST_DAYS:
        raise Rejected("client-links-too-long", most=MOST_DAYS, role=role.name)
    until = ends(ctx.now, args.days)
    zone = ctx.person.timezone
    link = await queries.add(
        ctx.tx, ctx.org_id, role.id, args.kind, zone=zone, by=ctx.person.id, now=ctx.now, until=until
    )
    listed, _ = await people(ctx.tx, link)
    if not listed:
        raise Rejected("client-links-nobody", kind=args.kind, role=role.name)
    facts = {"role": role.name, "count": len(listed), "kind": args.kind}
    text = ctx.words(
        "client-links-made", until=ctx.words.time(until), days=args.days or DEFAULT_DAYS, **facts
    )
    options = (
        Option(ctx.words("client-links-open"), url=reference(link)),
        Option(
            ctx.words("client-links-stop"),
            "stop_client_links",
            {"links": [link.id]},
            single_use=False,
            hours=24.0 * MOST_DAYS,
        ),
    )
    undo = Undo("stop_client_links", {"links": [link.id]}, text)
    focus = {"role_id": role.id, "project_id": role.project_id}
    return Result(Draft(text, options=options), focus=focus, undo=undo, private=True)


async def stop_client_links(ctx: ToolContext, args: About) -> Result:
    """Ends them at once: whoever opens one reads that it has ended and whom to ask."""
    seen = {one.id: one for one in await visible_roles(ctx)}
    if args.links:
        found = [await queries.get(ctx.tx, one) for one in args.links]
        live = [one for one in found if one is not None and one.role_id in seen and one.live(ctx.now)]
    else:
        role = await find_role(ctx, args.role)
        live = await queries.live(ctx.tx, [role.id] if role is not None else list(seen), ctx.now)
        roles = {one.role_id for one in live}
        if role is None and len(roles) > 1:
            return await which_role(ctx, "stop_client_links", {}, "role", only=roles)
    if not live:
        return Result(Draft(ctx.words("client-links-none")), unchanged=True)
    count = await queries.stop(ctx.tx, [one.id for one in live], ctx.now)
    names = ctx.words.names(sorted({seen[one.role_id].name for one in live}))
    return Result(Draft(ctx.words("client-links-stopped", count=count, role=names)))


async def list_client_links(ctx: ToolContext, args: About) -> Result:
    """Which links hold, until when, and how often they were opened."""
    seen = {one.id: one for one in await visible_roles(ctx)}
    role = await find_role(ctx, args.role) if args.role else None
    live = await queries.live(ctx.tx, list(seen) if role is None else [role.id], ctx.now)
    if not live:
        return Result(Draft(ctx.words("client-links-none")))
    lines = [ctx.words("client-links-count", count=len(live))]
    for one in live[-MOST_SHOWN:]:
        facts = {"role": seen[one.role_id].name, "kind": one.kind, "until": ctx.words.time(one.until)}
        last = "" if one.opened_at is None else ctx.words.time(one.opened_at)
        lines.append(ctx.words("client-links-line", count=one.opens, last=last, **facts))
    every = {"links": [one.id for one in live]}
    options = (Option(ctx.words("client-links-stop-all"), "stop_client_links", every),)
    opens = [{"role": seen[one.role_id].name, "opens": one.opens} for one in live]
    return Result(Draft("\n".join(lines), options=options), data={"links": opens}, private=True)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "list_as_file",
        "A list wanted as Excel or another file: there is none, says what there is instead.",
        as_file.Wanted,
        as_file.list_as_file,
        CASTING,
        order=as_file.order,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "make_client_link",
        "Make a link to a read-only page with a role's shortlist (kind shortlist) or chosen people (kind"
        " pinned) for a client without an account. days: 1 to 30, a week if unsaid.",
        Making,
        make_client_link,
        CASTING,
        "write",
        order=orders.make,
    ),
    Tool(
        "stop_client_links",
        "End a role's client links at once.",
        About,
        stop_client_links,
        CASTING,
        "write",
        order=orders.stop,
    ),
    Tool(
        "list_client_links",
        "The client links that hold, until when, and how often each was opened.",
        About,
        list_client_links,
        CASTING,
        order=orders.listing,
    ),
)
