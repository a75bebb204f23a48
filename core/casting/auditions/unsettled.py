"""Words taken for a yes or a no to an audition that are not plainly one: asked about, never recorded."""

from __future__ import annotations

from collections.abc import Callable

from core.casting.auditions import passing_on
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.scene import when
from core.casting.auditions.wording.doubts import Doubt
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext


async def asked(ctx: ToolContext, found: Matter, doubted: Callable[[str], Doubt]) -> Result | None:
    """Whether they come, with the buttons, where what they said is doubted; None where it is plain, as what
    the team records always is. What they said goes to the team in their words, but for a no that they deny;
    who has confirmed stays confirmed and is not asked again."""
    doubt = "" if ctx.person.staff else doubted(ctx.said)
    if not doubt:
        return None
    slot, words = found.slot, ctx.words
    sure = slot.rsvp == "confirmed"
    facts = {"when": when(words, slot.starts_at), "state": "confirmed" if sure else "open"}
    if doubt == "question":
        await passing_on.question(ctx, found)
    elif doubt != "kept":
        await passing_on.words_of(ctx, found)
    text = words(f"auditions-unsettled-{doubt}", **facts)
    options = choices(words, slot, ctx.now, but=("confirm",) if sure else ())
    return Result(Draft(text, options=options), unchanged=True)
