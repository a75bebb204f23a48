"""What is noted of somebody's arrival: told, and taken back where it was noted by mistake."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions import queries, staff
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.model import HERE, LEFT, NO_SHOW, PENDING, ZONE, Slot
from core.casting.auditions.scene import load, room_label, when
from core.casting.dayof import model
from core.casting.projects import queries as projects
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.references import focus_people, resolve
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words

RECENT = timedelta(hours=12)
"""How long after its start an audition is still spoken of on its day."""


class TakenBack(AnswerArguments):
    """``rsvp``: what they had answered before it was noted, empty to leave it."""

    rsvp: str = ""


async def whether(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Whether those who are named, or the one who is talked about, have come: as it is noted."""
    found = await of_the_day(ctx, args)
    lines = [await told(ctx, slot, talent) for slot, talent in found]
    if len(found) == 1 and _today(found[0][0], ctx.now) and found[0][0].attendance not in (HERE, LEFT):
        lines.append(ctx.words("dayof-asked-then", name=found[0][1].first_name))
    return Result(Draft("\n".join(lines)), focus=about(*(talent for _, talent in found)))


async def taken_back(ctx: ToolContext, args: TakenBack) -> Result:
    """Somebody who is noted as here is not; of anybody else it is told how it stands."""
    slot, talent = (await of_the_day(ctx, args))[0]
    if slot.attendance != HERE:
        return await whether(ctx, args)
    values = {"attendance": "", "arrived_at": None, "arrival": None, "late_min": 0}
    if args.rsvp:
        values["rsvp"] = args.rsvp
    slot = await queries.change_slot(ctx.tx, slot, **values, revision=slot.revision + 1)
    await _tell_team(ctx, slot, talent, "dayof-team-not-here")
    text = ctx.words("dayof-not-here-after-all", name=talent.first_name, time=ctx.words.clock(slot.starts_at))
    return Result(Draft(text), focus=about(talent))


async def no_no_show(ctx: ToolContext, args: AnswerArguments) -> Result:
    """A no-show that was noted is taken back; where none is noted it is told how it stands."""
    slot, talent = (await of_the_day(ctx, args))[0]
    if slot.attendance not in (NO_SHOW, PENDING):
        text = ctx.words("dayof-no-no-show", name=talent.first_name)
        return Result(Draft(f"{text} {await told(ctx, slot, talent)}"), focus=about(talent))
    slot = await queries.change_slot(ctx.tx, slot, attendance="", revision=slot.revision + 1)
    await _tell_team(ctx, slot, talent, "dayof-team-no-show-off")
    return Result(Draft(ctx.words("dayof-no-show-off", name=talent.first_name)), focus=about(talent))


async def next_up(ctx: ToolContext, _args: AnswerArguments) -> Result:
    """Who reads next in each room of today, and whether they are there."""
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    slots = [one for one in await queries.ahead(ctx.tx, ctx.org_id, ctx.now - RECENT) if _today(one, ctx.now)]
    sessions = await queries.sessions(ctx.tx, [one.session_id for one in slots])
    slots = [one for one in slots if sessions[one.session_id].project_id in seen]
    tracks = dict.fromkeys((one.session_id, one.room) for one in slots)
    lines: list[str] = []
    people: list[Talent] = []
    for session_id, room in tracks:
        waiting = model.waiting([one for one in slots if (one.session_id, one.room) == (session_id, room)])
        if not waiting:
            continue
        talent = (await talents.many(ctx.tx, [waiting[0].talent_id])).get(waiting[0].talent_id)
        if talent is not None:
            people.append(talent)
            label = room_label(ctx.words, room) or "none"
            lines.append(_next(ctx.words, waiting[0], talent, label))
    if not lines:
        raise Rejected("dayof-nobody-next" if slots else "dayof-nothing-today")
    return Result(Draft("\n".join(lines)), focus=about(*people))


def _next(words: Words, slot: Slot, talent: Talent, room: str) -> str:
    state = "here" if slot.attendance == HERE else "late" if slot.attendance == "late" else "not"
    facts = {"name": talent.name, "time": words.clock(slot.starts_at), "minutes": slot.late_min}
    return words("dayof-next", state=state, room=room, **facts)


async def of_the_day(ctx: ToolContext, args: AnswerArguments) -> list[tuple[Slot, Talent]]:
    """The audition each of them is asked about: of today, the one that is theirs first, else the next. Raises
    Rejected where nobody is named or talked about, and where somebody has none."""
    people = args.people
    if args.slot is not None:
        slot = await queries.get_slot(ctx.tx, ctx.org_id, args.slot)
        who = None if slot is None else await talents.get(ctx.tx, slot.talent_id)
        if slot is None or who is None:
            raise Rejected("auditions-not-yours")
        return [(slot, who)]
    if not people and len(ctx.focus.get("people") or ()) == 1:
        people = ("1",)
    if not people:
        raise Rejected("auditions-whose")
    found = []
    for talent in await resolve(ctx, people):
        slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now - RECENT, talents=[talent.id])
        if not slots:
            raise Rejected("dayof-none-of-theirs", name=talent.first_name)
        today = [one for one in slots if _today(one, ctx.now)]
        held = [one for one in today if one.held]
        found.append(((held or today or slots)[0], talent))
    return found


async def told(ctx: ToolContext, slot: Slot, talent: Talent) -> str:
    """How it stands with somebody's arrival, in one line."""
    words, today = ctx.words, _today(slot, ctx.now)
    wish = await queries.open_request(ctx.tx, slot.id)
    facts = {
        "name": talent.name,
        "time": words.clock(slot.starts_at) if today else when(words, slot.starts_at),
        "since": words.clock(slot.arrived_at or slot.starts_at),
        "number": slot.arrival or 0,
        "minutes": slot.late_min,
    }
    state = slot.attendance if today and slot.held and slot.attendance else slot.rsvp
    if state in ("invited", "seen", "change_requested") and wish is not None:
        state, facts["time"] = "asked", when(words, wish.wanted_at)
    return words("dayof-asked", state=state, **facts)


def about(*people: Talent) -> dict[str, object]:
    """Who is talked about from now on."""
    return {"people": focus_people(people)}


def _today(slot: Slot, now: datetime) -> bool:
    zone = ZoneInfo(ZONE)
    return slot.starts_at.astimezone(zone).date() == now.astimezone(zone).date()


async def _tell_team(ctx: ToolContext, slot: Slot, talent: Talent, text: str) -> None:
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if session is None:
        return
    by = ctx.person.first_name

    def make(words: Words) -> Draft:
        return Draft(words(text, name=talent.name, time=words.clock(slot.starts_at), by=by))

    key = f"{text}/{slot.id}/r{slot.revision}"
    await staff.tell(ctx.desk, await load(ctx.tx, session), make, key=key, but={ctx.person.id})
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
