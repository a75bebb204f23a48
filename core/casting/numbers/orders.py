"""Plain orders about numbers and e-mail addresses: English, Hinglish and Devanagari."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from core.people import CASTING, OUTSIDE
from core.understanding import phones
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

LONGEST = 160
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\d[\d\s().-]{7,17}\d")
_NAME = r"[^\W\d_][^\d,?!:;=<>@/]{0,58}?"
_MINE = r"my|mera|meri|mere|apna|apni|मेरा|मेरी|मेरे|अपना"
_THEIRS = r"her|his|their|us?ki|us?ka|us?ke|is?ki|is?ka|unki|unka|unke|उसका|उनका|इसका"
_OF = r"(?:['’]s?|\s+k[aie]|\s+(?:का|की|के))"
_WHO = rf"(?:(?P<mine>{_MINE})|(?P<theirs>{_THEIRS})|(?P<who>{_NAME}){_OF})"
_WHAT = (
    r"(?:(?:whats\s*app|phone|mobile|contact|cell|telephone|व्हाट्सऐप|फ़ोन|फोन|मोबाइल)\s*)?"
    r"(?:numbers?|no\.?|number|e-?mails?(?:\s+(?:id|address))?|mail\s+id|phone|mobile|नंबर|ईमेल)"
)
_NEW = r"(?:new|nayi|naya|नया|नई|correct|right|sahi|current)\s+"
_VERB = r"(?:change|update|correct|set|replace|make)"
_DO = (
    r"(?:badal|change|update|set|likh|kar|rakh|बदल|कर|लिख)\s*(?:do|dijiye|dena|lo|o|दो|दीजिए)|kardo|karo"
    r"|badlo|hai|h|ho\s+ga(?:ya|yi)(?:\s+hai)?|है|हो\s+गया(?:\s+है)?"
)
_FORMS = shapes(
    rf"{_VERB}\s+{_WHO}\s+(?:{_NEW})?{_WHAT}\s*(?:from\s+§\s+)?(?:to|as|with|:|=)?\s*§",
    rf"{_WHO}\s+(?P<new>{_NEW})?{_WHAT}\s*(?P<is>is\s+now|has\s+changed\s+to|changed\s+to|is|ab|अब|now|:|="
    rf"|{_DO})?\s*§"
    rf"(?:\s+(?P<do>{_DO})(?:\s*,?\s*(?:{_DO}))?)?(?:\s+(?P<now>now))?",
    rf"(?:the\s+)?{_WHAT}\s+(?:of|for)\s+(?P<who>{_NAME})\s*(?:is|:|=)?\s*§(?:\s+(?:{_DO}))?",
    rf"i(?:\s+have|['’]ve)(?:\s+got)?\s+an?\s+{_NEW}{_WHAT}\s*[,:]?\s*(?:it\s+is|it['’]?s)?\s*§",
    rf"{_WHO}\s+{_WHAT}\s+(?:has\s+|is\s+)?changed\s*[,.:]?\s*"
    rf"(?:(?:the\s+)?new\s+(?:one|number)\s+is|it\s+is|now)?\s*§",
    rf"{_NEW}{_WHAT}\s*(?:is|:|=)?\s*§(?:\s+(?:{_DO}))?",
    rf"(?P<new>{_NEW}){_WHAT}\s+(?:of|for)\s+(?P<who>{_NAME})\s*(?:is|:|=)?\s*§",
    rf"(?:i|(?P<who>{_NAME}))(?:\s+ha(?:ve|s))?\s+changed\s+(?:my|her|his|their)\s+{_WHAT}\s*(?:to|,|:|it['’]?s)?\s*§",
    rf"{_WHO}\s+{_WHAT}\s+(?:badal\s+ga(?:ya|yi)(?:\s+hai)?|बदल\s+गया(?:\s+है)?|wrong|galat|गलत)"
    rf"(?:\s+(?:hai|है|is))?\s*[,.:]?\s*(?:ab|अब|new\s+(?:is|one)|it\s+is|sahi|naya)?\s*§(?:\s+(?:{_DO}))?",
)
_OWN_FORMS = shapes(
    rf"(?:(?P<mine>{_MINE})\s+)?(?P<new>{_NEW}){_WHAT}\s+(?:hai\s+|h\s+|है\s+)?(?:{_MINE})?\s*[:=,-]?\s*§(?:\s+(?:hai|h|है))?",
    rf"{_WHAT}\s+(?:change|update|badal|बदल)\s*(?:kar\s*(?:do|dijiye|dena|lo)|kardo|karo|kijiye|do|दो|दीजिए|कर\s*दो)?\s*[:=,-]?\s*(?:to\s+)?§",
    rf"(?:change|update)\s+(?:the\s+)?{_WHAT}\s+(?:to|as|:)?\s*§",
    rf"(?:ye|yeh|this\s+is|ab\s+ye)\s+(?:(?P<mine>{_MINE})\s+)?(?P<new>{_NEW}){_WHAT}\s*(?:hai|h)?\s*[:=,-]?\s*§",
    rf"§\s+(?:(?:is|ye|yeh|hai)\s+)*(?P<mine>{_MINE})\s+(?P<new>{_NEW}){_WHAT}(?:\s+(?:hai|h|now))*",
)
"""Of talent and those who speak for them: with no name it is the writer's own."""
_BEFORE = Sought(r"^(?:(?:hi|hello|sir|mam|madam|ji|please|pls|plz|kindly|ok|note|bhai)[\s,:]+)+")
_AFTER = Sought(r"[\s,]*(?:please|pls|plz|thanks|thank\s+you|ji)?[\s.!।]*$")


_AROUND = """
guardian papa mummy mother father mom mum dad maa pita parent parents wife husband bhai behen brother sister
manager secretary i this that the it agent mama chacha uncle aunty driver team office पापा मम्मी माँ पिता
"""
_AROUND_SOMEBODY = frozenset(unicodedata.normalize("NFC", _AROUND).split())
"""Whose number that is, is somebody else's business: a guardian's, an agent's of no name."""


@beside(_FORMS, _OWN_FORMS)
def numbering(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Riya's new number is 98200 00012``, ``Riya ka email badal do riya@...``, ``my new number is ...``."""
    said = composed(text)
    if not said or len(said) > LONGEST or said.endswith("?") or context.writer not in CASTING | OUTSIDE:
        return None
    mails, found = _MAIL.findall(said), [] if _MAIL.search(said) else phones(said)
    if len(mails) + len(found) != 1:
        return None
    bare = (_MAIL if mails else _NUMBER).sub("§", said)
    bare = _AFTER.sub("", _BEFORE.sub("", bare))
    match = _FORMS.of(bare)
    if match is None and context.writer in OUTSIDE:
        match = _OWN_FORMS.of(bare)
    return match and _read(match, mails[0] if mails else "", found[0] if found else "", context)


def _read(match: re.Match[str], mail: str, phone: str, context: Context) -> Mapping[str, Any] | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    who = groups.get("who", "").strip()
    roles = {name.casefold() for name in (*context.known_roles, *context.known_projects)}
    spoken = set(who.casefold().split())
    if len(who.split()) > 4 or who.casefold() in roles or spoken & _AROUND_SOMEBODY:
        return None
    own = "mine" in groups or (not who and "theirs" not in groups)
    return {"person": "" if own else who or "their", "phone": phone, "email": mail}
