"""Which no is one: a bare one, one that denies coming, being there, being able or having time, one that
takes a time back, or a reason of one's own. A no in a sentence about anything else (the way, a gate, pages,
a watchman, understanding) is none.
"""

from __future__ import annotations

import unicodedata

from core.understanding.shapes import Sought, sought

_NOT = r"(?:nahi+n?|nahee|nhi+n?|nai|ni|na|नहीं|नही|नहि|ना)"
_CANNOT = (
    r"(?:can['’]?t|cant|cannot|can\s+not|couldn['’]?t|could\s+not|won['’]?t|wont|will\s+not|would\s+not|wouldn['’]?t"
    r"|(?:am|are|is)(?:\s+not|n['’]?t)|i['’]?m\s+not|we['’]?re\s+not|ain['’]?t|don['’]?t|do\s+not|unable\s+to|not(?:\s+gonna)?|never)"
)
_ADVERBS = (
    r"(?:\s+(?:be|going|to|able|really|actually|even|also|longer|possibly|now|think|i|can|will|want|wish|the"
    r"|get|just|gonna)){0,4}"
)
_COME_EN = (
    r"(?:com(?:e|ing)|make\s+(?:it|the\s+(?:audition|slot|time)|to\s+the)|mak(?:e|ing)\s+it|attend(?:ing)?|be\s+there|be\s+present"
    r"|reach(?!\s+(?:you|u\b|him|her|them|anyone|the\s+(?:number|team|casting)|on\s+(?:the\s+)?(?:phone|number)|out))|join(?:ing)?|appear|audition|manage|give\s+the\s+audition"
    r"|do\s+(?:it|this|that|the\s+(?:audition|slot|time)|so|at|tomorrow|today|\d|\w+day)|available|free|possible|in\s+(?:town|the\s+city|mumbai)|interested"
    r"|work(?:ing)?\s+(?:for\s+me|out)|suit(?:able|s)?\b|feasible|here\s+(?:that|on|tomorrow))"
)
_COME_HI = (
    r"(?:aa+\s*(?:pa+\s*)?(?:un?g[aiey]+|ung[aiey]+|e?yeng[aiey]+|eng[aiey]+|yeg[aiey]+|eg[aiey]+|sak\w*|rah\w*|jaun?g\w*)?|aa?pa+\w+|aa?un?g\w+|aa?yen?g\w+|aana|aane"
    r"|(?:pahu?n?ch|pohu?n?ch|poho?ch|puhu?n?ch|pauch)\s*(?:\w{2,8})?|attend|join|hazir|nikal\s+pa\w*)"
)
_ABLE_HI = (
    r"(?:(?:ho|hoga|kar|de|manage|possible|jaa?|nikal)\s*(?:pa+\w*|sak\w*|rah[aei]\s+(?:hai|h|mujhse)|ga|gi|payeg\w*)"
    r"|h?oga\w*|banega|baneg[ai]|chaleg[ai]|karna|karni|dena|la+\s*(?:pa+\w*|sak\w*|un?g\w+)|chahiye|possible|sambhav|available|free|interested|fit)"
)
_END = r"(?![\w\u0900-\u0963])"
_START = r"(?<![\w\u0900-\u0963])"
_COMING = sought(
    rf"{_START}{_CANNOT}{_ADVERBS}\s+{_COME_EN}",
    r"(?:not|in|un)\s*(?:available|possible)\b|\bimpossible\b|\b(?:does\s+not|doesn['’]?t|won['’]?t|will\s+not)\s+(?:work|suit)\b",
    r"\b(?:won['’]?t|will\s+not|can['’]?t|cannot)\s+(?:be\s+(?:possible|able)|happen)\b(?!\s+to\s+(?!come|make|attend|be|reach|do|join))",
    r"\b(?:no|don['’]?t\s+have|do\s+not\s+have)\s+(?:the\s+|any\s+)?time\b",
    rf"{_START}{_NOT}\s+(?:hi\s+)?{_COME_HI}{_END}",
    rf"{_START}aa+\s+(?:bhi\s+)?{_NOT}\s+(?:pa\w+|sak\w+|rah\w+)|{_START}aana\s+(?:possible\s+|ho\s+|mumkin\s+)?(?:{_NOT}|mushkil|cancel)",
    rf"{_START}(?:aana|aa\s+pana|aa\s+paana)\s+(?:thoda\s+|bahut\s+)?(?:mushkil|difficult|impossible)",
    r"(?:नहीं|नही|ना)\s*(?:ही\s+)?(?:आ|पहुँच|पहुंच|आना)(?:\s*(?:पा\S*|सक\S*|रह\S*|ऊ\S*|ए\S*|य\S*))?",
    r"आ\s+(?:भी\s+)?(?:नहीं|नही)\s+(?:पा|सक|रह)|आना\s+(?:संभव\s+|मुमकिन\s+)?(?:नहीं|मुश्किल)",
)
"""That somebody comes is denied."""
_ABLE = sought(
    rf"{_START}{_NOT}\s+(?:hi\s+|abhi\s+)?{_ABLE_HI}",
    rf"{_START}(?:ho|kar|de|manage)\s+(?:hi\s+|bhi\s+)?{_NOT}\s+(?:pa\w+|sak\w+|rah\w+)",
    rf"{_START}(?:possible|available|free|interested|sambhav|mumkin|time|samay|waqt)\s+(?:bilkul\s+)?{_NOT}{_END}",
    r"(?:नहीं|नही)\s+(?:हो|कर|दे|जा)\s*(?:पा|सक|गा|गी)|(?:नहीं|नही)\s+(?:होगा|होगी|चलेगा|चाहिए|बनेगा)",
    r"(?:हो|कर|दे)\s+(?:नहीं|नही)\s+(?:पा|सक)|(?:संभव|मुमकिन|समय|टाइम|वक़्त|वक्त|फ़्री|फ्री|उपलब्ध)\s+(?:नहीं|नही)",
)
"""That it can be is denied: of what stands before it, where something does."""
_ALONE = sought(
    r"(?:^|[,.;!?।…-])\W*$",
    r"(?<![\w\u0900-\u0963])(?:main?|mai|mein|hum|hame|humein|mujhse|mujhe|muje|mereko|mere\s+se|humse|se|mere|meri|i|we|me|to|toh|hi|bhi|ab|abhi|sorry|yaar|ji|sir|mam|ma['’]?am"
    r"|madam|please|pls|actually|kal|aaj|parso|today|tomorrow|tmrw|tonight|subah|dopahar|shaam|sham|raat|morning|evening|ko|ke\s+liye|liye|us\s+din|din|time|tab|tak|baje|bje|am|pm|pe|par"
    r"|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|\d{1,2}(?:[:.]\d\d)?|audition|slot|it|this|that|ye|yeh|wo|woh|kuch|bilkul|aana|aa|pahunchna|confirm|manage"
    r"|possible|shayad|wapas|week|month|nahi|no|ok|okay|aur|lekin|par|but|kyunki|isliye|waise)\s*$",
    r"(?:मैं|हम|मुझसे|मुझे|से|कल|आज|परसों|सॉरी|अब|अभी|को|तक|बजे|दिन|लिए|ऑडिशन|आना|तो|ही|भी|ये|यह|वो|बिल्कुल|सुबह|शाम|जी|सर|मैडम)\s*$",
)
"""What may stand before it where it is oneself, the time or the audition that is denied."""
_BACK = sought(
    rf"{_START}(?:cancel\w*|declin\w*|withdraw\w*|withdrew|regret\w*|skip\w*|back(?:ing)?\s+out|opt(?:ing)?\s+out|drop(?:ping)?(?:\s+(?:me|it|this|my\s+\w+))?\s*(?:out)?"
    r"|(?:^|(?<=to\s)|(?<=will\s)|(?<=ll\s)|(?<=must\s)|(?<=hard\s))pass(?:ing)?|give\s+(?:it\s+|this\s+|my\s+\w+\s+)?(?:up|back|away|to\s+(?:some|any)\w+)|leave\s+(?:it|this)|radd|mana\s+(?:kar|hai)|inkaar|maaf\s+kar\w*|chh?od\s*(?:do|dijiye|rah\w*|dena)?"
    rf"|rehne\s*(?:do|dijiye|dena|den)|jaane\s*do|release\s+(?:me|my\s+\w+)){_END}",
    r"रद्द|कैंसल|कैंसिल|मना\s+(?:कर|है|समझ)|रहने\s+(?:दो|दीजिए|दें)|छोड़\s+(?:दो|दीजिए)|असमर्थ|माफ़?\s+(?:कर|कीजि)|👎|❌|🚫|🙅",
)
_WHY = sought(
    rf"{_START}(?:busy|sick|ill|fever\w*|unwell|emergency|hospitali[sz]ed|surgery|accident|shaadi|wedding|marriage|funeral|death|died|expired|elsewhere|clash\w*|injur\w*|fractur\w*"
    r"|bimaa?r|bukhaa?r|viral|dengue|malaria|covid|corona|vomit\w*|migraine|periods?|exams?|paper\s+hai|sprain\w*|chot|"
    r"(?:out\s+of|not\s+in)\s+(?:the\s+)?(?:town|station|city|country|mumbai|bombay)|travel(?:l?ing)|trip|vacation|flight|train\s+hai|aur\s+kahin|bahar\s+(?:hu|hoon|jaa?\s+rah\w+)|gaon"
    r"|(?:another|other|dusra|doosra|different|dusri|doosri)\s+(?:shoot|audition|commitment|work|meeting|kaam|job|project|event)|prior\s+(?:commitment|engagement)|shoot(?:ing)?|shift\s+hai|duty|office|meeting"
    rf"|mushkil|kaam\s+(?:hai|aa\s+gaya|pad\s+gaya)){_END}",
    r"बीमार|बुख़ार|बुखार|शूट|शादी|मुश्किल|अस्पताल|व्यस्त|परीक्षा|काम\s+है|एग्ज़ाम|एग्जाम|चोट|एक्सीडेंट|इमरजेंसी|बाहर\s+(?:हूँ|हूं|जा)",
)
_OTHERS = sought(
    rf"{_START}(?:papa|pappa|dad|daddy|father|mummy|mumma|mom|maa|mother|bhai|brother|behen|sister|friend|dost|husband|pati|wife|uncle|aunty|chacha|nana|nani|dada|dadi|driver|uber|ola|rapido"
    r"|watchman|guard|security|gatekeeper|director|reader|receptionist|koi|someone|somebody|they|nobody|no\s+one|log|aap|you|u|tum|app)(?:\s*(?:ji|log|ne|ko|ka|ki|ke|se|wala|wale|bhaiya))*"
    + _END,
    r"(?<!\w)(?:पापा|मम्मी|माँ|पिता|भाई|बहन|दोस्त|ड्राइवर|वॉचमैन|गार्ड|कोई|आप|वो\s+लोग)",
)
"""Somebody else is told of."""
_THINGS = sought(
    rf"{_START}(?:ra+sta|ra+ste|gali|lane|location|loca?tion|address|pata|map|maps|parking|gate|lift|elevator|darwaza|door|building|entry|entrance|floor|studio|venue|place|number|no|phone|call|link|website"
    r"|site|file|video|tape|pdf|form|app|zoom|message|msg|mail|email|otp|code|script|scripts|sides?|scenes?|lines?|dialogues?|pages?|role|character|auto|cab|taxi|bus|metro|train|local|gaadi|car|bike|petrol"
    r"|samajh|yaad|dhyan|awaa?z|network|internet|signal|photo|photos|pics|reply|jawab|answer|payment|paise|paisa|money|sound|audio|download|upload|open|connect|dress|costume|kapde|hindi|punjabi|english|english"
    rf"|language|wo\s+scene|bag|wallet|aadhaa?r|id|driver|scooty|scooter|driving|makeup){_END}",
    r"(?<!\w)(?:रास्त[ाे]|गली|लोकेशन|पता|पार्किंग|गेट|लिफ़?्ट|दरवाज़?ा|बिल्डिंग|नंबर|फ़?ोन|लिंक|वीडियो|स्क्रिप्ट|सीन|लाइन|डायलॉग|रोल|ऑटो|कैब|टैक्सी|बस|मेट्रो|ट्रेन|गाड़ी|समझ|याद|आवाज़?|नेटवर्क|मैसेज|जवाब|पैसे|कपड़े)(?![\w\u0900-\u0963])",
)
"""Something else is told of."""
_ONESELF = sought(
    rf"{_START}(?:i|i['’]?m|i['’]?ll|i['’]?ve|we|main|mai|mein|hum|mujhse|mujhe|muje|mereko|humse|me|मैं|हम|मुझसे|मुझे){_END}",
)
_CUT = Sought(
    r"[,.;!?।\n…]+|\s+(?:-+|–|—)\s+|(?<![\w\u0900-\u0963])(?:but|and|because|cause|coz|cuz|cos|so|since|as|lekin|magar|par|aur|kyunki|kyuki|kyonki|isliye|islie|(?<=hai\s)to|toh|phir|और|लेकिन|मगर|पर|क्योंकि|इसलिए|तो)(?![\w\u0900-\u0963])",
)
_BARE = sought(
    r"(?:(?:no+|nope+|nah+|nahi+n?|nahee|nhi+|nai|na|never|not|नहीं|नही|ना|sorry|so|very|sry|thanks?|thank|you|ji|sir|ma['’]?am|mam|madam|please|pls|bhai|bhaiya|yaar|didi|bhi|ab|abhi|main|mai|hum"
    r"|hai|h|hun|hu|hoon|i|we|its|it['’]?s|a|from|me|my|side|this|time|kal|aaj|today|tomorrow|जी|सॉरी|सर|मैडम|मैं|है|कल|आज|to|unfortunately|regretfully|actually)[\s,.!।-]*)+",
)
_CANT = sought(
    r"(?:(?:sorry|so|very|sry|ji|sir|ma['’]?am|mam|madam|hi|hello|hey|please|pls|bhai|yaar|i|we|actually|unfortunately"
    r"|really|ok|then|wait|no)\s+)*(?:can['’]?t|cannot|can\s+not|couldn['’]?t|won['’]?t\s+be\s+able(?:\s+to)?"
    r"|(?:am\s+|i['’]?m\s+)?(?:not\s+able(?:\s+to)?|unable(?:\s+to)?))"
    r"(?:\s+(?:sorry|sir|ma['’]?am|mam|ji|yaar|today|tomorrow|kal|aaj|anymore|any\s+more|now|this\s+time))*",
)
"""A part that says no more than that it cannot be done."""
_SAYS_NO = sought(
    r"(?<![\w])(?:no+|nope+|nah+|nahi+n?|nahee|nhi+|nai|na|never|not)(?!\w)|नहीं|नही|(?<!\w)ना(?!\w)"
)
_WHETHER = sought(
    r"\bya\s+(?:nahi+n?|nhi|nai|na)\b|\bor\s+not\b|\bki\s+nahi+n?\b|या\s+(?:नहीं|नही)|कि\s+नहीं",
    r"\b(?:samajh|pata|patah?|sure|decide|tay|confirm\w*)\s+(?:hi\s+)?(?:nahi+n?|nhi|nai)\b(?=.*\b(?:aau|aaun|aana|aa|jau|jaun|karu|kya|ki|ho|payeg\w*|sak\w*|hai|hoga)\b)(?!.*\b(?:ra+sta|location|gali|script|scene|address)\b)",
    r"\b(?:not|n['’]t|unsure|don['’]?t\s+know|no\s+idea|undecided|confused|doubtful|double\s*minded|dilemma)\s*(?:sure|know|certain|decided|yet)?\s*(?:if|whether|about)\b",
    r"\b(?:not\s+(?:so\s+|very\s+|too\s+|fully\s+|100%\s+)?sure|unsure|undecided|confused|maybe|perhaps|might|may\s+(?:not|be)|shayad|let\s+me\s+(?:see|check|think)|will\s+(?:try|see|check|let\s+you\s+know)|i['’]?ll\s+(?:try|see|check|let\s+you\s+know)|trying\s+to)\b",
    r"\b(?:dekht[aei]|dekh\s+(?:ke|kar)|batat[aei]|bata\s*(?:un?g\w+|ti)|bta\w*|koshish|try\s+kar\w+|soch\s*(?:rah\w+|ke|kar|na|ti|ta|\w*g[ai])|sochun?g\w+|pooch(?:h)?\s*(?:ke|kar))\b",
    r"शायद|कोशिश|सोच\s*(?:रह|कर)|देखत[ीाे]|बतात[ीाे]|(?:पता|तय|समझ)\s+नहीं(?=.*(?:आऊ|आना|आने|पाऊ))",
)
"""Who does not know yet says neither yes nor no."""
_SUPPOSED = sought(
    r"^\W*(?:(?:and|aur|but|sir|mam|ok)\s+)*(?:what\s+if|if|agar|in\s+case|suppose|kya\s+(?:main?|hum)|can\s+i\s+not|अगर|क्या)\b",
    r"\b(?:kya|क्या)\s*[?？]?\s*$|[?？]\s*$|\b(?:to|toh|तो)\s+(?:nahi+n?|नहीं)\s*\W*$",
)
"""A part of a sentence that asks or supposes."""


def undecided(said: str) -> bool:
    """Whether somebody does not know yet whether they come."""
    return _WHETHER.search(_plain(said)) is not None


def plain_no(said: str) -> bool:
    """Whether a text says no to coming."""
    said = _plain(said)
    if not any(map(str.isalpha, said)):
        return True  # a number or a sign: a choice that was shown
    if _BARE.fullmatch(said):
        return _SAYS_NO.search(said) is not None and "?" not in said
    return denies_coming(said) or any(_takes_back(one) for one in parts(said))


def denies_coming(said: str) -> bool:
    """Whether that they come, that they can or that they have time is denied in so many words."""
    return any(_denied(part) for part in parts(_plain(said)))


def says_not_coming(said: str) -> bool:
    """Whether it is denied that one comes, not merely that something can be."""
    return any(
        _COMING.search(part) and not _SUPPOSED.search(part) and not of_somebody_else(part)
        for part in parts(_plain(said))
    )


def of_somebody_else(part: str) -> bool:
    """Whether a part of a text tells of somebody else than who writes."""
    return _OTHERS.search(part) is not None and _ONESELF.search(part) is None


_NO_FIRST = Sought(r"^\W*(?:no+|nope)\W+(?=(?:not|i|we|can)\b)")
"""Before a denial "no" is no number."""


def _denied(part: str) -> bool:
    if _SUPPOSED.search(part):
        return False
    part = _NO_FIRST.sub("", part)
    if _CANT.fullmatch(part):
        return True
    for found in _COMING.finditer(part):
        before = part[: found.start()]
        if _ONESELF.search(part) or not (_OTHERS.search(before) or _THINGS.search(before)):
            return True
    for found in _ABLE.finditer(part):
        before = part[: found.start()]
        if _THINGS.search(part[found.end() :]):
            continue
        if _ALONE.search(before) or not before.strip() or _THINGS_OF_THE_DAY.search(before):
            return True
    return False


_THINGS_OF_THE_DAY = sought(
    r"(?:audition|slot|time|ऑडिशन|समय|टाइम)(?:\s+(?:ke\s+liye|ko|pe|par|mein|me|के\s+लिए|में|पर))?\s*$"
)


def _takes_back(part: str) -> bool:
    if _SUPPOSED.search(part):
        return False
    back = _BACK.search(part)
    if back is not None and not _THINGS.search(part[: back.start()]):
        return True
    why = _WHY.search(part)
    return why is not None and not _OTHERS.search(part) and not _THINGS.search(part[: why.start()])


def parts(said: str) -> list[str]:
    """The parts of a text that each say something of their own; a question mark stays with what it ends."""
    found, begin = [], 0
    for cut in _CUT.finditer(said):
        end = cut.end() if "?" in cut[0] or "？" in cut[0] else cut.start()
        found.append(said[begin:end].strip())
        begin = cut.end()
    return [one for one in (*found, said[begin:].strip()) if one]


def _plain(said: str) -> str:
    return " ".join(unicodedata.normalize("NFC", said).split())
