"""``who are you?``, ``are you a bot?``, ``tum kaun ho``: said as it is, a program and no person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHAT = (
    r"(?:an?\s+|the\s+|some\s+|real\s+|actual\s+|asli\s+)*"
    r"(?:chat\s?)?(?:bot|robot|machine|computer|program(?:me)?|software|ai|a\.i\.|automated|automatic|human(?:\s+being)?|person|insaan|insan|aadmi"
    r"|बॉट|रोबोट|मशीन|इंसान|कंप्यूटर)"
)
_KIND = shapes(
    rf"(?:are|r)\s+(?:you|u)\s+{_WHAT}(?:\s+or\s+{_WHAT})?",
    rf"(?:am\s+i|are\s+we)\s+(?:talking|chatting|speaking|writing)\s+(?:to|with)\s+{_WHAT}(?:\s+or\s+{_WHAT})?",
    rf"(?:is\s+(?:this|it|that)|this\s+is)\s+{_WHAT}(?:\s+or\s+{_WHAT})?(?:\s+(?:talking|replying|typing))?",
    rf"(?:kya\s+|क्या\s+)?(?:tum|aap|tu|ye|yeh|तुम|आप|यह|ये)\s+(?:koi\s+|ek\s+|कोई\s+|एक\s+)?{_WHAT}(?:\s+(?:ho|hai|hain|h|हो|है|हैं))?(?:\s+(?:kya|ya|क्या|या)(?:\s+{_WHAT})?)?",
    rf"{_WHAT}\s+(?:ho|hai|h|हो|है)\s+(?:kya|aap|tum|क्या)(?:\s+(?:aap|tum))?",
    before=r"\W*(?:(?:hi|hey|hello|ok|btw|arre|wait|sorry|but|and)[\s,]+)*",
    after=r"(?:[\s,]+(?:btw|yaar|na|please|pls|here))*[\s?!.।]*",
)
_WHO = shapes(
    r"who\s+(?:are|r)\s+(?:you|u)(?:\s+(?:exactly|btw|even))?",
    r"what\s+(?:are|r)\s+(?:you|u)",
    r"who\s+(?:made|built|created)\s+(?:you|u|this)",
    r"(?:tum|aap|tu)\s+(?:ho\s+)?(?:kaun|kon|kya|koun)\s+(?:ho|hai|hain|h)",
    r"(?:kaun|kon|koun)\s+ho\s+(?:tum|aap)",
    r"(?:तुम|आप)\s+(?:कौन|क्या)\s+(?:हो|हैं)",
    before=r"\W*(?:(?:hi|hey|hello|ok|btw|arre|wait|sorry|but|and)[\s,]+)*",
    after=r"(?:[\s,]+(?:btw|yaar|na|please|pls))*[\s?!.।]*",
)


@beside(_KIND, _WHO)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: what the desk is; who it is, to the team, who need no proof of it."""
    said = composed(text)
    if _KIND.of(said) is not None or (context.writer in STAFF and _WHO.of(said) is not None):
        return {}
    return None


async def say_who(ctx: ToolContext, _arguments: Nothing) -> Result:
    """A program, whoever asks; and how a person is had."""
    key = "help-oneself-staff" if ctx.person.role in STAFF else "help-oneself"
    return Result(Draft(ctx.words(key)), private=True)
