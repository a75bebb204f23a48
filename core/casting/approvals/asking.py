"""Plain questions about decisions: who decided, when, and how far the producers are. Only a whole message
is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.talent.document import words as plain_words
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)"
_PERSON = r"(?P<person>[^\W\d_][^?!:,\d]{0,40}?)"
_DID = (
    r"(?:approved|passed(?:\s+on)?|rejected|vetoed|okayed|turned\s+down|said\s+(?:yes|no)\s+to"
    r"|decided(?:\s+on|\s+about)?)"
)
_KIYA = r"(?:approve|pass|reject|veto|decide|haan|na)\s+(?:kiya|kia|kari|ki|kar\s+diya|kar\s+di|bola)"
_WHEN = r"(?:\s*,?\s*(?:and|aur|&)?\s*(?:when|kab|at\s+what\s+time|why|kyu+n?|kyon))*"
_FORMS = shapes(
    rf"approvals?(?:\s+(?:status|update|so\s+far))?(?:\s+(?:for|of|on)\s+{_ROLE})?",
    rf"(?:status|update)\s+(?:of|on)\s+(?:the\s+)?approvals?(?:\s+(?:for|of|on)\s+{_ROLE})?",
    rf"(?:what(?:'s|\s+is)\s+(?:the\s+)?)?(?:status|update)\s+(?:of|on|for)\s+(?:the\s+)?{_ROLE}(?:'s)?\s+approvals?",
    rf"{_ROLE}(?:'s)?\s+approvals?(?:\s+(?:status|update))?",
    rf"who\s+(?:all\s+)?(?:has\s+|have\s+)?{_DID}\s+(?:what|whom|who)(?:\s+for\s+{_ROLE})?{_WHEN}",
    rf"{_ROLE}(?:'s|s'|\s+ka|\s+ki|\s+ke)\s+approvals?(?:\s+(?:status|kya\s+hai|kahan\s+tak|ka\s+kya\s+hua))?",
    rf"(?:where\s+(?:do\s+we|are\s+we)\s+(?:stand\s+)?|how\s+far\s+are\s+we\s+)(?:on|with)\s+{_ROLE}(?:'s)?\s+approvals?",
    rf"where\s+(?:do|are)\s+(?:the\s+)?approvals?\s+(?:stand\s+)?(?:for|on)\s+{_ROLE}",
    rf"who\s+(?:all\s+)?(?:has\s+|have\s+)?{_DID}(?:\s+so\s+far)?\s+for\s+{_ROLE}{_WHEN}",
    rf"who\s+(?:all\s+)?(?:has\s+|have\s+)?{_DID}\s+{_PERSON}(?:\s+for\s+{_ROLE})?{_WHEN}",
    rf"(?:when\s+(?:was|were)|was)\s+{_PERSON}\s+{_DID}(?:\s+and)?(?:\s+by\s+who(?:m)?)?",
    rf"by\s+whom\s+(?:was|were)\s+{_PERSON}\s+{_DID}{_WHEN}",
    rf"{_PERSON}\s+ko\s+kis\s*ne\s+{_KIYA}(?:\s+(?:tha|hai|thi))?{_WHEN}",
    rf"kis\s*ne\s+{_PERSON}\s+ko\s+{_KIYA}(?:\s+(?:tha|hai|thi))?{_WHEN}",
    rf"{_PERSON}\s+को\s+किस\s*ने\s+(?:अप्रूव|पास|रिजेक्ट|मंज़ूर|मंजूर)\s+किया(?:\s+(?:था|है))?(?:\s+और\s+कब)?",
)
_MINE = shapes(
    r"(?:mera|meri)\s+(?:audition|reading|test|callback)\s+(?:kaisa|kaisi)(?:\s+(?:tha|thi|gaya|gayi|raha|rahi|hua|hui|laga))?",
    r"(?:kaisa|kaisi)\s+(?:tha|thi|gaya|gayi|raha|rahi|laga)\s+(?:mera|meri)\s+(?:audition|reading|test)",
    r"how\s+(?:was|did)\s+(?:my|i)(?:\s+(?:audition|reading|test))?(?:\s+(?:do|go))?",
    r"(?:result|decision|jawab|answer)?\s*kab(?:\s+tak)?\s+(?:pata\s+chalega|batao?ge|bataenge|aayega|milega)",
    r"when\s+(?:will|do|can)\s+i\s+(?:know|hear|find\s+out)(?:\s+(?:back|from\s+you|the\s+result))*",
    r"(?:kya\s+)?(?:main\s+|mai\s+|mera\s+)?select(?:ion|ed)?\s+(?:hui|hua|ho\s+ga(?:yi|ya))(?:\s+(?:kya|hu|hoon|main))*",
    r"(?:मेरा\s+)?ऑडिशन\s+कैसा\s+(?:था|गया|रहा|लगा)|(?:रिज़ल्ट\s+)?कब\s+(?:पता\s+चलेगा|बताएँगे|बताओगे)",
)
_ANY = shapes(
    r"who(?:\s+all|\s+else)?(?:\s+has|\s+have|['’]s)?(?:\s+already)?\s+(?:said\s+(?:yes|no|ok(?:ay)?)|agreed|decided|voted)(?:\s+(?:so\s+far|yet|till\s+now|already))?",
    r"kis(?:\s*-?\s*kis)?\s*ne\s+(?:abhi\s+tak\s+|ab\s+tak\s+)?(?:ha+n?|yes|ok|na+|no|mana)\s+(?:bol[aei]|kah[aei]|kiya|kia|ki)(?:\s+(?:hai|hain|abhi\s+tak|ab\s+tak))?",
)
"""Among producers it is about their own decisions."""
_SO_FAR = r"(?:\s+(?:so\s+far|yet|till\s+now|already|abhi\s+tak|ab\s+tak|now|for\s+[^\W\d_]\S{1,30}))*"
_HOW_FAR = shapes(
    rf"how\s+many\s+(?:people\s+|girls\s+|of\s+them\s+)?(?:(?:are|have\s+been|have\s+we|did\s+we|were|got)\s+)?"
    rf"(?:approved?|passed|rejected|decided|finali[sz]ed)(?:\s+on)?{_SO_FAR}",
    rf"(?:who(?:['’]?s|\s+is|\s+are|\s+all(?:\s+are|\s+is)?)?|what(?:['’]?s|\s+is)|anyone|how\s+many(?:\s+are)?)\s+(?:still\s+)?"
    rf"(?:left|pending|remaining|open|waiting)\s+(?:to\s+(?:be\s+)?(?:decided?|approved?)|for\s+(?:a\s+)?(?:decision|approval))(?:\s+on)?{_SO_FAR}",
    rf"who(?:m)?\s+(?:all\s+)?(?:have|did)\s+we\s+(?:approved?|pass(?:ed)?(?:\s+on)?|rejected?|decided?(?:\s+on)?){_SO_FAR}",
    rf"(?:abhi\s+tak\s+|ab\s+tak\s+)?(?:kitne|kitno|kitni|kaun\s+kaun|kis\s+kis)\s+(?:log\s+)?(?:ko\s+|pe\s+)?(?:approve|pass|decide|reject|final)"
    rf"\s+(?:hue|hua|hui|ho\s+gay[ei]|ho\s+gaya|kiya|kiye)(?:\s+(?:hain?|h))?{_SO_FAR}",
    r"(?:kis\s*(?:-?\s*kis)?\s*(?:pe|par|ka)|kitno\s+(?:pe|par|ka))\s+(?:decision|faisla|approval)\s+(?:baaki|baki|pending)(?:\s+(?:hai|h))?",
    r"कितने\s+(?:लोग\s+)?(?:अप्रूव|पास|तय)\s+(?:हुए|हो\s+गए)(?:\s+हैं)?|किसका\s+(?:फ़ैसला|फैसला)\s+बाक़?ी\s+है",
)
"""How far the decisions are; of every role, or the one that is talked about."""
_LEAD = Sought(r"^(?:please|pls|hey|so|ok|and|tell\s+me|show(?:\s+me)?|batao)[\s,]+")
_TAIL = Sought(r"[\s,]+(?:please|pls|batao|bataiye|btao|bata\s+do|dikhao|now|so\s+far)$")
_NOT_NAMES = frozenset(
    plain_words(
        "the a it this that them everyone everybody all list who what offer time budget role for on of in"
        " about"
    )
)


def _holds(said: str, role: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(role)}(?!\w)", said, re.IGNORECASE) is not None


@beside(_FORMS, _MINE, _ANY, _HOW_FAR)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``approval status for Meera``, ``who approved Amrita, and when?``, ``Simran ko kisne pass kiya``."""
    said = " ".join(text.split()).rstrip(" .!?।")
    if context.writer == "talent" and _MINE.of(composed(said)):
        return {}
    if context.writer == "producer" and _ANY.of(said):
        return {}
    said = _TAIL.sub("", _LEAD.sub("", said))
    if context.writer in STAFF and _HOW_FAR.of(composed(said)):
        return {"role": next((one for one in context.known_roles if _holds(said, one)), "")}
    for found in _FORMS.all_of(said):
        given = {key: value.strip() for key, value in found.groupdict().items() if value}
        person, role = given.get("person", ""), given.get("role", "")
        if set(plain_words(person)) & _NOT_NAMES:
            continue
        known = whose_name(role, context.known_roles) if role else ()
        if role and not known:
            continue
        return {"people": (person,) if person else (), "role": known[0] if known else ""}
    return None
