"""What a profile says beyond what everybody is found by: looks, sizes, papers, money, a child's terms.

One value of the profile's row; fields that nobody has filled are not stored. Sizes, rates, papers and the
legal name are on no card: each is told to those who may ask for it, where they ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from core.understanding.shapes import Sought

if TYPE_CHECKING:
    from pydantic import TypeAdapter

RateKind = Literal["shoot", "ad", "episode", "appearance"]
RateUnit = Literal["day", "shift", "episode", "project", "lump_sum"]
SIZES_CM = ("chest", "waist", "hips", "inseam", "collar", "hat")
"""Sizes measured in whole centimetres; the others are labels of the trade (a jacket of 40, shoes of 42)."""
SIZES = (*SIZES_CM, "shoe", "jacket", "shirt", "trouser", "dress", "glove")


@dataclass(frozen=True, slots=True)
class Membership:
    """``body``: CINTAA, SAG-AFTRA, Equity. ``valid_to``: the last day of it; checked before an offer."""

    body: str
    number: str = ""
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """What somebody asks for one kind of work, in minor units of an ISO 4217 currency. ``most``: the
    upper end of a range, 0 when one sum was said. ``as_of``: the day it was said."""

    kind: RateKind
    amount_minor: int
    currency: str = "INR"
    unit: RateUnit = "day"
    most_minor: int = 0
    as_of: date | None = None
    negotiable: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A brand that bars an ad job for its rivals. ``until``: the last day; None: nobody has said."""

    category: str
    brand: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Childhood:
    """What holds for somebody under eighteen. ``school``: hours as told ("8-14 Mon-Fri").
    ``most_hours``: of work a day. ``permit_until``: the last day of the work permit."""

    school: str = ""
    permit: str = ""
    permit_until: date | None = None
    most_hours: float | None = None
    chaperone: str = ""


_NONE = Sought(r"(?:no|none|nil|na|n/?a|nahi+n?|without|clean\s*-?\s*shaven|-+)\b")
"""A look that is not there."""


def _of(what: str, said: str) -> str:
    """``long`` of hair is "long hair"; what names it itself stays as it is."""
    return f"{said} {what}" if said and what.rstrip("s") not in said.casefold() else said


@dataclass(frozen=True, slots=True)
class Details:
    """Empty means that nobody has said.

    ``stage_name``, ``aliases``: what else somebody is called and found by. ``former``: what they were called
    before; it is not shown, and says who was meant by what was said then. ``sizes``: by name of SIZES,
    centimetres for those of SIZES_CM. ``look_on``: the day the looks were last said to be so. ``levels``:
    of skills and accents by slug, 1 (learning) to 4 (professional). ``reads``: languages whose script they
    read aloud from, by code. ``commission_pct``: the agent's. ``socials``: addresses by site.
    ``experience``: film, ott, tv, ad, theatre, short.
    """

    legal_name: str = ""
    stage_name: str = ""
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    pronouns: str = ""
    weight_kg: float | None = None
    sizes: Mapping[str, float | str] = field(default_factory=dict)
    hair_colour: str = ""
    hair_length: str = ""
    eye_colour: str = ""
    facial_hair: str = ""
    tattoos: str = ""
    marks: str = ""
    look_on: date | None = None
    levels: Mapping[str, int] = field(default_factory=dict)
    reads: tuple[str, ...] = ()
    unions: tuple[Membership, ...] = ()
    state: str = ""
    country: str = ""
    nationality: str = ""
    travel_km: int | None = None
    travels: bool | None = None
    passport_until: date | None = None
    works_in: tuple[str, ...] = ()
    agency: str = ""
    exclusive: bool | None = None
    commission_pct: float | None = None
    prices: tuple[Price, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    experience: tuple[str, ...] = ()
    socials: Mapping[str, str] = field(default_factory=dict)
    food: str = ""
    transport: str = ""
    childhood: Childhood | None = None

    @property
    def looks(self) -> tuple[str, ...]:
        """What a search may find of how somebody looks: "long hair", "green eyes", "beard"."""
        said = (
            _of("hair", self.hair_length),
            _of("hair", self.hair_colour),
            _of("eyes", self.eye_colour),
            self.facial_hair,
            _of("tattoos", self.tattoos),
            self.marks,
        )
        return tuple(look for look in said if look and not _NONE.match(look))


NOTHING = Details()


@cache
def _adapter() -> TypeAdapter[Details]:
    from pydantic import TypeAdapter

    return TypeAdapter(Details)


def stored(details: Details) -> dict[str, Any]:
    """As JSON values, without what is empty."""
    if details == NOTHING:
        return {}
    kept: dict[str, Any] = _adapter().dump_python(details, mode="json", exclude_defaults=True)
    return kept


def loaded(row: Mapping[str, Any] | None) -> Details:
    """The inverse of ``stored``."""
    return _adapter().validate_python(dict(row)) if row else NOTHING


def with_said(old: Details, said: Details) -> Details:
    """What is said replaces what stood there; what is not said stays. Tables are merged by their keys."""
    return _joined(old, said, ours=False)


def with_blanks_filled(old: Details, said: Details) -> Details:
    """Only what nobody has said yet is taken."""
    return _joined(old, said, ours=True)


def _joined(old: Details, said: Details, *, ours: bool) -> Details:
    values: dict[str, Any] = {}
    for name in (one.name for one in fields(Details)):
        mine, theirs = getattr(old, name), getattr(said, name)
        if isinstance(mine, Mapping):
            values[name] = {**theirs, **mine} if ours else {**mine, **theirs}
        elif theirs not in (None, "", ()) and not (ours and mine not in (None, "", ())):
            values[name] = theirs
    return replace(old, **values)
