"""Short things people write at the door: English, Hinglish, Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import named
from core.casting.dayof import questions
from core.people import CASTING, OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, shapes

_END = r"[\s.!]*(?:sir|ma'?am|mam|ji|didi|bhai|please|pls)?[\s.!]*"
_US = r"(?:(?:main|mai|mein|hum|hum\s+log|ham|i|we)\s+)?"
_CALL = r"\W*(?:(?:hi|hello|ok|sir|mam|ma'?am|bhaiya|didi|ji)[\s,]+)*"
_HERE = shapes(
    r"(?:ok\s+|hi\s+|hello\s+)?(?:i(?:'ve|\s+have|\s+am|'m)?\s+)?(?:just\s+)?(?:reached|arrived)"
    r"(?:\s+(?:now|here|the\s+(?:venue|studio|gate|place)|at\s+the\s+(?:venue|studio|gate)))?",
    r"(?:main?\s+|mai\s+)?(?:yahan?\s+)?(?:pahunch|pohoch|pahuch|aa)\s+(?:gay[ai]|gai"
    r"|chuk[ai])(?:\s+(?:hoon|hun|hu|hai))?",
    r"(?:मैं\s+)?(?:पहुँच|पहुंच|आ)\s+(?:गया|गयी|गई|चुका|चुकी)(?:\s+(?:हूँ|हूं))?",
    r"check(?:ed)?[\s-]?in(?:\s+me)?",
    rf"{_US}(?:(?:ab|abhi|already|just|studio|building|venue|ke|ki|main|neeche|niche|bahar)\s+)*(?:gate|neeche|niche|lobby|reception|studio|venue|bahar|building|darwaze?)"
    r"(?:\s+(?:ke|ki|ka|pe|par|mein|me|hi|bahar|paas|neeche|andar|aa|khad[aei]+|gay[aei]|wait|kar|rah[aei]))*\s+(?:hoon|hun|hu|hain?|h)",
    r"(?:(?:i|we)(?:\s+am|\s+are|['’]m|['’]re)?\s+)?(?:(?:already|just|now)\s+)*(?:standing\s+|waiting\s+)?(?:downstairs|at\s+the\s+(?:gate|door|entrance|reception|venue|studio|building)"
    r"|outside(?:\s+the\s+(?:gate|studio|building|office|venue))?|in\s+the\s+(?:lobby|waiting\s+area))(?:\s+now)?",
    r"(?:we(?:\s+are|['’]re|\s+have|['’]ve)?\s+)(?:just\s+)?(?:reached|arrived|here)(?:\s+(?:now|here))?",
    r"(?:(?:hum|hum\s+log|हम|हम\s+लोग)\s+)?(?:yahan?\s+|यहाँ\s+)?(?:pahu?n?ch|poho?n?ch|aa|पहुँच|पहुंच|आ)\s+(?:gaye|chuke|गए|गये|चुके)(?:\s+(?:hain?|h|हैं))?",
    r"(?:(?:मैं|हम)\s+)?(?:गेट|नीचे|बाहर)\s+(?:(?:पर|पे|के\s+पास|खड़[ीाे])\s+)*(?:हूँ|हूं|हैं|है)",
    before=_CALL,
    after=_END,
)
_WHO = r"(?P<who>[^\W\d_][^,?!:\d]{0,40}?)"
_DONE = (
    r"(?:(?P<done>[^\W\d_][^,?!:\d]{0,30}?)\s+(?:ka|ki|का|की)\s+(?:audition\s+|reading\s+|ऑडिशन\s+)?(?:ho\s+ga?y[ai]|hogaya|khatam\s+ho\s+ga?y[ai]|हो\s+ग(?:या|यी|ई))(?:\s+(?:hai|है))?"
    r"|(?:(?:hamar[aei]|mer[aei]|audition|हमारा|मेरा)\s+)+(?:audition\s+)?(?:ho\s+ga?y[ai]|done|khatam)(?:\s+hai)?|(?:we|i)(?:\s+are|\s+am|['’]re|['’]m)\s+done)"
)
_LEAVING = (
    r"(?:(?:hum(?:\s+log)?|ham|main|mai|हम(?:\s+लोग)?|मैं)\s+)(?:ab\s+|abhi\s+|wahan\s+se\s+|अब\s+)?(?:nikal|chal|निकल|चल)\s*(?:rah[aei]|ga?y[aei]|chuk[aei]|pad[aei]|रह[ेीा]|ग(?:ए|ये|ई|यी|या)|चुके)"
    r"(?:\s+(?:hain?|hoon|hu|h|हैं|हूँ|है))?|(?:we|i)(?:\s+are|\s+am|['’]re|['’]m)\s+(?:now\s+)?(?:leaving|heading\s+(?:home|out|back))(?:\s+now)?"
    r"|(?:we|i)\s+(?:have\s+)?left(?:\s+(?:now|the\s+(?:studio|venue|place)))?"
)
_LEFT = shapes(
    rf"{_WHO}\s+(?:has\s+)?left(?:\s+(?:now|the\s+(?:studio|venue|set)))?",
    rf"{_WHO}\s+(?:nikal|chal[ai])\s+gay[ai](?:\s+hai)?",
    rf"{_WHO}\s+is\s+(?:done|finished|through)(?:\s+(?:now|here|reading))?",
    rf"(?:done|finished)\s+with\s+{_WHO}",
    rf"{_WHO}(?:\s+ka|\s+ki)?(?:\s+(?:audition|reading))?\s+ho\s+gay[ai](?:\s+hai)?",
    r"(?:we(?:'ve|\s+have)?|i(?:'ve|\s+have)?)\s+left",
    r"(?:hum|main)\s+nikal\s+gay[aei](?:\s+(?:hain|hoon))?",
    rf"(?:{_DONE}[\s,.!]+(?:aur\s+|ab\s+|and\s+)?)?{_LEAVING}",
    _DONE,
    after=r"(?:[\s,.!]+(?:thanks?|thank\s+you|shukriya|dhanyavaa?d|bye|ji|sir|mam|now|ab|धन्यवाद|शुक्रिया))*[\s.!।🙏]*",
)
_OTHERS = """
how who what when time many much days minutes nobody i we hum main it this that kaam sab all everything
deal payment update change kya setting work job list shortlist audition kuch confirm final offer tape role
wala wali cancel part close band
"""
_NOBODY = frozenset(_OTHERS.split())
"""Words that no child is called."""
_MINE = r"(?:(?:my|mera|meri|mere|apn[ai]|hamar[ai]|our|मेरा|मेरी|हमारा|हमारी)\s+)?"
_TURN = (
    r"(?:number|no|turn|baari|bari|place|position|spot|chance|token|नंबर|बारी|टर्न)"
    r"(?:\s+(?:in\s+(?:the\s+)?(?:line|queue)|line\s+(?:mein|me)))?"
)
_LONG = (
    r"(?:kitn[aie]|kitt[ai]|कितना|कितनी)\s+(?:aur\s+|और\s+)?"
    r"(?:time|der|samay|wait|intezaa?r|minute?s?|टाइम|देर|समय|वक़्त|वक्त)"
)
_REST = (
    r"(?:\s+(?:aur|mera|meri|mujhe|hame|ab|abhi|lagega|lagegi|lagenge|hai|hain|h|karna|karni"
    r"|padega|padegi|hoga|baaki|bacha|wait"
    r"|intezaa?r|ka|ki|me|mein|for\s+me|for\s+my\s+turn|left|more|now|yahan?|here|लगेगा|लगेगी|है"
    r"|और|करना|पड़ेगा|मेरा|मुझे|बाकी))*"
)
_QUEUE = shapes(
    rf"(?:what(?:'s|’s|s|\s+is)\s+)?my\s+{_TURN}",
    r"(?:how\s+(?:long|much\s+longer|much\s+(?:more\s+)?time)|when\s+is\s+my\s+(?:turn|number))"
    r"(?:\s+(?:do|does|will|is|it|i|we|have|need|to|wait|take|more|be|going|the|my|turn|now|for"
    r"|me|till|until|left|here|before|go"
    r"|in|there|still|queue|line|am|called|called\s+in))*",
    rf"(?:(?:abhi|aur|ab|अभी|और)\s+)*{_LONG}{_REST}",
    rf"(?:(?:abhi|aur|ab|अभी|और)\s+)*{_MINE}(?:abhi\s+)?{_LONG}{_REST}",
    rf"{_MINE}{_TURN}\s+(?:kab|kya|kaunsa|kitn[ai]|kab\s+tak|कब|कब\s+तक|क्या|कौन\s?सा)(?:\s+(?:tak"
    r"|hai|h|aayeg[ai]|hoga|hogi|number"
    r"|तक|है|आएगा|आएगी|होगा))*",
    rf"(?:kab|kab\s+tak|कब|कब\s+तक)\s+{_MINE}{_TURN}\s+(?:aayeg[ai]|hoga|hogi|hai|lagega|आएगा|आएगी|होगा)",
    r"(?:how\s+many|kitne)\s+(?:people|log|others|persons|candidates)?\s*(?:are\s+|is\s+|hai\s+"
    r"|hain\s+)?(?:there\s+)?(?:before|ahead\s+of"
    r"|in\s+front\s+of)\s+me(?:\s+now)?",
    r"(?:mujhse|mere|mere\s+se|मुझसे|मेरे)\s+(?:pehle|aage|pahle|पहले|आगे)\s+(?:abhi\s+)?(?:kitne"
    r"|कितने)(?:\s+(?:log|aur|hai|hain|baaki|लोग|हैं|और))*",
    r"(?:mera|meri|मेरा|मेरी)\s+(?:kitna|kitne|कितना)\s+(?:time|der|log|टाइम)?(?:\s+(?:baaki|aur"
    r"|hai|lagega|बाकी|है))*",
    r"(?:where\s+am\s+i\s+in|what\s+place\s+am\s+i\s+in)\s+(?:the\s+)?(?:line|queue)",
    r"(?:queue|line|कतार|लाइन)\s+(?:mein|me|में)\s+(?:main\s+)?(?:kahan?|kaha|kaunse?\s+number"
    r"|कहाँ|कहां)(?:\s+(?:par|pe|hu|hun|hoon|hai|main"
    r"|हूँ|हूं|पर|मैं))*",
    r"(?:is\s+it|am\s+i)\s+(?:my\s+turn|next|up\s+next|up)(?:\s+(?:yet|now))?",
    r"(?:ab|abhi|kya)?\s*(?:mera|meri)\s+(?:number|turn|baari)\s+(?:hai|aa\s*gay[ai]|aaya"
    r"|hai\s+kya)(?:\s+kya)?",
    before=r"\W*(?:(?:ok|hi|hello|sir|ma'?am|mam|bhai|bhaiya|excuse\s+me|and|aur|so|acha|accha)[\s,]+)*",
    after=r"(?:\s*,?\s*(?:sir|ma'?am|mam|ji|didi|bhai|bhaiya|please|pls|batao|bata\s+do|yaar|approx|roughly|जी|भैया))*[\s.!?।]*",
)


_THERE = shapes(
    rf"{named.ONE}(?:\s+(?:has|is))?\s+(?:just\s+)?(?:reached|arrived|here|come|checked\s+in"
    r"|at\s+the\s+(?:venue|studio|gate|door))"
    r"(?:\s+(?:now|here|the\s+(?:venue|studio|gate|place)|at\s+the\s+(?:venue|studio|gate)))?",
    rf"{named.ONE}\s+(?:yahan?\s+|studio\s+|venue\s+)?(?:pahunch|pohoch|pahuch|pohonch|aa"
    r"|a)\s*(?:gay[ai]|gai|gayee|chuk[ai])(?:\s+(?:hai|h|hain))?",
    rf"{named.ONE}\s+(?:पहुँच|पहुंच|आ)\s+(?:गया|गयी|गई|चुका|चुकी)(?:\s+(?:है|हैं))?",
    rf"check\s*-?\s*in\s+{named.ONE}|check\s+{named.ONE}\s+in",
    rf"{named.ONE}\s*(?:ko|को)\s+check\s*-?\s*in\s+(?:karo|kar\s*do|kardo|करो|कर\s*दो)",
    rf"mark\s+{named.ONE}\s+(?:as\s+)?(?:arrived|here|present|in|checked\s+in)",
    before=r"\W*(?:(?:ok|fyi|hey|so|and|arre|haan)[\s,:-]+)*",
    after=r"(?:\s+(?:now|abhi|yaar|ji|already|please))*[\s.!।]*",
)
_MAY_BE_THERE = Sought(r"\b(?:reach|arriv|here|come|check|pah?u?n?ch|pohoch|pohonch|aa|a|mark|at)|पहु|पहुँ|आ\s")


@beside(_HERE, _THERE)
def here(text: str, context: Context) -> Mapping[str, Any] | None:
    """``reached``, ``pahunch gayi``; of the casting ``Amrita aa gayi``, of somebody with a time."""
    if context.writer in CASTING and "?" not in text and _MAY_BE_THERE.search(text):
        found = named.read(text, named.ahead(context))
        if len(found.people) == 1 and _any(found.form, _THERE) and not questions.is_question(text):
            return {"people": found.people}
    return {} if _any(text, _HERE) else None


@beside(_QUEUE)
def queue(text: str, context: Context) -> Mapping[str, Any] | None:
    """``my number?``, ``kitna time lagega mera``, ``how many are before me``: by who waits, or for them."""
    return {} if context.writer in OUTSIDE and _any(text, _QUEUE) else None


_FINISHED = shapes(
    rf"{named.ONE}(?:\s+(?:is|has))?\s+(?:all\s+)?(?:done|finished|over|through)(?:\s+(?:now"
    rf"|reading|here|with\s+(?:her|his)\s+audition))*",
    rf"{named.ONE}\s*(?:ka|ki|का|की)?\s*(?:(?:audition|reading|ऑडिशन)\s+)?(?:ho\s*ga?y[ai]|hogaya"
    rf"|done|over|khatam|nipat\s+gay[ai]"
    r"|हो\s+ग(?:या|यी|ई))(?:\s+(?:ho\s+gay[ai]|hai|h|है))?",
    rf"(?:done|finished)\s+with\s+{named.ONE}",
    before=r"\W*(?:(?:ok|and|so|acha|achha|chalo|haan|ab)[\s,]+)*",
    after=r"(?:\s+(?:thanks?|ji|yaar|ab|now))*[\s.!।]*",
)


_PRAISE = Sought(
    r"\s*[,.;–-]+\s*(?:(?:she|he)\s+(?:was|is)\s+)?(?:very\s+|quite\s+|really\s+|bahut\s+)?"
    r"(?:good|nice|great|fine|ok(?:ay)?|super|theek|thik|acc?h[aie]|badhiya|mast|अच्छ[ीाे]|बढ़िया|ठीक)(?:\s+(?:thi|tha|hai|थी|था|है))?$"
)
"""A word of how it went, behind that it is over: what anybody thought of it is asked for by itself."""


@beside(_LEFT, _FINISHED)
def left(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Tara has left``, ``hum nikal gaye``."""
    said = " ".join(text.split()).rstrip(" .!")
    if context.writer in CASTING:
        said = _PRAISE.sub("", questions.AND_NEXT.sub("", said))
        found = named.read(said, named.ahead(context))
        if len(found.people) == 1 and _any(found.form, _FINISHED):
            return {"people": found.people}
    for match in _LEFT.all_of(said):
        groups = match.groupdict()
        who = groups.get("who") or groups.get("done")
        if who and set(who.casefold().split()) & _NOBODY:
            continue
        return {"people": [who]} if who else {}
    return None


def _any(text: str, patterns: Shapes) -> bool:
    return patterns.of(" ".join(text.split())) is not None
