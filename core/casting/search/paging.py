"""Those who come after the ones that are shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.search.arguments import MOST_SHOWN, PAGE
from core.understanding.meaning import Context
from core.understanding.vocabulary import words as listed


def next_page(focus: Mapping[str, Any]) -> dict[str, Any]:
    """The people after those that were shown last, as arguments."""
    page = -(-len(focus["people"]) // PAGE) + 1
    return {"criteria": focus["criteria"], "page": min(page, MOST_SHOWN // PAGE)}


def more(text: str, context: Context) -> dict[str, Any] | None:
    """ "Show more" in any words, when people are shown."""
    if not context.last_result:
        return None
    said = re.findall(r"[^\W_]+(?:[\u0900-\u0963]|[^\W_])*", text.casefold())
    words = {one for one in said if not (one.isdecimal() and 0 < int(one) <= MOST_SHOWN)}
    return {"next": True} if words <= _MORE | _AROUND_MORE and _MORE & words else None


_MORE = listed(
    "more next others other rest else aur agla agle agli aage baaki baki remaining continue"
    " और अगले अगला अगली आगे बाकी बाक़ी"
)
_AROUND_MORE = listed(
    "show see me us the a any"
    " like these few some please pls people names results result profiles options ones one page"
    " go on keep list log logon dikhao dikha dikhana dikhaiye do de dena batao bata kuch koi bhi hai hain kya"
    " who kaun naam anyone anybody someone somebody one two three four five"
    " six seven eight nine ten ek teen char chaar"
    " paanch panch che saat aath das couple ko wale wali are is there"
    " दिखाओ दिखाएँ दिखाइए दिखा दो लोग कुछ कोई भी हैं है कौन"
)
