"""Plain questions about one's own routine, in English, Hinglish and Hindi. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside

_SO = r"(?:so\s+|ok(?:ay)?\s+|acch?a\s+|and\s+|please\s+)?"
_USUAL = Sought(
    rf"\W*{_SO}(?:what\s+(?:do|all\s+do)\s+(?:i|we)\s+(?:usually|normally|generally|always|mostly|often)\s+do"
    r"(?:\s+(?:here|next|(?:right\s+)?(?:after|once|when)\s+[^?.,\d]{2,40}))?"
    r"|what\s+(?:are|is)\s+my\s+(?:usual\s+steps|routines?|workflows?|usual\s+routine|usual\s+workflow|habits\s+here)"
    r"|(?:show|list|tell)\s+(?:me\s+)?(?:my|the)\s+(?:usual\s+)?(?:routines?|workflows?|steps|procedures?)"
    r"|(?:main|mai|mein|hum)\s+(?:aksar|aam\s*taur\s*(?:pe|par)|usually|zyada\s*tar|jyada\s*tar|hamesha)\s+kya(?:\s+kya)?"
    r"\s+kar(?:ta|ti|te)\s+(?:hoon|hun|hu|hai|hain)"
    r"|mer[ai]\s+(?:usual\s+|roz\s+ka\s+|aam\s+)?(?:routine|workflow|tareeka|tarika|steps)\s+kya\s+ha?in?"
    r"|(?:मैं|हम)\s+(?:अक्सर|आम\s*तौर\s*(?:पे|पर)|ज़्यादातर|ज्यादातर|हमेशा)\s+क्या(?:\s+क्या)?\s+कर(?:ता|ती|ते)\s+(?:हूँ|हूं|हैं)"
    r"|(?:meri|hamari)\s+(?:usual\s+)?aadat(?:en|ein)?\s+(?:kya(?:\s+kya)?\s+ha?in?|batao|dikhao)|मेरी\s+आदत(?:ें)?\s+क्या\s+(?:है|हैं)"
    r"|मेरा\s+(?:रूटीन|तरीका|तरीक़ा)\s+क्या\s+है)\W*"
)
_IT = r"(?:that|this|it|these|those|such\s+(?:things|steps)|me\s+that|the\s+next\s+step|next\s+steps?)"
_STOP = Sought(
    rf"\W*(?:please\s+)?(?:(?:stop|quit)\s+(?:suggesting|offering|proposing)(?:\s+(?:me\s+)?{_IT})?"
    rf"|(?:don['’]?t|do\s+not|never)\s+(?:suggest|offer|propose)(?:\s+(?:me\s+)?{_IT})?(?:\s+(?:again|any\s*more|to\s+me))*"
    rf"|no\s+more\s+suggestions?(?:\s+like\s+{_IT})?"
    r"|(?:yeh?|ye|woh?|aisa|aise|iska|ab)?\s*(?:phir\s+se\s+|dobara\s+|aage\s+se\s+|ab\s+)?(?:suggest|sujhaav?|sujhao)\s+"
    r"(?:mat|na|nahi)\s+(?:kar(?:o|na|iye|iyega)?|do|dena)"
    r"|(?:yeh?|ye)\s+(?:suggest|sujhaav?)\s+karna\s+band\s+kar(?:o|\s*do|iye)"
    r"|(?:यह|ये|ऐसा|ऐसे)?\s*(?:फिर\s+से\s+|दोबारा\s+)?सुझाव\s+(?:मत|न)\s+(?:दो|देना|दीजिए|करो)"
    r"|(?:यह|ये)\s+(?:सुझाना|सुझाव\s+देना)\s+बंद\s+कर(?:ो|\s*दो|िए))\W*"
)
_LONGEST = 120


@beside(_USUAL)
def asking_usual(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``what do I usually do?``, ``main aksar kya karta hoon?``."""
    return {} if len(text) <= _LONGEST and _USUAL.fullmatch(text) else None


@beside(_STOP)
def stopping(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``stop suggesting that``, ``yeh suggest mat karo``."""
    return {} if len(text) <= _LONGEST and _STOP.fullmatch(text) else None
