"""Words for looking at what may be there twice, and for what a pair is. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from core.people import CASTING
from core.texts import LANGUAGES, Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_TWICE = r"(?:possible\s+|the\s+)?(?:duplicates?|doubles?|double\s+entries|dups?|dupes|डुप्लिकेट)"
_REVIEW = (
    r"(?:please\s+|pls\s+)?(?:review|check|show|look\s+at|go\s+through|start|continue|resolve|settle)"
    r"(?:\s+(?:me|us))?"
    rf"\s+(?:{_TWICE}|(?:the\s+)?import\s+(?:review|{_TWICE})|(?:the\s+)?imports?)(?:\s+(?:again|now|please))?",
    rf"{_TWICE}(?:\s+(?:dikhao|dikha\s+do|check\s+karo|dekhna\s+hai|review\s+karo|दिखाओ|please))?",
    r"(?:import|imports)\s+(?:ka\s+|ki\s+)?review(?:\s+(?:karo|karna\s+hai|dikhao|shuru\s+karo))?",
    r"(?:kaun|kon)\s+(?:do|2)\s+baar\s+(?:hai|hain|aaya\s+hai|likha\s+hai)",
    r"who\s+is\s+(?:in\s+|there\s+|on\s+file\s+)*twice",
    r"कौन\s+दो\s+बार\s+है",
)
_SAME = (
    r"(?:they(?:['’]re|\s+are)\s+|it['’]?s\s+)?(?:the\s+)?same"
    r"(?:\s+(?:person|one|banda|ladki|ladka|guy|hai|h|hi\s+hai))*"
)
_SAID = {
    "same": rf"{_SAME}|(?:dono\s+)?ek\s+hi(?:\s+(?:hai|hain|insaan|person|banda|ladki))*"
    r"|merge(?:\s+(?:them|karo|kar\s+do))?|(?:दोनों\s+)?एक\s+ही(?:\s+(?:है|हैं|इंसान))*|wahi\s+hai",
    "different": r"(?:they(?:['’]re|\s+are)\s+)?(?:different|not\s+the\s+same)"
    r"(?:\s+(?:people|persons?|log|hai|hain))*|(?:dono\s+)?alag(?:\s+(?:alag|log|hai|hain|insaan))*"
    r"|(?:दोनों\s+)?अलग(?:\s+(?:अलग|लोग|हैं|है))*|two\s+people",
    "later": r"later|skip(?:\s+(?:it|this|karo))?|not\s+now|baad\s+(?:me|mein)|next|abhi\s+nahi|pata\s+nahi"
    r"|(?:i\s+)?(?:don['’]?t\s+know|not\s+sure)|बाद\s+में",
}


_END = r"\s*[.!।]*"
_REVIEWING = shapes(*_REVIEW, after=_END)
_VERDICTS = tuple((verdict, shapes(form, after=_END)) for verdict, form in _SAID.items())


@beside(_REVIEWING)
def reviewing(text: str, context: Context) -> Mapping[str, Any] | None:
    """``review duplicates``, ``import review karo``, ``kaun do baar hai``."""
    said = _plain(text).rstrip("? ")
    if context.writer not in CASTING:
        return None
    return {} if _REVIEWING.of(said) else None


@beside(*(form for _, form in _VERDICTS))
def deciding(text: str, context: Context) -> Mapping[str, Any] | None:
    """``same``, ``ek hi hai``, ``dono alag hain``, ``baad mein``: only while a pair is being asked about."""
    if context.writer not in CASTING or not _labels() & set(context.pending_choices):
        return None
    said = _plain(text)
    return next(({"verdict": one} for one, form in _VERDICTS if form.of(said)), None)


@cache
def _labels() -> frozenset[str]:
    return frozenset(Words(language)("duplicates-same") for language in LANGUAGES)


def _plain(text: str) -> str:
    return composed(text)
