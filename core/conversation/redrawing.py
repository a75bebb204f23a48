"""Whether a text, written under a session that is only shown, says how it shall be instead: who has another
time, who comes in, another place or round, or several of these side by side; or asks what it cannot do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.conversation import arranging, attending, before_sending, newcomers, placing, rounds
from core.conversation.another_place import PLACE, another_place
from core.understanding import picked
from core.understanding.shapes import Sought, composed

SLOT = "change"
MOST, LONGEST = 4, 160
_AND = Sought(
    r"\s*[,;]\s*(?:(?:and|aur|phir|then|also|plus)\s+)?|\s+(?:and|aur|phir|then|plus|और|फिर)\s+(?:also\s+)?"
)
_OF_THE_SESSION = Sought(
    r"\d|(?<!\w)(?:rooms?|readers?|lunch|break|each|har\s+ek|ghant\w*|half|aadh\w+|later|earlier|aage|peeche|pehle)(?!\w)"
    r"|मिनट|घंट|बजे"
)


_ITS_OWN = Sought(
    r"\W*(?:(?:please|pls|also|and|aur|ok|now|ab)[\s,]+)*(?:schedule|arrange|organi[sz]e|plan|book|set\s+up|fix)\s+.{1,60}?"
    r"(?<!\w)(?:for|ke\s+liye|के\s+लिए)(?!\w)"
)
"""``schedule Kabir for Inspector tmrw 5pm, 15 min, Aram Nagar`` is another session, not this one changed."""


def about(row: Mapping[str, Any], text: str) -> bool:
    """``row``: the newest question."""
    names, place = row["arguments"].get(arranging.SHOWN), row["arguments"].get(PLACE)
    if row["slot"] != SLOT or not isinstance(names, list) or not names:
        return False
    return redraws(text, names, str(place or "")) or before_sending.remark(text, names) is not None


def redraws(text: str, names: Sequence[str], place: str) -> bool:
    """The whole text is one such wish, or each part of it."""
    if _ITS_OWN.match(composed(text)) is not None:
        return False
    return of_somebody(text, names, place) or len(apart(text, names, place)) > 1


def of_somebody(text: str, names: Sequence[str], place: str) -> bool:
    """One wish that cannot be taken for another: it names who is shown, a newcomer, a place or a round."""
    return (
        bool(placing.placed(text, names))
        or newcomers.newcomer(text, names) is not None
        or bool(elsewhere(text, names, place))
        or bool(rounds.another_round(text))
    )


def elsewhere(text: str, names: Sequence[str], place: str) -> str:
    """Another place that is called like none of those who are shown."""
    found = another_place(text, place)
    return "" if found and picked(found, names) else found


def apart(text: str, names: Sequence[str], place: str) -> list[str]:
    """The wishes of a text that holds several, each readable by itself, one at least of somebody or of the
    place; else the text."""
    whole = composed(text).strip()
    if (
        len(whole) > LONGEST
        or of_somebody(whole, names, place)
        or arranging.about_them(whole, {arranging.SHOWN: list(names)})
    ):
        return [whole]
    parts = [one.strip() for one in _AND.split(whole) if one.strip()]
    if not 2 <= len(parts) <= MOST:
        return [whole]
    sure = [of_somebody(one, names, place) or _of_the_row(one, names) for one in parts]
    if any(sure) and all(one or _OF_THE_SESSION.search(part) for one, part in zip(sure, parts, strict=True)):
        return parts
    return [whole]


def _of_the_row(text: str, names: Sequence[str]) -> bool:
    return attending.left(text, names) is not None or arranging.arranged(text, names) is not None
