"""Saying and asking who may see a role. What is narrowed is not taken back from those who read it before."""

from __future__ import annotations

from pydantic import Field

from core.casting.audience import orders
from core.casting.projects import queries as projects
from core.casting.projects.model import RoleAudience
from core.casting.projects.references import find_role, which_role
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.people import CASTING, STAFF

AUDIENCES: tuple[RoleAudience, ...] = ("team", "agents", "everyone")


class Showing(Arguments):
    """``audience``: team, agents or everyone; empty: nothing in particular."""

    role: str = Field(default="", max_length=80)
    audience: RoleAudience = ""


class About(Arguments):
    """``role``: empty for the one talked about."""

    role: str = Field(default="", max_length=80)


async def set_audience(ctx: ToolContext, args: Showing) -> Result:
    """Counts from now on for breakdowns, forms and those who put themselves forward."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "set_audience", args.model_dump(mode="json"), "role")
    focus = {"role_id": role.id, "project_id": role.project_id}
    text = ctx.words("audience-is", role=role.name, audience=args.audience or "unsaid")
    if role.audience == args.audience:
        return Result(Draft(text), focus=focus, unchanged=True)
    await projects.set_audience(ctx.tx, role.id, args.audience)
    back = {"role": f"role:{role.id}", "audience": role.audience}
    undo = Undo("set_audience", back, text, (f"role/{role.id}/audience",))
    options = (Option(ctx.words("projects-undo"), "undo_change"),)
    return Result(Draft(text, options=options), focus=focus, undo=undo)


async def show_audience(ctx: ToolContext, args: About) -> Result:
    """Who may see a role as things are."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "show_audience", {}, "role")
    text = ctx.words("audience-is", role=role.name, audience=role.audience or "unsaid")
    others = [one for one in AUDIENCES if one != role.audience] if ctx.person.role in CASTING else []
    options = tuple(
        Option(
            ctx.words(f"audience-choice-{one}"), "set_audience", {"role": f"role:{role.id}", "audience": one}
        )
        for one in others
    )
    focus = {"role_id": role.id, "project_id": role.project_id}
    return Result(Draft(text, options=options), focus=focus)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "set_audience",
        "Say who may see a role: team, agents or everyone.",
        Showing,
        set_audience,
        CASTING,
        "write",
        order=orders.setting,
    ),
    Tool(
        "show_audience",
        "Who may see a role: the team, agents, or everyone.",
        About,
        show_audience,
        STAFF,
        order=orders.asking,
    ),
)
