"""What casting passes on of a call: "Amrita confirmed on phone", "spoke to Simran, she's coming", "Harleen ne
mana kar diya". A time in it makes it something else, and so does a question."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

MOST_PEOPLE = 12
_NAME = r"[^\W\d_][\w\u0900-\u0963.]*(?:\s+[^\W\d_][\w\u0900-\u0963.]*){0,2}?"
_AND = r"(?:\s*(?:,|&)\s*(?:and\s+|aur\s+)?|\s+(?:and|aur|n|और)\s+)"
_SOME = rf"{_NAME}(?:{_AND}{_NAME}){{0,11}}?"
_WHO = rf"(?P<who>{_SOME})"
_PHONE = (
    r"(?:\s+(?:(?:on|over|by)\s+(?:the\s+)?(?:phone|call|telephone)|(?:phone|call)\s+(?:pe|par)|verbally"
    r"|just\s+now|abhi|फ़ोन\s+पर|फोन\s+पर|कॉल\s+पर))?"
)
_DAY = r"(?:\s+(?:for|on)?\s*(?:today|tomorrow|tmrw|kal|aaj|कल|आज|(?:(?:the|her|his|their)\s+)?audition))?"
_SHE = r"(?:she|he|they|woh|wo|वह|वो)"
_BE = r"(?:\s*['’]?(?:s|re)|\s+is|\s+are|\s+has|\s+have|\s+will|\s*['’]ll)?"
_COMES = (
    r"(?:confirmed|confirming|coming|in\s+for\s+sure|be\s+there|come|said\s+(?:yes|ok(?:ay)?|haan)"
    r"|agreed(?:\s+to\s+come)?"
    r"|said\s+(?:she|he|they)\s*(?:['’]?(?:s|re|ll)|\s+is|\s+are|\s+will)\s+(?:come|coming"
    r"|be\s+there|confirmed))"
)
_STAYS = (
    r"(?:not\s+coming|not\s+come|not\s+be\s+coming|declined|cancell?ed|(?:backed|dropped|pulled)\s+out"
    r"|said\s+no|refused"
    r"|(?:can['’]?t|cannot|can\s+not|won['’]?t|will\s+not)\s+(?:come|make\s+it|attend"
    r"|be\s+(?:there|coming))"
    r"|said\s+(?:she|he|they)\s+(?:can['’]?t|won['’]?t|is\s+not|isn['’]?t|are\s+not)\s+(?:come"
    r"|make\s+it|coming|attend)"
    r"|isn['’]?t\s+coming|aren['’]?t\s+coming)"
)
_NE = r"\s+(?:ne|ने)"
_SAID_HI = (
    r"(?:bola|bol\s?diya|boli|kaha|keh\s?diya|kar\s?diya|kardiya|kiya|ki|di|diya"
    r"|बोला|बोल\s?दिया|कहा|कह\s?दिया|कर\s?दिया|किया|दिया)"
)
_HAI = r"(?:\s+(?:hai|h|है))?"
_COMES_HI = (
    r"(?:aa\s*(?:rah[aei](?:\s+(?:hain?|h))?|jaa?yeg[aie]|jaa?yeng[ei])|aa?yeg[aie]|aa?yeng[ei]"
    r"|आ\s*(?:रही|रहा|रहे)(?:\s+(?:है|हैं))?|आ\s?जाएगी|आ\s?जाएगा|आएगी|आएगा|आएँगे|आएंगे)"
)
_STAYS_HI = (
    r"(?:nahi+n?|nhi|नहीं|नही)\s+"
    r"(?:aa\s*(?:rah[aei](?:\s+(?:hain?|h))?|paa?y?eg[aie]|paa?yeng[ei]|sak(?:ti|ta|te)(?:\s+(?:hain?|h))?)"
    r"|aa?yeg[aie]|aa?yeng[ei]|आ\s*(?:रही|रहा|पाएगी|पाएगा|सकती|सकता)(?:\s+है)?|आएगी|आएगा)"
)
_TOLD_HI = (
    r"(?:bol[aie]|bol\s?diya|bataya|bata\s?diya|kaha|keh\s?diya|बोला|बोली|बोल\s?दिया|बताया|कहा)"
    r"(?:\s+(?:hai|tha|ki|ke|है|था|कि))*\s*[,:]?\s*(?:ki\s+)?(?:woh?\s+|वह\s+|वो\s+)?"
)
_YES_HI = r"(?:haan?|han|yes|confirm|hami|हाँ|हां|कन्फर्म|कन्फ़र्म)"
_NO_HI = r"(?:mana|na|nahi+n?|no|cancel|inkaar|inkar|मना|ना|नहीं|इनकार|कैंसल|कैंसिल)"
_CALLED = (
    rf"(?:(?P<who_1>{_SOME})\s+(?:called|rang|phoned)(?:\s+back)?"
    rf"|(?:i\s+|just\s+)*(?:called|(?:spoke|talked)\s+(?:to|with))\s+(?P<who_2>{_SOME})"
    rf"|(?P<who_3>{_SOME})\s+(?:ka|ki|का|की)\s+(?:phone|call|फ़ोन|फोन|कॉल)\s+(?:aaya|aayi|tha|आया|आई|था)"
    rf"|(?P<who_4>{_SOME})\s+(?:se|से)\s+(?:baat|बात)\s+(?:ho\s+gayi|hui|हो\s+गई|हुई)(?:\s+(?:hai|है))?)"
    r"\s*(?:[,;:.–—-]+|\band\b|\baur\b|\bto\b)\s*"
)
_LAST = r"(?:\s+(?:too|also|bhi|now|ab|yaar|sir|ma['’]?am|भी))?"
_BEFORE = r"\W*(?:(?:fyi|ok|update|hey|just|so|and|arre|good\s+news|bad\s+news)[\s:,-]+)*"
_AFTER = rf"{_DAY}{_PHONE}{_DAY}{_LAST}[\s.!।]*"
_COME = shapes(
    rf"(?:please\s+)?(?:mark|note|put|record|set)\s+{_WHO}\s+(?:down\s+)?(?:as\s+"
    r"|is\s+)?(?:confirmed|coming)",
    rf"{_WHO}{_BE}\s+{_COMES}",
    rf"{_CALLED}(?:{_SHE}{_BE}\s+)?{_COMES}",
    rf"{_CALLED}(?:{_SHE}\s+)?{_COMES_HI}",
    rf"{_WHO}\s+{_COMES_HI}",
    rf"{_WHO}{_NE}{_PHONE}\s+{_YES_HI}\s+{_SAID_HI}{_HAI}",
    rf"{_WHO}{_NE}{_PHONE}\s+{_TOLD_HI}{_COMES_HI}",
    rf"{_WHO}\s+(?:ka|ki|का|की)\s+(?:confirm|haan|yes|pakka|कन्फर्म|हाँ|पक्का)\s+(?:hai|ho\s+gaya"
    r"|aa\s+gaya|है|हो\s+गया)",
    rf"{_WHO}\s+(?:confirm|pakk[ai]|कन्फर्म|पक्की|पक्का)\s+(?:hai|hain|ho\s+gay[ai]|है|हैं|हो\s+गई"
    r"|हो\s+गया)",
    before=_BEFORE,
    after=_AFTER,
)
_STAY = shapes(
    rf"(?:please\s+)?(?:mark|note|put|record|set)\s+{_WHO}\s+(?:down\s+)?(?:as\s+"
    r"|is\s+)?(?:declined|not\s+coming)",
    rf"{_WHO}{_BE}\s+{_STAYS}",
    rf"{_CALLED}(?:{_SHE}{_BE}\s+)?{_STAYS}",
    rf"{_CALLED}(?:{_SHE}\s+)?{_STAYS_HI}",
    rf"{_WHO}\s+{_STAYS_HI}",
    rf"{_WHO}{_NE}{_PHONE}\s+{_NO_HI}\s+{_SAID_HI}{_HAI}",
    rf"{_WHO}{_NE}{_PHONE}\s+{_TOLD_HI}{_STAYS_HI}",
    before=_BEFORE,
    after=_AFTER,
)
_TURN = r"(?:slot|time|timing|turn|jagah|place|number|स्लॉट|टाइम|समय|जगह)"
_GIVEN = (
    r"(?:de\s?do|dedo|de\s?dena|dena|dijiye|rakh\w*(?:\s?do)?|bula\w*(?:\s?(?:lo|do))?|daal?\s?do"
    r"|kar\s?do|दे\s?दो|दे\s?देना|रखो|रख\s?दो|बुला\s?लो|बुलाओ)"
)
_FILLED = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?:\s*[,;.।–-]+\s*|\s+)(?:(?:so|to|toh|aur|and|then|please|ab|तो|और)\s+)*(?:"
        rf"(?:us|un|is|in)\s?k[aie]\s+{_TURN}(?:\s+(?:pe|par|mein))?\s+(?P<to_1>{_NAME})\s+ko\s+{_GIVEN}"
        rf"|(?:उस|उन|इस)(?:का|की)\s+{_TURN}(?:\s+(?:पर|में))?\s+(?P<to_2>{_NAME})\s+को\s+{_GIVEN}"
        rf"|(?P<to_3>{_NAME})\s+ko\s+(?:us|un)\s?k[aie]\s+{_TURN}\s+{_GIVEN}"
        rf"|(?:give|offer)\s+(?:her|his|their|the|that)\s+{_TURN}\s+to\s+(?P<to_4>{_NAME})"
        rf"|(?:give|offer)\s+(?P<to_5>{_NAME})\s+(?:her|his|their|the|that)\s+{_TURN}"
        rf"|(?:put|call|invite|take|ask)\s+(?P<to_6>{_NAME})\s+(?:in|for)\s+(?:her|his|their"
        rf"|that)\s+{_TURN}"
        rf"|(?:call|invite|take|ask)\s+(?P<to_7>{_NAME})\s+instead"
        r")(?:\s+(?:please|pls|yaar|instead|then))*[\s.!।]*$",
    )
)
"""Who shall have the time of somebody who does not come."""
_BETWEEN = Sought(
    r"\s*[,;\n।]\s*(?:but\s+|and\s+|aur\s+|lekin\s+)?|\s+(?:but|lekin|par|while|magar|लेकिन"
    r"|मगर)\s+|\s+(?:and|aur|और)\s+"
)
_NOBODY = frozenset(
    listed(
        "i we you she he they it who main mai hum tum aap woh wo koi sab sabhi sabka everyone everybody all"
        " both nobody noone someone anyone rest others baaki baki dono not no yes is are was the a an this"
        " that if when what which how many kya kaun kab kitne team producer client driver payment booking cab"
        " hotel venue location date dates flight ticket sir maam mark note put record set confirm confirmed"
        " ne ने bola boli bole bataya kaha keh बोला बोली बताया कहा"
        " coming declined cancel cancelled canceled called spoke said nahi haan मैं हम वह वो सब कौन क्या नहीं हाँ"
    )
)
"""Words that no name has in it."""


@beside(_COME, _STAY)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of casting, about people by name: ``coming`` and ``not_coming``, as they were written; and
    who shall be asked ``instead`` of the one who is not."""
    if context.writer not in CASTING or text.rstrip().endswith(("?", "？")):
        return None
    said = composed(text)
    if (filled := _FILLED.search(said)) is not None:
        return _with_another(said[: filled.start()], next(filter(None, filled.groupdict().values())))
    out = _answers(said)
    return None if out is None else {which: tuple(people) for which, people in out.items() if people}


def _with_another(said: str, instead: str) -> Mapping[str, Any] | None:
    out = _answers(said)
    if out is None or out["coming"] or len(out["not_coming"]) != 1 or _NOBODY & {*instead.casefold().split()}:
        return None
    return {"not_coming": tuple(out["not_coming"]), "instead": instead.strip()}


def _answers(said: str) -> dict[str, list[str]] | None:
    whole = _read(said)
    parts = [whole] if whole else [_read(one) for one in _grouped(_BETWEEN.split(said))]
    if not parts or not all(parts):
        return None
    out: dict[str, list[str]] = {"coming": [], "not_coming": []}
    for one in parts:
        if one is not None:
            out[one[0]] += one[1]
    return out if 1 <= sum(map(len, out.values())) <= MOST_PEOPLE else None


def _grouped(clauses: list[str]) -> list[str]:
    """A name alone belongs to the clause after it: "Amrita, Simran coming, Harleen not coming"."""
    out: list[str] = []
    held: list[str] = []
    for clause in clauses:
        if _read(clause) is None and re.fullmatch(_NAME, clause.strip()):
            held.append(clause.strip())
            continue
        out.append(" and ".join([*held, clause.strip()]))
        held = []
    return [*out, *held]


def _read(said: str) -> tuple[str, list[str]] | None:
    for which, forms in (("not_coming", _STAY), ("coming", _COME)):
        for found in forms.all_of(said):
            people = _people(found)
            if people:
                return which, people
    return None


def _people(found: re.Match[str]) -> list[str]:
    who = next(value for name, value in found.groupdict().items() if name.startswith("who") and value)
    names = [one.strip(" .") for one in re.split(_AND, who) if one.strip(" .")]
    wrong = any(_NOBODY & {*name.casefold().split()} for name in names)
    return [] if wrong else names
