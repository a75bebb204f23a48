"""A break that is taken out again: its minutes are free, and who moved because of it may go back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import AwareDatetime

from core.casting.auditions import pauses as rows
from core.casting.auditions import queries, staff
from core.casting.auditions.model import Session, Span
from core.casting.auditions.next_session import next_session
from core.casting.auditions.scene import load
from core.casting.auditions.wording import times
from core.casting.auditions.wording.spoken_times import TIME, marked
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class BreakOut(Arguments):
    """``session``, ``start``, ``end``: the break; without them the one of the session talked about, of
    ``day`` as said. ``before``: the slots that moved because of it, and where they were."""

    session: int | None = None
    start: AwareDatetime | None = None
    end: AwareDatetime | None = None
    day: str = ""
    before: tuple[tuple[int, AwareDatetime], ...] = ()


_BREAK = (
    r"(?:(?:lunch|tea|chai|coffee|dinner|khan[ae])(?:\s+(?:ka|wala))?(?:\s*-?\s*break)?|break"
    r"|लंच(?:\s+ब्रेक)?|ब्रेक|चाय\s+का\s+ब्रेक)"
)
_OUT = (
    r"(?:hata\s*(?:o|do|dena)|hatao|nikal\s*(?:o|do)|cancel\s+(?:karo|kar\s*do)|mat\s+(?:rakho"
    r"|do)|हटा\s*(?:ओ|दो)|हटाओ|कैंसल\s+(?:करो|कर\s*दो))"
)
_FORMS = shapes(
    r"(?:remove|cancel|delete|drop|take\s+out|scrap|skip)\s+(?:the\s+"
    rf"|(?P<day>{TIME})(?:['’]s)?\s+)?{_BREAK}(?:\s+(?:on\s+|of\s+"
    rf"|from\s+)?(?:the\s+)?(?P<day_2>{TIME}|session|schedule))?",
    rf"no\s+{_BREAK}\s+(?:on\s+)?(?P<day_2>{TIME})",
    rf"(?:(?P<day>{TIME})\s+(?:ka|का)\s+)?{_BREAK}\s+(?:ko\s+)?{_OUT}",
    before=r"\W*(?:(?:ok|please|pls|and|arre|nahi|no)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|now))*[\s.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "remove the lunch break", "kal ka break hata do"."""
    if context.writer not in CASTING or "?" in text:
        return None
    form = marked(composed(text))
    found = _FORMS.of(form.form)
    if found is None:
        return None
    said = found.groupdict()
    return {"day": form.time(said.get("day") or said.get("day_2") or "")}


async def remove_break(ctx: ToolContext, args: BreakOut) -> Result:
    """Nobody's time changes by it; who moved because of it is offered their time back, shown first."""
    await queries.guard(ctx.tx, ctx.org_id)
    session, pause = await _meant(ctx, args)
    if not await rows.remove(ctx.tx, session.id, pause):
        raise Rejected("breaks-gone")
    await _tell_team(ctx, session, pause)
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
    facts = {"start": ctx.words.time(pause.start), "end": ctx.words.clock(pause.end)}
    back = await _back(ctx, args.before)
    text = ctx.words("breaks-removed", count=len(back), **facts)
    options: tuple[Option, ...] = ()
    if back:
        arguments = {"back": [[slot, at.isoformat()] for slot, at in back]}
        label = ctx.words("breaks-back", count=len(back))
        options = (Option(label, "move_people", arguments, single_use=False),)
    focus = {"session_id": session.id}
    return Result(Draft(text, options=options), focus=focus, data={"left": len(back)})


async def _back(ctx: ToolContext, before: Sequence[tuple[int, Any]]) -> list[tuple[int, Any]]:
    """Those who still have their audition at another time than before, and could have that one again."""
    out = []
    for slot_id, at in before:
        slot = await queries.get_slot(ctx.tx, ctx.org_id, slot_id)
        if slot is not None and slot.held and slot.starts_at != at and at > ctx.now < slot.starts_at:
            out.append((slot_id, at))
    return out


async def _meant(ctx: ToolContext, args: BreakOut) -> tuple[Session, Span]:
    """Raises Rejected where there is none, or one of several could be meant."""
    if args.session is not None and args.start is not None and args.end is not None:
        session = await queries.get_session(ctx.tx, ctx.org_id, args.session)
        if session is None:
            raise Rejected("breaks-gone")
        return session, Span(args.start, args.end)
    day = times.read(args.day, ctx.now, ctx.person.timezone)
    session = await next_session(ctx, "", held=True)
    found = [] if session is None else await rows.of_session(ctx.tx, session.id)
    found = [one for one in found if one.end > ctx.now]
    if day is not None:
        found = [one for one in found if ctx.words.day(one.start) == ctx.words.day(day.start)]
    if session is None or not found:
        raise Rejected("breaks-none")
    if len(found) > 1:
        listed = ctx.words.names([ctx.words.time(one.start) for one in found])
        raise Rejected("breaks-which", times=listed)
    return session, found[0]


async def _tell_team(ctx: ToolContext, session: Session, pause: Span) -> None:
    who, scene = ctx.person.first_name, await load(ctx.tx, session)

    def make(words: Words) -> Draft:
        facts = {"start": words.time(pause.start), "end": words.clock(pause.end)}
        return Draft(words("breaks-team-removed", who=who, **facts))

    key = f"break-out/{session.id}/{int(pause.start.timestamp())}/{ctx.inbound_id}"
    await staff.tell(ctx.desk, scene, make, key=key, but={ctx.person.id})
