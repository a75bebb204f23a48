"""Words of a text as units of time talk: each gets a one-letter class and a value.

The classes make a string, so that what follows can be written as patterns over letters:
``n`` number, ``c`` number in words, ``o`` ordinal, ``t`` clock time with minutes, ``f`` three or four
digits, ``s`` numeric date, ``y`` year, and the letters of ``vocabulary.CLASSES``; ``_`` anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.understanding.dates import vocabulary as v
from core.understanding.spelling import squeeze
from core.understanding.tokens import Reading, Word
from core.understanding.vocabulary import words

_MEANT_AS_MONTH = words("may march mar")
_ORDINAL_SUFFIX = words("st nd rd th")
_SITTERS = words("i he she we they who it just")
_LISTEN = words("lo na liya lena rahe raha")


@dataclass(frozen=True, slots=True)
class Unit:
    """Words ``first`` to ``last`` read as one thing of class ``kind`` with a ``value``."""

    kind: str
    first: int
    last: int
    value: Any = None
    text: str = ""


def units(reading: Reading, masked: Sequence[tuple[int, int]] = ()) -> list[Unit]:
    """``masked``: character spans that are known to be something else (money, heights, phones)."""
    words = reading.words
    out: list[Unit] = []
    place = 0
    while place < len(words):
        unit = _unit(words, place, masked)
        out.append(unit)
        place = unit.last + 1
    return out


def _unit(words: Sequence[Word], place: int, masked: Sequence[tuple[int, int]]) -> Unit:
    word = words[place]
    if any(start <= word.start < end for start, end in masked):
        return Unit("_", place, place, text=word.text)
    if word.text.isdecimal():
        return _numeric(words, place)
    if word.text in _TWO_WORDS:
        unit = _two_words(words, place)
        if unit is not None:
            return unit
    if word.text == "day" and (unit := _day_beside(words, place)) is not None:
        return unit
    if word.text in ("se", "से") and _next_text(words, place) in _EARLIER:
        return Unit("T", place, place + 1, text="se pehle")
    return _word(words, place)


def _day_beside(words: Sequence[Word], place: int) -> Unit | None:
    """``day after tomorrow``, which many cut to ``day after``; ``day before yesterday``."""
    which = [word.text for word in words[place + 1 : place + 3]]
    if which[:1] == ["after"]:
        if len(which) == 2 and v.DAYS.get(which[1]) == 1:
            return Unit("r", place, place + 2, 2)
        if _ends_a_day(words, place + 2) and not (place and words[place - 1].text in _A_DAY_AFTER):
            return Unit("r", place, place + 1, 2)
    return Unit("r", place, place + 2, -2) if which == ["before", "yesterday"] else None


def _ends_a_day(words: Sequence[Word], place: int) -> bool:
    """Whether nothing follows that a day could be after: the text ends here, or goes on with the hour."""
    if place == len(words) or words[place].text in _AFTER_A_DAY:
        return True
    text, after = words[place].text, _next_text(words, place)
    return v.CLASSES.get(text) == "p" or (
        text.isdecimal() and (after in ":.," or v.CLASSES.get(after, "") in "ab")
    )


_A_DAY_AFTER = frozenset({"the", "one", "a", "each", "every"})
"""``the day after`` comes after another one that was named."""
_AFTER_A_DAY = frozenset(",.;:!?)") | {"at", "in", "ko", "from", "and", "or", "please", "pls"}
_EARLIER = words("pehle pahle pehele phle पहले")
_TWO_WORDS = frozenset({"from", "a", "an", "p"})


def _two_words(words: Sequence[Word], place: int) -> Unit | None:
    """``from now``, ``p.m.``, and ``a`` before a length of time that counts from now."""
    text = words[place].text
    after = [word.text for word in words[place + 1 : place + 4]]
    before = words[place - 1].text if place else ""
    if text == "from":
        if place and v.CLASSES.get(_day_word(words[place - 1]), "") in ("r", "w") and after[:1] != ["now"]:
            return Unit("k", place, place, text=text) if after[:1] and after[0].isdecimal() else None
        return Unit("A", place, place + 1) if after[:1] == ["now"] else None
    if text in "ap" and after[:2] == [".", "m"] and before.isdecimal():
        closing = after[2:] == ["."] and place + 4 < len(words)
        return Unit("a", place, place + (3 if closing else 2), text + "m", text + "m")
    length = after[:1] and v.CLASSES.get(after[0], "") in ("u", "D", "W")
    counted = before in ("in", "after") or after[1:2] in (["later"], ["from"], ["baad"])
    return Unit("c", place, place, 1, text) if text in ("a", "an") and length and counted else None


_TOMORROW = re.compile(r"to?m+o?r+o*w?")
"""However it is spelled; ``Tomar`` is a name."""


def _day_word(word: Word) -> str:
    """The word without its ``'s`` (``Monday's``), or the day it misspells."""
    text = word.text
    if word.possessive and text.endswith("s") and v.CLASSES.get(text[:-1], "") in ("w", "r"):
        return text[:-1]
    if text in v.CLASSES or len(text) < 5 or not text.isascii():
        return text
    return "tomorrow" if _TOMORROW.fullmatch(text) else _SOUNDED.get(squeeze(text), text)


_SOUNDED = {
    squeeze(name): name
    for name in (*v.WEEKDAYS, *v.MONTHS, "parso", "dopahar", "tarikh")
    if name.isascii() and len(name) > 4
}
"""Hindi and English names of days however the vowels are written (``mangalvaar``, ``disambar``)."""


def _word(words: Sequence[Word], place: int) -> Unit:
    text = _day_word(words[place])
    kind = v.CLASSES.get(text, "")
    if kind == "m" and text in _MEANT_AS_MONTH and not _month_meant(words, place):
        kind = ""
    if kind == "w" and text == "sun" and _next_text(words, place) in _LISTEN:
        kind = ""
    if text == "sat" and place and words[place - 1].text in _SITTERS:
        kind = ""
    if kind == "o" or (kind == "a" and not (place and words[place - 1].text.isdecimal())):
        kind = ""  # an ending belongs to the number before it, which has taken it already
    if kind:
        values: dict[str, dict[str, Any]] = {"w": v.WEEKDAYS, "m": v.MONTHS, "r": v.DAYS, "p": v.PARTS}
        return Unit(kind, place, place, values.get(kind, {}).get(text, text), text)
    if words[place].number is not None and not _label_before(words, place):
        return Unit("c", place, place, words[place].number, text)
    if text in (",", "."):
        return Unit(",", place, place, text=text)
    return Unit("_", place, place, text=text)


def _month_meant(words: Sequence[Word], place: int) -> bool:
    """``may`` and ``march`` are months beside a number or after ``in``, verbs otherwise."""
    before = words[place - 1].text if place else ""
    after = _next_text(words, place)
    return bool(
        before.isdecimal()
        or before in _ORDINAL_SUFFIX
        or before in {"in", "of", "till", "until", "by", "next", "to"}
        or after.isdecimal()
        or after in {"me", "mein", "tak", "ke", "ki", "end", "se"}
    )


def _next_text(words: Sequence[Word], place: int) -> str:
    return words[place + 1].text if place + 1 < len(words) else ""


def _touch(left: Word, right: Word) -> bool:
    return left.end == right.start


def _label_before(words: Sequence[Word], place: int) -> bool:
    if place and words[place - 1].text == ".":
        place -= 1
    return bool(place) and words[place - 1].text in v.NOT_A_TIME_BEFORE


def _chain(words: Sequence[Word], place: int) -> list[Word]:
    """The words that touch each other from here on: ``27/11/2026`` is five of them."""
    chain = [words[place]]
    while place + 1 < len(words) and _touch(words[place], words[place + 1]) and len(chain) < 7:
        place += 1
        chain.append(words[place])
    return chain


def _texted(place: int, rest: str) -> Unit:
    """``2moro`` and ``2nite``: one word written as two."""
    kind = "R" if v.TEXTED[rest] == "tonight" else "r"
    return Unit(kind, place, place + 1, v.DAYS.get(v.TEXTED[rest], 0), v.TEXTED[rest])


_WANTING = words("able want wants need going how where when like try have has hv got wanna used up")


def _means_to(words: Sequence[Word], place: int) -> bool:
    """``able 2 come``: a two that stands for ``to``."""
    before = words[place - 1].text if place else ""
    after = _next_text(words, place)
    return words[place].text == "2" and before in _WANTING and after.isalpha() and after not in v.CLASSES


def _numeric(words: Sequence[Word], place: int) -> Unit:
    texts = [word.text for word in _chain(words, place)]
    value = int(texts[0])
    if texts[0] == "2" and len(texts) > 1 and texts[1] in v.TEXTED:
        return _texted(place, texts[1])
    if _label_before(words, place) or _means_to(words, place):
        return Unit("_", place, place + (2 if _pair(texts, "-") else 0), text=texts[0])
    date = _written_date(texts)
    if date and not _is_score(words, place, date):
        return Unit("s", place, place + 2 * len(date) - 2, date)
    clock = _written_clock(texts)
    if date:
        return Unit("_", place, place + 2)
    if clock is not None:
        after = words[place + 3].text if place + 3 < len(words) else ""
        if after in v.NOT_CLOCK_AFTER:
            return Unit("_", place, place + 2)
        return Unit("t", place, place + 2, clock)
    return _plain_number(words, place, texts, value)


_DATE_CUES = words("on till until by from after before ko tak se since date ki ka को तक से की का")


def _is_score(words: Sequence[Word], place: int, date: tuple[int, ...]) -> bool:
    """``7/10`` and ``4/5`` rate somebody unless a word of time stands beside them."""
    if len(date) != 2 or date[1] not in (5, 10) or date[0] > date[1]:
        return False
    before = words[place - 1].text if place else ""
    after = words[place + 3].text if place + 3 < len(words) else ""
    beside = {before, after}
    return not (beside & _DATE_CUES or any(v.CLASSES.get(text) in ("w", "r", "e", "p") for text in beside))


def _plain_number(words: Sequence[Word], place: int, texts: list[str], value: int) -> Unit:
    after = _next_text(words, place)
    if len(texts) > 1 and texts[1] in _ORDINAL_SUFFIX:
        return Unit("o", place, place + 1, value) if 1 <= value <= 31 else Unit("_", place, place + 1)
    if len(texts[0]) == 4 and texts[0].startswith("20") and after not in {"hrs", "hr", "baje"}:
        return Unit("y", place, place, value)
    if after in {"hrs", "hr"} and len(texts[0]) in (3, 4):
        return Unit("f", place, place, value)
    if after in v.NOT_A_TIME_AFTER and after not in _UNIT_WORDS:
        # "11 slot": a slot at eleven is written with "wala" or a clock word, a bare one is a count.
        return Unit("_", place, place, value, texts[0])
    if len(texts) > 1 and texts[1] in {"%", "x", "+", "/", "'", "’", '"', "*"}:
        return Unit("_", place, place, value, texts[0])
    if (
        place
        and words[place - 1].text in {"₹", "$", "'", "’", "/", "*", "<", ">", "="}
        and _touch(words[place - 1], words[place])
    ):
        return Unit("_", place, place, value, texts[0])
    if len(texts[0]) in (3, 4):
        return Unit("f", place, place, value)
    return Unit("n" if len(texts[0]) <= 2 else "_", place, place, value, texts[0])


_UNIT_WORDS = frozenset(word for word, kind in v.CLASSES.items() if kind in "uDWY")


def _pair(texts: list[str], mark: str) -> bool:
    return len(texts) >= 3 and texts[1] == mark and texts[2].isdecimal()


def _written_date(texts: list[str]) -> tuple[int, ...] | None:
    """(day, month), (day, month, year) as DD/MM, or ISO turned around; None for anything else."""
    if (
        len(texts) >= 5
        and texts[1] == texts[3]
        and texts[1] in "/-."
        and texts[2].isdecimal()
        and texts[4].isdecimal()
    ):
        first, month, last = int(texts[0]), int(texts[2]), int(texts[4])
        if len(texts[0]) == 4:
            return last, month, first
        if len(texts[4]) in (2, 4):
            return first, month, last if last > 99 else 2000 + last
        return None
    if (
        _pair(texts, "/")
        and len(texts[0]) <= 2
        and len(texts[2]) <= 2
        and not (len(texts) > 3 and texts[3] == "/")
    ):
        return int(texts[0]), int(texts[2])
    return None


def _written_clock(texts: list[str]) -> int | None:
    """Minutes of the day for ``4:30`` and ``4.30``, as said (before any morning or evening)."""
    if len(texts) < 3 or texts[1] not in ":." or not re.fullmatch(r"\d\d", texts[2]) or len(texts[0]) > 2:
        return None
    if len(texts) > 3 and texts[3] in "lk%x":
        return None
    hour, minute = int(texts[0]), int(texts[2])
    return hour * 60 + minute if hour < 24 and minute < 60 else None
