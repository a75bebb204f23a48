"""Questions that are searches: who can do something, and who is like somebody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.search.everybody import asks_everybody
from core.casting.search.wording import worded
from core.casting.talent.vocabulary import language_named
from core.understanding import picked
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHAT = r"(?P<what>[^\W\d_][^?!:,\d]{1,40}?)"
_NAME = r"(?P<name>[^\W\d_][^?!:;,\d]{1,40}?|(?:(?:number|no\.?)\s*)?\d{1,2})"
_HAI = r"(?:\s+(?:hai|hain|h|ho|he|hoga|hogi|है|हैं))?"
_ABLE = shapes(
    r"(?:who(?:\s+all)?|which\s+(?:ones?|girls?|boys?|actors?|of\s+(?:them|these|those)))\s+"
    rf"(?:can|could|knows?(?:\s+how\s+to)?|does|do|speaks?|is\s+(?:trained|good)\s+(?:in|at))\s+(?:do\s+)?{_WHAT}",
    r"(?:(?:does|do|can|could|is)\s+)?(?:there\s+)?(?:any|some)(?:one|body)(?:\s+(?:here|there|else|who|that))*\s+"
    r"(?:(?:can|could|know(?:s)?(?:\s+how\s+to)?|does|do|speaks?|is\s+(?:trained|good)\s+(?:in|at)|trained\s+in|good\s+at)\s+)(?:do\s+)?"
    rf"{_WHAT}",
    rf"(?:hai\s+)?koi(?:\s+bhi)?(?:\s+hai)?(?:\s+(?:jise|jisko|jo))?\s+{_WHAT}\s+(?:kar\s+)?"
    rf"(?:aat[aie]|jaant[aie]|janat[aie]|sakt[aie]|kart[aie]|bolt[aie]|bol\s+sakt[aie]){_HAI}(?:\s+kya)?",
    rf"कोई(?:\s+भी)?(?:\s+है)?(?:\s+(?:जिसे|जिसको|जो))?\s+{_WHAT}\s+(?:(?:कर|बोल)\s+)?(?:जानता|जानती|सकता|सकती|करता|करती){_HAI}(?:\s+क्या)?",
    rf"(?:kis\s?ko|kis\s*-?\s*kis\s?ko|kise)\s+{_WHAT}\s+(?:aat[aie]|aate)(?:\s+(?:hai|hain|h))?",
    rf"(?:kaun|kon)(?:\s*-?\s*(?:kaun|kon))?\s+(?:si\s+|sa\s+)?{_WHAT}\s+(?:kar\s+)?(?:(?:sakt[aie]|jaant[aie]|janat[aie]|kart[aie]|bolt[aie]|bol\s+sakt[aie])){_HAI}",
    rf"(?:koi\s+)?{_WHAT}\s+(?:kis\s?ko|kise)\s+(?:aat[aie]|aate){_HAI}",
    rf"(?:किस\s?को|किसे|किस\s*-?\s*किस\s?को)\s+{_WHAT}\s+(?:आता|आती|आते){_HAI}",
    rf"कौन(?:\s*-?\s*कौन)?\s+{_WHAT}\s+(?:(?:कर|बोल)\s+)?(?:सकता|सकती|सकते|जानता|जानती|करता|करती){_HAI}",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|kya|क्या|ac+h?a|of\s+(?:these|them|those)|[iu]n(?:m[ae]i?n?|\s+m[ae]i?n?)(?:\s+se)?|(?:इन|उन)में(?:\s+से)?)[\s,]+)*",
    after=r"\s*[?!.।]*",
)
_LIKE = shapes(
    r"(?:please\s+|pls\s+)?(?:(?:show|find|get|suggest|give|want|need)\s+(?:me\s+|us\s+)?)?(?:(?:some|any)(?:one|body)|more|others|people|girls|boys|someone\s+else)\s+"
    rf"(?:who\s+(?:is|are|looks?)\s+)?(?:like|similar\s+to)\s+{_NAME}",
    rf"{_NAME}\s+(?:ki\s+tarah|ke\s+jais[aei]|jais[aei]|type)\s+(?:(?:ki|ka|ke)\s+)?(?:koi|kisi|aur|doosr[aie]|dusr[aie]|log|ladki(?:yan)?|ladke?)(?:\s+(?:aur|ladki(?:yan)?|ladk[ae]|log))?"
    r"(?:\s+(?:dikhao|dikha\s?do|chahiye|dhundo|dhoondo|do|batao|hai(?:\s+kya)?))?",
    rf"koi\s+{_NAME}\s+(?:ki\s+tarah|ke\s+jais[aei]|jais[aei])(?:\s+(?:dikhao|dikha\s?do|chahiye|dhundo|dhoondo|do|batao|hai(?:\s+kya)?))?",
    rf"{_NAME}\s+(?:की\s+तरह|के\s+जैस[ाेी]|जैस[ाेी])\s+(?:कोई|किसी|और|दूसर[ाेी]|लोग|लड़की|लड़कियाँ|लड़का|लड़के)(?:\s+(?:और|लड़की|लड़का))?"
    r"(?:\s+(?:दिखाओ|दिखा\s?दो|चाहिए|ढूँढो|ढूंढो|दो|बताओ|है(?:\s+क्या)?))?",
    rf"कोई\s+{_NAME}\s+(?:की\s+तरह|के\s+जैस[ाेी]|जैस[ाेी])(?:\s+(?:दिखाओ|दिखा\s?दो|चाहिए|ढूँढो|ढूंढो|दो|बताओ|है(?:\s+क्या)?))?",
    after=r"\s*[?!.।]*",
)


@beside(_ABLE)
def able(text: str, context: Context) -> Mapping[str, Any] | None:
    """``who can fight?``, ``kisko ghudsawari aati hai``: only for skills and languages there are. People who
    are shown are meant first, except by what asks everybody."""
    for found in _ABLE.all_of(composed(text)):
        said = worded(found["what"])
        language = language_named(found["what"])
        narrowed = bool(context.last_result) and not asks_everybody(text)
        if language:
            return {"languages": (language,), "refine": narrowed}
        if said.skills and not said.words and not said.without:
            return {"skills": said.skills, "refine": narrowed}
    return None


@beside(_LIKE)
def likened(text: str, context: Context) -> Mapping[str, Any] | None:
    """``someone like Simran``, ``सिमरन की तरह कोई दिखाओ``: a search of its own. A trade is played, nobody is
    like it."""
    for found in _LIKE.all_of(composed(text)):
        name = found["name"].strip()
        if name[-1].isdecimal():
            return {"similar_to": re.findall(r"\d+", name)[0]} if context.last_result else None
        places = picked(name, context.last_result)
        if len(places) == 1:
            return {"similar_to": str(places[0])}
        said = worded(name)
        if not said.skills and name.casefold() not in _NOBODY and len(name.split()) <= MOST_WORDS:
            return {"similar_to": name}
    return None


MOST_WORDS = 3
_NOBODY = frozenset(
    ("this", "that", "her", "him", "them", "these", "is", "us", "iss", "uss", "in", "un", "इस", "उस")
)
"""Words that point: who is meant is known where they are read with what is shown."""
