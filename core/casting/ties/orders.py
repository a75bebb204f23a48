"""Plain questions about who is connected with whom: English, Hinglish, Hindi. Only whole messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, composed, shapes

_NAME = r"(?:\d{1,2}|[^\W\d_][^,?!:]{0,50}?)"
_ONE, _OTHER = rf"(?P<one>{_NAME})", rf"(?P<other>{_NAME})"
_AND = r"\s+(?:and|&|aur|or\s+phir|और)\s+"
_SEE = r"(?:(?:please\s+|can\s+you\s+)?(?:show|draw|send|give|sketch)\s+(?:me\s+|us\s+)?)"
_PICTURE = r"(?:a\s+|the\s+|an\s+)?(?:picture|image|map|graph|diagram|chart|drawing)"
_LINKS = r"(?:connections?|links?|ties|network|contacts\s+map|web)"
_LINKED = r"(?:connected|linked|related|tied)"
_DO = r"(?:\s+(?:dikhao|dikha\s+do|bhejo|bana\s*o|bana\s+do|batao|bata\s+do|दिखाओ|बनाओ|बताओ))?"
_POLITE = r"(?:so\s+|ok(?:ay)?\s+|and\s+|acch?a\s+|kya\s+|क्या\s+)?"


def _whole(*forms: str) -> Shapes:
    return shapes(*forms, before=rf"\W*{_POLITE}", after=r"(?:,?\s+(?:please|pls|plz))?[\s.!?।]*")


_DRAWN = _whole(
    rf"{_SEE}how\s+{_ONE}{_AND}{_OTHER}\s+are\s+{_LINKED}",
    rf"{_SEE}how\s+(?:they|these\s+two|both|the\s+two)\s+are\s+{_LINKED}",
    rf"{_SEE}?{_PICTURE}\s+of\s+(?:how\s+)?{_ONE}{_AND}{_OTHER}(?:['’]s?)?\s+(?:are\s+{_LINKED}|{_LINKS})",
    rf"{_SEE}?{_PICTURE}\s+of\s+the\s+{_LINKS}\s+(?:between|of)\s+{_ONE}{_AND}{_OTHER}",
    rf"{_SEE}?{_PICTURE}\s+of\s+{_ONE}(?:['’]s?)?\s+{_LINKS}",
    rf"{_SEE}{_ONE}(?:['’]s?)?\s+{_LINKS}\s+(?:as|in|on)\s+{_PICTURE}",
    rf"{_ONE}(?:['’]s|\s+k[aei])\s+{_LINKS}\s+(?:ki|ka)\s+(?:picture|photo|tasveer|tasvir|map|graph){_DO}",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:ka|ki|ke)\s+(?:connection|rishta|link)\s+(?:ki|ka)\s+(?:picture|photo|tasveer|tasvir){_DO}",
    rf"{_ONE}{_AND}{_OTHER}\s+kaise\s+(?:connected|jude|jure|judey)\s+ha?i?n?\s+(?:picture|photo|tasveer)\s+(?:mein|me)?{_DO}",
    rf"{_ONE}\s+के\s+(?:कनेक्शन|संबंधों|रिश्तों)\s+की\s+तस्वीर{_DO}",
    r"(?:please\s+)?(?:draw|sketch)\s+(?:it|that|this|them)",
    rf"{_SEE}?(?:{_PICTURE}|(?:a\s+|the\s+)?(?:photo|pic))\s+of\s+it",
    rf"{_SEE}?{_PICTURE}\s+of\s+(?:that|this|(?:the|this|that|these)\s+{_LINKS}|how\s+they\s+are\s+connected)",
    rf"(?:can\s+i|could\s+i|i\s+want\s+to|let\s+me)\s+(?:see|have|get)\s+(?:it|that|this)\s+(?:as\s+)?{_PICTURE}",
    rf"(?:can\s+i|could\s+i|i\s+want\s+to|let\s+me)\s+(?:see|have|get)\s+{_PICTURE}\s+of\s+(?:it|that|this)",
    rf"(?:iski|uski|iska|(?:is|us)\s+(?:connection|rishte|link)\s+k[ia])\s+(?:ek\s+)?(?:picture|photo|tasveer|tasvir|map|graph){_DO}",
    rf"(?:ise|isko|इसे|इसको)\s+(?:picture|tasveer|tasvir|तस्वीर)\s+(?:mein|me|में)(?:\s+(?:bana\s*kar|बनाकर))?{_DO}",
    rf"इसकी\s+(?:एक\s+)?तस्वीर{_DO}",
    rf"{_ONE}{_AND}{_OTHER}\s+kaise\s+(?:connected|jude|jure|judey)\s+ha?in?\s*,?\s*(?:picture|tasveer|tasvir)(?:\s+(?:mein|me))?{_DO}",
    rf"{_SEE}(?:it|that|this|them)\s+as\s+{_PICTURE}",
)
_CONNECTED = _whole(
    rf"(?:do\s+you\s+know\s+)?how\s+(?:are|is)\s+{_ONE}(?:{_AND}|\s+(?=\S+\s+{_LINKED}\s+(?:to|with)))"
    rf"{_OTHER}\s+{_LINKED}",
    rf"how\s+(?:are|is)\s+{_ONE}\s+{_LINKED}\s+(?:to|with)\s+{_OTHER}",
    rf"(?:are|is)\s+{_ONE}{_AND}{_OTHER}\s+{_LINKED}(?:\s+(?:somehow|in\s+any\s+way))?",
    rf"(?:are|is)\s+{_ONE}\s+{_LINKED}\s+(?:to|with)\s+{_OTHER}",
    rf"what(?:['’]s|\s+is)?\s+(?:the\s+)?(?:connection|link|relation|tie)\s+(?:between|of)\s+{_ONE}{_AND}{_OTHER}",
    rf"what\s+(?:connects|links|ties)\s+{_ONE}{_AND}{_OTHER}",
    rf"how\s+do(?:es)?\s+{_ONE}{_AND}{_OTHER}\s+know\s+(?:each\s+other|one\s+another)",
    rf"{_SEE}?(?:the\s+|any\s+|is\s+there\s+(?:a|any)\s+)?(?:connections?|links?|ties?)\s+between\s+{_ONE}{_AND}{_OTHER}\s*\??",
    rf"how\s+do(?:es)?\s+{_ONE}\s+know\s+{_OTHER}",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:(?:ka|ki|mein|me|ke\s+beech(?:\s+(?:mein|me))?)\s+)(?:(?:aapas\s+mein|kya|koi)\s+)*"
    r"(?:connection|rishta|taalluk|talluk|link|sambandh)(?:\s+kya)?\s+ha?i",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:aapas\s+(?:mein|me)\s+)?kaise\s+(?:connected|connect|jude|jure|judey|juday)(?:\s+(?:hue|hote))?"
    r"\s+ha?in?",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:आपस\s+में\s+)?कैसे\s+जुड़े(?:\s+हुए)?\s+हैं",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:का|में|के\s+बीच)\s+(?:क्या\s+)?(?:कनेक्शन|रिश्ता|संबंध)(?:\s+क्या)?\s+है",
)
_AROUND = _whole(
    rf"{_SEE}{_ONE}(?:['’]s?)?\s+(?:{_LINKS})",
    rf"(?:what|which)\s+(?:are|is)\s+{_ONE}(?:['’]s)\s+{_LINKS}",
    rf"who(?:m)?\s+is\s+{_ONE}\s+{_LINKED}\s+(?:to|with)",
    rf"who(?:\s+all)?(?:['’]s|\s+is|\s+are)\s+{_LINKED}\s+(?:to|with)\s+{_ONE}",
    rf"who\s+(?:all\s+)?does\s+{_ONE}\s+know",
    rf"{_ONE}\s+k[aei]\s+{_LINKS}(?:\s+(?:dikhao|dikha\s+do|batao|kya\s+ha?in?))",
    rf"{_ONE}\s+kis(?:\s*kis)?\s*se\s+(?:connected|juda|judi|jude)\s+ha?in?",
    rf"{_ONE}\s+के\s+(?:कनेक्शन|संबंध)\s+(?:दिखाओ|बताओ|क्या\s+हैं)",
)
_TOGETHER = _whole(
    r"(?:have|did|had)\s+(?:they|these\s+two|those\s+two|both(?:\s+of\s+them)?|the\s+two)\s+(?:ever\s+|already\s+)?(?:work(?:ed)?|act(?:ed)?)"
    r"\s+together(?:\s+before)?",
    r"(?:in\s+|un\s+)?(?:dono(?:n)?|inhone|unhone|inho\s*ne|unho\s*ne)\s*(?:ne\s+)?(?:kabhi\s+|pehle\s+)?(?:ek\s+)?sa+th(?:\s+(?:mein|me))?"
    r"\s+(?:kabhi\s+)?ka+m\s+ki(?:ya|ye|a)(?:\s+ha?i)?(?:\s+kya)?",
    r"(?:इन\s+|उन\s+)?(?:दोनों|इन्होंने|उन्होंने)\s*(?:ने\s+)?(?:कभी\s+)?(?:एक\s+)?साथ\s+काम\s+किया(?:\s+है)?(?:\s+क्या)?",
    rf"(?:have|has|had)\s+{_ONE}{_AND}{_OTHER}\s+(?:ever\s+|already\s+)?(?:worked|acted|been\s+cast)\s+together"
    r"(?:\s+(?:before|already|anywhere))?",
    rf"did\s+{_ONE}{_AND}{_OTHER}\s+(?:ever\s+)?(?:work|act)\s+together(?:\s+before)?",
    rf"(?:have|has|had)\s+{_ONE}\s+(?:ever\s+|already\s+)?(?:worked|acted)\s+with\s+{_OTHER}(?:\s+before)?",
    rf"did\s+{_ONE}\s+(?:ever\s+)?(?:work|act)\s+with\s+{_OTHER}(?:\s+before)?",
    rf"{_ONE}{_AND}{_OTHER}\s+(?:ne\s+)?(?:kabhi\s+|pehle\s+|pehle\s+kabhi\s+)?(?:ek\s+)?sa+th(?:\s+(?:mein|me))?\s+(?:mein\s+)?"
    r"(?:kabhi\s+|pehle\s+)?ka+m\s+ki(?:ya|ye|a)(?:\s+ha?i)?(?:\s+kya)?",
    rf"{_ONE}\s+(?:ne\s+)?{_OTHER}\s+ke\s+sa+th\s+(?:kabhi\s+|pehle\s+)?ka+m\s+ki(?:ya|ye|a)(?:\s+ha?i)?(?:\s+kya)?",
    rf"{_ONE}{_AND}{_OTHER}\s+ने\s+(?:कभी\s+|पहले\s+)?(?:एक\s+)?साथ\s+(?:में\s+)?(?:कभी\s+|पहले\s+)?काम\s+किया(?:\s+है)?(?:\s+क्या)?",
    rf"{_ONE}\s+ने\s+{_OTHER}\s+के\s+साथ\s+(?:कभी\s+|पहले\s+)?काम\s+किया(?:\s+है)?(?:\s+क्या)?",
)
_WHOSE = (
    r"(?:(?:find|get|show|tell|give)\s+(?:me\s+|us\s+)?|who(?:['’]s|\s+is|s)?\s+)?"
    r"(?!(?:who|else|has|have|had|did|does|do|is|are|all|what|which|when|where|how)\b)"
)
_LOOSE = (
    r"(?P<loose>(?:[^\W\d_]\w{0,20}\s+)?(?!(?:this|his|its|us|is|was|has|does|always|as)\b)[^\W\d_]\w{0,20}s)"
)
_ITS_AGENT = _whole(
    rf"who(?:['’]s|\s+is)\s+{_ONE}(?:['’]s)\s+(?:agent|manager|agency)",
    rf"who\s+(?:represents|manages|handles|reps|looks\s+after|speaks\s+for)\s+{_ONE}",
    rf"{_WHOSE}{_ONE}(?:['’]s|s['’])\s+(?:agent|manager|agency)",
    rf"{_WHOSE}{_LOOSE}\s+(?:agent|manager|agency)",
    rf"{_WHOSE}(?:the\s+)?(?:agent|manager|agency)\s+(?:of|for)\s+{_ONE}",
    rf"{_ONE}\s+k[aei]\s+(?:agent|manager|agency)(?:\s+(?:batao|dikhao|bata\s+do|kya\s+hai|dhoo?ndo))?",
    rf"{_ONE}\s+ko\s+(?:kaun|kon)\s+(?:represent|manage|handle)\s+kart[aie](?:\s+ha?in?)?",
    rf"{_ONE}\s+k[aei]\s+(?:agent|manager)\s+(?:kaun|kon)\s+ha?in?",
    rf"{_ONE}\s+(?:का|के|की)\s+(?:एजेंट|मैनेजर)\s+कौन\s+(?:है|हैं)",
    rf"who\s+(?:else\s+)?(?:has\s+|have\s+|did\s+|all\s+)*(?:worked?|works|been|is|are)\s+with\s+{_ONE}(?:['’]s?|\s+ka|\s+ke)?\s+agent"
    r"(?:\s+before)?",
    rf"who\s+(?:else\s+)?(?:does|do|did|has)\s+{_ONE}(?:['’]s)\s+agent\s+(?:have|represent(?:ed)?|bring|brought|manage|handle)"
    r"(?:\s+(?:us|for\s+us))?",
    rf"(?:{_SEE})?(?:other\s+)?(?:clients|talent|people|actors)\s+of\s+{_ONE}(?:['’]s)\s+agent",
    rf"{_ONE}\s+k[ea]\s+agent\s+k[ea]\s+(?:sa+th|pa+s)\s+(?:aur\s+)?(?:kis\s*ne|kaun(?:\s+kaun)?|kon|kin\s+logo?n\s+ne)"
    r"(?:\s+ka+m\s+ki(?:ya|ye))?(?:\s+ha?in?)?",
    rf"{_ONE}\s+k[ea]\s+agent\s+(?:ke\s+)?aur\s+(?:kaun(?:\s+kaun)?|kon|kis\s*ko)\s+(?:(?:represent|manage|handle)\s+karta\s+)?ha?in?",
    r"(?P<one>uske|iske|unke|inke)\s+agent\s+k[ea]\s+(?:sa+th|pa+s)\s+(?:aur\s+)?(?:kis\s*ne|kaun(?:\s+kaun)?|kon|kin\s+logo?n\s+ne)"
    r"(?:\s+ka+m\s+ki(?:ya|ye))?(?:\s+ha?in?)?",
    r"(?P<one>उसके|इसके|उनके|इनके)\s+एजेंट\s+के\s+(?:साथ|पास)\s+(?:और\s+)?(?:किसने|कौन(?:\s+कौन)?)(?:\s+काम\s+किया)?(?:\s+(?:है|हैं))?",
    rf"{_ONE}\s+के\s+एजेंट\s+के\s+(?:साथ|पास)\s+(?:और\s+)?(?:किसने|कौन(?:\s+कौन)?)(?:\s+काम\s+किया)?(?:\s+(?:है|हैं))?",
)
_BROUGHT = _whole(
    rf"who(?:m)?\s+(?P<else>else\s+)?(?:has|have|did|does|do)\s+{_ONE}\s+(?:brought|bring|sen[dt]|represent(?:s|ed)?|manages?|handles?"
    r"|put\s+forward|submit(?:ted)?|given|give|suggested|suggest)(?:\s+(?:to\s+)?us|\s+for\s+us)?(?:\s+(?:so\s+far|before|till\s+now))?",
    rf"(?:{_SEE})?(?P<else>other\s+)?(?:clients|talent|people|actors)\s+(?:of|from|by|with)\s+agent\s+{_ONE}",
    rf"(?:{_SEE}){_ONE}(?:['’]s)\s+(?:clients|talents?|roster)",
    rf"{_ONE}\s+k[ea]\s+(?:pa+s\s+)?(?P<else>aur\s+)?(?:kaun(?:\s+kaun)?(?:\s+se)?|kitne)\s+(?:actors?|talents?|kalaka+r|clients?|artists?)\s+ha?in?",
    rf"{_ONE}\s+k[ea]\s+(?:clients?|talents?)\s+(?:dikhao|dikha\s+do|batao|kaun\s+ha?in?)",
    rf"{_ONE}\s+(?:ne\s+)?(?:(?:ab|aaj)\s+tak\s+)?(?:humein\s+|hume\s+|hamein\s+|hamare\s+paas\s+)?(?P<else>aur\s+)?(?:kis(?:\s*kis)?\s*ko|kise|kaun(?:\s+kaun)?|kin\s+logo?n\s+ko)"
    r"\s+(?:la+y[aei]|laa?ye|bheja|diya|represent\s+kart[aei])(?:\s+th[aei]|\s+ha?in?)?",
    rf"{_ONE}\s+ने\s+(?:हमें\s+|हमारे\s+पास\s+)?(?P<else>और\s+)?(?:किस(?:\s*किस)?को|किसे|किन\s+लोगों\s+को|कौन(?:\s+कौन)?)\s+"
    r"(?:लाया|लाई|भेजा|दिया)(?:\s+(?:था|है|हैं))?",
)
_LONGEST = 160


@beside(_DRAWN, _CONNECTED, _AROUND, _TOGETHER, _ITS_AGENT, _BROUGHT)
def asking(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``how are Riya and Simran connected?``, ``Riya aur Kabir ne saath kaam kiya hai?``, ``who has worked
    with her agent?``, ``who else has Farah brought us?``, ``picture of Riya's connections``."""
    said = composed(text)
    if len(said) > _LONGEST:
        return None
    for what, forms in (
        ("picture", _DRAWN),
        ("agent", _ITS_AGENT),
        ("brought", _BROUGHT),
        ("together", _TOGETHER),
        ("connected", _CONNECTED),
        ("connected", _AROUND),
    ):
        if found := forms.of(said):
            named = found.groupdict()
            people = [named[name].strip() for name in ("one", "loose", "other") if named.get(name)]
            return {"what": what, "people": people, "others": bool(named.get("else"))}
    return None
