"""A person in the directory as values, and the rules that need no rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from core.casting.talent.details import NOTHING, Details

Level = Literal["basic", "conversational", "fluent", "native"]
LEVELS: tuple[Level, ...] = ("basic", "conversational", "fluent", "native")
SPEAKS: Level = "conversational"
"""The least level at which somebody "speaks" a language for a part."""
Representation = Literal["direct", "agent_first", "both"]
AvailabilityKind = Literal["free", "busy", "tentative"]
ADULT_AGE = 18
CM_PER_INCH = 2.54
UNKNOWN_AGES = (0, 0)
"""The playing age of somebody whose age nobody has given: no question about ages finds them."""


@dataclass(frozen=True, slots=True)
class Language:
    """``code`` is BCP 47, as short as it can be (``pa``, ``bho``)."""

    code: str
    level: Level

    @property
    def spoken(self) -> bool:
        """Good enough to act in."""
        return LEVELS.index(self.level) >= LEVELS.index(SPEAKS)


@dataclass(frozen=True, slots=True)
class Credit:
    """``kind``: film, ott, tv, ad, theatre, short, music_video."""

    title: str
    year: int
    role: str
    kind: str
    director: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class Rate:
    """``unit``: day, shift, episode, project. Shown to staff only, and never in a shared chat."""

    paise: int
    unit: str = "day"


OPEN_END = timedelta(days=180)
"""How long "free from the 1st on" is kept; said without an end, because nobody named one."""


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open: ``start`` belongs to it, ``end`` does not. Aware UTC."""

    start: datetime
    end: datetime
    kind: AvailabilityKind
    note: str = ""

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Whether any moment is shared."""
        return self.start < end and start < self.end

    def covers(self, start: datetime, end: datetime) -> bool:
        """Whether every moment of the other span is in this one."""
        return self.start <= start and end <= self.end

    @property
    def open_ended(self) -> bool:
        """Whether nobody said when it ends."""
        return self.end - self.start == OPEN_END


@dataclass(frozen=True, slots=True)
class Talent:
    """One profile. ``playing_age``: (min, max) in years, UNKNOWN_AGES when nobody has said. ``plays``:
    genders this person plays.

    ``language`` and ``timezone`` are the person's own, for writing to them. ``guardian_id`` and
    ``agent_id`` are persons. ``source``, ``ref``: where the row came from and its key there.
    """

    id: int
    org_id: str
    person_id: int
    name: str
    gender: str
    plays: tuple[str, ...]
    playing_age: tuple[int, int]
    is_minor: bool
    city: str = ""
    height_cm: int | None = None
    build: str = ""
    languages: tuple[Language, ...] = ()
    accents: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    training: str = ""
    bio: str = ""
    rate: Rate | None = None
    portrait: str = ""
    showreel: str = ""
    representation: Representation = "direct"
    agent_id: int | None = None
    guardian_id: int | None = None
    source: str = "default"
    ref: str | None = None
    details: Details = field(default=NOTHING, hash=False)
    language: str = "en"
    timezone: str = "Asia/Kolkata"

    @property
    def first_name(self) -> str:
        """What a colleague would call them."""
        return self.name.split()[0] if self.name.split() else ""

    @property
    def called(self) -> tuple[str, ...]:
        """Every name they are found by, the one on file first."""
        more = (self.details.stage_name, *self.details.aliases)
        return (self.name, *(name for name in more if name))

    @property
    def ages_known(self) -> bool:
        """Whether anything is known of their age."""
        return self.playing_age != UNKNOWN_AGES

    def speaks(self, code: str) -> Language | None:
        """The language with this code, at whatever level."""
        return next((language for language in self.languages if language.code == code), None)

    def has_skill(self, slug: str) -> str | None:
        """The listed skill that answers ``slug``: itself or a kind of it (dance: dance-kathak)."""
        return next((skill for skill in self.skills if answers(skill, slug)), None)


def answers(skill: str, wanted: str) -> bool:
    """Whether a listed skill is the wanted one or a kind of it."""
    return skill == wanted or skill.startswith(wanted + "-")


def short_name(name: str) -> str:
    """``Amrita K.``: how somebody is called in a list."""
    words = name.split()
    return f"{words[0]} {words[-1][0]}." if len(words) > 1 else name


def initials(name: str) -> str:
    """One or two letters for a portrait."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()


def portrait_ref(talent_id: int, name: str) -> str:
    """How a picture is referred to until the sender turns it into an address."""
    return f"portrait:{talent_id}:{initials(name)}"


def distinct_short_names(names: Sequence[str]) -> list[str]:
    """Short names, in full where two of them would read the same."""
    short = [short_name(name) for name in names]
    return [name if short.count(brief) > 1 else brief for name, brief in zip(names, short, strict=True)]


def feet_inches(cm: int) -> str:
    """``5'7"`` for 170."""
    feet, inches = divmod(round(cm / CM_PER_INCH), 12)
    return f"{feet}'{inches}\""


def recipient(talent: Talent) -> int | None:
    """Who is written to about this person: the guardian of a minor, the agent when all goes
    through them, else the person. None: a minor without a guardian is never written to."""
    if talent.is_minor:
        return talent.guardian_id
    if talent.representation == "agent_first" and talent.agent_id is not None:
        return talent.agent_id
    return talent.person_id
