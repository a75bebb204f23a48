"""What is planned, who has answered, where it is, and who is on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from core.casting.auditions import bookings, doubts, empty_day, parties, queries, staff
from core.casting.auditions.answers import matter
from core.casting.auditions.arguments import AnswerArguments, ListArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.model import HERE, LEFT, UNANSWERED, Slot, round_of
from core.casting.auditions.scene import load, when, where
from core.casting.auditions.wording import mentions, times
from core.casting.auditions.wording.asking import COME, IS, NOBODY
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as talents
from core.casting.talent.references import resolve
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.store import outbox
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import beside, shapes

MOST_SHOWN = 60
MISSING = "missing"
"""Of the auditions of a day: who has not come."""
_ANSWERS = {"yes": ("confirmed",), "no": ("declined",)}
_RSVP = {"unconfirmed": UNANSWERED, **_ANSWERS}
"""What was answered, by what is asked about."""
SINCE = timedelta(hours=2)
"""How long after its start an audition is still "mine today" for somebody who looks for the way."""


async def show(ctx: ToolContext, args: ListArguments) -> Result:
    """Staff see the sessions of their projects; everybody else their own auditions only."""
    if ctx.person.role not in STAFF:
        return await _own(ctx)
    slots = await _fitting(ctx, args)
    if not slots and args.status not in _ANSWERS:
        if (draft := await _nobody_then(ctx, args)) is not None:
            return Result(draft)
        raise Rejected(await _none(ctx, args))
    parts, shown = [], slots[:MOST_SHOWN]
    for session_id in dict.fromkeys(slot.session_id for slot in shown):
        session = await queries.get_session(ctx.tx, ctx.org_id, session_id)
        if session is None:
            continue
        mine = [slot for slot in shown if slot.session_id == session_id]
        scene, words = await load(ctx.tx, session), ctx.words
        day = words.day(mine[0].starts_at)
        parts.append(words("auditions-board", what=scene.what(words), day=day, place=session.place))
        lines = await staff.lines(ctx.tx, mine, words, mine[0].starts_at)
        parts += [line + await _reached(ctx, slot) for line, slot in zip(lines, mine, strict=True)]
    parts += await _decided(ctx, args, slots)
    text = "\n".join([_count(ctx, args, slots), *parts])
    people = await talents.many(ctx.tx, [slot.talent_id for slot in shown])
    focus: dict[str, Any] = {"people": [{"id": one.id, "name": one.name} for one in people.values()]}
    sessions = {slot.session_id for slot in slots}
    if len(sessions) == 1:
        focus["session_id"] = slots[0].session_id
    return Result(
        Draft(text, options=_also(ctx, args)),
        focus=focus,
        data=_facts(slots, {one.id: one.name for one in people.values()}),
    )


async def _decided(ctx: ToolContext, args: ListArguments, slots: Sequence[Slot]) -> list[str]:
    """Whoever asks who said yes, or no, may mean the producers too."""
    if args.status not in _ANSWERS:
        return []
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    of_slots = {one.role_id for one in known.values() if one.role_id is not None}
    named = await find_role(ctx, args.role) if args.role else None
    focused = ctx.focus.get("role_id")
    about = {named.id} if named is not None else of_slots or ({int(focused)} if focused else set())
    lines = []
    for role in [one for one in await visible_roles(ctx) if one.id in about]:
        ids = await (doubts.approved if args.status == "yes" else doubts.doubted)(ctx.tx, role.id)
        names = [one.name for one in (await talents.many(ctx.tx, sorted(ids))).values()]
        if names:
            facts = {"role": role.name, "names": ctx.words.names(names), "answer": args.status}
            lines.append(ctx.words("auditions-list-decided", **facts))
    return lines


def _also(ctx: ToolContext, args: ListArguments) -> tuple[Option, ...]:
    if args.status not in _ANSWERS:
        return ()
    role = {"role": args.role} if args.role else {}
    return (Option(ctx.words("auditions-list-producers"), "approval_status", role, single_use=False),)


def _facts(slots: Sequence[Slot], names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "auditions": [
            {"talent": names.get(slot.talent_id, ""), "at": slot.starts_at.isoformat(), "rsvp": slot.rsvp}
            for slot in slots
        ]
    }


async def _nobody_then(ctx: ToolContext, args: ListArguments) -> Draft | None:
    """Of a day on which there is none the next audition, and which lists have still to be scheduled. Raises
    Rejected where everybody has come."""
    if args.status == MISSING and await _fitting(ctx, args.model_copy(update={"status": ""})):
        raise Rejected("auditions-list-all-here")
    named = times.read(args.when, ctx.now, ctx.person.timezone)
    if named is None or args.status == MISSING:
        return None
    ahead = await _fitting(ctx, args.model_copy(update={"when": ""}))
    return await empty_day.told(ctx, named.day(ctx.person.timezone)[0], ahead, args.role)


async def _none(ctx: ToolContext, args: ListArguments) -> str:
    """Everybody has answered only where somebody was asked."""
    if args.status != "unconfirmed":
        return "auditions-list-none"
    asked = await _fitting(ctx, args.model_copy(update={"status": ""}))
    return "auditions-list-none-open" if asked else "auditions-list-none-planned"


def _count(ctx: ToolContext, args: ListArguments, slots: Sequence[Slot]) -> str:
    if args.status in ("unconfirmed", MISSING):
        return ctx.words(f"auditions-list-{'open' if args.status != MISSING else MISSING}", count=len(slots))
    if args.status in _ANSWERS:
        return ctx.words("auditions-list-answered", count=len(slots), answer=args.status)
    confirmed = sum(1 for slot in slots if slot.rsvp == "confirmed")
    return ctx.words("auditions-list", count=len(slots), confirmed=confirmed)


async def _reached(ctx: ToolContext, slot: Slot) -> str:
    """How far the invitation got, for those who have not answered."""
    if slot.rsvp not in ("invited", "seen"):
        return ""
    row = await outbox.by_key(ctx.tx, bookings.invite_key(slot))
    if row is None:
        return ""
    if row["read_at"] is not None:
        return ctx.words("auditions-list-read", time=ctx.words.clock(row["read_at"]))
    if row["status"] in ("failed", "refused", "dead", "expired", "cancelled"):
        return ctx.words("auditions-list-failed")
    return ""


async def _fitting(ctx: ToolContext, args: ListArguments) -> list[Slot]:
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    role = await find_role(ctx, args.role) if args.role else None
    people = {one.id for one in await resolve(ctx, args.people)}
    named = times.read(args.when, ctx.now, ctx.person.timezone)
    since, until = (ctx.now, None) if named is None else named.day(ctx.person.timezone)
    slots = await queries.ahead(ctx.tx, ctx.org_id, since, until=until)
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])

    def fits(slot: Slot) -> bool:
        session = sessions[slot.session_id]
        return (
            session.project_id in seen
            and (role is None or session.role_id == role.id)
            and (not args.round or session.round == round_of(args.round))
            and (not people or slot.talent_id in people)
            and (args.status not in _RSVP or slot.rsvp in _RSVP[args.status])
            and (args.status != MISSING or (slot.held and slot.attendance not in (HERE, LEFT)))
        )

    return [slot for slot in slots if fits(slot)]


async def _own(ctx: ToolContext) -> Result:
    found = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    if not found:
        raise parties.none_ahead(ctx)
    lines, words = [], ctx.words
    for slot, talent in found[:MOST_SHOWN]:
        one = await matter(ctx, slot, talent)
        facts = {
            "what": one.scene.what(words),
            "when": when(words, slot.starts_at),
            "place": one.scene.session.place,
        }
        name = "" if talent.person_id == ctx.person.id else f"**{talent.name}**: "
        lines.append(name + words("auditions-own", state=slot.rsvp, **facts))
    options = choices(words, found[0][0], ctx.now) if len(found) == 1 and not found[0][0].answered else ()
    return Result(Draft("\n".join(lines), options=options))


async def location(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Where the next audition is: for outsiders their own, for staff the named person's or the next."""
    found = await _next(ctx, args)
    scene, words = found.scene, ctx.words
    parts = [
        words(
            "auditions-where", place=where(words, scene, found.slot), when=when(words, found.slot.starts_at)
        )
    ]
    if scene.map_url:
        parts.append(words("auditions-map", url=scene.map_url))
    if scene.scheduler is not None and ctx.person.role not in STAFF:
        parts.append(words("auditions-contact", name=scene.scheduler.first_name))
    return Result(Draft("\n".join(parts)), data={"place": scene.session.place})


async def _next(ctx: ToolContext, args: AnswerArguments) -> Matter:
    if args.slot is not None:
        return await matter(ctx, *await parties.one(ctx, args.slot))
    at = times.read(args.when, ctx.now, ctx.person.timezone)
    if ctx.person.role in STAFF and not args.people:
        seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
        for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now):
            session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
            talent = await talents.get(ctx.tx, slot.talent_id)
            if session is not None and talent is not None and session.project_id in seen:
                return await matter(ctx, slot, talent)
        raise Rejected("auditions-list-none")
    found = await parties.meant(ctx, args.people, at, since=SINCE, only=lambda slot: slot.held)
    if not found:
        raise parties.none_ahead(ctx)
    return await matter(ctx, *found[0])


_ROOM = r"(?:room|kamr[ae]|कमर[ाे])"
_WHICH = r"(?:which|what|kaun\s*s[aei]|kaunsa|kis|कौन\s*सा|किस)"
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_WHERE = shapes(
    rf"(?:(?:mujhe|muje|mereko|hume|humko)\s+)?(?:kal\s+|aaj\s+|parso\s+)?(?:kahan?|kidhar)(?:\s+(?:pe|par))?\s+(?:{COME}|jaana|jana){IS}",
    r"where\s+(?:do|should|shall|must|am)\s+i\s+(?:have\s+to\s+|need\s+to\s+|supposed\s+to\s+)?"
    r"(?:come|go|reach|report|be)(?:\s+(?:to|there|tomorrow|today))?",
    rf"{_WHICH}\s+{_ROOM}(?:\s+(?:is\s+it|is\s+mine|do\s+i\s+(?:come|go)\s+to|am\s+i\s+in|(?:mein|me|में)?\s*(?:{COME}|आना)?(?:{IS}|\s+है)))?",
    r"(?:मुझे\s+)?(?:कल\s+|आज\s+)?(?:कहाँ|कहां|किधर)\s+(?:आना|जाना|पहुँचना|पहुंचना)(?:\s+(?:है|होगा))*",
    rf"{_WHICH}\s+{_ROOM}\s+(?:is|does|has)\s+{_WHO}(?:\s+(?:in|read\s+in|reading\s+in|got))?",
    rf"{_WHO}\s+(?:ka|ki|का|की)?\s*{_WHICH}\s+{_ROOM}(?:\s+(?:mein|me|में))?(?:{IS}|\s+है)",
)


@beside(_WHERE)
def asks_where(text: str, _context: Context) -> dict[str, Any] | None:
    """``order``: "kal kahan aana hai", "which room?", "which room is Simran in"."""
    said = " ".join(text.split()).strip(" .!?।")
    match = _WHERE.of(said) if len(said) <= 100 else None
    if match is None:
        return None
    who = (match.groupdict().get("who") or "").strip()
    if NOBODY.match(who):
        return None  # who comes is asked as well: that is a list
    return {"people": (who,)} if who else {}


def fill_list(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Which auditions are asked about."""
    found = meaning.entities
    return {
        "role": mentions.role(meaning),
        "round": str(found.get("round") or ""),
        "when": times.spoken(meaning, "date", "start") or times.first_phrase(meaning),
        "status": "unconfirmed" if found.get("status") == "unconfirmed" else "",
        "people": mentions.people(meaning),
    }
