"""What an entry makes of a profile: a new one, a changed one, one with its blanks filled."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from core.casting.imports.model import Entry
from core.casting.talent.details import with_blanks_filled, with_said
from core.casting.talent.model import UNKNOWN_AGES, Representation, Talent
from core.casting.talent.rows import canonical, profile_row
from core.store.database import Row

KEPT = ("id", "created_at", "updated_at", "document")
"""Columns that are not what somebody says about a person."""


def fresh(entry: Entry, org: str, source: str, person_id: int, today: date) -> dict[str, Any]:
    """The columns of a new profile, without times."""
    ages = entry.ages(today)
    blank = Talent(
        id=0,
        org_id=org,
        person_id=person_id,
        name=entry.name,
        gender="",
        plays=(),
        playing_age=ages or UNKNOWN_AGES,
        is_minor=False,
        source=source,
        ref=entry.ref or None,
    )
    made = canonical(_stated(blank, entry, today))
    return {**profile_row(made), "birth_date": entry.birth_date}


def changed(old: Talent, born: date | None, entry: Entry, today: date, *, own: bool) -> dict[str, Any]:
    """The columns of a profile that an entry is about. ``own``: its own source speaks, and what it
    says replaces what stood there; another source only fills what is empty and adds to lists."""
    made = _stated(old, entry, today) if own else _filled(old, born, entry, today)
    born = entry.birth_date or born if own else born or entry.birth_date
    return {**profile_row(canonical(made)), "birth_date": born}


def _stated(old: Talent, entry: Entry, today: date) -> Talent:
    ages = entry.ages(today)
    values: dict[str, Any] = {
        "name": entry.name,
        "gender": entry.gender,
        "plays": entry.plays,
        "playing_age": ages,
        "height_cm": entry.height_cm,
        "build": entry.build.lower(),
        "city": entry.city,
        "languages": entry.languages,
        "accents": entry.accents,
        "skills": entry.skills,
        "training": entry.training,
        "bio": entry.bio,
        "rate": entry.rate,
        "showreel": entry.showreel,
        "portrait": entry.portrait,
    }
    made = replace(old, **{name: value for name, value in values.items() if value})
    made = replace(made, details=with_said(old.details, entry.details))
    return replace(made, is_minor=entry.is_minor(today)) if ages else made


def _filled(old: Talent, born: date | None, entry: Entry, today: date) -> Talent:
    said = _stated(old, entry, today)
    keep: dict[str, Any] = {
        name: getattr(old, name)
        for name in (
            "name",
            "gender",
            "plays",
            "height_cm",
            "build",
            "city",
            "training",
            "bio",
            "rate",
            "showreel",
            "portrait",
        )
        if getattr(old, name)
    }
    if old.ages_known:
        keep |= {"playing_age": old.playing_age, "is_minor": old.is_minor or said.is_minor}
    lists: dict[str, Any] = {
        "languages": (*old.languages, *entry.languages),
        "accents": tuple(dict.fromkeys((*old.accents, *entry.accents))),
        "skills": (*old.skills, *entry.skills),
        "details": with_blanks_filled(old.details, entry.details),
    }
    return replace(said, **keep, **lists)


def led_by(agent_id: int | None, entry: Entry) -> dict[str, Any]:
    """The columns of who represents somebody. Who has no number of their own is written to through
    their agent."""
    if agent_id is None:
        return {}
    first: Representation = "direct" if entry.phones or entry.email else "agent_first"
    return {"agent_id": agent_id, "representation": first}


def state(row: Row | Mapping[str, Any]) -> str:
    """Equal for two profiles of which the same is said, and neither or both in the directory."""
    facts = {name: value for name, value in row.items() if name not in KEPT}
    facts["deleted_at"] = bool(facts.get("deleted_at"))
    if not facts.get("details"):
        facts.pop("details", None)
    text = json.dumps(facts, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
