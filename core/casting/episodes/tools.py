"""Telling what was done before in cases like one, and where that stands."""

from __future__ import annotations

from pydantic import Field

from core.casting.episodes import orders, queries
from core.casting.episodes.model import MEANT, Episode, alike
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.conversation.drafts import Draft, Option, Result
from core.conversation.remembered import FOCUS
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.memory import privacy
from core.memory.uses import uses_of
from core.people import CASTING
from core.store import rooms

SHOWN = 3


class Before(Arguments):
    """``topic``: what the case is about, in the person's words; ``like``: the role that it should be like,
    where one is named. ``did``: cast, audition, reject, approve, offer, or empty for any of them."""

    topic: str = Field(min_length=1, max_length=300)
    like: str = Field(default="", max_length=120)
    did: str = Field(default="", pattern="^(|cast|audition|reject|approve|offer)$")


async def similar_before(ctx: ToolContext, args: Before) -> Result:
    """The last decisions in cases like this one, within what the person may see."""
    found = await readable(ctx)
    model = await projects.find_role(ctx.tx, ctx.org_id, args.like or args.topic)
    if model is not None and model.project_id not in await _projects(ctx):
        model = None
    topic = f"{args.topic} {model.description}" if model is not None and args.like else args.topic
    uses = await uses_of(ctx.tx, ctx.person)
    tags = _tags(model) if model is not None else frozenset()
    best = alike(found, topic, args.did, tags, uses, ctx.now, SHOWN)
    if not best:
        return Result(Draft(ctx.words("episodes-none")), focus={FOCUS: None}, off_record=True)
    wanted = MEANT.get(args.did, frozenset())
    exact = not wanted or any(one.outcome in wanted for one in best)
    lines = [ctx.words("episodes-found" if exact else "episodes-other"), *(line(ctx, one) for one in best)]
    draft = Draft("\n".join(lines), options=(Option(ctx.words("memory-why"), "why_this", {}),))
    told = [{"who": one.talent, "role": one.role, "outcome": one.outcome} for one in best]
    focus = {FOCUS: {"episodes": [one.source for one in best]}}
    return Result(draft, focus=focus, data={"episodes": told}, off_record=True)


async def readable(ctx: ToolContext) -> list[Episode]:
    """The episodes that may answer here: the person's level, role and projects; in a shared chat those of
    its own project alone."""
    if ctx.person.role not in CASTING:
        return []
    if not privacy.reads(await privacy.level_of(ctx.tx, ctx.person)):
        raise Rejected("memory-is-off")
    return await queries.episodes(ctx.tx, ctx.org_id, await _projects(ctx), ctx.now)


async def _projects(ctx: ToolContext) -> list[int]:
    seen = await projects.visible(ctx.tx, ctx.person)
    if not ctx.group:
        return [one.id for one in seen]
    here = await rooms.rooms_at(ctx.tx, [ctx.address.conversation])
    return [one.id for one in seen if room(one.id) in here]


def _tags(role: Role) -> frozenset[str]:
    return queries.tags_of(role.kind, role.city, role.gender, role.languages)


def line(ctx: ToolContext, one: Episode) -> str:
    """``Fri 20 Nov: Kabir Anand for Chhotu (Gully Nights): booked. "moves like a boxer"``."""
    happened = ctx.words("episodes-outcome", outcome=one.outcome)
    values = {"day": ctx.words.day(one.at), "who": one.talent, "role": one.role, "project": one.project}
    told = ctx.words("episodes-line", outcome=happened, **values)
    return f"{told} “{one.reason}”" if one.reason and not one.source.startswith("slot/") else told


TOOLS: tuple[Tool, ...] = (
    Tool(
        "similar_before",
        "When something like this was last cast, auditioned, rejected, approved or offered; how it ended.",
        Before,
        similar_before,
        CASTING,
        order=orders.before,
    ),
)
