"""How the talent's side speaks about an offer that is out: questions about it, a figure, a yes or a no
that was
passed on. English, Hinglish, Devanagari. Only a whole message is read, and only while an offer is out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.offers import own
from core.casting.offers.situation import OUT, THEIRS
from core.people import OUTSIDE
from core.understanding import sums
from core.understanding.meaning import Context
from core.understanding.questions import asks_to_be_told
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

_LONGEST = 200
_MONEY = (
    r"(?:how\s+much|kitn[aei]\s+(?:ka|ki|paise|paisa|rupaye|fees?|payment|rate|milega|milenge|mil\s+rah\w+)|paise\s+kitne|what(?:['’]?s|\s+is)\s+the\s+(?:fee|rate|"
    r"amount|money|offer|pay)|कितन[ाेी]\s+(?:पैसे|पैसा|का|मिलेगा|मिलेंगे))"
)
_HOW_MUCH = shapes(
    rf"(?:[^?]{{0,60}}?\W)?{_MONEY}(?:\W[^?]{{0,40}})?",
    before=r"\W*",
    after=r"[\s.?!।]*",
)
_DETAIL = Sought(
    r"\b(?:gst|tds|tax\w*|advance|cheque|travel|hotel|stay|overtime|kab|when|hours?|ghante|days|din)\b|कब|दिन",
)
"""What an offer need not say."""
ABOUT = Sought(
    r"\b(?:offers?|fees?|rates?|gst|tds|tax(?:es)?|payments?|paid|pay|paise|paisa|money|advance|cheque|invoice|contract|agreement|memo"
    r"|per\s+day|a\s+day|lump\s*sum|buy-?out|usage|exclusiv\w*|rights|terms?|conditions?|vanity|van|travel|flights?|hotel|stay|accommodation"
    r"|conveyance|cab|driver|attendants?|assistants?|overtime|shift|working\s+hours|kitne\s+ghante|make-?up|hair|costumes?|insurance|cancellation|dubbing"
    r"|promotions?|negotia\w*|budget|dates?|shoot\w*|kitne\s+din|how\s+many\s+days|outstation)\b"
    r"|ऑफर|ऑफ़र|फीस|फ़ीस|पैसे|पेमेंट|जीएसटी|टीडीएस|एडवांस|शूट|वैनिटी|कितने\s+दिन|होटल|कॉन्ट्रैक्ट",
)
NOT_ABOUT = re.compile(
    r"\b(?:auditions?|self-?tapes?|tapes?|sides|script|venue|address|location|reschedul\w*|call-?back|photos?|data|safe|real|genuine"
    r"|fraud|scam|asked\s+(?:me\s+)?for|maang\w*|mang\s+rah\w*|registration|feedback|role)\b|ऑडिशन|माँग|मांग|पता",
    re.IGNORECASE,
)
"""Other features' questions, and reports that somebody wants money."""


def enquired(text: str, context: Context) -> Mapping[str, Any] | None:
    """``is the fee with gst or without?``, ``advance kab milega?``: about the offer that is out."""
    out = context.raw.get(OUT)
    if context.writer not in OUTSIDE or not out or len(text) > _LONGEST:
        return None
    said = composed(text)
    if (
        NOT_ABOUT.search(said)
        or (sums(said) and not asks_to_be_told(said))
        or own.asked(text, context) is not None
    ):
        return None
    if _HOW_MUCH.of(said) and not _DETAIL.search(said):
        return {"told": True}
    return {} if (asks_to_be_told(said) or "?" in said) and ABOUT.search(said) else None


_OPENS = (
    r"\W*(?:(?:kya|aap|ok(?:ay)?|chalo|chaliye|theek\s+hai|thik\s+hai|accha|acha|achha|haan|han|ji|sir|mam|madam|so|then|phir|toh?|arre|please|pls|let['’]?s|lets"
    r"|we\s+can|hum|ठीक\s+है|चलो|जी)[\s,.!-]+)*"
)
_CLOSES = r"(?P<more>(?:\s*[,.;]\s*|\s+(?:and|aur|plus|with|baaki|baki|और)\s+)[^?]{2,120})?[\s.?!।]*"
_N = (
    r"(?:rs\.?\s*|₹\s*)?(?P<n>\d{1,3}(?:\.\d{1,2})?)(?:\s*(?:/-|(?P<scale>k|thousand|hazaa?r|हज़ार|हजार|lakhs?|lacs?|l|लाख)))?"
    r"(?:\s*(?:per\s+day|a\s+day|/\s*day|per\s+din|din\s+ka|ek\s+din\s+ka|roz|रोज़))?(?!\s*(?:days?|din|shifts?|hours?|hrs?|ghant\w*|baje|bje"
    r"|am|pm|min\w*|%|percent|people|log|ft|cm|kg|saal|years?|दिन|बजे|घंटे)(?![\w]))"
)
_AGREE = (
    r"(?:done|final(?:ise|ize)?|fix|deal|lock|pakka|close|settle|agree|theek|thik|ok(?:ay)?|chalega|ho\s+ja(?:ye|e)ga|maan\s+(?:jao|lo|jaiye|lenge)"
    r"|kar\s*(?:do|lo|te|dete|lete|denge|lenge|dijiye|lijiye)|karte|karo|karenge|kare[in]+|karein|rakh(?:o|te|\s*lo|\s*do)|aa\s+ja(?:o|iye)|sahi|possible|(?:kar|de|ho)\s+(?:sakt[aei]|paoge|payega|payenge)|doge|dete"
    r"|डन|फाइनल|फ़ाइनल|पक्का|कर\s*(?:दो|लो|ते)|करो|करते|चलेगा|तय)"
)
_AFTER = rf"(?:\s+(?:{_AGREE}|hain?|h|hu|hoon|ho|kya|aap|na|ji|please|pls|it|us|ke|liye|ready|है|हैं))*"
_SETTLED = shapes(
    rf"{_N}\s+(?:pe|par|me|mein|में|पे|पर)\s+(?:hi\s+)?{_AGREE}{_AFTER}{_CLOSES}",
    rf"{_N}\s+{_AGREE}{_AFTER}{_CLOSES}",
    rf"(?:done|deal|final|fix|ok(?:ay)?|agreed?|we\s+agree|settle|close)\s+(?:it\s+)?(?:at|for|on|@)\s+{_N}{_AFTER}{_CLOSES}",
    r"(?:can|could|would|will|shall)\s+(?:you|u|we|they|the\s+(?:production|producers?|team))\s+(?:please\s+)?(?:stretch|go|come|raise|increase|push|manage"
    rf"|do|make|give|offer|match|meet|move|consider|try)(?:\s+(?:it|this|the\s+(?:offer|rate|fee)|up|us|at|to|for|till|upto|a\s+little))*\s+{_N}{_AFTER}{_CLOSES}",
    rf"(?:make|keep|take|do)\s+(?:it|this)\s+(?:at\s+|to\s+)?{_N}{_AFTER}{_CLOSES}",
    rf"{_N}(?:\s+(?:and|aur|to|toh?|phir))+\s+(?:it['’]?s\s+(?:a\s+)?(?:deal|done)|we\s+(?:close|sign|lock|are\s+done)|done|deal|pakka|final|haan){_CLOSES}",
    before=_OPENS,
)
_NAMED = shapes(
    rf"(?:at\s*least|min(?:imum)?|kam\s*se\s*kam|not\s+less\s+than|nothing\s+(?:less|below)(?:\s+than)?|कम\s+से\s+कम)\s+{_N}(?:\s+(?:chahiye|to\s+banta\s+hai|do|lagega|चाहिए))?{_AFTER}{_CLOSES}",
    rf"{_N}\s+se\s+(?:kam|neeche|niche)\s+(?:me(?:in)?\s+)?(?:nahi+n?|nhi)(?:\s+(?:hoga|karenge|karegi|karti|chalega|ho\s+payega|hai))?{_CLOSES}",
    rf"{_N}\s+(?:chahiye|lagega|lagenge|dedo|de\s*do|dijiye|do|banta\s+hai|tak\s+(?:kar\s*do|karo|ho\s+sakta\s+hai|aao|le\s+jao|possible\s+hai|badha\s*do)|चाहिए|दो){_AFTER}{_CLOSES}",
    rf"(?:we|i|she|he|hum|our\s+(?:ask|rate|figure|number|price)|expecting|looking\s+(?:at|for)|ask(?:ing)?)\s*(?:want|need|expect|are\s+expecting|were\s+expecting|are\s+looking\s+at|would\s+want|is)?\s*(?:for\s+)?{_N}{_AFTER}{_CLOSES}",
    before=_OPENS,
)


@beside(_SETTLED, _NAMED)
def figure(text: str, context: Context) -> Mapping[str, Any] | None:
    """``chalo 80 pe done karte hain``, ``can you stretch to 90``: a sum for the offer that is out, read in
    its measure. A sum that says by itself what it is ("75k a day chahiye") is a counter like any other."""
    if context.writer not in OUTSIDE or context.raw.get(OUT) != THEIRS or len(text) > _LONGEST:
        return None
    said = composed(text)
    found = _SETTLED.of(said) or (None if sums(text) else _NAMED.of(said))
    if found is None or float(found["n"]) <= 0:
        return None
    scale = (found["scale"] or "").casefold()
    unit = "l" if scale.startswith(("l", "ल")) else "k" if scale else ""
    return {"figure": f"{found['n']}{unit}", "more": (found["more"] or "").strip(" ,.;")}


_NAME = r"(?P<who>[^\W\d_][^?!:,.\d]{1,30}?)"
_SAID_HI = r"(?:bol|keh|kah|kar)\s*(?:diya|di|rah[ai]|dia)(?:\s+(?:hai|h))?"
_YES_HI = (
    rf"(?:(?:haan|han|ha|yes|ok)\s+(?:{_SAID_HI}|hai)|maan\s+(?:gayi|gaya|gaye|liya|li)|razi\s+(?:hai"
    rf"|ho\s+ga\w+)|raazi\s+(?:hai|ho\s+ga\w+)|(?:ko|को)\s+(?:ye\s+|yeh\s+|offer\s+)*(?:manzoor|manjoor"
    rf"|qubool|मंज़ूर|मंजूर)(?:\s+(?:hai|h|है))?)"
)
_YES_EN = (
    r"(?:accept(?:s|ed)?|agree(?:s|d)?|is\s+(?:ok(?:ay)?|fine|good|happy)\s+with|said\s+(?:yes|ok)\s+to|has\s+(?:accepted|agreed)(?:\s+to)?|has\s+said\s+yes(?:\s+to)?"
    r"|will\s+(?:do|take|accept)|is\s+on\s+board\s+with|approves?)"
)
_IT = (
    r"(?:\s+(?:it|this|the\s+(?:offer|terms|deal|fee|rate|money)|your\s+(?:offer|terms)|to\s+(?:it"
    r"|the\s+(?:offer|terms))|offer))"
)
_TAIL = (
    r"(?:[\s,.!-]+(?:accepted|accept|done|deal|final|confirm(?:ed)?|agreed|from\s+(?:our|her|his"
    r"|my)\s+side|hai|h|ji|sir|mam|please|thanks?|you))*[\s.!।]*"
)
_LED = (
    r"\W*(?:(?:ok(?:ay)?|haan|han|ji|yes|hi|hello|sir|mam|madam|ma['’]?am|so|good\s+news|great|done|जी"
    r"|हाँ)[\s,.:!-]+)*"
)
_PASSED_YES = shapes(
    rf"{_NAME}\s+(?:ne\s+|ने\s+)?{_YES_HI}",
    rf"(?:{_NAME}\s+|she\s+|he\s+|we\s+|they\s+){_YES_EN}{_IT}?",
    rf"(?:we\s+|i\s+)?accept(?:ed|ing)?{_IT}?\s+(?:for|on\s+behalf\s+of)\s+{_NAME}",
    rf"(?:usne|unhone|उसने|उन्होंने)\s+{_YES_HI}",
    before=_LED,
    after=_TAIL,
)
_NO_HI = (
    rf"(?:mana\s+{_SAID_HI}|mana\s+(?:kiya|hai)|nahi+n?\s+{_SAID_HI}|nahi+n?\s+ma+n(?:i|a|\s+rah\w+)|(?:ko|को)\s+(?:ye\s+|yeh\s+|offer\s+)*(?:manzoor|manjoor|मंज़ूर|मंजूर)"
    r"\s+(?:nahi+n?|नहीं|नही)(?:\s+(?:hai|h|है))?)"
)
_PASSED_NO = shapes(
    rf"{_NAME}\s+(?:ne\s+|ने\s+)?(?:offer\s+(?:ko\s+|ke\s+liye\s+)?)?{_NO_HI}",
    rf"(?:{_NAME}\s+|she\s+|he\s+|we\s+|they\s+)(?:declines?|declined|refuse[sd]?|reject(?:s|ed)?|passes\s+on|has\s+declined|said\s+no\s+to|is\s+not\s+(?:ok|okay|happy)\s+with){_IT}",
    r"(?:(?:hume|humein|mujhe|hamein|हमें|मुझे)\s+)?(?:(?:ye|yeh|यह|ये)\s+)?(?:manzoor|manjoor|qubool|मंज़ूर|मंजूर)\s+(?:nahi+n?|nhi|नहीं|नही)(?:\s+(?:hai|h|है))?",
    r"(?:it['’]?s\s+|this\s+is\s+|that['’]?s\s+)?not\s+(?:acceptable|accepted)(?:\s+(?:to|for)\s+us)?",
    r"(?:sorry\s+)?(?:we|i)\s+(?:can['’]?t|cannot|can\s+not|won['’]?t|don['’]?t)\s+(?:accept|agree)(?:\s+(?:to\s+)?(?:it|this|that))?",
    before=_LED,
    after=_TAIL,
)
_I_ACCEPT = Sought(
    r"\W*(?:ok(?:ay)?[\s,]+|haan[\s,]+|yes[\s,]+)*(?:i|we)\s+(?:accept|agree)(?:\s+(?:it|this|to\s+it))?\b(?P<rest>.*)$",
)
_NOBODY = frozenset(
    listed("i we you it this that who which what they them everyone all nobody kaun kisne mai main hum maine")
)
_OF_WHOM = frozenset(listed("she he they usne unhone usko unko उसने उन्होंने उसको उनको"))
_OTHER = Sought(
    r"\b(?:auditions?|aa(?:\s+rah\w+|yeg\w+)|coming|time|slot|dates?|tapes?|consent|permission)\b|ऑडिशन",
)


def answer_passed_on(text: str, context: Context) -> Mapping[str, Any] | None:
    """``ok amrita ne haan bol diya, accepted``, ``मंज़ूर नहीं है``: an answer that is shown before it counts."""
    if context.writer not in OUTSIDE or not context.raw.get(OUT) or _OTHER.search(text):
        return None
    said = composed(text)
    more = _I_ACCEPT.match(said)
    if more is not None and asks_to_be_told(more["rest"].strip(" ,.!-")) and not sums(more["rest"]):
        return {"yes": True}  # a yes beside something else is shown first
    if "?" in text:
        return None
    for forms, yes in ((_PASSED_NO, False), (_PASSED_YES, True)):
        for found in forms.all_of(said):
            who = (found.groupdict().get("who") or "").strip()
            if len(who.split()) <= 3 and not set(who.casefold().split()) & _NOBODY:
                return {"yes": yes, "people": (who,) if who and who.casefold() not in _OF_WHOM else ()}
    return None
