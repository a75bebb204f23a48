"""Recording what people said on the telephone, as if they had written it themselves."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.auditions import parties
from core.casting.auditions.answers import confirm, decline
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.model import Slot
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext


class Outcome(Arguments):
    """``coming`` and ``not_coming``: people, as names or references. ``instead``: who shall have the time of
    the one who is not coming."""

    coming: tuple[str, ...] = Field(default=(), max_length=12)
    not_coming: tuple[str, ...] = Field(default=(), max_length=12)
    instead: str = Field(default="", max_length=80)


async def record_outcome(ctx: ToolContext, args: Outcome) -> Result:
    """The answer of each to the audition that is ahead of them. Nothing is recorded while a name is unclear;
    who has none ahead is named, who has several is asked about."""
    try:
        people = [
            (tool, person)
            for tool, named in (("confirm_audition", args.coming), ("decline_audition", args.not_coming))
            for person in await resolve(ctx, named)
        ]
    except Ambiguous as error:
        field = "coming" if error.name in args.coming else "not_coming"
        return which(ctx.words, error, "record_outcome", args.model_dump(mode="json"), field)
    another = await _instead(ctx, args)
    if isinstance(another, Result):
        return another
    results: list[Result] = []
    without: list[Talent] = []
    for tool, person in people:
        found = await _ahead(ctx, person, again=tool == "confirm_audition")
        if not found:
            without.append(person)
        elif len(found) > 1:
            results.append(Result(await parties.which(ctx, found, tool)))
        else:
            slot = found[0][0]
            answered = AnswerArguments(slot=slot.id, version=slot.version)
            results.append(await (confirm if tool == "confirm_audition" else decline)(ctx, answered))
            if another is not None and tool == "decline_audition":
                results.append(_to_fill(ctx, slot, another))
    if without:
        names = ctx.words.names([one.name for one in without])
        results.append(Result(Draft(ctx.words("call-list-none-ahead", names=names))))
    return Result(merged(results))


async def _instead(ctx: ToolContext, args: Outcome) -> Talent | Result | None:
    """Who was named for the time; who that is is asked before anything is recorded."""
    if not args.instead:
        return None
    try:
        return (await resolve(ctx, (args.instead,)))[0]
    except Ambiguous as error:
        return which(ctx.words, error, "record_outcome", args.model_dump(mode="json"), "instead")


def _to_fill(ctx: ToolContext, slot: Slot, another: Talent) -> Result:
    facts = {"time": ctx.words.time(slot.starts_at), "name": another.first_name}
    arguments = {"slot": slot.id, "to": f"talent:{another.id}", "sure": True}
    offer = Option(ctx.words("call-list-offer", **facts), "backfill_slot", arguments, "primary", means="yes")
    leave = Option(ctx.words("no-leave-it"), "leave_it", {}, means="no")
    return Result(Draft(ctx.words("call-list-fill", **facts), options=(offer, leave)))


async def _ahead(ctx: ToolContext, person: Talent, *, again: bool) -> Sequence[tuple[Slot, Talent]]:
    """The auditions that can be meant, those without an answer before the others. ``again``: also one that
    was turned down."""
    refs = (f"talent:{person.id}",)
    found = await parties.meant(ctx, refs, None, only=lambda slot: slot.held or again)
    return [one for one in found if not one[0].answered] or found
