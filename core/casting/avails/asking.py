"""Staff ask whether people are free; the question goes to their agent, guardian or themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from pydantic import Field

from core.casting.auditions.wording import times
from core.casting.avails import queries
from core.casting.avails.letters import dates, plan_nudge, question, role_said, span_days
from core.casting.avails.model import MOST_DAYS, NAMELESS, ZONE, Check, days
from core.casting.ladder import queries as ladder
from core.casting.ladder.scene import meant_or_listed
from core.casting.lists.tools import people_said
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, focus_people, resolve, said, which
from core.conversation.drafts import Ask, Draft, Option, Result, with_line
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning
from core.understanding.shapes import composed

SAME_FOR = timedelta(hours=12)
"""How long the days that somebody asked about last are "the same dates"."""
SAME_DAYS = re.compile(
    r"\b(?:those|these|same)\s+(?:dates?|days?|tareekh\w*|din)\b|\bfor\s+the\s+same\b"
    r"|\b(?:(?:u|i)nhi+n?|wo?hi+|yahi+|usi|isi)\s+(?:dates?|dino?n?|tareekh\w*)\b"
    r"|(?:उन्हीं|इन्हीं|वही|उसी)\s+(?:तारीख|दिन|डेट)",
    re.IGNORECASE,
)


ASKING = "asking_dates"
"""In the focus: whom the writer asks about which days for which role, when, and whether it is only shown."""


class Asking(Arguments):
    """``people``: names; empty for the role's whole shortlist. ``start``, ``end``: ISO days or as said; empty
    for the project's shooting days. ``sure``: several people were shown. ``assumed``: nobody named the role.
    ``also``: besides those who were asked, or shown to be asked, just now."""

    people: tuple[str, ...] = Field(default=(), max_length=100)
    role: str = ""
    start: str = ""
    end: str = ""
    sure: bool = False
    assumed: bool = False
    also: bool = False


class Again(Arguments):
    """One question."""

    check: int


async def check_avails(ctx: ToolContext, args: Asking) -> Result:
    """One person is asked at once; several are shown first. What is known already is said."""
    if args.also:
        return await _also(ctx, args)
    raw = args.model_dump(mode="json")
    found = await meant_or_listed(ctx, args.people, args.role, "check_avails", raw)
    if isinstance(found, Result):
        return found
    people, role, left_out = found
    return with_line(await _about(ctx, args, people, role, raw), left_out)


async def _also(ctx: ToolContext, args: Asking) -> Result:
    """More people for the days that were meant just now: in the question that is shown, else asked too."""
    last = ctx.focus.get(ASKING)
    if not last:
        raise Rejected("avails-which-dates", role="")
    try:
        named = [f"talent:{one.id}" for one in await resolve(ctx, args.people)]
    except Ambiguous as error:
        return which(ctx.words, error, "check_avails", args.model_dump(mode="json"), "people")
    before = [str(one) for one in last["people"]] if last["shown"] else []
    fresh = [one for one in named if one not in before]
    asked = Asking(
        people=tuple([*before, *fresh]),
        role=str(last["role"]),
        start=str(last["start"]),
        end=str(last["end"]),
    )
    result = await check_avails(ctx, asked)
    return result if fresh else with_line(result, ctx.words("avails-in-it-already"))


async def _about(
    ctx: ToolContext, args: Asking, people: list[Talent], role: Role, raw: Mapping[str, Any]
) -> Result:
    named = {**raw, "people": [f"talent:{one.id}" for one in people], "role": f"role:{role.id}"}
    assumed = args.assumed or not args.role
    named["assumed"] = assumed
    if not args.start and SAME_DAYS.search(composed(ctx.said)):
        span = await _asked_last(ctx)
        named |= {} if span is None else _stated(span)
    else:
        span = await days_meant(ctx, args.start, args.end, role)
    if span is None:
        ask = Ask("text", ctx.words("avails-about-dates"), "check_avails", named, slot="start", needs="time")
        return Result(Draft(ctx.words("avails-which-dates", role=role.name), ask=ask))
    if span[1] <= ctx.now:
        raise Rejected("avails-past", dates=dates(ctx.words, *span))
    shown = len(people) > 1 and not args.sure
    asking = {"people": named["people"], "role": named["role"], **_stated(span), "shown": shown}
    focus: dict[str, Any] = {
        "role_id": role.id,
        "project_id": role.project_id,
        "people": focus_people(people),
    }
    focus[ASKING] = {**asking, "at": ctx.now.isoformat()}
    if shown:
        return Result(await _preview(ctx, people, span, {**named, "sure": True}), focus=focus)
    lines = [await _ask(ctx, one, role, span, assumed=assumed) for one in people]
    return Result(Draft("\n".join(lines)), focus=focus, data={"asked": [one.name for one in people]})


async def _asked_last(ctx: ToolContext) -> tuple[datetime, datetime] | None:
    """The days of the question that the writer asked last, today: "the same dates" are those or none."""
    last = await queries.last_by(ctx.tx, ctx.org_id, ctx.person.id, ctx.now - SAME_FOR)
    return None if last is None else (last.starts_at, last.ends_at)


def _stated(span: tuple[datetime, datetime]) -> dict[str, str]:
    """A half-open range as the days that ``Asking`` reads."""
    first, after = (one.astimezone(ZONE).date() for one in span)
    return {"start": first.isoformat(), "end": (after - timedelta(days=1)).isoformat()}


async def days_meant(
    ctx: ToolContext, start: str, end: str, role: Role | None
) -> tuple[datetime, datetime] | None:
    """The days that are meant, as a half-open range; the shooting days when none were said."""
    first = times.read(start, ctx.now, ctx.person.timezone)
    if first is None:
        if start or role is None:
            return None
        about = await projects.project(ctx.tx, role.project_id)
        if about is None or about.shoot_from is None:
            return None
        return days(about.shoot_from, about.shoot_to or about.shoot_from)
    last = times.read(end, ctx.now, ctx.person.timezone)
    until = first.end if last is None else last.start
    begins = first.start.astimezone(ZONE).date()
    ends = begins if until is None else until.astimezone(ZONE).date()
    if ends < begins or ends - begins > timedelta(days=MOST_DAYS):
        return None
    return days(begins, ends)


async def _preview(
    ctx: ToolContext, people: Sequence[Talent], span: tuple[datetime, datetime], sure: Mapping[str, Any]
) -> Draft:
    lines = []
    for one in people:
        to = await _reader(ctx, one)
        known = await _known(ctx, one, span)
        who = ctx.words("avails-nobody") if to is None else to.first_name
        lines.append(f"{one.name} → {who}" + (f" ({known})" if known else ""))
    text = ctx.words("avails-preview", count=len(people), dates=dates(ctx.words, *span))
    options = (
        Option(ctx.words("avails-ask", count=len(people)), "check_avails", sure, "primary", means="yes"),
        Option(ctx.words("avails-leave"), "leave_it", means="no"),
    )
    return Draft("\n".join([text, *lines]), options=options)


async def _reader(ctx: ToolContext, talent: Talent) -> Any:
    to = recipient(talent)
    return None if to is None else await persons.get(ctx.tx, to)


async def _known(ctx: ToolContext, talent: Talent, span: tuple[datetime, datetime]) -> str:
    """What their calendar says already, in staff's words."""
    spans = (await directory.spans(ctx.tx, [talent.id], ctx.now))[talent.id]
    found = [one for one in spans if one.overlaps(*span)]
    words = ctx.words
    return ", ".join(
        words("avails-known", kind=one.kind, dates=span_days(words, one.start, one.end)) for one in found[:3]
    )


async def _ask(
    ctx: ToolContext, talent: Talent, role: Role, span: tuple[datetime, datetime], *, assumed: bool = False
) -> str:
    """Write the question, send it, tell the room; what the asker reads. ``assumed``: nobody named the
    role, so it is named only where the person stands on it."""
    assumed = assumed and role.id not in await ladder.roles_of(ctx.tx, ctx.org_id, talent.id)
    words, to = ctx.words, await _reader(ctx, talent)
    if to is None and talent.is_minor and talent.guardian_id is None:
        return words("avails-no-guardian", name=talent.name)
    if to is None:
        return words("avails-call", name=talent.name)
    made = await queries.add(
        ctx.tx,
        org_id=ctx.org_id,
        role_id=role.id,
        talent_id=talent.id,
        asked_of=to.id,
        asked_by=ctx.person.id,
        asked_at=ctx.now,
        starts_at=span[0],
        ends_at=span[1],
        note=NAMELESS if assumed else "",
    )
    project = await projects.project(ctx.tx, role.project_id)
    told = await ctx.desk.tell(
        to.id, question(made, talent, role, project), key=f"avail/{made.id}", expires_at=made.ends_at
    )
    if told.status not in ("queued", "repeated"):
        return words("avails-call", name=talent.name)
    await plan_nudge(ctx.tx, ctx.org_id, made)
    await _tell_room(ctx, made, talent, role, to.first_name, own=to.id == talent.person_id)
    known = await _known(ctx, talent, span)
    through = "agent" if to.id == talent.agent_id else "guardian" if talent.is_minor else "self"
    line = words(
        "avails-asked", name=talent.name, dates=dates(words, *span), to=to.first_name, through=through
    )
    return f"{line} {words('avails-on-file', known=known)}" if known else line


async def _tell_room(
    ctx: ToolContext, made: Check, talent: Talent, role: Role, to: str, *, own: bool
) -> None:
    by, when = ctx.person.first_name, (made.starts_at, made.ends_at)
    about = {
        "by": by,
        "name": talent.name,
        "role": role_said(made, role),
        "to": to,
        "own": "yes" if own else "no",
    }

    def make(words: Words) -> Draft:
        return Draft(words("avails-asked-told", dates=dates(words, *when), **about))

    await ctx.desk.tell_room(
        room(role.project_id), make, key=f"avail/{made.id}/asked", but={ctx.person.id}, only=CASTING
    )


async def ask_again(ctx: ToolContext, args: Again) -> Result:
    """The same question once more."""
    seen = await queries.get(ctx.tx, ctx.org_id, args.check)
    talent = None if seen is None else await directory.get(ctx.tx, seen.talent_id)
    if seen is None or talent is None:
        raise Rejected("avails-gone")
    if seen.status not in ("open", "expired"):
        return Result(Draft(ctx.words("avails-answered-before", name=talent.name, status=seen.status)))
    role = await projects.role(ctx.tx, seen.role_id)
    if role is None:
        raise Rejected("avails-gone")
    return Result(Draft(await _ask(ctx, talent, role, (seen.starts_at, seen.ends_at), assumed=seen.nameless)))


def _whom(meaning: Meaning, focus: Mapping[str, Any]) -> tuple[str, ...]:
    """Who was named; a list that was named before whoever was talked about last."""
    named = said(meaning, "options", "result_refs", "option", "talents", "talent")
    if not named and meaning.entities.get("source") == "shortlist":
        return ()
    return people_said(meaning, focus)


def fill_asking(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whom, for which days, for which role."""
    found = meaning.entities
    span = found.get("date_range") or found.get("window") or {}
    start = span.get("start") if isinstance(span, Mapping) else ""
    end = span.get("end") if isinstance(span, Mapping) else ""
    role = found.get("role")
    return {
        "people": _whom(meaning, focus),
        "role": role if isinstance(role, str) else "",
        "start": times.text_of(start or found.get("start") or found.get("date"))
        or times.first_phrase(meaning),
        "end": times.text_of(end or found.get("end") or found.get("until")),
    }
