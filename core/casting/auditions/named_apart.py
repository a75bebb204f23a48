"""Whom an order for everybody names: they alone are meant, or left out of it."""

from __future__ import annotations

from core.casting.auditions import queries
from core.casting.auditions.wording.named import read
from core.casting.talent.references import resolve
from core.conversation.tools import ToolContext
from core.understanding.shapes import Sought

MOST_NAMED = 300
_OTHERS = Sought(r"\b(?:ba+ki|the\s+rest|rest|every\s?(?:one|body)\s+else|(?:the\s+)?others?)\b.*$|बाकी.*$")
_EVERYBODY = Sought(
    r"\b(?:every\s?(?:one|body|thing)|all|sab(?:ko|ka|ke|ki|hi)?|sabhi\w*|whole|entire|pur[aei]|poor[aei])\b|सब|सभी|पूर[ाेी]",
)
_EXCEPT = Sought(
    r"\b(?:except|but\s+not|apart\s+from|other\s+than|not|without|leave|chh?o[dr]\w*|siwa\w*|alawa\w*)\b|छोड़|सिवा|अलावा",
)


async def named_apart(ctx: ToolContext) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Whom the message names of those who have an audition ahead: who moves alone, and who is left out of
    everybody."""
    names = await queries.names_ahead(ctx.tx, ctx.org_id, ctx.now, MOST_NAMED)
    said = _OTHERS.sub(" ", ctx.said)
    people = read(said, names).people
    if not people:
        return (), ()
    ids = tuple(one.id for one in await resolve(ctx, people))
    if _EVERYBODY.search(said) is None:
        return ids, ()
    return (), ids if _EXCEPT.search(said) else ()
