"""What is planned for a child for whom no guardian agrees, or not any longer: shown to the team with one yes
that cancels it. Nothing is cancelled by itself, and nobody is reminded of it meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from core.casting.auditions import bookings, queries
from core.casting.auditions.scene import load
from core.casting.minors import matters
from core.casting.talent.model import Talent
from core.conversation.drafts import Ask, Draft, Option
from core.conversation.tools import ToolContext
from core.texts import Words

SHOWN = 5
Question = Callable[[Words, str], Draft]
"""What was said first in the reader's language becomes the whole question."""


async def question(ctx: ToolContext, child: Talent, *, refused: bool = False) -> Question:
    """Adds the auditions that stand, by time, with the yes that cancels them, and what else was asked.
    ``refused``: the guardian said no, so that what only waits for an answer ends."""
    ahead = await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[child.id])
    held = [slot for slot in ahead if slot.held]
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot in held])
    scenes = [await load(ctx.tx, sessions[slot.session_id]) for slot in held]
    for slot in held if child.guardian_id is None else ():
        await bookings.drop_reminders(ctx.tx, slot.id, "not agreed")
    asked = await matters.of(ctx, child)
    if child.guardian_id is None:
        await matters.quiet(ctx.tx, asked)
    if refused:
        await matters.end(ctx.tx, child, ctx.now)

    def make(words: Words, first: str) -> Draft:
        key = "minors-ended-team" if refused else "minors-waits-team"
        others = matters.listed(words, words(key, name=child.name), asked)
        if not held:
            return Draft("\n".join([first, *others]))
        shown = zip(held[:SHOWN], scenes, strict=False)
        lines = [f"• {words.time(slot.starts_at)} · {scene.what(words)}" for slot, scene in shown]
        cancel = words("minors-cancel-asked", count=len(held), name=child.name)
        slots = {"slots": [[slot.id, slot.version] for slot in held]}
        options = (
            Option(
                words("minors-cancel-go", count=len(held)),
                "cancel_auditions_now",
                slots,
                "danger",
                means="yes",
                single_use=False,
            ),
            Option(words("auditions-leave"), "leave_it", {}, means="no"),
        )
        text = "\n".join([f"{first} {cancel}", *lines, *others])
        return Draft(text, options=options, ask=Ask("choice", words("minors-cancel-about", name=child.name)))

    return make
