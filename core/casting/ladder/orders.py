"""Plain orders about the ladder: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording.spoken_times import DAY
from core.casting.ladder.phrases import END, PEOPLE, ROLE, whole
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, shapes

_NAME = r"(?P<role>[^?!:,]{1,40}?)"
_ON_RUNG = r"(?:pinned|on\s+hold|on\s+avail|booked|backup|released|passed|selected|under\s+consideration)"
_BOARD = shapes(
    rf"/?board(?:\s+(?:for\s+|of\s+)?{_NAME})?",
    rf"(?:show|open)\s+(?:me\s+)?(?:the\s+)?(?:board|worksheet|ladder)(?:\s+(?:for|of)\s+{_NAME})?",
    rf"(?:show\s+)?{_NAME}(?:'s|\s+ka|\s+ki)?\s+(?:board|worksheet)(?:\s+dikhao)?",
    rf"{_NAME}\s+का\s+बोर्ड(?:\s+दिखाओ)?",
    rf"who(?:['’]?s|\s+is|\s+are|\s+all\s+(?:is|are)|\s+do\s+we\s+have)?\s+{_ON_RUNG}\s+(?:for|on|in)\s+(?:the\s+)?{_NAME}",
    rf"who(?:['’]?s|\s+is|\s+are|\s+all\s+(?:is|are)|\s+do\s+we\s+have)?\s+{_ON_RUNG}(?:\s+(?:so\s+far|now|right\s+now|already))?",
    rf"(?:kaun(?:\s*-?\s*kaun)?|kon|कौन(?:\s*-?\s*कौन)?)\s+{_ON_RUNG}(?:\s+(?:hai|hain|h|है|हैं))?",
    rf"{_NAME}\s+(?:ke\s+liye|mein|me|में|के\s+लिए)\s+(?:kaun(?:\s*-?\s*kaun)?|kon|कौन(?:\s*-?\s*कौन)?)\s+{_ON_RUNG}(?:\s+(?:hai|hain|h|है|हैं))?",
    after=END,
)
_AS = r"(?:\s+(?:for|on|in|as)\s+(?:the\s+)?(?P<role>[^?!:,]{1,40}?)(?:\s+(?:list|shortlist|role))?)?"
_HISTORY = shapes(
    rf"(?:(?:show|give)\s+(?:me\s+)?)?(?:the\s+)?(?:status\s+|casting\s+)?history\s+(?:of|for)\s+{PEOPLE}{_AS}",
    rf"(?:(?:show|give)\s+(?:me\s+)?)?{PEOPLE}(?:['’]s|\s+ki|\s+ka|\s+की)\s+(?:status\s+)?(?:history|हिस्ट्री){_AS}(?:\s+(?:dikhao|batao))?",
    rf"where\s+does\s+{PEOPLE}\s+stand{_AS}",
    rf"{PEOPLE}\s+(?:ka|ki|kis)\s+(?:status|standing)\s+(?:kya\s+hai|batao|history)",
    rf"what(?:'s|\s+is)\s+{PEOPLE}'s\s+status",
    after=END,
)
_STATUS_WORD = r"(?:status|stat|haal|update|स्टेटस|हाल|स्थिति)"
_ROLE_STATUS = shapes(
    rf"(?:what(?:'s|\s+is)\s+)?(?:the\s+)?{_STATUS_WORD}\s+(?:of\s+|for\s+|on\s+)?{_NAME}(?:\s+(?:role|casting))?",
    rf"{_NAME}(?:'s|\s+ka|\s+ki|\s+का|\s+की)?\s+{_STATUS_WORD}(?:\s+(?:kya\s+hai|batao|do|dikhao|please|pls|क्या\s+है|बताओ|बताइए))?",
    rf"(?:(?:give|show|send|get)\s+(?:me\s+)?)?(?:an?\s+|the\s+)?(?:quick\s+|short\s+|full\s+)?(?:report|summary|overview|rundown)\s+(?:on|of|for|about)\s+{_NAME}",
    rf"{_NAME}(?:'s|\s+ka|\s+ki|\s+का|\s+की)\s+(?:report|summary|रिपोर्ट)(?:\s+(?:do|batao|dikhao|दो|बताओ))?",
    rf"how(?:'s|\s+is)\s+(?:the\s+)?{_NAME}(?:\s+(?:role|casting))?\s+(?:going|doing|looking|coming\s+along)",
    rf"where\s+are\s+we\s+(?:on|with)\s+{_NAME}",
    rf"{_NAME}\s+(?:ka|ki|ke|का|की)\s+(?:kya\s+(?:scene|chal\s+raha|hua|haal(?:\s*-?\s*chaal)?)|scene\s+kya|क्या\s+(?:सीन|हुआ|हाल))"
    r"(?:\s+(?:hai|h|है))?",
    rf"what(?:'s|\s+is|s)?\s+(?:the\s+)?(?:scene|up|happening|going\s+on)\s+(?:with|on|for)\s+{_NAME}",
    after=END,
)
"""Asked about a role rather than a project: taken only for the name of a role there is."""
_A_DAY = Sought(rf"(?:(?:this|next)\s+)?(?:{DAY}|week(?:end)?)")
"""Whose status is asked of the schedule."""
_POSITION = shapes(
    rf"(?P<off>no\s+)?first\s+position\s+(?:for\s+|to\s+)?{PEOPLE}{ROLE}",
    rf"(?P<off>no\s+)?(?:we|hum)\s+(?:have|hold|take)\s+first\s+position\s+(?:on|for)\s+{PEOPLE}{ROLE}",
    after=END,
)


@beside(_BOARD, _ROLE_STATUS)
def board(text: str, context: Context) -> Mapping[str, Any] | None:
    """``board``, ``board Meera``, ``Meera ka board dikhao``."""
    found = whole(text.rstrip(" ?"), _BOARD)
    if found is not None:
        return {"role": found.get("role", "")}
    asked = whole(text.rstrip(" ?"), _ROLE_STATUS)
    role = _role_meant(asked.get("role", "") if asked else "", context)
    return {"role": role} if role else None


def _role_meant(said: str, context: Context) -> str:
    """The one role there is of that name; empty for anything else."""
    found = whose_name(said, context.known_roles) if said else ()
    return found[0] if len(found) == 1 and not whose_name(said, context.known_projects) else ""


@beside(_HISTORY)
def history(text: str, context: Context) -> Mapping[str, Any] | None:
    """``where does Riya stand``."""
    found = whole(text.rstrip(" ?"), _HISTORY)
    if found is None or any(_role_meant(one, context) or _A_DAY.fullmatch(one) for one in found["people"]):
        return None
    return {"people": found["people"]}


@beside(_POSITION)
def position(text: str, context: Context) -> Mapping[str, Any] | None:
    """``first position Riya for Meera``, ``no first position for Riya``."""
    found = whole(text, _POSITION)
    if found is None:
        return None
    return {"people": found["people"], "role": found.get("role", ""), "on": not found.get("off")}
