"""Somebody did not come: a person of the team decides what that means."""

from __future__ import annotations

from datetime import timedelta

from core.casting.auditions import bookings, queries, staff
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import HERE, NO_SHOW
from core.casting.auditions.reminders import ABSENT as ABSENT_NOTICE
from core.casting.dayof import arrivals, questions
from core.casting.dayof.arriving import today
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.store.schema import notice
from core.texts import Words

MORE = timedelta(minutes=10)


async def mark_no_show(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Recorded, and the team told; the freed time can be filled from here."""
    found = await today(ctx, args, "mark_no_show")
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    if slot.starts_at > ctx.now:
        raise Rejected("dayof-not-yet", name=found.talent.first_name, time=words.clock(slot.starts_at))
    if slot.attendance == HERE:
        raise Rejected(
            "dayof-was-here", name=found.talent.first_name, time=words.clock(slot.arrived_at or ctx.now)
        )
    if slot.attendance != NO_SHOW:
        slot = await queries.change_slot(ctx.tx, slot, attendance=NO_SHOW, revision=slot.revision + 1)
        await bookings.drop_reminders(ctx.tx, slot.id, "no-show")
        await _tell_team(ctx, Matter(slot, found.talent, found.scene))
    options = (
        Option(words("dayof-choice-fill"), "backfill_slot", {"slot": slot.id}, single_use=False),
        Option(words("dayof-choice-came"), "check_in", {"slot": slot.id}, single_use=False),
    )
    text = words("dayof-no-show", name=found.talent.name, time=words.clock(slot.starts_at))
    focus = arrivals.about(found.talent)
    return Result(Draft(text, options=options), focus=focus, data={"slot": slot.id, "attendance": NO_SHOW})


async def not_here(ctx: ToolContext, args: arrivals.TakenBack) -> Result:
    """A check-in is taken back. Whoever was not checked in and whose time has begun did not come, unless they
    are only not there yet."""
    slot, _ = (await arrivals.of_the_day(ctx, args))[0]
    begun = slot.starts_at <= ctx.now and slot.held and slot.attendance != HERE
    if begun and not questions.only_so_far(ctx.said):
        return await mark_no_show(ctx, AnswerArguments(slot=slot.id))
    return await arrivals.taken_back(ctx, args)


async def wait_more(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Ask the team again in ten minutes."""
    found = await today(ctx, args, "wait_more")
    if isinstance(found, Draft):
        return Result(found)
    slot, due = found.slot, ctx.now + MORE
    values = {
        "org_id": ctx.org_id,
        "key": f"absent/{slot.id}/{slot.version}/{int(due.timestamp())}",
        "kind": ABSENT_NOTICE,
        "subject": bookings.subject(slot.id),
        "person_id": slot.recipient_id,
        "arguments": {"slot": slot.id, "version": slot.version},
        "due_at": due,
        "expires_at": due + timedelta(hours=1),
        "status": "pending",
    }
    await ctx.tx.insert_once(notice, values)
    return Result(Draft(ctx.words("dayof-waits", name=found.talent.first_name, time=ctx.words.clock(due))))


async def _tell_team(ctx: ToolContext, found: Matter) -> None:
    slot, by = found.slot, ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"name": found.talent.name, "time": words.clock(slot.starts_at), "by": by}
        return Draft(words("dayof-team-no-show", **facts))

    await staff.tell(
        ctx.desk, found.scene, make, key=f"noshow/{slot.id}/v{slot.version}", but={ctx.person.id}
    )
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)


def pending(words: Words, found: Matter) -> Draft:
    """What the team is asked when somebody has not come."""
    slot, name = found.slot, found.talent.name
    arguments = {"slot": slot.id}
    options = (
        Option(words("dayof-choice-no-show"), "mark_no_show", arguments, "danger", single_use=False),
        Option(words("dayof-choice-wait"), "wait_more", arguments, single_use=False),
        Option(
            words("dayof-choice-call"),
            "contact_talent",
            {"people": [f"talent:{found.talent.id}"]},
            single_use=False,
        ),
    )
    text = words("dayof-absent", name=name, time=words.clock(slot.starts_at), what=found.scene.what(words))
    return Draft(text, options=options)
