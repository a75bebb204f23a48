"""One row of a table: who types what in which situation, and what must have come of it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Table

from core.casting.lists.queries import list_entry, talent_list
from tests.flow.wishes.typing import Desk

Check = Callable[[Desk, str, int], Awaitable[None]]
"""(the desk, what the speaker was shown, the mark before the line)."""
_UNSURE = re.compile(r"Just to be sure|Bas pakka|पक्का कर लूँ|Did you mean|क्या आपका मतलब")
DEVANAGARI = re.compile(r"[\u0900-\u097f]")


@dataclass(frozen=True)
class Case:
    """``lines``: each is typed by itself, in a desk of its own. ``then``: further lines, the same for all."""

    wish: str
    who: str
    lines: tuple[str, ...]
    checks: tuple[Check, ...]
    scene: str = "morning"
    then: tuple[tuple[str, str], ...] = ()


def table(*cases: Case) -> Any:
    """The rows as a parametrization, one test for each line."""
    return pytest.mark.parametrize(
        ("case", "line"),
        [
            pytest.param(case, line, id=f"{case.wish}-{n}")
            for case in cases
            for n, line in enumerate(case.lines)
        ],
    )


async def holds(desk: Desk, case: Case, line: str) -> None:
    """Type the line, then what follows it, and look at what came of it."""
    since = desk.mark()
    shown = await desk.say(case.who, line)
    if line == case.lines[-1] and _UNSURE.search(shown):
        # The line with the slip may be asked about: then a yes is enough.
        shown = await desk.say(case.who, "1")
    for who, text in case.then:
        answered = await desk.say(who, text)
        shown = f"{shown}\n{answered}" if who == case.who else shown
    for check in case.checks:
        await check(desk, shown, since)


def says(*parts: str) -> Check:
    """Each part is in the answer; ``a|b`` where any of several will do."""

    async def check(_desk: Desk, shown: str, _since: int) -> None:
        for part in parts:
            assert any(one.casefold() in shown.casefold() for one in part.split("|")), shown

    return check


def says_not(*parts: str) -> Check:
    async def check(_desk: Desk, shown: str, _since: int) -> None:
        for part in parts:
            assert part.casefold() not in shown.casefold(), shown

    return check


def hears(who: str, *parts: str) -> Check:
    """Somebody else's chat showed this because of it."""

    async def check(desk: Desk, _shown: str, since: int) -> None:
        heard = desk.heard(who, since)
        for part in parts:
            assert any(one.casefold() in heard.casefold() for one in part.split("|")), heard or "nothing"

    return check


def silent(who: str) -> Check:
    async def check(desk: Desk, _shown: str, since: int) -> None:
        assert desk.heard(who, since) == ""

    return check


def row(table: Table, **values: Any) -> Check:
    """There is a row with these values; a name stands for its profile, role or person."""

    async def check(desk: Desk, shown: str, _since: int) -> None:
        wanted = {name: await _value(desk, name, value) for name, value in values.items()}
        found = await desk.rows(table)
        assert any(all(_same(one[name], value) for name, value in wanted.items()) for one in found), (
            shown,
            found,
        )

    return check


def no_row(table: Table, **values: Any) -> Check:
    async def check(desk: Desk, shown: str, _since: int) -> None:
        wanted = {name: await _value(desk, name, value) for name, value in values.items()}
        found = await desk.rows(table)
        assert not any(all(_same(one[name], value) for name, value in wanted.items()) for one in found), (
            shown,
            found,
        )

    return check


async def _value(desk: Desk, name: str, value: Any) -> Any:
    if name == "talent_id" and isinstance(value, str):
        return await desk.talent_id(value)
    return await desk.role_id(value) if name == "role_id" and isinstance(value, str) else value


def _same(there: Any, wanted: Any) -> bool:
    return bool(wanted(there)) if callable(wanted) else bool(there == wanted)


def on_list(role: str, *names: str) -> Check:
    """Exactly these people are on a role's shortlist."""

    async def check(desk: Desk, shown: str, _since: int) -> None:
        role_id = await desk.role_id(role)
        lists = {one["id"] for one in await desk.rows(talent_list) if one["role_id"] == role_id}
        there = [one for one in await desk.rows(list_entry) if one["list_id"] in lists]
        found = {one["talent_id"] for one in there if one["removed_at"] is None}
        assert found == {await desk.talent_id(name) for name in names}, shown

    return check
