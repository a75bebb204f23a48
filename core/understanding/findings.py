"""Reads everything that a message says before anybody decides what it means."""

from __future__ import annotations

import re
from datetime import datetime

from core.understanding import bodies, names
from core.understanding.dates import Found, find
from core.understanding.entities import amounts, venues
from core.understanding.entities.criteria import Criteria, criteria
from core.understanding.features import OUTSIDE, Findings
from core.understanding.meaning import Context
from core.understanding.shapes import Sought
from core.understanding.tokens import Reading
from core.understanding.vocabulary import words
from core.understanding.vocabulary.numerals import NUMERALS
from core.understanding.words import read

_MINOR = Sought(
    r"\b(?:i\s?a?'?m|im|i am|main?|mein|mai|meri umar|meri age|my age(?: is)?|age|umar|umr|me|maine"
    r"|turned|abhi|still|only|sirf|mera age)\s+(?:hi\s+|just\s+|only\s+|abhi\s+|to\s+|toh\s+|hai\s+"
    r"|is\s+|sirf\s+)*(?P<a>\d{1,2}|[a-z]+)\b(?!\s*(?:min|hour|ghant|baje|am\b|pm\b|lakh|k\b|cm|ft"
    r"|'|/|takes?|scenes?|log\b|ko\b|tak\b|tarikh))"
    r"|(?<![\w'./])(?P<b>\d{1,2}|[a-z]+)\s*(?:saal|sal|years?|yrs?|yr|y/?o)\s*(?:(?:ki|ka|ke"
    r"|old)\b\s*)?(?:hu+n?|hoon|main|mein|and|ladki|ladka|girl|boy|student)?(?!\w)"
    r"|(?<![\w'./])(?P<c>\d{1,2}|[a-z]+)\s*(?:ki|ka|ke)\s+(?:hu+n?|hoon|hue|hui|hua)\b"
    r"|(?:मैं|मेरी उम्र|अभी|उम्र)\s*(?:अभी|बस|सिर्फ)?\s*(?P<d>\d{1,2}|[\u0900-\u097f]+)\s*(?:साल"
    r"|वर्ष)?\s*(?:की|का|है)",
)


def findings(text: str, *, now: datetime, actor_role: str, context: Context, past: bool = False) -> Findings:
    """``now`` is aware and in the sender's zone. ``past``: times lie behind us."""
    reading = read(text)
    looked_for = criteria(reading, age_expected=_ages_expected(reading, actor_role))
    money = amounts.money(text)
    figures = _FIGURE.search(text) is not None
    numbers = amounts.phones(text) if figures else []
    scores = amounts.scores(text) if figures else []
    spans = [*looked_for.spans, *((each.start, each.end) for each in money), *((a, b) for _, a, b in numbers)]
    spans += [(a, b) for _, a, b in scores if "/" not in text[a:b]]
    spaced = bool(context.last_result or context.last_result_count)
    listed = [run for run in amounts.runs(text, spaced=spaced) if not any(a <= run[1] < b for a, b in spans)]
    times = _times(reading, now, context, spans, past)
    listed = [run for run in listed if not _is_time(reading, times, run) and _is_places(text, run, context)]
    if listed:
        times = [
            each for each in times if not any(a <= reading.words[each.first].start < b for _, a, b in listed)
        ]
    taken = [*((a, b) for _, a, b in numbers), *venues.names_of_places(text)]
    mentions = names.mentions(reading, context, taken)
    said = bodies.body(reading)
    return Findings(
        reading=reading,
        criteria=looked_for,
        money=money,
        phones=numbers,
        scores=scores,
        lengths=amounts.lengths(text),
        runs=listed,
        ordinals=amounts.ordinals(reading),
        first_n=amounts.first_n(text),
        names=mentions,
        dates=times,
        minor_age=_minor_age(text, looked_for) if actor_role in OUTSIDE - {"agent", "guardian"} else None,
        body=said,
    )


_FIGURE = re.compile(r"\d")
_AGES_EXPECTED = words("person role breakdown newrole find want")


def _ages_expected(reading: Reading, actor_role: str) -> bool:
    """Whether two bare numbers with a dash are more likely ages than anything else."""
    concepts = {concept for word in reading.words for concept in word.concepts}
    return bool(concepts & _AGES_EXPECTED) and not concepts & {"busy", "slot", "availcheck"}


def _times(
    reading: Reading, now: datetime, context: Context, spans: list[tuple[int, int]], past: bool
) -> list[Found]:
    about = context.pending_about.astimezone(now.tzinfo) if context.pending_about else None
    return find(reading, now, about=about, masked=spans, past=past, loose=_answering(reading, context))


def _answering(reading: Reading, context: Context) -> bool:
    """Whether a bare number in a short answer to an invitation is a clock time."""
    return context.pending in ("invitation", "reminder") and 2 <= len(reading.words) <= 16


def _is_time(reading: Reading, times: list[Found], run: tuple[tuple[int, ...], int, int]) -> bool:
    """Whether a run of numbers was read as (part of) a time: then it is no list of places."""
    return any(
        reading.words[each.first].start <= run[1] <= reading.words[each.last].end
        and (each.kind == "range" or each.last - each.first > 2)
        for each in times
    )


_LABEL = Sought(
    r"(?:ep|eps|episodes?|scenes?|scns?|pages?|pg|sides?|takes?|parts?|season|v|एपिसोड|सीन|पेज)\.?\s*$",
)
_THINGS = Sought(
    r"\s*(?:saal|sal|years?|yrs?|baje|am\b|pm\b|min|hours?|ghant|din\b|days?|dec|jan|feb|mar\b|apr"
    r"|may\b|jun|jul|aug|sep|oct|nov|tarikh|lakh|k\b|scenes?|pages?|takes?|log\b|people|girls|boys"
    r"|kg|cm|ft|'|%|दिसं|जन|साल|बजे|तारीख)",
)


def _is_places(text: str, run: tuple[tuple[int, ...], int, int], context: Context) -> bool:
    """Whether numbers are places in a list that was shown, not scenes, ages or days."""
    numbers, start, end = run
    if _LABEL.search(text[:start]) or _THINGS.match(text[end:]):
        return False
    shown = len(context.last_result) or context.last_result_count
    return max(numbers) <= (shown or 50) if shown else max(numbers) <= 30


def _number(said: str) -> int | None:
    return int(said) if said.isdecimal() else NUMERALS.get(said.lower())


def _minor_age(text: str, looked_for: Criteria) -> int | None:
    """The sender's own age when it is under 18."""
    ages = []
    for match in _MINOR.finditer(text):
        said = next(group for group in match.groups() if group)
        value = _number(said)
        if (
            value is not None
            and 5 <= value <= 17
            and not (
                value <= 12 and not re.search(r"saal|year|yrs|yr|age|umar|साल|उम्र", match[0], re.IGNORECASE)
            )
        ):
            ages.append(value)
    return ages[-1] if ages else None
