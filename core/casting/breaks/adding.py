"""A break is shown with everybody it moves before anything is written or anybody told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from pydantic import AwareDatetime, Field

from core.casting.auditions import bookings, letters, queries, staff
from core.casting.auditions import pauses as rows
from core.casting.auditions.model import MAX_MINUTES, Session, Slot, Span
from core.casting.auditions.scene import load
from core.casting.auditions.wording import times
from core.casting.auditions.wording.clauses import cut
from core.casting.breaks.model import moved
from core.casting.projects import queries as projects
from core.casting.talent import queries as talents
from core.casting.talent.model import distinct_short_names
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

USUAL = 30
"""Minutes of a break whose length nobody said."""


class Pause(Arguments):
    """``start``, ``end``: ISO or as said. ``minutes``: the length instead of an end."""

    start: str = Field(default="", max_length=200)
    end: str = Field(default="", max_length=200)
    minutes: int = Field(default=0, ge=0, le=MAX_MINUTES)


class PauseNow(Arguments):
    """What was shown: the break, and the slots that move with the versions they had."""

    session: int
    start: AwareDatetime
    end: AwareDatetime
    slots: tuple[tuple[int, int], ...] = ()


_ONES_TIME = Sought(
    r"\bgive\s+(?:her|him|them)\b|\b(?:can|could|will|free)\s+(?:only\s+)?(?:come|make\s+it|do)\b|\bonly\s+(?:come|after)\b"
    r"|\bko\s+\d{1,2}|\b(?:shift|move)\s+[^\W\d_]+\s+to\b",
)
"""``simran can only come post lunch, give her 2:45`` is no break."""


async def add_break(ctx: ToolContext, args: Pause) -> Result:
    """Shows the break and who moves because of it. Raises Rejected for words about one person's time."""
    if _ONES_TIME.search(ctx.said):
        raise Rejected("breaks-ones-time")
    near = await _next(ctx)
    start = times.read(args.start, ctx.now, ctx.person.timezone, about=near.starts_at if near else None)
    if start is None or start.whole_day:
        ask = Ask("text", ctx.words("breaks-about"), "add_break", {"minutes": args.minutes}, slot="start")
        return Result(Draft(ctx.words("breaks-when"), ask=ask))
    pause = _span(ctx, args, start)
    if pause.end <= ctx.now:
        raise Rejected("breaks-past", time=ctx.words.time(pause.start))
    session = await _session(ctx, pause)
    return Result(await _shown(ctx, session, pause), focus={"session_id": session.id})


def _span(ctx: ToolContext, args: Pause, start: times.Named) -> Span:
    end = times.read(args.end, ctx.now, ctx.person.timezone, about=start.start)
    if end is not None and not end.whole_day and end.start > start.start:
        return Span(start.start, end.start)
    if start.end is not None and not args.minutes:
        return Span(start.start, start.end)
    return Span(start.start, start.start + timedelta(minutes=args.minutes or USUAL))


async def _next(ctx: ToolContext) -> Session | None:
    """The session that is talked about, else the one that comes next."""
    chosen = ctx.focus.get("session_id")
    session = None if chosen is None else await queries.get_session(ctx.tx, ctx.org_id, int(chosen))
    if session is not None and session.status == "on" and session.ends_at > ctx.now:
        return session
    found = await _sessions(ctx)
    return found[0] if found else None


async def _sessions(ctx: ToolContext) -> list[Session]:
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    ids = dict.fromkeys(slot.session_id for slot in slots)
    return [known[one] for one in ids if known[one].project_id in seen]


async def _session(ctx: ToolContext, pause: Span) -> Session:
    """The session of that time, the nearest of that day otherwise. Raises Rejected when there is none."""
    found = await _sessions(ctx)
    day = ctx.words.day(pause.start)
    there = [one for one in found if Span(one.starts_at, one.ends_at).overlaps(pause)]
    same = [one for one in found if ctx.words.day(one.starts_at) == day]
    if not (there or same):
        raise Rejected("breaks-no-session", day=day)
    return (there or same)[0]


async def _slots(ctx: ToolContext, session: Session) -> list[Slot]:
    return [one for one in await queries.slots(ctx.tx, session.id) if one.held and one.starts_at > ctx.now]


async def _shown(ctx: ToolContext, session: Session, pause: Span, head: str = "") -> Draft:
    words, moves = ctx.words, moved(await _slots(ctx, session), pause)
    facts = {"start": words.time(pause.start), "end": words.clock(pause.end)}
    scene = await load(ctx.tx, session)
    top = words("breaks-shown", count=len(moves), what=scene.what(words), **facts)
    known = await talents.many(ctx.tx, [slot.talent_id for slot, _ in moves])
    names = distinct_short_names([known[slot.talent_id].name for slot, _ in moves if slot.talent_id in known])
    lines = [
        words("breaks-row", was=words.clock(slot.starts_at), at=words.clock(to.start), name=name)
        for (slot, to), name in zip(moves, names, strict=True)
    ]
    arguments = PauseNow(
        session=session.id,
        start=pause.start,
        end=pause.end,
        slots=tuple((slot.id, slot.version) for slot, _ in moves),
    ).model_dump(mode="json")
    options = (
        Option(words("breaks-go", count=len(moves)), "add_break_now", arguments, "primary", means="yes"),
        Option(words("auditions-leave"), "discard_session", means="no"),
    )
    return Draft("\n".join([*([head] if head else []), top, *lines]), options=options)


async def add_break_now(ctx: ToolContext, args: PauseNow) -> Result:
    """Writes what was shown; only those whose time changes are told."""
    await queries.guard(ctx.tx, ctx.org_id)
    session = await queries.get_session(ctx.tx, ctx.org_id, args.session)
    if session is None or session.status != "on":
        raise Rejected("auditions-no-session")
    pause = Span(args.start, args.end)
    moves = moved(await _slots(ctx, session), pause)
    if tuple((slot.id, slot.version) for slot, _ in moves) != args.slots:
        changed = ctx.words("auditions-preview-changed")
        return Result(await _shown(ctx, session, pause, changed))
    await rows.put(ctx.tx, ctx.org_id, session.id, pause, ctx.person.id)
    calls = await _move(ctx, session, moves)
    await _tell_team(ctx, session, pause, len(moves))
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
    facts = {"start": ctx.words.time(pause.start), "end": ctx.words.clock(pause.end)}
    text = ctx.words("breaks-done", count=len(moves), **facts)
    if calls:
        text += " " + ctx.words("auditions-sent-call", count=len(calls), names=ctx.words.names(calls))
    back = {
        "session": session.id,
        "start": pause.start.isoformat(),
        "end": pause.end.isoformat(),
        "before": [[slot.id, slot.starts_at.isoformat()] for slot, _ in moves],
    }
    undo = Undo("remove_break", back, ctx.words("breaks-undo", **facts), (f"session/{session.id}/break",))
    draft = Draft(text, options=(Option(ctx.words("breaks-undo-label"), "undo_change"),))
    return Result(draft, focus={"session_id": session.id}, data={"moved": len(moves)}, undo=undo)


async def _move(ctx: ToolContext, session: Session, moves: Sequence[tuple[Slot, Span]]) -> list[str]:
    """Moves them, the last first so that nobody is put where somebody still stands; who must be called."""
    scene, calls = await load(ctx.tx, session), []
    for slot, to in reversed(moves):
        talent = await talents.get(ctx.tx, slot.talent_id)
        if talent is None:
            continue
        stays = "confirmed" if slot.rsvp == "confirmed" else "invited"
        fresh = await bookings.move(ctx, session, slot, to, talent, stays)  # type: ignore[arg-type]
        letter = letters.moved(scene, fresh, talent, slot.starts_at, ctx.now)
        told = await bookings.tell(ctx.desk, fresh, letter, key=bookings.invite_key(fresh))
        await queries.change_slot(ctx.tx, fresh, told=told.status)
        calls += [] if told.status in bookings.REACHED else [talent.name]
    return calls


async def _tell_team(ctx: ToolContext, session: Session, pause: Span, count: int) -> None:
    who, scene = ctx.person.first_name, await load(ctx.tx, session)

    def make(words: Words) -> Draft:
        facts = {"start": words.time(pause.start), "end": words.clock(pause.end)}
        return Draft(words("breaks-team", who=who, count=count, **facts))

    key = f"break/{session.id}/{int(pause.start.timestamp())}/{int(pause.end.timestamp())}"
    await staff.tell(ctx.desk, scene, make, key=key, but={ctx.person.id})


_AROUND = Sought(
    r"(?<!\w)(?:rakh\w*|kar\w*|kardo|do|de|dena|lo|hai|hoga|please|pls|na|yaar|put|keep|add|give|a|the|break|from|ka|ki|ok|and|aur|sab\w*|ke|liye"
    r"|me|mein|everyone|let|have|us|s)(?!\w)|रख\S*|कर\S*|दो|है|[\s,.!।'’-]"
)


def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``lunch 1 se 2 rakhna``: a break with both its ends, and nothing else."""
    if not _NAMED.search(text):
        return None
    found = cut(text)
    if len(found.breaks) != 1 or _AROUND.sub("", found.rest):
        return None
    first, last = found.breaks[0]
    if last.startswith("+"):
        return None
    return {"start": _clock(first), "end": _clock(last)}


_NAMED = Sought(r"(?<!\w)(?:lunch|tea|chai|coffee|dinner|khan[ae]|break)(?!\w)|लंच|चाय|खाना|ब्रेक")


def _clock(said: str) -> str:
    return f"{said} baje" if said.strip().replace(":", "").replace(".", "").isdecimal() else said


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """When, and until when or how long."""
    said = meaning.entities
    minutes = said.get("duration_min")
    start = times.first_phrase(meaning) or times.window(said, "start") or times.text_of(said.get("start"))
    return {
        "start": start,
        "end": times.window(said, "end"),
        "minutes": minutes if isinstance(minutes, int) and 0 < minutes <= MAX_MINUTES else 0,
    }
