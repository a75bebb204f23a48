"""Plain orders about who decides: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, shapes

_SIR = r"(?:\s+(?:sir|ji|ma['’]?am|madam|sahab|saab|bhai|didi))?"
_WHO = rf"(?P<person>[^\W\d_][^,?!:\d]{{0,40}}?){_SIR}"
_ROLE = r"(?P<role>[^\W\d_][^,?!:\d]{0,40}?)"
_FINAL = r"final(?:\s+(?:call|decision|say|faisla))?"
_WILL = r"(?:karenge|karegi|karega|karengi|lenge|legi|lega|decide\s+karenge|denge|hai|hain)"
_NAME = shapes(
    rf"{_WHO}\s+(?:decides?|will\s+decide|has\s+the\s+(?:final|last)\s+(?:say|word|call))\s+(?:for|on|about)\s+{_ROLE}",
    rf"{_WHO}\s+is\s+(?:the\s+)?(?:final\s+)?(?:approver|decider)\s+(?:for|of|on)\s+{_ROLE}",
    rf"(?:please\s+)?(?:make|set|name)\s+{_WHO}\s+(?:as\s+)?(?:the\s+)?(?:final\s+)?(?:approver|decider)\s+(?:for|of|on)"
    rf"\s+{_ROLE}",
    rf"{_ROLE}\s+(?:ka|ki|ke)\s+{_FINAL}\s+{_WHO}\s+{_WILL}",
    rf"{_ROLE}\s+(?:ka|ke\s+liye)\s+(?:final\s+)?(?:faisla|decision)\s+{_WHO}\s+{_WILL}",
    rf"{_ROLE}\s+ka\s+approver\s+{_WHO}\s+(?:hai|hain|hoga|honge|banao|bana\s+do)",
    r"(?P<role>[^,?!:\d]{1,40}?)\s+का\s+(?:फ़ाइनल|फाइनल|फ़ैसला|फैसला)\s+(?P<person>[^,?!:\d]{1,40}?)"
    r"(?:\s+(?:सर|जी|मैम))?\s+(?:करेंगे|करेंगी|करेगा|करेगी|लेंगे)",
)
_NOBODY = shapes(
    rf"(?:please\s+)?(?:remove|drop|clear)\s+(?:the\s+)?(?:final\s+)?approver\s+(?:for|of|from)\s+{_ROLE}",
    rf"(?:no\s+final\s+approver|any\s+producer\s+(?:can\s+)?decides?)\s+(?:for|on)\s+{_ROLE}",
    rf"{_ROLE}\s+ka\s+approver\s+(?:hatao|hata\s+do)",
)
_ASK = shapes(
    rf"who\s+(?:decides|is\s+the\s+(?:final\s+)?approver)\s+(?:for|on|of)\s+{_ROLE}",
    rf"{_ROLE}\s+ka\s+{_FINAL}\s+kaun\s+(?:karega|lega|karenge|lenge|hai)",
)
_NOT_NAMES = frozenset(["who", "kaun", "whoever", "nobody", "it", "this", "that", "they", "we"])


@beside(_NAME, _NOBODY)
def name(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Rao decides for Meera``, ``Meera ka final Rao sir karenge``, ``remove the approver for Meera``."""
    found = _whole(text, _NAME)
    if found is not None:
        return found
    freed = _whole(text, _NOBODY)
    return None if freed is None else {**freed, "nobody": True}


@beside(_ASK)
def ask(text: str, context: Context) -> Mapping[str, Any] | None:
    """``who decides for Meera``."""
    return _whole(text, _ASK)


def _whole(text: str, patterns: Shapes) -> dict[str, Any] | None:
    said = " ".join(text.split()).rstrip(" .!?")
    for match in patterns.all_of(said):
        found = {key: value for key, value in match.groupdict().items() if value}
        if set(found.get("person", "").casefold().split()) & _NOT_NAMES:
            continue
        return found
    return None
