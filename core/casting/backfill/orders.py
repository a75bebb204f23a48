"""Plain orders to fill a time: English and Hinglish. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import named
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^,?!:\d]{0,40}?)"
_TO = r"(?P<to>[^\W\d_][^,?!:\d]{0,40}?)"
_IS = r"(?:\s+(?:hai|hain|h|hoga|hogi|है|हैं))*"
_FOR = r"(?:\s+[^\W\d_]{2,20}\s+(?:ke\s+liye|mein|me|ke|के\s+लिए))?"
_NO = (
    r"(?:\s+(?:ne|ने)\s+(?:bola|bol\s+diya|kaha|bataya|mana\s+kar\s+diya|बोला|कहा)(?:\s+(?:ki|hai|कि))*)?"
    r"\s+(?:(?:abhi|kal|aaj|ab)\s+)*(?:nahi+n?|nhi|nai|नहीं)\s+(?:aa?\s*(?:rah[aei]|pa\w*|sak\w*)|aa?y?eg[aei]|ayeg[aei]|आ\s*(?:रह[ीाे]|पाएग[ीा]|सकत[ीा])|आएग[ीा])"
    r"(?:\s+(?:hai|h|hain|na|to|toh|है|ना|तो))*"
)
_NO_EN = (
    r"(?:\s+(?:says?|said|told\s+me)\s+(?:that\s+)?(?:she|he)?)?(?:\s+(?:is|['’]?s))?\s*(?:not\s+(?:coming|able\s+to\s+(?:come|make\s+it))|can['’]?t\s+(?:come|make\s+it)"
    r"|cannot\s+(?:come|make\s+it)|won['’]?t\s+(?:come|make\s+it|be\s+(?:coming|there))|dropped\s+out|backed\s+out)(?:\s+(?:right|na|today|tomorrow))?"
)
_FILLER = (
    r"(?:(?:ab|abhi|phir|us|uske|uska|uski|[^\W\d_]{2,20}\s+(?:ka|ki|ke|के|का)(?:\s+liye)?|badle"
    r"|jagah|slot|तो|अब)\s+)"
)
_BACKUP = (
    r"(?:(?:koi|kaun|any|कोई|कौन)\s+)?(?:aur\s+|doosr[aei]\s+)?(?:back\s*-?\s*ups?|replacement"
    r"|option|substitute|बैकअप|विकल्प)(?:\s+(?:koi|kaun|hai|hain|h|kya|है|क्या))+"
)
_BACKUP_EN = (
    r"(?:(?:do|have)\s+we\s+(?:have|got)\s+|is\s+there\s+|who(?:['’]?s|\s+is)\s+(?:the\s+|our\s+)?)?"
    r"(?:any\s+|an?\s+|some\s+)?(?:back\s*-?\s*ups?|replacements?|substitutes?|one\s+else)"
)
_BEFORE = r"\W*(?:(?:ok|and|so|acha|achha|arre|yaar|sun|hey)[\s,]+)*"
_AFTER = r"(?:[\s,]+(?:please|pls|yaar|na|ji|kya|batao))*[\s.!?।]*"
_ORDERS = shapes(
    rf"(?:please\s+)?(?:fill|backfill)\s+(?:up\s+)?{_WHO}(?:'s|’s)\s+(?:slot|time|place)",
    rf"{_WHO}\s+(?:ka|ki)\s+(?:slot|time|jagah)\s+(?:bharo|bhar\s+do|fill\s+(?:karo|kar\s+do))",
    rf"(?:give|offer)\s+{_WHO}(?:'s|’s)\s+(?:slot|time|place)\s+to\s+{_TO}",
    rf"{_WHO}\s+(?:ka|ki)\s+(?:slot|time|jagah)\s+{_TO}\s+ko\s+(?:de\s?do|dedo|dena|de\s?dena)",
    rf"{_WHO}\s+का\s+(?:स्लॉट|समय|टाइम)\s+{_TO}\s+को\s+(?:दे\s?दो|देना)",
    rf"{_WHO}\s+का\s+(?:स्लॉट|समय)\s+(?:भरो|भर\s+दो)",
    rf"who(?:\s+(?:all|else))?\s+(?:can|could|will|would)\s+(?:replace|fill\s+in\s+for|stand\s+in\s+for|come\s+instead\s+of)\s+{_WHO}",
    rf"who(?:\s+else)?\s+(?:can|could)\s+take\s+{_WHO}(?:'s|’s)\s+(?:slot|time|place)",
    rf"(?:find\s+(?:a\s+|me\s+a\s+)?)?replacement\s+(?:for|of)\s+{_WHO}",
    rf"{_WHO}\s+(?:ki|के|की)\s+(?:jagah|badle|जगह)\s+(?:kaun|kon|kisko|कौन)(?:\s+(?:aa\s+sakt[aei]|a\s+sakt[aei]|aayega|aayegi|bulaye|bulaen|आ\s+सकता|आएगा))?(?:\s+(?:hai|hain|है))?",
    r"(?:please\s+)?(?:fill|backfill)\s+(?:the\s+|that\s+)?(?:free\s+|freed\s+|empty\s+)?(?:slot|time)",
    rf"{_WHO}\s+(?:ki|ke|की|के)\s+(?:jagah|badle|bajaye|जगह|बदले)\s+(?:mein\s+|me\s+)?(?:kis\s?ko|kaun|kon|kise|किसको|कौन)(?:\s+(?:rakh|bula|le|aa|dekh|call\s+kar|रख|बुला|ले))?"
    rf"(?:\s+(?:sakt[aei]|sakte|lein|le|karein?|सकते|सकता))?{_IS}{_FOR}",
)
"""Where ``to`` stands the time is offered to them."""
_NOT_COMING = shapes(
    rf"{named.ONE}{_NO}\s*[,.;–-]*\s*(?:(?:aur|and|so|to|toh?|isliye|और|तो)\s+)?(?:us\s?k[aie]|un\s?k[aie]|उसका|उसकी|उनका)\s+(?:slot|time|jagah|audition|स्लॉट|टाइम|समय|जगह)\s+{_TO}\s+(?:ko|को)\s+(?:de\s*)?"
    r"(?:do|dedo|dena|de\s?dena|दे\s?दो|दो|देना)",
    rf"{named.ONE}{_NO_EN}\s*[,.;–-]*\s*(?:(?:and|so|then|please|pls)\s+)*(?:give|offer)\s+(?:her|his|their|the|that)\s+(?:slot|time|place)\s+to\s+{_TO}",
    rf"{named.ONE}{_NO_EN}\s*[,.;–-]*\s*(?:(?:and|so|then|please|pls)\s+)*(?:give|offer)\s+{_TO}\s+(?:her|his|their|the|that)\s+(?:slot|time|place)",
    before=_BEFORE,
    after=_AFTER,
)
_WHAT_THEN = shapes(
    rf"(?:agar\s+)?{named.ONE}{_NO}\s*(?:toh?|तो)?\s*[,;–-]*\s*(?:{_FILLER})*(?:kya\s+(?:hoga|kar\w*)|ab\s+kya|क्या\s+होगा)[\s,?]*(?:{_BACKUP})?",
    rf"(?:agar\s+)?{named.ONE}{_NO}\s*(?:toh?|तो)?\s*[,;–-]*\s*(?:{_FILLER})*{_BACKUP}",
    rf"{named.ONE}{_NO_EN}\s*[,;–-]*\s*(?:so\s+|and\s+|then\s+|now\s+)*(?:{_BACKUP_EN}|what\s+(?:now|do\s+we\s+do)|who\s+(?:else|instead))",
    rf"(?:{_BACKUP_EN})\s+(?:for|of|if)\s+{named.ONE}(?:{_NO_EN})?",
    rf"{named.ONE}\s+(?:ka|ki|ke|का|की|के)\s+(?:liye\s+|jagah\s+|badle\s+)?{_BACKUP}",
    before=_BEFORE,
    after=_AFTER,
)


@beside(_ORDERS, _NOT_COMING, _WHAT_THEN)
def fill(text: str, context: Context) -> Mapping[str, Any] | None:
    """``fill Riya's slot``, ``Riya ka slot bharo``, ``fill the slot``; ``Riya nahi aa rahi, uska slot Navjot
    ko do``; ``Riya nahi aa rahi, koi backup hai?``."""
    found = named.read(text, named.ahead(context))
    if found.people and (given := _NOT_COMING.of(composed(found.form))) is not None:
        to = given["to"].strip()
        spoken = found.of(to)
        return {"people": [found.people[0]], "to": spoken[0] if spoken else to, "not_coming": True}
    if len(found.people) == 1 and _WHAT_THEN.of(composed(found.form)) is not None:
        return {"people": [found.people[0]]}
    said = " ".join(text.split()).rstrip(" .!?")
    match = _ORDERS.of(said)
    if match is None:
        return None
    who, to = match.groupdict().get("who"), match.groupdict().get("to")
    return {**({"people": [who]} if who else {}), **({"to": to} if to else {})}
