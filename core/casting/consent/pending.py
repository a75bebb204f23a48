"""What stands open for somebody who can no longer be written to: a person of the team has to call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.casting.auditions import queries as auditions
from core.casting.auditions import staff as audition_staff
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import load
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, recipient
from core.casting.team.channels import channel_name
from core.casting.team.office import tell_office
from core.conversation.drafts import Draft
from core.conversation.tools import ToolContext
from core.messages import Purpose
from core.texts import Words

MOST_BOOKINGS = 5


@dataclass(frozen=True, slots=True)
class Booking:
    """An audition ahead. ``role``: the part, else the project."""

    slot: Slot
    talent: Talent
    role: str


async def spoken_for(ctx: ToolContext, person_id: int) -> list[Talent]:
    """The talents who are written to through this person."""
    own = await directory.by_person(ctx.tx, person_id)
    known = [*([] if own is None else [own]), *await directory.in_care_of(ctx.tx, person_id)]
    return [one for one in known if recipient(one) == person_id]


async def bookings(ctx: ToolContext, talents: Sequence[Talent]) -> list[Booking]:
    """Their auditions ahead that still stand, by time."""
    by_id = {one.id: one for one in talents}
    slots = await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=list(by_id)) if by_id else []
    known = await auditions.sessions(ctx.tx, [one.session_id for one in slots])
    found = []
    for one in slots:
        if one.held:
            scene = await load(ctx.tx, known[one.session_id])
            found.append(Booking(one, by_id[one.talent_id], scene.role or scene.project))
    return found


async def mark(ctx: ToolContext, found: Sequence[Booking], told: str) -> None:
    """Show on the boards that these people must be called."""
    for one in found:
        if one.slot.told != told:
            await auditions.change_slot(ctx.tx, one.slot, told=told)
    for session_id in dict.fromkeys(one.slot.session_id for one in found):
        await audition_staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session_id)


async def tell_casting(
    ctx: ToolContext,
    text_key: str,
    found: Sequence[Booking] | None,
    *,
    key: str,
    purpose: Purpose = "notice",
    **facts: str,
) -> None:
    """Each casting person on their own channel: what happened, and what now needs a call (``found``
    None: nothing does). A call to be made is urgent: it goes out whatever the channel's window."""
    urgent: Purpose = "alert" if found else purpose

    def make(words: Words) -> Draft:
        named = {**facts, "channel": channel_name(words, ctx.address.channel)}
        return Draft(" ".join((words(text_key, **named), *_calls(words, found))))

    await tell_office(ctx, make, key=key, purpose=urgent)


def _calls(words: Words, found: Sequence[Booking] | None) -> list[str]:
    if found is None:
        return []
    if not found:
        return [words("consent-nothing-open")]
    names = {one.talent.id for one in found}
    lines = [
        words(
            "consent-call" if len(names) == 1 else "consent-call-named",
            name=one.talent.name,
            when=words.time(one.slot.starts_at),
            role=one.role,
        )
        for one in found[:MOST_BOOKINGS]
    ]
    more = len(found) - len(lines)
    return [*lines, *([words("consent-more-calls", count=more)] if more else [])]
