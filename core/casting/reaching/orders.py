"""Questions about whether somebody can be written to: English, Hinglish and Devanagari."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?|\d{1,2}|#\d{1,2})"
_WRITE = r"(?:message|msg|text|write\s+to|contact|reach|ping|whatsapp)"
_ON = r"(?:\s+(?:on|by|via|through)\s+(?:whats?app|telegram|slack|sms|e-?mail|phone))?"
_OUT = (
    r"(?:opt(?:ed)?[\s-]?out|unsubscribed|(?:sent|said|written|wrote)\s+[\"'“]?stop[\"'”]?"
    r"|stopped\s+(?:messages|us))"
)
_ASKED = shapes(
    rf"(?:can|could|may)\s+(?:i|we|you|the\s+desk)\s+(?:still\s+)?{_WRITE}\s+{_WHO}{_ON}(?:\s+(?:now|today|directly))?",
    rf"(?:is|are)\s+{_WHO}\s+(?:still\s+)?(?:reachable|contactable|opted\s+(?:in|out)|unsubscribed){_ON}",
    rf"(?:has|did)\s+{_WHO}\s+(?:ever\s+)?{_OUT}{_ON}",
    rf"(?:how|where|on\s+which\s+(?:channel|app))\s+(?:can|do|could|should)\s+(?:i|we)\s+{_WRITE}\s+{_WHO}",
    rf"which\s+(?:channel|app)\s+(?:is|does)\s+{_WHO}\s+(?:on|use)",
    rf"{_WHO}\s+(?:ko|को)\s+(?:message|msg|मैसेज|मेसेज)\s+(?:kar\s+sakt[aei]|bhej\s+sakt[aei]|jaat[aei]|ja\s+sakt[aei]|कर\s+सकत[ाेी])"
    r"(?:\s+(?:hain?|hoon|hu|हैं|हूँ))?(?:\s+kya)?",
    rf"(?:kya\s+)?{_WHO}\s+ne\s+(?:stop|opt[\s-]?out)\s+(?:kiya|likha|bola|bheja)(?:\s+(?:hai|tha))?(?:\s+kya)?",
)
_EVERYBODY = shapes(
    rf"who(?:\s+all)?(?:\s+(?:has|have|is|are))?\s+{_OUT}",
    r"(?:show|list|see)\s+(?:me\s+)?(?:all\s+)?(?:the\s+)?(?:people\s+(?:who\s+(?:have\s+)?)?)?"
    r"(?:opt[\s-]?outs?|opted[\s-]?out(?:\s+people)?|unsubscribed)",
    r"(?:the\s+)?(?:opt[\s-]?outs?|opted[\s-]?out\s+(?:list|people))",
    r"(?:kis\s*kis\s*ne|kisne|kinhone)\s+(?:stop|opt[\s-]?out)\s+(?:kiya|likha|bola)(?:\s+(?:hai|tha))?",
)
_NOBODY = frozenset(
    listed(
        """
        them everyone everybody all people the list shortlist team producers producer agents agent talent you
        us me her him this that these those it somebody someone anyone anybody
        """
    )
)


@beside(_ASKED)
def asked(text: str, _context: Context) -> Mapping[str, Any] | None:
    """About somebody who is named, or a place of the list shown."""
    for found in _ASKED.all_of(composed(text).strip(" .?!।")):
        who = found["who"].strip()
        spoken = {one for one in who.casefold().replace("'", " ").split()}
        if len(who.split()) <= 3 and not spoken & (_NOBODY - {"him", "her"}):
            return {"people": (who.lstrip("#"),)}
    return None


@beside(_EVERYBODY)
def everybody(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``who has opted out?``"""
    return {} if _EVERYBODY.of(composed(text).strip(" .?!।")) else None
