"""What becomes due around an audition: reminders, and wishes nobody has decided."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from core.casting.auditions import chasers, decisions, enclosures, letters, queries, staff
from core.casting.auditions.bookings import REMINDER, UNANSWERED, reminder_key
from core.casting.auditions.model import HERE, LEFT, NO_SHOW, Slot
from core.casting.auditions.reminders import CHASE_APART, STRENGTH
from core.casting.auditions.scene import Scene, load, when
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, recipient
from core.conversation.drafts import Draft
from core.conversation.notices import Announce, NoticeContext
from core.store import outbox, persons
from core.store.schema import notice
from core.texts import Words


async def remind(ctx: NoticeContext) -> str:
    """Remind somebody of a slot that is still theirs, at this version, once; else why not."""
    asked = ctx.row["arguments"]
    slot = await queries.get_slot(ctx.tx, ctx.org_id, int(asked["slot"]))
    session = None if slot is None else await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if slot is None or session is None or slot.status != "on" or session.status != "on":
        return "cancelled"
    why_not = await _not_now(ctx, slot, str(asked["kind"]), int(asked["version"]))
    if why_not:
        return why_not
    talent = (await talents.many(ctx.tx, [slot.talent_id])).get(slot.talent_id)
    reader = None if talent is None else recipient(talent)
    if talent is None or reader is None:
        return "nobody to write to"
    slot, scene = replace(slot, recipient_id=reader), await load(ctx.tx, session)
    turn = await chasers.asking(ctx, slot, str(asked["kind"]))
    enclosed = await enclosures.of(ctx.tx, slot)
    letter = letters.reminder(scene, slot, talent, str(asked["kind"]), ctx.now, turn, enclosed)
    told = await ctx.desk.tell(
        slot.recipient_id,
        letter.make,
        key=ctx.row["key"],
        purpose="reminder",
        template=letter.template,
        expires_at=ctx.row["expires_at"],
    )
    if told.status in ("opted_out", "no_channel"):
        await _call(ctx, scene, slot, talent)
        return told.status
    await chasers.await_answer(ctx, slot, turn)
    return ""


async def _not_now(ctx: NoticeContext, slot: Slot, kind: str, version: int) -> str:
    """Why this reminder is not sent any more; empty when it is."""
    if slot.version != version:
        return "moved"
    if slot.rsvp == "declined":
        return "declined"
    if slot.attendance in (HERE, LEFT, NO_SHOW):
        return "settled"
    if kind == "chase" and slot.rsvp not in chasers.OPEN:
        return "answered"
    expires_at = ctx.row["expires_at"]
    if expires_at is not None and ctx.now >= expires_at:
        return "expired"
    return "a nearer reminder says it" if await _said_nearer(ctx, slot, kind) else ""


async def _said_nearer(ctx: NoticeContext, slot: Slot, kind: str) -> bool:
    """Whether a stronger reminder is due as well, or has just gone out: after a standstill several
    fall due at once, and one message says it."""
    for other, strength in STRENGTH.items():
        if strength <= STRENGTH[kind]:
            continue
        key = reminder_key(slot, other)
        sent = await outbox.by_key(ctx.tx, key)
        if sent is not None and sent["created_at"] > ctx.now - CHASE_APART:
            return True
        waiting = select(notice.c.id).where(
            notice.c.key == key, notice.c.status == "pending", notice.c.due_at <= ctx.now
        )
        if await ctx.tx.row(waiting) is not None:
            return True
    return False


async def _call(ctx: NoticeContext, scene: Scene, slot: Slot, talent: Talent) -> None:
    """Nobody is left out in silence: the team calls who cannot be written to, once for each time."""

    def make(words: Words) -> Draft:
        facts = {"name": talent.name, "when": when(words, slot.starts_at), "what": scene.what(words)}
        options = letters.spoken_for(words, slot, talent, ctx.now)
        return Draft(words("auditions-team-call", **facts), options=options)

    await staff.tell(ctx.desk, scene, make, key=f"call/{slot.id}/v{slot.version}")


async def unanswered(ctx: NoticeContext) -> str:
    """Ask the directors about an urgent wish the team has not decided."""
    request = await queries.get_request(ctx.tx, ctx.org_id, int(ctx.row["arguments"]["request"]))
    if request is None or request.status != "open":
        return "decided"
    slot = await queries.get_slot(ctx.tx, ctx.org_id, request.slot_id)
    if slot is None or slot.version != request.version or slot.status != "on" or slot.starts_at <= ctx.now:
        return "settled"
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    talent = (await talents.many(ctx.tx, [slot.talent_id])).get(slot.talent_id)
    if session is None or talent is None:
        return "cancelled"
    scene = await load(ctx.tx, session)
    wish = await decisions.consider(ctx, request, scene, slot, talent)
    make = decisions.question(wish, key="auditions-decide-unanswered")
    directors = await persons.with_roles(ctx.tx, ctx.org_id, ["casting_director"])
    directors = directors or await persons.with_roles(ctx.tx, ctx.org_id, ["owner"])
    for director in directors:
        key = f"{ctx.row['key']}/{director.id}"
        await ctx.desk.tell(director.id, make, key=key, purpose="alert", expires_at=slot.starts_at)
    return "" if directors else "no director"


NOTICES: dict[str, Announce] = {
    REMINDER: remind,
    UNANSWERED: unanswered,
    chasers.LAPSED: chasers.lapsed,
}
