"""How talent and those who speak for them say that they are out: only a whole message says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import OUTSIDE
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_ABOUT = (
    r"(?:\s+(?:for|from|in|of)\s+(?:the\s+role\s+of\s+|the\s+|this\s+|that\s+|your\s+)*(?P<about>[^?!:,\d]{1,40}?)"
    r"(?:\s+(?:role|part|project|series|film|show|list))?)?"
)
_MORE = r"(?:\s+(?:any\s*more|anymore|now|please|pls|further|at\s+all))*"
_NAME = r"(?:my\s+name|me|us|mera\s+naam|mujhe|मेरा\s+नाम|मुझे)"
_THING = r"(?:role|part|project|series|film|show)"
_THE = r"(?:the\s+|this\s+|that\s+|your\s+)*"
_OF_HI = (
    r"(?:(?P<about>[^?!:,\d]{1,40}?)\s+(?:ki\s+list|ke\s+role|role|list)?\s*"
    r"(?:se|ke\s+li[yi]?e|mein\s+se|से|के\s+लिए)\s+)?"
)
_OFF_HI = (
    r"(?:hata\s*(?:do|dijiye|dena|o)|hatao|nikal\s*(?:do|dijiye|o)|nikalo|consider\s+mat\s+kar(?:o|na)"
    r"|हटा\s*(?:दो|दीजिए)|हटाओ|निकाल\s*(?:दो|दीजिए))"
)
_NO_LONGER = r"(?:i|we)\s+(?:do\s+not|don['’]?t|no\s+longer)\s+(?:want|wish)"
_OUT = (
    r"(?:withdraw(?:ing)?|pull(?:ing)?\s+out|back(?:ing)?\s+out|step(?:ping)?\s+(?:back|out|down)"
    r"|dropp?(?:ing)?\s+out|out)"
)
_WANTS_HI = (
    r"(?:\s+(?:hai|h|chaht[aei](?:\s+(?:hu|hun|hoon|hain))?|rah[aei](?:\s+(?:hu|hun|hoon|hain))?|padega))+"
)
_FORMS = shapes(
    rf"{_NO_LONGER}\s+(?:me\s+|us\s+)?to\s+be\s+(?:considered|part|cast|in\s+the\s+running){_ABOUT}{_MORE}",
    rf"{_NO_LONGER}\s+to\s+(?:do|play|be\s+in|audition)(?:\s+for)?\s+(?:this|that|the)"
    rf"(?:\s+(?P<about>[^?!:,\d]{{1,40}}?))?\s+{_THING}{_MORE}",
    rf"(?:take|remove|drop|strike|cut)\s+{_NAME}(?:\s+(?:off|out))?{_ABOUT}{_MORE}",
    rf"(?:withdraw|pull)\s+{_NAME}(?:\s+out)?{_ABOUT}{_MORE}",
    rf"(?:i|we)(?:['’]?m|\s+am|\s+are|['’]re)?\s+{_OUT}(?:\s+of)?{_ABOUT}{_MORE}",
    rf"(?:i|we)(?:['’]?d|\s+would)?\s+(?:now\s+|also\s+)?(?:want(?:ed)?|wish|like|need|have|am\s+going|are\s+going|am\s+planning)\s+to\s+(?:withdraw|pull\s+out|back\s+out|step\s+(?:back|out|down)|drop\s+out|opt\s+out)(?:\s+of)?{_ABOUT}{_MORE}",
    rf"(?:i\s+)?(?:want(?:ed)?|wanna|have|need)\s+(?:to\s+)?(?:withdraw|back\s+out|opt\s+out){_ABOUT}{_MORE}",
    rf"(?:mujhe\s+|main?\s+|mai\s+|hume\s+|hum\s+)?{_OF_HI}(?:(?:apna\s+|mera\s+)?naam\s+(?:wapas|vapas)\s+le(?:na)?|withdraw(?:\s+kar(?:na)?)?|back\s*out(?:\s+kar(?:na)?)?){_WANTS_HI}",
    r"(?:मुझे\s+|मैं\s+|हमें\s+|हम\s+)?(?:अपना\s+)?(?:नाम\s+वापस\s+लेन[ाी]|विदड्रॉ\s+करन[ाी])\s+(?:है|चाहत[ीेा](?:\s+(?:हूँ|हूं|हैं))?)",
    rf"(?:i\s+am\s+|i['’]?m\s+|we\s+are\s+)?(?:no\s+longer|not)\s+(?:interested|available)\s+(?:in|for)\s+{_THE}"
    rf"(?:(?P<about>[^?!:,\d]{{1,40}}?)\s+)?{_THING}{_MORE}",
    rf"(?:do\s+not|don['’]?t)\s+consider\s+(?:me|us){_ABOUT}{_MORE}",
    rf"{_OF_HI}{_NAME}\s+{_OFF_HI}",
    rf"{_NAME}\s+{_OF_HI}{_OFF_HI}",
    r"(?:mujhe\s+|मुझे\s+)?(?:(?:ye|yeh|yah|is|यह|ये)\s+)?(?:(?P<about>[^?!:,\d]{1,40}?)\s+(?:ka\s+|का\s+)?)?"
    r"(?:role|part|project|रोल|प्रोजेक्ट)\s+(?:nahi+n?|नहीं)\s+(?:karna|kar\s+sakt[aei]|chahiye|करना|चाहिए)"
    r"(?:\s+(?:hai|hoon|है))?",
    before=r"\W*(?:(?:hi|hello|sorry|sir|mam|madam|please|pls|actually|ji|dear\s+team)[\s,]+)*",
    after=r"(?:[\s,]+(?:thanks|thank\s+you|sorry|ji|sir|mam|madam|please))*[\s.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Out of a role or project there is, or of whatever stands."""
    if context.writer not in OUTSIDE:
        return None
    for found in _FORMS.all_of(composed(text)):
        about = (found.groupdict().get("about") or "").strip()
        names = (*context.known_roles, *context.known_projects)
        known = whose_name(about, names) if about else ()
        if about and len(known) != 1 and about.casefold() not in _WHATEVER:
            return {"about": about}
        return {"about": known[0] if known else ""}
    return None


_WHATEVER = frozenset(
    {"this", "it", "that", "everything", "all", "auditions", "audition", "casting", "consideration"}
    | {"project", "role", "part", "series", "film", "show", "list", "the running", "considered"}
)
