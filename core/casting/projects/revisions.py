"""``Meera's age is 22-26 now``, ``Meera ko Marathi bhi aani chahiye``, ``reopen Inspector``, ``Gully Nights
shoots 5 Jan to 2 Feb``: only a whole message about a role or a project there is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from core.casting.projects.orders import this_one
from core.casting.projects.references import bare
from core.casting.talent.names import alike
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, composed, shapes

Read = Callable[[re.Match[str], str], Mapping[str, Any] | None]

_ROLE = r"(?:the\s+)?(?:role\s+(?:of\s+)?)?[\"'“‘]?(?P<role>[^\W\d_][^\"'”’,?!:\d]{0,50}?)[\"'”’]?"
_OF = r"(?:['’]s)?(?:\s+(?:role|part|character|रोल))?"
_FIELD = (
    r"(?P<field>(?:playing\s+)?ages?(?:\s+(?:range|bracket|group))?|umar|umr|languages?|bhasha|zubaan|gender|city"
    r"|shoot(?:ing)?\s+days?|days?|kind|type|requirements?|उम्र|भाषा|भाषाएँ|शहर|शूट\s+के\s+दिन)"
)
_TELLS = r"(?P<field>description|character\s+(?:description|note)|brief|logline|about|kahani|विवरण|ब्रीफ़|ब्रीफ)"
_VALUE = r"(?P<value>[^?]{1,200}?)"
_SET = r"(?:please\s+)?(?:change|set|update|edit|make|revise|keep)\s+"
_DO = (
    r"(?:\s+(?:kar\s*do|kardo|karo|kar\s*dena|rakho|rakh\s*do|hai|hain|hogi|hoga|rahegi|rahega|honi\s+chahiye"
    r"|chahiye|कर\s*दो|करो|रखो|रख\s*दो|है|हैं|होगी|होगा|चाहिए))?"
)
_NOW = r"(?:\s+(?:now|ab|अब|instead|from\s+now\s+on))?"
_END = r"\s*[.!।]*\s*(?:please|pls)?"
_FACTS = shapes(
    rf"{_SET}(?:the\s+)?{_FIELD}\s+(?:of|for)\s+{_ROLE}{_OF}\s*(?:to|as|=|:|is)?\s+{_VALUE}{_NOW}",
    rf"{_SET}{_ROLE}{_OF}\s+{_FIELD}\s*(?:to|as|=|:)?\s+{_VALUE}{_NOW}",
    rf"{_ROLE}{_OF}\s+{_FIELD}\s*(?:is|are|=|:|should\s+be|must\s+be|will\s+be|changes?\s+to|changed\s+to)"
    rf"(?:\s+now)?\s+{_VALUE}{_NOW}",
    rf"{_ROLE}(?:\s+(?:role|रोल))?\s+(?:ka|ki|ke|का|की|के)\s+{_FIELD}\s*(?:ab|अब|=|:)?\s+{_VALUE}{_NOW}{_DO}",
)
_AGES = (
    r"(?P<value>\d{1,2}\s*(?:-|–|to|se)\s*\d{1,2}"
    r"(?:\s*(?:years?(?:\s+old)?|saal(?:\s+(?:ki|ka))?|साल(?:\s+(?:की|का))?))?)"
)
_BY_AGE = shapes(
    rf"{_SET}{_ROLE}{_OF}\s+{_AGES}{_NOW}",
    rf"{_ROLE}{_OF}\s+(?:is|should\s+be|can\s+be|must\s+be)\s+(?:now\s+)?{_AGES}{_NOW}",
    rf"{_ROLE}(?:\s+role)?\s+(?:ko|को)\s+(?:ab\s+|अब\s+)?{_AGES}(?:\s+(?:ki|ka|का|की))?{_DO}",
    rf"{_ROLE}(?:\s+role)?\s+(?:ab|अब)\s+{_AGES}(?:\s+(?:ki|ka|का|की))?{_DO}",
)
_BY_DAYS = shapes(
    rf"{_ROLE}{_OF}\s+(?:now\s+)?(?:shoots?|is|has|needs)\s+(?:for\s+)?(?P<value>\d{{1,3}}\s+(?:shoot(?:ing)?\s+)?days?){_NOW}",
)
_ALSO = shapes(
    rf"add\s+{_VALUE}\s+(?:to|for)\s+{_ROLE}{_OF}\s+(?:languages?|requirements?)",
    rf"{_ROLE}{_OF}\s+(?:also|now\s+also)\s+(?:needs?|has|must|should)\s+(?:to\s+)?(?:speaks?\s+|know\s+)?{_VALUE}",
    rf"{_ROLE}{_OF}\s+(?:needs?|must|should)\s+(?:to\s+)?(?:speaks?\s+|know\s+)?{_VALUE}\s+(?:too|also|as\s+well)",
    rf"{_ROLE}\s+(?:ko|को)\s+{_VALUE}\s+(?:bhi|भी)\s+(?:aani|aana|bolni|आनी|आना|बोलनी)\s+(?:chahiye|चाहिए)",
)
_DESCRIBED = shapes(
    rf"describe\s+{_ROLE}{_OF}\s*(?:as|:)\s+(?P<text>.{{3,1500}})",
    rf"{_SET}(?:the\s+)?{_TELLS}\s+(?:of|for)\s+{_ROLE}{_OF}\s*(?:to|as|:)\s+(?P<text>.{{3,1500}})",
    rf"(?:{_SET})?{_ROLE}{_OF}\s+{_TELLS}\s*(?:is|to|as|:)\s+(?P<text>.{{3,1500}})",
    rf"{_ROLE}\s+(?:ka|ki|का|की)\s+{_TELLS}\s*:?\s+(?P<text>.{{3,1500}})",
)
_WAPAS = r"(?:wapas|wapis|phir\s+se|fir\s+se|dobara|वापस|फिर\s+से|दोबारा)"
_DO_IT = r"(?:\s+(?:do|karo|kar\s*do|दो|करो|कर\s*दो))?"
_AGAIN = shapes(
    rf"(?:please\s+)?(?:re-?open|un-?close)\s+{_ROLE}{_OF}",
    rf"(?:please\s+)?(?:bring\s+back|restart|resume)\s+{_ROLE}(?:['’]s)?\s+(?:role|part|character)",
    rf"(?:please\s+)?(?:bring\s+back|restart|resume)\s+the\s+(?:role|part)\s+(?:of\s+)?{_ROLE}",
    rf"(?:please\s+)?open\s+{_ROLE}{_OF}\s+(?:up\s+)?again",
    rf"{_ROLE}{_OF}\s+is\s+open\s+again",
    rf"{_ROLE}(?:\s+(?:role|रोल))?\s+(?:(?:ko|को)\s+)?{_WAPAS}\s+(?:khol\w*|open|खोल\S*){_DO_IT}",
    rf"{_ROLE}\s+(?:role|रोल)\s+(?:(?:ko|को)\s+)?{_WAPAS}\s+(?:chalu|shuru|start|चालू|शुरू){_DO_IT}",
)


@beside(_FACTS, _BY_AGE, _BY_DAYS, _ALSO, _DESCRIBED)
def role(text: str, context: Context) -> Mapping[str, Any] | None:
    """A role and what it asks for from now on."""
    said = composed(text).rstrip(" .!।")
    for forms, read in _READERS:
        for found in forms.all_of(said):
            name = _of_these(found["role"], context.known_roles)
            if name and (arguments := read(found, name)) is not None:
                return arguments
    return None


@beside(_AGAIN)
def again(text: str, context: Context) -> Mapping[str, Any] | None:
    """``reopen Inspector``: of a role that is closed, so its name is not among those that are known."""
    found = _AGAIN.of(composed(text).rstrip(" .!।"))
    if found is None or _of_these(found["role"], context.known_projects):
        return None
    return {"role": bare(found["role"])}


def _fact(found: re.Match[str], name: str) -> Mapping[str, Any] | None:
    field, value = found["field"].casefold(), found["value"].strip()
    days = re.search(r"day|din|दिन", field) and re.fullmatch(r"\d{1,3}", value)
    return {"role": name, "facts": f"{value} shoot days" if days else f"{field} {value}"}


def _aged(found: re.Match[str], name: str) -> Mapping[str, Any] | None:
    low, high = re.findall(r"\d{1,2}", found["value"])[:2]
    return {"role": name, "facts": f"age {low}-{high}"}


def _long(found: re.Match[str], name: str) -> Mapping[str, Any] | None:
    return {"role": name, "facts": f"{found['value'].split()[0]} shoot days"}


def _more(found: re.Match[str], name: str) -> Mapping[str, Any] | None:
    return {"role": name, "facts": f"languages {found['value']}", "also": True}


def _told(found: re.Match[str], name: str) -> Mapping[str, Any] | None:
    return {"role": name, "description": found["text"].strip()}


_READERS: tuple[tuple[Shapes, Read], ...] = (
    (_DESCRIBED, _told),
    (_FACTS, _fact),
    (_BY_AGE, _aged),
    (_BY_DAYS, _long),
    (_ALSO, _more),
)


def _of_these(said: str, known: tuple[str, ...]) -> str:
    if re.search(r"\b(?:auditions?|callbacks?|sessions?|list|offers?)\b", said, re.IGNORECASE):
        return ""
    name = bare(said)
    return next((one for one in known if alike(name, one)), "")


_PROJECT = (
    r"(?:(?:the\s+)?(?:project|film|series|show)\s+)?[\"'“‘]?(?P<project>[^\W_][^\"'”’?:]{0,79}?)[\"'”’]?"
)
_WHEN = r"(?P<shoot>[^?:]{2,60}?\d[^?:]{0,40}?|[^?:]{0,20}?\d[^?:]{1,60}?)"
_PLACE = r"(?P<place>[^\W\d_][^?:\d,]{1,60}?)"
_SHOOT_DO = r"(?:\s+(?:hai|hoga|honge|karo|kar\s*do|rakho|है|होगा|होंगे|करो|कर\s*दो|रखो))?"
_SHOOTS = shapes(
    rf"{_PROJECT}\s+(?:now\s+)?(?:shoots?|is\s+shooting|will\s+shoot|films?)\s+(?:from\s+|on\s+)?{_WHEN}",
    rf"{_PROJECT}(?:['’]s)?\s+shoot(?:ing)?(?:\s+(?:dates?|days|schedule))?\s*(?:is|are|=|:|from|starts?(?:\s+(?:on|from))?)\s+{_WHEN}",
    rf"(?:{_SET})?(?:the\s+)?shoot(?:ing)?(?:\s+(?:dates?|schedule))?\s+(?:of|for)\s+{_PROJECT}\s*(?:is|are|to|=|:|from)\s+{_WHEN}",
    rf"{_SET}{_PROJECT}(?:['’]s)?\s+shoot(?:ing)?(?:\s+(?:dates?|schedule))?\s+(?:to|as|=|:)\s+{_WHEN}",
    rf"{_PROJECT}\s+(?:ka|ki|का|की)\s+(?:shoot(?:ing)?|शूट(?:िंग)?)(?:\s+dates?)?\s+(?:ab\s+)?{_WHEN}{_SHOOT_DO}",
)
_SHOOTS_IN = shapes(
    rf"{_PROJECT}\s+(?:now\s+)?(?:shoots?|is\s+shooting|will\s+shoot)\s+(?:in|at)\s+{_PLACE}",
    rf"{_PROJECT}\s+(?:ka|ki|का|की)\s+(?:shoot(?:ing)?|शूट(?:िंग)?)\s+(?:ab\s+)?{_PLACE}\s+(?:mein|me|में)(?:\s+(?:hai|hoga|है|होगा))?",
)
_CALLED = shapes(
    rf"rename\s+{_PROJECT}\s+(?:to|as)\s+[\"'“‘]?(?P<name>[^\W_][^\"'”’?:]{{0,79}}?)[\"'”’]?",
    rf"{_PROJECT}\s+(?:is\s+now\s+called|is\s+called|has\s+a\s+new\s+name:?)\s+[\"'“‘]?(?P<name>[^\W_][^\"'”’?:]{{0,79}}?)[\"'”’]?",
    rf"{_PROJECT}\s+(?:ka|का)\s+(?:naam|name|नाम)\s+[\"'“‘]?(?P<name>[^\W_][^\"'”’?:]{{0,79}}?)[\"'”’]?\s+"
    r"(?:kar\s*do|rakho|rakh\s*do|hai\s+ab|कर\s*दो|रखो|रख\s*दो)",
)
_RESTS = shapes(
    rf"(?:please\s+)?pause\s+{_PROJECT}",
    rf"(?:please\s+)?put\s+{_PROJECT}\s+on\s+(?:hold|pause|ice)",
    rf"{_PROJECT}\s+(?:is|goes)\s+on\s+(?:hold|pause)",
    rf"{_PROJECT}\s+(?:(?:ko|को)\s+)?(?:abhi\s+)?(?:rok\w*|pause|hold|रोक\S*)(?:\s+(?:do|dena|karo|kar\s*do|pe\s+rakho|दो))?",
)
_GOES_ON = shapes(
    rf"(?:please\s+)?(?:resume|restart|un-?pause|reopen|re-?activate)\s+{_PROJECT}",
    rf"{_PROJECT}\s+(?:is\s+(?:back\s+)?on(?:\s+again)?|goes\s+on(?:\s+again)?)",
    rf"{_PROJECT}\s+(?:(?:ko|को)\s+)?(?:wapas|phir\s+se|fir\s+se|dobara|वापस|फिर\s+से)\s+(?:chalu|shuru|start|चालू|शुरू)(?:\s+(?:karo|kar\s*do|करो|कर\s*दो))?",
)
_IS_OVER = shapes(
    rf"(?:please\s+)?(?:wrap(?:\s+up)?|close(?:\s+down)?|archive|finish|end)\s+{_PROJECT}(?:\s+(?:now|for\s+now))?",
    rf"{_PROJECT}\s+is\s+(?:wrapped(?:\s+up)?|over|done|finished)",
    rf"{_PROJECT}\s+(?:(?:ko|को)\s+)?(?:band|wrap|khatam|बंद|ख़त्म|खत्म)\s+(?:karo|kar\s*do|ho\s+gaya|करो|कर\s*दो|हो\s+गया)",
)
_STATES: tuple[tuple[Shapes, str], ...] = ((_RESTS, "paused"), (_GOES_ON, "active"), (_IS_OVER, "wrapped"))


@beside(_SHOOTS, _SHOOTS_IN, _CALLED, *(forms for forms, _ in _STATES))
def project(text: str, context: Context) -> Mapping[str, Any] | None:
    """A project there is, with its days, place, name or state."""
    said = composed(text).rstrip(" .!।")
    if said.endswith("?"):
        return None
    for forms, field in ((_SHOOTS, "shoot"), (_SHOOTS_IN, "place"), (_CALLED, "name")):
        for found in forms.all_of(said):
            if name := _project_of(found["project"], context):
                return {"project": name, field: found[field].strip()}
    for forms, state in _STATES:
        for found in forms.all_of(said):
            if name := _project_of(found["project"], context):
                return {"project": name, "state": state}
    return None


def _project_of(said: str, context: Context) -> str:
    """``we`` and ``the shoot`` mean the one talked about; a role of that name goes first."""
    if re.fullmatch(r"we|hum|हम", said.strip(), re.IGNORECASE) or this_one(said):
        return context.focus_project
    if _of_these(said, context.known_roles):
        return ""
    return _of_these(said, context.known_projects)
