"""Who of the list shown is put on which role's list, in the words people use: "first two and the last one on
Meera's shortlist", "1 thru 4 for Meera", "Meera: 1,2,3,5", "5 chhod ke sab meera me daalo".

What is left when the role, the glue around it and the verb are taken away has to be a selection and nothing
else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from core.understanding import picked, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed

_WORD = re.compile(r"[^\W\d_]+(?:['’.]?[^\W\d_]|[\u0900-\u0963])*")
_PUT = (
    r"(?:add|put|pop|place|stick|shortlist|keep|take|move|get|da+l+(?:o|na|dena)?|da+l\s+(?:do|dijiye|de)"
    r"|(?:add|shortlist)\s+(?:karo|kar\s*(?:do|lo|dena|dijiye)|krdo|kro)|kar\s*(?:do|dena|lo)|karo|krdo|kro"
    r"|rakh(?:o|\s+(?:do|lo|dena))|le\s+lo|lo|jod\s*(?:o|do)"
    r"|डाल(?:ो|\s*(?:दो|दीजिए|दें))|जोड़(?:ो|\s*(?:दो|दें))|रख(?:ो|\s*(?:लो|दो))|शॉर्टलिस्ट\s*(?:करो|कर\s*(?:दो|लो))|करो|कर\s*दो)"
)
_OPENING = Sought(
    composed(
        r"\W*(?:(?:ok(?:ay)?|and|aur|so|then|now|please|pls|plz|just|accha|achha|haan|yaar|arre|hey|hi"
        r"|(?:can|could|will|would)\s+(?:you|u|we)|let['’]?s|i(?:['’]d)?\s+(?:want|like|choose|pick)(?:\s+to)?)[\s,]+)*"
        rf"(?P<verb>{_PUT}(?![\w\u0900-\u0963])\s*)?"
    )
)
_CLOSING = Sought(
    composed(
        rf"\s*(?:(?<![\w\u0900-\u0963])(?P<verb>{_PUT}))?(?:[\s,]*(?<!\w)(?:please|pls|plz|na|yaar|ji|thanks?|thank\s+you|abhi|now|too|as\s+well|bhi)(?!\w))*\W*$"
    )
)
_BEFORE_ROLE = Sought(
    composed(
        r"(?P<glue>(?:\s*[-–—:]\s*|\s+(?:for|on|onto|to|in|into|under|ko|को)(?:\s+the)?(?:\s+(?:role|part|list|shortlist)(?:\s+(?:of|for))?)?))\s*$"
    )
)
_AFTER_ROLE = Sought(
    composed(
        r"^(?:['’]?s(?!\w))?(?P<list>\s*(?:(?:ki|ke|ka|wal[ai]|की|के|का|वाली)\s+)?(?:short\s*-?\s*list|list|शॉर्टलिस्ट|लिस्ट|सूची)(?![\w\u0900-\u0963]))?"
        r"(?P<glue>\s*(?:[:–—-]|(?:ke\s+(?:liye|lie|lye)|k\s+liye|mein|me|main|mai|pe|par|के\s+लिए|में|पर)(?![\w\u0900-\u0963])))?"
    )
)
_POINTS = Sought(
    composed(
        r"\d|(?<![\w\u0900-\u0963])(?:except|excluding|without|minus|barring|but|chho?d|alaa?[wv]a|first|second|third|fourth|fifth|last|top|rest|others|pehl[aei]|doosr[aei]"
        r"|dusr[aei]|teesr[aei]|tisr[aei]|chauth[aei]|aa?kh?i?ri|baa?ki|ek|do|teen|cha+r|one|two|three|four|five"
        r"|छोड़|अलावा|एक|दो|तीन|चार|पहल[ाीे]|दूसर[ाीे]|तीसर[ाीे]|चौथ[ाीे]|आ[खख़]िरी|बाकी)"
    )
)
MOST_CHARS = 160


class _Named(NamedTuple):
    name: str
    start: int
    end: int


def placed(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: who, as places in the list shown, and the one role that is named."""
    said = composed(text)
    if not context.last_result or len(said) > MOST_CHARS or not _POINTS.search(said):
        return None
    for named in _named(said):
        who = _beside(said[: named.start], said[named.end :])
        if not who or not _role(named.name, context):
            continue
        places = picked(who, context.last_result)
        if any(1 <= place <= len(context.last_result) for place in places):
            return {"people": tuple(map(str, places)), "list": _role(named.name, context)}
    return None


def _named(said: str) -> Iterator[_Named]:
    """What may be the name of a role, the longest stretch first."""
    words = list(_WORD.finditer(said))
    for size in (3, 2, 1):
        for first in range(len(words) - size + 1):
            start, end = words[first].start(), words[first + size - 1].end()
            name = re.sub(r"['’]s$", "", said[start:end])
            if len(name) > 2:
                yield _Named(name, start, start + len(name))


def _role(name: str, context: Context) -> str:
    known = whose_name(name, context.known_roles)
    return known[0] if len(known) == 1 and not whose_name(name, context.last_result) else ""


def _beside(before: str, after: str) -> str:
    """Who is meant, in what stands around a role's name: one side says it, the other nothing of its own."""
    lead, glue, behind = _OPENING.match(before), _BEFORE_ROLE.search(before), _AFTER_ROLE.match(after)
    if lead is None or behind is None:
        return ""
    first = before[lead.end() : glue.start() if glue else len(before)].strip()
    second = after[behind.end() :].strip()
    tail = _CLOSING.search(second)
    if tail is not None:
        second = second[: tail.start()].strip(" ,")
    if first or not second:
        return "" if second else first
    tied = behind["glue"] or behind["list"] or lead["verb"] or (tail is not None and tail["verb"])
    return re.sub(r"\s+(?:ko|को)$", "", second) if tied else ""
