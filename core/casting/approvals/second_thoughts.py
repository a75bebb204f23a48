"""Decisions thought over: "sorry, I meant Harleen", "no wait, pass on Harleen, not Jasleen", "changed my
mind, Simran is a no". They are one's own of the last minutes; other people's stand until changed on the card.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from core.casting.approvals.model import DECIDERS
from core.casting.talent import names
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

DECIDED = "just_decided"
"""Beside the context: what its writer decided in the last minutes, or is being asked the reason of."""
FRESH = timedelta(minutes=10)
_SORRY = (
    r"(?:sorry|oops|ooops|my\s+(?:mistake|bad)|actually|(?:no\s+)?wait|scratch\s+that|correction|hold\s+on|on\s+second\s+thoughts?"
    r"|galti\s+(?:se|ho\s+gayi)|maaf\s+karna|सॉरी|माफ़\s+करना|ग़?लती\s+से)"
)
_MIND = (
    r"(?:(?:i['’]?ve|i\s+have|i|we['’]?ve|we\s+have|we)\s+)?(?:chang(?:ed|ing)|change)\s+(?:my|our)\s+minds?"
    r"|(?:mera|hamara|मेरा|हमारा)\s+(?:mann?|irada|vichaar|मन|इरादा)\s+badal\s+gaya|(?:mera|मेरा)\s+(?:मन|इरादा)\s+बदल\s+गया"
)
_AFTER_ALL = Sought(
    rf"\W*(?:(?:no|nahi+n?|arre+|ok)[\s,]+)*(?:(?:{composed(_SORRY)})(?:\s*[,.:;!–—-]+\s*|\s+)(?:(?:no|guys|team|yaar)[\s,]+)?)*"
    rf"(?:(?:{composed(_MIND)})(?:\s+(?:on|about|for)\s+(?P<about>[^\W\d_][^,:;.–—-]{{1,30}}?))?(?:\s*[,.:;!–—-]+\s*|\s+and\s+|\s+|$))?",
)
_THOUGHT_OVER = Sought(rf"(?:{composed(_SORRY)})|(?:{composed(_MIND)})")
_WORD = r"[^\W\d_][\w\u0900-\u0963]*"
_NEW = rf"(?P<new>{_WORD}(?:\s+{_WORD})??)"
_OLD = rf"(?P<old>{_WORD}(?:\s+{_WORD})??)"
_VERB = r"(?:(?:pass\s+on|approve|reject|no\s+(?:to|for)|yes\s+(?:to|for)|it\s+was|it['’]?s)\s+)?"
_LEAD = rf"\W*(?:(?:no+|nahi+n?|arre+|{_SORRY}|नहीं|अरे)[\s,.!:-]+)"
_NOT_HER = shapes(
    rf"(?:i\s+)?mean[t]?\s+(?:to\s+(?:say|write)\s+)?{_VERB}{_NEW}(?:\s*,?\s+(?:and\s+)?not\s+{_OLD})?",
    rf"(?:mera\s+)?matlab\s+(?:tha\s+)?{_NEW}(?:\s*,?\s+{_OLD}\s+(?:nahi+n?|नहीं))?",
    rf"(?:मेरा\s+)?मतलब\s+(?:था\s+)?{_NEW}(?:\s*,?\s+{_OLD}\s+नहीं)?",
    before=rf"{_LEAD}*",
    after=r"(?:\s+(?:tha|thi|था|थी|please|pls))?[\s.!।]*",
)
_THIS_NOT_THAT = shapes(
    rf"{_VERB}{_NEW}\s*,?\s+(?:and\s+)?not\s+{_OLD}",
    rf"not\s+{_OLD}\s*,?\s+(?:but\s+)?{_VERB}{_NEW}",
    rf"{_OLD}\s+(?:ko\s+|को\s+)?(?:nahi+n?|नहीं)\s*,?\s+{_NEW}(?:\s+(?:ko|को))?",
    before=rf"{_LEAD}+",
    after=r"(?:\s+(?:tha|thi|था|थी|please|pls))?[\s.!।]*",
)


def thought_over(text: str) -> tuple[str, str]:
    """What follows "sorry", "actually" or "changed my mind", and about whom the mind was changed; two empty
    texts where nothing was thought over."""
    said = composed(text)
    found = _AFTER_ALL.match(said)
    if found is None or not _THOUGHT_OVER.search(found[0]):
        return "", ""
    return said[found.end() :].strip(), (found["about"] or "").strip()


@beside(_NOT_HER, _THIS_NOT_THAT)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: whose decision was meant, and whose it was taken for."""
    mine = context.raw.get(DECIDED) or ()
    if context.writer not in DECIDERS or not mine:
        return None
    said = composed(text)
    for found in (*_NOT_HER.all_of(said), *_THIS_NOT_THAT.all_of(said)):
        new, old = found["new"], found["old"]
        wrong = [one for one in mine if not old or names.best(old, [one["name"]])]
        if wrong and names.best(new, context.known_people) and not names.best(new, [wrong[0]["name"]]):
            return {"review": wrong[0]["review"], "instead": new}
    return None


def meant_instead(said: str, people: Sequence[str]) -> tuple[str, str] | None:
    """Who was meant, and instead of whom (empty: nobody says), where both are known."""
    for found in (*_NOT_HER.all_of(said), *_THIS_NOT_THAT.all_of(said)):
        new, old = found["new"], found["old"] or ""
        if names.best(new, people) and (not old or names.best(old, people)):
            return new, old
    return None
