"""The cells of a row that fill a profile's details: looks, sizes, papers, prices, pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, Protocol

from core.casting.talent import measures, values
from core.casting.talent.details import (
    SIZES,
    Conflict,
    Details,
    Membership,
    Price,
    RateKind,
    RateUnit,
)

_TEXTS = {"legal_name": 80, "pronouns": 24, "state": 48, "country": 48, "nationality": 48}
_LOOKS = ("hair_colour", "hair_length", "eye_colour", "facial_hair", "tattoos", "marks")
_NOTES = {"food": 80, "transport": 80}
_PRICES: Mapping[str, tuple[RateKind, RateUnit]] = {
    "rate_ad": ("ad", "project"),
    "rate_episode": ("episode", "episode"),
}
_BODIES = {"union_cintaa": "cintaa", "union_sag": "sag", "union_equity": "equity"}


class Cells(Protocol):
    """One row as it is being read."""

    def first(self, field: str) -> tuple[str, str] | None:
        """The first cell of a field with anything in it, and the unit of its heading."""

    def take(self, take: Callable[..., Any], *given: Any) -> Any:
        """What a reader makes of a cell; None, and remembered, when it cannot."""


def particulars(row: Cells, until: Callable[[str], date]) -> Details:
    """Everything a row says beyond the usual. ``until``: reads the last day of something."""
    said: dict[str, Any] = {}
    for field, most in (_TEXTS | _NOTES).items():
        _keep(said, field, _read(row, field, partial(_short, most)))
    for field in _LOOKS:
        _keep(said, field, _read(row, field, measures.look))
    for field, take in (
        ("travels", measures.yes_or_no),
        ("exclusive", measures.yes_or_no),
        ("travel_km", measures.kilometres),
        ("passport_until", until),
        ("works_in", values.listed),
    ):
        _keep(said, field, _read(row, field, take))
    _keep(said, "commission_pct", _read(row, "commission", measures.percent))
    if (cell := row.first("weight")) is not None:
        _keep(said, "weight_kg", row.take(measures.weight, *cell))
    said["sizes"] = {name: found for name in SIZES if (found := _size(row, name)) is not None}
    said["unions"] = _unions(row)
    said["prices"] = _prices(row)
    said["socials"] = {
        site: found for site in measures.SITES if (found := _read(row, site, partial(measures.page, site)))
    }
    brands = _read(row, "conflicts", values.listed) or ()
    said["conflicts"] = tuple(Conflict(one) for one in brands)
    return Details(**said)


def _short(most: int, cell: str) -> str:
    return values.line(cell)[:most]


def _keep(said: dict[str, Any], field: str, value: Any) -> None:
    if value is not None and value != "":
        said[field] = value


def _read(row: Cells, field: str, take: Callable[[str], Any]) -> Any:
    cell = row.first(field)
    return None if cell is None else row.take(take, cell[0])


def _size(row: Cells, name: str) -> float | str | None:
    cell = row.first(name)
    found: float | str | None = None if cell is None else row.take(measures.size, name, *cell)
    return found


def _unions(row: Cells) -> tuple[Membership, ...]:
    found: dict[str, Membership] = {}
    for field, body in (("union", ""), *_BODIES.items()):
        for one in _read(row, field, partial(measures.membership, body)) or ():
            if one.body not in found or one.number:
                found[one.body] = one
    return tuple(found.values())


def _prices(row: Cells) -> tuple[Price, ...]:
    found = []
    for field, (kind, unit) in _PRICES.items():
        cell = row.first(field)
        rate = None if cell is None else row.take(values.money, cell[0], cell[1] or unit)
        if rate is not None:
            found.append(Price(kind, rate.paise, unit=rate.unit))
    return tuple(found)
