"""Why somebody matches: claims taken from the record, each of which can be checked against it again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Literal
from zoneinfo import ZoneInfo

from core.casting.talent.criteria import ANY_OF, Criteria, each
from core.casting.talent.denial import Part, parts
from core.casting.talent.document import stem, stems
from core.casting.talent.model import Span, Talent, answers, feet_inches
from core.casting.talent.sayings import practised, slug_of
from core.casting.talent.vocabulary import skill_label
from core.texts import Words

Kind = Literal[
    "language",
    "height",
    "city",
    "skill",
    "said",
    "suggested",
    "denied",
    "lacks",
    "text",
    "name",
    "free",
    "no_clash",
    "tentative",
    "rate",
    "no_rate",
    "shared",
]
EVIDENCE_CHARS = 60


Signs = Mapping[str, Collection[str]]
"""By skill the keys of words that go with it in this directory."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One claim. ``value`` is what the record holds; ``detail`` its level, unit or source field, or the
    skill that a quoted sentence is about."""

    kind: Kind
    value: str
    detail: str = ""
    span: Span | None = None


def reasons(
    talent: Talent,
    criteria: Criteria,
    spans: Sequence[Span],
    like: Talent | None,
    signs: Signs = MappingProxyType({}),
) -> list[Reason]:
    """What speaks for a person, in the order it is read out, and what does not."""
    out: list[Reason] = [Reason("name", talent.name)] if criteria.name else []
    liked = criteria.preferred()
    for code in each((*criteria.languages, *liked.languages)):
        language = talent.speaks(code)
        if language is not None:
            out.append(Reason("language", code, language.level))
    told = _told(talent)
    for entry in criteria.skills:
        known = [_skill(talent, told, slug, signs.get(slug, ())) for slug in entry.split(ANY_OF)]
        out += [one for one in known if one.kind != "lacks"] or known[:1]
    had = [_skill(talent, told, slug, signs.get(slug, ())) for slug in liked.skills]
    out += [one for one in had if one.kind != "lacks"]
    for slug in criteria.without_skills:
        denied = next(
            (one.sentence for one in told if one.denied and slug in practised(one.words, one.led)), ""
        )
        if denied:
            out.append(Reason("denied", _quoted(denied), slug))
    named = {skill_label(one.value) for one in out if one.kind == "skill"} | {one.value for one in out}
    out += [
        one for one in _evidence(talent, told, (*criteria.text, *criteria.ordering)) if one.value not in named
    ]
    if like is not None:
        out += _shared(talent, like, out)
    measured = any(one.height_min or one.height_max for one in (criteria, liked))
    if talent.height_cm is not None and (measured or criteria.order in ("tallest", "shortest")):
        out.append(Reason("height", str(talent.height_cm)))
    if talent.city and (criteria.city or talent.city == liked.city):
        out.append(Reason("city", talent.city))
    out += _time(criteria, spans)
    if criteria.rate_max is not None or criteria.order in ("cheapest", "dearest"):
        priced = talent.rate is not None and talent.rate.unit == criteria.rate_unit
        out.append(
            Reason("rate", str(talent.rate.paise), talent.rate.unit)
            if priced and talent.rate is not None
            else Reason("no_rate", "")
        )
    # What is missing comes last, whatever was asked first.
    return sorted(out, key=lambda reason: reason.kind == "lacks")


def _told(talent: Talent) -> list[Part]:
    """What the person's own words say and deny, with the sentences."""
    return [*parts(talent.training), *parts(talent.bio)]


def _quoted(sentence: str) -> str:
    return sentence[:EVIDENCE_CHARS]


def _skill(talent: Talent, told: Sequence[Part], slug: str, signs: Collection[str]) -> Reason:
    """From the list of skills, else from a sentence, else from one that suggests it."""
    listed = _listed(talent, slug)
    if listed:
        return Reason("skill", listed)
    for one in told:
        if not one.denied and any(answers(said, slug) for said in practised(one.words, one.led)):
            return Reason("said", _quoted(one.sentence), slug)
    hints = [
        (len({stem(word) for word in one.words} & set(signs)), one.sentence) for one in told if not one.denied
    ]
    most = max(hints, key=lambda hint: hint[0], default=(0, ""))
    return Reason("suggested", _quoted(most[1]), slug) if most[0] else Reason("lacks", slug)


def _listed(talent: Talent, slug: str) -> str:
    """The listed skill that is the wanted one, a kind of it, or another name for it."""
    names = ((listed, slug_of(listed.replace("-", " ")) or listed) for listed in talent.skills)
    return next((listed for listed, known in names if answers(listed, slug) or answers(known, slug)), "")


def _evidence(talent: Talent, told: Sequence[Part], wanted: Sequence[str]) -> list[Reason]:
    out, left = [], dict.fromkeys(map(stem, wanted))
    for field, text, keys in _fields(talent, told):
        met = [key for key in left if key in keys]
        if met:
            out.append(Reason("text", _quoted(text), field))
            for key in met:
                del left[key]
    return out


def _fields(talent: Talent, told: Sequence[Part]) -> list[tuple[str, str, set[str]]]:
    """What a profile says, field by field, with the keys of the words that it says."""
    short = [
        *(("skill", skill_label(skill)) for skill in talent.skills),
        *(("accent", f"{accent} accent") for accent in talent.accents),
        *(("credit", f"{one.title} ({one.kind.replace('_', ' ')}, {one.year})") for one in talent.credits),
        ("build", talent.build),
        *(("look", look) for look in talent.details.looks),
    ]
    said = [("bio", one.sentence, {stem(word) for word in one.words}) for one in told if not one.denied]
    return [*((field, text, set(stems(text))) for field, text in short), *said]


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
        case "said" | "suggested" | "denied" | "lacks" | "text":
            return _words_hold(reason, talent)
        case "name":
            return talent.name == reason.value
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


def _words_hold(reason: Reason, talent: Talent) -> bool:
    """Whether a sentence is still in the profile and still says, or denies, what it was quoted for."""
    told = _told(talent)
    quoted = [one for one in told if _quoted(one.sentence) == reason.value]
    match reason.kind:
        case "said":
            return any(
                not one.denied and any(answers(each, reason.detail) for each in practised(one.words, one.led))
                for one in quoted
            )
        case "suggested":
            return any(not one.denied for one in quoted)
        case "denied":
            return any(one.denied and reason.detail in practised(one.words, one.led) for one in quoted)
        case "lacks":
            affirmed = [slug for one in told if not one.denied for slug in practised(one.words, one.led)]
            said = any(answers(slug, reason.value) for slug in affirmed)
            return not _listed(talent, reason.value) and not said
        case _:
            return any(_quoted(text) == reason.value for _, text, _ in _fields(talent, told))


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
        case "suggested":
            return words("talent-suggested", skill=skill_label(reason.detail), said=reason.value)
        case "denied":
            return words("talent-says", said=reason.value)
        case "lacks":
            return words("talent-unmentioned", what=skill_label(reason.value))
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
    if span.open_ended:
        return f"{first.day} {first:%b} →"
    if first.date() == last.date():
        return f"{first.day} {first:%b}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {last:%b}"
    return f"{first.day} {first:%b}–{last.day} {last:%b}"
