"""Whom a message leaves out: "all except 3", "everyone but Jasleen", "3 ko chhod ke sab ko".

Who is named beside such a word is the opposite of who is meant, so the two are read apart: what is left out,
and the message without it. ``BUT`` before a reference tells a tool that it is somebody to leave out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import takewhile
from typing import Any, NamedTuple

from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought, composed
from core.understanding.vocabulary import words as listed

BUT = "but:"
WHO = ("talents", "talent", "options", "option", "result_refs")
_INTENTS = listed("""
    shortlist.add shortlist.remove shortlist.share audition.schedule bulk.message status.set selftape.request
    avail.request sides.send talent.compare
    """)
_READ_AS = "shortlist.add"
_MOST = 20
"""Words that name who is left out; more are about something else."""
_BEFORE = Sought(
    r"(?<!\w)(?:except(?:ing)?(?:\s+for)?|excluding|besides|barring|minus|without|leaving\s+out|but\s+not"
    r"|(?:other|apart|aside)\s+(?:than|from)|(?P<all>all|everyone|everybody|them|rest)\s+but)(?!\w)",
)
_AFTER = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?:(?<!\w)(?:ko|ke|को|के)\s+)?(?<!\w)"
        r"(?:chh?od\s*(?:kar|ke|karke)|alaa?[wv]a|si[wv]a+y?e?|छोड़\s*(?:कर|के)|अलावा|सिवा(?:य|ए)?)"
        r"(?![\w\u0900-\u0963])",
    ),
)
_WORD = re.compile(r"[^\s,;:!?।]+|[,;:!?।]")
_ENDS = listed(
    unicodedata.normalize(
        "NFC",
        """
    : ; ! ? । for on onto to from with in into at of ko ke ki ka se mein me par pe liye shortlist shortlisted
    put add share send schedule message tell remove compare tomorrow tmrw tmr today kal aaj please pls sab
    sabko sabhi all everyone everybody list karo kar daalo dalo bhejo hatao
    को के की का से में पर लिए सब सबको सभी करो कर भेजो हटाओ लिस्ट शॉर्टलिस्ट
    """,
    )
)
"""Words that name nobody: who is left out is named up to one of them."""


class LeftOut(NamedTuple):
    """The words for who is left out, and the message without them."""

    who: str
    kept: str


def split(text: str) -> LeftOut | None:
    """None: the message leaves nobody out."""
    said = composed(text)
    found = _BEFORE.search(said)
    if found is not None:
        names = _names(_WORD.finditer(said, found.end()))
        start, end = found.end(), names[-1].end() if names else found.end()
        kept = f"{said[: found.start()]} {found['all'] or ''} {said[end:]}"
    else:
        found = _AFTER.search(said)
        if found is None:
            return None
        names = _names(reversed(list(_WORD.finditer(said, 0, found.start()))))
        start, end = names[-1].start() if names else found.start(), found.start()
        kept = f"{said[:start]} {said[found.end() :]}"
    if not 1 <= len(names) <= _MOST:
        return None
    return LeftOut(said[start:end].strip(" ,"), " ".join(kept.split()))


def _names(found: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """The words next to the one that leaves somebody out, as far as they can name anybody."""
    return list(takewhile(lambda one: one[0].casefold() not in _ENDS, found))


def apart(own: Meaning, intent: str, text: str, read: Callable[[str, str], Meaning]) -> Meaning:
    """The meaning of a wish that leaves somebody out. ``read``: what a text says, its intent known."""
    left = split(text) if intent in _INTENTS else None
    if left is None or _is_passed_on(left, own.entities):
        return own
    out = people_of(read(left.who, _READ_AS))
    if not out:
        return own
    kept = read(left.kept, intent)
    entities = {name: value for name, value in own.entities.items() if name not in (*WHO, "audience")}
    entities |= {name: value for name, value in kept.entities.items() if name not in WHO}
    return replace(own, entities={**entities, "talents": [*people_of(kept), *(BUT + one for one in out)]})


def _is_passed_on(left: LeftOut, entities: Mapping[str, Any]) -> bool:
    """Whether the words stand in what is told to others as it is ("everyone: all but Riya come at 4")."""
    texts = (str(entities.get(name) or "") for name in ("body", "note", "reason"))
    return any(left.who in composed(one) for one in texts)


def people_of(meaning: Meaning) -> list[str]:
    """Whom a meaning names, as names or as places in a list."""
    for name in WHO:
        value = meaning.entities.get(name)
        if value:
            return [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)]
    return []
