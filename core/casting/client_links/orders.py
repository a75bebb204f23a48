"""Plain orders about client links: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, shapes

_ROLE = r"(?P<role>[^\W\d_][^,?!:]{0,40}?)"
_LINK = r"(?:(?:client|share|sharing|shareable|review)\s+)?link"
_CLIENT = r"(?:client|share|sharing|shareable)\s+links?"
_ONLY = r"(?P<only>pinned|final|approved|chosen|selected)"
_ONLY_AFTER = r"(?:\s+(?P<after>pinned|final|approved|chosen|selected)(?:\s+only)?)?"
_LENGTH = r"(?P<count>\d{1,3}|an?|one|two|three)\s+(?P<unit>days?|weeks?|din|hafte|hafta)"
_UNTIL = (
    r"(?:,?\s*(?:(?:that|which)\s+)?(?:is\s+)?(?:valid|good|open|expir(?:es?|ing)|lasts?|lasting|works?))?"
    r"(?:\s+(?:for|in|after|only))*"
)
_DAYS = rf"(?:{_UNTIL}\s+{_LENGTH})?"
_GIVE = r"(?:please\s+)?(?:(?:make|get|give|send|create|share)\s+(?:me\s+|us\s+)?(?:an?\s+|the\s+)?)?"
_DO = r"(?:do|de\s+do|dena|bana\s+do|banao|bhej\s+do|bhejo|chahiye)"
_MAKE = shapes(
    rf"{_GIVE}{_CLIENT}\s+(?:for|of)\s+(?:the\s+)?(?:{_ONLY}\s+(?:people\s+|ones\s+)?(?:for|of|in)\s+)?{_ROLE}"
    rf"{_ONLY_AFTER}{_DAYS}",
    rf"{_GIVE}link\s+for\s+(?:the\s+)?clients?\s+(?:for|of)\s+(?:the\s+)?{_ROLE}\s+(?:valid\s+)?(?:for\s+)?{_LENGTH}",
    rf"{_GIVE}link\s+for\s+(?:the\s+)?clients?{_DAYS}\s+(?:for|of)\s+(?:the\s+)?{_ROLE}",
    rf"{_GIVE}(?:{_ONLY}\s+)?(?:client|share|sharing|shareable)\s+link{_DAYS}",
    rf"{_ROLE}\s+(?:ki|ka|ke)\s+(?:{_ONLY}\s+)?(?:list\s+|shortlist\s+|log\s+|logon\s+)?(?:ka\s+|ki\s+)?{_LINK}"
    rf"(?:\s+client\s+(?:ke\s+liye|ko))?(?:\s+{_LENGTH}(?:\s+(?:ka|ke\s+liye))?)?\s+{_DO}",
    rf"(?:ek\s+|naya\s+|ab\s+)*(?:clients?|share|sharing)\s+(?:ka\s+|wala\s+)?link(?:\s+{_LENGTH}(?:\s+(?:ka|ke\s+liye))?)?\s+{_DO}",
    r"(?P<role>[^\W\d_][^,?!:]{0,40}?)\s+(?:की|का|के)\s+(?:लिस्ट\s+)?(?:का\s+)?(?:क्लाइंट\s+)?लिंक"
    r"\s+(?:दो|दे\s+दो|बनाओ|भेजो|चाहिए)",
)
_OFF = r"(?:stop|revoke|kill|cancel|end|close|disable|withdraw|switch\s+off|turn\s+off)"
_STOP = shapes(
    rf"(?:please\s+)?{_OFF}\s+(?:the\s+|all\s+)?(?:the\s+)?{_ROLE}(?:['’]s)?\s+(?:{_CLIENT}|links?)",
    rf"(?:please\s+)?{_OFF}\s+(?:the\s+|all\s+)?(?:the\s+)?{_CLIENT}(?:\s+(?:for|of)\s+{_ROLE})?",
    rf"(?:please\s+)?{_OFF}\s+(?:the\s+|all\s+)?(?:the\s+)?links?\s+(?:for|of)\s+{_ROLE}",
    r"(?:ab\s+|wo\s+|sab\s+|saare\s+)*(?:clients?|share|sharing)\s+(?:ka\s+|ke\s+|wal[aei]\s+)?links?\s+(?:band|bandh|off|cancel)(?:\s+(?:karo|kar\s*do|kardo|karna))?",
    rf"{_ROLE}\s+(?:ka|ki|ke|wala|wali)\s+(?:client\s+)?link\s+(?:band|bandh)\s+(?:karo|kar\s+do|kardo)",
    rf"{_ROLE}\s+(?:का|वाला)\s+(?:क्लाइंट\s+)?लिंक\s+बंद\s+(?:करो|कर\s+दो)",
)
_APART = Sought(r"\s*[,.;]\s*|\s+(?:and|aur|but|for\s+now)\s+")
_HEAD = shapes(
    rf"{_GIVE}{_CLIENT}\s+(?:for|of)\s+(?:the\s+)?{_ROLE}(?:\s+(?P<after>pinned|final|approved|chosen|selected))?(?:\s+only)?",
    rf"{_GIVE}link\s+for\s+(?:the\s+)?clients?\s+(?:for|of)\s+(?:the\s+)?{_ROLE}",
    rf"clients?\s+(?:ke\s+liye|ko)\s+(?:ek\s+)?{_ROLE}\s+(?:ka|ki)\s+link\s+(?:{_DO})",
    rf"clients?\s+(?:ke\s+liye|ko)\s+(?:ek\s+)?link\s+(?:{_DO})(?:\s+{_ROLE}\s+(?:ka|ki|ke\s+liye))?",
    rf"{_ROLE}\s+(?:ka|ki|ke)\s+(?:ek\s+)?(?:client\s+)?link(?:\s+{_DO})?(?:\s+client\s+(?:ke\s+liye|ko))?(?:\s+{_DO})?",
)
_HOW_LONG = Sought(
    rf"(?:(?:sirf|only|just|valid|bas|holds?|good|for|ke\s+liye)\s+)*{_LENGTH}(?:\s+(?:only|ka|ke\s+liye|ki|max|valid|tak))*",
)
_WHOM = Sought(
    r"(?:(?:only|just|sirf|bas|with|the|those|jo|of)\s+)*(?:approved|pinned|chosen|selected|final|locked|confirmed)"
    r"(?:\s+(?:ones?|people|girls?|boys?|actors?|wal[ei]|log|hain?|only|hi|ho))*",
)
"""How long it holds, and who is on it, in whatever order they are said."""
_LIST = shapes(
    r"(?:how\s+many\s+times|how\s+often|when|kitni\s+baar)\s+(?:(?:has|have|did|was|is)\s+)?(?:the\s+|our\s+)?"
    rf"(?:clients?\s+)?(?:(?:ne\s+)?(?:the\s+)?(?:{_LINK}|it|usko|use)?\s*)?(?:been\s+)?(?:open(?:ed)?|seen|viewed|looked\s+at|khola|dekha)(?:\s+(?:up|it|the\s+link|the\s+page|hai|by\s+the\s+client))*",
    r"(?:has|did|have)\s+(?:the\s+|our\s+)?clients?\s+(?:even\s+)?(?:open(?:ed)?|seen|see|looked\s+at|viewed?)\s+(?:it|the\s+(?:link|page|list))(?:\s+yet)?",
    r"clients?\s+ne\s+(?:link\s+|kitni\s+baar\s+|abhi\s+tak\s+)*(?:khola|dekha)(?:\s+(?:kya|hai))*",
    rf"(?:show\s+|list\s+|which\s+)?(?:me\s+)?(?:all\s+|the\s+|our\s+|open\s+)?{_CLIENT}(?:\s+dikhao)?",
    rf"(?:who|has\s+anyone|has\s+anybody|has\s+the\s+client|did\s+the\s+client)\s+open(?:ed)?\s+(?:the\s+)?{_ROLE}"
    rf"(?:['’]s)?\s+(?:{_CLIENT}|link)",
    rf"{_ROLE}\s+(?:ka|ki)\s+(?:client\s+)?link\s+(?:khula|kholi|kisne\s+khola|kitni\s+baar\s+khula)(?:\s+(?:kya|hai))*",
)
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_OTHER_LINKS = (
    "submission submissions form forms a an any the client share sharing this that my our all me us calendar"
    " audition tape"
)
_NOT_ROLES = frozenset(_OTHER_LINKS.split())
"""Words that no role is called: a link of another kind is meant, or nothing in particular."""


_WITH_PARTS = shapes(r".*client.*link.*", r".*link.*client.*")


@beside(_MAKE, _WITH_PARTS)
def make(text: str, context: Context) -> Mapping[str, Any] | None:
    """``client link for Meera for 2 days``, ``Meera ki list ka link do``."""
    found = _whole(text, _MAKE)
    if found is None:
        found = _in_parts(text)
    if found is None:
        return None
    said = found.get("count", "").casefold()
    count = int(said) if said.isdecimal() else _WORDS.get(said, 0)
    weeks = found.get("unit", "").casefold().startswith(("week", "haft"))
    pinned = bool(found.get("only") or found.get("after"))
    kind = "pinned" if pinned else "shortlist"
    return {"role": found.get("role", ""), "kind": kind, "days": count * (7 if weeks else 1)}


@beside(_STOP)
def stop(text: str, context: Context) -> Mapping[str, Any] | None:
    """``stop the Meera link``, ``Meera ka link band karo``."""
    found = _whole(text, _STOP)
    return None if found is None else {"role": found.get("role", "")}


@beside(_LIST)
def listing(text: str, context: Context) -> Mapping[str, Any] | None:
    """``client links``, ``who opened the Meera link``."""
    found = _whole(text, _LIST)
    return None if found is None else {"role": found.get("role", "")}


def _in_parts(text: str) -> dict[str, str] | None:
    """The same with how long and for whom as parts of their own: all of them have to be read."""
    parts = [one for one in _APART.split(" ".join(text.split()).rstrip(" .!?")) if one]
    found = _whole(parts.pop(0), _HEAD) if parts else None
    if found is None:
        return None
    for part in parts:
        if length := _HOW_LONG.fullmatch(part):
            found |= {"count": length["count"], "unit": length["unit"]}
        elif _WHOM.fullmatch(part):
            found["only"] = "pinned"
        else:
            return None
    return found


def _whole(text: str, patterns: Shapes) -> dict[str, str] | None:
    said = " ".join(text.split()).rstrip(" .!?")
    for match in patterns.all_of(said):
        found = {name: value for name, value in match.groupdict().items() if value}
        if set(found.get("role", "").casefold().split()) & _NOT_ROLES:
            continue
        return found
    return None
