"""The part of a message that is to be passed on or written down: it says nothing about the intent."""

from __future__ import annotations

import re

from core.understanding.shapes import Sought
from core.understanding.tokens import Reading
from core.understanding.vocabulary import words

_CARRIER = words("""
    message tell tellteam announce inform note remark remind yaaddila nudge pass_on bulk_word feedback
    write
    """)
_QUOTED = re.compile(r"(?<!\w)['\"“‘](?P<body>[^'\"“”‘’]+(?:['’]\w[^'\"“”‘’]*)*)['\"”’](?!\w)")
_COLON = re.compile(r"(?<!\d):\s+|:(?=[^\d\s/])|(?<=\D):(?=\s*\n)|\s+[-–—]\s+|\s*\n+\s*")
_THAT = re.compile(r"(?<!\w)(?:that|tht|ki|ke|saying|कि)\s+", re.IGNORECASE)
_TO_DO = re.compile(r"(?<!\w)(?:to|about|re|regarding|for|of)\s+", re.IGNORECASE)


def body(reading: Reading) -> tuple[int, int] | None:
    """The character span of what is to be passed on, None when nothing is."""
    carrier = next((place for place, word in enumerate(reading.words) if word.concepts & _CARRIER), None)
    if carrier is None:
        return None
    text, after = reading.text, reading.words[carrier].end
    quoted = _QUOTED.search(text, reading.words[carrier].start)
    if quoted:
        return quoted.span("body")
    span = (
        _after_colon(reading, carrier)
        or _after_that(text, after)
        or _after_verb(reading, carrier)
        or _after_listener(text)
    )
    return None if span is None or _FORBIDDING.match(text, span[0]) else span


_FORBIDDING = Sought(r"\s*(?:mat|na|nahi|nahin|nhi|मत|ना|न|नहीं)(?!\w)")
"""``sabko inform mat karna``: what follows is no message but what must not be done."""


def _after_colon(reading: Reading, carrier: int) -> tuple[int, int] | None:
    text = reading.text
    for match in _COLON.finditer(text):
        if match.end() >= len(text.rstrip()) or match.end() <= reading.words[carrier].start:
            continue
        if ":" not in match[0] and carrier > 3 and "\n" not in match[0]:
            continue
        return match.end(), len(text.rstrip())
    return None


def _after_that(text: str, after: int) -> tuple[int, int] | None:
    match = _THAT.search(text, after)
    while match:
        rest = text[match.end() :]
        word = match[0].strip().lower()
        genitive = word in ("ki", "ke") and _is_genitive(text, match.start(), rest)
        if not genitive and len(rest.split()) >= 2:
            return match.end(), len(text.rstrip())
        match = _THAT.search(text, match.end())
    return None


_GENITIVE_BEFORE = re.compile(
    r"(?:[A-Z]\w+|shortlist|list|role|audition|team|sab|unke?|log(?:on?)?|agents?|aaj|kal|subah"
    r"|sham|shaam|usk[aie]|is|us)\s*$"
)
_GENITIVE_AFTER = Sought(
    r"(?:list|shortlist|liye|team|saath|baad|pehle|role|audition|tape|taraf|jagah|paas|baare|bare"
    r"|andar|log|options?)\b",
)


def _is_genitive(text: str, start: int, rest: str) -> bool:
    return bool(_GENITIVE_AFTER.match(rest) or _GENITIVE_BEFORE.search(text[:start]))


_LISTENER = re.compile(
    r"(?:ko|को)\s+(?:bol|bata|keh|inform|बता|बोल|कह|bta)\S*\s*(?:kar\s+)?"
    r"(?:do|dena|de|dijiye|dijie|देना|दो|दीजिए|kar dijiye)?\s*(?:ki|कि|that|,)?\s+(?P<h>(?!kya\b|kaun\b)\S.+)$"
    r"|\b(?:tell|ask|message|text|notify|inform)\s+(?:everyone|everybody|all|them)(?:\s+\S+){0,6}?"
    r"\s+(?:to|that)\s+(?P<t>\S+\s+\S.+)$"
    r"|\b(?:tell|ask)\s+(?!me\b|us\b|everyone\b|everybody\b|all\b|them\b)(?:\S+\s+){1,3}?to\s+(?P<v>[a-z]+\b.*)$"
    r"|\b(?:tell?|inform)\s+(?:the\s+)?(?:team|casting|office|producers?|director)\s+"
    r"(?P<n>(?!to\b|that\b|about\b|know\b|on\b|in\b|list\b|team\b)\S+\s+\S.*)$"
    r"|\b(?:tell|inform|let)\s+(?!me\b|us\b|everyone\b|everybody\b|all\b|them\b)(?:\S+\s+){1,5}?(?:know\s+)?(?:that\s+)?"
    r"(?P<e>(?:i|we|my|the|our|i'm|im|he|she|there|his|her|it)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)


def _after_listener(text: str) -> tuple[int, int] | None:
    """What follows whom to tell: ``Priya ko bolna maine form bhar diya``."""
    match = _LISTENER.search(text)
    if match is None:
        return None
    start = next(match.start(name) for name in ("h", "v", "e", "t", "n") if match[name])
    return (start, len(text.rstrip())) if len(text[start:].split()) >= 2 else None


def _after_verb(reading: Reading, carrier: int) -> tuple[int, int] | None:
    word = reading.words[carrier]
    if word.concepts & {"remind", "yaaddila", "nudge"}:
        match = _TO_DO.search(reading.text, word.end)
        if match and len(reading.text[match.end() :].split()) >= 2:
            return match.end(), len(reading.text.rstrip())
    return _around_yaad(reading.text) if "yaaddila" in word.concepts else None


_YAAD = Sought(
    r"(?:yaad|याद)\s+(?:dila\w*|kara\w*|दिला\S*|करा\S*)(?:\s+(?:do|de|dena|dijiye|dijiyega|kar|दो|देना|दीजिए))*",
)


def _around_yaad(text: str) -> tuple[int, int] | None:
    """``kal 11 baje yaad dilana Riya ko call karna hai``, and the same with what is to be done first."""
    verb = _YAAD.search(text)
    if verb is None:
        return None
    end = len(text.rstrip())
    start = verb.end() + len(text[verb.end() :]) - len(text[verb.end() :].lstrip(" ,"))
    if len(text[start:end].split()) >= 2:
        return start, end
    comma = text.rfind(",", 0, verb.start())
    return (0, comma) if comma > 0 and len(text[:comma].split()) >= 2 else None
