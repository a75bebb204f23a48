"""What is asked for, as values: made from what people say, merged, and dropped one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from functools import cache
from typing import Any, Literal

from pydantic import TypeAdapter

from core.casting.talent.document import asked
from core.casting.talent.model import ADULT_AGE
from core.casting.talent.sayings import slug_of
from core.casting.talent.vocabulary import city_name, language_code, language_named, skill_slug
from core.understanding.shapes import Sought

Order = Literal["", "youngest", "oldest", "tallest", "shortest", "cheapest", "dearest"]
OLDER_BY = 5
"""Years that a bare "older" or "younger" moves the asked age."""
SPREAD = 7
"""Years around somebody's playing age in which others are "like" them."""
ADDING = ("languages", "skills", "exclude", "without_skills", "text", "wishes", "prefers", "past")
"""What a refinement adds to; everything else it replaces."""
RELAXABLE = (
    "name",
    "skills",
    "past",
    "joined",
    "text",
    "dates",
    "rate",
    "height",
    "city",
    "languages",
    "age",
    "gender",
    "among",
)
"""What can be dropped when nobody fits, in the order it is offered: the least essential first."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """All of it must hold, except ``wishes``, ``plays`` and ``prefers`` (they only order; a preference more
    than all else). ``plays``: trades that are to be played. ``prefers``: parts with their values, such as
    ``languages:mr``, ``height:168-``. Empty means: does not matter.

    An entry of ``languages`` or ``skills`` may be several of which any will do: ``ml/ta`` (see ``each``).
    ``text``: words, of which half must be in the profile; more is better.
    ``exclude``: words none of which may be in the profile. ``without_skills``: skills that nobody may
    have. ``exclude_ids``: people. ``name``: who is called so, however it is spelt.
    ``free_from``, ``free_to``: half-open, aware UTC; nobody who is busy in between.
    ``rate_max``: paise per ``rate_unit``; a profile without a rate passes and says so.
    ``similar_to``: a talent whose like is wanted (they themselves are left out).
    ``among``: only these people, when a shown list is narrowed.
    ``minors``: children are asked for in so many words. ``order``: who comes first instead of who fits best;
    who has no such number on file comes last.
    ``past``: what the house has had with people ("auditioned", "worked", "last_time"; "not_" before it for
    who has not) until ``as_of``, in the projects ``past_in``. ``joined_from``: new in the directory since.
    """

    gender: tuple[str, ...] = ()
    age_min: int | None = None
    age_max: int | None = None
    height_min: int | None = None
    height_max: int | None = None
    languages: tuple[str, ...] = ()
    city: str = ""
    skills: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    prefers: tuple[str, ...] = ()
    plays: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    without_skills: tuple[str, ...] = ()
    name: str = ""
    exclude_ids: tuple[int, ...] = ()
    free_from: datetime | None = None
    free_to: datetime | None = None
    rate_max: int | None = None
    rate_unit: str = "day"
    similar_to: int | None = None
    among: tuple[int, ...] = ()
    minors: bool = False
    order: Order = ""
    past: tuple[str, ...] = ()
    past_in: tuple[int, ...] = ()
    as_of: datetime | None = None
    joined_from: datetime | None = None

    @property
    def asks_for_minors(self) -> bool:
        """Children are shown only to somebody who asks for a child's age."""
        if self.minors:
            return True
        if self.age_max is not None and self.age_max < ADULT_AGE:
            return True
        return self.age_min is not None and self.age_min < ADULT_AGE

    @property
    def empty(self) -> bool:
        """Nothing that could find anybody was said."""
        return (
            replace(
                self,
                wishes=(),
                prefers=(),
                plays=(),
                exclude=(),
                exclude_ids=(),
                rate_unit="day",
                order="",
                past_in=(),
                as_of=None,
            )
            == Criteria()
        )

    @property
    def ordering(self) -> tuple[str, ...]:
        """The words that only order."""
        return tuple(dict.fromkeys((*self.wishes, *telling(self.plays))))

    def preferred(self) -> Criteria:
        """What is only preferred, as if it were asked for."""
        values: dict[str, Any] = {}
        for part in self.prefers:
            kind, _, item = part.partition(":")
            if kind in ("languages", "skills", "gender"):
                values[kind] = (*values.get(kind, ()), item)
            elif kind in ("age", "height"):
                low, _, high = item.partition("-")
                values |= {
                    f"{kind}_min": int(low) if low else None,
                    f"{kind}_max": int(high) if high else None,
                }
            elif kind == "city":
                values[kind] = item
        return Criteria(**values, minors=True)

    def parts(self) -> tuple[str, ...]:
        """What is asked for, in the order it would be dropped: ``city``, ``skills:horse-riding``."""
        asked_for: Mapping[str, Any] = {
            "name": bool(self.name),
            "skills": self.skills,
            "text": self.text,
            "dates": self.free_from is not None and self.free_to is not None,
            "rate": self.rate_max is not None,
            "height": self.height_min is not None or self.height_max is not None,
            "city": bool(self.city),
            "languages": self.languages,
            "age": self.age_min is not None or self.age_max is not None,
            "gender": bool(self.gender),
            "among": bool(self.among),
            "past": self.past,
            "joined": self.joined_from is not None,
        }
        out: list[str] = []
        for name in RELAXABLE:
            value = asked_for[name]
            if isinstance(value, tuple) and name != "text":
                out += [f"{name}:{item}" for item in value]
            elif value:
                out.append(name)
        return tuple(out)

    def without(self, part: str) -> Criteria:
        """The same question, one part dropped: a whole one, or one item of several."""
        name, _, item = part.partition(":")
        if item:
            listed: tuple[str, ...] = getattr(self, name)
            left = tuple(one for one in listed if one != item) if item in listed else _less(listed, {item})
            match name:
                case "languages":
                    return replace(self, languages=left)
                case "past":
                    return replace(self, past=left)
                case _:
                    return replace(self, skills=left)
        match name:
            case "dates":
                return replace(self, free_from=None, free_to=None)
            case "rate":
                return replace(self, rate_max=None)
            case "height":
                return replace(self, height_min=None, height_max=None)
            case "age":
                return replace(self, age_min=None, age_max=None)
            case "name":
                return replace(self, name="")
            case "city":
                return replace(self, city="")
            case "skills":
                return replace(self, skills=())
            case "text":
                return replace(self, text=())
            case "languages":
                return replace(self, languages=())
            case "gender":
                return replace(self, gender=())
            case "among":
                return replace(self, among=())
            case "past":
                return replace(self, past=())
            case "joined":
                return replace(self, joined_from=None)
            case _:
                return self

    def wider_age(self, years: int) -> Criteria:
        """The age range opened at both ends; never across the line between adults and children."""
        floor = 0 if self.asks_for_minors else ADULT_AGE
        low = None if self.age_min is None else max(floor, self.age_min - years)
        high = None if self.age_max is None else self.age_max + years
        if high is not None and self.age_max is not None and self.age_max < ADULT_AGE:
            high = min(high, ADULT_AGE - 1)
        return replace(self, age_min=low, age_max=high)

    def older(self, years: int) -> Criteria:
        """The age range moved by ``years`` (negative: younger). An adult's stays an adult's."""
        floor = 0 if self.asks_for_minors else ADULT_AGE
        low = None if self.age_min is None else max(floor, self.age_min + years)
        high = None if self.age_max is None else max(floor, self.age_max + years)
        return replace(self, age_min=low, age_max=high)

    def refined(self, more: Criteria) -> Criteria:
        """This question, narrowed or changed by what was said next."""
        changed: dict[str, Any] = {}
        for field in fields(Criteria):
            value = getattr(more, field.name)
            if value == field.default:
                continue
            mine = getattr(self, field.name)
            changed[field.name] = tuple(dict.fromkeys((*mine, *value))) if field.name in ADDING else value
        merged = replace(self, **changed)
        if _crossed(merged.age_min, merged.age_max):
            # Only one end was said, beyond the other: the other end no longer holds.
            merged = replace(merged, age_min=more.age_min, age_max=more.age_max)
        if _crossed(merged.height_min, merged.height_max):
            merged = replace(merged, height_min=more.height_min, height_max=more.height_max)
        return merged._ruled_out(more)

    def _ruled_out(self, more: Criteria) -> Criteria:
        """What was said last wins: a skill, place or language that is ruled out is not asked for any more,
        and one that is asked for is not ruled out."""
        codes = {language_named(word) for word in more.exclude}
        codes |= {part[10:] for part in more.prefers if part.startswith("languages:")} - set(more.languages)
        liked = {part[7:] for part in more.prefers if part.startswith("skills:")} - set(more.skills)
        gone, wanted, here = telling(more.exclude), telling(more.text), places(more.city)
        return replace(
            self,
            text=tuple(word for word in self.text if word not in gone),
            exclude=tuple(one for one in self.exclude if one not in wanted and city_name(one) not in here),
            skills=_less(self.skills, {*more.without_skills, *liked}),
            without_skills=tuple(slug for slug in self.without_skills if slug not in each(more.skills)),
            city=EITHER.join(
                one
                for one in places(self.city)
                if one not in (*map(city_name, more.exclude), *more.liked_places())
            ),
            languages=_less(self.languages, codes),
            past=tuple(one for one in self.past if _opposite(one) not in more.past),
        )

    def liked_places(self) -> tuple[str, ...]:
        """Cities that are preferred and not insisted on."""
        return tuple(part[5:] for part in self.prefers if part.startswith("city:") and not self.city)

    def taller(self, centimetres: int, usual: int | None) -> Criteria:
        """The height moved by so much (negative: shorter), from what was asked, else from what is usual
        among those that were shown."""
        if centimetres > 0:
            low = self.height_min if self.height_min is not None else usual
            return self if low is None else replace(self, height_min=low + centimetres, height_max=None)
        high = self.height_max if self.height_max is not None else usual
        return self if high is None else replace(self, height_max=high + centimetres, height_min=None)


def _opposite(kind: str) -> str:
    return kind.removeprefix("not_") if kind.startswith("not_") else f"not_{kind}"


def _less(listed: Sequence[str], gone: Collection[str | None]) -> tuple[str, ...]:
    """Entries without some values; of several that any would do, the others stay."""
    left = (ANY_OF.join(one for one in entry.split(ANY_OF) if one not in gone) for entry in listed)
    return tuple(dict.fromkeys(one for one in left if one))


def _crossed(low: int | None, high: int | None) -> bool:
    return low is not None and high is not None and low > high


def encode(criteria: Criteria) -> dict[str, Any]:
    """As JSON values, without what was not asked."""
    default = asdict(Criteria())
    out: dict[str, Any] = {}
    for name, value in asdict(criteria).items():
        if value == default[name]:
            continue
        if isinstance(value, datetime):
            value = value.isoformat()
        out[name] = list(value) if isinstance(value, tuple) else value
    return out


@cache
def _checked() -> TypeAdapter[Criteria]:  # a megabyte: made with the first search that comes back
    return TypeAdapter(Criteria)


def decode(stored: Mapping[str, Any]) -> Criteria:
    """The inverse of ``encode``; names it does not know are left out. Raises ValueError for values
    of another kind: a search may come back from a button, and from a language model too."""
    criteria = _checked().validate_python(dict(stored))
    times = (criteria.free_from, criteria.free_to, criteria.as_of, criteria.joined_from)
    if any(at is not None and at.tzinfo is None for at in times):
        raise ValueError("a time without a zone")
    return replace(criteria, prefers=readable(criteria.prefers))


def genders(said: Sequence[str]) -> tuple[str, ...]:
    """``female``, ``male``, ``non_binary``; "any" and what is unknown ask for nothing."""
    table = {
        "female": "female f woman women girl girls ladki ladkiyan aurat mahila actress actresses heroine",
        "male": "male m man men boy boys ladka ladke aadmi mard purush actor hero",
        "non_binary": "non_binary non-binary nonbinary nb enby",
    }
    found = (next((key for key, names in table.items() if one.lower() in names.split()), "") for one in said)
    return tuple(dict.fromkeys(key for key in found if key))


ANY_OF = "/"


def each(listed: Iterable[str]) -> tuple[str, ...]:
    """Every language or skill of some entries, those of which any will do one by one."""
    return tuple(dict.fromkeys(one for entry in listed for one in entry.split(ANY_OF)))


def languages(said: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes, and the words that are no language we know (they are looked for as text)."""
    codes = [_any_of(one, language_code) for one in said]
    unknown = [one for one, code in zip(said, codes, strict=True) if code is None]
    return tuple(dict.fromkeys(code for code in codes if code)), telling(unknown)


def skills(said: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Slugs, and the words of what is no skill anybody has named yet (looked for as text)."""
    slugs = [_any_of(one, _slug) for one in said]
    unknown = [one for one, slug in zip(said, slugs, strict=True) if slug is None]
    return tuple(dict.fromkeys(slug for slug in slugs if slug)), telling(unknown)


def _slug(one: str) -> str | None:
    return skill_slug(one) or slug_of(one.replace("-", " "))


def _any_of(entry: str, known: Callable[[str], str | None]) -> str | None:
    """An entry as it is stored; None when it, or any of several, is unknown."""
    found = [known(one) for one in entry.split(ANY_OF) if one.strip()]
    return ANY_OF.join(dict.fromkeys(one for one in found if one)) if found and all(found) else None


_PREFERENCE = re.compile(
    r"(?:languages:[a-z]{2,3}|skills:[a-z0-9-]{1,60}|gender:[a-z_]{1,12}|city:[^\n:]{1,60}"
    r"|(?:age|height):(?:\d{1,3}-(?:\d{1,3})?|-\d{1,3}))"
)


def readable(parts: Sequence[str]) -> tuple[str, ...]:
    """Preferences that say something; others, which a model may have made up, are left out."""
    return tuple(dict.fromkeys(part for part in parts if _PREFERENCE.fullmatch(part)))


def telling(said: Sequence[str]) -> tuple[str, ...]:
    """The telling words of several phrases."""
    return tuple(asked(" ".join(said)))


def city(said: str) -> str:
    """One spelling of a city, or of several of which each will do: "Delhi or Mumbai"."""
    named = [city_name(one) for one in _EITHER.split(said) if one and one.strip()]
    return EITHER.join(dict.fromkeys(named))


def places(city: str) -> tuple[str, ...]:
    """The cities of ``city``."""
    return tuple(one for one in city.split(EITHER) if one)


EITHER = " or "
_EITHER = Sought(r"\s*(?:[,/]|\s(?:or|ya|या)\s)\s*")
