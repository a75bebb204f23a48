"""Auditions that do not take place: shown and counted first, then taken back in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import bookings, letters, queries, staff
from core.casting.auditions.arguments import CancelArguments, CancelNowArguments
from core.casting.auditions.clashes import same_place
from core.casting.auditions.model import Session, Slot, round_of
from core.casting.auditions.scene import load
from core.casting.auditions.wording import mentions, times
from core.casting.auditions.wording.spoken_times import has_day
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.store import live_boards
from core.texts import Words
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought

_ROUND = Sought(r"look\s*tests?|chem(?:istry)?\s*(?:reads?|tests?)|call\s*-?\s*backs?")
"""Rounds by their own names; "auditions" is what everybody calls all of them."""
PHRASE = "INFORM"
"""Typed with the number by staff: it says what happens, everybody is told. "CANCEL" is a word at which
providers end a subscription, and is asked of nobody."""


async def cancel(ctx: ToolContext, args: CancelArguments) -> Result:
    """Shows what would be cancelled. More than one needs the typed number."""
    if not args.round and (named := _ROUND.search(ctx.said)):
        args = args.model_copy(update={"round": named[0]})
    try:
        slots = await _meant(ctx, args)
    except Ambiguous as error:
        return which(ctx.words, error, "cancel_auditions", args.model_dump(mode="json"), "people")
    if not slots:
        raise Rejected("auditions-cancel-none")
    role = await find_role(ctx, args.role) if args.over else None
    return Result(await _shown(ctx, slots, over=0 if role is None else role.id))


async def _meant(ctx: ToolContext, args: CancelArguments) -> list[Slot]:
    """The held slots ahead that fit everything that was said. Raises Rejected when nothing was."""
    said = bool(args.people or args.role or args.when or args.place or args.round)
    meant = set(args.sessions) or {ctx.focus.get("session_id")} - {None}
    if not said and not meant:
        raise Rejected("auditions-cancel-what")
    people = {one.id for one in await resolve(ctx, args.people)}
    role = await find_role(ctx, args.role) if args.role else None
    named = times.read(args.when, ctx.now, ctx.person.timezone)
    if args.when and named is None:
        raise Rejected("auditions-cancel-when")
    until = times.read(args.until, ctx.now, ctx.person.timezone, about=None if named is None else named.start)
    slots = [slot for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now) if slot.held]
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}

    def fits(slot: Slot) -> bool:
        session = sessions[slot.session_id]
        return (
            session.project_id in seen
            and (not args.people or slot.talent_id in people)
            and (role is None or session.role_id == role.id)
            and (not args.round or session.round == round_of(args.round))
            and (not args.place or _at(session, args.place))
            and (named is None or not args.exact or _begins(slot, named, args.when, ctx.person.timezone))
            and (named is None or args.exact or _during(slot, named, until, ctx.person.timezone))
            and (said or session.id in meant)
        )

    return [slot for slot in slots if fits(slot)]


def _at(session: Session, place: str) -> bool:
    return same_place(session.place, place) or place.casefold() in session.place.casefold()


def _begins(slot: Slot, named: times.Named, said: str, zone: str) -> bool:
    """At that moment; where no day is said at that hour of whatever day."""
    if has_day(said):
        return slot.starts_at == named.start
    mine, theirs = (at.astimezone(ZoneInfo(zone)) for at in (slot.starts_at, named.start))
    return (mine.hour, mine.minute) == (theirs.hour, theirs.minute)


def _during(slot: Slot, named: times.Named, until: times.Named | None, zone: str) -> bool:
    """On the day, in the range, or from a clock time until the end of its day."""
    first, last = named.day(zone)
    if not named.whole_day:
        first = named.start
    if until is not None:
        last = until.day(zone)[1] if until.whole_day else until.start
    return first <= slot.starts_at < last


async def _shown(ctx: ToolContext, slots: Sequence[Slot], head: str = "", *, over: int = 0) -> Draft:
    words, known = ctx.words, await talents.many(ctx.tx, [slot.talent_id for slot in slots])
    arguments: dict[str, Any] = {"slots": [[slot.id, slot.version] for slot in slots]}
    if over:
        arguments["role_over"] = over
    if len(slots) == 1:
        name, at = known[slots[0].talent_id].name, words.time(slots[0].starts_at)
        options = (
            Option(
                words("auditions-cancel-one-go"), "cancel_auditions_now", arguments, "danger", means="yes"
            ),
            Option(words("auditions-leave"), "discard_session", means="no"),
        )
        return Draft(words("auditions-cancel-one", name=name, time=at), options=options)
    reachable = 0
    for slot in slots:
        reachable += await ctx.desk.reach(slot.recipient_id) is not None
    phrase = f"{PHRASE} {len(slots)}"
    people = [known[slot.talent_id] for slot in slots if slot.talent_id in known]
    names = [one.name for one in people]
    agents = {one.agent_id for one in people if recipient(one) == one.agent_id and not one.is_minor}
    text = words(
        "auditions-cancel-many",
        count=len(slots),
        confirmed=sum(1 for slot in slots if slot.rsvp == "confirmed"),
        told=reachable,
        first=words.time(slots[0].starts_at),
        last=words.time(slots[-1].starts_at),
        names=words.names(names),
        children=sum(one.is_minor for one in people),
        agents=len(agents - {None}),
        phrase=phrase,
    )
    ask = Ask("typed", words("auditions-cancel-about"), "cancel_auditions_now", arguments, phrase=phrase)
    return Draft(f"{head}\n{text}" if head else text, ask=ask)


async def cancel_now(ctx: ToolContext, args: CancelNowArguments) -> Result:
    """Takes back exactly what was shown: slots, reminders, open wishes; each person is told once.

    When anything was moved or added back since, it is shown again instead.
    """
    await queries.guard(ctx.tx, ctx.org_id)
    found = [
        (await queries.get_slot(ctx.tx, ctx.org_id, slot_id), version) for slot_id, version in args.slots
    ]
    slots = [slot for slot, _ in found if slot is not None and slot.status == "on"]
    if not slots:
        return Result(Draft(ctx.words("auditions-cancel-before", count=len(args.slots))))
    if len(slots) < len(found) or any(
        slot is not None and slot.version != version for slot, version in found
    ):
        return Result(await _shown(ctx, slots, ctx.words("auditions-preview-changed"), over=args.role_over))
    known = await talents.many(ctx.tx, [slot.talent_id for slot in slots])
    over = await _ended(ctx, args.role_over)
    calls = [
        known[slot.talent_id].name
        for slot in slots
        if not await _cancel(ctx, slot, known[slot.talent_id], over=over)
    ]
    for session_id in dict.fromkeys(slot.session_id for slot in slots):
        await _close_session(ctx, session_id, [slot for slot in slots if slot.session_id == session_id])
    text = ctx.words("auditions-cancelled-done", count=len(slots), told=len(slots) - len(calls))
    if calls:
        text += " " + ctx.words("auditions-sent-call", count=len(calls), names=ctx.words.names(calls))
    return Result(Draft(text), data={"cancelled": len(slots)})


async def _ended(ctx: ToolContext, role_id: int) -> bool:
    """Close the role that was cancelled with its auditions; whether there is one."""
    role = await projects.role(ctx.tx, role_id) if role_id else None
    if role is None or role.org_id != ctx.org_id:
        return False
    await projects.set_role_state(ctx.tx, role.id, "archived")
    return True


async def _cancel(ctx: ToolContext, slot: Slot, talent: Talent, *, over: bool) -> bool:
    """One slot; whoever turned it down already is not written to. True when nobody has to call. ``over``:
    the role is no more, and people are asked whether to be kept for others."""
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    await bookings.close_request(ctx, slot, "replaced")
    await bookings.close_questions(ctx, slot)
    changed = await queries.change_slot(ctx.tx, slot, status="cancelled", revision=slot.revision + 1)
    await bookings.drop_reminders(ctx.tx, slot.id, "cancelled")
    if session is not None and session.role_id is not None:
        await live_boards.touch(ctx.tx, session.role_id, ctx.now)
    if session is None or not slot.held:
        return True
    letter = letters.cancelled(await load(ctx.tx, session), changed, talent, over=over)
    key = f"cancelled/{slot.id}/v{slot.version}"
    told = await bookings.tell(ctx.desk, changed, letter, key=key)
    return told.status in bookings.REACHED


async def _close_session(ctx: ToolContext, session_id: int, slots: Sequence[Slot]) -> None:
    session = await queries.get_session(ctx.tx, ctx.org_id, session_id)
    if session is None:
        return
    if not any(slot.held for slot in await queries.slots(ctx.tx, session_id)):
        await queries.change_session(ctx.tx, session_id, status="cancelled")
    scene, who = await load(ctx.tx, session), ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"count": len(slots), "what": scene.what(words), "time": words.time(slots[0].starts_at)}
        return Draft(words("auditions-team-cancelled", who=who, **facts))

    key = f"cancelled/{session_id}/{slots[0].id}/v{slots[0].version}/team"
    await staff.tell(ctx.desk, scene, make, key=key, but={ctx.person.id})
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session_id)


def fill_cancel(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Which ones: by person, role, time and place, as far as they were said."""
    found = meaning.entities
    when = (
        times.window(found, "start") or times.spoken(meaning, "start", "date") or times.first_phrase(meaning)
    )
    return {
        "people": mentions.people(meaning),
        "role": mentions.role(meaning),
        "when": when,
        "until": times.window(found, "end"),
        "place": mentions.place(meaning),
        "reason": str(found.get("reason") or ""),
    }
