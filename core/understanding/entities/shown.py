"""Places in the list that was shown: ``1, 3 and 5``, ``the last two``."""

from __future__ import annotations

from typing import Any

from core.understanding.entities import venues
from core.understanding.entities.amounts import last_one
from core.understanding.entities.material import Material
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words

_LISTED = words("""
    shortlist.add shortlist.remove shortlist.share talent.view talent.compare talent.contact status.set
    approval.decide audition.schedule note.add selftape.request vote.cast avail.request sides.send
    bulk.message
    """)


_WITH_DAYS = words("audition.schedule selftape.request avail.request bulk.message status.set")

_ONE_PLACE = Sought(
    r"(?<![\w:.'’/])(?:no\.?\s*|number\s*|#|option\s*)?(\d{1,2})(?![\w:.'’/%-])"
    r"(?!\s*(?:saal|year|min|baje|am|pm|log|k\b|lakh|din|day|to\b|se\b|more|aur\s+(?:log|naam)))",
)


def places(m: Material, intent: str) -> list[int]:
    """Places in the shown list, from 1."""
    if not _LISTED & set(m.intents):
        return []
    shown = len(m.context.last_result) or m.context.last_result_count
    for numbers, start, _ in m.found.runs:
        if start < len(m.request) and not _named_before(m, start):
            return _in_order([(start, list(numbers)), *_ends(m, shown)])
    # "3rd and 4th" are days where days are asked for, and places in the list where they are not.
    at = [*venues.spans(m.request), *(_dated(m) if intent in _WITH_DAYS else ())]
    # What is passed on word for word ("first come to gate 3") points at nobody.
    starts = [(value, m.found.reading.words[place].start) for value, place in m.found.ordinals]
    said = [(start, [value]) for value, start in starts if start < len(m.request) and not _within(start, at)]
    said += [(start, numbers) for start, numbers in _ends(m, shown) if not _within(start, at)]
    if said:
        return _in_order(said)
    return _single(m, shown) if shown else []


def _in_order(said: list[tuple[int, list[int]]]) -> list[int]:
    return list(dict.fromkeys(value for _, values in sorted(said) for value in values))


def _ends(m: Material, shown: int) -> list[tuple[int, list[int]]]:
    """``first two``, ``the last one``, each with where it is said."""
    out: list[tuple[int, list[int]]] = []
    if m.found.first_n and m.found.first_n[0] != "top":
        end, count, start = m.found.first_n
        first = max(1, shown - count + 1) if end == "last" and shown else 1
        out.append((start, list(range(first, first + count))))
    last = last_one(m.request) if shown else None
    return out if last is None else [*out, (last, [shown])]


def _single(m: Material, shown: int) -> list[int]:
    spans = [*m.found.criteria.spans, *((each.start, each.end) for each in m.found.money)]
    spans += venues.spans(m.request)
    spans += _dated(m)
    values = [
        int(hit[1])
        for hit in _ONE_PLACE.finditer(m.request)
        if not _within(hit.start(1), spans) and not _named_before(m, hit.start(1))
    ]
    fitting = [value for value in values if 1 <= value <= shown]
    return fitting if len(fitting) == 1 and len(values) == 1 else []


def _dated(m: Material) -> list[tuple[int, int]]:
    words = m.found.reading.words
    return [(words[each.first].start, words[each.last].end) for each in m.found.dates]


def _within(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _named_before(m: Material, at: int) -> bool:
    """``Silver Beach 3``: a number after a capitalised word within a sentence is a part of that name."""
    before = next((word for word in reversed(m.found.reading.words) if word.end <= at), None)
    if before is None or not before.capital or before.start == 0 or m.found.reading.shouted:
        return False
    return (
        before.is_word
        and not before.concepts
        and not any(before.raw.casefold() in role.casefold() for role in m.context.known_roles)
    )


def named(m: Material, numbers: list[int]) -> list[str]:
    """The names at these places."""
    return [
        m.context.last_result[number - 1] for number in numbers if 1 <= number <= len(m.context.last_result)
    ]


def result_refs(m: Material, intent: str) -> Any:
    """Places in the shown list."""
    return places(m, intent) or None


def option(m: Material, intent: str) -> Any:
    """The one place that was meant."""
    numbers = places(m, intent)
    return numbers[0] if len(numbers) == 1 else None


def options(m: Material, intent: str) -> Any:
    """The places, where there are several."""
    numbers = places(m, intent)
    return numbers if len(numbers) > 1 else None


def source(m: Material, intent: str) -> Any:
    """``shortlist``, when a list is to be shown and nobody on it."""
    listed = m.concepts() & {"shortlist", "list"} and not m.concepts() & {"reel", "photo", "profile", "tape"}
    somebody = any(name.slot in ("person", "to") for name in m.names()) or places(m, intent)
    return "shortlist" if listed and not somebody else None
