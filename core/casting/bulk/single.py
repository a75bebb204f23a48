"""``message Amrita: parking is full``, ``Simran ko bolo kal white kurta pehen ke aaye``: words for one or two
people, shown before they go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.bulk.audience import by_what_they_did
from core.casting.bulk.situation import SPOKEN_OF
from core.casting.lists.model import LISTED
from core.casting.talent.names import alike
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^?!:;\d]{0,60}?)"
_BODY = r"(?P<body>\S[\s\S]{3,900})"
_HER = r"(?P<who>her|him|us(?:ko|e)|is(?:ko|e)|उस(?:को|े)|इस(?:को|े))"
_TOLD_HI = (
    r"(?:bol(?:o|\s*do|na|\s*dena)|keh\s*(?:do|dena|na)|bata\s*(?:o|do|dena|na)|likh(?:o"
    r"|\s*do)|बोल(?:ो|\s*दो|ना)|कह\s*(?:दो|ना)|बता\s*(?:ओ|दो|ना)|लिख(?:ो|\s*दो))"
)
_TO_HER = shapes(
    rf"(?:tell|inform|text|message|write\s+to|reply\s+to)\s+{_HER}\s*[:,–-]?\s*(?:that\s+)?{_BODY}",
    rf"let\s+{_HER}\s+know\s*[:,]?\s*(?:that\s+)?{_BODY}",
    rf"{_HER}\s+{_TOLD_HI}\s*[:,]?\s*(?:ki\s+|कि\s+)?{_BODY}",
    rf"{_TOLD_HI}\s+{_HER}\s*[:,]?\s*(?:ki\s+|कि\s+)?{_BODY}",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|and|now|zara|so|aur|acc?ha|no)[\s,]+)*",
)
"""Said of who was just spoken of; never to a colleague."""
_NO_WORDS = Sought(
    r"\W*(?:about|of|to\s+(?:come|send|wait|confirm|call)|when|what|where|who|how|why|if|off|more|we\s+(?:will|shall)\s+call|ki\s+aaye|aane|abhi|wait)(?![\w\u0900-\u0963])|.*\?\s*$"
)
_TOLD = shapes(
    rf"tell\s+{_WHO}\s*(?:[:,–-]\s*|\s+that\s+|\s+(?=yes|no|ok|we|it|the|her|his|your))\s*{_BODY}",
    before=r"\W*(?:(?:please|pls|ok|and|now)\s+)?",
)
_APART = r"(?:separately|individually|privately|personally|directly|one\s+on\s+one|in\s+private)"
_ALAG = (
    r"(?:(?:bhi\s+)?(?:alag\s*se|alag|akele\s*(?:me|mein)|privately|personally|separately|seperately"
    r"|अलग\s*से)\s+)"
)
_BOLO = (
    r"(?:bol(?:o|\s*do|na|\s*dena)|keh\s*(?:do|dena|na)|bata\s*(?:o|do|dena|na)|likh\s*(?:o|do|dena)"
    r"|(?:message|msg|inform)\s+(?:karo|kar\s*do|kar\s*dena))"
)
_BEFORE = r"\W*(?:(?:please|pls|ok|and|now|zara|also|aur|then|phir)[\s,]+)*"
_FORMS = shapes(
    rf"(?:message|msg|text|whatsapp|write\s+to|ping|inform"
    rf"|send\s+(?:a\s+)?message\s+to)\s+{_WHO}\s*[:–-]\s*{_BODY}",
    rf"(?:to|for)\s+{_WHO}\s*:\s*{_BODY}",
    rf"inform\s+{_WHO}\s+(?:that\s+)?{_BODY}",
    rf"let\s+{_WHO}\s+know(?:\s+{_APART})?\s*[:,]?\s*(?:that\s+)?{_BODY}",
    rf"{_WHO}\s+ko\s+(?:bol(?:o|\s*do|na|\s*dena)|keh\s*(?:do|dena|na)|(?:message|msg|inform)\s+(?:karo"
    rf"|kar\s*do|kar\s*dena))\s+(?:ki\s+)?{_BODY}",
    rf"{_WHO}\s+को\s+(?:बोल(?:ो|\s*दो|ना)|कह\s*(?:दो|ना)|(?:मैसेज|संदेश)\s+(?:करो"
    rf"|कर\s*दो))\s+(?:कि\s+)?{_BODY}",
    before=_BEFORE,
)
_TO_ONE = shapes(
    rf"(?:tell|message|msg|text|write\s+to|ping|inform)\s+{_WHO}\s+{_APART}\s*[:,]?\s*(?:that\s+"
    rf"|to\s+)?{_BODY}",
    rf"{_APART}\s+(?:tell|message|msg|text|write\s+to|ping|inform|ask)\s+{_WHO}\s+(?:that|to)\s+{_BODY}",
    rf"let\s+{_WHO}\s+know\s+{_APART}\s*[:,]?\s*(?:that\s+)?{_BODY}",
    rf"{_WHO}\s+ko\s+{_ALAG}{_BOLO}\s+(?:ki\s+)?{_BODY}",
    rf"{_ALAG}{_WHO}\s+ko\s+{_BOLO}\s+(?:ki\s+)?{_BODY}",
    rf"{_WHO}\s+को\s+(?:भी\s+)?अलग\s*से\s+(?:बोल(?:ो|\s*दो|ना)|कह\s*(?:दो|ना)|बता\s*(?:ओ|दो"
    rf"|ना))\s+(?:कि\s+)?{_BODY}",
    before=_BEFORE,
)
"""Said to be for that person alone: whatever it asks for, it is words."""
_A_FEATURE = Sought(
    r"\b(?:self[\s-]?)?tapes?\b|\b(?:confirm|reply|answer|respond|jawab|time|slot|baje|available|avail"
    r"|free|offer|rate|khaa?li)\b|टेप|कन्फर्म|जवाब|बजे|ख़ाली|खाली",
)
"""What has an order of its own comes with its buttons, not as bare words."""
MOST = 3
_THANKS = r"(?P<body>thank\s*(?:you|u)|thanks|thankyou|shukriya|dhanyavaa?d|शुक्रिया|धन्यवाद|थैंक\s*यू)"
_SAY_HI = (
    r"(?:bol(?:o|\s*do|na|\s*dena)|keh\s*(?:do|dena|na)|bhej(?:o|\s*do|\s*dena)|likh(?:o|\s*do)"
    r"|बोल(?:ो|\s*दो)|कह\s*दो|भेज(?:ो|\s*दो))"
)
_WHOM = r"(?P<whom>(?:jo|jin(?:hone|ko|ka)?|jisne|jitne|जो|जिन्होंने)\s[^?!:]{2,60}?)"
_UNKO = r"(?:un\s*(?:sab\s*)?ko|unhe(?:in)?|sab\s*ko|उन(?:\s*सब)?\s*को|उन्हें|सबको)"
_CAME_EN = r"(?P<whom>(?:every(?:one|body)|all|those|whoever|people|the\s+ones)\s+(?:who\s+)?[^?!:]{2,60}?)"
_THOSE = shapes(
    rf"{_WHOM}\s+{_UNKO}\s+{_THANKS}\s+{_SAY_HI}",
    rf"{_WHOM}\s+{_UNKO}\s+{_SAY_HI}\s+(?:ki\s+|कि\s+)?{_BODY}",
    rf"(?:say\s+)?(?P<thank>thank(?:s|\s*you)?)\s+(?:to\s+)?{_CAME_EN}",
    rf"(?:send|say)\s+(?:a\s+)?{_THANKS}(?:\s+(?:message|note|msg))?\s+to\s+{_CAME_EN}",
    before=r"\W*(?:(?:please|pls|ok|and|now|zara|aur|acc?ha)\s+)?",
    after=r"[\s.!।]*",
)
_OTHER_DAY = Sought(r"\b(?:kal|parso|yesterday|last)\b|कल|परसों")
_WAS_THERE = Sought(r"\b(?:came|attended|aa?y[aei]|turned\s+up|showed\s+up)\b|आए|आये")


def _those(said: str) -> Mapping[str, Any] | None:
    """``jo aaj aaye unko thank you bolo``: people named by what they did; who came is known of today."""
    for found in _THOSE.all_of(said):
        named = found.groupdict()
        whom, body = found["whom"].strip(), (named.get("body") or named.get("thank") or "").strip()
        if _WAS_THERE.search(whom) and _OTHER_DAY.search(whom):
            return None
        if by_what_they_did(whom) and not _A_FEATURE.search(body):
            return {"audience": whom, "body": "Thank you" if named.get("thank") else body}
    return None


_LET_GO = Sought(r"\b(?:tapes?|slot|reschedul\w*|cancel\w*|audition)\b|टेप|ऑडिशन")


def _to_her(said: str) -> Mapping[str, Any] | None:
    """``tell her yes to passes, no to dates``: to the person just spoken of."""
    for found in _TO_HER.all_of(said):
        body = found["body"].strip()
        if len(body.split()) >= 2 and not _NO_WORDS.match(body) and not _LET_GO.search(body):
            return {"people": (found["who"],), "body": body}
    return None


@beside(_TO_HER)
def to_her(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: for whoever casts; shown before it goes."""
    if context.writer not in CASTING or context.raw.get(SPOKEN_OF) is None:
        return None
    return _to_her(composed(text).strip())


@beside(_FORMS, _TO_ONE, _TOLD, _THOSE)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only for people who were shown or are on a list; a colleague is told otherwise."""
    if context.writer not in CASTING:
        return None
    if (those := _those(composed(text).strip())) is not None:
        return those
    there = (*context.last_result, *context.known_people, *context.raw.get(LISTED, ()))
    said = composed(text).strip()
    apart = [(found, True) for found in _TO_ONE.all_of(said)]
    for found, alone in (*apart, *((found, False) for found in (*_FORMS.all_of(said), *_TOLD.all_of(said)))):
        names = [one for one in re.split(r"\s*(?:,|&|\band\b|\baur\b|और)\s*", found["who"]) if one.strip()]
        body = found["body"].strip()
        if not names or len(names) > MOST or len(body.split()) < 2:
            continue
        if not alone and _A_FEATURE.search(body):
            continue
        if all(any(alike(name.strip(), one) for one in there) for name in names):
            return {"people": tuple(name.strip() for name in names), "body": body}
    return None
