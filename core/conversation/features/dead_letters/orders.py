"""How people ask for what is stuck: by its name, or in words that mean nothing else here. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside

_MESSAGES = r"(?:messages?|msgs?|letters?|sandesh|sms|replies|reply)"
_STUCK = r"(?:dead|stuck|undelivered|undeliverable|unsent|failed|set[\s-]aside|given[\s-]up)"
_SHOW = (
    r"(?:(?:please|can you|could you)\s+)?"
    r"(?:(?:show|list|see|open|check|give|display|get)(?:\s+(?:me|us))?"
    r"|what(?:'s| is| are)?|which|any|are there(?: any)?)"
)
_ATKA = r"(?:at(?:a)?k[aei]|ph?a+n?s[aei]|ruk[aei])"
_HINDI_STUCK = r"(?:अटक[ाेी]|फँस[ाेी]|फंस[ाेी]|रुक[ाेी])"
_LIST = Sought(
    rf"\W*(?:{_SHOW}\s+)?(?:(?:all|the|my|our)\s+)*dead[\s-]?letters?(?:\s+(?:list|queue|dikhao|batao|please))*\W*"
    rf"|\W*(?:{_SHOW}\s+)?(?:(?:all|the|my|our)\s+)*{_STUCK}\s+{_MESSAGES}(?:\s+(?:list|dikhao|batao|please))*\W*"
    rf"|\W*(?:{_SHOW}\s+)(?:(?:all|the|of|our)\s+)*{_MESSAGES}\s+(?:are|is|that\s+are|that\s+got)\s+(?:still\s+)?stuck\W*"
    r"|\W*(?:what(?:'s| is| all is)?|anything|is anything|something)\s+(?:still\s+)?(?:got\s+)?stuck"
    r"(?:\s+(?:here|now|somewhere|in the queue))?\W*"
    rf"|\W*(?:kya(?:\s+kya)?|kuch|kaun\s?se?|kitne)\s+(?:{_MESSAGES}\s+)?{_ATKA}(?:\s+(?:hua|hue|hui|pada|pade))?"
    r"(?:\s+(?:hai|hain|he))?(?:\s+kya)?\W*"
    rf"|\W*{_ATKA}\s+(?:(?:hue|hua|hui|pade)\s+)?{_MESSAGES}(?:\s+(?:dikhao|dikha do|batao|list))?\W*"
    rf"|\W*(?:क्या(?:\s+क्या)?|कुछ|कौन\s?से?|कितने)\s+(?:(?:संदेश|मैसेज)\s+)?{_HINDI_STUCK}(?:\s+(?:हुआ|हुए|पड़ा|पड़े))?"
    r"(?:\s+(?:है|हैं))?(?:\s+क्या)?\W*"
    rf"|\W*{_HINDI_STUCK}\s+(?:(?:हुए|हुआ|पड़े)\s+)?(?:संदेश|मैसेज)(?:\s+(?:दिखाओ|दिखाइए|बताओ))?\W*",
)
_NAME = Sought(r"(?<![\w/])(in|out|due)/(\d{1,18})(?![\w/])")
_AGAIN = Sought(
    r"\b(?:requeue|retry|again|put back|resend|dobara|dubara|phir se|wapas|chalao|bhejo)\b"
    r"|दोबारा|फिर से|वापस|भेजो",
)
_READ = Sought(
    r"\b(?:show|read|open|see|what is|what's|details?|dikhao|padho|batao|why)\b|दिखाओ|पढ़ो|बताओ|क्या",
)
_MOST_CHARS = 60
"""A longer text that names one is about something else."""


@beside(_LIST)
def to_list(text: str, _context: Context) -> Mapping[str, Any] | None:
    """Whether the whole text asks for what is stuck."""
    return {} if len(text) <= 2 * _MOST_CHARS and _LIST.fullmatch(text) else None


@beside(_NAME)
def to_read(text: str, _context: Context) -> Mapping[str, Any] | None:
    """The one that is named to be read; a name alone is enough."""
    name = _only(text)
    if name is None or _AGAIN.search(text):
        return None
    alone = _NAME.sub("", text).strip(" .!?,") == ""
    return {"letter": name} if alone or _READ.search(text) else None


@beside(_NAME)
def to_requeue(text: str, _context: Context) -> Mapping[str, Any] | None:
    """The one that is named to be tried again."""
    name = _only(text)
    return {"letter": name} if name is not None and _AGAIN.search(text) else None


def _only(text: str) -> str | None:
    found = _NAME.findall(text)
    if len(text) > _MOST_CHARS or len(found) != 1:
        return None
    return f"{found[0][0].lower()}/{found[0][1]}"
