"""How many people there are to choose from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from core.casting.talent.queries import talent
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside

_PEOPLE = (
    r"(?:people|talents?|actors?|artistes?|artists|profiles?|candidates|names|log|kala+ka+r|लोग|कलाकार|टैलेंट"
    r"|प्रोफ़ाइल)"
)
_DIRECTORY = r"(?:directory|data\s?base|db|roster|system|books|डायरेक्टरी|डेटाबेस)"
_OURS = r"(?:the\s+|our\s+|your\s+|hamari\s+|apn[ie]\s+|हमारी\s+)?"
_IS = r"(?:hain|hai|हैं|है)"
_HERE = (
    r"(?:\s+(?:(?:do\s+we|do\s+you|have\s+we|we|you)\s+(?:have|got|know)|are\s+(?:there|we\s+at)|got|in\s+all|total"
    rf"|{_IS}))*(?:\s+(?:in|on|mein|me|में)?\s*{_OURS}{_DIRECTORY}(?:\s+(?:mein|me|में))?)?"
    rf"(?:\s+(?:{_IS}|(?:right\s+)?now|abhi|अभी))*"
)
_FROM = rf"(?:\s+(?:in|from)\s+{_OURS}{_DIRECTORY})?"
_ASKED = Sought(
    unicodedata.normalize(
        "NFC",
        rf"(?:so\s+)?(?:how\s+many|total|(?:kul\s+)?kitne|(?:कुल\s+)?कितने)\s+{_PEOPLE}{_HERE}"
        rf"|(?:(?:hamare|apne|mere|हमारे|अपने)\s+(?:paas|पास)|{_DIRECTORY}\s+(?:mein|me|में))\s+(?:kitne|कितने)"
        rf"\s+{_PEOPLE}(?:\s+{_IS})?"
        rf"|(?:show|list|see|get|give)(?:\s+me)?\s+(?:all|every(?:one|body)?)(?:\s+(?:the|our|my|of\s+the))?"
        rf"(?:\s+{_PEOPLE})?{_FROM}"
        rf"|(?:who(?:\s+all)?|who\s+else)\s+(?:is|are|do\s+we\s+have)\s+(?:in|on)\s+{_OURS}{_DIRECTORY}"
        rf"|(?:sab|sabhi|saare)\s+(?:{_PEOPLE}\s+)?(?:dikhao|dikhaiye|dikha\s+do)",
    )
)


async def count_directory(ctx: ToolContext, _args: Arguments) -> Result:
    """Everybody who can be found, by gender; children apart."""
    mine = (talent.c.org_id == ctx.org_id, talent.c.deleted_at.is_(None))
    query = select(talent.c.gender, talent.c.is_minor, func.count().label("people")).where(*mine)
    rows = await ctx.tx.rows(query.group_by(talent.c.gender, talent.c.is_minor))
    total = sum(row["people"] for row in rows)
    if not total:
        return Result(Draft(ctx.words("talent-directory-empty")), data={"people": 0})
    counts = {"female": 0, "male": 0, "other": 0}
    for row in rows:
        counts[row["gender"] if row["gender"] in counts else "other"] += row["people"]
    children = sum(row["people"] for row in rows if row["is_minor"])
    text = ctx.words("directory-count", count=total, children=children, **counts)
    return Result(Draft(text), data={"people": total, "children": children, **counts})


@beside(_ASKED)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``how many people do we have?``; with people shown, "show all" is about those."""
    said = " ".join(unicodedata.normalize("NFC", text).split()).rstrip(" .!?")
    if _ASKED.fullmatch(said) is None:
        return None
    shown = bool(context.last_result) and re.match(
        r"(?:show|list|see|get|give|sab|saare)", said, re.IGNORECASE
    )
    return None if shown and not re.search(_PEOPLE, said, re.IGNORECASE) else {}


TOOLS: tuple[Tool, ...] = (
    Tool(
        "count_directory",
        "How many people are in the directory in all, by gender.",
        Arguments,
        count_directory,
        STAFF,
        order=order,
    ),
)
