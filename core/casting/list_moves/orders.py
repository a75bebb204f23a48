"""``move Harleen from Meera to Inspector``, ``add top 2 from Meera to Bebo``: people, and roles there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import STAFF
from core.understanding import picked, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, composed, shapes

_P = r"(?P<people>[^?!:]{1,120}?)"
_LIST = r"(?:short\s*-?\s*list|list|role|लिस्ट|शॉर्टलिस्ट)"
_L = rf"(?:['’]?s)?(?:\s+(?:ki\s+|ka\s+|की\s+|का\s+)?{_LIST})?"
_S = rf"(?:the\s+)?(?P<source>[^?!:,\d]{{1,40}}?){_L}"
_T = rf"(?:the\s+)?(?P<target>[^?!:,\d]{{1,40}}?){_L}"
_KO, _SE, _IN = r"(?:ko|को)", r"(?:se|से)", r"(?:me|mein|main|pe|par|ko|में|पर|पे|को)"
_DO = (
    r"(?:(?:shift|move|transfer|add|copy|शिफ्ट|मूव)\s+)?(?:kar|da+l|rakh|le|bhej|कर|डाल|रख|ले)"
    r"(?:o|na|\s*do|\s*dena|\s*dijiye|\s*lo|ो|\s*दो|\s*देना|\s*लो)?"
)
_TOO = r"(?:as\s+well|too|also|bhi)"
_MOVE = r"(?:move|shift|transfer|switch)"
_BEFORE = r"\W*(?:(?:ok(?:ay)?|and|aur|also|so|now|please|pls|actually)[\s,]+)*"
_MOVES = shapes(
    rf"{_MOVE}\s+{_P}\s+from\s+{_S}\s+(?:to|into|onto|on)\s+{_T}",
    rf"{_MOVE}\s+{_P}\s+(?:over\s+)?(?:to|into|onto)\s+{_T}\s+from\s+{_S}",
    rf"{_MOVE}\s+{_P}\s+(?:over\s+)?(?:to|into|onto)\s+{_T}",
    rf"(?:put|add|use|try|take|move|shift)\s+{_P}\s+(?:on|to|for|in|into)\s+{_T}\s*,?\s+"
    rf"(?:instead\s+of|rather\s+than|not)\s+{_S}",
    rf"(?:take|remove|drop|get)\s+{_P}\s+(?:off|from|out\s+of)\s+{_S}\s*(?:,|\s(?:and|&|n|then))\s*"
    rf"(?:and\s+|then\s+)?(?:put|add|move)\s+(?:her|him|them)\s+(?:on|to|in|into)\s+{_T}(?:\s+instead)?",
    rf"{_P}\s+{_KO}\s+{_S}\s+{_SE}\s+(?:(?:hata|nikal|हटा|निकाल)\s*(?:ke|kar|कर|के)\s+)?{_T}\s+{_IN}\s+{_DO}",
    rf"{_P}\s+{_KO}\s+{_S}\s+(?:ki|की)\s+(?:jagah|जगह)\s+{_T}\s+{_IN}\s+{_DO}",
    rf"{_S}\s+{_SE}\s+{_P}\s+{_KO}\s+{_T}\s+{_IN}\s+{_DO}",
    rf"{_P}\s+{_KO}\s+{_T}\s+{_IN}\s+(?:shift|move|transfer|शिफ्ट|मूव)\s+{_DO}",
    before=_BEFORE,
    after=r"(?:\s*,?\s+(?:please|pls|yaar|instead|now))*[\s.!।]*",
)
_COPIES = shapes(
    rf"(?:add|copy|put|duplicate|bring|include)\s+{_P}\s+from\s+{_S}\s+(?:to|into|on|onto|in|for)\s+{_T}",
    rf"(?:copy|duplicate)\s+{_P}\s+(?:over\s+)?(?:to|into|onto)\s+{_T}",
    rf"(?:move\s+)?{_P}\s+from\s+{_S}\s+(?:to|into|on|onto|for)\s+{_T}\s+{_TOO}",
    rf"{_S}\s+(?:se|ke|ki|से|के|की)\s+{_P}\s+(?:{_KO}\s+)?{_T}\s+{_IN}\s+(?:bhi|copy|भी|कॉपी)\s+{_DO}",
    rf"{_P}\s+{_KO}\s+{_S}\s+{_SE}\s+{_T}\s+{_IN}\s+(?:bhi|copy|भी|कॉपी)\s+{_DO}",
    before=_BEFORE,
    after=rf"(?:\s*,?\s+(?:please|pls|yaar|now|{_TOO}))*[\s.!।]*",
)
_PLACES = Sought(
    composed(
        r"(?:the\s+)?(?:top|first|last|all|both|every(?:one|body)|number|no\.|#|\d|pehl|aa?kh?i?ri|sab|dono"
        r"|(?:whole\s+|entire\s+)?list|सब|पहल|आखिरी)"
    ),
)
"""People by their places in the list they are on."""
_EVERYBODY = Sought(
    r"(?:the\s+)?(?:(?:whole|entire)\s+)?list|every(?:one|body)|all(?:\s+of\s+them)?|sab(?:ko|hi)?",
)
_AND = Sought(r"\s*(?:,|&|\+|\band\b|\baur\b|(?<=\s)n(?=\s)|(?<!\w)और(?!\w))\s*")
_NO_NAME = frozenset(
    composed(
        "audition auditions slot slots time times session call meeting date day room venue reading script"
        " scene sides offer budget note notes it this that the from to for if agar when jab who kaun what kya"
        " don't dont not mat nahi never should can could tell ask remind message we i you they have has is"
        " are was were rest others baaki ऑडिशन मत नहीं बाकी"
    ).split()
)
MOST = 20


@beside(_MOVES, _COPIES)
def between(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: whom, from which role's list (empty where it is not said), to which, whether they stay."""
    if context.writer not in ("", *STAFF):
        return None
    said = composed(text)
    for patterns, keep in ((_COPIES, True), (_MOVES, False)):
        found = _read(said, patterns, context)
        if found is not None:
            return {**found, "keep": keep}
    return None


def _read(said: str, patterns: Shapes, context: Context) -> dict[str, Any] | None:
    for match in patterns.all_of(said):
        found = match.groupdict()
        target = whose_name(found["target"].strip(), context.known_roles)
        from_whom = (found.get("source") or "").strip()
        source = whose_name(from_whom, context.known_roles) if from_whom else ()
        if len(target) != 1 or len(source) != bool(from_whom) or source == target:
            continue
        people = _people(found["people"].strip(), context, on_a_list=bool(source))
        if people:
            return {"people": people, "source": source[0] if source else "", "target": target[0]}
    return None


def _people(said: str, context: Context, *, on_a_list: bool) -> tuple[str, ...]:
    """Names, or words for places: of the list they leave where that is named, else of what was shown."""
    if whose_name(said, context.known_roles):
        return ()
    if _PLACES.match(said):
        if on_a_list:
            return ("all",) if _EVERYBODY.fullmatch(said) else (said,)
        return tuple(str(place) for place in picked(said, context.last_result))
    names = [one.strip() for one in _AND.split(said) if one and one.strip()]
    fits = all(len(one.split()) <= 3 and not set(one.casefold().split()) & _NO_NAME for one in names)
    return tuple(names) if fits and 1 <= len(names) <= MOST else ()
