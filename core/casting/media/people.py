"""Whose pictures are meant, and who may see or change them."""

from __future__ import annotations

from core.casting.edits.whose import THEIR, whose
from core.casting.media.model import Media
from core.casting.talent.model import Talent
from core.casting.talent.references import focus_people, resolve
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF

FOCUS = "pictured"
"""In the focus: whose pictures were shown last."""


async def changes(ctx: ToolContext, ref: str) -> Talent:
    """The one whose pictures are changed. Raises Rejected, Ambiguous. No picture of a child is kept before
    a guardian agreed."""
    one = await whose(ctx, await _meant(ctx, ref) if ctx.person.role in CASTING else ref)
    if one.is_minor and one.guardian_id is None:
        raise Rejected("media-no-guardian", name=one.name)
    return one


async def sees(ctx: ToolContext, ref: str) -> Talent:
    """The one whose pictures are shown: the team sees everybody's, others their own and those they answer
    for."""
    if ctx.person.role not in STAFF:
        return await whose(ctx, ref)
    people = await resolve(ctx, [await _meant(ctx, ref)])
    if len(people) != 1:
        raise Rejected("media-who")
    return people[0]


async def _meant(ctx: ToolContext, ref: str) -> str:
    """``their``, or nothing, is the one talked about: shown alone, or whose pictures were."""
    if ref not in ("", THEIR):
        return ref
    shown = [entry.get("id") for entry in ctx.focus.get("people") or ()]
    pictured = shown[0] if len(shown) == 1 else ctx.focus.get(FOCUS)
    if pictured not in shown:
        raise Rejected("media-who")
    return f"talent:{pictured}"


def in_focus(ctx: ToolContext, one: Talent) -> dict[str, object]:
    """Whose pictures the next "second one" means; the list on screen stays when they are of it."""
    keeps = any(entry.get("id") == one.id for entry in ctx.focus.get("people") or ())
    people = {} if keeps or not ctx.person.staff else {"people": focus_people([one])}
    return {FOCUS: one.id, **people}


def face(one: Talent, media: Media) -> bool:
    """Whether a photo stands for its person on cards."""
    return one.portrait == media.reference
