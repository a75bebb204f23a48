"""Terms that the talent's side names in its own words while an offer is out to it: ``3 dec not possible, 4-7
ok``, ``80 + cab from home aur 12 hr shift``. Read only where nothing else is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers import dated
from core.casting.offers.revising import Standing, conditions_of, is_remark, revised
from core.casting.offers.situation import OUT, TERMS_OUT, THEIRS
from core.casting.offers.spoken import NOT_ABOUT
from core.conversation.taking_back import takes_back
from core.people import OUTSIDE
from core.understanding import sums
from core.understanding.meaning import Context
from core.understanding.questions import asks_to_be_told
from core.understanding.shapes import Sought, beside, composed, shapes

_LONGEST = 200
_RIDE = Sought(r"(?<!\w)(?:cabs?|cars?|taxi|gaadi|gadi|drivers?|pick-?ups?|conveyance)(?!\w)|गाड़ी")
"""A sum with one of these sounds like a ride to book, which is no work of the desk."""
_ABOUT_AN_OFFER = ("offer", "confirmation", "choice", "")


def named(text: str, context: Context) -> Mapping[str, Any] | None:
    """What is said in a bare figure, in days, with a ride beside it or beside what was shown; another sum
    with its conditions is read as any other counter."""
    if context.writer not in OUTSIDE or context.raw.get(OUT) != THEIRS or len(text) > _LONGEST:
        return None
    if context.pending not in _ABOUT_AN_OFFER or context.pending_about is not None:
        return None
    said = composed(text)
    if "?" in said or asks_to_be_told(said) or NOT_ABOUT.search(said):
        return None
    before = context.raw.get(TERMS_OUT)
    if not isinstance(before, Standing):
        return None
    read = revised(before, said)
    goes_on = context.pending == "confirmation"
    if goes_on and takes_back(text):
        return None  # "nahi rehne do" leaves what was shown
    if any(not is_remark(one) for one in read.rest if one not in conditions_of(read.rest)):
        return None
    if read.dates and not dated.spans(before.terms):
        return None  # days of which the offer says nothing may be an audition's
    bare = read.money and (not sums(said) or _RIDE.search(said) is not None)
    return {"said": said, "goes_on": goes_on} if read.dates or bare or (goes_on and read.any) else None


_LATER = shapes(
    r"(?:[^?!\d]{0,60}?[\s,.])?(?:(?:i|we)\s+)?(?:will|i['’]?ll|we['’]?ll|shall|let\s+me)\s+(?:revert|get\s+back|let\s+(?:you|u)\s+know|confirm|tell\s+(?:you|u)|think|check|discuss|ask|speak|talk)"
    r"(?:[\s,][^?!]{0,60})?",
    r"(?:[^?!\d]{0,60}?[\s,.])?(?:soch|sochke|pooch|puchh?|poochh|baat|discuss|check)\s*(?:kar\s*)?(?:ke|kar)\s+(?:[^?!]{0,30}\s)?(?:bata|bol|reply|revert|confirm)\S*(?:\s[^?!]{0,20})?",
    r"(?:[^?!\d]{0,60}?[\s,.])?(?:kal|shaam|sham|raat|subah|thodi\s+der)\s*(?:tak|mein|me|ko)?\s+(?:bata|bol|reply|revert|confirm)\S*(?:\s[^?!]{0,20})?",
    r"(?:[^?!\d]{0,60}?\s)?(?:सोच|पूछ|बात)\s*(?:कर\s*)?(?:के|कर)\s+(?:[^?!]{0,30}\s)?बता\S*(?:\s[^?!]{0,20})?",
    before=r"\W*",
    after=r"[\s.!।]*",
)


@beside(_LATER)
def later(text: str, context: Context) -> Mapping[str, Any] | None:
    """``ok ask Harleen first, will revert by eve``: only right under an offer."""
    if context.writer not in OUTSIDE or context.raw.get(OUT) != THEIRS or context.pending != "offer":
        return None
    said = composed(text)
    if len(text) > _LONGEST or NOT_ABOUT.search(said) or sums(said):
        return None
    return {} if _LATER.of(said) else None
