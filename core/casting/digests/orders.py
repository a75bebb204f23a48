"""``Gully Nights ka status roz 9 baje bhejo``, ``har somwar ka digest``: a schedule, or its end.

Only a message that says nothing else is one: each of its words is known here, or belongs to a project's name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

USUAL_HOUR = 9
"""Where a schedule names days and no hour."""
_END = r"(?![\w\u0900-\u0963])"
_EVERY = (
    r"(?<!\w)(?:every|each|har|roz\w*|daily|weekly|rozana|weekdays?|हर|रोज़?|रोज|रोज़ाना|रोजाना|प्रतिदिन"
    rf"|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|everyday){_END}"
)
_OFTEN = shapes(rf"[\s\S]{{0,80}}{_EVERY}[\s\S]{{0,80}}")
_WHAT = Sought(r"(?<!\w)(?:status|report|digest|summary|update|haal|स्टेटस|रिपोर्ट|हाल|डाइजेस्ट)s?" + _END)
_STOPS = listed("""
    stop end cancel off band bandh mat unsubscribe dont rok roko bas nahi nahin बंद मत रोको नहीं
    """)
_NONE = Sought(
    r"(?<!\w)no\s+(?:more\s+)?(?:(?:daily|weekly|scheduled|morning|evening)\s+)?(?:status|reports?|digests?|summar)"
)
_EXCEPT = Sought(rf"(?<!\w)(?:not|except|no|without|chhod\s*k[ae]r?|छोड़\s*कर){_END}")
_WEEKEND = Sought(
    r"(?<!\w)(?:weekends?|sat(?:urdays?)?\s*(?:,|&|and|aur|or|ya|/)?\s*sun(?:days?)?|shani[wv]a+r\s*(?:aur\s+|,\s*)?(?:ravi|it)[wv]a+r"
    rf"|शनिवार\s*(?:और\s+|,\s*)?(?:रवि|इत)वार|वीकेंड|वीकेन्ड){_END}"
)
_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
    r"|(?:som|mangal|budh|guru|brihaspati|veer|shukra?|shani|ravi|it)[wv]a+r"
    r"|(?:सोम|मंगल|बुध|गुरु|बृहस्पति|वीर|शुक्र|शनि|रवि|इत)वार"
)
_NUMBER = r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|baje)?"
_PLAIN = Sought(rf"(?:{_EVERY}|{_DAY}|{_NUMBER}|{_WHAT.pattern})")
_AROUND = (
    listed("""
    me mujhe mujhko us hum hume humein i we want need would like to get have give show send sent sending
    mail post tell share the a an of for on at by from in and aur or with please pls kindly can could
    you ka ki ke ko se mein me pe par wala wali hi bhi ji sir now ab bhejo bhejna bhej bhejdo bhejdena
    bhejte raho do dena de dijiye diya karo kar kare karein chahiye chaiye batao batana bata dikhao
    dikhana dikha milna mile milni am pm baje bje bajay oclock morning evening night noon subah shaam
    sham raat dopahar din day days week hafte hafta working weekend weekends project casting whole full
    ye yeh yah this that these those wo woh any anymore more no not except without but par lekin hi all isko
    ise usko aana aaye aata hai hain h saturday sunday sat sun saturdays sundays chhodkar chhod chod kar ye
    weekend weekends ये यह वो इसे और शनिवार रविवार इतवार वीकेंड छोड़कर है
    poora poori apne aap automatically regularly scheduled as only sirf मुझे हमें का की के को से में पर
    भेजो भेजना भेज दो देना दे दीजिए दिया करो कर करें चाहिए बताओ बताना बता दिखाओ दिखाना बजे सुबह शाम रात
    दोपहर दिन हफ़्ते हफ्ते प्रोजेक्ट वाला वाली
    """)
    | _STOPS
)


@beside(_OFTEN)
def ordered(text: str, context: Context) -> Mapping[str, Any] | None:
    """A schedule, with the project where it is named."""
    said = _said(text, context)
    if said is None or _ends(said) or (_WEEKEND.search(said) and _EXCEPT.search(said)):
        return None
    # With its readers of dates it weighs two megabytes, and is needed by few messages.
    from core.understanding.entities import terms

    named = [name for name in context.known_projects if name.casefold() in said.casefold()]
    return {
        "cron": terms.cron(_spoken(said), USUAL_HOUR) or "",
        "project": named[0] if len(named) == 1 else "",
    }


MOST_WORDS = 14
SET_LATELY = "report_set_lately"
"""In the context: the writer's own schedule was set or shown just now."""
_NO = Sought(r"^(?:(?:nahi+n?|no|sorry|arre|नहीं)[\s,]+)+")
_TIME = Sought(r"(?<![\d:])\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|baje|bje|बजे)?(?!\d)")
_DAYS_SAID = Sought(rf"(?<!\w)(?:{_DAY}|weekdays?|daily|roz|everyday|weekends?){_END}")
_INSTEAD = listed("""
    make it only just instead but no nahi sorry actually rather change to that this them keep do them
    days karo kar kardo rakho rakh badal badlo iski jagah uski ki bas sirf change update edit set time
    hour same day
    """)


def amended(text: str, context: Context) -> Mapping[str, Any] | None:
    """``make it 10 and only mon wed fri``, ``mon wed fri``, ``status mon wed fri at 10 instead``: other days
    or another hour for the schedule that was set just now; what is not said of it stays."""
    asked = context.pending and (context.pending != "choice" or len(context.pending_choices) > 1)
    if not context.raw.get(SET_LATELY) or asked or len(text.split()) > MOST_WORDS or "?" in text:
        return None
    if _NONE.search(composed(text)):
        return None
    said = _NO.sub("", composed(text))
    days, hour = _DAYS_SAID.findall(said), _TIME.search(said)
    words = (word.strip(" ,.!:;-–'\"&").replace("’", "") for word in said.casefold().split())
    known = _AROUND | _INSTEAD
    if not all(word in known or not word or _PLAIN.fullmatch(word) for word in words):
        return None
    told = _WHAT.search(said) is not None or re.search(
        r"\b(?:make\s+it|instead|only|rakho"
        r"|kar\s*do)\b",
        said,
        re.IGNORECASE,
    )
    if (not days and not (hour and told)) or _ends(said) or (_WEEKEND.search(said) and _EXCEPT.search(said)):
        return None
    from core.understanding.entities import terms

    return {
        "cron": terms.cron(f"every {said}", USUAL_HOUR) or "",
        "keeps_days": not days,
        "keeps_hour": hour is None,
    }


def ended(text: str, context: Context) -> Mapping[str, Any] | None:
    """``daily status band karo``, ``roz wala status mat bhejo``, ``ye report band karo``."""
    said = _said(text, context, often=_REPORT.search(text) is None)
    return {} if said is not None and _ends(said) and not _WEEKEND.search(said) else None


_REPORT = Sought(rf"(?<!\w)(?:reports?|digests?|रिपोर्ट|डाइजेस्ट){_END}")
"""What nobody asks for once and then forbids: a status may be told or not."""


def not_at_weekends(text: str, context: Context) -> Mapping[str, Any] | None:
    """``digest mat bhejo weekend pe``: the other days, at the hour there is or that is said."""
    said = _said(text, context, often=False)
    if said is None or not _WEEKEND.search(said) or not (_ends(said) or _EXCEPT.search(said)):
        return None
    from core.understanding.entities import terms

    at = terms.cron(_WEEKEND.sub(" ", said), USUAL_HOUR) or ""
    cron = " ".join([*at.split()[:4], "1-5"]) if at else ""
    return {"cron": cron, "keeps_hour": _TIME.search(said) is None}


def _said(text: str, context: Context, *, often: bool = True) -> str | None:
    said = composed(text)
    if (often and _OFTEN.of(said) is None) or _WHAT.search(said) is None:
        return None
    names = {word for name in context.known_projects for word in name.casefold().split()}
    words = (
        word.strip(" ,.!?।:;-–'\"&").replace("'", "").replace("’", "") for word in said.casefold().split()
    )
    known = names | _AROUND
    return said if all(word in known or not word or _PLAIN.fullmatch(word) for word in words) else None


def _ends(said: str) -> bool:
    return _NONE.search(said) is not None or bool(
        set(re.findall(r"[\w\u0900-\u0963]+", said.casefold().replace("'", ""))) & _STOPS
    )


def _spoken(said: str) -> str:
    """Once a week is on Monday where no day is said."""
    return re.sub(r"\bweekly\b", "every mon", said, flags=re.IGNORECASE) if not _names_a_day(said) else said


def _names_a_day(said: str) -> bool:
    return any(re.fullmatch(_DAY, word.strip(" ,."), re.IGNORECASE) for word in said.split())
