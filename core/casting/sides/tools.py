"""Sides by typing: staff send them, whoever reads them asks for them again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.auditions import queries as auditions
from core.casting.auditions.letters import choices
from core.casting.auditions.model import Slot
from core.casting.auditions.parties import mine
from core.casting.auditions.scene import when
from core.casting.auditions.wording import doubts
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.sides import attaching, locking, overview, queries, sending, wanted
from core.casting.sides.pages import Sending
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, KNOWN
from core.store import handovers
from core.store.database import Row
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
    options: tuple[Option, ...] = ()
    for one in people:
        sent = await queries.sent_of(ctx.tx, [one.id])
        locked = None if ctx.person.role in CASTING else await _locked(ctx, one, sent)
        if locked is not None:
            slot, attached = locked
            key = "sides-confirm-first" if attached else "sides-confirm-meanwhile"
            lines.append(ctx.words(key, when=when(ctx.words, slot.starts_at)))
            options = choices(ctx.words, slot, ctx.now)
        if not sent:
            lines += await _asked(ctx, one, told=locked is not None)
            continue
        last = sent[0]
        if last["sent_at"] == ctx.now and doubts.says_they_come(ctx.said):
            continue  # they came with the yes of this very message
        done = await sending.send_one(ctx, one, last["sides_id"], last["title"], last["pages"])
        key = "sides-again" if done else "sides-call"
        lines.append(ctx.words(key, title=last["title"], names=one.name))
    if not lines:
        return Result(None)
    return Result(Draft("\n".join(lines), options=options if len(people) == 1 else ()), private=True)


async def _locked(ctx: ToolContext, one: Talent, sent: Sequence[Row]) -> tuple[Slot, bool] | None:
    """The audition whose yes they have to give first, and whether that yes brings pages: None where they
    have its role's pages already."""
    had = {row["role_id"] for row in sent}
    for slot in await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[one.id]):
        session = await auditions.get_session(ctx.tx, ctx.org_id, slot.session_id)
        if session is None or session.role_id is None or session.role_id in had:
            continue
        waits = await locking.unconfirmed(ctx.tx, ctx.org_id, ctx.now, one.id, session.role_id)
        if waits is not None:
            attached = await locking.waiting(ctx.tx, session.role_id, one.id)
            return waits, attached is not None
    return None


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


async def _asked(ctx: ToolContext, one: Talent, *, told: bool) -> list[str]:
    """Nothing was sent yet: whoever plans their audition hears that they wait, unless the pages wait for
    their yes, and they count as waiting for an answer. ``told``: the yes was asked for already."""
    if ctx.person.role in CASTING:
        return [ctx.words("sides-never", name=one.name)]
    slots = await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[one.id])
    session = await auditions.get_session(ctx.tx, ctx.org_id, slots[0].session_id) if slots else None
    role_id = None if session is None else session.role_id
    role = None if role_id is None else await projects.role(ctx.tx, role_id)
    if session is None or role is None:
        return [] if told else [ctx.words("sides-none-here")]
    if told and await locking.waiting(ctx.tx, role.id, one.id) is not None:
        return []
    send = {"people": [f"talent:{one.id}"], "role": f"role:{role.id}"}
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, " ".join(ctx.said.split()), ctx.now)

    def make(words: Words) -> Draft:
        option = Option(words("sides-send-now"), "send_sides", send)
        return Draft(words("sides-asked-told", name=one.name, role=role.name), options=(option,))

    key = f"sides/asked/{slots[0].id}/{ctx.now:%Y%m%d%H}"
    await ctx.desk.tell_room(room(session.project_id), make, key=key, only=CASTING)
    return [] if told else [ctx.words("sides-asked")]


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whose."""
    named = meaning.entities.get("talents") or ()
    return {"people": (named,) if isinstance(named, str) else tuple(str(one) for one in named)}


TOOLS: tuple[Tool, ...] = (
    Tool(
        "send_sides",
        "Send audition pages: a scene of the script, a text or a link. Several people are shown first.",
        Sending,
        sending.send_from_message,
        CASTING,
        "send",
        intents=("sides.send",),
        fill=sending.fill,
    ),
    Tool(
        "send_written_sides",
        "Send pages that stand in the message to a role's list; kept for the role while it is empty.",
        Sending,
        overview.send_written,
        CASTING,
        "send",
        order=overview.written,
        order_leads=True,
    ),
    Tool(
        "list_sides",
        "Which audition pages there are for a role, and whom they went to.",
        overview.About,
        overview.list_sides,
        CASTING,
        order=overview.order,
        order_leads=True,
    ),
    Tool(
        "attach_sides",
        "Attach audition pages to a role: everybody who confirms an audition for it gets them by itself.",
        Sending,
        attaching.attach,
        CASTING,
        "write",
        order=attaching.order,
        order_first=True,
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
        order=wanted.wanted,
        order_first=True,
    ),
)
