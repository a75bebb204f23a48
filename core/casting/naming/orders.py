"""Plain orders about names: English, Hinglish and Devanagari. Only a whole message is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.people import CASTING, OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

LONGEST = 200
_N = r"[^\W\d_][^\d,?!:;=<>@/]{0,58}?"
_NEW = rf"[\"“'‘]?(?P<new>{_N})[\"”'’]?"
_MINE = r"my|mera|meri|mere|apna|apni|मेरा|मेरे|अपना"
_CHILD = (
    r"(?:(?:my|our|meri|mere|mera|hamari|hamare|मेरी|मेरे|मेरा)\s+)?"
    r"(?:son|daughter|child|kid|beti|bete|beta|bachch?[aei]|बेटी|बेटे|बच्चे)"
)
_THEIRS = r"her|his|their|us?ki|us?ka|us?ke|is?ki|is?ka|unki|unka|unke|उसका|उनका|इसका|the"
_OF = r"(?:['’]s?|\s+k[aie]|\s+(?:का|की|के))"
_WHO = rf"(?:(?P<mine>{_MINE})|(?P<child>{_CHILD}){_OF}|(?P<theirs>{_THEIRS})|(?P<who>{_N}){_OF})"
_NAME = r"(?:full\s+)?(?:names?|naam|nam|surname|नाम)(?:\s+(?:ki|ka|की|का)?\s*(?:spellings?|स्पेलिंग))?"
_SPELLING = rf"(?:{_NAME}|spellings?(?:\s+of\s+(?:the\s+)?name)?|स्पेलिंग)"
_WRONG = (
    r"(?:(?:is|was)\s+)?(?:spel(?:t|led)\s+|written\s+|likha\s+|spellings?\s+(?:me|mein)?\s*)*"
    r"(?:wrong(?:ly)?|incorrect(?:ly)?|misspel(?:t|led)|galat|ग़लत|गलत)"
    r"(?:\s+(?:spel(?:t|led)|written|spellings?|likha|me|mein|hai|h|है|लिखा|gaya|ho|gayi))*"
)
_IS = r"(?:hai|h|he|hoga|hona\s+chahiye|hai\s+sahi|है|होगा|होना\s+चाहिए)"
_DO = (
    r"(?:kar\s*do|kardo|karo|kar\s+dijiye|kar\s+dena|kijiye|rakho|rakh\s+do|likho|likh\s+do|badal\s+do|lagao"
    r"|कर\s+दो|करो|कर\s+दीजिए|कीजिए|लिखो|लिख\s+दो|रख\s+दो)"
)
_SHOULD = (
    r"(?:it\s+(?:is|should\s+be)|it['’]?s|should\s+(?:be|read)"
    r"|(?:the\s+)?(?:right|correct|sahi|actual)\s+(?:name\s+|naam\s+)?(?:is|hai)?)"
)
_STAGE = r"(?:stage|screen|professional|film|स्टेज|filmi)\s*-?\s*(?:name|naam|नाम)"
_NICK = r"(?:alias|nick\s*name|pet\s+name|other\s+name|doosra\s+naam|उपनाम)"
_CALL = r"(?:bulate|kehte|bolte|kahte)(?:\s+(?:hain|hai|h))?"
_END = rf"(?:\s+(?:{_DO}|{_IS}))?"
_RENAMES = (
    rf"rename\s+(?P<who>{_N})\s+(?:to|as|->|→)\s+{_NEW}",
    rf"(?:change|correct|fix|update|set|make)\s+{_WHO}\s+{_SPELLING}\s+(?:from\s+.{{1,60}}?\s+)?"
    rf"(?:to|as)\s+{_NEW}",
    rf"(?:change|correct|fix|update|set)\s+{_WHO}\s+{_SPELLING}\s*[:=]\s*{_NEW}",
    rf"{_WHO}\s+(?:correct|right|real|actual|sahi|asli|सही)\s+{_NAME}\s*(?:is|=|:)?\s*{_NEW}{_END}",
    rf"(?:the\s+)?(?:correct|right)\s+(?:spelling\s+of\s+{_WHO}\s+name)\s*(?:is|:)\s*{_NEW}",
    rf"(?P<who>{_N})\s+is\s+spel(?:t|led)\s+{_NEW}",
    rf"{_WHO}\s+surname\s+is\s+{_NEW}",
    rf"(?P<it>naam|नाम)\s+(?:theek|sahi|ठीक)\s+{_DO}\s*[,:]?\s*{_NEW}",
    rf"(?P<it>naam|नाम)\s+{_NEW}\s+(?:hona\s+chahiye|होना\s+चाहिए)",
    rf"{_WHO}\s+{_SPELLING}\s+(?:is\s+)?(?:actually|really|now|should\s+be(?:\s+spel(?:t|led))?|is\s+spel(?:t|led)|changed\s+to)"
    rf"\s+{_NEW}",
    rf"{_WHO}\s+{_SPELLING}\s+{_WRONG}\s*[,.;:-]*\s*(?:{_SHOULD}\s+)?(?<!\w){_NEW}{_END}",
    rf"{_WHO}\s+{_SPELLING}\s+(?:badal\s*ke|badal\s*kar|बदलकर|ab\s+se)\s+{_NEW}\s+{_DO}",
    rf"{_WHO}\s+{_SPELLING}\s+{_NEW}\s+{_DO}",
    rf"(?P<it>(?:the\s+)?{_SPELLING})\s+{_WRONG}\s*[,.;:-]*\s*(?:{_SHOULD}\s+)?(?<!\w){_NEW}{_END}",
    rf"(?P<it>(?:the\s+)?{_SPELLING})\s+(?:should\s+be|is\s+spel(?:t|led))\s+{_NEW}",
    rf"(?P<it>naam|नाम)\s+{_NEW}\s+{_DO}",
    rf"(?:(?P<it>it)(?:['’]s|\s+is)\s+)?spel(?:t|led)\s+{_NEW}",
)
_STAGES = (rf"(?:set\s+)?{_WHO}\s+{_STAGE}\s*(?:is|to|hai|=|:)?\s*{_NEW}{_END}",)
_ALIASES = (
    rf"{_WHO}\s+{_NICK}\s*(?:is|hai|=|:)?\s*{_NEW}{_END}",
    rf"add\s+(?:the\s+|an\s+)?(?:alias|nick\s*name|name)\s+{_NEW}\s+(?:to|for)\s+"
    rf"(?:(?P<mine>me|myself)|(?P<who>{_N}))",
    rf"(?:(?P<mine>i)(?:['’]m|\s+am)|(?P<who>{_N})\s+is)\s+(?:also|better)\s+(?:known|called)(?:\s+as)?\s+{_NEW}",
    rf"(?P<mine>i)\s+go\s+by\s+the\s+name\s+(?:of\s+)?{_NEW}",
    rf"(?:log|sab|everyone|people)\s+(?:(?P<mine>mujhe|me)|(?P<who>{_N})\s+ko)\s+{_NEW}\s+{_CALL}",
    rf"(?:(?P<mine>mujhe)|(?P<who>{_N})\s+ko)\s+(?:log|sab)\s+{_NEW}\s+{_CALL}",
)
_NO_ALIASES = (
    rf"(?:remove|delete|drop|forget)\s+{_WHO}\s+(?:{_NICK}|{_STAGE})(?:\s+{_NEW})?",
    rf"{_WHO}\s+(?:{_NICK}|{_STAGE})(?:\s+{_NEW})?\s+(?:hata|nikal|mita)\s*(?:do|dijiye|o)",
)
_BEFORE = r"(?:(?:hi|hello|sir|mam|madam|ma['’]am|ji|please|pls|plz|kindly|ok|arre|bhai)[\s,:]+)*"
_AFTER = (
    r"(?:\s*[,(]?\s*(?:not|nahi|instead\s+of|नहीं)\s.{1,60})?"
    r"(?:\s*,?\s*(?:please|pls|plz|thanks|ji))*\s*[.!।)]*\s*"
)
_COMMON = """
i we you they he she it what which who when where why how the a an some any list project role group team film
series audition kya kaun koi is this that show call my name names naam nam surname spelling नाम
"""
_NOT_PEOPLE = frozenset(_COMMON.split())
_NO_NAMES = frozenset(listed("hai h he hain tha thi ho is was it wrong galat please pls sir mam ji है था"))
"""What is left of a sentence that names no other name."""


_FORMS = tuple(
    (what, shapes(*patterns, before=_BEFORE, after=_AFTER))
    for what, patterns in (
        ("alias_off", _NO_ALIASES),
        ("stage", _STAGES),
        ("alias", _ALIASES),
        ("name", _RENAMES),
    )
)


@beside(*(forms for _, forms in _FORMS))
def naming(text: str, context: Context) -> Mapping[str, Any] | None:
    """``rename Riya Shrma to Riya Sharma``, ``naam galat hai, Priyanka karo``, ``my stage name is Ria``."""
    said = composed(text)
    if not said or len(said) > LONGEST or said.endswith(("?", "？")):
        return None
    if context.writer not in CASTING | OUTSIDE | {"producer"}:
        return None
    for what, forms in _FORMS:
        for match in forms.all_of(said):
            found = _read(match, what, context)
            if found is not None:
                return found
    return None


def _read(match: re.Match[str], what: str, context: Context) -> Mapping[str, Any] | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    who, new = groups.get("who", "").strip(), groups.get("new", "").strip(" .'’\"“”")
    others = {name.casefold() for name in (*context.known_roles, *context.known_projects)}
    if who and (who.casefold() in others or set(who.casefold().split()) & _NOT_PEOPLE):
        return None
    if (not new or new.casefold() in _NO_NAMES) and what != "alias_off":
        return None
    person = who or ("" if "mine" in groups else "their")
    if "it" in groups:
        # Who speaks of "the name" alone means their own, the casting whoever is talked about.
        person = "their" if context.writer in CASTING | {"guardian", "agent"} else ""
    return {"person": person, "name": new, "what": what}
