"""``ask them if they are free on monday``, ``un dono se puchho ki somwar ko free hain kya``: a question to
those who are shown. ``Are they free on monday?`` is none: it looks into what is known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.avails.also import FORMS, REFUSED, refusal, too
from core.casting.avails.asking import SAME_DAYS
from core.understanding import times, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)"
_PEOPLE = r"(?:girls|boys|women|men|actors|actresses|people|ladies|guys|ones|options|candidates)"
_NUMBERS = r"(?:no\.?\s*|number\s*)?\d{1,2}(?:(?:\s*,\s*|\s*&\s*|\s+(?:and|aur|or)\s+|\s+)\d{1,2})*"
_WHO = (
    rf"(?P<who>all\s+of\s+(?:them|these|those)|both\s+of\s+(?:them|these|those)|them\s+(?:all|both)|all\s+{_COUNT}(?:\s+of\s+(?:them|these))?"
    rf"|(?:these|those|the)\s+{_COUNT}(?:\s+{_PEOPLE})?|(?:all|both)\s+(?:these|those|the)\s+{_PEOPLE}|these\s+{_PEOPLE}|everyone|everybody"
    rf"|them|these|those|both|all|her|him|{_NUMBERS})(?:\s+agents?|['’]s?\s+agents?)?"
)
_ASKS = r"(?:ask|check\s+with|find\s+out\s+from|enquire\s+(?:with|from)|text|message|ping)"
_FREE = r"(?:free|available|avail\w*|open|khaa?li)"
_ARE = (
    r"(?:(?:they|he|she|both|all)(?:\s*['’]?\s*(?:re|are|is|r|s)|\s+(?:can|could|will|would)\s+be)?"
    r"|are\s+they|is\s+s?he|they['’]?re)"
)
_WHEN = r"(?P<when>[^?!।]{1,60}?)"
_ON = r"(?:\s+(?:on|for|from|about|in))?"
_WHO_HINDI = (
    r"(?P<who>(?:(?:i|u)nn?h?e?\s+)?(?:dono+n?|teeno+n?|tino+n?|cha+ro+n?|pa+n+cho+n?|sab(?:hi)?(?:\s+logo?n?)?|logo+n?"
    rf"|(?:do|teen|cha+r|pa+nch|[2-9])\s+logo+n?)|{_NUMBERS}|inn?|unn?)"
)
_SE = r"\s*(?:se|ko)"
_ASK_HINDI = r"(?:pucc?hh?|poo?c+hh?)(?:\s+(?:lo|lena|le|do|kar\s+batao)|[oanieu]*(?:\s+(?:lo|lena|na))?)"
_KI = r"(?:\s+(?:ki|ke|kya|agar|zara))*"
_KO = r"(?:\s+(?:ko|ke\s+liye|pe|par|mein|me))?"
_HAI = r"(?:\s+(?:hai+n?|h|he|ho|honge|hogi|hoga|rahenge|rahegi))?(?:\s+(?:kya|ya\s+nahi+n?|na))*"
_WHO_DEVANAGARI = (
    r"(?P<who>(?:इन|उन|इन्हें|उन्हें)?\s*(?:दोनों|दोनो|तीनों|तीनो|चारों|चारो|पाँचों|पांचों|सब|सबों|सभी|लोगों)|इन|उन)"
)
_FORMS = shapes(
    rf"{_ASKS}\s+{_WHO}\s+(?:if|whether|ki|that|about|for)?\s*(?:their\s+)?{_ARE}?\s*{_FREE}(?:\s+or\s+not)?{_ON}(?:\s+{_WHEN})?",
    rf"{_ASKS}\s+{_WHO}\s+(?:about|for)(?:\s+(?:their\s+)?(?:dates?|avail\w*))?{_ON}\s+{_WHEN}",
    rf"(?:do\s+|run\s+|get\s+|take\s+|check\s+|ask\s+)?(?:an?\s+|the\s+|their\s+)?(?:avail\w*|dates)(?:\s+checks?)?\s+(?:of|for|from|with|on)\s+{_WHO}(?:{_ON}\s+{_WHEN})?",
    rf"{_WHO_HINDI}{_SE}(?:\s+bhi)?\s+{_ASK_HINDI}{_KI}(?:\s+{_WHEN}{_KO})?\s+{_FREE}{_HAI}",
    rf"{_WHO_HINDI}{_SE}\s+{_WHEN}{_KO}\s+(?:{_FREE}{_HAI}\s+)?{_ASK_HINDI}",
    rf"{_WHEN}{_KO}\s+{_FREE}{_HAI}\s*,?\s+{_WHO_HINDI}{_SE}\s+{_ASK_HINDI}",
    rf"{_ASK_HINDI}\s+{_WHO_HINDI}{_SE}{_KI}(?:\s+{_WHEN}{_KO})?\s+{_FREE}{_HAI}",
    rf"{_WHO_DEVANAGARI}\s*(?:से|को)\s+(?:पूछो|पूछिए|पूछ\s+लो|पूछ\s+लीजिए|पूछना)(?:\s+(?:कि|क्या))*(?:\s+{_WHEN}(?:\s+(?:को|के\s+लिए))?)?"
    r"\s+(?:फ्री|फ़्री|खाली|ख़ाली|उपलब्ध)(?:\s+(?:है|हैं|होंगे))?(?:\s+(?:क्या|या\s+नहीं))?",
    rf"{_WHO_DEVANAGARI}\s*(?:से|को)\s+{_WHEN}\s+के\s+लिए\s+(?:पूछो|पूछिए|पूछ\s+लो|पूछ\s+लीजिए)",
    before=r"\W*(?:(?:please|pls|plz|ok(?:ay)?|now|and|aur|ab|can\s+you|could\s+you|zara|अब|ज़रा)\s+)*",
    after=r"(?:\s+(?:please|pls|plz|yaar|na|once))*\W*",
)
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
"""Whether words name a day at all does not depend on today."""


_OF_LIST = (
    r"(?:everyone|everybody|all|each\s+one|people|those|sab|sabhi)?(?:\s+(?:of\s+them\s+)?(?:on|in|from|of)\s+)?\s*(?:the\s+)?"
    r"(?P<role>[^\W\d_][^?!:,\d]{0,40}?)(?:['’]s|s['’])?\s+(?:short\s*-?\s*)?list"
)
_LISTED = shapes(
    r"(?:do\s+|run\s+|get\s+|take\s+|send\s+|start\s+)?(?:an?\s+|the\s+)?(?:check\s+|ask\s+(?:for\s+|about\s+)?)?(?:the\s+)?"
    rf"(?:avail\w*|dates)(?:\s+(?:checks?|requests?))?\s+(?:of|for|from|with|on|to)\s+{_OF_LIST}(?:{_ON}\s+{_WHEN})?",
    rf"{_ASKS}\s+{_OF_LIST}\s+(?:about|for)\s+(?:their\s+)?(?:dates?|avail\w*)(?:{_ON}\s+{_WHEN})?",
    r"(?P<role>[^\W\d_][^?!:,\d]{0,40}?)\s+(?:(?:ki|ke|ka|की|के)\s+)?(?:(?:short\s*-?\s*)?list|(?:शॉर्ट)?लिस्ट)\s+(?:(?:ki|ke|ka|se|की|के|से)\s+)?"
    rf"(?:sab\s+(?:se|ki|ke)\s+)?(?:{_WHEN}{_KO}\s+)?(?:ki\s+|ka\s+|ke\s+)?(?:avail\w*|dates)\s+(?:check\s+)?(?:{_ASK_HINDI}|kar(?:o|\s+do|na|\s+lo|\s+lena)|check)",
    before=r"\W*(?:(?:please|pls|plz|ok(?:ay)?|now|and|aur|ab|can\s+you|could\s+you|zara)\s+)*",
    after=r"(?:\s+(?:please|pls|plz|yaar|na|once))*\W*",
)


@beside(_FORMS, _LISTED, FORMS, REFUSED)
def asked_of_them(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: about people who are shown or on a role's list; None where what should be days are none."""
    if (more := too(text, context) or refusal(text, context)) is not None:
        return more
    for found in _LISTED.all_of(composed(text)):
        when = (found["when"] or "").strip(" ,")
        known = whose_name(found["role"].strip(), context.known_roles)
        same = SAME_DAYS.search(composed(text)) is not None
        if len(known) == 1 and (same or not when or times(when, _FIXED)):
            return {"people": (), "role": known[0], "start": "" if same else when}
    if not context.last_result:
        return None
    for found in _FORMS.all_of(composed(text)):
        when = (found["when"] or "").strip(" ,")
        if when and not times(when, _FIXED):
            continue
        return {"people": (_whom(found["who"]),), "start": when}
    return None


def _whom(said: str) -> str:
    """As references count people: ``in`` and ``un`` before "se" are "these" and "those"."""
    return "them" if said.casefold() in ("in", "inn", "un", "unn", "इन", "उन") else said
