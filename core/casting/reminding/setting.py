"""A reminder is planned for its moment, for oneself, a colleague or one talent."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions.policies import ALSO, Policy, set_reminders
from core.casting.auditions.wording import times
from core.casting.reminding import queries
from core.casting.talent.model import recipient
from core.casting.talent.names import alike
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF, Person
from core.store import persons
from core.understanding.shapes import Sought

BODY_CHARS = 500
MOST_DAYS = 366
MORNING = time(9)
"""When somebody is reminded who named a day and no hour."""
ME = frozenset({"", "me", "myself", "mujhe", "mujhko", "mereko", "mujhay", "हमें", "मुझे", "मुझको"})
_MANY = Sought(r"every(?:one|body)|\ball\b|sab(?:ko)?\b|list|सब|सभी")


LAST_SET = "reminder"
"""In the focus: the reminder that was set last, by ``id``, and when it was."""
_OWNER = Sought(r"(?<!\w)(?P<who>[^\W\d_][\w.]*(?-i:\s+[A-Z][\w.]*)?(?:['’]s|\s+(?:ki|ka|ke|की|का|के)))\s*$")


class Reminding(Arguments):
    """``at``: ISO or as said. ``to``: me, a colleague or somebody of the directory. ``hours``: so many before
    each audition of the project instead."""

    body: str = Field(default="", max_length=2000)
    at: str = Field(default="", max_length=200)
    to: str = Field(default="", max_length=80)
    hours: tuple[int, ...] = Field(default=(), max_length=4)


class One(Arguments):
    """A reminder by its id."""

    reminder: int


async def set_reminder(ctx: ToolContext, args: Reminding) -> Result:
    """Planned for its moment and echoed; a person other than the writer is named in it."""
    if args.hours and not args.at and ctx.person.role in CASTING:
        return await set_reminders(ctx, Policy(hours=args.hours, also=ALSO.search(ctx.said) is not None))
    if _MANY.search(args.to):
        raise Rejected("reminding-many")
    try:
        reader, name = await reader_of(ctx, args.to)
    except Ambiguous as error:
        return which(ctx.words, error, "set_reminder", args.model_dump(mode="json"), "to")
    body = _with_whose(ctx.said, " ".join(args.body.split()))[:BODY_CHARS]
    given = args.model_dump(mode="json")
    if not body:
        ask = Ask("text", ctx.words("reminding-about-what"), "set_reminder", given, slot="body")
        return Result(Draft(ctx.words("reminding-what"), ask=ask), private=True)
    due = due_at(args.at, ctx.now, ctx.person.timezone)
    if due is None:
        ask = Ask("text", ctx.words("reminding-about-when"), "set_reminder", given, slot="at", needs="time")
        return Result(Draft(ctx.words("reminding-when"), ask=ask), private=True)
    if not ctx.now < due <= ctx.now + timedelta(days=MOST_DAYS):
        raise Rejected("reminding-past", time=ctx.words.time(due))
    stated = {"by": ctx.person.id, "body": body, "house": ctx.house, "name": name}
    key = f"asked/{ctx.person.id}/{reader.id}/{int(due.timestamp())}/{ctx.inbound_id}"
    made = await queries.plan(ctx.tx, ctx.org_id, key, reader.id, due, stated)
    facts = {"time": ctx.words.time(due), "body": body}
    text = ctx.words("reminding-set", name="none" if reader.id == ctx.person.id else name, **facts)
    option = Option(ctx.words("reminding-undo"), "undo_change")
    return Result(
        Draft(text, options=(option,)),
        focus={LAST_SET: {"id": made, "at": ctx.now.isoformat()}},
        undo=Undo("drop_reminder", {"reminder": made}, text),
        data={"reminder": made, "at": due.isoformat()},
        private=True,
    )


def _with_whose(said: str, body: str) -> str:
    """``amrita ki maa ko call karna`` where only what follows the name was read."""
    said = " ".join(said.split())
    start = said.find(body) if body else -1
    owner = _OWNER.search(said[:start]) if start > 0 else None
    return body if owner is None else f"{owner['who']} {body}"


def due_at(said: str, now: datetime, zone: str) -> datetime | None:
    """A day alone is its morning, or in an hour where that is over; a part of a day is its beginning."""
    named = times.read(said, now, zone)
    if named is None:
        return None
    if not named.whole_day:
        return named.start
    due = datetime.combine(named.start.date(), MORNING, ZoneInfo(zone)).astimezone(UTC)
    if due <= now and named.start.date() == now.astimezone(ZoneInfo(zone)).date():
        return now + timedelta(hours=1)
    return due


async def reader_of(ctx: ToolContext, said: str) -> tuple[Person, str]:
    """Who is reminded. Talent and agents remind themselves only. Raises Rejected for nobody."""
    wanted = said.strip()
    if wanted.casefold() in ME or alike(wanted, ctx.person.name):
        return ctx.person, ctx.person.first_name
    if not ctx.person.staff:
        raise Rejected("reminding-own-only")
    colleagues = await persons.with_roles(ctx.tx, ctx.org_id, sorted(STAFF))
    named = [one for one in colleagues if alike(wanted, one.name)]
    if len(named) == 1:
        return named[0], named[0].first_name
    if ctx.person.role not in CASTING:
        raise Rejected("reminding-nobody", name=wanted)
    people = await resolve(ctx, (wanted,))
    one = people[0] if people else None
    to = None if one is None else recipient(one)
    who = None if to is None else await persons.get(ctx.tx, to)
    if one is None or who is None or await ctx.desk.reach(who.id) is None:
        raise Rejected("reminding-nobody", name=wanted)
    return who, one.name


async def drop_reminder(ctx: ToolContext, args: One) -> Result:
    """One's own, as long as it is still to come."""
    done = await queries.cancel(ctx.tx, args.reminder, ctx.person.id)
    return Result(Draft(ctx.words("reminding-dropped" if done else "reminding-gone")), private=True)
