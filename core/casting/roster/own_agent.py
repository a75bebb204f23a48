"""``I no longer work with Farah``: talent say that their agent is none of theirs any more. Casting decides
who is written to; what is planned with the talent stands."""

from __future__ import annotations

from pydantic import Field

from core.casting.auditions import parties
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.team.office import tell_office
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store import persons
from core.texts import Words


class Former(Arguments):
    """``agent``: as they call them; empty: whoever it is. ``sure``: it was shown."""

    agent: str = Field(default="", max_length=80)
    sure: bool = False


async def leave_agent(ctx: ToolContext, args: Former) -> Result:
    """Asked once, then casting reads it with the way to change who is written to. Raises Rejected where
    nobody of that name speaks for them."""
    own = next((one for one in await parties.mine(ctx) if one.person_id == ctx.person.id), None)
    agent = None if own is None or own.agent_id is None else await persons.get(ctx.tx, own.agent_id)
    if own is None or agent is None or (args.agent and not alike(args.agent, agent.name)):
        raise Rejected("roster-not-your-agent", agent=args.agent or "none")
    words = ctx.words
    if not args.sure:
        options = (
            Option(
                words("roster-agent-left-yes"),
                "leave_agent",
                {"agent": agent.name, "sure": True},
                "primary",
                means="yes",
            ),
            Option(words("no-leave-it"), "leave_it", means="no"),
        )
        text = words("roster-agent-left-ask", agent=agent.name)
        return Result(Draft(text, options=options, ask=Ask(about=agent.name)), private=True)
    await _tell(ctx, own, agent.name)
    return Result(Draft(words("roster-agent-left", agent=agent.name)), private=True)


class Named(Arguments):
    """``agent``: as they call them; empty: it is asked. ``phone``: the number that was said with it."""

    agent: str = Field(default="", max_length=80)
    phone: str = Field(default="", max_length=20)


async def name_agent(ctx: ToolContext, args: Named) -> Result:
    """Casting reads who speaks for them, with the way to set it: nobody is written to because of a word."""
    own = next((one for one in await parties.mine(ctx) if one.person_id == ctx.person.id), None)
    if own is None:
        raise Rejected("roster-not-your-agent", agent="none")
    if not args.agent.strip():
        ask = Ask("text", ctx.words("roster-agent-about"), "name_agent", slot="agent")
        return Result(Draft(ctx.words("roster-agent-which"), ask=ask), private=True)
    change, talent = {"people": [f"talent:{own.id}"], "agent": args.agent}, own.name

    def make(words: Words) -> Draft:
        text = words("roster-agent-named-told", name=talent, agent=args.agent)
        text += f" {words('roster-agent-named-phone', phone=args.phone)}" if args.phone else ""
        label = words("roster-set-agent", agent=args.agent)
        return Draft(text, options=(Option(label, "set_agent", change, "primary", single_use=False),))

    await tell_office(ctx, make, key=f"named-agent/{own.id}/{ctx.inbound_id}")
    return Result(Draft(ctx.words("roster-agent-named", agent=args.agent)), private=True)


async def _tell(ctx: ToolContext, own: Talent, agent: str) -> None:
    change = {"people": [f"talent:{own.id}"], "agent": ""}

    def make(words: Words) -> Draft:
        text = words("roster-agent-left-told", name=own.name, agent=agent)
        option = Option(words("roster-write-directly"), "set_agent", change, "primary", single_use=False)
        return Draft(text, options=(option,))

    await tell_office(ctx, make, key=f"former-agent/{own.id}/{ctx.inbound_id}")
