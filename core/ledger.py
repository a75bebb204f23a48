"""What became of a message, in words: every status and reason that a row of the ledger can hold.

A reason is made of parts joined by ``; `` and ``: ``. A part that the code writes has its own words in the
catalogue; anything else is what a provider said, and is quoted as such.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from core.texts import Words

Tone = Literal["ok", "wait", "no", "quiet"]
"""It is well; on its way; a problem that somebody may have to look at; nothing to look at."""
Outcome = Literal[
    "answered",
    "not understood",
    "thanks",
    "not for the desk",
    "reaction",
    "told by the app",
    "shown there",
    "nothing more",
    "tapped twice",
    "asked in a form",
    "form closed",
    "with another",
    "with a colleague",
    "said before",
    "too many",
    "applied",
]
"""What became of a delivery that is done. Only the first two were answered, the second with a question
what is meant; the others were not on purpose."""
ANSWERED = ("answered", "not understood")
ARRIVED = ("sent", "delivered", "read")
_TONES: dict[str, Tone] = {
    "new": "wait",
    "running": "wait",
    "pending": "wait",
    "sending": "wait",
    "sent": "ok",
    "delivered": "ok",
    "read": "ok",
    "cancelled": "quiet",
    "ignored": "quiet",
}
MOST_SAID = 300
"""Characters of a provider's own words."""
_KEPT = "told later"
_WAITED = "quiet hours"
_BY = re.compile(r"sent by (\w+)")


@dataclass(frozen=True, slots=True)
class Became:
    """One line of the ledger, for people."""

    text: str
    tone: Tone


def slug(part: str) -> str:
    """The end of the catalogue key of a part of a reason."""
    return re.sub(r"[^a-z0-9]+", "-", part.lower()).strip("-")


def known(part: str, words: Words) -> bool:
    """Whether a part of a reason has words of its own."""
    return bool(_BY.fullmatch(part)) or words.has(f"ledger-reason-{slug(part)}")


def reason_words(reason: str, words: Words) -> str:
    """A reason as people read it; empty for none."""
    pieces = re.split(r"(; |: )", reason.strip())
    parts, joints = pieces[::2], [*pieces[1::2], ""]
    if not known(parts[0], words):
        return words("ledger-said", said=reason.strip()[:MOST_SAID]) if reason.strip() else ""
    return "".join(_part(part, words) + joint for part, joint in zip(parts, joints, strict=True))


def _part(part: str, words: Words) -> str:
    if by := _BY.fullmatch(part):
        channel = words("team-channel", channel=by[1], name=by[1].capitalize())
        return words("ledger-sent-by", channel=channel)
    key = f"ledger-reason-{slug(part)}"
    return words(key) if words.has(key) else part


def came(status: str, outcome: str | None, reason: str | None, took_ms: int | None, words: Words) -> Became:
    """What became of a delivery. ``took_ms`` is shown where it was answered."""
    if status == "done":
        text = words(f"ledger-done-{slug(outcome or 'applied')}")
        if outcome not in ANSWERED:
            return Became(text, "quiet")
        return Became(
            text if took_ms is None else words("ledger-in-time", what=text, took=_took(took_ms)), "ok"
        )
    why = reason_words(reason or "", words)
    if status == "new" and why:
        return Became(words("ledger-again", why=why), "wait")
    return _with(words(f"ledger-in-{status}"), why, _TONES.get(status, "no"), words)


def went(status: str, reason: str | None, words: Words) -> Became:
    """What became of a message out."""
    if status == "refused" and reason == _KEPT:
        return Became(words("ledger-kept"), "quiet")
    word, tone, why = words(f"ledger-out-{status}"), _TONES.get(status, "no"), reason or ""
    if status in ARRIVED and why == _WAITED:
        return Became(words("ledger-waited", what=word), tone)
    if status in ARRIVED and why and not known(re.split("; |: ", why)[0], words):
        # What a provider said to a try that a later one made good.
        return Became(words("ledger-later-try", what=word), tone)
    said = reason_words(why, words)
    if status == "pending" and why:
        return Became(said if known(why, words) else words("ledger-again", why=said), tone)
    return _with(word, said, tone, words)


def _with(word: str, why: str, tone: Tone, words: Words) -> Became:
    return Became(words("ledger-because", what=word, why=why) if why else word, tone)


def _took(ms: int) -> str:
    return f"{ms} ms" if ms < 1000 else f"{ms / 1000:.1f} s"
