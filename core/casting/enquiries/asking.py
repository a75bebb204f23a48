"""A question about the audition: what the rows say is said at once, the rest goes to the team."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from core.casting.auditions import parties, queries, staff
from core.casting.auditions.letters import choices
from core.casting.auditions.model import Slot, shareable, tellable
from core.casting.auditions.scene import when
from core.casting.auditions.wording import asides
from core.casting.enquiries import known
from core.casting.minors.hours import HOUR
from core.casting.minors.model import MOST_A_DAY, REST_AFTER
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.projects.roles import described
from core.casting.talent.model import Talent
from core.casting.team.office import tell_office
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.messages import Purpose
from core.people import CASTING
from core.store import handovers
from core.texts import Words
from core.understanding.shapes import composed


class Asked(Arguments):
    """``about``: what the question is about."""

    about: Literal[
        "role",
        "money",
        "online",
        "wear",
        "with",
        "place",
        "hours",
        "length",
        "feedback",
        "roles",
        "shoot",
        "other",
    ] = "other"


async def ask_about_audition(ctx: ToolContext, args: Asked) -> Result:
    """Whoever plans the audition reads the question with a way to answer it in this chat. Of the role they
    are invited for its public facts are said; money is for an offer, and never asked of them."""
    found = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    about = await about_role(ctx, found)
    words = ctx.words
    lines = []
    if args.about == "role" and about is not None:
        project, role = about
        facts = described(words, role, money=False)
        lines.append(words("enquiries-role", role=role.name, project=project.name, facts=facts or "none"))
        lines += [role.description] if role.description and shareable(role.description) else []
    elif args.about == "money":
        lines.append(words("enquiries-money"))
    elif args.about in ("hours", "length") and ctx.person.role == "guardian" and not found:
        lines.append(words("minors-most-hours", day=MOST_A_DAY // HOUR, rest=REST_AFTER // HOUR))
    if found:
        lines += [known.length(ctx, found[0][0])] if args.about == "length" else []
        lines += [await known.where(ctx, found[0][0])]
    lines = [one for one in lines if one] if args.about != "shoot" else []
    await _pass_on(ctx, about, found[0] if found else None)
    lines.append(words("enquiries-asked"))
    options: tuple[Option, ...] = ()
    if found and not found[0][0].answered and asides.without_filler(ctx.said) != composed(ctx.said):
        # "ok and what to wear": whether they come is still open.
        slot = found[0][0]
        lines[-1] = f"{lines[-1]} {words('enquiries-and-you', when=when(words, slot.starts_at))}"
        options = choices(words, slot, ctx.now)
    return Result(Draft("\n".join(lines), options=options), private=True, data={"about": args.about})


async def about_role(ctx: ToolContext, found: Sequence[tuple[Slot, Talent]]) -> tuple[Project, Role] | None:
    """The role of their next audition."""
    if not found:
        return None
    session = await queries.get_session(ctx.tx, ctx.org_id, found[0][0].session_id)
    role_id = None if session is None else session.role_id
    role = None if role_id is None else await projects.role(ctx.tx, role_id)
    project = None if role is None else await projects.project(ctx.tx, role.project_id)
    return None if role is None or project is None else (project, role)


async def _pass_on(
    ctx: ToolContext, about: tuple[Project, Role] | None, meant: tuple[Slot, Talent] | None
) -> None:
    """Once for each question; the person counts as waiting for an answer from now on."""
    talent = None if meant is None else meant[1]
    purpose: Purpose = "notice" if meant is None else staff.purpose(meant[0], ctx.now)
    said = tellable(ctx.said)
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    name = ctx.person.name

    def make(words: Words) -> Draft:
        role = "none" if about is None else about[1].name
        whom = "none" if talent is None or talent.person_id == ctx.person.id else talent.name
        text = words("enquiries-told", name=name, whom=whom, role=role, said=said)
        reply = Option(
            words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False
        )
        return Draft(text, options=(reply,))

    key = f"enquiry/{ctx.person.id}/{ctx.inbound_id}"
    if about is not None:
        await ctx.desk.tell_room(
            room(about[0].id), make, key=key, but={ctx.person.id}, only=CASTING, purpose=purpose
        )
    else:
        await tell_office(ctx, make, key=key, purpose=purpose)
