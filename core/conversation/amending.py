"""Under a message that is shown before it goes: other words for it, more words, or fewer readers.

"aur bolo ki parking nahi hai", "no wait, 'metro se aaye'", "auto nahi, metro", "sirf jo kal aa rahe unko".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from core.understanding.shapes import Sought, composed, shapes

SLOT = "amend"
"""The slot of a question that shows a message: what is written under it may be read here."""
MOST_WORDS = 4
"""A few words are set in the place of others; more are a sentence of their own."""
_BODY = r"(?P<body>\S[\s\S]{2,900}?)"
_QUOTED = r"[\"'“‘«](?P<quoted>[^\"“”‘«»]{3,900}?)[\"'”’»]"
_THAT = r"[\s,:–-]*(?:(?:that|ki|कि)\s+)?[\s:–-]*"
_OOPS = (
    r"(?:(?:no+|nope|nahi+n?|nhi|wait|ruko|sorry|oops|actually|arre?|galti(?:\s+ho\s+ga?yi)?|matlab|i\s+mean|instead"
    r"|rather|ok(?:ay)?|haan|yes|please|pls|नहीं|अरे|रुको|सॉरी)[\s,.!:–-]+)"
)
_SAY_HI = (
    r"(?:bol(?:o|na|\s*do|\s*dena)|keh(?:na|\s*do|\s*dena)|likh(?:o|na|\s*do|\s*dena)|bata(?:o|na|\s*do|\s*dena)"
    r"|daal(?:o|\s*do)|jod(?:o|\s*do)|बोल(?:ो|ना|\s*दो)|कह(?:ना|\s*दो)|लिख(?:ो|ना|\s*दो)|बता(?:ओ|ना|\s*दो))"
)
_SAY = (
    r"(?:say|write|mention|put|tell\s+(?:them|everyone|everybody|all)|let\s+them\s+know|inform\s+them|add"
    rf"|{_SAY_HI})"
)
_TOO = r"(?:aur|and|also|plus|saath\s+me(?:in)?|isme(?:in)?|y(?:e|eh)\s+bhi|और|साथ\s+में|ये\s+भी|यह\s+भी)"
_ALL_HI = r"(?:sab\s*ko|un\s*ko|unhe(?:in)?|सबको|उनको|उन्हें)"
_TEXT = r"(?:the\s+)?(?:text|message|msg|words|wording)"
_NEW = shapes(
    rf"{_OOPS}*(?:{_SAY}\s*)?{_QUOTED}(?:\s+{_SAY_HI})?",
    rf"{_OOPS}*(?:change|make|set|edit)\s+(?:{_TEXT}|it)\s+(?:to(?:\s+say)?|say)\s*[:–-]?\s*{_QUOTED}",
    rf"{_OOPS}*(?:change|make|set|edit)\s+{_TEXT}\s+(?:to(?:\s+say)?|say)\s*[:–-]?\s*{_BODY}",
    rf"{_OOPS}*{_TEXT}\s*(?:[:=]|should\s+be|should\s+say|is)\s*{_BODY}",
    rf"(?:{_OOPS})+{_SAY}{_THAT}{_BODY}(?:\s+instead)?",
    rf"{_OOPS}*(?:say|write)\s+{_BODY}\s+instead",
    after=r"[\s.!।]*",
)
_MORE = shapes(
    rf"{_OOPS}*(?:{_TOO}[\s,]+)+{_SAY}{_THAT}{_BODY}",
    rf"{_OOPS}*{_SAY}\s+(?:y(?:e|eh)\s+)?(?:bhi|also|too|भी){_THAT}{_BODY}",
    rf"{_OOPS}*{_SAY_HI}\s+(?:ki|कि)\s+{_BODY}",
    rf"{_OOPS}*(?:add|append|mention)\s*(?::|that\s|in\s+it|to\s+(?:it|the\s+(?:text|message))){_THAT}{_BODY}",
    rf"{_OOPS}*(?:also\s+|and\s+)?(?:tell|let)\s+(?:them|everyone|everybody|all)\s+(?:also\s+)?(?:know\s+)?(?:that\s+)?{_BODY}",
    rf"{_OOPS}*{_ALL_HI}\s+(?:y(?:e|eh)\s+)?(?:bhi\s+)?{_SAY_HI}\s+(?:ki\s+|कि\s+)?{_BODY}",
    rf"{_OOPS}*{_BODY}\s+(?:y(?:e|eh)\s+|isme(?:in)?\s+|message\s+me(?:in)?\s+)?(?:bhi|भी)\s+(?:add|likh|daal|bol|jod|mention|लिख|जोड़|बोल)"
    r"\s*(?:kar\s*do|karo|kardo|do|o|dena|दो)",
    after=r"[\s.!।]*",
)
_WORDS = r"[^\s,;:?!\"'][^,;:?!\"']{0,40}?"
_RATHER = shapes(
    rf"{_OOPS}*(?:change|replace)\s+(?P<old>{_WORDS})\s+(?:to|with|by)\s+(?P<new>{_WORDS})",
    rf"{_OOPS}*(?P<old>{_WORDS})\s+(?:nahi+n?|nhi|नहीं)[\s,]+(?P<new>{_WORDS})",
    rf"{_OOPS}*(?P<old>{_WORDS})\s+(?:ki\s+jagah|ke\s+ba(?:dle|jaaye)|की\s+जगह)\s+(?P<new>{_WORDS})",
    rf"{_OOPS}*(?P<new>{_WORDS})[\s,]+(?:not|instead\s+of|rather\s+than)\s+(?P<old>{_WORDS})",
    after=r"(?:\s+(?:kar\s*do|karo|likho|likh\s*do|please|pls|yaar))*[\s.!।]*",
)
_WHO = r"(?P<who>[^?!:\"]{2,80}?)"
_JUST = r"(?:only|just|sirf|bas|सिर्फ|सिर्फ़|केवल|बस)"
_FEWER = shapes(
    rf"{_OOPS}*(?:send\s+(?:it|this)?\s*)?{_JUST}\s+(?:send\s+(?:it\s+)?)?(?:to\s+)?{_WHO}",
    rf"{_OOPS}*{_WHO}\s+(?:ko|को)\s+(?:hi|ही)\s+(?:bhejo|bhej\s*do|jaye|भेजो)",
    after=r"(?:\s+(?:ko|को|hi|ही|bhejo|bhej\s*(?:do|na)|send|please|pls|भेजो))*[\s.!।]*",
)
_NO_WHO = Sought(
    r"(?:it|this|that|y(?:e|eh)|yehi|yahi|itna|itni|wahi|the\s+(?:text|message)|ok(?:ay)?|send|testing|kidding)\b.*"
)
_ASKS = Sought(
    r"(?:who|what|when|where|why|how|which|kaun|kya|kab|kahan?|kitn[aei]|kyun?|कौन|क्या|कब|कहाँ|कितने)(?![\w\u0900-\u0963])"
)


@dataclass(frozen=True, slots=True)
class Amendment:
    """``new``: these words instead; ``more``: these too; ``rather``: ``text`` where ``old`` stood; ``only``:
    only to those whom ``text`` names."""

    kind: Literal["new", "more", "rather", "only"]
    text: str
    old: str = ""


def read(said: str, body: str) -> Amendment | None:
    """What a text changes of a message with this body; None for any other text."""
    text = composed(said).strip()
    if text.endswith("?"):
        return None
    if (found := _NEW.of(text)) is not None:
        named = found.groupdict()
        return _with_words("new", named.get("quoted") or named.get("body") or "")
    for match in _RATHER.all_of(text):
        old, new = match["old"].strip(), match["new"].strip()
        short = max(len(old.split()), len(new.split())) <= MOST_WORDS
        if short and len(_places(old, body)) == 1:
            return Amendment("rather", new, old)
    for match in _MORE.all_of(text):
        return _with_words("more", match["body"])
    for match in _FEWER.all_of(text):
        if not _NO_WHO.fullmatch(match["who"].strip()):
            return Amendment("only", match["who"].strip())
    return None


def _with_words(kind: Literal["new", "more"], body: str) -> Amendment | None:
    words = body.strip(" \"'“”‘’")
    return None if _ASKS.match(words) or not words else Amendment(kind, words)


def _places(old: str, body: str) -> list[re.Match[str]]:
    word = re.compile(
        rf"(?<![\w\u0900-\u0963]){re.escape(composed(old))}(?![\w\u0900-\u0963])", re.IGNORECASE
    )
    return list(word.finditer(composed(body)))


def reworded(body: str, change: Amendment) -> str:
    """The words of a message after a change of them."""
    if change.kind == "new":
        return change.text
    if change.kind == "more":
        return f"{body.strip()}\n{change.text}"
    found = _places(change.old, body)
    whole = composed(body)
    return whole if not found else whole[: found[0].start()] + change.text + whole[found[0].end() :]


def amends(said: str, row: Mapping[str, Any]) -> bool:
    """Whether a text changes the message that a question shows."""
    return row["slot"] == SLOT and read(said, str(row["arguments"].get("body") or "")) is not None
