"""Whether a text can be the answer that a question waits for, where that is a time, a telephone number,
a name, pages or people.

Whatever is written next would else be taken for it, and what somebody says instead be lost: "he does not want
to do it any more" under "which days?".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.understanding import is_place, times, unusual, whose_name
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

NEEDS = "_needs"
"""In a question's arguments."""
CERTAIN = 0.9
A_FEW = 2
"""Words that say nothing else: such an answer is asked for again."""
LEAST_DIGITS = 7
TO_OTHERS = Sought(r"\b(?:bulk|m(?:es)?sa?ge?|msg|bol(?:o|do|\s+do|na)|bata\w*|inform|announce|tell)\b")
"""What is to be told to others changes nothing that is shown."""
NEWS = Sought(
    r"\b(?:nahi+n?|nhi)\s+aa|\bcan(?:['’]?t|not)\s+(?:come|make)|\bwon['’]?t\s+(?:come|make)"
    r"|\bcancel\b|\bgap\b|\b(?:sick|fever|shaadi|bimaa?r)\b"
    r"|\brunning\s+late\b|\b(?:will\s+be|is|hai|hogi|aayegi)\b.{0,14}\blate\b|\blate\s+(?:hai"
    r"|hogi|hoga|aa?y?eg[ai]|aa\s+rah[ai]|ho)\b"
    r"|\b(?:she|he|usne|unhone)\s+called\b"
)
"""News of somebody, or another wish: no change of what is shown."""
BARE_YES = Sought(
    unicodedata.normalize(
        "NFC",
        r"\W*(?:(?:ji|जी)[\s,]+)?(?:(?:h+a+n+|yes+|yep|yup|yeah|ya+h*|o?k+(?:ay|ie|ey)?|sure|theek|thik|right|correct|done|जी|हाँ|हां|ठीक)"
        r"(?:[\s,]+(?:ji|hai|sir|madam|please|pls|bilkul|sure|जी|है|बिल्कुल))*)\W*",
    )
)
"""A yes without a word of what; "send" and "move her" say it."""


_FIRST = (
    r"(?:(?:hmm+|no|nahi|too\s+much|too\s+high|thoda\s+(?:kam|zyada)(?:\s+kar\w*)?|ok(?:ay)?|make\s+(?:it|that)"
    r"|let['’]?s\s+(?:do|say)|do|sirf|just|say|try|at|for|bahut\s+zyada|come\s+down\s+to|bring\s+it\s+(?:down|up)\s+to)"
    r"[\s,.:-]+)"
)
_LAST = r"(?:\s+(?:kar\s*(?:do|lo|dena)|karo|rakho|pe\s+karo|tak|please|pls|then|instead|only))"
_SUM = (
    r"(?:₹|rs\.?)?\s*\d[\d,]*(?:\.\d+)?\s*(?:k|lakhs?|lacs?|l|cr|thousand|haza+r|हज़ार|लाख)?"
    r"\s*(?:(?:/|per\s+|a\s+)\s*(?:day|episode|month|film))?"
)
A_RATE = Sought(
    unicodedata.normalize(
        "NFC",
        rf"\W*{_FIRST}+{_SUM}{_LAST}*\W*|\W*\d{{2,3}}(?:\.\d)?{_LAST}+\W*|\W*{_SUM}{_LAST}*\W*",
    )
)
"""``do 65``, ``60k/day please``, ``65 kar do``: another rate under an offer that is only drafted."""


def fits(arguments: dict[str, Any], text: str, now: datetime) -> bool:
    """False for a sentence without the time or the number that is needed."""
    needs = arguments.get(NEEDS)
    if needs not in ("time", "number") or len(text.split()) <= A_FEW:
        return True
    digits = sum(one.isdecimal() for one in text)
    if needs == "number":
        return digits >= LEAST_DIGITS
    named = times(text, now)
    return (digits > 0 or bool(named)) and _beside(text, [one.phrase.phrase for one in named]) <= MOST_BESIDE


def _beside(text: str, phrases: list[str]) -> int:
    """How many words say something else than the time: "client link for Meera that expires in 3 days" is no
    answer to "which days?"."""
    rest = unicodedata.normalize("NFC", text).casefold()
    for one in phrases:
        rest = rest.replace(unicodedata.normalize("NFC", one).casefold(), " ", 1)
    return sum(word not in _AROUND_A_TIME for word in re.findall(r"(?:[^\W\d_]|[\u0900-\u0963])+", rest))


MOST_BESIDE = 3
_AROUND_A_TIME = frozenset(
    listed(
        """
        on at by from to till until for the a an please pls plz around about after before ok okay
        yes haan ji make it let lets us say so then and aur ko se tak pe par mein me ka ki ke baje
        bje chalega chalegi theek thik hai h works work i can we do is are fine good would be could
        maybe only just any some day date dates time days week weeks of in between ho jaye jayega
        kar karo rakho rakh keep set am pm sharp only instead think that s ll you they she he को से
        तक पर में का की के बजे ठीक है चलेगा रखो कर दो
        """
    )
)


_OF_ALL = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?<![\w\u0900-\u0963])(?:every\s?(?:one|body|thing)|all|sab(?:ko|ka|ke|ki|hi)?|sabhi\w*|whole|entire|pur[aei]|poor[aei]|session|auditions"
        r"|start\w*|shuru|begin\w*|they|them|list|show|who|status|board|सब(?:को|का|के)?|सभी|पूर[ाेी]|सेशन|शुरू)(?![\w\u0900-\u0963])",
    )
)


def of_the_same(row: Mapping[str, Any], text: str) -> bool:
    """False for the time of everybody, or of somebody else, where one person's new time is waited for: whose
    it is stands in what the question is about."""
    if row["slot"] != "to" or row["arguments"].get(NEEDS) != "time":
        return True
    about = unicodedata.normalize("NFC", str(row["about"])).split()
    called = (word.casefold().strip("'’") for word in unusual(text))
    return _OF_ALL.search(text) is None and all(
        whose_name(word, about) for word in called if word not in _AROUND_A_TIME
    )


def suits(arguments: dict[str, Any], text: str, meaning: Meaning) -> bool:
    """False for what can be no name, no pages, or tells of no people, where one of these is needed."""
    needs = arguments.get(NEEDS)
    if needs == "which":
        return _picks(text, meaning)
    if needs == "pages":
        wants = text.rstrip().endswith("?") or (meaning.confidence >= CERTAIN and bool(meaning.intents))
        return _PAGES.search(text) is not None or not wants
    if needs == "place":
        named = bool(meaning.entities.get("talents")) and "location" not in meaning.entities
        return (not named or _PLACE_WORD.search(text) is not None) and not no_place(text)
    if needs == "name":
        return (
            not _describes_somebody(meaning) and _NO_NAME.search(unicodedata.normalize("NFC", text)) is None
        )
    # People are told of with what is known of them.
    return needs != "people" or re.search(r"[,;|\n]", text) is not None


_PLACES = Sought(
    unicodedata.normalize(
        "NFC",
        r"\W*(?:(?:the|number|no\.?|#|and|aur|n|or|only|just|sirf|first|second|third|fourth|fifth|last|pehl[aie]|doosr[aie]|teesr[aie]|wal[aie]|ones?|ko"
        r"|और|पहली|पहला|दूसरी|दूसरा|तीसरी|तीसरा|वाली|वाला|\d{1,2}(?:st|nd|rd|th)?)[\s,.&]*)+\W*",
    )
)
_PLACE_WORD = Sought(
    r"\b(?:studios?|office|gate|floor|hall|road|street|lane|nagar|building|house|bungalow|city|complex|mall|hotel|theatre|theater|school|club"
    r"|station|park|garden|chowk|tower|plot|flat|shop|no|near|opposite|behind|east|west|west|room)\b"
)
_NO_PLACE = Sought(
    r"\?\s*$|^\W*(?:please\s+)?(?:send|cancel|add|remove|invite|move|shift|push|tell|ask|share|schedule|skip|undo|message|remind|show|who|what|when|why)\b"
    r"|\b(?:de\s*do|bula\s*(?:lo|do)|bhej\s*do|hata\s*do|nahi+n?|nhi|can['’]?t|won['’]?t)\b|\b\d{1,2}[:.]\d\d\b"
    r"|\b(?:kal|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""An order, a question or a time is no place."""
_A_WISH = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?<![\w\u0900-\u0963])(?:bol(?:o|na|do|dena|iye)?|bata\w*|dikha\w*|kar(?:o|na|ni|do"
        r"|dena|ke|wao|waana)|kardo|krdo|kro|bhej\w*|dedo|deni|rakh(?:o|na|lo|do)"
        r"|bula\w*|jo|unko|unhe|usko|isko|inko|mujhe|humko|hume|kya|kaun|kab|kahan|kaise|kitne"
        r"|kitni|kyun?|thanks?|recap|status|hai|hain"
        r"|hoga|hogi|chahiye|aaj|today|tell|give|get|make|let|want|need|have|has|is|are|was|were"
        r"|will|should|could|would|please|pls|remember|call|change|list|mark|note"
        r"|बोल\S*|बता\S*|दिखा\S*|कर(?:ो|ना|के)|भेज\S*|रख\S*|बुला\S*|जो|उनको|उसको|क्या|कौन|कब"
        r"|कहाँ|है|हैं|चाहिए|आज)(?![\w\u0900-\u0963])"
        r"|\s(?:do|दो)\W*$",
    )
)
"""A word of somebody who asks for something, tells something or wants it done."""
_HELD_THERE = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?P<place>[^?!:]{2,60}?)\s+(?:me|mein|mei|pe|par|hi|में|पर)(?:\s+hi)?\s+(?:kar(?:o|na"
        r"|enge|ein|\s?(?:do|lo|dena))|kardo|rakh(?:o|na|enge|\s?(?:do|lo))"
        r"|bula(?:o|\s?lo)|hoga|hogi|hai|करो|कर\s?दो|रखो|रख\s?दो|होगा|है)(?:\s+(?:please|pls"
        r"|yaar))?\W*|(?:at|in|it['’]?s\s+(?:at|in)|it\s+is\s+(?:at"
        r"|in))\s+(?P<place_2>[^?!:]{2,60})"
        r"|(?P<place_3>[^?!:,]{2,60}?)\s*,?\s+(?:please|pls|hai|karo|kar\s?do|rakho|rakh\s?do|है|करो|रखो)\W*",
    )
)
"""``Versova me karo``: the place is what stands before it."""


def place_in(text: str) -> str:
    """The place in an answer that says it in a sentence, else the answer."""
    said = " ".join(unicodedata.normalize("NFC", text).split())
    found = _HELD_THERE.fullmatch(said)
    inner = "" if found is None else next(filter(None, found.groups()), "").strip(" .,")
    return inner if inner and not _A_WISH.search(inner) else said


def no_place(text: str) -> bool:
    """Whether a text is a sentence of its own, which no place is called."""
    said = place_in(text)
    return _NO_PLACE.search(said) is not None or _A_WISH.search(said) is not None


_PAGES = re.compile(
    r"\n|https?://|\b(?:INT|EXT)\b|\b(?:scene|sc)\b|सीन|दृश्य|\w\s*:\s*[\"'“‘«]|^\W*\d{1,4}[A-Za-z]?\W*$|.{120}",
    re.IGNORECASE | re.DOTALL,
)
"""Lines of a script, a link, or the number of a scene."""
_NO_NAME = Sought(
    unicodedata.normalize(
        "NFC",
        r"[?？]|(?<![\w\u0900-\u0963])(?:kya|kab|kahan|kitna|kitni|kitne|kaun|kyun?|kaise|how|what|when|where|why|which|can|could|done|left|leaving|tired|thak|nikal\w*|gay[aei]|rah[aei]|sakt[aei]"
        r"|lagega|lagegi|chahiye|baith\w*|ho\s+gay[ai]|क्या|कब|कहाँ|कितना|कितनी|कौन|क्यों|कैसे|निकल|थक|हो\s+ग(?:या|यी|ई)|रहे|सकती|सकता)(?![\w\u0900-\u0963])",
    )
)
"""A question, or what somebody does, is no name."""
MOST_NAMED = 8


def _picks(text: str, meaning: Meaning) -> bool:
    """Numbers or places alone, or a few names and no order."""
    if _PLACES.fullmatch(unicodedata.normalize("NFC", text)):
        return True
    named = bool(meaning.entities.get("talents")) and len(text.split()) <= MOST_NAMED
    return named and not (meaning.confidence >= CERTAIN and meaning.intents)


def _describes_somebody(meaning: Meaning) -> bool:
    """``need a girl 24-30 from Mumbai`` is a search of its own where a name is waited for."""
    sought = meaning.confidence >= CERTAIN and "talent.search" in meaning.intents
    return sought and sum(one in meaning.entities for one in _DESCRIBING) >= 2


_DESCRIBING = ("gender", "playing_age", "city", "languages", "height_cm", "skills")


_AT = Sought(r"^\W*(?:(?:at|in|the|new|place|venue|location|jagah|जगह)\s+|is\s+)+")


_PAUSE = Sought(
    r"(?<!\w)(?:break|breather|buffer)(?!\w|\s*down)|\d\s*min\w*\s+(?:ka\s+|का\s+)?gap(?!\w)|(?<!\w)gap\s+of\s+\d|(?<!\w)(?:chai|tea|lunch)\s+(?:break|ke\s+liye)(?!\w)|ब्रेक|गैप"
    r"|(?<!\w)(?:after|ke\s+baad|के\s+बाद)(?!\w).{0,30}(?<!\w)(?:chai|tea|lunch|coffee|khana|लंच|चाय)(?!\w)"
    r"|(?<!\w)(?:chai|tea|lunch|coffee|khana|लंच|चाय)(?!\w).{0,30}(?<!\w)(?:after|ke\s+baad|के\s+बाद)(?!\w)"
)


def elsewhere(row: Mapping[str, Any], text: str) -> bool:
    """``Aram Nagar 3``, ``place is Versova studio``, ``10 min break after Simran`` under what is shown and
    has a place and turns."""
    pause = _PAUSE.search(text) is not None and "?" not in text
    return row["slot"] == "change" and (pause or is_place(_AT.sub("", text)))
