"""``meri photo change kar do``, ``how do I upload a new photo``: another one is sent here, then chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_PHOTO = (
    r"(?:(?:profile|display|main|new|nayi|naya|card)\s+)*"
    r"(?:photos?|pics?|pictures?|headshots?|dp|tasveer|फ़ोटो|फोटो|तस्वीर)"
)
_MINE = (
    r"(?:(?:my|the|a|her|his|meri|mera|mere|apni|uski|unki|मेरी|अपनी|[^\W\d_]+(?:['’]s"
    r"|\s+k[ai]|\s+की))\s+)?"
)
_DO = (
    r"(?:\s*(?:kar\s*(?:do|dijiye|dena|na|ni|lo|du|dun|sakt[ai])|kardo|karo|karna|karni|karwa\w*|kijiye|do|dijiye|लो|दो|करनी|करना|कर\s*दो)"
    r"|\s+(?:hai|h|hu|hun|hoon|chahti|chahta|thi|tha|kaise|kahan|kya|है|थी))*"
)
_FORMS = shapes(
    rf"{_MINE}{_PHOTO}\s+(?:ko\s+|kaise\s+)?(?:change|update|badal\w*|replace|upload|बदल\S*|अपलोड){_DO}",
    rf"{_MINE}(?:nayi|new|naya|नई)\s+{_PHOTO}\s+(?:kaise\s+|kahan\s+)?(?:bhejni|bhejna|bhejun?|bhej\s+du+n?|daa?lni|daa?lna|lagani|lagana|laga){_DO}",
    rf"(?:(?:can|could|may)\s+(?:i|you)\s+(?:please\s+)?|i\s+(?:want|need|would\s+like)\s+to\s+|how\s+(?:do|can|to)\s+(?:i\s+)?|where\s+(?:do|can)\s+i\s+)?"
    rf"(?:change|update|replace|upload)\s+{_MINE}{_PHOTO}",
    before=r"\W*(?:(?:hi|hello|sir|mam|madam|ji|please|pls|mujhe|main|मुझे)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|here|in\s+(?:the|my)\s+profile|profile\s+me(?:in)?))*[\s.?!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of talent and those who speak for them: the team sends and chooses as it likes."""
    return {} if context.writer in OUTSIDE and _FORMS.of(composed(text)) else None


async def say_how(ctx: ToolContext, _args: Nothing) -> Result:
    """Where it goes, and how it comes onto the card. Changes nothing."""
    return Result(Draft(ctx.words("media-send-new")), private=True)
