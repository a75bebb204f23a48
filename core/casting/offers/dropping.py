"""``Drop it``, ``rehne do``, ``forget this offer``: the draft that is talked about is left, and said so. What
went out is not taken back by it: that is asked for by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers import queries
from core.casting.offers.model import LIVE
from core.casting.offers.proposing import OfferId, void_offer
from core.casting.offers.scene import deal
from core.casting.offers.situation import TALKED, Talked
from core.conversation.drafts import Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_IT = (
    r"(?:it|this|that|(?:this|the|that)\s+(?:draft|offer|one)"
    r"|isko|ise|isse|ye|yeh|offer|draft|इसे|इसको|ये|यह|ऑफ़र|ऑफर)"
)
_BARE = shapes(
    rf"(?:drop|cancel|scrap|forget|leave|discard|scratch|skip|bin|kill)(?:\s+{_IT})?",
    rf"(?:let['’]?s\s+|we\s+)?(?:not\s+(?:do|send)|don['’]?t\s+(?:do|send)|won['’]?t\s+(?:do|send))\s+{_IT}",
    rf"(?:{_IT}\s+)?(?:abhi\s+|filhaal\s+)?(?:rehne|rahne|jaane|jane)\s*(?:do|de|dete\s+hain?|dijiye|dena)",
    rf"(?:{_IT}\s+)?(?:chho?d\w*(?:\s*(?:do|de|dete\s+hain?|dijiye))?|hata\s*(?:do|dijiye)|hatao|cancel\s*(?:karo|kar\s*do|kardo)|mat\s+bhej(?:o|na))",
    rf"(?:{_IT}\s+)?(?:अभी\s+)?(?:रहने\s*(?:दो|दीजिए|दें)|जाने\s*(?:दो|दीजिए)|छोड़ो|छोड़\s*(?:दो|दीजिए)|हटा\s*(?:दो|दीजिए)|हटाओ|मत\s+भेजो|(?:कैंसल|कैंसिल|रद्द)\s*(?:करो|कर\s*(?:दो|दीजिए)))",
    before=r"\W*(?:(?:ok(?:ay)?|no|nahi+n?|arre|acha|accha|sorry|actually|chalo|please|pls|yaar|नहीं|अच्छा|अरे)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|for\s+now|abhi|ji|now|then|na))*[\s.!।]*",
)


def only_drops(said: str) -> bool:
    """Whether a text says no more than that something is left, and names none of its terms."""
    return _BARE.of(composed(said)) is not None


@beside(_BARE)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of the one that is talked about; what is asked just now takes such words as its no."""
    talked = context.raw.get(TALKED)
    if context.writer not in STAFF or not isinstance(talked, Talked) or not only_drops(text):
        return None
    return {"offer": talked.offer} if context.pending in ("", "choice") else None


async def drop_draft(ctx: ToolContext, args: OfferId) -> Result:
    """Raises Rejected for one that is with the talent's side, which stays."""
    one = await queries.get(ctx.tx, ctx.org_id, args.offer)
    if one is not None and one.state in LIVE:
        about = await deal(ctx.tx, one)
        raise Rejected("offers-out-stays", name=about.talent.name, first=about.talent.first_name)
    return await void_offer(ctx, args)
