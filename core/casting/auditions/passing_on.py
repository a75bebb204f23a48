"""What somebody wrote about their audition goes to the team in their own words, to read or to answer."""

from __future__ import annotations

from core.casting.auditions import staff
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import tellable
from core.casting.auditions.scene import when
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option
from core.conversation.tools import ToolContext
from core.store import handovers
from core.texts import Words
from core.understanding import questions


async def words_of(ctx: ToolContext, found: Matter) -> None:
    """The team reads them, with how the audition stands."""
    slot, said = found.slot, tellable(ctx.said)
    by = "" if found.talent.person_id == ctx.person.id else ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"name": found.talent.name, "when": when(words, slot.starts_at), "said": said}
        facts["state"] = "confirmed" if slot.rsvp == "confirmed" else "open"
        text = words("auditions-unsettled-told", what=found.scene.what(words), **facts)
        text = f"{text} {words('auditions-team-through', name=by)}" if by else text
        return Draft(text, options=(reply(ctx, words),))

    await _tell(ctx, found, make)


async def question(ctx: ToolContext, found: Matter) -> None:
    """The team reads the question with a way to answer it here; who asked counts as waiting."""
    said = tellable(ctx.said)
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    whom = "none" if found.talent.person_id == ctx.person.id else found.talent.name

    def make(words: Words) -> Draft:
        facts = {"name": ctx.person.name, "whom": whom, "role": found.scene.role or "none", "said": said}
        return Draft(words("enquiries-told", **facts), options=(reply(ctx, words),))

    await _tell(ctx, found, make)


async def beside(ctx: ToolContext, found: Matter) -> None:
    """What stands beside a yes."""
    await (question if questions.asks(ctx.said) else words_of)(ctx, found)


def reply(ctx: ToolContext, words: Words) -> Option:
    """Takes over the chat of whoever wrote."""
    return Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False)


async def _tell(ctx: ToolContext, found: Matter, make: Make) -> None:
    key = f"unsettled/{found.slot.id}/{ctx.inbound_id}"
    purpose = staff.purpose(found.slot, ctx.now)
    await staff.tell(ctx.desk, found.scene, make, key=key, but={ctx.person.id}, purpose=purpose)
