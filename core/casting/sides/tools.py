"""Sides by typing: staff send them, whoever reads them asks for them again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions import queries as auditions
from core.casting.auditions.parties import mine
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.sides import queries, sending
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, KNOWN
from core.texts import Words
from core.understanding.meaning import Meaning


class Again(Arguments):
    """``people``: whose; empty for the writer's own."""

    people: tuple[str, ...] = Field(default=(), max_length=10)


async def resend_sides(ctx: ToolContext, args: Again) -> Result:
    """What they had comes again; whoever had nothing is put to the team, with one tap to send them."""
    try:
        people = await _whose(ctx, args)
    except Ambiguous as error:
        return which(ctx.words, error, "resend_sides", args.model_dump(mode="json"), "people")
    lines = []
    for one in people:
        sent = await queries.sent_of(ctx.tx, [one.id])
        if not sent:
            lines.append(await _asked(ctx, one))
            continue
        last = sent[0]
        done = await sending.send_one(ctx, one, last["sides_id"], last["title"], last["pages"])
        key = "sides-again" if done else "sides-call"
        lines.append(ctx.words(key, title=last["title"], names=one.name))
    return Result(Draft("\n".join(lines)), private=True)


async def _whose(ctx: ToolContext, args: Again) -> list[Talent]:
    """Raises Rejected for nobody."""
    if ctx.person.role in CASTING:
        if not args.people:
            raise Rejected("sides-whose")
        return await resolve(ctx, args.people)
    own = await mine(ctx)
    named = [one for one in own if any(alike(name, one.name) for name in args.people)]
    if len(named or own) != 1 and not named:
        raise Rejected("sides-whose" if own else "sides-none-here")
    return named or own


async def _asked(ctx: ToolContext, one: Talent) -> str:
    """Nothing was sent yet: whoever plans their audition hears that they wait, where there is one."""
    if ctx.person.role in CASTING:
        return ctx.words("sides-never", name=one.name)
    slots = await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[one.id])
    session = await auditions.get_session(ctx.tx, ctx.org_id, slots[0].session_id) if slots else None
    role_id = None if session is None else session.role_id
    role = None if role_id is None else await projects.role(ctx.tx, role_id)
    if session is None or role is None:
        return ctx.words("sides-none-here")
    send = {"people": [f"talent:{one.id}"], "role": f"role:{role.id}"}

    def make(words: Words) -> Draft:
        option = Option(words("sides-send-now"), "send_sides", send)
        return Draft(words("sides-asked-told", name=one.name, role=role.name), options=(option,))

    key = f"sides/asked/{slots[0].id}/{ctx.now:%Y%m%d%H}"
    await ctx.desk.tell_room(room(session.project_id), make, key=key, only=CASTING)
    return ctx.words("sides-asked")


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whose."""
    named = meaning.entities.get("talents") or ()
    return {"people": (named,) if isinstance(named, str) else tuple(str(one) for one in named)}


TOOLS: tuple[Tool, ...] = (
    Tool(
        "send_sides",
        "Send audition pages: a scene of the script, a text or a link. Several people are shown first.",
        sending.Sending,
        sending.send_from_message,
        CASTING,
        "send",
        intents=("sides.send",),
        fill=sending.fill,
    ),
    Tool(
        "resend_sides",
        "Send somebody's pages once more; talent, agents and guardians ask for their own.",
        Again,
        resend_sides,
        KNOWN - {"producer"},
        "send",
        intents=("sides.resend",),
        fill=fill,
    ),
)
