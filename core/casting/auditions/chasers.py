"""Who has not answered is asked again in other words, and told what happens next and when; after the
last time the team is told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from core.casting.auditions import letters, queries, staff
from core.casting.auditions.bookings import REMINDER, reminder_key, subject
from core.casting.auditions.letters import Asking
from core.casting.auditions.model import Slot
from core.casting.auditions.reminders import STRENGTH, answer_by
from core.casting.auditions.scene import load, when
from core.casting.talent import queries as talents
from core.conversation.drafts import Draft, Option
from core.conversation.notices import NoticeContext
from core.store import outbox, persons
from core.store.schema import notice
from core.texts import Words

LAPSED = "audition_lapsed"
OPEN = ("invited", "seen")
"""Answers that are none yet."""


async def asking(ctx: NoticeContext, slot: Slot, kind: str) -> Asking:
    """Which time this is that somebody is asked, and what comes after it."""
    if kind == "soon" or slot.rsvp not in OPEN or not await _asked_before(ctx, slot, kind):
        return Asking()
    again_at = await _next(ctx, slot)
    if again_at is not None:
        return Asking("again", again_at)
    reader = await persons.get(ctx.tx, slot.recipient_id)
    until = answer_by(ctx.now, slot.starts_at, reader.timezone if reader else "Asia/Kolkata")
    return Asking("late") if until is None else Asking("last", until)


async def _asked_before(ctx: NoticeContext, slot: Slot, kind: str) -> bool:
    for other in STRENGTH.keys() - {kind}:
        if await outbox.by_key(ctx.tx, reminder_key(slot, other)) is not None:
            return True
    return False


async def _next(ctx: NoticeContext, slot: Slot) -> datetime | None:
    """When they are asked once more; the reminder just before the start is no question any more."""
    planned = select(notice.c.arguments, notice.c.due_at).where(
        notice.c.subject == subject(slot.id), notice.c.kind == REMINDER, notice.c.status == "pending"
    )
    rows = await ctx.tx.rows(planned.where(notice.c.due_at > ctx.now).order_by(notice.c.due_at))
    return next((row["due_at"] for row in rows if row["arguments"]["kind"] != "soon"), None)


async def await_answer(ctx: NoticeContext, slot: Slot, asked: Asking) -> None:
    """Plan to tell the team when the last time to answer has passed."""
    if asked.at is None or asked.turn != "last":
        return
    values = {
        "org_id": ctx.org_id,
        "key": f"lapse/{slot.id}/{slot.version}",
        "kind": LAPSED,
        "subject": subject(slot.id),
        "person_id": slot.recipient_id,
        "arguments": {"slot": slot.id, "version": slot.version},
        "due_at": asked.at,
        "expires_at": slot.starts_at,
        "status": "pending",
    }
    await ctx.tx.insert_once(notice, values)


async def lapsed(ctx: NoticeContext) -> str:
    """Tell the team who did not answer in time, with what can be done about it; else why not."""
    asked = ctx.row["arguments"]
    slot = await queries.get_slot(ctx.tx, ctx.org_id, int(asked["slot"]))
    session = None if slot is None else await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if slot is None or session is None or slot.status != "on" or session.status != "on":
        return "cancelled"
    if slot.version != int(asked["version"]):
        return "moved"
    if slot.rsvp not in OPEN:
        return "answered"
    talent = (await talents.many(ctx.tx, [slot.talent_id])).get(slot.talent_id)
    if talent is None:
        return "cancelled"
    scene, here = await load(ctx.tx, session), slot

    def make(words: Words) -> Draft:
        facts = {"name": talent.name, "when": when(words, here.starts_at), "what": scene.what(words)}
        back = {"slots": [[here.id, here.version]]}
        options = (
            *letters.spoken_for(words, here, talent, ctx.now),
            Option(words("auditions-choice-give-back"), "cancel_auditions_now", back, "danger"),
        )
        return Draft(words("auditions-team-lapsed", **facts), options=options)

    await staff.tell(ctx.desk, scene, make, key=f"lapse/{slot.id}/v{slot.version}")
    return ""
