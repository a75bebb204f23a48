"""Times of a message as entities: starts, days, windows, deadlines, the time that stands and the wish."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from core.understanding.dates import Found
from core.understanding.entities import terms
from core.understanding.entities.material import Material
from core.understanding.shapes import Sought


def iso(moment: datetime) -> str:
    """ISO 8601 with offset, to the second."""
    return moment.isoformat(timespec="seconds")


def _moments(m: Material) -> list[Found]:
    return [
        each for each in m.timed() if each.kind in ("time", "after") and each.phrase.precision == "minute"
    ]


def _starts(m: Material, intent: str) -> list[Found]:
    bounded = intent == "audition.schedule"
    return [each for each in _moments(m) if not (bounded and each.deadline)]


def _days(m: Material) -> list[Found]:
    return [
        each
        for each in m.timed()
        if each.kind in ("day", "part") or (each.kind == "after" and each.phrase.precision == "day")
    ]


def start(m: Material, intent: str) -> Any:
    """The first clock time. What has to be over by then, or lie before it, does not start at it."""
    moments = _starts(m, intent)
    return iso(moments[0].start) if moments and moments[0].start else None


def day_start(m: Material, intent: str) -> Any:
    """A clock time, else the day on which something starts."""
    value = start(m, intent)
    days = _days(m)
    if value is None and days and days[0].start:
        return days[0].start.date().isoformat()
    return value


def date(m: Material, intent: str) -> Any:
    """The day, when no clock time was said; for what is planned also when only its latest was."""
    moments = _moments(m)
    if moments and moments[0].start and intent == "audition.schedule" and not _starts(m, intent):
        return moments[0].start.date().isoformat()
    if moments or (intent == "avail.report" and any(each.deadline for each in m.timed())):
        return None
    days = _days(m)
    if intent == "availability.set" and (
        len(days) > 1 or date_range(m, intent) or (bool(days) and days[0].kind == "part")
    ):
        return None
    return days[0].start.date().isoformat() if days and days[0].start else None


def dates(m: Material, intent: str) -> Any:
    """Several days."""
    days = [each for each in _days(m) if each.kind == "day"]
    listed = [each.start.date().isoformat() for each in days if each.start]
    if len(listed) > 1:
        return listed
    return _two_days(m)


def _two_days(m: Material) -> list[str] | None:
    """``2 aur 3 Dec`` are two days that are both meant."""
    for each in m.timed():
        joined = re.search(r"\d\s*(?:aur|and|&|और)\s*\d", each.phrase.phrase, re.IGNORECASE)
        if each.kind == "range" and joined and each.start and each.phrase.end:
            return [each.start.date().isoformat(), each.phrase.end.date().isoformat()]
    return None


def date_range(m: Material, intent: str) -> Any:
    """A span of days."""
    if intent == "avail.request" and _two_days(m):
        return None
    for each in m.timed():
        if each.kind == "range" and each.phrase.precision != "minute" and each.start and each.phrase.end:
            return {"start": each.start.date().isoformat(), "end": each.phrase.end.date().isoformat()}
    return None


def window(m: Material, intent: str) -> Any:
    """A span of clock times; for finding a slot also a span of days."""
    for each in m.timed():
        if each.kind != "range" or not each.start or not each.phrase.end:
            continue
        if each.phrase.precision == "minute":
            return {"start": iso(each.start), "end": iso(each.phrase.end)}
        if intent == "audition.find_slot":
            return {"start": each.start.date().isoformat(), "end": each.phrase.end.date().isoformat()}
    return None


_SPAN = re.compile(
    r"(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*(?:-|to|se|and|–|से)\s*(?:subah\s+|सुबह\s+)?(\d{1,"
    r"2})(?::(\d\d))?\s*(am|pm)?"
)
_AFTER = re.compile(
    r"(?:after|post|past)\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?|(\d{1,2})(?::(\d\d))?\s*(am"
    r"|pm)?\s*(?:baje\s+|बजे\s+)?(?:ke )?(?:baad|के बाद)"
)
_BEFORE = re.compile(
    r"before\s+(\d{1,2})(?::(\d\d))?\s*(am|pm)?|(\d{1,2})(?::(\d\d))?\s*(am|pm)?\s*(?:baje\s+"
    r"|बजे\s+)?(?:se pehle|से पहले)"
)


def quiet(m: Material, intent: str) -> Any:
    """A standing window of the day, as clock times."""
    text = m.text.lower()
    span = _SPAN.search(text)
    if span:
        start_said = _clock(span[1], span[2], span[3], night=True)
        return {"start": start_said, "end": _clock(span[4], span[5], span[6], night=False)}
    for pattern, key, night in ((_AFTER, "start", True), (_BEFORE, "end", False)):
        match = pattern.search(text)
        if match:
            said = match.groups()[:3] if match[1] else match.groups()[3:6]
            return {key: _clock(said[0], said[1], said[2], night=night)}
    return None


def _clock(hour: str, minute: str | None, half: str | None, *, night: bool) -> str:
    value = int(hour)
    if half:
        value = value % 12 + (12 if half == "pm" else 0)
    elif night and 6 <= value < 12:
        value += 12
    return f"{value:02d}:{int(minute or 0):02d}"


def setting_time(m: Material, intent: str) -> Any:
    """The hour at which a digest should come, as a clock time."""
    if not re.search(r"digest|summary|report|reminder|डाइजेस्ट|रिपोर्ट", m.text, re.IGNORECASE):
        return None
    line = terms.cron(m.text)
    if line is None:
        return None
    minute, hour = line.split()[:2]
    return f"{int(hour):02d}:{int(minute):02d}"


def deadline(m: Material, intent: str) -> Any:
    """Until when something is due."""
    timed = m.timed()
    chosen = ([each for each in timed if each.deadline] or timed)[-1:]
    if not chosen or chosen[0].start is None:
        return None
    each, moment = chosen[0], chosen[0].start
    if each.kind == "range" and each.phrase.end:
        return each.phrase.end.date().isoformat()
    return iso(moment) if each.phrase.precision == "minute" else moment.date().isoformat()


def marked_deadline(m: Material, intent: str) -> Any:
    """A deadline, only when the words say that it is one."""
    return deadline(m, intent) if any(each.deadline for each in m.timed()) else None


def until(m: Material, intent: str) -> Any:
    """How long something holds."""
    if intent == "memory.settings":
        return m.found.lengths[0].phrase if m.found.lengths else None
    for each in m.found.dates:
        if each.deadline and each.start:
            last = each.phrase.end or each.start
            return last.date().isoformat()
    return None


_OLD_AFTER = Sought(
    r"\s*(?:baje|pm|am|बजे)?\s*(?:ki jagah|ke badle|ke bajaye|ki bajaye|ki jagha|ke bajay|ka "
    r"audition|ka slot|wala|wali|waala"
    r"|ka time|ka callback|nahi|nhi|is not|isn't|won't|not possible|doesn't|की जगह|के बजाय|वाला"
    r"|नहीं|का ऑडिशन|slot|audition|read\b"
    r"|callback|mushkil|tough|is difficult|is tight|se\s+(?=\d)|से\s+(?=\d))",
)
_OLD_BEFORE = Sought(
    r"(?:instead of|rather than|not|from|in place of|can't do|cant do|can't make|cant make|cannot "
    r"do|cannot make|make it (?:at|by|for)"
    r"|won't make|no way i make|no way i can make|my|the|no)\s*(?:at\s*|by\s*|the\s*|it\s*)?$",
)
_NEW_BEFORE = Sought(r"(?:\bto|\bat|\bafter|\bfor|\bby|\bon|->|→|\bdo)\s*$")
_NEW_AFTER = Sought(
    r"\s*(?:ko\s*)?(?:baje\s*|बजे\s*)?(?:kar|ho sak|ke baad|instead|rather|aa sak|aa pau|tak"
    r"|possible|chalega|kr|कर|हो सक|के बाद|aa jau|pe\b|works|is fine|rakh)",
)


_ASKED_AFTER = Sought(
    r"\s*(?:baje|pm|am|बजे)?\s*(?:ka|wal[aei]|का|वाला)?\s*(?:slots?|time|timing|audition|टाइम|स्लॉट|ऑडिशन)\s+"
    r"(?:mujhe\s+|hume\s+|मुझे\s+)?(?:do\b|de\b|de\s?do|dena|dijiye|di?jiye|ch?aa?hi?ye|mil\w*|rakh\w*|possible|available"
    r"|please|pls|chalega|theek|better|suits|दो|दीजिए|चाहिए|मिल\S*|रख\S*)"
    r"(?![\w\u0900-\u0963])(?!\s*(?:nahi+n?|nhi|na\b|not|नहीं))",
)
_ASKED_BEFORE = Sought(
    r"\b(?:get|want|need|prefer|have|take|like|give\s+(?:me|us|her|him|them))\s+(?:the|an?)?\s*$",
)
"""``4 baje ka slot do``, ``can I get the 4 pm slot``: what is asked for does not stand."""


def _around(m: Material, each: Found) -> tuple[str, str]:
    words = m.found.reading.words
    return m.text[: words[each.first].start], m.text[words[each.last].end :]


def _is_old(m: Material, each: Found) -> bool:
    before, after = _around(m, each)
    if re.match(r"\s*(?:instead|rather)\s+(?:of|than)", after, re.IGNORECASE):
        return False
    if re.match(r"\s*(?:instead|rather)\b", after, re.IGNORECASE) or _NEW_AFTER.match(after):
        return False
    if _ASKED_AFTER.match(after) or _ASKED_BEFORE.search(before):
        return False
    return bool(_OLD_AFTER.match(after) or _OLD_BEFORE.search(before))


def _is_new(m: Material, each: Found) -> bool:
    before, after = _around(m, each)
    return bool(_NEW_BEFORE.search(before) or _NEW_AFTER.match(after))


def _old_and_new(m: Material) -> tuple[Found | None, Found | None]:
    """The time that stands and the time that is wished: the words beside each say which."""
    timed = m.timed()
    old = [each for each in timed if _is_old(m, each)]
    new = [each for each in timed if each not in old]
    if len(timed) > 1 and not old:
        marked = [each for each in new if _is_new(m, each)]
        if marked and len(marked) < len(new):
            old, new = [each for each in new if each not in marked], marked
        else:
            old, new = new[:1], new[1:]
    return (old[0] if old else None), (new[-1] if new else None)


_MOVES = ("audition.reschedule.request", "audition.reschedule")


def wished_times(m: Material, out: dict[str, Any]) -> None:
    """A move: ``start`` and ``to`` are the wish, ``from`` is the time that stands."""
    if not any(intent in _MOVES for intent in m.intents):
        return
    old, new = _old_and_new(m)
    for key in ("start", "to", "from", "date", "window"):
        out.pop(key, None)
    if old is not None and old.start is not None:
        out["from"] = _stamp(old)
    if new is None or new.start is None:
        return
    if new.kind == "range" and new.phrase.end:
        precise = new.phrase.precision == "minute"
        ends = (new.start, new.phrase.end)
        out["window"] = dict(
            zip(
                ("start", "end"),
                ((iso(each) if precise else each.date().isoformat()) for each in ends),
                strict=True,
            )
        )
        return
    out["to"] = _stamp(new)
    out["start" if new.phrase.precision == "minute" else "date"] = out["to"]


def _stamp(each: Found) -> str:
    assert each.start is not None
    return iso(each.start) if each.phrase.precision == "minute" else each.start.date().isoformat()
