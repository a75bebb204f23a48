"""Short things people write at the door: English, Hinglish, Devanagari. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, shapes

_END = r"[\s.!]*(?:sir|ma'?am|mam|ji|didi|bhai|please|pls)?[\s.!]*"
_HERE = shapes(
    r"(?:ok\s+|hi\s+|hello\s+)?(?:i(?:'ve|\s+have|\s+am|'m)?\s+)?(?:just\s+)?(?:reached|arrived)"
    r"(?:\s+(?:now|here|the\s+(?:venue|studio|gate|place)|at\s+the\s+(?:venue|studio|gate)))?",
    r"(?:main?\s+|mai\s+)?(?:yahan?\s+)?(?:pahunch|pohoch|pahuch|aa)\s+(?:gay[ai]|gai|chuk[ai])(?:\s+(?:hoon|hun|hu|hai))?",
    r"(?:मैं\s+)?(?:पहुँच|पहुंच|आ)\s+(?:गया|गयी|गई|चुका|चुकी)(?:\s+(?:हूँ|हूं))?",
    r"check(?:ed)?[\s-]?in(?:\s+me)?",
    after=_END,
)
_WHO = r"(?P<who>[^\W\d_][^,?!:\d]{0,40}?)"
_LEFT = shapes(
    rf"{_WHO}\s+(?:has\s+)?left(?:\s+(?:now|the\s+(?:studio|venue|set)))?",
    rf"{_WHO}\s+(?:nikal|chal[ai])\s+gay[ai](?:\s+hai)?",
    r"(?:we(?:'ve|\s+have)?|i(?:'ve|\s+have)?)\s+left",
    r"(?:hum|main)\s+nikal\s+gay[aei](?:\s+(?:hain|hoon))?",
)
_OTHERS = "how who what when time many much days minutes nobody i we hum main"
_NOBODY = frozenset(_OTHERS.split())
"""Words that no child is called."""
_QUEUE = shapes(
    r"(?:what(?:'s|\s+is)\s+)?my\s+(?:number|turn|place)(?:\s+in\s+(?:the\s+)?(?:line|queue))?\??",
    r"how\s+(?:long|much\s+longer)(?:\s+(?:do\s+i|will\s+i|more)(?:\s+(?:have\s+to|need\s+to))?\s+wait)?\??",
    r"(?:mera|meri)\s+(?:number|turn|baari|bari)(?:\s+(?:kab|kya|kaunsa|kitna))?(?:\s+(?:hai|aayeg[ai]))?\??",
    r"(?:aur\s+)?kitn[ai]\s+(?:time|der)(?:\s+(?:aur|lagega|lagegi|hai))*\??",
    r"मेरा\s+नंबर(?:\s+(?:कब|क्या))?(?:\s+(?:है|आएगा))?\??",
    after=_END,
)


@beside(_HERE)
def here(text: str, context: Context) -> Mapping[str, Any] | None:
    """``reached``, ``pahunch gayi``."""
    return {} if _any(text, _HERE) else None


@beside(_QUEUE)
def queue(text: str, context: Context) -> Mapping[str, Any] | None:
    """``my number?``, ``kitna time lagega``."""
    return {} if _any(text, _QUEUE) else None


@beside(_LEFT)
def left(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Tara has left``, ``hum nikal gaye``."""
    said = " ".join(text.split()).rstrip(" .!")
    for match in _LEFT.all_of(said):
        who = match.groupdict().get("who")
        if who and set(who.casefold().split()) & _NOBODY:
            continue
        return {"people": [who]} if who else {}
    return None


def _any(text: str, patterns: Shapes) -> bool:
    return patterns.of(" ".join(text.split())) is not None
