"""The team's side of a wish for another time: one decision, heard by everybody it concerns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from core.casting.auditions import bookings, letters, openings, queries, staff
from core.casting.auditions.arguments import DecisionArguments
from core.casting.auditions.clashes import Clash
from core.casting.auditions.model import CLOSES, ZONE, Rsvp, Slot, Span, TimeRequest
from core.casting.auditions.openings import Moment
from core.casting.auditions.previews import reasons
from core.casting.auditions.scene import Scene, hour, load, when
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.messages import Address, Purpose
from core.people import CASTING
from core.store import rooms
from core.texts import Words


@dataclass(frozen=True, slots=True)
class Wish:
    """A request with everything around it. ``to``: the time that can be given: the wanted one, the
    nearest free one where it is taken, or None. ``against``: what the team should know about it."""

    request: TimeRequest
    scene: Scene
    slot: Slot
    talent: Talent
    to: Span | None
    against: tuple[Clash, ...]

    @property
    def wanted(self) -> Span:
        """The time that was asked for."""
        start = self.request.wanted_at
        return Span(start, start + (self.slot.ends_at - self.slot.starts_at))


async def consider(ctx: Moment, request: TimeRequest, scene: Scene, slot: Slot, talent: Talent) -> Wish:
    """What can be done about a request, as the rows are now."""
    start = request.wanted_at
    wanted = Span(start, start + (slot.ends_at - slot.starts_at))
    found = await openings.against(ctx, scene.session, slot, talent, wanted)
    if not openings.taken(found):
        return Wish(request, scene, slot, talent, wanted, found)
    near = await openings.free(ctx, scene.session, slot, talent, most=1, near=wanted.start)
    return Wish(request, scene, slot, talent, near[0] if near else None, found)


def question(wish: Wish, *, key: str = "auditions-decide", reason: str = "") -> Callable[[Words], Draft]:
    """What the team is asked, with the two ways to answer; everybody's copy can be tapped, and all
    but the first answer are told who was first."""
    slot, request = wish.slot, wish.request

    def make(words: Words) -> Draft:
        name = wish.talent.name
        wanted, current = hour(words, wish.wanted.start, slot.starts_at), when(words, slot.starts_at)
        parts = [words(key, name=name, wanted=wanted, current=current, what=wish.scene.what(words))]
        if reason:
            parts.append(words("auditions-decide-reason", reason=reason))
        if wish.against:
            parts.append(
                words("auditions-decide-against", reasons=reasons(words, wish.against, slot.starts_at))
            )
        if not slot.held:
            parts.append(words("auditions-decide-declined"))
        options = []
        if wish.to is not None:
            label = words("auditions-choice-move", time=hour(words, wish.to.start, slot.starts_at))
            to = {"request": request.id, "to": wish.to.start.isoformat()}
            options.append(Option(label, "answer_time_request", to, "primary", means="yes", single_use=False))
        keep = "auditions-choice-keep" if slot.held else "auditions-choice-no"
        label = words(keep, time=words.clock(slot.starts_at))
        options.append(
            Option(
                label,
                "answer_time_request",
                {"request": request.id, "to": None},
                means="no",
                single_use=False,
            )
        )
        if key != "auditions-decide":
            options += _instead(words, wish)
        return Draft(" ".join(parts), options=tuple(options))

    return make


def _instead(words: Words, wish: Wish) -> list[Option]:
    """Close to the start there is more than yes and no: a self-tape by tonight, or a call."""
    people, role = [f"talent:{wish.talent.id}"], wish.scene.session.role_id
    call = Option(words("dayof-choice-call"), "contact_talent", {"people": people}, single_use=False)
    if role is None:
        return [call]
    day = wish.slot.starts_at.astimezone(ZoneInfo(ZONE)).date()
    due = datetime.combine(day, CLOSES, ZoneInfo(ZONE)).isoformat()
    asked = {"people": people, "role": f"role:{role}", "due": due}
    return [Option(words("auditions-choice-tape"), "request_tapes", asked, single_use=False), call]


async def put_to_team(
    ctx: ToolContext,
    scene: Scene,
    slot: Slot,
    talent: Talent,
    request: TimeRequest,
    *,
    reason: str,
    urgent: bool,
) -> None:
    """Ask the casting people on their own channels and in the shared chats of the room.

    A reason is only told one to one: a shared chat has producers and guests in it.
    """
    wish = await consider(ctx, request, scene, slot, talent)
    key = "auditions-decide-urgent" if urgent else "auditions-decide"
    private, shared = question(wish, key=key, reason=reason), question(wish, key=key)
    purpose: Purpose = "alert" if urgent else "notice"
    for member in await team(ctx, scene):
        await ctx.desk.tell(member, private, key=f"request/{request.id}/{member}", purpose=purpose)
    copies: list[list[str]] = []
    for place in await staff.places(ctx.tx, scene):
        copy = f"request/{request.id}/at/{len(copies)}"
        await ctx.desk.post(place, shared(staff.team_words(scene)), key=copy)
        copies.append([copy, str(place)])
    await queries.change_request(ctx.tx, request.id, copies=copies)


async def team(ctx: Moment, scene: Scene) -> list[int]:
    """Who decides: the room's casting people and whoever scheduled the session."""
    members = [one.id for one in await rooms.members(ctx.tx, scene.room) if one.role in CASTING]
    scheduler = scene.scheduler
    if scheduler is not None and scheduler.role in CASTING and scheduler.id not in members:
        members.append(scheduler.id)
    return members


async def decide(ctx: ToolContext, args: DecisionArguments) -> Result:
    """The first answer of the team counts; a later one is told what was decided and by whom."""
    await queries.guard(ctx.tx, ctx.org_id)
    request = await queries.get_request(ctx.tx, ctx.org_id, args.request)
    slot = None if request is None else await queries.get_slot(ctx.tx, ctx.org_id, request.slot_id)
    if request is None or slot is None:
        raise Rejected("auditions-request-gone")
    talent = (await talents.many(ctx.tx, [slot.talent_id])).get(slot.talent_id)
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if talent is None or session is None:
        raise Rejected("auditions-request-gone")
    scene = await load(ctx.tx, session)
    if request.status != "open" or slot.version != request.version or slot.status != "on":
        return Result(await _decided_before(ctx, request, slot, talent))
    if slot.ends_at <= ctx.now:
        raise Rejected("auditions-over", when=when(ctx.words, slot.starts_at))
    wish = await consider(ctx, request, scene, slot, talent)
    if args.to is None:
        return await _keep(ctx, wish)
    length = slot.ends_at - slot.starts_at
    to = Span(args.to, args.to + length)
    if to.start <= ctx.now or openings.taken(await openings.against(ctx, session, slot, talent, to)):
        return Result(question(wish, key="auditions-decide-again")(ctx.words))
    return await _move(ctx, wish, to)


async def _decided_before(ctx: ToolContext, request: TimeRequest, slot: Slot, talent: Talent) -> Draft:
    who = await staff.name_of(ctx.tx, request.decided_by)
    status = request.status if request.status != "open" else "replaced"
    now = when(ctx.words, slot.starts_at)
    facts = {"who": who or talent.first_name, "name": talent.name, "when": now, "rsvp": slot.rsvp}
    facts["wanted"] = hour(ctx.words, request.wanted_at, slot.starts_at)
    if slot.status != "on":
        return Draft(ctx.words("auditions-decided-off", **facts))
    return Draft(ctx.words("auditions-decided", status=status, **facts))


async def _keep(ctx: ToolContext, wish: Wish) -> Result:
    await _settle(ctx, wish.request, "kept")
    slot = wish.slot
    if slot.held:
        slot = await bookings.answer(ctx, slot, "invited")
    letter = letters.kept(wish.scene, slot, wish.talent, wish.request.wanted_at, ctx.now)
    told = await bookings.tell(ctx.desk, slot, letter, key=f"request/{wish.request.id}/outcome")
    return await _announce(ctx, wish, slot, "auditions-team-kept", told.status)


async def _move(ctx: ToolContext, wish: Wish, to: Span) -> Result:
    await _settle(ctx, wish.request, "moved")
    as_asked = to.start == wish.request.wanted_at
    rsvp: Rsvp = "confirmed" if as_asked else "invited"
    session = wish.scene.session
    track, _ = await openings.best(ctx, session, wish.slot, wish.talent, to)
    slot = await bookings.move(ctx, session, wish.slot, to, wish.talent, rsvp, track)
    if as_asked:
        letter = letters.granted(wish.scene, slot, wish.talent, ctx.now)
    else:
        letter = letters.offered(wish.scene, slot, wish.talent, wish.request.wanted_at, ctx.now)
    told = await bookings.tell(ctx.desk, slot, letter, key=f"request/{wish.request.id}/outcome")
    return await _announce(ctx, wish, slot, "auditions-team-moved", told.status)


async def _settle(ctx: ToolContext, request: TimeRequest, status: str) -> None:
    values = {"status": status, "decided_by": ctx.person.id, "decided_at": ctx.now}
    await queries.change_request(ctx.tx, request.id, **values)


async def _announce(ctx: ToolContext, wish: Wish, slot: Slot, key: str, told: str) -> Result:
    """The outcome to the decider, the others, the shared copies and the board."""
    scene, request, who = wish.scene, wish.request, ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"name": wish.talent.name, "when": when(words, slot.starts_at), "what": scene.what(words)}
        return Draft(words(key, who=who, **facts))

    await staff.tell(ctx.desk, scene, make, key=f"request/{request.id}/decided", but={ctx.person.id})
    await close_copies(ctx.desk, request, make(staff.team_words(scene)))
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
    facts = {"name": wish.talent.name, "when": when(ctx.words, slot.starts_at)}
    reached = "yes" if told in bookings.REACHED else "no"
    return Result(
        Draft(ctx.words(f"{key}-self", told=reached, **facts)),
        data={"slot": slot.id, "at": slot.starts_at.isoformat(), "told": told},
    )


async def close_copies(desk: Desk, request: TimeRequest, outcome: Draft) -> None:
    """Put the outcome where the shared chats still show the question."""
    for key, where in request.copies:
        await desk.post(Address.parse(where), outcome, key=f"{key}/decided", edits=key)
