"""Names in what others were told: boards, cards, notices, questions, undo. At an erasure a dash stands there.

A name that somebody else bears still is left alone: what it says may be theirs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Column, ColumnElement, Table, Text, cast, func, or_, select, update

from core.casting.projects import queries as projects
from core.casting.talent.model import short_name
from core.casting.talent.queries import talent
from core.memory.forgetting import forget
from core.memory.tables import memory_turn
from core.store import persons
from core.store.conversations import model_message
from core.store.database import Tx
from core.store.schema import (
    change,
    choice,
    conversation,
    effect,
    inbound,
    notice,
    operation,
    operation_item,
    outbox,
    question,
)
from core.texts import catalogue

ERASED = "–"
LEAST = 3
"""Letters of a name: shorter ones stand in any word."""
_WORDED: tuple[Column[Any], ...] = (
    outbox.c.body,
    outbox.c.preview,
    inbound.c.preview,
    effect.c.result,
    change.c.summary,
    change.c.undo_arguments,
    question.c.about,
    question.c.arguments,
    question.c.answer,
    choice.c.label,
    choice.c.arguments,
    notice.c.arguments,
    operation.c.title,
    operation.c.params,
    operation.c.shown,
    operation_item.c.label,
    operation_item.c.arguments,
    conversation.c.focus,
    model_message.c.message,
)
"""Everywhere the desk keeps words that it said, or arguments in people's own words."""
_KEYS = frozenset(
    ("key", "address", "visible_to", "edits", "token", "tool", "ref", "url", "conversation_key")
)
"""Of a stored message: what it goes by."""


async def erase_names(tx: Tx, org: str, names: Iterable[str], now: datetime, *, but: Sequence[int]) -> None:
    """Take somebody's names out of all that was said about them. ``but``: who is erased now, whose
    own rows bear them still."""
    own = await _only_theirs(tx, org, names, but)
    if not own:
        return
    pattern = re.compile(
        r"(?<![\w\u0900-\u0963])(?:" + "|".join(re.escape(one) for one in own) + r")(?![\w\u0900-\u0963])",
        re.IGNORECASE,
    )
    for column in _WORDED:
        await _blot(tx, org, column, own, pattern)
    raw = _holds_raw(tx, own)
    past = update(inbound).where(inbound.c.org_id == org, inbound.c.status == "done", raw)
    await tx.execute(past.values(raw=None))
    said = select(memory_turn.c.id, memory_turn.c.text).where(
        memory_turn.c.org_id == org, _holds(memory_turn.c.text, own)
    )
    turns = [row["id"] for row in await tx.rows(said) if pattern.search(row["text"])]
    if turns:
        await forget(tx, turns, (), now)


async def _only_theirs(tx: Tx, org: str, names: Iterable[str], but: Sequence[int]) -> list[str]:
    """The forms of these names that nobody else bears, the longest first."""
    forms = {form for name in names for form in _forms(name)}
    others: set[str] = set()
    living = select(talent.c.name, talent.c.person_id).where(
        talent.c.org_id == org, talent.c.deleted_at.is_(None), talent.c.person_id.not_in(but)
    )
    for row in await tx.rows(living):
        others.update(form.casefold() for form in _forms(row["name"]))
    people = select(persons.person.c.name).where(
        persons.person.c.org_id == org, persons.person.c.left_at.is_(None), persons.person.c.id.not_in(but)
    )
    for row in await tx.rows(people):
        others.update(form.casefold() for form in _forms(row["name"]))
    for part in await projects.org_roles(tx, org):
        others.update(form.casefold() for form in (*_forms(part.name), *_forms(part.internal_name)))
    for film in await projects.projects(tx, org):
        others.update(form.casefold() for form in _forms(film.name))
    free = {
        one
        for one in forms
        if one.casefold() not in others
        and len(one.strip(". ")) >= LEAST
        and (" " in one or one.casefold() not in _common())
    }
    return sorted(free, key=lambda one: (-len(one), one))


def _forms(name: str) -> set[str]:
    """A name whole, as a list shortens it, and its words alone."""
    words = [word for word in name.split() if len(word.strip(".")) > 1]
    return {name, short_name(name), short_name(name).rstrip("."), *words} if words else set()


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """The words of the desk's own sentences in small letters: somebody is called Hope, and the desk hopes."""
    texts = Path(catalogue.__file__).parent.glob("*/*.ftl")
    return frozenset(
        word for text in texts for word in re.findall(r"[^\W\d_]+", text.read_text("utf-8")) if word.islower()
    )


async def _blot(tx: Tx, org: str, column: Column[Any], own: Sequence[str], pattern: re.Pattern[str]) -> None:
    table = column.table
    key = list(table.primary_key.columns)
    query = select(*key, column).where(_holds(column, own), _of(org, table))
    for row in await tx.rows(query):
        before = row[column.name]
        after = blotted(before, pattern)
        if after != before:
            same = [one == row[one.name] for one in key]
            await tx.execute(update(table).where(*same).values({column.name: after}))


def _of(org: str, table: Table) -> ColumnElement[bool]:
    """Rows of an organisation; of what hangs on a row, by that."""
    if "org_id" in table.c:
        return table.c.org_id == org
    if table is effect:
        return effect.c.inbound_id.in_(select(inbound.c.id).where(inbound.c.org_id == org))
    return operation_item.c.operation_id.in_(select(operation.c.id).where(operation.c.org_id == org))


def blotted(value: Any, pattern: re.Pattern[str]) -> Any:
    """A value without the names. A card that held one loses its picture: the picture says it too."""
    if isinstance(value, str):
        return pattern.sub(ERASED, value)
    if isinstance(value, list):
        return [blotted(one, pattern) for one in value]
    if not isinstance(value, dict):
        return value
    out = {key: one if key in _KEYS else blotted(one, pattern) for key, one in value.items()}
    if out != value:
        out.update({key: "" for key in ("image", "picture") if isinstance(out.get(key), str)})
    return out


def _holds(column: ColumnElement[Any], own: Sequence[str]) -> ColumnElement[bool]:
    plain = func.lower(cast(column, Text))
    return or_(*(plain.contains(one.lower(), autoescape=True) for one in own))


def _holds_raw(tx: Tx, own: Sequence[str]) -> ColumnElement[bool]:
    """What a provider sent: JSON or a form, so that letters beyond English may stand there in three ways."""
    raw: ColumnElement[Any] = inbound.c.raw
    as_text = func.encode(raw, "escape") if tx.dialect == "postgresql" else cast(raw, Text)
    ways: set[str] = set()
    for one in own:
        plain = one.lower()
        ways |= {plain, plain.replace(" ", "+"), quote(plain).lower(), quote(one).lower()}
        ways |= {json.dumps(one)[1:-1].lower()}
        if tx.dialect == "postgresql" and not plain.isascii():
            ways.add("".join(f"\\{byte:03o}" if byte > 127 else chr(byte) for byte in plain.encode()))
    return or_(*(func.lower(as_text).contains(way, autoescape=True) for way in sorted(ways)))
