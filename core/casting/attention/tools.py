"""``What needs me?``: what waits for the reader, from every feature's rows, with what to type next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.attention import found
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, Tool, ToolContext
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


async def what_waits(ctx: ToolContext, _args: Nothing) -> Result:
    """Only what this person may see and do something about; the most pressing first."""
    waits = await found.every(ctx)
    if not waits:
        return Result(Draft(ctx.words("attention-nothing")), private=True)
    lines = [ctx.words("attention-head", count=len(waits)), *(found.line(ctx, one) for one in waits)]
    return Result(Draft("\n".join(lines)), data={"waits": [one.key for one in waits]}, private=True)


_MINE = r"(?:my|our)\s+(?:attention|answer|decision|action|ok|approval)"
_ME = rf"(?:me|us|{_MINE})"
_WAITS = r"(?:needs?|requires?|(?:is\s+)?wait(?:ing|s)\s+(?:for|on)|is\s+pending\s+(?:with|on|for)|awaits)"
_WITH_ME = rf"(?:\s+(?:for|with|on)\s+{_ME})?"
_LIST = (
    r"(?:to[\s-]?dos?|to[\s-]do\s+list|pending(?:\s+(?:items|things|work|list))?|open\s+(?:items|points|tasks)"
    r"|action\s+items|inbox|tasks?)"
)
_NOW = r"(?:\s+(?:now|today|first|next))?"
_FORMS = shapes(
    r"who(?:\s+all)?\s+(?:are\s+we|am\s+i)\s+(?:still\s+)?(?:missing|waiting\s+(?:on|for)|chasing)"
    r"(?:\s+(?:an?\s+)?(?:answer|reply|response|confirmation)s?)?(?:\s+from)?(?:\s+(?:now|today))?",
    r"who(?:\s+all)?\s+(?:still\s+)?(?:owes?|hasn['’]?t\s+(?:answered|replied\s+to)|haven['’]?t\s+(?:answered|replied\s+to))\s+us"
    r"(?:\s+an?\s+(?:answer|reply))?",
    rf"(?:what|anything|who)(?:\s+all)?\s+{_WAITS}\s+{_ME}{_NOW}",
    rf"(?:is\s+)?(?:there\s+)?anything\s+(?:waiting|pending|open|left){_WITH_ME}{_NOW}",
    rf"what(?:['’]s|s|\s+is|\s+all\s+is)?\s+(?:still\s+)?(?:pending|open|outstanding|on\s+my\s+plate|waiting|left)"
    rf"(?:{_WITH_ME}|\s+to\s+(?:do|decide|answer)){_NOW}",
    rf"(?:show\s+(?:me\s+)?)?(?:my|our|the)\s+{_LIST}(?:\s+(?:please|list|for\s+today))?",
    r"to[\s-]?dos?|to[\s-]do\s+list|pending\s+(?:items|things|work)|action\s+items",
    rf"what\s+(?:do|should|must)\s+i\s+(?:need\s+to\s+|have\s+to\s+)?(?:do|decide|answer|look\s+at){_NOW}",
    r"(?:mera|mere|hamara|humara|मेरा|मेरे)\s+(?:kya(?:\s+kya)?|क्या(?:\s+क्या)?)\s+(?:pending|baa?ki|पेंडिंग|बाकी|बाक़ी)"
    r"(?:\s+(?:hai|hain|है|हैं))?",
    r"(?:kya(?:\s+kya)?|क्या(?:\s+क्या)?)\s+(?:pending|baa?ki|पेंडिंग|बाकी|बाक़ी)(?:\s+(?:hai|hain|है|हैं))?"
    r"(?:\s+(?:mera|mere\s+liye|mere\s+paas|मेरा))?",
    r"(?:mujhe|मुझे)\s+(?:kya(?:\s+kya)?|क्या)\s+(?:karna|dekhna|decide\s+karna|करना|देखना)\s+(?:hai|baa?ki\s+hai|है)",
    before=r"\W*(?:(?:hi|hey|ok|so|and|please|pls|aur|accha|good\s+morning)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|ji|batao|dikhao))*[\s.?!।]*",
)


@beside(_FORMS)
def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """The whole message asks for it."""
    return {} if _FORMS.of(composed(text)) else None


TOOLS: tuple[Tool, ...] = (
    Tool(
        "what_waits",
        "Everything that waits for this colleague: requests, decisions, unanswered questions, people.",
        Nothing,
        what_waits,
        STAFF,
        order=order,
        order_leads=True,
    ),
)
