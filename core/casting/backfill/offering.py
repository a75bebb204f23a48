"""Offers a freed time down the list until somebody takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from core.casting.auditions import answers, bookings, openings, parties, queries, staff
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import load, when
from core.casting.auditions.wording import mentions
from core.casting.backfill import queries as rows
from core.casting.backfill.candidates import Gap, keeps_away, waiting
from core.casting.backfill.queries import STOP, Offered
from core.casting.resources.model import Track
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store.schema import notice
from core.texts import Words
from core.understanding.meaning import Meaning

LAPSED = "backfill_lapsed"
MOST_SHOWN = 6


class Filling(Arguments):
    """``slot``: whose time it was. ``people``: or their name. ``to``: who shall be asked before all others.
    ``sure``: it was shown who would be asked. ``not_coming``: whose time it was said that they do not come,
    which is recorded first."""

    slot: int | None = None
    people: tuple[str, ...] = ()
    to: str = ""
    sure: bool = False
    not_coming: bool = False


class Answer(Arguments):
    """One offered time."""

    offered: int


class Hands(Protocol):
    """What an offer needs: a tool call and a due notice both have it."""

    @property
    def tx(self) -> Any: ...

    @property
    def org_id(self) -> str: ...

    @property
    def now(self) -> Any: ...

    @property
    def desk(self) -> Desk: ...


async def backfill_slot(ctx: ToolContext, args: Filling) -> Result:
    """Shows who would be asked, in which order; asks the first one when told to."""
    if args.not_coming and await _still_theirs(ctx, args.people):
        return await _given_up(ctx, args)
    gap = await _gap(ctx, args)
    if gap.slot.starts_at - ctx.now < STOP:
        raise Rejected("backfill-too-near", time=ctx.words.clock(gap.slot.starts_at))
    if any(one.status == "open" for one in await rows.of_slot(ctx.tx, gap.slot.id)):
        return Result(Draft(ctx.words("backfill-running", time=ctx.words.clock(gap.slot.starts_at))))
    found = await _wanted(ctx, gap, args.to) if args.to else await waiting(ctx, ctx.desk, gap)
    if not found:
        raise Rejected("backfill-nobody", time=ctx.words.clock(gap.slot.starts_at))
    if not args.sure:
        names = ctx.words.names([one.name for one in found], most=MOST_SHOWN)
        text = ctx.words("backfill-shown", time=when(ctx.words, gap.slot.starts_at), names=names)
        options = (
            Option(
                ctx.words("backfill-go"),
                "backfill_slot",
                {"slot": gap.slot.id, "to": f"talent:{found[0].id}" if args.to else "", "sure": True},
                "primary",
                means="yes",
            ),
            Option(ctx.words("auditions-leave"), "discard_session", means="no"),
        )
        return Result(Draft(text, options=options))
    await offer(ctx, gap, found[0], ctx.person.id)
    return Result(
        Draft(ctx.words("backfill-started", name=found[0].name, time=ctx.words.clock(gap.slot.starts_at)))
    )


async def _given_up(ctx: ToolContext, args: Filling) -> Result:
    """The no is recorded, whoever can have the time then."""
    no = await answers.decline(ctx, AnswerArguments(people=args.people))
    try:
        then = (await backfill_slot(ctx, args.model_copy(update={"not_coming": False}))).draft
    except Ambiguous as error:
        given = args.model_dump(mode="json") | {"not_coming": False}
        then = which(ctx.words, error, "backfill_slot", given, "to").draft
    except Rejected as error:
        then = Draft(ctx.words(error.text_key, **error.values))
    if no.draft is None or then is None:
        return no
    return Result(replace(then, text=f"{no.draft.text}\n{then.text}"))


async def _still_theirs(ctx: ToolContext, people: tuple[str, ...]) -> bool:
    """Whether the one audition of somebody is one that they have not said no to. Which of several is asked
    for by nobody: then nothing is recorded."""
    ids = [one.id for one in await resolve(ctx, people)]
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=ids)
    return len([one for one in slots if one.held]) == 1


async def _wanted(ctx: ToolContext, gap: Gap, said: str) -> list[Talent]:
    """The one who was named. Raises Rejected where she could not come then, or cannot be written to."""
    talent = (await resolve(ctx, (said,)))[0]
    against = await keeps_away(ctx, ctx.desk, gap, talent)
    if against:
        time = ctx.words.clock(gap.slot.starts_at)
        raise Rejected("backfill-not-her", name=talent.name, time=time, why=against)
    return [talent]


async def _gap(ctx: ToolContext, args: Filling) -> Gap:
    """The freed time: of a button, or the next one of the named person, or the next there is."""
    if args.slot is not None:
        slot, _ = await parties.one(ctx, args.slot)
        return await gap_of(ctx, slot)
    ids = [one.id for one in await resolve(ctx, args.people)]
    for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=ids or None):
        if not slot.held:
            found = await gap_of(ctx, slot)
            if not any(one.status == "taken" for one in await rows.of_slot(ctx.tx, slot.id)):
                return found
    raise Rejected("backfill-none-free")


async def gap_of(ctx: Hands, slot: Slot) -> Gap:
    """A slot with its session. Raises Rejected while somebody still has it."""
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if session is None or session.status != "on":
        raise Rejected("backfill-none-free")
    if slot.held and slot.attendance != "no_show":
        raise Rejected("backfill-still-held")
    return Gap(session, slot)


async def offer(ctx: Hands, gap: Gap, talent: Talent, by: int) -> None:
    """Ask one person; the time is kept for them for a while, then the next one is asked."""
    reader = recipient(talent)
    if reader is None:
        return
    until = rows.hold(gap.slot.starts_at, ctx.now)
    made = await rows.add(
        ctx.tx,
        org_id=ctx.org_id,
        session_id=gap.session.id,
        slot_id=gap.slot.id,
        talent_id=talent.id,
        starts_at=gap.slot.starts_at,
        ends_at=gap.slot.ends_at,
        asked_by=by,
        asked_at=ctx.now,
        until=until,
    )
    scene = await load(ctx.tx, gap.session)

    def make(words: Words) -> Draft:
        facts = {
            "when": when(words, gap.slot.starts_at),
            "place": gap.session.place,
            "until": words.clock(until),
        }
        text = words("backfill-letter", what=scene.asked(words), **facts)
        options = (
            Option(
                words("backfill-take"),
                "take_freed_time",
                {"offered": made.id},
                "primary",
                means="yes",
                single_use=False,
            ),
            Option(
                words("backfill-pass"), "pass_freed_time", {"offered": made.id}, means="no", single_use=False
            ),
        )
        own = reader == talent.person_id
        return Draft(text if own else f"**{talent.name}**: {text}", options=options)

    await ctx.desk.tell(reader, make, key=f"backfill/{made.id}", expires_at=until)
    await ctx.tx.insert_once(
        notice,
        {
            "org_id": ctx.org_id,
            "key": f"backfill/{made.id}/lapsed",
            "kind": LAPSED,
            "subject": bookings.subject(gap.slot.id),
            "person_id": None,
            "arguments": {"offered": made.id},
            "due_at": until,
            "expires_at": gap.slot.starts_at,
            "status": "pending",
        },
    )


async def go_on(ctx: Hands, one: Offered) -> None:
    """The next one who waits, or the team hears that nobody is left."""
    slot = await queries.get_slot(ctx.tx, ctx.org_id, one.slot_id)
    if slot is None:
        return
    try:
        gap = await gap_of(ctx, slot)
    except Rejected:
        return  # the session was called off meanwhile: there is nothing to fill
    found = [] if slot.starts_at - ctx.now < STOP else await waiting(ctx, ctx.desk, gap)
    if found:
        await offer(ctx, gap, found[0], one.asked_by)
        return
    scene = await load(ctx.tx, gap.session)

    def make(words: Words) -> Draft:
        return Draft(words("backfill-over", when=when(words, slot.starts_at), what=scene.what(words)))

    await staff.tell(ctx.desk, scene, make, key=f"backfill/{one.id}/over")


async def take(ctx: ToolContext, args: Answer) -> Result:
    """The first yes within the hold has it; whoever is late is told so."""
    one, talent = await _mine(ctx, args)
    await queries.guard(ctx.tx, ctx.org_id)
    session = await queries.get_session(ctx.tx, ctx.org_id, one.session_id)
    reader = recipient(talent)
    if session is None or reader is None or one.status != "open" or ctx.now >= one.until:
        raise Rejected("backfill-gone", time=when(ctx.words, one.starts_at))
    freed = await queries.get_slot(ctx.tx, ctx.org_id, one.slot_id)
    where = Track() if freed is None else Track(freed.room, freed.reader)
    mine = Slot(0, session.id, talent.id, reader, one.starts_at, one.ends_at)
    gap = Gap(session, replace(mine, room=where.room, reader=where.reader))
    track, found = await openings.best(ctx, session, gap.slot, talent, gap.span)
    if openings.taken(found):
        raise Rejected("backfill-gone", time=when(ctx.words, one.starts_at))
    await rows.settle(ctx.tx, one, "taken")
    slot = await queries.add_slot(
        ctx.tx,
        org_id=ctx.org_id,
        session_id=session.id,
        talent_id=talent.id,
        recipient_id=reader,
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        room=track.room,
        reader=track.reader,
        invited_at=ctx.now,
        rsvp="confirmed",
        told="queued",
    )
    await bookings.settled(ctx, slot)
    scene = await load(ctx.tx, session)

    def make(words: Words) -> Draft:
        facts = {"name": talent.name, "when": when(words, slot.starts_at), "what": scene.what(words)}
        return Draft(words("backfill-taken-told", **facts))

    await staff.tell(ctx.desk, scene, make, key=f"backfill/{one.id}/taken", but={ctx.person.id})
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
    text = ctx.words("backfill-yours", when=when(ctx.words, slot.starts_at), place=session.place)
    return Result(Draft(text), data={"slot": slot.id})


async def decline(ctx: ToolContext, args: Answer) -> Result:
    """No: the next one is asked at once."""
    one, _ = await _mine(ctx, args)
    if one.status == "open" and await rows.settle(ctx.tx, one, "passed"):
        await go_on(ctx, one)
    return Result(Draft(ctx.words("backfill-passed")))


async def _mine(ctx: ToolContext, args: Answer) -> tuple[Offered, Talent]:
    one = await rows.get(ctx.tx, ctx.org_id, args.offered)
    talent = None if one is None else await talents.get(ctx.tx, one.talent_id)
    if one is None or talent is None or not parties.may_answer(ctx.person, talent):
        raise Rejected("auditions-not-yours")
    return one, talent


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whose time it was, if that was said."""
    return {"people": mentions.people(meaning)}
