"""``I'll take over Riya's chat``, ``main baat karta hu Riya se``, ``give Riya back to the desk``,
``Riya: kal aa jao``, ``who is waiting for a person?``: only a whole message is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from typing import Any

from core.casting.talent.document import words as plain_words
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, shapes

TALKING_TO = "talking_to"
"""In the context: whom the writer talks to in the desk's place."""
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_CHAT = r"(?:chat|conversation|thread|convo|messages?|baat|baatcheet)"
_SELF = (
    r"(?:i(?:'|’)?ll|i\s+will|i\s+want\s+to|let\s+me|i\s+can|i(?:'|’)?m\s+going\s+to|i(?:'"
    r"|’)?d\s+like\s+to)"
)
_TAIL = r"(?:[\s,]+(?:please|pls|now|rn|right\s+now|abhi|ab|lol|ok|thanks|batao))*"
_FIRST = r"(?:(?:ok|okay|hey|please|pls|accha|theek\s+hai|so)[\s,]+)*"
_DOES = (
    r"(?:karta|karti|karunga|karungi|karoonga|karoongi|kar\s+leta|kar\s+leti|kar\s+lunga|kar\s+lungi"
    r"|करता|करती|करूँगा|करूँगी"
    r"|करूंगा|करूंगी|कर\s+लेता|कर\s+लेती)(?:\s*(?:hu|hun|hoon|हूँ|हूं))?"
)
_TALK_SELF = rf"(?:khud\s+|hi\s+|ab\s+|khud\s+hi\s+)*(?:baat|बात)\s+(?:khud\s+|hi\s+)?{_DOES}"
_SEE_TO = (
    r"(?:(?:khud\s+|hi\s+)*(?:sambhal\s*(?:ta|ti|leta|leti|lunga|lungi)?|handle\s+kar(?:ta|ti|\s+leta"
    r"|\s+leti|\s+lunga|\s+lungi|unga|ungi)"
    r"|sambhalta|sambhalti|सँभालता|सँभालती|संभालता|संभालती))(?:\s*(?:hu|hun|hoon|हूँ|हूं))?"
)
_TAKE = shapes(
    rf"(?:{_SELF}\s+)?(?:please\s+)?take\s+over\s+(?:the\s+)?(?:{_CHAT}\s+(?:with|of"
    rf"|from)\s+)?{_WHO}(?:'s|’s|s')?(?:\s+{_CHAT})?",
    rf"(?:{_SELF}\s+)?take\s+{_WHO}(?:'s|’s)?\s+{_CHAT}(?:\s+over)?",
    rf"{_SELF}\s+(?:talk|speak|write|chat|reply|handle|deal)\s+(?:to|with)?\s*{_WHO}\s+(?:myself"
    rf"|directly|personally|from\s+here|now)",
    rf"{_SELF}\s+(?:talk|speak|chat|handle|deal)\s+(?:to|with)\s+{_WHO}",
    rf"(?:main|mai|me|मैं)\s+(?:khud\s+|hi\s+|ab\s+)*(?:baat|बात)\s+(?:karta|karti|karunga|karungi"
    rf"|karoonga|karoongi|kar\s+leta|kar\s+leti"
    rf"|kar\s+lunga|kar\s+lungi|करता|करती|करूँगा|करूँगी|करूंगा|करूंगी)\s*(?:hu|hun|hoon|हूँ"
    rf"|हूं)?\s+{_WHO}\s+(?:se|से)",
    rf"{_WHO}\s+(?:se|से)\s+(?:ab\s+)?(?:main|mai|me|मैं)\s+(?:khud\s+|hi\s+|ab\s+)*(?:baat"
    rf"|बात)\s+(?:karta|karti|karunga|karungi|karoonga"
    rf"|karoongi|kar\s+leta|kar\s+leti|kar\s+lunga|kar\s+lungi|करता|करती|करूँगा|करूँगी|करूंगा"
    rf"|करूंगी)\s*(?:hu|hun|hoon|हूँ|हूं)?",
    rf"(?:main|mai|me|मैं)\s+(?:ab\s+|khud\s+)*{_WHO}\s+(?:se|से)\s+{_TALK_SELF}",
    rf"(?:main|mai|मैं)\s+(?:ab\s+|khud\s+)*{_WHO}\s+(?:ko|ki\s+{_CHAT}|को)\s+{_SEE_TO}",
    rf"{_WHO}\s+(?:ko|को)\s+(?:main|mai|मैं)\s+(?:khud\s+|ab\s+)*{_SEE_TO}",
    rf"{_WHO}\s+(?:se|से)\s+(?:baat|बात)\s+(?:main|mai|मैं)\s+(?:khud\s+|hi\s+|ab\s+)*{_DOES}",
    rf"{_WHO}\s+ki\s+{_CHAT}\s+(?:main|mai|mujhe|मुझे)\s+(?:sambhal\w*|handle|le|de"
    rf"|dekh)\s*(?:\w+\s*){{0,3}}",
    before=_FIRST,
    after=_TAIL,
)
_DESK = r"(?:the\s+)?(?:desk|bot|hub|system|डेस्क)"
_BACK = shapes(
    rf"(?:i(?:'|’)?m\s+done(?:\s+(?:with\s+)?{_WHO})?\s*[,.]?\s*)?(?:please\s+)?(?:give|hand|pass"
    rf"|put)\s+(?:it|her|him|them|this(?:\s+one)?"
    rf"|{_WHO.replace('who', 'whom')}(?:'s|’s)?(?:\s+{_CHAT})?)\s+(?:back|over)\s*(?:to\s+{_DESK})?",
    rf"(?:(?:it(?:'|’)?s\s+|{_WHO}\s+)?back\s+to|over\s+to)\s+{_DESK}",
    rf"(?:give|hand)\s+back\s+{_WHO}(?:'s|’s)?(?:\s+{_CHAT})?(?:\s+to\s+{_DESK})?",
    rf"(?:{_DESK})\s+(?:can\s+)?(?:take|takes)\s+(?:over\s+)?(?:{_WHO}|it|her|him)(?:\s+(?:again"
    rf"|now|back|from\s+here))+",
    rf"(?:ab\s+)?{_DESK}\s+(?:ko\s+)?(?:wapas\s+)?(?:sambhal\w*|de\s*do|dedo|dekh\s+l\w+)(?:\s+(?:lo|le|do))?"
    rf"(?:\s+{_WHO}(?:\s+ki)?(?:\s+{_CHAT})?)?",
    rf"{_WHO}\s+(?:ko|ki\s+{_CHAT})\s+(?:wapas\s+)?{_DESK}\s+ko\s+(?:wapas\s+)?(?:de\s*do|dedo|do"
    rf"|saunp\s+do)",
    rf"{_WHO}\s+(?:ko|की\s+चैट)\s+(?:वापस\s+)?डेस्क\s+को\s+(?:दे\s+दो|दो)",
    before=_FIRST,
    after=_TAIL,
)
_SOMEBODY = (
    r"(?:(?:kisi\s+|asli\s+|real\s+)?(?:insaan|aadmi|bande|person|human|team)|hamar[ae]|humar[ae]"
    r"|kisi|इंसान|टीम|हमारा)\s*"
    r"(?:ka|ke\s+liye|ki|se\s+baat\s+(?:karne\s+)?(?:ka|ke\s+liye)|का|के\s+लिए)?"
)
_WAITS = (
    r"(?:wait|intezaa?r|intjar|इंतज़ार|इंतजार)\s+(?:kar|mein|me|कर)\s*"
    r"(?:rah[aie]|baith[aie]|रह[ाेी])?\s*(?:hai|hain|h|है|हैं)?"
)
_WAITING = shapes(
    r"who(?:'s|s|\s+is|\s+all\s+is|\s+all\s+are|\s+are)?\s+(?:still\s+)?waiting\s+(?:for"
    r"|on)\s+(?:an?\s+|us|the\s+)?"
    r"(?:person|human|people|somebody|someone|real\s+person|us|team|reply\s+from\s+us)",
    r"(?:does\s+)?(?:anyone|anybody)\s+(?:is\s+)?wait(?:ing|s)?\s+(?:for|on)\s+(?:a\s+)?(?:person|human|us)",
    r"(?:any\s+)?open\s+(?:human\s+)?(?:requests|cases)(?:\s+for\s+(?:a\s+)?(?:person|human))?",
    r"(?:kaun|kon)(?:\s+kaun)?\s+(?:insaan|aadmi|kisi\s+insaan|hamara|humara|team)\s*(?:ka"
    r"|ke\s+liye|se\s+baat\s+ke\s+liye)?"
    r"\s+(?:wait|intezaa?r|intjar)\s+(?:kar\s+(?:raha|rahe|rahi)\s+(?:hai|hain))?",
    r"(?:kaun|kon)(?:\s+kaun)?\s+(?:wait|intezaa?r|intjar)\s+(?:kar\s+(?:raha|rahe|rahi)\s+(?:hai|hain)\s+)?"
    r"(?:insaan|aadmi|hamara|humara|team|kisi)\s*(?:ka|ke\s+liye|se\s+baat\s+ke\s+liye)?",
    rf"(?:kya\s+)?(?:koi|कोई)\s+{_SOMEBODY}\s+{_WAITS}(?:\s+(?:kya|क्या))?",
    rf"(?:kya\s+|क्या\s+)?(?:koi|कोई)\s+{_WAITS}(?:\s+(?:kya|क्या))?\s+{_SOMEBODY}",
    r"(?:kya\s+)?(?:kisi|kis)\s*ko\s+(?:kisi\s+)?(?:insaan|aadmi|person|human|team"
    r"|hum)\s+se\s+baat\s+karni\s+(?:hai|hain)(?:\s+kya)?",
    r"(?:kis\s*ko|kisko)\s+(?:insaan|aadmi|team)\s+se\s+baat\s+karni\s+(?:hai|hain)",
    r"(?:कौन|कौन\s+कौन)\s+(?:इंसान|टीम)\s+(?:का|के\s+लिए)\s+इंतज़ार\s+कर\s+(?:रहा|रहे)\s+(?:है|हैं)",
    r"who\s+(?:am\s+i|are\s+we)\s+talking\s+to(?:\s+(?:myself|ourselves))?",
    before=_FIRST,
    after=_TAIL,
)
_TELL = shapes(
    rf"(?:to|reply\s+to|answer|write\s+to)\s+{_WHO}\s*[:,–-]\s*(?P<body>\S[\s\S]*)",
    rf"(?:tell|reply)\s+{_WHO}\s*[:,]?\s+(?:that\s+)?(?P<body>\S[\s\S]*)",
    rf"{_WHO}\s*:\s*(?P<body>\S[\s\S]*)",
    rf"{_WHO}\s+ko\s+(?:bol\w*|bata\w*|likh\w*|kah\w*|keh\w*)(?:\s+(?:do|dena"
    rf"|dijiye))?\s*[:,]?\s*(?:ki\s+)?(?P<body>\S[\s\S]*)",
)
_HELLO = (
    r"(?:hi+|hello+|hey+|hii+|dear|namaste\w*|namaskar|pranam|sat\s+sri\s+akal|salaam?"
    r"|good\s+(?:morning|afternoon"
    r"|evening|night)|thanks?|thank\s+you|thanku|shukriya|dhanyavaad|sorry|congrats|congratulations"
    r"|नमस्ते|नमस्कार|हेलो|हैलो|हाय|शुक्रिया|धन्यवाद|सुप्रभात|प्रिय)"
)
_TO_THEM = r"(?:ji|जी|didi|bhai|dear|beta)"
_GREETED = shapes(
    rf"{_HELLO}(?:\s+(?:so\s+much|again|ji|जी))?[\s,]+{_WHO}(?:\s+{_TO_THEM})?(?:\s*[,.!:–-][\s\S]*)?",
    rf"{_HELLO}[\s,]+(?P<who>[^\W\d_]\S{{0,40}}?)(?:\s+{_TO_THEM})?\s+[\s\S]+",
)
"""A greeting with a name goes to who is greeted: the desk itself has none."""
_YOU = (
    r"(?:you|your|yours|u|ur|youre|youve|aap\w*|tum\w*|tu|tera|teri|apn[aie]|आप\S*|तुम\S*|अपन[ाीे])"
    r"|(?:please|pls|kindly|plz)\s+(?:come|send|call|bring|wait|check|reply|share|wear|carry|be"
    r"|confirm|let\s+me)"
    r"|(?:aa|aaj|bhej|bata|le\s+aa|ruk|pahunch)\s*(?:jao|jaiye|jana|dena|dijiye|ao|aao|iye|o|na)"
    r"|(?:आ\s*जाओ|आ\s*जाइए|भेज\s*दो|भेज\s*दीजिए|बता\s*दीजिए)|(?:sakti|sakte|sakta|rah[ie]|paoge|paogi|aaoge|aaogi|karoge|karogi)\s+ho"
)
_CALLED = shapes(
    rf"{_WHO}(?:\s+{_TO_THEM})?\s*,\s*[\s\S]*(?<!\w)(?:{_YOU})(?![\w\u0900-\u0963])[\s\S]*",
    rf"(?P<who>[^\W\d_]\S{{0,40}}?)(?:\s+{_TO_THEM})?\s+(?:{_YOU}|(?:can|could|will|would|are|do|did)\s+(?:you|u))(?![\w\u0900-\u0963])[\s\S]*",
)
_ABOUT_THEM = Sought(
    r"\b(?:ko|her|him|she|he|usko|use|uska|uski|usse|isko|unko|inko|theirs?)\b|(?:^|\s)को\s|उसे|उसको|उनको",
)
"""Who speaks of somebody speaks to the desk."""
_NOT_NAMES = frozenset(
    plain_words(
        "the a it this that them they her him she he everyone everybody all list producers team casting"
        " me you us project role next who what session auditions desk bot booking slot"
    )
)


@beside(_TAKE)
def taking(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Whose conversation a colleague wants to lead."""
    found = _whole(text, _TAKE)
    return {"who": found["who"]} if found and _named(found["who"]) else None


@beside(_BACK)
def giving_back(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whose conversation goes back to the desk; empty for the only one there is."""
    found = _whole(text, _BACK)
    if found is None:
        return None
    who = found.get("who") or found.get("whom") or ""
    desk = re.search(rf"\b{_DESK}", text, re.IGNORECASE) is not None
    if not desk and not context.raw.get(TALKING_TO):
        return None
    return {"who": who if _named(who) else ""}


@beside(_WAITING)
def waiting(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Who waits for a person."""
    return {} if _whole(text, _WAITING) is not None else None


@beside(_TELL, _GREETED, _CALLED)
def speaking(text: str, context: Context) -> Mapping[str, Any] | None:
    """Words for somebody the writer talks to in the desk's place."""
    names = tuple(context.raw.get(TALKING_TO) or ())
    if not names:
        return None
    for found in _TELL.all_of(text.strip()):
        known = whose_name(found["who"], names)
        if len(known) == 1:
            return {"who": known[0], "body": found["body"].strip()}
    forms = (_GREETED,) if _ABOUT_THEM.search(text) else (_GREETED, _CALLED)
    for found in chain.from_iterable(one.all_of(text.strip()) for one in forms):
        known = whose_name(found["who"].strip(" ,"), names)
        if len(known) == 1:
            return {"who": known[0], "body": text.strip()}
    return None


def _named(who: str) -> bool:
    said = plain_words(who)
    return bool(said) and len(said) <= 3 and not set(said) & _NOT_NAMES


def _whole(text: str, forms: Shapes) -> dict[str, str] | None:
    found = forms.of(" ".join(text.split()).rstrip(" .!?।"))
    if found is None:
        return None
    return {key: value.strip() for key, value in found.groupdict().items() if value}
