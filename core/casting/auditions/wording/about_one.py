"""What staff say or ask about one person whose audition is ahead: that she runs late, when she comes, whether
she has answered. Only a whole message is such, and only about people by name."""

from __future__ import annotations

from typing import Any

from core.casting.auditions.wording import named
from core.casting.auditions.wording.spoken_times import LASTS, TIME, marked
from core.people import CASTING, STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, shapes

_P = rf"(?P<who>{named.ONE})"
_SOME = rf"(?P<who>{named.ONE}(?:(?:\s*(?:,|&)\s*(?:and\s+)?|\s+(?:and|aur|और)\s+){named.ONE})*)"
_BE = (
    r"(?:\s*['’]?(?:s|ll\s+be)|\s+(?:is|will\s+be|would\s+be|hai|है))?(?:\s+(?:going\s+to\s+be"
    r"|gonna\s+be|coming|reaching|arriving|running))*"
)
_SAID = (
    r"(?:\s+(?:just\s+)?(?:called|rang|phoned|messaged|texted|says?|said|told\s+me"
    r"|informed)(?:\s+(?:me|us|to\s+say|that|and\s+said))*"
    r"|\s*(?:ka|ki|का|की)\s+(?:phone|call|message|msg|फ़ोन|फोन|मैसेज)\s+(?:aaya|aayi|tha|aya|आया"
    r"|था)(?:\s+(?:tha|hai|था|है))?"
    r"|\s+(?:ne|ने)\s+(?:bola|boli|bataya|kaha|phone\s+kiya|call\s+kiya|बोला|बताया"
    r"|कहा)(?:\s+(?:hai|ki|है|कि))*)"
)
_THEIR = (
    r"(?:(?:\s*['’]s|\s+(?:ka|ki|ke|का|की|के))?\s+(?:agent|manager|mother|mom|mummy|maa|father|dad|papa"
    r"|parents|sister|behen|brother|bhai|husband|wife|guardian|एजेंट|मम्मी|माँ|पापा))?"
)
"""From whom it was heard."""
_SHE = r"(?:\s*[,;:–-]*\s*(?:she|he|they|woh|wo|वह|वो)\b)?"
_BY = r"(?:\s+by)?"
_LATE_EN = (
    rf"(?:(?:\s+about)?\s+(?P<late>{LASTS})\s+(?:late|behind)"
    rf"|\s+late{_BY}\s+(?:about\s+)?(?P<late_2>{LASTS}))"
)
_HI_LATE = r"(?:late|let|der\s+se|लेट|देर\s+से)"
_HI_END = (
    r"(?:\s+(?:hai|h|hain|hogi|hoga|honge|ho\s+(?:jay?egi|jay?ega|gayi|gaya)|aa?y?egi|aa?y?ega"
    r"|aa\s+rah[aie]|pahunch\w*|se|है|हैं|होगी|होगा|आएगी|आएगा|हो\s+(?:जाएगी|गई)))*"
)
_WHY = (
    r"(?P<why>\s*[,;.–-]+\s*[^?]{1,80}|\s+(?:because|coz|cuz|due\s+to|since|she|he|they|woh|wo"
    r"|usne|unhone|kyunki|kyonki|traffic|stuck|as\s+she|as\s+he)\b[^?]{0,80})?"
)
_LATE = shapes(
    rf"{_P}{_BE}{_LATE_EN}{_WHY}",
    rf"{_P}{_THEIR}{_SAID}{_SHE}{_BE}{_LATE_EN}{_WHY}",
    rf"{_P}{_THEIR}{_SAID}{_SHE}(?:\s*['’]?s|\s+is|\s+will\s+be|\s+would\s+be)?\s+(?:running\s+|coming\s+|a\s+bit\s+)*late{_WHY}",
    rf"{_P}{_THEIR}{_SAID}{_SHE}\s*[,;:–-]*\s*(?:thod[aie]\s+)?{_HI_LATE}{_HI_END}{_WHY}",
    rf"{_P}(?:\s*(?:ko|को))?\s+(?P<late>{LASTS})\s+{_HI_LATE}{_HI_END}{_WHY}",
    rf"{_P}\s+{_HI_LATE}(?:\s+(?:hai|hogi|hoga|है|होगी))?\s+(?P<late>{LASTS}){_HI_END}{_WHY}",
    rf"{_P}(?:\s*(?:ko|को))\s+(?:aane\s+(?:mein"
    rf"|me)\s+)?(?:abhi\s+)?(?P<late>{LASTS})\s+(?:aur\s+)?(?:lag\w*(?:\s+jay?\w+)?"
    rf"|लग\S*(?:\s+जा\S+)?){_WHY}",
    rf"{_P}{_THEIR}{_SAID}{_SHE}\s*[,;:–-]*\s*(?P<late>{LASTS})\s+{_HI_LATE}{_HI_END}{_WHY}",
    rf"{_P}(?:\s*['’]?s|\s+is|\s+will\s+be)\s+(?:running\s+)?late{_WHY}",
    rf"{_P}\s+running\s+late{_WHY}",
    rf"{_P}{_BE}\s+(?:running\s+)?late\s+by\s+(?:about\s+)?(?P<bare>{TIME}){_WHY}",
    rf"{_P}{_BE}\s+(?:about\s+)?(?P<bare>{TIME})\s+(?:late|behind){_WHY}",
    rf"{_P}(?:\s*(?:ko|को))?\s+(?P<bare>{TIME})\s+{_HI_LATE}{_HI_END}{_WHY}",
    rf"{_P}\s+{_HI_LATE}\s+(?:ho\s+rah[aie]|hogi|hoga|aa?y?egi|aa?y?ega|aa\s+rah[aie])(?:\s+hai)?{_WHY}",
    before=r"\W*(?:(?:fyi|ok|update|hey|so|and|arre|guys|team|btw)[\s:,-]+)*",
    after=r"(?:\s+(?:today|aaj|yaar|ji))?[\s.!।]*",
)
_ORDERS_TOO = Sought(
    r"\b(?:move|shift|push|cancel|tell|bata\w*|bol\s*do|kar\s*do|karo|kardo|swap|give|de\s*do"
    r"|call\s+(?:her|him)|reschedule|remind|drop|remove)\b"
    r"|कर\s*दो|करो|बता",
)
"""What asks for more than to be noted."""


def late(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: casting passes on that somebody runs late, and how long."""
    if context.writer not in CASTING or "?" in text or not _MAY_BE_LATE.search(text):
        return None
    found = named.read(text, named.ahead(context))
    if len(found.people) != 1:
        return None
    form = marked(found.form)
    for match in _LATE.all_of(form.form):
        groups = match.groupdict()
        why = groups.get("why") or ""
        if _ORDERS_TOO.search(why):
            return None
        length = form.length(groups.get("late") or groups.get("late_2") or "")
        if groups.get("bare"):
            # "Late by 10" are minutes; "10 baje late" is none of this.
            bare = form.time(groups["bare"] or "")
            if not bare.isdecimal():
                continue
            length = f"{bare} min"
        return {"people": found.people, "late": length}
    return None


_MAY_BE_LATE = Sought(r"\b(?:late|let|behind|lag\w*|der)\b|लेट|देर|लग")
_COMING = (
    r"(?:coming|confirmed|going\s+to\s+(?:come|make\s+it)|able\s+to\s+come|joining|in|on|there"
    r"|available\s+for\s+(?:the\s+)?audition)"
)
_DAY = rf"(?:\s+(?:on\s+|for\s+)?(?:{TIME}|the\s+audition|her\s+audition|his\s+audition))?"
_COMES_HI = (
    r"(?:aa\s*rah[aie](?:\s+(?:hain?|h))?|aa?y?egi|aa?y?ega|aayenge|aana\s+(?:hai|tha)"
    r"|आ\s*रह[ाीे](?:\s+(?:है|हैं))?|आएगी|आएगा|आना\s+है)"
)
_WHEN_HI = r"(?:kab|kitne\s+ba?je|kis\s+time|कब|कितने\s+बजे)"
_TIME_OF = r"(?:(?:audition|slot|call)\s*)?(?:time|timing|slot|audition|call\s*time|टाइम|समय|स्लॉट|ऑडिशन)"
_ASKS = shapes(
    rf"(?:so\s+)?is\s+{_SOME}\s+(?:still\s+)?{_COMING}{_DAY}(?:\s+or\s+not)?",
    rf"(?:are|is)\s+{_SOME}\s+(?:both\s+)?(?:still\s+)?{_COMING}{_DAY}",
    rf"will\s+{_SOME}\s+(?:come|be\s+(?:there|coming)|make\s+it){_DAY}",
    rf"(?:has|have|did)\s+{_SOME}\s+(?:already\s+)?(?:confirm(?:ed)?|repl(?:y|ied)|answer(?:ed)?"
    r"|respond(?:ed)?|said\s+yes|say\s+yes)(?:\s+yet)?",
    rf"(?:what\s+time|when)\s+(?:is|does|will|are)\s+{_SOME}(?:['’]s)?(?:\s+(?:coming|come"
    rf"|scheduled|booked|reading|audition(?:ing)?|in|slot|turn|time|supposed\s+to\s+come))?{_DAY}",
    rf"what(?:['’]?s|\s+is)\s+{_SOME}\s+{_TIME_OF}",
    rf"{_SOME}\s+(?:coming|confirmed)\s*{_DAY}(?P<asked>)",
    rf"{_SOME}(?:\s*(?:ko|को))?(?:\s+{TIME})?\s+{_WHEN_HI}\s+{_COMES_HI}",
    rf"{_WHEN_HI}\s+{_COMES_HI}\s+{_SOME}",
    rf"{_SOME}\s+(?:ka|ki|का|की)\s+{_TIME_OF}\s+(?:kya|kab|kitne\s+ba?je|क्या|कब)(?:\s+(?:hai|h|है"
    r"|ka\s+hai))?",
    rf"(?:kya\s+)?{_SOME}(?:\s+{TIME})?\s+{_COMES_HI}\s+(?:kya|ki\s+nahi+n?|ya\s+nahi+n?|na|क्या"
    r"|कि\s+नहीं|या\s+नहीं)",
    rf"(?:kya|क्या)\s+{_SOME}(?:\s+{TIME})?\s+{_COMES_HI}",
    rf"{_SOME}(?:\s+{TIME})?\s+{_COMES_HI}(?P<asked>)",
    rf"{_SOME}\s+(?:ne|ने)\s+(?:confirm|reply|jawab|कन्फर्म|जवाब)\s+(?:kiya|diya|किया"
    r"|दिया)\s+(?:kya|ya\s+nahi+n?|क्या)",
    rf"{_SOME}\s+(?:ne|ने)\s+(?:confirm|reply|jawab|कन्फर्म|जवाब)\s+(?:kiya|diya|किया|दिया)(?P<asked>)",
    before=r"\W*(?:(?:ok|hey|so|and|btw|acha|achha|aur|arre)[\s,]+)*",
    after=r"(?:\s+(?:kya|yaar|btao|batao|bata\s+do|please))?[\s.!?।]*",
)
"""Where ``asked`` stands, only a question mark makes it a question: without one it is news."""
_MAY_ASK = Sought(
    r"\b(?:is|are|will|has|have|did|what\w*|when|kab|kitne|kya|aa|aay\w*|ayeg\w*|confirm\w*"
    r"|coming|time|timing)\b|कब|कितने|क्या|आ\s|आए",
)


def asks(text: str, context: Context) -> dict[str, Any] | None:
    """Whose time and answer staff ask for."""
    if context.writer not in STAFF or len(text) > 100 or not _MAY_ASK.search(text):
        return None
    found = named.read(text.replace("?", " ").strip(), named.ahead(context))
    if not 1 <= len(found.people) <= MOST:
        return None
    form = marked(found.form)
    question = "?" in text
    asked = any(question or "asked" not in match.groupdict() for match in _ASKS.all_of(form.form))
    return {"people": found.people} if asked else None


MOST = 4
