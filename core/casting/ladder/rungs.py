"""Moves on the ladder in words: "put Riya on hold", "Riya ko backup rakho", "first refusal on Riya"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.ladder.phrases import BEFORE, END, PEOPLE, ROLE, whole
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

_REFUSAL = r"(?:1st|first)\s+refusal"
_RUNG = (
    rf"(?P<status>under\s+consideration|{_REFUSAL}|on\s+avail|pencil|viewed|selected|backup|"
    r"second\s+hold|second\s+choice|2nd\s+choice|standby|on\s+hold|pinned|passed|released|booked)"
)
_HOLD = r"(?P<status>(?:(?:first|1st|second|2nd)\s+)?hold)"
_DO = r"(?:\s+(?:karo|kar\s+do|kardo|rakho|rakh\s+do|mein\s+(?:rakho|daalo|dalo)|pe\s+(?:rakho|daalo)))?"
_INTO = r"(?:daa?l|kar|rakh|de|डाल|कर|रख|दे)(?:o|\s*do|\s*dena|\s*dijiye|ो|\s*दो|\s*देना)?"
_AT = r"(?:(?:pe|par|me|mein|main|पे|पर|में)\s+)?"
_OUR = r"(?:an?\s+|the\s+|our\s+)?"
_PUT = r"(?:move|put|place|set|mark|keep|get|have|take)"
_MOVES = shapes(
    rf"(?:move|put|set|mark|change)\s+{PEOPLE}\s+(?:to|as|on|under|at)\s+(?:the\s+)?{_RUNG}{ROLE}",
    rf"{_PUT}\s+{PEOPLE}\s+(?:as\s+)?(?:an?\s+|our\s+|the\s+)?(?P<status>backup|standby|second\s+choice|2nd\s+choice){ROLE}",
    rf"{PEOPLE}\s+(?:ko\s+)?(?:{_RUNG})(?:\s+(?:par|pe|mein))?{_DO}{ROLE}",
    rf"{PEOPLE}\s+ko\s+(?P<status>{_REFUSAL}|on\s+avail|backup)\s+(?:mein\s+|pe\s+)?{_INTO}{ROLE}",
    rf"{PEOPLE}\s+(?:ko|को)\s+(?P<status>{_REFUSAL}|(?:first\s+|1st\s+|second\s+|2nd\s+)?hold|(?:second|2nd)\s+choice|backup|होल्ड|बैकअप)\s+{_AT}{_INTO}{ROLE}",
    rf"(?:move|put|set|mark)\s+{PEOPLE}\s+(?P<status>on\s+avail)(?:s|ability)?{ROLE}",
    r"(?P<people>us(?:ko|e)|is(?:ko|e)|unko|inko)\s+(?P<status>(?:1st|first)\s+refusal|on\s+avail|backup|pinned|under\s+consideration)"
    r"\s+(?:mein\s+|pe\s+)?(?:daal|dal|kar|rakh|de)(?:o|\s*do|\s*dena)?",
    rf"{PEOPLE}\s+(?:ko\s+)?hold\s+se\s+(?P<status>hata)(?:o|\s+do|na|\s+dena)?{ROLE}",
    rf"{PEOPLE}\s+(?:ka|ki)\s+hold\s+(?P<status>hata|nikal)(?:o|\s+do|na|\s+dena)?{ROLE}",
    rf"(?:take|remove)\s+{PEOPLE}\s+(?P<status>off)\s+(?:the\s+)?hold{ROLE}",
    rf"(?P<status>pass|reject)\s+(?:on\s+)?{PEOPLE}{ROLE}",
    rf"{PEOPLE}\s+(?:ko\s+)?(?P<status>pass|reject)\s+(?:karo|kar\s+do|kardo){ROLE}",
    before=BEFORE,
    after=END,
)
_ON_THEM = shapes(
    rf"{_PUT}\s+{PEOPLE}\s+(?:on|in|under)\s+(?:an?\s+|the\s+|our\s+)?{_HOLD}{ROLE}",
    rf"(?:(?:put|place|set|take|get|have)\s+)?{_OUR}(?P<status>{_REFUSAL}|(?:first|1st|second|2nd)\s+hold)"
    rf"\s+(?:on|for|with|to)\s+{PEOPLE}{ROLE}",
    rf"(?:put|place|set|take)\s+{_OUR}(?P<status>hold|pencil|pin)\s+on\s+{PEOPLE}{ROLE}",
    rf"(?:give|offer)\s+(?:an?\s+|the\s+)?(?P<status>{_REFUSAL})\s+to\s+{PEOPLE}{ROLE}",
    rf"give\s+{PEOPLE}\s+(?:an?\s+|the\s+|our\s+)?(?P<status>{_REFUSAL}){ROLE}",
    before=BEFORE,
    after=END,
)
"""Read only of people, and of roles there are: "first refusal for Meera" names a role, "... for the same
dates" days."""
_OFF_HOLD = frozenset({"hata", "nikal", "off"})


@beside(_MOVES, _ON_THEM)
def moving(text: str, context: Context) -> Mapping[str, Any] | None:
    """``move Riya to under consideration``, ``Riya first refusal``, ``pass on Amrita``."""
    found = whole(text, _MOVES)
    if found is None:
        found = whole(text, _ON_THEM)
        if found is None or not _for_a_role(found, context):
            return None
    status = found["status"] if found["status"].casefold() not in _OFF_HOLD else "released"
    return {"people": found["people"], "statuses": [status], "role": found.get("role", "")}


def _for_a_role(found: Mapping[str, Any], context: Context) -> bool:
    role = found.get("role")
    if role and context.known_roles and not whose_name(role, context.known_roles):
        return False
    return not any(whose_name(one, context.known_roles) for one in found["people"])
