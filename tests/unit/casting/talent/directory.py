"""A small directory with a known truth, and the demo's large one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from core.casting.talent import queries
from core.casting.talent.model import Language, Span, Talent
from core.store import persons
from tests.fakes import Stage


def profile(name: str, gender: str = "female", age: tuple[int, int] = (24, 30), **more: Any) -> Talent:
    """A profile with sensible values for what a test does not care about."""
    blank = Talent(0, "default", 0, name, gender, (gender,), age, age[1] < 18, city="Mumbai", height_cm=168)
    if "languages" in more:
        more["languages"] = tuple(
            Language(*one) if isinstance(one, tuple) else Language(one, "native") for one in more["languages"]
        )
    return replace(blank, **more)


async def put(stage: Stage, made: Talent, *spans: Span, number: str = "") -> Talent:
    """A profile with its person, and the number it is reached by."""
    async with stage.database.transaction() as tx:
        who = await persons.add(tx, stage.org, made.name, "talent", stage.clock())
        if number:
            await persons.bind(tx, who, "whatsapp", f"whatsapp:{number}", stage.clock(), proof="operator")
        added = await queries.add(tx, replace(made, org_id=stage.org, person_id=who.id), stage.clock())
        for span in spans:
            await queries.add_span(tx, stage.org, added.id, span, stage.clock())
    return added


def dec(day: int) -> datetime:
    return datetime(2026, 12, day, tzinfo=UTC)
