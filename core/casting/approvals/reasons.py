"""Why somebody was passed on, and where those words go on to speak of somebody else.

"Approve Amrita, Simran and Harleen. Pass Jasleen because ..." holds no reason for Amrita: what names another
person and says yes, no or wait to them is a decision of its own, and may never be kept as why.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from core.casting.approvals.leanings import leaning, undecided
from core.casting.approvals.places import place_of
from core.casting.talent import names
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

_LABEL = Sought(
    unicodedata.normalize(
        "NFC",
        r"^(?:(?:the\s+)?(?:reason|wajah|vajah|karan|वजह|कारण)(?:\s+(?:is|yeh?|hai))?\s*[:=–—-]?\s*"
        r"|(?:because(?:\s+of)?|bec(?:au|o)[sz]e?|bcoz|bcz|coz|cuz|cos|kyu?nki|kyonki|क्योंकि)\s+"
        r"|(?:no|na|nah|nahi|nahin|nope|pass|reject(?:ed)?|ना|नहीं)\s*[,;:.–—-]+\s*)+",
    ),
)
_VERDICTS = frozenset(
    unicodedata.normalize("NFC", word)
    for word in listed(
        "approve approved pass passed reject rejected yes no haan han na nahi nahin ok okay hold maybe"
        " wait later मंज़ूर मंजूर अप्रूव पास रिजेक्ट हाँ हां ना नहीं रुको"
    )
)
_OTHERS = listed("rest others remaining baaki baki everyone everybody बाकी बाक़ी")
_BETWEEN = frozenset(listed("is are a an the else of them ko को"))
"""Words between somebody and what is said of them."""
_WORD = re.compile(r"#?[^\W_]+(?:['’][^\W_]+|[\u0900-\u0963][^\W_]*)*")
_FEWEST_LETTERS = 3


_MIND = Sought(
    r"^(?:(?:i['’]?ve|i\s+have|i|we|sorry|actually|wait)[\s,]+)*chang(?:e|ed|ing)\s+(?:my|our|of|the)\s+mind"
    r"(?:\s+(?:on|about)\s+[^,.;:–—-]{1,30})?[\s,.;:–—-]*",
)
"""That somebody decides otherwise is no reason why."""


def bare_reason(said: str) -> str:
    """A reason without the word that announces it: "reason: too tall", "coz too tall", "no - too tall";
    empty for one that says only that a mind has changed."""
    text = _MIND.sub("", " ".join(unicodedata.normalize("NFC", said).split()))
    return _LABEL.sub("", text) or text


def decides_more(reason: str, people: Sequence[str], about: Sequence[str] = ()) -> bool:
    """Whether a reason goes on to decide about somebody: a person before the producers, a card by its place,
    or everybody else, beside a word that says which way. ``about``: whom the decision is about anyway, as
    names or places."""
    if _SET_ASIDE.fullmatch(reason.strip(" .!")):
        return False
    words = [word.casefold() for word in _WORD.findall(unicodedata.normalize("NFC", reason))]
    said = [n for n, word in enumerate(words) if _somebody(word, people) and not _one_of(word, about)]
    return any(_decided(words[max(0, n - 3) : n], words[n + 1 :]) for n in said)


def _decided(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a verdict stands beside somebody."""
    behind = [word for word in after if word not in _BETWEEN][:3]
    if _VERDICTS.intersection((*before, *behind)) or any(undecided(word) for word in behind[:1]):
        return True
    return leaning(after[:3]) in ("approve", "pass")


_SET_ASIDE = Sought(r"(?:but\s+|and\s+)?not\s+[^\W\d]+(?:\s+[^\W\d]+)?")
"""``approve Simran, not Amrita`` leaves Amrita open."""


def _one_of(word: str, about: Sequence[str]) -> bool:
    place = place_of(word)
    return bool(names.best(word, about)) or (bool(place) and any(place == place_of(one) for one in about))


def _somebody(word: str, people: Sequence[str]) -> bool:
    if word in _OTHERS or (place_of(word) and not word.isdecimal()):
        return True
    return len(word) >= _FEWEST_LETTERS and word not in _VERDICTS and bool(names.best(word, people))
