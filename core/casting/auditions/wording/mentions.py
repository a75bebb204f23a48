"""People, roles and places out of a message's entities, as far as they can be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.talent.names import alike
from core.understanding.meaning import Meaning

_ANYWHERE = frozenset({"studio", "office", "venue", "location", "set", "place", "hall", "room"})
"""A word for a place that names none ("the studio has flooded")."""


def people(meaning: Meaning) -> tuple[str, ...]:
    """Who is named: never the place, which often looks like a name. Several "roles" of a message
    that names nobody else are people (a chemistry read for Riya & Kabir)."""
    found = meaning.entities
    named = _texts(found.get("talents")) or _texts(found.get("result_refs"))
    if not named and isinstance(found.get("role"), list | tuple) and len(found["role"]) > 1:
        named = _texts(found["role"])
    spot = str(found.get("location") or "").casefold()
    return tuple(one for one in named if not (spot and one.casefold() in spot))


def role(meaning: Meaning) -> str:
    """The role named, unless that is one of the people named."""
    said = meaning.entities.get("role")
    named, who = _texts(said), people(meaning)
    if len(named) != 1 or any(alike(one, named[0].removesuffix("'s").removesuffix("’s")) for one in who):
        return ""
    return named[0]


def place(meaning: Meaning) -> str:
    """Where: a place with a name, or online."""
    found = meaning.entities
    spot = " ".join(str(found.get("location") or "").split())
    if spot and spot.casefold() not in _ANYWHERE:
        return spot
    if found.get("platform"):
        return str(found["platform"]).capitalize()
    return "Online" if found.get("mode") == "virtual" else ""


def city(meaning: Meaning) -> str:
    """Only people of this city, where a message says so."""
    narrowed = meaning.entities.get("filter")
    inner = narrowed.get("city") if isinstance(narrowed, Mapping) else None
    return str(inner or meaning.entities.get("city") or "")


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, list | tuple):
        return tuple(str(one) for one in value)
    return (str(value),) if value else ()
