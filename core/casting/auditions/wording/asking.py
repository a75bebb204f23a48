"""Plain questions about what is scheduled: when one's own is, who has answered what, who is there."""

from __future__ import annotations

import re
from typing import Any

from core.casting.auditions.wording import about_one, asides
from core.casting.auditions.wording.standing import how_a_day_stands
from core.people import CASTING, OUTSIDE, STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

COME = r"(?:a+na|pah?u?n?ch?na|pahunchna|pohoch\w*|report karna)"
IS = r"(?:\s+(?:hai|he|h|hoga|hogi|padega|mujhe|muje|mereko))*"
_WHEN = Sought(
    r"\W*(?:(?:mujhe|muje|mereko|hume|humko)\s+)?(?:kal\s+|aaj\s+)?"
    rf"(?:kitne\s+ba?je|kis\s+time|kab)\s+(?:tak\s+)?{COME}{IS}\W*"
    rf"|\W*(?:mera\s+|meri\s+)?(?:audition\s+|slot\s+)?(?:kal\s+|aaj\s+)?kitne\s+ba?je(?:\s+ka)?{IS}(?:\s+(?:mera|meri|apna|audition|slot|na|kal|aaj))*\W*"
    rf"|\W*(?:audition\s+)?kab{IS}\s+(?:mera|meri)(?:\s+(?:audition|slot|number))?\W*"
    r"|\W*(?:मेरा\s+)?(?:ऑडिशन\s+)?(?:कल\s+|आज\s+)?(?:कितने\s+बजे|कब)(?:\s+(?:का|है|होगा))*(?:\s+(?:मेरा|ऑडिशन))*[\s?।]*"
    r"|\W*(?:मेरा|मेरी)\s+(?:टाइम|समय|स्लॉट)\s+(?:क्या|कब)(?:\s+(?:है|होगा))*[\s?।]*"
    rf"|\W*(?:mera|meri)\s+(?:timing|time|slot)\s+(?:kya|kab){IS}\W*"
    rf"|\W*(?:timing|time)\s+kya{IS}(?:\s+(?:mera|meri))?\W*"
    r"|\W*(?:at\s+)?(?:(?:what|which)\s+tim(?:e|ing)|what\s+all\s+times|when(?:\s+all)?)\s+(?:do|should|shall|must|am)\s+i\s+"
    r"(?:have\s+to\s+|need\s+to\s+|supposed\s+to\s+)?(?:come|reach|report|arrive|be\s+there|get\s+there)"
    r"(?:\s+(?:there|in|tomorrow|today))?\W*"
    r"|\W*(?:what(?:'s|\s+is)\s+)?my\s+(?:time|timing|slot|call\s*time)\W*"
    r"|\W*(?:मुझे\s+)?(?:कल\s+|आज\s+)?(?:कितने\s+बजे|कब)\s+(?:तक\s+)?(?:आना|पहुँचना|पहुंचना)(?:\s+(?:है|होगा|मुझे))*[\s?।]*",
)


_STANDS = Sought(
    composed(
        r"\W*(?:(?:sir|mam|ji|hello|hi|ok|aur|and|just\s+checking)[\s,]+)*(?:"
        r"(?:(?:kal|aaj|mera|meri|my|the)\s+(?:ka\s+|wala\s+)?)*(?:audition|slot|booking|ऑडिशन)?\s*(?:ka\s+)?(?:cancel|postpone|shift|radd|off|कैंसल|कैंसिल|रद्द)\w*\s*(?:to|toh|तो)?\s*"
        r"(?:nahi+n?|nhi|नहीं)\s*(?:hu[aei]|ho\s+ga?y[aei]|hai|hui|हुआ|हो\s+गया)?\s*(?:hai|h|है)?\s*(?:na|kya|ना|न|क्या)"
        r"|(?:is|was|has)\s+(?:my|the|it|tomorrow['’]?s|today['’]?s)?\s*(?:audition|slot|booking)?\s*(?:been\s+)?(?:still\s+)?(?:on|happening|confirmed|cancelled|canceled|postponed)(?:\s+(?:tomorrow|today|or\s+not|right|na))*\s*\?*"
        r"|(?:maine|mene|main|मैंने)\s+(?:to\s+)?(?:confirm|haan|yes|ok|कन्फर्म)\s+(?:kiya|kia|kar\s+diya|kar\s+di|bola|bol\s+diya|किया)\s*(?:tha|thi|था)?\s*(?:hai\s*)?(?:na|kya|right|ना|न|\?)"
        r"|did\s+(?:you|u)\s+(?:get|receive|see)\s+my\s+(?:confirmation|reply|answer|yes)"
        r"|(?:have\s+i|did\s+i|am\s+i)\s+(?:already\s+)?confirm(?:ed)?"
        r"|(?:mera|meri|मेरा)\s+(?:audition\s+|slot\s+|booking\s+)?(?:confirm|pakka|final|fix|कन्फर्म|पक्का)\s+(?:hua|hui|hai|ho\s+gaya|he|हुआ|है)\s*(?:hai\s*)?(?:kya|na|ki\s+nahi+n?|ya\s+nahi+n?|क्या|ना|\?)"
        r")(?:\s+(?:sir|mam|ji|please))*[\s.?!।]*"
    )
)
"""Asked of the record: whether it is on, whether their yes was heard."""


def asks_when(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: "kitne baje aana hai", "what time should I come". A question about the time, beside an
    invitation, is no wish for another one."""
    if _WHEN.fullmatch(text) or _WHEN.fullmatch(asides.without_filler(text)):
        return {}
    return {} if context.writer in OUTSIDE and _STANDS.fullmatch(composed(text)) else None


_WHO_OF_THEM = r"(?:(?:of\s+)?(?:them|these|those|the\s+\w+\s+(?:list|shortlist))\s+)?"
_UNANSWERED = shapes(
    rf"who(?:\s+all|\s+else)?\s+{_WHO_OF_THEM}(?:still\s+)?(?:hasn['’]?t|haven['’]?t|has\s+not|have\s+not|didn['’]?t|did\s+not)\s+"
    r"(?:yet\s+)?(?:repl(?:ied|y)|answer(?:ed)?|respond(?:ed)?|confirm(?:ed)?)(?:\s+(?:yet|so\s+far|till\s+now))?",
    rf"who(?:['’]s|\s+is|\s+are|\s+all\s+are)?\s+{_WHO_OF_THEM}(?:still\s+|yet\s+to\s+)(?:pending|to\s+confirm|to\s+answer|confirm|answer|reply)",
    r"kis(?:\s*-?\s*kis)?\s*ne\s+(?:abhi\s+tak\s+|ab\s+tak\s+)?(?:reply|jawab|javab|confirm)\s+nahi+n?\s+(?:kiya|diya|kia)(?:\s+(?:hai|abhi\s+tak|ab\s+tak))?",
    r"किस(?:\s*किस)?\s*ने\s+(?:अभी\s+तक\s+)?(?:जवाब|रिप्लाई|कन्फ़र्म|कन्फर्म)\s+नहीं\s+(?:किया|दिया)(?:\s+है)?",
    after=r"[\s.!?।]*",
)


_ON_THE_DAY = shapes(
    r"(?:show\s+(?:me\s+)?)?(?:the\s+)?(?:queue|waiting\s+(?:room|line|list\s+outside))(?:\s+(?:right\s+now|now|today|status|dikhao|batao))*",
    r"who(?:['’]?s|\s+is|\s+are)?\s+(?:waiting(?:\s+outside)?|next|outside|up\s+next)(?:\s+(?:now|in\s+(?:the\s+)?(?:queue|line)))?",
    r"who(?:['’]?s|\s+is|\s+are|\s+all\s+(?:is|are|has|have)|\s+all|\s+has|\s+have)?\s+(?:already\s+)?(?:here|late|running\s+late|arrived|reached|come|came|checked\s+in|in\s+the\s+queue)"
    r"(?:\s+(?:so\s+far|yet|already|today|now))?",
    r"(?:kaun(?:\s*-?\s*kaun)?|kon(?:\s*-?\s*kon)?)\s+(?:abhi\s+tak\s+|ab\s+tak\s+)?(?:aa?\s+(?:ga?y[aie]|chuk[aie])|aa?y[aie]|pahunch[aie]?(?:\s+ga?y[aie])?|late)(?:\s+(?:hai|hain|h))?",
    r"कौन(?:\s*-?\s*कौन)?\s+(?:अभी\s+तक\s+)?(?:आ\s+(?:गया|गए|चुका)|आया|आए|पहुँचा|पहुँचे|पहुंचा|लेट)(?:\s+(?:है|हैं))?",
    after=r"\s*[?!.।]*",
)


_YET = r"(?:\s+(?:yet|so\s+far|till\s+now|today|here|now|abhi\s+tak|ab\s+tak|aaj|hai|hain|h|है|हैं))*"
_GOT_THERE = (
    r"(?:come|came|here|reach(?:ed)?|arrived?|checked\s+in|turned\s+up|shown\s+up|show\s+up|turn\s+up|in)"
)
_WHO_HI = r"(?:(?:kaun|kon|koun)(?:\s*-?\s*(?:kaun|kon|koun))?|कौन(?:\s*-?\s*कौन)?)"
_TILL_NOW = r"(?:(?:abhi|ab|aaj|अभी|अब|आज)(?:\s+(?:tak|तक))?\s+)*"
_MISSING = shapes(
    rf"who(?:\s+all|\s+else)?\s+{_WHO_OF_THEM}(?:still\s+)?(?:hasn['’]?t|haven['’]?t|has\s+not"
    rf"|have\s+not|didn['’]?t|did\s+not"
    rf"|isn['’]?t|is\s+not|aren['’]?t|are\s+not)\s+(?:yet\s+)?{_GOT_THERE}{_YET}",
    rf"who(?:['’]?s|\s+is|\s+are|\s+all\s+(?:is|are))?\s+(?:still\s+|yet\s+)*(?:missing"
    rf"|to\s+(?:come|arrive|reach)|not\s+{_GOT_THERE}|left\s+to\s+come|absent){_YET}",
    rf"{_WHO_HI}\s+(?:log\s+)?{_TILL_NOW}(?:nahi+n?|nai|nhi|नहीं)\s+(?:aa?y+[aie]+|aya|aye"
    rf"|pah?u+n?ch[aie]+|aa\s+(?:pa)?y[aie]+|आया|आए|आयी|पहुँचा|पहुँचे|पहुंचा){_YET}",
    rf"{_WHO_HI}\s+(?:log\s+)?(?:aana\s+)?(?:baa?ki|pending|missing|बाकी"
    rf"|बाक़ी){_YET}(?:\s+aane\s+(?:ko|wale)|\s+aana)?{_YET}",
    after=r"[\s.!?।]*",
)
_AND_WHO = (
    r"\s+(?:and|aur|&|or|और)\s+(?:who(?:['’]?s|\s+is|\s+are|\s+all)?\s+(?:not\s+)?|(?:kaun|kon"
    r"|कौन)\s+(?:nahi+n?\s+|नहीं\s+)?)"
)


_BY = r"(?:\s+(?:so\s+far|yet|till\s+now|already|to\s+(?:the\s+|an\s+)?(?:audition|invitation|invite)s?))*"
_YES_OR_NO = shapes(
    r"who(?:\s+all|\s+else)?(?:\s+has|\s+have|['’]s)?(?:\s+(?:already|all))?\s+"
    rf"(?:said\s+(?:(?P<yes>yes|ok(?:ay)?)|no)|(?P<agreed>agreed|accepted)|declined|refused|said\s+they\s+can(?:no|['’])t\s+come){_BY}",
    r"kis(?:\s*-?\s*kis)?\s*ne\s+(?:abhi\s+tak\s+|ab\s+tak\s+)?(?:(?P<haan>ha+n?|yes|ok)|na+|no|mana)\s+"
    r"(?:bol[aei]|kah[aei]|kiya|kia|kar\s+diya|kari|ki)(?:\s+(?:hai|hain|abhi\s+tak|ab\s+tak))?",
    r"किस(?:\s*-?\s*किस)?\s*ने\s+(?:अभी\s+तक\s+)?(?:(?P<dev>हाँ|हां)|ना|नहीं|मना)\s+(?:बोला|कहा|किया|की)(?:\s+(?:है|हैं))?",
    after=r"[\s.!?।]*",
)


_PLANNED_WHAT = r"(?:schedule|auditions?|invites?|invitations?|slots?|timings?|शेड्यूल|ऑडिशन)"
_MADE = (
    r"(?:(?:(?:set|book|schedule|fix|send|final|sent)\s+)?(?:bana|ban|bhej|set|kar|rakh|schedule\s+kar|de|ho|book\s+kar|send\s+kar|बना|भेज|कर|रख|हो)\s*"
    r"(?:di[yae]+|diye?|ga?y[aei]+|li[yae]+|chuk[aei]|दिया|दिए|गया|गए|लिया)|bana|bane|bheja|bheje|sent|done|बना)"
    r"(?:\s+(?:hai|hain|h|है|हैं))?"
)
_BY_WHOM = r"(?:\s*(?:[^\W\d_]{2,15}\s+(?:ne|ने)))"
_FOR = (
    r"(?:\s*(?P<role>[^\W\d_]{2,20})\s*(?:list\s*)?(?:ka|ke|ki|ke\s+liye|का|के|की)(?:\s+(?:liye|list"
    r"|लिए))?)"
)
_IS_IT_PLANNED = shapes(
    rf"{_PLANNED_WHAT}\s+{_MADE}\s+(?:kya|na|क्या){_BY_WHOM}?{_FOR}?",
    rf"(?:kya\s+|क्या\s+)?(?:{_BY_WHOM}\s+)?{_FOR}?\s*{_PLANNED_WHAT}\s+{_MADE}(?:\s+(?:kya|ki\s+nahi+n?|ya\s+nahi+n?|na|क्या))(?:{_BY_WHOM})?",
    r"(?:has|have|did)\s+(?:[^\W\d_]{2,15}|we|you|they|anyone)\s+(?:already\s+)?(?:schedule[d]?|sen[dt]|ma[dk]e|set\s+up|planned?|fix(?:ed)?|book(?:ed)?)"
    rf"\s+(?:the\s+)?(?:{_PLANNED_WHAT}\s+)?(?:for\s+|of\s+)?(?:the\s+)?(?P<role>[^\W\d_]{{2,20}}?)?(?:\s+(?:list|{_PLANNED_WHAT}))?(?:\s+(?:yet|already|out))*",
    rf"(?:is|are)\s+(?:the\s+)?(?:(?P<role>[^\W\d_]{{2,20}})\s+)?{_PLANNED_WHAT}\s+(?:(?:made|done|set|scheduled|planned|fixed|out|sent)\s*)+(?:yet|already)?",
    before=r"\W*(?:(?:ok|hey|and|so|acha|achha|arre|btw)[\s,]+)*",
    after=r"(?:\s+(?:yaar|batao|kya|please))*[\s.!?।]*",
)


def _whether_planned(text: str, context: Context) -> dict[str, Any] | None:
    """``schedule bana diya kya priya ne meera ka?``: what is planned answers it."""
    found = _IS_IT_PLANNED.of(" ".join(text.split()))
    if found is None:
        return None
    said = (found["role"] or "").casefold()
    role = next((one for one in context.known_roles if said and said in one.casefold().split()), "")
    return {"role": role} if role or not said or _IS_THE_THING.fullmatch(said) else None


_IS_THE_THING = Sought(r"(?:the|it|all|everything|sab|everyone|list|them|schedule|auditions?)")


NOBODY = re.compile(r"(?:who|kaun|kon|koun|कौन)", re.IGNORECASE)
_DAY = (
    r"(?P<day>today|tonight|tomorrow|tmrw|tmr|tmw|2moro|kal|aaj|parso|(?:on\s+|this\s+|next\s+)?(?:mon|tues?|wed(?:nes)?"
    r"|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|कल|आज|परसों)"
)
_IN_WHICH_ROOM = (
    r"(?:\s*(?:,|and|aur|&|n|or|और)?\s+(?:(?:in|at|to)\s+)?(?:which|what|kis|kaunse?|kaun\s*s[aei]|किस|कौन\s*से)\s+(?:rooms?|kamr[ae]"
    r"|कमर[ाे]|रूम)(?:\s+(?:mein|me|में|are\s+they\s+in|hai|hain|है|हैं))*)"
)
_LATER = _DAY.replace("?P<day>", "?P<later>")
_COMING_WHERE = shapes(
    rf"who(?:['’]?s|\s+is|\s+are|\s+all(?:\s+(?:is|are))?)?\s+(?:coming|reading|there|scheduled|planned|auditioning|in)(?:\s+in)?\s*{_DAY}?{_IN_WHICH_ROOM}",
    rf"who(?:['’]?s|\s+is|\s+are)?\s+in\s+which\s+room\s*{_DAY}?",
    rf"{_DAY}?\s*{_WHO_HI}\s+(?:log\s+)?{_LATER}?\s*(?:aa?\s*rah[aei]|aayeg[aei]|aane\s+wal[aei]|aa\s+rah[aei]|आ\s+रह[ाेी])"
    rf"(?:\s+(?:hai|hain|h|है|हैं))?{_IN_WHICH_ROOM}",
    rf"{_DAY}?\s*{_WHO_HI}\s+(?:kis|kaunse?|किस)\s+(?:room|kamr[ae]|कमरे|रूम)\s+(?:mein|me|में)(?:\s+(?:hai|hain|h|है|हैं))?",
    after=r"[\s.!?।]*",
)


def _coming_where(said: str) -> dict[str, Any] | None:
    """``whos coming tmrw and in which room``: the day's list, in which the rooms stand."""
    found = _COMING_WHERE.of(said)
    if found is None:
        return None
    groups = found.groupdict()
    day = groups.get("day") or groups.get("later") or ""
    return {"when": day} if day else {}


def asked_for(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: when one's own is, and for the team who has answered what, or not yet."""
    if context.writer in STAFF and _UNANSWERED.of(" ".join(text.split())):
        return {"status": "unconfirmed"}
    said = _YES_OR_NO.of(" ".join(text.split())) if context.writer in CASTING else None
    if said is not None:
        return {"status": "yes" if any(said.groupdict().values()) else "no"}
    if context.writer in STAFF and (planned := _whether_planned(text, context)) is not None:
        return planned
    if context.writer in STAFF and (day := how_a_day_stands(" ".join(text.split()), context)):
        return {"when": day}
    if context.writer in STAFF and (today := _of_today(" ".join(text.split()))) is not None:
        return today
    if context.writer in STAFF and (coming := _coming_where(" ".join(text.split()))) is not None:
        return coming
    return about_one.asks(text, context) or asks_when(text, context)


def _of_today(said: str) -> dict[str, Any] | None:
    """``who hasn't come yet``, ``who is here and who is late``: the day's list, or who of it is missing."""
    if _MISSING.of(said):
        return {"when": "today", "status": "missing"}
    parts = re.split(_AND_WHO, said, maxsplit=2, flags=re.IGNORECASE)
    ways = [part for part in parts if part.strip(" ?!.")]
    if _ON_THE_DAY.of(said) or (len(ways) > 1 and _ON_THE_DAY.of(ways[0]) and all(map(_of_day, ways[1:]))):
        return {"when": "today"}
    return None


def _of_day(said: str) -> bool:
    return _ON_THE_DAY.of(f"who is {said}") is not None or _ON_THE_DAY.of(f"kaun {said}") is not None


LENGTH = (
    r"(?:\d{1,3}\s*(?:more\s+|aur\s+|और\s+)?(?:min\w*|मिनट)|half\s+an?\s+hour|an\s+hour|aadh[ae]\s+ghant[ae]|ek\s+ghanta"
    r"|आधा\s+घंटा|एक\s+घंटा)"
)
_UNDER_WAY = (
    r"(?:\b(?:ra+ste|traffic|stuck|phas\w*|fas[aie]\w*|auto|cab|uber|metro|train|local|not\s+reached|parking)\b"
    r"|रास्ते|ट्रैफ़?िक|ऑटो|कैब|मेट्रो|ट्रेन|नहीं\s+पहुँच\S*|फँस\S*)"
)
_NOT_EARLY = r"(?!.*(?:pehle|early|before|पहले|जल्दी))"
_HELD_UP = shapes(
    rf"{_NOT_EARLY}[^?]{{0,60}}?{_UNDER_WAY}[^?]{{0,60}}?(?P<late>{LENGTH})[^?]{{0,30}}",
    rf"{_NOT_EARLY}[^?]{{0,40}}?(?P<late>{LENGTH})\s+(?:aur\s+)?(?:lagega|lagenge|lag\s+jayeg\w*|लगेगा|लगेंगे|लग\s+जाए\S*)[^?]{{0,20}}",
)


def delayed(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: "ऑटो नहीं मिल रहा, आधा घंटा लगेगा": how late somebody is who is under way; of the casting, what
    they were told of somebody by name."""
    if context.writer in CASTING:
        return about_one.late(text, context)
    found = _HELD_UP.of(" ".join(text.split())) if context.writer in OUTSIDE else None
    return None if found is None else {"late": re.sub(r"\s+(?:more|aur|और)\s+", " ", found["late"])}
