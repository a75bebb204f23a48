"""``interested``, ``I'm interested pls tell me more`` to an invitation: it is no yes to the time, so the role
is told and whether they come is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions import parties
from core.casting.auditions.letters import choices
from core.casting.auditions.model import shareable
from core.casting.auditions.scene import when
from core.casting.enquiries.asking import about_role
from core.casting.projects.roles import described
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_MORE = (
    r"(?:[\s,.]+(?:(?:please|pls|plz|kindly|ji|sir|mam|ma['’]?am|and|but|aur|can\s+(?:you|u)|could\s+you)\s+)*(?:tell\s+me\s+(?:more|the\s+details|about\s+it)|share\s+(?:the\s+|more\s+)?(?:details|info)"
    r"|more\s+details|details\s+(?:please|pls|bhej\w*|do|batao)|send\s+(?:the\s+|more\s+)?details|kuch\s+aur\s+batao|batao))?"
)
_FORMS = shapes(
    rf"(?:(?:i\s*(?:['’]?\s*a?m)?|main?|mai|hum|we\s+are|very|much|definitely|bahut)\s+)*interested(?:\s+(?:hu|hoon|hun|hai|in\s+(?:this|it|the\s+role)))?{_MORE}",
    rf"(?:(?:main|mujhe|i)\s+)*(?:karna|karni)\s+(?:chahti|chahta|hai)(?:\s+(?:hu|hoon|hun|ye|yeh|role))*{_MORE}",
    before=r"\W*(?:(?:hi|hello|namaste|sir|mam|ji|thank\s+you|thanks)[\s,.]+)*",
    after=r"(?:[\s,.]+(?:please|pls|ji|sir|mam|ma['’]?am|thanks|thank\s+you))*[\s.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only to an invitation that waits for its answer."""
    if context.writer not in OUTSIDE or context.pending != "invitation":
        return None
    return {} if _FORMS.of(composed(text)) else None


async def tell_role(ctx: ToolContext, _args: Nothing) -> Result:
    """The public facts of the role, the time, and the choices. Changes nothing. Raises Rejected where
    nothing is ahead."""
    found = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    if not found:
        raise parties.none_ahead(ctx)
    slot, words = found[0][0], ctx.words
    lines = []
    about = await about_role(ctx, found)
    if about is not None:
        project, role = about
        facts = described(words, role, money=False)
        lines.append(words("enquiries-role", role=role.name, project=project.name, facts=facts or "none"))
        lines += [role.description] if role.description and shareable(role.description) else []
    lines.append(words("enquiries-interest", when=when(words, slot.starts_at)))
    return Result(Draft("\n".join(lines), options=choices(words, slot, ctx.now)), private=True)
