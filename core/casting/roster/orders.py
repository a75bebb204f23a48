"""How agents and guardians ask about those they speak for: English, Hinglish and Devanagari."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_MINE = r"(?:my|our|mere|meri|mera|hamare|humare|मेरे|मेरी|हमारे)"
_PEOPLE = (
    r"(?:talents?|artists?|people|actors?|clients?|roster|list|kids?|child(?:ren)?|bachch?[aeio]n?|girls?|boys?"
    r"|kalakar|logo?n?|log|टैलेंट|कलाकार|बच्चे|लोग)"
)
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_BEFORE = r"\W*(?:(?:hi|hello|ok|please|pls|and|so|aur|sir|mam)[\s,]+)*"
_AFTER = r"(?:[\s,]+(?:please|pls|ji|sir|mam|batao|dikhao|now|so\s+far|right\s+now|today))*[\s.?!।]*"
_ASKED = shapes(
    rf"(?:(?:show|list|see|tell)\s+(?:me\s+)?)?(?:all\s+)?{_MINE}\s+{_PEOPLE}(?:\s+(?:list|status|update|ka\s+status|dikhao|batao))?",
    rf"(?:who|whom|which\s+{_PEOPLE})\s+(?:do\s+(?:you|i|we)|have\s+you|all\s+do\s+you)\s*(?:have|got|represent|list|speak\s+for)?\s*(?:for|under|of|with|on)?\s*(?:me|us|my\s+(?:name|list|roster))?",
    rf"(?:what['’]?s|what\s+is|any|kya)\s+(?:happening|going\s+on|the\s+(?:status|update|news)|update|news|status)\s+(?:with|of|on|for|about)\s+(?:all\s+)?{_MINE}\s+{_PEOPLE}",
    rf"(?:status|update|news)\s+(?:of|on|for|about)\s+(?:all\s+)?{_MINE}\s+{_PEOPLE}",
    rf"{_MINE}\s+{_PEOPLE}\s+(?:ka|ke|ki|का|के|की)?\s*(?:kya\s+(?:chal\s+raha|hua|haal|status|update)|क्या\s+(?:चल\s+रहा|हुआ))(?:\s+(?:hai|है))?",
    r"(?:kaun(?:\s*kaun)?|कौन(?:\s*कौन)?)\s+(?:meri|hamari|मेरी)\s+(?:list|लिस्ट)\s+(?:mein|me|में)\s+(?:hai|hain|है|हैं)",
    before=_BEFORE,
    after=_AFTER,
)
_NO_MORE = r"(?:\s+(?:any\s*more|anymore|any\s+longer|now|ab|abhi|these\s+days))*"
_NOT_HI = r"(?:nahi+n?|nhi|nahin|नहीं|नही)"
_ASK_THEM = (
    r"(?:[\s,.;-]+(?:(?:so|please|pls|kindly|aap|you\s+can|and|to|toh?)\s+)*(?:contact|call|message|msg|write(?:\s+to)?|reach|ask|talk\s+to"
    r"|speak\s+to|deal\s+with)\s+(?:her|him|them|{who}|directly)(?:\s+(?:directly|only|yourself|now))*"
    r"|[\s,.;-]+(?:(?:aap\s+)?(?:usse|unse|us\s+se|un\s+se|seedha|seedhe|directly|direct)\s+)+(?:baat|contact|call|message|pooch\w*)?"
    r"\s*(?:kar\s*(?:lo|lijiye|na|o)|karo|karein|lo)?)?"
).replace("{who}", r"[^\W\d_]{2,20}")
_LEFT = shapes(
    r"(?:i|we)\s+(?:(?:do\s+not|don['’]?t|no\s+longer|not|have\s+stopped|stopped)\s+)(?:represent(?:ing)?|manag(?:e|ing)|handl(?:e|ing)|look(?:ing)?\s+after|work(?:ing)?\s+with)"
    rf"\s+{_WHO}{_NO_MORE}{_ASK_THEM}",
    rf"(?:i|we)(?:['’]?m|\s+am|\s+are)?\s+(?:no\s+longer|not)\s+(?:representing|managing|handling|looking\s+after|working\s+with)\s+{_WHO}{_NO_MORE}{_ASK_THEM}",
    rf"{_WHO}\s+(?:is\s+no\s+longer|is\s+not|isn['’]?t|isnt)\s+(?:with\s+(?:me|us)|my\s+(?:client|talent|artist|model)|represented\s+by\s+(?:me|us))"
    rf"{_NO_MORE}{_ASK_THEM}",
    rf"{_WHO}\s+(?:has\s+|ne\s+)?(?:left|quit|chho?d\s+di(?:ya)?)\s+(?:my|our|the|meri|hamari)?\s*(?:agency|roster|me|us){_ASK_THEM}",
    rf"(?:meri|hamari)\s+agency\s+{_WHO}\s+ne\s+chho?d\s+di{_ASK_THEM}",
    rf"(?:main?\s+|hum\s+)?(?:ab\s+)?{_WHO}\s+(?:ko|ka|ki|को|का)\s+(?:ab\s+|kaam\s+)*(?:represent|manage|handle|kaam|agent)\s+{_NOT_HI}"
    rf"\s+(?:kart[aei]|dekht[aei]|hoon|hai|kar\s+rah[aei])(?:\s+(?:hoon|hun|hu|hai|hain|ab))*{_ASK_THEM}",
    rf"(?:ab\s+)?{_WHO}\s+(?:(?:ab|अब)\s+)?(?:mere|hamare|humare|meri|hamari|मेरे|हमारे)\s+(?:saath|sath|paas|agency\s+mein|agency\s+me|list\s+mein|साथ|पास)"
    rf"\s+(?:(?:ab|अब)\s+)?{_NOT_HI}(?:\s+(?:hai|h|rah[aiey]|hain|ab|है|रही|रहा|अब))*{_ASK_THEM}",
    rf"(?:ab\s+)?{_WHO}\s+(?:(?:ab|अब)\s+)?(?:meri|mera|hamari|hamara)\s+(?:client|artist|talent|model)\s+{_NOT_HI}(?:\s+(?:hai|h|rah[aiey]|ab))*{_ASK_THEM}",
    rf"(?:main?\s+|hum\s+)?(?:ab\s+)?{_WHO}\s+ke\s+(?:saath|sath)\s+(?:ab\s+)?(?:kaam\s+)?{_NOT_HI}\s+(?:kart[aei]|kar\s+rah[aei])(?:\s+(?:hoon|hun|hu|hain|ab))*{_ASK_THEM}",
    rf"(?:take|remove|drop)\s+{_WHO}\s+(?:off|from)\s+(?:my|our)\s+(?:list|roster|agency|name)",
    rf"{_WHO}\s+(?:ko\s+)?(?:meri|hamari)\s+list\s+se\s+(?:hata|nikal)\s*(?:do|dijiye|o)",
    before=r"\W*(?:(?:hi|hello|ok|please|pls|and|so|aur|sir|mam|btw|fyi|sorry|actually|ji)[\s,]+)*",
    after=_AFTER,
)
_MY_AGENT = r"(?:(?:my|mera|meri|mere|मेरी|मेरा|मेरे)\s+)?(?:agent|manager|agency|एजेंट|मैनेजर)"
_I_LEFT = shapes(
    rf"(?:i|we)\s+(?:do\s+not|don['’]?t|no\s+longer|have\s+stopped|stopped|am\s+not|not)\s+(?:work(?:ing)?|being|am)\s*(?:with|represented\s+by|managed\s+by|under)\s+{_WHO}{_NO_MORE}",
    rf"i(?:['’]?m|\s+am)\s+(?:no\s+longer|not)\s+(?:working\s+with|with|represented\s+by|managed\s+by|under|signed\s+(?:with|to))\s+{_WHO}{_NO_MORE}",
    rf"{_WHO}\s+(?:is\s+no\s+longer|is\s+not|isn['’]?t|does\s*n['’]?t\s+represent|doesn['’]?t\s+represent|no\s+longer\s+represents|does\s+not\s+(?:represent|manage)|no\s+longer\s+manages)"
    rf"\s*(?:{_MY_AGENT}|me|representing\s+me|managing\s+me|handling\s+me){_NO_MORE}",
    rf"i(?:['’]?ve|\s+have)?\s+(?:left|parted\s+ways\s+with|quit|changed\s+from)\s+(?:my\s+(?:agent|manager|agency)\s+)?{_WHO}(?:['’]s\s+agency)?",
    rf"{_WHO}\s+(?:(?:ab|अब)\s+)?(?:meri|mera|mere|मेरी|मेरा|मेरे)\s+(?:agent|manager|एजेंट|मैनेजर)\s+(?:(?:ab|अब)\s+)?{_NOT_HI}(?:\s+(?:hai|h|rah[aiey]|hain|है|हैं|रही|रहा))*",
    rf"(?:main?\s+|mai\s+|मैं\s+)?(?:(?:ab|अब)\s+)?{_WHO}\s+(?:ke|के)\s+(?:saath|sath|through|साथ)\s+(?:(?:ab|अब)\s+)?(?:(?:kaam|काम)\s+)?{_NOT_HI}"
    r"(?:\s+(?:kart[aei]|kar\s+rah[aei]|hoon|hun|hu|hai|करती|करता|कर\s+रही|कर\s+रहा|हूँ|हूं))*",
    rf"(?:maine?\s+|मैंने\s+)?{_WHO}\s+(?:ki\s+agency\s+|ko\s+|को\s+)?(?:chho?d\s+di(?:ya)?|छोड़\s+दिया)(?:\s+(?:hai|h|है))?",
    before=r"\W*(?:(?:hi|hello|ok|please|pls|and|so|aur|sir|mam|btw|fyi|sorry|actually|ji)[\s,]+)*",
    after=r"(?:[\s,.;-]+(?:please\s+|so\s+)?(?:contact|call|message|write(?:\s+to)?"
    r"|reach)\s+me(?:\s+directly)?|[\s,]+(?:mujhse|mujhe|seedha|directly)[\s\w]{0,30}"
    r"|[\s,]+(?:please|pls|ji|sir|mam|now))*[\s.!।]*",
)
_MINE_IS = shapes(
    rf"(?:my|mera|meri|mere|मेरा|मेरी|मेरे)\s+(?:new\s+|naya\s+|nayi\s+)?(?:agent|manager|एजेंट|मैनेजर)\s+(?:is\s+(?:now\s+)?|ab\s+|अब\s+|:\s*)?{_WHO}(?:\s+(?:hai|hain|h|है|हैं))?",
    rf"(?:i\s+am|i['’]?m)\s+(?:now\s+)?(?:represented|managed|handled)\s+by\s+{_WHO}(?:\s+now)?",
    rf"{_WHO}\s+(?:is\s+(?:now\s+)?my\s+(?:new\s+)?(?:agent|manager)|(?:ab\s+)?(?:meri|mera|mere)\s+(?:agent|manager)\s+(?:hai|hain|h))",
    before=r"\W*(?:(?:hi|hello|ok|please|pls|and|so|aur|sir|mam|btw|fyi|actually|ji)[\s,]+)*",
    after=r"(?:[\s,:;.-]+(?:(?:his|her|unka|uska|the)\s+)?(?:(?:number|no|contact|ph|phone|mobile|mob)[\s.:-]*(?:is\s+)?)?(?P<phone>\+?\d[\d\s-]{8,14}\d))?"
    r"(?:[\s,]+(?:please|pls|ji|sir|mam|now|hai|h))*[\s.!।]*",
)
_ANOTHER = shapes(
    r"(?:my|mera|meri|mere|मेरा|मेरे)\s+(?:agent|manager|agency|एजेंट|मैनेजर)\s+(?:has\s+|is\s+|have\s+|ab\s+)?(?:been\s+)?(?:chang(?:ed|e)|badal|alag|new|naya|नया|बदल)\s*(?:ho\s+)?(?:ga?y[aei]|gaye|chuk[aei]|diya|liya|गय[ाे]|गए)?(?:\s+(?:hai|hain|h|है|हैं))*",
    r"(?:i(?:['’]ve|\s+have)?\s+(?:got\s+|have\s+)?(?:a\s+)?(?:new|changed\s+(?:my\s+)?|another)|maine\s+(?:apn[aei]\s+)?(?:naya\s+)?|mera\s+naya)\s*(?:agent|manager|agency)(?:\s+(?:now|hai|badal|change|rakh|le)\s*(?:kar\s+)?(?:liya|diya|li|hai|h)?)*(?:\s+(?:hai|h))?",
    before=r"\W*(?:(?:hi|hello|ok|please|pls|and|so|aur|sir|mam|btw|fyi|actually|ji)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|now))*[\s.!।]*",
)
"""That it is another one, and not who."""
_NOBODY = frozenset(
    listed("them you me us everyone anyone this that it who which her him the he she they work kaam home")
    | listed(
        "children kids minors newcomers school job set city mumbai audition auditions slot role project film"
        " delhi office house acting shoot"
    )
)


@beside(_ASKED)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """Everybody they speak for."""
    return {} if context.writer in ("agent", "guardian") and _ASKED.of(composed(text)) else None


@beside(_LEFT)
def left(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whom an agent represents no more."""
    for found in _LEFT.all_of(composed(text)) if context.writer == "agent" else ():
        who = found["who"].strip()
        if len(who.split()) <= 4 and not set(who.casefold().split()) & _NOBODY:
            return {"people": (who,)}
    return None


@beside(_MINE_IS, _ANOTHER)
def agent_named(text: str, context: Context) -> Mapping[str, Any] | None:
    """Who speaks for talent, as they say it themselves; empty where they only say that it is another."""
    if context.writer != "talent" or "?" in text:
        return None
    said = composed(text)
    if _ANOTHER.of(said) is not None:
        return {}
    for found in _MINE_IS.all_of(said):
        who = found["who"].strip()
        if len(who.split()) <= 3 and not set(who.casefold().split()) & (_NOBODY | _NO_NAME):
            return {"agent": who} | ({"phone": found["phone"]} if found["phone"] else {})
    return None


_NO_NAME = frozenset(
    listed(
        "nahi nahin not no koi kaun kon coming late busy asking calling ill sick here there going saying bol"
        " badal change changed new naya alag gaya gayi gaye chuka ho hua chala left gone kya ab bhi se ne ko"
    )
)


@beside(_I_LEFT)
def agent_left(text: str, context: Context) -> Mapping[str, Any] | None:
    """The agent whom talent work with no more."""
    for found in _I_LEFT.all_of(composed(text)) if context.writer == "talent" and "?" not in text else ():
        who = re.sub(rf"^{_MY_AGENT}\s+", "", found["who"].strip(), flags=re.IGNORECASE)
        if len(who.split()) <= 4 and not set(who.casefold().split()) & _NOBODY:
            return {"agent": "" if re.fullmatch(_MY_AGENT, who, re.IGNORECASE) else who}
    return None
