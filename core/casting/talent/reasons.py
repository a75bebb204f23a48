"""Why somebody matches: claims taken from the record, each of which can be checked against it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.casting.talent.criteria import Criteria
from core.casting.talent.document import stem, stems
from core.casting.talent.model import Span, Talent, feet_inches
from core.casting.talent.rows import affirmed
from core.casting.talent.vocabulary import skill_label
from core.texts import Words

Kind = Literal[
    "language",
    "height",
    "city",
    "skill",
    "text",
    "free",
    "no_clash",
    "tentative",
    "rate",
    "no_rate",
    "shared",
]
EVIDENCE_CHARS = 60


@dataclass(frozen=True, slots=True)
class Reason:
    """One claim. ``value`` is what the record holds; ``detail`` its level, unit or source field."""

    kind: Kind
    value: str
    detail: str = ""
    span: Span | None = None


def reasons(talent: Talent, criteria: Criteria, spans: Sequence[Span], like: Talent | None) -> list[Reason]:
    """What speaks for a person, in the order it is read out."""
    out: list[Reason] = []
    for code in criteria.languages:
        language = talent.speaks(code)
        if language is not None:
            out.append(Reason("language", code, language.level))
    for slug in criteria.skills:
        skill = talent.has_skill(slug)
        if skill is not None:
            out.append(Reason("skill", skill))
    out += _evidence(talent, (*criteria.text, *criteria.wishes))
    if like is not None:
        out += _shared(talent, like, out)
    if talent.height_cm is not None and (criteria.height_min or criteria.height_max):
        out.append(Reason("height", str(talent.height_cm)))
    if talent.city and criteria.city:
        out.append(Reason("city", talent.city))
    out += _time(criteria, spans)
    if criteria.rate_max is not None:
        known = talent.rate is not None and talent.rate.unit == criteria.rate_unit
        out.append(
            Reason("rate", str(talent.rate.paise), talent.rate.unit)
            if known and talent.rate is not None
            else Reason("no_rate", "")
        )
    return out


def _evidence(talent: Talent, wanted: Sequence[str]) -> list[Reason]:
    out, left = [], dict.fromkeys(map(stem, wanted))
    for field, text in _fields(talent):
        met = [key for key in left if key in stems(text)]
        if met:
            out.append(Reason("text", text[:EVIDENCE_CHARS], field))
            for key in met:
                del left[key]
    return out


def _fields(talent: Talent) -> list[tuple[str, str]]:
    return [
        *(("skill", skill_label(skill)) for skill in talent.skills),
        *(("accent", f"{accent} accent") for accent in talent.accents),
        *(("credit", f"{one.title} ({one.kind.replace('_', ' ')}, {one.year})") for one in talent.credits),
        ("training", talent.training),
        ("build", talent.build),
        *(("bio", part.strip()) for part in talent.bio.split(".") if affirmed(part)),
    ]


def _shared(talent: Talent, like: Talent, told: Sequence[Reason]) -> list[Reason]:
    said = {reason.value for reason in told}
    common = [slug for slug in like.skills if slug in talent.skills and slug not in said]
    codes = [one.code for one in like.languages if one.spoken and one.code not in ("hi", "en")]
    found = [talent.speaks(code) for code in codes if code not in said]
    spoken = [Reason("language", one.code, one.level) for one in found if one is not None and one.spoken]
    return [*spoken[:1], *(Reason("shared", slug) for slug in common[:2])]


def _time(criteria: Criteria, spans: Sequence[Span]) -> list[Reason]:
    start, end = criteria.free_from, criteria.free_to
    if start is None or end is None:
        stated = next((span for span in spans if span.kind == "free"), None)
        return [] if stated is None else [Reason("free", "", span=stated)]
    asked = Span(start, end, "free")
    if any(span.kind == "busy" and span.overlaps(start, end) for span in spans):
        return []
    if any(span.kind == "tentative" and span.overlaps(start, end) for span in spans):
        return [Reason("tentative", "", span=asked)]
    covered = any(span.kind == "free" and span.covers(start, end) for span in spans)
    return [Reason("free" if covered else "no_clash", "", span=asked)]


def holds(reason: Reason, talent: Talent, spans: Sequence[Span]) -> bool:
    """Whether the record still says so: what is read out is never more than what is known."""
    match reason.kind:
        case "language":
            language = talent.speaks(reason.value)
            return language is not None and language.level == reason.detail
        case "skill" | "shared":
            return reason.value in talent.skills
        case "text":
            return any(text[:EVIDENCE_CHARS] == reason.value for _, text in _fields(talent))
        case "height":
            return str(talent.height_cm) == reason.value
        case "city":
            return talent.city == reason.value
        case "rate":
            return talent.rate is not None and str(talent.rate.paise) == reason.value
        case "no_rate":
            return True
        case _:
            return _time_holds(reason, spans)


def _time_holds(reason: Reason, spans: Sequence[Span]) -> bool:
    if reason.span is None:
        return False
    start, end = reason.span.start, reason.span.end
    hit = {span.kind for span in spans if span.overlaps(start, end)}
    if reason.kind == "free":
        return any(span.kind == "free" and span.covers(start, end) for span in spans)
    if reason.kind == "tentative":
        return "tentative" in hit
    return "busy" not in hit


def say(words: Words, reason: Reason) -> str:
    """One claim in the reader's language."""
    match reason.kind:
        case "language":
            return words(
                "talent-speaks", language=words("talent-language", code=reason.value), level=reason.detail
            )
        case "skill" | "shared":
            return skill_label(reason.value)
        case "height":
            return feet_inches(int(reason.value))
        case "rate":
            return words("talent-rate", amount=words.money(int(reason.value)), unit=reason.detail)
        case "no_rate":
            return words("talent-no-rate")
        case "free" | "no_clash" | "tentative":
            days = "" if reason.span is None else day_range(words, reason.span)
            return words(f"talent-{reason.kind.replace('_', '-')}", days=days)
        case _:
            return reason.value


def day_range(words: Words, span: Span) -> str:
    """``12-16 Dec``: the days of a half-open span, in the reader's zone."""
    zone = ZoneInfo(words.timezone)
    first, last = span.start.astimezone(zone), (span.end - timedelta(microseconds=1)).astimezone(zone)
    if first.date() == last.date():
        return f"{first.day} {first:%b}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {last:%b}"
    return f"{first.day} {first:%b}–{last.day} {last:%b}"
