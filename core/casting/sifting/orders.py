"""``drop the singers``, ``dancers hata do``, ``only keep the ones who can ride``: who of those shown, or of a
list, stays or goes by what they can do. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.wording import worded
from core.casting.talent.vocabulary import language_named
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_WHAT = r"(?P<what>[^\W\d_][^?!:;,\d]{1,40}?)"
_DO = r"(?:can(?:\s+(?:do|play))?|do(?:es)?|knows?(?:\s+how\s+to)?|speaks?|are\s+(?:good\s+at|trained\s+in))"
_THE_ONES = (
    r"(?:(?:the\s+|all\s+|those\s+|any\s+|any|every)*(?:ones?|people|girls|boys|women|men|actors|one|body|those)\s+(?:who|that)"
    r"|(?:those|anyone|anybody|everyone|everybody|whoever)(?:\s+(?:who|that))?)"
)
_CAN_HI = (
    r"(?:\s*(?:kar\s+)?(?:sakt[aei]|leti|lete|jaant[aei]|aat[aie]|kart[aei]|bolt[aei]|सकत[ाेी]|जानत[ाेी]|आत[ाेी]|करत[ाेी]|बोलत[ाेी])"
    r"(?:\s+(?:hai|hain|h|ho|है|हैं))?)"
)
_CANT = r"(?:can\s?not|can['’]?t|do\s?n[o'’]?t|dont|does\s?n[o'’]?t|doesnt)"
_WALE = r"(?:\s*(?:wal[aei]|walo+n?|waliyo?n?|वाल[ाेी]|वालों|वालियों))?"
_THEM = r"(?:un|in|उन|इन)\s?(?:ko|को|he|hen|hein)?"
_FROM = (
    r"(?:\s+(?:from|off|on|in)\s+(?:the\s+)?(?P<list>[^?!:,\d]{2,30}?)(?:\s+(?:short\s*-?\s*list|list))?)?"
)
_FROM_HI = (
    r"(?:(?P<list>[^?!:,\d\s]{2,20}(?:\s[^?!:,\d\s]{2,20})??)\s+(?:ki\s+|ke\s+"
    r"|की\s+)?(?:(?:short\s*-?\s*)?list\s+|लिस्ट\s+)?(?:se|mein|me|से|में)\s+)?"
)
_DROP = (
    r"(?:drop|remove|lose|cut|hide|kick\s+out|take\s+out|take\s+off|leave\s+out|get\s+rid\s+of|skip|exclude)"
)
_KEEP = r"(?:keep|leave|retain)"
_ONLY = r"(?:only|just|sirf|bas|सिर्फ़?|केवल)"
_OUT_HI = (
    r"(?:hata(?:o|\s*do|\s*de|na|\s*dena)|nikaa?l\s*(?:o|do|de|dena)|(?:drop|remove|cut)\s*(?:karo|kar\s*do|kardo)"
    r"|हटा(?:ओ|\s*दो)|निकाल(?:ो|\s*दो))"
)
_STAY_HI = r"(?:rakh(?:o|na)|rakh\s*(?:do|lo)|rehne\s*do|chh?od\s*do|keep\s+karo|रखो|रख\s*(?:लो|दो)|रहने\s*दो)"
_BEFORE = (
    r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|actually|arre|so|then|can\s+you|let['’]?s"
    r"|phir|फिर|अच्छा)[\s,]+)*"
)
_AFTER = r"(?:[\s,]+(?:please|pls|yaar|na|now|ab|then|for\s+now|abhi))*[\s.!।]*"
_DROPS = shapes(
    rf"{_DROP}\s+(?:all\s+)?(?:the\s+)?(?P<what>[^\W\d_][^?!:;,\d]{{1,30}}?){_FROM}",
    rf"{_DROP}\s+{_THE_ONES}\s+{_DO}\s+{_WHAT}{_FROM}",
    r"take\s+(?:all\s+)?(?:the\s+)?(?P<what>[^\W\d_][^?!:;,\d]{1,30}?)\s+off\s+(?:the\s+)?(?P<list>[^?!:,\d]{2,30}?)(?:['’]s)?"
    r"(?:\s+(?:short\s*-?\s*list|list))?",
    rf"{_FROM_HI}{_WHAT}{_WALE}\s*(?:ko\s+|को\s+)?{_OUT_HI}",
    rf"{_FROM_HI}(?:jo|जो)\s+(?:log\s+)?{_WHAT}{_CAN_HI}\s*,?\s*{_THEM}\s*{_OUT_HI}",
    before=_BEFORE,
    after=_AFTER,
)
_KEEPS = shapes(
    rf"(?:{_ONLY}\s+{_KEEP}|{_KEEP}\s+{_ONLY})\s+(?:{_THE_ONES}\s+{_DO}\s+|the\s+)?{_WHAT}{_FROM}",
    rf"{_ONLY}\s+{_THE_ONES}\s+{_DO}\s+{_WHAT}{_FROM}",
    rf"{_DROP}\s+(?:everyone|everybody|all|the\s+rest|those|the\s+ones|anyone)\s+(?:who|that)\s+{_CANT}\s+"
    rf"(?:do\s+)?{_WHAT}{_FROM}",
    rf"(?:everyone|everybody|all|those|anyone|whoever)\s+(?:who\s+)?{_CANT}\s+(?:do\s+)?"
    rf"{_WHAT}\s+(?:should|must|has\s+to|have\s+to|can)\s+go",
    rf"{_FROM_HI}{_ONLY}\s+{_WHAT}{_WALE}\s*(?:ko\s+|को\s+)?{_STAY_HI}",
    rf"{_FROM_HI}(?:jo|जो)\s+(?:log\s+)?{_WHAT}{_CAN_HI}\s*,?\s*{_ONLY}\s+{_THEM}\s*{_STAY_HI}",
    rf"{_FROM_HI}{_ONLY}\s+(?:jo|जो)\s+{_WHAT}{_CAN_HI}\s*,?\s*{_THEM}\s*{_STAY_HI}",
    before=_BEFORE,
    after=_AFTER,
)
_PEOPLE = Sought(
    r"(?<!\w)(?:\w{2,}ers?|bikers|wal[aei]|walo+n?|waliyo?n?|ones?|people|girls|boys)(?!\w)|वाल|क(?:ों)?\s*$|र(?:ों)?\s*$"
)
"""What is dropped is people: "drop singing" is a wish of the search that is given up."""
_SPOKEN = (
    (Sought(r"(?<!\w)(?:horse\s+|ghode\s+)?(?:ride(?:rs?)?|riding|sawaari|sawari)(?!\w)"), "horse riding"),
    (
        Sought(
            r"(?<!\w)(?:gana\s+|gaana\s+)?(?:gaa?te|gaa?ti|gaa?ne|gaa?na|gaa|gayak)(?!\w)|गा(?:ना|ने|ते|ती)|गायक\S*"
        ),
        "singing",
    ),
    (Sought(r"(?<!\w)na+ch(?:te|ti|ne|na)?(?!\w)|नाच\S*|डांसर\S*"), "dance"),
    (Sought(r"सिंगर\S*"), "singing"),
    (Sought(r"(?<!\w)lad(?:te|ti|ne)(?!\w)"), "stunts"),
    (Sought(r"(?<!\w)tair(?:te|ti|ne|na)?(?!\w)"), "swimming"),
)
_LITTLE = Sought(
    r"(?<!\w)(?:speakers?|speaking|wal[aei]|walo+n?|waliyo?n?|people|girls|boys|ones?|who|can|do|the|all|ko)(?!\w)|वाल\S*|को"
)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only for skills and languages there are, and a role there is, where a list is named."""
    said = composed(text)
    if context.writer not in STAFF or len(said) > 100 or not (context.last_result or context.known_roles):
        return None
    for forms, keep in ((_KEEPS, True), (_DROPS, False)):
        for found in forms.all_of(said):
            values = _read(found["what"], (found.groupdict().get("list") or "").strip(), context)
            plain = keep or _PEOPLE.search(found["what"]) or "who" in said.casefold() or _JO.search(said)
            if values is not None and (plain or _WALE_SAID.search(said)):
                return {**values, "keep": keep}
    return None


_DENIED = Sought(rf"(?<!\w)(?:{_CANT}|not|no|nahi+n?|nhi)(?!\w)|नहीं")
_JO = Sought(r"(?<!\w)(?:jo|जो)(?!\w)")
_WALE_SAID = Sought(r"(?<!\w)(?:wal[aei]|walo+n?|waliyo?n?)(?!\w)|वाल")


def _read(what: str, named: str, context: Context) -> dict[str, Any] | None:
    lists = whose_name(named, context.known_roles) if named else ()
    if named and len(lists) != 1:
        return None
    if not named and not context.last_result and not context.focus_list:
        return None
    if whose_name(what.strip(), (*context.last_result, *context.known_roles)):
        return None  # somebody of that name, or a role
    listed = lists[0] if lists else ""
    if _DENIED.search(what):
        return None
    language = language_named(_LITTLE.sub(" ", what).strip())
    if language:
        return {"languages": (language,), "list": listed}
    meant = what
    for spoken, skill in _SPOKEN:
        meant = spoken.sub(skill, meant, count=1)
    said = worded(" ".join(_LITTLE.sub(" ", meant).split()))
    if not said.skills or said.words or said.without:
        return None
    return {"skills": said.skills, "list": listed}
