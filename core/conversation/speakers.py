"""Who speaks on a phone that several people share: asked, said by word, and asked again after a pause.

Nothing here reads or writes rows; who is behind the phone comes from the identity alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.conversation import pending
from core.conversation.drafts import Ask, Draft, Option
from core.people import Person
from core.store.database import Row
from core.texts import Words
from core.understanding import name_key, whose_name
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought

IDLE = timedelta(minutes=30)
"""After such a pause somebody else may have the phone in hand. One talk about an audition takes minutes; a
question too many costs a tap, an answer for the wrong person a booking."""
SPEAK_FOR = "speak_for"
"""Not a tool: an option with it says who speaks."""
_ANSWERS = ("audition.", "confirm.", "choice.", "approval.")

_START = Sought(r"\W*(?:(?:ok(?:ay)?|hi+|hello|hey|namaste|so|and|actually|sorry|अच्छा|नमस्ते)\W+)*")
_LEAD = Sought(
    r"(?P<sure>speaking (?:now )?(?:for|as)|now speaking(?: is| for| as)?"
    r"|(?:talking|writing|replying) (?:for|as)"
    r"|on behalf of|(?:switch(?:ing)?|change) to)(?!\w)\W*"
    r"|(?P<open>(?:(?:this is|it['’]?s|it is|here is|i am|i['’]?m|now|ab|abhi|for|yeh|ye|main|mai|mein"
    r"|अब|यह|ये|मैं|मै)(?!\w)\W*)+)",
)
_TAIL = Sought(
    r"\W*(?P<sure>(?:(?:bol|likh|baat kar)(?:ti|ta)?(?: raha| rahi)?(?: hoon| hu| hun| hai)?|speaking|writing"
    r"|ki taraf se|ki or se|बोल रह[ाी] ?(?:हूँ|हूं|है)?|की तरफ़? से)(?!\w))"
    r"|\W*(?P<open>(?:now|here|again|this side|ke liye|hai|hoon|hu|hun|के लिए|है|हूँ|हूं)(?!\w))",
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’\u0900-\u0963])*\.?")
_BREAK = re.compile(r"\s*[,.;:!?।–—\-\n]+\s*")
MOST_NAME_WORDS = 3


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody said who speaks. ``who`` None: it is none of these, or not clear which of ``among``.
    ``rest``: what else was said, empty for nothing."""

    who: Person | None
    among: tuple[Person, ...]
    rest: str


def named(text: str, behind: Sequence[Person]) -> Named | None:
    """Who a message says is speaking: "this is Asha now", "ab Rohan bol raha hoon", "for Meera: yes", or a
    bare name. None: it says nothing of the kind."""
    start = _START.match(text)
    at = start.end() if start else 0
    lead = _LEAD.match(text, at)
    for begin, sure, led in ((lead.end(), lead["sure"], True),) if lead else ():
        found = _from(text, begin, behind, sure=bool(sure), led=led)
        if found is not None:
            return found
    return _from(text, at, behind, sure=False, led=False)


def _from(text: str, begin: int, behind: Sequence[Person], *, sure: bool, led: bool) -> Named | None:
    words = _words(text, begin)
    for count in range(len(words), 0, -1):
        said, end = text[begin : words[count - 1].end()], words[count - 1].end()
        meant = _meant(said, behind)
        if not meant:
            continue
        end, tails, _ = _after(text, end)
        rest = _rest(text, end)
        closed = end >= len(text.rstrip()) or _BREAK.match(text, end) is not None
        if not (led or tails or rest == "" or (closed and text[end : end + 1] in ":-–,")):
            return None
        return Named(meant[0] if len(meant) == 1 else None, tuple(meant), rest)
    return _nobody_of_these(text, words, behind, sure=sure)


def _nobody_of_these(
    text: str, words: Sequence[re.Match[str]], behind: Sequence[Person], *, sure: bool
) -> Named | None:
    """A name of nobody behind this phone counts only where the words leave no other reading."""
    if not words:
        return None
    end, _, closing = _after(text, words[0].end())
    if not (sure or closing):
        return None
    return Named(None, tuple(behind), _rest(text, end))


def _words(text: str, begin: int) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    at = begin
    while len(found) < MOST_NAME_WORDS and (word := _WORD.match(text, at)):
        found.append(word)
        at = word.end()
        if not (gap := re.compile(r"[ \t]+").match(text, at)):
            break
        at = gap.end()
    return found


def _meant(said: str, behind: Sequence[Person]) -> list[Person]:
    if said.endswith(("'s", "’s")):
        return []
    names = whose_name(said, [person.name for person in behind])
    if " " in said.strip():
        # Of several words each must be part of the name: a near miss may swallow the word behind it.
        parts = set(name_key(said).split())
        names = tuple(name for name in names if parts <= set(name_key(name).split()))
    return [person for person in behind if person.name in names]


def _after(text: str, end: int) -> tuple[int, int, bool]:
    """Where the words behind a name end, how many there were, and whether one can only follow a name."""
    tails, sure = 0, False
    while tail := _TAIL.match(text, end):
        end, tails, sure = tail.end(), tails + 1, sure or bool(tail["sure"])
    return end, tails, sure


def _rest(text: str, end: int) -> str:
    pause = _BREAK.match(text, end)
    return text[pause.end() if pause else end :].strip()


def for_whom(sharers: Sequence[Person], words: Words, text: str, *, note: str = "") -> Draft:
    """Asks who it is; the answer lets ``text`` be answered as theirs. ``note`` goes before the question."""
    firsts = [person.first_name for person in sharers]
    options = tuple(
        Option(
            person.name if firsts.count(person.first_name) > 1 else person.first_name,
            SPEAK_FOR,
            {"person": person.id, "text": text},
            single_use=False,
            hours=12,
        )
        for person in sharers
    )
    asked = words("for-whom")
    return Draft(f"{note} {asked}".strip(), options=options, ask=Ask("choice", asked))


def unclear(text: str, meanings: Sequence[Meaning], questions: Sequence[Row], now: datetime) -> bool:
    """Whether a message may answer what somebody else behind the phone was asked. ``meanings``: how it can
    be read."""
    return any(
        any(intent.startswith(_ANSWERS) for intent in meaning.intents)
        or pending.by_text(text, questions, meaning, now) is not None
        for meaning in meanings
    )
