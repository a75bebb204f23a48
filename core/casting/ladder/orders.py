"""Plain orders about the ladder: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, shapes

# One stretch, taken apart afterwards: names within names would be tried in every way there is.
_PEOPLE = r"(?P<people>[^\W_][^?!:]{0,300}?)"
_ROLE = r"(?:\s+(?:for|in|as)\s+(?P<role>[^?!:,]{1,40}?)|\s+(?P<role_hi>[^?!:,]{1,40}?)\s+ke\s+liye)?"
_END = r"\s*[.!]*\s*(?:please|pls)?\s*"
_RUNG = (
    r"(?P<status>under\s+consideration|(?:1st|first)\s+refusal|on\s+avail|pencil|viewed|selected|backup|"
    r"second\s+hold|standby|on\s+hold|pinned|passed|released|booked)"
)
_DO = r"(?:\s+(?:karo|kar\s+do|kardo|rakho|rakh\s+do|mein\s+(?:rakho|daalo|dalo)|pe\s+(?:rakho|daalo)))?"
_MOVES = shapes(
    rf"(?:move|put|set|mark|change)\s+{_PEOPLE}\s+(?:to|as|on|under|at)\s+(?:the\s+)?{_RUNG}{_ROLE}",
    rf"{_PEOPLE}\s+(?:ko\s+)?(?:{_RUNG})(?:\s+(?:par|pe|mein))?{_DO}{_ROLE}",
    rf"{_PEOPLE}\s+ko\s+(?P<status>(?:1st|first)\s+refusal|on\s+avail|backup)\s+(?:mein\s+|pe\s+)?(?:daal|dal|kar|rakh|de)(?:o|\s*do|\s*dena)?{_ROLE}",
    rf"(?:move|put|set|mark)\s+{_PEOPLE}\s+(?P<status>on\s+avail)(?:s|ability)?{_ROLE}",
    r"(?P<people>us(?:ko|e)|is(?:ko|e)|unko|inko)\s+(?P<status>(?:1st|first)\s+refusal|on\s+avail|backup|pinned|under\s+consideration)"
    r"\s+(?:mein\s+|pe\s+)?(?:daal|dal|kar|rakh|de)(?:o|\s*do|\s*dena)?",
    rf"{_PEOPLE}\s+(?:ko\s+)?hold\s+se\s+(?P<status>hata)(?:o|\s+do|na|\s+dena)?{_ROLE}",
    rf"{_PEOPLE}\s+(?:ka|ki)\s+hold\s+(?P<status>hata|nikal)(?:o|\s+do|na|\s+dena)?{_ROLE}",
    rf"(?:take|remove)\s+{_PEOPLE}\s+(?P<status>off)\s+(?:the\s+)?hold{_ROLE}",
    rf"(?P<status>pass|reject)\s+(?:on\s+)?{_PEOPLE}{_ROLE}",
    rf"{_PEOPLE}\s+(?:ko\s+)?(?P<status>pass|reject)\s+(?:karo|kar\s+do|kardo){_ROLE}",
    after=_END,
)
_TAGS = shapes(
    rf"tag\s+{_PEOPLE}\s+(?:as\s+|with\s+)?(?P<tag>[1-6A-Ga-g])\b{_ROLE}",
    rf"{_PEOPLE}\s+(?:ko\s+)?tag\s+(?P<tag>[1-6A-Ga-g])(?:\s+(?:do|karo|lagao|de\s+do))?{_ROLE}",
    rf"(?:remove|take\s+off|clear)\s+(?:the\s+)?tag\s+(?:of|from)\s+{_PEOPLE}{_ROLE}",
    rf"untag\s+{_PEOPLE}{_ROLE}",
    rf"{_PEOPLE}\s+(?:ka|ki|का)\s+tag\s+(?:hata|nikal|हटा)(?:o|\s*do|\s*dena|ओ|\s*दो)?{_ROLE}",
    after=_END,
)
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
    after=_END,
)
_AS = r"(?:\s+(?:for|on|in|as)\s+(?:the\s+)?(?P<role>[^?!:,]{1,40}?)(?:\s+(?:list|shortlist|role))?)?"
_HISTORY = shapes(
    rf"(?:(?:show|give)\s+(?:me\s+)?)?(?:the\s+)?(?:status\s+|casting\s+)?history\s+(?:of|for)\s+{_PEOPLE}{_AS}",
    rf"(?:(?:show|give)\s+(?:me\s+)?)?{_PEOPLE}(?:['’]s|\s+ki|\s+ka|\s+की)\s+(?:status\s+)?(?:history|हिस्ट्री){_AS}(?:\s+(?:dikhao|batao))?",
    rf"where\s+does\s+{_PEOPLE}\s+stand{_AS}",
    rf"{_PEOPLE}\s+(?:ka|ki|kis)\s+(?:status|standing)\s+(?:kya\s+hai|batao|history)",
    rf"what(?:'s|\s+is)\s+{_PEOPLE}'s\s+status",
    after=_END,
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
    after=_END,
)
"""Asked about a role rather than a project: taken only for the name of a role there is."""
_POSITION = shapes(
    rf"(?P<off>no\s+)?first\s+position\s+(?:for\s+|to\s+)?{_PEOPLE}{_ROLE}",
    rf"(?P<off>no\s+)?(?:we|hum)\s+(?:have|hold|take)\s+first\s+position\s+(?:on|for)\s+{_PEOPLE}{_ROLE}",
    after=_END,
)
_AND = re.compile(r"\s*(?:,|&|\band\b|\baur\b)\s*", re.IGNORECASE)
_COMMON = """
i we you they he she it main mein hum aap woh wo is are was has have who what when which please my
next show put move mark set add remove send find pin make hold book lock release note for call ask tell
schedule shortlist pass drop reject veto share tell untag message invite replace swap keep
"""
_NOT_NAMES = frozenset(_COMMON.split())
"""Words that no person is called: a sentence with one of them is no order about people."""


_PLEASE = re.compile(r"\b(?:please|pls|plz|kindly)\b", re.IGNORECASE)
MOST_PEOPLE = 10
_NAME_CHARS = 60


def _a_name(said: str) -> bool:
    words = said.casefold().split()
    return len(words) <= 4 and len(said) <= _NAME_CHARS and not set(words) & _NOT_NAMES


@beside(_MOVES)
def moving(text: str, context: Context) -> Mapping[str, Any] | None:
    """``move Riya to under consideration``, ``Riya first refusal``, ``pass on Amrita``."""
    found = _whole(text, _MOVES)
    if found is None:
        return None
    status = found["status"] if found["status"].casefold() not in _OFF_HOLD else "released"
    return {"people": found["people"], "statuses": [status], "role": found.get("role", "")}


_OFF_HOLD = frozenset({"hata", "nikal", "off"})


@beside(_TAGS)
def tagging(text: str, context: Context) -> Mapping[str, Any] | None:
    """``tag Riya A``, ``Riya ko tag B do``, ``untag Riya``."""
    found = _whole(text, _TAGS)
    if found is None:
        return None
    return {"people": found["people"], "tag": found.get("tag", "").upper(), "role": found.get("role", "")}


@beside(_BOARD, _ROLE_STATUS)
def board(text: str, context: Context) -> Mapping[str, Any] | None:
    """``board``, ``board Meera``, ``Meera ka board dikhao``."""
    found = _whole(text.rstrip(" ?"), _BOARD)
    if found is not None:
        return {"role": found.get("role", "")}
    asked = _whole(text.rstrip(" ?"), _ROLE_STATUS)
    role = _role_meant(asked.get("role", "") if asked else "", context)
    return {"role": role} if role else None


def _role_meant(said: str, context: Context) -> str:
    """The one role there is of that name; empty for anything else."""
    found = whose_name(said, context.known_roles) if said else ()
    return found[0] if len(found) == 1 and not whose_name(said, context.known_projects) else ""


@beside(_HISTORY)
def history(text: str, context: Context) -> Mapping[str, Any] | None:
    """``where does Riya stand``."""
    found = _whole(text.rstrip(" ?"), _HISTORY)
    if found is None or any(_role_meant(one, context) for one in found["people"]):
        return None
    return {"people": found["people"]}


@beside(_POSITION)
def position(text: str, context: Context) -> Mapping[str, Any] | None:
    """``first position Riya for Meera``, ``no first position for Riya``."""
    found = _whole(text, _POSITION)
    if found is None:
        return None
    return {"people": found["people"], "role": found.get("role", ""), "on": not found.get("off")}


def _reasoned(said: str) -> bool:
    """``Simran, too young``: what follows the comma is several small words, which no second name is."""
    rest = said.split(",")[1:]
    return any(len(one.split()) > 1 and one == one.lower() for one in rest)


def _whole(text: str, patterns: Shapes) -> dict[str, Any] | None:
    said = " ".join(_PLEASE.sub(" ", text).split())
    for match in patterns.all_of(said):
        found = {name: value for name, value in match.groupdict().items() if value}
        if "role_hi" in found:
            found["role"] = found.pop("role_hi")
        if "people" in found and _reasoned(found["people"]):
            continue
        if "people" in found:
            people = [one.strip() for one in _AND.split(found["people"]) if one.strip()]
            if len(people) > MOST_PEOPLE or not all(map(_a_name, people)):
                continue
            found["people"] = people
        return found
    return None
