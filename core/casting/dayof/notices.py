"""Ten minutes after the start somebody is asked whether they are near; twenty, and the team decides."""

from __future__ import annotations

from dataclasses import dataclass

from core.casting.auditions import queries, staff
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import HERE, NO_SHOW, PENDING
from core.casting.auditions.reminders import ABSENT, NEAR
from core.casting.auditions.scene import load, where
from core.casting.dayof import children
from core.casting.dayof.absent import pending
from core.casting.dayof.model import expected
from core.casting.talent import queries as talents
from core.conversation.drafts import Draft, Option
from core.conversation.notices import Announce, NoticeContext
from core.texts import Words


@dataclass(frozen=True, slots=True)
class _Why(Exception):
    reason: str


async def near(ctx: NoticeContext) -> str:
    """Asked only of who said they come and has not come."""
    try:
        found = await _missing(ctx)
    except _Why as why:
        return why.reason
    slot = found.slot
    if slot.attendance == "late":
        return "they said so"

    def make(words: Words) -> Draft:
        arguments = {"slot": slot.id, "version": slot.version}
        options = (
            Option(words("dayof-choice-here"), "check_in", {"slot": slot.id}, "primary", single_use=False),
            Option(words("dayof-choice-late"), "running_late", {**arguments, "late": "15"}, single_use=False),
            Option(words("auditions-choice-decline"), "decline_audition", arguments, single_use=False),
        )
        text = words("dayof-near", time=words.clock(slot.starts_at), place=where(words, found.scene, slot))
        own = slot.recipient_id == found.talent.person_id
        return Draft(text if own else f"**{found.talent.name}**: {text}", options=options)

    await ctx.desk.tell(
        slot.recipient_id, make, key=ctx.row["key"], purpose="reminder", expires_at=ctx.row["expires_at"]
    )
    return ""


async def absent(ctx: NoticeContext) -> str:
    """The team decides; the time stays the person's until then."""
    try:
        found = await _missing(ctx)
    except _Why as why:
        return why.reason
    if found.slot.attendance == "late" and expected(found.slot) > ctx.now:
        return "they said when they come"
    slot = await queries.change_slot(ctx.tx, found.slot, attendance=PENDING, revision=found.slot.revision + 1)
    here = Matter(slot, found.talent, found.scene)
    await staff.tell(ctx.desk, here.scene, lambda words: pending(words, here), key=ctx.row["key"])
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
    return ""


async def _missing(ctx: NoticeContext) -> Matter:
    asked = ctx.row["arguments"]
    slot = await queries.get_slot(ctx.tx, ctx.org_id, int(asked["slot"]))
    session = None if slot is None else await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    if slot is None or session is None or slot.status != "on" or session.status != "on":
        raise _Why("cancelled")
    if slot.version != int(asked["version"]):
        raise _Why("moved")
    if slot.rsvp != "confirmed":
        raise _Why("never said yes")
    if slot.attendance in (HERE, NO_SHOW):
        raise _Why("settled")
    talent = (await talents.many(ctx.tx, [slot.talent_id])).get(slot.talent_id)
    if talent is None:
        raise _Why("cancelled")
    return Matter(slot, talent, await load(ctx.tx, session))


NOTICES: dict[str, Announce] = {NEAR: near, ABSENT: absent, children.HOURS: children.hours}
