"""``no, 10am``, ``sorry, I meant Simran``: the last order again with one thing changed, asked first.

Only what can be put in the place of something said before is a correction: another time, another day or
month, another name. Anything else is read as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core.conversation.drafts import Ask, Draft, Option
from core.texts import Words
from core.understanding import picked, times, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, shapes

LAST = "last_order"
"""In the focus: what was ordered last, in the words it was said in, whom it named, and when."""
FRESH = timedelta(minutes=10)
"""As long as a change can be taken back."""
LONGEST = 60
_LEAD = Sought(
    r"^\W*(?:(?:no+|nope|nahi+n?|sorry|oops|arre+y?|wait|actually|my\s+mistake|galti\s+se|नहीं|सॉरी|अरे)[\s,.!-]+)*"
    r"(?:i\s+mean[t]?|matlab|mera\s+matlab|मेरा\s+मतलब|मतलब|make\s+(?:it|that))?[\s,:-]*(?P<rest>\S.*?)\W*$",
)
_CLOCK = Sought(r"\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|baje|bje|बजे)?")
_MONTHS = "january february march april may june july august september october november december"
_MONTH = Sought(r"\b(?:" + "|".join(f"{one[:3]}(?:{one[3:]})?" for one in _MONTHS.split()) + r")\b")
_NAME = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+){0,2}")


@dataclass(frozen=True, slots=True)
class Correction:
    """``before``: the words that were said; ``text``: the same with one thing changed. ``undoes``: what was
    done by mistake is taken back before."""

    before: str
    text: str
    undoes: bool = True


def remembered(
    text: str, people: tuple[str, ...], role: str, now: datetime, *, undoes: bool = True
) -> Mapping[str, Any]:
    """What ``read`` needs of an order that was carried out. ``undoes``: it can be taken back."""
    kept = {"text": text[:400], "people": list(people[:3]), "role": role, "at": now.isoformat()}
    return kept if undoes else {**kept, "undoes": False}


def read(text: str, last: Mapping[str, Any] | None, context: Context, now: datetime) -> Correction | None:
    """The order that is meant instead of the last one; None for anything that is no correction of it.
    ``now`` is in the writer's zone."""
    if last is None or len(text) > LONGEST or now - datetime.fromisoformat(str(last["at"])) > FRESH:
        return None
    found = _LEAD.match(" ".join(text.split()))
    rest = found["rest"] if found else ""
    if not rest or rest == text.strip(" .!?,"):
        return None
    before = str(last["text"])
    changed = (
        _instead(before, rest)
        or _another_month(before, rest)
        or _another_time(before, rest, now)
        or _another_name(last, rest, context)
        or _another_place(last, rest, context)
    )
    if not changed or changed == before:
        return None
    return Correction(before, changed, undoes=bool(last.get("undoes", True)))


_THEN = r"(?:\s+(?:ko\s+)?(?:daalo|dalo|daal\s?do|karo|kar\s?do|rakho|add|put|please|pls|wali|wala|instead))*"
_INSTEAD = shapes(
    r"not\s+(?P<old>[^\s,.]+)\s*(?:,|\s(?:but|i\s+mean[t]?))\s*(?:i\s+mean[t]?\s+)?(?P<new>[^\s,.]+)",
    r"(?P<old>[^\s,.]+)\s+(?:wal[ai]\s+)?(?:nahi+n?|नहीं)[\s,]+(?:balki\s+)?(?P<new>[^\s,.]+)",
    r"(?P<new>[^\s,.]+?),?\s+(?:not|instead\s+of|rather\s+than)\s+(?P<old>[^\s,.]+)",
    r"(?P<old>[^\s,.]+)\s+(?:ki\s+jagah|ke\s+badle|की\s+जगह)\s+(?P<new>[^\s,.]+)",
    after=_THEN,
)


def _instead(before: str, rest: str) -> str:
    """``not 2, 4``, ``5 nahi, 4``: one word of the order for another; it must have been said once."""
    found = _INSTEAD.of(rest)
    if found is None:
        return ""
    old = re.compile(rf"(?<!\w){re.escape(found['old'])}(?!\w)", re.IGNORECASE)
    return old.sub(found["new"], before) if len(old.findall(before)) == 1 else ""


def _another_month(before: str, rest: str) -> str:
    if _MONTH.fullmatch(rest) and len(_MONTH.findall(before)) == 1:
        return _MONTH.sub(rest, before)
    return ""


def _another_time(before: str, rest: str, now: datetime) -> str:
    """Another clock time keeps the day that was said, another day the clock time."""
    new, old = times(rest, now), times(before, now)
    if len(new) != 1 or len(old) != 1 or len(new[0].phrase.phrase) < len(rest) - 2:
        return ""
    phrase, said = old[0].phrase.phrase, new[0].phrase.phrase
    clock = _CLOCK.search(phrase) if old[0].kind == "time" else None
    if clock is None or (new[0].kind == "time" and new[0].own_day):
        return before.replace(phrase, said, 1)
    if new[0].kind == "time":
        clocks = list(_CLOCK.finditer(phrase))
        start, end = clocks[-1].span()
        return before.replace(phrase, f"{phrase[:start]}{said}{phrase[end:]}", 1)
    return before.replace(phrase, f"{said} {clock[0].strip()}", 1)


def _another_name(last: Mapping[str, Any], rest: str, context: Context) -> str:
    if not _NAME.fullmatch(rest) or not rest[:1].isupper():
        return ""
    before, role, people = str(last["text"]), str(last["role"]), [str(one) for one in last["people"]]
    if whose_name(rest, context.known_roles):
        return before.replace(role, rest, 1) if role and role in before else ""
    if len(people) == 1 and people[0] in before:
        return before.replace(people[0], rest, 1)
    return ""


def _another_place(last: Mapping[str, Any], rest: str, context: Context) -> str:
    """``nahi nahi 2nd wali``: somebody else of those who are shown, where one was meant before."""
    shown = context.last_result
    places = picked(rest, shown)
    if len(places) != 1 or not 1 <= places[0] <= len(shown):
        return ""
    before, people = str(last["text"]), [str(one) for one in last["people"]]
    if len(people) == 1 and people[0] in before:
        return before.replace(people[0], rest, 1)
    words = list(_WORDS.finditer(before))
    for size in (3, 2, 1):
        spans = [(words[at].start(), words[at + size - 1].end()) for at in range(len(words) - size + 1)]
        found = [(start, end) for start, end in spans if len(picked(before[start:end], shown)) == 1]
        if found:
            start, end = found[0]
            end -= len(before[start:end]) - len(re.sub(r"\s+(?:ko|को)$", "", before[start:end]))
            return f"{before[:start]}{rest}{before[end:]}" if len(found) == 1 else ""
    return ""


_WORDS = re.compile(r"\S+")


def offered(correction: Correction, words: Words, again: str) -> Draft:
    """The other order, to be done in the place of the last one."""
    options = (
        Option(
            words("correct-it"),
            again,
            {"text": correction.text, "instead": correction.undoes},
            "primary",
            means="yes",
        ),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(
        words("correction", text=correction.text), options=options, ask=Ask("choice", correction.text)
    )
