"""Somebody's newest own words that reached the team, what they answered, and what is waited for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from pydantic import Field

from core.casting.auditions import queries as auditions
from core.casting.auditions.model import UNANSWERED
from core.casting.happenings import queries as happenings
from core.casting.happenings.model import Happening
from core.casting.offers import queries as offers
from core.casting.offers.model import LIVE
from core.casting.offers.standing import Doing, do_with_offer
from core.casting.projects.references import visible_roles
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.casting.tapes import queries as tapes
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.store import handovers

_BACK = timedelta(days=60)
MOST_ANSWERS = 3


class Whose(Arguments):
    """``people``: one name, or a word for who was just spoken of."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)


async def last_said(ctx: ToolContext, args: Whose) -> Result:
    """Newest first, each with its time; else what is waited for. Raises Rejected for nobody."""
    try:
        [talent] = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "last_said", args.model_dump(mode="json"), "people")
    lines = [*await _words(ctx, talent), *await _answers(ctx, talent)]
    came = bool(lines)
    lines += await _waiting(ctx, talent)
    if not came:
        lines.insert(0, ctx.words("replies-none", name=talent.name))
    options: tuple[Option, ...] = ()
    focus = {"people": focus_people([talent]), "person": focus_people([talent])[0]}
    stands = await _offer(ctx, talent)
    if stands is not None and stands.draft is not None:
        lines.append(stands.draft.text)
        options = stands.draft.options
        focus |= stands.focus
    return Result(Draft("\n".join(lines), options=options), focus=focus, private=True)


async def _words(ctx: ToolContext, talent: Talent) -> list[str]:
    """Words of theirs, or of who speaks for them, that went to the team."""
    who = {one for one in (talent.person_id, recipient(talent)) if one is not None}
    row = await handovers.newest_words(ctx.tx, sorted(who))
    if row is None:
        return []
    at = ctx.words.time(row["asked_at"])
    return [ctx.words("replies-words", name=talent.name, at=at, said=row["about"])]


async def _answers(ctx: ToolContext, talent: Talent) -> list[str]:
    """What they answered to invitations, and tapes that came."""
    roles = [one.id for one in await visible_roles(ctx)]
    until = ctx.now + timedelta(seconds=1)
    found = await happenings.happenings(
        ctx.tx, roles, ctx.now - _BACK, until, ("answered", "taped"), talent_id=talent.id
    )
    newest = sorted(found, key=lambda one: one.at, reverse=True)[:MOST_ANSWERS]
    return [_line(ctx, one) for one in newest]


def _line(ctx: ToolContext, one: Happening) -> str:
    facts = {
        "by": "none",
        "names": ctx.words.names(list(one.names)),
        "role": one.role,
        "what": one.what or "none",
    }
    return f"{ctx.words.time(one.at)} · {ctx.words(f'happenings-{one.kind}', count=1, **facts)}"


async def _waiting(ctx: ToolContext, talent: Talent) -> list[str]:
    """What they were asked and have not answered."""
    words, lines = ctx.words, []
    for slot in await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[talent.id]):
        if slot.rsvp in UNANSWERED:
            lines.append(words("replies-wait-audition", at=words.time(slot.starts_at)))
    for tape in await tapes.of_talents(ctx.tx, ctx.org_id, [talent.id]):
        if tape.status == "asked":
            lines.append(words("replies-wait-tape", due=words.time(tape.due_at)))
    return lines[:MOST_ANSWERS]


async def _offer(ctx: ToolContext, talent: Talent) -> Result | None:
    """Their offer as it stands, with what can be done about a counter."""
    seen: Sequence[int] = [one.id for one in await visible_roles(ctx)]
    open_ones = [
        one
        for one in await offers.of_talents(ctx.tx, [talent.id])
        if one.role_id in seen and one.state in (*LIVE, "accepted", "declined")
    ]
    if len({one.role_id for one in open_ones}) != 1:
        return None
    return await do_with_offer(ctx, Doing(people=(f"talent:{talent.id}",), deed="tell"))
