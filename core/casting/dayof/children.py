"""A child at the door: one responsible person by name, and hours that are counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.casting.auditions import bookings, lateness, parties, queries, staff
from core.casting.auditions.answers import matter
from core.casting.auditions.arguments import AnswerArguments, LateArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import HERE, LEFT
from core.casting.auditions.scene import load
from core.casting.dayof import arrivals, arriving
from core.casting.dayof.arriving import today
from core.casting.dayof.model import EARLIEST, Named
from core.casting.minors.model import MOST_A_DAY, REST_AFTER, clean_name
from core.casting.talent import queries as talents
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.notices import NoticeContext
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.store.schema import notice
from core.texts import Words

HOURS = "minor_hours"
_MARKS = (("rest", REST_AFTER), ("limit", MOST_A_DAY))


async def check_in(ctx: ToolContext, args: AnswerArguments) -> Result:
    """As for everybody; with a child the hours are counted and one person is named."""
    result = await arriving.check_in(ctx, args)
    slot_id = result.data.get("slot")
    if slot_id is None or result.draft is None:
        return result
    slot, talent = await parties.one(ctx, int(slot_id))
    if not talent.is_minor:
        return result
    return replace(result, draft=await arrived(ctx, await matter(ctx, slot, talent), result.draft.text))


async def arrived(ctx: ToolContext, found: Matter, text: str) -> Draft:
    """Counts the hours from now, and asks who is with the child."""
    slot = found.slot
    for kind, after in _MARKS:
        values = {
            "org_id": ctx.org_id,
            "key": f"{HOURS}/{slot.id}/{slot.version}/{kind}",
            "kind": HOURS,
            "subject": f"child/{slot.id}",
            "person_id": None,
            "arguments": {"slot": slot.id, "kind": kind, "hours": after // timedelta(hours=1)},
            "due_at": (slot.arrived_at or ctx.now) + after,
            "expires_at": (slot.arrived_at or ctx.now) + after + timedelta(hours=2),
            "status": "pending",
        }
        await ctx.tx.insert_once(notice, values)
    if ctx.person.staff:
        return Draft(text)
    ask = Ask(
        "text",
        ctx.words("minors-chaperone-about"),
        "name_chaperone",
        {"slot": slot.id},
        slot="name",
        needs="name",
    )
    return Draft(f"{text}\n{ctx.words('minors-chaperone', name=found.talent.first_name)}", ask=ask)


async def name_chaperone(ctx: ToolContext, args: Named) -> Result:
    """One name for the day, told to the team."""
    found = await today(ctx, args, "name_chaperone")
    if isinstance(found, Draft):
        return Result(found)
    name, child, slot = clean_name(args.name), found.talent.name, found.slot
    if not name:
        ask = Ask(
            "text", ctx.words("minors-chaperone-about"), "name_chaperone", {"slot": slot.id}, slot="name"
        )
        return Result(Draft(ctx.words("minors-chaperone", name=found.talent.first_name), ask=ask))

    def make(words: Words) -> Draft:
        return Draft(words("minors-chaperone-noted", person=name, name=child))

    key = f"chaperone/{slot.id}/v{slot.version}/{name}"[:200]
    await staff.tell(ctx.desk, found.scene, make, key=key, but={ctx.person.id})
    return Result(make(ctx.words))


async def left(ctx: ToolContext, args: Named) -> Result:
    """The hours end; a child who has left is counted no more. Of who was not there it is the way to it."""
    found = await today(ctx, args, "left_audition")
    if isinstance(found, Draft):
        return Result(found)
    slot = found.slot
    if slot.attendance not in (HERE, LEFT) and not ctx.person.staff:
        # Who was not there yet has left home.
        return await lateness.late(ctx, LateArguments(slot=slot.id))
    if ctx.person.staff and slot.attendance not in (HERE, LEFT) and slot.starts_at - ctx.now > EARLIEST:
        return await arrivals.whether(ctx, args)
    if slot.attendance != LEFT:
        await queries.change_slot(ctx.tx, slot, attendance=LEFT, revision=slot.revision + 1)
        await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
    await bookings.drop_reminders(ctx.tx, slot.id, LEFT)
    text = ctx.words("minors-left", name=found.talent.name)
    if not ctx.person.staff:
        return Result(Draft(text))
    try:
        after = (await arrivals.next_up(ctx, args)).draft
    except Rejected:
        after = None  # she was the last of the day
    return Result(
        Draft(text if after is None else f"{text}\n{after.text}"), focus=arrivals.about(found.talent)
    )


async def hours(ctx: NoticeContext) -> str:
    """The team and the guardian hear of the rest and of the limit, while the child is there."""
    asked = ctx.row["arguments"]
    slot = await queries.get_slot(ctx.tx, ctx.org_id, int(asked["slot"]))
    session = None if slot is None else await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    talent = None if slot is None else await talents.get(ctx.tx, slot.talent_id)
    if slot is None or session is None or talent is None or slot.attendance != HERE:
        return "not there"

    def make(words: Words) -> Draft:
        return Draft(words("minors-hours", name=talent.name, hours=int(asked["hours"]), kind=asked["kind"]))

    await staff.tell(ctx.desk, await load(ctx.tx, session), make, key=ctx.row["key"])
    if talent.guardian_id is not None:
        await ctx.desk.tell(talent.guardian_id, make, key=f"{ctx.row['key']}/guardian")
    return ""
