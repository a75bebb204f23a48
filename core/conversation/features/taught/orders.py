"""Sentences that teach a word, ask what was taught, or take it back: English, Hinglish and Devanagari."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, beside, composed, shapes

LONGEST = 400
_X, _Y = r"[\"'“‘]?(?P<said>\S.{0,80}?)[\"'”’]?", r"[\"'“‘]?(?P<means>\S.{0,240}?)[\"'”’]?"
_END = r"\s*[.!।]*\s*"
_TEACH = shapes(
    rf"when(?:ever)?\s+(?:i|we)\s+(?:say|write|type)\s+{_X}\s*,?\s*(?:then\s+)?(?:(?:i|we)\s+mean|it\s+means|that\s+means)"
    rf"\s+{_Y}",
    rf"(?:by|with)\s+{_X}\s*,?\s+(?:i|we)\s+mean\s+{_Y}",
    rf"(?:jab|agar)\s+(?:main|mai|mein|hum)\s+{_X}\s+(?:bolun|bolu|boloon|kahun|kahu|kahoon|likhun|likhu|likhoon|bolen|kahen|likhen"
    rf"|bole|kahe|likhe)\s*,?\s*(?:to|toh|tab|matlab)\s+(?:(?:uska\s+|mera\s+)?matlab\s+)?(?:hai\s+)?{_Y}",
    rf"(?:please\s+|let['’]?s\s+)?call\s+{_Y}\s+[\"“'‘](?P<said>[^\"”'’]{{2,40}})[\"”'’](?:\s+from\s+(?:now|here)(?:\s+on)?)?",
    r"(?!(?:[iu]sk[aei]|[iu]s|yeh?|aap(?:k[aei])?|tum(?:hara)?|mera|kya)\b)"
    r"(?P<said>[^\W\d_]{2,20}(?:\s+(?!ka\b|matlab)[^\W\d_]{2,20})?)\s+(?:ka\s+)?matlab\s+(?:hai\s+)?"
    r"(?!(?:kya|samajh|nahi|hai)\b)"
    r"(?P<means>[^\W\d_][^?]{1,60}?)(?:\s+hai)?",
    rf"जब\s+(?:मैं|हम)\s+{_X}\s+(?:बोलूँ|बोलूं|कहूँ|कहूं|लिखूँ|लिखूं|बोलें|कहें|लिखें)\s*,?\s*(?:तो\s+)?(?:उसका\s+)?मतलब\s+{_Y}",
    after=_END,
)
_LIST = shapes(
    r"what\s+(?:all\s+)?(?:did|have)\s+(?:i|we)\s+(?:teach|taught)\s+you\??",
    r"(?:what|which)\s+nicknames?\s+(?:do|did)\s+(?:you|we)\s+(?:know|have|use)\??",
    r"(?:show|list)\s+(?:me\s+)?(?:the\s+|my\s+|our\s+)?(?:nicknames|taught\s+words|words\s+(?:i|we)\s+taught(?:\s+you)?)",
    r"(?:maine|humne)\s+(?:tumhe\s+|aapko\s+)?kya(?:\s+kya)?\s+sikhaya(?:\s+hai)?\??",
    r"(?:मैंने|हमने)\s+(?:तुम्हें\s+|आपको\s+)?क्या(?:\s+क्या)?\s+सिखाया(?:\s+है)?\??",
    after=_END,
)
_FORGET = shapes(
    rf"(?:forget|unlearn)\s+(?:what\s+)?(?:the\s+)?(?:word\s+|phrase\s+)?{_X}\s+means",
    rf"(?:forget|unlearn|drop)\s+(?:the\s+)?(?:word|phrase)\s+{_X}",
    rf"unlearn\s+{_X}",
    r"forget\s+[\"“'‘](?P<said>[^\"”'’]{2,60})[\"”'’]",
    r"forget\s+(?!that\b|this\b|it\b|me\b|about\b|everything\b|all\b|what\b|last\b|yesterday\b|today\b|the\b|my\b|our\b)"
    r"(?P<said>[^\s,.!?]{2,30}(?:\s+[^\s,.!?]{1,20}){0,2})",
    rf"{_X}\s+ka\s+matlab\s+bhool\s+ja(?:o|iye|na)",
    rf"{_X}\s+का\s+मतलब\s+भूल\s+जा(?:ओ|इए)",
    after=_END,
)
_MISSED = shapes(
    r"what\s+(?:all\s+)?(?:did|do|could|have)(?:n['’]?t)?\s*you\s+(?:not\s+)?(?:understand|get|understood|follow)\??",
    r"(?:show|list)\s+(?:me\s+)?(?:the\s+)?(?:misses|what\s+you\s+(?:did\s+not|didn['’]?t)\s+understand)",
    r"(?:tumhe\s+|aapko\s+)?kya(?:\s+kya)?\s+samajh\s+(?:nahi|nahin)\s+aaya\??",
    r"(?:तुम्हें\s+|आपको\s+)?क्या(?:\s+क्या)?\s+समझ\s+नहीं\s+आया\??",
    after=_END,
)


@beside(_TEACH)
def teaching(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``when I say X I mean Y``, ``jab main X bolun to matlab Y``."""
    found = _whole(text, _TEACH)
    return None if found is None else {"said": found["said"].strip(), "means": found["means"].strip()}


@beside(_LIST)
def listing(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``what did I teach you``."""
    return None if _whole(text, _LIST) is None else {}


@beside(_FORGET)
def forgetting(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``forget X``; whether X was ever taught is seen later."""
    found = _whole(text, _FORGET)
    return None if found is None else {"said": found["said"].strip()}


@beside(_MISSED)
def asking_missed(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``what did you not understand``."""
    return None if _whole(text, _MISSED) is None else {}


def about_words(text: str) -> bool:
    """Whether a message speaks of taught words itself: then nothing in it is replaced."""
    return any(_whole(text, forms) is not None for forms in (_TEACH, _LIST, _FORGET, _MISSED))


def _whole(text: str, forms: Shapes) -> dict[str, str] | None:
    said = composed(text)
    match = forms.of(said) if len(said) <= LONGEST else None
    return match and match.groupdict()
