"""``what happened today?``, ``aaj kya hua``, ``what did I miss``: only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

_DAY = (
    r"(?P<day>today|since\s+yesterday|from\s+yesterday|kal\s+se|कल\s+से|this\s+morning|since\s+(?:this\s+)?morning|yesterday|this\s+week"
    r"|so\s+far\s+today|on\s+the\s+day|all\s+day"
    r"|in\s+the\s+day|aaj|subah\s+se|din\s+bhar|kal|is\s+hafte|is\s+week|आज|कल|इस\s+हफ़्ते|दिन\s+भर)"
)
_ABOUT = r"(?:\s+(?:on|for|in|with|at)\s+(?:the\s+)?(?P<about>[^?!:,\d]{1,40}?))?"
_ABOUT_HI = r"(?:(?P<about>[^?!:,\d]{1,40}?)\s+(?:mein|me|par|pe|में|पर)\s+)?"
_HAPPENED = r"(?:happened|changed|went\s+on|moved|got\s+done|came\s+in)"
_HUA = r"(?:kya(?:\s*-?\s*kya)?|kuch)\s+(?:naya\s+)?(?:hua|hui|hue|chala|badla)(?:\s+(?:hai|h))?(?:\s+kya)?"
_NOUN = (
    r"(?:summary|recap|round\s*up|highlights|updates?|news|happenings|wrap(?:\s*-?\s*up)?|rundown"
    r"|low\s*-?\s*down|tl;?dr)"
)
_FORMS = (
    rf"(?:what(?:'s|\s+has|\s+have|s|\s+all|\s+else)*"
    rf"|anything)\s+(?:new\s+)?{_HAPPENED}{_ABOUT}(?:\s+{_DAY})?{_ABOUT.replace('about', 'also')}",
    rf"(?:did\s+)?anything\s+(?:new\s+)?happen(?:ed)?{_ABOUT}(?:\s+{_DAY})?",
    rf"what(?:'s|s|\s+is)\s+(?:new|the\s+(?:news|latest|update))(?:\s+{_DAY})?{_ABOUT}",
    rf"(?:any|the|a|quick|give\s+me\s+(?:a|the))?\s*(?:quick\s+"
    rf"|short\s+)?{_NOUN}\s+of\s+(?:what\s+{_HAPPENED}\s+)?{_DAY}{_ABOUT}",
    rf"(?:any\s+|the\s+|a\s+|quick\s+)*{_NOUN}\s+(?:for\s+|from\s+)?{_DAY}{_ABOUT}",
    rf"(?:the\s+)?day'?s\s+{_NOUN}{_ABOUT}|today'?s\s+{_NOUN}",
    r"(?P<away>(?:what|wh?d+i?d?|wdid|what'?d)\s*(?:all\s+)?(?:did\s+)?(?:i|we)\s+miss(?:ed)?(?:\s+out\s+on)?"
    r"|(?:what(?:['’]?s|\s+has|\s+all)?|anything)\s+(?:new\s+)?(?:happen(?:ed)?|changed)\s+(?:while|when|since)\s+i\s+(?:was\s+|am\s+)?"
    r"(?:away|out|gone|off(?:line)?|asleep|sleeping|left|travell?ing|on\s+leave|not\s+(?:here|around))"
    r"|catch\s+me\s+up|fill\s+me\s+in|bring\s+me\s+up\s+to\s+(?:speed|date)"
    r"|maine\s+kya\s+(?:miss\s+kiya|chhoda)"
    r"|mere\s+(?:peeche|piche|bina)\s+kya(?:\s+kya)?\s+hua|main\s+nahi\s+(?:tha|thi)\s+to\s+kya\s+hua)",
    rf"{_ABOUT_HI}{_DAY}\s+{_ABOUT_HI.replace('about', 'also')}{_HUA}(?:\s+(?:batao|bata\s+do))?",
    rf"{_DAY}\s+(?:ka|ki|ke|का|की)\s+(?:haal(?:\s*-?\s*chaal)?|hisaab|update|updates|khabar|news|summary|हाल)"
    r"(?:\s+(?:kya\s+hai|batao|do|bata\s+do))?",
    rf"{_ABOUT_HI}{_DAY}\s+क्या(?:\s*-?\s*क्या)?\s+हुआ(?:\s+है)?",
)
_LEAD = (
    r"(?:(?:hey|hi|ok|so|and|please|pls|kindly|tell\s+me|show\s+me|give\s+me"
    r"|can\s+you\s+tell\s+me|may\s+i\s+(?:have|know)"
    r"|could\s+i\s+(?:have|get)|i\s+want|batao|accha|arre)[\s,]+)*(?:(?:a|the)\s+)?"
)
_TAIL = r"(?:[\s,]+(?:please|pls|lol|na|yaar|bro|guys|ji|sir|batao|bata\s+do))*"
_WHOLE = shapes(*_FORMS, before=_LEAD, after=_TAIL)
_YESTERDAY = frozenset(["yesterday", "kal", "कल"])
_SINCE_YESTERDAY = frozenset(["since yesterday", "from yesterday", "kal se", "कल से"])
_WEEK = frozenset(["this week", "is hafte", "is week", "इस हफ़्ते"])


@beside(_WHOLE)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the day, and the role or project if one is named."""
    said = " ".join(text.split()).rstrip(" .!?।")
    for found in _WHOLE.all_of(said):
        given = {key: value for key, value in found.groupdict().items() if value}
        about = given.get("about") or given.get("also") or ""
        names = (*context.known_roles, *context.known_projects)
        known = whose_name(about, names) if about else ()
        if about and len(known) != 1:
            continue
        day = " ".join(given.get("day", "").casefold().split())
        when = (
            "since"
            if day in _SINCE_YESTERDAY
            else "away"
            if "away" in given
            else "yesterday"
            if day in _YESTERDAY
            else "week"
            if day in _WEEK
            else "today"
        )
        return {"when": when, "about": known[0] if known else ""}
    return None
