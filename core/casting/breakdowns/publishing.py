"""Showing a breakdown and sending it, one message to each agent, once for the same text."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from pydantic import Field

from core.casting.breakdowns.model import text
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role
from core.casting.projects.references import find_project, find_role, which_role
from core.casting.talent import names
from core.casting.talent.document import words as plain_words
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, Person
from core.store import persons
from core.texts import Words

AGENTS = frozenset(plain_words("agent agents agency agencies managers all everyone every sab एजेंट एजेंटों"))
MOST = 300
"""Agents in one go; a house with more of them sends to names."""


class About(Arguments):
    """``about``: a role, or a project for all its open roles."""

    about: str = Field(default="", max_length=120)


class Publishing(About):
    """``to``: "agents", or names of agents; empty: agents. ``rate``: with the money per day."""

    to: str = Field(default="", max_length=200)
    rate: bool = False


class Sending(Arguments):
    """What was shown, to whom it was shown that it goes."""

    roles: tuple[int, ...] = Field(min_length=1, max_length=30)
    people: tuple[int, ...] = Field(min_length=1, max_length=MOST)
    rate: bool = False


async def show_breakdown(ctx: ToolContext, args: About) -> Result:
    """As agents would read it."""
    found = await _meant(ctx, args.about)
    if found is None:
        return await which_role(ctx, "show_breakdown", {}, "about")
    project, roles = found
    ref = _ref(args.about, project, roles)
    options: tuple[Option, ...] = ()
    if ctx.person.role in CASTING:
        publish = {"about": ref}
        if any(one.audience != "team" for one in roles):
            options = (Option(ctx.words("breakdowns-publish"), "publish_breakdown", publish, "primary"),)
    whole = text(ctx.words, project, roles, rate=False, house=project.house)
    seen = [
        ctx.words("breakdowns-audience", role=one.name, audience=one.audience)
        for one in roles
        if one.audience
    ]
    draft = Draft("\n".join([whole, *seen]), options=options)
    return Result(draft, focus=_focus(project, roles))


async def publish_breakdown(ctx: ToolContext, args: Publishing) -> Result:
    """The exact text and who gets it; nothing leaves before the yes."""
    found = await _meant(ctx, args.about, outside=True)
    if found is None:
        return await which_role(ctx, "publish_breakdown", {"to": args.to, "rate": args.rate}, "about")
    project, roles = found
    people = await _readers(ctx, args.to)
    ready = [one for one in people if await ctx.desk.reach(one.id) is not None]
    if not ready:
        raise Rejected("breakdowns-nobody-reached")
    missed = [one.name for one in people if one not in ready]
    lines = [
        ctx.words("breakdowns-preview", count=len(ready), names=ctx.words.names([one.name for one in ready]))
    ]
    if missed:
        lines.append(ctx.words("breakdowns-missed", count=len(missed), names=ctx.words.names(missed)))
    lines.append(text(ctx.words, project, roles, rate=args.rate, house=project.house))
    sent = {"roles": [one.id for one in roles], "people": [one.id for one in ready], "rate": args.rate}
    again = {"about": _ref(args.about, project, roles), "to": args.to, "rate": not args.rate}
    other = "breakdowns-without-rate" if args.rate else "breakdowns-with-rate"
    options = [
        Option(
            ctx.words("breakdowns-send", count=len(ready)), "send_breakdown", sent, "primary", means="yes"
        ),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    ]
    if any(one.budget_paise for one in roles):
        options.insert(1, Option(ctx.words(other), "publish_breakdown", again))
    return Result(
        Draft("\n".join(lines), options=tuple(options)), focus=_focus(project, roles), private=args.rate
    )


async def send_breakdown(ctx: ToolContext, args: Sending) -> Result:
    """One message to each; whoever has this very text already gets it no second time."""
    roles = [one for role_id in args.roles if (one := await projects.role(ctx.tx, role_id)) is not None]
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    roles = [one for one in roles if one.open and one.project_id in seen and one.audience != "team"]
    project = await projects.project(ctx.tx, roles[0].project_id) if roles else None
    if project is None:
        raise Rejected("breakdowns-closed")
    agents = {one.id: one for one in await persons.with_roles(ctx.tx, ctx.org_id, ("agent",))}
    whole = text(Words("en"), project, roles, rate=args.rate, house=project.house)
    stamp = hashlib.sha256(whole.encode()).hexdigest()[:16]

    def make(words: Words) -> Draft:
        return Draft(text(words, project, roles, rate=args.rate, house=project.house))

    told: list[str] = []
    repeated = 0
    for agent in (agents[person_id] for person_id in args.people if person_id in agents):
        outcome = await ctx.desk.tell(agent.id, make, key=f"breakdown/{roles[0].id}/{stamp}/{agent.id}")
        if outcome.status == "queued":
            told.append(agent.name)
        repeated += outcome.status == "repeated"
    if not told:
        raise Rejected("breakdowns-had-it" if repeated else "breakdowns-nobody-reached")
    line = ctx.words("breakdowns-sent", count=len(told), names=ctx.words.names(told))
    again = ctx.words("breakdowns-repeated", count=repeated) if repeated else ""
    return Result(Draft(" ".join(filter(None, (line, again)))), focus=_focus(project, roles))


async def _meant(ctx: ToolContext, about: str, *, outside: bool = False) -> tuple[Project, list[Role]] | None:
    """The role, or every open role of the project; None when neither tells. ``outside``: of those that agents
    may see. Raises Rejected where none is left."""
    by_project = about.startswith("project:")
    role = None if by_project else await _role_named(ctx, about)
    if role is not None:
        if not role.open:
            raise Rejected("breakdowns-closed")
        if outside and role.audience == "team":
            raise Rejected("breakdowns-team-only", role=role.name)
        project = await projects.project(ctx.tx, role.project_id)
        return None if project is None else (project, [role])
    if not about:
        return None
    try:
        project = await find_project(ctx, about)
    except Rejected as error:
        if error.text_key == "projects-unknown":
            await find_role(ctx, about)  # what is neither is said to be no role
        raise
    roles = [] if project is None else [one for one in await projects.roles(ctx.tx, project.id) if one.open]
    if project is None or not roles:
        raise Rejected("breakdowns-closed")
    shown = [one for one in roles if not outside or one.audience != "team"]
    if not shown:
        raise Rejected("breakdowns-team-only", role=roles[0].name)
    return project, shown


async def _role_named(ctx: ToolContext, about: str) -> Role | None:
    try:
        return await find_role(ctx, about)
    except Rejected:
        # A project's name is no role; what is neither is said by the project's own lookup.
        return None


async def _readers(ctx: ToolContext, to: str) -> list[Person]:
    """Agents only: talent are asked one by one, and an open call goes out by a link. Raises Rejected."""
    agents = await persons.with_roles(ctx.tx, ctx.org_id, ("agent",))
    if not agents:
        raise Rejected("bulk-no-agents")
    said = set(plain_words(to))
    if not said or said <= AGENTS | {"our", "the"}:
        if len(agents) > MOST:
            raise Rejected("bulk-too-many", count=len(agents), most=MOST)
        return agents
    found: list[Person] = []
    for name in _split(to):
        places = names.best(name, [one.name for one in agents])
        if not places:
            raise Rejected("breakdowns-only-agents", name=name)
        found += [agents[place] for place in places if agents[place] not in found]
    return found


def _split(to: str) -> Sequence[str]:
    parts = to.replace(" and ", ",").replace(" aur ", ",").replace("&", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


def _ref(about: str, project: Project, roles: Sequence[Role]) -> str:
    return f"role:{roles[0].id}" if len(roles) == 1 else f"project:{project.id}"


def _focus(project: Project, roles: Sequence[Role]) -> dict[str, int]:
    return {"project_id": project.id, **({"role_id": roles[0].id} if len(roles) == 1 else {})}
