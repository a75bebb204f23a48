"""``how many hours can she work?``, ``can a child shoot after 8 pm?``: what the law says, to whoever asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from core.casting.minors.model import MOST_A_DAY, MOST_DAYS, REST_AFTER
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

HOUR = timedelta(hours=1)


async def child_hours(ctx: ToolContext, _args: Nothing) -> Result:
    """The rule with its figures; who is not of the team may ask a person for more."""
    facts = {"day": MOST_A_DAY // HOUR, "rest": REST_AFTER // HOUR, "row": MOST_DAYS}
    outside = ctx.person.role in OUTSIDE
    options = (Option(ctx.words("minors-ask-person"), "ask_for_person"),) if outside else ()
    return Result(Draft(ctx.words("minors-rule", **facts), options=options), data=facts)


_CHILD = (
    r"(?:(?:my|the|our|a|any|this)\s+(?:little\s+)?(?:child(?:ren)?|kids?|minors?|baby|son|daughter|boy|girl|beta|beti|bachch?[aei])|children|kids|minors|child\s+(?:actor|artist)s?"
    r"|bachch?(?:a|e|i|on|o)|(?:mer[aei]\s+)?(?:beti|beta|bachch?[aei])|she|he|they|बच्च(?:ा|े|ी|ों)|(?:मेरी\s+|मेरा\s+)?(?:बेटी|बेटा))"
)
_WORK = r"(?:work|shoot|be\s+(?:there|on\s+set|kept)|act|film|stay|perform|be\s+called)"
_KAAM = r"(?:kaam|shoot|shooting|काम|शूट|शूटिंग)"
_LATE = (
    r"(?:at\s+night|late|after\s+\d{1,2}(?::\d\d)?\s*(?:am|pm|o['’]?clock)?|till\s+late|overnight"
    r"|before\s+\d{1,2}\s*(?:am|pm)?|on\s+school\s+days|during\s+school)"
)
_HOW_LONG = r"(?:kitne?\s+(?:ghante?|ghanton?|hours?|der)|kitn[ai]\s+der|कितने\s+घंटे|कितनी\s+देर)"
_OF_CHILD = (
    r"(?:(?:mer[aei]\s+|apn[aei]\s+|मेर[ाेी]\s+)?(?:bach+h?(?:a|e|i|on|o|iyon)|beti|bete|beta|kids?|children|child(?:\s+artists?)?|bacch(?:a|e|i|on|o)|minors?|uss?|बच्च(?:ा|े|ी|ों)|बेटी|बेटे)"
    r"(?:\s*(?:ka|ki|ke|se|ko|का|की|के|से|को))?)"
)
_NIGHT_TOO = r"(?:[\s,.?!]+(?:aur\s+)?(?:raat|late|night|sunday|school|रात)[^?]{0,50})?"
_FORMS = shapes(
    rf"(?:for\s+)?how\s+(?:many\s+hours|long)(?:\s+(?:a|per|in\s+a)\s+day)?\s+(?:can|may|is|are|will|should)\s+{_CHILD}\s+(?:allowed\s+to\s+|able\s+to\s+|have\s+to\s+)?{_WORK}"
    r"(?:\s+(?:a|per|in\s+a|each)\s+day|\s+on\s+set|\s+at\s+a\s+stretch)*",
    rf"(?:is|are)\s+{_CHILD}\s+allowed\s+to\s+{_WORK}(?:\s+{_LATE})?",
    rf"(?:can|may|could|will)\s+{_CHILD}\s+{_WORK}\s+{_LATE}",
    rf"(?:what\s+are\s+)?(?:the\s+)?(?:rules?|laws?|working\s+hours|work\s+hours|legal\s+hours|hours|limits?)\s+(?:for|of|about)\s+(?:shooting\s+with\s+|working\s+with\s+)?{_CHILD}",
    r"(?:what\s+are\s+)?(?:the\s+)?child(?:ren)?(?:['’]?s)?\s+(?:labou?r\s+)?(?:working\s+)?(?:hours|rules|laws?)|(?:what(?:['’]s|\s+is)\s+)?rule\s+2\s*c",
    rf"{_CHILD}\s+(?:ek\s+din\s+(?:mein|me)\s+|din\s+(?:mein|me)\s+)?kitne\s+ghante?\s+{_KAAM}(?:\s+kar)?\s+sakt[aei](?:\s+(?:hai|hain|h))?",
    rf"{_CHILD}\s+(?:raat\s+(?:ko|me|mein)|late|der\s+tak)\s+{_KAAM}(?:\s+kar)?\s+sakt[aei](?:\s+(?:hai|hain|h))?(?:\s+kya)?",
    rf"{_HOW_LONG}\s+(?:ka\s+|ki\s+|tak\s+|का\s+|तक\s+)?{_KAAM}\s+(?:(?:karwa\w*|kara\w*|lete|hota|hoti|hote|leta|rehta|karna|chalta|hai|ho|hain|करवा\S*|होता|लेते|है|हो)\s+)*{_OF_CHILD}{_NIGHT_TOO}",
    rf"{_OF_CHILD}\s+(?:din\s+(?:mein|me)\s+|ek\s+din\s+(?:mein|me)\s+|एक\s+दिन\s+में\s+|max(?:imum)?\s+)?{_HOW_LONG}\s+(?:ka\s+|ki\s+|tak\s+|का\s+|तक\s+)?{_KAAM}"
    rf"(?:\s+(?:karwa\w*|kara\w*|lete|hota|hoti|hote|lenge|hoga|rehta|karna|padta|padega|hai|ho|hain|h|करवा\S*|होता|लेते|है|हैं|हो))*{_NIGHT_TOO}",
    rf"{_OF_CHILD}\s+(?:ka\s+|ki\s+|se\s+|का\s+|से\s+)?(?:{_KAAM}\s+)?(?:raat\s+(?:ko|me|mein|tak)|der\s+(?:raat\s+)?tak|late(?:\s+night)?|रात\s+(?:को|में|तक))\s+(?:toh?\s+|bhi\s+|तो\s+|भी\s+)*(?:{_KAAM}\s+)?"
    r"(?:nahi+n?\s+|नहीं\s+)?(?:hoga|hogi|hota|hoti|karwa\w*|kara\w*|lete|hai|ho|होगा|होता|करवा\S*)(?:\s+(?:ho|hai|na|kya|toh?|है|ना|क्या))*",
    rf"how\s+(?:many\s+hours|long)\s+(?:do|will|would)\s+(?:you|they)\s+(?:make|keep|have|need|shoot\s+with|work\s+with)\s+{_CHILD}(?:\s+(?:{_WORK}|for))?(?:\s+(?:a|per)\s+day)?",
    rf"{_CHILD}\s+(?:एक\s+दिन\s+में\s+|दिन\s+में\s+)?कितने\s+घंटे\s+{_KAAM}(?:\s+कर)?\s+सकत(?:ी|ा|े)(?:\s+(?:है|हैं))?",
    rf"{_OF_CHILD}\s+{_KAAM}\s+{_HOW_LONG}\s+(?:ka\s+|ki\s+|tak\s+|का\s+|तक\s+)?(?:hota|hoti|hai|hoga|chalta|rehta|होता|होगा|है)(?:\s+(?:hai|h|है))?{_NIGHT_TOO}",
    rf"(?:raat\s+(?:ko|me|mein|tak)|der\s+tak|late(?:\s+night)?|रात\s+(?:को|में|तक))\s+(?:toh?\s+|bhi\s+|तो\s+|भी\s+)*{_KAAM}\s+(?:toh?\s+)?(?:nahi+n?\s+|नहीं\s+)?(?:hoga|hota|hai|karwa\w*|होगा|होता)"
    r"(?:\s+(?:hai|na|kya|toh?|है|ना|क्या))*\s+"
    rf"{_OF_CHILD}",
    before=r"\W*(?:(?:hi|hello|please|pls|kya|and|so|ok|sir|mam|madam)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|kya|na|ji))*[\s?.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of guardians, agents and the team; "how long will they be there" may be about adults."""
    if context.writer == "talent":
        return None
    said = composed(text)
    return {} if _FORMS.of(said) and (context.writer == "guardian" or not _ANYBODY.of(said)) else None


_ANYBODY = shapes(r"[^?]*\b(?:she|he|they)\b[^?]*", before=r"\W*", after=r"[\s?.!।]*")
"""Of a child only where a guardian asks."""
