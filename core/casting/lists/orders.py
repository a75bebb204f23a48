"""``who all on Meera``, ``Meera mein kaun kaun hai``: who is on a role's list, asked
without the word list; ``1 and 3 for Meera``: who is put on it, said without a verb."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.lists.placing import placed
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)"
_LIST = r"(?:\s*(?:'s|ki|ke|ka)?\s*(?:short\s*-?\s*list|list))?"
_TAIL = (
    r"(?:\s+(?:so\s+far|right\s+now|now|rn|abhi|ab\s+tak|till\s+now|today|currently|please|pls"
    r"|batao|dikhao|bata\s+do|yaar|अभी|अब\s+तक|बताओ))*"
)
_KAUN = r"(?:kaun|koun|kon|कौन)(?:\s*-?\s*(?:kaun|koun|kon|कौन))?"
_HAI = r"(?:\s+(?:hai|hain|h|he|aaye|aaya|है|हैं))?"
_IN = r"(?:mein|me|m|main|pe|par|p|ke\s+liye|k\s+liye|में|पर|पे|के\s+लिए|की\s+लिस्ट\s+में)"
_SHOWN = r"(?:dikhao|status|dikha\s*do|dikha|dikhana|batao|bata\s*do|दिखाओ|दिखा\s*दो|बताओ)"
_THE_LIST = r"(?:short\s*-?\s*list|list|लिस्ट|शॉर्टलिस्ट)"
_FORMS = shapes(
    rf"(?:who|whos)(?:['’]?s)?(?:\s+(?:all|else|is|are|r|there|do\s+we\s+have|currently|now))*\s+(?:on|in"
    rf"|up\s+for|for|under)"
    rf"\s+(?:the\s+)?{_ROLE}{_LIST}",
    rf"who(?:m)?(?:\s+all)?\s+(?:do|have)\s+we\s+(?:have|got|shortlisted"
    rf"|picked)(?:\s+so\s+far)?\s+(?:for|on|in)\s+{_ROLE}",
    rf"which\s+(?:people|girls|boys|actors|names)\s+(?:are|do\s+we\s+have)\s+(?:on|in"
    rf"|for)\s+{_ROLE}{_LIST}",
    rf"how\s+many(?:\s+(?:people|girls|boys|actors|names))?(?:\s+(?:are|r|there"
    rf"|do\s+we\s+have))*\s+(?:on|in|for)\s+{_ROLE}{_LIST}",
    rf"{_ROLE}{_LIST}\s+{_IN}\s+(?:(?:abhi|ab|tak|अभी|तक)\s+)*(?:{_KAUN}|kitne\s+log|कितने\s+लोग)"
    rf"(?:\s+(?:log|se\s+log|लोग))?{_HAI}",
    rf"{_KAUN}(?:\s+(?:log|लोग))?{_HAI}\s+{_ROLE}{_LIST}\s+{_IN}{_HAI}",
    rf"(?:names|people)\s+(?:on|for|in)\s+{_ROLE}{_LIST}",
    rf"{_ROLE}(?:['’]?s)?(?:\s+(?:ki|ke|ka|wal[ai]|की))?\s+{_THE_LIST}(?:\s+{_SHOWN})?",
    rf"{_THE_LIST}\s+(?:(?:for|of)\s+)?(?:the\s+)?{_ROLE}",
    rf"{_THE_LIST}\s+{_SHOWN}\s+{_ROLE}\s+(?:ki|ke|ka|की)",
    before=r"\W*(?:(?:so|ok(?:ay)?|and|aur|acc?hh?a|abhi|now|yaar|अभी)[\s,]+)*",
    after=rf"{_TAIL}\W*",
)


_COUNTED = r"(?:kitne|kitni|कितने|कितनी)(?:\s+(?:log|logo?n|naam|ladkiya+n?|people|लोग|नाम))?"
_THIS_LIST = shapes(
    rf"(?:(?:is|iss|us|uss|the|इस)\s+)?{_THE_LIST}(?:\s+{_IN})?\s+(?:abhi\s+)?(?:{_COUNTED}"
    rf"|{_KAUN}(?:\s+log)?){_HAI}",
    rf"(?:{_COUNTED}|{_KAUN}(?:\s+log)?){_HAI}\s+{_THE_LIST}\s+{_IN}{_HAI}",
    rf"how\s+many(?:\s+(?:people|girls|boys|names))?(?:\s+(?:are|r|there|do\s+we\s+have))*\s+(?:on"
    rf"|in)\s+(?:the|this|that)\s+{_THE_LIST}",
    rf"who(?:['’]?s|\s+is|\s+all|\s+are)*\s+(?:on|in)\s+(?:the|this|that)\s+{_THE_LIST}",
    before=r"\W*(?:(?:so|ok(?:ay)?|and|aur|acc?hh?a|abhi|now|yaar|अभी)[\s,]+)*",
    after=rf"{_TAIL}\W*",
)
"""The list that was just worked on."""


@beside(_FORMS, _THIS_LIST)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only for the name of a role there is, or the list that is talked about."""
    said = " ".join(text.split())
    if context.focus_list and _THIS_LIST.of(said) is not None:
        return {"list": ""}
    for found in _FORMS.all_of(said):
        known = whose_name(found["role"].strip(), context.known_roles)
        if len(known) == 1:
            return {"list": known[0]}
    return None


_ALL = (
    r"(?P<all>every(?:one|body)|all(?:\s+(?:of\s+)?(?:them|these|those))?(?:\s+(?:two|three|four|five"
    r"|six|seven|eight|nine|ten|\d{1,2}))?"
    r"|all\s+\d{1,2}\s+of\s+them|them(?:\s+all)?|these(?:\s+(?:two|three|four|five|\d{1,2}))?"
    r"|both(?:\s+of\s+them)?)"
)
_ALL_HINDI = (
    r"(?P<all>(?:(?:in|un|inn|unn)\s+)?(?:sab(?:hi)?|dono+n?|teeno+n?|cha+ro+n?)|(?:इन|उन)?\s*(?:सब|सभी"
    r"|दोनों|तीनों|चारों))"
)
_PUT = (
    r"(?:da+lo|da+l\s*do|add\s*(?:karo|kar\s*do)?|shortlist\s*(?:karo|kar\s*do)?|rakho|rakh\s*do|le\s*lo"
    r"|डालो|डाल\s*दो|जोड़ो|जोड़\s*दो|रखो|शॉर्टलिस्ट\s*करो)"
)
_PLACES = shapes(
    rf"(?:add|put|shortlist|keep)\s+{_ALL}\s+(?:for|on|to|in|into|under)\s+(?:the\s+)?{_ROLE}{_LIST}",
    rf"{_ALL_HINDI}\s*(?:ko|को)\s+{_ROLE}{_LIST}\s+(?:mein|me|ke\s+liye|में|के\s+लिए)\s+{_PUT}",
    rf"{_ROLE}{_LIST}\s+(?:mein|me|ke\s+liye|में|के\s+लिए)\s+{_ALL_HINDI}\s*(?:ko|को)\s+{_PUT}",
    before=r"\W*(?:ok(?:ay)?\s+|and\s+|aur\s+|so\s+)?",
    after=r"(?:\s+(?:please|pls))?\W*",
)


def added(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: people who are shown, by place or all of them, and the name of a role there is."""
    if not context.last_result or context.writer not in ("", *STAFF):
        return None
    for found in _PLACES.all_of(" ".join(text.split())):
        known = whose_name(found["role"].strip(), context.known_roles)
        if len(known) == 1:
            return {"people": (found["all"],), "list": known[0]}
    return placed(text, context) or _numbered(text, context)


_NUMBERS = r"(?P<numbers>\d{1,2}(?:(?:\s*[,&+]\s*|\s+(?:(?:and|aur|n|और)\s+)?)\d{1,2})*)"
_BY_NUMBER = shapes(
    rf"shortlist\s+(?:no\.?\s+|numbers?\s+|#)?{_NUMBERS}(?:\s+(?:karo|kar\s*do|kar\s*lo))?",
    rf"{_NUMBERS}(?:\s+(?:ko|को))?\s+(?:short\s*-?\s*list|शॉर्टलिस्ट)(?:\s+(?:karo|kar\s*do|kar\s*lo|me\s+daalo|करो|कर\s*दो))?",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|please|pls|chalo)[\s,]+)*",
    after=r"(?:\s+(?:please|pls))?\W*",
)


def _numbered(text: str, context: Context) -> Mapping[str, Any] | None:
    """``shortlist 1 2``: numbers with nothing but blanks between them, of people who are shown."""
    found = _BY_NUMBER.of(" ".join(text.split()))
    if found is None:
        return None
    return {"people": tuple(re.findall(r"\d+", found["numbers"])), "list": ""}
