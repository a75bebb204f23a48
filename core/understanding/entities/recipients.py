"""To whom something goes, and whose word is asked for."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought
from core.understanding.vocabulary import attributes as known

_TO = Sought(
    r"\b(?:to|with|w/)\s+(?:the\s+|our\s+|everyone\s+in\s+)?(?P<en>producers?|directors?|clients?"
    r"|team|channel|network|studio|platform|agents?"
    r"|casting|me|everyone)\b"
    r"|\b(?P<hi>(?:producers?|directors?|clients?|team|agents?|channel|network|studio"
    r"|casting)(?:\s+(?:ji|saab|sir))?)\s+"
    r"(?:walo\s+|logo\s+)?(?:ko|ke saath|tak)\b"
    r"|(?P<dev>(?:निर्माता|निर्देशक|प्रोड्यूसर|डायरेक्टर|टीम|एजेंट)(?:\s+(?:जी|साहब|सर))?)\s+(?:को|के साथ)"
    r"|\b(?:tell|inform)\s+(?:the\s+)?(?P<tell>team|producers?|directors?|casting|production)\b",
)
_CHANNEL = Sought(
    r"\b(?:in|to|on)\s+(?:this|the)\s+(?:channel|group|thread)\b|\bis (?:group|channel) m[e|ein]\b"
)


def addressee(m: Material, intent: str) -> str | None:
    """To whom something goes: a kind of people, or somebody named after ``to``, ``with`` or before ``ko``."""
    if intent == "shortlist.share" and _CHANNEL.search(m.text):
        return "current_channel"
    match = _TO.search(m.request)
    if match:
        return next(group for group in match.groups() if group)
    listed = m.found.reading.words
    for name in m.names():
        before = listed[name.first - 1].text if name.first else ""
        before2 = listed[name.first - 2].text if name.first > 1 else ""
        after = [word.text for word in listed[name.last + 1 : name.last + 4]]
        arrow = m.text[: listed[name.first].start].rstrip().endswith(("->", "→", "=>", ">"))
        if (
            before in ("to", "with", "w", "tell", "inform", "nudge", "let", "message")
            or arrow
            or (before == "/" and before2 == "w")
        ):
            return name.text
        if after[:1] and after[0] in ("ko", "को"):
            return name.text
        if after[:2] == ["ke", "saath"]:
            return name.text
        if len(after) > 1 and after[0] in known.AFTER_NAMES and after[1] in ("ko", "को"):
            return m.found.reading.cut(name.first, name.last + 1)
    return None


_ME = Sought(
    r"\b(?:to|send|remind|give|email|mail|ping|call|tell|message)\s+me\b|\b(?:mujhe|mujhko|muje)\b"
    r"|मुझे|\bme and\b",
)


def to(m: Material, intent: str) -> Any:
    """Whom a reminder, report, list or word is for."""
    if intent == "report.subscribe":
        others = [name.text for name in m.names() if name.slot in ("person", "to")]
        me = bool(_ME.search(m.text))
        return ["me", *others] if me and others else "me" if me else others or None
    if intent == "reminder.set":
        if _ME.search(m.request):
            return "me"
        return addressee(m, intent) if "nudge" in m.concepts() else reminded(m)
    return addressee(m, intent)


def reminded(m: Material) -> str | None:
    """``remind Rohan``, ``Rohan ko yaad dilana``: who is to be reminded, which is not whom it is about."""
    listed = m.found.reading.words
    start, end = m.found.body or (0, 0)
    for name in m.names():
        if start <= listed[name.first].start < end:
            continue
        before = listed[name.first - 1].text if name.first else ""
        after = [word.text for word in listed[name.last + 1 : name.last + 2]]
        if before in ("remind", "reminder", "ping") or after in (["ko"], ["को"]):
            return name.text
    return None


_DECIDERS = Sought(r"\b(channel|director|producer|client|network|studio)\b")
_DECIDING = re.compile(
    r"\bhas\s+([A-Z]\w+)|\b(?:had|did)\s+([A-Z]\w+)\s+(?:like|liked|say|want|approve)"
    r"|\b([A-Z]\w+)\s+(?:had liked|liked|ne\b|approved|cleared)"
)


def decider(m: Material, intent: str) -> Any:
    """Whose word is asked for."""
    kind = _DECIDERS.search(m.text)
    if kind:
        return kind[1].lower()
    match = _DECIDING.search(m.text)
    return next((group for group in match.groups() if group), None) if match else None
