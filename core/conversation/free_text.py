"""What is written where a question waits for words: an answer, or something else altogether."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from typing import Literal

from core.conversation.excepting import WHO
from core.conversation.fitting import BARE_YES, fits, of_the_same, suits
from core.errors import Rejected
from core.store.database import Row
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought

FREE_TEXT_MINUTES = 30
"""After this long a waiting "why?" no longer swallows whatever is written next."""
COMMAND = 0.9
ORDERS = (
    "approval.", "shortlist.", "audition.schedule", "audition.list", "audition.bulk_cancel", "bulk.", "team.",
    "sides.", "selftape.request", "reminder.", "session.",
)  # fmt: skip
"""A plain order is an order, even while the desk waits for a "why?"."""
NO_PLACES = ("status.set", "offer.draft", "talent.contact", "note.add", "shortlist.")
"""Orders that are no name of a place either, however surely a place is waited for."""
TURNS = (
    "audition.decline", "audition.confirm", "audition.check_in", "audition.location", "sides.resend",
    "selftape.submit",
)  # fmt: skip
"""What somebody writes who has stopped thinking of the question: no answer to "which time?" or "why?"."""
TURNED = 0.85
CONTROL = ("consent.", "help.", "change.undo", "security.", "safety.", "privacy.", "identity.")


_LEFT = Sought(
    unicodedata.normalize(
        "NFC",
        r"\W*(?:(?:ok(?:ay)?|no|please|pls|nahi|achha|acha)[\s,]+)?"
        r"(?:cancel(?:\s+(?:it|that|this|karo|kar\s?do|please))?|leave\s+it|drop\s+it|forget\s+it|never\s?mind"
        r"|(?:(?:ruko|ruk\s?ja\w*|wait|hold\s+on|arre)[\s,.]+)*(?:not\s+(?:now|yet)|abhi\s+(?:nahi+n?|mat|rehne\s?do)|ruko|wait|hold\s+on"
        r"|baad\s+(?:me|mein)|later)|rehne\s?do|chh?odo|jaane\s?do|रुको|(?:रुको[\s,]+)?अभी\s+नहीं|बाद\s+में|कैंसल(?:\s+कर(?:ो|\s?दो))?|रहने\s?दो|छोड़ो|जाने\s?दो)\W*",
    ),
)
"""Who no longer wants what the desk asks about says so in no more words."""
_WAITS = Sought(
    unicodedata.normalize(
        "NFC",
        r"\W*(?:(?:actually|nahi+n?|no+|na|arre+|sorry|ok(?:ay)?|acc?ha|um+|hmm+|please|pls|नहीं|अरे|अच्छा)[\s,.]+)*"
        r"(?:ruko|ruk\s?(?:ja\w*|iye)|wait(?!\s+for)|hold(?:\s+(?:on|off|it|that|this))?(?=\W*$|\s+(?:on|off|till|until|this|that|it|karo)|,)"
        r"|(?:ek|one|1|just\s+a)\s+(?:min(?:ute)?|sec(?:ond)?)|abhi\s+(?:mat|nahi+n?|rehne|ruko)|don['’]?t\s+(?:record|pass|do)"
        r"|mat\s+kar(?:o|na)|रुको|रुकिए|ठहरो|एक\s+मिनट|अभी\s+(?:मत|नहीं|रुको))(?![\w\u0900-\u0963]).*",
    ),
)
"""``hold off till I talk to the director``: whoever says so has not decided, and gives no reason."""
_ABOUT_THEIR_TIME = ("wanted", "to", "late")
"""Here "cancel" may be said of the audition itself."""


_OF_THE_DESK = re.compile(
    r"\W*(?:who|whom|which|how\s+(?:many|much)|kaun|kon|kitne|kitni|kis(?:ko|ne|ka|ki)?|कौन|कितने|किस)\b.{3,120}[?？]\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""A question about who and how many is for the desk, and no words to pass on."""
_ASKED = re.compile(r".*\S\s*[?？]\s*$", re.DOTALL)
_LOOKED_UP = (
    "budget.", "report.", "talent.search", "talent.view", "talent.compare", "talent.contact", "audition.list",
    "approval.status",
)  # fmt: skip
_LOOKS_UP = ("budget.", "report.", "talent.search", "talent.view", "talent.compare")


def _asks_instead(text: str, row: Row, meaning: Meaning) -> bool:
    """``why is Meera over budget?`` where the reason of a no or a place is waited for."""
    if row["slot"] == "body":
        # What somebody else is asked has no answer here; what the desk can look up is asked of the desk.
        sure = meaning.confidence >= COMMAND and meaning.ask is None
        return sure and _ASKED.match(text) is not None and _orders(meaning, _LOOKED_UP)
    if row["slot"] not in ("reason", "place"):
        return False
    looks = meaning.confidence >= COMMAND and any(one.startswith(_LOOKS_UP) for one in meaning.intents)
    return _ASKED.match(text) is not None or (looks and "sought" not in meaning.entities)


def says_why(text: str, row: Row, meaning: Meaning) -> bool:
    """``not convinced by her Punjabi`` where the reason of a no is waited for: it sounds like a no of its
    own, decides the same, and is about nobody else."""
    said = meaning.entities
    same = said.get("decision") == row["arguments"].get("decision") and "decision" in said
    own = any(said.get(name) for name in (*WHO, "role", "scope"))
    return row["slot"] == "reason" and same and not own and len(text.split()) > 1


def _wants_something_of_people(meaning: Meaning) -> bool:
    """``submit Zoya for Kabir`` where the name of a role is waited for."""
    sure = meaning.confidence >= TURNED and bool(meaning.intents) and meaning.ask is None
    return sure and bool(meaning.entities.get("role")) and any(meaning.entities.get(name) for name in WHO)


def _orders(meaning: Meaning, kinds: tuple[str, ...]) -> bool:
    return any(intent.startswith(kinds) for intent in meaning.intents)


def meant(text: str, row: Row, meaning: Meaning, now: datetime) -> Literal["answer", "left"] | None:
    """Whether a text is the words that a question waits for, or leaves the question; None: neither. Raises
    Rejected for a bare yes."""
    if row["kind"] != "text" or not text.strip() or _OF_THE_DESK.match(text):
        return None
    if _asks_instead(text, row, meaning):
        return None
    if (now - row["asked_at"]).total_seconds() > FREE_TEXT_MINUTES * 60:
        return None
    if any(intent.startswith(CONTROL) for intent in meaning.intents) and meaning.confidence >= 0.7:
        return None
    if not fits(row["arguments"], text, now) or not of_the_same(row, text):
        return None
    if BARE_YES.fullmatch(unicodedata.normalize("NFC", text)):
        raise Rejected("text-waits", about=row["about"])
    if row["slot"] not in _ABOUT_THEIR_TIME and _LEFT.fullmatch(unicodedata.normalize("NFC", text)):
        return "left"
    if row["slot"] == "reason" and _WAITS.fullmatch(unicodedata.normalize("NFC", " ".join(text.split()))):
        return "left"
    if not suits(row["arguments"], text, meaning):
        return None
    if meaning.confidence >= COMMAND and _orders(meaning, ORDERS) and not says_why(text, row, meaning):
        return None
    if row["slot"] == "place" and meaning.confidence >= TURNED and _orders(meaning, NO_PLACES):
        return None
    if row["slot"] == "role" and _wants_something_of_people(meaning):
        return None
    if (
        meaning.confidence >= TURNED
        and set(meaning.intents) & set(TURNS)
        and row["slot"] in ("wanted", "late")
    ):
        return None
    return "answer"
