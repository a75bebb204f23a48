"""What stands in an answer about an audition without being one: a filler before a question, a word against a
misreading, something else one has to go to, an illness, a role that does not suit, thanks."""

from __future__ import annotations

from core.understanding.shapes import END, START, Sought, composed, sought

_FILLER = Sought(
    composed(
        r"^\W*(?:(?:ok+(?:ay|ie)?|k+|a+c+h+a+|th(?:ee|i)k(?:\s+(?:hai|h))?|hmm+|alright|right|so|hi|hello|hey|arr?e|ji|sir|mam|ma['’]?am|madam|ठीक(?:\s+है)?|अच्छा|जी|अरे)"
        r"(?![\w\u0900-\u0963])[\s,.!-]*)+"
        r"(?:(?:and|n|aur|but|par|lekin|also|so|to|toh|then|phir|btw|और|पर|तो|फिर)\s+)*"
    )
)


def without_filler(said: str) -> str:
    """A text from where it says something: "ok and what to wear" asks, and says no yes."""
    return _FILLER.sub("", composed(said))


_ASKED = sought(
    rf"{START}(?:poo?c?h+|puc?h+|puch)\w*\s+(?:rah[aei]|th[aei]|na\s+th[aei]|liya|chah\w*){END}|पूछ(?:\s+(?:रह[ीाे]|लिया)|न[ाे]\s+(?:था|थी)|ा\s+था)",
    rf"{START}ask(?:ing|ed)\s+(?:abt|about|for|the|if|whether|u|you|only|what|which|when|where|how){END}|{START}(?:just|only|was|am|i['’]m)\s+asking{END}",
    rf"{START}(?:i\s+)?mean(?:t|ing)?\s+(?:the|about|which|what|is|was)\s+\w|{START}mera\s+matlab{END}|मेरा\s+मतलब",
    rf"{START}k[ieay]\s+baat\s+(?:kar\s+rah[aei]|th[ieay]){END}|{START}(?:talking|enquiring|inquiring)\s+(?:abt|about){END}|की\s+बात\s+कर",
    rf"{START}(?:jaan?na|janna|maloom\s+karna)\s+(?:th[aei]|hai|h|chah\w*){END}|{START}want(?:ed)?\s+to\s+know{END}|जानना\s+(?:था|है|चाह)",
)
_NOT_THIS = sought(
    r"^\W*(?:arr?e\s+)?(?:no+|nahi+n?|nhi|na|नहीं|अरे\s+नहीं)[\s,]+(?!(?:main?|mai|hum|mujh\w*|i|we|aa\w*|possible|ho|kar|मैं|हम|आ)\b)"
    r"(?:\S+\s+){1,3}(?:nahi+n?|nhi|not|नहीं)\s*[,;.]\s*\S+"
)


def asked_about(said: str) -> bool:
    """Whether somebody says what they asked about, against a misreading: "role pooch rahi thi"."""
    return _ASKED.search(composed(said)) is not None


def not_this_but(said: str) -> bool:
    """``nahi time nahi, role``: a no to something else than coming."""
    return _NOT_THIS.search(composed(said)) is not None


_DO = (
    r"(?:shoot|dubbing|dub|meeting|class(?:es)?|school|college|exam|paper|flight|train|appointment|doctor|dr|drop|pick\s?up|rehears\w*|gig|duty|shift|event|function"
    r"|interview|play|show|narration|workshop|call|commitment|lunch|shaadi|wedding|शूट|डबिंग|मीटिंग|क्लास|स्कूल|कॉलेज|फ़्लाइट|ट्रेन)"
)
_CLOCK = r"(?:(?<![\d:.])\d{1,2}(?:[:.]\d{2})?(?![\d:])\s*(?:am|pm|baje|bje|बजे)?)"
_COMMITTED = sought(
    rf"{START}{_DO}{END}[^,;!?]{{0,25}}{_CLOCK}|{_CLOCK}[^,;!?]{{0,20}}{START}{_DO}{END}",
)
_WISHES = sought(
    rf"{START}(?:can|could|may|possible|chalega|chalegi|sakt[aei]|instead|shift|change|resched\w*|prepone|postpone|move|later|earlier|late|der|pehle|aage|after|before"
    r"|ke\s+baad|k\s+baad|tak|till|until|free|want|prefer|rather|would|do\s+it|make\s+it|de\s*do|dedo|kar\s*do|kardo|rakh\w*|please|pls)"
    + END,
    r"सकत|चलेगा|के\s+बाद|से\s+पहले|तक|बदल|कर\s+दो|जल्दी|देर",
)


def something_else_then(said: str) -> bool:
    """Whether the time in a text is that of something else one has to go to, and none that is asked for."""
    said = composed(said)
    return _COMMITTED.search(said) is not None and _WISHES.search(said) is None


_LATER = sought(
    rf"{START}(?:late|later|der\s+se|aage|baad\s+me(?:in)?|postpone|push)\b|देर\s+से|बाद\s+में|आगे",
)
_EARLIER = sought(rf"{START}(?:earlier|early|jaldi|pehle|prepone)\b|पहले|जल्दी")


def a_bit(said: str) -> int:
    """1 for a wish for a later time without saying which, -1 for an earlier one; 0 for neither."""
    said = composed(said)
    return 1 if _LATER.search(said) else -1 if _EARLIER.search(said) else 0


_UNWELL = sought(
    rf"{START}(?:bukhaa?r|fever\w*|tabi?yat|tabiyet|bimaa?r|beemar|sick|ill|unwell|not\s+(?:feeling\s+)?well|viral|dengue|malaria|typhoid|covid|corona|vomit\w*|ulti|migraine|loose\s+motion"
    r"|food\s+poisoning|hospital\w*|accident|injur\w*|fractur\w*|sprain\w*|chot|operation|surgery|chakkar|infection)"
    + END,
    r"बुख़?ार|बीमार|तबीयत|तबियत|अस्पताल|एक्सीडेंट|चोट|उल्टी|चक्कर|ऑपरेशन",
)
_OF_ME = (
    r"(?:(?:mujhe|muje|mereko|mera|meri|i\s+have(?:\s+got)?|i\s+am|i['’]m|im|i\s+got|got|having|मुझे|मेरी|मैं)\s+)?"
    r"(?:(?:a|an|high|very|bahut|thoda|tez|bad|really|down\s+with|feeling|in)\s+)*"
)
_SINCE = (
    r"(?:[\s,]+(?:hai|hain|h|hu|hoon|ho\s+ga?y[aei]|hua|hui|lag\s+ga?y[aei]|aa\s+ga?y[aei]|kharab|theek\s+nahi+n?|today"
    r"|since\s+\w+|se|degrees?|\d{2,3}(?:\.\d)?(?!\s*(?:am|pm|baje))|है|हूँ|हो\s+ग\S+|ख़?राब|ठीक\s+नहीं))*"
)
_ILLNESS = sought(f"{_OF_ME}(?:{_UNWELL.pattern}){_SINCE}")


def without_illness(said: str) -> str:
    """A text without the words of the illness itself."""
    return " ".join(_ILLNESS.sub(" ", composed(said)).split()).strip(" ,.;-")


_GRIEF = sought(
    rf"{START}(?:death|died|passed\s+away|expired|funeral|no\s+more|guzar\s+ga\w+|dehant){END}|देहांत|निधन|गुज़?र\s+ग"
)


def unwell(said: str) -> bool:
    """Whether somebody tells of an illness or an accident."""
    return _UNWELL.search(composed(said)) is not None


def needs_kindness(said: str) -> bool:
    """Whether what somebody tells asks for a kind word first."""
    return unwell(said) or _GRIEF.search(composed(said)) is not None


_NOT_TODAY = sought(
    rf"{START}(?:aaj|today|tonight|this\s+day|is\s+din|uss?\s+din|that\s+day){END}|आज|उस\s+दिन"
)


def not_that_day(said: str) -> bool:
    """Whether a no is to the whole day: no other time of it would do."""
    return _NOT_TODAY.search(composed(said)) is not None or needs_kindness(said)


_PART = r"(?:role|part|character|project|film|series|show|script|story|रोल|किरदार|प्रोजेक्ट)"
_NOT_FOR_ME = sought(
    rf"{START}(?:not|n['’]t|no\s+longer|never)\s+(?:\w+\s+){{0,3}}?(?:interested|keen|comfortable|sure\s+about|right\s+for|suited|do|play|want|like)\s+(?:\w+\s+){{0,4}}?{_PART}{END}",
    rf"{START}{_PART}\s+(?:\w+\s+){{0,3}}?(?:nahi+n?|nhi|pasand\s+nahi+n?|mere\s+liye\s+nahi+n?)\s*(?:karna|karni|chahiye|pasand|suit\w*|hai|kar\w*|jam\w*)?{END}",
    rf"{START}{_PART}\s+(?:is\s+|does\s+)?(?:not|n['’]t|isn['’]?t|doesn['’]?t)\s+(?:\w+\s+){{0,2}}?(?:for\s+me|suit\w*|my\s+type|right|work|interest\w*|what\s+i)",
    rf"{START}(?:don['’]?t|do\s+not)\s+(?:\w+\s+){{0,2}}?(?:want|like|wish)\s+(?:\w+\s+){{0,3}}?{_PART}{END}",
    rf"{START}(?:is|iss|ye|yeh|us)\s+{_PART}\s+(?:me(?:in)?\s+|ke\s+liye\s+)?(?:interest\w*\s+)?(?:nahi+n?|nhi){END}",
    rf"{_PART}\s+(?:मुझे\s+)?(?:नहीं|पसंद\s+नहीं)",
)


def to_the_role(said: str) -> bool:
    """Whether a no is to the part itself, whenever they read for it."""
    return _NOT_FOR_ME.search(composed(said)) is not None


_KIND = Sought(
    composed(
        r"\W*(?:(?:thanks?|thank\s*(?:you|u)|thanku|thnks|thnx|thx|ty|tysm|shukriya|dhanyavaa?d|so|very|much|a\s+lot|lots|see\s+(?:you|u|ya)|c\s*u|bye|ok+(?:ay)?|great|perfect|cool|super|sure|noted|got\s+it|done"
        r"|looking\s+forward|soon|there|then|tomorrow|kal|milte\s+hai?n?|ji|sir|mam|ma['’]?am|madam|team|all|everyone|good\s+(?:night|day|evening|morning)|welcome|you['’]?re|the\s+best|appreciate\s+it|and|to|it|for\s+everything|dear|bro|yaar"
        r"|शुक्रिया|धन्यवाद|मिलते\s+हैं|कल|जी|ठीक\s+है|बहुत)(?![\w\u0900-\u0963])[^\w\u0900-\u0963]*)+"
    )
)
_THANKS = sought(
    rf"{START}(?:thank\w*|thnks|thnx|thx|ty|tysm|shukriya|dhanyavaa?d|see\s+(?:you|u|ya)|c\s*u|bye|milte\s+hai?n?|good\s+(?:night|day)){END}|शुक्रिया|धन्यवाद|मिलते"
)


def only_kind(said: str) -> bool:
    """Whether a text thanks or says goodbye and nothing else."""
    said = composed(said)
    return _THANKS.search(said) is not None and _KIND.fullmatch(said) is not None


_SORRY = Sought(
    composed(
        r"\W*(?:(?:really|so|very|extremely|truly|i|am|i['’]m|im|sorry|sry|srry|apolog\w*|regret\w*|for|the|trouble|inconvenience|this|that|it|maaf\w*|kar\w*|kijiye|dijiye|please|pls|bahut|thanks?|thank\s+(?:you|u)"
        r"|ji|sir|mam|ma['’]?am|team|all|सॉरी|माफ़?|कीजिए|कर\S*|बहुत)(?![\w\u0900-\u0963])[^\w\u0900-\u0963]*)+"
    )
)


def only_sorry(said: str) -> bool:
    """Whether a text only asks to be excused, and says nothing of why."""
    said = composed(said)
    return bool(said) and _SORRY.fullmatch(said) is not None


_OF_A_TIME = sought(
    rf"{START}(?:time|timing|slot|day|date|resched\w*|shift|later|earlier|early|instead|baje|bje|baad|pehle|badal\w*|prepone|postpone|morning|evening|afternoon|subah|sha+m|dopahar|raat|kal|parso|tomorrow"
    r"|week|weekend|hafte|today|aaj|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|o['’]?clock|noon)"
    + END,
    rf"{START}(?:at|by|around|till|until|after|before)\s+\d|\d{{1,2}}(?:[:.]\d{{2}})?\s*(?:am|pm|baje|bje|बजे|ke\s+baad)|\d[:.]\d\d",
    r"समय|टाइम|बजे|बाद|पहले|बदल|सुबह|शाम|कल|परसों|आज|दिन|तारीख",
)


def of_a_time(said: str) -> bool:
    """Whether a text speaks of a time at all: "can my sister audition too? she is 19" does not."""
    return _OF_A_TIME.search(composed(said)) is not None
