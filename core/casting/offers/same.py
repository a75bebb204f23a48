"""``same offer for Simran``: what was offered to one is drafted for another, for the same role."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.offers import queries
from core.casting.offers.proposing import Terms, draft_offer
from core.casting.offers.situation import OFFER
from core.conversation.drafts import Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_SAME = r"(?:the\s+|exactly\s+the\s+)?(?:same|identical|equal)"
_SAME_HI = r"(?:wahi|vahi|yahi|same|waisa\s+hi|वही|यही|सेम)"
_OFFER = r"(?:offer|terms|deal|rate|ऑफ़र|ऑफर)"
_DO = r"(?:\s+(?:karo|kar\s*do|banao|bana\s*do|bhejo|bhej\s*do|do|de\s*do|करो|कर\s*दो|बनाओ|बना\s*दो|भेजो|दो))?"
_FORMS = shapes(
    rf"{_SAME}\s+{_OFFER}\s+(?:for|to)\s+{_WHO}(?:\s+(?:too|also|as\s+well))?",
    rf"(?:make|draft|send|give|do)\s+{_WHO}\s+{_SAME}(?:\s+{_OFFER})?",
    rf"(?:make|draft|send|give|do)\s+{_SAME}\s+{_OFFER}\s+(?:for|to)\s+{_WHO}(?:\s+(?:too|also|as\s+well))?",
    rf"offer\s+{_WHO}\s+{_SAME}(?:\s+(?:thing|terms|rate|money))?",
    rf"{_WHO}\s+(?:ke\s+liye|ko|के\s+लिए|को)\s+(?:bhi\s+|भी\s+)?{_SAME_HI}\s+{_OFFER}{_DO}",
    rf"{_SAME_HI}\s+{_OFFER}\s+{_WHO}\s+(?:ke\s+liye|ko|के\s+लिए|को)(?:\s+(?:bhi|भी))?{_DO}",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|and|aur|now|ab)\s+)*",
    after=r"(?:\s+(?:please|pls|bhi|too|also|yaar))*[\s.!।]*",
)
_NOBODY = Sought(r"\b(?:me|us|them|everyone|everybody|all|both|sab\w*|her|him|it)\b")


class Likewise(Arguments):
    """``who``: a name, or a number of the list shown."""

    who: str = Field(max_length=80)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of the team, about one person by name."""
    if context.writer not in STAFF:
        return None
    for found in _FORMS.all_of(composed(text)):
        who = re.sub(r"\s+(?:bhi|भी|too|also)$", "", found["who"].strip())
        if len(who.split()) <= 3 and not _NOBODY.search(who):
            return {"who": who}
    return None


async def offer_the_same(ctx: ToolContext, args: Likewise) -> Result:
    """A draft, as any other: nothing leaves before somebody says Send. Raises Rejected where no offer is
    talked about here."""
    talked_of = ctx.focus.get(OFFER) or {}
    offer = await queries.get(ctx.tx, ctx.org_id, int(talked_of.get("id") or 0))
    if offer is None:
        raise Rejected("offers-same-as-what", name=args.who)
    terms = Terms(
        people=(args.who,),
        role=f"role:{offer.role_id}",
        paise=offer.paise,
        unit=offer.unit,
        days=offer.days,
        terms=offer.terms,
    )
    return await draft_offer(ctx, terms)
