"""What a veto stops: the open offer, and the person's place on the ladder. The talent hears nothing of it."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.approvals.matter import Matter
from core.casting.auditions import queries as auditions
from core.casting.auditions.model import Slot
from core.casting.ladder import queries as ladder
from core.casting.ladder.model import COMMITTING, Status
from core.casting.ladder.scene import rung
from core.casting.offers import queries as offers
from core.casting.offers.alternatives import Alternative, instead
from core.conversation.drafts import Option
from core.conversation.tools import ToolContext
from core.texts import Words

_SAYS_NOTHING: frozenset[Status] = frozenset({"unviewed", "viewed", "selected", "under_consideration"})
"""What the list and the auditions say by themselves."""


async def stakes(ctx: ToolContext, matter: Matter) -> list[str]:
    """Somebody's rung and offer for this role, as far as they have one."""
    parts = []
    now = await ladder.standing(ctx.tx, matter.role.id, matter.talent.id)
    if now.status not in _SAYS_NOTHING:
        parts.append(ctx.words("approvals-stands", status=rung(ctx.words, now.status)))
    offer = await offers.stands(ctx.tx, matter.role.id, matter.talent.id)
    if offer is not None and offer.state not in ("void", "declined"):
        parts.append(ctx.words("approvals-has-offer", version=offer.version, state=offer.state))
    return parts


async def costs(ctx: ToolContext, matter: Matter) -> bool:
    """Whether their time is engaged, so that dropping them may cost a fee."""
    now = await ladder.standing(ctx.tx, matter.role.id, matter.talent.id)
    return now.status in COMMITTING


async def planned(ctx: ToolContext, matter: Matter) -> list[Slot]:
    """Their auditions ahead for this role, which a person has to cancel."""
    return [
        one for one in await _ahead(ctx, matter.role.id) if one.held and one.talent_id == matter.talent.id
    ]


async def not_coming(ctx: ToolContext, role_id: int) -> set[int]:
    """Who said no to an audition ahead for a role and has no other."""
    slots = await _ahead(ctx, role_id)
    return {one.talent_id for one in slots} - {one.talent_id for one in slots if one.held}


async def _ahead(ctx: ToolContext, role_id: int) -> list[Slot]:
    slots = await auditions.ahead(ctx.tx, ctx.org_id, ctx.now)
    sessions = await auditions.sessions(ctx.tx, [one.session_id for one in slots])
    return [one for one in slots if sessions[one.session_id].role_id == role_id]


def cancels(words: Words, matter: Matter) -> Option:
    """Shows what would be cancelled, and to whom it is said."""
    about = {"people": [f"talent:{matter.talent.id}"], "role": matter.role.name}
    label = words("approvals-choice-cancel-audition")
    return Option(label, "cancel_auditions", about, "danger", single_use=False)


async def apply(ctx: ToolContext, matter: Matter) -> Sequence[Alternative]:
    """End the open offer and take them off the ladder: passed, or released where time was engaged.
    Who would work instead."""
    offer = await offers.stands(ctx.tx, matter.role.id, matter.talent.id)
    await offers.void(ctx.tx, matter.role.id, matter.talent.id)
    now = await ladder.standing(ctx.tx, matter.role.id, matter.talent.id)
    to: Status = "released" if now.status in COMMITTING else "passed"
    if now.status != to:
        reason = matter.review.reason
        await ladder.move(ctx.tx, ctx.org_id, now, to, ctx.person.id, ctx.now, reason)
    asked = matter.talent.rate
    paise = offer.paise if offer is not None and offer.unit == "day" else asked.paise if asked else None
    cannot = await not_coming(ctx, matter.role.id)
    return await instead(ctx.tx, ctx.org_id, matter.role, matter.talent, paise, but=cannot)
