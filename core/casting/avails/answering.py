"""What the talent's side answers about dates: kept as their calendar, and heard by the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from core.casting.auditions.model import shareable
from core.casting.avails import by_day, keeping, queries
from core.casting.avails.letters import dates, role_said, span_days
from core.casting.avails.model import NOTE_CHARS, SPAN, ZONE, Check, Status, answer_of, last_day
from core.casting.avails.partly import partly
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.talent import queries as directory
from core.casting.talent.model import Span, Talent
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.texts import Words
from core.understanding import times
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought


class Report(Arguments):
    """``check``: the question a button was made for. ``status``: as said; empty asks."""

    check: int = 0
    people: tuple[str, ...] = ()
    status: str = ""


async def report_avail(ctx: ToolContext, args: Report) -> Result:
    """The newest open question unless another is named. The same answer again changes nothing."""
    found = await meant(ctx, args)
    if isinstance(found, Result):
        return found
    check, talent = found
    status: Status | None = answer_of(args.status)
    if status in ("free", "busy") and not args.check and (partly(ctx.said) or _of_some_days(ctx, check)):
        status = "partly"
    days = [] if args.check else by_day.read(ctx.said, *_window(check))
    if days and check.status == "open":
        return await settle_days(ctx, check, talent, days)
    if status is None:
        return Result(_which(ctx, check, talent))
    if check.status != "open":
        return Result(Draft(ctx.words("avails-answered-before", name=talent.name, status=check.status)))
    note = note_of(ctx, args)
    await queries.settle(ctx.tx, check, status, note=note, by=ctx.person.id, now=ctx.now)
    await _keep(ctx, check, status, note)
    await _tell(ctx, check, talent, status, note)
    words = ctx.words
    text = words(
        "avails-noted", name=talent.name, status=status, dates=dates(words, check.starts_at, check.ends_at)
    )
    return Result(Draft(text), data={"check": check.id, "status": status})


async def settle_days(ctx: ToolContext, check: Check, talent: Talent, days: Sequence[by_day.Day]) -> Result:
    """An answer that differs by day, or a correction of one: each day is kept, shown and told."""
    note = note_of(ctx, Report())
    spans = by_day.spans(days, note[:80])
    source = f"{keeping.ANSWERED}/{check.id}"
    await keeping.keep(ctx.tx, ctx.org_id, check.talent_id, spans, source, ctx.now)
    await queries.settle(ctx.tx, check, "partly", note=note, by=ctx.person.id, now=ctx.now)
    now = (await keeping.answered(ctx.tx, [check.id]))[check.id]
    await _tell(ctx, check, talent, "partly", note, now)
    said = day_by_day(ctx.words, now)
    text = ctx.words("avails-noted-days", name=talent.name, days=said)
    return Result(Draft(text), data={"check": check.id, "status": "partly"})


def _window(check: Check) -> tuple[date, date]:
    return check.starts_at.astimezone(ZONE).date(), last_day(check.ends_at).astimezone(ZONE).date()


def day_by_day(words: Words, spans: Sequence[Span]) -> str:
    """``free Sat 12 Dec to Sun 13 Dec; perhaps busy Tue 15 Dec``."""
    return "; ".join(
        words("avails-known", kind=one.kind, dates=span_days(words, one.start, one.end)) for one in spans
    )


def _of_some_days(ctx: ToolContext, check: Check) -> bool:
    """Whether a written answer names days that are a part only of those asked about: with their month, or by
    the day's number ("12 ko shoot hai" of the 12th to the 16th)."""
    begins, ends = check.starts_at.astimezone(ZONE).date(), last_day(check.ends_at).astimezone(ZONE).date()
    named = [one for one in times(ctx.said, ctx.now.astimezone(ZONE)) if one.start is not None]
    if len(named) == 1 and named[0].start is not None and named[0].kind in ("day", "range"):
        first = named[0].start.astimezone(ZONE).date()
        last = (named[0].phrase.end or named[0].start).astimezone(ZONE).date()
        return begins <= first <= last <= ends and (first, last) != (begins, ends)
    asked = [begins + timedelta(days=more) for more in range((ends - begins).days + 1)]
    said = [int(number) for number in _DAY_NUMBER.findall(ctx.said)]
    days = [one.day for one in asked if one.day in said]
    whole = len(said) > 1 and begins.day in said and ends.day in said
    return bool(days) and len(days) == len(set(said)) and not whole and len(days) < len(asked)


_DAY_NUMBER = Sought(
    r"(?<![\d:.])(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]|\s*(?:am|pm|baje|bje|hrs?|hours?|min)\b)"
)


async def meant(ctx: ToolContext, args: Report) -> tuple[Check, Talent] | Result:
    if args.check:
        check = await queries.get(ctx.tx, ctx.org_id, args.check)
        if check is None or (ctx.person.id != check.asked_of and ctx.person.role not in CASTING):
            raise Rejected("avails-gone")
        found = [check]
    else:
        found = await queries.asked_of(ctx.tx, ctx.person.id, ctx.now)
    people = await directory.many(ctx.tx, [one.talent_id for one in found])
    found = [one for one in found if one.talent_id in people]
    if args.people:
        named = [one for one in found if any(alike(name, people[one.talent_id].name) for name in args.people)]
        found = named or found
    if not found:
        raise Rejected("avails-none")
    if len(found) == 1:
        return found[0], people[found[0].talent_id]
    said = args.model_dump(mode="json")
    options = tuple(
        Option(
            f"{people[one.talent_id].name}, {dates(ctx.words, one.starts_at, one.ends_at)}",
            "report_avail",
            {**said, "check": one.id},
        )
        for one in found[:8]
    )
    return Result(Draft(ctx.words("avails-which"), options=options))


def _which(ctx: ToolContext, check: Check, talent: Talent) -> Draft:
    """An answer that cannot be told ("12 ok, 13 not") is asked again, never guessed."""
    words = ctx.words
    options = tuple(
        Option(words(f"avails-choice-{label}"), "report_avail", {"check": check.id, "status": status})
        for label, status in (
            ("free", "free"),
            ("busy", "busy"),
            ("refusal", "first_refusal"),
            ("hold", "hold"),
        )
    )
    facts = {"name": talent.name, "dates": dates(words, check.starts_at, check.ends_at)}
    return Draft(words("avails-say", **facts), options=options)


def note_of(ctx: ToolContext, args: Report) -> str:
    """Their own words for the team, without anything about anybody's health; a tap has none."""
    said = " ".join(ctx.said.split())[:NOTE_CHARS]
    return "" if args.check or not shareable(said) else said


async def _keep(ctx: ToolContext, check: Check, status: Status, note: str) -> None:
    """Their calendar: the days asked about, as far as the answer goes."""
    start, end = check.starts_at, check.ends_at
    span = Span(start, end, SPAN[status], note[:80])
    source = f"{keeping.ANSWERED}/{check.id}"
    await keeping.keep(ctx.tx, ctx.org_id, check.talent_id, [span], source, ctx.now)


async def _tell(
    ctx: ToolContext, check: Check, talent: Talent, status: Status, note: str, days: Sequence[Span] = ()
) -> None:
    """The casting people of the room and whoever asked, with what can be done next."""
    role = await projects.role(ctx.tx, check.role_id)
    if role is None:
        return
    by = "" if ctx.person.id == talent.person_id else ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {
            "name": talent.name,
            "role": role_said(check, role),
            "dates": dates(words, check.starts_at, check.ends_at),
        }
        text = words("avails-told", status=status, **facts)
        if days:
            text += f" {day_by_day(words, days)}."
        if by:
            text += " " + words("avails-told-by", by=by)
        if note:
            text += " " + words("avails-told-note", note=note)
        moves: tuple[str, ...] = ("pinned", "on_avail") if status != "busy" else ("passed",)
        moves = () if check.nameless else moves
        options = tuple(
            Option(
                words("avails-move", status=words("ladder-status", status=one)),
                "set_status",
                {"people": [f"talent:{talent.id}"], "statuses": [one], "role": f"role:{role.id}"},
            )
            for one in moves
        )
        return Draft(text, options=options)

    key = f"avail/{check.id}/answer" + (f"/{ctx.inbound_id}" if days else "")
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)
    asker = await persons.get(ctx.tx, check.asked_by)
    if asker is not None and asker.id != ctx.person.id:
        await ctx.desk.tell(asker.id, make, key=f"{key}/{asker.id}")


def fill_report(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The answer, and whom it is about if that was said."""
    found = meaning.entities
    named = found.get("talents") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    return {
        "people": people,
        "status": str(found.get("status") or ""),
    }
