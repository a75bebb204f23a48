"""``10 se 15 dec goa me hu``, ``I'm in Goa from 10 to 15 Dec``, ``harleen shoot pe hai 10 se 15 dec``: who is
somewhere else on named days is busy on them. One is at home, or at the audition, in none of these."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.people import CASTING, OUTSIDE
from core.understanding import unusual, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, composed, sought
from core.understanding.vocabulary import words as listed

MOST_WORDS = 14
_D = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_M = (
    r"(?:\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
    r"|\s+(?:जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर))"
)
_TO = r"\s*(?:-|–|—|\s(?:to|se|till|until|and|aur|से|और)\s)\s*"
_DAYS = sought(
    rf"(?<![\w:.'’/])(?P<first>{_D}{_M}?{_TO}{_D}{_M})(?:\s+(?:tak|ko|तक|को))?{END}",
    rf"(?<![\w:.'’/])(?P<month>{_D}{_M})(?:\s+(?:ko|pe|को))?{END}",
    rf"(?<![\w:.'’/])(?P<bare>{_D}\s*(?:ko|tarikh|tareekh|को|तारीख)|(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)){END}",
)
_ONE_DAY = re.compile(r"\d{1,2}")
_CLOCK = Sought(r"\d\s*(?:am|pm|baje|bje|बजे)(?!\w)|\d:\d")
_L = r"(?:[^\W\d_]|[\u0900-\u0963])"
_THERE = sought(
    rf"{START}(?:in|to|at)\s+(?:the\s+)?(?P<place>{_L}{{3,}}){END}",
    rf"{START}(?P<place_2>{_L}{{3,}})\s+(?:me|mein|में)\s+(?:hi\s+)?(?:hu|hoon|hun|hai|hain|rahung[ai]|rahunga|rahenge|raheg[ai]|hong[ai]|honge|shoot\w*|हूँ|हूं|है|रहूँग\S|रहूंग\S){END}",
    rf"{START}(?P<place_3>{_L}{{3,}})\s+(?:jaa?\s*rah[aeiy]+|jaun?g[ai]|jaaung[ai]|jaana|jana|jaayeg[ai]|jaayenge|जा\s+रह[ाीे]|जाना|जाऊँग\S|जाऊंग\S){END}",
)
_AWAY = sought(
    rf"{START}(?:vacation|holidays?|leave|trip|chh?utti|shaa?di|wedding|exams?|honeymoon|yatra|hospital|gaon|native|hometown|abroad|bahar|outstation"
    rf"|out\s+of\s+(?:town|station|country|mumbai)|shoot(?:ing)?|travell?ing|busy|blocked|unavailable|booked|not\s+(?:available|free|there|around)|available\s+nahi+n?|free\s+nahi+n?|nahi+n?\s+(?:hu|hoon|hun|hai))"
    + END,
    r"छुट्टी|शादी|परीक्षा|गाँव|गांव|बाहर|शूट|व्यस्त",
)
_NOT_AWAY = sought(
    rf"{START}(?:audition|slot|tape|sides|script|offer|callback|if|agar|or|ya|but|lekin|par|magar|except|free(?!\s+nahi)|instead|can|could|sakt[aei]|chalega|available(?!\s+nahi)|confirm\w*|yes|haan"
    rf"|late|lunch|after|before|ke\s+baad|k\s+baad|se\s+pehle){END}|ऑडिशन|के\s+बाद|सकत",
)
_DENIED = Sought(r"not\s+(?:available|free|there|around)")
_HERE = frozenset(
    listed("""
    mumbai bombay town city studio set gate office audition aram andheri versova line queue time morning
    evening afternoon touch group chat the this that which what lead role character profile list
    """)
)
"""Where one is for the work itself; of somebody who lives elsewhere nothing follows."""
_BESIDE = frozenset(
    listed("""
    i we am m ll im will be main mai mein me hum hai hain hu hun hoon h ho ko se tak to and aur in at on
    for the from of till until upto til a an my mera meri mere apne apna ghar pe par out station town
    away going go gonna there is are was with family ke ki ka saath sath friend friends friend's cousin
    sister brother behen bhai dost jaa ja jana jaana rahi raha rahe rahungi rahunga jaungi jaunga hogi
    hoga honge sorry hi hello mam sir maam ji okay ok only sirf bhi also so then date dates tarikh
    tareekh st nd rd th no not nahi nahin shoot shooting days din between both dono other dusra doosra
    ad film project work kaam ha available free busy he she they woh wo uska uski country already booked
    blocked unavailable travel travelling shadi ko jayegi
    मैं हूँ हूं है हैं को से तक में और पर मेरी मेरा मेरे घर की के का रही रहा जा शादी शूट
    """)
)


def elsewhere(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whose days are busy, and which; None for anything that says more. One day in the month of an audition
    that waits for its answer may be a no to that."""
    said = composed(" ".join(text.split()))
    if context.pending == "availability" or len(said.split()) > MOST_WORDS or "?" in said:
        return None
    days = _DAYS.search(said)
    if days is None or _CLOCK.search(said) or _NOT_AWAY.search(_DENIED.sub("busy", said)):
        return None
    place = _THERE.search(said)
    where = "" if place is None else next(filter(None, place.groups()), "").casefold()
    if where in _HERE or not (where or _AWAY.search(said)) or _of_the_audition(days, context):
        return None
    left = _left(_DAYS.sub(" ", said), where)
    busy = {"said": _stated(said, days), "kind": "busy"}
    if not busy["said"]:
        return None
    if not left:
        return busy if context.writer in OUTSIDE else None
    name = " ".join(left)
    if len(left) > 2 or not unusual(left[0]):
        return None
    if whose_name(name, (*context.known_roles, *context.known_projects)):
        return None  # when a role or a project is shot is another matter
    begins = said.casefold().lstrip().startswith(left[0])
    named = begins and context.writer in (*CASTING, "agent", "guardian")
    return {"people": (_as_written(name, said),), **busy} if named else None


def _as_written(name: str, said: str) -> str:
    """The words of a name with the capitals they came in: whoever is not theirs is told so by it."""
    written = {word.casefold(): word for word in re.findall(r"[^\W\d_][\w\u0900-\u0963]*", said)}
    return " ".join(written.get(word, word) for word in name.split())


def _stated(said: str, days: re.Match[str]) -> str:
    """The days as ``set_availability`` takes them; empty where only their beginning is said."""
    if _FROM.search(said[: days.start()]) and days["first"] is None:
        return ""
    till = _TILL.search(said[: days.start()]) or _UP_TO.match(said[days.end() :])
    if days["bare"] is None:
        named = re.sub(r"\s+(?:ko|pe|को)$", "", next(filter(None, days.groups())).strip())
        return f"busy till {named}" if till and days["first"] is None else f"busy {named}"
    number = _ONE_DAY.search(days["bare"])
    return f"busy {'till' if till else 'on'} {_nth(int(number[0]))}" if number is not None else ""


_FROM = Sought(rf"{START}(?:from|after|since)\s+(?:the\s+)?$")
_TILL = Sought(rf"{START}(?:till|until|til|upto|up\s+to)\s+(?:the\s+)?$")
_UP_TO = Sought(rf"\s*(?:tak|तक){END}")


def _nth(day: int) -> str:
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _of_the_audition(days: re.Match[str], context: Context) -> bool:
    """Whether the days may be those of the audition that waits."""
    about = context.pending_about
    if about is None or days["first"] is not None:
        return False  # of a span what stands in its way is said
    if days["bare"] is None:
        return f"{about:%b}".casefold() in days[0].casefold()
    number = _ONE_DAY.search(days["bare"])
    return number is not None and int(number[0]) == about.day


def _left(said: str, where: str) -> list[str]:
    words = re.findall(r"[^\W\d_][\w\u0900-\u0963'’]*", said.casefold())
    plain = [word.split("'")[0].split("’")[0] for word in words]
    away = {word for found in _AWAY.finditer(said) for word in found[0].casefold().split()}
    return [word for word in plain if word and word != where and word not in _BESIDE and word not in away]
