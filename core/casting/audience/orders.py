"""Plain orders about who may see a role: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.projects.model import RoleAudience
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, composed, shapes

_ROLE = (
    r"(?:the\s+(?:role\s+(?:of\s+)?)?)?(?P<role>[^\W\d_][^\"',?!:\d]{0,40}?)"
    r"(?:['’]s?)?(?:\s+(?:role|part|रोल))?"
)
_ONLY = r"(?:only|just|sirf|bas|सिर्फ़|सिर्फ|केवल|बस)"
_TEAM = (
    r"(?:(?:the\s+|our\s+)?(?:(?:casting\s+)?team|office|house|us)|internal(?:ly)?|private|in-?house"
    r"|(?:by\s+)?(?:invite|invitation)[\s-]?only|confidential|secret"
    r"|team\s+(?:waalon|walon)|hum(?:aare|are)?|apne\s+log|टीम|हमारे|ऑफ़िस|ऑफिस)"
)
_AGENTS = r"(?:(?:the\s+|our\s+)?(?:agents?|agency|agencies|agenton)|एजेंट(?:्?स|ों)?)"
_ALL = (
    r"(?:every(?:one|body)|all(?:\s+talent)?|(?:the\s+)?public|open|anyone|anybody|sab(?:hi|ko)?|sab\s+log|talent"
    r"|सब(?:को)?|सभी|सब\s+लोग|पब्लिक)"
)
_FOR_HI = r"\s*(?:ke\s+li[yi]?e|ko|tak|के\s+लि(?:ए|ये)|को|तक)"
_DO = (
    r"(?:\s+(?:hi|ही))?(?:\s+(?:rakho|rakh\s*do|rakhna|karo|kar\s*do|kardo|khol\s*do|kholo|dikhao|dikhana|dikhe|dekhe"
    r"|dekhenge|dikhna\s+chahiye|hai|rahega|रखो|रख\s*दो|करो|कर\s*दो|खोल\s*दो|खोलो|दिखाओ|देखें|है|रहेगा))?"
)
_BEFORE = r"\W*(?:(?:please|pls|ok|and|so)\W+)?"
_AFTER = r"(?:\s+(?:please|pls|for\s+now|abhi|now))?[\s.!।]*"


def _forms(who: str) -> Shapes:
    return shapes(
        rf"(?:keep|make|set|open|show|restrict|limit|release|hide)\s+{_ROLE}(?:\s+(?:up|audience))?"
        rf"\s+(?:to\s+|for\s+|with\s+|within\s+|visible\s+to\s+|open\s+to\s+|as\s+)?(?:{_ONLY}\s+)?{who}(?:\s+{_ONLY})?",
        rf"{_ROLE}\s+(?:is|should\s+be|stays?|goes)\s+(?:{_ONLY}\s+)?(?:visible\s+|open\s+|shown\s+)?"
        rf"(?:(?:for|to|within|with)\s+)?(?:{_ONLY}\s+)?{who}(?:\s+{_ONLY})?",
        rf"{_ROLE}(?:\s+audience)?\s*[:=]\s*(?:{_ONLY}\s+)?{who}(?:\s+{_ONLY})?",
        rf"{_ROLE}\s+audience\s+(?:is\s+|to\s+)?(?:{_ONLY}\s+)?{who}(?:\s+{_ONLY})?",
        rf"(?:open|show|release)\s+{_ROLE}\s+{_ONLY}\s+(?:to|for)\s+{who}",
        rf"{_ONLY}\s+{who}\s+(?:can|may|should|must)\s+(?:see|know\s+(?:of|about))\s+{_ROLE}",
        rf"{_ROLE}\s+(?:{_ONLY}\s+)?{who}\s+{_ONLY}",
        rf"{_ROLE}\s+(?:(?:ko|को)\s+)?{_ONLY}\s+{who}{_FOR_HI}?{_DO}",
        rf"{_ROLE}\s+(?:(?:ko|को)\s+)?{who}{_FOR_HI}(?:\s+{_ONLY})?{_DO}",
        before=_BEFORE,
        after=_AFTER,
    )


_HIDDEN = shapes(
    rf"(?:hide|keep)\s+{_ROLE}\s+(?:away\s+)?from\s+(?:{_AGENTS}|{_ALL}|outside|outsiders)",
    rf"{_ROLE}\s+(?:ko\s+|को\s+)?(?:{_AGENTS}|{_ALL}|bahar|बाहर)(?:\s*(?:se|ko|से|को))?\s+"
    r"(?:chhupao|chhupa\s*do|mat\s+dikhao|छुपाओ|छिपाओ|मत\s+दिखाओ)",
    rf"(?:don['’]?t|do\s+not|never)\s+show\s+{_ROLE}\s+(?:to|outside)\s*(?:{_AGENTS}|{_ALL}|outsiders)?",
    before=_BEFORE,
    after=_AFTER,
)
_EACH: tuple[tuple[RoleAudience, Shapes], ...] = (
    ("team", _forms(_TEAM)),
    ("agents", _forms(_AGENTS)),
    ("everyone", _forms(_ALL)),
)
_ASKED = shapes(
    rf"who\s+(?:all\s+)?(?:can|may|could)\s+see\s+{_ROLE}",
    rf"(?:{_ONLY}\s+)[^?!:,]{{2,40}}?\s+(?:can|may|should|must)\s+(?:see|know\s+(?:of|about))\s+{_ROLE}",
    rf"who\s+is\s+{_ROLE}\s+(?:visible|open|shown)\s+to",
    rf"{_ROLE}\s+audience",
    rf"{_ROLE}\s+(?:kaun|kisko|kis\s+ko|kin\s+logon\s+ko|कौन|किसको)\s+(?:kaun\s+|कौन\s+)?"
    r"(?:dekh\s+sakta|dekh\s+sakte|dikhta|dikh\s+raha|देख\s+सकता|देख\s+सकते|दिखता)(?:\s+(?:hai|hain|है|हैं))?",
    rf"{_ROLE}\s+(?:ki|का|की|ka)\s+(?:audience|ऑडियंस)(?:\s+(?:kya|kaun|क्या|कौन)(?:\s+(?:hai|है))?)?",
    before=_BEFORE,
    after=r"[\s?.!।]*",
)


@beside(_HIDDEN, *(forms for _, forms in _EACH))
def setting(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Meera role sirf agents ke liye``, ``keep Meera within the team``: of a role there is."""
    said = composed(text)
    if "?" in said:
        return None
    for match in _HIDDEN.all_of(said):
        if role := _known(match["role"], context):
            return {"role": role, "audience": "team"}
    for audience, forms in _EACH:
        for match in forms.all_of(said):
            if role := _known(match["role"], context):
                return {"role": role, "audience": audience}
    return None


@beside(_ASKED)
def asking(text: str, context: Context) -> Mapping[str, Any] | None:
    """``who can see Meera?``, ``Meera kaun dekh sakta hai``; ``only producers may see Meera`` names nobody
    whom a role can be narrowed to, and is answered with those."""
    for match in _ASKED.all_of(composed(text)):
        if role := _known(match["role"], context):
            return {"role": role}
    return None


def _known(said: str, context: Context) -> str:
    found = whose_name(said.strip(), context.known_roles)
    return found[0] if len(found) == 1 else ""
