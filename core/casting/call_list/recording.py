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
from core.conversation.drafts import Draft, Result
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext


class Outcome(Arguments):
    """``coming`` and ``not_coming``: people, as names or references."""

    coming: tuple[str, ...] = Field(default=(), max_length=12)
    not_coming: tuple[str, ...] = Field(default=(), max_length=12)


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
    if without:
        names = ctx.words.names([one.name for one in without])
        results.append(Result(Draft(ctx.words("call-list-none-ahead", names=names))))
    return Result(merged(results))


async def _ahead(ctx: ToolContext, person: Talent, *, again: bool) -> Sequence[tuple[Slot, Talent]]:
    """The auditions that can be meant, those without an answer before the others. ``again``: also one that
    was turned down."""
    refs = (f"talent:{person.id}",)
    found = await parties.meant(ctx, refs, None, only=lambda slot: slot.held or again)
    return [one for one in found if not one[0].answered] or found
