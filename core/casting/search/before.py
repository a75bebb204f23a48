"""Searches made before the last one: "go back to the girls", "pehle wali list dikhao"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.search.preferring import parts_of
from core.casting.search.situation import EARLIER, SEARCH
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import attributes as known

ASKED, ROLE = "asked", "role_id"
MOST = 5
"""Searches that are kept."""
_SHOW = (
    r"(?:dikha(?:o|na|iye|do|\s*do|\s*dena)|batao|lao|le\s*aao|khol\w*|pe\s+(?:chalo|jao|wapas\s+\w+)"
    r"|par\s+(?:chalo|jao)|दिखा(?:ओ|इए|\s*दो)|बताओ|लाओ)"
)
_WHOM = r"(?P<whom>[^?!:;]{2,40}?)"
_LIST = r"(?:list|search|results?|ones?|people|lot|batch|set|लिस्ट)"
_EARLIER = shapes(
    rf"(?:show|give|open|see|bring)(?:\s+(?:me|us))?(?:\s+back)?\s+(?:the\s+|that\s+)?(?:earlier|previous|first|old|older|last\s+to\s+last|before\s+that)\s+{_LIST}(?:\s+again)?",
    rf"(?:go\s+|come\s+)?back\s+to\s+(?:the\s+)?(?:earlier|previous|first|old|other|last)\s+{_LIST}",
    rf"(?:the\s+)?(?:previous|earlier)\s+{_LIST}(?:\s+(?:again|please))?",
    rf"(?:us(?:se|ke)\s+)?(?:pehle|pahle|pichh?l[ei]|purani|purane)\s*(?:wal[aeiy]+|waal[aei])?\s+(?:list|search|results?|लिस्ट)(?:\s+(?:phir\s+se|fir\s+se|wapas|ek\s+baar))*\s+{_SHOW}",
    rf"(?:पहले|पिछल[ीे]|पुरानी)\s*(?:वाल[ीे])?\s+(?:लिस्ट|सर्च)(?:\s+(?:फिर\s+से|वापस))*\s+{_SHOW}",
    r"(?:go\s+)?back(?:\s+(?:please|pls|once))?",
    r"(?:wapas|wapis|peeche|piche)\s+(?:jao|chalo|aao)",
    r"(?:pehle|pahle)\s+(?:jo|wali\s+jo)\s+(?:list|ladki\w*|ladke|log)\s+(?:dikha\w*|aa?y[ie]|mile?)(?:\s+(?:th[aei]|the))*(?:\s+(?:wo|woh|vo))?(?:\s+dikhao|\s+chahiye)?",
    before=r"\W*(?:(?:ok(?:ay)?|no|nahi+n?|please|pls|and|now|ab|ac+h?a|arre|can\s+you|can\s+we|let['’]?s|chalo|wapas)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|zara|again))*[\s.?!।]*",
)
_BACK_TO = shapes(
    rf"(?:go\s+|come\s+|get\s+|switch\s+|jump\s+)?back\s+to\s+(?:the\s+|those\s+|our\s+)?{_WHOM}(?:\s+(?:list|search|ones?|results?|please))?",
    rf"(?:show|bring|give)(?:\s+me)?\s+(?:back\s+)?(?:the\s+|those\s+)?{_WHOM}(?:\s+(?:list|search|ones?))?\s+(?:again|once\s+more)",
    rf"(?:wapas|wapis|phir\s+se|fir\s+se|dobara)\s+{_WHOM}\s*(?:wal[aeiy]+)?\s*(?:list\s+)?(?:pe|par|me(?:in)?)?\s*{_SHOW}",
    rf"{_WHOM}\s*(?:wal[aeiy]+)?\s*(?:list\s+)?(?:pe\s+|par\s+)?(?:wapas|wapis|phir\s+se|fir\s+se|dobara)\s+(?:chalo|jao|aao|{_SHOW})",
    rf"{_WHOM}\s+wal[aeiy]+\s+(?:list|search)\s+{_SHOW}",
    rf"(?:वापस|फिर\s+से)\s+{_WHOM}\s*(?:वाल[ीे])?\s*(?:लिस्ट\s+)?(?:पर\s+)?{_SHOW}",
    before=r"\W*(?:(?:ok(?:ay)?|no|nahi+n?|please|pls|and|now|ab|ac+h?a|arre|can\s+you|can\s+we|let['’]?s|chalo)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|zara|now))*[\s.?!।]*",
)
_SOME = known.FEMALE | known.MALE | frozenset(("kids", "children", "bachche", "bacche", "बच्चे"))
"""Of whom nobody was looked for yet: that is a search of its own."""


def earlier(focus: Mapping[str, Any], asked: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The earlier searches, the last first, once ``asked`` is the last one."""
    last = focus.get("criteria")
    before = [dict(one) for one in focus.get(EARLIER) or () if isinstance(one, Mapping)]
    if not isinstance(last, Mapping) or dict(last) == dict(asked):
        return before[:MOST]
    role = focus.get("role_id")
    mine = {ASKED: dict(last), **({ROLE: role} if role else {})}
    others = [one for one in before if one.get(ASKED) not in (dict(last), dict(asked))]
    return [mine, *others][:MOST]


def _again(one: Mapping[str, Any]) -> dict[str, Any]:
    """An earlier search, for the role it was for."""
    role = one.get(ROLE)
    return {"criteria": dict(one[ASKED]), **({"role": f"role:{role}"} if role else {})}


@beside(_EARLIER, _BACK_TO)
def back_to(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only where there was a search before the last, or one that asked for whoever is named."""
    before: Sequence[Mapping[str, Any]] = context.raw.get(EARLIER) or ()
    last = context.raw.get(SEARCH)
    said = composed(text)
    if not last:
        return None
    if before and _EARLIER.of(said) is not None:
        return _again(before[0])
    for found in _BACK_TO.all_of(said):
        for one in ({ASKED: last}, *before):
            if _asked_for(found["whom"], one[ASKED]):
                return _again(one)
        if set(found["whom"].casefold().split()) <= _SOME:
            return {"asked": found["whom"]}
    return None


def _asked_for(whom: str, asked: Mapping[str, Any]) -> bool:
    """Whether a search asked for all that is named, which must be something."""
    spoken = set(composed(whom).casefold().split())
    if spoken & known.FEMALE or spoken & known.MALE:
        wanted = [name for name, said in (("female", known.FEMALE), ("male", known.MALE)) if spoken & said]
        if list(asked.get("gender") or ()) != wanted:
            return False
    parts = [one.partition(":") for one in parts_of(whom)]
    parts = [one for one in parts if one[0] != "gender"]
    if not parts and not spoken & (known.FEMALE | known.MALE):
        return False
    return all(_has(asked, kind, value) for kind, _, value in parts)


def _has(asked: Mapping[str, Any], kind: str, value: str) -> bool:
    there = asked.get(kind)
    if kind in ("age", "height"):
        low, _, high = value.partition("-")
        end = "" if kind == "age" else "_cm"
        ends = (asked.get(f"{kind}_min{end}"), asked.get(f"{kind}_max{end}"))
        return ends == (int(low) if low else None, int(high) if high else None)
    if isinstance(there, str):
        return value.casefold() in there.casefold()
    return isinstance(there, list | tuple) and value in there
