"""Sentences about what only the person may say: of oneself, of others, as a search, as a count."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.declared.model import ANY_NAME, ANY_VALUE, NAMING, TELLING, VALUES, Kind, kind_named
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes, sought

LONGEST = 200
_MINE = r"(?:my|mera|meri|mere|apna|apni|मेरा|मेरी)"
_IS = r"(?:\s+(?:hai|h|hain|hoon|hu|hun|है|हूँ|हूं))?"
_N = r"[^\W\d_][^,?!:;=<>@/]{0,58}?"
_TOLD = (
    rf"(?:(?:please\s+)?(?:add|note|record|save|keep)\s+(?:that\s+)?)?{_MINE}\s+(?P<name>{ANY_NAME})\s*(?:is|=|:|as|mein|me)?\s*"
    rf"(?P<said>\S.{{0,119}}?){_IS}",
    rf"(?:(?:note|record)\s+that\s+)?(?:i\s+am|i['’]?m|i\s+identify\s+as|im)\s+(?:an?\s+)?(?P<said>{ANY_VALUE})(?:\s+by\s+\w+)?",
    rf"(?:main|mai|mein|hum|मैं)\s+(?:ek\s+)?(?P<said>{ANY_VALUE})\s+(?:hoon|hu|hun|hain|hai|हूँ|हूं)",
    rf"(?:i\s+am|i['’]?m)\s+from\s+(?:the\s+|an?\s+)?(?P<said>{ANY_VALUE})\s+(?:community|family|caste|background)",
    rf"i\s+belong\s+to\s+(?:the\s+|an?\s+)?(?P<said>{ANY_VALUE})(?:\s+(?:community|family|caste|background|category))?",
    rf"(?:main|mai|मैं)\s+(?P<said>{ANY_VALUE})\s+(?:(?:jaati|samaj|parivar|community|caste)\s+)?(?:se|से)\s+(?:hoon|hu|hun|हूँ|हूं)",
    rf"i\s+(?:have|use|live\s+with|suffer\s+from)\s+(?:an?\s+)?(?P<said>{ANY_VALUE})",
    rf"(?:mujhe|mujhko|मुझे)\s+(?P<said>{ANY_VALUE})\s+(?:hai|है)",
)
_GONE = (
    rf"(?:forget|delete|remove|erase|withdraw|take\s+back)\s+(?:what\s+i\s+(?:said|told\s+you)\s+(?:about\s+)?|everything\s+about\s+)?"
    rf"(?:my\s+)?(?P<name>{ANY_NAME}|sealed\s+(?:things|statements?|notes?))(?:\s+(?:info(?:rmation)?|statement|details?))?",
    rf"{_MINE}\s+(?P<name>{ANY_NAME})(?:\s+(?:wali|ki|ka)\s+\w+)?\s+(?:hata|mita|bhool|delete\s+kar|nikal)\s*(?:do|dijiye|o|jao|jaiye)",
)
_COUNT = (
    r"(?:show\s+|give\s+(?:me\s+)?)?(?:the\s+)?diversity\s+(?:counts?|numbers?|report|figures?|stats?)"
    rf"(?:\s+(?:for|of|in)\s+(?P<project>{_N}))?",
    rf"(?P<project>{_N})(?:['’]s|\s+k[aie])\s+diversity(?:\s+(?:counts?|numbers?|report))?(?:\s+(?:dikhao|batao|do|kya\s+hai))?",
    rf"how\s+diverse\s+(?:is|are)\s+(?:the\s+)?(?P<project>{_N})",
    rf"(?P<project>{_N})\s+(?:की|का)\s+(?:विविधता|डाइवर्सिटी)(?:\s+(?:दिखाओ|बताओ))?",
)
_PLEASE = Sought(r"^(?:please|pls)[\s,]+|[\s,]+(?:please|pls)$")
_SEARCH = Sought(
    r"\b(?:find|show|search|list|get|need|want|looking\s+for|any|only|sirf|chahiye|dhundo|dhoondo|dikhao|koi|kaun|who\s+is"
    r"|who\s+are|which|how\s+many|kitne|rank|sort|filter|actors?|actress(?:es)?|girls?|boys?|women|men|people|log|ladki(?:yan)?"
    r"|ladk[ae]|talent)\b|चाहिए|दिखाओ|ढूंढो|ढूँढो|कौन|सिर्फ़|लड़क"
)
_PART = Sought(
    r"\b(?:role|character|part|kirdar|plays?|playing|script|scene|story|priest|wedding|film|project|brief|breakdown"
    r"|looking\s+like|looks?|named|song|festival|look)\b|किरदार|रोल"
)
"""What a part is, is no statement about a person."""
_BY = Sought(
    rf"\b(?:filter|sort|rank|group|order|find|show|search|list|choose|select)\b.{{0,40}}\b(?:by|on|per)\s+(?:{ANY_NAME})(?!\w)"
)
_LOOKING = sought(
    rf"(?<!\w)(?:{ANY_VALUE})s?[\s-]+(?:looking|type|face|features|lag\w+|dikh\w+|jais[aei])(?![\w\u0900-\u0963])"
)
"""``Muslim looking`` chooses people by it as much as the word alone."""
_SURNAMES = frozenset(["jain", "rajput", "christian", "जैन"])
_OF_PEOPLE = Sought(
    rf"(?:{'|'.join(sorted(_SURNAMES))})s?\s+(?:actors?|actress(?:es)?|girls?|boys?|women|men|people|log|ladki(?:yan)?"
    r"|ladk[ae]|talent|artistes?|artists?|community)"
)
"""A word that may be a surname is meant as what it says beside a word for people."""
_OTHERS = (
    rf"(?P<who>{_N})(?:['’]s|\s+k[aie]|\s+(?:का|की))\s+(?:{ANY_NAME})\s*(?:is|=|:)?\s*\S.{{0,80}}?{_IS}",
    rf"(?:what\s+is|what['’]s|tell\s+me|kya\s+hai)\s+(?P<who>{_N})(?:['’]s|\s+k[aie])\s+(?:{ANY_NAME})",
    rf"(?P<who>{_N})\s+(?:is|are|was|has)\s+(?:an?\s+)?(?:{ANY_VALUE})",
    rf"(?P<who>{_N})\s+(?:{ANY_VALUE})\s+(?:hai|hain|thi|tha|है|हैं)(?:\s+(?:kya|na|क्या))?",
    rf"(?:what|which)\s+(?:{ANY_NAME})\s+(?:is|does|has)\s+(?P<who>{_N})",
    rf"(?:add\s+)?(?:an?\s+)?note\b.{{0,60}}?(?<!\w)(?:{ANY_VALUE})(?!\w).{{0,60}}",
    rf"(?:is|are)\s+(?P<who>{_N})\s+(?:an?\s+)?(?:{ANY_VALUE})",
)


_SORTED_BY_BIRTH = Sought(
    r"(?<!\w)(?:castes?|jaa?ti|biradari|religions?|dharm|mazhab|sexuality|जाति|बिरादरी|धर्म|मज़हब)(?!\w)"
)
_PEOPLE_ASKED = Sought(
    r"(?<!\w)(?:girls?|boys?|wom[ae]n|m[ae]n|ladies|people|actors?|actress(?:es)?|log|logon|ladk[aiey]\w*|aurat\w*|who|kaun|anyone|someone"
    r"|लड़क\S*|लोग|कौन)(?!\w)"
)
"""``only upper caste girls``: whom such a word is to choose, whatever stands before it."""


_TELLS, _LEAVES, _COUNTS, _SPEAKS = (
    shapes(*patterns, before=r"(?:please\s+|pls\s+)?", after=r"\s*[.!।]*")
    for patterns in (_TOLD, _GONE, _COUNT, _OTHERS)
)


def telling(text: str, context: Context) -> Mapping[str, Any] | None:
    """``my religion is ...``, ``main ... hoon``, from whoever is not of the team. What was said is read again
    where it is sealed, and travels nowhere."""
    if context.writer in STAFF:
        return None
    found = said_of_oneself(text)
    return None if found is None else {"kind": found[0]}


def said_of_oneself(text: str) -> tuple[Kind, str] | None:
    """The kind and the words of a statement about oneself. "My health is bad today" is none: it says why
    somebody cannot come."""
    said = _plain(text)
    for match in _TELLS.all_of(said) if said and not _LEAVES.of(said) else ():
        words = match["said"].strip(" .!।")
        name = match.groupdict().get("name") or ""
        named, known = kind_named(name), VALUES.get(words.casefold())
        if named == "health" and known is None and "condition" not in name.casefold():
            continue
        kind = named or (known[0] if known else None)
        if kind is not None and words and not re.match(r"(?:not|nahi|wrong|galat)\b", words, re.IGNORECASE):
            return kind, words
    return None


@beside(_LEAVES)
def leaving(text: str, context: Context) -> Mapping[str, Any] | None:
    """``forget what I said about my religion``, ``meri jaati hata do``."""
    said = _plain(text)
    match = _LEAVES.of(said) if said and context.writer not in STAFF else None
    return match and {"kind": kind_named(match["name"]) or ""}


@beside(_COUNTS)
def counting(text: str, context: Context) -> Mapping[str, Any] | None:
    """``diversity counts for Gully Nights``."""
    said = _PLEASE.sub("", _plain(text).rstrip("?. "))
    match = _COUNTS.of(said) if said and context.writer in STAFF else None
    return match and {"project": (match.groupdict().get("project") or "").strip()}


@beside(TELLING, NAMING)
def of_others(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Riya is ...``, ``find ... actors``: by the team or by who speaks for somebody. Not what a part is."""
    said = _plain(text).rstrip("? ")
    if not said or _PART.search(said) or not (TELLING.search(said) or NAMING.search(said)):
        return None
    if not NAMING.search(said) and not _OF_PEOPLE.search(said) and not _beside_names(said):
        return None
    if context.writer in STAFF and TELLING.search(said) and _SEARCH.search(said):
        return {"search": True}
    if context.writer in STAFF and _LOOKING.search(said):
        return {"search": True}
    if context.writer in STAFF and _BY.search(said):
        return {"search": True}
    if context.writer in STAFF and _SORTED_BY_BIRTH.search(said) and _PEOPLE_ASKED.search(said):
        return {"search": True}
    if _SPEAKS.of(said) and said_of_oneself(said) is None:
        return {"search": False}
    return None


def _beside_names(said: str) -> bool:
    """Whether a word says it that is nobody's surname."""
    return any(found[0].casefold() not in _SURNAMES for found in TELLING.finditer(said))


def _plain(text: str) -> str:
    said = composed(text)
    return said if len(said) <= LONGEST else ""
