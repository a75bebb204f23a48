"""Sentences that change a profile: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

from core.casting.edits import grown, own_words
from core.casting.edits.model import FACTS, SOCIAL, by_list, sensitive
from core.casting.talent.model import ADULT_AGE
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, composed, shapes

LONGEST = 240
SENSITIVE = "sensitive"
"""Stands for whatever the desk may not be told about somebody."""
_NAMES: Mapping[str, str] = {
    "height": r"heights?|hight|kad|qad|lambai|हाइट|हाईट|क़द|कद|लंबाई",
    "weight": r"weight|wei?ght|wazan|wajan|vajan|वज़न|वजन",
    "city": r"city|home\s+city|base|home\s*town|location|she?har|शहर",
    "playing_age": r"(?:playing|screen)\s+age(?:\s+range)?|age\s+range",
    "age": r"age|umar|umr|उम्र",
    "build": r"build|body\s+type",
    "facial_hair": r"facial\s+hair|beard|moustache|mustache|dadhi|daadhi|mooch|दाढ़ी|मूंछ",
    "hair": r"hair(?:\s+(?:colou?r|length|style))?|baal|bal|बाल",
    "eyes": r"eyes?(?:\s+colou?r)?|aankhe?n?|आंखें|आँखें",
    "rate": r"(?:day\s+)?rate|fees?|charges?|रेट|फ़ीस|फीस",
    "union": r"union|cintaa(?:\s+(?:no\.?|number|card))?|membership",
    "showreel": r"show\s*reel|reel(?:\s+link)?|शोरील",
    "instagram": own_words.INSTA,
    "skills": r"skills?|talents|hunar|स्किल|स्किल्स|हुनर",
    "languages": r"languages?|bhasha(?:ye|on)?|zubaan|भाषा|भाषाएँ|भाषाओं",
    "accents": r"accents?",
    "chest": r"chest|bust",
    "waist": r"waist|kamar|कमर",
    "hips": r"hips?",
    "shoe": r"shoes?(?:\s+size)?",
    SENSITIVE: r"caste|jaa?ti|religion|dharm|mazhab|ethnicity|race|community|sexuality|sexual\s+orientation"
    r"|health|illness|disease|disability|जाति|धर्म|मज़हब|समुदाय|सेहत|बीमारी|विकलांगता",
}
_FIELD = f"(?P<field>{'|'.join(_NAMES.values())})"
_LISTS = f"(?P<field>{'|'.join(_NAMES[name] for name in ('skills', 'languages', 'accents'))}|profile|प्रोफ़ाइल)"
_MINE = r"my|mera|meri|mere|apna|apni|apne|मेरा|मेरी|मेरे|अपना|अपनी|अपने"
_CHILD = (
    r"(?:(?:my|our|meri|mere|mera|hamari|hamare|मेरी|मेरे)\s+)?"
    r"(?:son|daughter|child|kid|beti|bete|beta|bachch?[aei]|बेटी|बेटे|बच्चे)"
)
_THEIRS = r"her|his|their|us?ki|us?ka|us?ke|is?ki|is?ka|unki|unka|unke|उसकी|उसका|उसके|उनकी|उनका"
_NAME = r"[^\W\d_][^\d,?!:;=]{0,58}?"
_WHO = (
    rf"(?:(?P<mine>{_MINE})|(?P<child>{_CHILD})(?:['’]s|\s+k[aie]|\s+(?:का|की|के))|(?P<theirs>{_THEIRS})"
    rf"|(?P<who>{_NAME})(?:['’]s?|\s+k[aie]|\s+(?:का|की|के)))"
)
_DO = (
    r"(?:update|change|correct|edit|badal|theek|thik|set|add|likh|daal|jod|अपडेट|बदल|ठीक|लिख|जोड़|डाल)?\s*"
    r"(?:kar\s*do|kardo|kar\s+dijiye|kar\s+dena|karo|karna|kijiye|kar\s+lo|do|dena|dijiye|dijiyega|कर\s+दो"
    r"|कर\s+दीजिए|करो|कीजिए|दो|दीजिए)"
    r"|(?:daa?l|jod|likh|badl|डाल|जोड़|लिख)(?:o|iye|na|ो|िए|ना)"
)
_DO = f"(?:{_DO})"
_IS = (
    r"(?:hai|h|he|hain|ho\s+ga(?:yi|i|ya|e|ye)(?:\s+(?:hai|hain|h))?|है|हैं|हो\s+ग(?:ई|यी|या"
    r"|ए)(?:\s+(?:है|हैं))?)"
)
_VALUE = r"(?P<value>\S.{0,119}?)"
_ADD_IT = (
    r"(?:\s*,?\s*(?:(?:aur|and|to|toh)\s+)?(?:(?:pls|please|mujhe|ab|now|ise|isko)\s+)*(?:(?:mer[aei]\s+)?(?:profile|प्रोफ़ाइल)\s+(?:me(?:in)?|में)\s+)?"
    r"(?:add|jod\w*|daa?l\w*|likh\w*|update)\b.{0,60})?"
)
_LEARNT_IN_HINDI = (
    r"(?:bhi\s+)?(?:seekh|sikh|सीख)\s*(?:li(?:ya|ye|y[ie])?|a|i|ee?|लिया|ली|ा|ी)(?:\s+(?:hai|h|hain|है|हैं))?"
)
_LEARNT = r"(?:just\s+|recently\s+|now\s+|finally\s+)?(?:learnt|learned|trained\s+in)"
_SHIFT = r"(?:moved|shifted|relocated)"
_SINCE = (
    r"(?:\s*,?\s+(?:last|this|from|since|for|with|in|on|an?|two|three|\d+|yesterday|today|recently"
    r"|now|permanently"
    r"|because|as|so|back)\b.{0,60})?"
)
"""When and why somebody moved: no part of the city."""
_SETS = (
    rf"{_WHO}\s+(?:new\s+|nayi\s+|naya\s+|नई\s+|नया\s+)?{_FIELD}\s*(?:\s+(?:has\s+)?changed\s+to"
    rf"|\s+is\s+now|\s+is"
    rf"|\s+are\s+now|\s+are|\s+should\s+be|\s+now|\s*[:=])\s*{_VALUE}",
    rf"(?:update|change|set|correct|fix|edit"
    rf"|make)\s+{_WHO}\s+{_FIELD}\s+(?:from\s+.{{1,40}}?\s+)?(?:to|as|:|=)\s*{_VALUE}",
    rf"{_WHO}\s+(?:new\s+|nayi\s+|naya\s+|नई\s+|नया\s+)?{_FIELD}\s+(?:ab\s+"
    rf"|अब\s+)?{_VALUE}\s+(?:{_IS}(?:\s*,?\s*{_DO})?|{_DO})",
)
_NUMBER = (
    r"(?P<value>(?:₹|rs\.?|inr)?\s*\d[\w.,'’\"”-]{0,12}(?:\s*(?:/|per|a)\s*(?:day|shift|episode|month))?"
    r"(?:\s*(?:cm|kg|kgs|ft|feet|inch(?:es)?|lakhs?|k|saal|years|साल))?)"
)
_SAYS = (rf"{_WHO}\s+(?:new\s+|nayi\s+|naya\s+)?{_FIELD}\s+{_NUMBER}",)
"""``Amrita ka rate 80k/day``: a number needs no verb."""
_SPEAKS = (
    rf"add\s+{_VALUE}\s+(?:to|for)\s+(?:(?P<theirs>her|him)|(?P<who>(?-i:[A-Z]){_NAME}))",
    rf"(?P<who>(?-i:[A-Z]){_NAME})\s+(?:also\s+|can\s+(?:also\s+)?)?(?:speaks?|knows?)\s+{_VALUE}(?:\s+(?:too|also|as\s+well))?",
    rf"(?P<who>(?-i:[A-Z]){_NAME})\s+(?:ko\s+)?{_VALUE}\s+(?:bhi\s+)?(?:bol(?:ti|ta)\s+hai|aati\s+hai|aata\s+hai)",
)
"""Languages and skills of somebody who is named; what is neither is none of this."""
_OWN_SETS = (
    rf"(?:update|change|set|correct|fix|edit)\s+(?:the\s+)?{_FIELD}\s+(?:from\s+.{{1,40}}?\s+)?(?:to|as)\s+{_VALUE}",
    rf"new\s+{_FIELD}\s*(?:is|:|=)?\s*{_VALUE}",
)
_MOVES = (
    rf"(?:(?P<mine>i|we)(?:['’]ve|\s+have)?|(?P<theirs>s?he)(?:\s+has)?|(?P<who>{_NAME})(?:\s+has)?)"
    rf"\s+(?:just\s+|now\s+|recently\s+)?{_SHIFT}\s+(?:back\s+)?to\s+{_VALUE}{_SINCE}",
    rf"(?:(?P<mine>i)(?:['’]m|\s+am)?|(?P<who>{_NAME})(?:\s+is)?)\s+(?:now\s+(?:based|living|lives?|staying|stays?)\s+in"
    rf"\s+{_VALUE}|(?:based|living|lives?|staying|stays?)\s+in\s+(?P<value2>\S.{{0,60}}?)\s+now)",
    rf"(?:(?P<mine>main|mai|mein|hum)|(?P<who>{_NAME}))\s+(?:ab\s+)?{_VALUE}\s+(?:shift\s+ho\s+ga(?:yi|ya|i|ye)"
    rf"|(?:mein|me)\s+(?:shift\s+ho\s+ga(?:yi|ya|i|ye)|aa\s+ga(?:yi|ya|i|ye)))(?:\s+(?:hoon|hu|hun|hai|h|hain))?",
    rf"(?:ab\s+(?P<mine>main|mai)|(?P<mine2>main|mai)\s+ab|(?P<who>{_NAME})\s+ab)\s+{_VALUE}\s+(?:mein|me)\s+"
    rf"reh(?:ti|ta|te)(?:\s+(?:hoon|hu|hun|hai|h|hain))?",
    rf"(?:(?P<mine>मैं)|(?P<who>{_NAME}))\s+अब\s+{_VALUE}\s+में\s+(?:रहती|रहता|आ\s+ग(?:ई|या)|शिफ़?्?ट\s+हो\s+ग(?:ई|या))\s+(?:हूँ|हूं|है)",
)
_ADDS = (
    rf"add\s+{_VALUE}\s+(?:to|in|into|under)\s+{_WHO}\s+{_LISTS}",
    rf"{_WHO}\s+{_LISTS}\s+(?:mein|me|में)\s+{_VALUE}\s+(?:bhi\s+)?{_DO}",
    rf"{_VALUE}\s+(?:ko\s+)?{_WHO}\s+{_LISTS}\s+(?:mein|me|में)\s+{_DO}",
    rf"(?:(?P<theirs>s?he)|(?P<who>{_NAME}))\s+(?:has\s+)?{_LEARNT}\s+{_VALUE}{_ADD_IT}",
    rf"(?:(?P<theirs>us|un|is|in)\s*(?:ne|hone|honne)|(?P<child>{_CHILD})\s+(?:ne|ने)|(?P<who>{_NAME})\s+(?:ne|ने))\s+{_VALUE}\s+{_LEARNT_IN_HINDI}{_ADD_IT}",
    rf"(?:(?P<theirs>s?he)|(?P<who>{_NAME}))\s+(?:now\s+(?:also\s+)?(?:speaks|knows)\s+{_VALUE}"
    rf"|(?:speaks|knows)\s+(?P<value2>\S.{{0,60}}?)\s+now){_ADD_IT}",
)
_OWN_ADDS = (
    rf"add\s+{_VALUE}\s+(?:to|in|into|under)\s+(?:the\s+)?{_LISTS}",
    rf"add\s+(?:a\s+|the\s+|one\s+more\s+)?(?:new\s+)?(?:my\s+)?{_LISTS}\s*[:,-]?\s+{_VALUE}",
    rf"add\s+{_VALUE}",
    rf"i(?:['’]ve|\s+have)?\s+{_LEARNT}\s+{_VALUE}{_ADD_IT}",
    rf"(?:i\s+(?:can\s+)?(?:now\s+|also\s+)+(?:know|speak|do)|i\s+(?:know|speak))\s+{_VALUE}\s+(?:now|also|too)",
    rf"i\s+(?:can\s+)?(?:now\s+|also\s+)+(?:know|speak|do)\s+{_VALUE}",
    rf"{_VALUE}\s+(?:bhi\s+)?(?:add|jod)\s+{_DO}",
    rf"(?:maine\s+|मैंने\s+)?{_VALUE}\s+(?:seekh|sikh|सीख)\s+(?:liya|li|lee|लिया|ली)(?:\s+(?:hai|h|है))?"
    rf"{_ADD_IT}",
    rf"{_VALUE}\s+जोड़\s+(?:दो|दीजिए)",
)
_REMOVES = (
    rf"(?:remove|delete|drop|take)\s+{_VALUE}\s+(?:from|off|out\s+of)\s+{_WHO}\s+{_LISTS}",
    rf"{_WHO}\s+{_LISTS}\s+(?:se|mein\s+se|me\s+se|से|में\s+से)\s+{_VALUE}\s+(?:hata|nikal|हटा|निकाल)\s*(?:do|dijiye|dena|o|दो|दीजिए)",
)
_OWN_REMOVES = (
    rf"(?:remove|delete|drop|take)\s+{_VALUE}\s+(?:from|off|out\s+of)\s+(?:the\s+)?{_LISTS}",
    rf"(?:remove|delete|drop)\s+{_VALUE}",
    rf"{_VALUE}\s+(?:hata|nikal)\s*(?:do|dijiye|dena|o)",
    rf"{_VALUE}\s+(?:हटा|निकाल)\s+(?:दो|दीजिए)",
)
_BEFORE = r"(?:(?:hi|hello|sir|mam|madam|ma['’]am|ji|please|pls|plz|kindly|ok|note)[\s,:]+)*"
_AFTER = (
    r"(?:\s*,?\s*(?:प्रोफ़ाइल\s+में\s+(?:बदल|ठीक)\s+(?:दीजिए|कर\s+दीजिए|दो)|बदल\s+दीजिए|please|pls|plz|now|thanks|thank\s+you|in\s+(?:the|your|my)\s+(?:profile|records?)"
    r"|(?:pls\s+|please\s+)?(?:update|correct)(?:\s+(?:it|karo|kar\s*do|kardo|kijiye|my\s+profile))?))*\s*[.!।]*\s*"
)
_NOT_THAT = Sought(
    r"\s*[,(]?\s+(?:not|nahi|nahin|instead\s+of|नहीं)\s.*$|\s*[,(]\s*(?:your|the)\s+(?:page|profile|site).*$",
)
_WRONG = Sought(
    unicodedata.normalize(
        "NFC",
        r"^(?:(?:is|was|are)\s+)?(?:galat|ghalat|wrong|incorrect|not\s+(?:right|correct)|गलत|ग़लत)(?![\w\u0900-\u0963])"
        r"(?:\s+(?:likhi|likha|likhe|hai|h|he|thi|tha|लिखी|लिखा|है))*[\s,;.–—-]*"
        r"(?:(?:it|that|actual|actually|sahi|asli|सही)\s+)*(?:should\s+be|is|it['’]?s|hai|है)?\s*",
    ),
)
"""``is wrong, it should be 5'7``: the complaint before what holds."""
_LIVES = Sought(
    r"^(?:(?:i|we|main|mai|hum)\s+)(?:(?:now|ab|actually)\s+)*"
    r"(?:(?:live|stay|reside|am\s+(?:based|living|staying)|based)\s+in\s+)|\s+(?:now|these\s+days|aaj\s*kal|currently)$",
)
"""``wrong, I live in Pune now``: the sentence around a place."""
_I_AM = Sought(r"^(?:i['’]?m|i\s+am|main|mai)\s+(?=\d)")
_BUT = Sought(r".+?\s+(?:nahi|nahin|नहीं)[\s,]+(?:balki\s+|बल्कि\s+)?(?P<now>\S.*)")
_COMMON = """
i we you they he she it what which who when where why how is are was do does did can could would will if the a
an some any only show find search list book pin hold schedule send tell ask move invite add remove people
actors
kya kaun kab kahan kyun kaise agar jinki jiski jinka jiska sirf koi yeh ye woh wo audition role project call
"""
_NOT_NAMES = frozenset(_COMMON.split())
_QUESTION = Sought(r"[?？]\s*$", 0)


_HEIGHT = (
    r"(?P<value>\d\s*['’′]\s*\d{1,2}(?:\.\d)?\s*(?:[\"”″]|['’]{2})?"
    r"|\d\s*(?:feet|foot|ft\.?)\s*\d{1,2}(?:\s*(?:inch(?:es)?|in))?|1[2-9]\d\s*cms?)"
)
_MY = r"(?:(?:my|main|mai|meri|mera|mere|मेरी|मेरा)\s+)?"
_OF_MINE = r"(?:\s+(?:meri|mera|mere|ab|now|actually|मेरी|मेरा|अब))*"
_A_TIME = r"(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|kal|next|another|later|the\s)"
_OWN_PLAIN = (
    ("set", "instagram", own_words.INSTAGRAM),
    ("set", "hair", own_words.HAIR),
    (
        "set",
        "",
        (
            rf"{_MY}(?:new\s+|nayi\s+|naya\s+)?{_FIELD}\s*(?:ab\s+|is\s+|:\s*)?{_NUMBER}(?:\s+{_IS})?{_OF_MINE}",
        ),
    ),
    ("remove", "", grown.DENIED),
    (
        "set",
        "height",
        (
            rf"(?:i(?:['’]m|\s+am)|main|mai)\s+(?:now\s+|actually\s+)?{_HEIGHT}(?:\s+(?:tall|ki|ka|hu|hoon|hun))*",
        ),
    ),
    (
        "set",
        "city",
        (
            rf"{_SHIFT}\s+(?:back\s+)?to\s+(?!{_A_TIME}){_VALUE}(?:\s+(?:pichh?le|pichli|last|this|is|abhi|recently|now|permanently)(?:\s+\S+){{0,2}}|{_SINCE})",
        ),
    ),
    (
        "add",
        "",
        (
            rf"(?:(?:i|main|mai|mujhe|मैं|मुझे)\s+)?(?:also\s+|bhi\s+)?{_VALUE}\s+(?:bhi\s+|भी\s+)?(?:bol|samajh|बोल)\s*(?:l[ei]t[iae]|sakt[iae]|t[iae]|लेती|लेता|सकती|सकता|ती|ता)(?:\s+(?:hu|hun|hoon|hai|h|hain|हूँ|हूं))?{_ADD_IT}",
            rf"(?:(?:mujhe|muje|mereko|मुझे)\s+)?{_VALUE}\s+(?:bhi\s+|भी\s+)?(?:aat[aie]|aati|aata|आती|आता)\s+(?:hai|h|hain|है)(?:\s+(?:ab|now|mujhe|अब|मुझे))?{_ADD_IT}",
            rf"i(?:['’]ve|\s+have)?\s+(?:also\s+)?{_LEARNT}\s+{_VALUE}{_ADD_IT}",
            rf"(?:i\s+)?(?:also\s+|can\s+also\s+)(?:know|speak|do|learnt|learned)\s+{_VALUE}{_ADD_IT}",
        ),
    ),
)
"""What people say of themselves without a word for an order: a known skill or language, or a figure."""
_SAYS_NOTHING = Sought(
    r"(?:(?:it\s+is\s+|that['’]?s\s+|is\s+)?(?:galat|ghalat|wrong|incorrect|old)(?:\s+(?:likha|likhi|hai|h|he|tha|thi|there|on\s+(?:the|my)\s+profile))*|not\s+.{1,12}|nahi\s+.{1,12}|btw|by\s+the\s+way|ok|hi|hello|thanks?|please|pls"
    r"|(?:but\s+|par\s+|lekin\s+)?(?:i\s+can\s+(?:still\s+)?(?:come|travel)\s+(?:to|for|down).{0,30}|.{2,20}\s+aa\s+sakt[aie](?:\s+(?:hu|hun|hoon|hain))?)"
    r"|(?:pls\s+|please\s+)?(?:update|correct|change|(?:add|put)\s+(?:it|this|that))(?:\s+(?:it|karo|kar\s*do|kardo|please|(?:to|in|on)\s+(?:my|the)\s+profile))*"
    r"|(?:(?:mer[aei]|isko|ise)\s+)*(?:profile|प्रोफ़ाइल)\s+(?:me(?:in)?|में)\s+(?:bhi\s+)?(?:add|jod|daa?l|likh|update|डाल|जोड़)\S*(?:\s+(?:karo|kar\s*do|do|dena|kardo|दो))*)",
)
"""Beside a fact: that another is wrong, and that they come all the same."""
_NEXT = Sought(
    r"\s*(?:[,;\n]|\.(?=\s)|[.!]$)\s*(?:(?:and|aur|also|plus|but|par|lekin)\s+)*|\s+(?:and|aur|plus|और)\s+(?:also\s+)?",
)
_BY_THE_WAY = Sought(r"^(?:(?:btw|by\s+the\s+way|also|and|plus|aur|hi|hello|sir|mam|ok|please|pls)[\s,]+)+")


def _whole(patterns: tuple[str, ...]) -> Shapes:
    return shapes(*patterns, before=_BEFORE, after=_AFTER)


_OF_ANYBODY = (
    ("remove", "", _whole(_REMOVES)),
    ("add", "", _whole(_ADDS)),
    ("set", "", _whole(_SETS)),
    ("set", "city", _whole(_MOVES)),
    ("set", "", _whole(_SAYS)),
    ("add", "", _whole(_SPEAKS)),
)
_OF_ONESELF = (
    ("set", "", _whole(_OWN_SETS)),
    ("remove", "", _whole(_OWN_REMOVES)),
    ("add", "", _whole(_OWN_ADDS)),
)
_PLAINLY = tuple((how, field, _whole(patterns)) for how, field, patterns in _OWN_PLAIN)
_CALLED = tuple((name, Sought(unicodedata.normalize("NFC", said))) for name, said in _NAMES.items())


@beside(*(forms for _, _, forms in (*_OF_ANYBODY, *_OF_ONESELF, *_PLAINLY)))
def editing(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Riya's height is 5'6``, ``Riya ki height 5'6 hai``, ``add kathak to Riya's skills``; from who is not
    of the team also ``add kathak``, ``I moved to Pune``. None for anything else, questions above all."""
    said = composed(text)
    if not said or len(said) > LONGEST or _QUESTION.search(said):
        return None
    own = _of_oneself(said, context) if context.writer in ("talent", "guardian") else None
    if own is not None:
        return own
    several = grown.of_child(said, context, _one) or _several(said, context)
    return several if several is not None else _one(said, context)


def _of_oneself(said: str, context: Context) -> Mapping[str, Any] | None:
    """``my height is 5'5 now and I also learnt kathak``: facts in one message, where every part is one."""
    said = grown.WRONG_THEN.sub(r"\g<field> ", _BY_THE_WAY.sub("", said))
    parts = [part for part in _NEXT.split(said) if part and part.strip()]
    told = [part for part in parts if not _SAYS_NOTHING.fullmatch(part.strip())]
    read = [_plainly(part, context) or _one(part, context) for part in told]
    found = [one for one in read if one is not None]
    if not found or len(found) < len(told) or any(one["person"] for one in found):
        return None
    return {"person": "", "changes": [each for one in found for each in one["changes"]]}


def _plainly(said: str, context: Context) -> Mapping[str, Any] | None:
    said = own_words.AND_NOT.sub("", said)
    for how, field, forms in _PLAINLY:
        for match in forms.all_of(said):
            found = _change(match, how, field, context, own=True)
            if found is not None:
                return found
    return None


def _several(said: str, context: Context) -> Mapping[str, Any] | None:
    """``Amrita ke languages mein Bhojpuri daalo aur city Delhi kar do``: several facts of one person."""
    another, of_whom = _joining()
    first, *more = another.split(said)
    whose = of_whom.match(first)
    if not more or whose is None:
        return None
    read = [_one(one, context) for one in (first, *(f"{whose[0]} {one}" for one in more))]
    found = [one for one in read if one is not None]
    if len(found) < len(read) or len({one["person"] for one in found}) > 1:
        return None
    return {"person": found[0]["person"], "changes": [each for one in found for each in one["changes"]]}


@cache
def _joining() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where another fact begins, and whose they are. Compiled when a line could be one."""
    fields = _FIELD.replace("(?P<field>", "(?:")
    another = rf"\s*(?:,|\s(?:and|aur|और))\s+(?={fields}(?![\w\u0900-\u0963]))"
    first, second = (unicodedata.normalize("NFC", one) for one in (another, _WHO))
    return re.compile(first, re.IGNORECASE), re.compile(second, re.IGNORECASE)


def _one(said: str, context: Context) -> Mapping[str, Any] | None:
    own = context.writer in OUTSIDE
    for how, field, forms in (*_OF_ANYBODY, *(_OF_ONESELF if own else ())):
        for match in forms.all_of(said):
            found = _change(match, how, field, context, own=own)
            if found is not None:
                return found
    return None


def _change(
    match: re.Match[str], how: str, field: str, context: Context, *, own: bool
) -> Mapping[str, Any] | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    person = _person(groups, context, own=own)
    value = own_words.plain(_now(groups.get("value") or groups.get("value2") or ""), field)
    if person is None or not value or re.match(r"(?:not|nahi|नहीं)\b", value, re.I):
        return None
    stated = {field: value} if field else _stated(groups.get("field", ""), value)
    if not stated or any(name != SENSITIVE and not _fits(name, said, how) for name, said in stated.items()):
        return None
    if not person and context.writer == "talent" and _child(stated):
        # "I am 16" is no correction of a number: a guardian comes first.
        return None
    return {"person": person, "changes": [_statement(name, said, how) for name, said in stated.items()]}


def _child(stated: Mapping[str, str]) -> bool:
    """Whether somebody says of themselves that they are under age."""
    found = re.search(r"\d{1,2}", stated.get("age", ""))
    return found is not None and int(found[0]) < ADULT_AGE


def _now(said: str) -> str:
    """What holds now: ``5'8 not 5'6`` is the first, ``Indore nahi Mumbai`` the second."""
    said = _I_AM.sub("", _LIVES.sub("", _WRONG.sub("", said)))
    turned = _BUT.fullmatch(said)
    held = turned["now"] if turned else _NOT_THAT.sub("", said)
    return _LIVES.sub("", held).strip(" ,.“”")


def _statement(name: str, value: str, how: str) -> dict[str, str]:
    listed = name != SENSITIVE and FACTS[name].listed
    return {"field": name, "value": value, "how": _how(how, listed=listed)}


def _how(how: str, *, listed: bool) -> str:
    """What is said of a list adds to it: nobody loses a skill because somebody named another."""
    return "add" if how == "set" and listed else how


def _person(groups: Mapping[str, str], context: Context, *, own: bool) -> str | None:
    """Whose profile: a name, ``their`` for the one being talked about, empty for the writer's own."""
    who = groups.get("who", "").strip()
    if who:
        spoken = who.casefold().split()
        roles = {role.casefold() for role in context.known_roles}
        return None if len(spoken) > 4 or set(spoken) & _NOT_NAMES or who.casefold() in roles else who
    if groups.get("theirs"):
        return "their"
    return "" if own else None


def _stated(said: str, value: str) -> dict[str, str]:
    """The fact that a word names; for a profile, or for nothing, the lists that the values belong to."""
    if said and said.casefold() not in ("profile", "प्रोफ़ाइल"):
        called = next((name for name, pattern in _CALLED if pattern.fullmatch(said)), "")
        return {called: value} if called else {}
    return {SENSITIVE: value} if sensitive(value) else by_list(value)


def _fits(name: str, value: str, how: str) -> bool:
    fact = FACTS[name]
    if name in SOCIAL and not own_words.is_page(value):
        return False
    if how != "set" and not fact.listed:
        return False
    return not fact.numbered or any(sign.isdecimal() for sign in value)
