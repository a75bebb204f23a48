"""``My talents``, ``what's happening with my people?``, ``I no longer represent Kabir``."""

from __future__ import annotations

from dataclasses import replace

from pydantic import Field

from core.casting.auditions import parties
from core.casting.auditions import queries as auditions
from core.casting.auditions.scene import load, when
from core.casting.avails import queries as avails
from core.casting.avails.letters import dates
from core.casting.offers import queries as offers
from core.casting.offers.scene import reader
from core.casting.projects import queries as projects
from core.casting.roster import orders, own_agent, representing
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.tapes import queries as tapes
from core.casting.team.office import tell_office
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, Role
from core.texts import Words

MOST = 30
SPEAKERS: frozenset[Role] = frozenset({"agent", "guardian"})
LIVE_OFFERS = ("sent", "countered")


class Asked(Arguments):
    """``people``: only these; empty for everybody they speak for."""

    people: tuple[str, ...] = Field(default=(), max_length=10)


class Leaving(Arguments):
    """``people``: whom they represent no more. ``sure``: it was shown."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)
    sure: bool = False


async def show_roster(ctx: ToolContext, args: Asked) -> Result:
    """Everybody with what is planned, asked or offered; nothing of what casting keeps to itself."""
    own = await parties.mine(ctx)
    if args.people:
        own = [one for one in own if any(alike(name, one.name) for name in args.people)]
        if not own:
            raise Rejected("auditions-not-represented", name=", ".join(args.people))
    if not own:
        raise Rejected("roster-nobody")
    lines = [ctx.words("roster-head", count=len(own))]
    for one in own[:MOST]:
        stands = await _stands(ctx, one)
        said = "; ".join(stands) if stands else ctx.words("roster-nothing")
        lines.append(ctx.words("roster-line", name=one.name, stands=said))
    return Result(Draft("\n".join(lines)), private=True, data={"people": [one.name for one in own[:MOST]]})


async def _stands(ctx: ToolContext, talent: Talent) -> list[str]:
    words, found = ctx.words, []
    for slot in await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[talent.id]):
        session = await auditions.get_session(ctx.tx, ctx.org_id, slot.session_id)
        if session is None or not slot.held:
            continue
        scene = await load(ctx.tx, session)
        facts = {"what": scene.what(words), "when": when(words, slot.starts_at)}
        found.append(words("roster-audition", state=slot.rsvp, **facts))
    for check in await avails.about(ctx.tx, ctx.org_id, [talent.id]):
        if check.status == "open" and check.ends_at > ctx.now and check.asked_of == ctx.person.id:
            found.append(words("roster-avail", dates=dates(words, check.starts_at, check.ends_at)))
    for tape in await tapes.of_talents(ctx.tx, ctx.org_id, [talent.id]):
        if tape.status == "asked":
            found.append(words("roster-tape", due=words.time(tape.due_at)))
    for offer in await offers.of_talents(ctx.tx, [talent.id]):
        if offer.state in LIVE_OFFERS and reader(talent) == ctx.person.id:
            role = await projects.role(ctx.tx, offer.role_id)
            theirs = "theirs" if offer.theirs else "ours"
            found.append(words("roster-offer", role="" if role is None else role.name, turn=theirs))
    return found


async def leave_roster(ctx: ToolContext, args: Leaving) -> Result:
    """After a yes nothing of that person goes to them any more; casting hears it and asks the person. Raises
    Rejected for whom they do not represent."""
    own = [one for one in await parties.mine(ctx) if one.agent_id == ctx.person.id]
    named = [one for one in own if any(alike(name, one.name) for name in args.people)]
    if len(named) != 1:
        raise Rejected("auditions-not-represented", name=", ".join(args.people))
    talent = named[0]
    if not args.sure:
        options = (
            Option(
                ctx.words("roster-leave-yes"),
                "leave_roster",
                {"people": [talent.name], "sure": True},
                "danger",
                means="yes",
            ),
            Option(ctx.words("no-leave-it"), "leave_it", means="no"),
        )
        return Result(Draft(ctx.words("roster-leave", name=talent.name), options=options), private=True)
    freed = replace(talent, agent_id=None, representation="direct")
    await talents.change(ctx.tx, freed, ctx.now)
    await _tell(ctx, talent)
    return Result(Draft(ctx.words("roster-left", name=talent.name)), private=True)


async def _tell(ctx: ToolContext, talent: Talent) -> None:
    agent = ctx.person.name

    def make(words: Words) -> Draft:
        return Draft(words("roster-left-told", agent=agent, name=talent.name))

    await tell_office(ctx, make, key=f"roster/{talent.id}/{ctx.inbound_id}")


TOOLS: tuple[Tool, ...] = (
    Tool(
        "set_agent",
        "Who represents somebody from now on, or nobody: questions and offers go there.",
        representing.Represented,
        representing.set_agent,
        CASTING,
        "write",
        order=representing.order,
        order_leads=True,
    ),
    Tool(
        "restore_agent",
        "Take back who represents somebody.",
        representing.Before,
        representing.restore_agent,
        CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "show_roster",
        "Whom an agent or guardian speaks for, with what is planned, asked or offered for each.",
        Asked,
        show_roster,
        SPEAKERS,
        order=orders.asked,
        order_leads=True,
    ),
    Tool(
        "leave_roster",
        "An agent represents somebody no more; asked once before it counts.",
        Leaving,
        leave_roster,
        frozenset({"agent"}),
        "write",
        order=orders.left,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "name_agent",
        "Talent say who their agent is: casting reads it and sets whom to write to.",
        own_agent.Named,
        own_agent.name_agent,
        frozenset({"talent"}),
        "send",
        order=orders.agent_named,
        order_first=True,
    ),
    Tool(
        "leave_agent",
        "Talent work with their agent no more; asked once, then casting reads it.",
        own_agent.Former,
        own_agent.leave_agent,
        frozenset({"talent"}),
        "send",
        order=orders.agent_left,
        order_first=True,
        order_leads=True,
    ),
)
