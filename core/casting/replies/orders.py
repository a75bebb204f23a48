"""``what did amrita say``, ``simran ka reply aaya kya``: asked about somebody casting knows, and only as
a whole message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.lists.model import LISTED
from core.casting.offers.situation import TALKED, Talked
from core.casting.talent.names import alike
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_WHO = r"(?P<who>[^\W\d_][^?!:,.\d]{0,40}?)"
_YET = (
    r"(?:\s+(?:yet|so\s+far|back|already|now|today|to\s+(?:us|me|that|it|this)"
    r"|on\s+(?:this|that|it)|about\s+(?:this|that|it)|in\s+the\s+end|abhi\s+tak|ab\s+tak))*"
)
_ON = r"(?:\s+(?:to|on|about)\s+(?:the\s+|our\s+)?(?:offer|terms|dates?|money))?"
_NEWS = r"(?:repl(?:y|ies)|answers?|response|message|msg|word|news|jawab|javab|jawaab|रिप्लाई|जवाब|मैसेज)"
_CAME = r"(?:aaya|aya|aayi|aa\s*gaya|aa\s*gayi|mila|mil\s*gaya|आया|आ\s*गया|मिला)"
_KYA = (
    r"(?:\s+(?:kya|kuch|hai|h|ki\s+nahi+n?|ya\s+nahi+n?|nahi+n?"
    r"|abhi\s+tak|ab\s+tak|koi|क्या|है|कि\s+नहीं|अभी\s+तक))*"
)
_SAID_HI = (
    r"(?:bola|boli|bole|kaha|kahi|likha|bataya|jawab\s+(?:diya|kiya)"
    r"|reply\s+(?:diya|kiya)|बोला|बोली|कहा|लिखा|बताया|जवाब\s+दिया)"
)
_FORMS = shapes(
    rf"what\s+(?:all\s+)?(?:did|does|has)\s+{_WHO}\s+(?:finally\s+)?(?:say|said|write|written|want|wants|reply|replied|answer|answered|respond|responded|come\s+back\s+with|ask(?:\s+for)?|asked(?:\s+for)?)(?:{_ON}){_YET}",
    rf"(?:did|has|have)\s+{_WHO}\s+(?:said\s+anything|say\s+anything|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|revert(?:ed)?|writ(?:e|ten)\s+back|come\s+back\s+to\s+us){_YET}",
    rf"(?:is\s+there\s+|got\s+|do\s+we\s+have\s+)?(?:any|a|koi)\s+{_NEWS}\s+(?:from|by)\s+{_WHO}{_YET}",
    rf"(?:what(?:['’]?s|\s+is|\s+was)\s+)?{_WHO}(?:['’]s)\s+(?:latest\s+|last\s+|newest\s+)?{_NEWS}",
    rf"(?:kya\s+|क्या\s+)?{_WHO}\s+(?:ka|ki|का|की)\s+(?:koi\s+|kuch\s+|कोई\s+|कुछ\s+)?{_NEWS}\s+(?:nahi+n?\s+)?{_CAME}{_KYA}",
    rf"{_WHO}\s+(?:ka|का)\s+(?:kya\s+|क्या\s+)(?:{_NEWS})(?:\s+(?:tha|hai|h|aaya|था|है|आया))*",
    rf"{_WHO}\s+(?:ne|ने)\s+(?:aakhir\s+)?(?:kya|kuch|क्या|कुछ)\s+{_SAID_HI}{_KYA}",
    rf"(?:kya|क्या)\s+{_SAID_HI}\s+{_WHO}\s+(?:ne|ने){_KYA}",
    rf"{_WHO}\s+(?:kya|क्या)\s+(?:bol|keh|chah|maang|बोल|कह|चाह|माँग|मांग)\s*(?:rah[ai]|rahi|ti|ta|रही|रहा|ती|ता)(?:\s+(?:hai|h|है))?",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|btw|acc?h?a|please|pls|arre|hey)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|ji|batao|bata\s*do))*[\s.?!।]*",
)
_SHE = frozenset(listed("she he her him usne uska uski us is usse isne iska iski उसने उसका उसकी उस इसने"))
_OF_SHE = shapes(
    rf"(?:us|is|उस|इस)(?:ne|ने)\s+(?:kya|kuch|क्या|कुछ)\s+{_SAID_HI}{_KYA}",
    rf"(?:us|is|उस|इस)(?:ka|ki|का|की)\s+(?:koi\s+|कोई\s+)?{_NEWS}\s+(?:nahi+n?\s+)?{_CAME}{_KYA}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|arre)[\s,]+)*",
    after=r"[\s.?!।]*",
)


@beside(_FORMS, _OF_SHE)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: by the name of somebody who was shown, is on a list or has the offer talked about."""
    if context.writer not in CASTING:
        return None
    said = composed(text)
    if _OF_SHE.of(said):
        return {"people": ("her",)}
    talked = context.raw.get(TALKED)
    name = (talked.name,) if isinstance(talked, Talked) else ()
    there = (*context.last_result, *context.known_people, *context.raw.get(LISTED, ()), *name)
    for found in _FORMS.all_of(said):
        who = found["who"].strip()
        if who.casefold() in _SHE:
            return {"people": ("her",)}
        if len(who.split()) <= 3 and any(alike(who, one) for one in there):
            return {"people": (who,)}
    return None
