"""A spreadsheet of talent as values: which columns mean what, and every row as an entry or a problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any, Literal

from core.casting.imports import days, headings
from core.casting.imports.fingerprints import fingerprint
from core.casting.imports.headings import Column
from core.casting.imports.particulars import particulars
from core.casting.imports.sheet import Record, Sheet
from core.casting.talent import measures, values
from core.casting.talent.details import NOTHING, Details
from core.casting.talent.model import ADULT_AGE, Language, Rate
from core.casting.talent.values import Wrong
from core.errors import Rejected

MOST_BEFORE_HEADINGS = 10
"""Rows of titles that may stand above the headings."""
MOST_REF = 128
DATED = frozenset({"birth_date", "passport_until"})
"""Fields that hold dates, of which all together tell in which order the file writes them."""
Points = Literal["inches", "feet"]


@dataclass(frozen=True, slots=True)
class Contact:
    """An agent or guardian as a row names them."""

    name: str = ""
    phone: str = ""
    email: str = ""

    @property
    def known(self) -> bool:
        """Whether anything was said."""
        return bool(self.name or self.phone)


@dataclass(frozen=True, slots=True)
class Entry:
    """One good row. What the file says nothing of is empty: an import fills, it never blanks.

    ``age``, ``playing_age`` (youngest, oldest): as stated; ``ages`` says what they come to.
    ``phones``: E.164, the person's own. ``line``: where the row begins in the file.
    """

    line: int
    name: str
    ref: str = ""
    gender: str = ""
    plays: tuple[str, ...] = ()
    birth_date: date | None = None
    age: int | None = None
    playing_age: tuple[int, int] | None = None
    height_cm: int | None = None
    build: str = ""
    city: str = ""
    languages: tuple[Language, ...] = ()
    accents: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    training: str = ""
    bio: str = ""
    note: str = ""
    rate: Rate | None = None
    showreel: str = ""
    portrait: str = ""
    details: Details = NOTHING
    phones: tuple[str, ...] = ()
    email: str = ""
    language: str = ""
    agent: Contact = field(default_factory=Contact)
    guardian: Contact = field(default_factory=Contact)

    @property
    def fingerprint(self) -> str:
        """Equal for rows that say the same, wherever they stand."""
        return fingerprint(self, self.details)

    @property
    def key(self) -> str:
        """Whose row it is within its source: the sender's own reference, else what the row says."""
        return f"ref:{self.ref}" if self.ref else f"row:{self.fingerprint}"

    def ages(self, today: date) -> tuple[int, int] | None:
        """(youngest, oldest) somebody plays: as stated, else their own age; None when nothing tells."""
        own = self.age if self.birth_date is None else days.years(self.birth_date, today)
        if self.playing_age is not None or own is None:
            return self.playing_age
        return (own, max(own, 1))

    def is_minor(self, today: date) -> bool:
        """Under eighteen by the birth date, else the age, else all of the playing age."""
        if self.birth_date is not None:
            return days.years(self.birth_date, today) < ADULT_AGE
        if self.age is not None:
            return self.age < ADULT_AGE
        return self.playing_age is not None and self.playing_age[1] < ADULT_AGE


@dataclass(frozen=True, slots=True)
class Problem:
    """One bad row and why: text keys of the catalogue with their values."""

    line: int
    name: str
    ref: str
    reasons: tuple[tuple[str, dict[str, Any]], ...]


@dataclass(frozen=True, slots=True)
class Conventions:
    """What a file writes in a way that can be read twice. None: not (yet) known."""

    dates: days.Order | None = None
    points: Points | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headings are and what they mean; ``rows``: how many follow them."""

    line: int
    columns: tuple[Column, ...]
    conventions: Conventions
    unclear_date: str = ""
    unclear_height: str = ""
    rows: int = 0

    @property
    def unused(self) -> tuple[str, ...]:
        """Headings of columns that are left out."""
        return tuple(column.heading for column in self.columns if not column.field and column.heading)

    def decided(self, given: Conventions) -> Layout:
        """With what somebody said; it wins over what was concluded."""
        mine = self.conventions
        both = Conventions(given.dates or mine.dates, given.points or mine.points)
        return replace(
            self,
            conventions=both,
            unclear_date="" if both.dates else self.unclear_date,
            unclear_height="" if both.points else self.unclear_height,
        )


def laid_out(sheet: Sheet, progress: Callable[[int], None] | None = None) -> Layout:
    """Find the headings and read all rows once for what decides how they are read.

    ``progress`` is told how many rows were read, every thousand. Raises Rejected when there is no
    heading for the name.
    """
    found = _headings(sheet)
    dates, heights = days.Evidence(), _Heights()
    dates.said = {column.unit for column in found.columns if column.field == "birth_date" and column.unit}
    born = [n for n, column in enumerate(found.columns) if column.field in DATED]
    tall = [n for n, column in enumerate(found.columns) if column.field == "height"]
    rows = 0
    for record in sheet.records():
        if record.line <= found.line:
            continue
        rows += 1
        for n in born:
            dates.weigh(record.cells[n] if n < len(record.cells) else "")
        for n in tall:
            heights.weigh(record.cells[n] if n < len(record.cells) else "")
        if progress is not None and rows % 1_000 == 0:
            progress(rows)
    conventions = Conventions(dates.order(), heights.points())
    unclear_date = dates.example if conventions.dates is None else ""
    unclear_height = heights.example if conventions.points is None else ""
    return Layout(found.line, found.columns, conventions, unclear_date, unclear_height, rows)


def _headings(sheet: Sheet) -> Layout:
    first: Record | None = None
    for record in islice(sheet.records(), MOST_BEFORE_HEADINGS):
        first = first or record
        columns = headings.columns(record.cells)
        if headings.names_people(columns):
            return Layout(record.line, columns, Conventions())
    if first is None:
        raise Rejected("imports-empty")
    shown = ", ".join(values.line(cell)[:20] for cell in first.cells[:5])
    raise Rejected("imports-no-heading", line=first.line, said=shown[:80] or "-")


@dataclass(slots=True)
class _Heights:
    """Whether ``5.7`` is five feet seven: ten and eleven inches, or hundredths of a foot, tell."""

    inches: int = 0
    feet: int = 0
    example: str = ""

    def weigh(self, cell: str) -> None:
        found = values.POINTED.fullmatch(values.line(cell).lower())
        if not found:
            return
        self.example = self.example or values.line(cell)
        self.inches += found[2] in ("10", "11")
        self.feet += len(found[2]) == 2 and found[2] not in ("10", "11", "00")

    def points(self) -> Points | None:
        if bool(self.inches) == bool(self.feet):
            return None
        return "inches" if self.inches else "feet"


def entries(sheet: Sheet, layout: Layout, today: date) -> Iterator[Entry | Problem]:
    """Every row behind the headings, in order."""
    for record in sheet.records():
        if record.line > layout.line:
            yield read(record, layout, today, exact=sheet.exact)


def read(record: Record, layout: Layout, today: date, *, exact: bool = True) -> Entry | Problem:
    """One row: an entry when every cell can be taken, else a problem that names each that cannot."""
    cells: dict[str, list[tuple[str, str]]] = {}
    for column, cell in zip(layout.columns, record.cells, strict=False):
        if column.field and cell.strip():
            cells.setdefault(column.field, []).append((cell, column.unit))
    called, ref = _called(cells), values.line(cells["ref"][0][0])[:MOST_REF] if "ref" in cells else ""
    beyond = [cell for cell in record.cells[len(layout.columns) :] if cell.strip()]
    if record.problem:
        return Problem(record.line, called, ref, ((record.problem, {}),))
    if beyond:
        counts = {"cells": len(record.cells), "columns": len(layout.columns)}
        return Problem(record.line, called, ref, (("imports-bad-cells", counts),))
    row = _Row(cells, layout.conventions, today, exact)
    entry = row.entry(record.line)
    if row.wrong:
        return Problem(record.line, called, ref, tuple(row.wrong))
    return entry


def _called(cells: dict[str, list[tuple[str, str]]]) -> str:
    """The name as it stands, for naming a bad row."""
    parts = [values.line(cells[part][0][0]) for part in ("name", "first", "last") if part in cells]
    return " ".join(parts)[: values.MOST_NAME]


class _Row:
    """Takes one row's cells one by one, and remembers what is wrong with them."""

    def __init__(
        self,
        cells: dict[str, list[tuple[str, str]]],
        conventions: Conventions,
        today: date,
        exact: bool,
    ) -> None:
        self._cells, self._conventions, self._today, self._exact = cells, conventions, today, exact
        self.wrong: list[tuple[str, dict[str, Any]]] = []

    def entry(self, line: int) -> Entry:
        """What the row says; only to be used when nothing is wrong."""
        gender = self._one("gender", values.gender) or ""
        plays = self._one("plays", lambda cell: tuple(map(values.gender, values.listed(cell))))
        age, playing = self._ages()
        native = self._lists("native", lambda cell: values.languages(cell, "native"))
        return Entry(
            line=line,
            name=self._name(),
            ref=self._ref(),
            gender=gender,
            plays=tuple(filter(None, plays or (gender,))),
            birth_date=self._born(),
            age=age,
            playing_age=playing,
            height_cm=self._height(),
            build=self._one("build", values.line, most=16) or "",
            city=self._one("city", values.line, most=64) or "",
            languages=(*native, *self._lists("languages", values.languages)),
            accents=self._lists("accents", values.listed),
            skills=self._lists("skills", values.listed),
            training=values.long_text([cell for cell, _ in self._cells.get("training", ())]),
            bio=values.long_text([cell for cell, _ in self._cells.get("bio", ())]),
            note=values.long_text([cell for cell, _ in self._cells.get("note", ())]),
            rate=self._rate(),
            showreel=self._one("showreel", values.link) or "",
            portrait=self._one("portrait", measures.picture) or "",
            details=particulars(self, self._until),
            phones=self._lists("phone", values.phones),
            email=self._one("email", values.email) or "",
            language=self._one("language", _writes_in) or "",
            agent=self._contact("agent"),
            guardian=self._contact("guardian"),
        )

    def first(self, field: str) -> tuple[str, str] | None:
        """The first cell of a field with anything in it, and the unit of its heading."""
        return next((one for one in self._cells.get(field, ()) if values.text(one[0])), None)

    def take(self, take: Callable[..., Any], *given: Any) -> Any:
        """What a reader makes of a cell; None, and remembered, when it cannot."""
        try:
            return take(*given)
        except Wrong as error:
            self.wrong.append((error.text_key, dict(error.values)))
            return None

    def _one(self, field: str, take: Callable[[str], Any], most: int = 0) -> Any:
        for cell, _ in self._cells.get(field, ()):
            if values.text(cell):
                found = self.take(take, cell)
                return found[:most] if most and found else found
        return None

    def _lists(self, field: str, take: Callable[[str], Sequence[Any]]) -> tuple[Any, ...]:
        found: list[Any] = []
        for cell, _ in self._cells.get(field, ()):
            if values.text(cell):
                found += self.take(take, cell) or ()
        return tuple(dict.fromkeys(found))

    def _name(self) -> str:
        whole = [cell for cell, _ in self._cells.get("name", ()) if values.text(cell)]
        parts = [cell for part in ("first", "last") for cell, _ in self._cells.get(part, ())]
        return str(self.take(values.name, whole[0] if whole else " ".join(parts)) or "")

    def _ref(self) -> str:
        said = str(self._one("ref", values.line) or "")
        if len(said) > MOST_REF:
            self.wrong.append(("imports-bad-ref", {"most": MOST_REF}))
        return said

    def _born(self) -> date | None:
        def take(cell: str) -> date:
            return days.birth_date(cell, self._conventions.dates, self._today)

        found: date | None = self._one("birth_date", take)
        return found

    def _until(self, cell: str) -> date:
        return days.last_day(cell, self._conventions.dates)

    def _ages(self) -> tuple[int | None, tuple[int, int] | None]:
        """The stated age, and what somebody is said to play."""
        stated = self._one("age", values.age)
        playing = self._one("playing_age", values.age) or self._ends()
        if stated and stated[0] != stated[1]:
            return None, playing or stated
        return (stated[0] if stated else None), playing

    def _ends(self) -> tuple[int, int] | None:
        low, high = self._one("age_min", values.age), self._one("age_max", values.age)
        if low is None and high is None:
            return None
        low, high = low or high, high or low
        found: tuple[int, int] | None = self.take(values.age, f"{low[0]}-{high[1]}")
        return found

    def _height(self) -> int | None:
        points = self._conventions.points or ""
        for cell, unit in self._cells.get("height", ()):
            if values.text(cell):
                found: int | None = self.take(values.height, cell, unit, points, self._exact)
                return found
        return None

    def _rate(self) -> Rate | None:
        for cell, unit in self._cells.get("rate", ()):
            if values.text(cell):
                found: Rate | None = self.take(values.money, cell, unit)
                return found
        return None

    def _contact(self, whose: str) -> Contact:
        return Contact(
            self._one(f"{whose}_name", values.line, most=values.MOST_NAME) or "",
            self._one(f"{whose}_phone", values.phone) or "",
            self._one(f"{whose}_email", values.email) or "",
        )


def _writes_in(cell: str) -> str:
    """The language somebody is written to in; English for one that the desk does not write."""
    said = values.line(cell).lower()
    if said in ("hinglish", "hi-latn"):
        return "hi-Latn"
    return "hi" if said in ("hi", "hindi", "हिंदी", "हिन्दी") else "en"
