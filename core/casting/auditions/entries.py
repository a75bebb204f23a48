"""``Send me the calendar invite``: auditions as calendar entries, whenever somebody asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.auditions import parties, queries
from core.casting.auditions.answers import matter
from core.casting.auditions.letters import calendar_entry
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import when
from core.casting.projects import queries as projects
from core.casting.talent import queries as talents
from core.casting.talent.references import resolve
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST = 8
"""Buttons under one message."""


class Entries(Arguments):
    """``people``: whose; empty for one's own, for staff the next ones of all."""

    people: tuple[str, ...] = Field(default=(), max_length=20)


async def calendar_entries(ctx: ToolContext, args: Entries) -> Result:
    """One link for each audition ahead; opened later, it shows the time as it stands then. Raises Rejected
    where none is ahead."""
    slots = await (_of_the_team(ctx, args) if ctx.person.role in CASTING else _own(ctx))
    if not slots:
        if ctx.person.role in CASTING:
            raise Rejected("auditions-list-none-planned")
        raise parties.none_ahead(ctx)
    words, lines, options = ctx.words, [], []
    people = await talents.many(ctx.tx, [slot.talent_id for slot in slots])
    for slot in slots[:MOST]:
        if slot.talent_id not in people:
            continue
        talent = people[slot.talent_id]
        one = await matter(ctx, slot, talent)
        facts = {"when": when(words, slot.starts_at), "place": one.scene.session.place}
        name = "" if talent.person_id == ctx.person.id else f"**{talent.name}**: "
        lines.append(f"{name}{words('auditions-entry', what=one.scene.what(words), **facts)}")
        entry = replace(calendar_entry(words, slot), url=f"entry:{slot.id}")
        named = f"{talent.first_name} {words.clock(slot.starts_at)}"
        options.append(replace(entry, label=named) if len(slots) > 1 else entry)
    head = words("auditions-entries", count=len(options))
    left = len(slots) - MOST
    more = [words("auditions-entries-more", count=left)] if left > 0 else []
    return Result(Draft("\n".join([head, *lines, *more]), options=tuple(options)))


async def _own(ctx: ToolContext) -> list[Slot]:
    return [slot for slot, _ in await parties.meant(ctx, (), None, only=lambda slot: slot.held)]


async def _of_the_team(ctx: ToolContext, args: Entries) -> list[Slot]:
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    wanted = {one.id for one in await resolve(ctx, args.people)}
    slots = [slot for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now) if slot.held]
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    return [
        slot
        for slot in slots
        if sessions[slot.session_id].project_id in seen and (not wanted or slot.talent_id in wanted)
    ]


_THING = (
    r"(?:(?:the|my|an?|mera|meri|mere|मेरा|मेरी)\s+)?(?:(?:google|outlook|apple)\s+)?"
    r"(?:\.?ics(?:\s+(?:file|link|invite))?|(?:calend[ae]r|कैलेंडर|cal)(?:\s*(?:invites?|entry|entries|files?|links?|events?|hold))?)"
)
_OF = r"(?:\s+(?:for|of)\s+(?P<who>[^\W\d_][^?!:,\d]{0,40}?))?"
_FORMS = shapes(
    rf"(?:(?:please|pls|can\s+you|could\s+you)\s+)*(?:send|share|give|forward|resend|get)(?:\s+me)?\s+{_THING}(?:\s+again)?{_OF}(?:\s+again)?",
    rf"(?:(?:please|pls|can\s+you|could\s+you)\s+)*(?:add|put|save)\s+(?:it|this|that|them|(?:the|my)\s+auditions?)\s+(?:to|in|on)\s+{_THING}",
    rf"(?:calend[ae]r|cal)\s*(?:invites?|entry|entries|files?|links?|events?){_OF}",
    rf"{_THING}{_OF}\s+(?:please|pls|again|bhejo|bhej\s+do|bhejna|do|dena|chahiye|भेजो|भेज\s+दो|चाहिए)(?:\s+(?:please|pls|na|ji))*",
    rf"(?:can|may|could)\s+i\s+(?:get|have)\s+{_THING}{_OF}",
    rf"{_THING}\s+(?:mein|me|में)\s+(?:add|daal\w*|jod\w*|save|डाल\S*|जोड़\S*)(?:\s+(?:karo|kar\s+do|do|dena|दो|करो))*",
)


@beside(_FORMS)
def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``order``: the whole message asks for it."""
    found = _FORMS.of(composed(text).strip(" .?!।"))
    if found is None:
        return None
    who = (found.groupdict().get("who") or "").strip()
    about = {"audition", "my audition", "the audition", "tomorrow", "it", "kal", "me"}
    return {"people": (who,) if who and who.casefold() not in about else ()}
