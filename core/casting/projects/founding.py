"""``new project Raat Baaki, thriller series, shoot 5 Jan to 20 Feb in Mumbai``: a name, and what is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.projects import orders
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, forms_of, shapes

MOST_KIND = 32
_KINDS = (
    r"(?:web|tv|ott|feature|short|ad|documentary|music|film|movie|series|show|serial|video|commercial|tvc|thriller|drama|comedy"
    r"|romance|horror|crime|action|biopic|campaign|pilot|season|anthology|musical|period|mini-?series)"
)
_SHOOT = r"(?:shoot(?:s|ing)?(?:\s+(?:dates?|days|schedule|is|are|will\s+be|starts?))*|start(?:s|ing)|dates?)"
_WITH = shapes(
    rf"{orders.ANNOUNCED}[\"'“‘]?(?P<name>[^\W\d_][^\"'”’?,;(\n]{{0,79}}?)[\"'”’]?"
    rf"(?:\s*[,;(]\s*|\s+[–—-]\s+|\.\s+(?={_SHOOT}\b)|\s+(?={_SHOOT}\s+(?:from|on|in|at|\d)))(?P<details>[^?\n]{{2,200}}?)\)?",
    before=r"\s*",
    after=r"\s*[.!]*\s*",
)
_NEXT = Sought(rf"\s*[,;()]\s*|\.\s+|\s+(?:and\s+)?(?={_SHOOT}\s+(?:from|on|in|at|\d))")
_SHOOTS = Sought(
    rf"(?:{_SHOOT}\s*)?(?:from|on|:)?\s*(?P<when>[^,]*\d[^,]*?)(?:\s+(?:in|at)\s+(?P<place>[^\W\d_][^\d,]{{1,60}}))?"
    rf"|(?:{_SHOOT}\s*)?(?:in|at)\s+(?P<only>[^\W\d_][^\d,]{{1,60}})",
)
_DATED = Sought(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d[/.-]\d|\bnext\b|जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त"
    r"|सितंबर|अक्टूबर|नवंबर|दिसंबर",
)
_KIND = Sought(
    rf"(?:an?\s+|the\s+)?(?P<kind>(?:[^\W\d_]+[\s-]+){{0,3}}?{_KINDS}(?:\s+{_KINDS})*"
    r"(?:\s+(?:for|on)\s+[^\W_][\w+&. ]{1,20}|\s+ke\s+liye)?)(?:\s+(?:hai|h|है))?"
)
_LABEL = Sought(
    r"(?!(?:find|show|search|need|add|send|share|schedule|roles?|cast|lead|when|what|who|how|can|please|with|and|then|call"
    r"|invite|message|kab|kya|kaun|kaise|phir|aur)\b)[^\W\d_][\w&+.' ]{1,24}",
)
"""A platform or a house: not read, and no wish of its own."""


@beside(_WITH, *forms_of(orders.new_project))
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a new project with what is known of it; what is not read is kept apart, to be said."""
    for found in _WITH.all_of(" ".join(text.split())):
        said = _read(found["details"])
        if len(said) > 1 or said.get("unread") == () or _LABEL.fullmatch(found["details"]):
            return {"name": found["name"].strip(), **said}
    return orders.new_project(text, context)


def _read(details: str) -> dict[str, Any]:
    """``unread``: what is neither days, a place nor a kind."""
    said: dict[str, Any] = {}
    unread = []
    for part in filter(None, (one.strip(" .") for one in _NEXT.split(details))):
        shoots = _SHOOTS.fullmatch(part)
        kind = _KIND.fullmatch(part)
        if shoots is not None and shoots["when"] and _DATED.search(shoots["when"]) and "shoot" not in said:
            said["shoot"] = shoots["when"].strip()
            said |= {"place": shoots["place"].strip()} if shoots["place"] else {}
        elif shoots is not None and shoots["only"] and "place" not in said:
            said["place"] = shoots["only"].strip()
        elif kind is not None and len(kind["kind"]) <= MOST_KIND and "kind" not in said:
            said["kind"] = kind["kind"]
        else:
            unread.append(part)
    return {**said, "unread": tuple(unread)}
