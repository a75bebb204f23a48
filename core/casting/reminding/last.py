"""The reminder that somebody set last: one more before it, another time, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions import queries as auditions
from core.casting.auditions.next_session import next_session
from core.casting.projects import queries as projects
from core.casting.reminding import queries
from core.casting.reminding.setting import LAST_SET, One, Reminding, due_at, set_reminder
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.spoken_last import spoken_of
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store.database import Row
from core.understanding.shapes import Sought

_CLOCK = Sought(
    r"(?:at\s+)?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>am|pm)?\s*(?:baje|bje|o'?clock"
    r"|बजे)?"
)
_HALF_A_DAY = timedelta(hours=12)
_SESSIONS = ("audition", "session", "callback", "test", "call")


class Before(Arguments):
    """``to``: me, or a colleague. ``thing``: the word for what it is before, empty for none."""

    to: str = Field(default="", max_length=80)
    minutes: int = Field(gt=0, le=60 * 24 * 30)
    thing: str = Field(default="", max_length=40)


class Dropping(Arguments):
    """``at``: a clock time as said; empty for the reminder set last."""

    at: str = Field(default="", max_length=40)


class Moving(Arguments):
    """``reminder``: its id; 0 for the one set last. ``at``: ISO or as said."""

    at: str = Field(max_length=200)
    reminder: int = 0


async def remind_before(ctx: ToolContext, args: Before) -> Result:
    """What was spoken of last is meant: a reminder that was just set, else the next session."""
    length = timedelta(minutes=args.minutes)
    said = args.thing.rstrip("s")
    last = None if said in _SESSIONS else await _last(ctx)
    just = spoken_of(ctx.focus, LAST_SET, ctx.now)
    found = await _session(ctx) if last is None or not (just or said == "reminder") else None
    if found is None and just is not None and just.get("of"):
        found = datetime.fromisoformat(just["of"]), str(just["body"])
    elif found is None and last is not None:
        found = last["due_at"], str(last["arguments"]["body"])
    if found is None:
        raise Rejected("reminding-before-what")
    at, body = found
    due = at - length
    if due <= ctx.now:
        raise Rejected("reminding-past", time=ctx.words.time(due))
    result = await set_reminder(ctx, Reminding(body=body, at=due.isoformat(), to=args.to))
    held = result.focus.get(LAST_SET)
    if not held:
        return result
    # "And one hour before as well" counts from the same moment.
    return replace(result, focus={LAST_SET: {**held, "of": at.isoformat(), "body": body}})


async def _session(ctx: ToolContext) -> tuple[datetime, str] | None:
    """When the next session's first audition is, and words for it."""
    session = await next_session(ctx, "", held=True)
    slots = [] if session is None else await auditions.slots(ctx.tx, session.id)
    ahead = [slot.starts_at for slot in slots if slot.held and slot.starts_at > ctx.now]
    if session is None or not ahead:
        return None
    role = None if session.role_id is None else await projects.role(ctx.tx, session.role_id)
    facts = {"role": "none" if role is None else role.name, "time": ctx.words.time(min(ahead))}
    return min(ahead), ctx.words("reminding-of-session", place=session.place or "none", **facts)


async def _last(ctx: ToolContext, wanted: int = 0) -> Row | None:
    """Of what this person set and is still to come, the one wanted, else the one set last."""
    rows = await queries.open_of(ctx.tx, ctx.person.id)
    if wanted:
        return next((row for row in rows if row["id"] == wanted), None)
    return max(rows, key=lambda row: int(row["id"]), default=None)


async def _at(ctx: ToolContext, said: str) -> Row | None:
    """Of what is still to come the next at a clock time."""
    for row in await queries.open_of(ctx.tx, ctx.person.id):
        at = _another(said, row["due_at"], ctx.now, ctx.person.timezone)
        if at is not None and at.astimezone(UTC) == row["due_at"].astimezone(UTC):
            return row
    return None


async def drop_last(ctx: ToolContext, args: Dropping) -> Result:
    """It is named, so that whoever meant another one sees it; undo puts it back."""
    row = await _at(ctx, args.at) if args.at else await _last(ctx)
    if row is None:
        raise Rejected("reminding-none")
    await queries.cancel(ctx.tx, row["id"], ctx.person.id)
    facts = {"time": ctx.words.time(row["due_at"]), "body": str(row["arguments"]["body"])}
    text = ctx.words("reminding-off", **facts)
    option = Option(ctx.words("reminding-undo"), "undo_change")
    undo = Undo("restore_reminder", {"reminder": row["id"]}, text)
    return Result(Draft(text, options=(option,)), focus={LAST_SET: None}, undo=undo, private=True)


async def restore_reminder(ctx: ToolContext, args: One) -> Result:
    """As it was, as long as its time is ahead."""
    row = await queries.restore(ctx.tx, args.reminder, ctx.person.id, ctx.now)
    if row is None:
        raise Rejected("reminding-gone")
    return _set(ctx, row)


async def move_reminder(ctx: ToolContext, args: Moving) -> Result:
    """The same words to the same person at another time."""
    row = await _last(ctx, args.reminder)
    if row is None:
        raise Rejected("reminding-none")
    due = _another(args.at, row["due_at"], ctx.now, ctx.person.timezone)
    if due is None:
        raise Rejected("reminding-when")
    if due <= ctx.now:
        raise Rejected("reminding-past", time=ctx.words.time(due))
    await queries.move(ctx.tx, row["id"], due)
    back = {"reminder": row["id"], "at": row["due_at"].isoformat()}
    result = _set(ctx, {**row, "due_at": due})
    text = result.draft.text if result.draft is not None else ""
    draft = Draft(text, options=(Option(ctx.words("reminding-undo"), "undo_change"),))
    focus = {LAST_SET: {"id": row["id"], "at": ctx.now.isoformat()}}
    return Result(draft, focus=focus, undo=Undo("move_reminder", back, text), private=True)


def _set(ctx: ToolContext, row: Row) -> Result:
    mine = row["person_id"] == ctx.person.id
    name = "none" if mine else str(row["arguments"].get("name") or "")
    facts = {"time": ctx.words.time(row["due_at"]), "body": str(row["arguments"]["body"])}
    return Result(Draft(ctx.words("reminding-set", name=name, **facts)), private=True)


def _another(said: str, before: datetime, now: datetime, zone: str) -> datetime | None:
    """A bare clock time keeps the day and the half of the day, a day the clock time."""
    bare, local = _CLOCK.fullmatch(said.strip()), before.astimezone(ZoneInfo(zone))
    if bare is not None:
        hour, minute = int(bare["hour"]), int(bare["minute"] or 0)
        if hour > 23 or minute > 59:
            return None
        half = (bare["half"] or "").casefold()
        if hour <= 12 and (half or hour):
            late = half == "pm" if half else local.hour >= 12
            hour = hour % 12 + (12 if late else 0)
        due = local.replace(hour=hour, minute=minute)
        other = due + _HALF_A_DAY
        return other if due <= now and not half and other.date() == due.date() else due
    named = due_at(said, now, zone)
    if named is None or any(sign.isdigit() for sign in said):
        return named
    day = named.astimezone(ZoneInfo(zone)).date()
    return local.replace(year=day.year, month=day.month, day=day.day)
