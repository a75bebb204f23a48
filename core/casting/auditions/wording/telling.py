"""``..., and tell them parking is full``: words for those who are told anyway, behind an order that moves
something. They are cut off, so that the order is read as any other, and kept."""

from __future__ import annotations

import unicodedata

from core.understanding.shapes import Sought

_THEM = (
    r"(?:(?:them|every\s?one|every\s?body|all(?:\s+of\s+them)?|her|him|both(?:\s+of\s+them)?"
    r"|people|the\s+(?:talents?|actors|girls|boys|candidates))"
    r"(?:\s+all)?)"
)
_HI_THEM = (
    r"(?:(?:sab|sabhi|un|unhe|us|in|dono|sab\s+log(?:on)?)(?:\s*(?:ko|hi\s+ko))?|सब\s*को|सभी\s+को"
    r"|उन\s*को|उन्हें|उस\s*को|दोनों\s+को)"
)
_HI_TELL = (
    r"(?:bol(?:o|\s*do|\s*dena|na)|bata(?:o|na|\s*do|\s*dena)|keh\s*(?:do|dena|na)|(?:inform"
    r"|message|msg|intimate)\s+(?:kar\s*(?:o|do|dena)|kardo)"
    r"|बता(?:ओ|\s*दो|\s*देना|ना)|बोल(?:ो|\s*दो)|कह\s*(?:दो|देना)|(?:मैसेज|इन्फॉर्म)\s+कर(?:ो|\s*दो))"
)
_TAIL = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?:\s*[,;.&–-]\s*|\s+)(?:(?:and|aur|&|then|also|plus|phir|और|फिर)\s+)*(?:please\s+|also\s+)?(?:"
        rf"(?:tell|inform|notify|message|msg|text|update|intimate|remind|warn)\s+{_THEM}"
        rf"|let\s+{_THEM}\s+know(?:\s+about\s+(?:it|this))?|send\s+(?:{_THEM}\s+)?(?:a\s+)?(?:message"
        rf"|msg|the\s+update)(?:\s+to\s+{_THEM})?"
        rf"|(?:{_HI_THEM}\s+)?{_HI_TELL}(?:\s+{_HI_THEM})?"
        r")(?:\s+(?:about\s+(?:it|this|the\s+change)))?(?:\s*[,:–-]\s*|\s+(?:that|ki|ke|कि)\s+|\s+"
        r"|$)(?P<words>[^\n]*)$",
    )
)
_NO_WORDS = Sought(r"\W*(?:(?:please|pls|too|also|now|asap|bhi|na|yaar|ji|ok|immediately|quickly|abhi)\W*)*")


def cut(text: str) -> tuple[str, str]:
    """The order, and the words for those it tells; empty where it only says that they shall be told."""
    said = " ".join(unicodedata.normalize("NFC", text).split())
    found = _TAIL.search(said)
    if found is None or not said[: found.start()].strip(" ,"):
        return said, ""
    words = found["words"].strip(" .")
    return said[: found.start()].rstrip(" ,;.&-–"), "" if _NO_WORDS.fullmatch(words) else words
