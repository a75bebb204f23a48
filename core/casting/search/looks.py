"""Looks as Hindi says them, in the words that profiles are kept in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_HAIR = r"(?:baal|bal|baalon|बाल|बालों)"
_SAID = (
    (rf"lamb[aei]y?\s+{_HAIR}|{_HAIR}\s+lamb[aei]y?|(?:लंबे|लम्बे)\s+{_HAIR}", "long hair"),
    (rf"ch+ot[ei]\s+{_HAIR}|{_HAIR}\s+ch+ot[ei]|छोटे\s+{_HAIR}", "short hair"),
    (rf"(?:ghungh?raa?l[aei]|curly)\s+{_HAIR}|घुंघराले\s+{_HAIR}", "curly hair"),
    # "Dadi" alone is somebody's grandmother.
    (r"daa?r?dhi|da+rhi|daa?di(?=\s+(?:wal[ae]|aur\s+moo?n?ch|rakh))|दाढ़ी|bearded", "beard"),
    (r"moo?n?ch(?:e|en)?|moonchh?|मूंछ|मूँछ|mustache", "moustache"),
    (r"ganj[aei]|गंजा|गंजे", "bald"),
)


@cache
def _looks() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when somebody searches: a server that waits does not carry them."""
    around = r"(?<!\w)(?:{})(?![\w\u0900-\u0963])"
    return tuple(
        (re.compile(unicodedata.normalize("NFC", around.format(said)), re.IGNORECASE), look)
        for said, look in _SAID
    )


def looks_said(text: str) -> str:
    """``lambe baal wali ladki`` as ``long hair wali ladki``."""
    text = unicodedata.normalize("NFC", text)
    for said, look in _looks():
        text = said.sub(look, text)
    return text
