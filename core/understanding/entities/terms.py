"""Words with a fixed meaning: statuses, rounds, decisions, media, visibility, reasons, schedules."""

from __future__ import annotations

import re

from core.understanding.features import Findings
from core.understanding.shapes import Sought
from core.understanding.tokens import Word
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary.attributes import LANGUAGES

_STATUS_CONCEPTS = ("pin", "hold", "backup", "lock", "book", "release")
_ROUNDS = (("looktest", "look_test"), ("chemistry", "chemistry_read"), ("callback", "callback"))
_MEDIA = (
    (re.compile(r"\bshow\s?reel\b|शोरील", re.IGNORECASE), "showreel"),
    (re.compile(r"\breels?\b|रील", re.IGNORECASE), "reel"),
    (
        re.compile(
            r"\b(?:photos?|pics?|pictures?|headshots?|fotos?|images?)\b|तस्वीर|फोटो|फ़ोटो", re.IGNORECASE
        ),
        "photos",
    ),
    (re.compile(r"\b(?:self[\s-]?)?tapes?\b|सेल्फ", re.IGNORECASE), "self_tape"),
)
_REASON = Sought(
    r"\b(?:because|bcoz|bcz|coz|cuz|cos|since|as he|as she|due to|kyunki|kyuki|kyonki"
    r"|reason:?)\s+(?P<r>.+)$|(?:क्योंकि|वजह)\s+(?P<h>.+)$",
)
_TAIL = re.compile(r"(?:\s[-–—]+\s|,\s+|\.\.+\s*|[.!?;]\s+|[(])(?P<r>[^,.;!?()]+[^.;!?()]*)\)?[\s.!]*$")
_VISIBILITY = (
    (
        re.compile(
            r"only (?:for )?me\b|just (?:for )?me|sirf mujhe|sirf mere|private|मुझे ही|सिर्फ मुझे|for my eyes"
            r"|my eyes only",
            re.IGNORECASE,
        ),
        "only me",
    ),
    (
        re.compile(
            r"producers?\s+(?:ko\s+)?(?:na|nahi|mat)\s+(?:dikh|bata)|hide (?:it |this )?from "
            r"(?:the )?producers?|not (?:for|to) (?:the )?producers?|dont show (?:it |this )?(?:to "
            r")?(?:the )?producers?",
            re.IGNORECASE,
        ),
        "hidden from producers",
    ),
    (
        re.compile(
            r"casting\s+(?:eyes|office|team|folks|only|walo|wale|log)|between us casting|sirf "
            r"casting|only casting|internal|casting tak|only for casting|within casting|office only",
            re.IGNORECASE,
        ),
        "casting",
    ),
    (
        re.compile(
            r"production team|visible to (?:all|everyone)|sabko dikh|whole team|poori team|everyone can see",
            re.IGNORECASE,
        ),
        "production",
    ),
    (
        re.compile(
            r"^[^:]{0,60}(?<!not )(?:for|visible to) (?:the )?(?:whole |entire )?"
            r"(?:production(?: team)?|producers?|everyone|everybody)\s*[:,-]",
            re.IGNORECASE,
        ),
        "production",
    ),
)
_WEEK = {
    "mon": 1,
    "tue": 2,
    "wed": 3,
    "thu": 4,
    "fri": 5,
    "sat": 6,
    "sun": 0,
    "somv": 1,
    "mangal": 2,
    "budh": 3,
    "guru": 4,
    "shukr": 5,
    "shani": 6,
    "ravi": 0,
    "itwa": 0,
    "itva": 0,
}
_CRON_TIME = Sought(
    r"(?:(?P<part>subah|morning|shaam|sham|evening|raat|night|dopahar|सुबह|शाम|रात)\s+(?:ko\s+|को\s+)?)?(?:at\s+"
    r"|@\s*)?(?<![\d:])(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))?\s*(?P<ap>am|pm)?(?:\s*(?:baje|bje"
    r"|बजे))?(?!\s*(?:min|log|people|%))",
)


def statuses(found: Findings, names: int) -> str | list[str] | None:
    """The rungs of the ladder that were said, in order; a list when there are several people and rungs."""
    out: list[str] = []
    for word in found.reading.words:
        for status in _STATUS_CONCEPTS:
            if (
                status in word.concepts
                and status != (out[-1] if out else "")
                and not (status == "release" and "free" in word.concepts)
            ):
                if (
                    status == "backup"
                    and "standby" in word.concepts
                    and word.text != "backup"
                    and word.text not in ("backups", "बैकअप")
                ):
                    continue
                out.append(status)
                break
    if "release" in out:
        return "release"
    if re.search(r"\bon avail\b|avail pe\b", found.reading.text, re.IGNORECASE):
        return "on_avail"
    if not out:
        passed = any("pass" in word.concepts and word.text != "nahi" for word in found.reading.words)
        return "pass" if passed else None
    unique = list(dict.fromkeys(out))
    if len(unique) == 1 or names < 2:
        return unique[-1] if len(unique) > 1 and names < 2 else unique[0]
    return unique


def former_status(found: Findings) -> str | None:
    """``release Kabir from pin``: the rung that is left."""
    match = re.search(
        r"\bfrom\s+(?:the\s+)?(pin|hold|backup|lock)\b|\b(pin|hold|backup|lock)\s+se\s+(?:hata"
        r"|release|nikal)",
        found.reading.text,
        re.IGNORECASE,
    )
    return (match[1] or match[2]).lower() if match else None


def round_of(found: Findings) -> str | None:
    """Which round is meant; a plain audition only when the word is there."""
    concepts = {concept for word in found.reading.words for concept in word.concepts}
    for concept, name in _ROUNDS:
        if concept in concepts:
            return name
    return (
        "audition"
        if any(word.text.startswith(("audition", "ऑडिशन")) for word in found.reading.words)
        else None
    )


def media(text: str) -> str | None:
    """What kind of material was asked for."""
    return next((name for pattern, name in _MEDIA if pattern.search(text)), None)


def reason(text: str) -> str | None:
    """Why, when the text says so with a word for because."""
    match = _REASON.search(text)
    return (match["r"] or match["h"]).strip(" .!") if match else None


def visibility(text: str) -> str | None:
    """Who may read a note."""
    return next((name for pattern, name in _VISIBILITY if pattern.search(text)), None)


def language(found: Findings) -> str | None:
    """The language that the desk should use."""
    return next((LANGUAGES[word.text] for word in found.reading.words if word.text in LANGUAGES), None)


def role_type(text: str) -> str | None:
    """Lead, supporting, day player and the like."""
    folded = text.lower()
    hits = [
        (folded.find(word), kind)
        for word, kind in known.ROLE_TYPES.items()
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", folded)
    ]
    return max(hits, key=lambda hit: len(hit[1]))[1] if hits else None


def cron(text: str, usual: int | None = None) -> str | None:
    """A schedule as a cron line, when the hour is known; ``usual``: the hour where none is said."""
    folded = text.lower()
    time = next((found for found in _CRON_TIME.finditer(folded)), None)
    if time is None:
        return None if usual is None else f"0 {_hour_of_part(folded, usual)} * * {_cron_days(folded)}"
    hour, minute = int(time["h"]), int(time["m"] or 0)
    part = time["part"] or ""
    if time["ap"]:
        hour = hour % 12 + (12 if time["ap"] == "pm" else 0)
    elif (part in ("shaam", "sham", "evening", "raat", "night", "शाम", "रात") and hour < 12) or (
        not part and 1 <= hour <= 7
    ):
        hour += 12
    if hour > 23 or minute > 59:
        return None
    return f"{minute} {hour} * * {_cron_days(folded)}"


_PARTS = {r"shaam|sham|evening|शाम": 18, r"raat|night|रात": 20, r"dopahar|noon|दोपहर": 13}


def _hour_of_part(folded: str, usual: int) -> int:
    return next((hour for part, hour in _PARTS.items() if re.search(part, folded)), usual)


def _cron_days(folded: str) -> str:
    folded = _in_latin(folded)
    if re.search(r"weekdays?\b|working days?|mon(?:day)?s?\w*\s*(?:to|-|se|से)\s*fri", folded):
        return "1-5"
    if "weekend" in folded:
        return "0,6"
    found = re.findall(rf"\b({'|'.join(_WEEK)})\w*", folded)
    days = [str(_WEEK[day]) for day in found]
    return ",".join(dict.fromkeys(days)) or "*"


_HINDI_DAYS = re.compile(
    r"\b(?:(?P<mon>som)|(?P<tue>mangal)|(?P<wed>budh)|(?P<thu>guru|brihaspati|veer)|(?P<fri>shukra?)"
    r"|(?P<sat>shani)|(?P<sun>ravi|it))[wv]a+r\b"
)
_DEVANAGARI_DAYS = {
    "सोम": "mon", "मंगल": "tue", "बुध": "wed", "गुरु": "thu", "बृहस्पति": "thu", "वीरवार": "thu", "शुक्र": "fri",
    "शनि": "sat", "रवि": "sun", "इतवार": "sun",
}  # fmt: skip


def _in_latin(folded: str) -> str:
    """Days of the week as the table has them, whatever their script."""
    for said, day in _DEVANAGARI_DAYS.items():
        folded = folded.replace(said, f" {day} ")
    return _HINDI_DAYS.sub(lambda found: str(found.lastgroup), folded)


def offsets(found: Findings) -> list[int] | None:
    """Minutes before an event: ``1 day n 2 hrs before``."""
    text = found.reading.text
    if not re.search(r"\bbefore\b|\bpehle\b|\bpahle\b|\bprior\b|\bahead\b|पहले", text, re.IGNORECASE):
        return None
    return [length.minutes for length in found.lengths] or None


def decisions(found: Findings) -> list[str]:
    """Approve, pass, veto in the order said."""
    out: list[str] = []
    negated = False
    for word in found.reading.words:
        if word.concepts & {"not", "dont"} and not word.concepts & {"yes"}:
            negated = True
        if "veto" in word.concepts:
            out.append("veto")
        elif (
            _no_of(found, word)
            or "isno" in word.concepts
            or ("pass" in word.concepts and word.text != "nahi")
        ):
            out.append("pass")
        elif (
            "isyes" in word.concepts
            or ("approve" in word.concepts and "pass" not in out)
            or "goahead" in word.concepts
        ):
            out.append("pass" if negated and word.text not in ("final", "lock") else "approve")
    return [value for place, value in enumerate(out) if place == 0 or value != out[place - 1]]


def _no_of(found: Findings, word: Word) -> bool:
    """``Pooja no``: a bare no right after somebody's name."""
    ends = {found.reading.words[name.last].end for name in found.names if name.slot == "person"}
    gap = found.reading.text[: word.start].rstrip(" -–:,")
    return word.text in ("no", "nope", "nahi") and len(gap) in ends


def metric(found: Findings) -> str | None:
    """Which figure of the budget."""
    text = found.reading.text.lower()
    if re.search(r"\bover\b|upar|exceed|cross|zyada|within|ज़्यादा|ऊपर|cap\b|overshoot|overrun", text):
        return "over"
    if re.search(r"\bleft\b|remain|bach|baaki|baki|balance|बच|बाकी|unspent", text):
        return "left"
    if re.search(r"spen[dt]|kharch|खर्च|ख़र्च|\bused\b|burn|lag(?:a|e|i)?\b|gaya|paid|cost|committed", text):
        return "spent"
    return None
